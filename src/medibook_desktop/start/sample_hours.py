"""The sample clinic's doctors, hours and absences, as resources/sample_clinic/clinic.toml describes them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedule_periods import Period, with_period
from medibook_desktop.domain.schedules import Absence, WeeklyHours
from medibook_desktop.foundation.resource_paths import resource
from medibook_desktop.start.sample_patients import sample_doctor_names

_FULL_DAY = (time(7), time(19))


@dataclass(frozen=True, slots=True)
class SampleHours:
    """The doctors with ids as they will be stored, their hours, and who is away when."""

    doctors: tuple[Doctor, ...]
    hours: tuple[WeeklyHours, ...]
    absences: tuple[Absence, ...]
    blocks: tuple[Absence, ...] = ()
    """What the desk has blocked, one doctor's hour here and there."""


def clinic_description() -> dict[str, Any]:
    """The parsed clinic.toml."""
    with resource("sample_clinic", "clinic.toml").open("rb") as file:
        return tomllib.load(file)


def sample_hours(
    described: dict[str, Any],
    *,
    count: int,
    clinic_id: int,
    first_doctor_id: int,
    today: date,
    rng: Random,
    full_days: bool = False,
) -> SampleHours:
    """`count` doctors: the described ones first, then others with the same hours. `full_days`: all seven days
    from 7 to 19 without breaks or absences, for benchmarks that need every day alike."""
    templates = described["doctor"]
    zone = ZoneInfo(described["clinic"]["zone"])
    slot_minutes = described["clinic"]["slot_minutes"]
    more_names = sample_doctor_names(max(0, count - len(templates)), rng)
    doctors: list[Doctor] = []
    hours: list[WeeklyHours] = []
    absences: list[Absence] = []
    for number in range(count):
        template = templates[number % len(templates)]
        doctor_id = first_doctor_id + number
        name = template["name"] if number < len(templates) else more_names[number - len(templates)]
        doctors.append(Doctor(doctor_id, name, template["specialty"], clinic_id, template["colour"]))
        if full_days:
            hours += [
                WeeklyHours(doctor_id, clinic_id, weekday, *_FULL_DAY, slot_minutes) for weekday in range(7)
            ]
            continue
        own = tuple(_hours_of(template, described["pattern"], doctor_id, clinic_id, slot_minutes))
        hours += _VARIETY.get(number, lambda rules, _today: rules)(own, today)
        if "ward_round" in template:
            absences += _ward_rounds(template["ward_round"], doctor_id, clinic_id, today, zone)
    if not full_days:
        ids = [doctor.id for doctor in doctors]
        absences += _described_absences(described["absence"], ids, clinic_id, today, zone)
    blocks = [
        _absence(
            item["hours"],
            today + timedelta(days=item["day"]),
            first_doctor_id + item["doctor"] - 1,
            clinic_id,
            zone,
            item["why"],
        )
        for item in described["block"]
        if item["doctor"] <= count and not full_days
    ]
    return SampleHours(tuple(doctors), tuple(hours), tuple(absences), tuple(blocks))


def _hours_of(
    template: dict[str, Any], patterns: dict[str, Any], doctor_id: int, clinic_id: int, slot_minutes: int
) -> Iterator[WeeklyHours]:
    for name in template["patterns"]:
        pattern = patterns[name]
        starts, ends = _times(pattern["hours"])
        for weekday in pattern["weekdays"]:
            if weekday not in template.get("off", ()):
                yield WeeklyHours(
                    doctor_id,
                    clinic_id,
                    weekday,
                    starts,
                    ends,
                    slot_minutes,
                    tuple(_times(text) for text in pattern["breaks"]),
                )


def _every_second_week(rules: tuple[WeeklyHours, ...], today: date) -> tuple[WeeklyHours, ...]:
    """The last weekday only every second week, from this one on."""
    last = max(rule.weekday for rule in rules)
    monday = today - timedelta(days=today.weekday())
    return tuple(
        replace(rule, every_weeks=2, anchor=monday) if rule.weekday == last else rule for rule in rules
    )


def _shorter_soon(rules: tuple[WeeklyHours, ...], today: date) -> tuple[WeeklyHours, ...]:
    """From the first of a month on, two months ahead, without the last weekday."""
    later = today + timedelta(days=62)
    last = max(rule.weekday for rule in rules)
    coming = tuple(rule for rule in rules if rule.weekday != last)
    return with_period(rules, Period(later.replace(day=1), None, coming))


_VARIETY = {7: _every_second_week, 8: _shorter_soon}
"""So that the demo has alternating weeks, and hours that are going to change; by the number of the doctor."""


def _ward_rounds(text: str, doctor_id: int, clinic_id: int, today: date, zone: ZoneInfo) -> Iterator[Absence]:
    """Two days a week, today among them, so that the first look at the demo shows what blocked time is."""
    for offset in range(-14, 57):
        if offset % 7 in (0, 3):
            yield _absence(text, today + timedelta(days=offset), doctor_id, clinic_id, zone, "Ward round")


def _described_absences(
    described: list[dict[str, Any]], doctor_ids: list[int], clinic_id: int, today: date, zone: ZoneInfo
) -> Iterator[Absence]:
    for item in described:
        number = item.get("doctor")
        if number is not None and number > len(doctor_ids):
            continue
        doctor_id = None if number is None else doctor_ids[number - 1]
        first = today + timedelta(days=item["from_day"])
        if "hours" in item:
            yield _absence(item["hours"], first, doctor_id, clinic_id, zone, item["why"])
        else:
            after = first + timedelta(days=item["days"])
            yield Absence(doctor_id, clinic_id, _local(first, zone), _local(after, zone), item["why"])


def _absence(
    text: str, day: date, doctor_id: int | None, clinic_id: int, zone: ZoneInfo, why: str
) -> Absence:
    starts, ends = _times(text)
    return Absence(
        doctor_id,
        clinic_id,
        datetime.combine(day, starts, zone),
        datetime.combine(day, ends, zone),
        why,
    )


def _local(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone)


def _times(text: str) -> tuple[time, time]:
    """ "08:00-12:30" """
    starts, ends = text.split("-")
    return time.fromisoformat(starts), time.fromisoformat(ends)
