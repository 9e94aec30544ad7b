"""Whatever a superuser changes in the trail is found, by the database and by an auditor without it."""

from __future__ import annotations

from dataclasses import replace

import psycopg
import pytest

from medibook_desktop.domain.audit import AuditProblem, ProblemKind, Trail
from medibook_desktop.domain.audit_chain import check_lines
from tests.helpers.audits import (
    Desk,
    desk_of,
    end_of,
    exported,
    found_by_database,
    found_outside,
    seal_all,
    tampering,
)
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until

VISITS, CHANGES, LOOKS = (str(trail) for trail in Trail)
K = ProblemKind
NOTES_ROW = 1_000_000
"""Stands for the number of the row that holds notes of before."""


def test_what_nobody_touched_is_whole(sealed_clinic: BareClinic) -> None:
    """The negative control of every test below."""
    with tampering(sealed_clinic) as connection:
        assert found_by_database(connection) == []
        checker, end = check_lines(exported(connection), [end_of(connection)])
        assert checker.problems == []
        assert end == end_of(connection)
        assert checker.seals == 4
        [[sealed]] = connection.execute("SELECT sum(row_count) FROM audit_seals").fetchall()
        assert checker.rows == sealed


@pytest.mark.parametrize(
    "settings",
    [
        "SET timezone = 'Asia/Kathmandu'; SET datestyle = 'German, DMY'; SET intervalstyle = 'iso_8601'",
        (
            "SET extra_float_digits = -15; SET bytea_output = 'escape'; SET lc_numeric = 'C';"
            " SET client_encoding = 'LATIN1'"
        ),
    ],
)
def test_no_setting_of_a_session_changes_what_is_hashed(sealed_clinic: BareClinic, settings: str) -> None:
    with tampering(sealed_clinic) as connection:
        connection.execute(settings.encode())
        assert found_by_database(connection) == []


