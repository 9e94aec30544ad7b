-- The shard's side: it fetches by itself what has changed in the directory. Whoever calls hands nothing over, so any terminal may.

-- The columns of a table that the directory sends and this database has: the two may be a release apart while IT migrates them.
CREATE OR REPLACE FUNCTION pulled_columns(p_what text, p_sample jsonb) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = ('public.' || quote_ident(p_what))::regclass AND attnum > 0 AND NOT attisdropped AND p_sample ? attname::text
$$;

-- Puts rows of one table in place: p_source is the text of a query of (what, key, row), $1 in it is p_changes.
CREATE OR REPLACE FUNCTION apply_pulled(p_what text, p_source text, p_changes jsonb) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    sample jsonb;
    cols   text[];
    names  text;
    n      bigint := 0;
    one    bigint;
BEGIN
    IF p_changes IS NOT NULL THEN
        EXECUTE format('DELETE FROM %I WHERE id IN (SELECT r.key FROM %s r WHERE r.what = %L AND r.row IS NULL)%s', p_what, p_source, p_what,
                       CASE p_what WHEN 'absences' THEN ' AND source <> ''block''' ELSE '' END) USING p_changes;
    ELSE
        EXECUTE format('DELETE FROM %I WHERE NOT id IN (SELECT r.key FROM %s r WHERE r.what = %L)%s', p_what, p_source, p_what,
                       CASE p_what WHEN 'absences' THEN ' AND source <> ''block''' ELSE '' END);
    END IF;
    GET DIAGNOSTICS n = ROW_COUNT;
    EXECUTE format('SELECT r.row FROM %s r WHERE r.what = %L AND r.row IS NOT NULL LIMIT 1', p_source, p_what) INTO sample USING p_changes;
    IF sample IS NOT NULL THEN
        cols := pulled_columns(p_what, sample);
        SELECT string_agg(quote_ident(c), ', ') INTO names FROM unnest(cols) c;
        EXECUTE format(
            'INSERT INTO %1$I AS t (%2$s) OVERRIDING SYSTEM VALUE
             SELECT %7$s FROM %3$s r CROSS JOIN LATERAL jsonb_populate_record(NULL::%1$I, r.row) n
             WHERE r.what = %4$L AND r.row IS NOT NULL
             ON CONFLICT (id) DO UPDATE SET (%2$s) = ROW(%5$s) WHERE (%6$s) IS DISTINCT FROM (%5$s)',
            p_what, names, p_source, p_what,
            (SELECT string_agg('excluded.' || quote_ident(c), ', ') FROM unnest(cols) c),
            (SELECT string_agg('t.' || quote_ident(c), ', ') FROM unnest(cols) c),
            (SELECT string_agg('n.' || quote_ident(c), ', ') FROM unnest(cols) c)) USING p_changes;
        GET DIAGNOSTICS one = ROW_COUNT;
        n := n + one;
    END IF;
    RETURN n;
END
$$;

-- The files whose calendars change when p_changes come: files that are merged now and were not, or the other way round.
CREATE OR REPLACE FUNCTION files_merged_by(p_changes jsonb) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT f ORDER BY f), '{}')
    FROM jsonb_to_recordset(p_changes) AS r (what text, key bigint, row jsonb)
    JOIN patients p ON p.id = r.key AND p.merged_into IS DISTINCT FROM (r.row ->> 'merged_into')::bigint
    CROSS JOIN LATERAL (VALUES (p.id), (p.merged_into), ((r.row ->> 'merged_into')::bigint)) AS v (f)
    WHERE r.what = 'patients' AND f IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION visitors_not_known() RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT b.patient_id), '{}') FROM bookings b
    WHERE upper(b.during) > now() - interval '1 month' AND NOT EXISTS (SELECT FROM patients p WHERE p.id = b.patient_id)
$$;

