-- The national or insurance number of a patient: encrypted by the program like the notes, written and read by these functions only.
-- A row is never changed: the newest of a patient counts, "none any more" is a row too, and Undo is a new row.

-- The numbers of all files of a person: (file, name, row, bytes); the kept file first, its row null when there never was one, the
-- others only with a number. Only for whose look is noted (MB055): no program is older than this function.
CREATE OR REPLACE FUNCTION patient_number(p_id bigint) RETURNS TABLE (file_id bigint, name text, row_id bigint, cipher bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    kept bigint := kept_patient(p_id);
BEGIN
    PERFORM check_right('notes');
    PERFORM check_patient(p_id, 'notes');
    IF NOT look_was_noted(kept, 'number') THEN
        PERFORM refuse('MB055', 'look_not_noted');
    END IF;
    RETURN QUERY
        SELECT p.id, p.name, n.id, n.cipher
        FROM patients p LEFT JOIN LATERAL (
            SELECT m.id, m.cipher FROM patient_numbers m
            WHERE m.patient_id = p.id AND m.kind = 'national' ORDER BY m.id DESC LIMIT 1) n ON true
        WHERE p.id = ANY (person_files(kept)) AND (p.id = kept OR n.cipher IS NOT NULL) ORDER BY p.id <> kept, p.id;
END
$$;

-- Lets one writer at a time to a patient's number, and refuses the unknown file (MB010) and the merged one (MB035).
CREATE OR REPLACE FUNCTION lock_number(p_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    p record;
BEGIN
    SELECT id, merged_into INTO p FROM patients WHERE id = p_id FOR NO KEY UPDATE;
    IF p.id IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    ELSIF p.merged_into IS NOT NULL THEN
        PERFORM refuse('MB035', 'merged_patient', jsonb_build_object('merged_into', p.merged_into));
    END IF;
END
$$;

-- Who set a patient's number last, and when; its row's id (0: nobody ever did).
CREATE OR REPLACE FUNCTION last_number_change(p_id bigint) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT jsonb_build_object('by', coalesce(s.display_name, n.set_by), 'at', n.set_at, 'row_id', n.id)
        FROM patient_numbers n LEFT JOIN staff s ON s.username = n.set_by
        WHERE n.patient_id = p_id AND n.kind = 'national' ORDER BY n.id DESC LIMIT 1), '{"row_id": 0}')
$$;

CREATE OR REPLACE FUNCTION number_answer(p_id bigint, p_request_id uuid) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('patient_id', patient_id, 'row_id', id, 'request_id', request_id)
    FROM patient_numbers WHERE patient_id = p_id AND kind = 'national' AND request_id = p_request_id
$$;

-- Sets a patient's number; p_cipher null: there is none any more. Refuses (MB066) when the newest row is not p_before_row (null or
-- 0: none) any more. The same request id is carried out once.
CREATE OR REPLACE FUNCTION set_patient_number(
    p_request_id uuid, p_id bigint, p_before_row bigint, p_cipher bytea, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    last jsonb;
BEGIN
    PERFORM check_right('notes');
    PERFORM enter_request(p_request_id);
    IF number_answer(p_id, p_request_id) IS NOT NULL THEN
        RETURN number_answer(p_id, p_request_id);
    END IF;
    PERFORM check_notes(p_cipher);
    PERFORM lock_number(p_id);
    last := last_number_change(p_id);
    IF (last ->> 'row_id')::bigint <> coalesce(p_before_row, 0) THEN
        PERFORM refuse('MB066', 'stale_number', last);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|' || CASE WHEN p_cipher IS NULL THEN 'number_removed' ELSE 'number_set' END
        || '|' || coalesce(p_terminal, ''), true);
    INSERT INTO patient_numbers (patient_id, cipher, request_id) VALUES (p_id, p_cipher, p_request_id);
    RETURN number_answer(p_id, p_request_id);
END
$$;

