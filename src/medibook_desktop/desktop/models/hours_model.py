"""A week of hours as a table: a column a weekday, a row a quarter of an hour; what a screen reader reads of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from medibook_desktop.desktop.language.translate import translate

STEP = 15
"""Minutes of a row, and the grain of drawing."""
DAY = 24 * 60
ROWS = DAY // STEP

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HoursBlock:
    """Hours of one weekday, minutes from midnight. `lines` are drawn on the card, the first strong; `spoken` is read;
    `narrow` is drawn where the first of `lines` has no room.

    They hold in every `every`-th week, of which it is number `phase`. `tint` numbers the clinic.
    """

    key: int
    weekday: int
    starts: int
    ends: int
    breaks: tuple[tuple[int, int], ...] = ()
    slot_minutes: int = 15
    every: int = 1
    phase: int = 0
    lines: tuple[str, ...] = ()
    narrow: tuple[str, ...] = ()
    spoken: str = ""
    tint: int = 0

    def meets(self, every: int, phase: int) -> bool:
        """Whether some week has both."""
        return (self.phase - phase) % gcd(self.every, every) == 0

    def lane(self) -> tuple[float, float]:
        """(start, width) of its share of the column: weeks that take turns lie side by side."""
        start, width, every, phase = 0.0, 1.0, self.every, self.phase
        while every > 1:
            by = 2 if every % 2 == 0 else every
            width /= by
            start += (phase % by) * width
            every, phase = every // by, phase // by
        return start, width

    def break_at(self, minute: int) -> int:
        """Number of the break at that minute, -1 for none."""
        return next((n for n, (a, b) in enumerate(self.breaks) if a <= minute < b), -1)


def clock_text(minute: int) -> str:
    """08:15; midnight at the end is 24:00."""
    return f"{minute // 60:02}:{minute % 60:02}"


class HoursModel(QAbstractTableModel):
    """`order` has the weekdays (0 = Monday) from the first column on, as the locale begins its week."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        first = QLocale().firstDayOfWeek().value - 1
        self.order = tuple((first + n) % 7 for n in range(7))
        self.blocks: tuple[HoursBlock, ...] = ()
        self._by_day: dict[int, list[HoursBlock]] = {}

    def set_blocks(self, blocks: Sequence[HoursBlock]) -> None:
        """The week is this now; the cursor of a view stays where it is."""
        self.blocks = tuple(sorted(blocks, key=lambda b: (b.weekday, b.starts, b.every, b.phase)))
        self._by_day = {day: [b for b in self.blocks if b.weekday == day] for day in range(7)}
        self.dataChanged.emit(self.index(0, 0), self.index(ROWS - 1, 6))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 6)

    def of_day(self, weekday: int) -> list[HoursBlock]:
        return self._by_day.get(weekday, [])

    def at(self, weekday: int, minute: int) -> list[HoursBlock]:
        """What holds there: one, or several that take turns."""
        return [b for b in self.of_day(weekday) if b.starts < minute + STEP and minute < b.ends]

    def block(self, key: int) -> HoursBlock | None:
        return next((block for block in self.blocks if block.key == key), None)

    def worked(self, weekday: int) -> float:
        """Minutes of an ordinary week without breaks; of weeks that take turns the average."""
        return sum(
            (b.ends - b.starts - sum(y - x for x, y in b.breaks)) / b.every for b in self.of_day(weekday)
        )

    def column_of(self, weekday: int) -> int:
        return self.order.index(weekday)

    # --- What Qt asks ---------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(self.order[index.column()], index.row() * STEP)
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self.at(self.order[index.column()], index.row() * STEP)
            return "\n".join(block.spoken for block in found) or None
        return None

    def spoken(self, weekday: int, minute: int) -> str:
        """What stands at a place of the week, as it is read aloud."""
        found = self.at(weekday, minute)
        day = day_name(weekday)
        if not found:
            text = translate("Schedules", "{day} {time}, no hours")
            return text.format(day=day, time=clock_text(minute))
        said = "; ".join(block.spoken for block in found)
        number = found[0].break_at(minute)
        if number < 0:
            return said
        begins, ends = found[0].breaks[number]
        text = translate("Schedules", "Break {from} to {to}, in: {hours}")
        return text.format(**{"from": clock_text(begins), "to": clock_text(ends), "hours": said})

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return clock_text(section * STEP) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < 7:
            return None
        weekday = self.order[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return day_name(weekday)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{day_name(weekday)}, {hours_text(self.worked(weekday))}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def day_name(weekday: int, *, short: bool = False) -> str:
    """Monday; as it stands alone in the language."""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, length)


def hours_text(minutes: float, *, short: bool = False) -> str:
    """7.5 h, in the locale's digits; without any: "no hours", or "–" where room is short."""
    if minutes <= 0:
        return "–" if short else translate("Schedules", "no hours")
    shown = QLocale().toString(round(minutes / 60, 1), "f", 0 if round(minutes / 60, 1) % 1 == 0 else 1)
    return translate("Schedules", "{hours} h", "working hours of a day").format(hours=shown)
