-- Accounts are PostgreSQL roles. These functions belong to medibook_owner, who may create roles and nobody logs in as. A
-- password arrives as a SCRAM verifier made by the client, never in the clear. Roles belong to the whole server, rows of staff to
-- one clinic's database: a role is this clinic's when this database admits it by name (CONNECT), and only then touched here.
CREATE OR REPLACE FUNCTION check_verifier(p_verifier text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\$[0-9]{4,}:[A-Za-z0-9+/=]{16,}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' OR p_verifier IS NULL THEN
        RAISE EXCEPTION 'not a SCRAM-SHA-256 verifier' USING ERRCODE = '22023';
    END IF;
END
$$;

-- By its name of revision 0002.
CREATE OR REPLACE FUNCTION check_accounts_right() RETURNS void
LANGUAGE sql AS $$ SELECT check_right('accounts') $$;

CREATE OR REPLACE FUNCTION staff_roles() RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY['medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader'] $$;

-- Refuses a name that is no member of staff's, and roles of the server that may do what no member of staff may.
CREATE OR REPLACE FUNCTION check_username(p_username text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_username !~ '^[a-z][a-z0-9_.-]{0,62}$' OR p_username ~ '^(pg_|medibook_)' OR p_username IN ('public', 'none', 'postgres')
        OR p_username IS NULL
    THEN
        RAISE EXCEPTION 'not a user name' USING ERRCODE = '22023';
    ELSIF EXISTS (
        SELECT FROM pg_roles
        WHERE rolname = p_username AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls))
    THEN
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION check_account(p_role text, p_rights text[], p_doctor_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_role IS NULL OR NOT p_role = ANY (staff_roles()) THEN
        RAISE EXCEPTION 'not a role of staff' USING ERRCODE = '22023';
    ELSIF (p_role = 'medibook_doctor') <> (p_doctor_id IS NOT NULL) THEN
        RAISE EXCEPTION 'a doctor, and nobody else, has an agenda of his own' USING ERRCODE = '22023';
    ELSIF p_rights IS NULL OR EXISTS (
        SELECT FROM unnest(p_rights) r
        WHERE r IS NULL OR NOT (r = ANY (rights_of_role(p_role)) OR r = ANY (rights_to_add(p_role))
            OR r LIKE 'no-%' AND substr(r, 4) = ANY (rights_of_role('medibook_admin'))))
    THEN
        RAISE EXCEPTION 'not a right of this role' USING ERRCODE = '22023';
    END IF;
END
$$;

-- Gives the server's role its group and lets it into this database, and into no other. The owner becomes a member of each person's
-- role: that is what lets end_sessions() end his connections and who_is_signed_in() see where they come from.
CREATE OR REPLACE FUNCTION admit_staff(p_username text, p_role text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    other text;
BEGIN
    FOREACH other IN ARRAY staff_roles() LOOP
        IF other <> p_role AND EXISTS (
            SELECT FROM pg_auth_members m WHERE m.roleid = other::regrole AND m.member = quote_ident(p_username)::regrole)
        THEN
            EXECUTE format('REVOKE %I FROM %I', other, p_username);
        END IF;
    END LOOP;
    IF EXISTS (
        SELECT FROM pg_auth_members m
        WHERE m.member = quote_ident(p_username)::regrole AND m.roleid <> p_role::regrole)
    THEN
        -- Somebody with more rights than this function gave it something by hand.
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    END IF;
    EXECUTE format('GRANT %I TO %I', p_role, p_username);
    EXECUTE format('GRANT %I TO medibook_owner', p_username);
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), p_username);
END
$$;

-- Whether a role of the server is another clinic's: some other database admits it by name.
CREATE OR REPLACE FUNCTION is_admitted_elsewhere(p_username text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM pg_database d, aclexplode(d.datacl) a JOIN pg_roles r ON r.oid = a.grantee
        WHERE d.datname <> current_database() AND a.privilege_type = 'CONNECT' AND r.rolname = p_username)
$$;

-- Makes the server's role, or takes one over that belonged to nobody any more (its clinic's database is gone).
CREATE OR REPLACE FUNCTION make_role(p_username text, p_verifier text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM check_username(p_username);
    PERFORM check_verifier(p_verifier);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = p_username) THEN
        -- One person's terminals hold a few connections each; nobody alone can take all that the server has.
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 100 PASSWORD %L', p_username, p_verifier);
    ELSIF EXISTS (SELECT FROM staff WHERE username = p_username)
        OR (NOT is_admitted_elsewhere(p_username) AND EXISTS (
            SELECT FROM pg_auth_members m
            WHERE m.member = quote_ident(p_username)::regrole AND m.roleid::regrole::text = ANY (staff_roles())))
    THEN
        EXECUTE format('ALTER ROLE %I LOGIN CONNECTION LIMIT 100 PASSWORD %L', p_username, p_verifier);
    ELSE
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    END IF;
END
$$;

