-- How pgbouncer learns who may come: once, as a superuser, in the clinic's database and in each shard's:
--     psql -v password="'…'" -f pgbouncer.sql postgresql://postgres@db/medibook
-- and the same password into userlist.txt:  "pgbouncer" "…"
-- Each member of staff goes on signing in as himself: pgbouncer asks for the SCRAM verifier of whoever comes, and what he
-- proves with it opens the server to it as well. It never sees a password, and gets no verifier of anybody who is more
-- than a user of MediBook.
SELECT format('CREATE ROLE pgbouncer LOGIN PASSWORD %L', :password)
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pgbouncer') \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO pgbouncer', current_database()) \gexec

CREATE SCHEMA IF NOT EXISTS pgbouncer;
REVOKE ALL ON SCHEMA pgbouncer FROM PUBLIC;
GRANT USAGE ON SCHEMA pgbouncer TO pgbouncer;

CREATE OR REPLACE FUNCTION pgbouncer.look_up(wanted text) RETURNS TABLE (usename name, passwd text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.usename, s.passwd FROM pg_shadow s
    WHERE s.usename = wanted AND NOT s.usesuper AND NOT s.userepl
        AND EXISTS (
            SELECT FROM pg_roles g
            WHERE g.rolname IN ('medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader',
                                'medibook_worker', 'medibook_gateway', 'medibook_analytics')
                AND pg_has_role(s.usesysid, g.oid, 'member'))
$$;
REVOKE ALL ON FUNCTION pgbouncer.look_up(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pgbouncer.look_up(text) TO pgbouncer;
