"""The agenda's cursor, which survives what changes, and the visit that is being moved."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.models.agenda_entries import Item
from medibook_desktop.desktop.widgets.agenda_cursor import Cursor, at
from medibook_desktop.desktop.widgets.agenda_hands import AgendaHands, moment
from medibook_desktop.desktop.widgets.agenda_painter import Overlay
from medibook_desktop.desktop.widgets.agenda_surface import AgendaSurface
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.domain.agenda import Appointment

Index = QModelIndex | QPersistentModelIndex


class AgendaSelection(AgendaSurface):
    """`selection_changed` tells an Appointment, a Slot, a BlockedTime or None."""

    selection_changed = Signal(object)
    slot_activated = Signal(object)
    appointment_activated = Signal(object)
    typed_on_slot = Signal(object, str)
    step_requested = Signal(object, object)
    cancel_requested = Signal(object)
    next_visit_requested = Signal(object)
    visit_command = Signal(str)
    """The id of a command whose letter was pressed on a visit: those of `visit_keys`."""
    move_started = Signal(object)
    move_requested = Signal(object, object)
    move_ended = Signal()
    move_refused = Signal(object, object)
    """The visit in hand and what lies where it cannot go: an Appointment, a BlockedTime, a Slot or None."""
    length_requested = Signal(object, int)
    """A visit and the minutes that it shall take."""
    number_pressed = Signal(int)
    """Alt and a digit."""
    span_dragged = Signal(int, object, object)
    unblock_requested = Signal(object)
    """A BlockedTime that shall be free again."""
    strange_key_pressed = Signal(object)
    """A letter was meant for the free time that this visit of another desk's has just taken."""
    context_menu_requested = Signal(object, QPoint)
    column_header_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hands = AgendaHands(
            self,
            self.move_requested.emit,
            self.tell_span,
            self.move_refused.emit,
            self.length_requested.emit,
        )
        self.is_read_only = False
        self.visit_keys: dict[str, str] = {}
        """Letter -> command id, for the letters that `agenda_keys` does not know itself."""
        self._came_under = 0
        self._expects_own = False
        self._remembered: tuple[int, int, date, int] | None = None
        self.set_read_only(False)
        self.setAccessibleName(self.tr("Agenda"))

    def overlay(self) -> Overlay | None:
        return self.hands

    # --- The cursor survives what changes ----------------------------------------------------

    def was_reset(self) -> None:
        super().was_reset()
        self._find_again()

    def cells_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        super().cells_changed(first, last)
        if self.place.entry is not None:
            self._find_again()

    def _find_again(self) -> None:
        """Puts the cursor back on the visit or time that it stood on, wherever that is now."""
        model, before = self.agenda, self.place.entry
        if before is None or self._remembered is None:
            return
        if not model.rowCount() or not model.columnCount():
            self.place, self._remembered = Cursor(), None
            self.selection_changed.emit(None)
            return
        booking_id, doctor_id, day, minute = self._remembered
        found = model.entry_of_booking(booking_id) if booking_id else None
        if found is not None:
            cursor = Cursor(found[0], found[1].first, found[1])
        else:
            row = min(max(model.layout_rows.row_of(minute), 0), model.rowCount() - 1)
            column = model.column_of(doctor_id, day)
            cursor = at(
                model, column if column >= 0 else min(self.place.column, model.columnCount() - 1), row
            )
        changed = cursor.entry is None or cursor.entry.item != before.item
        visit = cursor.entry.appointment if cursor.entry is not None else None
        if before.slot is not None and before.appointment is None and visit is not None:
            self._came_under = 0 if self._expects_own else visit.booking_id
            self._expects_own = False
        self._stand(cursor, scroll=False, tell=changed)

    def is_strange(self, visit: Appointment) -> bool:
        """It came under the cursor by another desk's hand: whoever types now means the time that was free."""
        return visit.booking_id == self._came_under

    def expect_own_change(self) -> None:
        """The next visit to appear under the cursor was made here."""
        self._expects_own = True

    # --- Cursor ------------------------------------------------------------------------------

    def selected(self) -> Item | None:
        """The visit, free time or blocked time under the cursor."""
        return self.place.entry.item if self.place.entry is not None else None

    def select_booking(self, booking_id: int) -> bool:
        """False when the visit is not shown."""
        found = self.agenda.entry_of_booking(booking_id)
        if found is not None:
            self.move_cursor(Cursor(found[0], found[1].first, found[1]))
        return found is not None

    def select_slot(self, slot_id: int) -> bool:
        """Also finds a slot that a visit covers; False when it is not shown."""
        index = self.agenda.index_of_slot(slot_id)
        if index.isValid():
            self.move_cursor(at(self.agenda, index.column(), index.row()))
        return index.isValid()

    def move_cursor(self, cursor: Cursor, *, scroll: bool = True) -> None:
        """To a place that somebody chose."""
        self._came_under, self._expects_own = 0, False
        self._stand(cursor, scroll=scroll)

    def _stand(self, cursor: Cursor, *, scroll: bool = True, tell: bool = True) -> None:
        entry = cursor.entry
        if entry is None:
            return
        old = self.place
        if old.entry is not None:
            self.update_entry(old.column, old.entry)
        self.place = cursor
        source = self.agenda.columns[cursor.column]
        booking = entry.appointment.booking_id if entry.appointment is not None else 0
        self._remembered = (booking, source.doctor.id, source.day, entry.start)
        index = self.agenda.index(entry.first, cursor.column)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        if scroll:
            self.scroll_into_view(cursor.column, entry)
        self.update_entry(cursor.column, entry)
        if self.hands.moving is not None:
            self.viewport().update()
        if tell:
            self.selection_changed.emit(entry.item)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Chinese, Japanese and Korean names are typed through an input method.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        entry = self.place.entry
        moved_by_others = current.isValid() and (
            entry is None or (current.row(), current.column()) != (entry.first, self.place.column)
        )
        if moved_by_others:
            self._stand(at(self.agenda, current.column(), current.row()), scroll=False)

    # --- Moving ------------------------------------------------------------------------------

    def moving(self) -> Appointment | None:
        """The visit that was cut and waits for a free time."""
        return self.hands.moving

    def start_move(self, appointment: Appointment | None = None) -> None:
        """Cuts the given visit, or the one under the cursor."""
        visit = appointment
        if visit is None and self.place.entry is not None:
            visit = self.place.entry.appointment
        if visit is None or self.is_read_only:
            return
        self.hands.take(visit)
        sentence = self.tr(
            "Moving {patient}. Choose a free time and press Enter; Escape leaves it where it is."
        )
        announce(self, sentence.format(patient=visit.patient_name))
        self.move_started.emit(visit)

    def end_move(self) -> None:
        if self.hands.moving is not None:
            self.hands.drop()
            self.move_ended.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Looking and moving about stay; nothing asks for a change."""
        self.is_read_only = read_only
        self.typing_hint = "" if read_only else self.tr("Type a name to book")
        if read_only:
            self.end_move()
        self.viewport().update()

    def tell_span(self, column: int, first: int, last: int) -> None:
        source = self.agenda.columns[column]
        midnight = datetime.combine(source.day, time(), tzinfo=self.agenda.zone)
        self.span_dragged.emit(source.doctor.id, moment(midnight, first), moment(midnight, last))
