"""Squeezing in: S on a visit, a letter for the reason, then a patient as for every booking."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.desktop.widgets.reason_box import ReasonBox
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.booking_rules import SQUEEZE_REASONS
from medibook_desktop.domain.errors import SlotInPast
from medibook_desktop.domain.roles import Right
from medibook_desktop.domain.slots import Slot

OTHER = "o"


class SqueezingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box: ReasonBox | None = None
        self._then: Callable[[str], None] | None = None
        if Right.OVERBOOK in desk.session.me.rights:
            desk.booking.squeezing = self._taken_meanwhile

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"visit.squeeze": self._squeeze_selected}

    def close(self) -> None:
        if self._box is not None:
            self._box.hide()

    # --- Beside a visit ---------------------------------------------------------------------------------

    def _squeeze_selected(self) -> None:
        visit, screen = self._desk.selected(), self._desk.view.agenda
        if not isinstance(visit, Appointment) or screen.grid.is_read_only:
            return
        slot = self._slot_beside(visit)
        if slot is None:
            screen.show_notice("warning", *sentence(SlotInPast()))
            return
        screen.clear_notice()

        def then(why: str) -> None:
            self._desk.booking.open(slot, squeeze=why)
            self._desk.view.show_box_at(screen.place_of_booking(visit.booking_id))

        self._ask(
            translate("Squeezing", "Squeeze a visit in at {time}, beside {name}: why?").format(
                time=clock(slot.starts_at), name=in_sentence(visit.patient_name)
            ),
            then,
        )
        box = self._made()
        box.place_beside(screen.place_of_booking(visit.booking_id), box.wanted_width())

    def _slot_beside(self, visit: Appointment) -> Slot | None:
        """The first slot of the visit that is not over."""
        column = self._desk.agenda.column(visit.doctor_id, visit.starts_at.date())
        slots = column.slots if column is not None else ()
        return next(
            (
                slot
                for slot in slots
                if visit.starts_at <= slot.starts_at < visit.ends_at and slot.ends_at > self._desk.now()
            ),
            None,
        )

    # --- In the booking box, when somebody else got the time --------------------------------------------

    def _taken_meanwhile(self, slot: Slot) -> None:
        screen = self._desk.view.agenda
        self._ask(
            translate("Squeezing", "Squeeze the visit in at {time} all the same: why?").format(
                time=clock(slot.starts_at)
            ),
            self._desk.booking.squeeze_in,
        )
        box = self._made()
        box.place_beside(screen.place_of_slot(slot.id), box.wanted_width())

    # --- Why --------------------------------------------------------------------------------------------

    def _ask(self, title: str, then: Callable[[str], None]) -> None:
        self._then = then
        self._made().open_for(title)

    def _made(self) -> ReasonBox:
        if self._box is None:
            self._box = ReasonBox(
                self._desk.view.agenda,
                translate("Squeezing", "Squeeze in"),
                SQUEEZE_REASONS,
                lambda reason: translate("SqueezeReasons", reason),
                OTHER,
            )
            self._box.chosen.connect(self._chosen)
            self._box.closed.connect(self._left)
        return self._box

    def _chosen(self, why: str) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(why)

    def _left(self) -> None:
        self._then = None
