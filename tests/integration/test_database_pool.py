"""Connections: how many, for how long, and what somebody is told who waits in vain."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import Any

import pytest

from medibook_desktop.database import pool as pools
from medibook_desktop.database.connections import Connection
from medibook_desktop.database.engine import READ_COMMITTED, SERIALIZABLE, Database
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown, SignInFailed, TooBusy
from medibook_desktop.services.clinic import Clinic
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.desks import book, free_slots


class Clock:
    """The pools' clock, set by the test."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(pools, "monotonic", made)
    return made


@contextmanager
def desk_of(clinic: BareClinic, **settings: Any) -> Iterator[Database]:
    database = clinic.database(application_name="medibook pool test", **settings)
    with closing(database):
        yield database


def sessions(clinic: BareClinic) -> int:
    [(count,)] = clinic.run(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'medibook pool test'"
    )
    return int(count)


def allowance(database: Database) -> pools.Allowance:
    return database._pools[READ_COMMITTED].allowance


def test_a_terminal_has_four_connections_and_not_four_of_each_kind(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic) as desk, ExitStack() as reading:
        desk.call("SELECT 1", isolation=SERIALIZABLE)
        for _ in range(4):
            reading.enter_context(desk.read())
        assert sessions(shared_bare_clinic) == 4, "the idle one made room"
        reading.close()
        assert desk.call("SHOW transaction_isolation", isolation=SERIALIZABLE) == SERIALIZABLE
        assert sessions(shared_bare_clinic) == 4
        assert allowance(desk).open == 4


