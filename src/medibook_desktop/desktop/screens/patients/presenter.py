"""Decides what the patients' place does: the list by search, which file is open, and who is merged with whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.duplicate_check import DuplicateCheck
from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.patients.file_presenter import FilePresenter, Kept
from medibook_desktop.desktop.screens.patients.merge_presenter import MergePresenter
from medibook_desktop.desktop.screens.patients.number_presenter import NumberPresenter
from medibook_desktop.desktop.screens.patients.view import FileView, Typed, VisitLine
from medibook_desktop.domain.patient_files import FileStatus
from medibook_desktop.domain.people import Patient

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class PatientsPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: FileView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
        on_show_visit: Callable[[int, datetime], None],
        on_book_for: Callable[[Patient], None],
        on_back: Callable[[], None],
        may_change_number: bool = True,
    ) -> None:
        """`on_back` leads to where a file was opened from, when that was not the list."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._on_show_visit = on_show_visit
        self._on_book_for = on_book_for
        self._on_back = on_back
        self._is_from_list = True
        self._search = PatientSearch(clinic, verbs, timers, view, now)
        self._duplicates = DuplicateCheck(clinic, verbs, timers, view.show_duplicates, now)
        self.number = NumberPresenter(
            clinic, verbs, timers, view, changes, now=now, may_change=may_change_number
        )
        self.file = FilePresenter(
            clinic, verbs, view, changes, self.number, now=now, on_left=self._left, on_typed=self._new_typed
        )
        self.merging = MergePresenter(clinic, verbs, view, changes, now=now, on_done=self.file.open)
        self._other_of: int | None = None

    # --- The list ---------------------------------------------------------------------------------------

    def search_typed(self, text: str) -> None:
        self._search.typed(text)

    def submit(self, text: str, row: PatientRow | None) -> None:
        if not self._search.is_shown_for(text):
            self._search.choose_best(text, self.choose)
        elif row is not None:
            self.choose(row)

    def choose(self, row: PatientRow) -> None:
        if self._other_of is not None and row.is_new:
            return  # somebody new is no second file
        kept_id, self._other_of = self._other_of, None
        self._is_from_list = True
        if row.is_new:
            self.file.begin_new(self._search.name_typed())
        elif kept_id is None or kept_id == row.patient_id:
            self.file.open(row.patient_id)
        else:
            self._view.clear_problem()
            self.merging.show(kept_id, row.patient_id)

    def open(self, patient_id: int) -> None:
        """From the agenda, or wherever a patient is selected."""
        self._other_of = None
        self._is_from_list = False
        self.merging.preview = None
        self.file.open(patient_id)

    def _left(self) -> None:
        if self._is_from_list:
            self._view.focus_search()
        else:
            self._on_back()

    # --- The file ---------------------------------------------------------------------------------------

    def save(self) -> None:
        self.file.save()

    def choices_confirmed(self, taken: frozenset[str]) -> None:
        if self.merging.preview is not None:
            self.merging.carry_out(taken)
        else:
            self.file.choose(taken)

    def leave(self) -> None:
        """Esc, wherever one is."""
        if self._other_of is not None:
            self._other_of = None
            self._view.clear_problem()
            self._view.focus_form("")
        elif self.merging.preview is not None:
            self.merging.leave()
        else:
            self.file.leave()

    def show_visit(self, line: VisitLine) -> None:
        self._on_show_visit(line.booking_id, line.starts_at)

    def book_next(self) -> None:
        file = self.file.file
        if file is None:
            return
        if file.details.status is not FileStatus.ACTIVE:
            self._view.show_problem(
                "warning",
                translate("Patients", "The file is closed, so nothing is booked."),
                translate("Patients", "If the patient comes again, change the status first."),
            )
            return

        def found(patient: Patient) -> None:
            self._on_book_for(patient)

        self._verbs.read(lambda: self._clinic.patients.get(file.id), found, owner=self)

    def use_duplicate(self, patient_id: int) -> None:
        """The new patient is known already: their file instead of a second one."""
        self._duplicates.stop()
        self.file.throw_away()
        self.file.open(patient_id)

    def _new_typed(self, typed: Typed) -> None:
        self._duplicates.typed(typed.name, typed.birth_date, typed.phone, typed.email)

    # --- Merging ----------------------------------------------------------------------------------------

    def find_other_file(self) -> None:
        """The next patient that is chosen in the list is the same person as this one."""
        file = self.file.file
        if file is None:
            return

        def ask() -> None:
            self._other_of = file.id
            self._view.show_problem(
                "info",
                translate("Patients", "Which file is {name} too?").format(
                    name=in_sentence(file.details.name)
                ),
                translate("Patients", "Find it in the list and press Enter; Esc leaves both as they are."),
            )
            self._view.focus_search()
            self._search.suggest(
                lambda: [
                    found
                    for found in self._clinic.patients.search(file.details.name)
                    if found.patient.id != file.id
                ]
            )

        self.file.unless_dirty(ask)

    def split(self, merged_id: int, name: str) -> None:
        self.file.unless_dirty(lambda: self.merging.split(merged_id, name))

    # --- Live, and leaving ------------------------------------------------------------------------------

    def heard_of_patients(self) -> None:
        self.file.check()

    def keep(self) -> Kept | None:
        return self.file.keep()

    def close(self) -> None:
        self._search.stop()
        self._duplicates.stop()
        self.merging.close()
        self.file.close()
        self._verbs.drop(self)
