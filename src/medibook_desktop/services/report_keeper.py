"""Keeps the aggregates of reports fresh in the background, so that no report begins with a long count."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.reports import Refreshed
from medibook_desktop.services.taking_turns import Crowd

log = logging.getLogger(__name__)

EVERY_SECONDS = 60.0
FIRST_AFTER_SECONDS = 20.0
"""The window comes first."""


class ReportKeeper:
    """Runs at every terminal; the database lets one of them work at a time, and only once in `every_seconds`."""

    def __init__(
        self,
        refresh: Callable[[float], Refreshed],
        *,
        every_seconds: float = EVERY_SECONDS,
        first_after_seconds: float = FIRST_AFTER_SECONDS,
        crowd: Crowd | None = None,
    ) -> None:
        """`refresh` takes how many seconds old the last refresh must be."""
        self._crowd = crowd or Crowd()
        self._refresh = refresh
        self._every = every_seconds
        self._first_after = first_after_seconds
        self._closed = threading.Event()
        self._jitter = random.Random()  # noqa: S311 - spreads the terminals, guards nothing
        self._thread = threading.Thread(target=self._run, name="report-keeper")

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Ends the thread; what was counted stays."""
        self._closed.set()
        if self._thread.ident is not None:
            self._thread.join()

    def step(self) -> Refreshed:
        """Once; while doctors are left it is worth going on at once. Raises Unavailable."""
        return self._refresh(self._every * 0.9)

    def _run(self) -> None:
        wait = self._first_after
        while not self._closed.wait(wait * self._jitter.uniform(0.8, 1.2)):
            wait = self._crowd.stretched(self._every)
            try:
                while self.step().left and not self._closed.wait(0.2):
                    pass
            except MediBookError as error:
                log.info("report keeper: %s", error.code)
            except Exception:  # a mistake here must not end the keeper for good
                log.exception("report keeper failed")
