"""Years of a clinic's data, made quickly, and made longer: first more days of the same doctors, then more doctors."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.people import search_key
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.search import surnames
from medibook_desktop.start.sample_patients import sample_patients

ZONE = ZoneInfo("Europe/London")
DAYS_AHEAD = 30
SLOTS_A_DAY, MINUTES = 32, 15
PATIENTS_A_DOCTOR = 100
"""At 1x; ten times as many at 10x, a hundred times at 100x."""
DAYS = {1: 60, 10: 600, 100: 600}
TIMES_DOCTORS = {1: 1, 10: 1, 100: 10}
"""1x: 200 doctors x 60 days (384,000 times), 10x: the same doctors over 600 days, 100x: ten times as many of them."""
SEED = 2026
_BATCH = 50
"""Doctors written in one statement."""

# Half of all times, spread evenly over each day; by hand what the triggers keep (trail and calendars), because they
# would take longer than all the rest.
_SLOTS = """
    INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_booked)
    SELECT doctor, (day + time '08:00') AT TIME ZONE 'Europe/London' + n * interval '15 minutes', 15,
           mod(n * 7 + doctor + (day - date '2020-01-01'), 2) = 0
    FROM unnest(%(doctors)s::bigint[]) doctor, unnest(%(days)s::date[]) day, generate_series(0, 31) n
    ORDER BY doctor, day, n
"""
_BOOKINGS = """
    WITH booked AS (
        INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, status, source,
                              created_by, updated_by)
        SELECT gen_random_uuid(), s.doctor_id, s.id, %(first)s + mod(
                   s.doctor_id * %(stride)s + row_number() OVER (PARTITION BY s.doctor_id ORDER BY s.id), %(count)s),
               tstzrange(s.slot_time, s.slot_time + interval '15 minutes'),
               CASE WHEN s.slot_time < now() THEN 'done' ELSE 'booked' END, 'phone', 'import', 'import'
        FROM appointment_slots s
        WHERE s.doctor_id = ANY (%(doctors)s) AND s.is_booked AND s.booking_id IS NULL
          AND s.slot_time >= %(from)s AND s.slot_time < %(to)s
        ORDER BY s.id RETURNING *
    ), kept AS (
        INSERT INTO audit_events (doctor_id, booking_id, who, terminal, request_id, kind, version, after)
        SELECT doctor_id, id, 'import', 'bench', request_id, 'booked', 1, to_jsonb(booked) FROM booked
    )
    UPDATE appointment_slots s SET booking_id = b.id, version = 2
    FROM booked b WHERE s.id = b.slot_id AND s.doctor_id = b.doctor_id
"""
_CALENDARS = """
    INSERT INTO patient_times (patient_id, busy)
    SELECT patient_id, range_agg(during::tstzrange) FROM bookings
    WHERE upper(during::tstzrange) > now() - interval '27 days' AND doctor_id = ANY (%s) GROUP BY 1
    ON CONFLICT (patient_id) DO UPDATE SET busy = patient_times.busy + excluded.busy
"""
_SIZES = """
    SELECT (SELECT count(*) FROM appointment_slots), (SELECT count(*) FROM bookings), (SELECT count(*) FROM patients),
           pg_database_size(current_database()),
           pg_table_size('appointment_slots') + pg_indexes_size('appointment_slots'),
           pg_total_relation_size('bookings'), pg_total_relation_size('audit_events'),
           pg_total_relation_size('patients') + pg_total_relation_size('patient_words')
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    slots: int
    bookings: int
    patients: int
    database_bytes: int
    slot_bytes: int
    booking_bytes: int
    trail_bytes: int
    patient_bytes: int


class GrowthData:
    """Starts empty; `grow_to` brings it to 1, 10 or 100 times. Asked about are always the `first_doctors`."""

    def __init__(self, owner_url: str, today: date, doctors: int, note: Callable[[str], None]) -> None:
        self._url = owner_url
        self._first = doctors
        self._today = today
        self._note = note
        self._draw = random.Random(SEED)  # noqa: S311 - invented people
        self._clinic = 0
        self.doctors: list[int] = []
        self._days: list[date] = []
        self.names: list[str] = []
        self._patients = 0

    @property
    def first_doctors(self) -> list[int]:
        return self.doctors[: self._first]

    def grow_to(self, scale: int) -> Sizes:
        with psycopg.connect(self._url, autocommit=True) as connection:
            if not self._clinic:
                self._clinic = bulk.make_clinic(connection, "Bench", ZONE, "GB")
            self._add_patients(connection, PATIENTS_A_DOCTOR * self._first * scale)
            old, days = list(self.doctors), self._days_of(scale)
            new = TIMES_DOCTORS[scale] * self._first - len(old)
            if new:
                self.doctors += bulk.make_doctors(
                    connection, self._clinic, [f"Dr. Bench {len(old) + n + 1}" for n in range(new)]
                )
            self._add_times(connection, old, sorted(set(days) - set(self._days)))
            self._add_times(connection, self.doctors[len(old) :], days)
            self._days = days
        bulk.settle(self._url)
        with psycopg.connect(self._url) as connection:
            found = connection.execute(_SIZES).fetchone()
        assert found is not None  # noqa: S101 - a SELECT without FROM answers one row
        return Sizes(*found)

    def _days_of(self, scale: int) -> list[date]:
        first = self._today + timedelta(days=DAYS_AHEAD - DAYS[scale])
        return [first + timedelta(days=n) for n in range(DAYS[scale])]

    def _add_times(self, connection: psycopg.Connection, doctors: list[int], days: list[date]) -> None:
        if not doctors or not days:
            return
        first_patient = connection.execute("SELECT min(id) FROM patients").fetchone()
        assert first_patient is not None  # noqa: S101 - an aggregate always answers
        for at in range(0, len(doctors), _BATCH):
            some = doctors[at : at + _BATCH]
            self._note(f"{len(days)} days of doctors {at + 1} to {at + len(some)} of {len(doctors)}")
            params = {
                "doctors": some,
                "days": days,
                "first": first_patient[0],
                "count": self._patients,
                "stride": bulk.stride(self._patients, self._first * TIMES_DOCTORS[100]),
                "from": days[0] - timedelta(days=1),
                "to": days[-1] + timedelta(days=2),
            }
            with connection.transaction():
                connection.execute("SET LOCAL session_replication_role = replica")
                connection.execute(_SLOTS, params)
                connection.execute(_BOOKINGS, params)
                if days[-1] >= self._today:
                    connection.execute(_CALENDARS, (some,))

    def _add_patients(self, connection: psycopg.Connection, wanted: int) -> None:
        count = wanted - self._patients
        self._note(f"{count} patients")
        family = surnames(self._draw)
        made = sample_patients(min(count, 200_000), self._draw, self._today)
        with connection.cursor().copy(
            "COPY patients (name, name_key, birth_date, phone, phone_digits, sex) FROM STDIN"
        ) as copy:
            for number in range(count):
                person = made[number % len(made)]
                name = person.name
                if name.isascii():
                    name = f"{name.split()[0]} {self._draw.choice(family)}"
                digits = "".join(c for c in person.phone if c.isdigit())
                copy.write_row((name, search_key(name), person.birth_date, person.phone, digits, person.sex))
                if len(self.names) < 200 and number % 97 == 0:
                    self.names.append(name)
        self._patients = wanted
