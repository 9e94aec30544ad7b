"""Two clinics on one Redis never meet: their ids both count from 1, and every key and channel names its database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.channel_names import channels_of
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.doctor_day_cache import DoctorDayCache
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.messaging.locks import GateOutcome, GateState, SlotGate
from medibook_desktop.messaging.near_level import NearLevel
from medibook_desktop.messaging.presence import Presence
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.subscriber import Subscriber
from tests.helpers.conditions import wait_until

DAY = date(2026, 11, 22)
PLACES = ("1-5", "2-5")


@pytest.fixture
def links(redis_url: str) -> Iterator[list[RedisLink]]:
    with ExitStack() as closing:
        made = [RedisLink(redis_url, place=place) for place in PLACES]
        for link in made:
            closing.callback(link.close)
        yield made


def test_gates_and_holds_and_presence(links: list[RedisLink]) -> None:
    here, there = (SlotGate(link) for link in links)
    here.leave(here.enter(17, 1), outcome=GateOutcome("Anna", None))
    assert there.enter(17, 1).state is GateState.OPEN
    assert here.enter(17, 1).state is GateState.TAKEN

    mine, theirs = (HoldBoard(link) for link in links)
    assert mine.take(17, 3, DAY, "Anna", "Desk 1", "a").is_mine
    assert theirs.on_day(DAY) == []
    assert theirs.take(17, 3, DAY, "Ben", "Desk 1", "b").is_mine

    one, other = (Presence(link, f"Desk of {link.place}", "anna") for link in links)
    assert one.beat()
    assert other.beat()
    assert (one.others(), other.others()) == ([], [])


def test_caches(links: list[RedisLink]) -> None:
    caches = [
        DoctorDayCache(
            link,
            near=NearLevel[int](place=link.place),
            encode=lambda value, _: b"%d" % value,
            decode=lambda stored, _: int(stored),
        )
        for link in links
    ]
    for number, cache in enumerate(caches):
        assert cache.fetch((3, DAY), lambda number=number: (number, 300.0)) == number  # type: ignore[misc]
    Publisher(links[0]).publish([Change(ChangeKind.BOOKING, 3, DAY, 7)])
    assert [cache.fetch((3, DAY), lambda: (9, 300.0)) for cache in caches] == [9, 1]


def test_messages(redis_url: str, links: list[RedisLink]) -> None:
    heard: list[list[Change]] = [[], []]
    subscribed: list[str] = []
    with ExitStack() as closing:
        for place, changes in zip(PLACES, heard, strict=True):
            subscriber = Subscriber(
                redis_url,
                place=place,
                on_change=changes.append,
                on_subscribed=lambda _new, _channels, place=place: subscribed.append(place),  # type: ignore[misc]
                on_lost=lambda _why: None,
            )
            subscriber.listen_to(channels_of([DAY], [3], place))
            subscriber.start()
            closing.callback(subscriber.close)
        wait_until(lambda: sorted(subscribed) == list(PLACES), what="both subscriptions")
        for number, link in enumerate(links):
            Publisher(link).publish([Change(ChangeKind.BOOKING, 3, DAY, number), Change(ChangeKind.DOCTOR)])
        wait_until(lambda: [len(each) for each in heard] == [2, 2], what="the messages")
    assert [each[0].booking_id for each in heard] == [0, 1]
