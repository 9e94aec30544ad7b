"""The sample's waiting room is alive at the hour of every start, and what people did is left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from medibook_desktop.domain.waiting import WaitingLimits, counts_of, lines_of
from medibook_desktop.start.sample_waiting import liven_waiting_room
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk, book, new_patients
from tests.helpers.open_now import open_now


def tickets(clinic: ClinicDatabase) -> list[tuple[Any, ...]]:
    """Numbers with their day: every day begins at one."""
    return clinic.rows(
        "SELECT day, ticket FROM visit_times WHERE ticket IS NOT NULL UNION ALL"
        " SELECT day, ticket FROM walk_ins WHERE status <> 'booked'"
    )


def test_at_any_hour_somebody_waits_and_the_next_start_is_as_fresh(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    anna = desks("anna")
    # Of today, and an hour later is today still, whenever this runs.
    now = datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0)
    liven_waiting_room(clinic_database.owner_url, now)
    room = anna.waiting_room.today()
    waited = sorted((now - line.came_at) // timedelta(minutes=1) for line in room.walk_ins)
    assert waited == [4, 12, 27]
    assert counts_of(lines_of(room, now, WaitingLimits())).long >= 1

    liven_waiting_room(clinic_database.owner_url, now)
    assert len(anna.waiting_room.today().walk_ins) == 3, "at once again nothing is added"
    later = now + timedelta(hours=1)
    liven_waiting_room(clinic_database.owner_url, later)
    open_lines = [line for line in anna.waiting_room.today(now).walk_ins if line.came_at > now]
    assert len(open_lines) == 3
    given = tickets(clinic_database)
    assert len(set(given)) == len(given)


def test_visits_of_today_are_as_far_as_the_hour_and_the_trail_says_so(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [doctor] = open_now(clinic_database, quarters=4)
    anna = desks("anna")
    [by_anna] = new_patients(clinic_database)
    book(anna, anna.walk_ins.times([doctor])[0], by_anna)
    clinic_database.rows("UPDATE doctors SET is_active = true")

    liven_waiting_room(clinic_database.owner_url)

    [(status,)] = clinic_database.rows("SELECT status FROM bookings WHERE patient_id = %s", by_anna)
    assert status == "booked", "a person's visit is left alone"
    stuck = clinic_database.rows(
        "SELECT count(*) FROM bookings b JOIN clinics c ON true WHERE b.status IN ('booked', 'arrived', 'in_room')"
        " AND upper(b.during) < now() - interval '10 minutes' AND b.patient_id <> %s"
        " AND lower(b.during) >= (now() AT TIME ZONE c.zone)::date::timestamp AT TIME ZONE c.zone",
        by_anna,
    )
    assert stuck == [(0,)]
