"""The pages of the directory without widgets: what is typed is kept, refused where it stands, and decided about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.directory.presenter import DirectoryPresenter
from medibook_desktop.desktop.screens.directory.typed import details_of, field_of, values_of
from medibook_desktop.desktop.screens.directory.view import Actions, Choice, Decision, Row, TwoVersions, Value
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.directory import (
    ClinicDetails,
    ComingVisits,
    DirectorySaved,
    DoctorDetails,
    Entry,
    Kind,
    VisitTypeDetails,
    checked,
    namesakes,
)
from medibook_desktop.domain.errors import EntryInUse, InvalidInput, StaleEntry, UnknownEntry
from medibook_desktop.domain.money import amount_text, minor_units
from medibook_desktop.domain.palette import PALETTE
from tests.helpers.desk_doubles import Answers, Recorder

NOW = datetime(2026, 11, 26, 9, 54, tzinfo=UTC)
HARBOUR = Entry(Kind.CLINIC, 1, 1, True, ClinicDetails("Harbour", "Europe/London", "GB", "ENG", "GBP"))
WEST = Entry(Kind.CLINIC, 2, 1, True, ClinicDetails("West", "Europe/London", "GB"))
OKAFOR = Entry(Kind.DOCTOR, 1, 3, True, DoctorDetails("Dr Okafor", 1, "Cardiology", PALETTE[0]))
CHEN = Entry(Kind.DOCTOR, 2, 1, True, DoctorDetails("Dr Chen", 1, "General", PALETTE[1], 20, (2,)))
GONE = Entry(Kind.DOCTOR, 3, 1, False, DoctorDetails("Dr Gone", 1, "General"))


class View(Recorder):
    """A page that holds what stands in it, as the real one does."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.standing: dict[str, Value] = {}
        self.heading = ""
        self.actions = Actions()
        self.choices: dict[str, list[Choice]] = {}
        self.is_unsaved = False
        self.wanted: Row | None = None
        self.presenter: Any = None

    def show_rows(self, rows: Any) -> None:
        self.rows = list(rows)

    def select(self, entry_id: int) -> None:
        self.calls.append(("select", (entry_id,)))

    def select_first(self) -> None:
        self.presenter.open(self.rows[0])

    def show_choices(self, choices: Mapping[str, Any]) -> None:
        self.choices |= {name: list(several) for name, several in choices.items()}

    def show_values(self, heading: str, values: Mapping[str, Value], actions: Actions) -> None:
        self.heading, self.standing, self.actions = heading, dict(values), actions

    def values(self) -> dict[str, Value]:
        return dict(self.standing)

    def set_unsaved(self, unsaved: bool) -> None:
        self.is_unsaved = unsaved

    def go_on(self) -> None:
        if self.wanted is not None:
            row, self.wanted = self.wanted, None
            self.presenter.open(row)


class Page:
    def __init__(self, *entries: Entry, kind: Kind = Kind.DOCTOR, held: bool = False) -> None:
        self.entries = list(entries)
        self.view = View()
        self.notices = Recorder()
        self.moved: list[Entry] = []
        self.problems: list[tuple[str, str]] = []
        self.admin = SimpleNamespace(
            entries=lambda asked: (HARBOUR, WEST) if asked is Kind.CLINIC else tuple(self.entries),
            checked=checked,
            coming=Answers(ComingVisits(0)),
            save=Answers(lambda kind, details, entry, request_id: self._saved(details, entry)),
            retire=Answers(lambda entry, visits, request_id: self._active(entry, False)),
            bring_back=Answers(lambda entry, request_id: self._active(entry, True)),
            remove=Answers(lambda entry, request_id: self._removed(entry)),
            undo=Answers(lambda saved, request_id: saved),
        )
        self.runner = InlineRunner()
        changes = ChangesMade(
            self.runner,
            ManualTimers(),
            self.notices,
            on_changes=lambda changes: None,
            on_refused=lambda: None,
        )
        self.changes = changes
        here = Clinic(1, "Harbour", "Europe/London", "GB", "ENG", "GBP")
        clinic: Any = SimpleNamespace(
            directory_admin=self.admin, directory=SimpleNamespace(here=lambda: here)
        )
        self.presenter = self.view.presenter = DirectoryPresenter(
            clinic,
            self.runner,
            self.view,
            changes,
            kind=kind,
            now=lambda: NOW,
            on_problem=lambda said, step: self.problems.append((said, step)),
            on_move_visits=self.moved.append,
        )
        self.presenter.load()

    def _saved(self, details: Any, entry: Entry | None) -> DirectorySaved:
        kind = self.presenter.kind
        if entry is None:
            entry = Entry(kind, 90, 0, True, details)
            self.entries.append(entry)
        return self._put(replace(entry, details=details, version=entry.version + 1))

    def _active(self, entry: Entry, active: bool) -> DirectorySaved:
        return self._put(replace(entry, is_active=active, version=entry.version + 1))

    def _removed(self, entry: Entry) -> DirectorySaved:
        self.entries = [each for each in self.entries if each.id != entry.id]
        return DirectorySaved(entry.kind, entry.id, None, uuid4(), ())

    def _put(self, entry: Entry) -> DirectorySaved:
        self.entries = [entry if each.id == entry.id else each for each in self.entries]
        return DirectorySaved(entry.kind, entry.id, entry.version, uuid4(), ())

    def open(self, entry: Entry) -> None:
        self.presenter.open(next(row for row in self.view.rows if row.entry.id == entry.id))

    def type(self, name: str, value: Value) -> None:
        self.view.standing[name] = value
        self.presenter.typed(name)

    def toast(self) -> str:
        shown = self.notices.shown("show_toast")
        return str(shown[0]) if shown else ""

    def asked(self) -> Decision:
        shown = self.view.shown("ask")
        assert shown is not None
        decision: Decision = shown[0]
        return decision


