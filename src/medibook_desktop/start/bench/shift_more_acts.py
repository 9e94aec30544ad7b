"""What a front desk looks up and opens all day: searching, free times, walk-ins, the waitlist, places and lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from medibook_desktop.desktop.commands.palette_presenter import Finding
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.start.bench.hands import Refused
from medibook_desktop.start.bench.shift_floor import ShiftFloor


def next_available(floor: ShiftFloor) -> None:
    """Ctrl+F, the first time offered, and the patient who is on the phone."""
    from medibook_desktop.desktop.screens.next_available.screen import NextAvailableScreen

    hands, box = floor.hands, floor.view.booking
    name = floor.name()
    hands.press("Ctrl+F")
    found = floor.opened(NextAvailableScreen, "next available")
    hands.answered(found.model.rowCount, "free times")
    for _ in range(floor.draw.randrange(0, 4)):
        hands.press("Down")
    hands.press("Return")
    hands.answered(lambda: box.isVisible() and box.search.isVisible(), "the booking box")
    hands.answered(lambda: box.search.hasFocus(), "the search field")
    hands.type(name)
    floor.choose_patient(name)
    hands.press("Return")
    hands.answered(lambda: not box.isVisible(), "the booking")


def recall(floor: ShiftFloor) -> None:
    hands, box = floor.hands, floor.view.booking
    floor.stand(floor.visit(BookingStatus.BOOKED))
    hands.press("N")
    hands.answered(lambda: floor.open_cards(), "next available")
    hands.type("in 4 weeks")
    hands.press("Return")
    hands.answered(box.isVisible, "the booking box")
    hands.until(lambda: box.patient_name.isVisible(), "the patient")
    hands.press("Return")
    hands.answered(lambda: not box.isVisible(), "the recall")


def walk_in(floor: ShiftFloor) -> None:
    from medibook_desktop.desktop.screens.walk_in.screen import WalkInScreen

    hands = floor.hands
    name = floor.name()
    hands.press("F8")
    box = floor.opened(WalkInScreen, "the walk-in box")
    hands.type(name)
    hands.answered(lambda: name in [row.name for row in box.chooser.model.rows], "the patient")
    hands.press("Return")
    hands.answered(lambda: not box.isVisible() or box.notice.isVisible(), "the walk-in")
    if box.isVisible():  # a visit today already: came for that one
        here = (BookingStatus.ARRIVED, BookingStatus.IN_ROOM, BookingStatus.DONE)
        if any(v.patient_name == name and v.status in here for c in floor.columns for v in c.appointments):
            hands.press("Esc")
            raise Refused("The patient is here already.")
        hands.press("Alt+A")
        hands.answered(lambda: not box.isVisible(), "the arrival")


def who_waits(floor: ShiftFloor) -> None:
    """Who on the waitlist fits here; every second time it is offered to the first."""
    from medibook_desktop.desktop.screens.waitlist.gap_box import GapBox

    hands = floor.hands
    slot = floor.free()
    floor.stand(slot)
    toasts = len(hands.toasts)
    hands.press("Ctrl+L")
    box = hands.answered(lambda: floor.card(GapBox) or hands.toasts[toasts:], "who waits")
    if isinstance(box, GapBox) and box.model.rowCount() and floor.draw.random() < 0.5:
        hands.press("Return")
        hands.answered(lambda: not box.isVisible() and floor.visit_on(slot.id), "the offered time")
    elif isinstance(box, GapBox):
        hands.press("Esc")
        hands.until(lambda: not box.isVisible(), "the box to close")


def wish(floor: ShiftFloor) -> None:
    hands = floor.hands
    floor.stand(floor.visit(BookingStatus.BOOKED))
    hands.press("W")
    hands.answered(floor.open_cards, "the wish")
    hands.press("Return")
    hands.answered(lambda: not floor.open_cards(), "the wish to be noted")


def search(floor: ShiftFloor) -> None:
    """When is my next visit? Answered in the one bar."""
    hands, bar = floor.hands, floor.view.palette_bar
    name = floor.draw.choice(list(floor.visits())).patient_name if floor.draw.random() < 0.5 else floor.name()
    if not name.isascii():
        name = floor.name()
    hands.press("Ctrl+K")
    hands.until(bar.hasFocus, "the bar")
    hands.type(name)

    def is_found() -> bool:
        rows: tuple[Finding, ...] = tuple(bar.model.rows)
        return any(row.hit is not None and row.text == name for row in rows)

    hands.answered(is_found, "the patient in the bar")
    took = hands.took_ms
    hands.press("Esc")
    hands.until(lambda: not bar.card.isVisible(), "the bar to close")
    hands.took_ms = took


def week(floor: ShiftFloor) -> None:
    """The week of the doctor under the cursor, then the next doctor's, and the day again."""
    hands = floor.hands
    floor.stand(floor.visit(BookingStatus.BOOKED))
    hands.press("Ctrl+2")
    hands.answered(lambda: len({column.doctor.id for column in floor.columns}) == 1, "the week")
    shown = floor.columns[0].doctor.id
    hands.press("Ctrl+PgDown")
    hands.answered(lambda: floor.columns[0].doctor.id != shown, "the next doctor's week")
    took = hands.took_ms
    hands.press("Ctrl+1")
    hands.answered(lambda: len({column.doctor.id for column in floor.columns}) > 1, "the day")
    hands.took_ms = max(took, hands.took_ms)


