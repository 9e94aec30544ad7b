"""What is typed into the form of hours becomes fields, or a sentence for the field that is wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from, time_from
from medibook_desktop.desktop.language.wording import short_day
from medibook_desktop.desktop.models.hours_model import DAY
from medibook_desktop.desktop.screens.schedules.draft import Draft, HoursFields, minute_of
from medibook_desktop.desktop.screens.schedules.view import TypedHours
from medibook_desktop.domain.errors import InvalidInput

_BETWEEN = re.compile(r"\s*(?:-|–|—|\bto\b|\bbis\b|\bhasta\b|\bà\b)\s*")
_AND = re.compile(r"\s*[,;،\n]\s*")
_END = re.compile(r"(?:24(?:[:.h]?00)?|0?0[:.h]?00)")


class CrossesMidnight(InvalidInput):
    """These hours go past midnight."""

    def __init__(self, starts: int, ends: int) -> None:
        super().__init__(
            translate(
                "Schedules",
                "These hours end before they begin. Do they go past midnight? Then they are two entries.",
            ),
            field="ends",
        )
        self.starts, self.ends = starts, ends


def minute_from(text: str, field: str, *, is_end: bool = False) -> int:
    """Minutes from midnight; as an end 24:00 and 0:00 are the day's end. Raises InvalidInput."""
    if is_end and _END.fullmatch(text.strip()):
        return DAY
    found = time_from(text)
    if found is None:
        raise InvalidInput(
            translate("Schedules", "“{text}” is no time. Type it like 8:30.").format(text=text.strip()),
            field=field,
        )
    return minute_of(found)


def fields_from(typed: TypedHours) -> HoursFields:
    """Raises InvalidInput whose detail `field` is that of TypedHours; CrossesMidnight where two days are meant."""
    starts = minute_from(typed.starts, "starts")
    ends = minute_from(typed.ends, "ends", is_end=True)
    if ends == starts:
        raise InvalidInput(translate("Schedules", "These hours end when they begin."), field="ends")
    if ends < starts:
        # 22:00 to 6:00 is a night; 17:00 to 8:00 is more likely a slip, and both are told how to go on.
        raise CrossesMidnight(starts, ends)
    return HoursFields(
        typed.weekdays,
        starts,
        ends,
        typed.slot_minutes,
        _breaks_from(typed.breaks),
        typed.every_weeks,
        date.fromisoformat(typed.anchor) if typed.anchor else None,
        typed.clinic_id,
    )


def split_night(draft: Draft, typed: TypedHours) -> Draft:
    """Hours past midnight as two entries: until 24:00, and from 0:00 on the days after. Raises InvalidInput."""
    starts, ends = minute_from(typed.starts, "starts"), minute_from(typed.ends, "ends", is_end=True)
    if ends > starts or draft.selected < 0:
        return draft
    evening = fields_from(replace(typed, ends="24:00", breaks=""))
    key = draft.selected
    draft = draft.with_fields(key, evening)
    if ends:
        morning = replace(
            evening,
            weekdays=frozenset((day + 1) % 7 for day in typed.weekdays),
            starts=0,
            ends=ends,
        )
        drawn = draft.drawn(min(morning.weekdays), 0, ends, typed.clinic_id)
        draft = drawn.with_fields(drawn.selected, morning)
    return draft.chosen(key)


def _breaks_from(text: str) -> tuple[tuple[int, int], ...]:
    found = []
    for part in _AND.split(text.strip()):
        if not part:
            continue
        ends = _BETWEEN.split(part)
        if len(ends) != 2:
            raise InvalidInput(
                translate("Schedules", "A break is typed like 10:00–10:15, several with commas between."),
                field="breaks",
            )
        found.append((minute_from(ends[0], "breaks"), minute_from(ends[1], "breaks", is_end=True)))
    return tuple(sorted(found))


def breaks_text(breaks: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(f"{a // 60:02}:{a % 60:02}–{b // 60:02}:{b % 60:02}" for a, b in breaks)


def date_text(day: date | None) -> str:
    return short_day(day) if day is not None and day != date.min else ""


def dates_from(first: str, last: str, *, today: date, earliest: date) -> tuple[date, date | None]:
    """From and until (None: until further notice). Raises InvalidInput for field "valid_from" or "valid_to"."""
    begins = day_from(first, today=today)
    if begins is None:
        raise InvalidInput(
            translate(
                "Schedules", "“{text}” is no day. Type it like 12.3., “in 6 weeks” or “1 January”."
            ).format(text=first.strip()),
            field="valid_from",
        )
    if begins < earliest:
        raise InvalidInput(
            translate(
                "Schedules", "What is over cannot be changed: the first day that can be is {day}."
            ).format(day=short_day(earliest)),
            field="valid_from",
        )
    if not last.strip():
        return begins, None
    ends = day_from(last, today=today)
    if ends is None:
        raise InvalidInput(
            translate("Schedules", "“{text}” is no day. Leave it empty for “until further notice”.").format(
                text=last.strip()
            ),
            field="valid_to",
        )
    if ends < begins:
        raise InvalidInput(
            translate("Schedules", "These hours would end on {last}, before they begin on {first}.").format(
                first=short_day(begins), last=short_day(ends)
            ),
            field="valid_to",
        )
    return begins, ends


def next_month(today: date) -> date:
    """The first of the month after next week: when new hours usually begin."""
    soon = today + timedelta(days=7)
    return date(soon.year + soon.month // 12, soon.month % 12 + 1, 1)
