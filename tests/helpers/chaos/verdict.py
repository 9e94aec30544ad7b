"""The end of a chaos test: who is in doubt is asked again, the servers are read, and the history is judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import psycopg
from redis import Redis

from medibook_desktop.foundation.settings import Settings
from medibook_desktop.messaging.channel_names import PREFIX
from medibook_desktop.messaging.holds import HOLD_MS
from medibook_desktop.messaging.locks import HOLD_MS as GATE_MS
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.chaos.checker import WRITES, Violation, by_kind, violations
from tests.helpers.chaos.final_state import FinalState, final_state
from tests.helpers.chaos.history import Operation, Outcome
from tests.helpers.chaos.load import Login
from tests.helpers.conditions import wait_until


def judged(
    history: Sequence[Operation], settings: Mapping[str, Any], login: Login, owner_urls: Sequence[str]
) -> list[Violation]:
    """What is broken, after the load has stopped and the servers answer again. `settings` lead straight to them."""
    return violations(history, settled_state(history, settings, login, owner_urls))


def settled_state(
    history: Sequence[Operation], settings: Mapping[str, Any], login: Login, owner_urls: Sequence[str]
) -> FinalState:
    """The final state, once no terminal's session is left: what a killed one had sent may be under way still."""
    for url in owner_urls:
        wait_until(lambda url=url: _no_terminals(url), what="the terminals' sessions to end")  # type: ignore[misc]
    answers = ask_again(history, settings, login)
    final = final_state(owner_urls)
    final.found_by_request = answers
    return final


def ask_again(
    history: Sequence[Operation], settings: Mapping[str, Any], login: Login
) -> dict[str, int | None]:
    """Request id -> the booking, of every write whose last attempt left a doubt, by `bookings.by_request`."""
    last: dict[str, Operation] = {}
    for each in history:
        if each.name in WRITES:
            last[each.request] = each
    in_doubt = [each.request for each in last.values() if each.outcome in (Outcome.UNKNOWN, Outcome.LOST)]
    found: dict[str, int | None] = {}
    with open_clinic(Settings(**settings), login.username, login.password, background=False) as clinic:
        for request in in_doubt:
            booked = clinic.bookings.by_request(UUID(request))
            found[request] = booked.booking.id if booked else None
    return found


def all_is_well(found: Sequence[Violation]) -> bool:
    """For `assert`: the message names the first of each kind."""
    if not found:
        return True
    firsts: dict[str, Violation] = {}
    for each in found:
        firsts.setdefault(each.rule, each)
    counts = by_kind(found)
    raise AssertionError("\n".join(f"{counts[rule]} × {each}" for rule, each in firsts.items()))


def _no_terminals(owner_url: str) -> bool:
    with psycopg.connect(owner_url) as connection:
        sql = (
            "SELECT FROM pg_stat_activity WHERE application_name LIKE 'medibook terminal=%'"
            " AND datname = current_database()"
        )
        return not connection.execute(sql).fetchall()


def left_in_redis(redis_url: str) -> dict[str, int]:
    """Gate and hold keys that still stand for somebody -> the milliseconds that they have left (-1: for ever)."""
    found = {}
    with Redis.from_url(redis_url) as redis:
        # Tests may look at everything; the program never scans.
        for kind in ("gate:slot", "hold:slot"):
            for key in redis.scan_iter(f"{PREFIX}*{kind}:*", count=1000):
                value = redis.get(key)
                # An outcome is no gate: it tells who comes late.
                if value is not None and not value.startswith(b"="):
                    found[key.decode()] = redis.pttl(key)
    return found


def nothing_kept_for_ever(redis_url: str) -> bool:
    """Every gate and hold ends by itself, in its time at the latest."""
    left = left_in_redis(redis_url)
    wrong = {key: ms for key, ms in left.items() if not 0 <= ms <= (GATE_MS if "gate:" in key else HOLD_MS)}
    assert not wrong, f"kept too long: {wrong}"
    return True


def wait_until_released(redis_url: str) -> None:
    """Until no gate and no hold is left: those of terminals that were killed end with their time."""
    assert nothing_kept_for_ever(redis_url)
    wait_until(lambda: not left_in_redis(redis_url), what="gates and holds to end")
