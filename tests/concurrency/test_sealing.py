"""Sealers at every desk, writers whose transactions end in any order: every row is in exactly one seal."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import psycopg

from medibook_desktop.domain.audit import ProblemKind
from tests.helpers.audits import found_by_database, found_outside, seal_all, tampering
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.crowds import crowd

WRITERS, SEALERS, ROUNDS = 6, 3, 25

SEALED_TWICE = """
    SELECT what, n FROM (
        SELECT what, generate_series(lower(r), upper(r) - 1) AS n FROM audit_seals, unnest(ids) r) x
    GROUP BY 1, 2 HAVING count(*) > 1
"""
HASTY = "SELECT seal_batch('access_events', pg_sequence_last_value('access_events_id_seq'))"
SEALED = "SELECT sum(row_count) FROM audit_seals"
THERE = """
    SELECT (SELECT count(*) FROM audit_events) + (SELECT count(*) FROM change_events)
        + (SELECT count(*) FROM access_events)
"""


def writer(number: int) -> Callable[[psycopg.Connection[Any]], None]:
    def work(connection: psycopg.Connection[Any]) -> None:
        draw = random.Random(number)
        for turn in range(ROUNDS):
            connection.execute("BEGIN")
            for _ in range(draw.randint(1, 4)):
                patient = draw.randint(1, 200)
                connection.execute("SELECT note_access(%s, 'file', 'Desk ' || %s)", (patient, number))
                if draw.random() < 0.3:
                    connection.execute(
                        "UPDATE patients SET address = %s WHERE id = %s", (str(turn), number * 20 + 1)
                    )
            connection.execute("ROLLBACK" if draw.random() < 0.2 else "COMMIT")

    return work


def sealing(statement: str) -> Callable[[psycopg.Connection[Any]], None]:
    def work(connection: psycopg.Connection[Any]) -> None:
        for _ in range(ROUNDS):
            connection.execute(statement.encode())

    return work


def race(clinic: BareClinic, statement: str) -> None:
    works = [writer(n) for n in range(WRITERS)] + [sealing(statement)] * SEALERS
    answers = crowd(clinic.owner_url, works, isolation="read committed")
    assert [answer for answer in answers if answer is not None] == []


def test_every_row_is_sealed_once(bare_clinic: BareClinic) -> None:
    race(bare_clinic, "SELECT seal_audit(true)")
    seal_all(bare_clinic)
    assert bare_clinic.run(SEALED_TWICE) == []
    assert bare_clinic.run(SEALED) == bare_clinic.run(THERE)
    with tampering(bare_clinic) as connection:
        assert found_by_database(connection) == []
        assert found_outside(connection) == []


def test_negative_control_without_a_horizon_rows_are_left_out(bare_clinic: BareClinic) -> None:
    """One sealer that takes whatever it sees: rows that commit later lie below what is sealed already."""
    # One straggler is enough, and is certain: its number is taken before the race and committed after it.
    with psycopg.connect(bare_clinic.owner_url) as straggler:
        straggler.execute("SELECT note_access(1, 'notes')")
        crowd(
            bare_clinic.owner_url,
            [*(writer(n) for n in range(WRITERS)), sealing(HASTY)],
            isolation="read committed",
        )
        bare_clinic.run(HASTY)
        straggler.commit()
    bare_clinic.run(HASTY)
    with tampering(bare_clinic) as connection:
        found = found_by_database(connection)
        assert {each.kind for each in found} == {ProblemKind.ROW_INSERTED}
