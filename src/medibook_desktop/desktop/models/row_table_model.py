"""A table over frozen rows: columns are data, every text of a row is made once, when the row arrives."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_diff import Changed, Inserted, Removed, diff

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """`text` is shown; `accessible` is read aloud ("" or None: "title: text"); `token` names an ink."""

    title: str
    text: Callable[[T], str]
    tooltip: Callable[[T], str] | None = None
    accessible: Callable[[T], str] | None = None
    align_end: bool = False
    strong: bool = False
    token: str | Callable[[T], str] | None = None


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    tooltip: str
    accessible: str
    token: str | None


class RowTableModel(QAbstractTableModel, Generic[T]):
    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[T] = []
        self._cells: list[tuple[_Cell, ...]] = []

    @property
    def rows(self) -> tuple[T, ...]:
        return tuple(self._rows)

    def row(self, index: Index) -> T | None:
        """The row under an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, key: Hashable) -> int:
        """The place of the row with this key, -1 when it is not there."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Turns the old rows into the new ones by the fewest steps; selection and scroll survive."""
        new = list(rows)
        for step in diff(self._rows, new, self._key):
            match step:
                case Removed(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    del self._rows[first : last + 1]
                    del self._cells[first : last + 1]
                    self.endRemoveRows()
                case Inserted(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    self._rows[first:first] = new[first : last + 1]
                    self._cells[first:first] = [self._made(row) for row in new[first : last + 1]]
                    self.endInsertRows()
                case Changed(first, last):
                    self._rows[first : last + 1] = new[first : last + 1]
                    self._cells[first : last + 1] = [self._made(row) for row in new[first : last + 1]]
                    self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _made(self, row: T) -> tuple[_Cell, ...]:
        cells = []
        for column in self.columns:
            text = column.text(row)
            cells.append(
                _Cell(
                    text,
                    column.tooltip(row) if column.tooltip else text,
                    column.accessible(row) if column.accessible else f"{column.title}: {text}",
                    column.token(row) if callable(column.token) else column.token,
                )
            )
        return tuple(cells)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _Role.TextAlignmentRole:
            end = Qt.AlignmentFlag.AlignRight if column.align_end else Qt.AlignmentFlag.AlignLeft
            return end | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.FontRole:
            return current_look().font("strong") if column.strong else None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        cell = self._cells[index.row()][index.column()]
        if role == _Role.DisplayRole:
            return cell.text
        if role == _Role.ToolTipRole:
            return cell.tooltip
        if role == _Role.AccessibleTextRole:
            return cell.accessible
        if role == _Role.ForegroundRole and cell.token:
            return QBrush(current_look().colour(cell.token))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
                return self.columns[section].title
            if role == _Role.TextAlignmentRole:
                end = self.columns[section].align_end
                side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None
