"""With what a chart is drawn: colours, hatches, letters and sizes, for a screen or for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QPen

from medibook_desktop.desktop.look.look import Look

TOKENS = tuple(f"chart-{number}" for number in range(1, 9))
PAPER_COLOURS = ("#2256c9", "#c5740a", "#2a6c52", "#8b0e94", "#5e627d", "#357be2", "#6e4111", "#ec2198")
HATCHES = ("", "", "\\", "x", "\\", "/", "-", "|")
"""Beside the colours: what stands together differs in its hatch, or from dark to light."""


@dataclass
class ChartPen:
    """`unit` is a pixel of the screen at 100 %, or its size on paper."""

    unit: float
    ink: QColor
    quiet: QColor
    line: QColor
    ground: QColor
    accent: QColor
    colours: Sequence[QColor]
    font: QFont
    strong: QFont
    is_rtl: bool
    device: QPaintDevice | None = None
    _metrics: dict[bool, QFontMetricsF] = field(default_factory=dict)

    def px(self, size: float) -> float:
        return size * self.unit

    def colour(self, place: int) -> QColor:
        return self.colours[place % len(self.colours)]

    def metrics(self, *, strong: bool = False) -> QFontMetricsF:
        made = self._metrics.get(strong)
        if made is None:
            font = self.strong if strong else self.font
            made = QFontMetricsF(font, self.device) if self.device is not None else QFontMetricsF(font)
            self._metrics[strong] = made
        return made

    def width(self, text: str) -> float:
        return self.metrics().horizontalAdvance(text)

    def height(self) -> float:
        return self.metrics().height()

    def fill(self, painter: QPainter, area: QRectF, place: int) -> None:
        """A bar's part in the colour and the hatch of its series, with a thin line of ground round it."""
        painter.fillRect(area, self.colour(place))
        self._hatch(painter, area, HATCHES[place % len(HATCHES)])
        painter.setPen(QPen(self.ground, self.px(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _hatch(self, painter: QPainter, area: QRectF, hatch: str) -> None:
        """Drawn line by line: a pattern of the brush has the size of the device's dots, which paper has many of."""
        if not hatch or area.isEmpty():
            return
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = QColor(self.ground)
        lines.setAlphaF(0.7)
        painter.setPen(QPen(lines, self.px(1.4)))
        gap = self.px(6)
        left, top, width, height = area.left(), area.top(), area.width(), area.height()
        if hatch in "/\\x":
            for place in range(int((width + height) / gap) + 2):
                x = left + place * gap
                if hatch in "/x":
                    painter.drawLine(QPointF(x, top), QPointF(x - height, top + height))
                if hatch in "\\x":
                    painter.drawLine(QPointF(x - height, top), QPointF(x, top + height))
        if hatch == "-":
            for place in range(int(height / gap) + 1):
                y = top + (place + 0.5) * gap
                painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        if hatch == "|":
            for place in range(int(width / gap) + 1):
                x = left + (place + 0.5) * gap
                painter.drawLine(QPointF(x, top), QPointF(x, top + height))
        painter.restore()

    def text(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        flags: Qt.AlignmentFlag,
        ink: QColor | None = None,
        *,
        strong: bool = False,
    ) -> None:
        """One line; what has no room ends in an ellipsis. Left and right are meant as they are."""
        painter.setFont(self.strong if strong else self.font)
        painter.setPen(ink or self.ink)
        shown = self.metrics(strong=strong).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int((flags | absolute | Qt.AlignmentFlag.AlignVCenter).value), shown)


def screen_pen(look: Look, *, is_rtl: bool) -> ChartPen:
    return ChartPen(
        unit=look.text_scale / 100,
        ink=look.colour("ink"),
        quiet=look.colour("ink-2"),
        line=look.colour("line"),
        ground=look.colour("surface"),
        accent=look.colour("accent"),
        colours=[look.colour(token) for token in TOKENS],
        font=look.font("secondary"),
        strong=look.font("secondary-strong"),
        is_rtl=is_rtl,
    )


def paper_pen(families: Sequence[str], device: QPaintDevice, *, is_rtl: bool) -> ChartPen:
    """Sizes in the device's dots: a pixel of the screen is a 96th of an inch."""

    def font(*, bold: bool) -> QFont:
        made = QFont()
        made.setFamilies(list(families))
        made.setPointSizeF(8.0)
        made.setBold(bold)
        return made

    return ChartPen(
        unit=device.logicalDpiX() / 96,
        ink=QColor("#101418"),
        quiet=QColor("#4a525c"),
        line=QColor("#c4ccd4"),
        ground=QColor("#ffffff"),
        accent=QColor("#2256c9"),
        colours=[QColor(colour) for colour in PAPER_COLOURS],
        font=font(bold=False),
        strong=font(bold=True),
        is_rtl=is_rtl,
        device=device,
    )
