"""What keeps the databases of a clinic together: a relay each, the directory's copies, who is expected elsewhere."""

from __future__ import annotations

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries.shards import settle_all
from medibook_desktop.database.sharding.elsewhere import MOST_AT_ONCE, Told, note_elsewhere, times_to_tell
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.services.outbox import OutboxRelay

log = logging.getLogger(__name__)

OF_THE_DIRECTORY = (ChangeKind.DOCTOR, ChangeKind.PATIENT, ChangeKind.SCHEDULE)
PULL_SECONDS = 5.0
FINISH_SECONDS = 20.0
KEPT_FOR_LATER = 20_000
"""Visits whose times a shard that is away has not been told of yet."""

MakeRelay = Callable[[Database, Callable[[Sequence[Change]], bool], str], OutboxRelay]


class ShardKeeper:
    """At every desk. With one database it is that one's relay and nothing more.

    Whoever relays for a shard also lets it fetch what is new in the directory, and tells the other shards when its
    patients are expected: at least once, in any order, by versions.
    """

    def __init__(
        self,
        shards: Shards,
        make_relay: MakeRelay | None,
        publish: Callable[[Sequence[Change]], bool],
        *,
        finish: Callable[[Database], Sequence[Booked]] = lambda database: (),
        tell: Callable[[Sequence[Change]], object] = lambda changes: None,
        pull_seconds: float = PULL_SECONDS,
        finish_seconds: float = FINISH_SECONDS,
    ) -> None:
        """Without `make_relay` (a doctor's desk) nothing is relayed or fetched. `finish` ends the moves between
        shards that somebody left half done on a database."""
        self._shards = shards
        self._make_relay = make_relay
        self._publish = publish
        self._finish = finish
        self._tell = tell
        self._pull_seconds = pull_seconds
        self._finish_seconds = finish_seconds
        self._lock = threading.Lock()
        self._relays: dict[int, OutboxRelay] = {}
        self._relayed: dict[int, Database] = {}
        self._later: defaultdict[int, dict[int, Told]] = defaultdict(dict)
        self._closed = False
        self._wake = threading.Event()
        self._heard_of_directory = False
        self._wrote_directory = False
        self._map_moved = False
        self._is_followed = True
        self.follow: Callable[[], object] = lambda: None
        """Called in the background when a shard is back, or new: does there what it has missed of the directory."""
        self._thread: threading.Thread | None = None

    # --- Any thread ---------------------------------------------------------------------------------------

    def start(self) -> None:
        self._relay_all()
        self.shards_changed()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            relays, thread = list(self._relays.values()), self._thread
        self._wake.set()
        for relay in relays:
            relay.close()
        if thread is not None:
            thread.join()

    def shards_changed(self) -> None:
        """The map is another one, or a shard answers again."""
        if self._shards.is_one:
            return
        self._is_followed = False
        with self._lock:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="shard-keeper")
                self._thread.start()
        self._wake.set()

    def heard(self, changes: Iterable[Change]) -> None:
        """Messages on the directory's channel."""
        kinds = {change.kind for change in changes}
        if ChangeKind.MOVED in kinds:
            self._map_moved = True
            if self._shards.is_one:
                self._look_at_map()
        if kinds.intersection(OF_THE_DIRECTORY):
            self._heard_of_directory = True
        self._wake.set()

    def wrote_directory(self) -> None:
        """This desk has: the shards fetch it now, so that a booking that follows finds it there."""
        self._wrote_directory = True
        self._wake.set()

    # --- Relays ---------------------------------------------------------------------------------------------

    def _relay_all(self) -> None:
        if self._make_relay is None:
            return
        for shard in self._shards.map.shards:
            database = self._shards.of_shard(shard.id)
            with self._lock:
                if self._relayed.get(shard.id) is database or self._closed:
                    continue
                before = self._relays.get(shard.id)
                name = f"outbox-relay-{shard.id}" if shard.id else "outbox-relay"
                relay = self._make_relay(database, self.publishing(shard.id), name)
                self._relays[shard.id], self._relayed[shard.id] = relay, database
            if before is not None:
                before.close()  # the shard's address is another one
            relay.start()

    def publishing(self, shard_id: int) -> Callable[[Sequence[Change]], bool]:
        def publish(changes: Sequence[Change]) -> bool:
            if not self._shards.is_one:
                self._tell_elsewhere(shard_id, changes)
            return self._publish(changes)

        return publish

    def _tell_elsewhere(self, shard_id: int, changes: Sequence[Change]) -> None:
        """Raises DatabaseAway for the shard itself: then nothing is marked as told."""
        ids = {change.booking_id for change in changes if change.booking_id is not None}
        told = times_to_tell(self._shards.of_shard(shard_id), ids)
        for shard in self._shards.map.shards:
            if told and shard.id != shard_id:
                self._note(shard.id, told)

    def _note(self, shard_id: int, told: Sequence[Told]) -> bool:
        try:
            note_elsewhere(self._shards.of_shard(shard_id), told)
        except MediBookError as error:
            log.info("shard %d is told later who is expected elsewhere (%s)", shard_id, error.code)
        else:
            return True
        with self._lock:
            later = self._later[shard_id]
            later.update({each["booking_id"]: each for each in told})
            while len(later) > KEPT_FOR_LATER:
                later.pop(next(iter(later)))
        return False

    # --- The thread -----------------------------------------------------------------------------------------

    def _run(self) -> None:
        rest_at = time.monotonic()
        finish_at = rest_at + self._finish_seconds
        while True:
            self._wake.wait(self._pull_seconds)
            self._wake.clear()
            if self._closed:
                return
            if self._map_moved:
                self._look_at_map()
            self._relay_all()
            self._pull_all()
            self._follow()
            self._tell_later()
            if time.monotonic() >= rest_at:
                rest_at = time.monotonic() + self._pull_seconds
                self._bring_to_rest()
            if time.monotonic() >= finish_at:
                finish_at = time.monotonic() + self._finish_seconds
                self._finish_moves()

    def _look_at_map(self) -> None:
        self._map_moved = False
        try:
            self._shards.refresh()
        except MediBookError as error:
            log.info("the map of the shards could not be read (%s)", error.code)

    def _pull_all(self) -> None:
        wrote, self._wrote_directory = self._wrote_directory, False
        self._heard_of_directory = False
        down = {each.shard.id for each in self._shards.down}
        for shard in self._shards.map.shards:
            if shard.id == DIRECTORY_SHARD or shard.id in down or not (wrote or self._leads(shard.id)):
                continue
            try:
                self._shards.pull(self._shards.of_shard(shard.id))
            except MediBookError as error:
                log.info("shard %d could not fetch the directory (%s)", shard.id, error.code)

    def _follow(self) -> None:
        if self._is_followed or self._closed:
            return
        self._is_followed = True
        try:
            self.follow()
        except MediBookError as error:
            log.info("what a shard has missed is done later (%s)", error.code)

    def _leads(self, shard_id: int) -> bool:
        relay = self._relays.get(shard_id)
        return relay is not None and relay.leads

    def _tell_later(self) -> None:
        with self._lock:
            waiting = {shard_id: list(found.values()) for shard_id, found in self._later.items() if found}
            for shard_id in waiting:
                self._later[shard_id] = {}
        for shard_id, told in waiting.items():
            for start in range(0, len(told), MOST_AT_ONCE):
                self._note(shard_id, told[start : start + MOST_AT_ONCE])

    def _bring_to_rest(self) -> None:
        """Buckets that a dead mover has left at the switch: nobody else looks at their old place any more."""
        for shard in self._led():
            try:
                homes = self._shards.map.buckets
                at_home = {bucket for bucket, home in enumerate(homes) if home == shard.id}
                settle_all(self._shards.of_shard(shard.id), at_home)
            except MediBookError as error:
                log.info("buckets of shard %d are brought to rest later (%s)", shard.id, error.code)

    def _led(self) -> list[Shard]:
        down = {each.shard.id for each in self._shards.down}
        return [each for each in self._shards.map.shards if each.id not in down and self._leads(each.id)]

    def _finish_moves(self) -> None:
        for shard in self._led():
            try:
                ended = self._finish(self._shards.of_shard(shard.id))
            except MediBookError as error:
                log.info("moves to shard %d are ended later (%s)", shard.id, error.code)
                continue
            changes = [change for booked in ended for change in booked.changes]
            if changes:
                self._tell(changes)
