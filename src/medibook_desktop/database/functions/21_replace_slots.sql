-- Makes a doctor's slots in [p_from, p_to) what the schedule asks for. The plan comes as runs of slots that follow each other without
-- a break (arrays of one length: when the first starts, how many, minutes of each, why they are blocked or '', at which clinic): a
-- year of a doctor is then a few hundred entries instead of ten thousand.
--
-- A booked slot keeps its time and its visit: what the schedule has no room for is reported as a clash. Runs at READ COMMITTED.
-- Only what is going to change is locked, in the order of ids, and looked at again when the locks are held: whoever books
-- meanwhile either comes first and is seen, or finds the slot changed. Slots that stay as they are may be booked all the time.

-- The slots of a plan, one row each.
CREATE OR REPLACE FUNCTION planned_slots(
    p_starts timestamptz[], p_counts integer[], p_minutes integer[], p_blocked text[], p_clinics bigint[]
) RETURNS TABLE (at timestamptz, minutes integer, why text, clinic bigint)
LANGUAGE sql STABLE ROWS 3000 AS $$
    SELECT r.starts + n * r.minutes * interval '1 minute', r.minutes, coalesce(r.why, ''), r.clinic
    FROM unnest(p_starts, p_counts, p_minutes, p_blocked, p_clinics) AS r (starts, count, minutes, why, clinic)
    CROSS JOIN LATERAL generate_series(0, r.count - 1) AS n
$$;

