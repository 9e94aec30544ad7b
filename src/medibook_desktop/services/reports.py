"""What the clinic looks back on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import reports as queries
from medibook_desktop.domain.reports import SqueezedIn
from medibook_desktop.services.directory import Directory


class Reports:
    """Reads only, each time afresh."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    def squeezed_in(
        self, first: date, last: date, doctor_ids: Iterable[int] | None = None
    ) -> tuple[SqueezedIn, ...]:
        """Visits that were booked beside another on purpose, on these days (both included), in order of time."""
        zone = self._directory.here().tz
        wanted = None if doctor_ids is None else list(doctor_ids)
        with self._database.read() as connection:
            return tuple(queries.squeezed_in(connection, first, last, zone, wanted))
