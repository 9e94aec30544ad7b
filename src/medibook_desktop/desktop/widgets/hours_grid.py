"""A week of hours, drawn, stretched and moved by mouse or by keys; says what was meant and changes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import STEP, HoursBlock
from medibook_desktop.desktop.widgets import hours_drag as drag
from medibook_desktop.desktop.widgets.hours_drag import Span
from medibook_desktop.desktop.widgets.hours_keys import FINE, HoursKeys

_Mod = Qt.KeyboardModifier


class Part(Enum):
    """What of the week lies under the pointer."""

    EMPTY = auto()
    BODY = auto()
    START = auto()
    END = auto()
    BREAK = auto()
    BREAK_START = auto()
    BREAK_END = auto()


@dataclass(frozen=True, slots=True)
class _Grip:
    """A button that is down: on what, where it went down, and how far below the block's start that was."""

    part: Part
    weekday: int
    minute: int
    position: QPoint
    offset: float = 0.0
    block: HoursBlock | None = None
    number: int = -1


class HoursGrid(HoursKeys):
    """What screens use: `show_week`, and the signals of HoursKeys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.breaks_are_drawn = False
        self._grip: _Grip | None = None
        self.viewport().setMouseTracking(True)

    def _let_go(self) -> None:
        super()._let_go()
        self._grip = None

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._grip is not None

    # --- Mouse ----------------------------------------------------------------------------------------------

    def part_at(self, position: QPoint) -> tuple[Part, HoursBlock | None, int]:
        """(what, block, number of the break) under a point of the viewport."""
        block = self.block_at(position)
        if block is None:
            return Part.EMPTY, None, -1
        rect, near = self.card(block), current_look().px(6)
        for number, (begins, ends) in enumerate(block.breaks):
            top, bottom = self.y_of(begins), self.y_of(ends)
            reach = min(near // 2 + 1, max(1, (bottom - top) // 4))
            if abs(position.y() - top) <= reach:
                return Part.BREAK_START, block, number
            if abs(position.y() - bottom) <= reach:
                return Part.BREAK_END, block, number
            if top < position.y() < bottom:
                return Part.BREAK, block, number
        near = min(near, max(2, rect.height() // 4))
        if position.y() - rect.top() <= near:
            return Part.START, block, -1
        if rect.bottom() - position.y() <= near:
            return Part.END, block, -1
        return Part.BODY, block, -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        position = event.position().toPoint()
        part, block, number = self.part_at(position)
        minute = self.minute_at(position.y())
        self._let_go()
        self._choose(block.key if block is not None else -1)
        self._cursor_to(self.day_at(position.x()), int(minute) // STEP * STEP)
        if event.button() != Qt.MouseButton.LeftButton or self.is_read_only:
            return
        if part is Part.BODY and (self.breaks_are_drawn or event.modifiers() & _Mod.ShiftModifier):
            part, number = Part.BREAK_END, -1
        begins = 0
        if block is not None:
            begins = block.breaks[number][0] if number >= 0 else block.starts
        down = int(minute) // STEP * STEP
        self._grip = _Grip(part, self.day_at(position.x()), down, position, minute - begins, block, number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self._grip is None:
            self._show_part(position)
            return
        if (position - self._grip.position).manhattanLength() < 4 and self.ghost is None:
            return
        fine = bool(event.modifiers() & _Mod.AltModifier)
        self.ghost = self._meant(self._grip, position, FINE if fine else STEP) or self.ghost
        self._scroll_near_edge(position)
        self.viewport().update()

    def _meant(self, grip: _Grip, position: QPoint, grain: int) -> Span | None:
        exact = self.minute_at(position.y())
        now = drag.snapped(exact, grain)
        block = grip.block
        if block is None:
            later = now if now > grip.minute else min(now, grip.minute)
            return drag.drawn(self.hours.of_day(grip.weekday), grip.weekday, grip.minute, later)
        day = self.hours.of_day(block.weekday)
        if grip.part in (Part.START, Part.END):
            return drag.stretched(day, block, now, start=grip.part is Part.START)
        if grip.part is Part.BODY:
            goal = self.day_at(position.x())
            return drag.shifted(
                self.hours.of_day(goal), block, goal, drag.snapped(exact - grip.offset, grain)
            )
        if grip.number < 0:
            return drag.break_drawn(block, grip.minute, now)
        begins, ends = block.breaks[grip.number]
        if grip.part is Part.BREAK:
            return drag.break_shifted(block, grip.number, drag.snapped(exact - grip.offset, grain))
        if grip.part is Part.BREAK_START:
            return drag.break_drawn(block, min(now, ends - FINE), ends, grip.number)
        return drag.break_drawn(block, begins, max(now, begins + FINE), grip.number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._grip is None:
            return
        grip, span = self._grip, self.ghost
        self._let_go()
        if span is None:
            return
        if grip.block is None:
            self.drawn.emit(span.weekday, span.starts, span.ends)
        elif grip.part in (Part.BREAK, Part.BREAK_START, Part.BREAK_END):
            if grip.number < 0 or (span.starts, span.ends) != grip.block.breaks[grip.number]:
                self.break_drawn.emit(grip.block.key, grip.number, span.starts, span.ends)
        else:
            self._say_changed(grip.block, span)
            self._cursor_to(span.weekday, span.starts)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        part, block, _number = self.part_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not self.is_read_only:
            self._let_go()
            if part is not Part.EMPTY and block is not None:
                self.edit_requested.emit(block.key)
            else:
                self._enter(None)

    def _show_part(self, position: QPoint) -> None:
        """The pointer says what a drag would do."""
        part = self.part_at(position)[0] if not self.is_read_only else Part.EMPTY
        stretch = (Part.START, Part.END, Part.BREAK_START, Part.BREAK_END)
        if part in stretch:
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        elif part in (Part.BODY, Part.BREAK) and not self.breaks_are_drawn:
            self.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        elif self.is_read_only:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def _scroll_near_edge(self, position: QPoint) -> None:
        bar, edge = self.verticalScrollBar(), current_look().px(16)
        if position.y() < edge:
            bar.setValue(bar.value() - bar.singleStep() // 2)
        elif position.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + bar.singleStep() // 2)
