"""What a presenter asks of downtime: whether to note instead of doing, and to note it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.intents import Intent
from medibook_desktop.domain.people import NewPatient

if TYPE_CHECKING:
    from medibook_desktop.services.downtime import CopiedColumns


class Noting(Protocol):
    """Where a change goes while the database is away."""

    @property
    def is_away(self) -> bool:
        """Known to be away: note at once, without trying."""

    @property
    def can_note(self) -> bool:
        """Whether what is noted can be kept on this terminal."""

    def note(self, intent: Intent, text: str) -> None:
        """Keep it, draw it, say it. `text` is the change as it would have been said when done."""

    def checked(self, new: NewPatient) -> NewPatient:
        """As it would be stored. Raises InvalidInput, so that nobody has to be called back for a typing mistake."""


class AgendaDowntime(Protocol):
    """What the agenda shows while the database is away."""

    @property
    def can_note(self) -> bool: ...

    def with_noted(self, columns: Sequence[DoctorDay]) -> tuple[DoctorDay, ...]:
        """The columns with what is noted and not sent."""

    def read(self, days: Sequence[date], doctor_ids: Sequence[int]) -> CopiedColumns:
        """Blocking. Raises DowntimeUnusable."""

    def away_words(self, read_at: datetime | None) -> str:
        """From when it is what one sees, and what becomes of what one does."""

    def answered(self) -> None:
        """The database answers: what waits can be sent."""
