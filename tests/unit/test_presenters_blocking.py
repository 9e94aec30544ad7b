"""Blocking time, rooms and squeezing in, decided without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.blocking.presenter import BlockPresenter
from medibook_desktop.desktop.screens.rooms.presenter import RoomPresenter, RoomRow
from medibook_desktop.domain.agenda import BlockedTime, DoctorDay
from medibook_desktop.domain.blocks import Blocked
from medibook_desktop.domain.errors import NotAllowed, RoomTaken
from medibook_desktop.domain.rooms import Room, RoomChoice
from tests.helpers.desk_doubles import (
    DAY,
    NOW,
    Answers,
    Recorder,
    at,
    booked,
    doctor_day,
    slot,
    stub_clinic,
    visit,
)

SLOTS = tuple(replace(slot(100 + n), starts_at=at(10) + n * timedelta(minutes=15)) for n in range(4))
BLOCKED = Blocked(77, 2, at(10), at(10, 30), "Meeting", days=(DAY,))


class Hands:
    """A presenter's surroundings: services, what is shown, and what was changed."""

    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.clinic.blocks = type("", (), {})()
        self.clinic.blocks.block = Answers(BLOCKED)
        self.clinic.blocks.unblock = Answers(BLOCKED)
        self.clinic.blocks.unblock_time = Answers(BLOCKED)
        self.clinic.blocks.put_back = Answers(BLOCKED)
        self.clinic.bookings.set_room = Answers(lambda *args: booked(args[-1]))
        self.view, self.box = Recorder(), Recorder()
        self.told: list[Any] = []
        self.changes = ChangesMade(
            InlineRunner(),
            ManualTimers(),
            self.view,
            on_changes=self.told.extend,
            on_refused=lambda: None,
        )
        self.visits: list[Any] = []
        self.blocking = BlockPresenter(
            self.clinic,
            self.changes,
            self.box,
            doctor_name=lambda doctor_id: "Dr Wei Chen",
            now=lambda: NOW,
            on_visits=lambda *shown: self.visits.append(shown),
        )
        self.rooms = RoomPresenter(self.clinic, InlineRunner(), self.changes, self.box)

    def column(self, **more: Any) -> DoctorDay:
        return doctor_day(2, slots=SLOTS, **more)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_one_letter_blocks_says_so_and_ctrl_z_takes_it_back(hands: Hands) -> None:
    hands.blocking.ask(hands.column(), at(10), at(10, 30))
    assert hands.box.shown("open_for") == (
        "Block 10:00 – 10:30 with Dr Wei Chen: why?",
        "",
        "Shift+Down longer, Shift+Up shorter",
    )
    hands.blocking.block("Meeting")
    assert hands.clinic.blocks.block.calls[0][:4] == (2, at(10), at(10, 30), "Meeting")
    assert hands.view.shown("show_toast") == (
        "Blocked 10:00 – 10:30 with Dr Wei Chen: Meeting",
        "Undo",
        "Ctrl Z",
    )
    assert [change.day for change in hands.told] == [DAY]
    hands.changes.undo()
    assert hands.clinic.blocks.unblock.calls[0][0] == 77


def test_another_day_is_named(hands: Hands) -> None:
    hands.blocking.ask(replace(hands.column(), day=DAY + timedelta(days=1)), at(10), at(10, 30))
    assert hands.box.shown("open_for")[0].startswith("Block Fri 27 Nov")  # type: ignore[index]


def test_the_span_grows_and_shrinks_by_slots(hands: Hands) -> None:
    hands.blocking.ask(hands.column(), at(10), at(10, 15))
    for by, ends_at in (
        (1, at(10, 30)),
        (1, at(10, 45)),
        (-1, at(10, 30)),
        (-1, at(10, 15)),
        (-1, at(10, 15)),
    ):
        hands.blocking.change_length(by)
        assert hands.blocking._ends_at == ends_at
    for _ in range(9):
        hands.blocking.change_length(1)
    assert hands.blocking._ends_at == at(11)
    assert "10:00 – 11:00" in hands.box.shown("say")[0]  # type: ignore[index]


