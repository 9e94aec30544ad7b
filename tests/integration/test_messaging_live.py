"""What a screen is told: merged changes of what it shows, the state of the updates, and when to read again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.services.live import Live
from medibook_desktop.services.live_state import KnownChanges, LiveKind, LiveState, NotLiveWhy, merged
from tests.helpers.conditions import wait_until

DAY = date(2026, 11, 22)
NEXT = DAY + timedelta(days=1)


class Versions:
    """The versions that a check reads; `away` makes the reading fail."""

    def __init__(self) -> None:
        self.of: dict[tuple[int, date], int] = {}
        self.away = False
        self.reads = 0

    def __call__(self, day: date, doctor_ids: Sequence[int]) -> Mapping[int, int]:
        self.reads += 1
        if self.away:
            raise DatabaseAway()
        return {doctor: self.of.get((doctor, day), 1) for doctor in doctor_ids}


class Screen:
    """Writes down what it is told, in order."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.batches: list[list[Change]] = []
        self.states: list[LiveState] = []
        self.resyncs = 0

    def on_changes(self, changes: list[Change]) -> None:
        self.batches.append(changes)
        self.changes.extend(changes)

    def on_resync(self) -> None:
        self.resyncs += 1

    def on_state(self, state: LiveState) -> None:
        self.states.append(state)

    def sees(self, kind: LiveKind) -> LiveState:
        wait_until(
            lambda: self.states and self.states[-1].kind is kind, what=f"{kind} (was {self.states[-3:]})"
        )
        return self.states[-1]


MakeLive = Callable[..., Live]


@pytest.fixture
def versions() -> Versions:
    return Versions()


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def make_live(versions: Versions, redis_url: str) -> Iterator[MakeLive]:
    made: list[Live] = []

    def make(url: str | None = redis_url, **times: object) -> Live:
        # No check comes by itself unless the test asks for it.
        settings: dict[str, object] = {
            "check_seconds_live": 3600,
            "check_seconds_not_live": 3600,
            "grace_seconds": 0.02,
            **times,
        }
        live = Live(versions, url, **settings)  # type: ignore[arg-type]
        live.start()
        made.append(live)
        return live

    yield make
    for live in made:
        live.close()


def _booking(doctor_id: int, version: int = 1, day: date = DAY, booking_id: int = 7) -> Change:
    return Change(ChangeKind.BOOKING, doctor_id, day, booking_id, (17,), version)


def _column(doctor_id: int, day: date = DAY) -> Change:
    return Change(ChangeKind.SLOTS, doctor_id, day)


def test_merging_keeps_the_highest_version_and_every_slot() -> None:
    first, second = (
        Change(ChangeKind.BOOKING, 3, DAY, 7, (18,), 5),
        Change(ChangeKind.BOOKING, 3, DAY, 7, (17,), 4),
    )
    other = _booking(4)
    assert merged([first, other, second, first]) == [
        Change(ChangeKind.BOOKING, 3, DAY, 7, (17, 18), 5),
        other,
    ]


def test_it_becomes_live_and_tells_what_others_do(
    make_live: MakeLive, screen: Screen, link: RedisLink, versions: Versions
) -> None:
    live = make_live()
    subscription = live.subscribe([DAY], [3], screen.on_changes, screen.on_state, screen.on_resync)
    subscription.saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    assert live.state == LiveState(LiveKind.LIVE)
    Publisher(link).publish([_booking(4), _booking(3), Change(ChangeKind.DOCTOR)])
    wait_until(lambda: len(screen.changes) >= 2, what="the changes")
    assert screen.changes == [_booking(3), Change(ChangeKind.DOCTOR)]
    assert screen.resyncs == 0  # what was read at the start was compared, not read twice


def test_a_burst_is_one_call(make_live: MakeLive, screen: Screen, link: RedisLink) -> None:
    live = make_live(merge_seconds=0.3)
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    screen.batches.clear()
    Publisher(link).publish([_booking(3, version) for version in range(1, 101)])
    wait_until(lambda: screen.batches, what="the burst")
    assert screen.batches == [[_booking(3, 100)]]


