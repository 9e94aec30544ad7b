"""From revision 0002, where whole groups could connect, to 0003, where each person and service is let in by name."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.roles import make_staff
from medibook_desktop.domain.errors import SignInFailed
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.clinics import with_database
from tests.helpers.role_logins import forget_people

PASSWORD = "a-password-of-theirs"
GROUPS = "medibook_receptionist, medibook_admin, medibook_worker, medibook_gateway, medibook_analytics"


@pytest.fixture
def as_of_0002(servers: RunningServers) -> Iterator[BareClinic]:
    """As the last release left a clinic: groups may connect, nobody by name, and the owner is in nobody's role."""
    name = "clinic_of_0002"
    owner_url = with_database(servers.owner_url, name)
    with psycopg.connect(servers.owner_url, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        migrate(owner_url, to="0002")
        with psycopg.connect(owner_url, autocommit=True) as owner:
            owner.execute(f"GRANT CONNECT ON DATABASE {name} TO {GROUPS}")
            owner.execute("SET ROLE medibook_owner")
            for username, role in (("olga", "medibook_receptionist"), ("otto", "medibook_admin")):
                owner.execute(
                    sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE {}").format(
                        sql.Identifier(username), sql.Literal(PASSWORD), sql.Identifier(role)
                    )
                )
                owner.execute(
                    "INSERT INTO staff (username, display_name, role) VALUES (%s, %s, %s)",
                    (username, username, role),
                )
            owner.execute("RESET ROLE")
            owner.execute(f"CREATE ROLE old_gateway LOGIN PASSWORD '{PASSWORD}' IN ROLE medibook_gateway")
        clinic = BareClinic(owner_url, with_database(servers.database_url, name))
        yield clinic
        with psycopg.connect(owner_url, autocommit=True) as owner:
            owner.execute(f"REVOKE ALL ON DATABASE {name} FROM old_gateway")
            owner.execute("DROP OWNED BY old_gateway; DROP ROLE old_gateway")
        forget_people(clinic, "olga", "otto")
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def test_who_could_sign_in_before_still_can_and_nobody_else(as_of_0002: BareClinic) -> None:
    assert migrate(as_of_0002.owner_url)
    for username in ("olga", "otto", "old_gateway"):
        psycopg.connect(make_conninfo(as_of_0002.database_url, user=username, password=PASSWORD)).close()
    # Also who was made by the last release is managed by this one.
    admin = Database(as_of_0002.database_url, username="otto", password=PASSWORD)
    with admin.write() as connection:
        connection.exec_driver_sql("SELECT lock_staff('olga')")
    admin.close()
    with pytest.raises(SignInFailed):
        Database(as_of_0002.database_url, username="olga", password=PASSWORD).ping()
    as_of_0002.run("CREATE ROLE new_gateway LOGIN PASSWORD 'x' IN ROLE medibook_gateway")
    try:
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(make_conninfo(as_of_0002.database_url, user="new_gateway", password="x"))
    finally:
        as_of_0002.run("DROP ROLE new_gateway")


def test_the_last_releases_calls_have_their_names_and_parameters(as_of_0002: BareClinic) -> None:
    migrate(as_of_0002.owner_url)
    with owner_connection(as_of_0002.owner_url) as connection:
        make_staff(connection, "otto", "Otto", "medibook_admin", PASSWORD)
        [verifier] = connection.exec_driver_sql(
            "SELECT rolpassword FROM pg_authid WHERE rolname = 'otto'"
        ).one()
    with psycopg.connect(
        make_conninfo(as_of_0002.database_url, user="otto", password=PASSWORD), autocommit=True
    ) as old_program:
        for call in (
            "SELECT create_staff('olga', 'Olga', 'medibook_receptionist', %(v)s, '{overbook}'::text[])",
            "SELECT set_staff_password('otto', %(v)s)",
            "SELECT set_staff_rights('olga', '{}'::text[])",
            "SELECT lock_staff('olga', true)",
            "SELECT lock_staff('olga', false)",
        ):
            old_program.execute(call, {"v": verifier})
