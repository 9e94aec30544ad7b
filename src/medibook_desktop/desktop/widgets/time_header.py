"""The times at the side of the agenda: hours strong, halves quiet, now in red."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.agenda_geometry import AgendaGeometry


class TimeHeader(QHeaderView):
    def __init__(self, grid: AgendaGeometry) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self._grid = grid
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Times"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(58), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, model = current_look(), self._grid.agenda
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(event.rect(), look.colour("surface"))
        edge = 0 if self.isRightToLeft() else area.width() - 1
        painter.setPen(look.colour("line-strong"))
        painter.drawLine(edge, event.rect().top(), edge, event.rect().bottom())
        if model.rowCount():
            self._times(painter, event.rect())
            self._now(painter)
        painter.end()

    def _times(self, painter: QPainter, exposed: QRect) -> None:
        look, model = current_look(), self._grid.agenda
        rows, width = model.layout_rows, self.viewport().width()
        every = 30 if self._grid.rowHeight(0) * 30 / rows.step >= look.px(22) else 60
        now_y = self._grid.now_y()
        height = look.px(16)
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        for minute in range(rows.first, rows.last, every):
            y = self._grid.y_of(minute)
            if y > exposed.bottom() or y + height < exposed.top():
                continue
            is_hour = minute % 60 == 0
            if is_hour:
                painter.setPen(look.colour("line-strong"))
                start = width - look.px(8) if not self.isRightToLeft() else 0
                painter.drawLine(start, y - 1, start + look.px(8), y - 1)
            if now_y is not None and abs(now_y - (y + look.px(3) + height / 2)) < look.px(16):
                continue
            painter.setFont(look.font("secondary-strong" if is_hour else "secondary"))
            painter.setPen(look.colour("ink-2" if is_hour else "ink-3"))
            area = QRect(look.px(4), y + look.px(3), width - look.px(14), height)
            if self.isRightToLeft():
                area.translate(look.px(6), 0)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, model.time_text(minute))

    def _now(self, painter: QPainter) -> None:
        look, model, y = current_look(), self._grid.agenda, self._grid.now_y()
        if y is None:
            return
        minute = model.now_row_minute()
        height, width = look.px(20), look.px(48)
        if minute is None or not -height // 2 < y < self.viewport().height() + height // 2:
            return
        left = look.px(4) if self.isRightToLeft() else self.viewport().width() - width - look.px(4)
        top = min(max(0, y - height // 2), self.viewport().height() - height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("now"))
        painter.drawRoundedRect(QRectF(left, top, width, height), look.px(5), look.px(5))
        painter.setPen(look.colour("now-ink"))
        painter.setFont(look.font("secondary-strong"))
        painter.drawText(
            QRect(left, top, width, height), Qt.AlignmentFlag.AlignCenter, model.time_text(minute)
        )
