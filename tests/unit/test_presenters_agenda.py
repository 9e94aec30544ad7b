"""The agenda presenter: what is read when, what stays, and what is said of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.agenda.presenter import AgendaPresenter
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway, NotAllowed
from tests.helpers.desk_doubles import DAY, DOCTORS, Answers, Recorder, stub_clinic, stub_session


class Agenda:
    def __init__(self, *, held: bool = False) -> None:
        self.clinic = stub_clinic()
        self.runner = InlineRunner(held=held)
        self.timers = ManualTimers()
        self.view = Recorder(select_booking=True)
        self.shown_first = 0
        self.presenter = AgendaPresenter(
            stub_session(self.clinic), self.runner, self.timers, self.view, on_first_shown=self._count
        )

    def _count(self) -> None:
        self.shown_first += 1

    @property
    def subscription(self) -> Any:
        return self.clinic.live.subscribe.answers[-1]


@pytest.fixture
def agenda() -> Agenda:
    started = Agenda()
    started.presenter.start()
    return started


def booking_change(doctor_id: int = 2, day: date = DAY) -> Change:
    return Change(ChangeKind.BOOKING, doctor_id, day, 500, (102,), 2)


def test_it_subscribes_before_it_reads_and_shows_today(agenda: Agenda) -> None:
    assert agenda.clinic.live.subscribe.calls[0][:2] == ((DAY,), [1, 2])
    shown = agenda.view.shown("show_day")
    assert shown is not None
    assert [column.doctor.id for column in shown[0].columns] == [1, 2]
    assert agenda.view.shown("show_busy") == (False,)
    assert agenda.shown_first == 1
    assert agenda.subscription.saw.calls == [(DAY, {1: 3, 2: 3})]


def test_a_change_reads_only_the_doctor_day_that_it_names(agenda: Agenda) -> None:
    agenda.presenter.changes_arrived([booking_change()])

    assert agenda.clinic.agenda.columns.calls == [([(2, DAY)],)]
    assert agenda.view.count("show_day") == 1
    assert [c.doctor.id for c in agenda.view.shown("replace_columns")[0]] == [2]  # type: ignore[index]


def test_a_change_of_another_day_reads_nothing(agenda: Agenda) -> None:
    agenda.presenter.changes_arrived([booking_change(day=DAY + timedelta(days=1))])
    assert agenda.clinic.agenda.columns.calls == []


def test_a_burst_is_read_together_behind_the_read_that_runs() -> None:
    agenda = Agenda(held=True)
    agenda.presenter.start()
    agenda.runner.run_all()
    for doctor_id in (2, 1, 2, 1, 2):
        agenda.presenter.changes_arrived([booking_change(doctor_id)])
    agenda.runner.run_all()

    assert agenda.clinic.agenda.columns.calls == [([(2, DAY)],), ([(1, DAY), (2, DAY)],)]


def test_changes_while_the_day_loads_are_read_after_it() -> None:
    agenda = Agenda(held=True)
    agenda.presenter.start()
    agenda.runner.run_all()
    agenda.presenter.load()
    agenda.presenter.changes_arrived([booking_change()])
    assert agenda.runner.waiting == 1  # the load alone
    agenda.runner.run_all()
    assert agenda.clinic.agenda.columns.calls == [([(2, DAY)],)]


def test_an_answer_for_a_day_that_was_left_is_not_shown() -> None:
    agenda = Agenda(held=True)
    agenda.presenter.start()
    agenda.runner.run_all()
    agenda.presenter.changes_arrived([booking_change()])
    agenda.presenter.step(1)
    agenda.runner.run_all()

    assert agenda.view.count("replace_columns") == 0


def test_only_the_last_of_many_steps_is_shown() -> None:
    agenda = Agenda(held=True)
    agenda.presenter.start()
    agenda.runner.run_all()
    for _ in range(5):
        agenda.presenter.step(1)
    agenda.runner.run_all()

    assert agenda.view.count("show_day") == 2
    assert agenda.view.shown("show_day")[0].day == DAY + timedelta(days=5)  # type: ignore[index]


def test_holds_are_read_when_one_changes(agenda: Agenda) -> None:
    hold = Hold(100, 2, DAY, "Ben", "Desk 2")
    agenda.clinic.holds.on_day = Answers([hold])
    agenda.presenter.changes_arrived([Change(ChangeKind.HOLD, 2, DAY, slot_ids=(100,))])

    assert agenda.view.shown("show_holds") == ([hold],)
    assert agenda.clinic.agenda.columns.calls == []


def test_a_resync_reads_everything_on_screen(agenda: Agenda) -> None:
    agenda.presenter.everything_is_stale()
    assert agenda.clinic.agenda.columns.calls == [([(1, DAY), (2, DAY)],)]


def test_the_database_away_keeps_the_day_says_its_age_and_comes_back(agenda: Agenda) -> None:
    good = agenda.clinic.agenda.day
    agenda.clinic.agenda.day = Answers(DatabaseAway())
    agenda.presenter.load()

    kind, _, next_step = agenda.view.shown("show_notice")  # type: ignore[misc]
    assert kind == "error"
    assert "as it was at 09:54" in next_step
    assert agenda.view.shown("show_read_only") == (True,)
    assert agenda.view.count("show_day") == 1

    agenda.clinic.agenda.day = good
    agenda.timers.fire()
    assert agenda.view.shown("show_read_only") == (False,)
    assert agenda.view.count("clear_notice") == 1
    assert agenda.view.count("show_day") == 2


def test_the_database_away_in_a_refresh_retries_the_whole_day(agenda: Agenda) -> None:
    agenda.clinic.agenda.columns = Answers(DatabaseAway())
    agenda.presenter.changes_arrived([booking_change()])
    assert agenda.presenter.is_read_only

    agenda.timers.fire()
    assert not agenda.presenter.is_read_only


def test_another_error_is_told_and_the_day_stays(agenda: Agenda) -> None:
    agenda.clinic.agenda.day = Answers(NotAllowed())
    agenda.presenter.load()
    assert agenda.view.shown("show_notice")[1] == NotAllowed().message  # type: ignore[index]
    assert agenda.view.count("show_day") == 1


@pytest.mark.parametrize(
    ("kind", "why", "text"),
    [
        ("live", "", "Live"),
        ("catching_up", "", "Catching up"),
        ("not_live", "Redis away", "Not live since 14:32 (Redis is away)"),
        ("not_live", "database away", "Not live since 14:32 (the database is away)"),
        ("not_live", "no Redis set up", "Not live since 14:32 (no Redis is set up)"),
    ],
)
def test_the_status_says_one_of_three_things(agenda: Agenda, kind: str, why: str, text: str) -> None:
    since = datetime(2026, 11, 26, 14, 32, tzinfo=UTC)
    agenda.presenter.live_state(SimpleNamespace(kind=kind, since=since, why=why, down=()))  # type: ignore[arg-type]
    assert agenda.view.shown("show_live")[:2] == (kind, text)  # type: ignore[index]


def test_the_week_of_one_doctor(agenda: Agenda) -> None:
    agenda.presenter.set_mode("week", DOCTORS[1])
    monday = date(2026, 11, 23)

    assert agenda.clinic.agenda.week.calls == [(2, monday)]
    columns = agenda.view.shown("show_week")[0]  # type: ignore[index]
    assert [column.day for column in columns] == [monday + timedelta(days=n) for n in range(7)]
    assert agenda.view.shown("show_heading") == (
        monday,
        monday + timedelta(days=6),
        DOCTORS[1].name,
    )

    agenda.presenter.changes_arrived([booking_change(2, monday)])
    assert agenda.clinic.agenda.columns.calls == [([(2, monday)],)]

    agenda.presenter.step(-1)
    assert agenda.clinic.agenda.week.calls[-1] == (2, monday - timedelta(days=7))


def test_a_specialty_shows_its_doctors_only(agenda: Agenda) -> None:
    agenda.presenter.set_specialty("General")
    assert agenda.clinic.agenda.day.calls[-1] == (DAY, [2])
    assert agenda.subscription.watch.calls[-1] == ((DAY,), [2])


def test_a_booking_that_was_asked_for_is_selected_when_it_is_there(agenda: Agenda) -> None:
    agenda.presenter.go_to(DAY + timedelta(days=3), select_booking=500)
    assert agenda.view.shown("select_booking") == (500,)


def test_closing_ends_the_subscription_and_every_answer(agenda: Agenda) -> None:
    agenda.presenter.close()
    agenda.view.forget()
    agenda.presenter.changes_arrived([booking_change()])
    agenda.presenter.everything_is_stale()

    assert len(agenda.subscription.close.calls) == 1
    assert agenda.view.calls == []
    assert agenda.timers.pending == []
