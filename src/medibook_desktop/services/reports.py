"""What the clinic looks back on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import health
from medibook_desktop.database.queries import reports as queries
from medibook_desktop.domain.replicas import Use
from medibook_desktop.domain.report_measures import Tally
from medibook_desktop.domain.report_questions import DayRange, ReportQuestion
from medibook_desktop.domain.reports import Refreshed, Report, ReportNames, SqueezedIn, what_to_count
from medibook_desktop.services.directory import Directory

REFRESH_SECONDS = 2.0
"""A call counts doctors for the first time for so long, so that progress can be shown in between."""


class Reports:
    """Reads only, each time afresh; `refresh` brings the aggregates up to date that the reads stand on."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    def squeezed_in(
        self, first: date, last: date, doctor_ids: Iterable[int] | None = None
    ) -> tuple[SqueezedIn, ...]:
        """Visits that were booked beside another on purpose, on these days (both included), in order of time."""
        zone = self._directory.clinics()[0].tz
        wanted = None if doctor_ids is None else list(doctor_ids)
        return self._database.read_for(
            Use.REPORTS,
            lambda connection: tuple(queries.squeezed_in(connection, first, last, zone, wanted)),
        )

    def refresh(self, *, older_than: float = 0.0) -> Refreshed:
        """One step of bringing the aggregates up to date; call it again while somebody is `left`.

        Not when the last time was less than `older_than` seconds ago. Raises Unavailable.
        """
        answer = queries.refresh(self._database, REFRESH_SECONDS, older_than)
        return Refreshed(left=int(answer["left"]), busy=bool(answer["busy"]))

    def read(self, question: ReportQuestion) -> Report:
        """True up to now, or up to `as_of` where a replica answers. Raises NotAllowed, InvalidInput, Unavailable."""
        by, measures = what_to_count(question)
        range_before = question.days.before()

        def counted(connection: sa.Connection, days: DayRange) -> Tally:
            return queries.numbers(
                connection,
                by,
                measures,
                days,
                question.clinic_ids,
                question.doctor_ids,
                question.visit_type_ids,
            )

        def read(connection: sa.Connection) -> tuple[Tally, Tally | None, ReportNames, datetime, bool]:
            return (
                counted(connection, question.days),
                counted(connection, range_before) if question.compare else None,
                queries.names(connection),
                queries.as_of(connection),
                health.is_standby(connection),
            )

        now, before, names, as_of, from_replica = self._database.read_for(Use.REPORTS, read)
        return Report(
            question,
            now,
            before,
            range_before,
            names,
            as_of.astimezone(self._directory.clinics()[0].tz),
            from_replica,
        )

    def names(self) -> ReportNames:
        """What a report can be asked for: doctors, types of visits, clinics, retired ones included."""
        return self._database.read_for(Use.REPORTS, queries.names)
