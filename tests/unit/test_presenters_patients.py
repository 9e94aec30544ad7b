"""The patients' place without a window: opened, typed, saved, raced for, merged; nothing that was typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.duplicate_check import DuplicateCheck
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.patients.presenter import PatientsPresenter
from medibook_desktop.desktop.screens.patients.view import Choices, Coming, Typed
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    InvalidInput,
    MergeClash,
    NotesClosed,
    StaleBooking,
    StalePatient,
)
from medibook_desktop.domain.patient_files import (
    FileSaved,
    FileStatus,
    MergeClashPair,
    MergedFile,
    MergePreview,
    Notes,
    NotesState,
    PatientDetails,
    PatientFile,
    rebased,
    suggested_choices,
)
from medibook_desktop.domain.people import NewPatient, Patient, PatientHit, PatientVisit
from tests.helpers.desk_doubles import MARIA, NOW, Answers, Recorder, booked, stub_clinic

DETAILS = PatientDetails("Maria Silva", date(1984, 3, 12), "+447700900123", email="m@example.org", sex="F")
FILE = PatientFile(7, 3, DETAILS, date(2026, 1, 5))
NOTES = Notes(NotesState.OPEN, "Old notes")


class View(Recorder):
    """Keeps what stands in the form, as the screen does."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Typed()

    def show_file(self, head: Any, typed: Typed) -> None:
        self.calls.append(("show_file", (head, typed)))
        self.form = typed

    def show_notes(self, state: NotesState, text: str, others: Any) -> None:
        self.calls.append(("show_notes", (state, text, others)))
        self.form = replace(self.form, notes=text)

    def put_typed(self, typed: Typed) -> None:
        self.form = typed

    def typed(self) -> Typed:
        return self.form

    def type(self, **fields: Any) -> None:
        self.form = replace(self.form, **fields)


class Place:
    def __init__(self) -> None:
        self.view, self.said = View(), Recorder()
        self.runner, self.timers = InlineRunner(), ManualTimers()
        self.clinic = stub_clinic()
        self.files = SimpleNamespace(
            open=Answers(FILE),
            notes=Answers(NOTES),
            version=Answers(3),
            visits=Answers(()),
            save=Answers(
                lambda file_id, version, details, notes, request_id: FileSaved(
                    file_id, version + 1, request_id, ()
                )
            ),
            checked=Answers(lambda details: details),
            undo=Answers(lambda saved, request_id: FileSaved(7, 5, request_id, ())),
            merge_preview=Answers(None),
            merge=Answers(lambda preview, details, request_id: FileSaved(7, 5, request_id, ())),
            undo_merge=Answers(lambda merged_id, request_id: FileSaved(merged_id, 5, request_id, ())),
        )
        self.clinic.patient_files = self.files
        self.clinic.patients.possible_duplicates = Answers(())
        self.changes = ChangesMade(
            self.runner, self.timers, self.said, on_changes=lambda c: None, on_refused=lambda: None
        )
        self.shown_visits: list[tuple[int, datetime]] = []
        self.booked_for: list[Patient] = []
        self.back = 0
        self.presenter = PatientsPresenter(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,  # type: ignore[arg-type]
            self.changes,
            now=lambda: NOW,
            on_show_visit=lambda booking_id, at: self.shown_visits.append((booking_id, at)),
            on_book_for=self.booked_for.append,
            on_back=self._go_back,
        )

    def _go_back(self) -> None:
        self.back += 1

    def open(self) -> None:
        self.presenter.open(7)

    @property
    def choices(self) -> Choices:
        shown = self.view.shown("show_choices")
        assert shown is not None
        return shown[0]  # type: ignore[no-any-return]


@pytest.fixture
def place() -> Place:
    return Place()


def test_a_file_is_opened_with_its_notes_and_visits(place: Place) -> None:
    place.open()
    assert place.view.form == Typed(
        "Maria Silva", "12 Mar 1984", "+447700900123", email="m@example.org", sex="F", notes="Old notes"
    )
    assert not place.presenter.file.is_dirty


