"""The agenda's surface: where everything lies, how large it is, what is drawn again and what fades in."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Entry
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_cursor import Cursor, entry_at
from medibook_desktop.desktop.widgets.agenda_painter import AgendaPainter, Overlay
from medibook_desktop.desktop.widgets.doctor_header import DoctorHeader
from medibook_desktop.desktop.widgets.time_header import TimeHeader

FADE_SECONDS = 0.12
_FRAME_MS = 20
_LOOK_CHANGES = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class AgendaSurface(QTableView):
    """`agenda` is the model; an empty one until `setModel` was called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda = AgendaModel(self)
        self.place = Cursor()
        self.typing_hint = ""
        self.minimum_column_width = 150
        self.fading: dict[int, tuple[int, Entry, float]] = {}
        self._fade_ends: dict[int, float] = {}
        # A QTimer with a parent: a QBasicTimer that still runs when its widget goes takes the program with it.
        self._fade_timer = QTimer(self)
        self._fade_timer.setInterval(_FRAME_MS)
        self._fade_timer.timeout.connect(self._fade)
        self._now_drawn: int | None = None
        self._drawer: AgendaPainter | None = None
        self.setHorizontalHeader(DoctorHeader(self))
        self.setVerticalHeader(TimeHeader(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setWordWrap(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def overlay(self) -> Overlay | None:
        """What is drawn below and above the selection; the grid's hands."""
        return None

    # --- Model -------------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Takes an AgendaModel; None and other models leave the grid empty."""
        self.agenda.now_changed.disconnect(self._now_changed) if self.model() is self.agenda else None
        self.agenda = model if isinstance(model, AgendaModel) else AgendaModel(self)
        super().setModel(self.agenda)
        self.agenda.now_changed.connect(self._now_changed)
        # The view's own connections came first: headers and sections are ready when these run.
        self.agenda.modelReset.connect(self.was_reset)
        self.agenda.dataChanged.connect(self.cells_changed)
        self.was_reset()

    def was_reset(self) -> None:
        """Other days, other doctors: everything is measured and drawn again."""
        self.fading.clear()
        self._fade_ends.clear()
        self.measure()
        self.viewport().update()

    def cells_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Cells of one column changed: they are drawn again, and new visits fade in."""
        rows, column = self.agenda.layout_rows, first.column()
        top, bottom = self.y_of(rows.minute_of(first.row())), self.y_of(rows.minute_of(last.row() + 1))
        area = QRect(self.columnViewportPosition(column), top, self.columnWidth(column), bottom - top)
        if not current_look().reduced_motion and self.isVisible() and area.intersects(self.viewport().rect()):
            until = monotonic() + FADE_SECONDS
            for row in range(first.row(), last.row() + 1):
                for entry in self.agenda.entries(row, column):
                    if entry.appointment is not None and entry.first >= first.row():
                        self.fading[id(entry)] = (column, entry, 0.0)
                        self._fade_ends[id(entry)] = until
            if self.fading and not self._fade_timer.isActive():
                self._fade_timer.start()
        self.viewport().update(area)

    # --- Geometry ----------------------------------------------------------------------------

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

    # --- Sizes -------------------------------------------------------------------------------

    def measure(self) -> None:
        """Row heights and column widths for the text scale and the window."""
        px = current_look().px
        count = self.agenda.rowCount()
        height = max(px(12), min(px(44), round(px(26) * self.agenda.layout_rows.step / 15)))
        room = self.viewport().height()
        if count and height * count < room:
            height = min(room // count, height * 3 // 2)
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(1)
        if vertical.defaultSectionSize() != height:
            vertical.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The window's width shared by all columns, or the least width and scrolling."""
        header, columns = self.horizontalHeader(), self.agenda.columnCount()
        least = current_look().px(self.minimum_column_width)
        header.setMinimumSectionSize(least)
        self.horizontalScrollBar().setSingleStep(least // 3)
        fits = columns * least <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Fixed
        if columns and header.sectionResizeMode(0) != mode:
            header.setSectionResizeMode(mode)
        if not fits:
            if header.defaultSectionSize() != least:
                header.setDefaultSectionSize(least)
            for column in range(columns):
                if header.sectionSize(column) != least:
                    header.resizeSection(column, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self._drawer = None
            self.measure()
            self.viewport().update()

    # --- Drawing -----------------------------------------------------------------------------

    def drawer(self) -> AgendaPainter:
        """Made again after a change of theme, fonts or direction."""
        if self._drawer is None:
            self._drawer = AgendaPainter(self)
        return self._drawer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        drawer, region = self.drawer(), event.region()
        whole = region.boundingRect()
        parts = [QRect(region[number]) for number in range(region.rectCount())]  # type: ignore[index]
        area = sum(rect.width() * rect.height() for rect in parts)
        # A few changed cells far apart are cheaper one by one; neighbours are cheaper at once.
        if 1 < len(parts) <= 64 and area * 3 < whole.width() * whole.height():
            for rect in parts:
                painter.setClipRect(rect)
                drawer.paint(painter, rect)
        else:
            drawer.paint(painter, whole)
        painter.end()

    def _now_changed(self) -> None:
        """Only the strip between the old and the new line is drawn again."""
        old, new = self._now_drawn, self.now_y()
        self._now_drawn = new
        self.verticalHeader().viewport().update()
        if old is None or new is None or abs(old - new) > self.viewport().height():
            self.viewport().update()
        else:
            top, bottom = min(old, new), max(old, new)
            self.viewport().update(0, top - 3, self.viewport().width(), bottom - top + 6)

    def _fade(self) -> None:
        now, region = monotonic(), QRegion()
        for mark, (column, entry, _) in list(self.fading.items()):
            left = self._fade_ends[mark] - now
            if column < self.agenda.columnCount():
                region += self.entry_rect(column, entry)
            if left <= 0:
                del self.fading[mark], self._fade_ends[mark]
            else:
                self.fading[mark] = (column, entry, 1.0 - left / FADE_SECONDS)
        if not self.fading:
            self._fade_timer.stop()
        self.viewport().update(region)
