"""Reports over bookings, read when somebody asks for them."""

from __future__ import annotations

from datetime import date, tzinfo

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.reports import SqueezedIn

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
