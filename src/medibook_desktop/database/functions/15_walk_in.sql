-- Somebody is here without a time: books the first fitting time and marks the patient as arrived, in one transaction. Called at
-- READ COMMITTED: the slot's row lock decides, and who loses a time gets the next one within the same call.
--   p_doctor_ids  who may see the patient, in the order of preference at one time
--   p_slot_id     the time that the desk was shown; tried first, the later ones of today after it. Null: from now on
--   p_walk_in_id  the row of the untimed list that this is the end of; its number and its moment of coming stay
-- A time that has begun but is not over is free. Answers what a booking answers, with `ticket`; `undo` is take_back_walk_in.
-- Errors: MB024 nothing is free today, MB007 nothing where the patient is not elsewhere, MB010, MB011, MB025.
CREATE OR REPLACE FUNCTION walk_in(
    p_request_id uuid, p_patient_id bigint, p_doctor_ids bigint[], p_slot_id bigint DEFAULT NULL,
    p_visit_type_id bigint DEFAULT NULL, p_reason text DEFAULT '', p_terminal text DEFAULT '',
    p_walk_in_id bigint DEFAULT NULL, p_walk_in_version integer DEFAULT NULL
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    answer    jsonb;
    waiting   jsonb;
    booked    jsonb;
    from_time timestamptz;
    until     timestamptz;
    at_clinic bigint;
    s         record;
    refused   text;
    elsewhere jsonb;
    made_id   bigint;
    changes   jsonb;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    answer := booking_by_request(p_request_id);
    IF answer IS NOT NULL THEN
        RETURN answer || jsonb_build_object('ticket', (
            SELECT v.ticket FROM visit_times v WHERE v.booking_id = (answer -> 'booking' ->> 'id')::bigint));
    END IF;
    IF p_walk_in_id IS NOT NULL THEN
        waiting := locked_walk_in(p_walk_in_id, p_walk_in_version);
        IF waiting ->> 'status' NOT IN ('waiting', 'called') THEN
            PERFORM refuse('MB025', 'stale_walk_in', jsonb_build_object('status', waiting ->> 'status'));
        END IF;
    END IF;
    SELECT ((now() AT TIME ZONE c.zone)::date + 1)::timestamp AT TIME ZONE c.zone INTO until
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_ids[1];
    from_time := coalesce((SELECT a.slot_time FROM appointment_slots a WHERE a.id = p_slot_id), '-infinity');
    -- The next time instead of the chosen one is in the same clinic: the patient stands there.
    SELECT clinic_at(a.doctor_id, a.slot_time) INTO at_clinic FROM appointment_slots a WHERE a.id = p_slot_id;
    FOR s IN
        SELECT a.id, a.version
        FROM unnest(p_doctor_ids) WITH ORDINALITY AS w (doctor_id, place)
        JOIN appointment_slots a ON a.doctor_id = w.doctor_id
            AND a.slot_time >= greatest(from_time, now() - interval '1 day') AND a.slot_time < until
        WHERE NOT a.is_booked AND NOT a.is_blocked AND a.slot_time + a.minutes * interval '1 minute' > now()
          AND (at_clinic IS NULL OR at_clinic = coalesce(a.clinic_id, (SELECT d.clinic_id FROM doctors d WHERE d.id = a.doctor_id)))
        ORDER BY a.id IS DISTINCT FROM p_slot_id, a.slot_time, w.place
    LOOP
        BEGIN
            booked := book_slot(
                p_request_id => p_request_id, p_slot_id => s.id, p_slot_version => s.version, p_patient_id => p_patient_id,
                p_visit_type_id => p_visit_type_id, p_source => 'walk_in', p_reason => p_reason,
                p_strategy => 'pessimistic', p_terminal => p_terminal);
            EXIT;
        EXCEPTION WHEN OTHERS THEN
            -- Only what is wrong with this time: the next one may be right. A refusal gives back the locks it took.
            IF SQLSTATE NOT IN ('MB001', 'MB002', 'MB003', 'MB004', 'MB005', 'MB006', 'MB007', 'MB008', 'MB009', 'MB021',
                                'MB022', 'MB023', '23P01') THEN
                RAISE;
            ELSIF SQLSTATE = 'MB007' AND elsewhere IS NULL THEN
                GET STACKED DIAGNOSTICS refused = PG_EXCEPTION_DETAIL;
                elsewhere := refused::jsonb;
            END IF;
        END;
    END LOOP;
    IF booked IS NULL AND elsewhere IS NOT NULL THEN
        PERFORM refuse('MB007', 'patient_elsewhere', elsewhere);
    ELSIF booked IS NULL THEN
        PERFORM refuse('MB024', 'no_free_time');
    END IF;

    made_id := (booked -> 'booking' ->> 'id')::bigint;
    IF waiting IS NOT NULL THEN
        INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, ticket, arrived_at)
        SELECT made_id, (booked -> 'booking' ->> 'doctor_id')::bigint, w.clinic_id, w.day, w.ticket, w.came_at
        FROM walk_ins w WHERE w.id = p_walk_in_id;
    END IF;
    -- The trail knows each request once: the second event's id follows from the first one's.
    answer := step_booking(
        md5(p_request_id::text || ' arrived')::uuid, made_id, (booked -> 'booking' ->> 'version')::integer, 'arrived', '', p_terminal);
    changes := (booked -> 'changes') || (answer -> 'changes');
    IF waiting IS NOT NULL THEN
        PERFORM set_config('medibook.doing', p_request_id || '|booked|' || coalesce(p_terminal, ''), true);
        UPDATE walk_ins w
        SET status = 'booked', booking_id = made_id, updated_by = session_user,
            updated_at = clock_timestamp(), version = version + 1
        WHERE w.id = p_walk_in_id;
        changes := changes || (walk_in_answer(p_walk_in_id) -> 'changes');
    END IF;
    RETURN answer || jsonb_build_object('changes', changes, 'ticket', (
        SELECT v.ticket FROM visit_times v WHERE v.booking_id = made_id));
