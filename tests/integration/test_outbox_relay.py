"""One relay at a time over all terminals, each doctor's changes in order, and an outbox that stays small."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack, closing

import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.relaying import Outbox, OutboxSession
from medibook_desktop.domain.changes import ChangeKind
from medibook_desktop.domain.errors import DatabaseAway
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.relays import claim_of_0003, relaying_terminal

INSERT = "INSERT INTO outbox (doctor_id) VALUES (%s) RETURNING id"


@pytest.fixture
def database(shared_bare_clinic: BareClinic) -> Iterator[Database]:
    shared_bare_clinic.run("TRUNCATE outbox")
    with closing(shared_bare_clinic.database(application_name="medibook terminal=Desk 1")) as found:
        yield found


def told(session: OutboxSession) -> list[int]:
    """What the next rounds hand out, marked as told, until nothing is left or something is waited for."""
    ids: list[int] = []
    for _ in range(3):
        found = [change.outbox_id for change, _ in session.claim(500) if change.outbox_id is not None]
        session.mark_sent(found)
        ids += found
    return ids


def test_one_leads_one_is_next_and_all_others_have_no_place(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    outbox = Outbox(database)
    assert outbox.seat()[0]
    with ExitStack() as stack:
        first, second, third = (ExitStack() for _ in range(3))
        for each in (third, second, first):
            stack.enter_context(each)
        sessions = [each.enter_context(outbox.session()) for each in (first, second, third)]
        for session in sessions:
            session.claim(10)
        assert [session.leads for session in sessions] == [True, False, False]
        assert [session.has_a_place for session in sessions] == [True, True, False]
        assert relaying_terminal(shared_bare_clinic.owner_url) == "medibook terminal=Desk 1"
        assert not outbox.seat()[0]

        first.close()  # with its connection its place is free, and the deputy's is once that one leads
        wait_until(lambda: (sessions[1].claim(10), sessions[1].leads)[1], what="the deputy to lead")
        assert outbox.seat()[0]
        sessions[2].claim(10)
        assert sessions[2].has_a_place
        assert not sessions[2].leads
    wait_until(lambda: relaying_terminal(shared_bare_clinic.owner_url) is None, what="the places to be free")


def test_a_leader_that_says_nothing_loses_its_place(database: Database) -> None:
    with (
        Outbox(database, frozen_seconds=0.2).session() as silent,
        Outbox(database).session() as next_one,
    ):
        silent.claim(10)
        next_one.claim(10)
        assert silent.leads
        wait_until(lambda: (next_one.claim(10), next_one.leads)[1], what="the server to end the silent one")
        with pytest.raises(DatabaseAway):
            silent.claim(10)


def test_whoever_takes_the_lock_by_hand_and_is_silent_is_ended(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    with psycopg.connect(shared_bare_clinic.owner_url, autocommit=True) as owner:
        statement = "SELECT end_idle_relays(clock_timestamp() - %s * interval '1 second')"
        with Outbox(database).session() as holder:
            holder.claim(10)
            assert owner.execute(statement, (60,)).fetchone() == (0,)
            assert owner.execute(statement, (0,)).fetchone() == (1,)
            with pytest.raises(DatabaseAway):
                holder.claim(10)


def test_a_change_waits_for_an_older_one_that_is_still_open(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    url = shared_bare_clinic.owner_url
    with (
        psycopg.connect(url) as slow,
        psycopg.connect(url, autocommit=True) as quick,
        Outbox(database).session() as session,
    ):
        slow.execute("UPDATE doctors SET name = name WHERE id = 1")
        lower = slow.execute(INSERT, (1,)).fetchone()
        higher = quick.execute(INSERT, (1,)).fetchone()
        assert lower is not None
        assert higher is not None
        assert told(session) == []
        slow.commit()
        assert told(session) == [lower[0], higher[0]]
        # What comes late is waited for no longer than the patience lasts.
        slow.execute("UPDATE doctors SET name = name WHERE id = 1")
        late = slow.execute(INSERT, (1,)).fetchone()
        early = quick.execute(INSERT, (1,)).fetchone()
        assert late is not None
        assert early is not None
        session._patience_seconds = 0.0
        assert told(session) == [early[0]]
        slow.commit()
        assert told(session) == [late[0]]


def order_told(clinic: BareClinic, database: Database, seed: int, patience: float) -> list[tuple[int, int]]:
    """(doctor, outbox id) as a relay tells them, while six writers begin and commit in any order."""
    chance = random.Random(seed)
    with ExitStack() as stack:
        writers = [stack.enter_context(psycopg.connect(clinic.owner_url)) for _ in range(6)]
        session = stack.enter_context(Outbox(database, patience_seconds=patience).session())
        found: list[tuple[int, int]] = []

        def look() -> None:
            changes = [change for change, _ in session.claim(500)]
            session.mark_sent([change.outbox_id for change in changes if change.outbox_id is not None])
            found.extend((change.doctor_id or 0, change.outbox_id or 0) for change in changes)

        for _ in range(60):
            writer = chance.choice(writers)
            if writer.info.transaction_status == psycopg.pq.TransactionStatus.INTRANS:
                (writer.commit if chance.random() < 0.8 else writer.rollback)()
            else:
                writer.execute("SELECT pg_current_xact_id()")  # a writer has locked its slots before
                writer.execute(INSERT, (chance.randint(1, 3),))
            if chance.random() < 0.5:
                look()
        for writer in writers:
            writer.commit()
        for _ in range(3):
            look()
    assert clinic.run("SELECT count(*) FROM outbox WHERE sent_at IS NULL") == [(0,)]
    return found


def is_in_order(found: list[tuple[int, int]]) -> bool:
    return all(
        ids == sorted(ids)
        for ids in ([i for d, i in found if d == doctor] for doctor in {d for d, _ in found})
    )


def test_each_doctors_changes_come_in_order_whatever_commits_first(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    told_in_order = [
        is_in_order(order_told(shared_bare_clinic, database, seed, patience=60)) for seed in range(6)
    ]
    assert all(told_in_order)
    # The negative control: without waiting for what is open they do not.
    assert not all(
        is_in_order(order_told(shared_bare_clinic, database, seed, patience=0)) for seed in range(6)
    )


def test_what_was_told_goes_after_an_hour_and_reports_have_counted_it(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    shared_bare_clinic.run("""
        INSERT INTO outbox (doctor_id, at, sent_at, kind)
        SELECT n, now() - interval '2 hours', CASE WHEN n < 4 THEN now() - interval '90 minutes' END,
               CASE WHEN n = 5 THEN 'of tomorrow' ELSE 'booking' END FROM generate_series(1, 5) n
        UNION ALL SELECT 6, now() - interval '8 days', NULL, 'booking'
        UNION ALL SELECT 7, now() - interval '8 days', NULL, 'of tomorrow'
        UNION ALL SELECT 8, now(), now(), 'booking'
    """)
    left = "SELECT array_agg(doctor_id ORDER BY doctor_id) FROM outbox"
    with Outbox(database).session() as session:
        session.claim(1)
        shared_bare_clinic.run("UPDATE report_state SET outbox_id = (SELECT min(id) FROM outbox)")
        assert session.prune() == 1
        shared_bare_clinic.run("UPDATE report_state SET outbox_id = (SELECT max(id) FROM outbox)")
        assert session.prune() == 3
        assert session.prune() == 0
    # Told lately, not told yet, or of a kind that only others know.
    assert shared_bare_clinic.run(left) == [([4, 5, 7, 8],)]


def test_a_program_of_0003_gets_nothing_while_a_relay_leads_and_everything_without(
    shared_bare_clinic: BareClinic, database: Database
) -> None:
    shared_bare_clinic.run("INSERT INTO outbox (doctor_id, at) VALUES (1, now() - interval '1 minute')")
    with Outbox(database).session() as session:
        session.claim(1)
        assert claim_of_0003(database, 1, 10) == []
    wait_until(lambda: claim_of_0003(database, 1, 10), what="the place to be free")
    # And the other way: while it asks nobody leads.
    with psycopg.connect(shared_bare_clinic.owner_url) as other, Outbox(database).session() as session:
        other.execute("SELECT * FROM claim_outbox('0', 1)")
        session.claim(1)
        assert not session.leads


def test_each_topic_has_its_own_relay_and_kinds(shared_bare_clinic: BareClinic, database: Database) -> None:
    shared_bare_clinic.run("INSERT INTO outbox (doctor_id, kind) VALUES (1, 'booking'), (2, 'doctor')")
    doctors = Outbox(database, topic="doctors", kinds=[ChangeKind.DOCTOR])
    with Outbox(database, kinds=[ChangeKind.BOOKING]).session() as one, doctors.session() as other:
        for session, kind in ((one, ChangeKind.BOOKING), (other, ChangeKind.DOCTOR)):
            session.claim(10)
            assert [change.kind for change, _ in session.claim(10)] == [kind]
            assert session.leads


@pytest.mark.parametrize("username", [RECEPTIONIST, ADMIN])
def test_a_full_batch_says_that_there_is_more(shared_bare_clinic: BareClinic, username: str) -> None:
    shared_bare_clinic.run(
        "TRUNCATE outbox; INSERT INTO outbox (doctor_id) SELECT 1 FROM generate_series(1, 5)"
    )
    with closing(shared_bare_clinic.database(username)) as database, Outbox(database).session() as session:
        assert session.claim(2) == ()
        sizes = []
        for _ in range(3):
            found = session.claim(2)
            session.mark_sent([change.outbox_id for change, _ in found if change.outbox_id is not None])
            sizes.append(len(found))
        assert sizes == [2, 2, 1]
