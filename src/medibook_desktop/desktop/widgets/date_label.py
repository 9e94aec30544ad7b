"""Which day or week is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.language.wording import long_day, short_day
from medibook_desktop.desktop.widgets.texts import Text


class DateLabel(Text):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "large", parent=parent)

    def set_day(self, day: date) -> None:
        self.setText(long_day(day))

    def set_week(self, first: date, last: date, whose: str = "") -> None:
        """Dr Wei Chen · 23 – 29 Nov 2026; the month is said twice only when it changes."""
        begin = str(first.day) if (first.year, first.month) == (last.year, last.month) else short_day(first)
        who = f"{whose} · " if whose else ""
        self.setText(f"{who}{begin} – {short_day(last)}")
