"""What of the agenda's screen a live change concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from medibook_desktop.desktop.screens.agenda.away import Wanted, is_wanted
from medibook_desktop.domain.changes import Change, ChangeKind


@dataclass(frozen=True, slots=True)
class News:
    """`stale`: (doctor id, day) of columns that are to be read again. `is_new_column`: somebody works on a day on which
    he is not shown yet, so all is read."""

    stale: frozenset[tuple[int, date]]
    holds: bool
    is_new_column: bool


def news(changes: Iterable[Change], columns: Collection[tuple[int, date]], wanted: Wanted) -> News:
    """`columns` are those on the screen; `wanted` is what the screen is for."""
    stale: set[tuple[int, date]] = set()
    holds = is_new_column = False
    for change in changes:
        if change.kind is ChangeKind.HOLD:
            holds = True
        elif change.doctor_id is not None and change.day is not None:
            key = change.doctor_id, change.day
            if key in columns:
                stale.add(key)
            elif change.kind is ChangeKind.SLOTS and is_wanted(wanted, *key):
                is_new_column = True
        elif change.kind in (ChangeKind.SCHEDULE, ChangeKind.DOCTOR):
            stale.update(key for key in columns if change.doctor_id in (None, key[0]))
    return News(frozenset(stale), holds, is_new_column)
