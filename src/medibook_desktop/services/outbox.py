"""Sends what a writer could not tell: it died, or Redis was away, between its commit and its message."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import MediBookError

log = logging.getLogger(__name__)

OLDER_THAN_SECONDS = 1.0
BATCH = 500
EVERY_SECONDS = 1.0
AFTER_FAILURE_SECONDS = 5.0
STUCK_SECONDS = 60.0


class OutboxRelay:
    """Runs at every terminal; `claim` answers one of them only, by an advisory lock in the database.

    A writer publishes its change itself and does not mark the row: that would cost a second commit a booking.
    So each row comes by here once, a second later, is told again (harmless: whoever has that version already
    shows it) and is marked together with all others of its second.
    """

    def __init__(
        self,
        claim: Callable[[float, int], Sequence[Change]],
        mark_sent: Callable[[Sequence[int]], None],
        publish: Callable[[Sequence[Change]], bool],
        *,
        older_than_seconds: float = OLDER_THAN_SECONDS,
        every_seconds: float = EVERY_SECONDS,
        after_failure_seconds: float = AFTER_FAILURE_SECONDS,
        batch: int = BATCH,
        end_stuck: Callable[[], object] = lambda: None,
    ) -> None:
        """`end_stuck` is called once a minute: it ends sessions whose locks keep all others waiting."""
        self._claim = claim
        self._mark_sent = mark_sent
        self._publish = publish
        self._older_than = older_than_seconds
        self._every = every_seconds
        self._after_failure = after_failure_seconds
        self._batch = batch
        self._end_stuck = end_stuck
        self._closed = threading.Event()
        self._jitter = random.Random()  # noqa: S311 - spreads the terminals, guards nothing
        self._thread = threading.Thread(target=self._run, name="outbox-relay")

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Ends the thread; rows not yet sent are found by the next relay."""
        self._closed.set()
        if self._thread.ident is not None:
            self._thread.join()

    def step(self) -> int:
        """One batch: how many rows were sent and marked. Raises DatabaseAway.

        With Redis away nothing is marked, so nothing is lost.
        """
        changes = self._claim(self._older_than, self._batch)
        if not changes or not self._publish(changes):
            return 0
        sent = [change.outbox_id for change in changes if change.outbox_id is not None]
        self._mark_sent(sent)
        return len(sent)

    def _run(self) -> None:
        wait = self._every
        looked_at = time.monotonic()
        while not self._closed.wait(wait * self._jitter.uniform(0.8, 1.2)):
            wait = self._every
            try:
                if time.monotonic() - looked_at >= STUCK_SECONDS:
                    looked_at = time.monotonic()
                    self._end_stuck()
                while self.step() == self._batch and not self._closed.is_set():
                    pass
            except MediBookError as error:
                log.info("outbox relay: %s", error.code)
                wait = self._after_failure
            except Exception:  # a mistake here must not end the relay for good
                log.exception("outbox relay failed")
                wait = self._after_failure
