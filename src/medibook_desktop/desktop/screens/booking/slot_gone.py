"""A time that is gone or has changed while the box was open: other times for it, or the same one as it is now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import when
from medibook_desktop.desktop.screens.booking.view import Alternative, BookingView
from medibook_desktop.domain.errors import MediBookError, SlotTaken
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

ALTERNATIVES = 3


class SlotGone:
    """Says what happened at once, and helps as soon as the help is read; `owner` is whose answers these are."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: BookingView,
        *,
        owner: object,
        now: Callable[[], datetime],
        doctor_name: Callable[[Slot], str],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._owner = owner
        self._now = now
        self._doctor_name = doctor_name

    def taken(self, error: SlotTaken, is_wanted: Callable[[], bool], action: str) -> None:
        """Who took it at once; the next free times as soon as they are read, if they are still wanted."""
        said, next_step = sentence(error)
        if error.taken_by and error.taken_at is not None:
            said = translate("Booking", "{who} gave this time to somebody else at {time}.").format(
                who=error.taken_by, time=f"{error.taken_at.astimezone(self._now().tzinfo):%H:%M:%S}"
            )
        self._view.show_problem("warning", said, next_step, *((action, "S") if action else ()))

        def found(free: tuple[Slot, ...]) -> None:
            if is_wanted():
                self._view.show_alternatives(tuple(self._alternative(s) for s in free[:ALTERNATIVES]))
                self._view.show_waitlist_row()

        self._verbs.read(
            lambda: error.next_free, found, _ignored, latest_only="booking.alternatives", owner=self._owner
        )

    def read_again(self, slot: Slot, on_fresh: Callable[[Slot], None]) -> None:
        """A stale slot that is free after all is offered again, as it is now."""
        day = slot.starts_at.date()

        def read(slots: list[Slot]) -> None:
            fresh = next((other for other in slots if other.id == slot.id), None)
            if fresh is not None:
                on_fresh(fresh)

        self._verbs.read(
            lambda: self._clinic.availability.free_slots(slot.doctor_id, day, fresh=True),
            read,
            _ignored,
            latest_only="booking.slot",
            owner=self._owner,
        )

    def _alternative(self, slot: Slot) -> Alternative:
        return Alternative(slot, f"{when(slot.starts_at, self._now().date())} · {self._doctor_name(slot)}")


def _ignored(_error: MediBookError) -> None:
    """The problem itself is shown already; without the further help the person chooses in the agenda."""
