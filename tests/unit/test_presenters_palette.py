"""The one bar: patients and commands in one list, and what Enter does with each."""

from __future__ import annotations

from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.commands.command_list import BY_ID, COMMANDS
from medibook_desktop.desktop.commands.palette_presenter import PalettePresenter
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import PatientHit, PatientVisit
from tests.helpers.desk_doubles import MARIA, NOW, Answers, Recorder, at, stub_clinic

NEXT = PatientVisit(500, 2, "Dr Wei Chen", at(10, 15), at(10, 45), BookingStatus.BOOKED)


class Bar:
    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.view = Recorder()
        self.done: list[Any] = []
        self.presenter = PalettePresenter(
            self.clinic,  # type: ignore[arg-type]
            InlineRunner(),
            self.view,
            rights=frozenset({"book"}),
            now=lambda: NOW,
            on_command=lambda command: self.done.append(command),
            on_show_visit=lambda hit: self.done.append(("show", hit)),
            on_book_for=lambda hit: self.done.append(("book", hit)),
        )

    @property
    def findings(self) -> Any:
        return self.view.shown("show_findings")[0]  # type: ignore[index]


@pytest.fixture
def bar() -> Bar:
    return Bar()


def test_an_empty_bar_lists_the_commands(bar: Bar) -> None:
    bar.presenter.search("")
    assert bar.clinic.patients.search.calls == []
    assert "day.today" in {finding.key for finding in bar.findings}


def test_a_name_finds_the_patient_with_the_next_visit(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([PatientHit(MARIA, NEXT)])
    bar.presenter.search("maria")
    assert bar.findings[0].hint == "next: Today 10:15 · Dr Wei Chen"

    bar.presenter.choose(bar.findings[0])
    assert bar.done == [("show", PatientHit(MARIA, NEXT))]


def test_enter_on_a_patient_without_a_visit_begins_a_booking(bar: Bar) -> None:
    bar.presenter.search("maria")
    bar.presenter.choose(bar.findings[0])
    assert bar.done == [("book", PatientHit(MARIA, None))]


def test_control_enter_books_for_a_patient_who_has_a_visit(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([PatientHit(MARIA, NEXT)])
    bar.presenter.search("maria")
    bar.presenter.choose(bar.findings[0], book=True)
    assert bar.done[0][0] == "book"


def test_a_command_is_found_by_a_word_and_carried_out(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.presenter.search("dark")
    assert [finding.key for finding in bar.findings] == ["window.theme"]
    bar.presenter.choose(bar.findings[0])
    assert bar.done == ["window.theme"]
    assert bar.view.count("close_findings") == 1


def test_without_the_database_commands_are_still_found(bar: Bar) -> None:
    bar.clinic.patients.search = Answers(DatabaseAway())
    bar.presenter.search("today")
    assert [finding.key for finding in bar.findings] == ["day.today"]
    assert bar.view.count("show_message") == 1


def test_nothing_found_says_what_to_do(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.presenter.search("zzz")
    assert bar.view.count("show_message") == 1


def test_no_two_commands_share_a_key() -> None:
    keys = [command.shortcut for command in COMMANDS if command.shortcut]
    assert len(keys) == len(set(keys))
    assert len(BY_ID) == len(COMMANDS)


def test_enter_before_the_answer_takes_the_first_of_the_answer(bar: Bar) -> None:
    bar.presenter.search("")
    bar.presenter.submit("maria", bar.findings[0], False)
    assert bar.done == [("book", PatientHit(MARIA, None))]
