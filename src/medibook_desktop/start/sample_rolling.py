"""A sample clinic that was loaded days ago is brought up to today."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.foundation.clock import FixedClock
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.start import sample_writing as writing
from medibook_desktop.start.sample_clinic import TERMINAL, fullness, loading, next_id, visit_kinds
from medibook_desktop.start.sample_hours import clinic_description
from medibook_desktop.start.sample_visits import DoctorDayTimes, OpenTime, VisitPlanner


def roll_sample_clinic(
    owner_url: str,
    *,
    days: int = 60,
    horizon: int = 0,
    fill: float = 0.5,
    seed: int | None = None,
    now: datetime | None = None,
) -> int:
    """Answers how many bookings were added; does nothing on the day on which it was loaded or rolled.

    Visits that are over are done, the schedule reaches as far ahead as on the first day, and days that came
    nearer are as full as near days are. Nothing else that a person booked or changed is touched.
    """
    now = now or datetime.now(UTC)
    clinic = _behind(owner_url, now, max(days, horizon))
    if clinic is None:
        return 0
    database = Database(owner_url, application_name="medibook sample")
    try:
        Schedules(one_database(database), lambda _changes: None, FixedClock(now)).roll_horizon(
            max(days, horizon)
        )
    finally:
        database.close()
    return _fill(owner_url, clinic, now, days, fill, seed)


def _behind(owner_url: str, now: datetime, days: int) -> Clinic | None:
    """The sample's clinic when its slots do not reach as far as they should."""
    with psycopg.connect(owner_url) as connection:
        row = connection.execute(
            "SELECT id, name, zone, country, subdivision FROM clinics ORDER BY id LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        clinic = Clinic(*row)
        found = connection.execute(
            "SELECT (max(slot_time) AT TIME ZONE %s)::date FROM appointment_slots", [clinic.zone]
        ).fetchone()
    wanted = now.astimezone(clinic.tz).date() + timedelta(days=days - 1)
    return clinic if found is None or found[0] is None or found[0] < wanted else None


def _fill(owner_url: str, clinic: Clinic, now: datetime, days: int, fill: float, seed: int | None) -> int:
    described = clinic_description()
    today = now.astimezone(clinic.tz).date()
    rng = Random(today.toordinal() if seed is None else seed)  # noqa: S311 - invented visits
    with loading(owner_url) as connection, connection.cursor() as cursor:
        _finish_the_past(cursor, clinic, today)
        grown_up = today - timedelta(days=16 * 365)
        cursor.execute("SELECT id, birth_date > %s FROM patients WHERE is_active ORDER BY id", [grown_up])
        people = cursor.fetchall()
        planner = VisitPlanner(
            rng,
            adults=[patient_id for patient_id, is_child in people if not is_child],
            children=[patient_id for patient_id, is_child in people if is_child],
            # Without rooms and equipment: which of them are taken, this does not know.
            kinds=[
                replace(kind, room_ids=())
                for kind in visit_kinds(cursor, described, clinic.id)
                if not (kind.needs_room or kind.equipment_ids)
            ],
            staff=[member["username"] for member in described["staff"][:3]],
            now=now,
        )
        busy = _busy_patients(cursor, clinic, today)
        visits = planner.plan(
            _stored_times(cursor, clinic, today),
            fullness(today, days, fill),
            lambda day: busy.get(day, frozenset()),
        )
        if visits:
            writing.write_bookings(cursor, visits, next_id(cursor, "bookings"), rng, TERMINAL)
            writing.mark_slots(cursor)
            writing.after_loading(cursor)
    return len(visits)


def _finish_the_past(cursor: psycopg.Cursor[Any], clinic: Clinic, today: date) -> None:
    """What was left open on earlier days is over; with the triggers on, so that the trail says so."""
    cursor.execute("SET LOCAL session_replication_role = origin")
    cursor.execute(
        """UPDATE bookings SET status = 'done', version = version + 1, updated_at = now()
           WHERE status IN ('booked', 'arrived', 'in_room')
             AND upper(during) <= (%(today)s::date)::timestamp AT TIME ZONE %(zone)s""",
        {"zone": clinic.zone, "today": today},
    )
    cursor.execute("SET LOCAL session_replication_role = replica")


def _stored_times(cursor: psycopg.Cursor[Any], clinic: Clinic, today: date) -> list[DoctorDayTimes]:
    cursor.execute(
        """SELECT s.doctor_id, d.specialty, (s.slot_time AT TIME ZONE %(zone)s)::date AS day,
                  array_agg(s.id ORDER BY s.slot_time) FILTER (WHERE NOT s.is_booked),
                  array_agg(s.slot_time ORDER BY s.slot_time) FILTER (WHERE NOT s.is_booked),
                  array_agg(s.minutes::int4 ORDER BY s.slot_time) FILTER (WHERE NOT s.is_booked),
                  count(*) FILTER (WHERE s.is_booked)
           FROM appointment_slots AS s JOIN doctors AS d ON d.id = s.doctor_id
           WHERE d.clinic_id = %(clinic)s AND d.is_active AND NOT s.is_blocked
             AND s.slot_time >= (%(today)s::date)::timestamp AT TIME ZONE %(zone)s
           GROUP BY 1, 2, 3 ORDER BY 3, 1""",
        {"zone": clinic.zone, "clinic": clinic.id, "today": today},
    )
    return [
        DoctorDayTimes(
            doctor_id,
            specialty,
            day,
            tuple(
                OpenTime(slot_id, at.astimezone(UTC), minutes)
                for slot_id, at, minutes in zip(ids or (), starts or (), lengths or (), strict=True)
            ),
            taken,
        )
        for doctor_id, specialty, day, ids, starts, lengths, taken in cursor.fetchall()
    ]


def _busy_patients(cursor: psycopg.Cursor[Any], clinic: Clinic, today: date) -> dict[date, frozenset[int]]:
    cursor.execute(
        """SELECT (lower(during) AT TIME ZONE %(zone)s)::date, array_agg(DISTINCT patient_id) FROM bookings
           WHERE lower(during) >= (%(today)s::date)::timestamp AT TIME ZONE %(zone)s GROUP BY 1""",
        {"zone": clinic.zone, "today": today},
    )
    return {day: frozenset(patients) for day, patients in cursor.fetchall()}