-- Sums calendars up anew for those of p_ids that are kept files; waits for bookings that are at them.
CREATE OR REPLACE FUNCTION settle_calendars(p_ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    kept bigint[];
BEGIN
    SELECT coalesce(array_agg(DISTINCT coalesce(merged_into, id)), '{}') INTO kept FROM patients WHERE id = ANY (p_ids);
    PERFORM FROM patient_times WHERE patient_id = ANY (kept) ORDER BY patient_id FOR UPDATE;
    PERFORM settle_patient_times(kept);
END
$$;

-- Puts some changes in place: an array of {what, key, row}, or with null everything there is. Answers how many rows were written.
CREATE OR REPLACE FUNCTION apply_changes(p_changes jsonb) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    source  text := 'there_rows';
    merged  bigint[];
    touched text[] := fed_tables();
    what    text;
    n       bigint := 0;
BEGIN
    -- Copies are no changes of anybody here: no trail, no checks of what the directory has checked. (patient_times and slots_due follow:
    -- their triggers always fire.) To the end of this function only.
    PERFORM set_config('session_replication_role', 'replica', true);
    IF p_changes IS NOT NULL THEN
        source := '(SELECT x.what, x.key, nullif(x.row, ''null''::jsonb) AS row FROM jsonb_to_recordset($1) AS x (what text, key bigint, row jsonb))';
        SELECT array_agg(DISTINCT c ->> 'what') INTO touched FROM jsonb_array_elements(p_changes) c;
        -- Also who is new here while his visits are here already: they came with a bucket.
        merged := files_merged_by(p_changes) || ARRAY(
            SELECT (c ->> 'key')::bigint FROM jsonb_array_elements(p_changes) c
            WHERE c ->> 'what' = 'patients' AND NOT EXISTS (SELECT FROM patients p WHERE p.id = (c ->> 'key')::bigint)
              AND EXISTS (SELECT FROM bookings b WHERE b.patient_id = (c ->> 'key')::bigint));
    ELSE
        merged := ARRAY(SELECT id FROM patients WHERE merged_into IS NOT NULL) || visitors_not_known();
    END IF;
    FOREACH what IN ARRAY fed_tables() LOOP
        IF what = ANY (touched) THEN
            n := n + apply_pulled(what, source, p_changes);
        END IF;
    END LOOP;
    IF p_changes IS NULL THEN
        merged := merged || ARRAY(SELECT id FROM patients WHERE merged_into IS NOT NULL);
    END IF;
    -- Who was known to be expected elsewhere before his file was here.
    IF 'patients' = ANY (touched) THEN
        merged := merged || ARRAY(
            SELECT e.patient_id FROM patient_elsewhere e JOIN patient_times t ON t.patient_id = e.patient_id
            WHERE upper(e.busy) > now() AND NOT t.busy @> e.busy);
    END IF;
    IF merged <> '{}' THEN
        PERFORM settle_calendars(merged);
    END IF;
    DELETE FROM patient_times t USING patients p
    WHERE p.id = t.patient_id AND p.merged_into IS NOT NULL AND (p_changes IS NULL OR p.id = ANY (merged));
    PERFORM set_config('session_replication_role', 'origin', true);

    IF 'staff' = ANY (touched) THEN
        PERFORM admit_family_staff();
    END IF;
    IF touched && '{staff, staff_verifiers}'::text[] THEN
        PERFORM admit_verified_staff(CASE WHEN p_changes IS NOT NULL THEN ARRAY(
            SELECT (c ->> 'key')::bigint FROM jsonb_array_elements(p_changes) c WHERE c ->> 'what' IN ('staff', 'staff_verifiers')) END);
    END IF;
    RETURN n;
END
$$;

-- Fetches what has changed in the directory since the last time and puts it in place, in one transaction: all of it, or nothing.
-- Answers {rows, position, busy, more, at}. One session does it, the others are told `busy` at once; `more`: there is so much that one
-- call cannot do it, call again. Errors: MB072 the directory does not answer; what is here stays as it is. Call it at READ COMMITTED:
-- then the directory is read in one snapshot.
--
-- Everything that the snapshot sees and that may be new is applied, also what committed out of turn; the place to go on from is the
-- oldest transaction that was under way when this scan began. What is applied a second time is as it was.
CREATE OR REPLACE FUNCTION pull_directory() RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    began   CONSTANT timestamptz := clock_timestamp();
    chunk   CONSTANT integer := 1000;
    me      this_shard;
    horizon xid8;
    whats   text[];
    keys    bigint[];
    last_xid xid8;
    changes jsonb;
    n       bigint := 0;
    is_done boolean := false;
BEGIN
    SELECT * INTO me FROM this_shard;
    IF coalesce(me.shard_id, 0) = 0 THEN
        RETURN '{"rows": 0, "busy": false, "more": false}';
    ELSIF NOT pg_try_advisory_xact_lock(hashtextextended('pull_directory', 0)) THEN
        RETURN '{"rows": 0, "busy": true, "more": false}';
    END IF;
    SELECT * INTO me FROM this_shard;
    WHILE NOT is_done AND clock_timestamp() < began + interval '2 seconds' LOOP
        BEGIN
            EXECUTE 'SELECT horizon FROM there_state' INTO horizon;
            -- A place beyond it is of another life of the directory (it was restored): everything is read anew.
            IF me.position <= horizon THEN
                -- First which, then how they look: the other server would work out all of them for a part.
                EXECUTE 'SELECT array_agg(what ORDER BY xid, what, key), array_agg(key ORDER BY xid, what, key), max(xid)
                         FROM (SELECT what, key, xid FROM there_changes
                               WHERE xid >= $1 AND (xid > $2 OR xid = $2 AND (what > $3 OR what = $3 AND key > $4))
                               ORDER BY xid, what, key LIMIT $5) x'
                INTO whats, keys, last_xid
                USING me.position, coalesce(me.scan_xid, '0'), coalesce(me.scan_what, ''), coalesce(me.scan_key, 0), chunk;
                changes := '[]';
                IF keys IS NOT NULL THEN
                    EXECUTE 'SELECT jsonb_agg(jsonb_build_object(''what'', c.what, ''key'', c.key, ''row'', c.row))
                             FROM (SELECT what, key, row FROM there_changes WHERE key = ANY ($2) AND what = ANY ($3)) c
                             JOIN unnest($1, $2) AS w (what, key) ON w.what = c.what AND w.key = c.key'
                    INTO changes USING whats, keys, ARRAY(SELECT DISTINCT unnest(whats));
                END IF;
            END IF;
        EXCEPTION WHEN connection_exception OR sqlclient_unable_to_establish_sqlconnection OR connection_failure
            OR connection_does_not_exist OR fdw_unable_to_establish_connection OR invalid_password
            OR invalid_authorization_specification OR admin_shutdown OR crash_shutdown OR cannot_connect_now OR read_only_sql_transaction
        THEN
            PERFORM refuse('MB072', 'directory_away', jsonb_build_object('since', me.pulled_at));
        END;
        me.next_position := CASE WHEN me.scan_xid IS NULL OR changes IS NULL THEN horizon ELSE me.next_position END;
        IF changes IS NULL OR changes <> '[]' THEN
            n := n + apply_changes(changes);
        END IF;
        is_done := changes IS NULL OR coalesce(cardinality(keys), 0) < chunk;
        IF is_done THEN
            me.position := me.next_position;
            me.scan_xid := NULL;
        ELSE
            me.scan_xid := last_xid;
            me.scan_what := whats[chunk];
            me.scan_key := keys[chunk];
        END IF;
    END LOOP;
    UPDATE this_shard
    SET position = me.position, next_position = me.next_position, scan_xid = me.scan_xid, scan_what = me.scan_what, scan_key = me.scan_key,
        pulled_at = CASE WHEN is_done THEN clock_timestamp() ELSE pulled_at END, pulled_rows = pulled_rows + n;
    RETURN jsonb_build_object('rows', n, 'position', me.position::text, 'busy', false, 'more', NOT is_done, 'at', clock_timestamp());
END
$$;

-- Whether another database of this clinic, or this one, admits a role of the server by name.
CREATE OR REPLACE FUNCTION is_of_family(p_username text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM pg_database d, aclexplode(d.datacl) a JOIN pg_roles r ON r.oid = a.grantee
        WHERE (d.datname = current_database() OR d.datname = ANY ((SELECT family FROM this_shard)::text[]))
          AND a.privilege_type = 'CONNECT' AND r.rolname = p_username)
$$;

-- Lets those of the copied staff in whose roles are on this server and are this clinic's; what an account may is in its row. A role of
-- the same name that is another clinic's is not touched.
CREATE OR REPLACE FUNCTION admit_family_staff() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    s record;
BEGIN
    FOR s IN
        SELECT f.username, f.role, f.is_active, r.rolcanlogin FROM staff f JOIN pg_roles r ON r.rolname = f.username
        WHERE is_of_family(f.username) AND (
            r.rolcanlogin <> f.is_active OR NOT pg_has_role(r.oid, f.role, 'MEMBER')
            OR NOT has_database_privilege(r.oid, current_database(), 'CONNECT')
            OR NOT pg_has_role('medibook_owner', r.oid, 'MEMBER'))
        ORDER BY f.username
    LOOP
        PERFORM check_username(s.username);
        PERFORM admit_staff(s.username, s.role);
        IF s.rolcanlogin <> s.is_active THEN
            EXECUTE format('ALTER ROLE %I %s', s.username, CASE WHEN s.is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
        END IF;
    END LOOP;
END
$$;

-- Gives somebody of the copied staff his sign-in on this server: p_verifier is his password's, as for add_staff; null where the role is
-- there already. Answers 'ok', or 'no_role': this server needs the verifier. Errors: MB016, 22023 (nobody of the staff), 42710.
CREATE OR REPLACE FUNCTION admit_copied_staff(p_username text, p_verifier text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    s staff;
BEGIN
    PERFORM check_right('accounts');
    SELECT * INTO s FROM staff WHERE username = p_username;
    IF s.id IS NULL THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    END IF;
    PERFORM check_username(p_username);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = p_username) THEN
        IF p_verifier IS NULL THEN
            RETURN 'no_role';
        END IF;
        PERFORM check_verifier(p_verifier);
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 100 PASSWORD %L', p_username, p_verifier);
    ELSIF NOT is_of_family(p_username) AND is_admitted_elsewhere(p_username) THEN
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    ELSIF p_verifier IS NOT NULL THEN
        PERFORM check_verifier(p_verifier);
        EXECUTE format('ALTER ROLE %I PASSWORD %L', p_username, p_verifier);
    END IF;
    PERFORM admit_staff(p_username, s.role);
    PERFORM limit_password(p_username);
    EXECUTE format('ALTER ROLE %I %s', p_username, CASE WHEN s.is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
    RETURN 'ok';
END
$$;
GRANT EXECUTE ON FUNCTION pull_directory()
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;
GRANT EXECUTE ON FUNCTION admit_copied_staff(text, text) TO medibook_admin;
