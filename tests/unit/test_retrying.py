"""Trying again: which errors, how often, and inside a deadline."""

from __future__ import annotations

import pytest

from medibook_desktop.foundation.retrying import RetryPlan, retry


class Passing(Exception):
    """Worth another try."""


class Flaky:
    """Fails `failures` times, then answers."""

    def __init__(self, failures: int, error: Exception | None = None) -> None:
        self.calls = 0
        self._failures = failures
        self._error = error or Passing()

    def __call__(self) -> str:
        self.calls += 1
        if self.calls <= self._failures:
            raise self._error
        return "done"


def test_success_at_once_waits_for_nothing() -> None:
    waits: list[float] = []
    assert retry(Flaky(0), Passing, sleep=waits.append) == "done"
    assert waits == []


def test_a_passing_failure_is_tried_again_with_growing_waits_and_jitter() -> None:
    waits: list[float] = []
    plan = RetryPlan(tries=5, deadline=60, first_wait=1.0, longest_wait=3.0)
    assert retry(Flaky(4), Passing, plan, sleep=waits.append) == "done"
    for wait, most in zip(waits, (1.0, 2.0, 3.0, 3.0), strict=True):
        assert most / 2 <= wait <= most


def test_after_the_last_try_the_error_itself_comes_out() -> None:
    attempt = Flaky(99)
    with pytest.raises(Passing):
        retry(attempt, Passing, RetryPlan(tries=3, deadline=60), sleep=lambda _: None)
    assert attempt.calls == 3


def test_other_errors_are_not_tried_again() -> None:
    attempt = Flaky(1, ValueError("ours"))
    with pytest.raises(ValueError, match="ours"):
        retry(attempt, Passing, sleep=lambda _: None)
    assert attempt.calls == 1


def test_a_wait_that_would_pass_the_deadline_is_not_begun() -> None:
    attempt = Flaky(1)
    with pytest.raises(Passing):
        retry(attempt, Passing, RetryPlan(tries=5, deadline=0.1, first_wait=10, longest_wait=10))
    assert attempt.calls == 1


def test_a_function_may_decide_and_every_failure_is_told() -> None:
    told: list[int] = []
    attempt = Flaky(2, ValueError("40001"))
    answer = retry(
        attempt,
        lambda error: "40001" in str(error),
        before_wait=lambda failed, error: told.append(failed),
        sleep=lambda _: None,
    )
    assert (answer, told) == ("done", [1, 2])
