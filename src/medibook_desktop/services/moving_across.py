"""A visit that goes to a doctor on another shard: it arrives there, then leaves here; never is it gone from both."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from typing import TypeVar
from uuid import UUID, uuid5

from medibook_desktop.database import across_calls, booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import Shards, shard_away
from medibook_desktop.domain.bookings import Booked, BookingStatus, OtherVisit, allowed_steps
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    MediBookError,
    OutcomeUnknown,
    StaleBooking,
    StepNotAllowed,
    TooBusy,
    UnknownBooking,
)
from medibook_desktop.domain.shards import IDS_OF_A_SHARD
from medibook_desktop.domain.waitlist import Settled
from medibook_desktop.services.trying import tried

log = logging.getLogger(__name__)
T = TypeVar("T")

MOVABLE = (BookingStatus.BOOKED, BookingStatus.ARRIVED)
UNFINISHED_SECONDS = 20.0


class MovesAcross:
    """Two transactions with request ids that follow from the caller's: asked again, it goes on where it stopped.

    The visit arrives by a request of its own and leaves by the caller's, so that whoever asks what became of his
    request is told of it when both are done.
    """

    def __init__(self, shards: Shards, terminal: str, zone: Callable[[], tzinfo]) -> None:
        self._shards = shards
        self._terminal = terminal
        self._zone = zone

    def is_across(self, booking_id: int, slot_id: int) -> bool:
        """Raises UnknownBooking, UnknownSlot, ShardAway."""
        if self._shards.is_one:
            return False
        shard_of = self._shards.map.shard_id_of
        of_booking = shard_of(self._shards.doctor_of_booking(booking_id))
        return of_booking != shard_of(self._shards.doctor_of_slot(slot_id))

    def move(
        self,
        request: UUID,
        booking_id: int,
        version: int,
        slot_id: int,
        slot_version: int,
        *,
        strategy: str,
        gate: bool,
    ) -> Booked:
        """Raises what booking and cancelling raise; OutcomeUnknown when it stands on both shards: ask again."""
        arrives_by = _arrival(request)
        source = self._shards.doctor_of_booking(booking_id)
        target = self._shards.doctor_of_slot(slot_id)
        visit = self._shards.read_of_booking(
            booking_id, lambda database: across_calls.visit_to_move(database, booking_id)
        )
        if visit is None:
            raise UnknownBooking
        arrived = self._by_request(target, arrives_by)
        if arrived is None:
            _refuse_other_than(visit["version"], visit["status"], version)
            arrived = self._shards.on_shard_of(
                target,
                lambda database: across_calls.book_moved(
                    database,
                    arrives_by,
                    slot_id,
                    slot_version,
                    visit,
                    request,
                    self._zone(),
                    strategy=strategy,
                    gate=gate,
                    terminal=self._terminal,
                ),
            )
        elif not arrived.booking.is_active:
            raise StaleBooking  # it was taken back: this request is over

        def leave() -> Booked:
            return self._shards.on_shard_of(
                source,
                lambda database: across_calls.leave(
                    database, request, booking_id, version, self._zone(), terminal=self._terminal
                ),
            )

        return self._finished(arrived, arrives_by, leave)

    def undo(self, change: Booked, request: UUID) -> Booked:
        """The visit stands again where it was, then leaves where it went. Raises CannotUndo and what a time refuses."""
        other, gone = change.other, change.booking
        if other is None or change.undo_token is None:
            raise CannotUndo
        token, arrives_by = change.undo_token, _arrival(request)
        now = {"booking_id": gone.id, "doctor_id": gone.doctor_id, "version": gone.version}
        arrived = self._shards.on_shard_of(
            other.doctor_id,
            lambda database: across_calls.come_back(
                database, arrives_by, other.undo_token, now, request, self._zone(), terminal=self._terminal
            ),
        )
        if not arrived.booking.is_active:
            raise CannotUndo

        def leave() -> Booked:
            return self._shards.on_shard_of(
                gone.doctor_id,
                lambda database: booking_calls.undo(
                    database, request, token, self._zone(), terminal=self._terminal
                ),
            )

        return self._finished(arrived, arrives_by, leave)

    def by_request(self, request: UUID) -> Booked | None:
        """Asks every shard. A visit that left by this request is answered with the one that it has become.

        Raises ShardAway when nobody knows of it and one shard does not answer.
        """
        found = self._somewhere(request)
        if found is None or found.booking.status is not BookingStatus.CANCELLED:
            return found
        arrived = self._somewhere(_arrival(request))
        return found if arrived is None else _both(arrived, found)

    def where_event_is(self, event_id: int, use: Callable[[Database], T]) -> T:
        """`use` where the event was written, else where its visit has moved to since. Raises CannotUndo for none."""
        shard_map = self._shards.map
        first = event_id // IDS_OF_A_SHARD
        numbers = sorted((shard.id for shard in shard_map.shards), key=lambda number: number != first)
        for number in numbers:
            try:
                return use(self._shards.of_shard(number))
            except CannotUndo as error:
                if error.details.get("changed_by") or number == numbers[-1]:
                    raise
        raise CannotUndo

    def replaced(self, settled: Settled, booking_id: int, request: UUID) -> Settled:
        """The later visit that an earlier time takes the place of, where it is on another shard: cancelled there.

        It stays when somebody has changed it meanwhile, or its shard does not answer.
        """

        def cancel(database: Database) -> Booked | None:
            visit = across_calls.visit_to_move(database, booking_id)
            if visit is None or visit["status"] != BookingStatus.BOOKED:
                return None
            return booking_calls.cancel(
                database,
                _replaced_by(request),
                booking_id,
                visit["version"],
                "earlier visit",
                self._zone(),
                terminal=self._terminal,
            )

        shard_of = self._shards.map.shard_id_of
        try:
            doctor_id = self._shards.doctor_of_booking(booking_id)
            if shard_of(doctor_id) == shard_of(settled.booked.booking.doctor_id):
                return settled
            gone = tried(lambda: self._shards.on_shard_of_booking(booking_id, cancel))
        except MediBookError as error:
            log.info("a visit that was replaced stays on its shard (%s)", error.code)
            return settled
        if gone is None:
            return settled
        booked = replace(settled.booked, changes=(*settled.booked.changes, *gone.changes))
        return replace(settled, booked=booked, also=gone.undo_token, also_elsewhere=True)

    def stands_again(self, event_id: int, request: UUID) -> tuple[Change, ...]:
        """Takes back what `replaced` did. Raises CannotUndo and what a time refuses."""

        def undo(database: Database) -> Booked:
            return booking_calls.undo(
                database, _replaced_by(request), event_id, self._zone(), terminal=self._terminal
            )

        return tried(lambda: self.where_event_is(event_id, undo)).changes

    def finish_all(self, database: Database, seconds: float = UNFINISHED_SECONDS) -> list[Booked]:
        """What somebody began so long ago and did not end, whose visits have arrived on this shard: ended now.

        Where the visit has been changed on the other shard meanwhile, the one that arrived is taken back; where both
        have been, both stay, for people to decide. Raises DatabaseAway when a shard does not answer.
        """
        ended = []
        for row in across_calls.unfinished(database, seconds):
            ended += self._finish(database, row)
        return ended

    # ----------------------------------------------------------------------------------------------------

    def _finish(self, database: Database, row: dict[str, object]) -> list[Booked]:
        arrived_by, leaves_by = UUID(str(row["arrived_by"])), UUID(str(row["leaves_by"]))
        from_doctor, from_booking = int(str(row["from_doctor_id"])), int(str(row["from_booking_id"]))
        from_version = int(str(row["from_version"]))
        arrived = booking_calls.by_request(database, arrived_by, self._zone())
        ended: list[Booked] = []
        if arrived is not None and arrived.booking.is_active:
            try:
                ended.append(
                    self._shards.on_shard_of(
                        from_doctor,
                        lambda source: across_calls.leave(
                            source,
                            leaves_by,
                            from_booking,
                            from_version,
                            self._zone(),
                            terminal=self._terminal,
                        ),
                    )
                )
            except (StaleBooking, StepNotAllowed, UnknownBooking):
                ended += self._taken_back(database, arrived, arrived_by)
        across_calls.end(database, arrived_by)
        return ended

    def _finished(self, arrived: Booked, arrives_by: UUID, leave: Callable[[], Booked]) -> Booked:
        """The second half; where it is refused for good, the first one is taken back."""
        target = arrived.booking.doctor_id
        try:
            left = tried(leave)
        except (DatabaseAway, TooBusy) as error:
            raise OutcomeUnknown(
                "The visit has arrived at its new time, and could not yet be taken away from the old one.",
                next_step="MediBook asks again by itself; until then it stands at both.",
            ) from error
        except MediBookError:
            self._shards.on_shard_of(target, lambda database: self._taken_back(database, arrived, arrives_by))
            self._end(target, arrives_by)
            raise
        self._end(target, arrives_by)
        return _both(arrived, left)

    def _taken_back(self, database: Database, arrived: Booked, arrives_by: UUID) -> list[Booked]:
        """[] when somebody has changed it since: then it stays."""
        if arrived.undo_token is None:
            return []
        token, request = arrived.undo_token, uuid5(arrives_by, "taken back")
        try:
            return [
                tried(
                    lambda: booking_calls.undo(
                        database, request, token, self._zone(), terminal=self._terminal
                    )
                )
            ]
        except CannotUndo:
            return []

    def _end(self, doctor_id: int, arrives_by: UUID) -> None:
        """Only a note: without it somebody looks later, and finds that all is done."""
        try:
            self._shards.on_shard_of(doctor_id, lambda database: across_calls.end(database, arrives_by))
        except MediBookError as error:
            log.info("a move between shards was not noted as ended (%s)", error.code)

    def _by_request(self, doctor_id: int, request: UUID) -> Booked | None:
        return self._shards.read_of(
            doctor_id, lambda database: booking_calls.by_request(database, request, self._zone())
        )

    def _somewhere(self, request: UUID) -> Booked | None:
        gathered = self._shards.ask_all(
            lambda database: booking_calls.by_request(database, request, self._zone())
        )
        found = [answer for answer in gathered.answers if answer is not None]
        # While a bucket moves, and for some seconds after, its visits stand on two shards: where it lives now counts.
        found.sort(key=lambda booked: -booked.booking.version)
        if not found and gathered.down:
            raise shard_away(gathered.down[0])
        return found[0] if found else None


def _arrival(request: UUID) -> UUID:
    return uuid5(request, "arrives")


def _replaced_by(request: UUID) -> UUID:
    return uuid5(request, "replaced")


def _refuse_other_than(now: int, status: str, version: int) -> None:
    if now != version:
        raise StaleBooking
    if status not in MOVABLE:
        at = BookingStatus(status)
        raise StepNotAllowed(status=status, allowed=tuple(str(step) for step in allowed_steps(at)))


def _both(arrived: Booked, left: Booked) -> Booked:
    token = left.undo_token
    other = OtherVisit(left.booking.id, left.booking.doctor_id, token) if token is not None else None
    return replace(
        arrived,
        changes=(*arrived.changes, *left.changes),
        repeated=arrived.repeated and left.repeated,
        other=other,
    )
