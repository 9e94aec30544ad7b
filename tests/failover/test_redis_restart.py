"""Redis killed, frozen and started again: the screen says so, catches up by itself, and loses nothing."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.subscriber import Subscriber
from medibook_desktop.services.live import Live
from medibook_desktop.services.live_state import LiveKind, LiveState, NotLiveWhy
from medibook_desktop.services.outbox import OutboxRelay
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAYS = [date(2026, 11, 23) + timedelta(days=n) for n in range(2)]
DOCTORS = [1, 2, 3, 4, 5]


class Store:
    """Doctor-days and their versions in the real PostgreSQL; each call on a connection of its own thread."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connections = threading.local()
        self._opened: list[psycopg.Connection] = []

    def connection(self) -> psycopg.Connection:
        if not hasattr(self._connections, "mine"):
            self._connections.mine = psycopg.connect(self._url, autocommit=True)
            self._opened.append(self._connections.mine)
        mine: psycopg.Connection = self._connections.mine
        return mine

    def versions(self, day: date, doctor_ids: Sequence[int]) -> Mapping[int, int]:
        rows = self.connection().execute(
            "SELECT doctor_id, version FROM replay.doctor_days WHERE day = %s AND doctor_id = ANY(%s)",
            (day, list(doctor_ids)),
        )
        return {int(doctor): int(version) for doctor, version in rows}

    def change(self, doctor_id: int, day: date) -> Change:
        """The change and its outbox row, in one transaction."""
        row = (
            self.connection()
            .execute(
                "WITH changed AS (UPDATE replay.doctor_days SET version = version + 1"
                " WHERE day = %s AND doctor_id = %s RETURNING *)"
                " INSERT INTO replay.outbox (doctor_id, day, version) SELECT * FROM changed RETURNING id, version",
                (day, doctor_id),
            )
            .fetchone()
        )
        assert row is not None
        return Change(ChangeKind.BOOKING, doctor_id, day, doctor_id, version=row[1], outbox_id=row[0])

    # What database.relaying does for a clinic's outbox; here every caller has the place.

    leads = has_a_place = True

    def seat(self) -> tuple[bool, int]:
        return True, 1

    @contextmanager
    def session(self) -> Iterator[Store]:
        yield self

    def claim(self, limit: int) -> list[tuple[Change, datetime]]:
        rows = self.connection().execute(
            "SELECT id, doctor_id, day, version FROM replay.outbox WHERE NOT sent ORDER BY id LIMIT %s",
            (limit,),
        )
        return [
            (
                Change(ChangeKind.BOOKING, doctor, day, doctor, version=version, outbox_id=row_id),
                datetime.now(UTC),
            )
            for row_id, doctor, day, version in rows
        ]

    def mark_sent(self, outbox_ids: Sequence[int]) -> None:
        self.connection().execute(
            "UPDATE replay.outbox SET sent = true WHERE id = ANY(%s)", (list(outbox_ids),)
        )

    def prune(self) -> int:
        return 0

    def all(self) -> dict[tuple[int, date], int]:
        return {(d, day): v for day in DAYS for d, v in self.versions(day, DOCTORS).items()}

    def close(self) -> None:
        for connection in self._opened:
            connection.close()


@pytest.fixture
def store(servers: RunningServers) -> Iterator[Store]:
    store = Store(servers.owner_url)
    connection = store.connection()
    connection.execute("DROP SCHEMA IF EXISTS replay CASCADE")
    connection.execute("CREATE SCHEMA replay")
    connection.execute("CREATE TABLE replay.doctor_days (doctor_id int, day date, version int)")
    connection.execute(
        "CREATE TABLE replay.outbox (id bigint GENERATED ALWAYS AS IDENTITY, doctor_id int, day date,"
        " version int, sent bool NOT NULL DEFAULT false)"
    )
    connection.execute(
        "INSERT INTO replay.doctor_days SELECT doctor, day, 1 FROM unnest(%s::int[]) doctor, unnest(%s::date[]) day",
        (DOCTORS, DAYS),
    )
    yield store
    connection.execute("DROP SCHEMA replay CASCADE")
    store.close()


