"""The one link to Redis: nothing raises but RedisAway, and a dead server costs next to nothing."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import RedisAway, SettingsInvalid
from medibook_desktop.messaging.connection import NO_REDIS, RedisLink, Script
from medibook_desktop.messaging.presence import PRESENT_SECONDS, Presence
from medibook_desktop.messaging.publisher import Publisher
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey


def test_a_pipeline_answers_in_order(link: RedisLink) -> None:
    assert link.call_many([("SET", "medibook:t", 5), ("INCR", "medibook:t"), ("GET", "medibook:t")]) == [
        b"OK",
        6,
        b"6",
    ]


def test_a_script_that_the_server_does_not_know_yet_is_sent_along(link: RedisLink) -> None:
    double = Script("return ARGV[1] * 2")
    replies = link.call_many([("PING",), double.command([], 21), ("PING",)])
    assert replies == [b"PONG", 42, b"PONG"]
    link.call("SCRIPT", "FLUSH")
    assert link.call(*double.command([], 4)) == 8


def test_what_is_sent_without_waiting_arrives_in_order(link: RedisLink) -> None:
    for value in range(50):
        link.send_many([("SET", "medibook:t", value), ("RPUSH", "medibook:list", value)])
    assert link.call("GET", "medibook:t") == b"49"  # its own reply, not one of those that nobody waited for
    assert link.call("LRANGE", "medibook:list", 0, -1) == [b"%d" % value for value in range(50)]


def test_what_is_sent_without_waiting_and_refused_hurts_nobody(link: RedisLink) -> None:
    link.call("SET", "medibook:t", "x")
    link.send_many([("INCR", "medibook:t")])
    assert link.call("GET", "medibook:t") == b"x"
    assert link.is_up


def test_a_script_sent_without_waiting_runs_even_on_a_server_that_forgot_it(link: RedisLink) -> None:
    count = Script("return redis.call('INCR', KEYS[1])")
    for _ in range(3):
        link.send_many([count.command(["medibook:t"])])
    link.call("SCRIPT", "FLUSH")
    link.send_many([count.command(["medibook:t"])])  # lost: what nobody waits for may be
    assert link.call("GET", "medibook:t") == b"3"
    link.send_many([count.command(["medibook:t"])])
    assert link.call("GET", "medibook:t") == b"4"


def test_a_server_started_again_meanwhile_costs_no_answer(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    try:
        with ThreadPoolExecutor(4) as pool:  # several lines, which all wait unused
            assert all(pool.map(lambda _: link.ping(), range(40)))
        own_valkey.kill()
        own_valkey.start()
        assert link.call("PING") == b"PONG"
        own_valkey.kill()
        own_valkey.start()
        link.send_many([("SET", "medibook:t", 1)])
        assert link.call("GET", "medibook:t") == b"1"
    finally:
        link.close()


def test_a_refused_command_is_redis_away_and_leaves_the_link_usable(link: RedisLink) -> None:
    with pytest.raises(RedisAway):
        link.call_many([("SET", "medibook:t", "x"), ("INCR", "medibook:t")])
    assert link.is_up
    assert link.call("GET", "medibook:t") == b"x"


def test_without_an_address_it_is_away_for_good() -> None:
    link = RedisLink(None)
    with pytest.raises(RedisAway) as away:
        link.call("PING")
    assert (link.is_up, link.why, away.value.details["why"]) == (False, NO_REDIS, NO_REDIS)
    link.close()


@pytest.mark.parametrize("address", ["", "localhost", "http://localhost", "redis://localhost:notaport"])
def test_what_is_no_address_is_a_setting_to_mend(address: str) -> None:
    link = RedisLink(address or "x")
    with pytest.raises(SettingsInvalid):
        link.call("PING")
    link.close()


def test_nobody_there_is_noticed_once_and_found_again(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    try:
        assert link.ping()
        own_valkey.kill()
        assert not link.ping()
        assert not link.is_up
        own_valkey.start()
        wait_until(lambda: link.is_up, what="the probe")
        assert link.call("PING") == b"PONG"
    finally:
        link.close()


def test_a_frozen_server_holds_up_one_call_only(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    try:
        assert link.ping()
        own_valkey.freeze()
        assert not link.ping()
        began = time.thread_time()
        for _ in range(100):
            assert not link.ping()
        assert (
            time.thread_time() - began < 1.0
        )  # a hundred more waits would be over a minute of the other clock
        own_valkey.thaw()
        wait_until(lambda: link.is_up, what="the probe")
        assert link.call("SET", "medibook:t", 1) == b"OK"  # and no late answer is taken for this one's
    finally:
        link.close()


def test_close_ends_the_probe_at_once(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    own_valkey.kill()
    assert not link.ping()
    link.close()  # the fixture of every test fails a thread that stays
    with pytest.raises(RedisAway):
        link.call("PING")


def test_the_reason_never_shows_the_password() -> None:
    link = RedisLink("redis://:s3cret@localhost:1/0")
    with pytest.raises(RedisAway) as away:
        link.call("PING")
    assert "s3cret" not in f"{away.value} {away.value.details} {link.why}"
    link.close()


def test_publishing_says_whether_it_went_out(link: RedisLink) -> None:
    change = Change(ChangeKind.BOOKING, 3, date(2026, 11, 22), 7)
    assert Publisher(link).publish([change])
    assert Publisher(link).publish([])
    away = RedisLink(None)
    assert not Publisher(away).publish([change])
    away.close()


def test_terminals_see_each_other_until_they_leave_or_fall_silent(link: RedisLink) -> None:
    now = [1_000_000.0]
    one, two = (Presence(link, f"Desk {number}", "anna", wall_clock=lambda: now[0]) for number in (1, 2))
    assert one.beat()
    assert two.beat()
    assert (one.others(), two.others()) == (["Desk 2"], ["Desk 1"])
    two.leave()
    assert one.others_count() == 0
    two.beat()
    now[0] += PRESENT_SECONDS + 1
    one.beat()
    assert (one.others_count(), two.others_count()) == (0, 1)


def test_presence_with_redis_away_is_nobody() -> None:
    link = RedisLink(None)
    presence = Presence(link, "Desk 1", "anna")
    assert not presence.beat()
    assert presence.others_count() == 0
    presence.leave()
    link.close()
