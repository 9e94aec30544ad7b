"""Hours in words: on a card, for the ear, and what a change of the clock or a new year does to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, medium_day, short_day, weekday_and_day
from medibook_desktop.desktop.models.hours_model import HoursBlock, clock_text, day_name
from medibook_desktop.desktop.screens.schedules.draft import Draft, breaks_of, minute_of
from medibook_desktop.domain.clock_changes import ClockNote
from medibook_desktop.domain.schedule_editing import ClashingVisit, ClashKind
from medibook_desktop.domain.schedule_periods import Period
from medibook_desktop.domain.schedules import WeeklyHours, clock_of_end, minute_of_end


def blocks_of(draft: Draft, clinics: Mapping[int, str]) -> tuple[HoursBlock, ...]:
    """The draft as the grid draws it; the clinic is named where there are several."""
    places = list(clinics)
    return tuple(
        HoursBlock(
            key,
            rule.weekday,
            minute_of(rule.starts),
            minute_of_end(rule.ends),
            breaks_of(rule),
            rule.slot_minutes,
            rule.every_weeks,
            rule.phase,
            _lines(rule, clinics),
            _narrow_lines(rule),
            spoken(rule, clinics),
            places.index(rule.clinic_id) if rule.clinic_id in places else 0,
        )
        for key, rule in draft.hours
    )


def _lines(rule: WeeklyHours, clinics: Mapping[int, str]) -> tuple[str, ...]:
    lines = [f"{rule.starts:%H:%M}–{clock_of_end(rule.ends)}"]
    if rule.every_weeks > 1:
        lines.append(every_words(rule.every_weeks))
        if rule.anchor is not None:
            lines.append(translate("Schedules", "week of {day}").format(day=_day_month(_monday(rule.anchor))))
    lines.append(translate("Schedules", "%n min slots", "length of a slot", rule.slot_minutes))
    if len(clinics) > 1:
        lines.append(clinics.get(rule.clinic_id, ""))
    return tuple(lines)


def _narrow_lines(rule: WeeklyHours) -> tuple[str, ...]:
    """The same in the width of a few letters."""
    lines = [f"{rule.starts:%H:%M}", f"–{clock_of_end(rule.ends)}"]
    if rule.every_weeks > 1 and rule.anchor is not None:
        lines.append(_day_month(_monday(rule.anchor)))
    return (*lines, f"{rule.slot_minutes}′")


def spoken(rule: WeeklyHours, clinics: Mapping[int, str]) -> str:
    """Monday 08:00 to 12:00, slots of 15 minutes, break 10:00 to 10:15"""
    text = translate("Schedules", "{day} {from} to {to}, slots of %n minutes", "", rule.slot_minutes)
    said = [
        text.format(
            **{"day": day_name(rule.weekday), "from": f"{rule.starts:%H:%M}", "to": clock_of_end(rule.ends)}
        )
    ]
    for begins, ends in breaks_of(rule):
        text = translate("Schedules", "break {from} to {to}")
        said.append(text.format(**{"from": clock_text(begins), "to": clock_text(ends)}))
    if rule.every_weeks > 1:
        said.append(weeks_words(rule.every_weeks, rule.anchor))
    if len(clinics) > 1:
        said.append(clinics.get(rule.clinic_id, ""))
    return ", ".join(said)


def every_words(every: int) -> str:
    """every week, every 2nd week …"""
    words = {
        1: translate("Schedules", "every week"),
        2: translate("Schedules", "every 2nd week"),
        3: translate("Schedules", "every 3rd week"),
        4: translate("Schedules", "every 4th week"),
    }
    return words.get(every) or translate("Schedules", "every {n} weeks").format(n=every)


def weeks_words(every: int, anchor: date | None) -> str:
    """In the week of 23 November and every second one after it."""
    if every == 1 or anchor is None:
        return ""
    day = short_day(_monday(anchor))
    if every == 2:
        return translate("Schedules", "in the week of {day} and every second week after it").format(day=day)
    text = translate("Schedules", "in the week of {day} and every {n} weeks after it")
    return text.format(day=day, n=every)


def parity_words(every: int, anchor: date | None, from_day: date) -> str:
    """Which ISO weeks these are, and that a year with 53 weeks turns even into odd; "" unless every 2nd week."""
    if every != 2 or anchor is None:
        return ""
    first = _monday(anchor)
    while first < _monday(from_day):
        first += timedelta(days=14)
    year, week, _ = first.isocalendar()
    later = first
    while later.isocalendar()[0] == year:
        later += timedelta(days=14)
    is_even, is_even_later = week % 2 == 0, later.isocalendar()[1] % 2 == 0
    if is_even == is_even_later:
        return (
            translate("Schedules", "These are the even weeks of the calendar.")
            if is_even
            else translate("Schedules", "These are the odd weeks of the calendar.")
        )
    if is_even:
        text = translate(
            "Schedules", "These are the even weeks of {year} and the odd ones of {next}: {year} has 53 weeks."
        )
    else:
        text = translate(
            "Schedules", "These are the odd weeks of {year} and the even ones of {next}: {year} has 53 weeks."
        )
    return text.format(year=year, next=later.isocalendar()[0])


def anchors(every: int, from_day: date) -> tuple[tuple[date, str], ...]:
    """The weeks that "every n-th week" can begin with: (Monday, words)."""
    first = _monday(from_day)
    days = [first + timedelta(weeks=n) for n in range(every)]
    text = translate("Schedules", "the week of {day}")
    return tuple((day, text.format(day=short_day(day))) for day in days)


def version_words(period: Period, today: date) -> tuple[str, str]:
    """(now, coming or past; from when to when)"""
    if period.valid_from > today:
        state = translate("Schedules", "Coming")
    elif period.valid_to is not None and period.valid_to < today:
        state = translate("Schedules", "Past")
    else:
        state = translate("Schedules", "Now")
    return state, dates_words(period.valid_from, period.valid_to)


def dates_words(first: date, last: date | None) -> str:
    if first == date.min and last is None:
        return translate("Schedules", "Always")
    if last is None:
        return translate("Schedules", "From {day}").format(day=short_day(first))
    if first == date.min:
        return translate("Schedules", "Until {day}").format(day=short_day(last))
    return translate("Schedules", "{first} – {last}").format(first=short_day(first), last=short_day(last))


def clock_words(note: ClockNote) -> str:
    """What the change of the clock does to hours on that day."""
    change, day = note.change, medium_day(note.change.day)
    hours = f"{note.rule.starts:%H:%M}–{clock_of_end(note.rule.ends)}"
    values: dict[str, object] = {
        "day": day,
        "before": _time(change.before),
        "after": _time(change.after),
        "hours": hours,
        "slots": note.slots,
        "ordinary": note.ordinary,
        "first": _time(note.first_start) if note.first_start is not None else "",
    }
    if not change.is_lost:
        text = translate(
            "Schedules",
            "On {day} the clock goes back from {before} to {after}: the hour that comes twice is used once.",
        )
    elif note.first_start is None:
        text = translate(
            "Schedules",
            "On {day} the clock jumps from {before} to {after}: {hours} does not exist, there are no free times.",
        )
    elif change.before <= note.rule.starts < change.after:
        text = translate(
            "Schedules",
            "On {day} the clock jumps from {before} to {after}: {hours} begins at {first} on that day,"
            " with {slots} free times instead of {ordinary}.",
        )
    else:
        text = translate(
            "Schedules",
            "On {day} the clock jumps from {before} to {after}: {hours} has {slots} free times on that day"
            " instead of {ordinary}.",
        )
    return text.format(**values)


def clash_words(clash: ClashingVisit) -> str:
    """Why a visit has no time any more."""
    if clash.kind is ClashKind.AWAY:
        return translate("Schedules", "outside of the new hours")
    if clash.kind is ClashKind.BLOCKED:
        return translate("Schedules", "blocked: {why}").format(why=clash.why)
    return translate("Schedules", "stays; only the slots around it differ")


def clash_time(clash: ClashingVisit) -> str:
    return f"{weekday_and_day(clash.starts_at.date())} {clock(clash.starts_at)}–{clock(clash.ends_at)}"


def week_words(monday: date) -> str:
    return translate("Schedules", "Week of {day}").format(day=short_day(monday))


def hours_summary(rules: Sequence[WeeklyHours]) -> tuple[float, int]:
    """(minutes, free times) of an average week."""
    minutes, slots = 0.0, 0.0
    for rule in rules:
        start, breaks = minute_of(rule.starts), breaks_of(rule)
        pieces = []
        for begins, ends in breaks:
            pieces.append(begins - start)
            start = ends
        pieces.append(minute_of_end(rule.ends) - start)
        minutes += sum(pieces) / rule.every_weeks
        slots += sum(piece // rule.slot_minutes for piece in pieces if piece > 0) / rule.every_weeks
    return minutes, round(slots)


def _time(moment: time) -> str:
    return f"{moment:%H:%M}"


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _day_month(day: date) -> str:
    return weekday_and_day(day).split(" ", 1)[1] if " " in weekday_and_day(day) else short_day(day)
