"""The agenda as a table: a row is a step of time, a column a doctor (or, in a week, a day)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo
from enum import IntEnum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from medibook_desktop.desktop.language.shard_words import column_words
from medibook_desktop.desktop.language.wording import weekday_and_day
from medibook_desktop.desktop.models.agenda_entries import (
    AgendaColumn,
    Entry,
    EntryKind,
    Item,
    build_column,
    layout_of,
    minute_of_day,
)
from medibook_desktop.desktop.models.agenda_wording import Wording
from medibook_desktop.domain.agenda import AgendaDay, DoctorDay, Hold
from medibook_desktop.domain.slots import Slot

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class AgendaRole(IntEnum):
    SLOT = int(Qt.ItemDataRole.UserRole) + 1
    APPOINTMENT = SLOT + 1
    HOLD = SLOT + 2
    BLOCKED = SLOT + 3
    ENTRIES = SLOT + 4
    DOCTOR_DAY = SLOT + 5


class AgendaModel(QAbstractTableModel):
    """Never fetches. `now_changed` comes when the line of the present moment has to move."""

    now_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_week = False
        self.zone: tzinfo = UTC
        self.layout_rows = layout_of((), UTC)
        self.now: datetime | None = None
        self._columns: list[AgendaColumn] = []
        self._holds: dict[int, Hold] = {}
        self._wording = Wording(is_week=False)

    # --- What is shown -----------------------------------------------------------------------

    def set_day(self, day: AgendaDay, holds: Iterable[Hold] = ()) -> None:
        """One day, a column a doctor. The same doctors and day again change only what differs."""
        self._show(day.columns, day.zone, is_week=False, holds=holds)

    def set_week(self, columns: Sequence[DoctorDay], zone: str, holds: Iterable[Hold] = ()) -> None:
        """Some days of one doctor, a column a day."""
        self._show(columns, zone, is_week=True, holds=holds)

    def clear(self) -> None:
        self._show((), "UTC", is_week=False, holds=())

    def replace_columns(self, columns: Iterable[DoctorDay]) -> None:
        """Newer states of columns that are shown; others are ignored. Only changed cells are announced."""
        newer = {(column.doctor.id, column.day): column for column in columns}
        changed = [
            (place, newer[column.key])
            for place, column in enumerate(self._columns)
            if column.key in newer and newer[column.key] != column.source
        ]
        if not changed:
            return
        if not self.layout_rows.holds(layout_of((source for _, source in changed), self.zone)):
            self._reset([newer.get(column.key, column.source) for column in self._columns])
            return
        self._rebuild(changed)

    def set_holds(self, holds: Iterable[Hold]) -> None:
        """All holds there are now; only the cells whose hold came or went change."""
        new = {hold.slot_id: hold for hold in holds}
        touched = {slot for slot in {*new, *self._holds} if new.get(slot) != self._holds.get(slot)}
        self._holds = new
        self._rebuild(
            [
                (place, column.source)
                for place, column in enumerate(self._columns)
                if touched and any(slot.id in touched for slot in column.source.slots)
            ]
        )

    def set_now(self, now: datetime | None) -> None:
        """The present moment, for the line and for what is past."""
        if now != self.now:
            self.now = self._wording.now = now
            self._rebuild(
                [
                    (place, column.source)
                    for place, column in enumerate(self._columns)
                    if any(visit.offer_until is not None for visit in column.source.appointments)
                ]
            )
            self.now_changed.emit()

    def _show(self, columns: Sequence[DoctorDay], zone: str, *, is_week: bool, holds: Iterable[Hold]) -> None:
        keys = [(column.doctor.id, column.day) for column in columns]
        same = keys == [column.key for column in self._columns]
        if same and is_week == self.is_week and zone == str(self.zone):
            self.replace_columns(columns)
            self.set_holds(holds)
            return
        self.is_week = is_week
        self.zone = ZoneInfo(zone)
        self._holds = {hold.slot_id: hold for hold in holds}
        self._reset(columns)

    def _reset(self, sources: Sequence[DoctorDay]) -> None:
        self.beginResetModel()
        self._wording = Wording(is_week=self.is_week, zone=self.zone)
        self._wording.now = self.now
        self.layout_rows = layout_of(sources, self.zone)
        self._columns = [self._built(source) for source in sources]
        self.endResetModel()

    def _built(self, source: DoctorDay, before: AgendaColumn | None = None) -> AgendaColumn:
        return build_column(source, self.layout_rows, self.zone, self._holds, self._wording, before)

    def _rebuild(self, changed: Sequence[tuple[int, DoctorDay]]) -> None:
        """All columns are new before the first change is told: a visit that moved is never nowhere."""
        before = {place: self._columns[place] for place, _ in changed}
        for place, source in changed:
            self._columns[place] = self._built(source, before[place])
        for place, old in before.items():
            self._tell(place, old)

    def _tell(self, place: int, old: AgendaColumn) -> None:
        new = self._columns[place]
        rows = [row for row, found in enumerate(new.rows) if found != old.rows[row]]
        start = 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                self.dataChanged.emit(self.index(rows[start], place), self.index(row, place))
                start = at + 1
        if _head(old.source) != _head(new.source):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    # --- What is asked -----------------------------------------------------------------------

    @property
    def columns(self) -> tuple[DoctorDay, ...]:
        return tuple(column.source for column in self._columns)

    def is_away(self, column: int) -> bool:
        """Whether the column's shard does not answer."""
        return self._columns[column].source.away is not None

    def entries(self, row: int, column: int) -> tuple[Entry, ...]:
        """What covers a cell: one entry, or several visits side by side."""
        return self._columns[column].rows[row]

    def column_rows(self, column: int) -> tuple[tuple[Entry, ...], ...]:
        """All rows of a column, for drawing."""
        return self._columns[column].rows

    def item(self, index: Index) -> Item | None:
        return self.entries(index.row(), index.column())[0].item if index.isValid() else None

    def slot(self, slot_id: int) -> Slot | None:
        """A slot that is shown, also one that a visit covers."""
        for column in self._columns:
            for slot in column.source.slots:
                if slot.id == slot_id:
                    return slot
        return None

    def index_of_slot(self, slot_id: int) -> QModelIndex:
        """The first cell of a slot, also when a visit covers it; invalid when it is not shown."""
        for place, column in enumerate(self._columns):
            for slot in column.source.slots:
                if slot.id == slot_id:
                    row = self.layout_rows.row_of(minute_of_day(slot.starts_at, self.zone))
                    return self.index(self.entries(row, place)[0].first, place)
        return QModelIndex()

    def index_of_booking(self, booking_id: int) -> QModelIndex:
        """The first cell of a visit; invalid when it is not shown."""
        found = self.entry_of_booking(booking_id)
        return self.index(found[1].first, found[0]) if found is not None else QModelIndex()

    def entry_of_booking(self, booking_id: int) -> tuple[int, Entry] | None:
        """(column, entry) of a visit."""
        for place, column in enumerate(self._columns):
            if any(visit.booking_id == booking_id for visit in column.source.appointments):
                for found in column.rows:
                    for entry in found:
                        if entry.appointment is not None and entry.appointment.booking_id == booking_id:
                            return place, entry
        return None

    def column_of(self, doctor_id: int, day: date) -> int:
        """The place of a column, -1 when it is not shown."""
        return next((i for i, column in enumerate(self._columns) if column.key == (doctor_id, day)), -1)

    def now_minute(self, column: int) -> int | None:
        """Minutes after midnight of the present moment if the column is of today; before and after it
        0 and the whole day, so that a day that is over is past from top to bottom."""
        if self.now is None:
            return None
        local = self.now.astimezone(self.zone)
        day = self._columns[column].source.day
        if day != local.date():
            return 24 * 60 if day < local.date() else 0
        return local.hour * 60 + local.minute

    def now_row_minute(self) -> int | None:
        """The minute of the line across the grid; None when today is not shown."""
        if self.now is None:
            return None
        local = self.now.astimezone(self.zone)
        shown = any(column.source.day == local.date() for column in self._columns)
        return local.hour * 60 + local.minute if shown else None

    def time_text(self, minute: int) -> str:
        return self._wording.minute_text(minute)

    # --- Qt's questions ----------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._columns else self.layout_rows.rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._columns[index.column()].rows[index.row()]
        entry = found[0]
        match role:
            case _Role.DisplayRole:
                return _joined([e.texts.name for e in found]) if entry.kind != EntryKind.FREE else ""
            case _Role.ToolTipRole:
                return _joined([e.texts.tooltip for e in found], "\n\n") or None
            case _Role.AccessibleTextRole:
                return _joined([e.texts.spoken for e in found], "; ")
            case AgendaRole.SLOT:
                return entry.slot
            case AgendaRole.APPOINTMENT:
                return entry.appointment
            case AgendaRole.HOLD:
                return entry.hold
            case AgendaRole.BLOCKED:
                return entry.blocked
            case AgendaRole.ENTRIES:
                return found
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role in (_Role.DisplayRole, _Role.AccessibleTextRole) and 0 <= section < self.layout_rows.rows:
                return self.time_text(self.layout_rows.minute_of(section))
            return None
        if not 0 <= section < len(self._columns):
            return None
        source = self._columns[section].source
        match role:
            case _Role.DisplayRole:
                return weekday_and_day(source.day) if self.is_week else source.doctor.name
            case _Role.ToolTipRole | _Role.AccessibleTextRole:
                who = weekday_and_day(source.day) if self.is_week else source.doctor.name
                if source.away is not None:
                    return self.tr("{who}: {why}").format(
                        who=who, why=column_words(source.away, self.zone)[1]
                    )
                return self.tr("{who}, {specialty}, {percent} % full").format(
                    who=who, specialty=source.doctor.specialty, percent=round(source.fullness * 100)
                )
            case AgendaRole.DOCTOR_DAY:
                return source
        return None


def _head(source: DoctorDay) -> tuple[object, ...]:
    """What a column's head shows."""
    return source.fullness, source.doctor, source.away


def _joined(texts: list[str], separator: str = " | ") -> str:
    return texts[0] if len(texts) == 1 else separator.join(text for text in texts if text)
