"""A clinic's first rows, and how far it has been set up."""

from __future__ import annotations

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.new_clinic import NewClinic, SetUpState


def any_clinic(connection: sa.Connection) -> str | None:
    """The name of the clinic that is in this database already; None in an empty one, also without a schema."""
    if rows(connection, "SELECT to_regclass('public.clinics')")[0][0] is None:
        return None
    found = rows(connection, "SELECT name FROM clinics ORDER BY id LIMIT 1")
    return str(found[0][0]) if found else None


def add_clinic(connection: sa.Connection, new: NewClinic) -> int:
    """Needs the owner's connection. One at a time: who comes second finds the first one's clinic."""
    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('medibook new clinic'))")
    made = connection.exec_driver_sql(
        "INSERT INTO clinics (name, zone, country, subdivision) SELECT %s, %s, %s, %s"
        " WHERE NOT EXISTS (SELECT FROM clinics) RETURNING id",
        (new.name, new.zone, new.country, new.subdivision),
    ).scalar()
    return int(made or 0)


def state(connection: sa.Connection) -> SetUpState:
    found = rows(
        connection,
        "SELECT (SELECT count(*) FROM doctors WHERE is_active),"
        " (SELECT count(*) FROM doctors d WHERE is_active"
        "  AND NOT EXISTS (SELECT FROM weekly_hours w WHERE w.doctor_id = d.id)),"
        " (SELECT count(*) FROM visit_types WHERE is_active), (SELECT count(*) FROM rooms WHERE is_active),"
        " (SELECT count(*) FROM staff WHERE is_active),"
        " EXISTS (SELECT FROM appointment_slots WHERE slot_time > now()), EXISTS (SELECT FROM bookings)",
    )
    return SetUpState(*found[0])
