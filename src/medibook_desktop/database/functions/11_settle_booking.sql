-- The booking p_id, locked, at the version that the caller saw; null when the request was carried out before (the caller
-- then answers with booking_by_request). Refuses what is unknown (MB012) or has changed since (MB013).
CREATE OR REPLACE FUNCTION locked_booking(p_request_id uuid, p_id bigint, p_version integer) RETURNS bookings
LANGUAGE plpgsql AS $$
DECLARE
    b bookings;
BEGIN
    SELECT * INTO b FROM bookings WHERE id = p_id FOR UPDATE;
    IF b.id IS NULL THEN
        PERFORM refuse('MB012', 'unknown_booking');
    ELSIF b.version <> p_version THEN
        IF EXISTS (SELECT FROM booking_events WHERE request_id = p_request_id) THEN
            RETURN NULL;
        END IF;
        PERFORM refuse('MB013', 'stale_booking', jsonb_build_object(
            'version', b.version, 'by', coalesce((SELECT display_name FROM staff WHERE username = b.updated_by), b.updated_by)));
    END IF;
    RETURN b;
END
$$;

-- Takes a locked booking from where it stands (b) to where it shall stand (n: doctor, slot, time, status), and its slots
-- with it: those in p_slot_ids, none when n keeps no time or is squeezed in. They are locked and free, or the booking's own.
CREATE OR REPLACE FUNCTION settle_booking(b bookings, n bookings, p_slot_ids bigint[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    had      bigint[];
    released bigint[];
    taken    bigint[];
    changes  jsonb := '[]';
    old_day  date;
    new_day  date;
BEGIN
    SELECT coalesce(array_agg(id ORDER BY id), '{}') INTO had FROM appointment_slots
    WHERE doctor_id = b.doctor_id AND slot_time >= lower(b.during) AND slot_time < upper(b.during) AND booking_id = b.id;
    released := ARRAY(SELECT unnest(had) EXCEPT SELECT unnest(p_slot_ids) ORDER BY 1);
    taken := ARRAY(SELECT unnest(p_slot_ids) EXCEPT SELECT unnest(had) ORDER BY 1);
    IF released <> '{}' THEN
        UPDATE appointment_slots SET is_booked = false, booking_id = NULL, version = version + 1 WHERE id = ANY (released);
    END IF;
    IF taken <> '{}' THEN
        PERFORM take_slots(taken, b.id);
    END IF;
    IF keeps_time(n.status) AND n.overbook_reason IS NULL
        AND (n.visit_type_id IS NOT NULL OR n.room_id IS NOT NULL OR n.equipment_id IS NOT NULL)
        AND (n.during <> b.during OR n.doctor_id <> b.doctor_id OR NOT keeps_time(b.status) OR b.overbook_reason IS NOT NULL)
    THEN
        n := write_placed(b, n);
    ELSE
        n := write_settled(n);
    END IF;

    SELECT (lower(b.during) AT TIME ZONE zone)::date INTO old_day
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = b.doctor_id;
    SELECT (lower(n.during) AT TIME ZONE zone)::date INTO new_day
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = n.doctor_id;
    IF b.doctor_id = n.doctor_id AND old_day = new_day THEN
        RETURN booking_answer(n, jsonb_build_array(tell_change(
            n.doctor_id, new_day, n.id, ARRAY(SELECT unnest(released || taken) ORDER BY 1), n.version)));
    END IF;
    RETURN booking_answer(n, jsonb_build_array(
        tell_change(b.doctor_id, old_day, n.id, released, n.version),
        tell_change(n.doctor_id, new_day, n.id, taken, n.version)));
END
$$;

-- The slots of a doctor that make up exactly p_during, locked together with those that the booking holds now, in the order
-- of ids. Refuses when one is somebody else's (MB001) or blocked (MB003), and when the schedule has them no more (MB015).
CREATE OR REPLACE FUNCTION slots_back(b bookings, p_doctor_id bigint, p_during tstzrange) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE
    found   bigint[] := '{}';
    ends_at timestamptz := lower(p_during);
    s       appointment_slots;
BEGIN
    PERFORM FROM appointment_slots
    WHERE (doctor_id = p_doctor_id AND slot_time >= lower(p_during) AND slot_time < upper(p_during))
       OR (doctor_id = b.doctor_id AND slot_time >= lower(b.during) AND slot_time < upper(b.during) AND booking_id = b.id)
    ORDER BY id FOR UPDATE;
    FOR s IN
        SELECT * FROM appointment_slots
        WHERE doctor_id = p_doctor_id AND slot_time >= lower(p_during) AND slot_time < upper(p_during)
        ORDER BY slot_time
    LOOP
        EXIT WHEN s.slot_time <> ends_at;
        ends_at := s.slot_time + s.minutes * interval '1 minute';
        found := found || s.id;
        -- Time that was blocked around this visit is still its own.
        IF s.booking_id IS DISTINCT FROM b.id AND (s.is_blocked OR s.is_booked) THEN
            PERFORM refuse_slot(s, s.version);
        END IF;
    END LOOP;
    IF ends_at <> upper(p_during) THEN
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'schedule'));
    END IF;
    RETURN found;
END
$$;
