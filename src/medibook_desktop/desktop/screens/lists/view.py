"""What the lists show: rows made of texts, one line under them, and what the presenters ask of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class ListName(StrEnum):
    CONFIRM = "confirm"
    AWAY = "away"
    SQUEEZED_IN = "squeezed_in"


@dataclass(frozen=True, slots=True)
class ListRow:
    """`key` finds the row again after a change; `sign` and `state` say together how far one is.

    `cells` are as many as the list has columns; `is_settled` rows are quiet.
    """

    key: int
    cells: tuple[str, ...]
    sign: str = ""
    state: str = ""
    is_settled: bool = False
    warns: bool = False


class ListsView(Protocol):
    def show_list(self, name: ListName, heading: str, rows: Sequence[ListRow], summary: str) -> None: ...

    def show_empty(self, name: ListName, title: str, sentence: str) -> None: ...

    def select_row(self, name: ListName, key: int) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class AwayView(ListsView, Protocol):
    def show_moving(self, done: int, total: int) -> None:
        """All visits are being moved, so many of so many; 0 of 0: no more."""
