"""A mover who was cut off from the directory goes on at the shards; one who stands still hinders nobody for long."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.sharding import copying, moving, switching
from medibook_desktop.database.sharding.elsewhere import note_elsewhere, times_to_tell
from medibook_desktop.database.sharding.moving import Mover
from medibook_desktop.domain.cluster_errors import MoveBusy, MoveFailed
from medibook_desktop.domain.errors import DatabaseAway, PatientElsewhere
from tests.helpers.conditions import wait_until
from tests.helpers.dead_movers import Died
from tests.helpers.standing_still import standing_still
from tests.helpers.two_shards import NORTH, TwoShards, ask, book

DOCTOR = 1
DIRECTORY = 0


@pytest.fixture
def directory_desk(two_shards: TwoShards) -> Iterator[Database]:
    made = two_shards.directory.database(pool_size=1)
    yield made
    made.close()


def _rows(shards: TwoShards, number: int) -> tuple[int, int]:
    [(slots, bookings)] = shards.of(number).run(
        "SELECT (SELECT count(*) FROM appointment_slots WHERE doctor_id = %s),"
        " (SELECT count(*) FROM bookings WHERE doctor_id = %s)",
        [DOCTOR, DOCTOR],
    )
    return slots, bookings


def _book(desk: Database, slot_id: int) -> None:
    version = ask(desk, "SELECT version FROM appointment_slots WHERE id = %s", slot_id)
    book(desk, slot_id, version, 7)


@pytest.mark.parametrize("step", ["capturing", "copied", "left", "noted"])
@pytest.mark.parametrize("to", [NORTH, DIRECTORY])
def test_who_is_cut_off_from_the_directory_is_not_overtaken(
    two_shards: TwoShards,
    directory_desk: Database,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    to: int,
) -> None:
    """The lock in the directory ends with his session there. Another one who began would have his work undone."""
    monkeypatch.setattr(moving, "PATIENCE", "300ms")
    shards = two_shards
    _book(directory_desk, shards.directory.slot(DOCTOR, 3))
    if to == DIRECTORY:
        shards.move(DOCTOR, to=NORTH)
    before = _rows(shards, 1 - to)
    assert before[1] == 1
    told: list[str] = []

    def cut_off(now: str) -> None:
        if now != step:
            return
        pid = mover.directory.info.backend_pid
        shards.directory.run("SELECT pg_terminate_backend(%s, 10000)", [pid])
        with pytest.raises(MoveBusy):
            shards.move(DOCTOR, to=NORTH)
        told.append(step)

    with Mover(shards.directory.owner_url, grace_seconds=0, on_step=cut_off) as mover:
        [batch] = mover.plan([DOCTOR], to, with_neighbours=False)
        with pytest.raises(DatabaseAway):
            mover.carry_out(batch)
    assert told == [step]
    shards.move(DOCTOR, to=to)
    assert (shards.home(DOCTOR), _rows(shards, to), _rows(shards, 1 - to)) == (to, before, (0, 0))
    assert shards.broken() == []


@pytest.mark.parametrize("place", ["the last copying", "the switch"])
def test_who_stands_still_in_the_short_lock_loses_it(
    two_shards: TwoShards, directory_desk: Database, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """In the middle of a transaction, where the time of an idle session does not count."""
    monkeypatch.setattr(switching, "IDLE_SECONDS", 1)
    owner, name, when = {
        "the last copying": (copying, "_take_due", lambda _args: True),
        "the switch": (switching, "one", lambda args: "shard_map" in str(args[1])),
    }[place]
    ended: list[BaseException] = []

    def move() -> None:
        try:
            two_shards.move(DOCTOR, to=NORTH)
        except BaseException as error:
            ended.append(error)

    with standing_still(monkeypatch, owner, name, when) as (there, goes_on):
        mover = threading.Thread(target=move)
        mover.start()
        assert there.wait(60)

        def booked() -> bool:
            try:
                _book(directory_desk, two_shards.directory.slot(DOCTOR, 4))
            except BucketMoved:
                ask(directory_desk, "SELECT settle_bucket(%s)", DOCTOR)
                return False
            return True

        wait_until(booked, what="the bucket to be bookable")
        goes_on.set()
        mover.join()
    assert len(ended) == 1
    two_shards.move(DOCTOR, to=NORTH)
    assert _rows(two_shards, NORTH)[1] == 1
    assert two_shards.broken() == []


def test_who_waits_for_a_writer_does_not_lose_his_sessions(
    two_shards: TwoShards, monkeypatch: pytest.MonkeyPatch
) -> None:
    """He stands still at the other databases meanwhile, for longer than is allowed inside the lock."""
    monkeypatch.setattr(switching, "IDLE_SECONDS", 1)
    tries: list[int] = []

    with psycopg.connect(two_shards.directory.owner_url) as writer:

        def comes(step: str) -> None:
            if step == "caught_up":
                writer.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", (switching.BUCKET_LOCK, DOCTOR))

        def rests(seconds: float) -> None:
            tries.append(1)
            if len(tries) == 6:
                writer.rollback()
            pause(seconds)

        pause = time.sleep
        monkeypatch.setattr(switching, "time", _Clock(rests))
        two_shards.move(DOCTOR, to=NORTH, on_step=comes)
    assert len(tries) >= 6
    assert two_shards.home(DOCTOR) == NORTH


def test_who_waits_for_many_buckets_lets_the_writers_in_between(
    two_shards: TwoShards, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them is had within its time; all of them together are not."""
    monkeypatch.setattr(switching, "ALL_LOCKS_MS", 200)
    buckets = tuple(range(1, 5))
    asked: list[int] = []
    with psycopg.connect(two_shards.directory.owner_url, autocommit=True) as writer:
        locks = "SELECT {}(%s, b) FROM unnest(%s::integer[]) b"

        def comes(step: str) -> None:
            if step == "caught_up":
                writer.execute(
                    locks.format("pg_advisory_lock_shared").encode(), (switching.BUCKET_LOCK, list(buckets))
                )

        def rests(seconds: float) -> None:
            # Whoever is refused lets everybody in: also those who want a bucket that he had already.
            asked.append(1)
            held = "SELECT count(*) FROM pg_locks WHERE classid = %s AND mode = 'ExclusiveLock' AND granted"
            assert writer.execute(held, (switching.BUCKET_LOCK,)).fetchone() == (0,)
            writer.execute(
                locks.format("pg_advisory_unlock_shared").encode(), (switching.BUCKET_LOCK, list(buckets))
            )

        monkeypatch.setattr(switching, "LOCK_MS", 5000)
        monkeypatch.setattr(switching, "time", _Clock(rests))
        with Mover(two_shards.directory.owner_url, grace_seconds=0, on_step=comes) as mover:
            batch = switching.Batch(uuid4(), buckets, DIRECTORY, NORTH, "copying")
            mover.directory.execute(
                "INSERT INTO shard_moves (batch, bucket, from_shard, to_shard)"
                " SELECT %s, b, 0, 1 FROM unnest(%s::integer[]) b",
                (batch.id, list(buckets)),
            )
            mover.carry_out(batch)
    assert asked == [1]
    assert {two_shards.home(doctor) for doctor in buckets} == {NORTH}


