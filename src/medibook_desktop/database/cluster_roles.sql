-- The group roles, once a server. Safe to run again, and beside another clinic of the same server.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['medibook_owner', 'medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader',
                                'medibook_worker', 'medibook_gateway', 'medibook_analytics']
    LOOP
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
    FOREACH name IN ARRAY ARRAY['medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader']
    LOOP
        IF NOT pg_has_role('medibook_owner', name, 'MEMBER WITH ADMIN OPTION') THEN
            EXECUTE format('GRANT %I TO medibook_owner WITH ADMIN OPTION', name);
        END IF;
    END LOOP;
    -- Whoever runs the migrations acts as the owner for their length.
    IF NOT pg_has_role(session_user, 'medibook_owner', 'MEMBER') THEN
        EXECUTE format('GRANT medibook_owner TO %I', session_user);
    END IF;
    EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO medibook_owner', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, '
                   'medibook_worker, medibook_gateway, medibook_analytics', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT CREATE, USAGE ON SCHEMA public TO medibook_owner WITH GRANT OPTION;
    GRANT USAGE ON SCHEMA public
        TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway,
           medibook_analytics;
END
$$;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER DEFAULT PRIVILEGES FOR ROLE medibook_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
