"""Much data quickly, straight into an empty database: the figures need sizes, not a realistic clinic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.people import search_key

Connection = psycopg.Connection[Any]

_NAMES = (
    "Ana Souza",
    "Jürgen Müller",
    "Łucja Wójcik",
    "محمد علي",
    "王小明",
    "Ольга Иванова",
    "Nguyễn Thị Mai",
)


@dataclass(frozen=True, slots=True)
class Hours:
    """`slots` stretches of `minutes` from `opens` on, by the clock of `zone`."""

    opens: time
    minutes: int
    slots: int
    zone: ZoneInfo

    def starts(self, days: Sequence[date]) -> list[datetime]:
        # Wall-clock arithmetic on purpose: 08:20 is twenty minutes after 08:00 on the clinic's clock.
        return [
            datetime.combine(day, self.opens, self.zone) + timedelta(minutes=self.minutes * place)
            for day in days
            for place in range(self.slots)
        ]


def make_clinic(connection: Connection, name: str, zone: ZoneInfo, country: str) -> int:
    row = connection.execute(
        "INSERT INTO clinics (name, zone, country) VALUES (%s, %s, %s) RETURNING id",
        (name, zone.key, country),
    ).fetchone()
    assert row is not None  # noqa: S101 - RETURNING always answers
    return int(row[0])


def make_doctors(connection: Connection, clinic: int, names: Sequence[str]) -> tuple[int, ...]:
    rows = connection.execute(
        "INSERT INTO doctors (clinic_id, name, specialty) SELECT %s, name, 'General practice' "
        "FROM unnest(%s::text[]) AS name RETURNING id",
        (clinic, list(names)),
    ).fetchall()
    return tuple(sorted(row[0] for row in rows))


def make_slots(connection: Connection, doctors: Sequence[int], days: Sequence[date], hours: Hours) -> int:
    """Every doctor has the same hours on every day; answers how many slots were made."""
    made = connection.execute(
        """
        INSERT INTO appointment_slots (doctor_id, slot_time, minutes)
        SELECT doctor, start, %(minutes)s
        FROM unnest(%(doctors)s::bigint[]) AS doctor CROSS JOIN unnest(%(starts)s::timestamptz[]) AS start
        ORDER BY doctor, start
        """,
        {"minutes": hours.minutes, "doctors": list(doctors), "starts": hours.starts(days)},
    )
    return made.rowcount


def make_patients(connection: Connection, count: int) -> tuple[int, ...]:
    return tuple(
        make_named_patients(
            connection,
            [f"{_NAMES[n % len(_NAMES)]} {n}" for n in range(count)],
            [date(1940 + n % 80, 1 + n % 12, 1 + n % 28) for n in range(count)],
            ["" for _ in range(count)],
        ).values()
    )


def make_named_patients(
    connection: Connection, names: Sequence[str], birth_dates: Sequence[date], sexes: Sequence[str]
) -> dict[str, int]:
    """name -> id; the names are all different."""
    rows = connection.execute(
        """
        INSERT INTO patients (name, name_key, birth_date, sex)
        SELECT * FROM unnest(%s::text[], %s::text[], %s::date[], %s::text[])
        RETURNING name, id
        """,
        (list(names), [search_key(name) for name in names], list(birth_dates), list(sexes)),
    ).fetchall()
    return dict(rows)


def fill_slots(connection: Connection, patients: Sequence[int], share: float) -> int:
    """Book about `share` of all free slots, spread evenly, as an import would; answers how many."""
    made = connection.execute(
        """
        WITH ordered AS (
            SELECT id, doctor_id, slot_time, minutes,
                   dense_rank() OVER (ORDER BY doctor_id) AS doctor_place,
                   row_number() OVER (PARTITION BY doctor_id ORDER BY slot_time) AS place
            FROM appointment_slots WHERE NOT is_booked AND NOT is_blocked
        ), booked AS (
            INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, source)
            SELECT gen_random_uuid(), doctor_id, id,
                   (%(patients)s::bigint[])[1 + mod(doctor_place * %(stride)s + place, %(count)s)],
                   tstzrange(slot_time, slot_time + minutes * interval '1 minute'), 'import'
            FROM ordered
            WHERE floor((place + doctor_place) * %(share)s) > floor((place + doctor_place - 1) * %(share)s)
            RETURNING id, doctor_id, slot_id
        )
        UPDATE appointment_slots AS slot
        SET is_booked = true, booking_id = booked.id, version = slot.version + 1
        FROM booked WHERE slot.id = booked.slot_id AND slot.doctor_id = booked.doctor_id
        """,
        {
            "patients": list(patients),
            "count": len(patients),
            "stride": stride(len(patients), _doctor_count(connection)),
            "share": share,
        },
    )
    return made.rowcount


def stride(patients: int, doctors: int) -> int:
    """Patient number = doctor * stride + time: nobody is at two doctors at once while patients >= doctors."""
    return max(1, patients // max(1, doctors))


def settle(owner_url: str) -> None:
    """Statistics and visibility maps as a server at work has them, and nothing left for the checkpointer."""
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")


def _doctor_count(connection: Connection) -> int:
    row = connection.execute("SELECT count(*) FROM doctors").fetchone()
    return int(row[0]) if row else 0
