"""Decides which steps of setting up a clinic are done, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.new_clinic import SetUpState


@dataclass(frozen=True, slots=True)
class Step:
    """`command` opens where it is done. A step that is not needed by everybody is `optional`."""

    title: str
    text: str
    action: str
    command: str
    is_done: bool
    optional: bool = False


class SettingUpView(Protocol):
    def show_steps(self, steps: Sequence[Step], next_step: int, summary: str) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...


class SettingUpPresenter:
    def __init__(
        self,
        read_state: Callable[[], SetUpState],
        verbs: Verbs,
        view: SettingUpView,
        *,
        usable: Callable[[str], bool],
    ) -> None:
        """`usable` says whether this person may carry out a command: other steps are left out."""
        self._read_state = read_state
        self._verbs = verbs
        self._view = view
        self._usable = usable

    def show(self) -> None:
        self._verbs.read(self._read_state, self._show, self._failed, latest_only="setting up", owner=self)

    def close(self) -> None:
        self._verbs.drop(self)

    def _show(self, state: SetUpState) -> None:
        steps = [step for step in steps_of(state) if self._usable(step.command)]
        waiting = [place for place, step in enumerate(steps) if not step.is_done and not step.optional]
        if waiting:
            needed = [step for step in steps if not step.optional]
            summary = translate("SettingUp", "{done} of {all} steps are done.").format(
                done=sum(step.is_done for step in needed), all=len(needed)
            )
        else:
            summary = translate("SettingUp", "Everything that a front desk needs is there.")
        self._view.show_steps(steps, waiting[0] if waiting else -1, summary)

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem(*sentence(error))


def steps_of(state: SetUpState) -> list[Step]:
    """In the order in which each can build on those before it."""
    return [
        Step(
            translate("SettingUp", "The clinic"),
            translate(
                "SettingUp", "Its name, time zone and country. The country's public holidays are closed."
            ),
            translate("SettingUp", "Clinics"),
            "admin.clinics",
            is_done=True,
        ),
        Step(
            translate("SettingUp", "Visit types"),
            _counted_types(state.visit_types),
            translate("SettingUp", "Visit types"),
            "admin.visit_types",
            is_done=state.visit_types > 0,
        ),
        Step(
            translate("SettingUp", "Doctors"),
            _counted_doctors(state.doctors),
            translate("SettingUp", "Doctors"),
            "admin.doctors",
            is_done=state.doctors > 0,
        ),
        Step(
            translate("SettingUp", "Rooms and equipment"),
            translate("SettingUp", "Only if two visits can be in each other's way for a room or a device."),
            translate("SettingUp", "Rooms and equipment"),
            "admin.rooms",
            is_done=state.rooms > 0,
            optional=True,
        ),
        Step(
            translate("SettingUp", "Working hours"),
            _hours_words(state),
            translate("SettingUp", "Schedules"),
            "admin.schedules",
            is_done=state.doctors > 0 and state.doctors_without_hours == 0 and state.has_free_times,
        ),
        Step(
            translate("SettingUp", "Closed days"),
            translate(
                "SettingUp", "Public holidays are there; add your own holidays, or open on a public one."
            ),
            translate("SettingUp", "Closures and holidays"),
            "admin.closures",
            is_done=False,
            optional=True,
        ),
        Step(
            translate("SettingUp", "Colleagues"),
            _counted_people(state.people),
            translate("SettingUp", "Staff"),
            "admin.staff",
            is_done=state.people > 1,
        ),
        Step(
            translate("SettingUp", "Patients and appointments from before"),
            translate(
                "SettingUp", "Everything is tried first; nothing is written before you have seen the result."
            ),
            translate("SettingUp", "Import"),
            "admin.imports",
            is_done=False,
            optional=True,
        ),
        Step(
            translate("SettingUp", "The first booking"),
            translate("SettingUp", "On a free time, start typing a patient's name; Enter, Enter."),
            translate("SettingUp", "To the agenda"),
            "go.agenda",
            is_done=state.has_bookings,
        ),
    ]


def _counted_types(count: int) -> str:
    if not count:
        return translate(
            "SettingUp", "What people come for and how long it takes, such as “Consultation, 15 minutes”."
        )
    return translate("SettingUp", "%n visit type(s)", "", count)


def _counted_doctors(count: int) -> str:
    if not count:
        return translate(
            "SettingUp", "Everybody whose time is booked: doctors, therapists, nurses with their own hours."
        )
    return translate("SettingUp", "%n doctor(s)", "", count)


def _counted_people(count: int) -> str:
    if count <= 1:
        return translate(
            "SettingUp", "An account for everyone at the desk, with the rights that they need and no more."
        )
    return translate("SettingUp", "%n person(s) can sign in", "", count)


def _hours_words(state: SetUpState) -> str:
    if not state.doctors:
        return translate("SettingUp", "When each doctor works; from it come the times that can be booked.")
    if state.doctors_without_hours:
        return translate("SettingUp", "%n doctor(s) without working hours", "", state.doctors_without_hours)
    if not state.has_free_times:
        return translate(
            "SettingUp", "The hours are there, but no times were made from them yet: open one and save it."
        )
    return translate("SettingUp", "Every doctor has working hours.")
