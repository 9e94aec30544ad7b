"""A cache never serves anything older than its last invalidation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.caches import LocalCache
from medibook_desktop.messaging.channel_names import free_slots_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.doctor_day_cache import DoctorDayCache
from medibook_desktop.messaging.near_level import NearLevel
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.subscriber import Subscriber
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)
DOCTOR_DAY = (3, DAY)
KEY = free_slots_key(3, DAY)
CHANGE = Change(ChangeKind.BOOKING, 3, DAY, 7)


class Source:
    """What the cache stands before; counts how often it is asked."""

    def __init__(self) -> None:
        self.value = 1
        self.seconds = 300.0
        self.reads = 0

    def load(self) -> tuple[int, float]:
        self.reads += 1
        return self.value, self.seconds


def _cache(link: RedisLink, near: NearLevel[int] | None = None) -> DoctorDayCache[int]:
    return DoctorDayCache(
        link,
        near=near or NearLevel(),
        encode=lambda value, _: b"%d" % value,
        decode=lambda stored, _: int(stored),
    )


@pytest.fixture
def other_link(redis_url: str) -> Iterator[RedisLink]:
    link = RedisLink(redis_url)
    yield link
    link.close()


@pytest.fixture
def listening(redis_url: str) -> Iterator[NearLevel[int]]:
    near: NearLevel[int] = NearLevel()
    subscriber = _subscriber(redis_url, near)
    subscriber.start()
    yield near
    subscriber.close()


def _subscriber(url: str, near: NearLevel[int]) -> Subscriber:
    made = Subscriber(
        url,
        on_change=lambda _: None,
        on_subscribed=lambda _new, _channels: None,
        on_lost=lambda _: None,
        listener=near,
    )
    near.listen = made.listen_beside
    return made


def _kept(cache: DoctorDayCache[int], near: NearLevel[int], source: Source) -> None:
    """Until the value is kept in the process: its channel is asked for with the first question."""

    def is_kept() -> bool:
        cache.fetch(DOCTOR_DAY, source.load)
        return near.get(DOCTOR_DAY) is not None

    wait_until(is_kept, what="the near level")


def test_the_second_reader_of_any_terminal_is_served(link: RedisLink, other_link: RedisLink) -> None:
    source = Source()
    one, two = _cache(link), _cache(other_link)
    assert [cache.fetch(DOCTOR_DAY, source.load) for cache in (one, two, one, two)] == [1, 1, 1, 1]
    assert source.reads == 1
    assert 0 < link.call("PTTL", KEY) <= 300_000


def test_what_a_clock_makes_wrong_is_kept_no_longer(link: RedisLink) -> None:
    source, cache = Source(), _cache(link)
    source.seconds = 40.0
    cache.fetch(DOCTOR_DAY, source.load)
    assert 0 < link.call("PTTL", KEY) <= 40_000
    link.call("DEL", KEY)
    source.seconds = 0.0
    assert [cache.fetch(DOCTOR_DAY, source.load) for _ in range(2)] == [1, 1]
    assert source.reads == 3


def test_what_one_terminal_publishes_no_terminal_serves_any_more(
    link: RedisLink, other_link: RedisLink
) -> None:
    source = Source()
    one, two = _cache(link), _cache(other_link)
    one.fetch(DOCTOR_DAY, source.load)
    two.fetch(DOCTOR_DAY, source.load)
    source.value = 2
    Publisher(link).publish([CHANGE])
    assert (one.fetch(DOCTOR_DAY, source.load), two.fetch(DOCTOR_DAY, source.load)) == (2, 2)


def test_a_reader_that_began_before_an_invalidation_does_not_store_after(
    link: RedisLink, other_link: RedisLink
) -> None:
    source = Source()
    slow, other = _cache(link), _cache(other_link)

    def load_while_it_changes() -> tuple[int, float]:
        seen = source.load()
        source.value = 2
        Publisher(other_link).publish([CHANGE])
        return seen

    assert slow.fetch(DOCTOR_DAY, load_while_it_changes) == 1  # as it was when this reader asked
    assert (slow.fetch(DOCTOR_DAY, source.load), other.fetch(DOCTOR_DAY, source.load)) == (2, 2)


def test_nor_does_it_store_over_a_newer_readers_value(link: RedisLink, other_link: RedisLink) -> None:
    source = Source()
    slow, other = _cache(link), _cache(other_link)

    def load_while_another_reads() -> tuple[int, float]:
        seen = source.load()
        source.value = 2
        Publisher(other_link).publish([CHANGE])
        assert other.fetch(DOCTOR_DAY, source.load) == 2
        return seen

    slow.fetch(DOCTOR_DAY, load_while_another_reads)
    assert (slow.fetch(DOCTOR_DAY, source.load), other.fetch(DOCTOR_DAY, source.load)) == (2, 2)


def test_who_has_written_reads_it_though_nobody_was_told(link: RedisLink) -> None:
    source, cache = Source(), _cache(link)
    cache.fetch(DOCTOR_DAY, source.load)
    source.value = 2
    assert (
        cache.fetch(DOCTOR_DAY, source.load) == 1
    )  # committed elsewhere, and told to nobody: the relay's work
    cache.wrote([CHANGE])
    assert cache.fetch(DOCTOR_DAY, source.load) == 2
    assert source.reads == 2
    assert cache.fetch(DOCTOR_DAY, source.load) == 2
    assert source.reads == 2


def test_in_the_process_it_is_kept_while_messages_come(
    link: RedisLink, other_link: RedisLink, listening: NearLevel[int]
) -> None:
    source, cache = Source(), _cache(link, listening)
    _kept(cache, listening, source)
    other_link.call(
        "UNLINK", KEY
    )  # nobody was told: the process goes on answering, and is not asked for more
    source.value = 2
    assert cache.fetch(DOCTOR_DAY, source.load) == 1
    Publisher(other_link).publish([CHANGE])
    wait_until(lambda: cache.fetch(DOCTOR_DAY, source.load) == 2, what="the message")


def test_what_was_looked_up_before_a_message_is_not_kept_after_it(
    link: RedisLink, other_link: RedisLink, listening: NearLevel[int]
) -> None:
    source, cache = Source(), _cache(link, listening)
    _kept(cache, listening, source)
    Publisher(other_link).publish([CHANGE])
    wait_until(lambda: listening.get(DOCTOR_DAY) is None, what="the message")

    def load_while_it_changes() -> tuple[int, float]:
        seen = source.load()
        source.value = 2
        listening.heard("", CHANGE)
        return seen

    assert cache.fetch(DOCTOR_DAY, load_while_it_changes) == 1
    assert listening.get(DOCTOR_DAY) is None


def test_a_message_that_nobody_can_read_ends_everything(link: RedisLink, listening: NearLevel[int]) -> None:
    source, cache = Source(), _cache(link, listening)
    _kept(cache, listening, source)
    listening.heard("medibook:changes:directory", None)
    assert listening.get(DOCTOR_DAY) is None


def test_with_redis_gone_or_silent_the_process_answers_nothing(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    near: NearLevel[int] = NearLevel(lease=0.6)
    subscriber = _subscriber(own_valkey.url, near)
    subscriber.start()
    source, cache = Source(), _cache(link, near)
    try:
        _kept(cache, near, source)
        own_valkey.freeze()
        wait_until(lambda: near.get(DOCTOR_DAY) is None, what="the lease to end")
        source.value = 2
        assert cache.fetch(DOCTOR_DAY, source.load) == 2
        own_valkey.thaw()
        wait_until(lambda: link.is_up, what="the link")
        cache.wrote([CHANGE])
        _kept(cache, near, source)
        own_valkey.kill()
        wait_until(lambda: near.get(DOCTOR_DAY) is None, what="the loss")
    finally:
        own_valkey.thaw()
        subscriber.close()
        link.close()


def test_warming_reads_together_what_is_not_there(link: RedisLink) -> None:
    cache, asked = _cache(link), []
    days = [(doctor, DAY) for doctor in (3, 4, 5)]

    def load_many(doctor_days: object) -> list[tuple[int, float]]:
        asked.append(list(doctor_days))  # type: ignore[call-overload]
        return [(10 * doctor, 300.0) for doctor, _ in asked[-1]]

    source = Source()
    cache.fetch((4, DAY), source.load)
    assert cache.warm(days, load_many) == 2
    assert asked == [[(3, DAY), (5, DAY)]]
    assert [cache.fetch(each, source.load) for each in days] == [30, 1, 50]
    assert cache.warm(days, load_many) == 0
    away = RedisLink(None)
    assert _cache(away).warm(days, load_many) == 0


def test_with_redis_away_everybody_reads_the_source() -> None:
    link = RedisLink(None)
    cache, source = _cache(link), Source()
    assert [cache.fetch(DOCTOR_DAY, source.load) for _ in range(3)] == [1, 1, 1]
    assert source.reads == 3
    link.close()


def test_redis_lost_and_back_serves_nothing_old(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    cache, source = _cache(link), Source()
    try:
        cache.fetch(DOCTOR_DAY, source.load)
        own_valkey.kill()
        source.value = 2
        assert cache.fetch(DOCTOR_DAY, source.load) == 2
        own_valkey.start()
        wait_until(lambda: link.is_up, what="the link")
        assert cache.fetch(DOCTOR_DAY, source.load) == 2
    finally:
        link.close()


def test_what_a_disk_brings_back_is_not_believed(own_valkey: OwnValkey) -> None:
    """A server that saves, started again: the invalidation after its last save is lost, the value is not."""
    link = RedisLink(own_valkey.url)
    cache, source = _cache(link), Source()
    try:
        cache.fetch(DOCTOR_DAY, source.load)
        link.call("SAVE")
        source.value = 2
        Publisher(link).publish([CHANGE])
        own_valkey.kill()
        own_valkey.start()
        assert link.call("HGET", KEY, "value") == b"1"
        assert cache.fetch(DOCTOR_DAY, source.load) == 2
    finally:
        link.close()


def test_the_local_cache_keeps_for_its_time_and_forgets_when_told() -> None:
    now = [0.0]
    cache: LocalCache[int] = LocalCache(seconds=60, clock=lambda: now[0])
    source = Source()
    assert [cache.fetch("doctors", lambda: source.load()[0]) for _ in range(2)] == [1, 1]
    source.value = 2
    assert cache.fetch("doctors", lambda: source.load()[0]) == 1
    now[0] = 61
    assert cache.fetch("doctors", lambda: source.load()[0]) == 2
    source.value = 3
    cache.invalidate("doctors")
    assert cache.fetch("doctors", lambda: source.load()[0]) == 3
    source.value = 4
    cache.clear()
    assert cache.fetch("doctors", lambda: source.load()[0]) == 4


def test_the_local_cache_does_not_keep_what_was_read_before_an_invalidation() -> None:
    cache: LocalCache[int] = LocalCache(seconds=60)
    source = Source()

    def load_while_it_changes() -> int:
        seen, _ = source.load()
        source.value = 2
        cache.invalidate("doctors")
        return seen

    assert cache.fetch("doctors", load_while_it_changes) == 1
    assert cache.fetch("doctors", lambda: source.load()[0]) == 2
