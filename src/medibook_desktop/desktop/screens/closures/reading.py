"""The closure that a form asks for, of what was typed into it."""

from __future__ import annotations

from datetime import date, time

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from, time_from
from medibook_desktop.desktop.screens.closures.view import ClosureFields, Part
from medibook_desktop.desktop.screens.closures.words import LAST_MINUTE, hours_of
from medibook_desktop.domain.closures import ClosureDetails, ClosureKind
from medibook_desktop.domain.errors import InvalidInput


def details_from(fields: ClosureFields, today: date) -> ClosureDetails:
    """Not checked yet, only read. Raises InvalidInput naming the field."""
    first = _day(fields.first, "first_day", today)
    last = _day(fields.last, "last_day", today) if fields.last.strip() else first
    starts, ends = hours_of(fields.part)
    if fields.part is Part.HOURS:
        starts, ends = _time(fields.starts), _time(fields.ends)
    of_doctors = fields.kind is ClosureKind.ABSENCE
    return ClosureDetails(
        fields.kind,
        first,
        last,
        fields.why,
        () if of_doctors else fields.clinic_ids,
        fields.doctor_ids if of_doctors else (),
        starts,
        ends,
    )


def _day(text: str, field: str, today: date) -> date:
    found = day_from(text, today=today) if text.strip() else None
    if found is None:
        message = (
            translate("Closures", "“{text}” is no day; type it like 24.12. or “in 2 weeks”.").format(
                text=text.strip()
            )
            if text.strip()
            else translate("Closures", "Type the day, like 24.12. or “in 2 weeks”.")
        )
        raise InvalidInput(message, field=field)
    return found


def _time(text: str) -> time:
    if text.strip() in ("24", "24:00", "24.00"):
        return LAST_MINUTE
    found = time_from(text)
    if found is None:
        raise InvalidInput(
            translate("Closures", "Type both hours, like 9:00 and 12:30."),
            field="hours",
        )
    return found
