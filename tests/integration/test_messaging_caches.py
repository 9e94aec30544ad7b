"""A cache never serves anything older than its last invalidation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.caches import LocalCache, TwoLevelCache
from medibook_desktop.messaging.channel_names import free_slots_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)
KEY = free_slots_key(3, DAY)


class Source:
    """What the cache stands before; counts how often it is asked."""

    def __init__(self) -> None:
        self.value = 1
        self.reads = 0

    def load(self) -> int:
        self.reads += 1
        return self.value


def _cache(link: RedisLink) -> TwoLevelCache[int]:
    return TwoLevelCache(link, seconds=300, encode=lambda value: b"%d" % value, decode=int)


@pytest.fixture
def other_link(redis_url: str) -> Iterator[RedisLink]:
    link = RedisLink(redis_url)
    yield link
    link.close()


def test_the_second_reader_of_any_terminal_is_served(link: RedisLink, other_link: RedisLink) -> None:
    source = Source()
    one, two = _cache(link), _cache(other_link)
    assert [cache.fetch(KEY, source.load) for cache in (one, two, one, two)] == [1, 1, 1, 1]
    assert source.reads == 1
    assert 0 < link.call("PTTL", KEY) <= 300_000


def test_what_one_terminal_publishes_no_terminal_serves_any_more(
    link: RedisLink, other_link: RedisLink
) -> None:
    source = Source()
    one, two = _cache(link), _cache(other_link)
    one.fetch(KEY, source.load)
    two.fetch(KEY, source.load)
    source.value = 2
    Publisher(link).publish([Change(ChangeKind.BOOKING, 3, DAY, 7)])
    assert (one.fetch(KEY, source.load), two.fetch(KEY, source.load)) == (2, 2)


def test_a_reader_that_began_before_an_invalidation_does_not_store_after(
    link: RedisLink, other_link: RedisLink
) -> None:
    source = Source()
    slow, other = _cache(link), _cache(other_link)

    def load_while_it_changes() -> int:
        seen = source.load()
        source.value = 2
        other.invalidate(KEY)
        return seen

    assert slow.fetch(KEY, load_while_it_changes) == 1  # as it was when this reader asked
    assert (slow.fetch(KEY, source.load), other.fetch(KEY, source.load)) == (2, 2)


def test_nor_does_it_store_over_a_newer_readers_value(link: RedisLink, other_link: RedisLink) -> None:
    source = Source()
    slow, other = _cache(link), _cache(other_link)

    def load_while_another_reads() -> int:
        seen = source.load()
        source.value = 2
        other.invalidate(KEY)
        assert other.fetch(KEY, source.load) == 2
        return seen

    slow.fetch(KEY, load_while_another_reads)
    assert (slow.fetch(KEY, source.load), other.fetch(KEY, source.load)) == (2, 2)


def test_without_the_generation_the_stale_value_would_be_served(link: RedisLink) -> None:
    """The negative control: the store that the Lua step refuses is the one that would do the harm."""
    source = Source()
    cache = _cache(link)
    generation, _ = cache._look(KEY)
    stale = source.load()
    source.value = 2
    cache.invalidate(KEY)
    assert not cache.store_if_generation(KEY, generation, stale)
    link.call("HSET", KEY, "generation", generation, "value", stale)
    assert cache.fetch(KEY, source.load) == 1


def test_with_redis_away_everybody_reads_the_source() -> None:
    link = RedisLink(None)
    cache, source = _cache(link), Source()
    assert [cache.fetch(KEY, source.load) for _ in range(3)] == [1, 1, 1]
    assert source.reads == 3
    assert not cache.invalidate(KEY)
    link.close()


def test_redis_lost_and_back_serves_nothing_old(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    cache, source = _cache(link), Source()
    try:
        cache.fetch(KEY, source.load)
        own_valkey.kill()
        source.value = 2
        assert cache.fetch(KEY, source.load) == 2
        own_valkey.start()
        wait_until(lambda: link.is_up, what="the link")
        assert cache.fetch(KEY, source.load) == 2
    finally:
        link.close()


def test_the_local_cache_keeps_for_its_time_and_forgets_when_told() -> None:
    now = [0.0]
    cache: LocalCache[int] = LocalCache(seconds=60, clock=lambda: now[0])
    source = Source()
    assert [cache.fetch("doctors", source.load) for _ in range(2)] == [1, 1]
    source.value = 2
    assert cache.fetch("doctors", source.load) == 1
    now[0] = 61
    assert cache.fetch("doctors", source.load) == 2
    source.value = 3
    cache.invalidate("doctors")
    assert cache.fetch("doctors", source.load) == 3
    source.value = 4
    cache.clear()
    assert cache.fetch("doctors", source.load) == 4


def test_the_local_cache_does_not_keep_what_was_read_before_an_invalidation() -> None:
    cache: LocalCache[int] = LocalCache(seconds=60)
    source = Source()

    def load_while_it_changes() -> int:
        seen = source.load()
        source.value = 2
        cache.invalidate("doctors")
        return seen

    assert cache.fetch("doctors", load_while_it_changes) == 1
    assert cache.fetch("doctors", source.load) == 2
