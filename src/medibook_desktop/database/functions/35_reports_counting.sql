-- The measures that report_days and report_months add up, in the order of their columns.
CREATE OR REPLACE FUNCTION report_columns() RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT '{visits, done, open, no_show, cancelled, late_cancelled, squeezed,
             s_phone, s_walk_in, s_desk, s_portal, s_partner, s_import, s_waitlist, s_series,
             r_patient, r_ill, r_doctor, r_earlier, r_mistake, r_other, lead_minutes}'::text[]
        || ARRAY(SELECT 'lead_' || i FROM generate_series(0, 10) i) || 'wait_seconds'::text
        || ARRAY(SELECT 'wait_' || i FROM generate_series(0, 8) i) || '{booked, bookable}'::text[]
        || ARRAY(SELECT 'n' || h FROM generate_series(0, 23) h) || ARRAY(SELECT 'm' || h FROM generate_series(0, 23) h)
$$;

-- The classes of lead times (minutes) and waiting times (seconds): their upper edges, the last class is open.
-- domain/report_measures.py holds the same, and a test compares the two.
CREATE OR REPLACE FUNCTION report_edges(p_of text) RETURNS integer[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_of
        WHEN 'lead' THEN '{60, 240, 1440, 2880, 4320, 10080, 20160, 40320, 80640, 131040}'::integer[]
        WHEN 'wait' THEN '{300, 600, 900, 1200, 1800, 2700, 3600, 5400}'::integer[]
    END
$$;

-- The text of the one statement that counts visits and slots: rows like those of report_days, from the doctors $1 in the spans of
-- local days from $2 to $3 (arrays of one length). What is added up and what is read live are counted by the same words.
CREATE OR REPLACE FUNCTION report_rows() RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT $sql$
WITH w AS MATERIALIZED (
    SELECT u.doctor_id, d.clinic_id AS home, c.zone, u.first::timestamp AT TIME ZONE c.zone AS begins,
           (u.last + 1)::timestamp AT TIME ZONE c.zone AS ends
    FROM unnest($1::bigint[], $2::date[], $3::date[]) AS u (doctor_id, first, last)
    JOIN doctors d ON d.id = u.doctor_id JOIN clinics c ON c.id = d.clinic_id
), k AS (
    -- Each of the three has an index of its own: the constraint's, that of who was squeezed in, that of what has ended. OFFSET 0
    -- (and LIMIT 1 below) keep the planner from reading whole tables for a few days: a look by index for each span and visit.
    SELECT w.home, w.zone, b.* FROM w CROSS JOIN LATERAL (
        SELECT * FROM bookings b
        WHERE b.doctor_id = w.doctor_id AND b.during && tstzrange(w.begins, w.ends)
          AND lower(b.during) >= w.begins AND lower(b.during) < w.ends
          AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND b.overbook_reason IS NULL AND b.status <> 'held'
        OFFSET 0) b
    UNION ALL
    SELECT w.home, w.zone, b.* FROM w CROSS JOIN LATERAL (
        SELECT * FROM bookings b
        WHERE b.doctor_id = w.doctor_id AND lower(b.during) >= w.begins AND lower(b.during) < w.ends
          AND b.overbook_reason IS NOT NULL AND b.status NOT IN ('held', 'expired')
        OFFSET 0) b
    UNION ALL
    SELECT w.home, w.zone, b.* FROM w CROSS JOIN LATERAL (
        SELECT * FROM bookings b
        WHERE b.doctor_id = w.doctor_id AND lower(b.during) >= w.begins AND lower(b.during) < w.ends
          AND b.status IN ('cancelled', 'no_show', 'expired') AND b.overbook_reason IS NULL AND b.status <> 'expired'
        OFFSET 0) b
), x AS (
    SELECT k.doctor_id, (lower(k.during) AT TIME ZONE k.zone)::date AS day, coalesce(s.clinic_id, k.home) AS clinic_id,
           coalesce(k.visit_type_id, 0) AS visit_type_id, k.status, k.source, k.status <> 'cancelled' AS stands,
           k.overbook_reason IS NOT NULL AS squeezed,
           CASE WHEN k.status = 'cancelled' THEN CASE k.cancel_reason
               WHEN 'Patient asked' THEN 'patient' WHEN 'Patient is ill' THEN 'ill' WHEN 'Doctor is away' THEN 'doctor'
               WHEN 'earlier visit' THEN 'earlier' WHEN 'Made by mistake' THEN 'mistake' ELSE 'other' END END AS why,
           k.status = 'cancelled' AND k.updated_at > v.begins - interval '24 hours' AS is_late,
           extract(hour FROM v.begins AT TIME ZONE k.zone) AS hour,
           CASE WHEN k.status <> 'cancelled'
               THEN greatest(0, floor(extract(epoch FROM v.begins - k.created_at) / 60))::bigint END AS lead,
           CASE WHEN k.status IN ('in_room', 'done') AND t.in_room_at > t.arrived_at
               THEN floor(extract(epoch FROM t.in_room_at - t.arrived_at))::bigint END AS wait
    FROM k
    CROSS JOIN LATERAL (SELECT lower(k.during) + k.buffer_before * interval '1 minute' AS begins) v
    LEFT JOIN LATERAL (
        SELECT s.clinic_id FROM appointment_slots s WHERE s.id = k.slot_id AND s.doctor_id = k.doctor_id LIMIT 1) s ON true
    LEFT JOIN LATERAL (
        SELECT t.arrived_at, t.in_room_at FROM visit_times t
        WHERE t.booking_id = k.id AND t.doctor_id = k.doctor_id LIMIT 1) t ON true
    -- What was taken back at once, and offers of the waitlist that were not taken, never were visits; one that went to another shard is
    -- counted there.
    WHERE NOT (k.status = 'cancelled' AND k.cancel_reason IN ('undone', 'withdrawn', 'declined', 'moved'))
), z AS (
    SELECT s.doctor_id, (s.slot_time AT TIME ZONE w.zone)::date AS day, coalesce(s.clinic_id, w.home) AS clinic_id,
           coalesce(b.visit_type_id, 0) AS visit_type_id, extract(hour FROM s.slot_time AT TIME ZONE w.zone) AS hour,
           s.minutes, s.is_booked
    FROM w
    CROSS JOIN LATERAL (
        SELECT * FROM appointment_slots s
        WHERE s.doctor_id = w.doctor_id AND s.slot_time >= w.begins AND s.slot_time < w.ends
          AND (s.is_booked OR NOT s.is_blocked)
        OFFSET 0) s
    LEFT JOIN LATERAL (
        SELECT b.visit_type_id FROM bookings b WHERE b.id = s.booking_id AND b.doctor_id = s.doctor_id LIMIT 1) b ON true
), y AS (
    SELECT doctor_id, day, clinic_id, visit_type_id, hour, minutes FROM z WHERE is_booked
    UNION ALL
    SELECT doctor_id, day, clinic_id, -1, hour, minutes FROM z
)
SELECT doctor_id, day, (extract(isodow FROM day) - 1)::smallint AS weekday, clinic_id, visit_type_id,
       count(*) AS visits, nullif(count(*) FILTER (WHERE status = 'done'), 0) AS done,
       nullif(count(*) FILTER (WHERE status IN ('booked', 'arrived', 'in_room')), 0) AS open,
       nullif(count(*) FILTER (WHERE status = 'no_show'), 0) AS no_show,
       nullif(count(*) FILTER (WHERE status = 'cancelled'), 0) AS cancelled,
       nullif(count(*) FILTER (WHERE is_late), 0) AS late_cancelled, nullif(count(*) FILTER (WHERE squeezed), 0) AS squeezed,
       $sql$ || (
        SELECT string_agg(format('nullif(count(*) FILTER (WHERE source = %L), 0) AS s_%s', s, s), ', ' ORDER BY i)
        FROM unnest('{phone, walk_in, desk, portal, partner, import, waitlist, series}'::text[]) WITH ORDINALITY u (s, i)
    ) || ', ' || (
        SELECT string_agg(format('nullif(count(*) FILTER (WHERE why = %L), 0) AS r_%s', r, r), ', ' ORDER BY i)
        FROM unnest('{patient, ill, doctor, earlier, mistake, other}'::text[]) WITH ORDINALITY u (r, i)
    ) || ', nullif(sum(lead), 0)::bigint AS lead_minutes, ' || (
        SELECT string_agg(format('nullif(count(*) FILTER (WHERE width_bucket(lead, %L::bigint[]) = %s), 0) AS lead_%s',
                                 report_edges('lead')::text, i, i), ', ' ORDER BY i)
        FROM generate_series(0, 10) i
    ) || ', nullif(sum(wait), 0)::bigint AS wait_seconds, ' || (
        SELECT string_agg(format('nullif(count(*) FILTER (WHERE width_bucket(wait, %L::bigint[]) = %s), 0) AS wait_%s',
                                 report_edges('wait')::text, i, i), ', ' ORDER BY i)
        FROM generate_series(0, 8) i
    ) || ', NULL::bigint AS booked, NULL::bigint AS bookable, ' || (
        SELECT string_agg(format('nullif(count(*) FILTER (WHERE stands AND hour = %s), 0) AS n%s', h, h), ', ' ORDER BY h)
               || ', ' || string_agg(format('NULL::bigint AS m%s', h), ', ' ORDER BY h)
        FROM generate_series(0, 23) h
    ) || $sql$
FROM x GROUP BY doctor_id, day, clinic_id, visit_type_id
UNION ALL
SELECT doctor_id, day, (extract(isodow FROM day) - 1)::smallint, clinic_id, visit_type_id, $sql$ || (
        SELECT string_agg('NULL', ', ') FROM unnest(report_columns()) c WHERE c NOT IN ('booked', 'bookable') AND c !~ '^[nm]\d'
    ) || ', CASE WHEN visit_type_id <> -1 THEN sum(minutes) END, CASE WHEN visit_type_id = -1 THEN sum(minutes) END, ' || (
        SELECT string_agg('NULL', ', ') || ', '
               || string_agg(format('sum(minutes) FILTER (WHERE hour = %s)', h), ', ' ORDER BY h)
        FROM generate_series(0, 23) h
    ) || ' FROM y GROUP BY doctor_id, day, clinic_id, visit_type_id'
$$;

-- Counts the doctors' spans of days anew, and the months that they lie in. A span of a doctor is named once.
CREATE OR REPLACE FUNCTION count_report_days(p_doctor_ids bigint[], p_first date[], p_last date[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    keys constant text := 'doctor_id, day, weekday, clinic_id, visit_type_id';
    cols constant text := array_to_string(report_columns(), ', ');
    sums constant text := (SELECT string_agg(format('sum(%s)', c), ', ' ORDER BY i)
                           FROM unnest(report_columns()) WITH ORDINALITY u (c, i));
BEGIN
    DELETE FROM report_days r USING unnest(p_doctor_ids, p_first, p_last) AS u (doctor_id, first, last)
    WHERE r.doctor_id = u.doctor_id AND r.day BETWEEN u.first AND u.last;
    EXECUTE format('INSERT INTO report_days (%s, %s) SELECT %s, %s FROM (%s) AS q GROUP BY %s',
                   keys, cols, keys, sums, report_rows(), keys)
    USING p_doctor_ids, p_first, p_last;
    DELETE FROM report_months r
    USING (SELECT DISTINCT u.doctor_id, date_trunc('month', u.first)::date AS first, date_trunc('month', u.last)::date AS last
           FROM unnest(p_doctor_ids, p_first, p_last) AS u (doctor_id, first, last)) AS u
    WHERE r.doctor_id = u.doctor_id AND r.day BETWEEN u.first AND u.last;
    EXECUTE format(
        'INSERT INTO report_months (%s, %s)
         SELECT r.doctor_id, date_trunc(''month'', r.day)::date, r.weekday, r.clinic_id, r.visit_type_id, %s
         FROM (SELECT DISTINCT u.doctor_id, date_trunc(''month'', u.first)::date AS begins,
                      (date_trunc(''month'', u.last) + interval ''1 month'')::date AS ends
               FROM unnest($1, $2, $3) AS u (doctor_id, first, last)) AS u
         JOIN report_days r ON r.doctor_id = u.doctor_id AND r.day >= u.begins AND r.day < u.ends
         GROUP BY r.doctor_id, date_trunc(''month'', r.day), r.weekday, r.clinic_id, r.visit_type_id', keys, cols, sums)
    USING p_doctor_ids, p_first, p_last;
END
$$;
