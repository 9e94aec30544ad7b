"""A draft of hours as the page shows it: the form, the time line, what a week has, what the clock does to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.desktop.models.hours_model import DAY, hours_text
from medibook_desktop.desktop.screens.schedules import words
from medibook_desktop.desktop.screens.schedules.draft import Draft, breaks_of, minute_of
from medibook_desktop.desktop.screens.schedules.typed_presenter import breaks_text
from medibook_desktop.desktop.screens.schedules.view import FormShown, StateShown, VersionShown
from medibook_desktop.domain.clock_changes import ClockChange, clock_notes
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.schedule_editing import DoctorSchedule
from medibook_desktop.domain.schedule_periods import Period, period_on, periods
from medibook_desktop.domain.schedules import WeeklyHours, clock_of_end, minute_of_end

NOTES_SHOWN = 3


def time_line(rules: Iterable[WeeklyHours], new: Draft | None, today: date) -> list[Period]:
    """The versions in order. A new one stands in it from the start, though its hours are still those of before."""
    found = [p for p in periods(rules) if p.rules or p.valid_to is not None]
    if new is not None:
        ends = new.valid_to or date.max
        outside = []
        for p in found:
            if p.valid_from < new.valid_from:
                last = new.valid_from - timedelta(days=1)
                outside.append(replace(p, valid_to=min(p.valid_to or last, last)))
            if new.valid_to is not None and (p.valid_to or date.max) > ends:
                outside.append(replace(p, valid_from=max(p.valid_from, ends + timedelta(days=1))))
        found = sorted([*outside, new.period()], key=lambda p: p.valid_from)
    return found or [period_on((), today)]


def changed_by_words(schedule: DoctorSchedule, now: datetime) -> str:
    """Last changed by Ada, Yesterday 14:02; nothing when that is not known."""
    if schedule.changed_at is None:
        return ""
    text = translate("Schedules", "Last changed by {who}, {when}")
    at = when(schedule.changed_at.astimezone(now.tzinfo), now.date())
    return text.format(who=in_sentence(schedule.changed_by), when=at)


def versions_shown(found: Sequence[Period], today: date) -> list[VersionShown]:
    shown = []
    for key, period in enumerate(found):
        state, dates = words.version_words(period, today)
        if not period.rules:
            dates = translate("Schedules", "{dates}: no hours").format(dates=dates)
        is_past = period.valid_to is not None and period.valid_to < today
        shown.append(VersionShown(key, state, dates, is_past))
    return shown


def form_shown(draft: Draft, today: date) -> FormShown | None:
    """The selected hours as texts; None without any."""
    rule = draft.rule(draft.selected)
    if rule is None:
        return None
    from_day = max(draft.valid_from, today)
    weeks = words.anchors(rule.every_weeks, from_day)
    anchor = next((day for day, _ in weeks if replace(rule, anchor=day).phase == rule.phase), weeks[0][0])
    said = (
        words.weeks_words(rule.every_weeks, anchor),
        words.parity_words(rule.every_weeks, anchor, from_day),
    )
    return FormShown(
        frozenset(draft.alike(draft.selected)),
        f"{rule.starts:%H:%M}",
        clock_of_end(rule.ends),
        rule.slot_minutes,
        breaks_text(breaks_of(rule)),
        rule.every_weeks,
        anchor.isoformat(),
        tuple((day.isoformat(), text) for day, text in weeks),
        "\n".join(text for text in said if text),
        rule.clinic_id,
    )


def state_shown(draft: Draft, *, is_past: bool, is_dirty: bool, notes: tuple[str, ...]) -> StateShown:
    minutes, slots = words.hours_summary(draft.rules)
    week = translate("Schedules", "{hours} a week, %n free times", "", slots).format(
        hours=hours_text(minutes)
    )
    if is_past:
        text = translate("Schedules", "{week}. This is over and cannot be changed any more.")
        return StateShown(text.format(week=week), False, (), True)
    text = (
        translate("Schedules", "{week}. Not saved yet: first you see what it changes.")
        if is_dirty
        else translate("Schedules", "{week}. Saved.")
    )
    return StateShown(text.format(week=week), is_dirty, notes)


def clock_said(draft: Draft, changes: Sequence[ClockChange], zone: tzinfo) -> tuple[str, ...]:
    """What the coming changes of the clock do to these hours."""
    # Hours of the day are never met by it: nothing is expanded for them.
    night = [r for r in draft.rules if minute_of(r.starts) < 4 * 60 or minute_of_end(r.ends) >= DAY - 60]
    if not night:
        return ()
    dated = [replace(r, valid_from=draft.valid_from, valid_to=draft.valid_to) for r in night]
    try:
        notes = clock_notes(dated, changes, zone)
    except InvalidInput:
        return ()
    return tuple(dict.fromkeys(words.clock_words(note) for note in notes))[:NOTES_SHOWN]
