"""The verbs between a screen and the services, and what stands in for them in a test; no Qt here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from medibook_desktop.domain.errors import MediBookError

T = TypeVar("T")
OnError = Callable[[MediBookError], None]


class Unexpected(MediBookError):
    """Something went wrong that MediBook did not expect.

    Details: `log_id`, under which the log tells the rest.
    """

    code = "unexpected"
    default_next_step = "What you typed is kept; try again, and send the log id to your administrator."


class Verbs(Protocol):
    """Read and write: plain service functions that run elsewhere and answer on the window's thread."""

    def read(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None = None,
        *,
        latest_only: str | None = None,
        owner: object | None = None,
    ) -> None:
        """Side by side with other reads. A later read with the same `latest_only` drops this one's answer."""

    def write(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None = None,
        *,
        owner: object | None = None,
    ) -> None:
        """One after the other, in the order of the clicks."""

    def post(self, function: Callable[..., None], *args: Any) -> None:
        """From any thread: call `function` on the window's thread soon."""

    def drop(self, owner: object) -> None:
        """The owner is closed: its answers are thrown away."""


class Timer(Protocol):
    def cancel(self) -> None: ...


class Timers(Protocol):
    def once(self, seconds: float, function: Callable[[], None]) -> Timer: ...

    def every(self, seconds: float, function: Callable[[], None]) -> Timer: ...


class InlineRunner:
    """Runs everything at once in the caller's thread: presenters are tested without an event loop.

    With `held=True` nothing runs until `run_next` or `run_all`, so that a test can let answers overtake.
    """

    def __init__(self, *, held: bool = False) -> None:
        self.held = held
        self.unexpected: list[Exception] = []
        self._waiting: list[tuple[Callable[[], None], str | None, object | None]] = []

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
            self._waiting = [w for w in self._waiting if w[1:] != (latest_only, owner)]
        self._add(function, on_done, on_error, latest_only, owner)

    def write(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None = None,
        *,
        owner: object | None = None,
    ) -> None:
        self._add(function, on_done, on_error, None, owner)

    def post(self, function: Callable[..., None], *args: Any) -> None:
        function(*args)

    def drop(self, owner: object) -> None:
        self._waiting = [w for w in self._waiting if w[2] is not owner]

    def run_next(self) -> None:
        self._waiting.pop(0)[0]()

    def run_all(self) -> None:
        while self._waiting:
            self.run_next()

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def _add(
        self,
        function: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError | None,
        latest_only: str | None,
        owner: object | None,
    ) -> None:
        def run() -> None:
            try:
                answer = function()
            except MediBookError as error:
                if on_error is not None:
                    on_error(error)
                return
            except Exception as error:
                self.unexpected.append(error)
                if on_error is not None:
                    on_error(Unexpected(log_id="inline"))
                return
            on_done(answer)

        if self.held:
            self._waiting.append((run, latest_only, owner))
        else:
            run()


class ManualTimers:
    """Timers that a test fires by hand."""

    def __init__(self) -> None:
        self.pending: list[ManualTimer] = []

    def once(self, seconds: float, function: Callable[[], None]) -> ManualTimer:
        return self._add(seconds, function, repeats=False)

    def every(self, seconds: float, function: Callable[[], None]) -> ManualTimer:
        return self._add(seconds, function, repeats=True)

    def fire(self) -> None:
        """Everything that is due at some time fires once."""
        for timer in list(self.pending):
            if timer not in self.pending:
                continue
            if not timer.repeats:
                self.pending.remove(timer)
            timer.function()

    def _add(self, seconds: float, function: Callable[[], None], *, repeats: bool) -> ManualTimer:
        timer = ManualTimer(self, seconds, function, repeats)
        self.pending.append(timer)
        return timer


class ManualTimer:
    def __init__(
        self, timers: ManualTimers, seconds: float, function: Callable[[], None], repeats: bool
    ) -> None:
        self._timers = timers
        self.seconds = seconds
        self.function = function
        self.repeats = repeats

    def cancel(self) -> None:
        if self in self._timers.pending:
            self._timers.pending.remove(self)
