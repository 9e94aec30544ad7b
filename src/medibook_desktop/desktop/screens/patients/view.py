"""What the patients' place can show, and what stands typed in the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.patient_files import NotesState


@dataclass(frozen=True, slots=True)
class Typed:
    """The file's form as it was typed; `status` is a FileStatus value, `flags` are of domain.patient_files.FLAGS."""

    name: str = ""
    birth_date: str = ""
    phone: str = ""
    other_phone: str = ""
    email: str = ""
    address: str = ""
    language: str = ""
    sex: str = ""
    flags: tuple[str, ...] = ()
    status: str = "active"
    closed_on: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit of the list, its texts ready to be shown."""

    booking_id: int
    starts_at: datetime
    when: str
    doctor: str
    status: str
    booked_by: str
    is_coming: bool


@dataclass(frozen=True, slots=True)
class FileHead:
    """Above the form: who it is, and the files that were merged into this one (id, text)."""

    name: str
    line: str
    is_closed: bool = False
    merged: tuple[tuple[int, str], ...] = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A field in two versions; `takes_second` is what is chosen at first."""

    key: str
    label: str
    first: str
    second: str
    takes_second: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """Two versions side by side. `clashes` are (booking id, starts at, text); with any, nothing is carried out."""

    title: str
    sentence: str
    first_title: str
    second_title: str
    rows: tuple[ChoiceRow, ...]
    action: str
    facts: tuple[str, ...] = ()
    clashes: tuple[tuple[int, datetime, str], ...] = ()
    can_swap: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """Visits ahead of somebody whose file is closed: to be cancelled all at once."""

    sentence: str = ""
    action: str = ""
    reason: str = ""
    visits: tuple[VisitLine, ...] = field(default=())


class NumberFace(Enum):
    """What the line of the national number shows."""

    HIDDEN = auto()
    SHOWN = auto()
    NONE = auto()
    """Looked for, and there is none."""
    CLOSED = auto()
    """It cannot be opened here, or not by this account."""
    EDITING = auto()


@dataclass(frozen=True, slots=True)
class NumberLook:
    """`value` is the number or the words in its place; `others` are lines about merged files."""

    face: NumberFace
    value: str
    can_show: bool
    can_change: bool
    others: tuple[str, ...] = ()
    problem: str = ""


class NumberView(Protocol):
    def show_number(self, look: NumberLook | None) -> None: ...

    def put_number(self, text: str) -> None: ...

    def number_typed(self) -> str: ...

    def focus_number(self) -> None: ...


class ListView(Protocol):
    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_problem(self) -> None: ...

    def focus_search(self) -> None: ...


class FileView(ListView, NumberView, Protocol):
    def show_nothing(self) -> None: ...

    def show_file(self, head: FileHead, typed: Typed) -> None: ...

    def typed(self) -> Typed: ...

    def put_typed(self, typed: Typed) -> None: ...

    def await_notes(self) -> None: ...

    def show_notes(
        self, state: NotesState, text: str, others: tuple[tuple[str, str | None], ...]
    ) -> None: ...

    def show_visits(self, lines: tuple[VisitLine, ...]) -> None: ...

    def show_coming(self, coming: Coming | None) -> None: ...

    def show_duplicates(self, found: tuple[tuple[int, str], ...]) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def ask_about_changes(self, sentence: str) -> None: ...

    def show_choices(self, choices: Choices) -> None: ...

    def show_form(self) -> None: ...

    def focus_form(self, field: str = "name") -> None: ...
