"""Where the agenda's cursor stands and where a key takes it: one stop for each entry, whatever its height."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from medibook_desktop.desktop.models.agenda_entries import Entry
from medibook_desktop.desktop.models.agenda_model import AgendaModel

_Key = Qt.Key


@dataclass(slots=True)
class Cursor:
    """`row` is the row that sideways steps keep, also while a tall visit is the current entry."""

    column: int = -1
    row: int = -1
    entry: Entry | None = None


def entry_at(model: AgendaModel, column: int, row: int, lane: int = 0) -> Entry:
    """The entry of a cell; of visits side by side the one whose lane is nearest."""
    return min(model.entries(row, column), key=lambda entry: abs(entry.lane - lane))


_MOVES = frozenset(
    (
        _Key.Key_Down,
        _Key.Key_Up,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageDown,
        _Key.Key_PageUp,
    )
)


def step(model: AgendaModel, cursor: Cursor, key: int, page: int, *, to_ends: bool) -> Cursor | None:
    """The cursor after a key, None when the key does not move it. Left and right as they are read.

    `page` in rows; `to_ends` is true with Ctrl: to the first or last doctor and time.
    """
    if not model.rowCount() or not model.columnCount():
        return None
    if cursor.entry is None:
        return at(model, 0, 0) if key in _MOVES else None
    entry, rows = cursor.entry, model.rowCount()
    match key:
        case _Key.Key_Down:
            row = entry.last + 1
            return at(model, cursor.column, row, entry.lane) if row < rows else cursor
        case _Key.Key_Up:
            row = entry.first - 1
            return at(model, cursor.column, row, entry.lane) if row >= 0 else cursor
        case _Key.Key_Right | _Key.Key_Left:
            return _sideways(model, cursor, 1 if key == _Key.Key_Right else -1)
        case _Key.Key_Home:
            return at(model, 0 if to_ends else cursor.column, 0)
        case _Key.Key_End:
            return at(model, model.columnCount() - 1 if to_ends else cursor.column, rows - 1)
        case _Key.Key_PageDown:
            return at(model, cursor.column, min(rows - 1, max(entry.last + 1, cursor.row + page)))
        case _Key.Key_PageUp:
            return at(model, cursor.column, max(0, min(entry.first - 1, cursor.row - page)))
    return None


def at(model: AgendaModel, column: int, row: int, lane: int = 0) -> Cursor:
    entry = entry_at(model, column, row, lane)
    # From above a tall visit is entered at its first row, from below too: sideways then goes to where it begins.
    return Cursor(column, entry.first, entry)


def _sideways(model: AgendaModel, cursor: Cursor, way: int) -> Cursor:
    row = min(cursor.row, model.rowCount() - 1)
    here = cursor.entry.lane if cursor.entry is not None else 0
    lanes = sorted(model.entries(row, cursor.column), key=lambda entry: entry.lane)
    beside = [entry for entry in lanes if (entry.lane - here) * way > 0]
    if beside:
        return Cursor(cursor.column, row, beside[0] if way > 0 else beside[-1])
    column = cursor.column + way
    if not 0 <= column < model.columnCount():
        return cursor
    entry = entry_at(model, column, row, 0 if way > 0 else 99)
    return Cursor(column, row, entry)