-- p_due is the version of the doctor's row in slots_due before the plan was made, given by a generation that covers all of its days:
-- the row is taken away unless something has changed since.
-- p_clinics null leaves the clinic of slots that are there as it is.
CREATE OR REPLACE FUNCTION generate_slots(
    p_doctor_id bigint, p_from timestamptz, p_to timestamptz, p_starts timestamptz[], p_counts integer[], p_minutes integer[],
    p_blocked text[], p_clinics bigint[], p_due integer DEFAULT NULL
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    home    record;
    ids     bigint[];
    created integer;
    removed integer := 0;
    mended  integer := 0;
    opened  integer := 0;
    closed  integer := 0;
    clashes jsonb := '[]';
    days    date[];
BEGIN
    PERFORM check_right('schedules');
    -- One generation a doctor at a time, also beside block_time; bookings do not take this lock.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', p_doctor_id), 0));
    SELECT c.id, c.zone INTO home FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_id AND d.is_active;
    IF home.id IS NULL THEN
        -- Who has left since gets no times again.
        RETURN jsonb_build_object('created', 0, 'removed', 0, 'changed', 0, 'opened', 0, 'closed', 0, 'clashes', '[]'::jsonb,
                                  'days', '[]'::jsonb);
    END IF;

    IF NOT EXISTS (
        SELECT FROM appointment_slots s
        WHERE s.doctor_id = p_doctor_id AND s.slot_time > p_from - interval '1 day' AND s.slot_time < p_to
          AND (s.slot_time >= p_from OR s.slot_time + s.minutes * interval '1 minute' > p_from))
    THEN
        -- Nothing is there yet, as when the horizon moves on: nothing to compare with.
        WITH added AS (
            INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_blocked, block_reason, clinic_id)
            SELECT p_doctor_id, p.at, p.minutes, p.why <> '', p.why, nullif(p.clinic, home.id)
            FROM planned_slots(p_starts, p_counts, p_minutes, p_blocked, p_clinics) p
            WHERE p.at >= p_from AND p.at < p_to
            RETURNING slot_time
        )
        SELECT count(*), array_agg(DISTINCT (slot_time AT TIME ZONE home.zone)::date) INTO created, days FROM added;
    ELSE
        SELECT array_agg(s.id ORDER BY s.id) INTO ids
        FROM appointment_slots s
        LEFT JOIN planned_slots(p_starts, p_counts, p_minutes, p_blocked, p_clinics) p ON p.at = s.slot_time
        WHERE s.doctor_id = p_doctor_id AND s.slot_time >= p_from AND s.slot_time < p_to
          AND (p.at IS NULL OR s.minutes <> p.minutes OR s.is_blocked <> (p.why <> '') OR s.block_reason <> p.why
               OR p_clinics IS NOT NULL AND s.clinic_id IS DISTINCT FROM nullif(p.clinic, home.id));
        PERFORM FROM appointment_slots s WHERE s.id = ANY (ids) AND s.doctor_id = p_doctor_id ORDER BY s.id FOR UPDATE;
        clashes := slot_clashes(p_doctor_id, p_from, p_to, p_starts, p_counts, p_minutes, p_blocked);

        WITH plan AS MATERIALIZED (
            SELECT * FROM planned_slots(p_starts, p_counts, p_minutes, p_blocked, p_clinics) p WHERE p.at >= p_from AND p.at < p_to
        ), gone AS (
            DELETE FROM appointment_slots s
            WHERE s.id = ANY (ids) AND s.doctor_id = p_doctor_id AND NOT s.is_booked
              AND NOT EXISTS (SELECT FROM plan p WHERE p.at = s.slot_time)
              -- A squeezed-in visit leaves its slot free; the slot stays as long as the visit does.
              AND NOT EXISTS (SELECT FROM bookings b WHERE b.slot_id = s.id AND b.doctor_id = p_doctor_id
                              AND b.overbook_reason IS NOT NULL AND keeps_time(b.status)
                              AND lower(b.during) >= p_from AND lower(b.during) < p_to)
            RETURNING s.slot_time
        ), changing AS (
            -- A free slot keeps its length where a longer one would reach into a booked slot of the old schedule.
            SELECT s.id, p.why, CASE WHEN p_clinics IS NULL THEN s.clinic_id ELSE nullif(p.clinic, home.id) END AS clinic,
                   CASE WHEN s.is_booked OR p.minutes > s.minutes AND EXISTS (
                       SELECT FROM appointment_slots k
                       WHERE k.doctor_id = p_doctor_id AND k.is_booked AND k.slot_time > p.at
                         AND k.slot_time < p.at + p.minutes * interval '1 minute'
                   ) THEN s.minutes ELSE p.minutes END AS minutes, s.is_blocked AS was_blocked
            FROM appointment_slots s JOIN plan p ON p.at = s.slot_time
            WHERE s.id = ANY (ids) AND s.doctor_id = p_doctor_id
        ), changed AS (
            -- A booked slot keeps its time and its visit; only that nobody gets it when the visit leaves follows the schedule.
            UPDATE appointment_slots s
            SET minutes = c.minutes, is_blocked = c.why <> '', block_reason = c.why, clinic_id = c.clinic, version = s.version + 1
            FROM changing c
            WHERE s.id = c.id AND s.doctor_id = p_doctor_id
              AND (s.minutes <> c.minutes OR s.block_reason <> c.why OR s.is_blocked <> (c.why <> '')
                   OR s.clinic_id IS DISTINCT FROM c.clinic)
            RETURNING s.slot_time, s.is_booked, c.was_blocked, s.is_blocked
        ), added AS (
            INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_blocked, block_reason, clinic_id)
            SELECT p_doctor_id, p.at, p.minutes, p.why <> '', p.why, nullif(p.clinic, home.id)
            FROM plan p
            LEFT JOIN appointment_slots t ON t.doctor_id = p_doctor_id AND t.slot_time = p.at
            -- Nothing is made where a booked slot of the old schedule still stands.
            WHERE t.id IS NULL AND NOT EXISTS (
                SELECT FROM appointment_slots s
                WHERE s.doctor_id = p_doctor_id AND s.slot_time > p.at - interval '1 day'
                  AND s.slot_time < p.at + p.minutes * interval '1 minute'
                  AND s.is_booked AND s.slot_time + s.minutes * interval '1 minute' > p.at)
            ORDER BY p.at
            ON CONFLICT (doctor_id, slot_time) DO NOTHING
            RETURNING slot_time
        )
        SELECT (SELECT count(*) FROM added), (SELECT count(*) FROM gone), (SELECT count(*) FROM changed WHERE NOT is_booked),
               (SELECT count(*) FROM changed WHERE NOT is_booked AND was_blocked AND NOT is_blocked),
               (SELECT count(*) FROM changed WHERE NOT is_booked AND NOT was_blocked AND is_blocked),
               (SELECT array_agg(DISTINCT (slot_time AT TIME ZONE home.zone)::date)
                FROM (SELECT slot_time FROM added UNION ALL SELECT slot_time FROM gone
                      UNION ALL SELECT slot_time FROM changed) a)
        INTO created, removed, mended, opened, closed, days;
    END IF;

    DELETE FROM slots_due u WHERE u.doctor_id = p_doctor_id AND u.version = p_due;
    INSERT INTO outbox (doctor_id, kind, day) SELECT p_doctor_id, 'slots', d FROM unnest(days) d ORDER BY d;
    RETURN jsonb_build_object('created', created, 'removed', removed, 'changed', mended, 'opened', opened, 'closed', closed,
                              'clashes', clashes, 'days', to_jsonb(coalesce(days, '{}')));
