"""What the clinic looks back on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import health
from medibook_desktop.database.queries import reports as queries
from medibook_desktop.database.shards import Gathered, Shards
from medibook_desktop.domain.replicas import Use
from medibook_desktop.domain.report_measures import Tally, added_up
from medibook_desktop.domain.report_questions import DayRange, ReportQuestion
from medibook_desktop.domain.reports import Refreshed, Report, ReportNames, SqueezedIn, what_to_count
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import in_order, names_of

REFRESH_SECONDS = 2.0
"""A call counts doctors for the first time for so long, so that progress can be shown in between."""


NOBODY = 0
"""No doctor has this number."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Counted:
    """What one shard answers."""

    now: Tally
    before: Tally | None
    names: ReportNames
    as_of: datetime
    from_replica: bool


class Reports:
    """Reads only, each time afresh; `refresh` brings the aggregates up to date that the reads stand on."""

    def __init__(self, shards: Shards, directory: Directory) -> None:
        self._shards = shards
        self._directory = directory

    def squeezed_in(
        self, first: date, last: date, doctor_ids: Iterable[int] | None = None
    ) -> tuple[SqueezedIn, ...]:
        """Visits that were booked beside another on purpose, on these days (both included), in order of time."""
        zone = self._directory.clinics()[0].tz
        wanted = None if doctor_ids is None else list(doctor_ids)

        def ask(database: Database, own: list[int] | None) -> list[SqueezedIn]:
            return database.read_for(
                Use.REPORTS, lambda connection: queries.squeezed_in(connection, first, last, zone, own)
            )

        answers = self._of_doctors(wanted, ask).answers
        return tuple(in_order(answers, lambda each: (each.starts_at.timestamp(), each.booking_id)))

    def _of_doctors(
        self, doctor_ids: list[int] | None, ask: Callable[[Database, list[int] | None], T]
    ) -> Gathered[T]:
        """Each shard is asked about the doctors who live there: while a bucket moves, its rows stand on two of them."""
        if self._shards.is_one:
            return Gathered((ask(self._shards.of_shard(DIRECTORY_SHARD), doctor_ids),))
        if doctor_ids is None:
            doctor_ids = [each.id for each in (*self._directory.doctors(), *self._directory.retired())]
        if not doctor_ids:
            return Gathered((ask(self._shards.of_shard(DIRECTORY_SHARD), [NOBODY]),))
        return self._shards.gather(doctor_ids, ask)

    def refresh(self, *, older_than: float = 0.0) -> Refreshed:
        """One step of bringing the aggregates up to date; call it again while somebody is `left`.

        Not when the last time was less than `older_than` seconds ago. Each shard keeps its own; one that is away
        has them made when it is back. Raises Unavailable.
        """
        answers = self._shards.ask_all(lambda db: queries.refresh(db, REFRESH_SECONDS, older_than)).answers
        return Refreshed(
            left=sum(int(answer["left"]) for answer in answers),
            busy=any(bool(answer["busy"]) for answer in answers),
        )

    def read(self, question: ReportQuestion) -> Report:
        """True up to now, or up to `as_of` where a replica answers. Raises NotAllowed, InvalidInput, Unavailable.

        Of several shards the sums are added up, and shares, means and percentiles come out of the sums; a shard that
        does not answer is in `missing`.
        """
        by, measures = what_to_count(question)
        range_before = question.days.before()

        def ask(database: Database, own: list[int] | None) -> _Counted:
            def counted(connection: sa.Connection, days: DayRange) -> Tally:
                return queries.numbers(
                    connection, by, measures, days, question.clinic_ids, own or (), question.visit_type_ids
                )

            def read(connection: sa.Connection) -> _Counted:
                return _Counted(
                    counted(connection, question.days),
                    counted(connection, range_before) if question.compare else None,
                    queries.names(connection),
                    queries.as_of(connection),
                    health.is_standby(connection),
                )

            return database.read_for(Use.REPORTS, read)

        gathered = self._of_doctors(list(question.doctor_ids) or None, ask)
        parts = gathered.answers
        return Report(
            question,
            added_up([part.now for part in parts]),
            added_up([part.before for part in parts if part.before is not None])
            if question.compare
            else None,
            range_before,
            parts[0].names,
            min(part.as_of for part in parts).astimezone(self._directory.clinics()[0].tz),
            any(part.from_replica for part in parts),
            names_of(gathered.down),
        )

    def names(self) -> ReportNames:
        """What a report can be asked for: doctors, types of visits, clinics, retired ones included."""
        return self._shards.directory.read_for(Use.REPORTS, queries.names)
