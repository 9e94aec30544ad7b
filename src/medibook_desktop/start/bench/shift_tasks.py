"""Which tasks a replayed shift is made of, and how often each comes among a hundred and more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.start.bench import shift_acts as acts
from medibook_desktop.start.bench import shift_more_acts as more
from medibook_desktop.start.bench.shift_floor import ShiftFloor


@dataclass(frozen=True, slots=True)
class Task:
    name: str
    weight: int
    act: Callable[[ShiftFloor], None]
    can_be_undone: bool = False


_Status = BookingStatus

TASKS: tuple[Task, ...] = (
    Task("book by typing", 20, acts.book, can_be_undone=True),
    Task("new patient and booking", 2, acts.book_new_patient, can_be_undone=True),
    Task("walk-in", 4, more.walk_in, can_be_undone=True),
    Task("next available", 5, more.next_available, can_be_undone=True),
    Task("arrived", 12, acts.stepping("A", _Status.BOOKED, _Status.ARRIVED), can_be_undone=True),
    Task("in room", 9, acts.stepping("R", _Status.ARRIVED, _Status.IN_ROOM), can_be_undone=True),
    Task("done", 8, acts.stepping("D", _Status.IN_ROOM, _Status.DONE), can_be_undone=True),
    Task("move", 6, acts.move, can_be_undone=True),
    Task("cut and paste to the next day", 3, acts.cut_and_paste, can_be_undone=True),
    Task("cancel", 9, acts.cancel, can_be_undone=True),
    Task("undo", 8, acts.undo),
    Task("longer", 1, acts.longer, can_be_undone=True),
    Task("squeeze in", 1, acts.squeeze_in, can_be_undone=True),
    Task("block time", 2, acts.block, can_be_undone=True),
    Task("give blocked time free", 2, acts.unblock, can_be_undone=True),
    Task("who waits for a free time", 3, more.who_waits),
    Task("wish for an earlier time", 1, more.wish, can_be_undone=True),
    Task("series", 1, acts.repeat, can_be_undone=True),
    Task("recall", 2, more.recall, can_be_undone=True),
    Task("when is my next visit", 6, more.search),
    Task("week and back", 3, more.week),
    Task("next day", 2, more.tomorrow),
    Task("go to a date", 1, more.a_date),
    Task("waiting room", 2, more.opening("F3", "waiting")),
    Task("waitlist", 2, more.opening("F4", "waitlist")),
    Task("patients", 1, more.opening("F5", "patients")),
    Task("patient's file", 3, more.patient_file),
    Task("confirm by phone", 2, more.confirm_calls),
    Task("settings", 1, more.opening("F7", "settings")),
    Task("print preview", 1, more.preview),
)
