"""What a front desk hands to the one that follows it on the same session, when another language is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.jobs.desk import Desk, Job
from medibook_desktop.desktop.screens.agenda.view import AgendaKept
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.slots import Slot

Path = tuple[tuple[str, int], ...]
"""Where a widget stands in its window: the class and the place among its like, from the window down."""


@dataclass(frozen=True, slots=True)
class BookingKept:
    slot: Slot
    patient: Patient | None
    searched: str
    page: int


@dataclass(frozen=True, slots=True)
class KeptDesk:
    """Values of the domain and what was typed; no widget, and no text that the program itself has said."""

    agenda: AgendaKept
    selected: Any
    scrolled: tuple[int, int]
    place: str
    changes: ChangesMade
    booking: BookingKept | None
    jobs: dict[str, object]
    typed: dict[Path, str]


def keep(desk: Desk, jobs: Iterable[Job]) -> KeptDesk:
    grid, box = desk.view.agenda.grid, desk.view.booking
    booking = None
    if desk.booking.slot is not None:
        booking = BookingKept(
            desk.booking.slot, desk.booking.patient, box.search.text(), box.pages.currentIndex()
        )
    return KeptDesk(
        agenda=desk.agenda.keep(),
        selected=grid.selected(),
        scrolled=(grid.horizontalScrollBar().value(), grid.verticalScrollBar().value()),
        place=desk.view.places.current,
        changes=desk.actions.changes,
        booking=booking,
        jobs={type(job).__name__: job.keep() for job in jobs if hasattr(job, "keep")},
        typed={path: _text(field) for path, field in _fields(desk.view) if _text(field)},
    )


def take_over(desk: Desk, jobs: Iterable[Job], kept: KeptDesk) -> None:
    """Before anything is read: the window looks as it did, in other words."""
    view = desk.view
    desk.agenda.take_over(kept.agenda)
    grid = view.agenda.grid
    grid.doItemsLayout()  # else the scroll bars do not know yet how far they go
    if isinstance(kept.selected, Appointment):
        grid.select_booking(kept.selected.booking_id)
    elif isinstance(kept.selected, Slot):
        grid.select_slot(kept.selected.id)
    for bar, value in zip((grid.horizontalScrollBar(), grid.verticalScrollBar()), kept.scrolled, strict=True):
        bar.setValue(value)
    desk.panel.show(grid.selected())
    for job in jobs:
        state = kept.jobs.get(type(job).__name__)
        if state is not None and hasattr(job, "restore"):
            job.restore(state)
    if kept.place != view.places.current and kept.place in view.places.names():
        desk.carry_out(f"go.{kept.place}")
    if kept.booking is not None:
        _open_again(desk, kept.booking)
    for path, field in _fields(view):
        text = kept.typed.get(path)
        if text and text != _text(field) and not field.isReadOnly():
            field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)


def _open_again(desk: Desk, kept: BookingKept) -> None:
    box = desk.view.booking
    desk.booking.open(kept.slot, typed=kept.searched, patient=kept.patient)
    if kept.patient is None and kept.page != box.pages.currentIndex():
        box.show_new_patient("")
    desk.view.show_box_at(desk.view.agenda.place_of_slot(kept.slot.id))


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _fields(widget: QWidget, path: Path = ()) -> Iterator[tuple[Path, QLineEdit | QPlainTextEdit]]:
    """The same code builds the same tree: a field is found again by where it stands."""
    seen: dict[str, int] = {}
    for child in widget.children():
        if not isinstance(child, QWidget):
            continue
        name = type(child).__name__
        place = seen[name] = seen.get(name, -1) + 1
        here = (*path, (name, place))
        if isinstance(child, QLineEdit) and child.echoMode() is not QLineEdit.EchoMode.Normal:
            continue  # a password is typed anew
        if isinstance(child, QLineEdit | QPlainTextEdit):
            yield here, child
        else:
            yield from _fields(child, here)
