"""Reads go round the replicas that are up to date, and to the primary when there is none."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from time import monotonic
from typing import TypeVar

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import RetryNeeded, sqlstate_of
from medibook_desktop.database.replica_watch import FRESH_SECONDS, LOOK_SECONDS, Replica, ReplicaWatch
from medibook_desktop.domain.errors import DatabaseAway, InvalidInput, MediBookError, TooBusy
from medibook_desktop.domain.replicas import LAG_SECONDS, ReadPlaces, ReplicaAddress, Standing, Use

T = TypeVar("T")

_STATEMENT_TIMEOUT, _READ_ONLY = "57014", "25006"


class Replicas:
    """The replicas of one database, as one member of staff. Safe for threads; no thread before the first read.

    A replica is read from while it was looked at lately, is at most `lag_seconds` behind, and shows everything that
    this process has written itself.
    """

    def __init__(
        self, primary: Database, addresses: Sequence[ReplicaAddress], *, lag_seconds: float = LAG_SECONDS
    ) -> None:
        self._primary = primary
        self._all = [Replica(each, primary.elsewhere(each.url)) for each in addresses]
        self._for = {use: [each for each in self._all if use in each.address.uses] for use in Use}
        self._turns = itertools.count()
        self._watch = ReplicaWatch(primary, self._all, lag_seconds)
        self._written = self._watch.written
        self._watch.on_change = lambda: self.on_change(self.places())
        self.on_change: Callable[[ReadPlaces], None] = lambda _places: None
        """Called from any thread when a replica stands otherwise than it did."""

    def places(self) -> ReadPlaces:
        """How they stand, as far as is known; asks nobody."""
        return ReadPlaces(tuple(each.state(self._written.last) for each in self._all))

    def read(self, use: Use, ask: Callable[[sa.Connection], T]) -> T:
        """See `Database.read_for`."""
        replica = self._choose(use)
        failed: list[Replica] = []
        while replica is not None:
            try:
                return replica.read(ask)
            except MediBookError as error:
                again = self._after(error, replica)
            failed.append(replica)
            replica = self._choose(use, failed) if again else None
        with self._primary.read() as connection:
            return ask(connection)

    def wrote(self) -> None:
        """A write of this process has ended, in whichever way: from now on readers have to see it."""
        self._watch.wrote()

    def use_password(self, password: str) -> None:
        for each in self._all:
            each.database.use_password(password)

    def close(self) -> None:
        self._watch.close()
        for each in self._all:
            each.database.close()

    def _choose(self, use: Use, failed: Sequence[Replica] = ()) -> Replica | None:
        """None: the primary."""
        watch, written = self._watch, self._written
        now = monotonic()
        slept = now - watch.used_at > LOOK_SECONDS
        watch.used_at = now
        places = self._for[use]
        if not places:
            return None
        # Written but not yet covered: nobody knows yet what a replica has to show.
        if written.covered == written.writes:
            needed, turn = written.needed, next(self._turns)
            for step in range(len(places)):
                each = places[(turn + step) % len(places)]
                if (
                    each.standing is Standing.GOOD
                    and each.shown >= needed
                    and now - each.seen_at < FRESH_SECONDS
                    and each not in failed
                ):
                    if each.database.is_warm:
                        return each
                    watch.want(each)
        watch.start()
        if slept:
            watch.ring()
        return None

    def _after(self, error: MediBookError, replica: Replica) -> bool:
        """Whether another replica is tried before the primary. Raises what the primary would only repeat."""
        state = sqlstate_of(error)
        if isinstance(error, InvalidInput) or state == _STATEMENT_TIMEOUT:
            raise error
        if isinstance(error, DatabaseAway) and state != _READ_ONLY:
            self._watch.failed(replica)
            return True
        # In the way of its replay (40001), or of a lock there, or all connections read: it is well otherwise.
        # Whatever else it says may come of a row that it does not show yet: the primary has the last word.
        return isinstance(error, (RetryNeeded, TooBusy))


def route_reads(
    database: Database, addresses: Sequence[ReplicaAddress], *, lag_seconds: float = LAG_SECONDS
) -> None:
    """From now on `database.read_for` reads from these; nothing changes without addresses."""
    if addresses:
        database.routes = Replicas(database, addresses, lag_seconds=lag_seconds)
