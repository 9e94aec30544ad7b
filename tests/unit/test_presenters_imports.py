"""What the pages Import and Export decide, without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.screens.exports.presenter import ExportPresenter
from medibook_desktop.desktop.screens.imports.presenter import ImportPresenter
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.imports.exporting import ExportAsked, Exported, ExportForm, ExportKind
from medibook_desktop.domain.imports.kinds import (
    Alike,
    FileForm,
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    Progress,
    RawRow,
    RowVerdict,
)
from medibook_desktop.domain.imports.problems import FileUnusable, RowRefused
from tests.helpers.desk_doubles import Answers, Recorder, stub_clinic, stub_session

PATH = Path("people.csv")
LOOK = FileLook(
    FileForm.CSV,
    1200,
    "cp1252",
    ";",
    ("Nr", "Wer", "Geboren"),
    ("external_id", "name", "birth_date"),
    (RawRow(2, ("1", " Anna ", "03/04/1980")), RawRow(3, ("2", "", ""))),
    date_order="",
    date_example="03/04/1980",
)
IN_DOUBT = RowVerdict(
    4,
    Outcome.DOUBT,
    "Maria",
    alike=(Alike(7, "Maria B", None, "", same=False), Alike(8, "Maria", None, "", same=True)),
    key="id:4",
)


def report(is_dry: bool = True, **counts: int) -> ImportReport:
    shown = (RowVerdict(3, Outcome.REFUSED, "Anna", RowRefused("No."), key="id:3"), IN_DOUBT)
    return ImportReport(
        ImportKind.PATIENTS,
        is_dry,
        {Outcome(name): count for name, count in counts.items()},
        shown,
        rows=sum(counts.values()),
        refused_rows=counts.get("refused", 0),
    )


class Page:
    def __init__(self, **imports: Any) -> None:
        self.view, self.said = Recorder(), [""]
        self.runner = InlineRunner()
        self.imports = SimpleNamespace(
            look=Answers(LOOK),
            order_of=Answers(("", "03/04/1980")),
            dry_run=Answers(report(accepted=2, refused=1, doubt=1)),
            carry_out=Answers(report(False, accepted=2, refused=1)),
            save_refused=Answers(1),
        )
        for name, answer in imports.items():
            setattr(self.imports, name, answer)
        clinic = stub_clinic()
        clinic.imports = self.imports
        clinic.schedules = SimpleNamespace(catch_up=Answers(SimpleNamespace(created=12)))
        self.presenter = ImportPresenter(stub_session(clinic), self.runner, self.view, say=self.said.append)

    @property
    def missing(self) -> str:
        return str(self.view.shown("show_missing")[0])  # type: ignore[index]

    @property
    def plan(self) -> ImportPlan:
        plan = self.presenter.plan
        assert plan is not None
        return plan

    @property
    def shown(self) -> Any:
        return self.view.shown("show_report")[0]  # type: ignore[index]


@pytest.fixture
def page() -> Page:
    page = Page()
    page.presenter.begin()
    page.presenter.open_file(PATH)
    return page


def test_a_file_shows_its_columns_with_some_of_their_values(page: Page) -> None:
    name, about, look, columns, fields = page.view.shown("show_file")  # type: ignore[misc]
    assert (name, look) == ("people.csv", LOOK)
    assert "CSV" in about
    assert [(column.header, column.samples, column.field) for column in columns] == [
        ("Nr", "1 · 2", "external_id"),
        ("Wer", "Anna", "name"),
        ("Geboren", "03/04/1980", "birth_date"),
    ]
    assert fields[0] == ("", "Not imported")


def test_nothing_is_checked_before_dates_and_columns_are_sure(page: Page) -> None:
    assert "dates" in page.missing
    page.presenter.check()
    assert page.imports.dry_run.calls == []
    page.presenter.choose_order("DMY")
    assert page.missing == ""
    page.presenter.choose_column(1, "")
    assert "Whole name" in page.missing
    page.presenter.choose_column(0, "name")
    assert page.missing == ""
    assert page.plan.choices == ("name", "", "birth_date")


def test_a_field_belongs_to_one_column(page: Page) -> None:
    page.presenter.choose_column(2, "name")
    assert page.plan.choices == ("external_id", "", "name")


def test_dry_run_decisions_and_carrying_out(page: Page) -> None:
    page.presenter.choose_order("DMY")
    page.presenter.check()
    assert page.shown.group == "refused"
    assert page.shown.can_carry_out == "Import 2 row(s)"
    page.presenter.show_group("doubt")
    assert page.shown.can_decide
    page.presenter.decide("id:4", "same")
    assert (page.shown.rows[0].choice, page.shown.can_carry_out) == ("same", "Import 3 row(s)")
    page.presenter.carry_out()
    [(path, look, plan, *_)] = page.imports.carry_out.calls
    assert (path, look, dict(plan.decisions)) == (PATH, LOOK, {"id:4": 8})
    assert not page.shown.is_dry
    assert page.shown.can_carry_out == ""
    assert "2 row(s) imported" in page.said[-1]
    page.presenter.carry_out()
    assert len(page.imports.carry_out.calls) == 1


def test_somebody_else_and_left_out(page: Page) -> None:
    page.presenter.choose_order("DMY")
    page.presenter.check()
    page.presenter.decide("id:4", "new")
    page.presenter.carry_out()
    assert dict(page.imports.carry_out.calls[0][2].decisions) == {"id:4": None}
    page.presenter.check()
    page.presenter.decide("id:4", "")
    page.presenter.decide("unknown", "new")
    page.presenter.check()
    assert dict(page.imports.dry_run.calls[-1][2].decisions) == {}
    page.presenter.decide_all_same()
    page.presenter.check()
    assert dict(page.imports.dry_run.calls[-1][2].decisions) == {"id:4": 8}


def test_progress_is_shown_and_stopping_reaches_the_run() -> None:
    stopped: list[bool] = []

    def run(*_args: Any, on_progress: Any, cancelled: Any, **_more: Any) -> ImportReport:
        on_progress(Progress(0.5, 1000))
        page.presenter.cancel()
        stopped.append(cancelled())
        return replace(report(accepted=1), is_cancelled=True)

    page = Page(dry_run=run)
    page.presenter.open_file(PATH)
    page.presenter.choose_order("DMY")
    page.presenter.check()
    assert stopped == [True]
    assert page.view.shown("show_running")[1] == 0.5  # type: ignore[index]
    assert "Stopped" in page.shown.summary
    assert page.shown.can_carry_out == ""


def test_what_cannot_be_read_is_said_and_the_choice_of_a_file_stays() -> None:
    page = Page(look=Answers(FileUnusable("This is a folder.")))
    page.presenter.begin()
    page.presenter.open_file(PATH)
    assert page.view.shown("show_notice")[1] == "This is a folder."  # type: ignore[index]
    assert page.view.count("show_file") == 0


def test_a_database_that_goes_away_leaves_the_report_and_another_try() -> None:
    page = Page(carry_out=Answers(DatabaseAway(), report(False, accepted=2)))
    page.presenter.open_file(PATH)
    page.presenter.choose_order("DMY")
    page.presenter.check()
    page.presenter.carry_out()
    assert page.view.count("show_notice") == 1
    assert page.shown.is_dry
    page.presenter.carry_out()
    assert not page.shown.is_dry


def test_appointments_need_a_doctor_from_the_file_or_for_all_of_it() -> None:
    page = Page(
        look=Answers(
            replace(LOOK, choices=("patient_id", "patient", "start"), date_order="DMY", date_example="")
        )
    )
    page.presenter.choose_kind("appointments")
    page.presenter.open_file(PATH)
    assert "doctor" in page.missing
    page.presenter.choose_doctor(2)
    assert page.missing == ""
    page.presenter.choose_names_alone(True)
    page.presenter.choose_source("  the old   one ")
    assert (page.plan.doctor_id, page.plan.names_alone, page.plan.source) == (2, True, "the old one")


def test_the_times_are_made_of_imported_hours() -> None:
    done = replace(report(False, accepted=3), kind=ImportKind.HOURS, doctor_ids=(1,))
    page = Page(carry_out=Answers(done))
    page.presenter.open_file(PATH)
    page.presenter.choose_order("DMY")
    page.presenter.check()
    page.presenter.carry_out()
    assert page.shown.can_make_slots
    page.presenter.make_slots()
    assert "12 time(s)" in page.said[-1]


def test_exporting_names_the_file_and_says_where_it_is() -> None:
    view, said = Recorder(), [""]
    made = Exported(Path("x.csv"), 5, 2000, 0.1, ("audit.jsonl",))
    clinic = stub_clinic()
    clinic.exports = SimpleNamespace(write=Answers(made, FileUnusable("The file cannot be written there.")))
    presenter = ExportPresenter(stub_session(clinic), InlineRunner(), view, say=said.append)
    presenter.show()
    presenter.choose_kind("appointments")
    presenter.choose_form("ics")
    presenter.choose_which("coming")
    assert presenter.proposed_name().startswith("medibook-appointments-")
    assert presenter.proposed_name().endswith(".ics")
    presenter.write(Path("x.csv"))
    [(asked, *_)] = clinic.exports.write.calls
    assert (asked.kind, asked.form, asked.first is not None, asked.last) == (
        ExportKind.APPOINTMENTS,
        ExportForm.ICALENDAR,
        True,
        None,
    )
    assert "audit.jsonl" in said[-1]
    presenter.choose_kind("doctors")
    presenter.write(Path("x.csv"))
    assert clinic.exports.write.calls[-1][0] == ExportAsked(ExportKind.DOCTORS, ExportForm.CSV)
    assert view.shown("show_notice")[1] == "The file cannot be written there."  # type: ignore[index]
