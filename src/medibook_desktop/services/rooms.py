"""Rooms: which one a visit might have."""

from __future__ import annotations

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import rooms as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.errors import UnknownBooking
from medibook_desktop.domain.rooms import RoomChoice
from medibook_desktop.services.directory import Directory


class Rooms:
    """Reads only; `bookings.set_room` changes a visit's room."""

    def __init__(self, shards: Shards, directory: Directory) -> None:
        self._shards = shards
        self._directory = directory

    def for_visit(self, booking_id: int) -> tuple[RoomChoice, ...]:
        """The rooms of the visit's clinic, those of the kind that it needs first, with who is in them meanwhile."""
        zone = self._directory.here().tz

        def ask(database: Database) -> tuple[RoomChoice, ...]:
            with database.read() as connection:
                return tuple(queries.room_choices(connection, booking_id, zone))

        try:
            return self._shards.read_of_booking(booking_id, ask)
        except UnknownBooking:
            return ()
