"""A clinic whose trail has a bit of everything and is sealed, and hands that tamper with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from medibook_desktop.database.engine import connection_string
from medibook_desktop.domain.audit import Anchor, AuditProblem, ProblemKind
from medibook_desktop.domain.audit_chain import FORMAT, check_lines
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, BareClinic, fresh_bare_clinic
from tests.helpers.conditions import wait_until

Desk = psycopg.Connection[Any]


def desk_of(clinic: BareClinic, username: str, terminal: str = "Desk 1") -> Desk:
    """psql with that person's own password."""
    address = connection_string(clinic.database_url, username=username, password=PASSWORD)
    return psycopg.connect(address, autocommit=True, application_name=f"medibook terminal={terminal}")


def seal_all(clinic: BareClinic) -> None:
    """Until no row waits: any transaction of the server that is older may hold up a round."""

    def is_sealed() -> bool:
        clinic.run("SELECT seal_audit(true)")
        return clinic.run("SELECT audit_state() ->> 'waiting'") == [("0",)]

    wait_until(is_sealed, what="all rows to be sealed")


def make_history(clinic: BareClinic) -> None:
    """Bookings, a move, a file with every kind of letter, looks; in four seals: two of the changes."""
    with desk_of(clinic, RECEPTIONIST) as rita:
        for place in range(1, 9):
            rita.execute("SELECT book_slot(gen_random_uuid(), %s, 1, %s)", (place, place))
        rita.execute("SELECT move_booking(gen_random_uuid(), 1, 1, 20, 1)")
        rita.execute("SELECT note_access(7, 'file'), note_access(8, 'notes', 'Désk “2”')")
        details = json.dumps({"n": 1.50, "tiny": 0.00000001, "text": 'a\\b"c'})
        rita.execute("SELECT note_access(NULL, 'signed_in', 'Desk 1', %s::jsonb)", (details,))
    seal_all(clinic)
    clinic.run(
        "UPDATE patients SET name = %s, address = %s, notes_cipher = 'old' WHERE id = 9",
        ('O\'Neil "x" \\ é 刘 \t \x7f 😀', "a\nb"),
    )
    clinic.run("UPDATE patients SET notes_cipher = 'new' WHERE id = 9")
    seal_all(clinic)


@pytest.fixture(scope="module")
def sealed_clinic(servers: RunningServers) -> Iterator[BareClinic]:
    """For tests that leave it as it is: what they tamper with is rolled back."""
    with fresh_bare_clinic(servers) as clinic:
        make_history(clinic)
        yield clinic


@contextmanager
def tampering(clinic: BareClinic) -> Iterator[Desk]:
    """A superuser with the triggers off, whose doings are rolled back at the end."""
    with psycopg.connect(clinic.owner_url) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection
        connection.rollback()


def found_by_database(connection: Desk) -> list[AuditProblem]:
    """All that verify_audit and audit_state say, two seals at a time."""
    found: list[AuditProblem] = []
    after, is_done = 0, False
    while not is_done:
        [[answer]] = connection.execute("SELECT verify_audit(%s, 2)", (after,)).fetchall()
        found += [_problem(each) for each in answer["problems"]]
        after, is_done = answer["to"], answer["done"]
    [[state]] = connection.execute("SELECT audit_state()").fetchall()
    return found + [_problem(each) for each in state["problems"]]


def _problem(each: dict[str, Any]) -> AuditProblem:
    return AuditProblem(ProblemKind(each["kind"]), each["seal"], each["what"], each["row"])


def exported(connection: Desk) -> list[str]:
    """The whole chain as lines of an export."""
    [[anchor]] = connection.execute("SELECT audit_anchor()").fetchall()
    lines = connection.execute("SELECT audit_export(0, 1000)").fetchall()
    return [json.dumps({"format": FORMAT, "chain": anchor["chain"]}), *(line for (line,) in lines)]


def found_outside(connection: Desk, anchors: Iterable[Anchor] = ()) -> list[AuditProblem]:
    """What an auditor finds in an export, without the server's functions."""
    return check_lines(exported(connection), anchors)[0].problems


def end_of(connection: Desk) -> Anchor:
    [[anchor]] = connection.execute("SELECT audit_anchor()").fetchall()
    return Anchor(anchor["chain"], anchor["seal"], anchor["hash"])