COPY_OF_ROW = """
    INSERT INTO audit_events OVERRIDING SYSTEM VALUE
    SELECT 4, 99, booking_id, at, who, terminal, NULL, kind, version, before, after FROM audit_events WHERE id = 3
"""
TAMPERED: dict[str, tuple[str, list[AuditProblem]]] = {
    "who did it": (
        "UPDATE audit_events SET who = 'mallory' WHERE id = 3",
        [AuditProblem(K.ROW_CHANGED, 1, VISITS, 3)],
    ),
    "a moment": (
        "UPDATE audit_events SET at = at + interval '1 microsecond' WHERE id = 3",
        [AuditProblem(K.ROW_CHANGED, 1, VISITS, 3)],
    ),
    "what it was before": (
        """UPDATE audit_events SET before = jsonb_set(before, '{reason}', '"x"') WHERE id = 9""",
        [AuditProblem(K.ROW_CHANGED, 1, VISITS, 9)],
    ),
    "the notes of before": (
        "UPDATE change_events SET notes_before = 'other' WHERE notes_before = 'old'",
        [AuditProblem(K.ROW_CHANGED, 4, CHANGES, NOTES_ROW)],
    ),
    "a look at another patient": (
        "UPDATE access_events SET patient_id = 9 WHERE patient_id = 7",
        [AuditProblem(K.ROW_CHANGED, 3, LOOKS, 1)],
    ),
    "two rows exchanged": (
        (
            "UPDATE access_events a SET at = b.at, terminal = b.terminal, what = b.what, patient_id = b.patient_id"
            " FROM access_events b WHERE (a.id, b.id) IN ((1, 2), (2, 1))"
        ),
        [AuditProblem(K.ROW_CHANGED, 3, LOOKS, 1), AuditProblem(K.ROW_CHANGED, 3, LOOKS, 2)],
    ),
    "a row removed": (
        "DELETE FROM audit_events WHERE id = 5",
        [AuditProblem(K.ROW_REMOVED, 1, VISITS, 5)],
    ),
    "the rows of a seal removed, as by the rule": (
        "DELETE FROM access_events; DELETE FROM audit_seal_rows WHERE seal_id = 3",
        [AuditProblem(K.REMOVED_BY_HAND, 3, LOOKS)],
    ),
    "... with a removal that is backdated to a rule": (
        (
            "DELETE FROM access_events; DELETE FROM audit_seal_rows WHERE seal_id = 3;"
            " INSERT INTO audit_removals (at, what, from_seal, to_seal, row_count, last_at, keep_days)"
            " VALUES (now(), 'access_events', 3, 3, 3, now() - interval '10 years', 365)"
        ),
        [AuditProblem(K.REMOVED_BY_HAND, 3, LOOKS)],
    ),
    "a row put in between": (
        (f"DELETE FROM audit_events WHERE id = 4; {COPY_OF_ROW}"),
        [AuditProblem(K.ROW_CHANGED, 1, VISITS, 4)],
    ),
    "a second row of the same number": (
        (COPY_OF_ROW),
        [AuditProblem(K.ROW_INSERTED, 1, VISITS, 4)],
    ),
    "a row before the first": (
        "INSERT INTO change_events (id, what, key, kind) OVERRIDING SYSTEM VALUE VALUES (-5, 'patients', 1, 'saved')",
        [AuditProblem(K.ROW_INSERTED, 0, CHANGES, -5)],
    ),
    "a seal removed": (
        "DELETE FROM audit_seals WHERE id = 2",
        [AuditProblem(K.SEAL_MISSING, 2, "", 2)],
    ),
    "a row and its digest": (
        (
            "UPDATE audit_events SET who = 'mallory' WHERE id = 1;"
            " UPDATE audit_seal_rows SET digests = (SELECT string_agg(digest, ''::bytea ORDER BY id)"
            " FROM audit_rows('audit_events', 0, 9)) WHERE seal_id = 1"
        ),
        [AuditProblem(K.SEAL_CHANGED, 1, VISITS)],
    ),
    "what the search goes by": (
        """UPDATE audit_seals SET about = jsonb_set(about, '{who}', '["nobody"]') WHERE id = 1""",
        [AuditProblem(K.SEAL_CHANGED, 1, VISITS)],
    ),
}
REHASH = """
    UPDATE audit_seals SET rows_hash = sha256(digests) FROM audit_seal_rows d WHERE d.seal_id = id AND id = %(n)s;
    UPDATE audit_seals SET previous = (SELECT hash FROM audit_seals WHERE id = %(n)s - 1) WHERE id = %(n)s AND id > 1;
    UPDATE audit_seals SET hash = audit_seal_hash(id, at, what, from_id, to_id, ids, row_count, first_at, last_at,
        about, rows_hash, previous) WHERE id = %(n)s;
"""


@pytest.mark.parametrize("what", TAMPERED)
def test_what_was_changed_is_named_with_its_seal_and_row(sealed_clinic: BareClinic, what: str) -> None:
    statements, expected = TAMPERED[what]
    with tampering(sealed_clinic) as connection:
        [[notes_row]] = connection.execute(
            "SELECT id FROM change_events WHERE notes_before = 'old'"
        ).fetchall()
        expected = [replace(each, row=notes_row) if each.row == NOTES_ROW else each for each in expected]
        connection.execute(statements.encode())
        assert found_by_database(connection) == expected
        outside = [each for each in expected if each.seal > 0]  # an export follows the seals
        assert found_outside(connection) == outside


def test_a_forger_who_computes_every_later_seal_anew_is_found_by_the_kept_end(
    sealed_clinic: BareClinic,
) -> None:
    with tampering(sealed_clinic) as connection:
        kept = end_of(connection)
        connection.execute(TAMPERED["a row and its digest"][0].encode())
        _rehash(connection)
        # Without something that was kept elsewhere nobody could tell: that is what the anchor is for.
        assert found_by_database(connection) == []
        assert found_outside(connection) == []
        assert found_outside(connection, [kept]) == [AuditProblem(K.END_CUT_OFF, 4)]
        [[now]] = connection.execute("SELECT audit_anchor(4) ->> 'known_hash'").fetchall()
        assert now != kept.hash


