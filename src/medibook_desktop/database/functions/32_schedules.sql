-- What a doctor's hours are, in one short text: two schedules with the same hours have the same. An edit names the one that it began
-- with, so that nobody saves over what he has not seen.
CREATE OR REPLACE FUNCTION schedule_digest(p_doctor_id bigint) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT md5(coalesce(string_agg(t, E'\n' ORDER BY t), ''))
    FROM (SELECT (to_jsonb(h) - 'id')::text AS t FROM weekly_hours h WHERE h.doctor_id = p_doctor_id) x
$$;

-- The digest of a doctor's hours, and who changed them last, when (null: nobody since they are written down).
CREATE OR REPLACE FUNCTION schedule_head(p_doctor_id bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('digest', schedule_digest(p_doctor_id), 'by', coalesce(s.display_name, e.who), 'at', e.at)
    FROM (SELECT) one
    LEFT JOIN LATERAL (
        SELECT who, at FROM change_events
        WHERE what = 'weekly_hours' AND (coalesce(after, before) ->> 'doctor_id')::bigint = p_doctor_id
        ORDER BY id DESC LIMIT 1
    ) e ON true
    LEFT JOIN staff s ON s.username = e.who
$$;

-- The doctor's hours are p_rules from now on. p_digest is schedule_digest as the caller saw it; null writes whatever was there.
-- Rows that stay the same are left alone, so that the trail shows what was changed. The slots follow with generate_slots.
-- The same request id is carried out once. Errors: MB016 not allowed, MB044 stale_schedule (who was first, and when).
CREATE OR REPLACE FUNCTION save_weekly_hours(
    p_request_id uuid, p_doctor_id bigint, p_digest text, p_rules jsonb, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    head    jsonb;
    told_as bigint;
    touched integer;
    removed integer;
BEGIN
    PERFORM check_right('schedules');
    PERFORM enter_request(p_request_id);
    -- One save of a doctor's hours at a time.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('weekly_hours %s', p_doctor_id), 0));
    IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'weekly_hours') THEN
        RETURN jsonb_build_object('digest', schedule_digest(p_doctor_id), 'changes', '[]'::jsonb, 'repeated', true);
    END IF;
    head := schedule_head(p_doctor_id);
    IF head ->> 'digest' <> p_digest THEN
        PERFORM refuse('MB044', 'stale_schedule', head);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|saved|' || coalesce(p_terminal, ''), true);

    DELETE FROM weekly_hours h
    WHERE h.doctor_id = p_doctor_id AND NOT EXISTS (
        SELECT FROM hours_of(p_doctor_id, p_rules) w WHERE to_jsonb(w) - 'id' = to_jsonb(h) - 'id');
    GET DIAGNOSTICS removed = ROW_COUNT;
    INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks, valid_from, valid_to, every_weeks,
                              anchor_week)
    SELECT w.doctor_id, w.clinic_id, w.weekday, w.starts, w.ends, w.slot_minutes, w.breaks, w.valid_from, w.valid_to, w.every_weeks,
           w.anchor_week
    FROM hours_of(p_doctor_id, p_rules) w
    WHERE NOT EXISTS (
        SELECT FROM weekly_hours h WHERE h.doctor_id = p_doctor_id AND to_jsonb(w) - 'id' = to_jsonb(h) - 'id');
    GET DIAGNOSTICS touched = ROW_COUNT;
    IF touched + removed = 0 THEN
        RETURN jsonb_build_object('digest', head -> 'digest', 'changes', '[]'::jsonb, 'repeated', false);
    END IF;

    INSERT INTO outbox (doctor_id, kind) VALUES (p_doctor_id, 'schedule') RETURNING id INTO told_as;
    RETURN jsonb_build_object('digest', schedule_digest(p_doctor_id), 'repeated', false,
        'changes', jsonb_build_array(jsonb_build_object('kind', 'schedule', 'doctor_id', p_doctor_id, 'day', NULL, 'booking_id', NULL,
            'slot_ids', '[]'::jsonb, 'version', 0, 'outbox_id', told_as)));
END
$$;

