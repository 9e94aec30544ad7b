-- Retiring and bringing back, removing what was never used, and taking a change back.

-- A doctor who has left: every coming time is blocked, so that nobody gets one, also where a visit is moved away; coming back
-- opens what this blocked. Who stands in it stays. As when slots are made anew: one at a time a doctor, rows in the order of ids.
CREATE OR REPLACE FUNCTION close_doctors_time(p_doctor_id bigint, p_close boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    days    date[];
    changes jsonb;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', p_doctor_id), 0));
    PERFORM FROM appointment_slots WHERE doctor_id = p_doctor_id AND slot_time > now() ORDER BY id FOR UPDATE;
    WITH changed AS (
        UPDATE appointment_slots
        SET is_blocked = p_close, block_reason = CASE WHEN p_close THEN 'No longer works here' ELSE '' END, version = version + 1
        WHERE doctor_id = p_doctor_id AND slot_time > now()
          AND CASE WHEN p_close THEN NOT is_blocked ELSE is_blocked AND block_reason = 'No longer works here' END
        RETURNING slot_time
    )
    SELECT array_agg(DISTINCT (slot_time AT TIME ZONE c.zone)::date) INTO days
    FROM changed, doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_id;
    WITH told AS (
        INSERT INTO outbox (doctor_id, kind, day) SELECT p_doctor_id, 'slots', d FROM unnest(days) d ORDER BY d RETURNING id, day
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object('kind', 'slots', 'doctor_id', p_doctor_id, 'day', day, 'booking_id', NULL,
        'slot_ids', '[]'::jsonb, 'version', 0, 'outbox_id', id)), '[]') INTO changes FROM told;
    RETURN changes;
END
$$;

-- Writes is_active, and what follows from it. p_visits is how many coming visits the person was told of and has decided about:
-- more than that refuses (MB042). So do the last clinic, and a clinic where doctors, rooms or equipment still are.
CREATE OR REPLACE FUNCTION put_directory_active(p_what text, p_id bigint, p_active boolean, p_visits integer) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    changes jsonb := '[]';
    coming  jsonb;
    doctors integer;
BEGIN
    IF p_what = 'doctors' THEN
        -- First: no booking can come in between what is counted and what is closed.
        changes := close_doctors_time(p_id, NOT p_active);
    END IF;
    IF NOT p_active AND p_what = 'clinics' THEN
        SELECT count(*) INTO doctors FROM doctors d
        WHERE d.is_active AND (d.clinic_id = p_id OR EXISTS (SELECT FROM doctor_clinics o WHERE o.doctor_id = d.id AND o.clinic_id = p_id));
        IF NOT EXISTS (SELECT FROM clinics WHERE is_active AND id <> p_id) THEN
            PERFORM refuse('MB042', 'entry_in_use', '{"why": "last"}');
        ELSIF doctors > 0 THEN
            PERFORM refuse('MB042', 'entry_in_use', jsonb_build_object('why', 'doctors', 'doctors', doctors));
        END IF;
    END IF;
    IF NOT p_active THEN
        coming := coming_visits(p_what, p_id);
        IF (coming ->> 'visits')::integer > p_visits THEN
            PERFORM refuse('MB042', 'entry_in_use', coming || '{"why": "visits"}');
        END IF;
    END IF;
    EXECUTE format('UPDATE %I SET is_active = $1 WHERE id = $2', p_what) USING p_active, p_id;
    RETURN tell_directory() || changes;
END
$$;

