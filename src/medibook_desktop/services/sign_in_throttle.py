"""After five wrong passwords each further try has to wait longer: at this terminal, and together at all of them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from medibook_desktop.domain.errors import RedisAway, SignInFailed
from medibook_desktop.domain.sign_in_errors import SignInThrottled
from medibook_desktop.foundation.file_locks import FileLock
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.sign_in_tries import SignInTries

T = TypeVar("T")
FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 10.0, 300.0
"""Seconds: 10, 20, 40 … At most 5 minutes, for whoever types a colleague's name wrong on purpose locks nobody out."""
FORGET = 3600.0
"""Seconds without a try after which counting begins anew."""


def wait_after(tries: int) -> float:
    """Seconds until the try that follows `tries` wrong ones."""
    if tries < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT * 2.0 ** min(tries - FREE_TRIES, 30), LONGEST_WAIT)


@dataclass(slots=True)
class _Tries:
    """Moments are seconds since 1970."""

    tries: int = 0
    until: float = 0.0
    last: float = 0.0


class SignInThrottle:
    """One a terminal. Blocking; safe for threads, and for several windows of one computer.

    What is counted here is kept in `path` over a restart of the program (None: in this process only), and in
    Redis, where a second terminal meets it. Where Redis is away the terminal's own count holds alone.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        place: str,
        redis_url: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`place` names the clinic's database: two clinics on one Redis have nobody in common."""
        self._path = path
        self._place = place
        self._redis_url = redis_url
        self._clock = clock
        self._lock = threading.Lock()
        self._here: dict[str, _Tries] = {}

    def attempt(self, username: str, sign_in: Callable[[], T]) -> T:
        """What `sign_in` answers. Raises SignInThrottled before it is called, or instead of the SignInFailed after
        which there is a wait; any other error of `sign_in` does not count as a try."""
        digest = self._digest(username)
        token = secrets.token_hex(8)
        with self._redis() as tries:
            left = self._begin_here(digest)
            if left <= 0 and tries is not None:
                with contextlib.suppress(RedisAway):
                    left = tries.begin(digest, token) / 1000
                    if left > 0:
                        self._undo_here(digest)
            if left > 0:
                raise SignInThrottled(seconds=math.ceil(left))
            try:
                answer = sign_in()
            except SignInFailed as error:
                left = self._wait(digest, tries)
                if left > 0:
                    raise SignInThrottled(seconds=math.ceil(left)) from error
                raise
            except BaseException:
                self._undo_here(digest)
                if tries is not None:
                    with contextlib.suppress(RedisAway):
                        tries.undo(digest, token)
                raise
            self._change_here(lambda here: here.pop(digest, None))
            if tries is not None:
                with contextlib.suppress(RedisAway):
                    tries.forget(digest)
            return answer

    def _wait(self, digest: str, tries: SignInTries | None) -> float:
        left = self._change_here(lambda here: here.get(digest, _Tries()).until - self._clock())
        if tries is not None:
            with contextlib.suppress(RedisAway):
                left = max(left, tries.wait(digest) / 1000)
        return left

    def _digest(self, username: str) -> str:
        text = f"medibook sign-in\0{self._place}\0{username.strip().casefold()}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @contextlib.contextmanager
    def _redis(self) -> Iterator[SignInTries | None]:
        if self._redis_url is None:
            yield None
            return
        link = RedisLink(self._redis_url, name="sign-in")
        try:
            yield SignInTries(
                link,
                free_tries=FREE_TRIES,
                first_ms=round(FIRST_WAIT * 1000),
                most_ms=round(LONGEST_WAIT * 1000),
                forget_ms=round(FORGET * 1000),
            )
        finally:
            link.close()

    # --- This terminal's own count -----------------------------------------------------------------------

    def _begin_here(self, digest: str) -> float:
        """Seconds to wait; with 0 the try is counted, before it is made."""

        def begin(here: dict[str, _Tries]) -> float:
            found, now = here.setdefault(digest, _Tries()), self._clock()
            if found.until > now:
                # A clock that was set back must not make anybody wait for a year.
                found.until = min(found.until, now + LONGEST_WAIT)
                return found.until - now
            found.tries += 1
            found.last = now
            found.until = now + wait_after(found.tries) if wait_after(found.tries) else 0.0
            return 0.0

        return self._change_here(begin)

    def _undo_here(self, digest: str) -> None:
        def undo(here: dict[str, _Tries]) -> None:
            found = here.get(digest)
            if found is not None:
                found.tries, found.until = max(0, found.tries - 1), 0.0

        self._change_here(undo)

    def _change_here(self, change: Callable[[dict[str, _Tries]], T]) -> T:
        with self._lock:
            lock = self._file_lock()
            try:
                here = self._read()
                answer = change(here)
                self._write(here)
            finally:
                if lock is not None:
                    lock.release()
            return answer

    def _file_lock(self) -> FileLock | None:
        """None: kept nowhere, or the folder cannot be written: then this process counts for itself."""
        if self._path is None:
            return None
        lock = FileLock(self._path.with_suffix(".lock"))
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return lock if lock.acquire(1.0) else None
        except OSError:
            return None

    def _read(self) -> dict[str, _Tries]:
        if self._path is None:
            return self._here
        try:
            stored: Any = json.loads(self._path.read_text("ascii"))
            found = {
                str(digest): _Tries(int(tries), float(until), float(last))
                for digest, (tries, until, last) in stored.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            return self._here  # none yet, or damaged: what this process knows
        now = self._clock()
        return {digest: each for digest, each in found.items() if now - each.last < FORGET}

    def _write(self, here: dict[str, _Tries]) -> None:
        now = self._clock()
        self._here = {d: t for d, t in here.items() if t.tries and now - t.last < FORGET}
        if self._path is None:
            return
        try:
            beside = self._path.with_suffix(f".{os.getpid()}.new")
            beside.write_text(
                json.dumps({d: [t.tries, t.until, t.last] for d, t in self._here.items()}), "ascii"
            )
            beside.chmod(0o600)
            beside.replace(self._path)
        except OSError:
            return  # a full disk keeps nobody from signing in
