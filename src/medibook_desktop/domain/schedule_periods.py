"""Versions of a doctor's hours: which hold from when to when, and a version laid over the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.schedules import WeeklyHours

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The hours that hold from `valid_from` to `valid_to`, both included (None: until further notice).

    The rules' own validity is that of the period. Without rules the doctor does not work in it.
    """

    valid_from: date
    valid_to: date | None
    rules: tuple[WeeklyHours, ...]

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day <= (self.valid_to or date.max)


def periods(rules: Iterable[WeeklyHours]) -> tuple[Period, ...]:
    """All time from the first day that has hours to the last, in order, without gaps; () without any rule."""
    every = [_open(rule) for rule in rules]
    cuts = {rule.valid_from for rule in every}
    cuts |= {rule.valid_to + _DAY for rule in every if rule.valid_to is not None}
    ordered: list[date | None] = [*sorted(cuts), None]
    found: list[Period] = []
    for start, following in pairwise(ordered):
        if start is None:
            continue
        end = following - _DAY if following is not None else None
        held = [r for r in every if r.valid_from <= start <= (r.valid_to or date.max)]
        if not held and end is None:
            continue
        found.append(Period(start, end, _dated(held, start, end)))
    return tuple(found)


def period_on(rules: Iterable[WeeklyHours], day: date) -> Period:
    """What holds on that day; outside of every version a period without rules that reaches to the next one."""
    every = periods(rules)
    for period in every:
        if period.holds_on(day):
            return period
    if every and day < every[0].valid_from:
        return Period(date.min, every[0].valid_from - _DAY, ())
    start = every[-1].valid_to + _DAY if every and every[-1].valid_to is not None else date.min
    return Period(start, None, ())


def with_period(rules: Iterable[WeeklyHours], period: Period) -> tuple[WeeklyHours, ...]:
    """The period's hours in its time, and what was there before and after it as it was.

    So an earlier version ends the day before, and goes on after a period that has an end. Raises InvalidInput
    when the period ends before it begins.
    """
    first = period.valid_from
    last = None if period.valid_to == date.max else period.valid_to
    if last is not None and last < first:
        raise InvalidInput("The hours stop being valid before they start to be.", field="valid_to")
    kept: list[WeeklyHours] = []
    for rule in map(_open, rules):
        if rule.valid_from < first:
            end = first - _DAY
            kept.append(replace(rule, valid_to=min(end, rule.valid_to or end)))
        if last is not None and (rule.valid_to is None or rule.valid_to > last):
            kept.append(replace(rule, valid_from=max(last + _DAY, rule.valid_from)))
    return normalized([*kept, *_dated(period.rules, first, last)])


def normalized(rules: Iterable[WeeklyHours]) -> tuple[WeeklyHours, ...]:
    """The same hours in as few rules as may be, in order, without ids: two schedules that mean the same are equal."""
    by_meaning: dict[WeeklyHours, list[WeeklyHours]] = {}
    for rule in map(_open, rules):
        alternates = rule.every_weeks > 1 and rule.anchor is not None
        # One anchor for all that mean the same weeks.
        anchor = _monday_of_phase(rule) if alternates else None
        meaning = replace(
            rule,
            valid_from=date.min,
            valid_to=None,
            id=None,
            anchor=anchor,
            breaks=tuple(sorted(rule.breaks)),
        )
        by_meaning.setdefault(meaning, []).append(rule)
    joined: list[WeeklyHours] = []
    for same in by_meaning.values():
        # The anchor as the person gave it is kept: the week that they know.
        latest: WeeklyHours | None = None
        for rule in sorted(same, key=lambda r: r.valid_from):
            if (
                latest is not None
                and latest.valid_to is not None
                and rule.valid_from <= latest.valid_to + _DAY
            ):
                end = None if rule.valid_to is None else max(rule.valid_to, latest.valid_to)
                latest = joined[-1] = replace(latest, valid_to=end)
            elif latest is None or latest.valid_to is not None:
                latest = replace(rule, id=None, breaks=tuple(sorted(rule.breaks)))
                if latest.every_weeks == 1:
                    latest = replace(latest, anchor=None)
                joined.append(latest)
    return tuple(sorted(joined, key=_order))


def same_hours(one: Iterable[WeeklyHours], other: Iterable[WeeklyHours]) -> bool:
    """Whether both mean the same on every day."""
    return _meanings(one) == _meanings(other)


def _meanings(rules: Iterable[WeeklyHours]) -> set[WeeklyHours]:
    return {replace(r, anchor=_monday_of_phase(r) if r.every_weeks > 1 else None) for r in normalized(rules)}


def _open(rule: WeeklyHours) -> WeeklyHours:
    """The end of all days is no end: the day after it cannot be said."""
    return replace(rule, valid_to=None) if rule.valid_to == date.max else rule


def _monday_of_phase(rule: WeeklyHours) -> date:
    return date.fromordinal(1 + 7 * rule.phase)


def _dated(rules: Iterable[WeeklyHours], first: date, last: date | None) -> tuple[WeeklyHours, ...]:
    return tuple(sorted((replace(rule, valid_from=first, valid_to=last) for rule in rules), key=_order))


def _order(rule: WeeklyHours) -> tuple[date, int, int, int, int, int]:
    return (
        rule.valid_from,
        rule.weekday,
        rule.starts.hour * 60 + rule.starts.minute,
        rule.every_weeks,
        rule.phase,
        rule.clinic_id,
    )
