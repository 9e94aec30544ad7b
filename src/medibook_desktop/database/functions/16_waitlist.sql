-- Wishes: what a patient of the waitlist waits for.

-- A wish, locked, as the caller saw it. Refuses (MB026) what it does not know and what has changed since.
-- Answers jsonb: an old revision installs today's functions before the table is there.
CREATE OR REPLACE FUNCTION locked_wish(p_id bigint, p_version integer) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    w wishes;
BEGIN
    SELECT * INTO w FROM wishes WHERE id = p_id FOR UPDATE;
    IF w.id IS NULL THEN
        PERFORM refuse('MB026', 'unknown_wish', jsonb_build_object('why', 'unknown'));
    ELSIF w.version <> p_version THEN
        PERFORM refuse('MB026', 'stale_wish', jsonb_build_object('status', w.status, 'at', w.updated_at, 'by', shown_name(w.updated_by)));
    END IF;
    RETURN to_jsonb(w);
END
$$;

-- The name by which a member of staff is known at the desks.
CREATE OR REPLACE FUNCTION shown_name(p_username text) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT s.display_name FROM staff s WHERE s.username = p_username), p_username)
$$;

-- That the waitlist changed, for every terminal: no doctor's day.
CREATE OR REPLACE FUNCTION tell_waitlist() RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    told_as bigint;
BEGIN
    INSERT INTO outbox (doctor_id, kind) VALUES (0, 'waitlist') RETURNING id INTO told_as;
    RETURN jsonb_build_array(jsonb_build_object(
        'kind', 'waitlist', 'doctor_id', NULL, 'day', NULL, 'booking_id', NULL, 'slot_ids', '[]'::jsonb,
        'version', 0, 'outbox_id', told_as));
END
$$;

-- The answer to a write of a wish: its id, version and status, and what every terminal hears.
CREATE OR REPLACE FUNCTION wish_answer(p_id bigint, p_changes jsonb) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('id', w.id, 'version', w.version, 'status', w.status, 'changes', p_changes)
    FROM wishes w WHERE w.id = p_id
$$;

-- Puts a patient on the waitlist; with p_id, changes a wish that stands there (not its patient). The same request id
-- answers with the same wish. Errors: MB010, MB011, MB026, MB028 (it is no longer open).
CREATE OR REPLACE FUNCTION save_wish(
    p_request_id uuid, p_id bigint, p_version integer, p_clinic_id bigint, p_patient_id bigint, p_doctor_id bigint,
    p_specialty text, p_visit_type_id bigint, p_minutes integer, p_weekdays integer, p_times int4multirange,
    p_earliest date, p_latest date, p_urgency integer, p_note text, p_instead_of bigint, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    w         jsonb;
    new_id    bigint;
    is_active boolean;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    SELECT c.key INTO new_id FROM change_events c WHERE c.request_id = p_request_id AND c.what = 'wishes';
    IF new_id IS NOT NULL THEN
        RETURN wish_answer(new_id, '[]');
    END IF;
    IF p_id IS NULL THEN
        SELECT p.is_active INTO is_active FROM patients p WHERE p.id = kept_patient(p_patient_id);
        IF is_active IS NULL THEN
            PERFORM refuse('MB010', 'unknown_patient');
        ELSIF NOT is_active THEN
            p_patient_id := open_file_of(p_patient_id);
        END IF;
        PERFORM set_config('medibook.doing', p_request_id || '|added|' || coalesce(p_terminal, ''), true);
        INSERT INTO wishes (request_id, clinic_id, patient_id, doctor_id, specialty, visit_type_id, minutes, weekdays, times,
                            earliest, latest, urgency, note, instead_of)
        VALUES (p_request_id, p_clinic_id, p_patient_id, p_doctor_id, p_specialty, p_visit_type_id, p_minutes, p_weekdays, p_times,
                p_earliest, p_latest, p_urgency, p_note, p_instead_of)
        RETURNING id INTO new_id;
    ELSE
        w := locked_wish(p_id, p_version);
        IF w ->> 'status' NOT IN ('open', 'expired') THEN
            PERFORM refuse('MB028', 'wish_not_open', jsonb_build_object(
                'status', w ->> 'status', 'at', w ->> 'updated_at', 'by', shown_name(w ->> 'updated_by')));
        END IF;
        PERFORM set_config('medibook.doing', p_request_id || '|changed|' || coalesce(p_terminal, ''), true);
        UPDATE wishes
        SET doctor_id = p_doctor_id, specialty = p_specialty, visit_type_id = p_visit_type_id, minutes = p_minutes,
            weekdays = p_weekdays, times = p_times, earliest = p_earliest, latest = p_latest, urgency = p_urgency,
            note = p_note, instead_of = p_instead_of, status = 'open',
            updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
        WHERE id = p_id
        RETURNING id INTO new_id;
    END IF;
    RETURN wish_answer(new_id, tell_waitlist());
END
$$;

-- Takes a wish off the list, or puts it back. A time that is being held for it becomes free. Errors: MB026, MB028, MB011.
CREATE OR REPLACE FUNCTION set_wish_status(
    p_request_id uuid, p_id bigint, p_version integer, p_status text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    w       jsonb;
    held    bookings;
    changes jsonb := '[]';
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    IF p_status NOT IN ('open', 'withdrawn') THEN
        RAISE EXCEPTION 'no such status' USING ERRCODE = '22023';
    ELSIF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'wishes' AND key = p_id) THEN
        RETURN wish_answer(p_id, '[]');
    END IF;
    -- The booking before the wish, as whoever settles an offer locks them.
    SELECT b.* INTO held FROM offers o JOIN bookings b ON b.id = o.booking_id
    WHERE o.wish_id = p_id AND o.outcome = 'open' AND p_status = 'withdrawn';
    IF held.id IS NOT NULL THEN
        PERFORM FROM bookings WHERE id = held.id FOR UPDATE;
    END IF;
    w := locked_wish(p_id, p_version);
    IF w ->> 'status' = 'booked' OR w ->> 'status' = p_status OR (p_status = 'open' AND w ->> 'status' = 'offered') THEN
        PERFORM refuse('MB028', 'wish_not_open', jsonb_build_object(
            'status', w ->> 'status', 'at', w ->> 'updated_at', 'by', shown_name(w ->> 'updated_by')));
    END IF;
    IF held.id IS NOT NULL THEN
        changes := step_booking(p_request_id, held.id, held.version, 'cancelled', 'withdrawn', p_terminal) -> 'changes';
    ELSIF p_status = 'open' THEN
        PERFORM open_file_of((w ->> 'patient_id')::bigint);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|' || p_status || '|' || coalesce(p_terminal, ''), true);
    UPDATE wishes SET status = p_status, updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = p_id;
    RETURN wish_answer(p_id, changes || tell_waitlist());
END
$$;
GRANT EXECUTE ON FUNCTION
    save_wish(uuid, bigint, integer, bigint, bigint, bigint, text, bigint, integer, integer, int4multirange, date, date, integer,
              text, bigint, text),
    set_wish_status(uuid, bigint, integer, text, text)
    TO medibook_receptionist, medibook_admin;
