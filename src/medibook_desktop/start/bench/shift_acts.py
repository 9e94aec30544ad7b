"""What a front desk does with visits all day, by keys: book, step, cancel, undo, move, squeeze in, block, repeat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from medibook_desktop.desktop.widgets.reason_box import ReasonBox
from medibook_desktop.domain.agenda import BlockedTime
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.bench.hands import Refused
from medibook_desktop.start.bench.shift_floor import ShiftFloor


def book(floor: ShiftFloor) -> None:
    """A phone booking of a known patient."""
    hands = floor.hands
    slot, name = floor.free(), floor.name()
    _type_on(floor, slot, name)
    floor.choose_patient(name)
    hands.press("Return")
    hands.answered(lambda: floor.visit_on(slot.id) and not floor.view.booking.isVisible(), "the booking")


def book_new_patient(floor: ShiftFloor) -> None:
    hands, box = floor.hands, floor.view.booking
    slot, name = floor.free(), floor.new_name()
    _type_on(floor, slot, name)
    # The row for a new one is the last: Enter before it is there would choose somebody with a similar name.
    hands.answered(lambda: _row_of_new(floor, name) is not None, "the row for a new patient")
    for _ in range(_row_of_new(floor, name) or 0):
        hands.press("Down")
    hands.press("Return")
    hands.answered(box.new_birth_date.hasFocus, "the new patient's birth date")
    hands.type(
        f"{floor.draw.randrange(1, 28)}.{floor.draw.randrange(1, 12)}.{floor.draw.randrange(1940, 2020)}"
    )
    hands.press("Tab")
    hands.type(f"020 7946 0{floor.draw.randrange(100, 999)}")
    hands.press("Return")
    hands.answered(lambda: floor.visit_on(slot.id) and not box.isVisible(), "the new patient's booking")


def _type_on(floor: ShiftFloor, slot: Slot, name: str) -> None:
    floor.stand(slot)
    floor.hands.type(name[0])
    if not floor.view.booking.isVisible():
        raise Refused("Another desk booked the time before the first letter: the letter met its visit.")
    floor.hands.type(name[1:])


def _row_of_new(floor: ShiftFloor, name: str) -> int | None:
    rows = floor.view.booking.model.rows
    return next((place for place, row in enumerate(rows) if row.is_new and name in row.name), None)


def stepping(letter: str, was: BookingStatus, becomes: BookingStatus) -> Callable[[ShiftFloor], None]:
    def step(floor: ShiftFloor) -> None:
        visit = floor.visit(was, alone=False)
        floor.stand(visit)
        floor.hands.press(letter)
        floor.hands.answered(lambda: floor.status_of(visit) is becomes, f"the visit that is {becomes}")

    return step


def cancel(floor: ShiftFloor) -> None:
    hands = floor.hands
    visit = floor.visit(BookingStatus.BOOKED)
    floor.stand(visit)
    hands.press("Del")
    hands.until(floor.view.agenda.cancel_box.isVisible, "the reasons")
    hands.press("P")
    hands.press("Return")
    hands.answered(lambda: floor.find(visit) is None, "the cancelled visit to go")


def undo(floor: ShiftFloor) -> None:
    floor.make_sure(floor.undoable > 0)
    floor.undoable -= 1
    hands = floor.hands
    said = len(hands.toasts)
    hands.press("Ctrl+Z")
    hands.answered(lambda: any(text.startswith("Undone") for text in hands.toasts[said:]), "what was undone")


def move(floor: ShiftFloor) -> None:
    hands, grid = floor.hands, floor.view.agenda.grid
    visit = floor.visit(BookingStatus.BOOKED)
    target = floor.free()
    floor.stand(visit)
    hands.press("M")
    hands.until(lambda: grid.moving() is not None, "the visit in hand")
    floor.stand(target)
    hands.press("Return")
    hands.answered(lambda: floor.is_at(visit, target), "the visit at its new time")


def cut_and_paste(floor: ShiftFloor) -> None:
    """To the next day and back to the shown one."""
    hands, grid = floor.hands, floor.view.agenda.grid
    visit = floor.visit(BookingStatus.BOOKED)
    floor.stand(visit)
    hands.press("Ctrl+X")
    hands.until(lambda: grid.moving() is not None, "the visit in hand")
    hands.press("Ctrl+Right")
    tomorrow = floor.home + timedelta(days=1)
    hands.until(lambda: floor.columns and floor.columns[0].day == tomorrow, "the next day")
    target = floor.free()
    floor.stand(target)
    hands.press("Ctrl+V")
    hands.answered(lambda: floor.is_at(visit, target), "the visit on the next day")


def longer(floor: ShiftFloor) -> None:
    hands = floor.hands
    visit = floor.visit_before_free_time()
    floor.stand(visit)
    hands.press("Shift+Down")

    def is_longer() -> bool:
        found = floor.find(visit)
        return found is not None and found.ends_at > visit.ends_at

    hands.answered(is_longer, "the longer visit")


def squeeze_in(floor: ShiftFloor) -> None:
    hands = floor.hands
    visit, name = floor.visit(BookingStatus.BOOKED), floor.name()
    floor.stand(visit)
    hands.press("S")
    hands.answered(lambda: floor.card(ReasonBox), "the reasons")
    hands.press("P")
    hands.answered(floor.view.booking.isVisible, "the booking box")
    hands.type(name)
    floor.choose_patient(name)
    hands.press("Return")
    hands.answered(
        lambda: any(v.is_overbooked and v.patient_name == name for v in floor.visits()), "the visit beside it"
    )


def block(floor: ShiftFloor) -> None:
    hands = floor.hands
    slot = floor.free()
    floor.stand(slot)
    hands.press("Ctrl+B")
    hands.answered(lambda: floor.card(ReasonBox), "the reasons")
    hands.press("M")
    hands.answered(lambda: _blocked_at(floor, slot.doctor_id, slot.starts_at) is not None, "the blocked time")


def unblock(floor: ShiftFloor) -> None:
    hands = floor.hands
    blocked = [
        (slot, time)
        for column in floor.columns
        for time in column.blocked
        for slot in column.slots
        if time.why == "Meeting" and slot.starts_at == time.starts_at
    ]
    floor.make_sure(blocked)
    slot, time = floor.draw.choice(blocked)
    floor.stand(slot)
    floor.make_sure(isinstance(floor.view.agenda.grid.selected(), BlockedTime))
    hands.press("Del")
    hands.answered(lambda: _blocked_at(floor, time.doctor_id, time.starts_at) is None, "the free time")


def repeat(floor: ShiftFloor) -> None:
    """A series of three, a week apart."""
    from medibook_desktop.desktop.screens.series.screen import SeriesScreen

    hands = floor.hands
    visit = floor.visit(BookingStatus.BOOKED)
    floor.stand(visit)
    hands.press("E")
    box = floor.opened(SeriesScreen, "the series box")
    if not box.ends.isVisible():  # it is in a series already: looked at, and left
        hands.answered(box.model.rowCount, "the dates of the series")
        hands.press("Esc")
        hands.until(lambda: not box.isVisible(), "the box to close")
        return
    hands.until(box.ends.hasFocus, "the field for the end")
    hands.type("3")
    hands.answered(lambda: box.model.rowCount() == 3, "three dates")
    hands.press("Return")
    hands.answered(lambda: not box.isVisible(), "the series")


def _blocked_at(floor: ShiftFloor, doctor_id: int, starts_at: datetime) -> BlockedTime | None:
    return next(
        (
            time
            for column in floor.columns
            for time in column.blocked
            if time.doctor_id == doctor_id and time.starts_at == starts_at and time.why == "Meeting"
        ),
        None,
    )
