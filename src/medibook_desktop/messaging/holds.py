"""Soft holds: who has the booking box open on which slot. A hint for people; PostgreSQL decides."""

from __future__ import annotations

import json
from datetime import date

from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.channel_names import hold_key, holds_of_day_key
from medibook_desktop.messaging.connection import RedisLink, Script
from medibook_desktop.messaging.publisher import commands_for

HOLD_MS = 15_000
"""A hold that nobody refreshes (a crashed terminal) is gone after this; terminals refresh every five seconds."""
DAY_INDEX_MS = 600_000

# The value is the token, a line end, and JSON; both scripts compare the token only.
_REFRESH = Script("""
local value = redis.call('GET', KEYS[1])
if not value or string.sub(value, 1, #ARGV[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
""")
_RELEASE = Script("""
local value = redis.call('GET', KEYS[1])
if not value or string.sub(value, 1, #ARGV[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
""")


class HoldBoard:
    """Holds in Redis: a key a slot, which expires, and a hash a day that says which keys to look at.

    The hash may name a slot whose key is gone (its terminal crashed): a reader takes it out. Should that meet
    somebody who takes the same slot at that moment, his next refresh puts it back. All raise RedisAway.
    """

    def __init__(self, link: RedisLink, *, ms: int = HOLD_MS) -> None:
        self._link = link
        self._place = link.place
        self._ms = ms

    def take(self, slot_id: int, doctor_id: int, day: date, holder: str, terminal: str, token: str) -> Hold:
        """Ours (`is_mine`), or the hold of who was first."""
        told = {"doctor_id": doctor_id, "day": day.isoformat(), "holder": holder, "terminal": terminal}
        value = _head(token) + json.dumps(told, separators=(",", ":"))
        key, index = hold_key(slot_id, self._place), holds_of_day_key(day, self._place)
        before, _, _, ms_left, *_ = self._link.call_many(
            [
                ("SET", key, value, "NX", "GET", "PX", self._ms),
                ("HSET", index, slot_id, doctor_id),
                ("PEXPIRE", index, DAY_INDEX_MS),
                ("PTTL", key),
                *commands_for([_change(slot_id, doctor_id, day)], self._place),
            ]
        )
        return _hold(slot_id, before or value.encode(), max(int(ms_left), 0), token)

    def refresh(self, slot_id: int, doctor_id: int, day: date, token: str) -> bool:
        """False when the hold is no longer ours: it expired, and perhaps somebody else has it."""
        index = holds_of_day_key(day, self._place)
        kept, *_ = self._link.call_many(
            [
                _REFRESH.command([hold_key(slot_id, self._place)], _head(token), self._ms),
                ("HSET", index, slot_id, doctor_id),
                ("PEXPIRE", index, DAY_INDEX_MS),
            ]
        )
        return bool(kept)

    def release(self, slot_id: int, doctor_id: int, day: date, token: str) -> bool:
        """Whether it was still ours; another's hold stays."""
        if not self._link.call(*_RELEASE.command([hold_key(slot_id, self._place)], _head(token))):
            return False
        self._link.call_many(
            [
                ("HDEL", holds_of_day_key(day, self._place), slot_id),
                *commands_for([_change(slot_id, doctor_id, day)], self._place),
            ]
        )
        return True

    def on_day(self, day: date, tokens: frozenset[str] = frozenset()) -> list[Hold]:
        """Every hold of that day in slot order; `tokens` are our own, which mark ours."""
        index = holds_of_day_key(day, self._place)
        slot_ids = sorted(int(slot_id) for slot_id in self._link.call("HKEYS", index))
        if not slot_ids:
            return []
        keys = [hold_key(slot_id, self._place) for slot_id in slot_ids]
        replies = self._link.call_many([(name, key) for key in keys for name in ("GET", "PTTL")])
        holds, gone = [], []
        for slot_id, value, ms_left in zip(slot_ids, replies[::2], replies[1::2], strict=True):
            if value is None or ms_left <= 0:
                gone.append(slot_id)
            else:
                holds.append(_hold(slot_id, value, int(ms_left), *tokens))
        if gone:
            self._link.call("HDEL", index, *gone)
        return holds


def _head(token: str) -> str:
    return token + "\n"


def _hold(slot_id: int, value: bytes, ms_left: int, *own_tokens: str) -> Hold:
    token, _, told = value.partition(b"\n")
    fields = json.loads(told)
    return Hold(
        slot_id=slot_id,
        doctor_id=fields["doctor_id"],
        day=date.fromisoformat(fields["day"]),
        holder=fields["holder"],
        terminal=fields["terminal"],
        is_mine=token.decode() in own_tokens,
        ms_left=ms_left,
    )


def _change(slot_id: int, doctor_id: int, day: date) -> Change:
    return Change(ChangeKind.HOLD, doctor_id=doctor_id, day=day, slot_ids=(slot_id,))
