"""The audit: what happened, how it is searched, how long it is kept, and whether it is whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Trail(StrEnum):
    """A table of the trail. Each is append-only, and all three are sealed in one chain."""

    VISITS = "audit_events"
    CHANGES = "change_events"
    LOOKS = "access_events"


class Topic(StrEnum):
    """What a search can be narrowed to; see TOPICS for the rows that each stands for."""

    EVERYTHING = "everything"
    VISITS = "visits"
    CANCELLED = "cancelled"
    LOOKS = "looks"
    FILES = "files"
    WAITING = "waiting"
    TIMES = "times"
    PEOPLE = "people"
    DIRECTORY = "directory"
    OUT = "out"
    AUDIT = "audit"


FILE_LOOKS = ("file", "notes", "number", "visits", "merge", "trail")
"""What counts as a look at a patient's file: the agenda's display of a day and the hits of a search are none."""

_ALL: Mapping[Trail, Sequence[str] | None] = dict.fromkeys(Trail)
TOPICS: Mapping[Topic, Mapping[Trail, Sequence[str] | None]] = {
    Topic.EVERYTHING: _ALL,
    Topic.VISITS: {Trail.VISITS: None, Trail.CHANGES: ("series", "visit_calls")},
    Topic.CANCELLED: {Trail.VISITS: ("cancelled", "no_show", "expired")},
    Topic.LOOKS: {Trail.LOOKS: (*FILE_LOOKS, "printed", "exported")},
    Topic.FILES: {Trail.CHANGES: ("patients", "patient_numbers", "erasures"), Trail.LOOKS: ("erased",)},
    Topic.WAITING: {Trail.CHANGES: ("wishes", "offers", "walk_ins")},
    Topic.TIMES: {Trail.CHANGES: ("absences", "weekly_hours", "closures", "worked_holidays")},
    Topic.PEOPLE: {
        Trail.CHANGES: ("staff",),
        Trail.LOOKS: ("signed_in", "signed_out", "locked", "unlocked", "user_changed", "sign_in_refused"),
    },
    Topic.DIRECTORY: {
        Trail.CHANGES: ("clinics", "doctors", "doctor_clinics", "rooms", "equipment", "visit_types")
    },
    Topic.OUT: {
        Trail.LOOKS: ("exported", "printed", "report", "imported"),
        Trail.CHANGES: ("import_mappings",),
    },
    Topic.AUDIT: {
        Trail.CHANGES: ("retention_rules", "audit_removals", "privacy_rules"),
        Trail.LOOKS: ("trail", "chain_broken", "verified"),
    },
}


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """`since` ≤ when < `until`, aware; None everywhere means any."""

    topic: Topic = Topic.EVERYTHING
    who: str | None = None
    terminal: str | None = None
    doctor_id: int | None = None
    patient_id: int | None = None
    booking_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None

    def as_filter(self) -> dict[str, Any]:
        """What the server function search_audit takes."""
        kinds = {str(trail): list(names) if names else None for trail, names in TOPICS[self.topic].items()}
        given = {
            "who": self.who,
            "terminal": self.terminal,
            "doctor_id": self.doctor_id,
            "patient_id": self.patient_id,
            "booking_id": self.booking_id,
            "from": self.since.isoformat() if self.since else None,
            "to": self.until.isoformat() if self.until else None,
        }
        return {"trails": kinds, **{name: value for name, value in given.items() if value is not None}}


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One event. `what` is the table that it is about ("access" for a look), `key` the row's id there.

    `before` and `after` are its columns as JSON values, a look's `after` its details. Notes are in neither.
    """

    trail: Trail
    id: int
    at: datetime
    who: str
    terminal: str
    kind: str
    what: str
    key: int | None
    before: Mapping[str, Any] | None = field(default=None, compare=False)
    after: Mapping[str, Any] | None = field(default=None, compare=False)

    @property
    def now(self) -> Mapping[str, Any]:
        """The row after the event, or as it was before it was removed."""
        return self.after or self.before or {}

    @property
    def patient_id(self) -> int | None:
        if self.trail is Trail.LOOKS or self.what == "patients":
            return self.key
        found = self.now.get("patient_id")
        return found if isinstance(found, int) else None

    @property
    def booking_id(self) -> int | None:
        found = self.key if self.what == "bookings" else self.now.get("booking_id")
        return found if isinstance(found, int) else None

    @property
    def doctor_id(self) -> int | None:
        found = self.now.get("doctor_id")
        return found if isinstance(found, int) else None


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids of a page are called; what is not here any more is missing."""

    staff: Mapping[str, str] = field(default_factory=dict)
    patients: Mapping[int, str] = field(default_factory=dict)
    doctors: Mapping[int, str] = field(default_factory=dict)
    visit_types: Mapping[int, str] = field(default_factory=dict)
    rooms: Mapping[int, str] = field(default_factory=dict)
    equipment: Mapping[int, str] = field(default_factory=dict)
    clinics: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditPage:
    entries: tuple[AuditEntry, ...]
    names: Names
    next: Mapping[str, int] | None
    """Where the next page begins; None at the end."""
    missing: tuple[str, ...] = ()
    """Shards that did not answer: their events are left out from here on."""


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """(user name, display name) and the desks that the trail knows."""

    people: tuple[tuple[str, str], ...]
    terminals: tuple[str, ...]


_UNTOLD = frozenset(
    {
        "id",
        "version",
        "request_id",
        "slot_id",
        "updated_at",
        "updated_by",
        "name_key",
        "phone_digits",
        "notes_cipher",
    }
)
"""Columns that follow from the others, or from the event itself."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    name: str
    before: Any
    after: Any

    @property
    def is_changed(self) -> bool:
        return bool(self.before != self.after)


