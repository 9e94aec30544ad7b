"""Who may do what in this database, as lines of text: compared with what this release grants."""

from __future__ import annotations

from importlib.resources import files

import sqlalchemy as sa

from medibook_desktop.database.engine import rows

FILE = "expected_grants.txt"

# An owner's own privileges say nothing; everybody else's do, PUBLIC (grantee 0) above all.
_GRANTS = """
WITH granted AS (
    SELECT 'schema ' || nspname AS what, a.grantee, a.privilege_type AS may, nspowner AS owner
    FROM pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) a WHERE nspname = 'public'
    UNION ALL
    SELECT CASE relkind WHEN 'S' THEN 'sequence ' WHEN 'v' THEN 'view ' WHEN 'm' THEN 'view ' ELSE 'table ' END
               || relname, a.grantee, a.privilege_type, relowner
    FROM pg_class, aclexplode(coalesce(
        relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))) a
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
    UNION ALL
    SELECT 'column ' || c.relname || '.' || attname, a.grantee, a.privilege_type, c.relowner
    FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid, aclexplode(attacl) a
    WHERE c.relnamespace = 'public'::regnamespace AND NOT attisdropped
    UNION ALL
    SELECT 'function ' || p.oid::regprocedure, a.grantee, a.privilege_type, proowner
    FROM pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')
    UNION ALL
    SELECT 'policy ' || c.relname || '.' || polname || CASE WHEN polpermissive THEN '' ELSE ' (restrictive)' END,
           r.grantee, CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                                  WHEN 'd' THEN 'DELETE' ELSE 'ALL' END
               || coalesce(' where ' || pg_get_expr(polqual, polrelid), ''), 10
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid, unnest(polroles) r(grantee)
    UNION ALL
    SELECT 'table ' || relname, 0, 'ROW SECURITY', 10 FROM pg_class
    WHERE relrowsecurity AND relnamespace = 'public'::regnamespace
)
SELECT what || ': ' || may || CASE WHEN may = 'ROW SECURITY' THEN '' ELSE ' to ' || coalesce(g.rolname, 'PUBLIC') END
FROM granted LEFT JOIN pg_roles g ON g.oid = granted.grantee
WHERE grantee <> owner
"""


def granted(connection: sa.Connection) -> tuple[str, ...]:
    """One line a grant or policy, such as "table bookings: SELECT to medibook_reader"; in the order of the alphabet."""
    found = {str(row[0]).replace("\n", " ") for row in rows(connection, _GRANTS, prepare=False)}
    return tuple(sorted(found))


def expected() -> tuple[str, ...]:
    """What this release grants; made from a fresh database by a test, which fails when it is out of date."""
    text = files("medibook_desktop.database").joinpath(FILE).read_text("utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def role_faults(connection: sa.Connection) -> list[str]:
    """What is not as it should be with the roles, each as a sentence."""
    found = rows(
        connection,
        """
        SELECT 'The role ' || rolname || ' may sign in; it should not.' FROM pg_roles
        WHERE rolname IN ('medibook_owner', 'medibook_receptionist', 'medibook_admin', 'medibook_doctor',
                          'medibook_reader') AND rolcanlogin
        UNION ALL
        SELECT 'The role ' || n || ' is missing.' FROM unnest(ARRAY['medibook_owner', 'medibook_receptionist',
            'medibook_admin', 'medibook_doctor', 'medibook_reader', 'medibook_worker', 'medibook_gateway',
            'medibook_analytics']) n WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = n)
        UNION ALL
        SELECT 'The account ' || rolname || ' has rights over the whole server.'
        FROM pg_roles JOIN staff ON username = rolname
        WHERE rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
        UNION ALL
        SELECT 'The account ' || username || ' has no login on the server.' FROM staff
        WHERE is_active AND NOT EXISTS (SELECT FROM pg_roles WHERE rolname = username)
        UNION ALL
        SELECT 'The locked account ' || username || ' can still sign in.' FROM staff JOIN pg_roles ON rolname = username
        WHERE NOT is_active AND rolcanlogin
        UNION ALL
        SELECT 'The account ' || username || ' belongs to ' || string_agg(g.rolname, ', ') || ', and its role is '
            || staff.role || '.'
        FROM staff JOIN pg_roles r ON r.rolname = username JOIN pg_auth_members m ON m.member = r.oid
            JOIN pg_roles g ON g.oid = m.roleid
        GROUP BY username, staff.role HAVING array_agg(g.rolname::text) <> ARRAY[staff.role]
        UNION ALL
        SELECT 'Everybody of this server may connect to this clinic.' FROM pg_database d, aclexplode(d.datacl) a
        WHERE d.datname = current_database() AND a.grantee = 0 AND a.privilege_type = 'CONNECT'
        UNION ALL
        SELECT 'There is no administrator who can sign in.' WHERE EXISTS (SELECT FROM staff)
          AND NOT EXISTS (SELECT FROM staff JOIN pg_roles ON rolname = username
                          WHERE staff.role = 'medibook_admin' AND is_active AND rolcanlogin)
        """,
        prepare=False,
    )
    return sorted(str(row[0]) for row in found)


def hardening_faults(connection: sa.Connection) -> list[str]:
    """What a superuser should still close or switch on; nothing of it keeps the clinic from working."""
    found = rows(
        connection,
        """
        SELECT 'Everybody may hold advisory locks, and so hold up bookings: run medibook migrate once as a superuser.'
        WHERE has_function_privilege('medibook_analytics', 'pg_advisory_lock(bigint)', 'EXECUTE')
        UNION ALL
        SELECT 'Passwords may be tried without pause: add auth_delay to shared_preload_libraries.'
        WHERE current_setting('auth_delay.milliseconds', true) IS NULL
        UNION ALL
        SELECT 'Stolen password digests could be tried quickly: set scram_iterations = 32768.'
        WHERE current_setting('scram_iterations', true)::integer < 32768
        """,
        prepare=False,
    )
    return [str(row[0]) for row in found]
