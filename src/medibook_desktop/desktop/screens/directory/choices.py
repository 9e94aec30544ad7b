"""What may be chosen in each field: what is there already; the world's countries, zones and currencies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from medibook_desktop.desktop.language.money import currencies, decimal_point
from medibook_desktop.desktop.language.regions import countries, subdivisions, zones
from medibook_desktop.desktop.language.sorting import by_name
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.directory.view import Choice
from medibook_desktop.domain.directory import DoctorDetails, Entry, Kind
from medibook_desktop.domain.money import amount_text


@dataclass(frozen=True, slots=True)
class Everything:
    """What one read brings: the page's entries, and those of other kinds that its choices come from."""

    kind: Kind
    entries: tuple[Entry, ...]
    clinics: tuple[Entry, ...]
    rooms: tuple[Entry, ...] = ()
    equipment: tuple[Entry, ...] = ()


def choices_of(found: Everything, entry: Entry | None, currency: str = "") -> dict[str, Sequence[Choice]]:
    """`entry` keeps what it has, also when it is retired. An amount has an example."""
    clinics = [
        (each.id, each.details.name)
        for each in found.clinics
        if each.is_active or (entry is not None and each.id in _clinics_of(entry))
    ]
    match found.kind:
        case Kind.DOCTOR:
            home = _home(entry, clinics)
            others = [choice for choice in clinics if choice[0] != home]
            return {
                "clinic_id": clinics,
                "other_clinics": others,
                "specialty": _said(found.entries, "specialty"),
            }
        case Kind.ROOM | Kind.EQUIPMENT:
            return {"clinic_id": clinics, "kind": _said(found.entries, "kind")}
        case Kind.VISIT_TYPE:
            return {
                "room_kind": _kinds(found.rooms, found.entries, "room_kind"),
                "fee_minor": [(None, f"{amount_text(0, currency, decimal_point())} {currency}".strip())],
                "equipment_kind": _kinds(found.equipment, found.entries, "equipment_kind"),
            }
        case Kind.CLINIC:
            country = str(getattr(entry.details, "country", "")) if entry is not None else ""
            return {
                "zone": [*zones(country), ("UTC", "UTC")],
                "country": [("", translate("Directory", "None: no public holidays")), *countries()],
                "subdivision": parts_of(country),
                "currency": [("", translate("Directory", "None")), *currencies()],
            }


def parts_of(country: str) -> list[Choice]:
    return [("", translate("Directory", "The whole country")), *subdivisions(country)]


def other_clinics(found: Everything, home: object, entry: Entry | None) -> list[Choice]:
    """For a doctor's form when another home clinic was chosen."""
    every = choices_of(found, entry)["clinic_id"]
    return [choice for choice in every if choice[0] != home]


def _clinics_of(entry: Entry) -> tuple[int, ...]:
    details = entry.details
    if isinstance(details, DoctorDetails):
        return (details.clinic_id, *details.other_clinics)
    return (getattr(details, "clinic_id", 0),)


def _home(entry: Entry | None, clinics: Sequence[tuple[int, str]]) -> int:
    if entry is not None and isinstance(entry.details, DoctorDetails):
        return entry.details.clinic_id
    return clinics[0][0] if clinics else 0


def _said(entries: Iterable[Entry], name: str) -> list[Choice]:
    """What others have in this field, nothing first."""
    values = {str(getattr(each.details, name)) for each in entries} - {""}
    return [("", ""), *((value, value) for value in by_name(values, str))]


def _kinds(things: Iterable[Entry], types: Iterable[Entry], name: str) -> list[Choice]:
    values = {str(getattr(each.details, "kind")) for each in things if each.is_active}  # noqa: B009 - any of the five
    values |= {str(getattr(each.details, name)) for each in types}
    return [
        ("", translate("Directory", "None")),
        *((value, value) for value in by_name(values - {""}, str)),
    ]
