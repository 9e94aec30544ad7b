"""A patient is chosen first: the next free time that is activated is for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.domain.people import Patient

if TYPE_CHECKING:
    from medibook_desktop.desktop.main_window import FrontDeskView


class WhoWaits:
    """`patient`, or the `name` of somebody who will be registered with the booking; nobody most of the time."""

    def __init__(self, view: FrontDeskView, go_agenda: Callable[[], None]) -> None:
        self._view = view
        self._go_agenda = go_agenda
        self.patient: Patient | None = None
        self.name = ""
        view.escaped.connect(self._escaped)
        view.notice.closed.connect(self._forget)

    def wait_for(self, patient: Patient) -> None:
        if not patient.is_active:
            self._view.agenda.show_notice(
                "warning",
                translate("Agenda", "The file of {name} is closed, so nothing is booked.").format(
                    name=in_sentence(patient.name)
                ),
                translate("Agenda", "F5 opens it; if the patient comes again, change the status first."),
            )
            return
        self.patient, self.name = patient, ""
        self._say(patient.name)

    def wait_for_new(self, name: str) -> None:
        self.patient, self.name = None, name
        self._say(name)

    def stop(self) -> None:
        self._forget()
        self._view.agenda.clear_notice()

    def _forget(self) -> None:
        self.patient, self.name = None, ""

    def _escaped(self) -> None:
        if self.patient is not None or self.name:
            self.stop()

    def _say(self, name: str) -> None:
        self._view.agenda.show_notice(
            "info",
            translate("Agenda", "Choose a free time for {name}.").format(name=in_sentence(name)),
            translate(
                "Agenda",
                "Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.",
            ),
        )
        self._go_agenda()
