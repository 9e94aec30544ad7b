"""Who comes without a time: booked and arrived at once, or put on the untimed list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from heapq import merge
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from medibook_desktop.database import walk_in_calls as calls
from medibook_desktop.database.across_calls import give_row
from medibook_desktop.database.booking_calls import by_request
from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import RetryNeeded
from medibook_desktop.database.queries import waiting as queries
from medibook_desktop.database.queries.free_times import Need
from medibook_desktop.database.shards import Shards, shard_away
from medibook_desktop.domain.booking_rules import REASON_LIMIT
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    InvalidInput,
    MediBookError,
    NoFreeTime,
    OutcomeUnknown,
    PatientElsewhere,
    ShardAway,
    StaleWalkIn,
    TooBusy,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import (
    NewWalkIn,
    WalkedIn,
    WalkInChanged,
    WalkInRequest,
    WalkInStatus,
)
from medibook_desktop.foundation.retrying import BOOKING_RETRY, retry
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.trying import tried

T = TypeVar("T")


class WalkIns:
    """Every write answers with what changed, and tells the other terminals after the commit."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        *,
        terminal: str,
        tell: Callable[[Sequence[Change]], None],
    ) -> None:
        self._shards = shards
        self._in_doubt: dict[UUID, int] = {}
        """Requests whose answer was lost, and a doctor of the shard that was asked."""
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
        moment, need = now or datetime.now(UTC), self._need(visit_type_id)

        def ask(database: Database, ids: list[int]) -> list[Slot]:
            with database.read() as connection:
                return queries.times_for_walk_in(connection, ids, moment, zone, need=need, limit=limit)

        answers = self._shards.gather(list(doctor_ids), ask).answers
        if len(answers) == 1:
            found = answers[0]
        else:
            found = queries.worth_offering(merge(*answers, key=_by_time), moment, limit)
        self._shards.learn(slots=((slot.id, slot.doctor_id) for slot in found))
        return found

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
        booked, ticket = self._walked_in(request, zone)
        self._shards.learn(bookings=((booked.booking.id, booked.booking.doctor_id),))
        self._tell(booked.changes)
        return WalkedIn(booked, ticket, request.slot_id not in (None, booked.booking.slot_id))

    def take_back(self, walked: WalkedIn, request_id: UUID | None = None) -> tuple[Change, ...]:
        """The visit and the arrival in one; whoever stood on the untimed list stands there again. Raises CannotUndo."""
        booking = walked.booked.booking
        request = request_id or new_request_id()
        zone = self._directory.zone_of(booking.doctor_id)
        booked = tried(
            lambda: self._shards.on_shard_of(
                booking.doctor_id,
                lambda database: calls.take_back(
                    database, request, booking.id, booking.version, zone, self._terminal
                ),
            )
        )
        self._tell(booked.changes)
        return booked.changes

    def add(self, new: NewWalkIn, request_id: UUID | None = None) -> WalkInChanged:
        """On the untimed list of today, behind those who came before. Raises UnknownPatient, InactivePatient."""
        new = replace(new, reason=clean_text(new.reason, field="reason", limit=REASON_LIMIT))
        request = request_id or new_request_id()
        clinic = self._directory.here()

        def add(database: Database) -> WalkInChanged:
            return calls.add(database, request, clinic.id, new, self._terminal)

        if new.doctor_id is None:
            return self._told(lambda: add(self._shards.of_shard(DIRECTORY_SHARD)))
        doctor_id = new.doctor_id
        return self._told(lambda: self._shards.on_shard_of(doctor_id, add))

    def set_status(
        self, walk_in_id: int, version: int, status: WalkInStatus, request_id: UUID | None = None
    ) -> WalkInChanged:
        """Waiting, called to the desk, or left; and back. Raises StaleWalkIn."""
        if status is WalkInStatus.BOOKED:
            raise InvalidInput("Whoever waits without a time is given one by Enter.", field="status")
        request = request_id or new_request_id()

        def change(database: Database) -> WalkInChanged:
            return calls.change(database, request, walk_in_id, version, status, self._terminal)

        return self._told(lambda: self._where_row_is(walk_in_id, change))

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

    # --- Several shards ---------------------------------------------------------------------------------

    def _walked_in(self, request: WalkInRequest, zone: ZoneInfo) -> tuple[Booked, int | None]:
        """On the shard of the chosen time, then on the others by their next free time."""
        if self._shards.is_one:
            return tried(
                lambda: self._shards.on_shard_of(
                    request.doctor_ids[0],
                    lambda database: calls.walk_in(database, request, zone, self._terminal),
                )
            )
        version = [request.walk_in_version or 0]
        refused: MediBookError | None = None
        for doctors in self._doubted(request, zone) or self._in_turn(request):
            own = replace(request, doctor_ids=tuple(doctors))
            try:
                done = tried(partial(self._on_its_shard, own, zone, version))
            except OutcomeUnknown:
                self._in_doubt[request.request_id] = doctors[0]
                raise
            except (NoFreeTime, PatientElsewhere, ShardAway) as error:
                if refused is None or isinstance(error, PatientElsewhere):
                    refused = error
            else:
                self._in_doubt.pop(request.request_id, None)
                return done
        raise refused or NoFreeTime()

    def _doubted(self, request: WalkInRequest, zone: ZoneInfo) -> list[list[int]]:
        """Where a request whose answer was lost has been carried out: there it is answered once more. [] for nowhere.

        Raises OutcomeUnknown while that shard cannot say; elsewhere the patient might be booked a second time.
        """
        asked = self._in_doubt.get(request.request_id)
        if asked is None:
            return []

        def ask(database: Database) -> Booked | None:
            return by_request(database, request.request_id, zone)

        try:
            found = retry(lambda: self._shards.read_of(asked, ask), RetryNeeded, BOOKING_RETRY)
        except OutcomeUnknown:
            raise
        except (DatabaseAway, TooBusy) as error:
            raise OutcomeUnknown from error
        if found is None:
            self._in_doubt.pop(request.request_id, None)
            return []
        return [self._of_one_shard(request, asked)]

    def _on_its_shard(
        self, request: WalkInRequest, zone: ZoneInfo, version: list[int]
    ) -> tuple[Booked, int | None]:
        """`version` is that of the row of the untimed list, which may go from shard to shard meanwhile."""
        doctor_id = request.doctor_ids[0]

        def walk_in(database: Database) -> tuple[Booked, int | None]:
            own = request
            if request.walk_in_id is not None:
                version[0] = self._brought(request.walk_in_id, version[0], database)
                own = replace(request, walk_in_version=version[0])
            if own.slot_id is not None and self._shards.doctor_of_slot(own.slot_id) not in own.doctor_ids:
                own = replace(own, slot_id=None)
            return calls.walk_in(database, own, zone, self._terminal)

        return self._shards.on_shard_of(doctor_id, walk_in)

    def _in_turn(self, request: WalkInRequest) -> list[list[int]]:
        """The doctors by shard: the chosen time's first, then as the shards have the next time free."""
        try:
            free = self.times(request.doctor_ids, visit_type_id=request.visit_type_id)
        except DatabaseAway:
            free = []
        wanted = [slot.doctor_id for slot in free]
        if request.slot_id is not None:
            wanted.insert(0, self._shards.doctor_of_slot(request.slot_id))
        shard_of = self._shards.map.shard_id_of
        turn = list(dict.fromkeys(shard_of(doctor) for doctor in wanted))
        parts = self._shards.split(request.doctor_ids)
        parts.sort(key=lambda part: turn.index(part[0].id) if part[0].id in turn else len(turn))
        return [ids for _, ids in parts]

    def _of_one_shard(self, request: WalkInRequest, doctor_id: int) -> list[int]:
        shard_of = self._shards.map.shard_id_of
        return [
            doctor_id,
            *(d for d in request.doctor_ids if d != doctor_id and shard_of(d) == shard_of(doctor_id)),
        ]

    def _brought(self, walk_in_id: int, version: int, target: Database) -> int:
        """Who waits for no doctor in particular stands on another shard: his row goes where he is seen."""
        place = self._place_of(walk_in_id)
        if place is None or place is target:
            return version
        return give_row(place, target, "walk_ins", walk_in_id, version, self._terminal)

    def _where_row_is(self, walk_in_id: int, use: Callable[[Database], T]) -> T:
        place = self._place_of(walk_in_id)
        return use(place or self._shards.of_shard(DIRECTORY_SHARD))

    def _place_of(self, walk_in_id: int) -> Database | None:
        """The database that has the row, of two the one with the newer; None for nobody. Raises ShardAway."""
        if self._shards.is_one:
            return self._shards.of_shard(DIRECTORY_SHARD)

        def ask(database: Database) -> tuple[int, Database] | None:
            with database.read() as connection:
                version = queries.walk_in_version(connection, walk_in_id)
            return None if version is None else (version, database)

        gathered = self._shards.ask_all(ask)
        found = [each for each in gathered.answers if each is not None]
        if not found and gathered.down:
            raise shard_away(gathered.down[0])
        return max(found, key=lambda each: each[0])[1] if found else None

    def _told(self, call: Callable[[], WalkInChanged]) -> WalkInChanged:
        changed = tried(call)
        self._tell(changed.changes)
        return changed


def _by_time(slot: Slot) -> tuple[datetime, int]:
    return slot.starts_at.astimezone(UTC), slot.doctor_id
