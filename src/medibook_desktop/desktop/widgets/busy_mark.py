"""Work is going on: shown only when it takes longer than 150 ms, so that nothing flickers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medibook_desktop.desktop.look.theme import current_look

DELAY_MS = 150
_FRAME_MS = 50


class BusyMark(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self._frames = 0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._appear)
        self.setAccessibleName(self.tr("Working"))
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def start(self) -> None:
        if self.isHidden() and not self._delay.isActive():
            self._delay.start()

    def stop(self) -> None:
        self._delay.stop()
        if self._frames:
            self.killTimer(self._frames)
            self._frames = 0
        self.hide()

    def _appear(self) -> None:
        self.show()
        if not current_look().reduced_motion:
            self._frames = self.startTimer(_FRAME_MS)

    def timerEvent(self, event: QTimerEvent) -> None:
        self._angle = (self._angle - 24) % 360
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(16), current_look().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(look.colour("surface-3"), 2))
        painter.drawEllipse(area)
        painter.setPen(QPen(look.colour("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(area, self._angle * 16, 100 * 16)
        painter.end()
