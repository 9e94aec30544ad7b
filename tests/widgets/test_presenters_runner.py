"""The real runner: answers come back on the window's thread, in order, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.qt_timers import QtTimers
from medibook_desktop.desktop.background.runner import Runner
from medibook_desktop.desktop.background.verbs import Unexpected
from medibook_desktop.domain.errors import MediBookError, SlotTaken


class Seen:
    def __init__(self) -> None:
        self.unexpected: list[tuple[str, BaseException]] = []
        self.known: list[MediBookError] = []


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def runner(qapp: Any, seen: Seen) -> Iterator[Runner]:
    made = Runner(lambda log_id, error: seen.unexpected.append((log_id, error)), seen.known.append)
    yield made
    made.close()


def raising(error: Exception) -> Callable[[], None]:
    def call() -> None:
        raise error

    return call


def test_work_runs_elsewhere_and_the_answer_comes_back_here(runner: Runner, qtbot: QtBot) -> None:
    threads: list[str] = []
    answers: list[tuple[int, threading.Thread]] = []

    def work() -> int:
        threads.append(threading.current_thread().name)
        return 7

    runner.read(work, lambda answer: answers.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(7, threading.main_thread())]
    assert threads[0].startswith("medibook-read")


def test_writes_keep_the_order_of_the_clicks(runner: Runner, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(30):
        runner.write(lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 30)
    assert done == list(range(30))


def test_an_overtaken_read_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    runner.read(lambda: gate.wait(60) and "old", lambda a: answers.append(str(a)), latest_only="search")
    runner.read(lambda: "new", answers.append, latest_only="search")
    qtbot.waitUntil(lambda: bool(answers))
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert answers == ["new"]


def test_a_closed_screen_drops_its_answer(runner: Runner, qtbot: QtBot) -> None:
    gate = threading.Event()
    owner, answers = object(), list[object]()
    runner.read(lambda: gate.wait(60), answers.append, answers.append, owner=owner)
    runner.drop(owner)
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert answers == []


def test_a_known_error_goes_to_the_screen_or_to_the_notice(runner: Runner, qtbot: QtBot, seen: Seen) -> None:
    errors: list[MediBookError] = []
    mine, nobodys = SlotTaken(), SlotTaken()
    runner.write(raising(mine), lambda _: None, errors.append)
    runner.write(raising(nobodys), lambda _: None)
    qtbot.waitUntil(lambda: bool(seen.known))
    assert errors == [mine]
    assert seen.known == [nobodys]
    assert seen.unexpected == []


def test_a_bug_gets_a_log_id_and_the_screen_goes_on(runner: Runner, qtbot: QtBot, seen: Seen) -> None:
    errors: list[MediBookError] = []
    answers: list[int] = []
    runner.write(raising(ZeroDivisionError()), lambda _: None, errors.append)
    runner.write(lambda: 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(errors[0], Unexpected)
    assert errors[0].details["log_id"] == seen.unexpected[0][0]


def test_a_bug_in_the_answers_own_code_is_reported_too(runner: Runner, qtbot: QtBot, seen: Seen) -> None:
    runner.read(lambda: 1, lambda _: 1 // 0)  # type: ignore[arg-type, return-value]
    qtbot.waitUntil(lambda: bool(seen.unexpected))
    assert isinstance(seen.unexpected[0][1], ZeroDivisionError)


def test_other_threads_can_post_to_the_window(runner: Runner, qtbot: QtBot) -> None:
    where: list[threading.Thread] = []
    thread = threading.Thread(target=lambda: runner.post(lambda: where.append(threading.current_thread())))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]


def test_after_closing_nothing_comes_but_a_write_that_was_clicked_is_carried_out(
    runner: Runner, qtbot: QtBot
) -> None:
    gate, carried_out = threading.Event(), threading.Event()
    answers: list[object] = []
    runner.write(lambda: gate.wait(60), answers.append)
    runner.write(carried_out.set, answers.append)
    runner.close()
    gate.set()
    assert carried_out.wait(60)
    runner.read(lambda: 1, answers.append)
    assert answers == []


def test_timers_fire_once_or_again_and_can_be_cancelled(qapp: Any, qtbot: QtBot, runner: Runner) -> None:
    timers = QtTimers(runner)
    fired: list[str] = []
    never = timers.once(0.01, lambda: fired.append("never"))
    never.cancel()
    timers.once(0.01, lambda: fired.append("once"))
    ticking = timers.every(0.01, lambda: fired.append("tick"))
    qtbot.waitUntil(lambda: fired.count("tick") >= 3)
    ticking.cancel()
    ticking.cancel()
    assert fired.count("once") == 1
    assert "never" not in fired
