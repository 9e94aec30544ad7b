"""Two clinics on one server: roles and groups are the server's, and still nobody of one gets into the other."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.errors import InvalidInput, SignInFailed
from medibook_desktop.domain.roles import Role
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import ADMIN, PASSWORD, BareClinic, fresh_bare_clinic
from tests.helpers.role_logins import RolesClinic, add_person, forget_people

SOUTHS_ADMIN, SOUTHS_DESK = "sonja", "sara"


@pytest.fixture(scope="module")
def north(shared_bare_clinic: BareClinic) -> BareClinic:
    return shared_bare_clinic


@pytest.fixture(scope="module")
def south(servers: RunningServers) -> Iterator[BareClinic]:
    """Another clinic's database, with people of its own only."""
    with fresh_bare_clinic(servers) as clinic:
        add_person(clinic, NewAccount(SOUTHS_ADMIN, "Sonja South", Role.ADMIN))
        add_person(clinic, NewAccount(SOUTHS_DESK, "Sara South", Role.RECEPTIONIST))
        # The copies of one template share their people; these two clinics do not.
        clinic.run("DELETE FROM staff WHERE username IN ('rita', 'adam')")
        with psycopg.connect(clinic.owner_url, autocommit=True) as owner:
            for grantor in ("medibook_owner", "medibook_super"):
                owner.execute(f"SET ROLE {grantor}")
                owner.execute(f"REVOKE CONNECT ON DATABASE {owner.info.dbname} FROM rita, adam")
        yield clinic
        forget_people(clinic, SOUTHS_ADMIN, SOUTHS_DESK)


def test_nobody_signs_in_at_the_other_clinic(north: BareClinic, south: BareClinic) -> None:
    RolesClinic(south).as_user(SOUTHS_ADMIN).close()
    RolesClinic(north).as_user(ADMIN).close()
    for clinic, username in ((north, SOUTHS_ADMIN), (north, SOUTHS_DESK), (south, ADMIN), (south, "rita")):
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            RolesClinic(clinic).as_user(username)
        with pytest.raises(SignInFailed, match="another clinic"):
            Database(clinic.database_url, username=username, password=PASSWORD).ping()


def test_the_groups_and_everybody_may_connect_to_neither(north: BareClinic, south: BareClinic) -> None:
    for clinic in (north, south):
        found = clinic.run(
            "SELECT a.grantee::regrole::text FROM pg_database d, aclexplode(d.datacl) a"
            " WHERE d.datname = current_database() AND a.privilege_type = 'CONNECT'"
        )
        named = {name for (name,) in found}
        assert not {name for name in named if name.startswith("medibook_")} - {
            "medibook_owner",
            "medibook_super",
        }
        assert "-" not in named  # PUBLIC


def test_an_account_of_the_other_clinic_is_not_touched(north: BareClinic, south: BareClinic) -> None:
    before = north.run(
        "SELECT rolname, rolpassword, rolcanlogin FROM pg_authid WHERE rolname = %s", [SOUTHS_DESK]
    )
    admin = north.database(ADMIN)
    taken = NewAccount(SOUTHS_DESK, "Mine now", Role.ADMIN)
    for call in (
        lambda c: roles.add_account(c, uuid4(), taken, "stolen password"),
        lambda c: roles.make_staff(c, SOUTHS_DESK, "Mine now", "medibook_admin", "stolen password"),
        lambda c: roles.set_password(c, SOUTHS_DESK, "stolen password"),
        lambda c: roles.lock_account(c, SOUTHS_DESK),
        lambda c: roles.change_account(c, uuid4(), 1, taken),
        lambda c: roles.set_rights(c, SOUTHS_DESK, []),
        lambda c: roles.end_sessions(c, SOUTHS_DESK),
    ):
        with pytest.raises(InvalidInput), admin.write() as connection:
            call(connection)
    with RolesClinic(south).as_user(SOUTHS_DESK), admin.read() as connection:
        assert SOUTHS_DESK not in {session.username for session in roles.who_is_signed_in(connection)}
    admin.close()
    assert (
        north.run("SELECT rolname, rolpassword, rolcanlogin FROM pg_authid WHERE rolname = %s", [SOUTHS_DESK])
        == before
    )


def test_even_where_everybody_may_connect_the_functions_know_their_own_staff(
    north: BareClinic, south: BareClinic
) -> None:
    """A restored database forgets who may enter until `medibook migrate`: PostgreSQL then lets everybody in."""
    [(name,)] = north.run("SELECT current_database()")
    north.run(f"GRANT CONNECT ON DATABASE {name} TO PUBLIC")
    try:
        with RolesClinic(north).as_user(SOUTHS_ADMIN) as stranger:
            for statement in (
                "SELECT create_staff('mallory', 'M', 'medibook_admin', 'x')",
                "SELECT staff_accounts()",
                "SELECT book_slot(gen_random_uuid(), 1, 1, 1)",
                "SELECT set_staff_rights('rita', '{}')",
            ):
                with pytest.raises(psycopg.Error) as refused:
                    stranger.execute(statement)
                assert refused.value.sqlstate == "MB016", statement
    finally:
        north.run(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")


def test_a_service_is_let_in_by_name(north: BareClinic, south: BareClinic) -> None:
    north.run("CREATE ROLE gateway_of_north LOGIN PASSWORD 'x' IN ROLE medibook_gateway")
    try:
        address = make_conninfo(north.database_url, user="gateway_of_north", password="x")
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(address)
        [(name,)] = north.run("SELECT current_database()")
        north.run(f"GRANT CONNECT ON DATABASE {name} TO gateway_of_north")
        psycopg.connect(address).close()
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(make_conninfo(south.database_url, user="gateway_of_north", password="x"))
    finally:
        north.run("DROP OWNED BY gateway_of_north")
        north.run("DROP ROLE gateway_of_north")
