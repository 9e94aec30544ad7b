"""A few series for the sample clinic, made as a receptionist makes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import BookingRefused
from medibook_desktop.domain.series import ChosenVisit, KeptVisit, NewSeries, Repeat, SeriesPlan, SeriesRule
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.series import Series

RULES = (
    SeriesRule(count=8),
    SeriesRule(interval=2, count=6),
    SeriesRule(Repeat.MONTHLY_ON_WEEKDAY, count=4),
    SeriesRule(interval=4, count=5),
)
LOOK_AHEAD = 7


def add_sample_series(database_url: str, username: str, password: str, terminal: str = "Sample") -> int:
    """Repeats one booked visit of each of the first doctors; how many series there are now.

    Nothing when there are series already. What is taken meanwhile is left alone: a sample need not be whole.
    """
    database = Database(database_url, username=username, password=password, pool_size=1)
    try:
        with database.read() as connection:
            if connection.exec_driver_sql("SELECT count(*) FROM series").scalar_one():
                return 0
        directory = Directory(database)
        shards = one_database(database)
        series = Series(shards, directory, tell=lambda changes: None, terminal=terminal)
        agenda = Agenda(shards, directory)
        made = 0
        today = directory.today()
        for rule, doctor in zip(RULES, directory.doctors(), strict=False):
            visit = _first_visit(agenda, doctor.id, today)
            if visit is None:
                continue
            plan = series.plan(
                rule, visit.starts_at, doctor_id=doctor.id, patient_id=visit.patient_id, visit=visit
            )
            try:
                series.book(_as_proposed(plan, visit))
            except BookingRefused:
                continue
            made += 1
        return made
    finally:
        database.close()


def _first_visit(agenda: Agenda, doctor_id: int, today: date) -> Appointment | None:
    """Booked and still to come, within the next days."""
    now = datetime.now(UTC)
    for column in agenda.week(doctor_id, today + timedelta(days=1), LOOK_AHEAD):
        for visit in column.appointments:
            if visit.status is BookingStatus.BOOKED and not visit.is_overbooked and visit.starts_at > now:
                return visit
    return None


def _as_proposed(plan: SeriesPlan, visit: Appointment) -> NewSeries:
    chosen = []
    for row in plan.visits:
        slot = row.slot or (row.proposals[0] if row.proposals else None)
        if row.visit is None and slot is not None:
            chosen.append(ChosenVisit(row.planned_at, slot))
    kept = (KeptVisit(visit.booking_id, visit.version, visit.starts_at),)
    return NewSeries(
        visit.patient_id, plan.doctor_id, plan.rule, plan.first_day, plan.at, tuple(chosen), kept
    )
