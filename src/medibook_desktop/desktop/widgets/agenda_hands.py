"""A visit in hand: cut by key until it is put down, or dragged; and an empty area being dragged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Entry, EntryKind
from medibook_desktop.desktop.widgets.agenda_geometry import AgendaGeometry
from medibook_desktop.desktop.widgets.agenda_painter import AgendaPainter
from medibook_desktop.desktop.widgets.agenda_texts import outline
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.slots import Slot

EDGE = 5
"""So many pixels of a visit's lower edge take hold of its end."""


@dataclass(slots=True)
class _Press:
    column: int
    entry: Entry
    origin: QPoint
    grip: QPoint
    """From the card's upper leading corner to the pointer: the card hangs on it, also while the grid scrolls."""
    is_edge: bool = False
    """Pressed on the lower edge of a visit: its end is dragged, not the visit."""


class AgendaHands:
    """`moving` is the visit in hand, by key or by mouse; it outlives a change of the day that is shown."""

    def __init__(
        self,
        grid: AgendaGeometry,
        on_move: Callable[[Appointment, Slot], object],
        on_span: Callable[[int, int, int], object],
        on_refused: Callable[[Appointment, object], object] = lambda visit, item: None,
        on_length: Callable[[Appointment, int], object] = lambda visit, minutes: None,
    ) -> None:
        """`on_span` gets the column and the first and last minute of a dragged empty area, `on_refused` what lies
        where a visit cannot go, `on_length` the minutes that a visit shall take."""
        self._grid = grid
        self._on_move, self._on_span = on_move, on_span
        self._on_refused, self._on_length = on_refused, on_length
        self.moving: Appointment | None = None
        self._moving_minutes = 0
        self._press: _Press | None = None
        self._is_dragging = False
        self._pointer = QPoint()
        self._target: tuple[int, Entry] | None = None

    @property
    def is_dragging(self) -> bool:
        return self._is_dragging

    @property
    def is_busy(self) -> bool:
        """Something is in hand, or an empty area is being dragged."""
        return self._is_dragging or self.moving is not None

    # --- By key ------------------------------------------------------------------------------

    def take(self, visit: Appointment) -> None:
        self.moving = visit
        self._moving_minutes = max(5, int((visit.ends_at.timestamp() - visit.starts_at.timestamp()) // 60))
        self._grid.viewport().update()

    def drop(self) -> None:
        """Puts everything down without moving anything."""
        self.moving = None
        self._press = None
        self._is_dragging = False
        self._target = None
        self._grid.viewport().unsetCursor()
        self._grid.viewport().update()

    # --- By mouse ----------------------------------------------------------------------------

    def press(self, column: int, entry: Entry, position: QPoint) -> None:
        corner = self._grid.entry_rect(column, entry).topLeft()
        is_edge = self.is_edge(column, entry, position)
        self._press = _Press(column, entry, position, position - corner, is_edge)

    def is_edge(self, column: int, entry: Entry, position: QPoint) -> bool:
        """Whether a visit's end would be dragged from here."""
        if entry.appointment is None:
            return False
        rect, edge = self._grid.entry_rect(column, entry), current_look().px(EDGE)
        return rect.height() >= 3 * edge and 0 <= rect.bottom() - position.y() <= edge

    def drag(self, position: QPoint) -> bool:
        """Follows the pointer; True once the press has become a drag."""
        press = self._press
        if press is None:
            return False
        if not self._is_dragging:
            if (position - press.origin).manhattanLength() < QApplication.startDragDistance():
                return False
            if press.entry.kind not in (EntryKind.APPOINTMENT, EntryKind.FREE):
                return False
            self._is_dragging = True
            if press.is_edge:
                self._grid.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
            elif press.entry.appointment is not None:
                self.take(press.entry.appointment)
                self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pointer = position
        self._target = self._under(position)
        self._grid.viewport().update()
        return True

    def follow(self) -> None:
        """The grid was scrolled under a pointer that stands still."""
        if self._is_dragging:
            self.drag(self._pointer)

    def release(self) -> None:
        """Ends a press: a visit over a free slot asks to be moved, a dragged empty area is announced."""
        press, target, visit = self._press, self._target, self.moving
        was_dragging, span, end = self._is_dragging, self._span(), self._dragged_end()
        if not was_dragging:
            self._press = None
            return
        self.drop()
        if press is None:
            return
        if press.entry.appointment is None:
            if span is not None:
                self._on_span(press.column, *span)
        elif end is not None:
            if end != press.entry.end:
                self._on_length(press.entry.appointment, end - press.entry.start)
        elif visit is not None and target is not None and target[1].slot is not None:
            self._on_move(visit, target[1].slot)
        elif visit is not None:
            found = self._grid.hit(self._pointer)
            lies = found[1].appointment if found is not None else None
            if lies is None or lies.booking_id != visit.booking_id:
                self._on_refused(visit, found[1].item if found is not None else None)

    def _under(self, position: QPoint) -> tuple[int, Entry] | None:
        """Where the visit would go: the free slot at the card's upper edge, or under the pointer."""
        press = self._press
        if press is None or press.entry.appointment is None:
            return self._grid.hit(position)
        for y in (position.y() - press.grip.y() + 2, position.y()):
            found = self._grid.hit(QPoint(position.x(), y))
            if found is not None and found[1].is_bookable:
                return found
        return None

    def _span(self) -> tuple[int, int] | None:
        """First and last minute of the dragged empty area; None until it covers more than one slot."""
        press = self._press
        if press is None or not self._is_dragging or press.entry.kind != EntryKind.FREE:
            return None
        found = self._grid.hit(QPoint(press.origin.x(), self._pointer.y()))
        if found is None or found[1] is press.entry:
            return None
        return min(press.entry.start, found[1].start), max(press.entry.end, found[1].end)

    def _dragged_end(self) -> int | None:
        """The minute at which the visit would end whose edge is being dragged; whole rows."""
        press = self._press
        if press is None or not self._is_dragging or not press.is_edge:
            return None
        grid, rows = self._grid, self._grid.agenda.layout_rows
        row = round((self._pointer.y() - grid.y_of(rows.first)) / max(1, grid.rowHeight(0)))
        return max(press.entry.start + rows.step, min(rows.last, rows.minute_of(row)))

    # --- Drawing -----------------------------------------------------------------------------

    def paint_under(self, painter: QPainter, look: Look) -> None:
        """Below the selection: where the visit that is in hand came from, and a dragged area."""
        grid = self._grid
        if self.moving is not None:
            found = grid.agenda.entry_of_booking(self.moving.booking_id)
            if found is not None:
                rect = grid.entry_rect(*found)
                veil = look.colour("surface")
                painter.setOpacity(0.55)
                painter.fillRect(rect, veil)
                painter.setOpacity(1.0)
                outline(painter, QRectF(rect), look.colour("accent"), look.px(5), 1.5, dashed=True)
        span = self._span()
        if span is not None and self._press is not None:
            top, bottom = grid.y_of(span[0]), grid.y_of(span[1])
            rect = QRect(
                grid.columnViewportPosition(self._press.column) + 2,
                top,
                grid.columnWidth(self._press.column) - 5,
                bottom - top - 1,
            )
            painter.setBrush(look.colour("accent-soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(rect), look.px(5), look.px(5))
            outline(painter, QRectF(rect), look.colour("accent"), look.px(5), 1.5, dashed=True)

    def paint_over(self, painter: QPainter, look: Look, drawer: AgendaPainter) -> None:
        """Above the selection: where the visit would come to lie, and the card under the pointer."""
        self._paint_length(painter, look, drawer)
        if self.moving is None:
            return
        grid = self._grid
        target = self._target
        if not self._is_dragging and grid.place.entry is not None:
            target = (grid.place.column, grid.place.entry)
        if target is not None and target[1].is_bookable:
            column, entry = target
            top = grid.y_of(entry.start)
            height = grid.y_of(entry.start + self._moving_minutes) - top - 2
            rect = QRect(grid.columnViewportPosition(column) + 2, top, grid.columnWidth(column) - 6, height)
            painter.setBrush(look.colour("accent-soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(rect), look.px(5), look.px(5))
            edge = look.colour("accent" if self._fits(column, entry) else "danger")
            outline(painter, QRectF(rect), edge, look.px(5), 2.0, dashed=True)
            self._preview_text(painter, look, drawer, rect, grid.agenda.time_text(entry.start))
        if self._is_dragging and self._press is not None and self._press.entry.appointment is not None:
            rect = grid.entry_rect(self._press.column, self._press.entry)
            rect.moveTopLeft(self._pointer - self._press.grip)
            painter.setOpacity(0.85)
            drawer.card(painter, look, rect, self._press.entry)
            painter.setOpacity(1.0)

    def _paint_length(self, painter: QPainter, look: Look, drawer: AgendaPainter) -> None:
        """A visit whose end is being dragged: as long as it would be, with the time at which it ends."""
        press, end = self._press, self._dragged_end()
        if press is None or end is None:
            return
        grid = self._grid
        rect = grid.entry_rect(press.column, press.entry)
        rect.setBottom(grid.y_of(end) - 3)
        painter.setBrush(look.colour("accent-soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), look.px(5), look.px(5))
        outline(painter, QRectF(rect), look.colour("accent"), look.px(5), 2.0, dashed=True)
        clocks = f"{grid.agenda.time_text(press.entry.start)} – {grid.agenda.time_text(end)}"
        self._preview_text(painter, look, drawer, rect, clocks, press.entry.appointment)

    def _fits(self, column: int, entry: Entry) -> bool:
        """Whether the visit's whole length is free from here; the server has the last word."""
        model, visit = self._grid.agenda, self.moving
        if visit is None:
            return False
        last = model.layout_rows.row_of(entry.start + self._moving_minutes - 1)
        if last >= model.rowCount():
            return False
        return all(
            found.is_bookable
            or (found.appointment is not None and found.appointment.booking_id == visit.booking_id)
            for row in range(entry.first, last + 1)
            for found in model.entries(row, column)
        )

    def _preview_text(
        self,
        painter: QPainter,
        look: Look,
        drawer: AgendaPainter,
        rect: QRect,
        clock: str,
        visit: Appointment | None = None,
    ) -> None:
        visit = visit or self.moving
        name = visit.patient_name if visit is not None else ""
        inset = look.px(4) if rect.height() > look.px(30) else 0
        pad = look.px(9)
        text = drawer.texts.card("", name, clock, rect.width() - 2 * pad, rect.height() - inset)
        painter.setPen(look.colour("ink"))
        painter.setFont(drawer.texts.font("secondary-strong" if text.small else "strong"))
        at = rect.topLeft() + QPoint(pad, inset)
        painter.drawStaticText(at + QPoint(text.name_x, text.name_y), text.name)
        if text.detail is not None:
            painter.setPen(look.colour("ink-2"))
            painter.setFont(drawer.texts.font("secondary"))
            painter.drawStaticText(at + QPoint(text.detail_x, text.detail_y), text.detail)


def moment(day_start: datetime, minute: int) -> datetime:
    """The wall-clock time `minute` minutes after midnight of an aware day, midnight of the next day included."""
    if minute >= 24 * 60:
        minute = 24 * 60 - 1
    return datetime.combine(day_start.date(), time(minute // 60, minute % 60), tzinfo=day_start.tzinfo)
