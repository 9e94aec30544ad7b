"""The fast search for free times against the slow obvious one, on schedules that are drawn at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.queries.free_times import Need, free_times
from medibook_desktop.domain.availability import NextAvailable, windows
from tests.helpers.clinics import ClinicDatabase

LONDON = ZoneInfo("Europe/London")
LONG_AGO = datetime(2031, 1, 1, tzinfo=UTC)
FIRST = date(2031, 3, 27)
"""The clocks change on the third day after it."""
DAYS = 6


@dataclass(frozen=True)
class Drawn:
    """A slot as it was drawn; times are minutes since the epoch."""

    id: int
    doctor: int
    starts: int
    minutes: int
    is_free: bool

    @property
    def ends(self) -> int:
        return self.starts + self.minutes


@pytest.fixture(scope="module")
def owner(module_clinic_database: ClinicDatabase) -> Iterator[Database]:
    database = Database(module_clinic_database.owner_url, pool_size=1)
    yield database
    database.close()


def draw_schedule(draw: random.Random, clinic: ClinicDatabase, doctors: list[int]) -> list[Drawn]:
    """Slots of mixed lengths with gaps, booked and blocked ones among them; some run on past midnight."""
    clinic.rows("DELETE FROM appointment_slots WHERE slot_time >= %s", LONG_AGO)
    drawn: list[tuple[int, datetime, int, bool, bool]] = []
    for doctor in doctors:
        free_from = LONG_AGO
        for ahead in range(DAYS):
            midnight = datetime.combine(FIRST + timedelta(days=ahead), time(), LONDON).astimezone(UTC)
            at = draw.choice((0, 7 * 60, 22 * 60))
            until = at + draw.choice((2, 5)) * 60 if at < 22 * 60 else 24 * 60
            while at < until:
                minutes = draw.choice((10, 15, 15, 15, 20, 30))
                booked, blocked = draw.random() < 0.25, draw.random() < 0.1
                starts = midnight + timedelta(minutes=at)
                if starts >= free_from:
                    drawn.append((doctor, starts, minutes, booked, blocked))
                    free_from = starts + timedelta(minutes=minutes)
                at += minutes + draw.choice((0, 0, 0, 0, 0, 5, 15))
    made = clinic.rows(
        "INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_booked, is_blocked)"
        " SELECT * FROM unnest(%s::int8[], %s::timestamptz[], %s::int4[], %s::bool[], %s::bool[])"
        " RETURNING id, doctor_id, extract(epoch FROM slot_time)::int8 / 60, minutes, NOT is_booked AND NOT is_blocked",
        *(list(column) for column in zip(*drawn, strict=True)),
    )
    return [Drawn(*row) for row in made]


def fits(slot: Drawn, of_doctor: list[Drawn], need: Need) -> bool:
    """Minute by minute: slot upon slot onwards until the visit is over, and backwards as long as its buffer is."""
    by_start = {each.starts: each for each in of_doctor if each.is_free}
    by_end = {each.ends: each for each in of_doctor if each.is_free}
    at = slot.starts
    while at < slot.starts + need.minutes:
        if at not in by_start:
            return False
        at = by_start[at].ends
    at = slot.starts
    while at > slot.starts - need.before:
        if at not in by_end:
            return False
        at = by_end[at].starts
    return True


def the_slow_way(schedule: list[Drawn], wanted: NextAvailable, need: Need, limit: int) -> list[int]:
    by_doctor: dict[int, list[Drawn]] = {}
    for slot in schedule:
        by_doctor.setdefault(slot.doctor, []).append(slot)
    found = []
    for slot in sorted(schedule, key=lambda each: (each.starts, each.doctor)):
        local = datetime.fromtimestamp(slot.starts * 60, LONDON)
        if (
            slot.is_free
            and (wanted.first or date.min) <= local.date()
            and (not wanted.weekdays or local.weekday() in wanted.weekdays)
            and (wanted.starts_from is None or local.time() >= wanted.starts_from)
            and (wanted.starts_before is None or local.time() < wanted.starts_before)
            and fits(slot, by_doctor[slot.doctor], need)
        ):
            found.append(slot.id)
    return found[:limit]


@pytest.mark.parametrize("seed", range(6))
def test_the_fast_search_finds_what_the_slow_one_finds(
    owner: Database, module_clinic_database: ClinicDatabase, seed: int
) -> None:
    draw = random.Random(seed)
    doctors = sorted(module_clinic_database.doctor_ids)[:4]
    schedule = draw_schedule(draw, module_clinic_database, doctors)
    answers = 0
    for _ in range(60):
        wanted = NextAvailable(
            first=FIRST + timedelta(days=draw.randrange(-1, DAYS)),
            last=FIRST + timedelta(days=DAYS),
            weekdays=frozenset(draw.sample(range(7), draw.choice((0, 0, 2, 4)))),
            starts_from=draw.choice((None, time(2, 30), time(8))),
            starts_before=draw.choice((None, time(9, 10), time(23))),
        )
        need = Need(draw.choice((0, 10, 15, 25, 45, 60, 90)), draw.choice((0, 0, 5, 10, 30)))
        limit = draw.choice((1, 3, 20, 500))
        with owner.read() as connection:
            found = free_times(connection, doctors, windows(wanted, LONDON, LONG_AGO), need, limit, LONDON)
        expected = the_slow_way(schedule, wanted, need, limit)
        assert [slot.id for slot in found] == expected, (wanted, need, limit)
        answers += len(expected)
    assert answers > 100


def test_a_day_that_has_reached_its_limit_is_left_out_in_whole(
    owner: Database, module_clinic_database: ClinicDatabase
) -> None:
    clinic = module_clinic_database
    doctors = sorted(clinic.doctor_ids)
    counted = clinic.rows(
        "SELECT doctor_id, (slot_time AT TIME ZONE 'Europe/London')::date, count(DISTINCT booking_id)"
        " FROM appointment_slots WHERE slot_time < %s GROUP BY 1, 2",
        LONG_AGO,
    )
    taken = {(doctor, day): count for doctor, day, count in counted}
    limits: dict[int, int | None] = {doctor: None if n % 2 else 4 + n for n, doctor in enumerate(doctors)}
    first = clinic.today + timedelta(days=1)
    wanted = NextAvailable(first=first, last=first + timedelta(days=20))
    now = datetime.now(UTC)

    def search() -> list[tuple[int, date, int]]:
        with owner.read() as connection:
            found = free_times(connection, doctors, windows(wanted, LONDON, now), Need(), 5000, LONDON)
        return [(slot.doctor_id, slot.starts_at.date(), slot.id) for slot in found]

    before = search()
    for doctor, limit in limits.items():
        clinic.rows("UPDATE doctors SET daily_limit = %s WHERE id = %s", limit, doctor)
    expected = [
        (doctor, day, slot_id)
        for doctor, day, slot_id in before
        for limit in [limits[doctor]]
        if limit is None or taken[doctor, day] < limit
    ]
    assert 0 < len(expected) < len(before)
    assert search() == expected
    clinic.rows("UPDATE doctors SET daily_limit = NULL")


def test_a_transaction_around_it_keeps_its_own_settings(
    owner: Database, module_clinic_database: ClinicDatabase
) -> None:
    """Plans are forced for the search alone: whatever else the transaction asks is planned as ever."""
    shown = "SELECT name, setting FROM pg_settings WHERE name LIKE 'enable%%' OR name = 'plan_cache_mode' ORDER BY name"
    doctors = list(module_clinic_database.doctor_ids)
    wanted = NextAvailable(last=module_clinic_database.today + timedelta(days=30))
    with owner.write() as connection:
        before = rows(connection, shown)
        free_times(connection, doctors, windows(wanted, LONDON, datetime.now(UTC)), Need(30), 5, LONDON)
        assert rows(connection, shown) == before
    with owner.read() as connection:
        free_times(connection, doctors, windows(wanted, LONDON, datetime.now(UTC)), Need(30), 5, LONDON)
        assert rows(connection, shown) == before