def test_visits_in_the_span_are_named_before_and_after(hands: Hands) -> None:
    there = visit()
    hands.blocking.ask(hands.column(visits=(there,)), at(10), at(10, 30))
    assert "10:15 Maria Silva" in hands.box.shown("open_for")[1]  # type: ignore[index]
    many = tuple(replace(there, booking_id=n) for n in range(6))
    hands.clinic.blocks.block = Answers(replace(BLOCKED, visits=many))
    hands.blocking.block("Meeting")
    [(said, next_step, first)] = hands.visits
    assert "10:15 Maria Silva" in said
    assert "and 2 more" in said
    assert "Nobody was cancelled" in next_step
    assert first.booking_id == 0


def test_a_letter_twice_blocks_once(hands: Hands) -> None:
    hands.blocking.ask(hands.column(), at(10), at(10, 30))
    hands.blocking.block("Meeting")
    hands.blocking.block("Meeting")
    assert len(hands.clinic.blocks.block.calls) == 1


def test_unblocking_is_undone_by_putting_it_back(hands: Hands) -> None:
    hands.blocking.unblock(BlockedTime(2, at(10), at(10, 30), "Meeting"))
    assert hands.view.shown("show_toast")[0] == "10:00 – 10:30 with Dr Wei Chen can be booked again"  # type: ignore[index]
    hands.changes.undo()
    assert hands.clinic.blocks.put_back.calls[0][0] is BLOCKED


def test_a_refusal_is_a_sentence_and_a_next_step(hands: Hands) -> None:
    hands.clinic.blocks.unblock_time = Answers(NotAllowed("This time is blocked by the doctor's schedule."))
    hands.blocking.unblock(BlockedTime(2, at(10), at(10, 30), "Course"))
    kind, said, next_step = hands.view.shown("show_notice")  # type: ignore[misc]
    assert (kind, said) == ("warning", "This time is blocked by the doctor's schedule.")
    assert next_step


# --- Rooms ----------------------------------------------------------------------------------------------------

CHOICES = (
    RoomChoice(Room(1, 1, "ECG 1", kind="ECG room"), is_its_own=True),
    RoomChoice(Room(2, 1, "ECG 2", kind="ECG room"), False, "Dr Okafor", at(11)),
    RoomChoice(Room(3, 1, "Room 1"), is_its_own=False),
)


def test_rooms_say_who_is_in_them_and_until_when(hands: Hands) -> None:
    hands.clinic.rooms = type("", (), {"for_visit": Answers(CHOICES)})()
    hands.rooms.ask(replace(visit(), room_id=1, room_name="ECG 1"))
    assert hands.box.shown("show_rooms") == (
        "Room for Maria Silva, 10:15",
        (
            RoomRow(1, "ECG 1", is_its_own=True),
            RoomRow(2, "ECG 2 · Dr Okafor until 11:00", is_possible=False),
            RoomRow(3, "Room 1"),
            RoomRow(None, "No room"),
        ),
    )


def test_another_room_is_one_change_that_can_be_undone(hands: Hands) -> None:
    hands.clinic.rooms = type("", (), {"for_visit": Answers(CHOICES)})()
    hands.rooms.ask(replace(visit(version=4), room_id=1))
    hands.rooms.choose(3)
    assert hands.clinic.bookings.set_room.calls[0][:3] == (500, 4, 3)
    assert hands.view.shown("show_toast")[0] == "Maria Silva: Room 1"  # type: ignore[index]
    hands.changes.undo()
    assert len(hands.clinic.bookings.undo.calls) == 1
    hands.rooms.ask(replace(visit(), room_id=1))
    hands.rooms.choose(1)  # the one that it has
    assert len(hands.clinic.bookings.set_room.calls) == 1


def test_a_room_that_was_taken_meanwhile_says_so(hands: Hands) -> None:
    hands.clinic.rooms = type("", (), {"for_visit": Answers(CHOICES)})()
    hands.clinic.bookings.set_room = Answers(RoomTaken())
    hands.rooms.ask(replace(visit(), room_id=1))
    hands.rooms.choose(3)
    assert hands.view.shown("show_notice")[1] == "The room is taken at that time."  # type: ignore[index]
