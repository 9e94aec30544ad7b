"""The relay sends what a writer could not, marks only what went out, and survives both servers' absence."""

from __future__ import annotations

import threading

import pytest

from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.services.outbox import OutboxRelay
from tests.helpers.conditions import wait_until
from tests.helpers.relays import KnownRows
from tests.helpers.valkey import OwnValkey


def test_a_step_tells_and_marks_batch_by_batch(link: RedisLink) -> None:
    rows = KnownRows(5)
    relay = OutboxRelay(rows, Publisher(link).publish, batch=3)
    with rows.session() as session:
        assert relay.step(session)
    assert rows.asked == [3, 3]
    assert not rows.unsent
    relay.close()


def test_nothing_is_marked_while_redis_is_away() -> None:
    link, rows = RedisLink(None), KnownRows(2)
    relay = OutboxRelay(rows, Publisher(link).publish)
    with rows.session() as session:
        assert not relay.step(session)
    assert len(rows.unsent) == 2
    relay.close()
    link.close()


def test_the_database_away_is_the_callers_to_know(link: RedisLink) -> None:
    rows = KnownRows(1)
    rows.failures = [DatabaseAway()]
    relay = OutboxRelay(rows, Publisher(link).publish)
    with rows.session() as session, pytest.raises(DatabaseAway):
        relay.step(session)
    relay.close()


def test_it_goes_on_after_every_failure_and_sends_all(own_valkey: OwnValkey) -> None:
    link, rows = RedisLink(own_valkey.url), KnownRows(10)
    rows.failures = [DatabaseAway(), ValueError("a mistake of ours"), DatabaseAway()]
    own_valkey.kill()
    relay = OutboxRelay(
        rows,
        Publisher(link).publish,
        every_seconds=0.01,
        look_seconds=0.01,
        after_failure_seconds=0.01,
        rest_seconds=0.01,
        batch=4,
    )
    relay.start()
    wait_until(lambda: len(rows.asked) > 6, what="some steps without Redis")
    assert len(rows.unsent) == 10
    own_valkey.start()
    wait_until(lambda: not rows.unsent, what="all rows to go out")
    relay.close()
    link.close()
    assert not any(thread.name == "outbox-relay" for thread in threading.enumerate())


def test_who_cannot_tell_gives_the_place_away() -> None:
    """Another terminal may reach Redis."""
    rows = KnownRows(1)
    relay = OutboxRelay(rows, lambda changes: False, every_seconds=0.01, look_seconds=0.01, rest_seconds=3600)
    relay.start()
    try:
        wait_until(lambda: len(rows.asked) == 3 and not rows.has_a_place, what="the place to be given away")
        assert rows.pruned
        assert not relay.leads
    finally:
        relay.close()


def test_without_a_place_it_only_looks() -> None:
    rows = KnownRows(1)
    rows.is_free = False
    relay = OutboxRelay(rows, lambda changes: True, every_seconds=0.01, look_seconds=0.01)
    looked = threading.Event()

    def seat() -> tuple[bool, int]:
        looked.set()
        return rows.is_free, 1

    rows.seat = seat  # type: ignore[method-assign]
    relay.start()
    try:
        assert looked.wait(20)
        assert not rows.asked
        rows.is_free = True
        wait_until(lambda: relay.leads and not rows.unsent, what="it to take the free place")
    finally:
        relay.close()
