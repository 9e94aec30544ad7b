"""Wrong passwords at one terminal: five are free, then each wait is longer; a restart forgets nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import DatabaseAway, SignInFailed, SignInThrottled
from medibook_desktop.services.sign_in_throttle import (
    FIRST_WAIT,
    FORGET,
    FREE_TRIES,
    LONGEST_WAIT,
    SignInThrottle,
    wait_after,
)


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def wrong() -> str:
    raise SignInFailed()


def right() -> str:
    return "session"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sign_in" / "tries.json"


def throttle(path: Path | None, clock: Clock) -> SignInThrottle:
    return SignInThrottle(path, place="clinic", clock=clock)


def fail(terminal: SignInThrottle, times: int, username: str = "anna") -> None:
    for _ in range(times):
        with pytest.raises(SignInFailed):
            terminal.attempt(username, wrong)


def waits(terminal: SignInThrottle, sign_in: Callable[[], str], username: str = "anna") -> int:
    with pytest.raises(SignInThrottled) as refused:
        terminal.attempt(username, sign_in)
    return int(refused.value.details["seconds"])


def test_waits_grow_and_have_an_end() -> None:
    assert [wait_after(n) for n in (0, 4, 5, 6, 7)] == [0, 0, 10, 20, 40]
    assert wait_after(1000) == LONGEST_WAIT


def test_the_fifth_wrong_one_makes_the_next_wait(clock: Clock) -> None:
    terminal = throttle(None, clock)
    fail(terminal, FREE_TRIES - 1)
    assert waits(terminal, wrong) == FIRST_WAIT
    clock.now += 3.5
    # Not even the right one is tried before: else guessing would go on at full speed.
    assert waits(terminal, right) == 7
    clock.now += 7
    assert terminal.attempt("anna", right) == "session"
    fail(terminal, FREE_TRIES - 1)  # and all is forgotten


def test_after_the_wait_one_try_then_twice_the_wait(clock: Clock) -> None:
    terminal = throttle(None, clock)
    fail(terminal, FREE_TRIES - 1)
    expected = FIRST_WAIT
    for _ in range(7):
        assert waits(terminal, wrong) == expected
        clock.now += expected
        expected = min(2 * expected, LONGEST_WAIT)


def test_a_restart_of_the_program_gives_no_fresh_tries(path: Path, clock: Clock) -> None:
    fail(throttle(path, clock), FREE_TRIES - 1)
    assert waits(throttle(path, clock), wrong) == FIRST_WAIT
    assert waits(throttle(path, clock), right) == FIRST_WAIT
    clock.now += FIRST_WAIT
    assert throttle(path, clock).attempt("anna", right) == "session"
    assert path.read_text() == "{}"
    assert path.stat().st_mode & 0o077 == 0


def test_the_file_names_nobody(path: Path, clock: Clock) -> None:
    fail(throttle(path, clock), 1, "anna.kovacs")
    assert "anna" not in path.read_text()


def test_every_name_has_its_own_count_however_it_is_written(clock: Clock) -> None:
    terminal = throttle(None, clock)
    fail(terminal, FREE_TRIES - 1, " Anna ")
    fail(terminal, 1, "ben")
    assert waits(terminal, wrong, "anna") == FIRST_WAIT


def test_a_database_that_is_away_costs_no_try(clock: Clock) -> None:
    def away() -> str:
        raise DatabaseAway()

    terminal = throttle(None, clock)
    for _ in range(20):
        with pytest.raises(DatabaseAway):
            terminal.attempt("anna", away)
    fail(terminal, FREE_TRIES - 1)


def test_an_hour_without_a_try_begins_anew(path: Path, clock: Clock) -> None:
    fail(throttle(path, clock), FREE_TRIES - 1)
    clock.now += FORGET
    fail(throttle(path, clock), FREE_TRIES - 1)


def test_a_clock_that_was_set_back_keeps_nobody_out_for_long(path: Path, clock: Clock) -> None:
    fail(throttle(path, clock), FREE_TRIES - 1)
    waits(throttle(path, clock), wrong)
    clock.now -= 10 * 365 * 86_400
    assert waits(throttle(path, clock), right) == LONGEST_WAIT
    clock.now += LONGEST_WAIT
    assert throttle(path, clock).attempt("anna", right) == "session"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"x": 3}', '{"x": ["a", 1, 2]}', "\x00\xff"])
def test_a_damaged_file_stops_nobody(path: Path, clock: Clock, content: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content.encode("latin-1"))
    terminal = throttle(path, clock)
    fail(terminal, FREE_TRIES - 1)
    assert waits(terminal, wrong) == FIRST_WAIT


def test_a_folder_that_cannot_be_written_counts_in_the_process(tmp_path: Path, clock: Clock) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    terminal = throttle(blocked / "sign_in" / "tries.json", clock)
    fail(terminal, FREE_TRIES - 1)
    assert waits(terminal, wrong) == FIRST_WAIT
