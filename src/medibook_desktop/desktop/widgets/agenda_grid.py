"""The agenda: its cursor, keys and mouse, turned into signals; what is drawn and where is agenda_surface.py's."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Item
from medibook_desktop.desktop.widgets import agenda_keys
from medibook_desktop.desktop.widgets.agenda_cursor import Cursor, at
from medibook_desktop.desktop.widgets.agenda_hands import AgendaHands, moment
from medibook_desktop.desktop.widgets.agenda_painter import Overlay
from medibook_desktop.desktop.widgets.agenda_surface import AgendaSurface
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.domain.agenda import Appointment

Index = QModelIndex | QPersistentModelIndex
_SCROLL_MS = 30


class AgendaGrid(AgendaSurface):
    """`selection_changed` tells an Appointment, a Slot, a BlockedTime or None."""

    selection_changed = Signal(object)
    slot_activated = Signal(object)
    appointment_activated = Signal(object)
    typed_on_slot = Signal(object, str)
    step_requested = Signal(object, object)
    cancel_requested = Signal(object)
    next_visit_requested = Signal(object)
    move_started = Signal(object)
    move_requested = Signal(object, object)
    move_ended = Signal()
    span_dragged = Signal(int, object, object)
    context_menu_requested = Signal(object, QPoint)
    column_header_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hands = AgendaHands(self)
        self.is_read_only = False
        self._scroll_timer = QTimer(self)
        self._scroll_timer.setInterval(_SCROLL_MS)
        self._scroll_timer.timeout.connect(self._scroll_on)
        self._scroll_by = QPoint()
        self._remembered: tuple[int, int, date, int] | None = None
        self.set_read_only(False)
        self.setAccessibleName(self.tr("Agenda"))
        self.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self.measure()

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
        self._stand(cursor, scroll=False, tell=changed)

    # --- Cursor ------------------------------------------------------------------------------

    def selected(self) -> Item | None:
        """The visit, free time or blocked time under the cursor."""
        return self.place.entry.item if self.place.entry is not None else None

    def select_booking(self, booking_id: int) -> bool:
        """False when the visit is not shown."""
        found = self.agenda.entry_of_booking(booking_id)
        if found is not None:
            self._stand(Cursor(found[0], found[1].first, found[1]))
        return found is not None

    def select_slot(self, slot_id: int) -> bool:
        """Also finds a slot that a visit covers; False when it is not shown."""
        index = self.agenda.index_of_slot(slot_id)
        if index.isValid():
            self._stand(at(self.agenda, index.column(), index.row()))
        return index.isValid()

    def move_cursor(self, cursor: Cursor) -> None:
        self._stand(cursor)

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

    def _scroll_on(self) -> None:
        lying, standing = self.horizontalScrollBar(), self.verticalScrollBar()
        lying.setValue(lying.value() + self._scroll_by.x())
        standing.setValue(standing.value() + self._scroll_by.y())

    # --- Keys and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not agenda_keys.handle(self, event):
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """A letter starts a booking or is a command; it never jumps to a name."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            agenda_keys.typed(self, event.commitString())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.hit(event.position().toPoint())
        if found is None:
            return
        column, entry = found
        self._stand(Cursor(column, entry.first, entry), scroll=False)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and not self.is_read_only
            and self.hands.moving is None
        ):
            self.hands.press(column, entry, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.hands.drag(event.position().toPoint()):
            self._scroll_near_edge(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._scroll_timer.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self.hands.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.hit(event.position().toPoint()) is not None:
            agenda_keys.activate(self)

    def _scroll_near_edge(self, position: QPoint) -> None:
        view, edge, speed = self.viewport().rect(), current_look().px(24), current_look().px(16)
        way = -1 if self.isRightToLeft() else 1
        x = -speed if position.x() < edge else speed if position.x() > view.right() - edge else 0
        y = -speed if position.y() < edge else speed if position.y() > view.bottom() - edge else 0
        self._scroll_by = QPoint(x * way, y)
        if not self._scroll_by.isNull() and not self._scroll_timer.isActive():
            self._scroll_timer.start()
        elif self._scroll_by.isNull():
            self._scroll_timer.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.place.entry is not None:
            place = self.entry_rect(self.place.column, self.place.entry).center()
            self.context_menu_requested.emit(self.selected(), self.viewport().mapToGlobal(place))
        else:
            found = self.hit(position)
            item = found[1].item if found is not None else None
            self.context_menu_requested.emit(item, self.viewport().mapToGlobal(position))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hit(event.pos())
            text = found[1].texts.tooltip if found is not None else ""
            area = self.entry_rect(*found) if found is not None else QRect()
            QToolTip.showText(event.globalPos(), text, self.viewport(), area)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.place.entry is None and self.agenda.columnCount() and self.agenda.rowCount():
            self._stand(at(self.agenda, 0, self._first_row_of_interest()), scroll=False)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _first_row_of_interest(self) -> int:
        """Now, when today is shown; else the beginning of the day."""
        minute, rows = self.agenda.now_row_minute(), self.agenda.layout_rows
        return rows.row_of(minute) if minute is not None and rows.first <= minute < rows.last else 0

    def _header_clicked(self, section: int) -> None:
        if section < len(self.agenda.columns):
            self.column_header_clicked.emit(self.agenda.columns[section])
