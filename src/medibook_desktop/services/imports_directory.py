"""Rows of doctors and of their weekly hours, made ready for the database."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta

from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.imports.dates import read_minutes, read_time
from medibook_desktop.domain.imports.kinds import Cleaned, RawRow
from medibook_desktop.domain.imports.problems import RowRefused
from medibook_desktop.domain.people import clean_name, clean_text, search_key
from medibook_desktop.domain.schedules import LONGEST_CYCLE, WeeklyHours, check_hours
from medibook_desktop.services.imports_rows import DoctorFinder, Prepared, clinic_named, optional_date
from medibook_desktop.services.imports_values import digest_of, fields_of, is_active, key_of, own_number

_WEEKDAYS = {
    0: "monday montag lundi lunes segunda segunda-feira lunedì lunedi maandag mon mo lun seg ma الاثنين",
    1: "tuesday dienstag mardi martes terça terca terça-feira martedì martedi dinsdag tue di mar ter tu الثلاثاء",
    2: "wednesday mittwoch mercredi miércoles miercoles quarta quarta-feira mercoledì mercoledi woensdag wed mi mer "
    "qua we الأربعاء",
    3: "thursday donnerstag jeudi jueves quinta quinta-feira giovedì giovedi donderdag thu do jeu qui th الخميس",
    4: "friday freitag vendredi viernes sexta sexta-feira venerdì venerdi vrijdag fri fr ven sex الجمعة",
    5: "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sat sa sam sáb sab السبت",
    6: "sunday sonntag dimanche domingo domenica zondag sun so dim dom su الأحد",
}
_DAY = {search_key(word): day for day, words in _WEEKDAYS.items() for word in words.split()}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|[a-z][a-z0-9-]{0,19}")


class DoctorRows:
    function = "import_doctors"

    def __init__(self, choices: tuple[str, ...], clinics: Sequence[Clinic], home: int) -> None:
        self._choices = choices
        self._clinics = clinics
        self._home = home

    def prepare(self, row: RawRow) -> Prepared:
        cells = fields_of(row, self._choices)
        name = clean_name(cells.get("name", ""))
        written = cells.get("specialty", "")
        specialty = clean_text(written, field="specialty", limit=200)
        colour = cells.get("colour", "").strip()
        if colour and not _COLOUR.fullmatch(colour):
            raise RowRefused("“{text}” is no colour (#2F6FDE).", text=colour[:40])
        limit = cells.get("daily_limit", "").strip()
        if limit and (not limit.isascii() or not limit.isdigit() or not 1 <= int(limit) <= 500):
            raise RowRefused("“{text}” is no number of visits a day (1 to 500).", text=limit[:40])
        content = {
            "name": name,
            "specialty": specialty,
            "clinic_id": clinic_named(self._clinics, cells.get("clinic", ""), self._home).id,
            "colour": colour,
            "daily_limit": int(limit) if limit else None,
            "is_active": is_active(cells.get("status", "")),
        }
        digest = digest_of(content)
        key = key_of(cells, digest)
        sent = content | {
            "n": row.line,
            "key": key,
            "digest": digest,
            "mb": own_number(cells.get("medibook_id", "")),
        }
        cleaned = tuple(
            Cleaned(field, before, after)
            for field, before, after in (
                ("name", cells.get("name", ""), name),
                ("specialty", written, specialty),
            )
            if before != after
        )
        return Prepared(row.line, name, key, sent, cleaned)


class HoursRows:
    """Remembers what it has prepared: hours of one file must not overlap each other either."""

    function = "import_hours"

    def __init__(
        self,
        choices: tuple[str, ...],
        order: str,
        clinics: Sequence[Clinic],
        doctors: DoctorFinder,
        existing: Mapping[int, Sequence[WeeklyHours]],
    ) -> None:
        self._choices = choices
        self._order = order
        self._clinics = clinics
        self._doctors = doctors
        self._hours: defaultdict[int, list[WeeklyHours]] = defaultdict(list)
        for doctor_id, rules in existing.items():
            self._hours[doctor_id] += rules

    def prepare(self, row: RawRow) -> Prepared:
        cells = fields_of(row, self._choices)
        doctor = self._doctors.find(cells.get("doctor_id", ""), cells.get("doctor", ""))
        rule = WeeklyHours(
            doctor_id=doctor.id,
            clinic_id=clinic_named(self._clinics, cells.get("clinic", ""), doctor.clinic_id).id,
            weekday=read_weekday(cells.get("weekday", "")),
            starts=read_time(cells.get("starts", "")),
            ends=_end(cells.get("ends", "")),
            slot_minutes=read_minutes(cells.get("slot_minutes", "")),
            breaks=read_breaks(cells.get("breaks", "")),
            valid_from=optional_date(cells, "valid_from", self._order) or date.min,
            valid_to=optional_date(cells, "valid_to", self._order),
            every_weeks=_weeks(cells.get("every_weeks", "")),
            anchor=_monday(optional_date(cells, "anchor", self._order)),
        )
        if rule.every_weeks > 1 and rule.anchor is None:
            raise RowRefused(
                "Hours of every {weeks} weeks need a day of a week in which they hold.",
                weeks=rule.every_weeks,
            )
        check_hours([rule])
        same_day = [r for r in self._hours[doctor.id] if r.weekday == rule.weekday]
        if not any(_same(other, rule) for other in same_day):
            check_hours([*same_day, rule])
            self._hours[doctor.id].append(rule)
        content = {
            "doctor_id": rule.doctor_id,
            "clinic_id": rule.clinic_id,
            "weekday": rule.weekday,
            "starts": f"{rule.starts:%H:%M}",
            "ends": f"{rule.ends:%H:%M}",
            "slot_minutes": rule.slot_minutes,
            "breaks": [[f"{a:%H:%M}", f"{b:%H:%M}"] for a, b in sorted(rule.breaks)],
            "valid_from": rule.valid_from.isoformat(),
            "valid_to": rule.valid_to.isoformat() if rule.valid_to else None,
            "every_weeks": rule.every_weeks,
            "anchor_week": rule.anchor.isoformat() if rule.anchor else None,
        }
        digest = digest_of(content)
        key = key_of(cells, digest)
        label = f"{doctor.name}, {rule.starts:%H:%M}–{rule.ends:%H:%M}"
        return Prepared(row.line, label, key, content | {"n": row.line, "key": key, "digest": digest})


def _same(one: WeeklyHours, other: WeeklyHours) -> bool:
    return (one.starts, one.ends, one.slot_minutes, sorted(one.breaks), one.valid_from, one.valid_to) == (
        other.starts,
        other.ends,
        other.slot_minutes,
        sorted(other.breaks),
        other.valid_from,
        other.valid_to,
    ) and (one.clinic_id, one.every_weeks, _monday(one.anchor)) == (
        other.clinic_id,
        other.every_weeks,
        _monday(other.anchor),
    )


def read_weekday(text: str) -> int:
    """0 is Monday; from a name in eight languages, or a number as ISO 8601 counts (1 is Monday). Raises RowRefused."""
    word = text.strip().rstrip(".")
    if word in ("1", "2", "3", "4", "5", "6", "7"):
        return int(word) - 1
    found = _DAY.get(search_key(word))
    if found is None:
        raise RowRefused("“{text}” is no weekday (Monday, or 1 for Monday to 7).", text=text[:40])
    return found


def read_breaks(text: str) -> tuple[tuple[time, time], ...]:
    """ "12:00-13:00; 15:00-15:15". Raises RowRefused."""
    found = []
    for part in re.split(r"[;,]", text):
        if not part.strip():
            continue
        begin, dash, end = part.replace("–", "-").partition("-")
        if not dash:
            raise RowRefused("“{text}” is no break (12:00-13:00).", text=part.strip()[:40])
        found.append((read_time(begin), _end(end)))
    return tuple(found)


def _end(text: str) -> time:
    # Midnight at the end of a day stands as 23:59 (domain/schedules.py).
    return time(23, 59) if text.strip() in ("24:00", "24") else read_time(text)


def _weeks(text: str) -> int:
    word = text.strip() or "1"
    if not word.isascii() or not word.isdigit() or not 1 <= int(word[:3]) <= LONGEST_CYCLE:
        raise RowRefused("“{text}” is no number of weeks (1 to {most}).", text=text[:40], most=LONGEST_CYCLE)
    return int(word)


def _monday(day: date | None) -> date | None:
    return day - timedelta(days=day.weekday()) if day else None
