"""The sample clinic: twenty doctors, their patients and their book, loaded in about a second."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.domain.schedules import PlannedSlot, expand
from medibook_desktop.services.public_holidays import public_holidays
from medibook_desktop.start import sample_writing as writing
from medibook_desktop.start.sample_hours import clinic_description, sample_hours
from medibook_desktop.start.sample_patients import sample_patients
from medibook_desktop.start.sample_visits import (
    DoctorDayTimes,
    OpenTime,
    VisitKind,
    VisitPlanner,
    squeezed_in,
)

TERMINAL = "Sample"
"""Stands as the terminal in the audit trail of everything that was loaded."""


@dataclass(frozen=True, slots=True)
class SampleClinic:
    """What was loaded; ids are consecutive."""

    clinic_id: int
    doctor_ids: range
    patient_ids: range
    slots: int
    bookings: int


def sample_staff() -> tuple[StaffMember, ...]:
    """Who works at the desks of the sample clinic; accounts are made by the caller, who chooses passwords."""
    return _people("staff")


def sample_other_staff() -> tuple[StaffMember, ...]:
    """Who does not work at a desk: the first doctor, and a reader."""
    return _people("other_staff")


def _people(key: str) -> tuple[StaffMember, ...]:
    return tuple(
        StaffMember(m["username"], m["display_name"], m["role"], frozenset(m.get("rights", ())))
        for m in clinic_description()[key]
    )


def load_sample_clinic(
    owner_url: str,
    *,
    doctors: int = 20,
    days: int = 60,
    horizon: int = 0,
    past_days: int = 14,
    patients: int = 3000,
    fill: float = 0.5,
    seed: int = 2026,
    today: date | None = None,
    now: datetime | None = None,
    full_days: bool = False,
    single_slots: bool = False,
    zone_name: str = "",
) -> SampleClinic:
    """Load a clinic into a migrated schema, in one transaction; needs a superuser (the embedded servers' owner).

    `days` are counted from today on, today included; the schedule goes on until `horizon`, with fewer and fewer visits,
    so that "in six months" can be booked. `fill` is the booked share of the time to come, more near today
    and less far away (1.0 and `days=1` fill a day as far as there are patients: each has one visit a day). `now`
    decides how far today's visits have got; with `today` alone it is that day's midnight. `full_days` and
    `single_slots` make every day and visit alike, for benchmarks; `zone_name` puts the clinic into another zone.
    The same arguments give the same clinic.
    """
    described = clinic_description()
    described["clinic"]["zone"] = zone_name or described["clinic"]["zone"]
    zone = ZoneInfo(described["clinic"]["zone"])
    if now is None:
        now = datetime.now(UTC) if today is None else datetime.combine(today, time(0), zone)
    today = today or now.astimezone(zone).date()
    first, last = today - timedelta(days=past_days), today + timedelta(days=max(days, horizon) - 1)
    rng = Random(seed)  # noqa: S311 - invented people need no cryptography

    with loading(owner_url) as connection, connection.cursor() as cursor:
        clinic = _write_clinic(cursor, described)
        first_doctor, first_patient, first_slot, first_booking = (
            next_id(cursor, table) for table in ("doctors", "patients", "appointment_slots", "bookings")
        )
        hours = sample_hours(
            described,
            count=doctors,
            clinic_id=clinic.id,
            first_doctor_id=first_doctor,
            today=today,
            rng=rng,
            full_days=full_days,
        )
        holidays = {} if full_days else public_holidays(clinic.country, clinic.subdivision, first, last)
        writing.write_doctors(cursor, hours)
        writing.adopt_absences(cursor)

        people = sample_patients(patients, rng, today)
        writing.write_patients(cursor, people, first_patient)

        slots = expand(hours.hours, (*hours.absences, *hours.blocks), holidays, zone, first, last)
        planner = VisitPlanner(
            rng,
            adults=[first_patient + n for n, person in enumerate(people) if not person.is_child],
            children=[first_patient + n for n, person in enumerate(people) if person.is_child],
            kinds=visit_kinds(cursor, described, clinic.id),
            staff=[member["username"] for member in described["staff"][:3]],
            now=now,
            single_slots=single_slots,
        )
        specialties = {doctor.id: doctor.specialty for doctor in hours.doctors}
        times = _times_of_new_slots(slots, first_slot, specialties, zone)
        visits = planner.plan(times, fullness(today, days, fill)) if fill > 0 else []
        if visits and not single_slots:
            visits += squeezed_in(visits, today, [first_patient + n for n in range(len(people))], now)
        writing.write_slots(cursor, slots, first_slot, visits, first_booking)
        writing.write_bookings(cursor, visits, first_booking, rng, TERMINAL)
        writing.after_loading(cursor)
    return SampleClinic(
        clinic.id,
        range(first_doctor, first_doctor + doctors),
        range(first_patient, first_patient + patients),
        len(slots),
        len(visits),
    )


def loading(owner_url: str) -> psycopg.Connection[Any]:
    """A transaction with triggers off (`write_bookings` does their work) that nobody else loads beside."""
    connection = psycopg.connect(owner_url, connect_timeout=5, application_name="medibook sample")
    try:
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('medibook sample'))")
        connection.execute("SET LOCAL session_replication_role = replica")
        connection.execute("SET LOCAL synchronous_commit = off")
    except BaseException:
        connection.close()
        raise
    return connection


def next_id(cursor: psycopg.Cursor[Any], table: str) -> int:
    # The sequence counts too: a benchmark's begins far from every other database's ids.
    cursor.execute(
        f"SELECT greatest(coalesce(max(id), 0) + 1, nextval(pg_get_serial_sequence('{table}', 'id'))) FROM {table}"  # noqa: S608 - a name from this file
    )
    row = cursor.fetchone()
    assert row is not None  # noqa: S101 - an aggregate always has a row
    return int(row[0])


def _write_clinic(cursor: psycopg.Cursor[Any], described: dict[str, Any]) -> Clinic:
    data = described["clinic"]
    cursor.execute(
        "INSERT INTO clinics (name, zone, country, subdivision, currency) VALUES (%s, %s, %s, %s, %s) RETURNING id",
        [data["name"], data["zone"], data["country"], data["subdivision"], data["currency"]],
    )
    row = cursor.fetchone()
    assert row is not None  # noqa: S101 - RETURNING of one insert
    clinic = Clinic(row[0], data["name"], data["zone"], data["country"], data["subdivision"])
    names = described["rooms"]["names"]
    cursor.execute(
        "INSERT INTO rooms (clinic_id, name, kind) SELECT %s, name, kind"
        " FROM unnest(%s::text[], %s::text[]) WITH ORDINALITY AS r(name, kind, at) ORDER BY at",
        [clinic.id, names, [_kind_of_room(name, described["rooms"]["kinds"]) for name in names]],
    )
    things = described["equipment"]
    cursor.execute(
        "INSERT INTO equipment (clinic_id, name, kind) SELECT %s, name, kind"
        " FROM unnest(%s::text[], %s::text[]) WITH ORDINALITY AS e(name, kind, at) ORDER BY at",
        [clinic.id, [thing["name"] for thing in things], [thing["kind"] for thing in things]],
    )
    cursor.execute(
        "INSERT INTO visit_types"
        " (name, minutes, colour, buffer_before, buffer_after, room_kind, equipment_kind, fee_minor) SELECT t.* FROM"
        " unnest(%s::text[], %s::int[], %s::text[], %s::int[], %s::int[], %s::text[], %s::text[], %s::int[])"
        " AS t(name, minutes, colour, buffer_before, buffer_after, room_kind, equipment_kind, fee_minor)"
        " WHERE NOT EXISTS (SELECT FROM visit_types AS v WHERE v.name = t.name)",
        [
            [kind.get(key, missing) for kind in described["visit_type"]]
            for key, missing in (
                ("name", ""),
                ("minutes", 0),
                ("colour", ""),
                ("before", 0),
                ("after", 0),
                ("needs_room", ""),
                ("needs", ""),
                ("fee", None),
            )
        ],
    )
    return clinic


def _kind_of_room(name: str, kinds: Mapping[str, str]) -> str:
    return next((kind for start, kind in kinds.items() if name.startswith(start)), "")


def visit_kinds(cursor: psycopg.Cursor[Any], described: dict[str, Any], clinic_id: int) -> list[VisitKind]:
    """The described visit types with the ids and lengths that they have here, those that are in use."""
    cursor.execute(
        "SELECT name, id, minutes, buffer_before, buffer_after, room_kind, equipment_kind FROM visit_types"
        " WHERE is_active"
    )
    stored = {name: rest for name, *rest in cursor.fetchall()}
    cursor.execute("SELECT id, name FROM rooms WHERE is_active AND clinic_id = %s ORDER BY id", [clinic_id])
    rooms = cursor.fetchall()
    cursor.execute(
        "SELECT id, kind FROM equipment WHERE is_active AND clinic_id = %s ORDER BY id", [clinic_id]
    )
    things = cursor.fetchall()
    kinds = []
    for kind in described["visit_type"]:
        if kind["name"] not in stored:
            continue
        kind_id, minutes, before, after, room_kind, thing_kind = stored[kind["name"]]
        wanted = kind.get("room")
        kinds.append(
            VisitKind(
                kind_id,
                minutes,
                kind["weight"],
                frozenset(kind.get("specialties", ())),
                tuple(room_id for room_id, name in rooms if wanted and name.startswith(wanted)),
                before,
                after,
                bool(room_kind),
                tuple(thing_id for thing_id, its_kind in things if thing_kind and its_kind == thing_kind),
            )
        )
    return kinds


def fullness(today: date, days: int, fill: float) -> Callable[[date], float]:
    """Nearly full today and behind us, emptier with every day ahead; `fill` on average over the days to come."""

    def of(day: date) -> float:
        ahead = max(0, (day - today).days) / max(1, days)
        # A little more than the mean asks for: some visits are cancelled, and some gaps are too short for any.
        return min(1.0, fill * (1.6 - 0.9 * ahead)) if days > 1 else fill

    return of


def _times_of_new_slots(
    slots: list[PlannedSlot], first_id: int, specialties: Mapping[int, str], zone: ZoneInfo
) -> list[DoctorDayTimes]:
    free: defaultdict[tuple[date, int], list[OpenTime]] = defaultdict(list)
    for number, slot in enumerate(slots):
        if not slot.blocked_why:
            day = slot.starts_at.astimezone(zone).date()
            free[day, slot.doctor_id].append(OpenTime(first_id + number, slot.starts_at, slot.minutes))
    return [
        DoctorDayTimes(doctor_id, specialties[doctor_id], day, tuple(times))
        for (day, doctor_id), times in free.items()
    ]
