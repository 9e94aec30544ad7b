"""The waitlist: wishes, whom a free time fits, and offers that hold the time until the patient has answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from medibook_desktop.database import waitlist_calls as calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waitlist as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.booking_rules import REASON_LIMIT
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    PatientElsewhere,
    SlotTaken,
    StaleSlot,
    StaleWish,
    UnknownBooking,
    UnknownSlot,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.replicas import Use
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
from medibook_desktop.services.moving_across import MovesAcross
from medibook_desktop.services.trying import tried
from medibook_desktop.services.waitlist_places import WishPlaces

_CHANGED = Change(ChangeKind.WAITLIST)


class Waitlist:
    """Every write answers with what changed, and tells the other terminals after the commit."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        availability: Availability,
        *,
        terminal: str,
        tell: Callable[[Sequence[Change]], None],
    ) -> None:
        self._shards = shards
        self._places = WishPlaces(shards, terminal)
        self._across = MovesAcross(shards, terminal, lambda: directory.here().tz)
        self._directory = directory
        self._availability = availability
        self._terminal = terminal
        self._tell = tell

    # --- Reading ----------------------------------------------------------------------------------------

    def wishes(self, wanted: WishFilter) -> list[Wish]:
        zone = self._directory.here().tz

        def ask(database: Database) -> list[Wish]:
            with database.read() as connection:
                return queries.wishes(connection, wanted, zone)

        return self._places.listed(ask, wanted)

    def wish(self, wish_id: int) -> Wish:
        """Raises StaleWish when there is none."""
        with self._places.of(wish_id).read() as connection:
            found = queries.wish(connection, wish_id, self._directory.here().tz)
        if found is None:
            raise StaleWish()
        return found

    def offered(self, booking_id: int) -> Wish | None:
        """The wish for which a held visit is kept, with its offer; None when it is none."""
        zone = self._directory.here().tz

        def ask(database: Database) -> Wish | None:
            with database.read() as connection:
                return queries.wish_of_booking(connection, booking_id, zone)

        try:
            return self._shards.read_of_booking(booking_id, ask)
        except UnknownBooking:
            return None

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
        zone = self._directory.zone_of(doctor_id)

        def ask(database: Database, free: queries.FreeAround | None = None) -> list[Match]:
            return database.read_for(
                Use.DESK,
                lambda connection: queries.matches(
                    connection,
                    doctor_id,
                    doctor.specialty,
                    starts_at,
                    zone,
                    minutes=minutes,
                    limit=limit,
                    free=free,
                ),
            )

        found = self._shards.read_of(doctor_id, ask)
        if self._shards.is_one:
            return found

        def look(database: Database) -> queries.FreeAround:
            return database.read_for(
                Use.DESK,
                lambda connection: queries.free_around(connection, doctor_id, starts_at, minutes),
            )

        free = self._shards.read_of(doctor_id, look)
        return self._places.matches(
            found, lambda database: ask(database, free), doctor_id, zone, starts_at, limit
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
        declined = self._declined(wish.id)
        found.sort(key=lambda time: (time.starts_at, time.doctor.id))
        return [f for f in found if (f.doctor.id, int(f.starts_at.timestamp())) not in declined][:limit]

    def _declined(self, wish_id: int) -> set[tuple[int, int]]:
        def ask(database: Database) -> set[tuple[int, int]]:
            with database.read() as connection:
                return queries.declined(connection, wish_id)

        return self._shards.fan_out(ask, lambda answers: {each for answer in answers for each in answer})[0]

    def _before(self, wanted: NewWish) -> NewWish:
        from medibook_desktop.database.queries import agenda

        zone = self._directory.here().tz

        def ask(database: Database) -> list[Appointment]:
            with database.read() as connection:
                return agenda.appointments(connection, [wanted.instead_of or 0], zone)

        try:
            visits = self._shards.read_of_booking(wanted.instead_of or 0, ask)
        except UnknownBooking:
            return wanted
        if not visits or visits[0].starts_at <= datetime.now(UTC):
            return wanted
        day = visits[0].starts_at.date()
        return replace(wanted, latest=min(wanted.latest, day) if wanted.latest else day)

    # --- Wishes -----------------------------------------------------------------------------------------

    def add(self, new: NewWish, request_id: UUID | None = None) -> WishChanged:
        """Raises UnknownPatient, InactivePatient, InvalidInput."""
        new = self._checked(new)
        clinic, request = self._directory.here(), request_id or new_request_id()

        def save(database: Database) -> WishChanged:
            return calls.save(database, request, clinic.id, new, self._terminal)

        return self._told(lambda: self._places.on_shard_of(new.doctor_id, save))

    def change(self, wish_id: int, version: int, new: NewWish, request_id: UUID | None = None) -> WishChanged:
        """Raises StaleWish, WishNotOpen, InvalidInput."""
        new = self._checked(new)
        clinic, request = self._directory.here(), request_id or new_request_id()

        now = version

        def save(database: Database) -> WishChanged:
            nonlocal now
            if new.doctor_id is not None:
                now = self._places.brought(wish_id, database, now)
            return calls.save(database, request, clinic.id, new, self._terminal, wish_id=wish_id, version=now)

        if new.doctor_id is None:
            return self._told(lambda: save(self._places.of(wish_id)))
        return self._told(lambda: self._places.on_shard_of(new.doctor_id, save))

    def set_status(
        self, wish_id: int, version: int, status: WishStatus, request_id: UUID | None = None
    ) -> WishChanged:
        """OPEN or WITHDRAWN; a time that is held for it becomes free.

        Raises StaleWish, WishNotOpen, InactivePatient.
        """
        request = request_id or new_request_id()
        return self._told(
            lambda: calls.set_status(
                self._places.of(wish_id), request, wish_id, version, status, self._terminal
            )
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

        def offer(database: Database) -> Booked:
            self._places.brought(wish_id, database)
            return calls.offer(
                database, request, wish_id, slot.id, slot.version, minutes, zone, self._terminal
            )

        try:
            booked = tried(lambda: self._shards.on_shard_of(slot.doctor_id, offer))
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
        instead_of = None
        if outcome is OfferOutcome.TAKEN and not self._shards.is_one:
            wish = self.offered(booking_id)
            instead_of = wish.wanted.instead_of if wish is not None else None

        def settle(database: Database) -> Settled:
            return calls.settle(database, request, booking_id, outcome, zone, self._terminal)

        settled = tried(lambda: self._shards.on_shard_of_booking(booking_id, settle))
        if instead_of is not None and settled.also is None:
            settled = self._across.replaced(settled, instead_of, request)
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
        doctor_id, also = settled.booked.booking.doctor_id, settled.also

        def undo(database: Database, with_also: int | None) -> Booked:
            return calls.undo(database, request, token, with_also, zone, self._terminal)

        if settled.also_elsewhere and also is not None:
            # What it replaced first: so the patient is never without a visit.
            again = self._across.stands_again(also, request)
            booked = tried(lambda: self._shards.on_shard_of(doctor_id, lambda database: undo(database, None)))
            booked = replace(booked, changes=(*booked.changes, *again))
        else:
            booked = tried(lambda: self._shards.on_shard_of(doctor_id, lambda database: undo(database, also)))
        return self._told_booked(booked).changes

    def expire(self) -> tuple[Change, ...]:
        """Free what was held for longer than promised, and close wishes that are over. One terminal does it for all."""

        def expire(database: Database) -> tuple[Change, ...]:
            return tried(lambda: calls.expire(database, self._terminal))

        changes, _down = self._shards.fan_out(
            expire, lambda answers: tuple(change for answer in answers for change in answer)
        )
        if changes:
            self._tell((*changes, _CHANGED))
        return changes

    def release(self, slot_id: int) -> bool:
        """Whether a slot was held by an offer that had run out: it is free now."""

        def expire(database: Database) -> tuple[Change, ...]:
            return calls.expire(database, self._terminal, slot_id)

        try:
            changes = tried(lambda: self._shards.on_shard_of_slot(slot_id, expire))
        except UnknownSlot:
            return False
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
