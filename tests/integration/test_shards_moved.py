"""What a doctor's time is made of moves with his bucket: afterwards everything of it works on the other shard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from psycopg.types.json import Jsonb

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.sharding.moved_tables import TABLES
from medibook_desktop.database.sharding.moving import Mover
from medibook_desktop.domain.cluster_errors import MoveBusy, SharesRooms, UnknownShard
from tests.helpers.two_shards import TwoShards, ask, book

DOCTOR, OTHER = 1, 2


@pytest.fixture(scope="module")
def south(shared_two_shards: TwoShards) -> Iterator[Database]:
    made = shared_two_shards.directory.database()
    yield made
    made.close()


@pytest.fixture(scope="module")
def north(shared_two_shards: TwoShards) -> Iterator[Database]:
    made = shared_two_shards.north.database()
    yield made
    made.close()


@pytest.fixture(scope="module")
def moved(shared_two_shards: TwoShards, south: Database) -> dict[str, Any]:
    """A day's work at DOCTOR, then his bucket moves. Answers what was made before."""
    made: dict[str, Any] = {"request": uuid4(), "series": uuid4()}
    slot = shared_two_shards.directory.slot
    made["visit"] = book(south, slot(DOCTOR, 0), 1, 1, made["request"])["booking"]
    made["undone"] = book(south, slot(DOCTOR, 1), 1, 2)
    arrived = book(south, slot(DOCTOR, 2), 1, 3)["booking"]
    made["arrived"] = ask(south, "SELECT advance_booking(%s, %s, 1, 'arrived')", uuid4(), arrived["id"])[
        "booking"
    ]
    steps = [
        {"planned_at": "2030-01-01T09:00:00Z", "slot_id": slot(DOCTOR, 3 + n), "slot_version": 1}
        for n in (0, 1)
    ]
    made["series_id"] = ask(
        south,
        "SELECT book_series(%s, 'FREQ=DAILY;COUNT=2', 4, %s, NULL, current_date, '09:00', '', %s)",
        made["series"],
        DOCTOR,
        Jsonb(steps),
    )["series_id"]
    wish = "SELECT save_wish(%s, NULL, NULL, 1, %s, %s, '', NULL, NULL, 127, '{}', NULL, NULL, 2, '', NULL)"
    made["wish"] = ask(south, wish, uuid4(), 5, DOCTOR)["id"]
    made["anybody"] = ask(south, wish, uuid4(), 6, None)["id"]
    made["other_wish"] = ask(south, wish, uuid4(), 7, OTHER)["id"]
    made["offer"] = ask(
        south, "SELECT offer_slot(%s, %s, %s, 1, 60)", uuid4(), made["anybody"], slot(DOCTOR, 6)
    )["booking"]
    made["walk_in"] = ask(south, "SELECT add_walk_in(%s, 1, 8, %s)", uuid4(), DOCTOR)["id"]
    ask(south, "SELECT add_walk_in(%s, 1, 9, NULL)", uuid4())
    made["block"] = ask(
        south,
        "SELECT block_time(%s, %s, s.slot_time, s.slot_time + interval '15 minutes', 'Phone calls')"
        " FROM appointment_slots s WHERE s.id = %s",
        uuid4(),
        DOCTOR,
        slot(DOCTOR, 8),
    )["absence_id"]
    ask(
        south,
        "SELECT set_call(%s, %s, 'confirm', visit_starts(b), 'no_answer', 0) FROM bookings b WHERE b.id = %s",
        uuid4(),
        made["visit"]["id"],
        made["visit"]["id"],
    )
    shared_two_shards.directory.run("SELECT seal_audit(true)")
    shared_two_shards.directory.run("SELECT seal_audit(true)")
    shared_two_shards.directory.run(
        "INSERT INTO moves_across (booking_id, doctor_id, from_booking_id, from_doctor_id, from_version,"
        " arrived_by, leaves_by)"
        " VALUES (%s, %s, 1, 2, 1, gen_random_uuid(), gen_random_uuid())",
        [made["visit"]["id"], DOCTOR],
    )
    shared_two_shards.directory.run(
        "INSERT INTO slots_due (doctor_id, first_day, last_day) VALUES (%s, current_date, current_date)",
        [DOCTOR],
    )
    made["rows"] = {
        table.name: shared_two_shards.directory.run(
            f"SELECT to_jsonb(t) FROM {table.name} t WHERE {table.where([DOCTOR])} ORDER BY t.{table.key}"
        )
        for table in TABLES
    }
    made["report"] = shared_two_shards.move(DOCTOR)
    return made


