"""From an entry to what stands in the form, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, cast

from medibook_desktop.desktop.language.money import decimal_point
from medibook_desktop.desktop.screens.directory.view import Value, Values
from medibook_desktop.domain.directory import (
    DETAILS,
    ClinicDetails,
    Details,
    DoctorDetails,
    Entry,
    EquipmentDetails,
    Kind,
    RoomDetails,
    VisitTypeDetails,
)
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.money import amount_text, minor_units
from medibook_desktop.domain.palette import least_used


def values_of(details: Details, currency: str) -> dict[str, Value]:
    values = cast("dict[str, Value]", asdict(details))
    if isinstance(details, VisitTypeDetails):
        values["fee_minor"] = amount_text(details.fee_minor, currency, decimal_point())
    return values


def details_of(kind: Kind, values: Values, currency: str) -> Details:
    """As it was typed, not yet checked. Raises InvalidInput for what is no choice and for an amount that is none."""
    found: dict[str, Any] = dict(values)
    if "clinic_id" in found and not isinstance(found["clinic_id"], int):
        raise InvalidInput("Choose one of the clinics.", field="clinic id")
    if kind is Kind.VISIT_TYPE:
        found["fee_minor"] = minor_units(str(found["fee_minor"] or ""), currency)
    made: Details = DETAILS[kind](**found)
    return made


def a_new_one(kind: Kind, entries: tuple[Entry, ...], clinic_id: int, like: ClinicDetails | None) -> Details:
    """What stands in the form of a new entry: the colour that the fewest have, this desk's clinic."""
    colour = least_used(str(getattr(each.details, "colour", "")) for each in entries if each.is_active)
    match kind:
        case Kind.DOCTOR:
            return DoctorDetails("", clinic_id, colour=colour)
        case Kind.ROOM:
            return RoomDetails("", clinic_id)
        case Kind.EQUIPMENT:
            return EquipmentDetails("", clinic_id)
        case Kind.VISIT_TYPE:
            return VisitTypeDetails("", colour=colour)
        case Kind.CLINIC:
            if like is None:
                return ClinicDetails("", "UTC")
            return ClinicDetails("", like.zone, like.country, like.subdivision, like.currency)


def field_of(error: InvalidInput) -> str:
    """The form's field that an error names; "" for none."""
    name = str(error.details.get("field") or "").replace(" ", "_")
    return "fee_minor" if name == "fee" else name
