"""Service calls on worker threads; every answer comes back through one long-lived object's queued slot."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from medibook_desktop.desktop.background.verbs import OnError, Unexpected
from medibook_desktop.domain.errors import MediBookError

T = TypeVar("T")
READ_THREADS = 3


class _Job:
    """One call on its way. Touched on the window's thread only, but for `outcome`, set before the signal."""

    __slots__ = ("error", "future", "latest_only", "on_done", "on_error", "outcome", "owner", "wanted")

    def __init__(
        self,
        on_done: Callable[[Any], None],
        on_error: OnError | None,
        latest_only: str | None,
        owner: object | None,
    ) -> None:
        self.on_done = on_done
        self.on_error = on_error
        self.latest_only = latest_only
        self.owner = owner
        self.wanted = True
        self.outcome: Any = None
        self.error: BaseException | None = None
        self.future: Future[None] | None = None


class Runner(QObject):
    """Lives as long as the window; made, and asked, on the window's thread."""

    _back = Signal(object)
    _posted = Signal(object, object)

    def __init__(
        self,
        on_unexpected: Callable[[str, BaseException], None],
        on_known_error: OnError,
        parent: QObject | None = None,
    ) -> None:
        """`on_unexpected` gets a log id and the exception; `on_known_error` what no screen asked to see."""
        super().__init__(parent)
        self._on_unexpected = on_unexpected
        self._on_known_error = on_known_error
        self._writing = ThreadPoolExecutor(1, "medibook-write")
        self._reading = ThreadPoolExecutor(READ_THREADS, "medibook-read")
        self._jobs: set[_Job] = set()
        self._open = True
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        return not self._jobs

    def read(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None = None,
        *,
        latest_only: str | None = None,
        owner: object | None = None,
    ) -> None:
        if latest_only is not None:
            for job in self._jobs:
                if job.latest_only == latest_only and job.owner is owner:
                    self._forget(job)
        self._start(self._reading, function, _Job(on_done, on_error, latest_only, owner))

    def write(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None = None,
        *,
        owner: object | None = None,
    ) -> None:
        self._start(self._writing, function, _Job(on_done, on_error, None, owner))

    def post(self, function: Callable[..., None], *args: Any) -> None:
        if self._open:
            self._posted.emit(function, args)

    def drop(self, owner: object) -> None:
        for job in self._jobs:
            if job.owner is owner:
                job.wanted = False  # a write that has begun is never cancelled; only its answer is dropped

    def close(self) -> None:
        """Answers are dropped from now on; calls that run end by their own deadlines."""
        self._open = False
        for job in self._jobs:
            self._forget(job)
        self._reading.shutdown(wait=False, cancel_futures=True)
        self._writing.shutdown(wait=False)  # what was clicked before closing is still carried out

    def wait(self) -> None:
        """After `close`: until the last call has ended, which its own deadline sees to."""
        self._writing.shutdown(wait=True)
        self._reading.shutdown(wait=True)

    def _forget(self, job: _Job) -> None:
        job.wanted = False
        if job.future is not None and job.latest_only is not None:
            job.future.cancel()

    def _start(self, lane: ThreadPoolExecutor, function: Callable[[], Any], job: _Job) -> None:
        if not self._open:
            return
        self._jobs = {other for other in self._jobs if other.future is None or not other.future.cancelled()}
        self._jobs.add(job)

        def run() -> None:
            try:
                job.outcome = function()
            except BaseException as error:
                job.error = error
            if self._open:
                self._back.emit(job)

        job.future = lane.submit(run)

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        self._jobs.discard(job)
        if not self._open:
            return
        error = job.error
        if error is None:
            if job.wanted:
                self._guarded(job.on_done, job.outcome)
        elif isinstance(error, MediBookError):
            if job.wanted:
                self._guarded(job.on_error or self._on_known_error, error)
        else:
            log_id = self._report(error)
            if job.wanted and job.on_error is not None:
                self._guarded(job.on_error, Unexpected(log_id=log_id))

    @Slot(object, object)
    def _call(self, function: Callable[..., None], args: tuple[Any, ...]) -> None:
        if self._open:
            self._guarded(function, *args)

    def _guarded(self, function: Callable[..., None], *args: Any) -> None:
        try:
            function(*args)
        except Exception as error:
            self._report(error)

    def _report(self, error: BaseException) -> str:
        # A bug is rare, and the window's first paint is not to wait for logging.
        from medibook_desktop.foundation.log_setup import get_logger, log_unexpected

        log_id = log_unexpected(get_logger(__name__), error, "a call of the window")
        self._on_unexpected(log_id, error)
        return log_id
