-- Accounts are PostgreSQL roles. These functions belong to medibook_owner, who may create roles and nobody logs in as. A
-- password arrives as a SCRAM verifier made by the client, never in the clear.
CREATE OR REPLACE FUNCTION check_verifier(p_verifier text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\$[0-9]{4,}:[A-Za-z0-9+/=]{16,}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
        RAISE EXCEPTION 'not a SCRAM-SHA-256 verifier' USING ERRCODE = '22023';
    END IF;
END
$$;

-- Only administrators, and whoever set the clinic up (the owner of the schema, a superuser).
CREATE OR REPLACE FUNCTION check_accounts_right() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT pg_has_role(session_user, 'medibook_owner', 'MEMBER') THEN
        PERFORM check_right('accounts');
    END IF;
END
$$;

-- Makes a member of staff, or gives one who was here before a new name, role and password. A role of the server that is no
-- member of staff is never touched.
CREATE OR REPLACE FUNCTION create_staff(
    p_username text, p_display_name text, p_role text, p_verifier text, p_rights text[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    staff_id bigint;
BEGIN
    PERFORM check_accounts_right();
    PERFORM check_verifier(p_verifier);
    IF p_username !~ '^[a-z][a-z0-9_.-]{0,62}$' OR p_username ~ '^(pg_|medibook_)' OR p_username IN ('public', 'none', 'postgres') THEN
        RAISE EXCEPTION 'not a user name' USING ERRCODE = '22023';
    END IF;
    IF p_role NOT IN ('medibook_receptionist', 'medibook_admin') THEN
        RAISE EXCEPTION 'not a role of staff' USING ERRCODE = '22023';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = p_username) THEN
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', p_username, p_verifier);
    ELSIF EXISTS (SELECT FROM pg_roles WHERE rolname = p_username AND NOT (rolsuper OR rolcreaterole OR rolreplication OR rolbypassrls))
        AND (pg_has_role(p_username, 'medibook_receptionist', 'MEMBER') OR pg_has_role(p_username, 'medibook_admin', 'MEMBER'))
    THEN
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', p_username, p_verifier);
    ELSE
        RAISE EXCEPTION 'this user name is taken' USING ERRCODE = '42710';
    END IF;
    EXECUTE format('REVOKE medibook_receptionist, medibook_admin FROM %I', p_username);
    EXECUTE format('GRANT %I TO %I', p_role, p_username);
    INSERT INTO staff (username, display_name, role, rights, created_by)
    VALUES (p_username, p_display_name, p_role, p_rights, session_user)
    ON CONFLICT (username) DO UPDATE
        SET display_name = excluded.display_name, role = excluded.role, rights = excluded.rights, is_active = true
    RETURNING id INTO staff_id;
    RETURN staff_id;
END
$$;

CREATE OR REPLACE FUNCTION set_staff_password(p_username text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF p_username <> session_user THEN
        PERFORM check_accounts_right();
    END IF;
    PERFORM check_verifier(p_verifier);
    PERFORM FROM staff WHERE username = p_username;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', p_username, p_verifier);
END
$$;

-- Locks an account, or opens it again. What it is doing right now ends with its connections.
CREATE OR REPLACE FUNCTION lock_staff(p_username text, p_locked boolean DEFAULT true) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_accounts_right();
    UPDATE staff SET is_active = NOT p_locked WHERE username = p_username;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    END IF;
    EXECUTE format('ALTER ROLE %I %s', p_username, CASE WHEN p_locked THEN 'NOLOGIN' ELSE 'LOGIN' END);
END
$$;

CREATE OR REPLACE FUNCTION set_staff_rights(p_username text, p_rights text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_accounts_right();
    UPDATE staff SET rights = p_rights WHERE username = p_username;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    END IF;
END
$$;
GRANT EXECUTE ON FUNCTION
    create_staff(text, text, text, text, text[]), lock_staff(text, boolean), set_staff_rights(text, text[]) TO medibook_admin;
GRANT EXECUTE ON FUNCTION set_staff_password(text, text) TO medibook_receptionist, medibook_admin;
