"""Reports over bookings, read when somebody asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import READ_COMMITTED, Database, id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.report_measures import Tally
from medibook_desktop.domain.report_questions import DayRange
from medibook_desktop.domain.reports import ReportNames, SqueezedIn

_EPOCH = date(1970, 1, 1).toordinal()
_DAYS = frozenset({"day", "week", "month"})
_NUMBERS = """
    SELECT keys, numbers
    FROM report_numbers(%s::text[], %s::text[], %s, %s, %s::int8[], %s::int8[], %s::int8[])
"""
_NAMES = """
    SELECT 'doctor', id, name, NULL, NULL FROM doctors
    UNION ALL SELECT 'visit_type', id, name, fee_minor, NULL FROM visit_types
    UNION ALL SELECT 'clinic', id, name, NULL, currency FROM clinics
    ORDER BY 1, 3, 2
"""

# By the index of the squeezed-in visits of a doctor; cancelled ones are told too, it was decided all the same.
_SQUEEZED_IN = """
    SELECT b.id, extract(epoch FROM visit_starts(b))::int8, extract(epoch FROM visit_ends(b))::int8,
           d.id, d.name, p.id, coalesce(k.name, p.name), b.overbook_reason,
           coalesce(s.display_name, b.created_by), extract(epoch FROM b.created_at)::int8, b.status
    FROM doctors d
    JOIN bookings b ON b.doctor_id = d.id
    LEFT JOIN patients p ON p.id = b.patient_id
    LEFT JOIN patients k ON k.id = p.merged_into
    LEFT JOIN staff s ON s.username = b.created_by
    WHERE b.overbook_reason IS NOT NULL AND lower(b.during) >= %(first)s AND lower(b.during) < %(last)s
      AND (%(doctors)s::int8[] IS NULL OR d.id = ANY (%(doctors)s::int8[]))
    ORDER BY lower(b.during), b.id
"""


def squeezed_in(
    connection: sa.Connection, first: date, last: date, zone: tzinfo, doctor_ids: list[int] | None = None
) -> list[SqueezedIn]:
    """What was squeezed in on these days, both included, in order of time."""
    times = ClinicTimes(zone)
    parameters = {
        "first": day_bounds(first, zone)[0],
        "last": day_bounds(last, zone)[1],
        "doctors": doctor_ids,
    }
    return [
        SqueezedIn(
            booking_id=booking_id,
            starts_at=times[starts],
            ends_at=times[ends],
            doctor_id=doctor_id,
            doctor_name=doctor_name,
            patient_id=patient_id,
            patient_name=patient_name or "",
            reason=reason,
            by=by,
            made_at=times[made],
            status=BookingStatus(status),
        )
        for (
            booking_id,
            starts,
            ends,
            doctor_id,
            doctor_name,
            patient_id,
            patient_name,
            reason,
            by,
            made,
            status,
        ) in rows(connection, _SQUEEZED_IN, parameters)
    ]


def refresh(database: Database, seconds: float, older_than: float = 0.0) -> dict[str, Any]:
    """Brings the aggregates up to date: {"busy": bool, "left": doctors still to count, "days": days counted}."""
    answer: dict[str, Any] = database.call(
        "SELECT refresh_reports(%s, %s)", (seconds, older_than), isolation=READ_COMMITTED
    )
    return answer


def numbers(
    connection: sa.Connection,
    by: Sequence[str],
    measures: Sequence[str],
    days: DayRange,
    clinic_ids: Sequence[int] = (),
    doctor_ids: Sequence[int] = (),
    visit_type_ids: Sequence[int] = (),
) -> Tally:
    """Sums over these days; empty ids take all. Needs the right `reports`."""
    filters = [id_array(ids) if ids else None for ids in (clinic_ids, doctor_ids, visit_type_ids)]
    found = rows(connection, _NUMBERS, (list(by), list(measures), days.first, days.last, *filters))
    add = [_EPOCH if name in _DAYS else 0 for name in by]
    return Tally(
        tuple(by),
        tuple(measures),
        {
            tuple(key + more for key, more in zip(keys, add, strict=True)): tuple(values)
            for keys, values in found
        },
    )


def as_of(connection: sa.Connection) -> datetime:
    """Up to when this server's answers are true. Needs the right `reports`."""
    [(moment,)] = rows(connection, "SELECT report_as_of()")
    made: datetime = moment
    return made


def names(connection: sa.Connection) -> ReportNames:
    """Everybody and everything that reports name, those included that are used no more."""
    found: dict[str, dict[int, str]] = {"doctor": {}, "visit_type": {}, "clinic": {}}
    fees: dict[int, int] = {}
    currencies: dict[int, str] = {}
    for kind, key, name, fee, currency in rows(connection, _NAMES):
        found[kind][key] = name
        if fee is not None:
            fees[key] = fee
        if kind == "clinic":
            currencies[key] = currency
    return ReportNames(found["doctor"], found["visit_type"], found["clinic"], fees, currencies)
