"""Decides what a page of the directory shows, and what saving, retiring and deleting need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.regions import countries
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.directory import words
from medibook_desktop.desktop.screens.directory.choices import Everything, choices_of, other_clinics, parts_of
from medibook_desktop.desktop.screens.directory.fields import new_heading
from medibook_desktop.desktop.screens.directory.typed import a_new_one, details_of, field_of, values_of
from medibook_desktop.desktop.screens.directory.view import Actions, DirectoryView, Row, Values
from medibook_desktop.domain.directory import (
    ClinicDetails,
    ComingVisits,
    Details,
    DirectorySaved,
    Entry,
    Kind,
    namesakes,
)
from medibook_desktop.domain.errors import (
    EntryInUse,
    InvalidInput,
    MediBookError,
    StaleEntry,
    UnknownEntry,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class DirectoryPresenter:
    """One page of one kind. What is typed stays in the form until it is saved or thrown away by the person."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: DirectoryView,
        changes: ChangesMade,
        *,
        kind: Kind,
        now: Callable[[], datetime],
        on_problem: Callable[[str, str], None],
        on_move_visits: Callable[[Entry], None] = lambda entry: None,
    ) -> None:
        """`on_problem` shows a sentence and a next step; `on_move_visits` opens the list of visits to move."""
        self._admin = clinic.directory_admin
        self._here = clinic.directory.here
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self.kind = kind
        self._now = now
        self._on_problem = on_problem
        self._on_move_visits = on_move_visits
        self._found: Everything | None = None
        self._entry: Entry | None = None
        self._before: Values = {}
        self._is_unsaved = False
        self._searched = ""
        self._select: int | None = None
        self._went_on = False
        self._coming = ComingVisits(0)
        self._mine: Details | None = None
        self._theirs: Entry | None = None

    def close(self) -> None:
        self._verbs.drop(self)

    # --- Reading ----------------------------------------------------------------------------------------

    def load(self) -> None:
        """The list anew; what is typed stays."""
        self._verbs.read(
            self._read, self._loaded, self._not_loaded, latest_only=f"directory.{self.kind}", owner=self
        )

    def _read(self) -> Everything:
        admin, kind = self._admin, self.kind
        entries = admin.entries(kind)
        clinics = entries if kind is Kind.CLINIC else admin.entries(Kind.CLINIC)
        if kind is Kind.VISIT_TYPE:
            rooms, equipment = admin.entries(Kind.ROOM), admin.entries(Kind.EQUIPMENT)
            return Everything(kind, entries, clinics, rooms, equipment)
        if kind is Kind.CLINIC:
            countries()  # here and not in the window: the library of the holidays takes its time to load
        return Everything(kind, entries, clinics)

    def _loaded(self, found: Everything) -> None:
        is_first = self._found is None
        self._found = found
        self._show_rows()
        wanted = self._select if self._select is not None else self._entry.id if self._entry else None
        self._select = None
        now = next((each for each in found.entries if each.id == wanted), None)
        if now is not None and not self._is_unsaved:
            self._fill(now)
            self._view.select(now.id)
        elif wanted is not None and now is None and self._entry is not None:
            # Removed meanwhile: what is typed can still be saved, as a new one.
            self._entry = None
            if not self._is_unsaved:
                self._show_some(found)
        elif is_first:
            self._show_some(found)

    def _show_some(self, found: Everything) -> None:
        if found.entries:
            self._view.select_first()
        else:
            self.open(None)

    def _not_loaded(self, error: MediBookError) -> None:
        self._on_problem(*sentence(error))

    def search(self, typed: str) -> None:
        self._searched = typed
        self._show_rows()

    def _show_rows(self) -> None:
        if self._found is not None:
            names = self._names()
            rows = (words.row_of(entry, names) for entry in self._found.entries)
            self._view.show_rows([row for row in rows if words.found_by(row, self._searched)])

    def _names(self) -> words.Names:
        clinics = self._found.clinics if self._found is not None else ()
        return words.Names({each.id: each.details.name for each in clinics}, self._currency())

    def _currency(self) -> str:
        """Of the clinic where this desk stands: fees are the same in all."""
        here = self._home()
        return here.currency if here is not None else ""

    def _home(self) -> ClinicDetails | None:
        here = self._here().id
        clinics = self._found.clinics if self._found is not None else ()
        found = next((each.details for each in clinics if each.id == here), None)
        return found if isinstance(found, ClinicDetails) else None

    # --- The form ---------------------------------------------------------------------------------------

    def open(self, row: Row | None) -> None:
        """A line of the list, or a new entry."""
        self._went_on = True
        self._fill(row.entry if row is not None else None)

    def _fill(self, entry: Entry | None) -> None:
        if self._found is None:
            return
        self._entry = entry
        if entry is not None:
            details, heading = entry.details, in_sentence(entry.details.name)
            if not entry.is_active:
                heading = translate("Directory", "{name} (retired)").format(name=heading)
        else:
            details = a_new_one(self.kind, self._found.entries, self._here().id, self._home())
            heading = new_heading(self.kind)
        shown = entry or Entry(self.kind, 0, 0, True, details)
        self._view.show_choices(choices_of(self._found, shown, self._currency()))
        self._view.show_values(heading, values_of(details, self._currency()), _actions(entry))
        self._before = self._view.values()
        self._set_unsaved(False)

    def typed(self, name: str) -> None:
        values = self._view.values()
        if name == "country":
            self._view.show_choices({"subdivision": parts_of(str(values["country"]))})
            values = self._view.values()
        elif self._found is not None and name == "clinic_id" and self.kind is Kind.DOCTOR:
            self._view.show_choices(
                {"other_clinics": other_clinics(self._found, values["clinic_id"], self._entry)}
            )
        self._set_unsaved(values != self._before)

    def _set_unsaved(self, unsaved: bool) -> None:
        self._is_unsaved = unsaved
        self._view.set_unsaved(unsaved)

    def cancel(self) -> None:
        """Back to what is saved."""
        self._fill(self._entry)

    # --- Saving -----------------------------------------------------------------------------------------

    def save(self) -> None:
        self._view.clear_problems()
        self._view.stop_asking()
        try:
            details = self._admin.checked(details_of(self.kind, self._view.values(), self._currency()))
        except InvalidInput as error:
            self._refused(error)
            return
        others = namesakes(details, self._entry, self._found.entries if self._found is not None else ())
        renamed = self._entry is None or self._entry.details.name != details.name
        if others and renamed:
            self._view.ask(words.namesake(details, len(others)))
            return
        self._save(details, self._entry)

    def _save(self, details: Details, entry: Entry | None) -> None:
        self._mine = details

        def done(saved: DirectorySaved) -> None:
            self._view.show_form()
            self._went_on = False
            self._is_unsaved = False
            self._view.go_on()
            if not self._went_on:
                self._select = saved.id
            self.load()

        name = in_sentence(details.name)
        text = translate("Directory", "Saved: {name}") if entry else translate("Directory", "Added: {name}")
        self._make(
            lambda request_id: self._admin.save(self.kind, details, entry, request_id),
            text.format(name=name),
            done,
        )

    def _make(
        self, call: Callable[[UUID], DirectorySaved], text: str, done: Callable[[DirectorySaved], None]
    ) -> None:
        self._changes.make(
            call,
            text,
            changes_of=lambda saved: saved.changes,
            take_back=self._taking_back,
            on_done=done,
            on_error=self._refused,
        )

    def _taking_back(self, saved: DirectorySaved) -> TakeBack:
        return lambda request_id: self._admin.undo(saved, request_id).changes

    def _refused(self, error: MediBookError) -> bool:
        """What belongs into the form is said there; everything else in the notice."""
        if isinstance(error, InvalidInput) and field_of(error):
            self._view.show_form()
            self._view.show_problem(field_of(error), sentence(error)[0])
            return True
        if isinstance(error, StaleEntry) and self._entry is not None:
            self._look_at_theirs(error, self._entry)
            return True
        if isinstance(error, EntryInUse) and error.details.get("why") == "visits" and self._entry is not None:
            self._ask_about(
                ComingVisits(error.details["visits"], error.details["first"], error.details["last"])
            )
            return True
        if isinstance(error, UnknownEntry):
            self.load()
        return False

    # --- Two administrators -----------------------------------------------------------------------------

    def _look_at_theirs(self, error: StaleEntry, before: Entry) -> None:
        mine = self._mine or before.details

        def read(found: Everything) -> None:
            self._found = found
            self._show_rows()
            theirs = next((each for each in found.entries if each.id == before.id), None)
            if theirs is None:
                self._on_problem(*sentence(UnknownEntry()))
                return
            self._theirs = theirs
            versions = words.two_versions(before, mine, theirs, error, self._names(), self._now())
            if versions.rows:
                self._view.show_versions(versions)
            else:  # both typed the same, or only what this form does not show was changed
                self._fill(theirs)

        self._verbs.read(self._read, read, self._not_loaded, owner=self)

    def choose_versions(self, mine: frozenset[str]) -> None:
        if self._theirs is None or self._mine is None:
            return
        taken = {name: getattr(self._mine, name) for name in mine}
        chosen: Details = replace(self._theirs.details, **taken)
        self._entry = self._theirs
        if chosen == self._theirs.details:  # theirs in everything: nothing is left to save
            self._view.show_form()
            self._fill(self._theirs)
            return
        self._save(chosen, self._theirs)

    def leave_versions(self) -> None:
        self._view.show_form()

    # --- Retiring, bringing back, deleting --------------------------------------------------------------

    def retire(self) -> None:
        """At once when nothing is to come; else first the question."""
        entry = self._entry
        if entry is None:
            return

        def counted(coming: ComingVisits) -> None:
            if self._entry is not entry:
                return
            if coming.visits:
                self._ask_about(coming)
            else:
                self._retire(entry, 0)

        self._verbs.read(lambda: self._admin.coming(entry), counted, self._not_loaded, owner=self)

    def _ask_about(self, coming: ComingVisits) -> None:
        if self._entry is not None:
            self._coming = coming
            self._view.ask(words.retiring(self._entry, coming))

    def answer(self, key: str) -> None:
        """Of the question that was asked last."""
        entry = self._entry
        if key == words.SAVE_ANYWAY:
            self._save(
                self._admin.checked(details_of(self.kind, self._view.values(), self._currency())), entry
            )
        elif key == words.RETIRE and entry is not None:
            self._retire(entry, self._coming.visits)
        elif key == words.MOVE and entry is not None:
            self._on_move_visits(entry)

    def _retire(self, entry: Entry, visits: int) -> None:
        text = translate("Directory", "Retired: {name}").format(name=in_sentence(entry.details.name))
        self._make(lambda request_id: self._admin.retire(entry, visits, request_id), text, self._changed)

    def bring_back(self) -> None:
        entry = self._entry
        if entry is not None:
            text = translate("Directory", "Brought back: {name}").format(name=in_sentence(entry.details.name))
            self._make(lambda request_id: self._admin.bring_back(entry, request_id), text, self._changed)

    def remove(self) -> None:
        entry = self._entry
        if entry is not None:
            text = translate("Directory", "Deleted: {name}").format(name=in_sentence(entry.details.name))
            self._make(lambda request_id: self._admin.remove(entry, request_id), text, self._changed)

    def _changed(self, _saved: DirectorySaved) -> None:
        self.load()

    # --- Live -------------------------------------------------------------------------------------------

    def heard(self) -> None:
        """The directory changed, here or at another desk."""
        if self._found is not None:
            self.load()


def _actions(entry: Entry | None) -> Actions:
    if entry is None:
        return Actions()
    return Actions(entry.is_active, not entry.is_active, True)
