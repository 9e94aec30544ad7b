"""The sample clinic's waitlist: some wishes of every kind, and one time that is being held for somebody."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql

WISHES = 25
HELD_MINUTES = 14
TERMINAL = "Sample"
_TIMES = ("{}", "{}", "{[0,720)}", "{[720,1020)}", "{[1020,1440)}", "{[480,600)}", "{[510,690),[840,960)}")
_WEEKDAYS = (127, 127, 127, 31, 0b10101, 0b01010, 0b00001, 0b00100, 0b11000)
_NOTES = (
    "",
    "",
    "",
    "Call the daughter, not the patient",
    "Works nights, rather late in the day",
    "Can be here within 20 minutes",
    "Pain since Monday",
    "With an interpreter",
    "Before the holiday",
)


def fill_waitlist(owner_url: str, now: datetime, *, wishes: int = WISHES) -> None:
    """At every start of the demo: as many wishes as before, and one open offer. What a person did stays.

    Written through the same functions as at a desk, by the sample's receptionists. Needs a superuser (the embedded
    servers' owner) and the staff's accounts.
    """
    with psycopg.connect(owner_url, connect_timeout=5, application_name="medibook sample") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('medibook sample'))")
        cursor.execute(
            "SELECT s.username FROM staff s JOIN pg_roles r ON r.rolname = s.username"
            " WHERE s.is_active AND s.role = 'medibook_receptionist' ORDER BY s.id"
        )
        staff = [name for (name,) in cursor.fetchall()]
        cursor.execute("SELECT id, (%s AT TIME ZONE zone)::date FROM clinics ORDER BY id LIMIT 1", [now])
        clinic = cursor.fetchone()
        if not staff or clinic is None:
            return
        _as(cursor, staff[0])
        cursor.execute("SELECT expire_offers(%s)", [TERMINAL])
        _as(cursor, None)
        cursor.execute("SELECT count(*) FROM wishes WHERE status IN ('open', 'offered')")
        [waiting] = cursor.fetchone() or (0,)
        rng = Random(waiting)  # noqa: S311 - invented wishes need no cryptography
        _wish(cursor, clinic[0], clinic[1], wishes - int(waiting), staff, rng)
        cursor.execute("SELECT count(*) FROM offers WHERE outcome = 'open'")
        if cursor.fetchone() == (0,):
            _offer(cursor, clinic[0], staff[-1], now)


def _as(cursor: psycopg.Cursor[Any], username: str | None) -> None:
    """Whose work it is; None is the owner's again."""
    if username is None:
        cursor.execute("RESET SESSION AUTHORIZATION")
    else:
        cursor.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(username)))


def _wish(
    cursor: psycopg.Cursor[Any], clinic_id: int, today: date, count: int, staff: list[str], rng: Random
) -> None:
    cursor.execute("SELECT id, specialty FROM doctors WHERE is_active ORDER BY id")
    doctors = cursor.fetchall()
    cursor.execute("SELECT id FROM visit_types WHERE is_active AND minutes <= 45 ORDER BY id")
    kinds = [kind for (kind,) in cursor.fetchall()]
    # Grown-ups with a phone who wait for nothing yet: first those who come seldom, in an order that looks like none.
    cursor.execute(
        "SELECT p.id FROM patients p WHERE p.is_active AND p.phone <> '' AND p.birth_date < %s"
        " AND NOT EXISTS (SELECT FROM wishes w WHERE w.patient_id = p.id)"
        " ORDER BY (SELECT count(*) FROM bookings b WHERE b.patient_id = p.id AND lower(b.during) > now()),"
        " hashint8(p.id) LIMIT %s",
        [today - timedelta(days=18 * 366), max(0, count)],
    )
    for number, (patient_id,) in enumerate(cursor.fetchall()):
        doctor_id, specialty = rng.choice(doctors) if doctors else (None, "")
        # Half of them for one doctor, a third for any of a specialty, the rest for whoever is free.
        kind_of_wish = number % 6
        last = today + timedelta(days=rng.choice((10, 21, 30, 45))) if rng.random() < 0.4 else None
        _as(cursor, staff[number % len(staff)])
        cursor.execute(
            "SELECT save_wish(%s, NULL, 0, %s::int8, %s::int8, %s::int8, %s, %s::int8, NULL, %s::int4,"
            " %s::int4multirange, NULL, %s::date, %s::int4, %s, NULL, %s)",
            [
                uuid4(),
                clinic_id,
                patient_id,
                doctor_id if kind_of_wish < 3 else None,
                specialty if kind_of_wish in (3, 4) else "",
                rng.choice(kinds) if kinds and rng.random() < 0.7 else None,
                rng.choice(_WEEKDAYS),
                rng.choice(_TIMES),
                last,
                rng.choice((1, 2, 2, 2, 3, 3)),
                rng.choice(_NOTES),
                TERMINAL,
            ],
        )
        _as(cursor, None)
        cursor.execute(
            "UPDATE wishes SET created_at = created_at - %s * interval '1 hour', version = version + 1"
            " WHERE patient_id = %s AND version = 1",
            [rng.randrange(2, 30 * 24), patient_id],
        )


def _offer(cursor: psycopg.Cursor[Any], clinic_id: int, username: str, now: datetime) -> None:
    """One of the next free times, held for somebody who wishes for its doctor."""
    cursor.execute(
        "SELECT s.id, s.version, w.id FROM wishes w JOIN doctors d ON w.doctor_id = d.id"
        " CROSS JOIN LATERAL (SELECT a.id, a.version, a.slot_time FROM appointment_slots a WHERE a.doctor_id = d.id"
        "  AND NOT a.is_booked AND NOT a.is_blocked AND a.slot_time > %s ORDER BY a.slot_time LIMIT 5) s"
        " WHERE w.status = 'open' AND w.clinic_id = %s ORDER BY s.slot_time, w.id LIMIT 40",
        [now + timedelta(minutes=40), clinic_id],
    )
    for slot_id, version, wish_id in cursor.fetchall():
        _as(cursor, username)
        try:
            with cursor.connection.transaction():
                cursor.execute(
                    "SELECT offer_slot(%s, %s::int8, %s::int8, %s::int4, %s::int4, %s)",
                    [uuid4(), wish_id, slot_id, version, HELD_MINUTES, TERMINAL],
                )
        except psycopg.Error:
            continue  # not free long enough, or the patient is elsewhere: the next one
        finally:
            _as(cursor, None)
        return