def test_saving_sends_what_was_typed_and_can_be_undone(place: Place) -> None:
    place.open()
    place.view.type(phone="020 7946 0958", birth_date="1.2.1984", notes="New notes")
    place.presenter.save()
    file_id, version, details, notes, _ = place.files.save.calls[0]
    assert (file_id, version, notes) == (7, 3, "New notes")
    assert (details.phone, details.birth_date) == ("020 7946 0958", date(1984, 2, 1))
    assert place.said.shown("show_toast") == ("Saved the file of Maria Silva", "Undo", "Ctrl Z")
    place.changes.undo()
    assert len(place.files.undo.calls) == 1


def test_unchanged_notes_are_not_written_again(place: Place) -> None:
    place.open()
    place.view.type(sex="X")
    place.presenter.save()
    assert place.files.save.calls[0][3] is None


def test_nothing_to_save_saves_nothing(place: Place) -> None:
    place.open()
    place.presenter.save()
    assert place.files.save.calls == []


def test_notes_that_cannot_be_read_are_never_written(place: Place) -> None:
    place.files.notes = Answers(Notes(NotesState.CLOSED))
    place.open()
    place.view.type(sex="X", notes="typed into a field that is closed")
    place.presenter.save()
    assert place.files.save.calls[0][3] is None


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (InvalidInput("This is no phone number.", field="phone"), "phone"),
        (NotesClosed(), None),
    ],
)
def test_a_refusal_stands_beside_what_was_typed(place: Place, error: Exception, field: str | None) -> None:
    place.files.save = Answers(error)
    place.open()
    place.view.type(phone="12")
    place.presenter.save()
    assert place.view.shown("show_problem") is not None
    assert (place.view.shown("show_field_problem") or (None,))[0] == field
    assert place.view.form.phone == "12"
    assert place.presenter.file.is_dirty


def test_a_date_that_is_none_is_said_before_anything_is_sent(place: Place) -> None:
    place.open()
    place.view.type(status="deceased", closed_on="yesterday")
    place.presenter.save()
    assert place.files.save.calls == []
    assert (place.view.shown("show_field_problem") or ("",))[0] == "closed on"


def test_the_database_away_keeps_everything_and_tries_again(place: Place) -> None:
    place.files.save = Answers(DatabaseAway(), lambda f, v, d, n, request_id: FileSaved(7, 4, request_id, ()))
    place.open()
    place.view.type(sex="X")
    place.presenter.save()
    assert place.presenter.file.is_dirty
    place.changes.try_again()
    assert place.files.save.calls[0][4] == place.files.save.calls[1][4]  # the same request


# --- Leaving ------------------------------------------------------------------------------------------------------


def test_esc_asks_when_something_is_typed(place: Place) -> None:
    place.open()
    place.view.type(sex="X")
    place.presenter.leave()
    assert place.view.count("ask_about_changes") == 1
    place.presenter.file.stay()
    assert place.view.form.sex == "X"
    place.presenter.leave()
    place.presenter.file.throw_away()
    assert place.view.form.sex == "F"
    assert place.back == 1


def test_another_file_waits_for_the_answer(place: Place) -> None:
    place.open()
    place.view.type(sex="X")
    place.presenter.choose(PatientRow(9, "Other", None, ""))
    assert len(place.files.open.calls) == 1
    place.presenter.save()
    assert place.files.open.calls[-1] == (9,)


def test_esc_without_changes_goes_where_the_file_was_opened_from(place: Place) -> None:
    place.open()
    place.presenter.leave()
    assert place.back == 1
    place.presenter.choose(PatientRow(9, "Other", None, ""))
    place.presenter.leave()
    assert (place.back, place.view.count("focus_search")) == (1, 1)


def test_what_is_typed_survives_a_new_window(place: Place) -> None:
    place.open()
    place.view.type(sex="X")
    kept = place.presenter.keep()
    other = Place()
    assert kept is not None
    other.presenter.file.restore(kept)
    assert other.view.form == place.view.form
    assert other.presenter.file.is_dirty


