"""Rooms: which one a visit might have."""

from __future__ import annotations

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import rooms as queries
from medibook_desktop.domain.rooms import RoomChoice
from medibook_desktop.services.directory import Directory


class Rooms:
    """Reads only; `bookings.set_room` changes a visit's room."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    def for_visit(self, booking_id: int) -> tuple[RoomChoice, ...]:
        """The rooms of the visit's clinic, those of the kind that it needs first, with who is in them meanwhile."""
        zone = self._directory.here().tz
        with self._database.read() as connection:
            return tuple(queries.room_choices(connection, booking_id, zone))
