"""Wrong passwords of one user name, counted for all terminals together; by a digest, for a key names no person."""

from __future__ import annotations

from medibook_desktop.messaging.channel_names import sign_in_key
from medibook_desktop.messaging.connection import RedisLink, Script

# A try counts before it is made, so that ten terminals at once get no ten tries; a right password takes all of them
# back. By the server's clock. A token makes the command bear repetition.
_BEGIN = Script("""
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local found = redis.call('HMGET', KEYS[1], 'until', 'token')
if found[2] == ARGV[1] then return 0 end
local left = tonumber(found[1] or '0') - now
if left > 0 then return left end
local tries = redis.call('HINCRBY', KEYS[1], 'tries', 1)
local free, first, most = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local ends = 0
if tries >= free then ends = now + math.min(first * 2 ^ (tries - free), most) end
redis.call('HSET', KEYS[1], 'until', string.format('%.0f', ends), 'token', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 0
""")
_WAIT = Script("""
local time = redis.call('TIME')
local left = tonumber(redis.call('HGET', KEYS[1], 'until') or '0') - time[1] * 1000 - math.floor(time[2] / 1000)
return math.max(left, 0)
""")
_UNDO = Script("""
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
if redis.call('HINCRBY', KEYS[1], 'tries', -1) <= 0 then return redis.call('DEL', KEYS[1]) end
return redis.call('HDEL', KEYS[1], 'until', 'token')
""")


class SignInTries:
    """All raise RedisAway. Times in milliseconds."""

    def __init__(
        self, link: RedisLink, *, free_tries: int, first_ms: int, most_ms: int, forget_ms: int
    ) -> None:
        self._link = link
        self._rules = (free_tries, first_ms, most_ms, forget_ms)

    def begin(self, digest: str, token: str) -> int:
        """0: counted, go ahead. Else so long until the next try, and nothing was counted."""
        return int(self._link.call(*_BEGIN.command([sign_in_key(digest)], token, *self._rules)))

    def wait(self, digest: str) -> int:
        return int(self._link.call(*_WAIT.command([sign_in_key(digest)])))

    def undo(self, digest: str, token: str) -> None:
        """The try was none: the database was away."""
        self._link.call(*_UNDO.command([sign_in_key(digest)], token))

    def forget(self, digest: str) -> None:
        """The password was right."""
        self._link.call("DEL", sign_in_key(digest))