def test_the_end_that_was_cut_off_is_missed_by_who_kept_it(sealed_clinic: BareClinic) -> None:
    with tampering(sealed_clinic) as connection:
        kept = end_of(connection)
        connection.execute(
            "DELETE FROM change_events WHERE id > (SELECT from_id FROM audit_seals WHERE id = 4)"
        )
        connection.execute("DELETE FROM audit_seal_rows WHERE seal_id = 4")
        connection.execute("DELETE FROM audit_seals WHERE id = 4")
        assert found_by_database(connection) == []
        assert found_outside(connection, [kept]) == [AuditProblem(K.END_CUT_OFF, 4)]
        assert connection.execute("SELECT audit_anchor(4) ->> 'known_hash'").fetchall() == [(None,)]
        # The end of another clinic says nothing about this one.
        assert found_outside(connection, [replace(kept, chain="another")]) == []


def _rehash(connection: Desk) -> None:
    for number in range(1, 5):
        connection.execute((REHASH % {"n": number}).encode())


# --- By whom --------------------------------------------------------------------------------------

ATTACKS = (
    "DELETE FROM audit_events WHERE id = 1",
    "UPDATE change_events SET who = 'x' WHERE id = 1",
    "TRUNCATE access_events",
    "DELETE FROM audit_seals",
    "UPDATE audit_seals SET row_count = 0",
    "DELETE FROM audit_seal_rows",
    "UPDATE audit_removals SET at = now()",
    "DELETE FROM retention_rules",
    (
        "INSERT INTO audit_removals (what, from_seal, to_seal, row_count, last_at, keep_days)"
        " VALUES ('audit_events', 1, 1, 9, now(), 3653)"
    ),
    "SET medibook.doing = '|retention|'; DELETE FROM audit_events",
    "SELECT set_config('medibook.retention', 'on', false); DELETE FROM audit_events",
)


@pytest.mark.parametrize("statement", ATTACKS)
def test_not_even_the_owner_takes_rows_away(sealed_clinic: BareClinic, statement: str) -> None:
    """Triggers on: as the role that owns the tables, and as the superuser that may act as it."""
    for role in ("SET ROLE medibook_owner", "RESET ROLE"):
        with psycopg.connect(sealed_clinic.owner_url) as connection:
            connection.execute(role.encode())
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
            connection.rollback()


@pytest.mark.parametrize("username", [RECEPTIONIST, ADMIN])
@pytest.mark.parametrize(
    "statement",
    [
        *ATTACKS[:9],
        "SELECT * FROM access_events",
        "SELECT * FROM audit_seals",
        "INSERT INTO access_events (what, who) VALUES ('file', 'somebody else')",
        "SELECT apply_retention()",
        "SELECT seal_batch('audit_events', 9)",
    ],
)
def test_nobody_has_a_way_to_the_tables(sealed_clinic: BareClinic, username: str, statement: str) -> None:
    with desk_of(sealed_clinic, username) as desk, pytest.raises(psycopg.errors.InsufficientPrivilege):
        desk.execute(statement.encode())


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT search_audit('{}')",
        "SELECT audit_choices()",
        "SELECT verify_audit()",
        "SELECT audit_state()",
        "SELECT audit_export(0)",
        "SELECT audit_seal_before(now())",
        "SELECT read_retention()",
    ],
)
def test_the_trail_is_read_with_the_right_only(sealed_clinic: BareClinic, statement: str) -> None:
    with desk_of(sealed_clinic, RECEPTIONIST) as rita:
        with pytest.raises(psycopg.Error) as refused:
            rita.execute(statement.encode())
        assert refused.value.sqlstate == "MB016"


# --- What is settled ------------------------------------------------------------------------------


def test_a_row_that_commits_after_its_neighbours_is_sealed_once_and_nothing_waits_for_it(
    bare_clinic: BareClinic,
) -> None:
    late, quick = desk_of(bare_clinic, RECEPTIONIST), desk_of(bare_clinic, RECEPTIONIST)
    with late, quick:
        late.execute("BEGIN")
        late.execute("SELECT note_access(1, 'file')")
        quick.execute("SELECT note_access(2, 'file')")
        for _ in range(4):
            bare_clinic.run("SELECT seal_audit(true)")
        assert _sealed_looks(bare_clinic) == []
        # Its neighbour is not sealed yet; but no desk waited: everybody goes on looking and booking.
        quick.execute("SELECT note_access(3, 'file')")
        quick.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
        late.execute("COMMIT")
        seal_all(bare_clinic)
        assert _sealed_looks(bare_clinic) == [1, 2, 3]


