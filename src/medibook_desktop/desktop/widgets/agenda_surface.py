"""The agenda's surface: how large everything is, what is drawn again and what fades in."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_geometry import AgendaGeometry
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


class AgendaSurface(AgendaGeometry):
    """Draws the model and follows its changes; without a cursor of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minimum_column_width = 150
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
            self._drawer = AgendaPainter(self, self.overlay())
        return self._drawer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        region = event.region()
        whole, count = region.boundingRect(), region.rectCount()
        parts = [whole]
        if 1 < count <= 64:
            found = [QRect(region[number]) for number in range(count)]  # type: ignore[index]
            # A few changed cells far apart are cheaper one by one; neighbours are cheaper at once.
            if 3 * sum(rect.width() * rect.height() for rect in found) < whole.width() * whole.height():
                parts = found
        self.drawer().paint(painter, parts)
        painter.end()

    def _now_changed(self) -> None:
        """Only the strip between the old and the new line is drawn again."""
        # Remembered as a minute: the grid may have been scrolled since.
        old = self.y_of(self._now_drawn) if self._now_drawn is not None else None
        new, self._now_drawn = self.now_y(), self.agenda.now_row_minute()
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
