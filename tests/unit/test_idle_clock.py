"""Idle time, driven by hand: touched, not touched, asleep."""

from __future__ import annotations

from medibook_desktop.desktop.background.countdown import Countdown
from medibook_desktop.desktop.background.idle_clock import IdleClock
from medibook_desktop.desktop.background.verbs import ManualTimers


class Idle:
    def __init__(self) -> None:
        self.clock, self.wall = 0.0, 1_000_000.0
        self.timers = ManualTimers()
        self.times = 0
        self.idle = IdleClock(
            self.timers, self._locked, clock=lambda: self.clock, wall_clock=lambda: self.wall
        )

    def _locked(self) -> None:
        self.times += 1

    def wait(self, seconds: float) -> None:
        self.clock += seconds
        self.wall += seconds
        self.timers.fire()


def test_it_locks_once_after_the_time_without_a_touch() -> None:
    desk = Idle()
    desk.idle.start(10)
    desk.wait(599)
    assert desk.times == 0
    desk.wait(2)
    assert desk.times == 1
    desk.wait(5000)
    assert desk.times == 1
    assert desk.timers.pending == []


def test_a_touch_begins_anew() -> None:
    desk = Idle()
    desk.idle.start(2)
    for _ in range(10):
        desk.wait(100)
        desk.idle.touched()
    assert desk.times == 0
    desk.wait(121)
    assert desk.times == 1


def test_never_is_never() -> None:
    desk = Idle()
    desk.idle.start(0)
    desk.wait(1e9)
    desk.idle.touched()
    assert desk.times == 0
    assert desk.timers.pending == []


def test_a_computer_that_slept_is_locked_by_the_touch_that_wakes_it() -> None:
    desk = Idle()
    desk.idle.start(10)
    desk.wall += 3600  # the other clock stood still
    desk.idle.touched()
    assert desk.times == 1


def test_stopped_it_counts_nothing() -> None:
    desk = Idle()
    desk.idle.start(2)
    desk.idle.stop()
    desk.wait(1000)
    desk.idle.touched()
    assert desk.times == 0
    assert desk.timers.pending == []


def test_a_countdown_tells_every_second_and_ends() -> None:
    timers, shown = ManualTimers(), list[int]()
    countdown = Countdown(timers, shown.append)
    countdown.start(3)
    for _ in range(5):
        timers.fire()
    assert shown == [3, 2, 1, 0]
    assert timers.pending == []
    assert countdown.left == 0
