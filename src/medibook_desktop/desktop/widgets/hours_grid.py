"""A week of hours, drawn, stretched and moved by mouse or by keys; says what was meant and changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import DAY, ROWS, STEP, HoursBlock
from medibook_desktop.desktop.widgets import hours_drag as drag
from medibook_desktop.desktop.widgets.hours_drag import Span
from medibook_desktop.desktop.widgets.hours_surface import HoursSurface

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
NEW_HOURS = 4 * 60
"""Minutes of hours that Enter makes where nothing was marked."""
FINE = 5


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


class HoursGrid(HoursSurface):
    """Minutes count from midnight; keys are those of the blocks that `show_week` was given."""

    drawn = Signal(int, int, int)
    """weekday, start, end: new hours."""
    changed = Signal(int, int, int, int)
    """key, weekday, start, end: stretched or moved."""
    break_drawn = Signal(int, int, int, int)
    """key, number (-1: a new one), start, end."""
    removed = Signal(int, int)
    """key, number of the break (-1: the hours)."""
    chosen = Signal(int)
    """key, -1 for none; only when a person chose."""
    edit_requested = Signal(int)
    step_back_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.breaks_are_drawn = False
        self._grip: _Grip | None = None
        self._mark_from: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Hours of the week"))
        self.setAccessibleDescription(
            self.tr("Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.")
        )
        self.viewport().setMouseTracking(True)
        self._cursor_to(self.hours.order[0], 8 * 60)

    # --- What is shown --------------------------------------------------------------------------------------

    def show_week(self, blocks: Sequence[HoursBlock], key: int, also: frozenset[int] = frozenset()) -> None:
        """`key` is selected, `also` are hours that the form changes together with it."""
        self.key, self.also = key, also
        self.hours.set_blocks(blocks)

    def go_to_block(self, key: int) -> None:
        """The cursor to the beginning of these hours, and they come into view."""
        block = self.hours.block(key)
        if block is not None:
            self._cursor_to(block.weekday, block.starts)

    def show_the_day(self) -> None:
        """So far down that the earliest hours are seen, with an hour above them."""
        first = min((block.starts for block in self.hours.blocks), default=8 * 60)
        self.show_from(max(0, first // 60 * 60 - 60))

    @property
    def place(self) -> tuple[int, int]:
        """(weekday, minute) of the cursor."""
        here = self.currentIndex()
        return self.hours.order[max(0, here.column())], max(0, here.row()) * STEP

    def here(self) -> HoursBlock | None:
        """The hours under the cursor; of several that take turns the selected ones."""
        found = self.hours.at(*self.place)
        return next((block for block in found if block.key == self.key), found[0] if found else None)

    def _cursor_to(self, weekday: int, minute: int) -> None:
        row = max(0, min(ROWS - 1, minute // STEP))
        self.setCurrentIndex(self.hours.index(row, self.hours.column_of(weekday)))
        self.reveal(row * STEP)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _choose(self, key: int) -> None:
        if key != self.key:
            self.key = key
            self.viewport().update()
            self.chosen.emit(key)

    # --- Keys -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.is_read_only
        ):
            own = event.key() in (_Key.Key_B, _Key.Key_Delete, _Key.Key_Return, _Key.Key_Space)
            arrows = event.key() in _ARROWS
            if (own and event.modifiers() == _Mod.NoModifier) or arrows:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle(_Key(event.key()), event.modifiers() & ~_Mod.KeypadModifier):
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """A letter never jumps to a day."""

    def _handle(self, key: Qt.Key, mods: Qt.KeyboardModifier) -> bool:
        if key in _ARROWS:
            across, down = _ARROWS[key]
            self._arrow(across * (-1 if self.isRightToLeft() else 1), down, mods)
            return True
        weekday, minute = self.place
        block = self.here()
        if key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self._walk(weekday, minute + (240 if key == _Key.Key_PageDown else -240))
        elif key in (_Key.Key_Home, _Key.Key_End):
            self._to_the_edge(weekday, first=key == _Key.Key_Home)
        elif key == _Key.Key_Escape and (self.marked or self._grip):
            self._let_go()
        elif key == _Key.Key_Escape:
            self.left.emit()
        elif self.is_read_only:
            return False
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._enter(block)
        elif key == _Key.Key_Space:
            self._next_of_several()
        elif key in (_Key.Key_Delete, _Key.Key_Backspace) and block is not None:
            self.removed.emit(block.key, block.break_at(minute))
        elif key == _Key.Key_B and mods == _Mod.NoModifier and block is not None:
            span = drag.break_drawn(block, minute, minute + max(STEP, block.slot_minutes))
            if span is not None and block.break_at(minute) < 0:
                self.break_drawn.emit(block.key, -1, span.starts, span.ends)
        else:
            return False
        return True

    def _arrow(self, across: int, down: int, mods: Qt.KeyboardModifier) -> None:
        weekday, minute = self.place
        block = self.here()
        if mods & _Mod.AltModifier and block is not None and not self.is_read_only:
            self._shift(block, across, down * STEP)
        elif mods & _Mod.ShiftModifier and not self.is_read_only:
            if block is not None and self._mark_from is None:
                if down:
                    self._stretch(block, minute, down * STEP, start=bool(mods & _Mod.ControlModifier))
            elif down:
                self._mark(weekday, minute, down)
        else:
            column = max(0, min(6, self.hours.column_of(weekday) + across))
            step = 60 if mods & _Mod.ControlModifier else STEP
            self._walk(self.hours.order[column], minute + down * step)

    def _walk(self, weekday: int, minute: int) -> None:
        self._let_go()
        self._cursor_to(weekday, max(0, min(DAY - STEP, minute)))
        block = self.here()
        self._choose(block.key if block is not None else -1)

    def _to_the_edge(self, weekday: int, *, first: bool) -> None:
        day = self.hours.of_day(weekday)
        if day:
            edge = min(b.starts for b in day) if first else max(b.ends for b in day) - STEP
            self._walk(weekday, edge)

    def _mark(self, weekday: int, minute: int, down: int) -> None:
        """Shift+arrows on free time: how long the new hours will be."""
        if self._mark_from is None or self._mark_from[0] != weekday:
            self._mark_from = (weekday, minute)
        anchor = self._mark_from[1]
        end = self.marked.ends if self.marked is not None and down > 0 else minute + STEP
        if self.marked is None:
            end = minute + STEP + (STEP if down > 0 else 0)
        elif down > 0:
            end = self.marked.ends + STEP
        else:
            end = max(anchor + STEP, self.marked.ends - STEP)
        self.marked = drag.drawn(self.hours.of_day(weekday), weekday, anchor, end)
        self.reveal(min(DAY - STEP, end - STEP))
        self.viewport().update()

    def _enter(self, block: HoursBlock | None) -> None:
        weekday, minute = self.place
        if self.marked is not None:
            span: Span | None = self.marked
        elif block is not None:
            self._choose(block.key)
            self.edit_requested.emit(block.key)
            return
        else:
            span = drag.drawn(self.hours.of_day(weekday), weekday, minute, min(DAY, minute + NEW_HOURS))
        self._let_go()
        if span is not None:
            self.drawn.emit(span.weekday, span.starts, span.ends)

    def _next_of_several(self) -> None:
        """Where weeks take turns, from one to the next."""
        found = [block.key for block in self.hours.at(*self.place)]
        if found:
            self._choose(found[(found.index(self.key) + 1) % len(found)] if self.key in found else found[0])

    def _stretch(self, block: HoursBlock, minute: int, by: int, *, start: bool) -> None:
        number = block.break_at(minute)
        if number >= 0:
            begins, ends = block.breaks[number]
            begins, ends = (begins + by, ends) if start else (begins, ends + by)
            span = drag.break_drawn(block, begins, ends, number) if begins < ends else None
            if span is not None:
                self.break_drawn.emit(block.key, number, span.starts, span.ends)
            return
        edge = (block.starts if start else block.ends) + by
        done = drag.stretched(self.hours.of_day(block.weekday), block, drag.snapped(edge, FINE), start=start)
        self._say_changed(block, done)

    def _shift(self, block: HoursBlock, across: int, by: int) -> None:
        """Alt+arrows: to the next day, or a quarter of an hour."""
        weekday, minute = self.place
        number = block.break_at(minute)
        if number >= 0 and by:
            span = drag.break_shifted(block, number, block.breaks[number][0] + by)
            self.break_drawn.emit(block.key, number, span.starts, span.ends)
            self._cursor_to(weekday, span.starts)
            return
        column = self.hours.column_of(block.weekday) + across
        if not 0 <= column < 7:
            return
        goal = self.hours.order[column]
        found = drag.shifted(self.hours.of_day(goal), block, goal, block.starts + by)
        if found is not None:
            self._say_changed(block, found)
            self._cursor_to(found.weekday, found.starts + max(0, minute - block.starts))

    def _say_changed(self, block: HoursBlock, span: Span) -> None:
        if (span.weekday, span.starts, span.ends) != (block.weekday, block.starts, block.ends):
            self.changed.emit(block.key, span.weekday, span.starts, span.ends)

    def _let_go(self) -> None:
        """No drag and no mark any more."""
        self._grip = self._mark_from = self.ghost = self.marked = None
        self.viewport().update()

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.horizontalHeader().viewport().update()


_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
