-- A person's data: what there is, taken out for him, erased on his request. Administrators only (right privacy).

-- When what the law makes one keep may go: keep_years after the end of the year of the last visit; today when there was none.
CREATE OR REPLACE FUNCTION erasure_due(p_files bigint[]) RETURNS date
LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        max(make_date(extract(year FROM lower(b.during))::integer + 1 + r.keep_years, 1, 1)) FILTER (WHERE r.keep_years > 0),
        current_date)
    FROM privacy_rules r LEFT JOIN bookings b
        ON b.patient_id = ANY (p_files) AND lower(b.during) < now() AND b.status IN ('booked', 'arrived', 'in_room', 'done')
$$;

-- What is stored about a person, in numbers: for who decides.
CREATE OR REPLACE FUNCTION person_overview(p_id bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    files bigint[] := person_files(kept_patient(p_id));
BEGIN
    PERFORM check_right('privacy');
    IF kept_patient(p_id) IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    END IF;
    RETURN jsonb_build_object(
        'patient_id', kept_patient(p_id), 'files', cardinality(files),
        'past', (SELECT count(*) FROM bookings WHERE patient_id = ANY (files) AND lower(during) < now() AND lives_here(doctor_id)),
        'coming', (SELECT count(*) FROM bookings
                   WHERE patient_id = ANY (files) AND lower(during) >= now() AND keeps_time(status) AND lives_here(doctor_id)),
        'last_visit', (SELECT max(lower(during)) FROM bookings WHERE patient_id = ANY (files) AND lower(during) < now()
                       AND status IN ('booked', 'arrived', 'in_room', 'done')),
        'wishes', (SELECT count(*) FROM wishes WHERE patient_id = ANY (files)),
        'notes', (SELECT count(*) FROM patients WHERE id = ANY (files) AND notes_cipher IS NOT NULL),
        'looks', (SELECT count(*) FROM access_events WHERE patient_id = ANY (files)),
        'due_on', erasure_due(files), 'keep_years', (SELECT keep_years FROM privacy_rules),
        'erasure', (SELECT to_jsonb(e) - 'list_hash' FROM erasures e WHERE e.patient_id = files[1]));
END
$$;

-- Everything that is stored about a person, for himself: one JSON object. Notes and numbers are encrypted: the program opens them.
-- Only for whose look is noted.
CREATE OR REPLACE FUNCTION person_data(p_id bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    files bigint[] := person_files(kept_patient(p_id));
BEGIN
    PERFORM check_right('privacy');
    IF kept_patient(p_id) IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    END IF;
    PERFORM look_is_noted(files[1], 'exported');
    RETURN jsonb_build_object(
        'files', (SELECT jsonb_agg(to_jsonb(p) - 'notes_cipher' - 'name_key' - 'phone_digits' - 'request_id' ORDER BY p.id)
                  FROM patients p WHERE p.id = ANY (files)),
        'visits', coalesce((
            SELECT jsonb_agg(jsonb_build_object('id', b.id, 'doctor', d.name, 'starts_at', visit_starts(b), 'ends_at', visit_ends(b),
                'status', b.status, 'visit_type', v.name, 'source', b.source, 'reason', b.reason, 'cancel_reason', b.cancel_reason,
                'overbook_reason', b.overbook_reason, 'created_at', b.created_at, 'created_by', b.created_by) ORDER BY b.id)
            FROM bookings b LEFT JOIN doctors d ON d.id = b.doctor_id LEFT JOIN visit_types v ON v.id = b.visit_type_id
            WHERE b.patient_id = ANY (files)), '[]'),
        'wishes', coalesce((SELECT jsonb_agg(to_jsonb(w) - 'request_id' ORDER BY w.id) FROM wishes w WHERE w.patient_id = ANY (files)), '[]'),
        'series', coalesce((SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM series s WHERE s.patient_id = ANY (files)), '[]'),
        'walk_ins', coalesce((SELECT jsonb_agg(to_jsonb(w) - 'request_id' ORDER BY w.id) FROM walk_ins w
                              WHERE w.patient_id = ANY (files)), '[]'),
        'calls', coalesce((SELECT jsonb_agg(to_jsonb(c) ORDER BY c.id) FROM visit_calls c
                           WHERE c.booking_id IN (SELECT id FROM bookings WHERE patient_id = ANY (files))), '[]'),
        -- Whoever looked: the clinic's own record, which a person may ask for too.
        'looks', coalesce((SELECT jsonb_agg(jsonb_build_object('at', a.at, 'who', a.who, 'terminal', a.terminal, 'what', a.what) ORDER BY a.id)
                           FROM access_events a WHERE a.patient_id = ANY (files)), '[]'));
END
$$;

-- The encrypted parts of a person's files: (file, what, bytes).
CREATE OR REPLACE FUNCTION person_secrets(p_id bigint) RETURNS TABLE (file_id bigint, what text, cipher bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('privacy');
    PERFORM look_is_noted(kept_patient(p_id), 'exported');
    RETURN QUERY
        SELECT p.id, 'notes', p.notes_cipher FROM patients p
        WHERE p.id = ANY (person_files(kept_patient(p_id))) AND p.notes_cipher IS NOT NULL
        UNION ALL
        SELECT n.patient_id, n.kind, n.cipher FROM (
            SELECT DISTINCT ON (m.patient_id, m.kind) m.* FROM patient_numbers m
            WHERE m.patient_id = ANY (person_files(kept_patient(p_id))) ORDER BY m.patient_id, m.kind, m.id DESC) n
        WHERE n.cipher IS NOT NULL;
END
$$;

-- What nothing obliges to keep goes at once.
CREATE OR REPLACE FUNCTION erase_contact(p_files bigint[], p_doing text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('medibook.doing', p_doing, true);
    -- A shard has copies of the files: they are empty already.
    IF this_shard_id() = 0 THEN
        UPDATE patients
        SET phone = '', other_phone = '', phone_digits = '', email = '', address = '', language = '', flags = '{}', notes_cipher = NULL,
            is_active = false, closed_on = coalesce(closed_on, current_date), version = version + 1
        WHERE id = ANY (p_files);
    END IF;
    UPDATE wishes SET note = '', status = CASE WHEN status = 'open' THEN 'withdrawn' ELSE status END, version = version + 1
    WHERE patient_id = ANY (p_files) AND (note <> '' OR status = 'open');
    DELETE FROM patient_numbers WHERE patient_id = ANY (p_files);
END
$$;

-- Who it was goes too: what stays is that somebody had a visit. Nobody can bring it back.
CREATE OR REPLACE FUNCTION erase_person(p_files bigint[], p_doing text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    words text[];
    b     record;
BEGIN
    SELECT array_agg(DISTINCT w) INTO words
    FROM patients p, regexp_split_to_table(p.name_key, '[[:space:][:punct:]]+') w WHERE p.id = ANY (p_files) AND length(w) > 1;
    -- Again: somebody may have put in a telephone number, a note or a number since.
    PERFORM erase_contact(p_files, p_doing);
    PERFORM set_config('medibook.doing', p_doing, true);
    IF this_shard_id() = 0 THEN
        UPDATE patients
        SET name = '#' || id, name_key = '#' || id, birth_date = NULL, sex = '', is_deceased = false, closed_on = NULL,
            request_id = NULL, version = version + 1
        WHERE id = ANY (p_files);
    END IF;
    UPDATE walk_ins SET reason = '', version = version + 1 WHERE patient_id = ANY (p_files) AND reason <> '';
    UPDATE series SET reason = '', version = version + 1 WHERE patient_id = ANY (p_files) AND reason <> '';
    FOR b IN SELECT id, doctor_id FROM bookings
             WHERE patient_id = ANY (p_files) AND lives_here(doctor_id)
               AND (reason <> '' OR cancel_reason NOT IN ('', 'undone', 'withdrawn', 'declined', 'moved') OR coalesce(overbook_reason, '') <> '')
             ORDER BY id
    LOOP
        PERFORM set_config('medibook.doing', p_doing, true);
        UPDATE bookings
        SET reason = '', overbook_reason = CASE WHEN overbook_reason IS NOT NULL THEN '-' END,
            -- What the program says itself tells of nobody, and reports go by it: such a visit never was one.
            cancel_reason = CASE WHEN cancel_reason IN ('undone', 'withdrawn', 'declined', 'moved') THEN cancel_reason ELSE '' END,
            version = version + 1
        WHERE id = b.id AND doctor_id = b.doctor_id;
    END LOOP;
    DELETE FROM patient_words p
    WHERE p.word = ANY (words) AND NOT EXISTS (SELECT FROM patients o WHERE o.name_key LIKE '%' || p.word || '%');
END
$$;

-- Erases a person on request: what may go at once, and the rest on the day that is answered (today: at once too).
-- Refuses (MB064) while visits are to come; they have to be cancelled or taken place first.
-- p_last_due: when a clinic of several databases has asked the others, the day on which what stands there may go.
CREATE OR REPLACE FUNCTION erase_patient(
    p_request_id uuid, p_id bigint, p_version integer, p_terminal text DEFAULT '', p_last_due date DEFAULT NULL
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    e      erasures;
    files  bigint[];
    coming integer;
BEGIN
    PERFORM check_right('privacy');
    PERFORM enter_request(p_request_id);
    SELECT * INTO e FROM erasures WHERE request_id = p_request_id OR patient_id = p_id;
    IF e.id IS NULL THEN
        PERFORM lock_patient(p_id, p_version);
        files := person_files(p_id);
        PERFORM FROM patients WHERE id = ANY (files) ORDER BY id FOR UPDATE;
        SELECT count(*) INTO coming FROM bookings
        WHERE patient_id = ANY (files) AND lower(during) >= now() AND keeps_time(status);
        IF coming > 0 THEN
            PERFORM refuse('MB064', 'patient_has_visits', jsonb_build_object('visits', coming));
        END IF;
        PERFORM set_config('medibook.doing', p_request_id || '|erasure_asked|' || coalesce(p_terminal, ''), true);
        INSERT INTO erasures (request_id, patient_id, terminal, due_on)
        VALUES (p_request_id, p_id, coalesce(p_terminal, ''), greatest(erasure_due(files), p_last_due)) RETURNING * INTO e;
        PERFORM erase_contact(files, '|erased|' || coalesce(p_terminal, ''));
        PERFORM note_access(p_id, 'erased', p_terminal);
        PERFORM finish_erasure(e.id, e.due_on <= current_date);
        PERFORM tell_patient(files, true);
    END IF;
    SELECT * INTO e FROM erasures WHERE id = e.id;
    RETURN to_jsonb(e) - 'list_hash';
END
$$;

-- The trails follow what was erased; `p_all`: the person too.
CREATE OR REPLACE FUNCTION finish_erasure(p_id bigint, p_all boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    e      erasures;
    files  bigint[];
    changed integer;
BEGIN
    SELECT * INTO e FROM erasures WHERE id = p_id FOR UPDATE;
    files := person_files(e.patient_id);
    IF p_all THEN
        PERFORM erase_person(files, '|erased|' || e.terminal);
    END IF;
    -- The events written just now hold the old rows too, so the trails come last.
    changed := erase_trails(e.id, files);
    PERFORM set_config('medibook.doing', '|erasure_done|' || e.terminal, true);
    UPDATE erasures
    SET done_at = CASE WHEN p_all THEN clock_timestamp() END, erased_rows = erased_rows + changed,
        list_hash = erased_list_hash(e.id), version = version + 1
    WHERE id = e.id;
END
$$;

-- Erases whose day has come; any terminal or worker may call it, as often as it likes. Answers how many.
CREATE OR REPLACE FUNCTION erase_due() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    e    erasures;
    done integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('erase_due', 0)) THEN
        RETURN 0;
    END IF;
    FOR e IN SELECT * FROM erasures WHERE done_at IS NULL AND due_on <= current_date ORDER BY id LIMIT 100 LOOP
        PERFORM finish_erasure(e.id, true);
        PERFORM tell_patient(person_files(e.patient_id), true);
        done := done + 1;
    END LOOP;
    RETURN done;
END
$$;

-- Requests to be erased, the newest first.
CREATE OR REPLACE FUNCTION list_erasures() RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('privacy');
    RETURN QUERY SELECT to_jsonb(e) - 'list_hash' || jsonb_build_object('name', p.name)
    FROM erasures e LEFT JOIN patients p ON p.id = e.patient_id ORDER BY e.id DESC LIMIT 500;
END
$$;

CREATE OR REPLACE FUNCTION set_keep_years(p_request_id uuid, p_years integer, p_version integer, p_terminal text DEFAULT '') RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r privacy_rules;
BEGIN
    PERFORM check_right('privacy');
    PERFORM enter_request(p_request_id);
    PERFORM set_config('medibook.doing', p_request_id || '|rule_set|' || coalesce(p_terminal, ''), true);
    UPDATE privacy_rules SET keep_years = p_years, version = version + 1 WHERE version = p_version RETURNING * INTO r;
    IF r.id IS NULL AND NOT EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        PERFORM refuse('MB065', 'stale_privacy_rule');
    END IF;
    RETURN (SELECT version FROM privacy_rules);
END
$$;
GRANT EXECUTE ON FUNCTION person_overview(bigint), person_data(bigint), person_secrets(bigint),
    erase_patient(uuid, bigint, integer, text, date), list_erasures(), set_keep_years(uuid, integer, integer, text) TO medibook_admin;
GRANT EXECUTE ON FUNCTION erase_due() TO medibook_receptionist, medibook_admin, medibook_worker;
