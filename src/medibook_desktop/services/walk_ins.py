"""Who comes without a time: booked and arrived at once, or put on the untimed list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from medibook_desktop.database import walk_in_calls as calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waiting as queries
from medibook_desktop.database.queries.free_times import Need
from medibook_desktop.domain.booking_rules import REASON_LIMIT
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, InvalidInput, StaleWalkIn
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import (
    NewWalkIn,
    WalkedIn,
    WalkInChanged,
    WalkInRequest,
    WalkInStatus,
)
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.trying import tried

T = TypeVar("T")


class WalkIns:
    """Every write answers with what changed, and tells the other terminals after the commit."""

    def __init__(
        self,
        database: Database,
        directory: Directory,
        *,
        terminal: str,
        tell: Callable[[Sequence[Change]], None],
    ) -> None:
        self._database = database
        self._directory = directory
        self._terminal = terminal
        self._tell = tell

    def times(
        self,
        doctor_ids: Sequence[int],
        *,
        visit_type_id: int | None = None,
        limit: int = 6,
        now: datetime | None = None,
    ) -> list[Slot]:
        """The free times of today from now on, the earliest first; one that has begun but is not over counts."""
        if not doctor_ids:
            return []
        zone = self._directory.zone_of(doctor_ids[0])
        with self._database.read() as connection:
            return queries.times_for_walk_in(
                connection,
                doctor_ids,
                now or datetime.now(UTC),
                zone,
                need=self._need(visit_type_id),
                limit=limit,
            )

    def _need(self, visit_type_id: int | None) -> Need:
        kind = next((k for k in self._directory.visit_types() if k.id == visit_type_id), None)
        if kind is None:
            return self._directory.here_only(Need())
        need = Need(kind.minutes + kind.buffer_after, kind.buffer_before, kind.room_kind, kind.equipment_kind)
        return self._directory.here_only(need)

    def walk_in(self, request: WalkInRequest) -> WalkedIn:
        """Book and mark as arrived in one transaction; a time that was just taken becomes the next one.

        Asking twice with one request id makes one visit. Raises NoFreeTime, PatientElsewhere, UnknownPatient,
        InactivePatient, StaleWalkIn; InvalidInput; DatabaseAway, OutcomeUnknown (ask again with the same request).
        """
        if not request.doctor_ids:
            raise InvalidInput("No doctor is chosen.", field="doctor")
        request = replace(request, reason=clean_text(request.reason, field="reason", limit=REASON_LIMIT))
        zone = self._directory.zone_of(request.doctor_ids[0])
        booked, ticket = tried(lambda: calls.walk_in(self._database, request, zone, self._terminal))
        self._tell(booked.changes)
        return WalkedIn(booked, ticket, request.slot_id not in (None, booked.booking.slot_id))

    def take_back(self, walked: WalkedIn, request_id: UUID | None = None) -> tuple[Change, ...]:
        """The visit and the arrival in one; whoever stood on the untimed list stands there again. Raises CannotUndo."""
        booking = walked.booked.booking
        request = request_id or new_request_id()
        zone = self._directory.zone_of(booking.doctor_id)
        booked = tried(
            lambda: calls.take_back(
                self._database, request, booking.id, booking.version, zone, self._terminal
            )
        )
        self._tell(booked.changes)
        return booked.changes

    def add(self, new: NewWalkIn, request_id: UUID | None = None) -> WalkInChanged:
        """On the untimed list of today, behind those who came before. Raises UnknownPatient, InactivePatient."""
        new = replace(new, reason=clean_text(new.reason, field="reason", limit=REASON_LIMIT))
        request = request_id or new_request_id()
        clinic = self._directory.here()
        return self._told(lambda: calls.add(self._database, request, clinic.id, new, self._terminal))

    def set_status(
        self, walk_in_id: int, version: int, status: WalkInStatus, request_id: UUID | None = None
    ) -> WalkInChanged:
        """Waiting, called to the desk, or left; and back. Raises StaleWalkIn."""
        if status is WalkInStatus.BOOKED:
            raise InvalidInput("Whoever waits without a time is given one by Enter.", field="status")
        request = request_id or new_request_id()
        return self._told(
            lambda: calls.change(self._database, request, walk_in_id, version, status, self._terminal)
        )

    def put_back(
        self, changed: WalkInChanged, status: WalkInStatus, request_id: UUID | None = None
    ) -> tuple[Change, ...]:
        """Undo of `add` (to left) and of `set_status` (to what it was). Raises CannotUndo, saying who was there."""
        try:
            return self.set_status(changed.id, changed.version, status, request_id).changes
        except StaleWalkIn as stale:
            by = stale.details.get("changed_by")
            raise CannotUndo(
                "This can no longer be undone: {changed_by} changed this line of the waiting room since."
                if by
                else None,
                next_step="The waiting room shows it as it is now.",
                **stale.details,
            ) from stale

    def _told(self, call: Callable[[], WalkInChanged]) -> WalkInChanged:
        changed = tried(call)
        self._tell(changed.changes)
        return changed
