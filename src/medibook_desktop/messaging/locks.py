"""The slot gate: keeps a crowd away from one row. A hint only; PostgreSQL decides (DESIGN sections 5 and 6)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.channel_names import gate_key, outcome_key
from medibook_desktop.messaging.connection import Command, RedisLink, Script
from medibook_desktop.messaging.publisher import commands_for

HOLD_MS = 1000
"""A terminal that dies inside the gate shuts it for this long at most; a booking takes a few milliseconds."""
WAIT_MS = 100
OUTCOME_MS = 2000
_LEAST_WAIT_MS, _MOST_WAIT_MS = 5, 300
"""One blocking read: shorter is not worth it (the server's timer is coarse), longer than the link's own limit would
look like a dead server."""

# Never a bare DEL: after a long pause the gate may have expired and belong to somebody else.
_RELEASE = Script("""
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
    redis.call('DEL', KEYS[1])
else
    redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
end
return 1
""")
_TAKE_OVER = Script("""
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
""")


class GateState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    BUSY = "busy"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class GateOutcome:
    """Who got the slot and when (aware): staff, never a patient. The gate itself sets the version, and the
    request unless it is somebody else's."""

    taken_by: str
    taken_at: datetime | None
    slot_version: int = 0
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class GateEntry:
    """OPEN: try, we are alone. TAKEN: `outcome` says who has it. BUSY or UNAVAILABLE: try by the other gate."""

    state: GateState
    slot_id: int
    slot_version: int
    token: str
    outcome: GateOutcome | None = None
    request_id: str = ""


class SlotGate:
    """One key a slot: while somebody tries it holds his token, then for two seconds the outcome.

    So who comes late learns the outcome from the same `SET NX GET` that would have let him in, and who came
    early sleeps in one blocking read of the outcome's stream, which one XADD ends for all of them at once
    (measured with 64 clients: two commands a loser; asking every millisecond took up to three).
    """

    def __init__(
        self,
        link: RedisLink,
        *,
        hold_ms: int = HOLD_MS,
        wait_ms: int = WAIT_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._link = link
        self._place = link.place
        self._hold_ms = hold_ms
        self._wait_ms = wait_ms
        self._clock = clock

    def enter(self, slot_id: int, slot_version: int, request_id: UUID | str = "") -> GateEntry:
        """Waits for another's outcome, `wait_ms` at most. Raises nothing.

        An outcome answers only who saw the slot as the winner saw it, or older: the database would refuse
        him for certain, even when the slot is free again by now. And never the winner's own request asked
        again (`request_id`): the database has its booking, so the state is BUSY.
        """
        request = str(request_id)
        token = secrets.token_hex(8)
        key = gate_key(slot_id, self._place)
        ends = self._clock() + self._wait_ms / 1000
        seen: str | bytes = "0"
        state = GateState.BUSY
        try:
            while True:
                held = self._link.call("SET", key, token, "NX", "GET", "PX", self._hold_ms)
                if held is None or held == token.encode():  # ours: the link had to send it twice
                    return GateEntry(GateState.OPEN, slot_id, slot_version, token, None, request)
                outcome = _outcome(held)
                if outcome is not None:
                    if request and outcome.request_id == request:
                        break
                    if slot_version <= outcome.slot_version:
                        return GateEntry(GateState.TAKEN, slot_id, slot_version, "", outcome)
                    # An outcome from before this request's view of the slot: it is free again since.
                    if self._link.call(*_TAKE_OVER.command([key], held, token, self._hold_ms)):
                        return GateEntry(GateState.OPEN, slot_id, slot_version, token, None, request)
                    held = b""
                left_ms = int((ends - self._clock()) * 1000)
                if left_ms < _LEAST_WAIT_MS:
                    break
                if held:
                    reached, outcome = self._wait(slot_id, seen, left_ms)
                    if outcome is not None and request and outcome.request_id == request:
                        break
                    if outcome is not None and slot_version <= outcome.slot_version:
                        return GateEntry(GateState.TAKEN, slot_id, slot_version, "", outcome)
                    seen = reached
        except RedisAway:
            state = GateState.UNAVAILABLE
        return GateEntry(state, slot_id, slot_version, "")

    def without(self, slot_id: int = 0, slot_version: int = 0) -> GateEntry:
        """For who does not compete for the slot (squeezing in): nothing to release, `leave` only publishes."""
        return GateEntry(GateState.UNAVAILABLE, slot_id, slot_version, "")

    def leave(
        self, entry: GateEntry, changes: Sequence[Change] = (), outcome: GateOutcome | None = None
    ) -> bool:
        """Release, outcome, messages and cache invalidation in one pipeline, after the commit.

        Whether they were sent; False is no error. An outcome is true whoever holds the gate by now, because
        it was committed; only the release compares the token.
        """
        commands: list[Command] = []
        if entry.state is GateState.OPEN:
            text = "" if outcome is None else _text(outcome, entry)
            stream = outcome_key(entry.slot_id, self._place)
            commands.append(
                _RELEASE.command([gate_key(entry.slot_id, self._place)], entry.token, text, OUTCOME_MS)
            )
            # Without an outcome too: it wakes those who wait, and the first of them tries.
            commands.append(("XADD", stream, "MAXLEN", 1, "*", "outcome", text))
            commands.append(("PEXPIRE", stream, OUTCOME_MS))
        told = commands_for(changes, self._place)
        commands.extend(told)
        if not commands:
            return True
        try:
            self._link.send_many(commands)
        except RedisAway:
            self._link.later(told)
            return False
        return True

    def _wait(self, slot_id: int, seen: str | bytes, left_ms: int) -> tuple[str | bytes, GateOutcome | None]:
        """Sleeps until the gate's holder leaves. The stream position reached, and the outcome if there is one."""
        reply = self._link.call(
            "XREAD", "BLOCK", min(left_ms, _MOST_WAIT_MS), "STREAMS", outcome_key(slot_id, self._place), seen
        )
        if not reply:
            return seen, None
        position, fields = reply[0][1][-1]
        return position, _outcome(fields[1])


def _text(outcome: GateOutcome, entry: GateEntry) -> str:
    """One line, because all who wait take it apart at the same moment: = version | request | time | who."""
    at = "" if outcome.taken_at is None else outcome.taken_at.isoformat()
    request = outcome.request_id or entry.request_id
    return f"={entry.slot_version}|{request}|{at}|{outcome.taken_by}"


def _outcome(value: bytes) -> GateOutcome | None:
    """None for a token, which is hexadecimal, and for the empty outcome of who gave up."""
    if not value.startswith(b"="):
        return None
    version, request, at, taken_by = value[1:].decode().split("|", 3)
    return GateOutcome(taken_by, datetime.fromisoformat(at) if at else None, int(version), request)
