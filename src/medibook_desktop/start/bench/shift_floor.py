"""What is on the screen of a replayed shift, and the ways in which every task looks for its next visit or time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.bench.hands import Hands

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal
    from medibook_desktop.desktop.front_desk import FrontDesk
    from medibook_desktop.desktop.main_window import FrontDeskView

Card = TypeVar("Card", bound=FloatingCard)
Item = TypeVar("Item")
MOST_ESCAPES = 8
_GIVEN = ("Zora", "Quentin", "Xenia", "Yorick", "Wilma", "Ulric", "Vanda", "Tiberius")
_FAMILY = ("Quill", "Zimmer", "Yarrow", "Vex", "Umber", "Wick", "Xylander", "Thorne")


class NothingToDo(Exception):
    """There is no such visit or time just now: something else is done instead."""


class ShiftFloor:
    """`home` is the day that is worked at. Looking is free: the cursor is put where a person would walk or click."""

    def __init__(self, terminal: Terminal, home: date, names: list[str], seed: int) -> None:
        self.terminal = terminal
        self.home = home
        self.hands = Hands(terminal.window)
        self.draw = random.Random(seed)  # noqa: S311 - the same shift every time
        self.undoable = 0
        self.last_name = ""
        self._names = names
        self._name_at = self._new_at = 0

    @property
    def desk(self) -> FrontDesk:
        assert self.terminal.desk is not None  # noqa: S101 - signed in
        return self.terminal.desk

    @property
    def view(self) -> FrontDeskView:
        return self.desk.view

    @property
    def columns(self) -> tuple[DoctorDay, ...]:
        return self.view.agenda.model.columns

    def make_sure(self, what: object) -> None:
        if not what:
            raise NothingToDo

    # --- Looking ----------------------------------------------------------------------------------------

    def visits(self) -> Iterator[Appointment]:
        return (visit for column in self.columns for visit in column.appointments)

    def find(self, visit: Appointment) -> Appointment | None:
        return next((each for each in self.visits() if each.booking_id == visit.booking_id), None)

    def status_of(self, visit: Appointment) -> BookingStatus | None:
        found = self.find(visit)
        return found.status if found is not None else None

    def visit_on(self, slot_id: int) -> Appointment | None:
        return next((visit for visit in self.visits() if visit.slot_id == slot_id), None)

    def is_at(self, visit: Appointment, slot: Slot) -> bool:
        found = self.find(visit)
        return found is not None and found.slot_id == slot.id

    def free(self) -> Slot:
        """A free time with free time after it, so that a longer visit fits too; half an hour ahead at least."""
        soon = self.desk.session.now() + timedelta(minutes=30)
        found = [
            slot
            for column in self.columns
            for slot, after in zip(column.slots, column.slots[2:], strict=False)
            if slot.is_free and after.is_free and slot.starts_at > soon
        ]
        return self._choose(found)

    def visit(self, status: BookingStatus, *, alone: bool = True) -> Appointment:
        soon = self.desk.session.now() + timedelta(minutes=20)
        found = [
            visit
            for column in self.columns
            for visit in column.appointments
            if visit.status is status
            and (not alone or (visit.starts_at > soon and _stands_alone(visit, column)))
        ]
        return self._choose(found)

    def visit_before_free_time(self) -> Appointment:
        found = []
        for column in self.columns:
            free = {slot.starts_at for slot in column.slots if slot.is_free}
            found += [
                visit
                for visit in column.appointments
                if visit.status is BookingStatus.BOOKED
                and visit.ends_at + timedelta(minutes=visit.buffer_after) in free
                and _stands_alone(visit, column)
            ]
        return self._choose(found)

    def _choose(self, found: list[Item]) -> Item:
        self.make_sure(found)
        return self.draw.choice(found)

    def name(self) -> str:
        """The next patient who calls."""
        self._name_at += 1
        self.last_name = self._names[self._name_at % len(self._names)]
        return self.last_name

    def new_name(self) -> str:
        self._new_at += 1
        letters = "".join(self.draw.choice("aeioulmnrst") for _ in range(6))
        return f"{self.draw.choice(_GIVEN)} {self.draw.choice(_FAMILY)}{letters}"

    def card(self, kind: type[Card]) -> Card | None:
        """The box of this kind that is open."""
        found: list[Card] = self.view.findChildren(kind)
        return next((card for card in found if card.isVisible()), None)

    def opened(self, kind: type[Card], what: str) -> Card:
        """The box of this kind once it is open."""
        self.hands.answered(lambda: self.card(kind), what)
        card = self.card(kind)
        assert card is not None  # noqa: S101 - it was waited for
        return card

    def cards(self, name: str) -> list[FloatingCard]:
        """The open boxes of a class that is imported only when its box is opened."""
        cards: list[FloatingCard] = self.view.findChildren(FloatingCard)
        return [card for card in cards if card.isVisible() and type(card).__name__ == name]

    def open_cards(self) -> list[str]:
        cards: list[FloatingCard] = self.view.findChildren(FloatingCard)
        return [type(card).__name__ for card in cards if card.isVisible()]

    # --- Acting -----------------------------------------------------------------------------------------

    def stand(self, item: Slot | Appointment) -> None:
        grid = self.view.agenda.grid
        is_there = (
            grid.select_slot(item.id) if isinstance(item, Slot) else grid.select_booking(item.booking_id)
        )
        self.make_sure(is_there)
        if not grid.hasFocus():
            self.hands.press("F2")
            self.hands.until(grid.hasFocus, "the keys of the agenda")
        self.hands.settle()  # the panel follows the cursor
        # Another terminal may have been faster than this look.
        selected = grid.selected()
        if isinstance(item, Appointment):
            self.make_sure(isinstance(selected, Appointment) and selected.booking_id == item.booking_id)

    def choose_patient(self, name: str) -> None:
        """The name stands in the booking box: Enter takes the patient whose it is."""
        box = self.view.booking
        self.hands.until(lambda: box.isVisible() and box.search.text() == name, "the name in the box")
        self.hands.press("Return")
        self.hands.answered(
            lambda: box.patient_name.isVisible() and box.patient_name.text() == name, "the patient"
        )

    def go_home(self) -> None:
        """Back to the day of all doctors with nothing open, as one does between two callers."""
        hands, grid = self.hands, self.view.agenda.grid
        for _ in range(MOST_ESCAPES):
            if not self.open_cards() and grid.moving() is None:
                break
            hands.press("Esc")
            hands.settle()
        if self.view.places.current != "agenda":
            hands.press("F2")
            hands.until(lambda: self.view.places.current == "agenda", "the agenda")
        if self.desk.agenda.mode != "day":
            hands.press("Ctrl+1")
        if self.desk.agenda.day != self.home:
            hands.press("Ctrl+T")
        hands.until(self._is_home, "the day")

    def cursor_ms(self) -> list[float]:
        """From an arrow key until the cursor is painted at its new place: the least that an answer takes here."""
        hands, grid = self.hands, self.view.agenda.grid
        self.go_home()
        self.stand(self.free())
        took = []
        for number in range(40):
            hands.press("Down" if number % 2 == 0 else "Up")
            hands.until(grid.hasFocus, "the cursor")
            took.append(hands.took_ms)
        return took

    def _is_home(self) -> bool:
        columns = self.columns
        return len(columns) > 1 and all(column.day == self.home for column in (columns[0], columns[-1]))


def _stands_alone(visit: Appointment, column: DoctorDay) -> bool:
    return not any(
        other is not visit and other.starts_at < visit.ends_at and visit.starts_at < other.ends_at
        for other in column.appointments
    )
