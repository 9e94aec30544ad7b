-- The open file of a person that book_slot found closed: the kept one, if this one was merged. Refuses (MB011) when that is
-- closed too, saying whether the person has died.
CREATE OR REPLACE FUNCTION open_file_of(p_patient_id bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    p patients;
BEGIN
    SELECT * INTO p FROM patients WHERE id = kept_patient(p_patient_id);
    IF NOT p.is_active THEN
        PERFORM refuse('MB011', 'inactive_patient', jsonb_build_object(
            'why', CASE WHEN p.is_deceased THEN 'deceased' ELSE 'inactive' END, 'since', p.closed_on));
    END IF;
    RETURN p.id;
END
$$;

-- The file that is kept of a person: the one itself, or the one that it was merged into. Null: not registered.
CREATE OR REPLACE FUNCTION kept_patient(p_id bigint) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT coalesce(merged_into, id) FROM patients WHERE id = p_id
$$;

-- All files of the person whose kept file is p_id.
CREATE OR REPLACE FUNCTION person_files(p_id bigint) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT p_id || ARRAY(SELECT id FROM patients WHERE merged_into = p_id ORDER BY id)
$$;

-- Tells of a patient's file: the directory's channel and, when the name that the agenda shows is another one, the visits
-- from yesterday on.
CREATE OR REPLACE FUNCTION tell_patient(p_ids bigint[], p_with_visits boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    outbox_id bigint;
    changes   jsonb;
    b         record;
BEGIN
    -- The outbox has a doctor in every row; no doctor has the number 0, and without a day it goes to the directory's channel.
    INSERT INTO outbox (doctor_id, kind) VALUES (0, 'patient') RETURNING id INTO outbox_id;
    changes := jsonb_build_array(jsonb_build_object('kind', 'patient', 'doctor_id', NULL, 'day', NULL, 'booking_id', NULL,
        'slot_ids', '[]'::jsonb, 'version', 0, 'outbox_id', outbox_id));
    IF p_with_visits THEN
        FOR b IN
            SELECT v.id, v.doctor_id, v.slot_id, v.version, (lower(v.during) AT TIME ZONE c.zone)::date AS day
            FROM bookings v JOIN doctors d ON d.id = v.doctor_id JOIN clinics c ON c.id = d.clinic_id
            WHERE v.patient_id = ANY (p_ids) AND upper(v.during) > now() - interval '1 day' AND keeps_time(v.status)
            ORDER BY v.id
        LOOP
            changes := changes || tell_change(b.doctor_id, b.day, b.id, ARRAY[b.slot_id], b.version);
        END LOOP;
    END IF;
    RETURN changes;
END
$$;

-- What a change of a file answers: the kept file's id and version, the request by which it can be taken back, the changes.
CREATE OR REPLACE FUNCTION patient_answer(p_id bigint, p_request_id uuid, p_changes jsonb) RETURNS jsonb
LANGUAGE sql VOLATILE AS $$
    SELECT jsonb_build_object('patient_id', id, 'version', version, 'request_id', p_request_id, 'changes', p_changes)
    FROM patients WHERE id = p_id
$$;

-- Puts the fields of p_data (all of them) into a file; p_notes counts when p_write_notes is true.
CREATE OR REPLACE FUNCTION put_patient(p_id bigint, p_data jsonb, p_notes bytea, p_write_notes boolean) RETURNS void
LANGUAGE sql AS $$
    UPDATE patients AS p
    SET name = d.name, name_key = d.name_key, birth_date = d.birth_date, phone = d.phone, other_phone = d.other_phone,
        phone_digits = d.phone_digits, email = d.email, address = d.address, language = d.language, sex = d.sex,
        flags = d.flags, is_active = d.is_active, is_deceased = d.is_deceased, closed_on = d.closed_on,
        notes_cipher = CASE WHEN p_write_notes THEN p_notes ELSE p.notes_cipher END, version = p.version + 1
    FROM jsonb_to_record(p_data) AS d (
        name text, name_key text, birth_date date, phone text, other_phone text, phone_digits text, email text, address text,
        language text, sex text, flags text[], is_active boolean, is_deceased boolean, closed_on date)
    WHERE p.id = p_id
$$;

-- Who changed a patient's file last, and when.
CREATE OR REPLACE FUNCTION last_patient_change(p_id bigint) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('by', coalesce(s.display_name, e.who), 'at', e.at)
    FROM change_events e LEFT JOIN staff s ON s.username = e.who
    WHERE e.what = 'patients' AND e.key = p_id ORDER BY e.id DESC LIMIT 1
$$;

-- Locks a file and refuses the unknown (MB010), the merged (MB035) and the one that somebody changed since (MB034).
CREATE OR REPLACE FUNCTION lock_patient(p_id bigint, p_version integer) RETURNS patients
LANGUAGE plpgsql AS $$
DECLARE
    p patients;
BEGIN
    SELECT * INTO p FROM patients WHERE id = p_id FOR UPDATE;
    IF p.id IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    ELSIF p.merged_into IS NOT NULL THEN
        PERFORM refuse('MB035', 'merged_patient', jsonb_build_object('merged_into', p.merged_into));
    ELSIF p.version <> p_version THEN
        PERFORM refuse('MB034', 'stale_patient', coalesce(last_patient_change(p_id), '{}')
            || jsonb_build_object('version', p.version, 'patient_id', p_id));
    END IF;
    RETURN p;
END
$$;

-- By its name of revision 0002.
CREATE OR REPLACE FUNCTION check_notes_right() RETURNS void
LANGUAGE sql AS $$ SELECT check_right('notes') $$;

-- Refuses notes that nobody here could open again: they begin with MB1 and the id of a registered key.
CREATE OR REPLACE FUNCTION check_notes(p_notes bytea) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM check_right('notes');
    IF p_notes IS NOT NULL AND (length(p_notes) < 39 OR substr(p_notes, 1, 3) <> 'MB1'::bytea OR NOT EXISTS (
        SELECT FROM note_keys WHERE key_id = encode(substr(p_notes, 4, 8), 'hex')))
    THEN
        PERFORM refuse('MB037', 'notes_key_unknown');
    END IF;
END
$$;

-- Saves a patient's file. The same request id is carried out once.
CREATE OR REPLACE FUNCTION save_patient(
    p_request_id uuid, p_id bigint, p_version integer, p_data jsonb,
    p_notes bytea DEFAULT NULL, p_write_notes boolean DEFAULT false, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    p patients;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        RETURN patient_answer(p_id, p_request_id, '[]');
    END IF;
    IF p_write_notes THEN
        PERFORM check_notes(p_notes);
    END IF;
    p := lock_patient(p_id, p_version);
    PERFORM set_config('medibook.doing', p_request_id || '|saved|' || coalesce(p_terminal, ''), true);
    PERFORM put_patient(p_id, p_data, p_notes, p_write_notes);
    RETURN patient_answer(p_id, p_request_id, tell_patient(person_files(p_id), p.name IS DISTINCT FROM p_data ->> 'name'));
END
$$;

-- Takes back the saving that p_undone_request did, as a new change. Refuses (MB015) when somebody changed the file since.
CREATE OR REPLACE FUNCTION undo_patient_change(p_request_id uuid, p_undone_request uuid, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    event change_events;
    old   patients;
    p     patients;
BEGIN
    PERFORM check_right('book');
    SELECT * INTO event FROM change_events
    WHERE request_id = p_undone_request AND what = 'patients' AND before IS NOT NULL AND kind <> 'merged' ORDER BY id LIMIT 1;
    SELECT * INTO p FROM patients WHERE id = event.key FOR UPDATE;
    IF p.id IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'unknown'));
    ELSIF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        RETURN patient_answer(p.id, p_request_id, '[]');
    ELSIF p.version <> (event.after ->> 'version')::integer THEN
        PERFORM refuse('MB015', 'cannot_undo', coalesce(last_patient_change(p.id), '{}')
            || '{"why": "patient"}');
    END IF;
    old := jsonb_populate_record(NULL::patients, event.before);
    IF event.notes_before IS DISTINCT FROM p.notes_cipher THEN
        PERFORM check_right('notes');
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    PERFORM put_patient(p.id, event.before, event.notes_before, true);
    RETURN patient_answer(p.id, p_request_id, tell_patient(person_files(p.id), p.name <> old.name));
END
$$;

-- The encrypted notes of all files of a person: (file id, name, bytes); the kept file first. Only for whose look is noted.
CREATE OR REPLACE FUNCTION patient_notes(p_id bigint) RETURNS TABLE (file_id bigint, name text, notes bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('notes');
    PERFORM check_patient(p_id, 'notes');
    PERFORM look_is_noted(p_id, 'notes');
    RETURN QUERY SELECT p.id, p.name, p.notes_cipher FROM patients p
    WHERE p.id = ANY (person_files(p_id)) AND (p.id = p_id OR p.notes_cipher IS NOT NULL) ORDER BY p.id <> p_id, p.id;
END
$$;

-- From now on notes may be encrypted with this key. The first one by whoever sets the clinic up; later ones to rotate.
CREATE OR REPLACE FUNCTION register_note_key(p_key_id text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT check_right('privacy');
    INSERT INTO note_keys (key_id) VALUES (p_key_id) ON CONFLICT DO NOTHING
$$;
GRANT EXECUTE ON FUNCTION kept_patient(bigint), person_files(bigint)
    TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;
GRANT EXECUTE ON FUNCTION save_patient(uuid, bigint, integer, jsonb, bytea, boolean, text),
    undo_patient_change(uuid, uuid, text), patient_notes(bigint)
    TO medibook_receptionist, medibook_admin;
GRANT EXECUTE ON FUNCTION register_note_key(text) TO medibook_admin;
