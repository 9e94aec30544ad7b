"""The window whose places and boxes are opened by their keys: milliseconds until each is painted with its data."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from medibook_desktop.desktop.widgets.reason_box import ReasonBox
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.start.bench.child_window import Orders, opened_terminal, say
from medibook_desktop.start.bench.shift_floor import ShiftFloor

Seen = Callable[[ShiftFloor], object]


@dataclass(frozen=True, slots=True)
class Opening:
    """`on` is what the cursor stands on before: a visit, a free time, or "" for anything."""

    name: str
    keys: str
    is_seen: Seen
    on: str = ""


def main() -> int:
    orders = Orders()
    told = orders.first
    with opened_terminal(told["place"], told["number"]) as terminal:
        floor = ShiftFloor(terminal, date.fromisoformat(told["day"]), [], told["seed"])
        floor.hands.listen()
        floor.hands.until(
            lambda: floor.columns and floor.desk.session.clinic.live.state.is_live, "the live day"
        )
        say(ready=True)
        took = {
            opening.name: [_open(floor, opening) for _ in range(told["times"])]
            for opening in OPENINGS
            if opening.name in told.get("only", [each.name for each in OPENINGS])
        }
        say(took=took, floor_ms=floor.cursor_ms())
        floor.hands.until(lambda: orders.is_over, "the end", seconds=60)
    return 0


def _open(floor: ShiftFloor, opening: Opening) -> float:
    floor.go_home()
    if opening.on == "visit":
        floor.stand(floor.visit(BookingStatus.BOOKED))
    elif opening.on == "free":
        floor.stand(floor.free())
    floor.hands.until(lambda: not floor.view.busy.isVisible(), "what was under way")
    floor.hands.press(opening.keys)
    floor.hands.answered(lambda: opening.is_seen(floor), opening.name)
    return floor.hands.took_ms


# --- What has to be on the screen -------------------------------------------------------------------------


def _place(name: str, has_data: Callable[[Any], object] = lambda screen: True) -> Seen:
    return lambda floor: floor.view.places.current == name and has_data(floor.view.places.shown)


def _box(name: str, has_data: Callable[[Any], object] = lambda box: True) -> Seen:
    return lambda floor: any(has_data(box) for box in floor.cards(name))


def _rows(screen: Any) -> bool:
    return bool(screen.model.rowCount())


def _list_rows(screen: Any) -> bool:
    return bool(screen.models[screen.current].rows)


def _bar_rows(floor: ShiftFloor) -> bool:
    bar = floor.view.palette_bar
    return bool(bar.card.isVisible() and bar.model.rowCount())


def _file(screen: Any) -> bool:
    return bool(screen.file.isVisible() and screen.file.name.text() and screen.file.visits.model().rowCount())


def _waits(floor: ShiftFloor) -> object:
    return floor.cards("GapBox") or (floor.hands.toasts and "wait" in floor.hands.toasts[-1])


OPENINGS: tuple[Opening, ...] = (
    Opening("waiting room", "F3", _place("waiting", _rows)),
    Opening("waitlist", "F4", _place("waitlist", _rows)),
    Opening("patients", "F5", _place("patients")),
    Opening("lists", "F6", _place("lists", _list_rows)),
    Opening("settings", "F7", _place("settings")),
    Opening("booking box", "Return", lambda floor: floor.view.booking.isVisible(), "free"),
    Opening("one bar", "Ctrl+K", _bar_rows),
    Opening("next available", "Ctrl+F", _box("NextAvailableScreen", _rows)),
    Opening("walk-in", "F8", _box("WalkInScreen", _rows)),
    Opening("who waits for a free time", "Ctrl+L", _waits, "free"),
    Opening("go to a date", "Ctrl+G", _box("DateBox")),
    Opening("block time", "Ctrl+B", _box(ReasonBox.__name__), "free"),
    Opening("cancel", "Del", _box("CancelBox"), "visit"),
    Opening("squeeze in", "S", _box(ReasonBox.__name__), "visit"),
    Opening("wish", "W", _box("WishBox"), "visit"),
    Opening("room of the visit", "O", _box("RoomBox"), "visit"),
    Opening("series", "E", _box("SeriesScreen", _rows), "visit"),
    Opening("patient's file", "P", _place("patients", _file), "visit"),
    Opening("doctor is away", "Ctrl+Shift+D", _box("AwayBox")),
    Opening("print preview", "Ctrl+Shift+P", _box("PrintPreview")),
    Opening("keys of where you are", "F1", lambda floor: floor.view.keys.isVisible()),
)

if __name__ == "__main__":
    sys.exit(main())
