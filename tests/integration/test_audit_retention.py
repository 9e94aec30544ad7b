"""The trail is kept by a rule: whole seals go, their stubs stay, and no hand can help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.audit import Trail
from medibook_desktop.domain.audit_errors import StaleRetention
from medibook_desktop.domain.errors import InvalidInput, NotAllowed
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.services.audit import Audit, SealWork
from medibook_desktop.services.audit_keeper import Anchors
from medibook_desktop.services.directory import Directory
from tests.helpers.audits import desk_of, found_by_database, found_outside, seal_all, tampering
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, BareClinic, fresh_bare_clinic

OLD_LOOKS = """
    INSERT INTO access_events (at, what, patient_id, who)
    SELECT now() - interval '8 years' + n * interval '1 minute', 'file', n, 'rita' FROM generate_series(1, 1500) n
"""
REMOVAL = """
    INSERT INTO audit_removals (what, from_seal, to_seal, row_count, last_at, keep_days)
    SELECT what, min(id), max(id), sum(row_count), max(last_at), 2192 FROM audit_seals
    WHERE what = 'access_events' AND last_at < now() - interval '2192 days' GROUP BY what
"""


def with_old_looks(clinic: BareClinic) -> BareClinic:
    """1,500 looks of eight years ago in two seals, two of today in a third."""
    clinic.run(OLD_LOOKS)
    seal_all(clinic)
    with desk_of(clinic, RECEPTIONIST) as rita:
        rita.execute("SELECT note_access(1, 'file'), note_access(2, 'file')")
    seal_all(clinic)
    return clinic


@pytest.fixture
def clinic(bare_clinic: BareClinic) -> BareClinic:
    return with_old_looks(bare_clinic)


@pytest.fixture(scope="module")
def kept_clinic(servers: RunningServers) -> Iterator[BareClinic]:
    """For what is refused or rolled back."""
    with fresh_bare_clinic(servers) as made:
        yield with_old_looks(made)


@pytest.fixture
def database(clinic: BareClinic) -> Iterator[Database]:
    made = clinic.database(ADMIN)
    yield made
    made.close()


def audit_of(database: Database, tmp_path: Path) -> Audit:
    anchors = Anchors(tmp_path / "anchors.json", "x")
    return Audit(one_database(database), Directory(database), anchors, terminal="Office")


def test_old_rows_go_with_their_whole_seal_and_the_chain_still_fits(
    clinic: BareClinic, database: Database
) -> None:
    work = SealWork(database, "Office")
    assert work.apply_retention() == 1500
    assert clinic.run("SELECT count(*) FROM access_events") == [(2,)]
    assert clinic.run("SELECT count(*) FROM audit_seals") == [(4,)]
    assert clinic.run("SELECT row_count, keep_days FROM audit_removals") == [(1500, 2192)]
    assert clinic.run("SELECT count(*) FROM change_events WHERE what = 'audit_removals'") == [(1,)]
    with tampering(clinic) as connection:
        assert found_by_database(connection) == []
        assert found_outside(connection) == []
    # Once a day at most; and what is young stays.
    assert work.apply_retention() == 0
    assert clinic.run("SELECT apply_retention()") == [(0,)]
    seal_all(clinic)
    with tampering(clinic) as connection:
        assert found_by_database(connection) == []
        connection.execute(
            "INSERT INTO access_events (id, what, patient_id) OVERRIDING SYSTEM VALUE VALUES (7, 'file', 7)"
        )
        assert [(each.kind, each.row) for each in found_by_database(connection)] == [("row_inserted", 7)]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM access_events WHERE id = 1500",  # less than the seals
        "DELETE FROM access_events",  # more than the seals
        "DELETE FROM audit_events",  # another trail
        "DELETE FROM change_events WHERE id = 1",
        "DELETE FROM audit_seal_rows WHERE seal_id = 1",
        "DELETE FROM audit_seals",
        "UPDATE access_events SET who = 'x' WHERE id = 1",
        "TRUNCATE access_events",
    ],
)
def test_a_removal_that_the_rule_allows_lets_nothing_else_through(
    kept_clinic: BareClinic, statement: str
) -> None:
    """Written by hand by the owner: even so only exactly the old seals' rows can go."""
    with clinic_as_owner(kept_clinic) as connection:
        connection.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
        connection.execute(REMOVAL)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement.encode())
        connection.rollback()
    with clinic_as_owner(kept_clinic) as connection:
        connection.execute(REMOVAL)
        connection.execute("DELETE FROM access_events WHERE id <= 1500")
        connection.rollback()


