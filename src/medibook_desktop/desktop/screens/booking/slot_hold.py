"""The soft hold of the open box: a hint for the other desks; without Redis there is none, and nothing is lost."""

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

    def take(self, slot: Slot) -> None:
        self.release()
        self._wanted = slot.id
        day = slot.starts_at.date()

        def taken(hold: Hold | None) -> None:
            if hold is None:
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

    def _give_back(self, slot_id: int) -> None:
        self._verbs.read(lambda: self._clinic.holds.release(slot_id), lambda _: None, _ignored)


def _ignored(_error: MediBookError) -> None:
    """The status line says that Redis is away; the box works the same."""