_FIRST = (
    "patient_id",
    "name",
    "display_name",
    "username",
    "during",
    "starts_at",
    "ends_at",
    "doctor_id",
    "clinic_id",
    "status",
    "visit_type_id",
    "room_id",
    "equipment_id",
    "reason",
    "cancel_reason",
    "birth_date",
    "phone",
    "other_phone",
    "email",
    "address",
    "role",
    "rights",
)
_PLACES = {name: place for place, name in enumerate(_FIRST)}


def field_changes(entry: AuditEntry) -> tuple[FieldChange, ...]:
    """Every column that people would read; what tells most comes first, and the changed ones say so."""
    before, after = entry.before or {}, entry.after or {}
    order = sorted(before.keys() | after.keys(), key=lambda name: (_PLACES.get(name, len(_FIRST)), name))
    return tuple(
        FieldChange(name, before.get(name), after.get(name)) for name in order if name not in _UNTOLD
    )


# --- Whether it is whole --------------------------------------------------------------------------


class ProblemKind(StrEnum):
    ROW_CHANGED = "row_changed"
    ROW_REMOVED = "row_removed"
    ROW_INSERTED = "row_inserted"
    SEAL_CHANGED = "seal_changed"
    SEAL_MISSING = "seal_missing"
    CHAIN_BROKEN = "chain_broken"
    REMOVED_BY_HAND = "removed_by_hand"
    END_CUT_OFF = "end_cut_off"
    """A seal that was kept elsewhere is not in the chain any more, or is another one."""
    OTHER_CHAIN = "other_chain"


@dataclass(frozen=True, slots=True)
class AuditProblem:
    """`row` is the id of the row in `what`; of SEAL_MISSING the last number that is missing."""

    kind: ProblemKind
    seal: int
    what: str = ""
    row: int | None = None
    shard: str = ""
    """Whose chain it is, in a clinic of several databases."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of the chain at a moment: kept elsewhere, it shows later that the end was not cut off."""

    chain: str
    seal: int
    hash: str

    @property
    def words(self) -> str:
        """Short enough to be written down: the seal's number and the first 16 digits of its hash."""
        return f"{self.seal} · " + " ".join(self.hash[n : n + 4].upper() for n in range(0, 16, 4))


@dataclass(frozen=True, slots=True)
class AuditVerified:
    """`rows` were compared; `removed` are gone by the rule; `waiting` are not sealed yet."""

    seals: int
    rows: int
    removed: int
    waiting: int
    oldest_waiting: datetime | None
    anchor: Anchor | None
    problems: tuple[AuditProblem, ...] = ()
    missing: tuple[str, ...] = ()
    """Shards that did not answer: their chains are not looked at."""

    @property
    def is_whole(self) -> bool:
        return not self.problems


# --- How long it is kept --------------------------------------------------------------------------

SHORTEST_DAYS = 365
LONGEST_DAYS = 36525


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """`next_days` counts from `next_from` on: a shorter time waits a week. Times are aware."""

    trail: Trail
    keep_days: int
    next_days: int | None
    next_from: datetime | None
    version: int
    updated_by: str
    updated_at: datetime
    oldest: datetime | None
    removed_rows: int
    removed_to: datetime | None