-- Takes back what made the row p_row_id: the one before it, as a new row. Refuses (MB015) when it is not the newest any more.
CREATE OR REPLACE FUNCTION undo_patient_number(p_request_id uuid, p_id bigint, p_row_id bigint, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    last jsonb;
BEGIN
    PERFORM check_right('notes');
    PERFORM enter_request(p_request_id);
    IF number_answer(p_id, p_request_id) IS NOT NULL THEN
        RETURN number_answer(p_id, p_request_id);
    END IF;
    PERFORM lock_number(p_id);
    last := last_number_change(p_id);
    IF p_row_id IS NULL OR last ->> 'by' IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', '{"why": "unknown"}');
    ELSIF (last ->> 'row_id')::bigint <> p_row_id THEN
        PERFORM refuse('MB015', 'cannot_undo', last || '{"why": "number"}');
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    INSERT INTO patient_numbers (patient_id, cipher, request_id)
    VALUES (p_id, (SELECT n.cipher FROM patient_numbers n WHERE n.patient_id = p_id AND n.kind = 'national' AND n.id < p_row_id
                   ORDER BY n.id DESC LIMIT 1), p_request_id);
    RETURN number_answer(p_id, p_request_id);
END
$$;

-- The encrypted numbers of files after p_after, p_limit at most, for who may read notes and take data out: (file, its kept one, bytes).
CREATE OR REPLACE FUNCTION export_numbers(p_after bigint, p_limit integer) RETURNS TABLE (file_id bigint, kept_id bigint, cipher bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('export');
    PERFORM check_right('notes');
    RETURN QUERY SELECT n.patient_id, coalesce(p.merged_into, p.id), n.cipher
    FROM (SELECT DISTINCT ON (m.patient_id) m.patient_id, m.cipher FROM patient_numbers m
          WHERE m.patient_id > p_after AND m.kind = 'national' ORDER BY m.patient_id, m.id DESC) n
        JOIN patients p ON p.id = n.patient_id
    WHERE n.cipher IS NOT NULL ORDER BY n.patient_id LIMIT least(p_limit, 5000);
END
$$;

-- Behind every write to patient_numbers: one row in change_events under the patient's id, which says whether there is a number and
-- never holds it, encrypted or not.
CREATE OR REPLACE FUNCTION number_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    doing      text := coalesce(current_setting('medibook.doing', true), '');
    former     patient_numbers;
    before_row jsonb;
    after_row  jsonb;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO former FROM patient_numbers
        WHERE patient_id = NEW.patient_id AND kind = NEW.kind AND id < NEW.id ORDER BY id DESC LIMIT 1;
    ELSE
        former := OLD;
        -- The same text under a new key is no change; who may do that (the owner alone) is said by 37_privacy_keys.sql.
        IF TG_OP = 'UPDATE' AND split_part(doing, '|', 2) = 'key_renewed' AND to_jsonb(OLD) - 'cipher' = to_jsonb(NEW) - 'cipher' THEN
            RETURN NULL;
        END IF;
    END IF;
    IF former.id IS NOT NULL THEN
        before_row := jsonb_build_object('id', former.id, 'patient_id', former.patient_id, 'kind', former.kind,
            'is_there', former.cipher IS NOT NULL);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        after_row := jsonb_build_object('id', NEW.id, 'patient_id', NEW.patient_id, 'kind', NEW.kind,
            'is_there', NEW.cipher IS NOT NULL);
    END IF;
    INSERT INTO change_events (terminal, request_id, what, key, kind, before, after)
    VALUES (substr(doing, length(split_part(doing, '|', 1)) + length(split_part(doing, '|', 2)) + 3), nullif(split_part(doing, '|', 1), '')::uuid, 'patient_numbers',
            (coalesce(after_row, before_row) ->> 'patient_id')::bigint,
            coalesce(nullif(split_part(doing, '|', 2), ''),
                     CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'UPDATE' THEN 'changed' ELSE 'removed' END),
            before_row, after_row);
    RETURN NULL;
END
$$;

GRANT EXECUTE ON FUNCTION patient_number(bigint) TO medibook_receptionist, medibook_admin, medibook_doctor;
GRANT EXECUTE ON FUNCTION set_patient_number(uuid, bigint, bigint, bytea, text), undo_patient_number(uuid, bigint, bigint, text),
    export_numbers(bigint, integer)
    TO medibook_receptionist, medibook_admin;