# --- Somebody else saved it ---------------------------------------------------------------------------------------

THEIRS = PatientFile(7, 4, replace(DETAILS, phone="+447700900999", address="1 Quay"), date(2026, 1, 5))
STALE = StalePatient(changed_by="Ben Asante", changed_at=datetime(2026, 11, 26, 9, 50, tzinfo=UTC), version=4)


def in_conflict() -> Place:
    place = Place()
    place.open()
    place.view.type(phone="+442079460958", email="new@example.org", notes="My notes")
    place.files.save = Answers(STALE, lambda f, v, d, n, request_id: FileSaved(7, v + 1, request_id, ()))
    place.files.open = Answers(THEIRS)
    place.files.notes = Answers(Notes(NotesState.OPEN, "Ben's notes"))
    place.presenter.save()
    return place


def test_both_versions_are_shown_field_by_field() -> None:
    rows = {row.key: (row.first, row.second, row.takes_second) for row in in_conflict().choices.rows}
    assert rows == {
        "phone": (
            "+44 7700 900999",
            "+44 20 7946 0958",
            True,
        ),  # both changed it: mine, until chosen otherwise
        "email": ("m@example.org", "new@example.org", True),
        "address": ("1 Quay", "", False),
        "notes": ("Ben's notes", "My notes", True),
    }
    assert in_conflict().choices.first_title == "Ben Asante, saved at 09:50"


def test_what_is_chosen_is_saved_upon_theirs() -> None:
    place = in_conflict()
    place.presenter.choices_confirmed(frozenset({"email"}))
    _, version, details, notes, _ = place.files.save.calls[-1]
    assert (version, notes) == (4, None)
    assert details == replace(THEIRS.details, email="new@example.org")


def test_esc_in_the_choice_keeps_what_was_typed() -> None:
    place = in_conflict()
    place.presenter.leave()
    assert place.view.count("show_form") == 1
    assert place.view.form.email == "new@example.org"


def test_a_change_elsewhere_is_read_when_nothing_is_typed_and_told_otherwise(place: Place) -> None:
    place.open()
    place.files.version = Answers(4)
    place.files.open = Answers(THEIRS)
    place.presenter.heard_of_patients()
    assert place.view.form.address == "1 Quay"
    place.view.type(sex="X")
    place.files.version = Answers(5)
    place.presenter.heard_of_patients()
    assert "Somebody else saved" in (place.view.shown("show_problem") or ("", ""))[1]
    assert place.view.form.sex == "X"


def test_changes_of_both_are_put_together() -> None:
    mine, theirs = replace(DETAILS, sex="X", name="M"), replace(DETAILS, address="here", name="N")
    together, both = rebased(DETAILS, mine, theirs)
    assert (together.sex, together.address, together.name, both) == ("X", "here", "M", ("name",))


# --- Somebody new -------------------------------------------------------------------------------------------------


def test_somebody_new_is_registered_with_everything_and_taken_back_by_closing(place: Place) -> None:
    place.presenter.search_typed("Ann New")
    place.timers.fire()
    place.presenter.choose(PatientRow(0, "New patient", None, "", is_new=True))
    assert place.view.form.name == "Ann New"
    place.view.type(birth_date="1.2.1980", address="Somewhere")
    place.presenter.save()
    assert place.clinic.patients.register.calls[0][0] == NewPatient("Ann New", date(1980, 2, 1))
    assert place.files.save.calls[0][2].address == "Somewhere"
    place.changes.undo()
    assert place.files.save.calls[-1][2].status is FileStatus.INACTIVE


def test_who_it_looks_like_is_taken_instead(place: Place) -> None:
    place.clinic.patients.possible_duplicates = Answers((MARIA,))
    place.presenter.file.begin_new("Maria Sylva")
    place.view.type(birth_date="12.3.1984")
    place.presenter.file.typed()
    place.timers.fire()
    [(patient_id, sentence)] = (place.view.shown("show_duplicates") or ((),))[0]
    assert (patient_id, "Looks like Maria Silva, 12 Mar 1984" in sentence) == (7, True)
    place.presenter.use_duplicate(patient_id)
    assert place.files.open.calls == [(7,)]