CREATE OR REPLACE FUNCTION set_directory_active(
    p_request_id uuid, p_what text, p_id bigint, p_version integer, p_active boolean, p_visits integer DEFAULT 0,
    p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb;
BEGIN
    PERFORM check_right('directory');
    PERFORM enter_request(p_request_id);
    answer := directory_answered(p_request_id, p_what);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    PERFORM directory_row(p_what, p_id, p_version);
    PERFORM set_config('medibook.doing',
        p_request_id || CASE WHEN p_active THEN '|brought back|' ELSE '|retired|' END || coalesce(p_terminal, ''), true);
    RETURN directory_answer(p_what, p_id, p_request_id, put_directory_active(p_what, p_id, p_active, p_visits));
END
$$;

-- Whether anything names this row: such a row is retired and not removed.
CREATE OR REPLACE FUNCTION directory_is_used(p_what text, p_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE p_what
        WHEN 'doctors' THEN EXISTS (SELECT FROM weekly_hours WHERE doctor_id = p_id) OR EXISTS (SELECT FROM absences WHERE doctor_id = p_id)
            OR EXISTS (SELECT FROM appointment_slots WHERE doctor_id = p_id) OR EXISTS (SELECT FROM wishes WHERE doctor_id = p_id)
            OR EXISTS (SELECT FROM walk_ins WHERE doctor_id = p_id) OR EXISTS (SELECT FROM series WHERE doctor_id = p_id)
            OR EXISTS (SELECT FROM staff WHERE doctor_id = p_id) OR EXISTS (SELECT FROM bookings WHERE doctor_id = p_id)
        WHEN 'rooms' THEN EXISTS (SELECT FROM bookings WHERE room_id = p_id)
        WHEN 'equipment' THEN EXISTS (SELECT FROM bookings WHERE equipment_id = p_id)
        WHEN 'visit_types' THEN EXISTS (SELECT FROM wishes WHERE visit_type_id = p_id) OR EXISTS (SELECT FROM walk_ins WHERE visit_type_id = p_id)
            OR EXISTS (SELECT FROM series WHERE visit_type_id = p_id) OR EXISTS (SELECT FROM bookings WHERE visit_type_id = p_id)
        ELSE EXISTS (SELECT FROM doctors WHERE clinic_id = p_id) OR EXISTS (SELECT FROM doctor_clinics WHERE clinic_id = p_id)
            OR EXISTS (SELECT FROM rooms WHERE clinic_id = p_id) OR EXISTS (SELECT FROM equipment WHERE clinic_id = p_id)
            OR EXISTS (SELECT FROM weekly_hours WHERE clinic_id = p_id) OR EXISTS (SELECT FROM absences WHERE clinic_id = p_id)
            OR EXISTS (SELECT FROM walk_ins WHERE clinic_id = p_id) OR EXISTS (SELECT FROM wishes WHERE clinic_id = p_id)
    END;
END
$$;

-- Takes away a row that was never used; refuses (MB042) one that was, and the last clinic.
CREATE OR REPLACE FUNCTION drop_directory_row(p_what text, p_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF directory_is_used(p_what, p_id) THEN
        PERFORM refuse('MB042', 'entry_in_use', '{"why": "used"}');
    ELSIF p_what = 'clinics' AND NOT EXISTS (SELECT FROM clinics WHERE is_active AND id <> p_id) THEN
        PERFORM refuse('MB042', 'entry_in_use', '{"why": "last"}');
    ELSIF p_what = 'doctors' THEN
        DELETE FROM doctor_clinics WHERE doctor_id = p_id;
        DELETE FROM slots_due WHERE doctor_id = p_id;
    END IF;
    EXECUTE format('DELETE FROM %I WHERE id = $1', p_what) USING p_id;
END
$$;

CREATE OR REPLACE FUNCTION remove_directory_row(
    p_request_id uuid, p_what text, p_id bigint, p_version integer, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb;
BEGIN
    PERFORM check_right('directory');
    PERFORM enter_request(p_request_id);
    answer := directory_answered(p_request_id, p_what);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    PERFORM directory_row(p_what, p_id, p_version);
    PERFORM set_config('medibook.doing', p_request_id || '||' || coalesce(p_terminal, ''), true);
    PERFORM drop_directory_row(p_what, p_id);
    RETURN directory_answer(p_what, p_id, p_request_id, tell_directory());
END
$$;

-- Takes back what p_undone_request did to one row (and to a doctor's clinics), as a new change. Refuses (MB015) when somebody
-- changed the row since, and when what was made is in use by now.
CREATE OR REPLACE FUNCTION undo_directory_change(p_request_id uuid, p_undone_request uuid, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    event   change_events;
    current jsonb;
    answer  jsonb;
    changes jsonb := '[]';
BEGIN
    PERFORM check_right('directory');
    PERFORM enter_request(p_request_id);
    SELECT * INTO event FROM change_events
    WHERE request_id = p_undone_request AND directory_columns(what) IS NOT NULL ORDER BY id LIMIT 1;
    IF event.id IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', '{"why": "unknown"}');
    END IF;
    answer := directory_answered(p_request_id, event.what);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    IF event.what = 'clinics' THEN
        PERFORM enter_clinics();
    END IF;
    EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE id = $1 FOR UPDATE', event.what) INTO current USING event.key;
    IF current -> 'version' IS DISTINCT FROM event.after -> 'version' THEN
        PERFORM refuse('MB015', 'cannot_undo', coalesce(last_directory_change(event.what, event.key), '{}') || '{"why": "entry"}');
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    IF event.before IS NULL THEN
        IF directory_is_used(event.what, event.key) THEN
            PERFORM refuse('MB015', 'cannot_undo', '{"why": "used"}');
        END IF;
        PERFORM drop_directory_row(event.what, event.key);
    ELSIF event.after IS NULL THEN
        EXECUTE format('INSERT INTO %1$I SELECT * FROM jsonb_populate_record(NULL::%1$I, $1)', event.what) USING event.before;
    ELSIF event.before -> 'is_active' <> event.after -> 'is_active' THEN
        changes := put_directory_active(event.what, event.key, (event.before ->> 'is_active')::boolean, 0);
    ELSE
        PERFORM check_directory_data(event.what, event.key, event.before || coalesce(clinics_before(event.key, p_undone_request), '{}'), current);
        EXECUTE format('UPDATE %1$I SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)) WHERE id = $2',
            event.what, (SELECT string_agg(quote_ident(c), ', ') FROM unnest(directory_columns(event.what)) c))
        USING event.before, event.key;
    END IF;
    IF event.what = 'doctors' AND event.before IS NOT NULL THEN
        PERFORM restore_doctor_clinics(event.key, p_undone_request);
    END IF;
    RETURN directory_answer(event.what, event.key, p_request_id, changes || tell_directory());
END
$$;

-- {other_clinics} as they were before the request of this change of a doctor; null when it left them alone.
CREATE OR REPLACE FUNCTION clinics_before(p_doctor_id bigint, p_request_id uuid) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN count(e.id) = 0 THEN NULL ELSE jsonb_build_object('other_clinics', (
        SELECT coalesce(jsonb_agg(c), '[]') FROM (
            SELECT o.clinic_id AS c FROM doctor_clinics o WHERE o.doctor_id = p_doctor_id
            EXCEPT SELECT (a.after ->> 'clinic_id')::bigint FROM change_events a
                   WHERE a.request_id = p_request_id AND a.what = 'doctor_clinics' AND a.before IS NULL
            UNION SELECT (r.before ->> 'clinic_id')::bigint FROM change_events r
                  WHERE r.request_id = p_request_id AND r.what = 'doctor_clinics' AND r.after IS NULL
        ) x)) END
    FROM change_events e WHERE e.request_id = p_request_id AND e.what = 'doctor_clinics'
$$;

CREATE OR REPLACE FUNCTION restore_doctor_clinics(p_doctor_id bigint, p_request_id uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    wanted bigint[];
    was    jsonb := clinics_before(p_doctor_id, p_request_id);
BEGIN
    IF was IS NOT NULL THEN
        wanted := ARRAY(SELECT v::bigint FROM jsonb_array_elements_text(was -> 'other_clinics') v);
        DELETE FROM doctor_clinics WHERE doctor_id = p_doctor_id AND clinic_id <> ALL (wanted);
        INSERT INTO doctor_clinics (doctor_id, clinic_id) SELECT p_doctor_id, c FROM unnest(wanted) c ORDER BY c
        ON CONFLICT ON CONSTRAINT doctor_clinics_once DO NOTHING;
    END IF;
END
$$;
GRANT EXECUTE ON FUNCTION set_directory_active(uuid, text, bigint, integer, boolean, integer, text),
    remove_directory_row(uuid, text, bigint, integer, text), undo_directory_change(uuid, uuid, text)
    TO medibook_receptionist, medibook_admin;
