"""Search results: one row a patient, with what tells two people of one name apart."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from medibook_desktop.desktop.language.wording import phone, short_day
from medibook_desktop.desktop.models.row_diff import Changed, Inserted, Removed, diff

Index = QModelIndex | QPersistentModelIndex
PATIENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
END_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class PatientRow:
    """`next_visit` and `note` are ready texts; `is_new` marks the row that registers somebody new."""

    patient_id: int
    name: str
    birth_date: date | None
    phone: str
    next_visit: str = ""
    note: str = ""
    is_new: bool = False
    is_closed: bool = False
    """Shown in grey; `note` says why in words."""

    @property
    def detail(self) -> str:
        """The second line: birth date, phone, note; of a closed file the note first."""
        born = short_day(self.birth_date) if self.birth_date is not None else ""
        number = phone(self.phone)
        parts = (self.note, born, number) if self.is_closed else (born, number, self.note)
        return " · ".join(part for part in parts if part)


def _key(row: PatientRow) -> Hashable:
    return (row.is_new, row.patient_id)


class PatientListModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PatientRow] = []
        self._texts: list[dict[int, Any]] = []

    @property
    def rows(self) -> tuple[PatientRow, ...]:
        return tuple(self._rows)

    def row(self, index: Index) -> PatientRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def set_rows(self, rows: Sequence[PatientRow]) -> None:
        """The results of a new search; rows that stay keep their selection."""
        new = list(rows)
        for step in diff(self._rows, new, _key):
            match step:
                case Removed(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    del self._rows[first : last + 1]
                    del self._texts[first : last + 1]
                    self.endRemoveRows()
                case Inserted(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    self._rows[first:first] = new[first : last + 1]
                    self._texts[first:first] = [_texts(row) for row in new[first : last + 1]]
                    self.endInsertRows()
                case Changed(first, last):
                    self._rows[first : last + 1] = new[first : last + 1]
                    self._texts[first : last + 1] = [_texts(row) for row in new[first : last + 1]]
                    self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._texts[index.row()].get(int(role)) if index.isValid() else None


def _texts(row: PatientRow) -> dict[int, Any]:
    """Every role of a row, made once."""
    said = ", ".join(part for part in (row.name, row.detail.replace(" · ", ", "), row.next_visit) if part)
    return {
        int(Qt.ItemDataRole.DisplayRole): row.name,
        int(Qt.ItemDataRole.ToolTipRole): said,
        int(Qt.ItemDataRole.AccessibleTextRole): said,
        PATIENT_ROLE: row,
        DETAIL_ROLE: row.detail,
        END_ROLE: row.next_visit,
    }
