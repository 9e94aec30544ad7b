"""The year in twelve small months: holidays and closed days. The list below says the same in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from medibook_desktop.desktop.language.wording import long_day
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.closures.view import DayMark, YearMarks

WEEKS = 6
SMALLEST_CELL, LARGEST_CELL = 6, 15


class YearStrip(QWidget):
    """`day_chosen` is a click on a day. Not a stop of the Tab key: the list has everything."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = YearMarks(date.today().year, date.min, {})  # noqa: DTZ011 - until the first year is shown
        self.setAccessibleName(self.tr("The year at a glance"))
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_marks(self, marks: YearMarks) -> None:
        self._shown = marks
        self.setAccessibleDescription(self.tr("%n marked day(s)", "", len(marks.marks)))
        self.update()

    # --- Where things are -------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._heading_height() + WEEKS * self._cell(width)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(900), self.heightForWidth(current_look().px(900)))

    def minimumSizeHint(self) -> QSize:
        px = current_look().px
        return QSize(12 * 7 * px(SMALLEST_CELL), self._heading_height() + WEEKS * px(SMALLEST_CELL))

    def _heading_height(self) -> int:
        return current_look().px(20)

    def _cell(self, width: int) -> int:
        px = current_look().px
        room = (width - 11 * px(12)) // (12 * 7)
        return max(px(SMALLEST_CELL), min(px(LARGEST_CELL), room))

    def _month_left(self, month: int) -> float:
        """From the side where reading begins, the months share the width."""
        cell = self._cell(self.width())
        step = (self.width() - 7 * cell) / 11
        place = month - 1
        return (11 - place) * step if self.isRightToLeft() else place * step

    def _day_rect(self, day: date) -> QRect:
        cell = self._cell(self.width())
        first = QLocale().firstDayOfWeek().value - 1
        column = (day.weekday() - first) % 7
        begins = (date(day.year, day.month, 1).weekday() - first) % 7
        row = (begins + day.day - 1) // 7
        if self.isRightToLeft():
            column = 6 - column
        left = self._month_left(day.month) + column * cell
        return QRect(round(left), self._heading_height() + row * cell, cell, cell)

    def day_at(self, x: float, y: float) -> date | None:
        day = date(self._shown.year, 1, 1)
        while day.year == self._shown.year:
            if self._day_rect(day).contains(int(x), int(y)):
                return day
            day += timedelta(days=1)
        return None

    # --- Drawing ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("secondary-strong"))
        painter.setPen(look.colour("ink-2"))
        cell = self._cell(self.width())
        names = QLocale()
        for month in range(1, 13):
            area = QRect(round(self._month_left(month)), 0, 7 * cell, self._heading_height())
            name = names.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, name)
        day = date(self._shown.year, 1, 1)
        while day.year == self._shown.year:
            self._paint_day(painter, day)
            day += timedelta(days=1)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look = current_look()
        gap = max(1, look.px(1))
        area = QRectF(self._day_rect(day).adjusted(gap, gap, -gap, -gap))
        radius = area.width() / 5
        mark = self._shown.marks.get(day, (None, ""))[0]
        painter.setPen(Qt.PenStyle.NoPen)
        if mark is DayMark.HOLIDAY:
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(area)
        elif mark is DayMark.CLOSED:
            painter.setBrush(look.colour("danger"))
            painter.drawRoundedRect(area, radius, radius)
        elif mark is DayMark.PARTLY:
            painter.setBrush(look.colour("surface-3"))
            painter.drawRoundedRect(area, radius, radius)
            painter.setBrush(look.colour("danger"))
            corners = (area.bottomLeft(), area.topRight(), area.bottomRight())
            painter.drawPolygon(QPolygonF([QPointF(corner) for corner in corners]))
        elif mark is DayMark.WORKED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), max(1.0, look.px(1))))
            painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setBrush(look.colour("surface-2" if day.weekday() > 4 else "surface-3"))
            painter.drawRoundedRect(area, radius, radius)
        if day == self._shown.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("now"), max(1.5, look.px(2))))
            painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius)

    # --- The mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().x(), event.pos().y())
            name = self._shown.marks.get(day, (None, ""))[1] if day is not None else ""
            text = "" if day is None else f"{long_day(day)}: {name}" if name else long_day(day)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange):
            self.updateGeometry()
        return super().event(event)
