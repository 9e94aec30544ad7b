-- The next number of a clinic's day. Whoever asks second waits for the first one's commit: numbers are never given twice. Where a
-- clinic's doctors are spread over shards, each shard has a thousand of its own.
CREATE OR REPLACE FUNCTION next_ticket(p_clinic_id bigint, p_day date) RETURNS integer
LANGUAGE sql AS $$
    INSERT INTO public.ticket_counters AS t (clinic_id, day, last) VALUES (p_clinic_id, p_day, public.this_shard_id() * 1000 + 1)
    ON CONFLICT (clinic_id, day) DO UPDATE SET last = t.last + 1
    RETURNING last
$$;

-- Behind every step of a visit: the moment of it, and a number when the patient comes. A step back forgets its moment, but
-- never the number: who was marked by mistake and then really comes keeps it.
CREATE OR REPLACE FUNCTION visit_stepped() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    v        public.visit_times;
    place    record;
    was_kept boolean;
    moment   timestamptz := clock_timestamp();
BEGIN
    -- What is cancelled keeps its moments, because it may be taken back.
    IF NEW.status NOT IN ('booked', 'arrived', 'in_room', 'done', 'no_show') THEN
        RETURN NULL;
    END IF;
    SELECT * INTO v FROM public.visit_times WHERE booking_id = OLD.id AND doctor_id = OLD.doctor_id;
    was_kept := v.booking_id IS NOT NULL;
    IF NOT was_kept AND NEW.status = 'booked' THEN
        RETURN NULL;
    END IF;
    SELECT c.id AS clinic_id, (lower(NEW.during) AT TIME ZONE c.zone)::date AS day INTO place
    FROM public.clinics c WHERE c.id = public.clinic_at(NEW.doctor_id, lower(NEW.during));

    IF NEW.status IN ('arrived', 'in_room', 'done') THEN
        IF v.ticket IS NULL OR v.clinic_id <> place.clinic_id OR v.day <> place.day THEN
            v.ticket := public.next_ticket(place.clinic_id, place.day);
        END IF;
        v.arrived_at := coalesce(v.arrived_at, moment);
    END IF;
    CASE NEW.status
        WHEN 'booked' THEN
            v.arrived_at := NULL;
            v.in_room_at := NULL;
        WHEN 'arrived' THEN
            v.in_room_at := NULL;
        WHEN 'in_room' THEN
            v.in_room_at := coalesce(v.in_room_at, moment);
        ELSE
            NULL;
    END CASE;
    v.done_at := CASE NEW.status WHEN 'done' THEN coalesce(v.done_at, moment) END;

    IF was_kept THEN
        UPDATE public.visit_times
        SET doctor_id = NEW.doctor_id, clinic_id = place.clinic_id, day = place.day, ticket = v.ticket,
            arrived_at = v.arrived_at, in_room_at = v.in_room_at, done_at = v.done_at
        WHERE booking_id = OLD.id AND doctor_id = OLD.doctor_id;
    ELSE
        INSERT INTO public.visit_times (booking_id, doctor_id, clinic_id, day, ticket, arrived_at, in_room_at, done_at)
        VALUES (NEW.id, NEW.doctor_id, place.clinic_id, place.day, v.ticket, v.arrived_at, v.in_room_at, v.done_at);
    END IF;
    RETURN NULL;
END
$$;

-- One of the untimed list, locked, as the caller saw it; refuses (MB025) whom it does not know and what has changed since.
-- Answers jsonb: an old revision installs today's functions before the table is there.
CREATE OR REPLACE FUNCTION locked_walk_in(p_id bigint, p_version integer) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    w walk_ins;
BEGIN
    SELECT * INTO w FROM walk_ins WHERE id = p_id FOR UPDATE;
    IF w.id IS NULL THEN
        PERFORM refuse('MB025', 'unknown_walk_in');
    ELSIF w.version <> p_version THEN
        PERFORM refuse('MB025', 'stale_walk_in', jsonb_build_object('status', w.status, 'at', w.updated_at,
            'by', coalesce((SELECT display_name FROM staff WHERE username = w.updated_by), w.updated_by)));
    END IF;
    RETURN to_jsonb(w);
