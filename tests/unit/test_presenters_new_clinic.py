"""A new clinic: what is proposed, what is wrong with what was typed; and the guide of what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.screens.first_start.new_clinic_presenter import NewClinicPresenter, TypedClinic
from medibook_desktop.desktop.screens.setting_up.presenter import SettingUpPresenter
from medibook_desktop.domain.errors import ClinicExists, DatabaseAway, InvalidInput, SignInFailed
from medibook_desktop.domain.new_clinic import NewClinic, SetUpState
from tests.helpers.desk_doubles import Answers, Recorder

GOOD = TypedClinic(
    name="  North  ",
    country="DE",
    subdivision="BY",
    zone="Europe/Berlin",
    admin_name="Anna Silva",
    username="anna.silva",
    password="correct horse battery",
    again="correct horse battery",
    on_server=False,
    address="",
    redis_address="",
    owner="postgres",
    owner_password="",
)


class Page:
    def __init__(self, here: Any = "made here", server: Any = "made there") -> None:
        self.view = Recorder()
        self.done: list[object] = []
        self.here, self.server = Answers(here), Answers(server)
        self.judged: list[tuple[str, tuple[str, ...]]] = []
        self.presenter = NewClinicPresenter(
            InlineRunner(),
            self.view,
            make_here=self.here,
            make_on_server=self.server,
            check_password=self._judge,
            on_done=self.done.append,
        )

    def _judge(self, password: str, about: Sequence[str]) -> None:
        self.judged.append((password, tuple(about)))
        if password == "password12":
            raise InvalidInput("Everybody tries this one first.", field="password")


def test_made_on_this_computer_with_what_was_typed_cleaned() -> None:
    page = Page()
    page.presenter.make(GOOD)
    assert page.done == ["made here"]
    new = page.here.calls[0][0]
    assert isinstance(new, NewClinic)
    assert (new.name, new.subdivision, new.username) == ("North", "BY", "anna.silva")
    assert page.judged == [(GOOD.password, ("North", "Anna Silva", "anna.silva"))]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"zone": "Europe/Atlantis"}, "zone"),
        ({"zone": "../../etc/passwd"}, "zone"),
        ({"admin_name": ""}, "admin_name"),
        ({"username": "Anna"}, "username"),
        ({"password": "password12", "again": "password12"}, "password"),
        ({"again": "another horse"}, "again"),
        ({"on_server": True, "address": "  "}, "address"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_made(wrong: dict[str, Any], field: str) -> None:
    page = Page()
    page.presenter.make(replace(GOOD, **wrong))
    assert page.view.shown("show_field_problem")[0] == field
    assert not page.done
    assert not page.here.calls


def test_made_on_a_server() -> None:
    page = Page()
    page.presenter.make(
        replace(GOOD, on_server=True, address="db.example", owner=" boss ", owner_password="x")
    )
    assert page.done == ["made there"]
    assert page.server.calls[0][:4] == ("db.example", "", "boss", "x")


def test_faults_of_the_server_are_told_and_it_can_be_tried_again() -> None:
    typed = replace(GOOD, on_server=True, address="db.example")
    page = Page(server=SignInFailed())
    page.presenter.make(typed)
    assert page.view.shown("show_field_problem")[0] == "owner_password"
    for error in (DatabaseAway(), ClinicExists(name="South")):
        page = Page(server=error)
        page.presenter.make(typed)
        assert page.view.shown("show_problem") == (error.message, error.next_step)
        assert page.view.shown("show_working") == ("",)
    assert "South" in page.view.shown("show_problem")[0]


def test_a_user_name_is_proposed_until_one_is_typed() -> None:
    page = Page()
    page.presenter.type_name("Anna Silva")
    assert page.view.shown("show_username") == ("anna.silva",)
    page.presenter.type_username()
    page.presenter.type_name("Anna Silvas")
    assert page.view.count("show_username") == 1


# --- The guide --------------------------------------------------------------------------------------------

EMPTY = SetUpState(0, 0, 0, 0, 1, False, False)


def _steps(state: SetUpState, *unusable: str) -> tuple[Any, int, str]:
    view = Recorder()
    presenter = SettingUpPresenter(
        lambda: state, InlineRunner(), view, usable=lambda name: name not in unusable
    )
    presenter.show()
    steps, next_step, summary = view.shown("show_steps")
    return steps, next_step, summary


def test_the_guide_leads_from_step_to_step() -> None:
    ways = []
    for state in (
        EMPTY,
        replace(EMPTY, visit_types=2),
        replace(EMPTY, visit_types=2, doctors=2, doctors_without_hours=2),
        replace(EMPTY, visit_types=2, doctors=2, has_free_times=True),
        replace(EMPTY, visit_types=2, doctors=2, has_free_times=True, people=2),
    ):
        steps, next_step, _summary = _steps(state)
        ways.append(steps[next_step].command)
    assert ways == ["admin.visit_types", "admin.doctors", "admin.schedules", "admin.staff", "go.agenda"]


def test_hours_without_times_are_not_done() -> None:
    steps, next_step, _summary = _steps(replace(EMPTY, visit_types=1, doctors=1))
    assert steps[next_step].command == "admin.schedules"


def test_when_all_is_done_nothing_is_next() -> None:
    steps, next_step, summary = _steps(SetUpState(3, 0, 2, 1, 4, True, True))
    assert next_step == -1
    assert summary == "Everything that a front desk needs is there."
    assert all(step.is_done for step in steps if not step.optional)


def test_steps_that_one_may_not_do_are_left_out() -> None:
    steps, next_step, _summary = _steps(EMPTY, "admin.staff", "admin.visit_types")
    assert {"admin.staff", "admin.visit_types"}.isdisjoint(step.command for step in steps)
    assert steps[next_step].command == "admin.doctors"