class Terminal:
    """Shows what it once read, and reads again only what it is told to."""

    def __init__(self, store: Store, live: Live) -> None:
        self._store = store
        self.shown: dict[tuple[int, date], int] = {}
        self.states: list[LiveState] = []
        self.resyncs = 0
        self.subscription = live.subscribe(DAYS, DOCTORS, self._changed, self.states.append, self._resync)
        self.shown = store.all()
        for day in DAYS:
            self.subscription.saw(day, {d: v for (d, shown_day), v in self.shown.items() if shown_day == day})

    def is_live(self) -> bool:
        return bool(self.states) and self.states[-1].is_live

    def _changed(self, changes: list[Change]) -> None:
        for change in changes:
            assert change.doctor_id is not None
            assert change.day is not None
            read = self._store.versions(change.day, [change.doctor_id])
            self.shown[change.doctor_id, change.day] = read[change.doctor_id]

    def _resync(self) -> None:
        self.resyncs += 1
        self.shown = self._store.all()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("safety_net", ["outbox relay", "periodic check"])
def test_stale_and_messages_is_fresh(own_valkey: OwnValkey, store: Store, seed: int, safety_net: str) -> None:
    """The replay test of DESIGN 6, with Redis killed twice on the way, writers that die before they tell, and a relay
    that tells twice and out of order.

    With the relay no periodic check runs: messages and resyncs alone must do. With the check nobody relays.
    """
    chance = random.Random(seed)
    check_seconds = 0.1 if safety_net == "periodic check" else 3600.0
    link = RedisLink(own_valkey.url)
    publisher = Publisher(link)

    def in_any_order(changes: Sequence[Change]) -> bool:
        """Some twice, and the last first: receivers go by what they read, not by who told them when."""
        mixed = [*changes, *chance.sample(list(changes), len(changes) // 2)]
        chance.shuffle(mixed)
        return publisher.publish(mixed)

    relay = OutboxRelay(
        store,
        in_any_order,
        every_seconds=0.05,
        look_seconds=0.05,
        after_failure_seconds=0.05,
        rest_seconds=0.05,
    )
    live = Live(
        store.versions,
        own_valkey.url,
        merge_seconds=0.005,
        check_seconds_live=check_seconds,
        check_seconds_not_live=check_seconds,
        grace_seconds=3600,
    )
    live.start()
    try:
        terminal = Terminal(store, live)
        wait_until(terminal.is_live, what="the terminal to be live")
        if safety_net == "outbox relay":
            relay.start()
        for step in range(240):
            change = store.change(chance.choice(DOCTORS), chance.choice(DAYS))
            if chance.random() < 0.7:
                publisher.publish([change])
            if step in (60, 150):
                own_valkey.kill()
                wait_until(lambda: live.state.kind is LiveKind.NOT_LIVE, what="the loss")
            if step in (75, 175):
                own_valkey.start()
        wait_until(terminal.is_live, what="the terminal to be live again")
        wait_until(lambda: terminal.shown == store.all(), what="what is shown to be what is stored")
        assert terminal.resyncs >= 1
        assert NotLiveWhy.REDIS_AWAY in {state.why for state in terminal.states}
        if safety_net == "outbox relay":
            wait_until(lambda: not store.claim(1), what="every row to be marked")
    finally:
        relay.close()
        live.close()
        link.close()


def test_without_resync_and_check_something_is_lost(own_valkey: OwnValkey, store: Store) -> None:
    """The negative control: messages alone are a hint, and what was told during the outage is gone."""
    link = RedisLink(own_valkey.url)
    live = Live(
        store.versions,
        own_valkey.url,
        check_seconds_live=3600,
        check_seconds_not_live=3600,
        grace_seconds=3600,
    )
    live.start()
    try:
        terminal = Terminal(store, live)
        terminal.subscription.on_resync = lambda: None
        wait_until(terminal.is_live, what="the terminal to be live")
        own_valkey.kill()
        wait_until(lambda: live.state.kind is LiveKind.NOT_LIVE, what="the loss")
        Publisher(link).publish([store.change(1, DAYS[0])])
        own_valkey.start()
        wait_until(lambda: link.ping() and terminal.is_live(), what="the terminal to be live again")
        Publisher(link).publish([store.change(2, DAYS[0])])
        wait_until(lambda: terminal.shown[2, DAYS[0]] == 2, what="the message after the outage")
        assert terminal.shown != store.all()
    finally:
        live.close()
        link.close()


def test_the_state_tells_the_outage_and_its_end(own_valkey: OwnValkey, store: Store) -> None:
    live = Live(store.versions, own_valkey.url)
    live.start()
    try:
        terminal = Terminal(store, live)
        wait_until(terminal.is_live, what="the terminal to be live")
        own_valkey.kill()
        wait_until(lambda: live.state.kind is LiveKind.NOT_LIVE, what="the loss")
        lost = live.state
        assert (lost.why, lost.since is not None) == (NotLiveWhy.REDIS_AWAY, True)
        own_valkey.start()
        wait_until(terminal.is_live, what="the terminal to be live again")
        back = terminal.states[-1]
        assert (back.since, back.why, terminal.resyncs) == (None, "", 1)
        kinds = [state.kind for state in terminal.states]
        assert kinds[-3:] == [LiveKind.NOT_LIVE, LiveKind.CATCHING_UP, LiveKind.LIVE]
        assert terminal.states[-2].since == lost.since  # "not live since" is when it was live last
    finally:
        live.close()


def test_changes_are_found_while_redis_is_away(own_valkey: OwnValkey, store: Store) -> None:
    live = Live(store.versions, own_valkey.url, check_seconds_not_live=0.1)
    live.start()
    try:
        terminal = Terminal(store, live)
        wait_until(terminal.is_live, what="the terminal to be live")
        own_valkey.kill()
        wait_until(lambda: live.state.kind is LiveKind.NOT_LIVE, what="the loss")
        store.change(3, DAYS[1])
        wait_until(lambda: terminal.shown == store.all(), what="the change to be shown without Redis")
        assert live.state.kind is LiveKind.NOT_LIVE
    finally:
        live.close()


def test_a_server_that_says_nothing_is_given_up(own_valkey: OwnValkey) -> None:
    subscribed: list[bool] = []
    lost: list[str] = []
    subscriber = Subscriber(
        own_valkey.url,
        on_change=lambda _: None,
        on_subscribed=lambda is_new, _: subscribed.append(is_new),
        on_lost=lost.append,
        ping_seconds=0.2,
        silence_seconds=0.6,
    )
    subscriber.start()
    try:
        wait_until(lambda: subscribed, what="the subscription")
        own_valkey.freeze()
        wait_until(lambda: lost, what="the silence to be noticed")
        own_valkey.thaw()
        wait_until(lambda: len(subscribed) >= 2, what="the next subscription")
        assert subscribed == [True, True]
    finally:
        own_valkey.thaw()
        subscriber.close()


def test_a_silent_line_is_no_loss_while_the_server_answers(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    subscribed: list[bool] = []
    lost: list[str] = []
    subscriber = Subscriber(
        own_valkey.url,
        on_change=lambda _: None,
        on_subscribed=lambda is_new, _: subscribed.append(is_new),
        on_lost=lost.append,
        ping_seconds=0.05,
        silence_seconds=0.5,
    )
    subscriber.start()
    try:
        wait_until(lambda: _pings(link) >= 6, what="more pings than fit into the silence allowed")
        assert (subscribed, lost) == ([True], [])
    finally:
        subscriber.close()
        link.close()


def _pings(link: RedisLink) -> int:
    lines = link.call("INFO", "commandstats").decode().splitlines()
    found = [line for line in lines if line.startswith("cmdstat_ping:")]
    return int(found[0].split("calls=")[1].split(",")[0]) if found else 0
