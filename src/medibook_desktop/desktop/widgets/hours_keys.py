"""The week's grid by keys: a cursor over quarters of an hour; hours are made, stretched, moved and removed with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.models.hours_model import DAY, ROWS, STEP, HoursBlock
from medibook_desktop.desktop.widgets import hours_drag as drag
from medibook_desktop.desktop.widgets.hours_drag import Span
from medibook_desktop.desktop.widgets.hours_surface import HoursSurface

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
NEW_HOURS = 4 * 60
"""Minutes of hours that Enter makes where nothing was marked."""
FINE = 5

_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}


class HoursKeys(HoursSurface):
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark_from: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Hours of the week"))
        self.setAccessibleDescription(
            self.tr("Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.")
        )
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
        elif key == _Key.Key_Escape and self.is_busy:
            self._let_go()
        elif key == _Key.Key_Escape and self.key >= 0:
            self._choose(-1)  # the next Esc leaves the week
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

    @property
    def is_busy(self) -> bool:
        """Something is marked or dragged, and Esc lets go of it."""
        return self.marked is not None or self.ghost is not None

    def _let_go(self) -> None:
        """No drag and no mark any more."""
        self._mark_from = self.ghost = self.marked = None
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
