"""What a terminal hears: its own doctor-days and the directory, and an honest word at every gap."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.channel_names import changes_channel, channels_of
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.subscriber import Subscriber
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)
DOCTORS = Change(ChangeKind.DOCTOR)


class Ear:
    """A subscriber that writes down what it is told."""

    def __init__(self, url: str) -> None:
        self.changes: list[Change] = []
        self.subscribed: list[bool] = []
        self.lost: list[str] = []
        self.subscriber = Subscriber(
            url,
            name="test",
            on_change=self.changes.append,
            on_subscribed=lambda is_new, _: self.subscribed.append(is_new),
            on_lost=self.lost.append,
        )

    def listens(self, times: int = 1) -> None:
        wait_until(lambda: len(self.subscribed) >= times, what="the subscription")

    def hears(self, *changes: Change) -> None:
        wait_until(lambda: len(self.changes) >= len(changes), what=f"{len(changes)} changes")
        assert self.changes == list(changes)
        self.changes.clear()


@pytest.fixture
def ear(redis_url: str) -> Iterator[Ear]:
    ear = Ear(redis_url)
    yield ear
    ear.subscriber.close()


def _booking(doctor_id: int, version: int = 1) -> Change:
    return Change(ChangeKind.BOOKING, doctor_id, DAY, 7, (17, 18), version, 5)


def test_it_hears_its_doctor_days_and_the_directory_and_nothing_else(ear: Ear, link: RedisLink) -> None:
    ear.subscriber.listen_to(channels_of([DAY], [3, 4]))
    ear.subscriber.start()
    ear.listens()
    Publisher(link).publish([_booking(3), _booking(5), _booking(4), DOCTORS])
    ear.hears(_booking(3), _booking(4), DOCTORS)
    assert ear.subscribed == [True]


def test_other_days_can_be_listened_to_at_any_time(ear: Ear, link: RedisLink) -> None:
    ear.subscriber.listen_to(channels_of([DAY], [3]))
    ear.subscriber.start()
    ear.listens()
    ear.subscriber.listen_to(channels_of([DAY], [4]))
    ear.listens(2)
    wait_until(
        lambda: not link.call("PUBSUB", "NUMSUB", changes_channel(3, DAY))[1], what="the old channel's end"
    )
    Publisher(link).publish([_booking(3), _booking(4)])
    ear.hears(_booking(4))
    assert ear.subscribed == [True, False]  # the second is no new connection: nothing was missed


def test_strange_messages_are_passed_over(ear: Ear, link: RedisLink) -> None:
    ear.subscriber.listen_to(channels_of([DAY], [3]))
    ear.subscriber.start()
    ear.listens()
    for message in (b"", b"\xff\xfe", b"{}", b'{"kind":7}'):
        link.call("PUBLISH", changes_channel(3, DAY), message)
    Publisher(link).publish([_booking(3)])
    ear.hears(_booking(3))


def test_holds_are_heard_when_taken_and_when_given_back(ear: Ear, link: RedisLink) -> None:
    ear.subscriber.listen_to(channels_of([DAY], [3]))
    ear.subscriber.start()
    ear.listens()
    board = HoldBoard(link)
    board.take(17, 3, DAY, "Anna", "Desk 1", "token-a")
    board.release(17, 3, DAY, "wrong")
    board.release(17, 3, DAY, "token-a")
    hold = Change(ChangeKind.HOLD, 3, DAY, slot_ids=(17,))
    ear.hears(hold, hold)


def test_a_connection_that_is_not_trusted_is_made_anew(ear: Ear, link: RedisLink) -> None:
    ear.subscriber.listen_to(channels_of([DAY], [3]))
    ear.subscriber.start()
    ear.listens()
    ear.subscriber.reconnect()
    ear.listens(2)
    Publisher(link).publish([_booking(3)])
    ear.hears(_booking(3))
    assert (ear.subscribed, ear.lost) == ([True, True], [])


def test_an_address_that_is_none_is_said_and_ends_nothing_else() -> None:
    ear = Ear("http://nowhere")
    ear.subscriber.start()
    wait_until(lambda: ear.lost, what="the loss")
    ear.subscriber.close()


def test_it_closes_while_nobody_is_there(own_valkey: OwnValkey) -> None:
    own_valkey.kill()
    ear = Ear(own_valkey.url)
    ear.subscriber.start()
    wait_until(lambda: len(ear.lost) >= 3, what="some attempts")
    ear.subscriber.close()
    assert not any(thread.name == "redis-subscriber" for thread in threading.enumerate())


def test_it_closes_while_the_server_is_frozen(own_valkey: OwnValkey) -> None:
    ear = Ear(own_valkey.url)
    ear.subscriber.start()
    ear.listens()
    own_valkey.freeze()
    ear.subscriber.close()
    assert not any(thread.name == "redis-subscriber" for thread in threading.enumerate())


def test_one_never_started_closes_too(own_valkey: OwnValkey) -> None:
    Ear(own_valkey.url).subscriber.close()
