-- Makes a doctor's slots in [p_from, p_to) what the schedule asks for (three arrays of one length, one entry a slot; a
-- reason that is not empty blocks the slot). A booked slot keeps its time and its visit: what the schedule has no room for is
-- reported.
-- Runs at READ COMMITTED and locks the doctor's slots in the order of ids, so bookings go on around it.
CREATE OR REPLACE FUNCTION replace_slots(
    p_doctor_id bigint, p_from timestamptz, p_to timestamptz,
    p_times timestamptz[], p_minutes integer[], p_blocked text[]
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    created integer;
    removed integer;
    mended  integer;
    clashes jsonb;
    zone    text := (SELECT c.zone FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_id);
    days    date[];
BEGIN
    PERFORM check_right('schedules');
    -- One regeneration a doctor at a time; bookings do not take this lock.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', p_doctor_id), 0));
    PERFORM FROM appointment_slots
    WHERE doctor_id = p_doctor_id AND slot_time >= p_from AND slot_time < p_to ORDER BY id FOR UPDATE;

    CREATE TEMP TABLE plan ON COMMIT DROP AS
    SELECT t AS slot_time, m AS minutes, coalesce(w, '') AS why
    FROM unnest(p_times, p_minutes, p_blocked) AS u (t, m, w)
    WHERE t >= p_from AND t < p_to;

    -- A booking clashes when the plan has no slot of its length there, or a blocked one.
    SELECT coalesce(jsonb_agg(jsonb_build_object('booking_id', k.booking_id, 'starts_at', k.starts_at, 'why', k.why)
                              ORDER BY k.starts_at), '[]')
    INTO clashes
    FROM (
        SELECT s.booking_id, min(s.slot_time) AS starts_at, min(coalesce(nullif(p.why, ''), 'no longer in the schedule')) AS why
        FROM appointment_slots s LEFT JOIN plan p ON p.slot_time = s.slot_time AND p.minutes = s.minutes
        WHERE s.doctor_id = p_doctor_id AND s.slot_time >= p_from AND s.slot_time < p_to AND s.is_booked
          AND (p.slot_time IS NULL OR p.why <> '')
        GROUP BY s.booking_id
    ) k;

    WITH gone AS (
        DELETE FROM appointment_slots s
        WHERE s.doctor_id = p_doctor_id AND s.slot_time >= p_from AND s.slot_time < p_to AND NOT s.is_booked
          AND NOT EXISTS (SELECT FROM plan p WHERE p.slot_time = s.slot_time)
          -- A squeezed-in visit leaves its slot free; the slot stays as long as the visit does.
          AND NOT EXISTS (SELECT FROM bookings b WHERE b.slot_id = s.id AND b.doctor_id = p_doctor_id
                          AND b.overbook_reason IS NOT NULL AND keeps_time(b.status)
                          AND lower(b.during) >= p_from AND lower(b.during) < p_to)
        RETURNING slot_time
    ), changed AS (
        UPDATE appointment_slots s
        SET minutes = coalesce(p.fitting, s.minutes), is_blocked = p.why <> '', block_reason = p.why, version = version + 1
        FROM (
            -- A free slot keeps its length where a longer one would reach into a booked slot of the old schedule.
            SELECT plan.slot_time, plan.why, CASE WHEN EXISTS (
                SELECT FROM appointment_slots k
                WHERE k.doctor_id = p_doctor_id AND k.is_booked AND k.slot_time > plan.slot_time
                  AND k.slot_time < plan.slot_time + plan.minutes * interval '1 minute'
            ) THEN NULL ELSE plan.minutes END AS fitting
            FROM plan
        ) p
        WHERE s.doctor_id = p_doctor_id AND s.slot_time = p.slot_time AND NOT s.is_booked
          AND (s.minutes <> p.fitting OR s.block_reason <> p.why OR s.is_blocked <> (p.why <> ''))
        RETURNING s.slot_time
    ), marked AS (
        -- A booked slot keeps its time and its visit; only that nobody gets it when the visit leaves follows the schedule.
        UPDATE appointment_slots s SET is_blocked = p.why <> '', block_reason = p.why, version = version + 1
        FROM plan p
        WHERE s.doctor_id = p_doctor_id AND s.slot_time = p.slot_time AND s.is_booked
          AND (s.block_reason <> p.why OR s.is_blocked <> (p.why <> ''))
        RETURNING s.slot_time
    ), added AS (
        INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_blocked, block_reason)
        SELECT p_doctor_id, p.slot_time, p.minutes, p.why <> '', p.why
        FROM plan p
        -- Nothing is made where a booked slot of the old schedule still stands.
        WHERE NOT EXISTS (
            SELECT FROM appointment_slots s
            WHERE s.doctor_id = p_doctor_id AND s.slot_time > p.slot_time - interval '1 day'
              AND s.slot_time < p.slot_time + p.minutes * interval '1 minute'
              AND (s.slot_time = p.slot_time
                   OR (s.is_booked AND s.slot_time + s.minutes * interval '1 minute' > p.slot_time)))
        ORDER BY p.slot_time
        ON CONFLICT (doctor_id, slot_time) DO NOTHING
        RETURNING slot_time
    )
    SELECT (SELECT count(*) FROM added), (SELECT count(*) FROM gone), (SELECT count(*) FROM changed),
           (SELECT array_agg(DISTINCT (slot_time AT TIME ZONE zone)::date)
            FROM (SELECT slot_time FROM added UNION ALL SELECT slot_time FROM gone UNION ALL SELECT slot_time FROM changed
                  UNION ALL SELECT slot_time FROM marked) a)
    INTO created, removed, mended, days;
    DROP TABLE plan;

    INSERT INTO outbox (doctor_id, kind, day) SELECT p_doctor_id, 'slots', d FROM unnest(days) d ORDER BY d;
    RETURN jsonb_build_object('created', created, 'removed', removed, 'changed', mended, 'clashes', clashes,
                              'days', to_jsonb(coalesce(days, '{}')));
END
$$;
GRANT EXECUTE ON FUNCTION
    replace_slots(bigint, timestamptz, timestamptz, timestamptz[], integer[], text[])
    TO medibook_admin, medibook_worker;
