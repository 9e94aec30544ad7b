"""Wrong passwords on several terminals count together, through Redis, by a key that names nobody."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from redis import Redis

from medibook_desktop.domain.errors import SignInFailed, SignInThrottled
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.sign_in_throttle import FIRST_WAIT, FORGET, FREE_TRIES, SignInThrottle
from medibook_desktop.start.start_desktop import opener
from tests.helpers.clinics import ClinicDatabase, forget_redis


@pytest.fixture
def clinic(module_clinic_database: ClinicDatabase) -> ClinicDatabase:
    forget_redis(module_clinic_database.redis_url)
    return module_clinic_database


def wrong() -> None:
    raise SignInFailed()


def outcomes(clinic: ClinicDatabase, terminals: int, *, redis: bool) -> list[type[Exception]]:
    """As many terminals as one likes, a wrong password at each, all at once."""

    def one(_number: int) -> type[Exception]:
        throttle = SignInThrottle(None, place="clinic", redis_url=clinic.redis_url if redis else None)
        try:
            throttle.attempt("anna", wrong)
        except (SignInFailed, SignInThrottled) as error:
            return type(error)
        raise AssertionError("nobody may sign in with that")

    with ThreadPoolExecutor(8) as hands:
        return list(hands.map(one, range(terminals)))


def test_twenty_terminals_have_no_more_tries_than_one(clinic: ClinicDatabase) -> None:
    found = outcomes(clinic, 20, redis=True)
    # The fifth has its answer, and with it the wait; who comes meanwhile is not even tried.
    assert found.count(SignInFailed) <= FREE_TRIES
    assert found.count(SignInThrottled) >= 20 - FREE_TRIES


def test_without_redis_each_of_them_would(clinic: ClinicDatabase) -> None:
    """The negative control: the count is what holds them, and not something else."""
    assert outcomes(clinic, 20, redis=False).count(SignInFailed) == 20


def test_the_key_names_nobody_and_ends_by_itself(clinic: ClinicDatabase) -> None:
    outcomes(clinic, 6, redis=True)
    assert clinic.redis_url is not None
    with Redis.from_url(clinic.redis_url) as redis:
        keys = [key.decode() for key in redis.keys("*sign_in*")]
        assert len(keys) == 1
        assert "anna" not in keys[0]
        assert 0 < redis.pttl(keys[0]) <= FORGET * 1000
        assert b"anna" not in b"".join(x for pair in redis.hgetall(keys[0]).items() for x in pair)


def test_a_second_terminal_waits_and_the_right_password_works_afterwards(clinic: ClinicDatabase) -> None:
    settings = Settings(database_url=clinic.database_url, redis_url=clinic.redis_url, setup="clinic")
    first, second = opener(settings, "Desk 1"), opener(settings, "Desk 2")
    password = clinic.users["ben"].password
    for _ in range(FREE_TRIES - 1):
        with pytest.raises(SignInFailed):
            first("ben", "wrong")
    with pytest.raises(SignInThrottled):
        first("ben", "wrong")
    with pytest.raises(SignInThrottled) as refused:
        second("ben", password)
    assert 0 < refused.value.details["seconds"] <= FIRST_WAIT
    assert clinic.redis_url is not None
    with Redis.from_url(clinic.redis_url) as redis:
        (key,) = redis.keys("*sign_in*")
        redis.hset(key, "until", 1)  # the wait is over
        second("ben", password).clinic.close()
        assert redis.keys("*sign_in*") == []


def test_with_redis_away_the_terminal_counts_alone() -> None:
    throttle = SignInThrottle(None, place="clinic", redis_url="redis://127.0.0.1:1/0")
    for _ in range(FREE_TRIES - 1):
        with pytest.raises(SignInFailed):
            throttle.attempt("anna", wrong)
    with pytest.raises(SignInThrottled):
        throttle.attempt("anna", wrong)
