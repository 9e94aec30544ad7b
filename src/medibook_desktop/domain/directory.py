"""What a clinic is made of, as administrators edit it: doctors, rooms, equipment, visit types, clinics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import NAME_LIMIT, clean_text, search_key

KIND_LIMIT = 100
LONGEST_VISIT, LONGEST_BUFFER, MOST_VISITS = 1440, 240, 500
HIGHEST_FEE = 2_000_000_000


class Kind(StrEnum):
    """The table's name."""

    DOCTOR = "doctors"
    ROOM = "rooms"
    EQUIPMENT = "equipment"
    VISIT_TYPE = "visit_types"
    CLINIC = "clinics"


@dataclass(frozen=True, slots=True)
class DoctorDetails:
    """`daily_limit` None: as many visits as fit. `other_clinics` are ids beside `clinic_id`, the home clinic."""

    name: str
    clinic_id: int
    specialty: str = ""
    colour: str = ""
    daily_limit: int | None = None
    other_clinics: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RoomDetails:
    name: str
    clinic_id: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class EquipmentDetails:
    name: str
    clinic_id: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class VisitTypeDetails:
    """Minutes; `fee_minor` in the smallest unit of the clinic's currency, None where no fee is set."""

    name: str
    minutes: int = 15
    colour: str = ""
    buffer_before: int = 0
    buffer_after: int = 0
    room_kind: str = ""
    equipment_kind: str = ""
    fee_minor: int | None = None


@dataclass(frozen=True, slots=True)
class ClinicDetails:
    """`zone` is an IANA name, `country` ISO 3166, `subdivision` its part for public holidays, `currency` ISO 4217."""

    name: str
    zone: str
    country: str = ""
    subdivision: str = ""
    currency: str = ""


Details = DoctorDetails | RoomDetails | EquipmentDetails | VisitTypeDetails | ClinicDetails
DETAILS: Mapping[Kind, type[Any]] = {
    Kind.DOCTOR: DoctorDetails,
    Kind.ROOM: RoomDetails,
    Kind.EQUIPMENT: EquipmentDetails,
    Kind.VISIT_TYPE: VisitTypeDetails,
    Kind.CLINIC: ClinicDetails,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as it is stored."""

    kind: Kind
    id: int
    version: int
    is_active: bool
    details: Details


@dataclass(frozen=True, slots=True)
class ComingVisits:
    """Visits still to come that name an entry; times aware."""

    visits: int
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class DirectorySaved:
    """`version` None: the row is gone."""

    kind: Kind
    id: int
    version: int | None
    request_id: UUID
    changes: tuple[Change, ...]


D = TypeVar("D", DoctorDetails, RoomDetails, EquipmentDetails, VisitTypeDetails, ClinicDetails)


def field_names(kind: Kind) -> tuple[str, ...]:
    return tuple(item.name for item in fields(DETAILS[kind]))


def differences(one: Details, other: Details) -> tuple[str, ...]:
    """The fields in which two versions of a row differ."""
    return tuple(f.name for f in fields(one) if getattr(one, f.name) != getattr(other, f.name))


def rebased(before: Details, mine: Details, theirs: Details) -> Details:
    """Theirs, with what I changed since `before`."""
    return replace(theirs, **{name: getattr(mine, name) for name in differences(before, mine)})


def checked(details: D) -> D:
    """As it would be stored. Raises InvalidInput with details["field"]: the attribute, with blanks."""
    found: Details = details
    name = clean_text(details.name, field="name", limit=NAME_LIMIT, required=True)
    match found:
        case DoctorDetails():
            others = tuple(sorted(set(found.other_clinics) - {found.clinic_id}))
            _check_number(found.daily_limit, "daily limit", 1, MOST_VISITS, "visits")
            found = replace(
                found,
                name=name,
                specialty=clean_text(found.specialty, field="specialty", limit=NAME_LIMIT),
                colour=_colour(found.colour),
                other_clinics=others,
            )
        case RoomDetails():
            found = replace(found, name=name, kind=clean_text(found.kind, field="kind", limit=KIND_LIMIT))
        case EquipmentDetails():
            kind = clean_text(found.kind, field="kind", limit=KIND_LIMIT, required=True)
            found = replace(found, name=name, kind=kind)
        case VisitTypeDetails():
            found = _visit_type(found, name)
        case ClinicDetails():
            found = _clinic(found, name)
    return found  # type: ignore[return-value]  # `match` has lost which of the five it is


def _visit_type(found: VisitTypeDetails, name: str) -> VisitTypeDetails:
    _check_number(found.minutes, "minutes", 1, LONGEST_VISIT, "minutes")
    _check_number(found.buffer_before, "buffer before", 0, LONGEST_BUFFER, "minutes")
    _check_number(found.buffer_after, "buffer after", 0, LONGEST_BUFFER, "minutes")
    if found.fee_minor is not None and not 0 <= found.fee_minor <= HIGHEST_FEE:
        raise InvalidInput("A fee is an amount like 45 or 45.50, without a minus.", field="fee")
    return replace(
        found,
        name=name,
        colour=_colour(found.colour),
        room_kind=clean_text(found.room_kind, field="room kind", limit=KIND_LIMIT),
        equipment_kind=clean_text(found.equipment_kind, field="equipment kind", limit=KIND_LIMIT),
    )


def _clinic(found: ClinicDetails, name: str) -> ClinicDetails:
    zone = clean_text(found.zone, field="zone", limit=NAME_LIMIT, required=True)
    # Also what the library would open as a file of that name is no zone: only names from its list.
    if zone not in available_timezones():
        raise InvalidInput(
            "There is no time zone {zone}.",
            next_step="Choose one from the list, such as Europe/Berlin.",
            field="zone",
            zone=zone,
        )
    ZoneInfo(zone)
    currency = found.currency.strip().upper()
    if not re.fullmatch(r"([A-Z]{3})?", currency):
        raise InvalidInput("A currency has three letters, such as EUR.", field="currency")
    return replace(found, name=name, zone=zone, currency=currency)


def _check_number(value: int | None, field: str, lowest: int, highest: int, unit: str) -> None:
    if value is None or lowest <= value <= highest:
        return
    if unit == "visits":
        raise InvalidInput(
            "A daily limit has {lowest} to {highest} visits.", field=field, lowest=lowest, highest=highest
        )
    raise InvalidInput("This has {lowest} to {highest} minutes.", field=field, lowest=lowest, highest=highest)


def _colour(value: str) -> str:
    colour = value.strip().lower()
    if not re.fullmatch(r"(#[0-9a-f]{6})?", colour):
        raise InvalidInput("A colour is written like #0072b2.", field="colour")
    return colour


def namesakes(details: Details, entry: Entry | None, others: Iterable[Entry]) -> tuple[Entry, ...]:
    """Active entries of the same kind with the same name in the same clinic: allowed, and worth a question."""
    key = search_key(details.name)
    clinic = getattr(details, "clinic_id", None)
    return tuple(
        other
        for other in others
        if other.is_active
        and (entry is None or other.id != entry.id)
        and search_key(other.details.name) == key
        and getattr(other.details, "clinic_id", None) == clinic
    )
