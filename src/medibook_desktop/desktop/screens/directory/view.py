"""What the pages of the directory show, and what their presenter asks of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from medibook_desktop.domain.directory import Entry

Value = str | int | tuple[int, ...] | None
Values = Mapping[str, Value]
"""Field -> what stands in it. A fee is text; what was typed and is no choice is text too."""
Choice = tuple[Value, str]
"""(value, text)"""


class Form(Enum):
    """How a field is filled in."""

    TEXT = auto()
    AMOUNT = auto()
    NUMBER = auto()
    CHOICE = auto()
    """One of a list, found by typing a part of it."""
    FREE_CHOICE = auto()
    """One of a list, or anything else that is typed."""
    COLOUR = auto()
    SEVERAL = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """`lowest` to `highest` for numbers; `lowest_text` is said in place of the lowest one, which means "none" then."""

    name: str
    label: str
    form: Form
    hint: str = ""
    lowest: int = 0
    highest: int = 0
    lowest_text: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list, its texts ready: `cells` in the order of the page's columns."""

    entry: Entry
    cells: tuple[str, ...]
    state: str
    colour: str


@dataclass(frozen=True, slots=True)
class Actions:
    """What may be done with what is selected, besides saving."""

    can_retire: bool = False
    can_bring_back: bool = False
    can_remove: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A question with its answers, (key, text); the first is what a person most often wants."""

    sentence: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A field in two versions; `takes_mine` is what is chosen at first."""

    name: str
    label: str
    theirs: str
    mine: str
    takes_mine: bool


@dataclass(frozen=True, slots=True)
class TwoVersions:
    title: str
    sentence: str
    their_title: str
    my_title: str
    rows: tuple[Version, ...]


class DirectoryView(Protocol):
    def show_rows(self, rows: Sequence[Row]) -> None: ...

    def select(self, entry_id: int) -> None: ...

    def select_first(self) -> None: ...

    def show_choices(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        """Before the values that stand in them."""

    def show_values(self, heading: str, values: Values, actions: Actions) -> None: ...

    def show_nothing(self, sentence: str) -> None: ...

    def values(self) -> Values: ...

    def set_unsaved(self, unsaved: bool) -> None: ...

    def go_on(self) -> None: ...

    def show_problem(self, name: str, sentence: str) -> None: ...

    def clear_problems(self) -> None: ...

    def ask(self, decision: Decision) -> None: ...

    def stop_asking(self) -> None: ...

    def show_versions(self, versions: TwoVersions) -> None: ...

    def show_form(self) -> None: ...
