"""The visits of a series that a change is about, in the order in which they can be carried out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.series import MovedVisit, Scope, SeriesVisit, VisitSeries


def in_scope(series: VisitSeries, booking_id: int, scope: Scope, now: datetime) -> tuple[SeriesVisit, ...]:
    """The visits that a change of this scope is about: booked ones that are still to come, in order of their plan."""
    start = series.number_of(booking_id)
    return tuple(
        visit
        for number, visit in enumerate(series.visits, 1)
        if visit.can_change
        and visit.starts_at > now
        and (
            scope is Scope.ALL
            or (scope is Scope.LATER and number >= start)
            or (scope is Scope.THIS and number == start)
        )
    )


def in_order(steps: Sequence[MovedVisit]) -> list[MovedVisit]:
    """So that none meets another that has still to leave: those that go later from the last one on, then the others."""
    later = [s for s in steps if s.slot.starts_at.astimezone(UTC) > s.visit.starts_at.astimezone(UTC)]
    others = [s for s in steps if s not in later]
    later.sort(key=lambda s: s.visit.starts_at.astimezone(UTC), reverse=True)
    others.sort(key=lambda s: s.visit.starts_at.astimezone(UTC))
    return later + others


def as_step(step: MovedVisit) -> dict[str, Any]:
    """As the database's function takes it."""
    return {
        "booking_id": step.visit.booking_id,
        "version": step.visit.version,
        "slot_id": step.slot.id,
        "slot_version": step.slot.version,
        "planned_at": step.planned_at.isoformat(),
    }


def standing(visit: Appointment) -> SeriesVisit:
    """A visit that is not of a series yet, as its first one."""
    return SeriesVisit(
        visit.booking_id,
        visit.starts_at,
        visit.starts_at,
        visit.doctor_id,
        visit.doctor_id,
        visit.slot_id,
        visit.starts_at,
        visit.ends_at,
        visit.status,
        visit.version,
    )


def minutes_between(starts: datetime, ends: datetime) -> int:
    """Of time that has passed, whatever the clock was turned by meanwhile."""
    return int((ends.astimezone(UTC) - starts.astimezone(UTC)).total_seconds()) // 60
