"""The line that explains signs and colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from medibook_desktop.desktop.look.statuses import edge_token, fill_token, sign, status_text
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.domain.bookings import BookingStatus

_SHOWN = (
    BookingStatus.BOOKED,
    BookingStatus.ARRIVED,
    BookingStatus.IN_ROOM,
    BookingStatus.DONE,
    BookingStatus.NO_SHOW,
)


class StatusLegend(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the signs mean"))
        signs = ", ".join(f"{sign(s)} {status_text(s)}".strip() for s in _SHOWN)
        self.setAccessibleDescription(signs)
        self.setToolTip(signs)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(420), current_look().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface-2"))
        painter.setPen(look.colour("line-strong"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("secondary")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        items = [(fill_token(s), edge_token(s), sign(s), status_text(s), False) for s in _SHOWN]
        items.append(("status-held", "status-held-edge", "", self.tr("held by another desk"), True))
        items.append(("status-blocked", "status-blocked-edge", "", self.tr("blocked"), False))
        x, box = look.px(16), look.px(14)
        for fill, edge, mark, text, dashed in items:
            width = box + look.px(6) + metrics.horizontalAdvance(text)
            if x + width > self.width():
                break  # the tooltip has all of them
            left = self.width() - x - box if self.isRightToLeft() else x
            square = QRect(left, (self.height() - box) // 2, box, box)
            painter.setBrush(look.colour(fill))
            pen = painter.pen()
            pen.setColor(look.colour(edge))
            pen.setWidthF(1.2)
            pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(square), 3, 3)
            if fill == "status-blocked":
                painter.drawLine(square.bottomLeft(), square.topRight())
            painter.setPen(look.colour("ink"))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, mark)
            painter.setPen(look.colour("ink-2"))
            start = (
                left - look.px(6) - metrics.horizontalAdvance(text)
                if self.isRightToLeft()
                else left + box + look.px(6)
            )
            area = QRect(start, 0, metrics.horizontalAdvance(text) + 2, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            x += width + look.px(18)
        painter.end()