-- Rows of weekly_hours as the client sends them, still without an id.
CREATE OR REPLACE FUNCTION hours_of(p_doctor_id bigint, p_rules jsonb) RETURNS SETOF weekly_hours
LANGUAGE sql STABLE AS $$
    SELECT jsonb_populate_record(NULL::weekly_hours, rule || jsonb_build_object('id', NULL, 'doctor_id', p_doctor_id))
    FROM jsonb_array_elements(p_rules) rule
$$;

-- What generate_slots would count, day by day, and the visits that it would report as clashes, without locking or writing anything.
-- The plan comes as generate_slots takes it.
CREATE OR REPLACE FUNCTION preview_hours(
    p_doctor_id bigint, p_from timestamptz, p_to timestamptz, p_starts timestamptz[], p_counts integer[], p_minutes integer[],
    p_blocked text[], p_clinics bigint[]
) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    home record;
    days jsonb;
BEGIN
    PERFORM check_right('schedules');
    SELECT c.id, c.zone INTO home FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_id;
    WITH plan AS MATERIALIZED (
        SELECT * FROM planned_slots(p_starts, p_counts, p_minutes, p_blocked, p_clinics) p WHERE p.at >= p_from AND p.at < p_to
    ), standing AS MATERIALIZED (
        SELECT * FROM appointment_slots s
        WHERE s.doctor_id = p_doctor_id AND s.slot_time >= p_from - interval '1 day' AND s.slot_time < p_to + interval '1 day'
    ), booked AS MATERIALIZED (
        SELECT slot_time, slot_time + minutes * interval '1 minute' AS ends FROM standing WHERE is_booked
    ), squeezed AS (
        SELECT b.slot_id FROM bookings b
        WHERE b.doctor_id = p_doctor_id AND b.overbook_reason IS NOT NULL AND keeps_time(b.status)
          AND lower(b.during) >= p_from AND lower(b.during) < p_to
    ), done AS (
        SELECT p.at, 'created' AS what FROM plan p
        WHERE NOT EXISTS (SELECT FROM standing s WHERE s.slot_time = p.at)
          AND NOT EXISTS (SELECT FROM booked k WHERE k.slot_time > p.at - interval '1 day'
                          AND k.slot_time < p.at + p.minutes * interval '1 minute' AND k.ends > p.at)
        UNION ALL
        SELECT s.slot_time, 'removed' FROM standing s
        WHERE s.slot_time >= p_from AND s.slot_time < p_to AND NOT s.is_booked
          AND NOT EXISTS (SELECT FROM plan p WHERE p.at = s.slot_time)
          AND NOT EXISTS (SELECT FROM squeezed q WHERE q.slot_id = s.id)
        UNION ALL
        SELECT s.slot_time, 'changed' FROM standing s JOIN plan p ON p.at = s.slot_time
        WHERE NOT s.is_booked AND (
            s.block_reason <> p.why OR s.is_blocked <> (p.why <> '') OR s.clinic_id IS DISTINCT FROM nullif(p.clinic, home.id)
            OR s.minutes <> p.minutes AND NOT (p.minutes > s.minutes AND EXISTS (
                SELECT FROM booked k WHERE k.slot_time > p.at AND k.slot_time < p.at + p.minutes * interval '1 minute')))
    )
    SELECT coalesce(jsonb_agg(jsonb_build_array(day, created, removed, changed) ORDER BY day), '[]') INTO days
    FROM (
        SELECT (at AT TIME ZONE home.zone)::date AS day, count(*) FILTER (WHERE what = 'created') AS created,
               count(*) FILTER (WHERE what = 'removed') AS removed, count(*) FILTER (WHERE what = 'changed') AS changed
        FROM done GROUP BY 1
    ) d;
    RETURN jsonb_build_object('days', days,
        'clashes', slot_clashes(p_doctor_id, p_from, p_to, p_starts, p_counts, p_minutes, p_blocked));
END
$$;
GRANT EXECUTE ON FUNCTION
    schedule_head(bigint), save_weekly_hours(uuid, bigint, text, jsonb, text),
    preview_hours(bigint, timestamptz, timestamptz, timestamptz[], integer[], integer[], text[], bigint[])
    TO medibook_receptionist, medibook_admin;
