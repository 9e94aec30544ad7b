"""Weekly hours and absences as they are stored, and the call that makes slots of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.schedules import Absence, PlannedSlot, WeeklyHours

_HOURS = (
    "id, doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks, valid_from, valid_to,"
    " every_weeks, anchor_week"
)


def clinics_of_doctors(connection: sa.Connection) -> dict[int, Clinic]:
    """doctor id -> the clinic of each active doctor."""
    rows = connection.execute(
        sa.text(
            """SELECT d.id, c.id AS clinic_id, c.name, c.zone, c.country, c.subdivision
               FROM doctors AS d JOIN clinics AS c ON c.id = d.clinic_id WHERE d.is_active ORDER BY d.id"""
        )
    )
    return {row.id: Clinic(row.clinic_id, row.name, row.zone, row.country, row.subdivision) for row in rows}


def weekly_hours(connection: sa.Connection, doctor_ids: Sequence[int]) -> list[WeeklyHours]:
    """The hours of these doctors, by doctor, weekday and time."""
    rows = connection.execute(
        sa.text(
            f"SELECT {_HOURS} FROM weekly_hours WHERE doctor_id = ANY (:doctors)"  # noqa: S608 - own columns
            " ORDER BY doctor_id, weekday, starts, valid_from"
        ),
        {"doctors": list(doctor_ids)},
    )
    return [
        WeeklyHours(
            doctor_id=row.doctor_id,
            clinic_id=row.clinic_id,
            weekday=row.weekday,
            starts=row.starts,
            ends=row.ends,
            slot_minutes=row.slot_minutes,
            breaks=tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in row.breaks),
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            id=row.id,
            every_weeks=row.every_weeks,
            anchor=row.anchor_week,
        )
        for row in rows
    ]


def save_weekly_hours(
    connection: sa.Connection,
    request_id: UUID,
    doctor_id: int,
    digest: str | None,
    hours: Iterable[WeeklyHours],
    terminal: str = "",
) -> dict[str, Any]:
    """The doctor's hours are these and no others; answers digest, changes, repeated. Without a digest by force.

    Raises StaleSchedule when the hours are not those of the digest, NotAllowed.
    """
    rules = [
        {
            "clinic_id": rule.clinic_id,
            "weekday": rule.weekday,
            "starts": f"{rule.starts:%H:%M}",
            "ends": f"{rule.ends:%H:%M}",
            "slot_minutes": rule.slot_minutes,
            "breaks": [[f"{a:%H:%M}", f"{b:%H:%M}"] for a, b in sorted(rule.breaks)],
            # Four digits of the year, also for the beginning of all time.
            "valid_from": rule.valid_from.isoformat(),
            "valid_to": rule.valid_to.isoformat() if rule.valid_to is not None else None,
            "every_weeks": rule.every_weeks,
            "anchor_week": _monday(rule.anchor).isoformat() if rule.anchor and rule.every_weeks > 1 else None,
        }
        for rule in hours
    ]
    answer: dict[str, Any] = connection.execute(
        sa.text("SELECT save_weekly_hours(:request, :doctor, :digest, cast(:rules AS jsonb), :terminal)"),
        {
            "request": request_id,
            "doctor": doctor_id,
            "digest": digest,
            "rules": json.dumps(rules),
            "terminal": terminal,
        },
    ).scalar_one()
    return answer


def schedule_head(connection: sa.Connection, doctor_id: int) -> dict[str, Any]:
    """digest; by (display name) and at (ISO 8601) of the last change, None when nothing is known of one."""
    head: dict[str, Any] = connection.execute(
        sa.text("SELECT schedule_head(:doctor)"), {"doctor": doctor_id}
    ).scalar_one()
    return head


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def absences(
    connection: sa.Connection,
    clinic_ids: Sequence[int],
    doctor_ids: Sequence[int],
    from_: datetime,
    to: datetime,
    zone: tzinfo = UTC,
) -> list[Absence]:
    """What touches [from_, to): these doctors' absences, and whole closures of these clinics; in order."""
    rows = connection.execute(
        sa.text(
            """SELECT id, clinic_id, doctor_id, starts_at, ends_at, why FROM absences
               WHERE (doctor_id = ANY (:doctors) OR doctor_id IS NULL AND clinic_id = ANY (:clinics))
                 AND ends_at > :from_ AND starts_at < :to ORDER BY starts_at, id"""
        ),
        {"clinics": list(clinic_ids), "doctors": list(doctor_ids), "from_": from_, "to": to},
    )
    return [
        Absence(
            row.doctor_id,
            row.clinic_id,
            row.starts_at.astimezone(zone),
            row.ends_at.astimezone(zone),
            row.why,
            row.id,
        )
        for row in rows
    ]


def add_absence(connection: sa.Connection, absence: Absence, source: str) -> int:
    """Answers the new id."""
    return int(
        connection.execute(
            sa.text(
                """INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, why, source)
                   VALUES (:clinic, :doctor, :starts, :ends, :why, :source) RETURNING id"""
            ),
            {
                "clinic": absence.clinic_id,
                "doctor": absence.doctor_id,
                "starts": absence.starts_at,
                "ends": absence.ends_at,
                "why": absence.why,
                "source": source,
            },
        ).scalar_one()
    )


def remove_absence(connection: sa.Connection, absence_id: int) -> Absence | None:
    """The absence that was removed, in UTC, or None when there was none."""
    row = connection.execute(
        sa.text(
            """DELETE FROM absences WHERE id = :id
               RETURNING id, clinic_id, doctor_id, starts_at, ends_at, why"""
        ),
        {"id": absence_id},
    ).one_or_none()
    if row is None:
        return None
    return Absence(row.doctor_id, row.clinic_id, row.starts_at, row.ends_at, row.why, row.id)


def replace_slots(
    connection: sa.Connection, doctor_id: int, from_: datetime, to: datetime, slots: Sequence[PlannedSlot]
) -> dict[str, Any]:
    """The server function's answer: created, removed, changed, clashes, days."""
    answer: dict[str, Any] = connection.execute(
        sa.text(
            """SELECT replace_slots(:doctor, :from_, :to, cast(:times AS timestamptz[]), cast(:minutes AS int[]),
                                    cast(:blocked AS text[]))"""
        ),
        {
            "doctor": doctor_id,
            "from_": from_,
            "to": to,
            "times": [slot.starts_at for slot in slots],
            "minutes": [slot.minutes for slot in slots],
            "blocked": [slot.blocked_why for slot in slots],
        },
    ).scalar_one()
    return answer


def last_slot_days(connection: sa.Connection, doctor_ids: Sequence[int], zone: str) -> dict[int, date]:
    """doctor id -> the local day of the last slot; doctors without slots are missing."""
    rows = connection.execute(
        sa.text(
            """SELECT d.id, (SELECT (s.slot_time AT TIME ZONE :zone)::date FROM appointment_slots AS s
                             WHERE s.doctor_id = d.id ORDER BY s.slot_time DESC LIMIT 1) AS day
               FROM unnest(cast(:doctors AS bigint[])) AS d (id)"""
        ),
        {"doctors": list(doctor_ids), "zone": zone},
    )
    return {row.id: row.day for row in rows if row.day is not None}
