"""What is printed, where it goes, and what happens when the printer does not want to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.desktop.screens.printing.presenter import (
    Outlet,
    PrintPresenter,
    Shown,
    What,
    file_name,
)
from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import CannotPrint, DatabaseAway
from medibook_desktop.domain.people import Doctor, Patient

ZONE = ZoneInfo("Europe/London")
DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=ZONE)


def a_visit(doctor_id: int) -> Appointment:
    starts, ends = datetime(2026, 11, 23, 9, tzinfo=ZONE), datetime(2026, 11, 23, 9, 15, tzinfo=ZONE)
    return Appointment(
        doctor_id, doctor_id, 1, 7, "Ada Obi", starts, ends, BookingStatus.BOOKED, "Check-up", "", False, 1
    )


def a_column(doctor_id: int) -> DoctorDay:
    doctor = Doctor(doctor_id, f"Dr {doctor_id}", "Cardiology", 1)
    return DoctorDay(doctor, DAY, (), (a_visit(doctor_id),), (), 1.0, 1)


class View:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.notices: list[tuple[str, str, str]] = []
        self.previewed: list[tuple[Sheet, Paper, tuple[What, ...], What]] = []
        self.is_open = False

    def show_preview(self, sheet: Sheet, paper: Paper, choices: Sequence[What], chosen: What) -> None:
        self.previewed.append((sheet, paper, tuple(choices), chosen))
        self.is_open = True

    def close_preview(self) -> None:
        self.is_open = False

    def say(self, text: str) -> None:
        self.said.append(text)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self.notices.append((kind, sentence, next_step))


class Desk:
    """A presenter with everything around it in plain sight."""

    def __init__(self, folder: Path) -> None:
        self.view = View()
        self.printer = "Front desk"
        self.printed: list[tuple[str, Sheet, Paper]] = []
        self.saved: list[tuple[Path, Sheet]] = []
        self.opened: list[Path] = []
        self.can_open = True
        self.jams = False
        self.disk_is_full = False
        self.database_is_away = False
        self.paper = Paper.A4
        self.shown = Shown(False, (a_column(1), a_column(2)), "Europe/London", None, 2)
        doctors = tuple(column.doctor for column in self.shown.columns)
        session: Any = SimpleNamespace(
            clinic=SimpleNamespace(patients=self),
            info=SimpleNamespace(name="North"),
            me=SimpleNamespace(display_name="Anna"),
            doctors=doctors,
            now=lambda: NOW,
        )
        self.presenter = PrintPresenter(
            cast("Any", session),
            InlineRunner(),
            self.view,
            Outlet(lambda: self.printer, self.print_on, self.write_pdf, self.open_file, folder),
            shown=lambda: self.shown,
            paper=lambda: self.paper,
            keep_paper=lambda paper: setattr(self, "paper", paper),
        )

    def many(self, ids: set[int]) -> dict[int, Patient]:
        if self.database_is_away:
            raise DatabaseAway
        return {number: Patient(number, "Ada Obi", None, "+44 1") for number in ids}

    def print_on(self, name: str, sheet: Sheet, paper: Paper) -> None:
        if self.jams:
            raise CannotPrint("The printer {printer} reports an error.", printer=name)
        self.printed.append((name, sheet, paper))

    def write_pdf(self, sheet: Sheet, path: Path, paper: Paper) -> None:
        if self.disk_is_full:
            raise CannotPrint
        self.saved.append((path, sheet))

    def open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_one_key_prints_all_that_is_shown_on_the_usual_printer(desk: Desk) -> None:
    desk.presenter.print_now()
    ((name, sheet, paper),) = desk.printed
    assert (name, paper) == ("Front desk", Paper.A4)
    assert [group.heading for group in sheet.groups] == ["Dr 1", "Dr 2"]
    assert "+44 1" in sheet.groups[0].rows[0].cells
    assert "Front desk" in desk.view.said[0]
    assert desk.saved == []


def test_without_a_printer_a_pdf_is_saved_and_opened(desk: Desk, tmp_path: Path) -> None:
    desk.printer = ""
    desk.presenter.print_now()
    ((path, _sheet),) = desk.saved
    assert path.parent == tmp_path
    assert path.name == "North Mon 23 November 2026.pdf"
    assert desk.opened == [path]


def test_where_nothing_opens_pdfs_the_place_is_said(desk: Desk) -> None:
    desk.printer, desk.can_open = "", False
    desk.presenter.print_now()
    assert str(desk.saved[0][0]) in desk.view.notices[0][1]


def test_a_printer_that_fails_loses_nothing(desk: Desk) -> None:
    desk.jams = True
    desk.presenter.print_now()
    ((kind, sentence, next_step),) = desk.view.notices
    assert kind == "warning"
    assert "Front desk" in sentence
    assert str(desk.saved[0][0]) in next_step


def test_a_full_disk_is_said(desk: Desk) -> None:
    desk.printer, desk.disk_is_full = "", True
    desk.presenter.print_now()
    assert desk.view.notices[0][0] == "error"
    assert desk.view.said == []


def test_while_the_database_is_away_the_list_is_printed_without_phone_numbers(desk: Desk) -> None:
    desk.database_is_away = True
    desk.presenter.print_now()
    assert "Ada Obi" in desk.printed[0][1].groups[0].rows[0].cells


def test_one_doctors_day_is_a_choice_of_the_preview(desk: Desk) -> None:
    desk.presenter.open_preview(What.DOCTOR)
    sheet, _paper, choices, chosen = desk.view.previewed[-1]
    assert [group.heading for group in sheet.groups] == ["Dr 2"]
    assert (choices, chosen) == ((What.ALL, What.DOCTOR), What.DOCTOR)
    desk.presenter.print_previewed()
    assert desk.printed[0][1] == sheet
    assert not desk.view.is_open


def test_the_paper_is_remembered_and_the_preview_follows(desk: Desk) -> None:
    desk.presenter.open_preview()
    desk.presenter.choose_paper(Paper.LETTER)
    assert desk.paper is Paper.LETTER
    assert desk.view.previewed[-1][1] is Paper.LETTER
    desk.presenter.save_previewed()
    assert len(desk.saved) == 1


def test_a_slip_needs_a_visit(desk: Desk) -> None:
    desk.presenter.print_slip()
    assert desk.printed == []
    assert desk.view.said
    desk.shown = Shown(False, desk.shown.columns, "Europe/London", a_visit(1), 1)
    desk.presenter.print_slip()
    assert dict(desk.printed[0][1].facts)["Patient"] == "Ada Obi"


def test_nothing_shown_prints_nothing(desk: Desk) -> None:
    desk.shown = Shown(False, (), "Europe/London", None, None)
    desk.presenter.print_now()
    assert desk.printed == []
    assert desk.view.said


@pytest.mark.parametrize(
    ("title", "name"),
    [("a/b\\c: d", "a b c d.pdf"), ("", "MediBook.pdf"), ("../..", ".. ...pdf"), ("东方 · آ", "东方 آ.pdf")],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert file_name(title) == name