def test_who_waits_in_vain_for_a_connection_is_told(
    shared_bare_clinic: BareClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_of(shared_bare_clinic, pool_size=2) as desk:
        for each in desk._pools.values():
            monkeypatch.setattr(each, "_timeout", 0.02)
        with desk.read(), desk.read():
            with pytest.raises(TooBusy, match="All connections"):
                desk.call("SELECT 1")
            with pytest.raises(TooBusy, match="All connections"), desk.read():
                pass
        assert desk.call("SELECT 1") == 1


def test_who_waits_gets_the_first_that_comes_back_of_either_kind(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic, pool_size=1) as desk:
        answers: list[int] = []
        waiting = threading.Thread(target=lambda: answers.append(desk.call("SELECT 5")))
        with desk.read() as connection:
            waiting.start()
            connection.exec_driver_sql("SELECT 1")
        waiting.join()
        assert answers == [5]
        assert sessions(shared_bare_clinic) == 1


def test_who_has_waited_longest_is_next(shared_bare_clinic: BareClinic) -> None:
    """On a busy computer whoever gives a connection back would take it again before the others have woken up."""
    with desk_of(shared_bare_clinic, pool_size=1) as desk:
        order: list[str] = []

        def work(name: str) -> None:
            with desk.read():
                order.append(name)

        waiting = [threading.Thread(target=work, args=(name,)) for name in ("first", "second")]
        with desk.read():
            for place, thread in enumerate(waiting, 1):
                thread.start()
                wait_until(lambda place=place: len(allowance(desk).waiting) == place)  # type: ignore[misc]
        work("late")
        for thread in waiting:
            thread.join()
        assert order == ["first", "second", "late"]
        assert (allowance(desk).in_use, len(allowance(desk).waiting)) == (0, 0)


def test_connections_that_are_closed_as_soon_as_they_are_made(
    shared_bare_clinic: BareClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that is overloaded, or given up by another thread meanwhile: the second try finds the same."""
    away: list[None] = []
    with desk_of(shared_bare_clinic) as desk:
        desk.on_away = lambda: away.append(None)
        desk.call("SELECT 1")
        with monkeypatch.context() as patched:
            patched.setattr(Connection, "looks_alive", lambda _self: False)
            for isolation in (SERIALIZABLE, READ_COMMITTED):
                with pytest.raises(DatabaseAway) as refused:
                    desk.call("SELECT 1", isolation=isolation)
                assert not isinstance(refused.value, OutcomeUnknown), "nothing was sent"
            with pytest.raises(DatabaseAway):
                desk.ping()
        assert len(away) == 3
        assert (allowance(desk).in_use, allowance(desk).open) == (0, 0)
        assert desk.call("SELECT 5") == 5


def test_a_service_has_so_many_at_work_and_no_more(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic, pool_size=5, active=2) as desk:
        at_work, most = 0, 0
        lock = threading.Lock()

        def work() -> None:
            nonlocal at_work, most
            for _ in range(10):
                with desk.read() as connection:
                    with lock:
                        at_work += 1
                        most = max(most, at_work)
                    connection.exec_driver_sql("SELECT 1")
                    with lock:
                        at_work -= 1

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert most == 2
        assert allowance(desk).in_use == 0
    assert (pools.TERMINAL_CONNECTIONS, pools.SERVICE_CONNECTIONS, pools.SERVICE_ACTIVE) == (4, 20, 8)


def test_what_is_idle_for_thirty_seconds_is_closed_when_anything_moves(
    shared_bare_clinic: BareClinic, clock: Clock
) -> None:
    with desk_of(shared_bare_clinic) as desk:
        with desk.read(), desk.read(), desk.read():
            pass
        desk.call("SELECT 1")
        assert sessions(shared_bare_clinic) == 4
        clock.now += 29
        desk.ping()  # this one is used, the others become old
        assert sessions(shared_bare_clinic) == 4
        clock.now += 2
        desk.ping()
        wait_until(lambda: sessions(shared_bare_clinic) == 2)
        assert allowance(desk).open == 2, "the last one of each kind stays"
        clock.now += pools.KEPT_SECONDS + 1
        desk.ping()
        wait_until(lambda: sessions(shared_bare_clinic) == 1)
        assert allowance(desk).open == 1, "too old to be used: another one was made"


def test_the_server_ends_what_a_sleeping_computer_left(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic) as desk:
        assert desk.call("SHOW idle_session_timeout") == "15min"


def test_every_wait_has_an_end(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic) as desk:
        for isolation in (READ_COMMITTED, SERIALIZABLE):
            for setting, wanted in (
                ("statement_timeout", "10s"),
                ("lock_timeout", "3s"),
                ("idle_in_transaction_session_timeout", "1min"),
                ("transaction_isolation", isolation),
                ("timezone", "UTC"),
            ):
                assert desk.call(f"SHOW {setting}", isolation=isolation) == wanted


def test_a_connection_that_cannot_be_made_leaves_its_place(shared_bare_clinic: BareClinic) -> None:
    for database, error in (
        (Database(shared_bare_clinic.database_url, username="rita", password="wrong"), SignInFailed),
        (Database("postgresql://127.0.0.1:1/medibook", username="rita", password="x"), DatabaseAway),
    ):
        with closing(database):
            for _ in range(6):
                with pytest.raises(error):
                    database.ping()
            assert (allowance(database).open, allowance(database).in_use) == (0, 0)


def test_closing_closes_what_is_idle_now_and_what_is_in_use_later(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic) as desk:
        with desk.read():
            with desk.read():
                pass
            desk.close()
            wait_until(lambda: sessions(shared_bare_clinic) == 1)
        wait_until(lambda: sessions(shared_bare_clinic) == 0)
        assert allowance(desk).open == 0


def test_many_threads_never_lose_a_connection(shared_bare_clinic: BareClinic) -> None:
    with desk_of(shared_bare_clinic, pool_size=3) as desk:

        def work(kind: int) -> None:
            for n in range(40):
                if (n + kind) % 3:
                    desk.ping()
                else:
                    desk.call("SELECT 1")

        threads = [threading.Thread(target=work, args=(kind,)) for kind in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert allowance(desk).in_use == 0
        assert allowance(desk).open == sum(len(each.idle) for each in desk._pools.values()) <= 3


def test_the_booking_box_makes_the_connection_that_will_book(anna: Clinic) -> None:
    """Half a minute later there is none any more, and making one takes longer than a booking."""
    slot = free_slots(anna)[0]
    pool = anna.bookings._shards.of_doctor(slot.doctor_id)._pools[SERIALIZABLE]
    assert not pool.is_warm
    anna.holds.take(slot.id, slot.doctor_id, slot.starts_at.date())
    assert pool.is_warm
    made = pool.allowance.open
    book(anna, slot, anna.patients.search("a")[0].patient.id)
    assert pool.allowance.open == made
