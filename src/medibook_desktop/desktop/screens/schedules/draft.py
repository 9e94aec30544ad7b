"""Hours while they are drawn: each step gives a new draft, so that a step can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.schedule_periods import Period, period_on, with_period
from medibook_desktop.domain.schedules import END_OF_DAY, WeeklyHours, check_hours, minute_of_end

NEW_SLOT = 15


def minute_of(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def time_of(minute: int) -> time:
    """1440 is the end of the day."""
    return END_OF_DAY if minute >= 24 * 60 else time(minute // 60, minute % 60)


def breaks_of(rule: WeeklyHours) -> tuple[tuple[int, int], ...]:
    return tuple((minute_of(a), minute_of_end(b)) for a, b in sorted(rule.breaks))


@dataclass(frozen=True, slots=True)
class HoursFields:
    """Hours as the form gives them, for all its weekdays alike; minutes from midnight."""

    weekdays: frozenset[int]
    starts: int
    ends: int
    slot_minutes: int
    breaks: tuple[tuple[int, int], ...]
    every_weeks: int
    anchor: date | None
    clinic_id: int


@dataclass(frozen=True, slots=True)
class Draft:
    """One version of a doctor's hours: `hours` by a key that stays, `selected` is one of them or -1."""

    doctor_id: int
    valid_from: date
    valid_to: date | None
    hours: tuple[tuple[int, WeeklyHours], ...] = ()
    selected: int = -1
    next_key: int = 0

    @property
    def rules(self) -> tuple[WeeklyHours, ...]:
        return tuple(rule for _, rule in self.hours)

    def period(self) -> Period:
        return Period(self.valid_from, self.valid_to, self.rules)

    def rule(self, key: int) -> WeeklyHours | None:
        return dict(self.hours).get(key)

    def chosen(self, key: int) -> Draft:
        return replace(self, selected=key if self.rule(key) is not None else -1)

    def alike(self, key: int) -> dict[int, int]:
        """weekday -> key of the same hours on other days, the ones of `key` too: what the form edits together."""
        rule = self.rule(key)
        if rule is None:
            return {}
        found = {r.weekday: k for k, r in self.hours if replace(r, weekday=rule.weekday, id=rule.id) == rule}
        return found | {rule.weekday: key}

    # --- Steps ----------------------------------------------------------------------------------------------

    def drawn(self, weekday: int, starts: int, ends: int, clinic_id: int) -> Draft:
        """New hours; their slots are as long as the doctor's others."""
        lengths = [rule.slot_minutes for rule in self.rules]
        length = max(set(lengths), key=lengths.count) if lengths else NEW_SLOT
        rule = WeeklyHours(self.doctor_id, clinic_id, weekday, time_of(starts), time_of(ends), length)
        return self._with({self.next_key: rule}, self.next_key)

    def changed(self, key: int, weekday: int, starts: int, ends: int) -> Draft:
        """Moved: the breaks go along. Stretched: they stay, as far as they are still inside."""
        rule = self.rule(key)
        if rule is None:
            return self
        old, length = minute_of(rule.starts), minute_of_end(rule.ends) - minute_of(rule.starts)
        by = starts - old if ends - starts == length else 0
        breaks = [(max(a + by, starts), min(b + by, ends)) for a, b in breaks_of(rule)]
        kept = tuple((time_of(a), time_of(b)) for a, b in breaks if a < b)
        made = replace(rule, weekday=weekday, starts=time_of(starts), ends=time_of(ends), breaks=kept)
        return self._with({key: made}, key)

    def with_break(self, key: int, number: int, starts: int, ends: int) -> Draft:
        rule = self.rule(key)
        if rule is None:
            return self
        breaks = list(breaks_of(rule))
        if 0 <= number < len(breaks):
            del breaks[number]
        breaks.append((starts, ends))
        made = replace(rule, breaks=tuple((time_of(a), time_of(b)) for a, b in sorted(breaks)))
        return self._with({key: made}, key)

    def without(self, key: int, number: int = -1) -> Draft:
        """Without the hours, or without one of their breaks."""
        rule = self.rule(key)
        if rule is None:
            return self
        if number < 0:
            return replace(self, hours=tuple(h for h in self.hours if h[0] != key), selected=-1)
        breaks = [b for n, b in enumerate(sorted(rule.breaks)) if n != number]
        return self._with({key: replace(rule, breaks=tuple(breaks))}, key)

    def with_fields(self, key: int, fields: HoursFields) -> Draft:
        """The hours of `key`, and those alike on other days, as the form has them. Raises InvalidInput."""
        rule = self.rule(key)
        if rule is None:
            return self
        if not fields.weekdays:
            raise InvalidInput("Hours need a day: choose one at least, or delete them.", field="weekdays")
        made = replace(
            rule,
            starts=time_of(fields.starts),
            ends=time_of(fields.ends),
            slot_minutes=fields.slot_minutes,
            breaks=tuple((time_of(a), time_of(b)) for a, b in fields.breaks),
            every_weeks=fields.every_weeks,
            anchor=fields.anchor if fields.every_weeks > 1 else None,
            clinic_id=fields.clinic_id,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
        )
        before = self.alike(key)
        kept = {day: before[day] for day in fields.weekdays if day in before}
        hours = [h for h in self.hours if h[0] not in before.values()]
        next_key = self.next_key
        for day in sorted(fields.weekdays):
            own = kept.get(day)
            if own is None:
                own, next_key = next_key, next_key + 1
            hours.append((own, replace(made, weekday=day)))
        selected = key if rule.weekday in kept else next(k for k, r in hours if r.weekday in fields.weekdays)
        draft = replace(self, hours=tuple(hours), selected=selected, next_key=next_key)
        check_hours(draft._dated())
        return draft

    def _with(self, changed: dict[int, WeeklyHours], selected: int) -> Draft:
        hours = dict(self.hours) | changed
        return replace(
            self,
            hours=tuple(hours.items()),
            selected=selected,
            next_key=max(self.next_key, max(hours) + 1),
        )

    def _dated(self) -> list[WeeklyHours]:
        return [replace(r, valid_from=self.valid_from, valid_to=self.valid_to) for r in self.rules]


