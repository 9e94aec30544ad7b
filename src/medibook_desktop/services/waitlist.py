"""The waitlist: wishes, whom a free time fits, and offers that hold the time until the patient has answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from medibook_desktop.database import waitlist_calls as calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waitlist as queries
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.booking_rules import REASON_LIMIT
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import CannotUndo, PatientElsewhere, SlotTaken, StaleSlot, StaleWish
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import (
    OFFER_MINUTES,
    Match,
    NewWish,
    OfferOutcome,
    Settled,
    Wish,
    WishChanged,
    WishFilter,
    WishStatus,
    checked_wish,
    searches,
)
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.trying import tried

_CHANGED = Change(ChangeKind.WAITLIST)


class Waitlist:
    """Every write answers with what changed, and tells the other terminals after the commit."""

    def __init__(
        self,
        database: Database,
        directory: Directory,
        availability: Availability,
        *,
        terminal: str,
        tell: Callable[[Sequence[Change]], None],
    ) -> None:
        self._database = database
        self._directory = directory
        self._availability = availability
        self._terminal = terminal
        self._tell = tell

    # --- Reading ----------------------------------------------------------------------------------------

    def wishes(self, wanted: WishFilter) -> list[Wish]:
        with self._database.read() as connection:
            return queries.wishes(connection, wanted, self._directory.here().tz)

    def wish(self, wish_id: int) -> Wish:
        """Raises StaleWish when there is none."""
        with self._database.read() as connection:
            found = queries.wish(connection, wish_id, self._directory.here().tz)
        if found is None:
            raise StaleWish()
        return found

    def offered(self, booking_id: int) -> Wish | None:
        """The wish for which a held visit is kept, with its offer; None when it is none."""
        with self._database.read() as connection:
            return queries.wish_of_booking(connection, booking_id, self._directory.here().tz)

    def matches(
        self,
        doctor_id: int,
        starts_at: datetime,
        minutes: int | None = None,
        *,
        limit: int = queries.MATCH_LIMIT,
    ) -> list[Match]:
        """Whose wish this time would meet, best first; [] for what is over or not free.

        `minutes` are free from there on; without it as much as the database finds free in one piece.
        """
        doctor = self._directory.doctor(doctor_id)
        if starts_at <= datetime.now(UTC):
            return []
        with self._database.read() as connection:
            return queries.matches(
                connection,
                doctor_id,
                doctor.specialty,
                starts_at,
                self._directory.zone_of(doctor_id),
                minutes=minutes,
                limit=limit,
            )

    def next_times(self, wish: Wish, limit: int = 5) -> list[FreeTime]:
        """The earliest free times that meet a wish, without those that were declined."""
        wanted = wish.wanted
        if wanted.instead_of is not None:
            # Only what is earlier than the visit that it replaces.
            wanted = self._before(wanted)
        found: list[FreeTime] = []
        for search in searches(wanted, datetime.now(UTC)):
            found += self._availability.search(search)
        with self._database.read() as connection:
            declined = queries.declined(connection, wish.id)
        found.sort(key=lambda time: (time.starts_at, time.doctor.id))
        return [f for f in found if (f.doctor.id, int(f.starts_at.timestamp())) not in declined][:limit]

    def _before(self, wanted: NewWish) -> NewWish:
        from medibook_desktop.database.queries import agenda

        with self._database.read() as connection:
            visits = agenda.appointments(connection, [wanted.instead_of or 0], self._directory.here().tz)
        if not visits or visits[0].starts_at <= datetime.now(UTC):
            return wanted
        day = visits[0].starts_at.date()
        return replace(wanted, latest=min(wanted.latest, day) if wanted.latest else day)

    # --- Wishes -----------------------------------------------------------------------------------------

    def add(self, new: NewWish, request_id: UUID | None = None) -> WishChanged:
        """Raises UnknownPatient, InactivePatient, InvalidInput."""
        new = self._checked(new)
        clinic, request = self._directory.here(), request_id or new_request_id()
        return self._told(lambda: calls.save(self._database, request, clinic.id, new, self._terminal))

    def change(self, wish_id: int, version: int, new: NewWish, request_id: UUID | None = None) -> WishChanged:
        """Raises StaleWish, WishNotOpen, InvalidInput."""
        new = self._checked(new)
        clinic, request = self._directory.here(), request_id or new_request_id()
        return self._told(
            lambda: calls.save(
                self._database, request, clinic.id, new, self._terminal, wish_id=wish_id, version=version
            )
        )

    def set_status(
        self, wish_id: int, version: int, status: WishStatus, request_id: UUID | None = None
    ) -> WishChanged:
        """OPEN or WITHDRAWN; a time that is held for it becomes free.

        Raises StaleWish, WishNotOpen, InactivePatient.
        """
        request = request_id or new_request_id()
        return self._told(
            lambda: calls.set_status(self._database, request, wish_id, version, status, self._terminal)
        )

    # --- Offers -----------------------------------------------------------------------------------------

    def offer(
        self, wish_id: int, slot: Slot, minutes: int = OFFER_MINUTES, request_id: UUID | None = None
    ) -> Booked:
        """Hold the time for the patient of the wish for so many minutes. The answer is the held visit.

        Raises SlotTaken (who was faster), WishNotOpen (it was offered another time), PatientElsewhere and the
        other BookingRefused.
        """
        request = request_id or new_request_id()
        zone = self._directory.zone_of(slot.doctor_id)

        def call() -> Booked:
            return calls.offer(
                self._database, request, wish_id, slot.id, slot.version, minutes, zone, self._terminal
            )

        try:
            booked = tried(call)
        except SlotTaken as taken:
            if not taken.taken_by:
                raise
            raise SlotTaken(
                "{taken_by} has just given this time away.",
                find_next_free=lambda: self._availability.next_free_like(slot.id),
                taken_by=taken.taken_by,
                taken_at=taken.taken_at,
                slot_id=slot.id,
            ) from taken
        return self._told_booked(booked)

    def offer_next(
        self, wish: Wish, minutes: int = OFFER_MINUTES, request_id: UUID | None = None
    ) -> Booked | None:
        """Hold the next free time that meets the wish; None when there is none."""
        for time in self.next_times(wish):
            try:
                return self.offer(wish.id, time.slot, minutes, request_id)
            except (SlotTaken, StaleSlot, PatientElsewhere):
                # Nothing was changed: the same request may ask for the next one.
                continue
        return None

    def settle(self, booking_id: int, outcome: OfferOutcome, request_id: UUID | None = None) -> Settled:
        """The patient said yes (TAKEN) or no (DECLINED). Raises OfferSettled: who answered before, and how."""
        request = request_id or new_request_id()
        zone = self._directory.here().tz
        settled = tried(
            lambda: calls.settle(self._database, request, booking_id, outcome, zone, self._terminal)
        )
        self._told_booked(settled.booked)
        return settled

    def take_back(self, change: Settled | Booked, request_id: UUID | None = None) -> tuple[Change, ...]:
        """An offer, or what became of it, as if it had not been. Raises CannotUndo, SlotTaken, WishNotOpen: why not."""
        settled = change if isinstance(change, Settled) else Settled(change)
        token = settled.booked.undo_token
        if token is None:
            raise CannotUndo()
        request = request_id or new_request_id()
        zone = self._directory.zone_of(settled.booked.booking.doctor_id)
        booked = tried(lambda: calls.undo(self._database, request, token, settled.also, zone, self._terminal))
        return self._told_booked(booked).changes

    def expire(self) -> tuple[Change, ...]:
        """Free what was held for longer than promised, and close wishes that are over. One terminal does it for all."""
        changes = tried(lambda: calls.expire(self._database, self._terminal))
        if changes:
            self._tell((*changes, _CHANGED))
        return changes

    def release(self, slot_id: int) -> bool:
        """Whether a slot was held by an offer that had run out: it is free now."""
        changes = tried(lambda: calls.expire(self._database, self._terminal, slot_id))
        if changes:
            self._tell((*changes, _CHANGED))
        return bool(changes)

    # ----------------------------------------------------------------------------------------------------

    def _checked(self, new: NewWish) -> NewWish:
        note = clean_text(new.note, field="note", limit=REASON_LIMIT)
        return checked_wish(replace(new, note=note))

    def _told(self, call: Callable[[], WishChanged]) -> WishChanged:
        changed = tried(call)
        self._tell(changed.changes or (_CHANGED,))
        return changed

    def _told_booked(self, booked: Booked) -> Booked:
        changes = booked.changes
        if not changes:
            # A repeated answer names none, and whoever made them may not have told anybody.
            b = booked.booking
            changes = (
                Change(ChangeKind.BOOKING, b.doctor_id, b.starts_at.date(), b.id, (b.slot_id,), b.version),
            )
        if all(change.kind is not ChangeKind.WAITLIST for change in changes):
            changes = (*changes, _CHANGED)
        self._tell(changes)
        return replace(booked, changes=changes)