@pytest.mark.parametrize("typed", [("Maria", "", ""), ("", "1.1.1980", ""), ("Maria", "1.", "07")])
def test_half_a_person_looks_like_nobody(typed: tuple[str, str, str]) -> None:
    clinic, timers, shown = stub_clinic(), ManualTimers(), []
    clinic.patients.possible_duplicates = Answers((MARIA,))
    check = DuplicateCheck(clinic, InlineRunner(), timers, shown.append, lambda: NOW)  # type: ignore[arg-type]
    check.typed(*typed)
    timers.fire()
    assert shown == [()]


# --- Closed files -------------------------------------------------------------------------------------------------


def ahead(booking_id: int, days: int) -> PatientVisit:
    at = NOW + timedelta(days=days)
    return PatientVisit(
        booking_id, 2, "Dr Wei Chen", at, at + timedelta(minutes=15), "booked", booked_by="Ben", version=2
    )


@pytest.fixture
def deceased(place: Place) -> Place:
    details = replace(DETAILS, status=FileStatus.DECEASED, closed_on=date(2026, 11, 20))
    place.files.open = Answers(replace(FILE, details=details))
    place.files.visits = Answers((ahead(1, 9), ahead(2, 3), ahead(3, -3)))
    place.open()
    return place


def test_visits_ahead_of_the_deceased_are_cancelled_together_and_brought_back_together(
    deceased: Place,
) -> None:
    shown = (deceased.view.shown("show_visits") or ((),))[0]
    assert [line.booking_id for line in shown] == [2, 1, 3]  # what comes next first
    coming: Coming = (deceased.view.shown("show_coming") or (None,))[0]
    assert coming.reason == "Patient has died"
    deceased.presenter.file.coming.cancel_all("")
    cancelled = deceased.clinic.bookings.cancel.calls
    assert [call[:3] for call in cancelled] == [(2, 2, "Patient has died"), (1, 2, "Patient has died")]
    assert len({call[3] for call in cancelled}) == 2
    deceased.changes.undo()
    assert len(deceased.clinic.bookings.undo.calls) == 2


def test_a_visit_that_another_desk_changed_is_left(deceased: Place) -> None:
    deceased.clinic.bookings.cancel = Answers(StaleBooking(), lambda *args: booked(args[-1]))
    deceased.presenter.file.coming.cancel_all("")
    assert "Cancelled" in (deceased.said.shown("show_toast") or ("",))[0]
    deceased.clinic.bookings.cancel = Answers(StaleBooking())
    deceased.said.forget()
    deceased.presenter.file.coming.cancel_all("")
    assert deceased.said.shown("show_notice") is not None
    assert deceased.said.shown("show_toast") is None


def test_what_cannot_be_undone_is_said(deceased: Place) -> None:
    deceased.presenter.file.coming.cancel_all("")
    deceased.clinic.bookings.undo = Answers(CannotUndo())
    deceased.changes.undo()
    assert deceased.said.shown("show_notice") is not None


def test_nobody_books_next_for_a_closed_file(deceased: Place) -> None:
    deceased.presenter.book_next()
    assert (deceased.booked_for, deceased.view.count("show_problem")) == ([], 1)


def test_book_next_waits_for_a_time(place: Place) -> None:
    place.open()
    place.presenter.book_next()
    assert place.booked_for == [MARIA]


# --- Merging ------------------------------------------------------------------------------------------------------

OTHER = PatientFile(9, 1, replace(DETAILS, name="M. Silva", email="", address="1 Quay"), date(2026, 2, 1))
PREVIEW = MergePreview(FILE, OTHER, 1, 2, 1)


