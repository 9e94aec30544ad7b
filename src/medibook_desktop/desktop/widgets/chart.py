"""A chart on the screen; who does not see it hears one sentence, and the table beside it has every value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.chart_data import ChartData
from medibook_desktop.desktop.widgets.chart_painter import Hit, paint_chart
from medibook_desktop.desktop.widgets.chart_pen import screen_pen


class Chart(QWidget):
    """Not on the way of Tab: its values are in the table. `picked` carries the place of a label that was clicked."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data: ChartData | None = None
        self._hits: list[Hit] = []
        self._selected = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Chart"))

    def show_data(self, data: ChartData | None) -> None:
        self.data = data
        self._selected = -1
        self.setAccessibleName(data.title if data is not None else self.tr("Chart"))
        self.setAccessibleDescription(data.summary if data is not None else "")
        self.update()

    def select(self, label: int) -> None:
        """Points out one label, -1 none."""
        if label != self._selected:
            self._selected = label
            self.update()

    def sizeHint(self) -> QSize:
        px = current_look().px
        return QSize(px(420), px(280))

    def minimumSizeHint(self) -> QSize:
        px = current_look().px
        return QSize(px(200), px(140))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._hits = []
        if self.data is None:
            return
        painter = QPainter(self)
        pen = screen_pen(current_look(), is_rtl=self.isRightToLeft())
        edge = pen.px(4)
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        self._hits = paint_chart(painter, area, self.data, pen, self._selected)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position().toPoint())
        if hit is not None:
            self.picked.emit(hit.label)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(event.pos())
            QToolTip.showText(event.globalPos(), hit.text if hit is not None else "", self)
            return True
        return super().event(event)

    def _hit(self, place: QPoint) -> Hit | None:
        return next((hit for hit in self._hits if hit.area.contains(place)), None)
