"""Tells what a writer could not: it died, or Redis was away, between its commit and its message."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import MediBookError

log = logging.getLogger(__name__)

BATCH = 500
EVERY_SECONDS = 1.0
LOOK_LEAST_SECONDS, LOOK_MOST_SECONDS = 5.0, 45.0
LOOK_SECONDS_A_SESSION = 0.1
"""A chain's 500 sessions look every 45 s each: some of them look every second, and none of them is noticed."""
AFTER_FAILURE_SECONDS = 5.0
GIVE_UP_AFTER = 3
"""So many rounds in which nothing could be told: somebody else may reach Redis."""
REST_SECONDS = 10.0
HOUSE_SECONDS = 60.0


class OutboxSession(Protocol):
    """A place at the relay, held by a connection; `database.relaying` has the real one."""

    @property
    def leads(self) -> bool: ...

    @property
    def has_a_place(self) -> bool: ...

    def claim(self, limit: int) -> Sequence[tuple[Change, datetime]]: ...

    def mark_sent(self, outbox_ids: Sequence[int]) -> None: ...

    def prune(self) -> int: ...


class Outbox(Protocol):
    """The outbox of one database."""

    def seat(self) -> tuple[bool, int]: ...

    def session(self) -> AbstractContextManager[OutboxSession]: ...


class OutboxRelay:
    """Runs at every desk, and one of them relays: whose session holds the database's lock. One for each database.

    Who leads asks once a second; one deputy does too and has the lock within a second of its end; all others look now
    and then whether the deputy's place is free. A leader whose computer is frozen is ended by the server, one that
    cannot reach Redis gives its place away.

    A writer publishes its change itself and does not mark the row: that would cost a second commit a booking. So each
    row comes by here once, a second or two later, is told again (harmless: whoever has that version already shows it)
    and is marked together with all others of its second.
    """

    def __init__(
        self,
        outbox: Outbox,
        publish: Callable[[Sequence[Change]], bool],
        *,
        name: str = "outbox-relay",
        end_stuck: Callable[[], object] = lambda: None,
        on_told: Callable[[Sequence[tuple[Change, datetime]]], object] = lambda told: None,
        every_seconds: float = EVERY_SECONDS,
        look_seconds: float = LOOK_LEAST_SECONDS,
        after_failure_seconds: float = AFTER_FAILURE_SECONDS,
        rest_seconds: float = REST_SECONDS,
        batch: int = BATCH,
    ) -> None:
        """`end_stuck` ends sessions whose locks keep all others waiting: once a minute by who has a place here, now
        and then by all others. `on_told` hears what was told, with the moments of its rows."""
        self._outbox = outbox
        self._publish = publish
        self._end_stuck = end_stuck
        self._on_told = on_told
        self._every = every_seconds
        self._look = look_seconds
        self._after_failure = after_failure_seconds
        self._rest = rest_seconds
        self._batch = batch
        self._closed = threading.Event()
        self._jitter = random.Random()  # noqa: S311 - spreads the terminals, guards nothing
        self._thread = threading.Thread(target=self._run, name=name)
        self.leads = False
        """Whether this one is the relay now, as far as it knows."""

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Ends the thread and gives the place away; rows not yet told are found by the next relay."""
        self._closed.set()
        if self._thread.ident is not None:
            self._thread.join()

    def step(self, session: OutboxSession) -> bool:
        """One round: whether all that was to be told was told and marked. Raises DatabaseAway.

        With Redis away nothing is marked, so nothing is lost.
        """
        while True:
            claimed = session.claim(self._batch)
            self.leads = session.leads
            if not claimed:
                return True
            if not self._publish([change for change, _ in claimed]):
                return False
            session.mark_sent([change.outbox_id for change, _ in claimed if change.outbox_id is not None])
            self._on_told(claimed)
            if len(claimed) < self._batch or self._closed.is_set():
                return True

    def _run(self) -> None:
        # The first look comes early: where nobody leads, as on a clinic's only computer, it is this one's.
        wait = self._every
        looked_after = time.monotonic() - self._jitter.uniform(0, 10 * HOUSE_SECONDS)
        while not self._closed.wait(wait * self._jitter.uniform(0.5, 1.5)):
            try:
                is_free, sessions = self._outbox.seat()
                wait = min(max(self._look, sessions * LOOK_SECONDS_A_SESSION), LOOK_MOST_SECONDS)
                if is_free and not self._serve():
                    wait = self._rest
                if time.monotonic() - looked_after >= 10 * HOUSE_SECONDS:
                    looked_after = time.monotonic()
                    self._end_stuck()
            except MediBookError as error:
                log.info("outbox relay: %s", error.code)
                wait = self._after_failure
            except Exception:  # a mistake here must not end the relay for good
                log.exception("outbox relay failed")
                wait = self._after_failure
            finally:
                self.leads = False

    def _serve(self) -> bool:
        """Deputy, then leader, until the place is lost or closed; False when it was given up."""
        failures = 0
        house_at = time.monotonic()
        with self._outbox.session() as session:
            while not self._closed.is_set():
                failures = 0 if self.step(session) else failures + 1
                if not session.has_a_place:
                    return True
                if failures >= GIVE_UP_AFTER:
                    log.info("outbox relay: nothing can be told from here, so somebody else may try")
                    return False
                if time.monotonic() >= house_at:
                    house_at = time.monotonic() + HOUSE_SECONDS
                    self._end_stuck()
                    while session.leads and session.prune() and not self._closed.is_set():
                        pass
                self._closed.wait(self._every * self._jitter.uniform(0.9, 1.1))
        return True
