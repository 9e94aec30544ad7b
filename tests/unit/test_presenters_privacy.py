"""Data protection: whose data, what may be done, and that nobody is erased by a wrong key."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.privacy.presenter import PrivacyPresenter
from medibook_desktop.domain.errors import PatientHasVisits
from medibook_desktop.domain.privacy import Erasure, PersonOverview
from tests.helpers.desk_doubles import Answers, Recorder

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OVERVIEW = PersonOverview(7, 1, 3, 0, datetime(2024, 3, 1, tzinfo=UTC), 1, 1, 5, date(2035, 1, 1), 10)
WAITING = Erasure(1, 7, NOW, "adam", date(2035, 1, 1), None, "Zoe Quill")
ROW = PatientRow(7, "Zoe Quill", None, "")


class Page:
    def __init__(self, overview: Any = OVERVIEW, erased: Any = WAITING, export: Any = Path("x.json")) -> None:
        self.view, self.changes_view = Recorder(), Recorder()
        self.erase, self.export, self.set_years = Answers(erased), Answers(export), Answers(2)
        privacy = SimpleNamespace(
            overview=Answers(overview),
            erase=self.erase,
            export=self.export,
            erasures=Answers((WAITING,)),
            keep_years=Answers((10, 1)),
            set_keep_years=self.set_years,
        )
        clinic: Any = SimpleNamespace(
            privacy=privacy,
            patient_files=SimpleNamespace(version=Answers(4)),
            directory=SimpleNamespace(staff_names=lambda: {"adam": "Adam Admin"}),
            patients=SimpleNamespace(search=Answers([])),
        )
        runner, timers = InlineRunner(), ManualTimers()
        changes = ChangesMade(
            runner, timers, self.changes_view, on_changes=lambda _changes: None, on_refused=lambda: None
        )
        self.presenter = PrivacyPresenter(clinic, runner, timers, self.view, changes, now=lambda: NOW)


def test_what_there_is_and_what_would_happen() -> None:
    page = Page()
    page.presenter.choose(ROW)
    [person] = page.view.shown("show_person")
    assert person.name == "Zoe Quill"
    assert "3 past visit(s)" in person.lines
    assert "2035" in person.consequence
    assert person.problem == ""
    assert page.presenter.proposed_file() == "patient-7.json"


def test_only_the_typed_name_erases() -> None:
    page = Page()
    page.presenter.choose(ROW)
    page.presenter.erase("Zoe Quil")
    assert not page.erase.calls
    assert page.view.count("show_wrong_name") == 1
    page.presenter.erase(" zoe QUILL ")
    [(patient_id, version, _request)] = page.erase.calls
    assert (patient_id, version) == (7, 4)
    assert page.view.shown("show_person") == (None,)
    assert "2035" in page.changes_view.shown("show_toast")[0]


@pytest.mark.parametrize(
    ("overview", "said"),
    [
        (PersonOverview(7, 1, 0, 2, None, 0, 0, 0, date(2026, 11, 22), 10), "2 visit(s) to come"),
        (PersonOverview(7, 1, 0, 0, None, 0, 0, 0, date(2035, 1, 1), 10, WAITING), "has asked already"),
    ],
)
def test_why_it_cannot_be_now(overview: PersonOverview, said: str) -> None:
    page = Page(overview)
    page.presenter.choose(ROW)
    assert said in page.view.shown("show_person")[0].problem


def test_a_visit_that_was_booked_meanwhile() -> None:
    page = Page(erased=PatientHasVisits(visits=1))
    page.presenter.choose(ROW)
    page.presenter.erase("Zoe Quill")
    assert "1 visits to come" in page.changes_view.shown("show_notice")[1]
    assert page.view.shown("show_person") != (None,)


def test_a_file_that_cannot_be_written() -> None:
    page = Page(export=OSError(28, "No space left on device"))
    page.presenter.choose(ROW)
    page.presenter.export("/full/person.json")
    kind, said, _next, *_ = page.view.shown("show_problem")
    assert kind == "error"
    assert "No space left" in said


def test_the_requests_and_the_rule() -> None:
    page = Page()
    page.presenter.show()
    [lines] = page.view.shown("show_erasures")
    assert lines[0].name == "Zoe Quill"
    assert "Adam Admin" in lines[0].asked
    page.presenter.set_years(30)
    assert page.set_years.calls[0][:2] == (30, 1)
    assert page.view.shown("show_years") == (30,)
