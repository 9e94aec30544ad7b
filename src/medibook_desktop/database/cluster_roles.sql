-- The group roles, once a server, and who may enter this database. Safe to run again, and beside another clinic of the same server.
DO $$
DECLARE
    name     text;
    services text[] := ARRAY['medibook_worker', 'medibook_gateway', 'medibook_analytics'];
    people   text[] := ARRAY['medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader'];
BEGIN
    FOREACH name IN ARRAY ARRAY['medibook_owner'] || people || services LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', name);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;  -- another database of this server was faster
        END;
    END LOOP;
    IF NOT (SELECT rolcreaterole FROM pg_roles WHERE rolname = 'medibook_owner') THEN
        ALTER ROLE medibook_owner CREATEROLE;
    END IF;
    FOREACH name IN ARRAY people LOOP
        IF NOT pg_has_role('medibook_owner', name, 'MEMBER WITH ADMIN OPTION') THEN
            EXECUTE format('GRANT %I TO medibook_owner WITH ADMIN OPTION', name);
        END IF;
    END LOOP;
    -- Whoever runs the migrations acts as the owner for their length.
    IF NOT pg_has_role(session_user, 'medibook_owner', 'MEMBER') THEN
        EXECUTE format('GRANT medibook_owner TO %I', session_user);
    END IF;
    EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO medibook_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO medibook_owner WITH GRANT OPTION', current_database());

    -- Groups belong to the whole server: if they could connect, an administrator of one clinic would be one in every other clinic's
    -- database. So people and services are let in by name. What the last release let in by its group stays in.
    FOR name IN
        SELECT DISTINCT login.rolname
        FROM pg_database d, aclexplode(d.datacl) a
        JOIN pg_roles g ON g.oid = a.grantee AND g.rolname = ANY (services)
        JOIN pg_auth_members m ON m.roleid = g.oid JOIN pg_roles login ON login.oid = m.member AND login.rolcanlogin
        WHERE d.datname = current_database() AND a.privilege_type = 'CONNECT'
    LOOP
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), name);
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC, %s, %s', current_database(),
                   array_to_string(people, ', '), array_to_string(services, ', '));
    -- Also after a copy or a restore, which take the tables along and not who may enter. The owner is a member of each person's
    -- role: so its functions see where he is signed in, and can end that.
    IF to_regclass('public.staff') IS NOT NULL THEN
        FOR name IN SELECT s.username FROM public.staff s JOIN pg_roles r ON r.rolname = s.username LOOP
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), name);
            IF NOT pg_has_role('medibook_owner', name, 'MEMBER') AND NOT pg_has_role(name, 'medibook_owner', 'MEMBER') THEN
                EXECUTE format('GRANT %I TO medibook_owner', name);
            END IF;
        END LOOP;
    END IF;

    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT CREATE, USAGE ON SCHEMA public TO medibook_owner WITH GRANT OPTION;
    GRANT USAGE ON SCHEMA public
        TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway,
           medibook_analytics;

    -- What PostgreSQL leaves open to everybody and nobody here needs: with an advisory lock one person could hold up every booking,
    -- with large objects fill the disk. Only a superuser can close it.
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
        AND has_function_privilege('medibook_analytics', 'pg_advisory_lock(bigint)', 'EXECUTE')
    THEN
        FOR name IN
            SELECT format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)) FROM pg_proc p
            WHERE p.pronamespace = 'pg_catalog'::regnamespace
              AND (p.proname ~ '^pg_(try_)?advisory_' OR p.proname ~ '^(lo_|loread$|lowrite$)'
                   OR p.proname IN ('pg_notify', 'pg_logical_emit_message'))
        LOOP
            EXECUTE format('REVOKE EXECUTE ON FUNCTION pg_catalog.%s FROM PUBLIC', name);
            EXECUTE format('GRANT EXECUTE ON FUNCTION pg_catalog.%s TO medibook_owner', name);
        END LOOP;
    END IF;
END
$$;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER DEFAULT PRIVILEGES FOR ROLE medibook_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
