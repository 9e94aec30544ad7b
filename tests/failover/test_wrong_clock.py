"""A terminal whose clock is wrong by an hour goes by the server's, and says so."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.jobs.downtime_job import DowntimeJob
from medibook_desktop.desktop.session import ClockDifference, Session
from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.services.server_clock import ServerClock
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desk_doubles import Answers, Recorder


@pytest.mark.parametrize("minutes", [-61, 0, 61])
def test_the_difference_is_measured(module_clinic_database: ClinicDatabase, minutes: int) -> None:
    database = module_clinic_database.database()
    try:
        clock = ServerClock(database, lambda: datetime.now(UTC) + timedelta(minutes=minutes))
        assert abs(clock.ahead() + timedelta(minutes=minutes)) < timedelta(seconds=5)
    finally:
        database.close()


class Desk:
    def __init__(self, ahead: object) -> None:
        self.notice = Recorder()
        self.agenda = Recorder()
        self.timers = ManualTimers()
        self.session = Session(
            SimpleNamespace(downtime=None, server_clock=SimpleNamespace(ahead=Answers(ahead))),  # type: ignore[arg-type]
            SimpleNamespace(),  # type: ignore[arg-type]
            ClinicInfo(1, "Harbour", "UTC", "GB"),
            (),
            (),
            "Desk 1",
        )
        desk: Any = SimpleNamespace(
            session=self.session,
            timers=self.timers,
            verbs=InlineRunner(),
            view=SimpleNamespace(notice=self.notice, agenda=self.agenda),
        )
        self.job = DowntimeJob(desk)
        self.timers.fire()


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (61, "behind"),
        (-61, "ahead"),
    ],
)
def test_an_hour_is_said_and_the_servers_clock_counts(ahead: int, said: str) -> None:
    desk = Desk(timedelta(minutes=ahead))
    shown = desk.notice.shown("show_notice")
    assert shown is not None
    # In one process with others, English may have been loaded, which knows the plural.
    assert re.search(rf"This computer's clock is 61 minute(\(s\)|s) {said}", shown[1])
    assert "Set this computer's clock" in shown[2]
    now = datetime.now(UTC) + timedelta(minutes=ahead)
    assert abs(desk.session.now() - now) < timedelta(seconds=5)
    assert desk.agenda.count("show_now") == 1


def test_a_second_is_no_matter() -> None:
    desk = Desk(timedelta(seconds=1))
    assert desk.notice.calls == []
    assert ClockDifference(timedelta(seconds=1)).counted == timedelta()
    assert ClockDifference(timedelta(seconds=-40)).counted == timedelta(seconds=-40)


def test_while_the_database_is_away_the_computers_clock_counts() -> None:
    desk = Desk(DatabaseAway())
    assert desk.notice.calls == []
    assert abs(desk.session.now() - datetime.now(UTC)) < timedelta(seconds=5)