def test_every_kind_of_row_came_along(shared_two_shards: TwoShards, moved: dict[str, Any]) -> None:
    for table in TABLES:
        assert moved["rows"][table.name], f"nothing in {table.name} to move"
        there = f"SELECT to_jsonb(t) FROM {table.name} t WHERE {table.where([DOCTOR])} ORDER BY t.{table.key}"
        assert shared_two_shards.north.run(there) == moved["rows"][table.name], table.name
        assert shared_two_shards.directory.run(there) == [], table.name
    for small in ("moves_across", "slots_due"):
        here, there = (
            each.run(f"SELECT count(*) FROM {small}")
            for each in (shared_two_shards.directory, shared_two_shards.north)
        )
        assert (here, there) == ([(0,)], [(1,)]), small
    # What is somebody else's, or nobody's, stayed.
    assert shared_two_shards.directory.run("SELECT id FROM wishes") == [(moved["other_wish"],)]
    assert shared_two_shards.directory.run("SELECT count(*) FROM walk_ins") == [(1,)]
    assert shared_two_shards.broken() == []


def test_the_old_place_refuses_and_says_why(
    shared_two_shards: TwoShards, moved: dict[str, Any], south: Database
) -> None:
    for statement in (
        (
            "INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during)"
            f" SELECT gen_random_uuid(), {DOCTOR}, 1, 1, tstzrange(now(), now() + interval '1 minute')"
        ),
        f"INSERT INTO appointment_slots (doctor_id, slot_time, minutes) VALUES ({DOCTOR}, now(), 15)",
        (
            "INSERT INTO series (rule, patient_id, doctor_id, first_day, at_time)"
            f" VALUES ('', 1, {DOCTOR}, current_date, '9:00')"
        ),
        (
            "INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, source)"
            f" VALUES (1, {DOCTOR}, now(), now() + interval '1 hour', 'block')"
        ),
    ):
        with pytest.raises(Exception, match="bucket_moved"):
            shared_two_shards.directory.run(statement)
    with pytest.raises(BucketMoved) as refused:
        ask(south, "SELECT add_walk_in(%s, 1, 10, %s)", uuid4(), DOCTOR)
    assert refused.value.details == {"bucket": DOCTOR, "why": "elsewhere"}
    assert ask(south, "SELECT lives_here(%s)", DOCTOR) is False
    assert ask(south, "SELECT settle_bucket(%s)", DOCTOR) == "elsewhere"


def test_a_request_from_before_is_known(moved: dict[str, Any], north: Database) -> None:
    """Its answer was lost, and it is asked again at the new place."""
    slot = moved["visit"]["slot_id"]
    again = book(north, slot, 1, 1, moved["request"])
    assert again["repeated"]
    assert again["booking"]["id"] == moved["visit"]["id"]
    assert ask(north, "SELECT series_by_request(%s)", moved["series"])["series_id"] == moved["series_id"]


def test_what_was_done_before_is_undone_there(moved: dict[str, Any], north: Database) -> None:
    undone = ask(north, "SELECT undo_change(%s, %s)", uuid4(), moved["undone"]["event_id"])
    assert undone["booking"]["status"] == "cancelled"
    series = ask(north, "SELECT undo_series(%s, %s)", uuid4(), moved["series"])
    assert series["series_id"] == moved["series_id"]


def test_the_day_goes_on_there(shared_two_shards: TwoShards, moved: dict[str, Any], north: Database) -> None:
    step = "SELECT advance_booking(%s, %s, %s, 'in_room')"
    in_room = ask(north, step, uuid4(), moved["arrived"]["id"], moved["arrived"]["version"])
    assert in_room["booking"]["status"] == "in_room"
    taken = ask(north, "SELECT settle_offer(%s, %s, 'taken')", uuid4(), moved["offer"]["id"])
    assert taken["booking"]["status"] == "booked"
    assert shared_two_shards.north.run("SELECT status FROM wishes WHERE id = %s", [moved["anybody"]]) == [
        ("booked",)
    ]
    ask(north, "SELECT unblock_time(%s, %s)", uuid4(), moved["block"])
    ticket = ask(north, "SELECT add_walk_in(%s, 1, 11, %s)", uuid4(), DOCTOR)["ticket"]
    assert ticket > 1000, "numbers of the waiting room are never given twice in a clinic"
    assert shared_two_shards.broken() == []


