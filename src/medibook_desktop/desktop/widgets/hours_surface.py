"""The week's grid without hands: minutes to pixels, hours to cards, and how they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import DAY, ROWS, STEP, HoursBlock, HoursModel, clock_text
from medibook_desktop.desktop.widgets.hours_drag import Span
from medibook_desktop.desktop.widgets.hours_headers import DayHeader, HourHeader
from medibook_desktop.desktop.widgets.texts import isolated

SHOWN_HOURS = 13
"""So much of a day fits into the window where there is room for it; the rest is scrolled to."""
TINTS = ("status-booked", "status-held", "status-arrived", "status-in_room")
"""By clinic; the name stands on the card too."""


class HoursSurface(QTableView):
    """`key` is the block that is selected (-1: none), `ghost` what a drag would come to, `is_read_only` a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = HoursModel(self)
        self.key = -1
        self.ghost: Span | None = None
        self.marked: Span | None = None
        self.also: frozenset[int] = frozenset()
        self.is_read_only = False
        self.setHorizontalHeader(DayHeader(self))
        self.setVerticalHeader(HourHeader(self))
        self.setModel(self.hours)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hours.dataChanged.connect(lambda *_: self._redraw())
        self._hatch: QBrush | None = None
        self.measure()

    def _redraw(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    # --- Where everything is --------------------------------------------------------------------------------

    def measure(self) -> None:
        px = current_look().px
        height = max(px(8), min(px(14), self.viewport().height() * STEP // (SHOWN_HOURS * 60)))
        if self.verticalHeader().defaultSectionSize() != height:
            minute = self.minute_at(0)
            self.verticalHeader().setDefaultSectionSize(height)
            self.show_from(minute)
        self.verticalScrollBar().setSingleStep(height * 4)

    def show_from(self, minute: float) -> None:
        """Scrolls so that this minute is at the top."""
        self.verticalScrollBar().setValue(round(minute * self.rowHeight(0) / STEP))

    def y_of(self, minute: float) -> int:
        return int(self.rowViewportPosition(0) + minute * self.rowHeight(0) / STEP)

    def minute_at(self, y: int) -> float:
        return max(0.0, min(float(DAY), (y - self.rowViewportPosition(0)) * STEP / max(1, self.rowHeight(0))))

    def day_at(self, x: int) -> int:
        """The weekday at an x, the nearest one outside of all."""
        column = self.columnAt(max(0, min(self.viewport().width() - 1, x)))
        return self.hours.order[column] if column >= 0 else self.hours.order[-1]

    def column_span(self, weekday: int) -> tuple[int, int]:
        """(left, width): columnViewportPosition knows right to left."""
        column = self.hours.column_of(weekday)
        return self.columnViewportPosition(column), self.columnWidth(column)

    def span_rect(
        self, weekday: int, starts: int, ends: int, lane: tuple[float, float] = (0.0, 1.0)
    ) -> QRect:
        left, width = self.column_span(weekday)
        pad = current_look().px(3)
        left, width = left + pad, width - 2 * pad
        place, share = lane
        at = 1.0 - place - share if self.isRightToLeft() else place
        top = self.y_of(starts)
        rect = QRect(left + round(at * width), top, round(share * width), self.y_of(ends) - top - 1)
        return rect.adjusted(0, 0, -2 if share < 1 else 0, 0)

    def card(self, block: HoursBlock) -> QRect:
        return self.span_rect(block.weekday, block.starts, block.ends, block.lane())

    def block_at(self, position: QPoint) -> HoursBlock | None:
        weekday = self.day_at(position.x())
        found = [b for b in self.hours.of_day(weekday) if self.card(b).contains(position)]
        return next((b for b in found if b.key == self.key), found[0] if found else None)

    def reveal(self, minute: int) -> None:
        """The shortest way to see this quarter of an hour."""
        bar, top, bottom = self.verticalScrollBar(), self.y_of(minute), self.y_of(minute + STEP)
        margin = self.rowHeight(0) * 2
        if top < margin:
            bar.setValue(bar.value() + top - margin)
        elif bottom > self.viewport().height() - margin:
            bar.setValue(bar.value() + bottom - self.viewport().height() + margin)

    # --- Events ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._hatch = None
            self.measure()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, look, event.rect())
        for block in self.hours.blocks:
            rect = self.card(block)
            if rect.intersects(event.rect()):
                self._card(painter, look, block, rect)
        for span, ink in ((self.marked, "accent"), (self.ghost, "accent")):
            if span is not None:
                self._ghost(painter, look, span, ink)
        self._cursor(painter, look)
        painter.end()

    # --- Drawing --------------------------------------------------------------------------------------------

    def _ground(self, painter: QPainter, look: Look, exposed: QRect) -> None:
        painter.fillRect(exposed, look.colour("surface"))
        width = self.viewport().width()
        for weekday in (5, 6):
            left, wide = self.column_span(weekday)
            painter.fillRect(left, exposed.top(), wide, exposed.height(), look.colour("closed"))
        first = int(self.minute_at(exposed.top())) // STEP
        for row in range(first, ROWS + 1):
            y = self.y_of(row * STEP)
            if y > exposed.bottom() + 1:
                break
            if row % 4 == 0:
                painter.fillRect(0, y - 1, width, 1, look.colour("line-strong"))
            elif row % 2 == 0:
                painter.fillRect(0, y - 1, width, 1, look.colour("line"))
        for weekday in range(7):
            left, wide = self.column_span(weekday)
            painter.fillRect(left + wide - 1, exposed.top(), 1, exposed.height(), look.colour("line"))

    def _card(self, painter: QPainter, look: Look, block: HoursBlock, rect: QRect) -> None:
        token = TINTS[block.tint % len(TINTS)]
        edge = look.colour(f"{token}-edge")
        chosen = block.key == self.key or block.key in self.also
        rounded(painter, rect, look.colour(token), edge if chosen else None, RADIUS)
        thick = look.px(4)
        bar = QRect(
            rect.right() - thick + 1 if self.isRightToLeft() else rect.left(),
            rect.top(),
            thick,
            rect.height(),
        )
        rounded(painter, bar, edge, None, 2)
        self._slot_marks(painter, block, rect, edge)
        for begins, ends in block.breaks:
            self._break(painter, look, rect, begins, ends)
        self._words(painter, look, block, rect)
        if block.key == self.key and not self.is_read_only:
            rounded(painter, rect, None, look.colour("focus"), RADIUS, 2.0)
            if rect.height() >= look.px(28):
                grip = QRect(0, 0, look.px(22), look.px(4))
                for y in (rect.top(), rect.bottom()):
                    grip.moveCenter(QPoint(rect.center().x(), y))
                    rounded(painter, grip, look.colour("focus"), look.colour("surface"), 2)

    def _slot_marks(self, painter: QPainter, block: HoursBlock, rect: QRect, edge: QColor) -> None:
        """Where each time begins: so one sees how long a slot is."""
        look = current_look()
        if block.slot_minutes * self.rowHeight(0) / STEP < 4:
            return
        faint = QColor(edge)
        faint.setAlpha(90)
        length = min(look.px(10), rect.width() // 4)
        left = rect.left() + 1 if self.isRightToLeft() else rect.right() - length
        starts, pieces = block.starts, [*sorted(block.breaks), (block.ends, block.ends)]
        for stop, following in pieces:
            minute = starts + block.slot_minutes
            while minute < stop:
                painter.fillRect(left, self.y_of(minute), length, 1, faint)
                minute += block.slot_minutes
            starts = following

    def _break(self, painter: QPainter, look: Look, card: QRect, begins: int, ends: int) -> None:
        if self._hatch is None:
            self._hatch = QBrush(_hatch(look.colour("status-blocked-edge")))
        top = self.y_of(begins)
        rect = QRect(card.left(), top, card.width(), max(2, self.y_of(ends) - top - 1))
        painter.fillRect(rect, look.colour("surface-2"))
        painter.fillRect(rect, self._hatch)
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("line-strong"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line-strong"))
        metrics = QFontMetrics(look.font("secondary"))
        text = f"{clock_text(begins)}–{clock_text(ends)}"
        if rect.height() >= metrics.height() - 2 and metrics.horizontalAdvance(text) < rect.width() - look.px(
            8
        ):
            wide = metrics.horizontalAdvance(text) + look.px(8)
            box = QRect(0, 0, wide, min(rect.height() - 2, metrics.height()))
            box.moveCenter(rect.center())
            rounded(painter, box, look.colour("surface-2"), None, 3)
            painter.setFont(look.font("secondary"))
            painter.setPen(look.colour("ink-2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolated(text))

    def _words(self, painter: QPainter, look: Look, block: HoursBlock, rect: QRect) -> None:
        first_break = min((self.y_of(a) for a, _ in block.breaks), default=rect.bottom())
        area = rect.adjusted(look.px(9), look.px(3), -look.px(6), 0)
        if self.isRightToLeft():
            area = rect.adjusted(look.px(6), look.px(3), -look.px(9), 0)
        painter.setLayoutDirection(self.layoutDirection())
        strong = QFontMetrics(look.font("secondary-strong"))
        wide = bool(block.lines) and strong.horizontalAdvance(block.lines[0]) <= area.width()
        top = area.top()
        for number, text in enumerate(block.lines if wide else block.narrow):
            font = look.font("secondary-strong" if number == 0 else "secondary")
            metrics = QFontMetrics(font)
            if top + metrics.height() > min(first_break, rect.bottom()) + look.px(2):
                return
            if metrics.horizontalAdvance(text) > area.width() + look.px(3) and not (wide and number == 0):
                continue  # half a word says nothing; the form and the tooltip have all of it
            painter.setFont(font)
            painter.setPen(look.colour("ink" if number == 0 else "ink-2"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() + look.px(3))
            box = QRect(area.left(), top, area.width() + look.px(3), metrics.height())
            if self.isRightToLeft():
                box.translate(-look.px(3), 0)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(shown)
            )
            top += metrics.height()

    def _ghost(self, painter: QPainter, look: Look, span: Span, ink: str) -> None:
        block = self.hours.block(span.key) if span.key >= 0 else None
        rect = self.span_rect(
            span.weekday, span.starts, span.ends, block.lane() if block is not None else (0.0, 1.0)
        )
        fill = QColor(look.colour(ink))
        fill.setAlpha(38)
        painter.setPen(QPen(look.colour(ink), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)
        text = f"{clock_text(span.starts)}–{clock_text(span.ends)}"
        metrics = QFontMetrics(look.font("secondary-strong"))
        label = QRect(0, 0, metrics.horizontalAdvance(text) + look.px(12), metrics.height() + look.px(4))
        label.moveCenter(rect.center())
        # Beside what is too small for it, and never outside of the picture.
        if label.height() > rect.height():
            label.moveBottom(rect.top() - look.px(3))
        label.moveLeft(max(2, min(self.viewport().width() - label.width() - 2, label.left())))
        label.moveTop(max(2, label.top()))
        rounded(painter, label, look.colour("toast"), None, 4)
        painter.setFont(look.font("secondary-strong"))
        painter.setPen(look.colour("toast-ink"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, isolated(text))

    def _cursor(self, painter: QPainter, look: Look) -> None:
        here = self.currentIndex()
        if not self.hasFocus() or not here.isValid() or self.ghost is not None:
            return
        minute, weekday = here.row() * STEP, self.hours.order[here.column()]
        rect = self.span_rect(weekday, minute, minute + STEP).adjusted(-2, 0, 2, 1)
        if not self.hours.at(weekday, minute):
            rounded(painter, rect, None, look.colour("focus"), 3, 2.0)
            return
        # On hours only its two ends: what is written there stays readable.
        for left in (rect.left(), rect.right() - look.px(5)):
            end = QRect(left, rect.top(), look.px(6), rect.height())
            rounded(painter, end, look.colour("focus"), look.colour("surface"), 2, 1.0)


def _hatch(colour: QColor) -> QPixmap:
    """Lines from bottom left to top right, 8 px apart, that meet at the tile's edges."""
    made = QPixmap(8, 8)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.0))
    for shift in (-8, 0, 8):
        painter.drawLine(shift, 8, shift + 8, 0)
    painter.end()
    return made
