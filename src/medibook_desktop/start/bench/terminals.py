"""Terminal processes: each signed in as its own member of staff, doing what the benchmark tells it."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Barrier
from types import TracebackType
from typing import Any

from medibook_desktop.domain.errors import MediBookError, Unavailable
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench.place import Place, open_desk

_START_SECONDS = 60.0
_ANSWER_SECONDS = 600.0
_STOPPED = -1

Task = Callable[..., Any]
"""A function of a module, called as task(desk, **arguments) inside the terminal's process."""


@dataclass(slots=True)
class Desk:
    """What a task finds in its process: the service layer, and what all terminals share."""

    number: int
    """0 for the first terminal."""
    count: int
    clinic: Clinic
    place: Place
    counter: Synchronized[int]
    together: Barrier
    stack: ExitStack
    """Closed when the terminal ends; tasks put their connections here."""
    kept: dict[str, Any]
    """What one task leaves for the next: prepared work, open connections."""

    @property
    def is_stopped(self) -> bool:
        """The parent wants the answer of a task that goes on until then."""
        return self.counter.value == _STOPPED

    def next_number(self) -> int:
        """0, 1, 2 … over all terminals: work is handed out in order and only once."""
        with self.counter.get_lock():
            number = self.counter.value
            self.counter.value = number + 1
        return number


class Terminals:
    """`count` processes that stay open from the first task to the last. Use as a context manager."""

    def __init__(self, place: Place, count: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.count = count
        self._counter: Synchronized[int] = context.Value("q", 0)
        self._together = context.Barrier(count)
        self._pipes: list[multiprocessing.connection.Connection] = []
        self._processes = []
        for number in range(count):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_terminal_main,
                args=(theirs, number, count, place, self._counter, self._together),
                name=f"medibook-bench-terminal-{number + 1}",
                daemon=True,
            )
            process.start()
            theirs.close()
            self._pipes.append(ours)
            self._processes.append(process)
        try:
            for number in range(count):
                self._receive(number, _START_SECONDS)
        except BaseException:
            self.close()
            raise

    def run(
        self,
        task: Task,
        each: Sequence[dict[str, Any]] | None = None,
        *,
        answer_within: float = _ANSWER_SECONDS,
        **arguments: Any,
    ) -> list[Any]:
        """Let every terminal do `task` at once; their answers, in the terminals' order.

        Each must come within `answer_within` seconds.

        `each` holds further arguments, one dict a terminal. Raises what a terminal raised.
        """
        with self._counter.get_lock():
            self._counter.value = 0
        self._send(task, each, arguments)
        return [self._receive(number, answer_within) for number in range(self.count)]

    def run_one(self, task: Task, **arguments: Any) -> Any:
        """Let the first terminal alone do `task`."""
        self._pipes[0].send((task, arguments))
        return self._receive(0, _ANSWER_SECONDS)

    def stop(self) -> None:
        """Ends, from another thread, the tasks that go on until `Desk.is_stopped`."""
        with self._counter.get_lock():
            self._counter.value = _STOPPED

    def close(self) -> None:
        for pipe in self._pipes:
            try:
                pipe.send(None)
            except OSError:
                continue  # it is gone already
        for process in self._processes:
            process.join(10)
            if process.is_alive():
                process.kill()
                process.join()
        for pipe in self._pipes:
            pipe.close()

    def __enter__(self) -> Terminals:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, task: Task, each: Sequence[dict[str, Any]] | None, arguments: dict[str, Any]) -> None:
        for number, pipe in enumerate(self._pipes):
            pipe.send((task, arguments | (each[number] if each else {})))

    def _receive(self, number: int, seconds: float) -> Any:
        pipe = self._pipes[number]
        until = time.monotonic() + seconds
        while not pipe.poll(1.0):
            if time.monotonic() > until or not self._processes[number].is_alive():
                raise _lost(number)
        try:
            answer = pipe.recv()
        except (EOFError, OSError):
            raise _lost(number) from None
        if isinstance(answer, _Failed):
            raise Unavailable(
                f"Terminal {number + 1} of the benchmark failed: {answer.text}", next_step=answer.next_step
            )
        return answer


@dataclass(frozen=True, slots=True)
class _Failed:
    text: str
    next_step: str


def _lost(number: int) -> Unavailable:
    return Unavailable(
        f"Terminal {number + 1} of the benchmark ended without an answer.",
        next_step="Look at what it printed, and run the benchmark again.",
    )


def _terminal_main(
    pipe: multiprocessing.connection.Connection,
    number: int,
    count: int,
    place: Place,
    counter: Synchronized[int],
    together: Barrier,
) -> None:
    """The process: sign in, say so, then do one task after the other until None comes."""
    # Ctrl+C reaches every process of the terminal window; the parent decides, and tells this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError), ExitStack() as stack:  # OSError: the parent is gone, and nobody listens
        try:
            clinic = stack.enter_context(open_desk(place, number))
        except Exception as error:  # the parent has to hear of every kind
            pipe.send(_as_failed(error, "signing in"))
            return
        desk = Desk(number, count, clinic, place, counter, together, stack, {})
        pipe.send("ready")
        while True:
            try:
                told = pipe.recv()
            except EOFError:  # the parent died: so do we
                return
            if told is None:
                return
            task, arguments = told
            try:
                answer = task(desk, **arguments)
            except Exception as error:  # the parent has to hear of every kind
                together.abort()
                answer = _as_failed(error, task.__name__)
            pipe.send(answer)


def _as_failed(error: Exception, doing: str) -> _Failed:
    if isinstance(error, MediBookError):
        return _Failed(f"{doing}: {type(error).__name__}: {error.message}", error.next_step)
    import traceback

    return _Failed("".join(traceback.format_exception(error)), "This is a bug: please report it.")
