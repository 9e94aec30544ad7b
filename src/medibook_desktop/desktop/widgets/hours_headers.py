"""Beside the week's grid: the days with how long is worked, and the hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import STEP, HoursModel, clock_text, day_name, hours_text
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag


class _Header(QHeaderView):
    def __init__(self, way: Qt.Orientation, grid: QTableView) -> None:
        super().__init__(way, grid)
        self._grid = grid
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.viewport().update()


class DayHeader(_Header):
    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setAccessibleName(self.tr("Days of the week"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(current_look().px(44))

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(44), current_look().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, model = current_look(), self._grid.model()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, look.colour("surface"))
        painter.fillRect(0, area.height() - 1, area.width(), 1, look.colour("line-strong"))
        if isinstance(model, HoursModel):
            here = self._grid.currentIndex().column() if self._grid.hasFocus() else -1
            for column, weekday in enumerate(model.order):
                left, width = self.sectionViewportPosition(column), self.sectionSize(column)
                if column == here:
                    painter.fillRect(left, area.height() - 3, width, 3, look.colour("accent"))
                top = QRect(left + 2, look.px(5), width - 4, look.px(18))
                metrics = self.fontMetrics()
                name = day_name(weekday)
                if metrics.horizontalAdvance(name) > top.width() - look.px(4):
                    name = day_name(weekday, short=True)
                worked = model.worked(weekday)
                painter.setFont(look.font("strong"))
                painter.setPen(look.colour("ink" if worked else "ink-3"))
                painter.drawText(top, _Align.AlignCenter, isolated(name))
                painter.setFont(look.font("secondary"))
                painter.setPen(look.colour("ink-2" if worked else "ink-3"))
                below = QRect(left + 2, look.px(23), width - 4, look.px(16))
                shown = hours_text(worked)
                metrics = painter.fontMetrics()
                if metrics.horizontalAdvance(shown) > below.width():
                    shown = hours_text(worked, short=True)
                painter.drawText(below, _Align.AlignCenter, isolated(shown))
        painter.end()


class HourHeader(_Header):
    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setAccessibleName(self.tr("Times"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(52), current_look().px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, model = current_look(), self._grid.model()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, look.colour("surface"))
        edge = 0 if self.isRightToLeft() else area.width() - 1
        painter.fillRect(edge, 0, 1, area.height(), look.colour("line-strong"))
        if isinstance(model, HoursModel):
            side = _Align.AlignLeft if self.isRightToLeft() else _Align.AlignRight
            painter.setFont(look.font("secondary-strong"))
            painter.setPen(look.colour("ink-2"))
            for row in range(0, model.rowCount(), 60 // STEP):
                y = self._grid.rowViewportPosition(row)
                if -look.px(20) < y < area.height():
                    box = QRect(look.px(6), y + look.px(1), area.width() - look.px(12), look.px(16))
                    painter.drawText(box, side | _Align.AlignVCenter, clock_text(row * STEP))
        painter.end()
