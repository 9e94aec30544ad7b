"""Sentinel and Cluster, chosen by the address alone: every part of the live floor, and a master that is killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.checks import Verdict
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.channel_names import channels_of, free_slots_key
from medibook_desktop.messaging.connection import RedisLink, Script
from medibook_desktop.messaging.doctor_day_cache import DoctorDayCache
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.messaging.locks import GateOutcome, GateState, SlotGate
from medibook_desktop.messaging.near_level import NearLevel
from medibook_desktop.messaging.presence import Presence
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.sign_in_tries import SignInTries
from medibook_desktop.messaging.subscriber import Subscriber
from medibook_desktop.services.checks import computer_checks, network_checks
from tests.helpers.conditions import wait_until
from tests.helpers.redis_groups import ClusterGroup, SentinelGroup

DAYS = [date(2026, 11, 22) + timedelta(days=n) for n in range(8)]
DOCTORS = range(1, 6)
EVERY = [(doctor, day) for doctor in DOCTORS for day in DAYS]


class Ear:
    """A subscriber, and all that it says."""

    def __init__(self, url: str) -> None:
        self.near: NearLevel[int] = NearLevel(place="p")
        self.heard: list[Change] = []
        self.subscribed: list[bool] = []
        self.lost: list[str] = []
        self.subscriber = Subscriber(
            url,
            place="p",
            on_change=self.heard.append,
            on_subscribed=lambda is_new, _: self.subscribed.append(is_new),
            on_lost=self.lost.append,
            listener=self.near,
        )
        self.near.listen = self.subscriber.listen_beside
        self.subscriber.listen_to(channels_of(DAYS, DOCTORS, "p"))
        self.subscriber.start()
        wait_until(lambda: self.subscribed, what="the subscription")

    def close(self) -> None:
        self.subscriber.close()


@pytest.fixture(params=["sentinel", "cluster"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    group: SentinelGroup | ClusterGroup = request.getfixturevalue(f"{request.param}_group")
    yield group.url
    with closing(RedisLink(group.url)) as link:
        wait_until(link.ping, what="the group")
        link.call("FLUSHALL")


def _cache(link: RedisLink, near: NearLevel[int] | None = None) -> DoctorDayCache[int]:
    return DoctorDayCache(
        link,
        near=near or NearLevel(place="p"),
        encode=lambda value, _: b"%d" % value,
        decode=lambda stored, _: int(stored),
    )


def test_every_part_of_the_live_floor(url: str) -> None:
    changes = [Change(ChangeKind.BOOKING, doctor, day, 7) for doctor, day in EVERY]
    with closing(RedisLink(url, name="Desk 1", place="p")) as link, closing(Ear(url)) as ear:
        # Messages, over all nodes and in one pipeline.
        assert Publisher(link).publish([*changes, Change(ChangeKind.DOCTOR)])
        wait_until(lambda: len(ear.heard) == len(changes) + 1, what="every message")
        assert set(ear.heard) == {*changes, Change(ChangeKind.DOCTOR)}

        # Gates: one at a time, and the outcome for who comes later.
        gate = SlotGate(link)
        entries = [gate.enter(slot_id, 1) for slot_id in range(20)]
        assert {entry.state for entry in entries} == {GateState.OPEN}
        assert all(gate.leave(entry, changes[:2], GateOutcome("Anna", None)) for entry in entries)
        assert {gate.enter(slot_id, 1).state for slot_id in range(20)} == {GateState.TAKEN}

        # Holds, presence, wrong passwords.
        board = HoldBoard(link)
        assert all(board.take(n, 1, DAYS[0], "Anna", "Desk 1", "t").is_mine for n in range(20))
        assert [hold.slot_id for hold in board.on_day(DAYS[0])] == list(range(20))
        assert all(board.release(n, 1, DAYS[0], "t") for n in range(20))
        assert Presence(link, "Desk 1", "anna").beat()
        assert Presence(link, "Desk 2", "ben").others() == ["Desk 1"]
        tries = SignInTries(link, free_tries=2, first_ms=60_000, most_ms=60_000, forget_ms=60_000)
        assert [tries.begin("digest", "a"), tries.begin("digest", "b")] == [0, 0]
        assert tries.begin("digest", "c") > 0

        # A script that no node knows, and caches: stored, found, and gone with the message.
        assert link.call(*Script(f"return redis.call('INCR', KEYS[1]) -- {url}").command(["n"])) == 1
        cache = _cache(link)
        assert cache.warm(EVERY, lambda days: [(1, 300.0) for _ in days]) == len(EVERY)
        assert cache.warm(EVERY, lambda days: [(1, 300.0) for _ in days]) == 0
        assert Publisher(link).publish(changes)
        assert [link.call("EXISTS", free_slots_key(*each, "p")) for each in EVERY] == [0] * len(EVERY)


def test_what_is_kept_in_the_process_ends_with_the_message(url: str) -> None:
    with closing(RedisLink(url, place="p")) as link, closing(Ear(url)) as ear:
        cache, value = _cache(link, ear.near), [1]

        def kept() -> bool:
            return all(
                cache.fetch(each, lambda: (value[0], 300.0)) and ear.near.get(each) is not None
                for each in EVERY
            )

        wait_until(kept, what="every doctor-day to be kept")
        value[0] = 2
        Publisher(link).publish([Change(ChangeKind.BOOKING, *each) for each in EVERY])
        wait_until(
            lambda: {cache.fetch(each, lambda: (value[0], 300.0)) for each in EVERY} == {2},
            what="every new value",
        )


def test_the_check_says_which_kind_it_is_and_who_is_master(url: str) -> None:
    found = computer_checks.redis(url)
    if "sentinel" in url:
        assert found.verdict is Verdict.OK
        assert (found.figures["kind"], found.figures["replicas"]) == ("Sentinel", 1)
        assert (found.figures["sentinels"], found.figures["sentinels_answering"]) == (3, 3)
        assert found.figures["master"].startswith("127.0.0.1:")
    else:
        assert found.verdict is Verdict.WARNING  # three masters and nobody to take over
        assert (found.figures["kind"], found.figures["replicas"]) == ("Cluster", 0)
        assert found.figures["master"].count("127.0.0.1:") == 3
    assert network_checks.redis_tls(url).verdict is Verdict.OK


def test_a_slot_that_moves_to_another_node_takes_its_channel_along(cluster_group: ClusterGroup) -> None:
    """Resharding: commands are sent after the slot, and the subscriber begins anew and says so."""
    doctor_day = EVERY[0]
    key = free_slots_key(*doctor_day, "p")
    with closing(RedisLink(cluster_group.url, place="p")) as link, closing(Ear(cluster_group.url)) as ear:
        link.call("SET", key, "x")
        _move_slot_of(cluster_group, key)
        wait_until(lambda: len(ear.subscribed) > 1, what="the subscription at the new node")
        change = Change(ChangeKind.BOOKING, *doctor_day, 9)
        wait_until(lambda: Publisher(link).publish([change]) and change in ear.heard, what="the message")
        assert link.call("EXISTS", key) == 0
        assert link.is_up


def test_a_killed_master_is_followed_by_another(sentinel_group: SentinelGroup) -> None:
    """The last test of its group: link, subscriber and caches go on with the new master, and believe nothing old."""
    with closing(RedisLink(sentinel_group.url, place="p")) as link, closing(Ear(sentinel_group.url)) as ear:
        cache = _cache(link)
        assert cache.fetch(EVERY[0], lambda: (1, 300.0)) == 1
        term = link.term_of("x")
        # The replica has the value; its invalidation dies with the master.
        wait_until(lambda: _has(sentinel_group, free_slots_key(*EVERY[0], "p")), what="the replica's copy")
        sentinel_group.first.kill()
        with pytest.raises(RedisAway):
            link.call("SET", "x", 1)
        assert cache.fetch(EVERY[0], lambda: (2, 300.0)) == 2
        lost = Change(ChangeKind.BOOKING, *EVERY[1], 7)
        assert not Publisher(link).tell([lost])
        wait_until(lambda: link.is_up, what="the new master")
        assert link.call("SET", "x", 1) == b"OK"
        assert link.term_of("x") not in ("", term)
        assert _has(sentinel_group, free_slots_key(*EVERY[0], "p"))
        assert cache.fetch(EVERY[0], lambda: (2, 300.0)) == 2
        wait_until(lambda: len(ear.subscribed) > 1, what="the subscription at the new master")
        assert ear.subscribed[-1]  # new: who shows something reads it again
        Publisher(link).publish([Change(ChangeKind.BOOKING, *EVERY[2], 7)])
        wait_until(lambda: any(change.day == EVERY[2][1] for change in ear.heard), what="a message")


def _has(group: SentinelGroup, key: str) -> bool:
    with group.second.client() as client:
        return bool(client.exists(key))


def _move_slot_of(group: ClusterGroup, key: str) -> None:
    clients = [node.client() for node in group.masters]
    try:
        slot = int(clients[0].execute_command("CLUSTER KEYSLOT", key))
        names = [client.execute_command("CLUSTER MYID").decode() for client in clients]
        at = next(
            number
            for number, client in enumerate(clients)
            if client.execute_command("CLUSTER COUNTKEYSINSLOT", slot)
        )
        to = (at + 1) % 3
        clients[to].execute_command("CLUSTER SETSLOT", slot, "IMPORTING", names[at])
        clients[at].execute_command("CLUSTER SETSLOT", slot, "MIGRATING", names[to])
        clients[at].execute_command("MIGRATE", "127.0.0.1", group.masters[to].port, key, 0, 5000)
        for number in (to, at, (to + 1) % 3):
            clients[number].execute_command("CLUSTER SETSLOT", slot, "NODE", names[to])
    finally:
        for client in clients:
            client.close()
