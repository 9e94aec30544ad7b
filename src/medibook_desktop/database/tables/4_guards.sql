-- Triggers and grants. Functions behind the triggers: database/functions.
-- As of revision 0001 and never edited afterwards: a change is a new revision.

CREATE TRIGGER bookings_written AFTER INSERT OR UPDATE ON bookings
    FOR EACH ROW EXECUTE FUNCTION bookings_written();
CREATE TRIGGER patients_added AFTER INSERT ON patients
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION patients_written();
CREATE TRIGGER patients_renamed AFTER UPDATE ON patients
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION patients_written();
-- ... also where rows come by replication or in bulk with the other triggers off.
ALTER TABLE patients ENABLE ALWAYS TRIGGER patients_added;
ALTER TABLE patients ENABLE ALWAYS TRIGGER patients_renamed;
-- Statement triggers stop the owner too; only dropping them, which the server logs, would get past.
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER bookings_are_kept BEFORE DELETE OR TRUNCATE ON bookings
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC;

-- Everybody at the desk reads what the screens show, and writes through the functions only.
GRANT SELECT ON clinics, doctors, visit_types, rooms, weekly_hours, absences, appointment_slots, bookings, schema_release,
    alembic_version TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;
GRANT SELECT (id, name, name_key, birth_date, phone, phone_digits, email, language, sex, is_active, version, created_at)
    ON patients TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;
GRANT SELECT ON patient_words TO medibook_receptionist, medibook_admin, medibook_gateway;
GRANT SELECT (id, username, display_name, role, rights, is_active) ON staff
    TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;
GRANT SELECT ON audit_events TO medibook_receptionist, medibook_admin;
GRANT SELECT ON patient_times, outbox, staff TO medibook_admin;

-- Schedules are the administrator's to write; the slots that follow from them only through replace_slots.
GRANT INSERT, UPDATE, DELETE ON weekly_hours, absences TO medibook_admin;
GRANT INSERT, UPDATE ON clinics, doctors, visit_types, rooms TO medibook_admin;

-- A receptionist reads of the trail what he did himself (that is what Undo needs); an administrator reads all of it.
ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_events ON audit_events FOR SELECT TO medibook_receptionist USING (who = session_user);
CREATE POLICY all_events ON audit_events FOR SELECT TO medibook_admin USING (true);
-- A receptionist sees the colleagues who work here; locked accounts are the administrator's business.
ALTER TABLE staff ENABLE ROW LEVEL SECURITY;
CREATE POLICY active_staff ON staff FOR SELECT
    TO medibook_receptionist, medibook_gateway, medibook_worker USING (is_active);
CREATE POLICY all_staff ON staff FOR SELECT TO medibook_admin USING (true);

-- What analysts may see: times and sizes, no person.
CREATE VIEW visits_without_names AS
    SELECT b.id, b.doctor_id, b.visit_type_id, b.during, b.status, b.source, b.overbook_reason IS NOT NULL AS is_overbooked,
           b.created_at, date_part('year', p.birth_date)::integer / 10 * 10 AS born_in_decade, p.sex
    FROM bookings b JOIN patients p ON p.id = b.patient_id;
GRANT SELECT ON visits_without_names, clinics, doctors, visit_types TO medibook_analytics;
