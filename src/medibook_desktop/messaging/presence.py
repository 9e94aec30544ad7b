"""Who is at which terminal now: a sorted set of moments until which each counts as present."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.channel_names import terminals_key
from medibook_desktop.messaging.connection import RedisLink

PRESENT_SECONDS = 45.0


class Presence:
    """One per process. `beat` at most every 15 s keeps this terminal in the list; a crash takes it out by itself.

    Two processes of one terminal name count apart.
    """

    def __init__(
        self, link: RedisLink, terminal: str, username: str, *, wall_clock: Callable[[], float] = time.time
    ) -> None:
        self._link = link
        self._key = terminals_key(link.place)
        self._member = f"{terminal}\n{username}\n{secrets.token_hex(4)}"
        self._clock = wall_clock

    def beat(self) -> bool:
        """Whether Redis took it. Those long gone are removed by whoever comes by."""
        now = self._clock()
        try:
            self._link.call_many(
                [
                    ("ZADD", self._key, int((now + PRESENT_SECONDS) * 1000), self._member),
                    ("ZREMRANGEBYSCORE", self._key, "-inf", int((now - PRESENT_SECONDS) * 1000)),
                ]
            )
        except RedisAway:
            return False
        return True

    def others(self) -> list[str]:
        """Names of the other terminals that are present, in order; [] with Redis away."""
        try:
            members = self._link.call("ZRANGEBYSCORE", self._key, int(self._clock() * 1000), "+inf")
        except RedisAway:
            return []
        return sorted(name.decode().split("\n", 1)[0] for name in members if name != self._member.encode())

    def others_count(self) -> int:
        """As `others`, and no longer for a chain's hundreds."""
        now = int(self._clock() * 1000)
        try:
            present, mine = self._link.call_many(
                [("ZCOUNT", self._key, now, "+inf"), ("ZSCORE", self._key, self._member)]
            )
        except RedisAway:
            return 0
        return int(present) - (mine is not None and float(mine) >= now)

    def leave(self) -> None:
        try:
            self._link.call("ZREM", self._key, self._member)
        except RedisAway:
            return