def test_a_number_that_was_rolled_back_is_no_gap_that_anything_could_be_put_into(
    bare_clinic: BareClinic,
) -> None:
    with desk_of(bare_clinic, RECEPTIONIST) as rita:
        rita.execute("SELECT note_access(1, 'file')")
        rita.execute("BEGIN")
        rita.execute("SELECT note_access(2, 'file')")
        rita.execute("ROLLBACK")
        rita.execute("SELECT note_access(3, 'file')")
    seal_all(bare_clinic)
    assert _sealed_looks(bare_clinic) == [1, 3]
    with tampering(bare_clinic) as connection:
        connection.execute(
            "INSERT INTO access_events (id, what, patient_id) OVERRIDING SYSTEM VALUE VALUES (2, 'file', 2)"
        )
        [found] = found_by_database(connection)
        assert (found.kind, found.row) == (K.ROW_INSERTED, 2)
        assert found_outside(connection) == [found]


def test_negative_control_sealing_up_to_the_highest_number_would_miss_the_late_row(
    bare_clinic: BareClinic,
) -> None:
    with desk_of(bare_clinic, RECEPTIONIST) as late, desk_of(bare_clinic, RECEPTIONIST) as quick:
        late.execute("BEGIN")
        late.execute("SELECT note_access(1, 'file')")
        quick.execute("SELECT note_access(2, 'file')")
        bare_clinic.run("SELECT seal_batch('access_events', 2)")  # without a horizon
        late.execute("COMMIT")
    with tampering(bare_clinic) as connection:
        assert [(each.kind, each.row) for each in found_by_database(connection)] == [(K.ROW_INSERTED, 1)]


def test_rows_wait_for_company_unless_they_are_many(bare_clinic: BareClinic) -> None:

    def rounds(seals: int = 0) -> None:
        made = "SELECT count(*) FROM audit_seals"
        for _ in range(3):
            bare_clinic.run("SELECT seal_audit()")
        wait_until(
            lambda: bare_clinic.run("SELECT seal_audit()") and bare_clinic.run(made)[0][0] >= seals,
            what="seals",
        )

    rounds()
    assert bare_clinic.run("SELECT count(*) FROM audit_seals") == [(0,)]
    bare_clinic.run("UPDATE audit_horizons SET at = at - interval '1 minute'")
    rounds(1)
    [(waiting,)] = bare_clinic.run("SELECT count(*) FROM audit_seals")
    assert waiting == 1
    bare_clinic.run(
        "INSERT INTO access_events (what, patient_id) SELECT 'file', n FROM generate_series(1, 2500) n"
    )
    rounds(4)
    assert bare_clinic.run("SELECT row_count FROM audit_seals WHERE what = 'access_events' ORDER BY id") == [
        (1000,),
        (1000,),
        (500,),
    ]
    assert bare_clinic.run("SELECT seal_audit() -> 'seals'") == [(0,)]


def test_a_backup_that_came_back_on_another_server_goes_on_being_sealed(bare_clinic: BareClinic) -> None:
    """Its horizon names transactions of another server's life."""
    bare_clinic.run("SELECT note_access(1, 'file')")
    bare_clinic.run("SELECT seal_audit(true)")
    bare_clinic.run("UPDATE audit_horizons SET xid = '9000000000000'")
    seal_all(bare_clinic)
    assert _sealed_looks(bare_clinic) == [1]


def _sealed_looks(clinic: BareClinic) -> list[int]:
    """Every id as often as a seal has it."""
    return [
        number
        for (number,) in clinic.run(
            "SELECT generate_series(lower(r), upper(r) - 1) FROM audit_seals, unnest(ids) r"
            " WHERE what = 'access_events' ORDER BY 1"
        )
    ]