def test_the_list_says_who_is_retired_and_the_first_one_is_open() -> None:
    page = Page(OKAFOR, CHEN, GONE)
    assert [(row.cells, row.state) for row in page.view.rows] == [
        (("Dr Okafor", "Cardiology", "Harbour"), ""),
        (("Dr Chen", "General", "Harbour, West"), ""),
        (("Dr Gone", "General", "Harbour"), "Retired"),
    ]
    assert page.view.rows[0].colour == PALETTE[0]
    assert page.view.heading == "Dr Okafor"
    assert page.view.actions == Actions(can_retire=True, can_remove=True)
    page.open(GONE)
    assert page.view.heading == "Dr Gone (retired)"
    assert page.view.actions == Actions(can_bring_back=True, can_remove=True)


def test_an_empty_list_opens_a_new_one() -> None:
    page = Page()
    assert page.view.heading == "New doctor"
    assert page.view.standing["clinic_id"] == 1


def test_a_few_letters_narrow_the_list() -> None:
    page = Page(OKAFOR, CHEN, GONE)
    page.presenter.search("gen west")
    assert [row.entry.id for row in page.view.rows] == [2]
    page.presenter.search("")
    assert len(page.view.rows) == 3


def test_a_new_doctor_gets_the_colour_that_the_fewest_have() -> None:
    page = Page(OKAFOR, CHEN, GONE)
    page.presenter.open(None)
    assert page.view.standing["colour"] == PALETTE[2]
    assert page.view.choices["specialty"] == [("", ""), ("Cardiology", "Cardiology"), ("General", "General")]
    page.type("name", "Dr New")
    assert page.view.is_unsaved
    page.presenter.save()
    assert page.toast() == "Added: Dr New"
    assert page.view.heading == "Dr New"
    assert ("select", (90,)) in page.view.calls
    assert not page.view.is_unsaved


def test_typing_back_what_was_there_leaves_nothing_unsaved() -> None:
    page = Page(OKAFOR)
    page.type("name", "Dr X")
    assert page.view.is_unsaved
    page.type("name", "Dr Okafor")
    assert not page.view.is_unsaved


def test_another_home_clinic_leaves_the_other_ones_to_tick() -> None:
    page = Page(OKAFOR)
    assert page.view.choices["other_clinics"] == [(2, "West")]
    page.type("clinic_id", 2)
    assert page.view.choices["other_clinics"] == [(1, "Harbour")]
    page.type("clinic_id", "Har")
    page.presenter.save()
    assert page.view.shown("show_problem") == ("clinic_id", "Choose one of the clinics.")


def test_what_cannot_be_is_said_at_its_field_and_kept() -> None:
    page = Page(OKAFOR)
    page.type("name", "  ")
    page.presenter.save()
    shown = page.view.shown("show_problem")
    assert shown is not None
    assert shown[0] == "name"
    assert page.view.standing["name"] == "  "
    assert page.admin.save.calls == []


