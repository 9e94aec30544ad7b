"""The relay sends what a writer could not, marks only what went out, and survives both servers' absence."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.services.outbox import OutboxRelay
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)


class Rows:
    """Unsent rows by id, as `claim_outbox` hands them out."""

    def __init__(self, count: int) -> None:
        self.unsent = {n: Change(ChangeKind.BOOKING, 3, DAY, n, outbox_id=n) for n in range(1, count + 1)}
        self.failures: list[Exception] = []
        self.asked: list[tuple[float, int]] = []

    def claim(self, older_than: float, limit: int) -> Sequence[Change]:
        self.asked.append((older_than, limit))
        if self.failures:
            raise self.failures.pop()
        return list(self.unsent.values())[:limit]

    def mark(self, ids: Sequence[int]) -> None:
        for row_id in ids:
            del self.unsent[row_id]


def test_a_step_sends_and_marks_one_batch(link: RedisLink) -> None:
    rows = Rows(5)
    relay = OutboxRelay(rows.claim, rows.mark, Publisher(link).publish, batch=3)
    assert [relay.step() for _ in range(3)] == [3, 2, 0]
    assert rows.asked[0] == (1.0, 3)
    relay.close()


def test_nothing_is_marked_while_redis_is_away() -> None:
    link, rows = RedisLink(None), Rows(2)
    relay = OutboxRelay(rows.claim, rows.mark, Publisher(link).publish)
    assert relay.step() == 0
    assert len(rows.unsent) == 2
    relay.close()
    link.close()


def test_the_database_away_is_the_callers_to_know(link: RedisLink) -> None:
    rows = Rows(1)
    rows.failures = [DatabaseAway()]
    relay = OutboxRelay(rows.claim, rows.mark, Publisher(link).publish)
    with pytest.raises(DatabaseAway):
        relay.step()
    relay.close()


def test_it_goes_on_after_every_failure_and_sends_all(own_valkey: OwnValkey) -> None:
    link, rows = RedisLink(own_valkey.url), Rows(10)
    rows.failures = [DatabaseAway(), ValueError("a mistake of ours"), DatabaseAway()]
    own_valkey.kill()
    relay = OutboxRelay(
        rows.claim,
        rows.mark,
        Publisher(link).publish,
        every_seconds=0.01,
        after_failure_seconds=0.01,
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
