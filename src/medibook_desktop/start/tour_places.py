"""The second half of the tour: next available, walk-in, every place of the rail, and another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

PLACES = (
    ("F3", "waiting", "13-waiting-room", "who waits, since when, and who waits too long"),
    ("F4", "waitlist", "14-waitlist", "wishes for an earlier time, the most urgent first"),
    ("F5", "patients", "15-patients", "patients: the file, notes and visits"),
    ("F6", "lists", "16-lists", "tomorrow's visits to confirm, one key each"),
    ("F7", "settings", "17-settings", "the settings of this desk on one page"),
)


class Walker(Protocol):
    """What the tour lends: hands and a camera."""

    def press(self, keys: str, *, control: bool = False) -> None: ...

    def type(self, text: str) -> None: ...

    def until(self, condition: Callable[[], T | None], what: str) -> T: ...

    def say(self, picture: str, sentence: str) -> None: ...


def look_round(tour: Walker, view: Any) -> None:
    """Raises TourStopped when a place does not open."""
    for key, place, picture, sentence in PLACES:
        tour.press(key)
        tour.until(lambda place=place: _is_open(view(), place), place)  # type: ignore[misc]
        tour.say(picture, sentence)
    tour.press("F2")
    tour.until(lambda: view().places.current == "agenda", "the agenda")
    tour.press("F", control=True)
    tour.type("next week morning")
    tour.until(lambda: view().findChild(_next_available()).model.rowCount() > 0, "free times")
    tour.say("18-next-available", "the next free times; the selected one is held for this desk")
    tour.press("Escape")
    tour.press("F8")
    tour.until(lambda: view().findChild(_walk_in()).isVisible(), "the walk-in box")
    tour.say("19-walk-in", "somebody is here without a time: a name and Enter")
    tour.press("Escape")


def _is_open(view: Any, place: str) -> bool:
    """Shown, and the keys are its own."""
    focused = view.window().focusWidget()
    return bool(
        view.places.current == place and focused is not None and view.places.shown.isAncestorOf(focused)
    )


def _next_available() -> Any:
    from medibook_desktop.desktop.screens.next_available.screen import NextAvailableScreen

    return NextAvailableScreen


def _walk_in() -> Any:
    from medibook_desktop.desktop.screens.walk_in.screen import WalkInScreen

    return WalkInScreen
