"""What can be imported, from which forms of file, and what became of a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from medibook_desktop.domain.errors import MediBookError


class ImportKind(StrEnum):
    PATIENTS = "patients"
    DOCTORS = "doctors"
    HOURS = "hours"
    """Weekly hours: the slots are made of them."""
    APPOINTMENTS = "appointments"


class FileForm(StrEnum):
    CSV = "csv"
    VCARD = "vcard"
    FHIR = "fhir"
    ICALENDAR = "icalendar"


FORMS: Mapping[ImportKind, tuple[FileForm, ...]] = {
    ImportKind.PATIENTS: (FileForm.CSV, FileForm.VCARD, FileForm.FHIR),
    ImportKind.DOCTORS: (FileForm.CSV,),
    ImportKind.HOURS: (FileForm.CSV,),
    ImportKind.APPOINTMENTS: (FileForm.CSV, FileForm.ICALENDAR),
}


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    """A dry run's: it can be carried out. Carried out: it was."""
    THERE = "there"
    """Imported before, and it says the same."""
    CHANGED = "changed"
    """Imported before, and it said something else then: nothing is changed by an import."""
    DOUBT = "doubt"
    """May be a patient who is there already: somebody has to say."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as it stands in the file. `line` is where it begins (1 is the first; in FHIR the entry's number).

    `problem` says why nothing can be made of it; then `cells` is what there is.
    """

    line: int
    cells: tuple[str, ...]
    problem: MediBookError | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning does to a value: shown before anything is carried out."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Alike:
    """A patient who may be the one of the row; `same`: name and birth date are equal."""

    patient_id: int
    name: str
    birth_date: date | None
    phone: str
    same: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """What stands where a visit should go. `patient` is who has the time (shown, never logged)."""

    starts_at: datetime | None = None
    doctor: str = ""
    patient: str = ""
    by: str = ""
    at: datetime | None = None
    line: int | None = None
    """Of the same file."""


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """`label` is what the row is about, in short ("Anna Silva", "Dr Who, 3 Mar 09:00")."""

    line: int
    outcome: Outcome
    label: str = ""
    reason: MediBookError | None = None
    cleaned: tuple[Cleaned, ...] = ()
    alike: tuple[Alike, ...] = ()
    clash: Clash | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """`share` of the file that is read, 0 to 1; `rows` so far."""

    share: float
    rows: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """`shown` are some hundred rows of each outcome; `counts` count all of them.

    `cleaned` rows are accepted ones whose values cleaning changes. `refused_rows` is how many stand in the file
    of refused rows (refused, changed and in doubt).
    """

    kind: ImportKind
    is_dry: bool
    counts: Mapping[Outcome, int]
    shown: tuple[RowVerdict, ...]
    rows: int
    blank: int = 0
    cleaned: int = 0
    refused_rows: int = 0
    is_cancelled: bool = False
    seconds: float = 0.0
    doctor_ids: tuple[int, ...] = ()
    """Whose weekly hours were imported: their slots have to be made."""

    def count(self, outcome: Outcome) -> int:
        return self.counts.get(outcome, 0)


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file looks like before anything is checked; all of it is a proposal that a person may change.

    `choices` has a field name or "" for each column. `date_order` is "" when the dates could be read both ways:
    then `date_example` is one of them, and a person has to say.
    """

    form: FileForm
    size: int
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    choices: tuple[str, ...]
    preview: tuple[RawRow, ...]
    has_header: bool = True
    is_own: bool = False
    """An export of MediBook's own: its guarded cells are restored."""
    date_order: str = "DMY"
    date_example: str = ""
    is_remembered: bool = False
    """The columns were chosen by somebody for this header row before."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is read; None or "" is what the look proposes."""

    encoding: str = ""
    delimiter: str = ""
    has_header: bool | None = None


@dataclass(frozen=True)
class ImportPlan:
    """Everything that decides what an import does; the same plan is checked and carried out.

    `decisions` say of a row in doubt, by its key, who it is: a patient's id, or None for somebody new.
    `source` keeps the numbers of two programs apart. `doctor_id` is whose all appointments of the file are,
    whatever it says; `names_alone` accepts a patient by the name when the file says no more.
    """

    kind: ImportKind
    form: FileForm
    choices: tuple[str, ...]
    read: ReadOptions = ReadOptions()
    date_order: str = ""
    source: str = ""
    doctor_id: int | None = None
    names_alone: bool = False
    decisions: Mapping[str, int | None] = field(default_factory=dict)
