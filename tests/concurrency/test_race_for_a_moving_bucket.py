"""Bookings go on while their doctor's bucket moves to another shard and back: none is lost, none is doubled."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import psycopg
import pytest

from medibook_desktop.database.engine import SERIALIZABLE, Database
from medibook_desktop.database.failures import BucketMoved, RetryNeeded
from medibook_desktop.domain.errors import PatientElsewhere, SlotTaken, StaleSlot, UnknownBooking, UnknownSlot
from tests.helpers.conditions import wait_until
from tests.helpers.two_shards import TwoShards, ask, book

DOCTOR = 1
DESKS = 4


@dataclass
class History:
    """What the desks were told."""

    booked: dict[int, int] = field(default_factory=dict)
    """booking -> slot"""
    lock: threading.Lock = field(default_factory=threading.Lock)


def _desk(
    shards: TwoShards,
    databases: dict[int, Database],
    slots: list[int],
    history: History,
    go: threading.Event,
) -> None:
    """Books each of its slots, and cancels some of them again, wherever they are."""
    go.wait(60)
    for turn, slot_id in enumerate(slots):
        request = uuid4()
        while True:
            database = databases[shards.home(DOCTOR)]
            try:
                version = ask(database, "SELECT version FROM appointment_slots WHERE id = %s", slot_id)
                if version is None:
                    continue  # the map has just switched
                answer = book(database, slot_id, version, slot_id % 200 + 1, request)
                if turn % 5 == 4:
                    answer = database.call(
                        "SELECT cancel_booking(%s, %s, %s, 'Patient asked')",
                        (uuid4(), answer["booking"]["id"], answer["booking"]["version"]),
                    )
                break
            except (BucketMoved, UnknownSlot, UnknownBooking, StaleSlot, RetryNeeded):
                continue
            except (PatientElsewhere, SlotTaken):
                answer = None
                break
        with history.lock:
            if answer is not None and answer["booking"]["status"] == "booked":
                history.booked[answer["booking"]["id"]] = slot_id


def test_bookings_go_on_while_their_bucket_moves(two_shards: TwoShards) -> None:
    slots = [two_shards.directory.slot(DOCTOR, place, day) for day in range(3) for place in range(16)]
    history, go = History(), threading.Event()
    databases = {
        0: two_shards.directory.database(pool_size=DESKS),
        1: two_shards.north.database(pool_size=DESKS),
    }
    try:
        with ThreadPoolExecutor(DESKS) as desks:
            done = [
                desks.submit(_desk, two_shards, databases, slots[n::DESKS], history, go) for n in range(DESKS)
            ]
            reports = [
                two_shards.move(DOCTOR, to=1, on_step=lambda step: go.set() if step == "capturing" else None),
                two_shards.move(DOCTOR, to=0),
                two_shards.move(DOCTOR, to=1),
            ]
            for each in done:
                each.result()
    finally:
        go.set()
        for database in databases.values():
            database.close()
    standing = dict(
        two_shards.north.run(
            "SELECT id, slot_id FROM bookings WHERE doctor_id = %s AND status = 'booked'", [DOCTOR]
        )
    )
    assert standing == history.booked
    assert two_shards.directory.run("SELECT count(*) FROM bookings WHERE doctor_id = %s", [DOCTOR]) == [(0,)]
    assert two_shards.broken() == []
    # How long bookings were refused is a figure of tests/cluster/test_moving_drill.py.
    assert all(each.moved == [DOCTOR] for each in reports)


def _old_booking(shards: TwoShards, hold: threading.Event, began: threading.Event, request: UUID) -> None:
    """A booking whose snapshot is older than the switch, and which writes after it."""
    with psycopg.connect(shards.directory.owner_url) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        connection.execute("SELECT count(*) FROM clinics")  # takes the snapshot
        began.set()
        hold.wait(60)
        connection.execute(
            "INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, overbook_reason)"
            " SELECT %s, doctor_id, id, 7, tstzrange(slot_time, slot_time + interval '15 minutes'), 'squeezed in'"
            " FROM appointment_slots WHERE id = 5",
            (request,),
        )


@pytest.mark.parametrize("guarded", [True, False])
def test_an_old_snapshot_does_not_write_to_the_old_place(two_shards: TwoShards, guarded: bool) -> None:
    """Without the guard (the negative control) the booking is acknowledged, and lost with the old rows."""
    if not guarded:
        two_shards.directory.run("DROP TRIGGER bucket_guard ON bookings")
    hold, began, request = threading.Event(), threading.Event(), uuid4()
    with ThreadPoolExecutor(1) as desk:
        booking = desk.submit(_old_booking, two_shards, hold, began, request)
        wait_until(began.is_set, what="the old snapshot")
        report = two_shards.move(
            DOCTOR, on_step=lambda step: hold.set() if step == "left" else None, grace_seconds=0.5
        )
        assert report.moved == [DOCTOR]
        if guarded:
            with pytest.raises(psycopg.Error) as refused:
                booking.result()
            assert refused.value.sqlstate == "MB070"
        else:
            booking.result()
            lost = [
                clinic.run("SELECT 1 FROM bookings WHERE request_id = %s", [request])
                for clinic in (two_shards.directory, two_shards.north)
            ]
            assert lost == [[], []]


def test_a_writer_under_way_comes_along(two_shards: TwoShards) -> None:
    """The switch waits for a booking that has begun, while bookings of the other doctors go on at once."""
    with (
        psycopg.connect(two_shards.directory.owner_url) as slow,
        ThreadPoolExecutor(1) as mover,
    ):
        request = uuid4()
        reached = threading.Event()
        held = threading.Event()

        def on_step(step: str) -> None:
            if step == "caught_up":
                reached.set()
                held.wait(60)

        moving = mover.submit(two_shards.move, DOCTOR, on_step=on_step)
        wait_until(reached.is_set, what="everything copied")
        slow.execute("SELECT book_slot(%s, 1, 1, 1)", (request,))
        held.set()
        wait_until(
            lambda: (
                two_shards.directory.run(
                    "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 7240 AND NOT granted"
                )
                != []
            ),
            what="the mover at the lock",
        )
        desk = two_shards.directory.database()
        try:
            book(desk, two_shards.directory.slot(2), 1, 2)  # another doctor's: not even for a moment
            with pytest.raises(BucketMoved):
                desk.call("SELECT book_slot(%s, 2, 1, 3)", (uuid4(),), isolation=SERIALIZABLE)
        finally:
            desk.close()
        slow.commit()
        assert moving.result().moved == [DOCTOR]
    assert two_shards.north.run("SELECT slot_id FROM bookings WHERE request_id = %s", [request]) == [(1,)]
    assert two_shards.broken() == []
