"""What the list of notes can show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.domain.slots import Slot


@dataclass(frozen=True, slots=True)
class NotedRow:
    """One note; `token` names the ink of its state, which also stands in words and with a sign."""

    number: int
    what: str
    noted: str
    state: str
    token: str
    remove_text: str
    why: str = ""
    can_retry: bool = False
    can_undo: bool = False
    wants_other_time: bool = False


@dataclass(frozen=True, slots=True)
class OtherTime:
    slot: Slot
    text: str


class NotedView(Protocol):
    def show_rows(self, rows: Sequence[NotedRow]) -> None: ...

    def show_other_times(self, number: int, times: Sequence[OtherTime]) -> None: ...
