"""Where reports are read: the first replica that answers and is not far behind, else the primary."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import TypeVar

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import reports as queries
from medibook_desktop.domain.errors import MediBookError

log = logging.getLogger(__name__)
T = TypeVar("T")

TOO_FAR_BEHIND = timedelta(minutes=5)
LEFT_ALONE_SECONDS = 30.0
"""So long a replica that failed is not asked again."""


class ReportPlaces:
    """`read` carries out reads on one server, and again on the primary when a replica fails in the middle."""

    def __init__(
        self,
        primary: Database,
        replicas: Sequence[Database] = (),
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._primary = primary
        self._replicas = tuple(replicas)
        self._now = now
        self._left_alone: dict[int, float] = {}

    def read(self, function: Callable[[sa.Connection], T]) -> tuple[T, datetime, bool]:
        """The answer, up to when it is true, and whether a replica gave it. Raises what the primary raises."""
        for place, replica in enumerate(self._replicas):
            if self._left_alone.get(place, 0.0) > monotonic():
                continue
            try:
                with replica.read() as connection:
                    as_of = queries.as_of(connection)
                    if self._now() - as_of <= TOO_FAR_BEHIND:
                        return function(connection), as_of, True
                log.info("report: replica %s is behind since %s", place, as_of.isoformat())
            except MediBookError as error:
                log.info("report: replica %s: %s", place, error.code)
            self._left_alone[place] = monotonic() + LEFT_ALONE_SECONDS
        with self._primary.read() as connection:
            return function(connection), queries.as_of(connection), False