def test_what_is_told_twice_is_told_the_screen_once(
    make_live: MakeLive, screen: Screen, link: RedisLink
) -> None:
    """The relay tells all once more; and Redis brings back what this process has told itself."""
    live = make_live(merge_seconds=0.01)
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    screen.changes.clear()
    heard, own, last = (replace(_booking(3, n, booking_id=n), outbox_id=n) for n in (1, 2, 3))
    live.announce([own])
    for change in (heard, own, heard):
        Publisher(link).publish([change])
        wait_until(lambda: heard in screen.changes, what="the change")
    # A change without a row is no change of the outbox: it is told as often as it comes.
    Publisher(link).publish([last, _column(3), last, _column(3)])
    wait_until(lambda: _column(3) in screen.changes, what="the last ones")
    assert [screen.changes.count(change) for change in (heard, own, last)] == [1, 1, 1]


def test_a_process_remembers_the_latest_of_what_it_has_told() -> None:
    known = KnownChanges(most=2)
    known.add(replace(_booking(3), outbox_id=n) for n in (1, 2, 3))
    assert [replace(_booking(3), outbox_id=n) in known for n in (1, 2, 3)] == [False, True, True]
    assert _booking(3) not in known


def test_the_own_change_comes_by_the_same_way_without_redis(make_live: MakeLive, screen: Screen) -> None:
    live = make_live(None)
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state).saw(DAY, {3: 1})
    live.announce([_booking(3), _booking(4)])
    wait_until(lambda: _booking(3) in screen.changes, what="the own change")
    assert _booking(4) not in screen.changes
    state = screen.sees(LiveKind.NOT_LIVE)
    assert state.why == NotLiveWhy.NO_REDIS
    assert state.since is not None


def test_what_was_missed_is_found_by_the_check(
    make_live: MakeLive, screen: Screen, versions: Versions
) -> None:
    live = make_live(check_seconds_live=0.02)
    live.subscribe([DAY], [3, 4], screen.on_changes, screen.on_state).saw(DAY, {3: 1, 4: 1})
    screen.sees(LiveKind.LIVE)
    versions.of[4, DAY] = 2  # and no message came
    wait_until(lambda: screen.changes, what="the check")
    assert screen.changes == [_column(4)]
    reads = versions.reads
    wait_until(lambda: versions.reads > reads + 3, what="more checks")
    assert screen.changes == [_column(4)]  # told once


def test_a_screen_that_never_said_what_it_saw_reads_once_more(make_live: MakeLive, screen: Screen) -> None:
    make_live().subscribe([DAY], [3], screen.on_changes, screen.on_state)
    wait_until(lambda: screen.changes, what="the first check")
    assert set(screen.changes) == {_column(3)}


def test_a_screen_that_is_still_reading_is_not_told_to_read(
    make_live: MakeLive, screen: Screen, versions: Versions
) -> None:
    live = make_live(grace_seconds=3600)
    subscription = live.subscribe([DAY], [3], screen.on_changes, screen.on_state)
    screen.sees(LiveKind.LIVE)
    reads = versions.reads
    live.database_seems_away()
    live.database_answered()
    wait_until(lambda: versions.reads > reads, what="a check")
    screen.sees(LiveKind.LIVE)
    subscription.saw(DAY, {3: 1})
    screen.changes.clear()
    subscription.watch([DAY, NEXT], [3])
    screen.sees(LiveKind.LIVE)
    assert screen.changes == []


def test_other_days_are_watched_from_then_on(make_live: MakeLive, screen: Screen, link: RedisLink) -> None:
    subscription = make_live().subscribe([DAY], [3], screen.on_changes, screen.on_state)
    screen.sees(LiveKind.LIVE)
    subscription.watch([NEXT], [3])
    wait_until(lambda: _column(3, NEXT) in screen.changes, what="the compare of the new day")
    screen.changes.clear()

    def told() -> bool:
        Publisher(link).publish([_booking(3), _booking(3, 2, NEXT)])
        return bool(screen.changes)

    wait_until(told, what="a change on the new day")
    assert set(screen.changes) == {_booking(3, 2, NEXT)}