@pytest.mark.parametrize(
    "change",
    [
        "to_seal = to_seal + 1",
        "keep_days = 365",
        "row_count = 1",
        "at = now() - interval '1 day'",
        "last_at = last_at - interval '1 day'",
    ],
)
def test_a_removal_that_is_not_the_rule_is_refused(kept_clinic: BareClinic, change: str) -> None:
    with clinic_as_owner(kept_clinic) as connection:
        connection.execute("CREATE TEMP TABLE wanted AS SELECT * FROM audit_removals")
        connection.execute(REMOVAL.replace("INTO audit_removals", "INTO wanted").encode())
        connection.execute("UPDATE wanted SET at = clock_timestamp()")
        connection.execute(f"UPDATE wanted SET {change}".encode())
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="does not follow the rule"):
            connection.execute(
                "INSERT INTO audit_removals (at, what, from_seal, to_seal, row_count, last_at, keep_days)"
                " SELECT at, what, from_seal, to_seal, row_count, last_at, keep_days FROM wanted"
            )
        connection.rollback()


def clinic_as_owner(clinic: BareClinic) -> psycopg.Connection[object]:
    connection: psycopg.Connection[object] = psycopg.connect(clinic.owner_url)
    connection.execute("SET ROLE medibook_owner")
    return connection


def test_a_shorter_time_counts_in_a_week_and_a_longer_one_at_once(
    clinic: BareClinic, database: Database, tmp_path: object
) -> None:
    audit = audit_of(database, tmp_path)
    looks = {rule.trail: rule for rule in audit.retention()}[Trail.LOOKS]
    assert looks.keep_days == 2192
    audit.set_retention(Trail.LOOKS, 365, looks.version)
    waiting = {rule.trail: rule for rule in audit.retention()}[Trail.LOOKS]
    assert (waiting.keep_days, waiting.next_days) == (2192, 365)
    assert waiting.next_from is not None
    with pytest.raises(StaleRetention) as stale:
        audit.set_retention(Trail.LOOKS, 4000, looks.version)
    assert stale.value.details["changed_by"] == ADMIN
    clinic.run(
        "UPDATE retention_rules SET next_from = now() - interval '1 second' WHERE next_days IS NOT NULL"
    )
    clinic.run("SELECT apply_retention()")
    settled = {rule.trail: rule for rule in audit.retention()}[Trail.LOOKS]
    assert (settled.keep_days, settled.next_days, settled.removed_rows) == (365, None, 1500)
    audit.set_retention(Trail.LOOKS, 4000, settled.version)
    assert {rule.trail: rule.keep_days for rule in audit.retention()}[Trail.LOOKS] == 4000
    assert clinic.run(
        "SELECT count(*) FROM change_events WHERE what = 'retention_rules' AND kind = 'rule_set'"
    ) == [(2,)]


def test_nobody_sets_a_rule_that_hides_what_was_just_done(
    clinic: BareClinic, database: Database, tmp_path: object
) -> None:
    with pytest.raises(InvalidInput):
        audit_of(database, tmp_path).set_retention(Trail.LOOKS, 30, 1)
    with desk_of(clinic, ADMIN) as adam, pytest.raises(psycopg.errors.CheckViolation):
        adam.execute("SELECT set_retention(gen_random_uuid(), 'access_events', 1, 1)")
    rita = clinic.database(RECEPTIONIST)
    with pytest.raises(NotAllowed):
        audit_of(rita, tmp_path).retention()
    # Anybody's terminal may carry the rules out.
    assert SealWork(rita, "Desk 1").apply_retention() == 1500
    rita.close()
