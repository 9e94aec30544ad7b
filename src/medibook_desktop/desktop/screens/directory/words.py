"""Entries of the directory in words: the cells of the list, two versions side by side, questions before retiring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from medibook_desktop.desktop.language.colour_names import colour_name
from medibook_desktop.desktop.language.money import decimal_point
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number, short_day
from medibook_desktop.desktop.screens.directory.fields import fields_of
from medibook_desktop.desktop.screens.directory.view import Decision, Row, TwoVersions, Version
from medibook_desktop.domain.directory import (
    ClinicDetails,
    ComingVisits,
    Details,
    DoctorDetails,
    Entry,
    EquipmentDetails,
    Kind,
    RoomDetails,
    VisitTypeDetails,
    differences,
    rebased,
)
from medibook_desktop.domain.errors import StaleEntry
from medibook_desktop.domain.money import amount_text

RETIRE, MOVE, SAVE_ANYWAY = "retire", "move", "save"


@dataclass(frozen=True, slots=True)
class Names:
    """What ids and codes are called: the clinics by id, the currency of fees."""

    clinics: Mapping[int, str]
    currency: str

    def clinic_list(self, ids: Iterable[int]) -> str:
        return ", ".join(in_sentence(self.clinics.get(each, "?")) for each in ids)


def row_of(entry: Entry, names: Names) -> Row:
    state = "" if entry.is_active else translate("Directory", "Retired")
    colour = str(getattr(entry.details, "colour", ""))
    return Row(entry, cells_of(entry.details, names), state, colour)


def cells_of(details: Details, names: Names) -> tuple[str, ...]:
    match details:
        case DoctorDetails():
            places = names.clinic_list((details.clinic_id, *details.other_clinics))
            return details.name, details.specialty, places
        case VisitTypeDetails():
            return details.name, length(details), money(details.fee_minor, names.currency)
        case ClinicDetails():
            place = " ".join(part for part in (details.country, details.subdivision) if part)
            return details.name, details.zone.replace("_", " "), place
        case RoomDetails() | EquipmentDetails():
            return details.name, details.kind, names.clinic_list((details.clinic_id,))


def length(details: VisitTypeDetails) -> str:
    """30 min; 30 min + 5 + 10: with what is needed before and after it."""
    text = translate("Directory", "{minutes} min").format(minutes=number(details.minutes))
    around = [minutes for minutes in (details.buffer_before, details.buffer_after) if minutes]
    return " + ".join((text, *(number(minutes) for minutes in around)))


def money(minor: int | None, currency: str) -> str:
    """45.50 GBP"""
    return f"{amount_text(minor, currency, decimal_point())} {currency}".strip() if minor is not None else ""


def found_by(row: Row, typed: str) -> bool:
    """Every word of what is typed stands in the line."""
    line = " ".join((*row.cells, row.state)).casefold()
    return all(word in line for word in typed.casefold().split())


# --- Two versions -------------------------------------------------------------------------------------


def value_text(details: Details, name: str, names: Names) -> str:
    value = getattr(details, name)
    if name == "colour":
        return colour_name(value)
    if name == "clinic_id":
        return names.clinic_list((value,))
    if name == "other_clinics":
        return names.clinic_list(value)
    if name == "fee_minor":
        return money(value, names.currency)
    if isinstance(value, int):
        return number(value)
    return "" if value is None else str(value)


def two_versions(
    before: Entry, mine: Details, theirs: Entry, error: StaleEntry, names: Names, now: datetime
) -> TwoVersions:
    """At first each field has the value of whoever changed it; what both changed has mine."""
    together = rebased(before.details, mine, theirs.details)
    labels = {spec.name: spec.label.replace("&", "") for spec in fields_of(before.kind)}
    who, at = in_sentence(str(error.details.get("changed_by") or "")), error.details.get("changed_at")
    title = who
    if isinstance(at, datetime):
        title = translate("Directory", "{who}, saved at {time}").format(
            who=who, time=clock(at.astimezone(now.tzinfo))
        )
    return TwoVersions(
        translate("Directory", "Somebody else saved this since you opened it"),
        translate("Directory", "Choose field by field; nothing is saved until you say so."),
        title or translate("Directory", "As it is saved now"),
        translate("Directory", "Yours"),
        tuple(
            Version(
                name,
                labels[name],
                value_text(theirs.details, name, names),
                value_text(mine, name, names),
                getattr(together, name) == getattr(mine, name),
            )
            for name in differences(mine, theirs.details)
        ),
    )


# --- Questions ----------------------------------------------------------------------------------------


def retiring(entry: Entry, coming: ComingVisits) -> Decision:
    """How many visits, from when to when, what becomes of them, and what can be done instead."""
    counted = translate("Directory", "%n visit(s) are still to come: {days}.", "", coming.visits)
    days = _days(coming)
    answers = [(RETIRE, translate("Directory", "Retire; the visits stay"))]
    match entry.kind:
        case Kind.DOCTOR:
            then = translate(
                "Directory",
                "They stay in the agenda until you move or cancel them; nobody can book this doctor any more.",
            )
            answers.insert(0, (MOVE, translate("Directory", "First move the visits")))
        case Kind.VISIT_TYPE:
            then = translate("Directory", "They keep this visit type; it cannot be chosen for new ones.")
        case Kind.CLINIC:
            then = translate("Directory", "They stay with their doctors.")
        case _:
            then = translate(
                "Directory",
                "They keep it until you give them another one (O on the visit in the agenda); new visits get another.",
            )
    return Decision(f"{counted.format(days=days)} {then}", tuple(answers))


def namesake(details: Details, others: int) -> Decision:
    sentence = translate(
        "Directory",
        "%n other(s) are called {name} here already. Nobody could tell them apart by the name.",
        "",
        others,
    )
    return Decision(
        sentence.format(name=in_sentence(details.name)),
        ((SAVE_ANYWAY, translate("Directory", "Save it all the same")),),
    )


def _days(coming: ComingVisits) -> str:
    if coming.first is None or coming.last is None:
        return ""
    first, last = short_day(coming.first.date()), short_day(coming.last.date())
    return first if first == last else f"{first} – {last}"
