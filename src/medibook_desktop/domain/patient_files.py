"""A patient's file: what the form edits, what two versions of it differ in, and what a merge would do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from medibook_desktop.domain.changes import Change

FLAGS = ("interpreter", "wheelchair", "hearing", "sight", "companion")
"""What to look out for; the words for each stand where they are shown."""

NOTES_LIMIT = 4000
ADDRESS_LIMIT = 300


class FileStatus(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    DECEASED = "deceased"


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """Every field of the file that a person edits; notes travel apart, because not every terminal can read them."""

    name: str
    birth_date: date | None = None
    phone: str = ""
    other_phone: str = ""
    email: str = ""
    address: str = ""
    language: str = ""
    sex: str = ""
    flags: tuple[str, ...] = ()
    status: FileStatus = FileStatus.ACTIVE
    closed_on: date | None = None
    """Since when it is closed; of somebody deceased the day of death. None: open, or not known."""


FIELDS: tuple[str, ...] = tuple(field.name for field in fields(PatientDetails))


def differences(mine: PatientDetails, theirs: PatientDetails) -> Iterator[str]:
    """The names of the fields in which two versions differ, in the order of the form."""
    return (name for name in FIELDS if getattr(mine, name) != getattr(theirs, name))


def rebased(
    before: PatientDetails, mine: PatientDetails, theirs: PatientDetails
) -> tuple[PatientDetails, tuple[str, ...]]:
    """My changes put upon what somebody else saved meanwhile, and the fields that both of us changed differently.

    A field that only one of the two changed has the changed value; one that both changed has mine for now.
    """
    chosen = {
        name: getattr(theirs if getattr(mine, name) == getattr(before, name) else mine, name)
        for name in FIELDS
    }
    both = tuple(
        name for name in differences(mine, theirs) if getattr(before, name) not in _values(name, mine, theirs)
    )
    return PatientDetails(**chosen), both


def _values(name: str, *versions: PatientDetails) -> tuple[object, ...]:
    return tuple(getattr(version, name) for version in versions)


@dataclass(frozen=True, slots=True)
class MergedFile:
    """A file that was merged into this one, as it was."""

    id: int
    name: str
    birth_date: date | None
    phone: str


@dataclass(frozen=True, slots=True)
class PatientFile:
    id: int
    version: int
    details: PatientDetails
    registered_on: date
    merged: tuple[MergedFile, ...] = ()


class NotesState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    """Written with a key that this terminal does not have, or damaged."""
    LOCKED = "locked"
    """The key may be here, but the keyring is locked."""
    NO_KEY = "no_key"
    """Nothing to read, and no key to write with."""
    NOT_ALLOWED = "not_allowed"


@dataclass(frozen=True, slots=True)
class Notes:
    """`text` counts in the state OPEN only; `others` are those of merged files: (name, text or None: not readable)."""

    state: NotesState
    text: str = ""
    others: tuple[tuple[str, str | None], ...] = ()

    @property
    def can_write(self) -> bool:
        return self.state is NotesState.OPEN


@dataclass(frozen=True, slots=True)
class FileSaved:
    """The answer to saving, merging and splitting; `request_id` is what undo asks for."""

    patient_id: int
    version: int
    request_id: UUID
    changes: tuple[Change, ...]
    fields_are_back: bool = True


@dataclass(frozen=True, slots=True)
class MergeClashPair:
    """Two visits of the two files at one time."""

    kept_booking: int
    merged_booking: int
    starts_at: datetime
    kept_doctor: str
    merged_doctor: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    kept: PatientFile
    merged: PatientFile
    visits_past: int
    visits_coming: int
    """Of the file that is merged: they are shown in the kept one from then on."""
    wishes: int
    clashes: tuple[MergeClashPair, ...] = ()


def merged_details(
    kept: PatientDetails, merged: PatientDetails, from_merged: Sequence[str]
) -> PatientDetails:
    """The kept file's fields, those named in `from_merged` from the other one."""
    return PatientDetails(**{name: getattr(merged if name in from_merged else kept, name) for name in FIELDS})


def suggested_choices(kept: PatientDetails, merged: PatientDetails) -> tuple[str, ...]:
    """What the kept file lacks and the other one has; a second phone number is kept as the other phone."""
    return tuple(
        name
        for name in FIELDS
        if not getattr(kept, name) and getattr(merged, name) and name not in ("status", "closed_on")
    )
