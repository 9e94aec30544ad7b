"""The clinic of a replayed shift: the sample's doctors, rooms and people, at eight in the morning whatever the hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.sample_clinic import load_sample_clinic
from medibook_desktop.start.sample_series import add_sample_series
from medibook_desktop.start.sample_waiting import liven_waiting_room
from medibook_desktop.start.sample_waitlist import fill_waitlist

DOCTORS = 20
DAYS = 40
PATIENTS = 3000
FILL = 0.4
MORNING = 8
"""The clinic's hour when the shift begins: all of today's times are still to come."""


@dataclass(frozen=True, slots=True)
class ShiftClinic:
    """`names` are patients whose whole name finds them alone: what is typed; `others` are ids for the other desks."""

    day: date
    names: tuple[str, ...]
    others: tuple[int, ...]


def make_shift_clinic(place: Place, now: datetime | None = None) -> ShiftClinic:
    now = now or datetime.now(UTC)
    zone = morning_zone(now)
    load_sample_clinic(
        place.owner_url,
        doctors=DOCTORS,
        days=DAYS,
        past_days=2,
        patients=PATIENTS,
        fill=FILL,
        now=now,
        full_days=True,
        zone_name=zone.key,
    )
    with psycopg.connect(place.owner_url) as connection:
        # Squeezing in is one of the things that a front desk does all day.
        staff = [username for username, _ in place.staff]
        connection.execute("UPDATE staff SET rights = '{overbook}' WHERE username = ANY (%s)", (staff,))
    liven_waiting_room(place.owner_url, now)
    fill_waitlist(place.owner_url, now)
    add_sample_series(place.database_url, *place.staff[0])
    bulk.settle(place.owner_url)
    day = now.astimezone(zone).date()
    with psycopg.connect(place.owner_url) as connection:
        names = connection.execute(_NAMES).fetchall()
        others = connection.execute(_OTHERS, (zone.key, day)).fetchall()
    return ShiftClinic(day, tuple(name for (name,) in names), tuple(patient_id for (patient_id,) in others))


def morning_zone(now: datetime) -> ZoneInfo:
    """A zone without daylight saving in which it is about eight now."""
    ahead = (MORNING - now.astimezone(UTC).hour + 12) % 24 - 12
    return ZoneInfo(f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT")


_NAMES = r"""
    SELECT name FROM patients AS p WHERE is_active AND name ~ '^[A-Za-z ]+$' AND mod(id, 2) = 0
      AND (SELECT count(*) FROM patients AS q WHERE q.name_key LIKE p.name_key || '%') = 1
    ORDER BY md5(id::text)
"""
_OTHERS = """
    SELECT id FROM patients AS p WHERE is_active AND mod(id, 2) = 1 AND NOT EXISTS (
        SELECT FROM bookings AS b WHERE b.patient_id = p.id AND (lower(b.during) AT TIME ZONE %s)::date = %s)
    ORDER BY md5(id::text) LIMIT 800
"""