def test_two_screens_are_told_of_their_own_days_until_they_close(
    make_live: MakeLive, link: RedisLink
) -> None:
    live, one, two = make_live(), Screen(), Screen()
    first = live.subscribe([DAY], [3], one.on_changes, one.on_state)
    second = live.subscribe([DAY], [4], two.on_changes, two.on_state)
    first.saw(DAY, {3: 1})
    second.saw(DAY, {4: 1})
    for screen in (one, two):
        screen.sees(LiveKind.LIVE)
    first.close()
    live.announce([_booking(3), _booking(4)])
    wait_until(lambda: two.changes, what="the second screen's change")
    assert (one.changes, two.changes) == ([], [_booking(4)])


def test_a_screen_that_fails_does_not_silence_the_others(make_live: MakeLive, screen: Screen) -> None:
    live = make_live()

    def fail(_: object) -> None:
        raise RuntimeError("a bug of a screen")

    live.subscribe([DAY], [3], fail, fail)
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    live.announce([_booking(3)])
    wait_until(lambda: screen.changes, what="the change")


def test_the_database_away_is_said_and_its_return_is_a_resync(
    make_live: MakeLive, screen: Screen, versions: Versions
) -> None:
    live = make_live(check_seconds_live=0.02, check_seconds_not_live=0.02)
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state, screen.on_resync).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    versions.away = True
    state = screen.sees(LiveKind.NOT_LIVE)
    assert (state.why, state.since is not None) == (NotLiveWhy.DATABASE_AWAY, True)
    versions.of[3, DAY] = 9
    assert screen.resyncs == 0
    versions.away = False
    screen.sees(LiveKind.LIVE)
    wait_until(lambda: screen.resyncs == 1, what="the resync")


def test_a_service_that_meets_it_away_says_so_at_once(make_live: MakeLive, screen: Screen) -> None:
    live = make_live()
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state, screen.on_resync)
    screen.sees(LiveKind.LIVE)
    live.database_seems_away()
    assert screen.sees(LiveKind.NOT_LIVE).why == NotLiveWhy.DATABASE_AWAY
    live.database_answered()
    screen.sees(LiveKind.LIVE)
    wait_until(lambda: screen.resyncs == 1, what="the resync")


def test_a_computer_that_slept_reads_everything_again(make_live: MakeLive, screen: Screen) -> None:
    slept = [0.0]
    live = make_live(tick_seconds=0.02, wall_clock=lambda: time.time() + slept[0])
    live.subscribe([DAY], [3], screen.on_changes, screen.on_state, screen.on_resync).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    slept[0] = 3600.0
    wait_until(lambda: screen.resyncs, what="the resync after an hour's sleep")
    screen.sees(LiveKind.LIVE)
    assert LiveKind.CATCHING_UP in {state.kind for state in screen.states[-4:]}


def test_a_resync_without_its_own_callback_comes_as_columns(make_live: MakeLive, screen: Screen) -> None:
    slept = [0.0]
    live = make_live(tick_seconds=0.02, wall_clock=lambda: time.time() + slept[0])
    live.subscribe([DAY, NEXT], [3], screen.on_changes, screen.on_state).saw(DAY, {3: 1})
    screen.sees(LiveKind.LIVE)
    screen.changes.clear()
    slept[0] = 3600.0
    wait_until(lambda: len(screen.changes) >= 2, what="the columns")
    assert {_column(3), _column(3, NEXT)} <= set(screen.changes)


def test_presence_beats_at_every_check(make_live: MakeLive) -> None:
    beats: list[int] = []
    make_live(check_seconds_live=0.02, check_seconds_not_live=0.02, beat=lambda: beats.append(1))
    wait_until(lambda: len(beats) > 3, what="the beats")


def test_one_never_started_closes_too(versions: Versions, redis_url: str) -> None:
    Live(versions, redis_url).close()
