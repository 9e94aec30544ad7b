"""A window for the waiting room's own display: large numbers, where they go, and the time. Calm, and without a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.big_screen.presenter import BoardPage, CalledRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag
_MIDDLE = _Align.AlignVCenter
SMALLEST = 0.7
CALLED_SHARE = 0.64
"""Of the width, for the numbers that are called; the rest is for those who wait."""


class BigScreen(QWidget):
    """Everything is measured in hundredths of the window, so that it is read from the same distance at any size."""

    closed = Signal()

    def __init__(self, clinic_name: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._clinic_name = clinic_name
        self.page = BoardPage()
        self.setWindowTitle(self.tr("Waiting room screen"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(640, 360))
        self.resize(1280, 720)
        current_look().changed.connect(self.update)
        self._name()

    # --- BigScreenView --------------------------------------------------------------------------------

    def show_page(self, page: BoardPage) -> None:
        before = {row.number for row in self.page.called}
        self.page = page
        self._name()
        self.update()
        for row in page.called:
            if row.is_fresh and row.number not in before:
                announce(self, self.tr("Number {number}: {place}").format(number=row.number, place=row.place))

    def _name(self) -> None:
        called = [
            self.tr("Number {number}: {place}").format(number=row.number, place=row.place)
            for row in self.page.called
        ]
        self.setAccessibleName(self.tr("Waiting room screen"))
        self.setAccessibleDescription(" · ".join(called))

    # --- The window -----------------------------------------------------------------------------------

    def place_beside(self, window: QWidget) -> None:
        """The whole of another display if there is one, else a window of its own."""
        if self.isVisible():
            self.raise_()
            self.activateWindow()
            return
        others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            if self.isFullScreen():
                self.showNormal()
            else:
                self.showFullScreen()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self.update()

    # --- Painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        look = current_look()
        painter.fillRect(self.rect(), look.colour("surface"))
        unit = min(self.height() / 100, self.width() / 160)
        edge = round(5 * unit)
        head = QRect(edge, round(3 * unit), self.width() - 2 * edge, round(11 * unit))
        self._text(painter, head, 4.2, unit, "ink-2", self._clinic_name)
        self._text(painter, head, 8, unit, "ink", self.page.clock, bold=True, at_end=True)
        top = head.bottom() + round(3 * unit)
        body = QRect(edge, top, head.width(), self.height() - top - edge)
        called_width = round(body.width() * CALLED_SHARE)
        gap = round(4 * unit)
        called = QRect(body.x(), body.y(), called_width - gap, body.height())
        waiting = QRect(body.x() + called_width, body.y(), body.width() - called_width, body.height())
        self._paint_called(painter, self._mirrored(called), unit)
        self._paint_waiting(painter, self._mirrored(waiting), unit)
        painter.end()

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            return QRect(self.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        return rect

    def _paint_called(self, painter: QPainter, area: QRect, unit: float) -> None:
        height = round(6 * unit)
        self._text(
            painter,
            QRect(area.x(), area.y(), area.width(), height),
            4.4,
            unit,
            "ink-2",
            self.tr("Please come in"),
        )
        top = area.y() + height + round(2 * unit)
        row_height = min(round(16 * unit), max(1, (area.bottom() - top) // 5))
        rows = self.page.called[: max(1, (area.bottom() - top) // row_height)]
        for row in rows:
            self._paint_row(
                painter, QRect(area.x(), top, area.width(), row_height - round(1.6 * unit)), unit, row
            )
            top += row_height
        if not rows:
            box = QRect(area.x(), top, area.width(), row_height)
            self._text(painter, box, 5, unit, "ink-3", self.tr("Nobody is called at the moment"))

    def _paint_row(self, painter: QPainter, area: QRect, unit: float, row: CalledRow) -> None:
        """A new call stands on a tinted ground with an edge and larger; it does not blink."""
        look = current_look()
        fill = look.colour("accent-soft" if row.is_fresh else "surface-2")
        line: QColor | None = look.colour("accent") if row.is_fresh else None
        rounded(painter, area, fill, line, 1.6 * unit, max(2.0, 0.5 * unit))
        inner = area.adjusted(round(3 * unit), 0, -round(3 * unit), 0)
        number_width = round(26 * unit)
        arrow = round(6 * unit)
        parts = [
            QRect(inner.x(), inner.y(), number_width, inner.height()),
            QRect(inner.x() + number_width, inner.center().y() - arrow // 2, arrow, arrow),
            QRect(
                inner.x() + number_width + arrow + round(3 * unit),
                inner.y(),
                inner.width() - number_width - arrow - round(3 * unit),
                inner.height(),
            ),
        ]
        if self.isRightToLeft():
            parts = [
                QRect(
                    2 * area.x() + area.width() - part.x() - part.width(),
                    part.y(),
                    part.width(),
                    part.height(),
                )
                for part in parts
            ]
        ink = "accent" if row.is_fresh else "ink"
        self._text(painter, parts[0], 10.5 if row.is_fresh else 9.5, unit, ink, row.number, bold=True)
        paint_icon(painter, parts[1], "previous" if self.isRightToLeft() else "next", look.colour(ink))
        self._text(painter, parts[2], 6.6, unit, "ink", row.place, bold=row.is_fresh)

    def _paint_waiting(self, painter: QPainter, area: QRect, unit: float) -> None:
        height = round(6 * unit)
        heading = QRect(area.x(), area.y(), area.width(), height)
        self._text(painter, heading, 4.4, unit, "ink-2", self.tr("Waiting", "those who wait, as a heading"))
        cell_height = round(9 * unit)
        columns = max(1, min(3, area.width() // max(1, round(15 * unit))))
        cell_width = area.width() // columns
        top = area.y() + height + round(2 * unit)
        fitting = max(1, (area.bottom() - top) // cell_height) * columns
        for place, text in enumerate(self.page.waiting[:fitting]):
            column, row = place % columns, place // columns
            x = area.x() + column * cell_width
            if self.isRightToLeft():
                x = area.x() + area.width() - (column + 1) * cell_width
            self._text(
                painter, QRect(x, top + row * cell_height, cell_width, cell_height), 6.2, unit, "ink", text
            )

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        size: float,
        unit: float,
        ink: str,
        text: str,
        *,
        bold: bool = False,
        at_end: bool = False,
    ) -> None:
        look = current_look()
        font = QFont(look.font("strong" if bold else "body"))
        pixels = max(8, round(size * unit))
        font.setPixelSize(pixels)
        # A long name of a doctor is written smaller before it is cut.
        wanted = QFontMetrics(font).horizontalAdvance(text)
        if wanted > area.width():
            font.setPixelSize(max(round(pixels * SMALLEST), pixels * area.width() // wanted))
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = _Align.AlignTrailing if at_end else _Align.AlignLeading
        painter.drawText(area, side | _MIDDLE, isolated(shown))
