"""Work of minutes in a thread of its own: it says how far it is, and can be stopped; bookings go on beside it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from medibook_desktop.desktop.background.verbs import OnError, Unexpected
from medibook_desktop.domain.errors import MediBookError

P = TypeVar("P")
T = TypeVar("T")
Post = Callable[..., None]
Launch = Callable[[Callable[[], None]], "threading.Thread | None"]


class LongWork:
    """One at a time. Made and asked on the window's thread; answers come there too."""

    def __init__(self, post: Post, name: str = "medibook-long", launch: Launch | None = None) -> None:
        """`post` is the verbs'. `launch` starts a thread, unless a test runs the work at once."""
        self._post = post
        self._launch = launch or (lambda run: _started(run, name))
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._progress: Any = None
        self._is_posted = False
        self._lock = threading.Lock()
        self._run = 0
        self._running = False
        self._closed = False

    @property
    def is_running(self) -> bool:
        return self._running

    def start(
        self,
        work: Callable[[Callable[[P], None], Callable[[], bool]], T],
        *,
        on_progress: Callable[[P], None],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> bool:
        """`work(report, cancelled)` runs elsewhere; False when other work is not finished yet.

        Reports that come faster than they can be shown are merged: the last one counts.
        """
        if self._running or self._closed:
            return False
        self._running = True
        self._run += 1
        run_number = self._run
        self._stop = stop = threading.Event()

        def report(progress: P) -> None:
            with self._lock:
                self._progress = progress
                if self._is_posted:
                    return
                self._is_posted = True
            self._post(self._show, run_number, on_progress)

        def run() -> None:
            try:
                outcome = work(report, stop.is_set)
            except MediBookError as error:
                self._post(self._end, run_number, on_error, error)
            except Exception as error:
                self._post(self._end, run_number, on_error, _unexpected(error))
            else:
                self._post(self._end, run_number, on_done, outcome)

        self._thread = self._launch(run)
        return True

    def cancel(self) -> None:
        """The work ends at its next step; `on_done` gets what it has done."""
        self._stop.set()

    def close(self) -> None:
        """Its answer is thrown away. Waits until the step that runs has ended, which its own deadline sees to."""
        self._closed = True
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _show(self, run_number: int, on_progress: Callable[[Any], None]) -> None:
        with self._lock:
            progress, self._is_posted = self._progress, False
        if run_number == self._run and not self._closed:
            on_progress(progress)

    def _end(self, run_number: int, tell: Callable[[Any], None], outcome: Any) -> None:
        if run_number != self._run:
            return
        self._running = False
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        if not self._closed:
            tell(outcome)


def _started(run: Callable[[], None], name: str) -> threading.Thread:
    thread = threading.Thread(target=run, name=name)
    thread.start()
    return thread


def _unexpected(error: Exception) -> Unexpected:
    from medibook_desktop.foundation.log_setup import get_logger, log_unexpected

    return Unexpected(log_id=log_unexpected(get_logger(__name__), error, "long work of the window"))