END
$$;

-- The answer to a write of the untimed list: its row's id, version and number, and the change that every terminal hears.
CREATE OR REPLACE FUNCTION walk_in_answer(p_id bigint, p_is_told boolean DEFAULT true) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    w       walk_ins;
    told_as bigint;
    changes jsonb := '[]';
BEGIN
    SELECT * INTO w FROM walk_ins WHERE id = p_id;
    IF p_is_told THEN
        -- No doctor's day: a change without a day goes to everybody.
        INSERT INTO outbox (doctor_id, kind, version) VALUES (0, 'walk_in', w.version) RETURNING id INTO told_as;
        changes := jsonb_build_array(jsonb_build_object(
            'kind', 'walk_in', 'doctor_id', NULL, 'day', NULL, 'booking_id', w.booking_id, 'slot_ids', '[]'::jsonb,
            'version', w.version, 'outbox_id', told_as));
    END IF;
    RETURN jsonb_build_object('id', w.id, 'version', w.version, 'ticket', w.ticket, 'status', w.status, 'changes', changes);
END
$$;

-- Puts a patient on the untimed list of today. The same request id answers with the same row. Errors: MB010, MB011.
CREATE OR REPLACE FUNCTION add_walk_in(
    p_request_id uuid, p_clinic_id bigint, p_patient_id bigint, p_doctor_id bigint DEFAULT NULL,
    p_specialty text DEFAULT '', p_visit_type_id bigint DEFAULT NULL, p_reason text DEFAULT '', p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    new_id    bigint;
    is_active boolean;
    today     date;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    SELECT id INTO new_id FROM walk_ins WHERE request_id = p_request_id;
    IF new_id IS NOT NULL THEN
        RETURN walk_in_answer(new_id, false);
    END IF;
    SELECT p.is_active INTO is_active FROM patients p WHERE p.id = p_patient_id;
    IF is_active IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    ELSIF NOT is_active THEN
        PERFORM refuse('MB011', 'inactive_patient');
    END IF;
    SELECT (now() AT TIME ZONE zone)::date INTO STRICT today FROM clinics WHERE id = p_clinic_id;
    PERFORM set_config('medibook.doing', p_request_id || '|came|' || coalesce(p_terminal, ''), true);
    INSERT INTO walk_ins (request_id, clinic_id, day, ticket, patient_id, doctor_id, specialty, visit_type_id, reason)
    VALUES (p_request_id, p_clinic_id, today, next_ticket(p_clinic_id, today), p_patient_id, p_doctor_id,
            coalesce(p_specialty, ''), p_visit_type_id, coalesce(p_reason, ''))
    RETURNING id INTO new_id;
    RETURN walk_in_answer(new_id);
END
$$;

-- Waiting, called to the desk, or left; and back. Errors: MB025.
CREATE OR REPLACE FUNCTION change_walk_in(
    p_request_id uuid, p_id bigint, p_version integer, p_status text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    w jsonb;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    IF p_status NOT IN ('waiting', 'called', 'left') THEN
        RAISE EXCEPTION 'no such status' USING ERRCODE = '22023';
    ELSIF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'walk_ins' AND key = p_id) THEN
        RETURN walk_in_answer(p_id, false);
    END IF;
    w := locked_walk_in(p_id, p_version);
    IF w ->> 'status' = 'booked' THEN
        PERFORM refuse('MB025', 'stale_walk_in', jsonb_build_object(
            'status', 'booked', 'at', w ->> 'updated_at', 'by', shown_name(w ->> 'updated_by')));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|' || p_status || '|' || coalesce(p_terminal, ''), true);
    UPDATE walk_ins
    SET status = p_status, called_at = CASE p_status WHEN 'called' THEN clock_timestamp() END,
        updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = p_id;
    RETURN walk_in_answer(p_id);
END
$$;
GRANT EXECUTE ON FUNCTION
    add_walk_in(uuid, bigint, bigint, bigint, text, bigint, text, text),
    change_walk_in(uuid, bigint, integer, text, text)
    TO medibook_receptionist, medibook_admin;
