-- What administration needs of a clinic of several databases: passwords that reach every server, and what follows on a shard from the
-- directory's word.

-- Keeps a password's verifier for the shards' servers. A clinic of one database has no use for it, and keeps none.
CREATE OR REPLACE FUNCTION keep_verifier(p_username text, p_verifier text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF this_shard_id() = 0 AND EXISTS (SELECT FROM this_shard) THEN
        INSERT INTO staff_verifiers AS v (id, username, verifier)
        SELECT s.id, s.username, p_verifier FROM staff s WHERE s.username = p_username
        ON CONFLICT (id) DO UPDATE SET username = excluded.username, verifier = excluded.verifier, set_at = clock_timestamp();
    END IF;
END
$$;

-- For pull_directory(): the roles of this server become what the copied verifiers say. p_ids: whose are new; null: all. Where another of
-- the clinic's databases on this server has been faster, this changes nothing. A role of the same name that is another clinic's is not
-- touched: `shards check` says who cannot sign in.
CREATE OR REPLACE FUNCTION admit_verified_staff(p_ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    s     record;
    tries integer;
BEGIN
    FOR s IN
        SELECT f.username, f.role, f.is_active, v.verifier FROM staff f JOIN staff_verifiers v ON v.id = f.id
        WHERE p_ids IS NULL OR f.id = ANY (p_ids) ORDER BY f.username
    LOOP
        tries := 0;
        LOOP
            EXIT WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = s.username) AND NOT is_of_family(s.username);
            BEGIN
                PERFORM check_username(s.username);
                PERFORM check_verifier(s.verifier);
                EXECUTE format('%s ROLE %I CONNECTION LIMIT 100 PASSWORD %L',
                    CASE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = s.username) THEN 'ALTER' ELSE 'CREATE' END, s.username, s.verifier);
                PERFORM admit_staff(s.username, s.role);
                PERFORM limit_password(s.username);
                EXECUTE format('ALTER ROLE %I %s', s.username, CASE WHEN s.is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
                EXIT;
            EXCEPTION WHEN internal_error OR duplicate_object OR unique_violation THEN
                -- Roles are the server's: another of the clinic's databases there is at the same one just now.
                tries := tries + 1;
                IF tries > 20 THEN
                    RAISE;
                END IF;
                PERFORM pg_sleep(0.01 + random() * 0.05);
            END;
        END LOOP;
    END LOOP;
END
$$;

-- What follows here from the directory's word, after pull_directory(): times of doctors who have left are closed, of those who are back
-- opened; visits that stand in a closure come onto the list of those to reach. It takes no data from its caller and may be called again
-- at any time. Answers {changes, calls}.
CREATE OR REPLACE FUNCTION follow_directory() RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    d       record;
    c       closures;
    changes jsonb := '[]';
    called  integer := 0;
    one     integer;
BEGIN
    IF NOT (has_right('schedules') OR has_right('directory')) THEN
        PERFORM check_right('schedules');
    END IF;
    IF this_shard_id() = 0 THEN
        RETURN jsonb_build_object('changes', changes, 'calls', 0);
    END IF;
    PERFORM set_config('medibook.doing', '|directory|', true);
    -- slots_due knows whose place has changed; a doctor who has left is taken off it, one who is back has his times made anew.
    FOR d IN SELECT x.id, x.is_active FROM slots_due u JOIN doctors x ON x.id = u.doctor_id WHERE lives_here(x.id) ORDER BY x.id LOOP
        changes := changes || close_doctors_time(d.id, NOT d.is_active);
        IF NOT d.is_active THEN
            DELETE FROM slots_due WHERE doctor_id = d.id;
        END IF;
    END LOOP;
    FOR c IN SELECT * FROM closures WHERE last_day >= current_date - 1 ORDER BY id LOOP
        INSERT INTO visit_calls (booking_id, purpose, starts_at, absence_id, doctor_id, state)
        SELECT v.booking_id, 'away', v.starts_at, a.id, v.doctor_id, 'open'
        FROM closure_visits(c.clinic_ids, c.doctor_ids, c.first_day, c.last_day, c.from_time, c.to_time) v
        JOIN absences a ON a.closure_id = c.id AND a.clinic_id = v.clinic_id AND a.doctor_id IS NOT DISTINCT FROM v.absent_id
            AND a.starts_at = v.span_starts
        -- Who was squeezed into it since then is nobody to reach.
        JOIN bookings b ON b.id = v.booking_id AND (b.overbook_reason IS NULL OR b.created_at < c.created_at)
        ORDER BY v.booking_id
        ON CONFLICT (booking_id, purpose, starts_at) DO UPDATE
            SET absence_id = excluded.absence_id, doctor_id = excluded.doctor_id, version = visit_calls.version + 1
            WHERE visit_calls.absence_id IS DISTINCT FROM excluded.absence_id;
        GET DIAGNOSTICS one = ROW_COUNT;
        called := called + one;
    END LOOP;
    RETURN jsonb_build_object('changes', changes, 'calls', called);
END
$$;

-- How many visits here are on the list of those to reach because of a closure.
CREATE OR REPLACE FUNCTION closure_calls(p_closure_id bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(*) FROM visit_calls c JOIN absences a ON a.id = c.absence_id
    WHERE c.purpose = 'away' AND a.closure_id = p_closure_id
$$;

-- Whether anything here names an entry of the directory: such an entry is retired and not removed.
CREATE OR REPLACE FUNCTION entry_is_used(p_what text, p_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('directory');
    -- The copies of the directory's own rows are the directory's to judge.
    RETURN CASE p_what
        WHEN 'doctors' THEN EXISTS (SELECT FROM appointment_slots WHERE doctor_id = p_id) OR EXISTS (SELECT FROM wishes WHERE doctor_id = p_id)
            OR EXISTS (SELECT FROM walk_ins WHERE doctor_id = p_id) OR EXISTS (SELECT FROM series WHERE doctor_id = p_id)
            OR EXISTS (SELECT FROM bookings WHERE doctor_id = p_id) OR EXISTS (SELECT FROM absences WHERE doctor_id = p_id)
        WHEN 'rooms' THEN EXISTS (SELECT FROM bookings WHERE room_id = p_id)
        WHEN 'equipment' THEN EXISTS (SELECT FROM bookings WHERE equipment_id = p_id)
        WHEN 'visit_types' THEN EXISTS (SELECT FROM wishes WHERE visit_type_id = p_id) OR EXISTS (SELECT FROM walk_ins WHERE visit_type_id = p_id)
            OR EXISTS (SELECT FROM series WHERE visit_type_id = p_id) OR EXISTS (SELECT FROM bookings WHERE visit_type_id = p_id)
        WHEN 'clinics' THEN EXISTS (SELECT FROM walk_ins WHERE clinic_id = p_id) OR EXISTS (SELECT FROM wishes WHERE clinic_id = p_id)
        ELSE true END;
END
$$;

-- A shard's part of erasing a person, after the directory's: what stands here and its trail. The rest follows on p_due_on by erase_due(),
-- here as there. Any number of times. Refuses (MB064) while visits are to come.
CREATE OR REPLACE FUNCTION erase_on_shard(p_request_id uuid, p_id bigint, p_due_on date, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    e      erasures;
    files  bigint[];
    coming integer;
BEGIN
    PERFORM check_right('privacy');
    PERFORM enter_request(p_request_id);
    IF this_shard_id() = 0 THEN
        RAISE EXCEPTION 'the directory erases by erase_patient' USING ERRCODE = '22023';
    END IF;
    SELECT * INTO e FROM erasures WHERE patient_id = p_id;
    IF e.id IS NULL THEN
        files := person_files(p_id);
        SELECT count(*) INTO coming FROM bookings
        WHERE patient_id = ANY (files) AND lower(during) >= now() AND keeps_time(status) AND lives_here(doctor_id);
        IF coming > 0 THEN
            PERFORM refuse('MB064', 'patient_has_visits', jsonb_build_object('visits', coming));
        END IF;
        PERFORM set_config('medibook.doing', p_request_id || '|erasure_asked|' || coalesce(p_terminal, ''), true);
        INSERT INTO erasures (request_id, patient_id, terminal, due_on)
        VALUES (p_request_id, p_id, coalesce(p_terminal, ''), p_due_on) RETURNING * INTO e;
        PERFORM erase_contact(files, '|erased|' || coalesce(p_terminal, ''));
        PERFORM finish_erasure(e.id, e.due_on <= current_date);
    END IF;
    SELECT * INTO e FROM erasures WHERE id = e.id;
    RETURN to_jsonb(e) - 'list_hash';
END
$$;

-- Whose visits the rows of an import are, as import_bookings finds them; asked of the directory, which alone knows the numbers of other
-- programs. Answers [{n, patient_id, name_key, birth_date, code, detail}]; with a code it is refused.
CREATE OR REPLACE FUNCTION import_patients_of(p_rows jsonb, p_source text DEFAULT '', p_names_alone boolean DEFAULT false) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('imports');
    DROP TABLE IF EXISTS pg_temp.incoming;
    CREATE TEMP TABLE incoming ON COMMIT DROP AS
    SELECT i.*, NULL::bigint AS patient_id, NULL::text AS verdict, NULL::text AS code, NULL::jsonb AS detail
    FROM jsonb_to_recordset(p_rows) AS i (n integer, patient_key text, patient_mb bigint, name_key text, birth_date date);
    ANALYZE incoming;
    PERFORM import_find_patients(p_source, p_names_alone);
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('n', i.n, 'patient_id', p.id, 'name_key', p.name_key, 'birth_date', p.birth_date,
                                                         'code', i.code, 'detail', i.detail) ORDER BY i.n), '[]')
            FROM incoming i LEFT JOIN patients p ON p.id = i.patient_id);
END
$$;
GRANT EXECUTE ON FUNCTION follow_directory(), closure_calls(bigint), entry_is_used(text, bigint), import_patients_of(jsonb, text, boolean)
    TO medibook_receptionist, medibook_admin;
GRANT EXECUTE ON FUNCTION erase_on_shard(uuid, bigint, date, text) TO medibook_admin;
