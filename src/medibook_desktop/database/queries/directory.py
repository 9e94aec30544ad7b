"""The directory: who and what a clinic has. Small, read once an hour, kept in caches above."""

from __future__ import annotations

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.roles import Role, rights_of
from medibook_desktop.domain.rooms import Equipment, Room
from medibook_desktop.domain.visit_types import VisitType


def clinics(connection: sa.Connection) -> tuple[Clinic, ...]:
    found = rows(
        connection,
        "SELECT id, name, zone, country, subdivision, currency, is_active FROM clinics ORDER BY id",
    )
    return tuple(Clinic(*row) for row in found)


def doctors(connection: sa.Connection, *, with_inactive: bool = False) -> tuple[Doctor, ...]:
    """In the order in which the agenda shows them: by specialty, then by name."""
    found = rows(
        connection,
        "SELECT id, name, specialty, clinic_id, colour, is_active,"
        " ARRAY(SELECT o.clinic_id FROM doctor_clinics o WHERE o.doctor_id = d.id ORDER BY 1)"
        " FROM doctors d WHERE is_active OR %s ORDER BY clinic_id, specialty, lower(name), id",
        (with_inactive,),
    )
    return tuple(Doctor(*(*row[:6], tuple(row[6]))) for row in found)


def visit_types(connection: sa.Connection) -> tuple[VisitType, ...]:
    found = rows(
        connection,
        "SELECT id, name, minutes, colour, is_active, buffer_before, buffer_after, room_kind, equipment_kind,"
        " fee_minor"
        " FROM visit_types WHERE is_active ORDER BY lower(name), id",
    )
    return tuple(VisitType(*row) for row in found)


def rooms(connection: sa.Connection) -> tuple[Room, ...]:
    found = rows(
        connection,
        "SELECT id, clinic_id, name, is_active, kind FROM rooms WHERE is_active ORDER BY lower(name), id",
    )
    return tuple(Room(*row) for row in found)


def equipment(connection: sa.Connection) -> tuple[Equipment, ...]:
    found = rows(
        connection,
        "SELECT id, clinic_id, name, kind, is_active FROM equipment WHERE is_active ORDER BY lower(name), id",
    )
    return tuple(Equipment(*row) for row in found)


def staff(connection: sa.Connection) -> tuple[StaffMember, ...]:
    """A receptionist gets the colleagues who work here, an administrator locked accounts too."""
    found = rows(
        connection, "SELECT username, display_name, role, rights FROM staff ORDER BY lower(display_name), id"
    )
    return tuple(_member(*row) for row in found)


def me(connection: sa.Connection) -> StaffMember:
    """Who is signed in. The owner of the clinic's database, who is no member of staff, counts as an administrator."""
    found = rows(
        connection,
        "SELECT username, display_name, role, rights FROM staff WHERE username = session_user"
        " UNION ALL SELECT session_user::text, session_user::text, 'medibook_admin', '{}'"
        " WHERE NOT EXISTS (SELECT FROM staff WHERE username = session_user)"
        " AND pg_has_role(session_user, 'medibook_admin', 'MEMBER')"
        " UNION ALL SELECT session_user::text, session_user::text, 'medibook_receptionist', '{}'"
        " WHERE NOT EXISTS (SELECT FROM staff WHERE username = session_user)"
        " LIMIT 1",
    )
    return _member(*found[0])


def _member(username: str, display_name: str, role: str, own_rights: list[str]) -> StaffMember:
    return StaffMember(username, display_name, role, rights_of(Role(role), own_rights))


def database_name(connection: sa.Connection) -> str:
    """A name that no other database has, and that a standby keeps when it takes over."""
    found = rows(
        connection,
        "SELECT c.system_identifier::text || '-' || d.oid::text FROM pg_control_system() c, pg_database d"
        " WHERE d.datname = current_database()",
    )
    return str(found[0][0])
