"""Where everything lies in the agenda: minutes to pixels, entries to rectangles, and back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Entry
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_cursor import Cursor, entry_at


class AgendaGeometry(QTableView):
    """`agenda` is the model (an empty one until `setModel` was called), `place` where the cursor stands,
    `fading` the entries that fade in: id of the entry -> column, entry, opacity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda = AgendaModel(self)
        self.place = Cursor()
        self.typing_hint = ""
        self.fading: dict[int, tuple[int, Entry, float]] = {}

    def y_of(self, minute: int) -> int:
        """The viewport's y of a wall-clock minute, also between two rows."""
        rows = self.agenda.layout_rows
        return int(self.rowViewportPosition(0) + (minute - rows.first) * self.rowHeight(0) / rows.step)

    def now_y(self) -> int | None:
        """The y of the present moment; None when today or this hour is not shown."""
        minute, rows = self.agenda.now_row_minute(), self.agenda.layout_rows
        return self.y_of(minute) if minute is not None and rows.first <= minute <= rows.last else None

    def entry_rect(self, column: int, entry: Entry) -> QRect:
        """Where a card is drawn, inside its cell; columnViewportPosition knows right to left."""
        look = current_look()
        left, width = self.columnViewportPosition(column) + look.px(2), self.columnWidth(column) - look.px(6)
        if entry.lanes > 1:
            left, width = self.lane_span(left, width, entry)
        top = self.y_of(entry.start)
        return QRect(left, top, width, max(4, self.y_of(entry.end) - top - 2))

    def lane_span(self, left: int, width: int, entry: Entry) -> tuple[int, int]:
        """(left, width) of one of several visits side by side; the first lane is where reading begins."""
        share = width / entry.lanes
        lane = entry.lanes - 1 - entry.lane if self.isRightToLeft() else entry.lane
        return left + round(lane * share), max(8, round(share) - 2)

    def hit(self, position: QPoint) -> tuple[int, Entry] | None:
        """(column, entry) at a point of the viewport."""
        column, row = self.columnAt(position.x()), self.rowAt(position.y())
        if column < 0 or row < 0:
            return None
        found = self.agenda.entries(row, column)
        if len(found) > 1:
            for entry in found:
                rect = self.entry_rect(column, entry)
                if rect.left() <= position.x() <= rect.right() + 2:
                    return column, entry
        return column, entry_at(self.agenda, column, row)

    def update_entry(self, column: int, entry: Entry) -> None:
        if column < self.horizontalHeader().count():
            self.viewport().update(self.entry_rect(column, entry).adjusted(-3, -3, 3, 3))

    def scroll_into_view(self, column: int, entry: Entry) -> None:
        """The shortest way; a tall visit shows its beginning."""
        rect, view = self.entry_rect(column, entry), self.viewport().rect()
        margin = self.rowHeight(0)
        vertical, lying = self.verticalScrollBar(), self.horizontalScrollBar()
        if rect.top() < margin:
            vertical.setValue(vertical.value() + rect.top() - margin)
        elif rect.bottom() > view.bottom() - margin:
            by = min(rect.bottom() - view.bottom() + margin, rect.top() - margin)
            vertical.setValue(vertical.value() + by)
        way = -1 if self.isRightToLeft() else 1
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        if left < 0:
            lying.setValue(lying.value() + way * left)
        elif left + width > view.width():
            over = left + width - view.width()
            lying.setValue(lying.value() + way * (over if way < 0 else min(over, left)))

    def go_to_now(self) -> None:
        """Brings the present moment to the upper third."""
        y = self.now_y()
        if y is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + y - self.viewport().height() // 3)
