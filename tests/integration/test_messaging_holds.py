"""Soft holds: shown to everybody, released by their own token only, gone when their terminal is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.channel_names import hold_key, holds_of_day_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.services.holds import Holds
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)
Desk = Callable[..., Holds]


@pytest.fixture
def told() -> list[Change]:
    return []


@pytest.fixture
def desk(link: RedisLink, told: list[Change]) -> Iterator[Desk]:
    """Makes the holds of a terminal; `told` is what the screens of all of them were told locally."""
    made: list[Holds] = []

    def make(holder: str, *, ms: int = 15_000, refresh_seconds: float = 5.0) -> Holds:
        holds = Holds(
            HoldBoard(link, ms=ms),
            told.extend,
            holder=holder,
            terminal=f"Desk of {holder}",
            refresh_seconds=refresh_seconds,
        )
        made.append(holds)
        return holds

    yield make
    for holds in made:
        holds.close()


def test_a_hold_is_shown_with_name_and_terminal(desk: Desk) -> None:
    anna, bo = desk("Anna Ωμέγα"), desk("Bo")
    mine = anna.take(17, 3, DAY)
    assert mine is not None
    assert mine.is_mine
    (shown,) = bo.on_day(DAY)
    assert (shown.slot_id, shown.doctor_id, shown.day) == (17, 3, DAY)
    assert (shown.holder, shown.terminal, shown.is_mine) == ("Anna Ωμέγα", "Desk of Anna Ωμέγα", False)
    assert 0 < shown.ms_left <= 15_000
    assert [hold.is_mine for hold in anna.on_day(DAY)] == [True]
    assert bo.on_day(DAY + timedelta(days=1)) == []


def test_who_comes_second_is_told_who_was_first(desk: Desk) -> None:
    anna, bo = desk("Anna"), desk("Bo")
    anna.take(17, 3, DAY)
    second = bo.take(17, 3, DAY)
    assert second is not None
    assert (second.is_mine, second.holder) == (False, "Anna")
    bo.release(17)  # his box closes: Anna's hold stays
    assert [hold.holder for hold in bo.on_day(DAY)] == ["Anna"]
    anna.release(17)
    again = bo.take(17, 3, DAY)
    assert again is not None
    assert again.is_mine


def test_taking_twice_from_one_terminal_is_one_hold(desk: Desk) -> None:
    anna = desk("Anna")
    assert anna.take(17, 3, DAY) is not None
    again = anna.take(17, 3, DAY)
    assert again is not None
    assert again.is_mine
    anna.release(17)
    assert anna.on_day(DAY) == []


def test_release_and_refresh_compare_the_token(link: RedisLink) -> None:
    board = HoldBoard(link)
    board.take(17, 3, DAY, "Anna", "Desk 1", "token-a")
    link.call("DEL", hold_key(17))  # it expired: the laptop slept
    board.take(17, 3, DAY, "Bo", "Desk 2", "token-b")
    assert not board.refresh(17, 3, DAY, "token-a")
    assert not board.release(17, 3, DAY, "token-a")
    assert not board.release(17, 3, DAY, "token")  # nor the beginning of a token
    assert [hold.holder for hold in board.on_day(DAY)] == ["Bo"]
    assert board.release(17, 3, DAY, "token-b")
    assert board.on_day(DAY) == []
    assert link.call("EXISTS", holds_of_day_key(DAY)) == 0


def test_a_crashed_terminals_hold_goes_and_the_others_notice(
    desk: Desk, link: RedisLink, told: list[Change]
) -> None:
    HoldBoard(link, ms=80).take(17, 3, DAY, "Crashed", "Desk 9", "token-c")
    bo = desk("Bo")
    assert len(bo.on_day(DAY)) == 1
    wait_until(lambda: told, what="the end of the hold to be announced")
    assert told[0] == Change(ChangeKind.HOLD, 3, DAY, slot_ids=(17,))
    assert bo.on_day(DAY) == []
    assert link.call("HLEN", holds_of_day_key(DAY)) == 0  # the reader tidied the index


def test_an_open_box_keeps_its_hold(desk: Desk, link: RedisLink) -> None:
    anna = desk("Anna", ms=60_000, refresh_seconds=0.02)
    anna.take(17, 3, DAY)
    link.call("PEXPIRE", hold_key(17), 30_000)
    wait_until(lambda: link.call("PTTL", hold_key(17)) > 30_000, what="the refresh")


def test_a_hold_lost_in_sleep_is_taken_again_or_given_up(
    desk: Desk, link: RedisLink, told: list[Change]
) -> None:
    anna, bo = desk("Anna"), desk("Bo")
    anna.take(17, 3, DAY)
    link.call("DEL", hold_key(17))
    assert anna.refresh(17)
    assert [hold.holder for hold in bo.on_day(DAY)] == ["Anna"]
    link.call("DEL", hold_key(17))
    bo.take(17, 3, DAY)
    assert not anna.refresh(17)
    assert told[-1].kind is ChangeKind.HOLD
    assert not anna.refresh(17)  # it is no longer asked for
    assert [hold.holder for hold in anna.on_day(DAY)] == ["Bo"]


def test_closing_gives_everything_back(desk: Desk, link: RedisLink) -> None:
    anna = desk("Anna")
    for slot_id in (17, 18):
        anna.take(slot_id, 3, DAY)
    anna.close()
    assert link.call("EXISTS", hold_key(17), hold_key(18), holds_of_day_key(DAY)) == 0


def test_with_redis_away_nobody_is_held_up() -> None:
    link = RedisLink(None)
    holds = Holds(HoldBoard(link), print, holder="Anna", terminal="Desk 1")
    assert holds.take(17, 3, DAY) is None
    assert not holds.refresh(17)
    assert holds.on_day(DAY) == []
    holds.release(17)
    holds.close()
    with pytest.raises(RedisAway):
        HoldBoard(link).on_day(DAY)


def test_a_redis_that_comes_back_empty_gets_the_hold_again(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    holds = Holds(HoldBoard(link), lambda _: None, holder="Anna", terminal="Desk 1", refresh_seconds=0.05)
    try:
        assert holds.take(17, 3, DAY) is not None
        own_valkey.kill()
        own_valkey.start()
        wait_until(lambda: len(holds.on_day(DAY)) == 1, what="the hold to come back")
    finally:
        holds.close()
        link.close()