def test_the_next_patient_chosen_is_the_other_file(place: Place) -> None:
    place.clinic.patients.search = Answers([PatientHit(MARIA), PatientHit(replace(MARIA, id=9))])
    place.files.merge_preview = Answers(PREVIEW)
    place.open()
    place.presenter.find_other_file()
    assert [row.patient_id for row in (place.view.shown("show_hits") or ((),))[0]] == [9]
    place.presenter.choose(PatientRow(0, "New patient", None, "", is_new=True))
    assert place.view.form.name == "Maria Silva"  # somebody new is no second file
    place.presenter.choose(PatientRow(9, "M. Silva", None, ""))
    rows = {row.key: row.takes_second for row in place.choices.rows}
    assert rows == {"name": False, "email": False, "address": True}
    assert len(place.choices.facts) == 4
    place.presenter.choices_confirmed(frozenset({"address"}))
    preview, details, _ = place.files.merge.calls[0]
    assert (preview, details) == (PREVIEW, replace(DETAILS, address="1 Quay"))
    place.changes.undo()
    assert place.files.undo_merge.calls[0][0] == 9


def test_clashes_are_listed_and_stop_the_merge(place: Place) -> None:
    clash = MergeClashPair(1, 2, NOW, "Dr A", "Dr B")
    place.files.merge_preview = Answers(replace(PREVIEW, clashes=(clash,)))
    place.presenter.merging.show(7, 9)
    [(booking_id, _, text)] = place.choices.clashes
    assert (booking_id, text) == (2, "Today 09:54: Dr A and Dr B")
    place.presenter.choices_confirmed(frozenset())
    assert place.files.merge.calls == []


def test_a_clash_that_came_meanwhile_is_shown(place: Place) -> None:
    place.files.merge_preview = Answers(PREVIEW)
    place.files.merge = Answers(MergeClash(clashes=()))
    place.presenter.merging.show(7, 9)
    place.presenter.choices_confirmed(frozenset())
    assert len(place.files.merge_preview.calls) == 2
    assert place.view.count("show_problem") == 1


def test_the_other_one_can_be_kept_and_esc_leaves_both(place: Place) -> None:
    place.files.merge_preview = Answers(PREVIEW)
    place.presenter.merging.show(7, 9)
    place.presenter.merging.swap()
    assert place.files.merge_preview.calls == [(7, 9), (9, 7)]
    place.presenter.leave()
    assert place.presenter.merging.preview is None


def test_a_merged_file_is_split_from_the_kept_one(place: Place) -> None:
    place.files.open = Answers(replace(FILE, merged=(MergedFile(9, "M. Silva", None, ""),)))
    place.open()
    head = (place.view.shown("show_file") or (None,))[0]
    assert head.merged == ((9, "M. Silva, merged into this file"),)
    place.presenter.split(9, "M. Silva")
    assert place.files.undo_merge.calls[0][0] == 9


def test_only_what_the_kept_file_lacks_is_suggested() -> None:
    assert suggested_choices(DETAILS, OTHER.details) == ("address",)


# --- What is typed while an answer is on its way ------------------------------------------------------------------


def test_what_is_typed_while_it_is_saved_stays_and_is_a_further_change(place: Place) -> None:
    place.open()
    place.view.type(sex="X")
    place.runner.held = True
    place.presenter.save()
    place.view.type(email="typed@meanwhile.org")
    place.files.open = Answers(replace(FILE, version=4, details=replace(DETAILS, sex="X")))
    place.runner.run_all()
    assert place.view.form.email == "typed@meanwhile.org"
    assert place.presenter.file.is_dirty
    place.runner.held = False
    place.presenter.save()
    _, version, details, _, _ = place.files.save.calls[-1]
    assert (version, details.sex, details.email) == (4, "X", "typed@meanwhile.org")


def test_what_is_typed_while_anothers_version_is_read_is_not_put_upon_it(place: Place) -> None:
    place.open()
    place.files.version = Answers(4)
    place.files.open = Answers(THEIRS)
    place.runner.held = True
    place.presenter.heard_of_patients()
    place.runner.run_next()  # the version; the file is still to be read
    place.view.type(sex="X")
    place.runner.run_all()
    assert place.presenter.file.file == FILE
    assert place.view.form.sex == "X"
