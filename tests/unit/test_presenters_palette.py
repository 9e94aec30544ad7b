"""The one bar: patients and commands in one list, and what Enter does with each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.commands.command_list import BY_ID, COMMANDS
from medibook_desktop.desktop.commands.palette_presenter import PalettePresenter
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import PatientHit, PatientVisit
from medibook_desktop.domain.visit_types import VisitType
from tests.helpers.desk_doubles import DOCTORS, MARIA, NOW, Answers, Recorder, at, slot, stub_clinic

CHECKUP = VisitType(3, "Check-up", 30)
FREE = FreeTime(slot(200, 14, 15), DOCTORS[1], 30)
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
            doctors=DOCTORS,
            visit_types=(CHECKUP,),
            now=lambda: NOW,
            on_command=lambda command: self.done.append(command),
            on_show_visit=lambda hit: self.done.append(("show", hit)),
            on_book_for=lambda hit: self.done.append(("book", hit)),
            on_book_time=lambda free, kind: self.done.append(("time", free, kind)),
            on_go_to=lambda day: self.done.append(("day", day)),
            on_new_patient=lambda name: self.done.append(("new", name)),
        )

    @property
    def keys(self) -> list[str]:
        return [finding.key for finding in self.findings]

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
    assert bar.keys == ["window.theme", "new patient"]
    bar.presenter.choose(bar.findings[0])
    assert bar.done == ["window.theme"]
    assert bar.view.count("close_findings") == 1


def test_without_the_database_commands_are_still_found(bar: Bar) -> None:
    bar.clinic.patients.search = Answers(DatabaseAway())
    bar.presenter.search("today")
    assert bar.keys == [f"day {NOW.date()}", "day.today"]
    assert bar.view.count("show_message") == 1


def test_nothing_found_says_what_to_do(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.presenter.search("12")
    assert bar.view.count("show_message") == 1


def test_no_two_commands_share_a_key() -> None:
    keys = [command.shortcut for command in COMMANDS if command.shortcut]
    assert len(keys) == len(set(keys))
    assert len(BY_ID) == len(COMMANDS)


def test_enter_before_the_answer_takes_the_first_of_the_answer(bar: Bar) -> None:
    bar.presenter.search("")
    bar.presenter.submit("maria", bar.findings[0], False)
    assert bar.done == [("book", PatientHit(MARIA, None))]


def test_words_find_the_next_free_times(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.clinic.availability.search = Answers([FREE])
    bar.presenter.search("dr chen tomorrow afternoon check-up")
    wish = bar.clinic.availability.search.calls[0][0]
    assert (wish.doctor_ids, wish.visit_type_id) == ((2,), 3)
    assert wish.first == NOW.date() + timedelta(days=1)
    assert bar.keys == ["time 200"]
    assert bar.findings[0].detail == "Dr Wei Chen · General"

    bar.presenter.choose(bar.findings[0])
    assert bar.done == [("time", FREE, CHECKUP)]


def test_a_day_alone_is_a_place_to_go_before_its_free_times(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.clinic.availability.search = Answers([FREE])
    bar.presenter.search("12.3.2027")
    assert bar.keys == ["day 2027-03-12", "time 200"]
    bar.presenter.choose(bar.findings[0])
    assert bar.done == [("day", date(2027, 3, 12))]


def test_a_full_day_offers_the_next_ones_and_says_so(bar: Bar) -> None:
    bar.clinic.availability.search = Answers([], [FREE])
    bar.presenter.search("tomorrow")
    assert bar.clinic.availability.search.calls[1][0].last is None
    assert "time 200" in bar.keys
    assert bar.view.count("show_message") == 1


def test_no_time_at_all_says_how_far_the_schedule_goes(bar: Bar) -> None:
    bar.clinic.availability.open_until = Answers(date(2026, 12, 24))
    bar.presenter.search("general in 6 months")
    shown = bar.view.shown("show_message")
    assert shown is not None
    assert "24" in shown[0]


def test_somebody_new_is_the_last_row(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([PatientHit(MARIA, None)])
    bar.presenter.search("maria silv")
    assert bar.keys == ["patient 7", "new patient"]
    bar.presenter.choose(bar.findings[-1])
    assert bar.done == [("new", "maria silv")]


def test_a_number_names_nobody_new(bar: Bar) -> None:
    bar.clinic.patients.search = Answers([])
    bar.presenter.search("0207 946")
    assert bar.keys == []


def test_without_the_right_to_book_no_times_are_looked_for(bar: Bar) -> None:
    bar.presenter._rights = frozenset()
    bar.clinic.patients.search = Answers([])
    bar.presenter.search("tomorrow")
    assert bar.clinic.availability.search.calls == []
    assert bar.keys == [f"day {NOW.date() + timedelta(days=1)}"]


@pytest.mark.parametrize(
    ("text", "first"),
    [("chen", "patient 7"), ("dr chen", "time 200"), ("chen tomorrow", "time 200"), ("check", "time 200")],
)
def test_a_doctors_name_alone_shows_the_patients_of_that_name_first(bar: Bar, text: str, first: str) -> None:
    bar.clinic.patients.search = Answers([PatientHit(replace(MARIA, name="Chenoa Silva"), None)])
    bar.clinic.availability.search = Answers([FREE])
    bar.presenter.search(text)
    keys = [key for key in bar.keys if key.startswith(("time", "patient"))]
    assert keys[0] == first
    assert set(keys) == {"time 200", "patient 7"}
