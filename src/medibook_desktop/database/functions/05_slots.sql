-- Says why a slot cannot be taken, in the order that helps a person most; returns when nothing is wrong with it.
CREATE OR REPLACE FUNCTION refuse_slot(s appointment_slots, p_slot_version integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    other record;
BEGIN
    IF s.id IS NULL THEN
        PERFORM refuse('MB005', 'unknown_slot');
    ELSIF s.is_booked THEN
        SELECT coalesce(st.display_name, b.updated_by) AS taken_by, b.updated_at AS taken_at, b.request_id INTO other
        FROM bookings b LEFT JOIN staff st ON st.username = b.updated_by
        WHERE b.id = s.booking_id;
        PERFORM refuse('MB001', 'slot_taken', jsonb_build_object(
            'by', other.taken_by, 'at', other.taken_at, 'request', other.request_id));
    ELSIF s.is_blocked THEN
        PERFORM refuse('MB003', 'slot_blocked', jsonb_build_object('why', s.block_reason));
    ELSIF s.slot_time + s.minutes * interval '1 minute' <= now() THEN
        PERFORM refuse('MB004', 'slot_in_past');
    ELSIF s.version <> p_slot_version THEN
        PERFORM refuse('MB002', 'stale_slot', jsonb_build_object('version', s.version));
    END IF;
END
$$;

-- The ids, in order of time, of the unbroken run of slots that starts with p_slot_id and holds p_minutes, and of those just
-- before it that hold p_before; refuses when there is a gap, or something taken or blocked, before it is long enough.
-- p_own_id is the booking that is being moved or resized.
CREATE OR REPLACE FUNCTION slot_run(
    p_slot_id bigint, p_minutes integer, p_own_id bigint DEFAULT NULL, p_before integer DEFAULT 0
) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE
    run       bigint[] := '{}';
    starts_at timestamptz;
    ends_at   timestamptz;
    needed    timestamptz;
    s         appointment_slots;
BEGIN
    FOR s IN
        SELECT n.*
        FROM appointment_slots f
        JOIN appointment_slots n ON n.doctor_id = f.doctor_id AND n.slot_time >= f.slot_time
            AND n.slot_time < f.slot_time + greatest(p_minutes, f.minutes) * interval '1 minute'
        WHERE f.id = p_slot_id
        ORDER BY n.slot_time
    LOOP
        IF ends_at IS NULL THEN
            starts_at := s.slot_time;
            needed := s.slot_time + p_minutes * interval '1 minute';
        ELSIF ends_at >= needed THEN
            EXIT;
        ELSIF s.slot_time <> ends_at OR (s.booking_id IS NOT NULL AND s.booking_id IS DISTINCT FROM p_own_id)
            -- Time that was blocked around a visit is still that visit's.
            OR (s.is_blocked AND s.booking_id IS NULL)
        THEN
            PERFORM refuse('MB006', 'visit_too_long', jsonb_build_object('free_until', ends_at));
        END IF;
        run := run || s.id;
        ends_at := s.slot_time + s.minutes * interval '1 minute';
    END LOOP;
    IF ends_at < needed THEN
        PERFORM refuse('MB006', 'visit_too_long', jsonb_build_object('free_until', ends_at));
    END IF;
    needed := starts_at - p_before * interval '1 minute';
    WHILE starts_at > needed LOOP
        s := slot_ending_at(p_slot_id, starts_at);
        IF s.id IS NULL OR (s.booking_id IS NOT NULL AND s.booking_id IS DISTINCT FROM p_own_id)
            OR (s.is_blocked AND s.booking_id IS NULL)
        THEN
            PERFORM refuse('MB006', 'visit_too_long', jsonb_build_object('before', p_before, 'free_from', starts_at));
        END IF;
        run := s.id || run;
        starts_at := s.slot_time;
    END LOOP;
    RETURN run;
END
$$;

-- The slot of p_slot_id's doctor that ends exactly at p_ends_at; all null when there is none.
CREATE OR REPLACE FUNCTION slot_ending_at(p_slot_id bigint, p_ends_at timestamptz) RETURNS appointment_slots
LANGUAGE plpgsql AS $$
DECLARE
    s appointment_slots;
BEGIN
    SELECT n.* INTO s
    FROM appointment_slots n
    WHERE n.doctor_id = (SELECT f.doctor_id FROM appointment_slots f WHERE f.id = p_slot_id) AND n.slot_time < p_ends_at
    ORDER BY n.slot_time DESC LIMIT 1;
    IF s.slot_time + s.minutes * interval '1 minute' = p_ends_at THEN
        RETURN s;
    END IF;
    RETURN NULL;
END
$$;

-- What a visit may come to need around p_slot_id, taken or not, in the order of ids: to lock it before the true run is read.
CREATE OR REPLACE FUNCTION rough_run(p_slot_id bigint, p_minutes integer, p_before integer) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE
    run       bigint[];
    starts_at timestamptz;
    needed    timestamptz;
    s         appointment_slots;
BEGIN
    SELECT array_agg(n.id), min(n.slot_time) INTO run, starts_at
    FROM appointment_slots f
    JOIN appointment_slots n ON n.doctor_id = f.doctor_id AND n.slot_time >= f.slot_time
        AND n.slot_time < f.slot_time + greatest(p_minutes, f.minutes) * interval '1 minute'
    WHERE f.id = p_slot_id;
    needed := starts_at - p_before * interval '1 minute';
    WHILE starts_at > needed LOOP
        s := slot_ending_at(p_slot_id, starts_at);
        EXIT WHEN s.id IS NULL;
        run := run || s.id;
        starts_at := s.slot_time;
    END LOOP;
    RETURN ARRAY(SELECT unnest(run) ORDER BY 1);
END
$$;

-- Gives slots to a booking, guarded once more. What the guard finds changed becomes a retry, which will see why.
CREATE OR REPLACE FUNCTION take_slots(p_slot_ids bigint[], p_booking_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    given integer;
BEGIN
    UPDATE appointment_slots SET is_booked = true, booking_id = p_booking_id, version = version + 1
    WHERE id = ANY (p_slot_ids) AND NOT is_booked AND NOT is_blocked;
    GET DIAGNOSTICS given = ROW_COUNT;
    IF given <> cardinality(p_slot_ids) THEN
        RAISE EXCEPTION 'a slot changed while it was being taken' USING ERRCODE = '40001';
    END IF;
END
$$;

-- Refuses when the doctor's limit of visits on that day is reached. One at a time per doctor-day: under READ COMMITTED the
-- lock makes the count true, under SERIALIZABLE the count's own reads do.
CREATE OR REPLACE FUNCTION check_daily_limit(
    p_doctor_id bigint, p_day date, p_zone text, p_limit integer, p_own_id bigint DEFAULT NULL
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    starts timestamptz := p_day::timestamp AT TIME ZONE p_zone;
    ends   timestamptz := (p_day + 1)::timestamp AT TIME ZONE p_zone;
    visits integer;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(format('daily limit %s %s', p_doctor_id, p_day), 0));
    SELECT count(DISTINCT booking_id) INTO visits FROM appointment_slots
    WHERE doctor_id = p_doctor_id AND slot_time >= starts AND slot_time < ends
      AND is_booked AND booking_id IS DISTINCT FROM p_own_id;
    visits := visits + (
        SELECT count(*) FROM bookings
        WHERE doctor_id = p_doctor_id AND lower(during) >= starts AND lower(during) < ends
          AND overbook_reason IS NOT NULL AND keeps_time(status) AND id IS DISTINCT FROM p_own_id);
    IF visits >= p_limit THEN
        PERFORM refuse('MB009', 'daily_limit', jsonb_build_object('limit', p_limit));
    END IF;
END
$$;

-- The advisory gate: one at a time tries a slot, the others sleep until he has committed (100 ms at most) and are then told
-- to call again (MB020), because a SERIALIZABLE snapshot taken before the wait cannot see the outcome. Who comes when the
-- slot is taken already does not queue at all: true, and the caller answers from a plain read.
CREATE OR REPLACE FUNCTION enter_gate(p_slot_id bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT is_booked FROM appointment_slots WHERE id = p_slot_id) THEN
        RETURN true;
    ELSIF pg_try_advisory_xact_lock(p_slot_id) THEN
        RETURN false;
    END IF;
    PERFORM set_config('lock_timeout', '100ms', true);
    BEGIN
        -- Shared: all who wait wake together.
        PERFORM pg_advisory_xact_lock_shared(p_slot_id);
    EXCEPTION WHEN lock_not_available THEN
        NULL;
    END;
    PERFORM refuse('MB020', 'gate_held');
END
$$;