def test_a_namesake_is_asked_about_and_allowed() -> None:
    page = Page(OKAFOR, CHEN, GONE)
    page.presenter.open(None)
    page.type("name", "dr  OKAFOR")
    page.presenter.save()
    assert "called dr OKAFOR here already" in page.asked().sentence
    assert page.admin.save.calls == []
    page.presenter.answer("save")
    assert page.toast() == "Added: dr OKAFOR"


def test_who_is_not_renamed_is_not_asked_again() -> None:
    twin = replace(CHEN, details=replace(CHEN.details, name="Dr Okafor"))
    page = Page(OKAFOR, twin)
    page.type("specialty", "Heart")
    page.presenter.save()
    assert page.view.shown("ask") is None
    assert page.toast() == "Saved: Dr Okafor"


def test_names_of_retired_ones_and_of_other_clinics_are_free() -> None:
    details = DoctorDetails("Dr Gone", 1)
    assert namesakes(details, None, (OKAFOR, GONE)) == ()
    assert namesakes(DoctorDetails("Dr Okafor", 2), None, (OKAFOR,)) == ()
    assert namesakes(DoctorDetails("DR ÓKAFOR", 1), None, (OKAFOR,)) == (OKAFOR,)


# --- Retiring -----------------------------------------------------------------------------------------


def test_nobody_to_come_no_question() -> None:
    page = Page(OKAFOR, CHEN)
    page.presenter.retire()
    assert page.toast() == "Retired: Dr Okafor"
    assert page.view.shown("ask") is None
    assert page.view.actions.can_bring_back
    page.presenter.bring_back()
    assert page.toast() == "Brought back: Dr Okafor"
    page.changes.undo()
    assert len(page.admin.undo.calls) == 1


def test_visits_to_come_are_counted_and_decided_about() -> None:
    page = Page(OKAFOR)
    page.admin.coming = Answers(ComingVisits(32, NOW, NOW + timedelta(days=40)))
    page.presenter.retire()
    question = page.asked()
    assert "32" in question.sentence
    assert "26 Nov 2026 – 5 Jan 2027" in question.sentence
    assert [key for key, _ in question.answers] == ["move", "retire"]
    assert page.admin.retire.calls == []
    page.presenter.answer("move")
    assert page.moved == [OKAFOR]
    page.presenter.answer("retire")
    assert page.admin.retire.calls[0][1] == 32


def test_a_visit_that_was_booked_meanwhile_is_asked_about_again() -> None:
    page = Page(OKAFOR)
    page.admin.coming = Answers(ComingVisits(1, NOW, NOW))
    page.admin.retire = Answers(EntryInUse(why="visits", visits=2, first=NOW, last=NOW))
    page.presenter.retire()
    page.presenter.answer("retire")
    assert "2 visit" in page.asked().sentence


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_says_what_becomes_of_its_visits(kind: Kind) -> None:
    from medibook_desktop.desktop.screens.directory import words

    details: Any = HARBOUR.details if kind is Kind.CLINIC else VisitTypeDetails("X")
    decision = words.retiring(Entry(kind, 1, 1, True, details), ComingVisits(3, NOW, NOW))
    assert "3" in decision.sentence
    assert len(decision.sentence.split(". ")) >= 2
    assert decision.answers[-1][0] == "retire"


def test_what_was_used_is_not_deleted_and_says_so() -> None:
    page = Page(OKAFOR)
    page.admin.remove = Answers(
        EntryInUse("This was used already, so it is kept.", next_step="Retire it.", why="used")
    )
    page.presenter.remove()
    shown = page.notices.shown("show_notice")
    assert shown is not None
    assert "used already" in shown[1]


def test_what_is_deleted_leaves_the_list_and_the_next_one_opens() -> None:
    page = Page(OKAFOR, CHEN)
    page.presenter.remove()
    assert page.toast() == "Deleted: Dr Okafor"
    assert page.view.heading == "Dr Chen"


# --- Two administrators -------------------------------------------------------------------------------


def stale(page: Page) -> TwoVersions:
    theirs = replace(OKAFOR, version=4, details=replace(OKAFOR.details, specialty="Heart", daily_limit=9))
    page.type("name", "Dr Amara Okafor")
    page.type("daily_limit", 12)
    page.entries = [theirs, CHEN]
    good = page.admin.save
    page.admin.save = Answers(StaleEntry(changed_by="Omar", changed_at=NOW, version=4), good)
    page.presenter.save()
    shown = page.view.shown("show_versions")
    assert shown is not None
    versions: TwoVersions = shown[0]
    return versions


