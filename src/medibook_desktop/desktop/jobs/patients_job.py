"""F5: the patients' place, P on a visit, and what other desks change in a file that is open here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.background.duplicate_check import DuplicateCheck
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.roles import Right, Role

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.booking.view import Typed
    from medibook_desktop.desktop.screens.patients.file_presenter import Kept
    from medibook_desktop.desktop.screens.patients.presenter import PatientsPresenter
    from medibook_desktop.desktop.screens.patients.screen import PatientsScreen


class PatientsJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: PatientsScreen | None = None
        self._presenter: PatientsPresenter | None = None
        self._is_closed = False
        desk.view.places.add(
            Place("patients", "patients", translate("Commands", "Patients"), "F5", self._make, keys=_keys)
        )
        desk.show_patient = self.show
        box = desk.view.booking
        self._duplicates = DuplicateCheck(
            desk.session.clinic, desk.verbs, desk.timers, box.duplicates.show_found, desk.now
        )
        box.new_patient_typed.connect(self._somebody_new_typed)
        box.duplicates.chosen.connect(self._book_for_known)
        live = desk.session.clinic.live
        self._subscription = live.subscribe([], [], self._heard, lambda _state: None, self._resync)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"go.patients": self._go, "visit.file": self._show_selected}

    def close(self) -> None:
        self._is_closed = True
        self._subscription.close()
        self._duplicates.stop()
        if self._presenter is not None:
            self._presenter.close()

    def keep(self) -> Kept | None:
        return self._presenter.keep() if self._presenter is not None else None

    def restore(self, kept: Kept | None) -> None:
        if kept is not None:
            self._desk.view.places.open("patients")
            self._made().file.restore(kept)

    def show(self, patient_id: int) -> None:
        """A patient's file, from wherever one is."""
        desk = self._desk
        desk.view.places.open("patients")
        presenter, screen = self._made(), self._screen
        if screen is not None:
            screen.setFocus()
            # Not into the search, nor into the file that was open here before: into the one that is opened.
            desk.view.held_keys.for_box(
                self,
                lambda: screen.file,
                lambda: desk.verbs.drop(presenter.file),
                lambda: desk.carry_out("go.agenda"),
            )
        presenter.open(patient_id)

    # --- The booking box --------------------------------------------------------------------------------

    def _somebody_new_typed(self, typed: Typed) -> None:
        self._duplicates.typed(typed.name, typed.birth_date, typed.phone)

    def _book_for_known(self, patient_id: int) -> None:
        known = next((patient for patient in self._duplicates.found if patient.id == patient_id), None)
        self._duplicates.stop()
        if known is not None:
            self._desk.booking.choose_known(known)

    # --- Opening ----------------------------------------------------------------------------------------

    def _go(self) -> None:
        self._desk.view.places.open("patients")
        if self._screen is not None:
            self._screen.focus_search()

    def _show_selected(self) -> None:
        item = self._desk.selected()
        if isinstance(item, Appointment):
            self.show(item.patient_id)

    def _made(self) -> PatientsPresenter:
        assert self._presenter is not None  # noqa: S101 - opening the place has made it
        return self._presenter

    def _make(self) -> QWidget:
        # Only who opens the place waits for it.
        from medibook_desktop.desktop.screens.patients.presenter import PatientsPresenter
        from medibook_desktop.desktop.screens.patients.screen import PatientsScreen

        desk = self._desk
        screen = self._screen = PatientsScreen()
        presenter = self._presenter = PatientsPresenter(
            desk.session.clinic,
            desk.verbs,
            desk.timers,
            screen,
            desk.changes,
            now=desk.now,
            on_show_visit=desk.go_to_visit,
            on_book_for=desk.wait_for_time,
            on_back=lambda: desk.carry_out("go.agenda"),
            may_change_number=desk.session.me.role in (Role.RECEPTIONIST, Role.ADMIN),
        )
        number = screen.file.number
        number.show_requested.connect(presenter.number.show)
        number.change_requested.connect(presenter.number.change)
        number.save_requested.connect(presenter.number.save)
        number.cancel_requested.connect(presenter.number.cancel)
        number.covered.connect(presenter.number.hide)
        screen.search_typed.connect(presenter.search_typed)
        screen.search_submitted.connect(presenter.submit)
        screen.row_chosen.connect(presenter.choose)
        screen.edited.connect(presenter.file.typed)
        screen.save_requested.connect(presenter.save)
        screen.throw_away_requested.connect(presenter.file.throw_away)
        screen.stay_requested.connect(presenter.file.stay)
        screen.left.connect(presenter.leave)
        screen.place_left.connect(lambda: desk.carry_out("go.agenda"))
        screen.choices_confirmed.connect(presenter.choices_confirmed)
        screen.swap_requested.connect(presenter.merging.swap)
        screen.visit_requested.connect(presenter.show_visit)
        screen.clash_requested.connect(desk.go_to_visit)
        screen.next_requested.connect(presenter.book_next)
        screen.merge_requested.connect(presenter.find_other_file)
        screen.split_requested.connect(presenter.split)
        screen.cancel_all_requested.connect(presenter.file.coming.cancel_all)
        screen.duplicate_chosen.connect(presenter.use_duplicate)
        screen.said.connect(lambda: desk.view.held_keys.give_back(self))
        if Right.AUDIT in desk.session.me.rights:
            screen.file.offer_trail()
            screen.file.trail_requested.connect(self._show_trail)
        return screen

    def _show_trail(self) -> None:
        file = self._made().file.file
        if file is not None:
            self._desk.show_trail(file.id)

    # --- Live -------------------------------------------------------------------------------------------

    def _heard(self, changes: Iterable[Change]) -> None:
        """On the thread of the messages."""
        if any(change.kind is ChangeKind.PATIENT for change in changes):
            self._resync()

    def _resync(self) -> None:
        self._desk.verbs.post(self._check)

    def _check(self) -> None:
        if self._presenter is not None and not self._is_closed:
            self._presenter.heard_of_patients()


def _keys() -> list[tuple[str, str]]:
    return [
        ("Enter", translate("Patients", "Open the file; on a visit: show it in the agenda")),
        ("Ctrl+S", translate("Patients", "Save, or carry out what is chosen")),
        ("Alt+V", translate("Patients", "To the visits")),
        ("Alt+N", translate("Patients", "Book the next visit")),
        ("Alt+I", translate("Patients", "Show or hide the national or insurance number")),
        ("Alt+M", translate("Patients", "Merge with another file of the same person")),
        ("Alt+1  Alt+2", translate("Patients", "Use the file of the person it looks like")),
        ("← →", translate("Patients", "Of two versions: the one or the other")),
        ("Esc", translate("Patients", "Back; nothing that was typed is lost")),
    ]
