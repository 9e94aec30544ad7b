"""In the background of every terminal: seals what is settled, removes by the rules, keeps the chain's end here too."""

from __future__ import annotations

import json
import logging
import random
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from medibook_desktop.domain.audit import Anchor
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.services.taking_turns import Crowd

log = logging.getLogger(__name__)

EVERY_SECONDS = 15.0
AFTER_FAILURE_SECONDS = 60.0
RETENTION_EVERY = 240
"""Rounds: about an hour. The database itself carries the rules out once a day at most."""
ANCHORS_KEPT = 400
ANCHOR_EVERY_SEALS = 100
FILE_NAME = "audit_anchors.json"


class Anchors:
    """The seals that this terminal has seen at the end of the chain: one in a hundred, and the latest.

    In a file of the data folder, for each clinic by `place`. A file that cannot be read or written costs the
    comparison only.
    """

    def __init__(self, path: Path, place: str) -> None:
        self._path = path
        self._place = place
        self._lock = threading.Lock()
        self._kept = self._read()

    def of_place(self, place: str) -> Anchors:
        """Those of another database, in the same file."""
        return Anchors(self._path, place)

    @property
    def kept(self) -> tuple[Anchor, ...]:
        with self._lock:
            return tuple(self._kept)

    @property
    def latest(self) -> Anchor | None:
        with self._lock:
            return self._kept[-1] if self._kept else None

    def keep(self, anchor: Anchor) -> None:
        with self._lock:
            if anchor in self._kept:
                return
            # The last but one stays when it is a hundred seals after the one before it.
            if len(self._kept) > 1 and self._kept[-1].seal - self._kept[-2].seal < ANCHOR_EVERY_SEALS:
                self._kept.pop()
            self._kept = [*self._kept, anchor][-ANCHORS_KEPT:]
            self._write()

    def _read(self) -> list[Anchor]:
        try:
            every = json.loads(self._path.read_text("utf-8"))
            return [Anchor(str(c), int(s), str(h)) for c, s, h in every.get(self._place, [])]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.warning("the kept ends of the audit chain cannot be read: %s", type(error).__name__)
            return []

    def _write(self) -> None:
        try:
            try:
                every = json.loads(self._path.read_text("utf-8"))
            except (OSError, ValueError):
                every = {}
            if not isinstance(every, dict):
                every = {}
            every[self._place] = [[a.chain, a.seal, a.hash] for a in self._kept]
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(every), "utf-8")
            fresh.replace(self._path)
        except OSError as error:
            log.warning("the end of the audit chain cannot be kept here: %s", type(error).__name__)


class SealKeeping(Protocol):
    """What the database does for the keeper."""

    def seal(self) -> bool | None: ...

    def apply_retention(self) -> int: ...

    def end(self, known: int | None) -> tuple[Anchor | None, str, str | None]: ...

    def note_broken(self, kept: Anchor) -> None: ...


class AuditKeeper:
    """Runs at every terminal; the database lets one of them seal at a time.

    `on_broken` is called once when the seal that this terminal kept is not in the chain any more: somebody cut its
    end off, or the database was restored from a backup.
    """

    def __init__(
        self,
        work: SealKeeping,
        anchors: Anchors,
        *,
        on_broken: Callable[[Anchor], None] = lambda anchor: None,
        every_seconds: float = EVERY_SECONDS,
        after_failure_seconds: float = AFTER_FAILURE_SECONDS,
        crowd: Crowd | None = None,
        others: Callable[[], Iterable[tuple[SealKeeping, Anchors]]] = tuple,
    ) -> None:
        """`others` are the clinic's other databases, asked for anew each round; who is away is left out."""
        self._others = others
        self._crowd = crowd or Crowd()
        self._work = work
        self._anchors = anchors
        self._on_broken = on_broken
        self._every = every_seconds
        self._after_failure = after_failure_seconds
        self._closed = threading.Event()
        self._jitter = random.Random()  # noqa: S311 - spreads the terminals, guards nothing
        self._rounds = 0
        self._told: set[Anchor] = set()
        self._thread = threading.Thread(target=self._run, name="audit-keeper")

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        if self._thread.ident is not None:
            self._thread.join()

    def step(self) -> None:
        """One round. Raises DatabaseAway, TooBusy."""
        try:
            self._keep(self._work, self._anchors)
            for work, anchors in self._others():
                try:
                    self._keep(work, anchors)
                except MediBookError as error:
                    log.info("audit keeper of a shard: %s", error.code)
        finally:
            self._rounds += 1

    def _keep(self, work: SealKeeping, anchors: Anchors) -> None:
        while work.seal() and not self._closed.is_set():
            pass
        if self._rounds % RETENTION_EVERY == 0:
            removed = work.apply_retention()
            if removed:
                log.info("retention removed %d rows of the audit", removed)
        self._compare(work, anchors)

    def _compare(self, work: SealKeeping, anchors: Anchors) -> None:
        kept = anchors.latest
        end, chain, known_hash = work.end(kept.seal if kept else None)
        if kept is not None and (kept.chain != chain or kept.hash != known_hash) and kept not in self._told:
            log.warning("the audit chain does not hold seal %d that was kept here", kept.seal)
            self._told.add(kept)
            work.note_broken(kept)
            self._on_broken(kept)
        elif end is not None and kept not in self._told:
            anchors.keep(end)

    def _run(self) -> None:
        wait = self._every
        while not self._closed.wait(wait * self._jitter.uniform(0.7, 1.3)):
            wait = self._crowd.stretched(self._every)
            try:
                self.step()
            except MediBookError as error:
                log.info("audit keeper: %s", error.code)
                wait = self._after_failure
            except Exception:  # a mistake here must not end the keeper for good
                log.exception("audit keeper failed")
                wait = self._after_failure