def tomorrow(floor: ShiftFloor) -> None:
    hands = floor.hands
    hands.press("Ctrl+Right")
    next_day = floor.home + timedelta(days=1)
    hands.answered(lambda: floor.columns and floor.columns[0].day == next_day, "the next day")


def a_date(floor: ShiftFloor) -> None:
    hands = floor.hands
    goal = floor.home + timedelta(days=floor.draw.randrange(2, 30))
    hands.press("Ctrl+G")
    hands.until(floor.open_cards, "the field for a date")
    hands.type(f"{goal.day}.{goal.month}.{goal.year}")
    hands.press("Return")
    hands.answered(lambda: floor.columns and floor.columns[0].day == goal, "the day that was typed")


def opening(key: str, name: str) -> Callable[[ShiftFloor], None]:
    def open_place(floor: ShiftFloor) -> None:
        hands = floor.hands
        hands.press(key)
        hands.answered(lambda: floor.view.places.current == name and not floor.view.busy.isVisible(), name)

    return open_place


def patient_file(floor: ShiftFloor) -> None:
    hands = floor.hands
    visit = floor.visit(BookingStatus.BOOKED)
    floor.stand(visit)
    hands.press("P")
    hands.answered(lambda: floor.view.places.current == "patients", "the patients' place")
    shown = floor.view.places.shown

    def is_shown() -> bool:
        return visit.patient_name in shown.file.name.text()  # type: ignore[attr-defined]

    hands.answered(is_shown, "the patient's file")


def confirm_calls(floor: ShiftFloor) -> None:
    """Tomorrow's list: one patient was told."""
    hands = floor.hands
    hands.press("F6")
    hands.answered(lambda: floor.view.places.current == "lists", "the lists")
    screen = floor.view.places.shown

    def rows() -> list[object]:
        return list(screen.models[screen.current].rows)  # type: ignore[attr-defined]

    hands.answered(rows, "tomorrow's list")
    settled = _settled(rows())
    floor.make_sure(settled < len(rows()))
    hands.press("K")
    hands.answered(lambda: _settled(rows()) > settled, "the call that was made")


def _settled(rows: list[object]) -> int:
    return sum(bool(getattr(row, "is_settled", False)) for row in rows)


def preview(floor: ShiftFloor) -> None:
    hands = floor.hands
    hands.press("Ctrl+Shift+P")
    hands.answered(lambda: "PrintPreview" in floor.open_cards(), "the preview")
    took = hands.took_ms
    hands.press("Esc")
    hands.until(lambda: "PrintPreview" not in floor.open_cards(), "the preview to close")
    hands.took_ms = took