-- When the server stops taking the password: at the end of the account, and a password that somebody else chose after a week.
CREATE OR REPLACE FUNCTION limit_password(p_username text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    until timestamptz;
BEGIN
    SELECT least(expires_at, CASE WHEN must_change_password THEN password_changed_at + interval '7 days' END) INTO until
    FROM staff WHERE username = p_username;
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 100 VALID UNTIL %L', p_username, coalesce(until::text, 'infinity'));
END
$$;

-- Locks the rows of all administrators, before one of them is changed: of two who lock each other the second waits, and then
-- finds himself locked (or is told to try again, where transactions are SERIALIZABLE).
CREATE OR REPLACE FUNCTION hold_admins() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM staff WHERE role = 'medibook_admin' ORDER BY id FOR UPDATE;
END
$$;

-- Refuses (MB051) what would leave nobody who can manage accounts: an administrator who is not locked, has no end date, and chose
-- his password himself. p_was: whether the changed account was one of those.
CREATE OR REPLACE FUNCTION keep_an_admin(p_was staff) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_was.role = 'medibook_admin' AND p_was.is_active AND p_was.expires_at IS NULL AND NOT p_was.must_change_password
        AND NOT EXISTS (
            SELECT FROM staff
            WHERE role = 'medibook_admin' AND is_active AND expires_at IS NULL AND NOT must_change_password)
    THEN
        PERFORM refuse('MB051', 'last_admin');
    END IF;
END
$$;

-- The account that shall be changed, locked; refuses the unknown, and (MB052) the one that somebody changed since.
CREATE OR REPLACE FUNCTION locked_account(p_username text, p_version integer DEFAULT NULL) RETURNS staff
LANGUAGE plpgsql AS $$
DECLARE
    a staff;
BEGIN
    PERFORM check_right('accounts');
    PERFORM hold_admins();
    -- Again: while this waited, another administrator may have locked the one who asks.
    PERFORM check_right('accounts');
    SELECT * INTO a FROM staff WHERE username = p_username FOR UPDATE;
    IF a.id IS NULL THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    ELSIF a.version <> p_version THEN
        PERFORM refuse('MB052', 'stale_account', jsonb_build_object(
            'version', a.version, 'by', shown_name(a.updated_by), 'at', a.updated_at));
    END IF;
    PERFORM check_username(p_username);
    RETURN a;
END
$$;

CREATE OR REPLACE FUNCTION account_answer(p_username text) RETURNS jsonb
LANGUAGE sql STABLE AS $$ SELECT jsonb_build_object('id', id, 'version', version) FROM staff WHERE username = p_username $$;

-- Makes a member of staff, or gives one who was here before a new name, role and password: as programs of revision 0002 do it, and
-- whoever sets a clinic up. The password counts as the person's own choice.
CREATE OR REPLACE FUNCTION create_staff(
    p_username text, p_display_name text, p_role text, p_verifier text, p_rights text[] DEFAULT '{}',
    p_doctor_id bigint DEFAULT NULL
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was      staff;
    staff_id bigint;
BEGIN
    PERFORM check_right('accounts');
    PERFORM hold_admins();
    PERFORM check_right('accounts');
    PERFORM check_account(p_role, p_rights, p_doctor_id);
    PERFORM make_role(p_username, p_verifier);
    PERFORM admit_staff(p_username, p_role);
    SELECT * INTO was FROM staff WHERE username = p_username;
    PERFORM set_config('medibook.doing', '||', true);
    INSERT INTO staff (username, display_name, role, rights, doctor_id)
    VALUES (p_username, p_display_name, p_role, p_rights, p_doctor_id)
    ON CONFLICT (username) DO UPDATE
        SET display_name = excluded.display_name, role = excluded.role, rights = excluded.rights, is_active = true,
            doctor_id = excluded.doctor_id, expires_at = NULL, must_change_password = false, password_changed_at = clock_timestamp(),
            version = staff.version + 1, updated_by = session_user, updated_at = clock_timestamp()
    RETURNING id INTO staff_id;
    PERFORM limit_password(p_username);
    PERFORM keep_verifier(p_username, p_verifier);
    PERFORM keep_an_admin(was);
    RETURN staff_id;
END
$$;

-- A new account. Its password was chosen by somebody else: it works for a week and has to be changed at the first sign-in.
CREATE OR REPLACE FUNCTION add_staff(
    p_request_id uuid, p_username text, p_display_name text, p_role text, p_verifier text, p_rights text[] DEFAULT '{}',
    p_doctor_id bigint DEFAULT NULL, p_clinic_id bigint DEFAULT NULL, p_expires_at timestamptz DEFAULT NULL,
    p_password_days integer DEFAULT NULL, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('accounts');
    PERFORM enter_request(p_request_id);
    IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'staff') THEN
        RETURN account_answer(p_username);
    ELSIF EXISTS (SELECT FROM staff WHERE username = p_username) THEN
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    END IF;
    PERFORM check_account(p_role, p_rights, p_doctor_id);
    PERFORM make_role(p_username, p_verifier);
    PERFORM admit_staff(p_username, p_role);
    PERFORM set_config('medibook.doing', p_request_id || '|added|' || coalesce(p_terminal, ''), true);
    INSERT INTO staff (username, display_name, role, rights, doctor_id, clinic_id, expires_at, password_days, must_change_password)
    VALUES (p_username, p_display_name, p_role, p_rights, p_doctor_id, p_clinic_id, p_expires_at, p_password_days, true);
    PERFORM limit_password(p_username);
    PERFORM keep_verifier(p_username, p_verifier);
    RETURN account_answer(p_username);
END
$$;

-- Changes everything of an account but its password. Errors: MB051 the last administrator, MB052 changed since p_version.
CREATE OR REPLACE FUNCTION change_staff(
    p_request_id uuid, p_username text, p_version integer, p_display_name text, p_role text, p_rights text[] DEFAULT '{}',
    p_doctor_id bigint DEFAULT NULL, p_clinic_id bigint DEFAULT NULL, p_expires_at timestamptz DEFAULT NULL,
    p_password_days integer DEFAULT NULL, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was staff;
BEGIN
    PERFORM check_right('accounts');
    PERFORM enter_request(p_request_id);
    IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'staff') THEN
        RETURN account_answer(p_username);
    END IF;
    was := locked_account(p_username, p_version);
    PERFORM check_account(p_role, p_rights, p_doctor_id);
    IF was.role <> p_role THEN
        PERFORM admit_staff(p_username, p_role);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|saved|' || coalesce(p_terminal, ''), true);
    UPDATE staff
    SET display_name = p_display_name, role = p_role, rights = p_rights, doctor_id = p_doctor_id, clinic_id = p_clinic_id,
        expires_at = p_expires_at, password_days = p_password_days,
        version = version + 1, updated_by = session_user, updated_at = clock_timestamp()
    WHERE id = was.id;
    PERFORM limit_password(p_username);
    PERFORM keep_an_admin(was);
    RETURN account_answer(p_username);
END
$$;

-- Changes a password: one's own, which then is one's own choice; or, with the right `accounts`, somebody else's, who has to change
-- it at the next sign-in. (What whoever owns the schema sets counts as the person's own choice.)
CREATE OR REPLACE FUNCTION set_staff_password(
    p_username text, p_verifier text, p_request_id uuid DEFAULT NULL, p_terminal text DEFAULT ''
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was    staff;
    is_own boolean := p_username = session_user;
BEGIN
    IF is_own THEN
        SELECT * INTO was FROM staff WHERE username = p_username FOR UPDATE;
        IF was.id IS NULL OR NOT was.is_active THEN
            RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
        END IF;
        PERFORM check_username(p_username);
    ELSE
        was := locked_account(p_username);
    END IF;
    PERFORM check_verifier(p_verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', p_username, p_verifier);
    PERFORM set_config('medibook.doing', coalesce(p_request_id::text, '') || '|'
        || CASE WHEN is_own THEN 'password' ELSE 'reset' END || '|' || coalesce(p_terminal, ''), true);
    UPDATE staff
    SET must_change_password = NOT is_own AND NOT pg_has_role(session_user, 'medibook_owner', 'MEMBER'),
        password_changed_at = clock_timestamp(), version = version + 1, updated_by = session_user, updated_at = clock_timestamp()
    WHERE id = was.id;
    PERFORM limit_password(p_username);
    PERFORM keep_verifier(p_username, p_verifier);
    PERFORM keep_an_admin(was);
END
$$;

-- Locks an account, or opens it again, and ends its connections. A program that connects anew before this is committed is
-- ended by a second call of end_sessions().
CREATE OR REPLACE FUNCTION lock_staff(
    p_username text, p_locked boolean DEFAULT true, p_request_id uuid DEFAULT NULL, p_terminal text DEFAULT ''
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was staff := locked_account(p_username);
BEGIN
    IF was.is_active <> p_locked THEN
        RETURN;
    END IF;
    PERFORM set_config('medibook.doing', coalesce(p_request_id::text, '') || '|'
        || CASE WHEN p_locked THEN 'locked' ELSE 'unlocked' END || '|' || coalesce(p_terminal, ''), true);
    UPDATE staff
    SET is_active = NOT p_locked, version = version + 1, updated_by = session_user, updated_at = clock_timestamp()
    WHERE id = was.id;
    EXECUTE format('ALTER ROLE %I %s', p_username, CASE WHEN p_locked THEN 'NOLOGIN' ELSE 'LOGIN' END);
    PERFORM keep_an_admin(was);
    IF p_locked THEN
        PERFORM end_sessions(p_username);
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION set_staff_rights(p_username text, p_rights text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was staff := locked_account(p_username);
BEGIN
    PERFORM check_account(was.role, p_rights, was.doctor_id);
    PERFORM set_config('medibook.doing', '||', true);
    UPDATE staff SET rights = p_rights, version = version + 1, updated_by = session_user, updated_at = clock_timestamp()
    WHERE id = was.id;
END
$$;

-- Every account with its history. Needs the right `accounts`.
CREATE OR REPLACE FUNCTION staff_accounts() RETURNS TABLE (
    id bigint, version integer, username text, display_name text, role text, rights text[], doctor_id bigint, clinic_id bigint,
    expires_at timestamptz, password_days integer, is_active boolean, must_change_password boolean,
    password_changed_at timestamptz, created_at timestamptz, created_by text, changed_at timestamptz, changed_by text,
    last_sign_in timestamptz, last_terminal text
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('accounts');
    RETURN QUERY
        SELECT s.id, s.version, s.username, s.display_name, s.role, s.rights, s.doctor_id, s.clinic_id, s.expires_at,
               s.password_days, s.is_active, s.must_change_password, s.password_changed_at, s.created_at,
               shown_name(s.created_by), s.updated_at, shown_name(s.updated_by), i.at, coalesce(i.terminal, '')
        FROM staff s LEFT JOIN LATERAL (
            SELECT n.at, n.terminal FROM sign_ins n WHERE n.username = s.username ORDER BY n.at DESC LIMIT 1) i ON true
        ORDER BY lower(s.display_name), s.id;
END
$$;
GRANT EXECUTE ON FUNCTION
    create_staff(text, text, text, text, text[], bigint), lock_staff(text, boolean, uuid, text), set_staff_rights(text, text[]),
    add_staff(uuid, text, text, text, text, text[], bigint, bigint, timestamptz, integer, text),
    change_staff(uuid, text, integer, text, text, text[], bigint, bigint, timestamptz, integer, text), staff_accounts()
    TO medibook_admin;
GRANT EXECUTE ON FUNCTION set_staff_password(text, text, uuid, text)
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader;