END
$$;

-- The visits for which a plan has no slot of their length, or a blocked one.
CREATE OR REPLACE FUNCTION slot_clashes(
    p_doctor_id bigint, p_from timestamptz, p_to timestamptz, p_starts timestamptz[], p_counts integer[], p_minutes integer[],
    p_blocked text[]
) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('booking_id', k.booking_id, 'starts_at', k.starts_at, 'why', k.why)
                              ORDER BY k.starts_at), '[]')
    FROM (
        SELECT s.booking_id, min(s.slot_time) AS starts_at,
               min(coalesce(nullif(p.why, ''), 'no longer in the schedule')) AS why
        FROM appointment_slots s
        LEFT JOIN planned_slots(p_starts, p_counts, p_minutes, p_blocked, NULL) p
            ON p.at = s.slot_time AND p.minutes = s.minutes AND p.at >= p_from AND p.at < p_to
        WHERE s.doctor_id = p_doctor_id AND s.slot_time >= p_from AND s.slot_time < p_to AND s.is_booked
          AND (p.at IS NULL OR p.why <> '')
        GROUP BY s.booking_id
    ) k
$$;

-- The call of programs before 0003: one entry a slot, and nothing about clinics.
CREATE OR REPLACE FUNCTION replace_slots(
    p_doctor_id bigint, p_from timestamptz, p_to timestamptz,
    p_times timestamptz[], p_minutes integer[], p_blocked text[]
) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT check_right('schedules');
    SELECT generate_slots(p_doctor_id, p_from, p_to, p_times, array_fill(1, ARRAY[cardinality(p_times)]), p_minutes, p_blocked, NULL)
$$;
-- One generation of a doctor at a time, until the transaction ends: called before the schedule is read, so that an older plan is never
-- carried out after a newer one.
CREATE OR REPLACE FUNCTION lock_generation(p_doctor_id bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('schedules');
    PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', p_doctor_id), 0));
END
$$;
GRANT EXECUTE ON FUNCTION lock_generation(bigint) TO medibook_receptionist, medibook_admin, medibook_worker;
GRANT EXECUTE ON FUNCTION
    replace_slots(bigint, timestamptz, timestamptz, timestamptz[], integer[], text[])
    TO medibook_admin, medibook_worker;
GRANT EXECUTE ON FUNCTION
    generate_slots(bigint, timestamptz, timestamptz, timestamptz[], integer[], integer[], text[], bigint[], integer)
    TO medibook_receptionist, medibook_admin, medibook_worker;
