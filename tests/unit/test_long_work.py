"""Work of minutes beside the window: merged reports, stopping, faults, and an end that leaves no thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.background.verbs import Unexpected
from medibook_desktop.domain.errors import MediBookError, TooBusy
from tests.helpers.conditions import wait_until


class Window:
    """What is posted waits until the test lets the window's thread run."""

    def __init__(self) -> None:
        self.posted: list[tuple[Callable[..., None], tuple[Any, ...]]] = []
        self.shown: list[Any] = []
        self.done: list[Any] = []
        self.failed: list[MediBookError] = []

    def post(self, function: Callable[..., None], *args: Any) -> None:
        self.posted.append((function, args))

    def run(self) -> None:
        while self.posted:
            function, args = self.posted.pop(0)
            function(*args)

    def start(
        self, work: LongWork, function: Callable[[Callable[[Any], None], Callable[[], bool]], Any]
    ) -> bool:
        return work.start(
            function, on_progress=self.shown.append, on_done=self.done.append, on_error=self.failed.append
        )

    def ended(self, work: LongWork) -> bool:
        self.run()
        return not work.is_running


def test_reports_that_come_too_fast_are_merged_and_the_last_one_counts() -> None:
    window = Window()
    work = LongWork(window.post, launch=lambda run: run())

    def count(report: Callable[[int], None], _cancelled: Callable[[], bool]) -> str:
        for number in range(1000):
            report(number)
        return "counted"

    assert window.start(work, count)
    window.run()
    assert window.shown == [999]
    assert window.done == ["counted"]
    assert not work.is_running


def test_it_is_stopped_at_its_next_step_and_says_what_it_did() -> None:
    window, begun = Window(), threading.Event()
    work = LongWork(window.post)

    def until_stopped(_report: Callable[[int], None], cancelled: Callable[[], bool]) -> str:
        begun.set()
        wait_until(cancelled)
        return "some of it"

    assert window.start(work, until_stopped)
    assert not window.start(work, until_stopped), "one at a time"
    assert begun.wait(60)
    work.cancel()
    wait_until(lambda: window.ended(work))
    assert window.done == ["some of it"]
    # The next run begins unstopped.
    assert window.start(work, lambda _report, cancelled: cancelled())
    wait_until(lambda: window.ended(work))
    assert window.done[-1] is False


def test_known_errors_and_bugs_come_back_as_errors() -> None:
    window = Window()
    work = LongWork(window.post, launch=lambda run: run())

    def busy(_report: Any, _cancelled: Any) -> None:
        raise TooBusy

    def bug(_report: Any, _cancelled: Any) -> None:
        raise ZeroDivisionError

    for each in (busy, bug):
        assert window.start(work, each)
        window.run()
    assert isinstance(window.failed[0], TooBusy)
    assert isinstance(window.failed[1], Unexpected)
    assert window.failed[1].details["log_id"]


def test_closing_waits_for_the_step_and_throws_the_answer_away() -> None:
    window, begun = Window(), threading.Event()
    work = LongWork(window.post, "medibook-test")

    def until_stopped(report: Callable[[int], None], cancelled: Callable[[], bool]) -> str:
        begun.set()
        wait_until(cancelled)
        report(1)
        return "late"

    window.start(work, until_stopped)
    assert begun.wait(60)
    work.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "medibook-test"]
    window.run()
    assert (window.shown, window.done, window.failed) == ([], [], [])
    assert not window.start(work, until_stopped)
