"""Which times the walk-in box offers: with whom, for what, and the one that Enter will take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import OnError, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.walk_in import times
from medibook_desktop.desktop.screens.walk_in.view import TimeChoice, WalkInView, WithChoice
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.waiting import WalkIn

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

TIMES_SHOWN = 6


class TimeOffer:
    """Lives from opening the box to closing it, again and again. A time that goes while one looks is replaced."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: WalkInView,
        *,
        doctors: Sequence[Doctor],
        visit_types: Sequence[VisitType],
        now: Callable[[], datetime],
        on_error: OnError,
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._doctors = doctors
        self._names: dict[int, str] = {}
        self._visit_types = visit_types
        self._now = now
        self._on_error = on_error
        self._choices: tuple[WithChoice, ...] = ()
        self._walk_in: WalkIn | None = None
        self._slots: tuple[Slot, ...] = ()
        self._shown: tuple[TimeChoice, ...] = ()
        self._place = 0
        self._was_stepped = False
        self.with_whom = WithChoice("")
        self.visit_type_id: int | None = None

    def begin(self, walk_in: WalkIn | None, specialty: str) -> None:
        """What is wished for, else what the agenda shows."""
        self._walk_in = walk_in
        self._slots = ()
        self._was_stepped = False
        self._names = {doctor.id: doctor.name for doctor in self._doctors}
        self._choices = times.with_choices(self._doctors)
        wish = walk_in.doctor_id if walk_in is not None else None
        place = times.place_of(self._choices, walk_in.specialty if walk_in is not None else specialty, wish)
        self.with_whom = self._choices[place]
        self.visit_type_id = walk_in.visit_type_id if walk_in is not None else None
        self._view.show_with(self._choices, place)
        self._view.show_visit_types(tuple(self._visit_types), self.visit_type_id)
        self._show()
        self.read()

    def end(self) -> None:
        self._verbs.drop(self)

    @property
    def chosen(self) -> TimeChoice | None:
        """None when there is nothing to choose."""
        return self._shown[self._place] if self._place < len(self._shown) else None

    def doctor_ids(self) -> tuple[int, ...]:
        return times.doctors_of(self.with_whom, self._doctors)

    def choose_with(self, place: int) -> None:
        self.with_whom = self._choices[place]
        self._was_stepped = False
        self.read()

    def choose_visit_type(self, visit_type_id: int | None) -> None:
        self.visit_type_id = visit_type_id
        self._was_stepped = False
        self.read()

    def choose(self, place: int) -> None:
        self._was_stepped = True
        self._place = max(0, min(len(self._shown) - 1, place))
        self._view.show_times(self._shown, self._place)
        self._propose()

    def step(self, by: int) -> None:
        """Another time, by arrow."""
        self.choose(self._place + by)

    def read(self) -> None:
        doctors, visit_type = self.doctor_ids(), self.visit_type_id

        def read() -> tuple[Slot, ...]:
            return tuple(
                self._clinic.walk_ins.times(
                    doctors, visit_type_id=visit_type, limit=TIMES_SHOWN, now=self._now()
                )
            )

        def done(slots: tuple[Slot, ...]) -> None:
            self._slots = slots
            self._show()

        self._verbs.read(read, done, self._on_error, latest_only="walk_in.times", owner=self)

    def _show(self) -> None:
        """What an arrow chose stays chosen for as long as it is there; else the first."""
        now = self._now()
        before = self.chosen
        chosen_id = before.slot.id if before is not None and before.slot is not None else 0
        self._shown = (
            *(times.time_choice(slot, self._names.get(slot.doctor_id, ""), now) for slot in self._slots),
            *(() if self._walk_in is not None else (times.list_choice(),)),
        )
        ids = [choice.slot.id if choice.slot is not None else 0 for choice in self._shown]
        self._place = ids.index(chosen_id) if self._was_stepped and chosen_id in ids else 0
        self._view.show_times(self._shown, self._place)
        self._propose()

    def _propose(self) -> None:
        choice = self.chosen
        if choice is None:
            text = translate("WalkIn", "No time is free today. {name} stays on the list.")
            name = in_sentence(self._walk_in.patient_name) if self._walk_in is not None else ""
            self._view.show_proposal(text.format(name=name), "")
        elif choice.slot is None and not self._slots:
            self._view.show_proposal(
                translate("WalkIn", "No time is free today: onto the list, and in as soon as one is."),
                translate("WalkIn", "Onto the list"),
            )
        elif choice.slot is None:
            self._view.show_proposal(times.proposal(choice), translate("WalkIn", "Onto the list"))
        else:
            self._view.show_proposal(times.proposal(choice), translate("WalkIn", "Book and arrived"))
