"""Which day or week is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.language.wording import (
    day_of_month,
    long_day,
    medium_day,
    short_day,
    weekday_and_day,
)
from medibook_desktop.desktop.widgets.texts import Text, isolated


class DateLabel(Text):
    """`clicked`: on a week, whose name stands in it; the same by key is a command."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "large", parent=parent)
        self._shortened = 0
        self._shown: tuple[date, date, str] | None = None

    def shorten(self, by: int) -> None:
        """0: Thu 26 November 2026, 1: Thu 26 Nov 2026, 2: Thu 26 Nov, where the bar has no room for more."""
        if by == self._shortened:
            return
        self._shortened = by
        if self._shown is not None:
            first, last, whose = self._shown
            if first == last:
                self.set_day(first)
            else:
                self.set_week(first, last, whose)

    def set_day(self, day: date) -> None:
        self._offer(False)
        self._shown = (day, day, "")
        self.setText((long_day, medium_day, weekday_and_day)[self._shortened](day))

    def _offer(self, choice: bool) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if choice else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Another doctor's week (Ctrl+D)") if choice else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.toolTip() and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def set_week(self, first: date, last: date, whose: str = "") -> None:
        """Dr Wei Chen · 23 – 29 Nov 2026; the month is said twice only when it changes."""
        begin = (
            day_of_month(first) if (first.year, first.month) == (last.year, last.month) else short_day(first)
        )
        # A Latin name at the beginning would turn an Arabic date round.
        name = isolated(whose) if self.isRightToLeft() else whose
        who = f"{name} · " if whose else ""
        self._offer(bool(whose))
        self._shown = (first, last, whose)
        self.setText(f"{who}{begin} – {short_day(last)}")