def test_the_seals_of_both_fit(shared_two_shards: TwoShards, moved: dict[str, Any]) -> None:
    """The events of before stay where they were sealed; those of today are sealed here."""
    for clinic in (shared_two_shards.directory, shared_two_shards.north):
        for _ in range(2):
            clinic.run("SELECT seal_audit(true)")
        [(found,)] = clinic.run("SELECT verify_audit()")
        assert found["problems"] == []
        assert found["rows"] > 0
        [(state,)] = clinic.run("SELECT audit_state()")
        assert state["problems"] == []
    before = shared_two_shards.directory.run(
        "SELECT count(*) FROM audit_events WHERE doctor_id = %s", [DOCTOR]
    )
    assert before > [(5,)]
    known = shared_two_shards.north.run("SELECT count(*) FROM audit_moved WHERE doctor_id = %s", [DOCTOR])
    assert known == before


def test_reports_count_him_there(shared_two_shards: TwoShards, moved: dict[str, Any]) -> None:
    for clinic in (shared_two_shards.directory, shared_two_shards.north):
        clinic.run("SELECT refresh_reports(60)")
    ask_for = "SELECT coalesce(sum(visits), 0) FROM report_days WHERE doctor_id = %s"
    assert shared_two_shards.directory.run(ask_for, [DOCTOR]) == [(0,)]
    assert shared_two_shards.north.run(ask_for, [DOCTOR]) > [(2,)]


def test_there_and_back_everything_is_as_it_was(shared_two_shards: TwoShards) -> None:
    doctor = 3
    desk = shared_two_shards.directory.database()
    try:
        for n in range(4):
            book(desk, shared_two_shards.directory.slot(doctor, n), 1, 20 + n)
    finally:
        desk.close()
    rows = "SELECT to_jsonb(b) FROM bookings b WHERE doctor_id = 3 ORDER BY id"
    before = shared_two_shards.directory.run(rows)
    shared_two_shards.move(doctor)
    assert shared_two_shards.north.run(rows) == before
    shared_two_shards.move(doctor, to=0)
    assert shared_two_shards.directory.run(rows) == before
    assert shared_two_shards.directory.run("SELECT count(*) FROM audit_moved WHERE doctor_id = 3") == [(0,)]
    assert shared_two_shards.broken() == []


def test_the_map_and_the_message(shared_two_shards: TwoShards, moved: dict[str, Any]) -> None:
    [(known,)] = shared_two_shards.directory.run("SELECT shard_map()")
    assert known["buckets"][DOCTOR] == 1
    told = shared_two_shards.directory.run(
        "SELECT version, doctor_id FROM outbox WHERE kind = 'moved' ORDER BY id"
    )
    assert (known["version"], 0) in told
    assert shared_two_shards.directory.run("SELECT step FROM shard_moves WHERE ended_at IS NULL") == []


def test_doctors_who_share_a_room_stay_together(shared_two_shards: TwoShards) -> None:
    shards, doctor = shared_two_shards, 4
    shards.move(OTHER, doctor, to=0)
    desk = shards.directory.database()
    try:
        for number, patient in ((OTHER, 31), (doctor, 32)):
            found = book(desk, shards.directory.slot(number, 10 + number), 1, patient)["booking"]
            ask(desk, "SELECT set_booking_room(%s, %s, %s, 1)", uuid4(), found["id"], found["version"])
    finally:
        desk.close()
    with pytest.raises(SharesRooms) as refused:
        shards.move(doctor)
    assert refused.value.details["more"] == (OTHER,)
    assert refused.value.details["doctors"] == "Dr 2"
    assert shards.home(doctor) == 0
    report = shards.move(doctor, with_neighbours=True)
    assert sorted(report.moved) == [OTHER, doctor]
    assert shards.broken() == []


def test_one_mover_at_a_time(shared_two_shards: TwoShards) -> None:
    with Mover(shared_two_shards.directory.owner_url), pytest.raises(MoveBusy):
        shared_two_shards.move(200)
    with pytest.raises(UnknownShard):
        shared_two_shards.move(200, to=7)


def test_a_booking_that_arrives_twice_by_request(
    shared_two_shards: TwoShards, moved: dict[str, Any], north: Database
) -> None:
    """A request that was never carried out is carried out once, wherever it comes first."""
    request = UUID(int=77)
    slot = shared_two_shards.north.slot(DOCTOR, 14, 2)
    first, second = book(north, slot, 1, 50, request), book(north, slot, 1, 50, request)
    assert (first["repeated"], second["repeated"]) == (False, True)
    assert first["booking"]["id"] == second["booking"]["id"]
