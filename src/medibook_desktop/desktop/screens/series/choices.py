"""What becomes of each date of a plan: a free time that is proposed, another, or none. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from medibook_desktop.domain.series import PlannedVisit
from medibook_desktop.domain.slots import Slot


@dataclass(slots=True)
class Choice:
    """`options` are the times that the row can take; `is_left`: it takes none (or stays as it is)."""

    row: PlannedVisit
    options: tuple[Slot, ...]
    picked: int = 0
    is_left: bool = False

    @property
    def slot(self) -> Slot | None:
        return self.options[self.picked] if self.options and not self.is_left else None


class Choices:
    """Survives a new plan: what was left out by hand stays left out, what was brought along goes along."""

    def __init__(self) -> None:
        self.rows: list[Choice] = []
        self._left_out: set[datetime] = set()
        self._brought: set[datetime] = set()

    def begin(self) -> None:
        self.rows = []
        self._left_out.clear()
        self._brought.clear()

    def plan(self, visits: Iterable[PlannedVisit], *, by_hand_stays: bool = True) -> None:
        self.rows = [self._choice(visit, by_hand_stays) for visit in visits]

    def _choice(self, row: PlannedVisit, by_hand_stays: bool) -> Choice:
        key = _key(row)
        is_left = key in self._left_out
        if by_hand_stays and row.visit is not None and row.visit.is_moved_by_hand:
            is_left = key not in self._brought
        return Choice(row, (row.slot,) if row.slot is not None else row.proposals, is_left=is_left)

    def leave_out(self, place: int) -> None:
        """Leaves a row out, or takes it in again."""
        if 0 <= place < len(self.rows):
            choice = self.rows[place]
            choice.is_left = not choice.is_left
            self._note(choice)

    def step(self, place: int, by: int) -> None:
        """The next time that the row can take; after the last one it is left out."""
        if not 0 <= place < len(self.rows) or not self.rows[place].options:
            return
        choice = self.rows[place]
        count = len(choice.options)
        here = count if choice.is_left else choice.picked
        there = (here + by) % (count + 1)
        choice.is_left = there == count
        choice.picked = 0 if choice.is_left else there
        self._note(choice)

    def chosen(self) -> Sequence[tuple[PlannedVisit, Slot]]:
        return [(choice.row, choice.slot) for choice in self.rows if choice.slot is not None]

    def _note(self, choice: Choice) -> None:
        key = _key(choice.row)
        if choice.is_left:
            self._left_out.add(key)
            self._brought.discard(key)
        else:
            self._left_out.discard(key)
            self._brought.add(key)


def _key(row: PlannedVisit) -> datetime:
    """The date as the series knows it: another time of day or another weekday keeps what was decided about it."""
    return row.visit.planned_at if row.visit is not None else row.planned_at
