"""The soft hold of an open box: a hint for the other desks; without Redis there is none, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class SlotHold:
    """Holds one slot at a time; the service keeps it fresh. An answer that comes late is given back."""

    def __init__(self, clinic: Clinic, verbs: Verbs, on_somebody_else: Callable[[Hold], None]) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._on_somebody_else = on_somebody_else
        self._wanted: int | None = None
        self._held: int | None = None
        self._asked: set[int] = set()
        self._given_away: set[int] = set()

    def take(self, slot: Slot) -> None:
        if self._wanted == slot.id:
            return
        self.release()
        self._wanted = slot.id
        self._given_away.discard(slot.id)
        self._asked.add(slot.id)
        day = slot.starts_at.date()

        def taken(hold: Hold | None) -> None:
            self._asked.discard(slot.id)
            given_away = slot.id in self._given_away
            self._given_away.discard(slot.id)
            if hold is None or given_away:
                return
            if not hold.is_mine:
                if self._wanted == slot.id:
                    self._on_somebody_else(hold)
            elif self._wanted == slot.id:
                self._held = slot.id
            else:
                self._give_back(slot.id)

        self._verbs.read(lambda: self._clinic.holds.take(slot.id, slot.doctor_id, day), taken, _ignored)

    def release(self) -> None:
        self._wanted = None
        held, self._held = self._held, None
        if held is not None:
            self._give_back(held)

    def hand_over(self) -> None:
        """Another box of this desk goes on with the slot, and will release it: nothing is given back here."""
        if self._wanted is not None and self._wanted in self._asked:
            self._given_away.add(self._wanted)
        self._wanted = self._held = None

    def _give_back(self, slot_id: int) -> None:
        self._verbs.read(lambda: self._clinic.holds.release(slot_id), lambda _: None, _ignored)


def _ignored(_error: MediBookError) -> None:
    """The status line says that Redis is away; the box works the same."""
