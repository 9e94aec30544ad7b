CREATE TRIGGER erasures_changed AFTER INSERT OR UPDATE ON erasures FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER erasures_are_kept BEFORE DELETE OR TRUNCATE ON erasures FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER audit_erased_is_kept BEFORE DELETE OR TRUNCATE ON audit_erased FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER privacy_rules_changed AFTER UPDATE ON privacy_rules FOR EACH ROW EXECUTE FUNCTION row_changed();

-- Analysts see groups of five persons at least, and no row of anybody. What was open to them before closes.
REVOKE ALL ON visits_without_names, clinics, doctors, visit_types FROM medibook_analytics;
CREATE VIEW analytics_visits WITH (security_barrier) AS
    SELECT date_trunc('month', lower(b.during) AT TIME ZONE c.zone)::date AS month, c.name AS clinic, d.specialty,
           coalesce(v.name, '') AS visit_type, b.status::text AS status, b.source::text AS source, count(*) AS visits,
           count(DISTINCT b.patient_id) AS persons
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id JOIN clinics c ON c.id = d.clinic_id
        LEFT JOIN visit_types v ON v.id = b.visit_type_id
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(DISTINCT b.patient_id) >= 5;
CREATE VIEW analytics_persons WITH (security_barrier) AS
    SELECT date_trunc('quarter', lower(b.during) AT TIME ZONE c.zone)::date AS quarter, d.specialty,
           date_part('year', p.birth_date)::integer / 10 * 10 AS born_in_decade, p.sex, count(*) AS visits,
           count(DISTINCT b.patient_id) AS persons
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id JOIN clinics c ON c.id = d.clinic_id JOIN patients p ON p.id = b.patient_id
    WHERE b.status IN ('booked', 'arrived', 'in_room', 'done')
    GROUP BY 1, 2, 3, 4 HAVING count(DISTINCT b.patient_id) >= 5;
CREATE VIEW analytics_hours WITH (security_barrier) AS
    SELECT date_trunc('month', lower(b.during) AT TIME ZONE c.zone)::date AS month, c.name AS clinic,
           extract(isodow FROM lower(b.during) AT TIME ZONE c.zone)::integer AS weekday,
           extract(hour FROM lower(b.during) AT TIME ZONE c.zone)::integer AS hour, count(*) AS visits,
           count(*) FILTER (WHERE b.status = 'no_show') AS no_shows, count(DISTINCT b.patient_id) AS persons
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id JOIN clinics c ON c.id = d.clinic_id
    WHERE b.status <> 'held'
    GROUP BY 1, 2, 3, 4 HAVING count(DISTINCT b.patient_id) >= 5;
GRANT SELECT ON analytics_visits, analytics_persons, analytics_hours TO medibook_analytics;
GRANT SELECT ON privacy_rules TO medibook_admin;
