"""Two generations of one doctor at once: the newer hours stay, whoever began first; with a negative control."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from medibook_desktop.database.queries import slot_generation as slot_queries
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.schedules import PlannedSlot, WeeklyHours
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.services.slot_generation import SlotGeneration
from tests.helpers.bare_clinics import ADMIN, ZONE, BareClinic
from tests.helpers.conditions import wait_until


@pytest.fixture
def two(bare_clinic: BareClinic) -> Iterator[tuple[Schedules, Schedules]]:
    """Two administrators at their desks."""
    databases = [bare_clinic.database(ADMIN) for _ in range(2)]
    first, second = (Schedules(one_database(database), lambda _changes: None) for database in databases)
    yield first, second
    for database in databases:
        database.close()


def _hours(ends: int) -> list[WeeklyHours]:
    return [WeeklyHours(1, 1, day, time(9), time(ends), 30) for day in range(7)]


def _slots_after_a_late_writer(
    clinic: BareClinic, two: tuple[Schedules, Schedules], monkeypatch: pytest.MonkeyPatch
) -> int:
    """The first reads hours until 11 and falls asleep; the second saves hours until 17 and makes their slots; then the
    first goes on, if it was not waited for."""
    slow, quick = two
    day = datetime.now(ZONE).date() + timedelta(days=20)
    slow.set_weekly_hours(1, _hours(11))
    has_read, may_go_on = threading.Event(), threading.Event()
    planning = SlotGeneration._plan

    def plan(self: SlotGeneration, *args: Any, **named: Any) -> list[PlannedSlot]:
        made = planning(self, *args, **named)
        if threading.current_thread().name == "slow" and not has_read.is_set():
            has_read.set()
            assert may_go_on.wait(60)
        return made

    monkeypatch.setattr(SlotGeneration, "_plan", plan)
    first = threading.Thread(target=lambda: slow.regenerate([1], day, day), name="slow")
    second = threading.Thread(target=lambda: quick.regenerate([1], day, day), name="quick")
    first.start()
    wait_until(has_read.is_set, what="the first to have read the hours")
    quick.set_weekly_hours(1, _hours(17))
    second.start()

    def is_settled() -> bool:
        waiting = clinic.run("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        return not second.is_alive() or waiting[0][0] > 0

    wait_until(is_settled, what="the second to be through or to wait for the first")
    may_go_on.set()
    first.join()
    second.join()
    [(count,)] = clinic.run(
        "SELECT count(*) FROM appointment_slots WHERE doctor_id = 1 AND slot_time >= %s AND slot_time < %s",
        (day, day + timedelta(days=1)),
    )
    return int(count)


def test_the_newer_hours_stay(
    bare_clinic: BareClinic, two: tuple[Schedules, Schedules], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _slots_after_a_late_writer(bare_clinic, two, monkeypatch) == 16


def test_without_the_lock_the_older_plan_wins(
    bare_clinic: BareClinic, two: tuple[Schedules, Schedules], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control."""
    monkeypatch.setattr(slot_queries, "one_at_a_time", lambda _connection, _doctor_id: None)
    assert _slots_after_a_late_writer(bare_clinic, two, monkeypatch) == 4