def test_the_newer_version_stands_beside_mine() -> None:
    page = Page(OKAFOR, CHEN)
    versions = stale(page)
    assert versions.their_title == "Omar, saved at 09:54"
    assert [(row.name, row.theirs, row.mine, row.takes_mine) for row in versions.rows] == [
        ("name", "Dr Okafor", "Dr Amara Okafor", True),
        ("specialty", "Heart", "Cardiology", False),
        ("daily_limit", "9", "12", True),
    ]
    assert page.view.standing["name"] == "Dr Amara Okafor"
    page.presenter.choose_versions(frozenset({"name"}))
    kind, details, entry, _request = page.admin.save.calls[-1]
    assert (kind, entry.version) == (Kind.DOCTOR, 4)
    assert details == replace(OKAFOR.details, name="Dr Amara Okafor", specialty="Heart", daily_limit=9)
    assert page.toast() == "Saved: Dr Amara Okafor"


def test_theirs_in_everything_saves_nothing() -> None:
    page = Page(OKAFOR, CHEN)
    stale(page)
    before = len(page.admin.save.calls)
    page.presenter.choose_versions(frozenset())
    assert len(page.admin.save.calls) == before
    assert page.view.standing["specialty"] == "Heart"


def test_going_on_editing_keeps_what_was_typed() -> None:
    page = Page(OKAFOR, CHEN)
    stale(page)
    page.presenter.leave_versions()
    assert page.view.standing["name"] == "Dr Amara Okafor"
    assert page.view.count("show_form") == 1


def test_a_change_elsewhere_refreshes_an_untouched_form_and_leaves_a_typed_one() -> None:
    page = Page(OKAFOR, CHEN)
    page.entries[0] = replace(OKAFOR, version=4, details=replace(OKAFOR.details, specialty="Heart"))
    page.presenter.heard()
    assert page.view.standing["specialty"] == "Heart"
    page.type("name", "Dr Typed")
    page.entries[0] = replace(OKAFOR, version=5, details=replace(OKAFOR.details, specialty="Lungs"))
    page.presenter.heard()
    assert page.view.standing["name"] == "Dr Typed"
    assert page.view.standing["specialty"] == "Heart"
    assert page.view.rows[0].cells[1] == "Lungs"


def test_what_is_typed_survives_that_it_was_removed_elsewhere() -> None:
    page = Page(OKAFOR, CHEN)
    page.type("name", "Dr Typed")
    page.entries = [CHEN]
    page.admin.save = Answers(UnknownEntry(), page.admin.save)
    page.presenter.save()
    assert page.view.standing["name"] == "Dr Typed"
    page.presenter.save()
    assert page.admin.save.calls[-1][2] is None  # made anew
    assert page.toast() == "Added: Dr Typed"


def test_saving_goes_on_to_the_line_that_was_clicked() -> None:
    page = Page(OKAFOR, CHEN)
    page.type("name", "Dr Saved")
    page.view.wanted = page.view.rows[1]
    page.presenter.save()
    assert page.view.heading == "Dr Chen"


# --- Values -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("45", "EUR", 4500),
        ("45.5", "EUR", 4550),
        ("45,50", "EUR", 4550),
        ("1,234.50", "EUR", 123450),
        ("1.234,50", "EUR", 123450),
        ("1 234", "", 123400),
        ("1’234.50", "CHF", 123450),
        ("1200", "JPY", 1200),
        ("1,200", "JPY", 1200),
        ("12.345", "KWD", 12345),
        ("", "EUR", None),
        ("  ", "EUR", None),
        ("0", "EUR", 0),
    ],
)
def test_amounts_are_read_as_people_write_them(typed: str, currency: str, minor: int | None) -> None:
    assert minor_units(typed, currency) == minor
    assert minor_units(amount_text(minor, currency), currency) == minor


@pytest.mark.parametrize("typed", ["-5", "abc", "1.2.3", "4500.999", "12.5 EUR", "١٢x"])
def test_no_amount_says_so(typed: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        minor_units(typed, "EUR")
    assert field_of(refused.value) == "fee_minor"


def test_values_come_back_as_they_went_in() -> None:
    kind = VisitTypeDetails("Check", 20, PALETTE[3], 5, 10, "Surgery", "", 4550)
    assert details_of(Kind.VISIT_TYPE, values_of(kind, "GBP"), "GBP") == kind
    for entry in (OKAFOR, CHEN, HARBOUR):
        assert details_of(entry.kind, values_of(entry.details, "GBP"), "GBP") == entry.details