def draft_of(doctor_id: int, period: Period, today: date) -> Draft:
    """A version opened for editing: of one that holds already, what is over stays as it was."""
    start = max(period.valid_from, today)
    hours = tuple(enumerate(replace(rule, id=None) for rule in period.rules))
    return Draft(doctor_id, start, period.valid_to, hours, next_key=len(hours))


def laid_over(base: tuple[WeeklyHours, ...], opened: Draft, draft: Draft) -> tuple[WeeklyHours, ...]:
    """All hours of the doctor with the draft in the place of the version that was opened.

    A version that begins later leaves the days before to what held until then; one that ends earlier leaves
    days without hours. Raises InvalidInput when it ends before it begins.
    """
    rules = base
    if draft.valid_from > opened.valid_from:
        before = (
            period_on(base, opened.valid_from - timedelta(days=1)).rules
            if opened.valid_from > date.min
            else ()
        )
        rules = with_period(rules, Period(opened.valid_from, draft.valid_from - timedelta(days=1), before))
    if draft.valid_to is not None and (opened.valid_to is None or draft.valid_to < opened.valid_to):
        rules = with_period(rules, Period(draft.valid_to + timedelta(days=1), opened.valid_to, ()))
    return with_period(rules, draft.period())


@dataclass(frozen=True, slots=True)
class Editing:
    """All that a step changes: the other versions as drafted, the version as it was opened, and as it is drawn."""

    base: tuple[WeeklyHours, ...]
    opened: Draft
    draft: Draft
    is_past: bool = False
    is_new: bool = False

    @property
    def rules(self) -> tuple[WeeklyHours, ...]:
        """All hours of the doctor. Raises InvalidInput for dates that cannot be."""
        return laid_over(self.base, self.opened, self.draft)
