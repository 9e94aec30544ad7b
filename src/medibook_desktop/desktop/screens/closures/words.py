"""A closure in words: when, for whom, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import (
    clock,
    in_sentence,
    medium_day,
    short_day,
    weekday_and_day,
    when,
)
from medibook_desktop.desktop.screens.closures.view import ClosureFields, Part
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.closures import ClosureDetails, ClosureEffect, ClosureKind

NOON = time(12)
LAST_MINUTE = time(23, 59)
"""As the end of an afternoon: midnight."""
SHOWN_VISITS = 4


def days_words(details: ClosureDetails, year: int | None = None) -> str:
    """Fri 25 Dec 2026; 3 Dec 2026 – 5 Dec 2026; with the hours of each day. `year` is known, and not said."""
    is_known = details.first_day.year == details.last_day.year == year
    if details.first_day == details.last_day:
        days = weekday_and_day(details.first_day) if is_known else medium_day(details.first_day)
    else:
        said = weekday_and_day if is_known else short_day
        days = translate("Closures", "{first} – {last}").format(
            first=said(details.first_day), last=said(details.last_day)
        )
    hours = hours_words(details)
    return f"{days}, {hours}" if hours else days


def hours_words(details: ClosureDetails) -> str:
    """ "" for whole days."""
    if details.from_time is None or details.to_time is None:
        return ""
    part = part_of(details)
    if part is Part.MORNING:
        return translate("Closures", "mornings")
    if part is Part.AFTERNOON:
        return translate("Closures", "afternoons")
    return translate("Closures", "{from_time} to {to_time}").format(
        from_time=_clock(details.from_time), to_time=_clock(details.to_time)
    )


def part_of(details: ClosureDetails) -> Part:
    hours = (details.from_time, details.to_time)
    if hours == (None, None):
        return Part.WHOLE
    if hours == (time(0), NOON):
        return Part.MORNING
    return Part.AFTERNOON if hours == (NOON, LAST_MINUTE) else Part.HOURS


def hours_of(part: Part) -> tuple[time | None, time | None]:
    """From and to; None and None for whole days, and for hours that are typed."""
    return {Part.MORNING: (time(0), NOON), Part.AFTERNOON: (NOON, LAST_MINUTE)}.get(part, (None, None))


def whom_words(details: ClosureDetails, clinics: Mapping[int, str], doctors: Mapping[int, str]) -> str:
    if details.doctor_ids:
        names = [doctors.get(each, "?") for each in details.doctor_ids]
        if len(names) > 2:
            return translate("Closures", "{name} and %n other(s)", "doctors", len(names) - 1).format(
                name=in_sentence(names[0])
            )
        return ", ".join(names)
    if len(clinics) <= 1:
        return translate("Closures", "Everybody")
    return ", ".join(clinics.get(each, "?") for each in details.clinic_ids)


def kind_words(kind: ClosureKind) -> str:
    return {
        ClosureKind.CLOSURE: translate("Closures", "closed"),
        ClosureKind.HOLIDAY: translate("Closures", "own holiday"),
        ClosureKind.ABSENCE: translate("Closures", "away"),
    }[kind]


def fields_of(details: ClosureDetails) -> ClosureFields:
    part = part_of(details)
    typed = part is Part.HOURS and details.from_time is not None and details.to_time is not None
    return ClosureFields(
        details.kind,
        details.why,
        short_day(details.first_day),
        short_day(details.last_day) if details.last_day != details.first_day else "",
        part,
        _clock(details.from_time) if typed and details.from_time else "",
        _clock(details.to_time) if typed and details.to_time else "",
        details.clinic_ids,
        details.doctor_ids,
    )


def effect_words(effect: ClosureEffect) -> str:
    taken = translate("Closures", "%n free time(s) can no longer be booked.", "", effect.free)
    if not effect.visits:
        return translate("Closures", "{taken} No visit stands in it.").format(taken=taken)
    visits = translate(
        "Closures",
        "%n visit(s) stand in it: they stay, and come on the list of those to move (F6).",
        "",
        len(effect.visits),
    )
    return f"{taken} {visits}"


def visit_lines(visits: Sequence[Appointment], doctors: Mapping[int, str], today: date) -> list[str]:
    """The first visits, a line each, and how many there are besides."""
    lines = [
        translate("Closures", "{when}  {patient}, {doctor}").format(
            when=when(visit.starts_at, today),
            patient=in_sentence(visit.patient_name),
            doctor=in_sentence(doctors.get(visit.doctor_id, "")),
        )
        for visit in visits[:SHOWN_VISITS]
    ]
    if len(visits) > SHOWN_VISITS:
        lines.append(translate("Closures", "… and %n more", "visits", len(visits) - SHOWN_VISITS))
    return lines


def _clock(moment: time) -> str:
    return "24:00" if moment == LAST_MINUTE else clock(datetime.combine(date.min, moment))