END
$$;

-- Takes a walk-in back: the booking and the arrival in one, and who stood on the untimed list stands there again. Only while
-- nobody has changed the visit since (MB015 says who did).
CREATE OR REPLACE FUNCTION take_back_walk_in(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b      bookings;
    n      bookings;
    answer jsonb;
    old_id bigint;
BEGIN
    SELECT * INTO b FROM bookings WHERE id = p_booking_id FOR UPDATE;
    IF b.id IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'unknown'));
    ELSIF b.version <> p_version THEN
        IF EXISTS (SELECT FROM booking_events WHERE request_id = p_request_id) THEN
            RETURN booking_by_request(p_request_id);
        END IF;
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'changed', 'at', b.updated_at,
            'by', coalesce((SELECT display_name FROM staff WHERE username = b.updated_by), b.updated_by)));
    END IF;
    PERFORM check_taking_back(b.created_by, b.created_at);
    PERFORM FROM appointment_slots
    WHERE doctor_id = b.doctor_id AND slot_time >= lower(b.during) AND slot_time < upper(b.during) AND booking_id = b.id
    ORDER BY id FOR UPDATE;
    n := b;
    n.status := 'cancelled';
    n.cancel_reason := 'undone';
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    answer := settle_booking(b, n, '{}');
    SELECT id INTO old_id FROM walk_ins WHERE patient_id = b.patient_id AND booking_id = p_booking_id FOR UPDATE;
    IF old_id IS NOT NULL THEN
        PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
        UPDATE walk_ins
        SET status = 'waiting', booking_id = NULL, updated_by = session_user, updated_at = clock_timestamp(),
            version = version + 1
        WHERE id = old_id;
        answer := answer || jsonb_build_object('changes', (answer -> 'changes') || (walk_in_answer(old_id) -> 'changes'));
    END IF;
    RETURN answer;
END
$$;
GRANT EXECUTE ON FUNCTION
    walk_in(uuid, bigint, bigint[], bigint, bigint, text, text, bigint, integer),
    take_back_walk_in(uuid, bigint, integer, text)
    TO medibook_receptionist, medibook_admin;