class _Clock:
    """The mover's, with his own rest between two tries."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self.sleep = sleep
        self.monotonic = time.monotonic


def test_what_was_noted_of_an_earlier_mover_is_forgotten(two_shards: TwoShards) -> None:
    """Else the next death at the switch would be settled at the first look."""
    two_shards.move(DOCTOR, to=NORTH)
    two_shards.north.run("INSERT INTO bucket_marks (bucket) VALUES (%s)", [DOCTOR])
    two_shards.move(DOCTOR, to=DIRECTORY)
    assert two_shards.north.run("SELECT count(*) FROM bucket_marks") == [(0,)]


def test_nothing_is_deleted_where_a_bucket_lives(two_shards: TwoShards) -> None:
    before = _rows(two_shards, DIRECTORY)
    with Mover(two_shards.directory.owner_url) as mover, pytest.raises(MoveFailed):
        switching._forget(mover.directory, [DOCTOR])
    assert _rows(two_shards, DIRECTORY) == before


def test_a_visit_that_goes_on_to_another_doctor_leaves_no_time_behind(
    two_shards: TwoShards, directory_desk: Database
) -> None:
    """At the new place, while the old one still has its rows; what is told of it names the other doctor."""
    shards, other = two_shards, 2
    shards.move(other, to=NORTH)
    _book(directory_desk, shards.directory.slot(DOCTOR, 3))
    [(visit, version)] = shards.directory.run("SELECT id, version FROM bookings WHERE doctor_id = 1")
    north_desk = shards.north.database(pool_size=1)

    def goes_on(step: str) -> None:
        if step == "noted":
            slot = shards.north.slot(other, 8)
            free = ask(north_desk, "SELECT version FROM appointment_slots WHERE id = %s", slot)
            moved = "SELECT move_booking(%s, %s, %s, %s, %s)"
            north_desk.call(moved, (uuid4(), visit, version, slot, free))
            note_elsewhere(directory_desk, times_to_tell(north_desk, [visit]))

    try:
        shards.move(DOCTOR, to=NORTH, on_step=goes_on)
    finally:
        north_desk.close()
    assert shards.broken() == []


@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize("then", ["goes on", "dies, and it is begun again", "dies, and it is taken back"])
def test_a_visit_that_leaves_its_doctor_while_he_is_copied_stays_known_where_it_was_once(
    two_shards: TwoShards, directory_desk: Database, then: str, is_told: bool
) -> None:
    """Its trail is there from an earlier stay, and what is told of it meanwhile is not dropped with the copy."""
    shards, other, third = two_shards, 2, 3
    north_desk = shards.north.database(pool_size=1)
    try:
        shards.move(DOCTOR, third, to=NORTH)
        _book(north_desk, shards.north.slot(DOCTOR, 3))
        shards.move(DOCTOR, to=DIRECTORY)
        [(visit, version)] = shards.directory.run("SELECT id, version FROM bookings WHERE doctor_id = 1")

        def tell() -> None:
            note_elsewhere(north_desk, times_to_tell(directory_desk, [visit]))

        def visit_goes_on(step: str) -> None:
            if step == "copied":
                slot = shards.directory.slot(other, 8)
                free = ask(directory_desk, "SELECT version FROM appointment_slots WHERE id = %s", slot)
                moved = "SELECT move_booking(%s, %s, %s, %s, %s)"
                directory_desk.call(moved, (uuid4(), visit, version, slot, free))
                if is_told:
                    tell()
                if then != "goes on":
                    raise Died

        if then == "goes on":
            shards.move(DOCTOR, to=NORTH, on_step=visit_goes_on)
        else:
            with pytest.raises(Died):
                shards.move(DOCTOR, to=NORTH, on_step=visit_goes_on)
            with Mover(shards.directory.owner_url, grace_seconds=0) as mover:
                [batch] = mover.unfinished()
                if then == "dies, and it is taken back":
                    assert mover.give_up(batch)
                else:
                    mover.carry_out(batch)
        if not is_told:
            tell()  # a relay does, sooner or later
        assert shards.broken() == []
        with pytest.raises(PatientElsewhere):
            _book(north_desk, shards.north.slot(third, 8))
        _book(north_desk, shards.north.slot(third, 3))
    finally:
        north_desk.close()
    assert shards.broken() == []
