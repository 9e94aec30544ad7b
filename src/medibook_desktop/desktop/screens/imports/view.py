"""What the presenter of importing shows, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.domain.imports.kinds import FileLook, ImportKind, Outcome


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the file: its header, some of its values, and the field that it is ("" for none)."""

    place: int
    header: str
    samples: str
    field: str


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """A row of the report, in words."""

    line: int
    label: str
    reason: str
    more: str
    outcome: Outcome
    key: str
    choice: str = ""
    """What somebody said about a row in doubt: "same", "new" or ""."""


@dataclass(frozen=True, slots=True)
class ReportShown:
    """`groups` are (value, text with its number, whether it has rows); `group` is the one that is shown."""

    summary: str
    next_step: str
    groups: tuple[tuple[str, str], ...]
    group: str
    rows: tuple[VerdictRow, ...]
    is_dry: bool
    can_carry_out: str
    """The text of the button; "" when there is nothing to carry out."""
    can_save: bool
    can_decide: bool
    can_make_slots: bool
    hidden: int = 0
    """How many more rows the group has than are shown."""


class ImportView(Protocol):
    def show_kind(self, kind: ImportKind, about: str) -> None:
        """The first step: what, and which file."""

    def show_file(
        self,
        name: str,
        about: str,
        look: FileLook,
        columns: Sequence[ColumnRow],
        fields: Sequence[tuple[str, str]],
    ) -> None:
        """The second step: `fields` are (value, text) that a column can be."""

    def show_order(self, question: str, orders: Sequence[tuple[str, str]], chosen: str) -> None:
        """Asks how dates are written; without orders nothing is asked."""

    def show_missing(self, sentence: str) -> None:
        """What is still to be chosen before rows can be checked; "" when nothing is."""

    def show_running(self, text: str, share: float) -> None: ...

    def show_report(self, report: ReportShown) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...

    def clear_notice(self) -> None: ...
