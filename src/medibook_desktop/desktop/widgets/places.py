"""The places of the rail, one above the other: made when first opened, kept afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from medibook_desktop.desktop.widgets.rail import Rail


@dataclass(frozen=True, slots=True)
class Place:
    """`name` is also that of its command, `go.<name>`; `make` builds the screen when it is first opened.

    `keys` are what the screen itself understands, for F1: (key, what it does).
    """

    name: str
    icon: str
    text: str
    key_hint: str
    make: Callable[[], QWidget]
    keys: Callable[[], Sequence[tuple[str, str]]] = tuple


class Places(QStackedWidget):
    changed = Signal(str)

    def __init__(self, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = rail
        self._places: dict[str, Place] = {}
        self._screens: dict[str, QWidget] = {}
        self.current = ""

    def add(self, place: Place) -> None:
        """The first one added is shown."""
        self._places[place.name] = place
        self._rail.add(place.name, place.icon, place.text, place.key_hint)
        if not self.current:
            self.open(place.name)

    def title(self, name: str) -> str:
        return self._places[name].text

    @property
    def place(self) -> Place:
        """What is shown, as it was described."""
        return self._places[self.current]

    @property
    def shown(self) -> QWidget:
        """The one that is shown."""
        return self._screens[self.current]

    def names(self) -> tuple[str, ...]:
        """All places, in the order of the rail; not all of them have been opened."""
        return tuple(self._places)

    def open(self, name: str) -> QWidget:
        screen = self._screens.get(name)
        if screen is None:
            screen = self._screens[name] = self._places[name].make()
            self.addWidget(screen)
        self.setCurrentWidget(screen)
        self._rail.set_current(name)
        if name != self.current:
            self.current = name
            self.changed.emit(name)
        return screen
