"""Prepared texts and card pictures of the agenda, made once for each width and drawn many times."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.widgets.texts import isolated

_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """One prepared line. `rise` puts its baseline where the system's letters have theirs: fonts of other
    scripts are taller, and their names would sink below the others."""

    text: QStaticText
    width: int
    rise: int


@dataclass(frozen=True, slots=True)
class CardText:
    """The name and what follows it, cut to the width; offsets are from the top left of the text area."""

    name: QStaticText
    name_x: int
    name_y: int
    small: bool
    detail: QStaticText | None
    detail_x: int
    detail_y: int


class TextCache:
    """Emptied by `reset` when fonts, the direction or the language's shapes change."""

    def __init__(self) -> None:
        self._cards: dict[tuple[str, str, str, int, int], CardText] = {}
        self._lines: dict[tuple[str, str, int], Line] = {}
        self._option = QTextOption()

    def reset(self, look: Look, direction: Qt.LayoutDirection) -> None:
        self._cards.clear()
        self._lines.clear()
        self._right_to_left = direction == Qt.LayoutDirection.RightToLeft
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._option.setTextDirection(direction)
        self._fonts = {use: look.font(use) for use in ("strong", "secondary-strong", "secondary", "body")}
        self._metrics = {use: QFontMetrics(font) for use, font in self._fonts.items()}
        self._px = look.px
        self._two_lines = self._metrics["strong"].height() + self._metrics["secondary"].height() + look.px(2)

    def font(self, use: str) -> QFont:
        return self._fonts[use]

    def height(self, use: str) -> int:
        return self._metrics[use].height()

    def card(self, sign: str, name: str, detail: str, width: int, height: int) -> CardText:
        """Two lines where they fit, else one; `width` and `height` of the text area in pixels."""
        # Two lines stand at the top whatever the height; one line is centred, so its height counts.
        key = (sign, name, detail, width, 0 if height >= self._two_lines else height)
        found = self._cards.get(key)
        if found is None:
            if len(self._cards) > _LIMIT:
                self._cards.clear()
            found = self._cards[key] = self._made(sign, name, detail, width, height)
        return found

    def _made(self, sign: str, name: str, detail: str, width: int, height: int) -> CardText:
        two_lines = height >= self._two_lines
        use = "strong" if two_lines else "secondary-strong"
        title = self.line(name, use, width, sign)
        if two_lines:
            below = self.line(detail, "secondary", width) if detail else None
            return CardText(
                title.text,
                self._start(title, width),
                title.rise,
                False,
                below.text if below else None,
                self._start(below, width) if below else 0,
                self._metrics[use].height() + 1 + (below.rise if below else 0),
            )
        top = max(0, (height - self._metrics[use].height()) // 2)
        gap = self._px(8)
        room = width - title.width - gap
        beside = self.line(detail, "secondary", room) if detail and room >= self._px(24) else None
        detail_x = 0
        if beside is not None:
            detail_x = room - beside.width if self._right_to_left else title.width + gap
        return CardText(
            title.text,
            self._start(title, width),
            top + title.rise,
            True,
            beside.text if beside else None,
            detail_x,
            top + (beside.rise if beside else 0),
        )

    def _start(self, line: Line, width: int) -> int:
        return width - line.width if self._right_to_left else 0

    def line(self, text: str, use: str, width: int, sign: str = "") -> Line:
        """One line with its sign, cut with an ellipsis."""
        key = (sign + text, use, width)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > _LIMIT:
                self._lines.clear()
            found = self._lines[key] = self._made_line(text, use, width, sign)
        return found

    def _made_line(self, text: str, use: str, width: int, sign: str) -> Line:
        metrics = self._metrics[use]
        whole = self._signed(sign, text)
        advance = metrics.horizontalAdvance(whole)
        if advance > width:
            room = max(0, width - (metrics.horizontalAdvance(f"{sign} ") if sign else 0))
            whole = self._signed(sign, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            advance = metrics.horizontalAdvance(whole)
        made = QStaticText(whole)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setTextOption(self._option)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(QTransform(), self._fonts[use])
        rise = 0
        if not whole.isascii():
            layout = QTextLayout(whole, self._fonts[use])
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            rise = metrics.ascent() - round(line.ascent())
        return Line(made, advance, rise)

    def _signed(self, sign: str, name: str) -> str:
        """The sign stands where reading begins, and a name of the other direction is not torn apart."""
        if sign:
            return f"{sign} {isolated(name)}"
        return isolated(name) if self._right_to_left else name


class CardCache:
    """Pictures of cards by colour and size: a picture is drawn five times faster than its path."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int, int, bool, float], QPixmap] = {}

    def reset(self) -> None:
        self._made.clear()

    def card(self, look: Look, token: str, width: int, height: int, mirrored: bool, ratio: float) -> QPixmap:
        """A tinted card with its edge, 4 px at 100 %, on the side where reading begins."""
        key = (token, width, height, mirrored, ratio)
        found = self._made.get(key)
        if found is None:
            if len(self._made) > 2000:
                self._made.clear()
            found = self._made[key] = _draw_card(look, token, width, height, mirrored, ratio)
        return found


def _draw_card(look: Look, token: str, width: int, height: int, mirrored: bool, ratio: float) -> QPixmap:
    made = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    radius = min(look.px(5), height / 2)
    shape.addRoundedRect(QRectF(0, 0, width, height), radius, radius)
    painter.fillPath(shape, look.colour(token))
    edge = look.px(4)
    painter.setClipRect(QRectF(width - edge if mirrored else 0, 0, edge, height))
    painter.fillPath(shape, look.colour(f"{token}-edge"))
    if look.theme.name == "high_contrast":
        painter.setClipping(False)
        outline(painter, QRectF(0, 0, width, height), look.colour(f"{token}-edge"), radius, 1.0)
    painter.end()
    return made


def outline(
    painter: QPainter, rect: QRectF, colour: QColor, radius: float, width: float, *, dashed: bool = False
) -> None:
    """A rounded line inside `rect`."""
    pen = QPen(colour, width)
    if dashed:
        pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
