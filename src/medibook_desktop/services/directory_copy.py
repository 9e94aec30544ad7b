"""The clinic's small lists on this terminal's disk: it starts from them at once, and corrects them a moment later."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC
from pathlib import Path

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.whole_files import write_whole
from medibook_desktop.services.directory import Directory, DirectoryLists
from medibook_desktop.services.downtime_codec import dumped, loaded
from medibook_desktop.services.downtime_store import clinic_mark

log = logging.getLogger(__name__)

VERIFY_SECONDS = 0.3
"""After the start, which has other things to do first."""
FIRST_SECONDS = 5.0
"""Until it is written where there is none yet."""
SETTLE_SECONDS = 1.0
AGAIN_SECONDS = 30.0
FORGOTTEN_SECONDS = 90 * 86400.0
"""A file of a clinic that this terminal has not seen for so long goes."""


class DirectoryCopy:
    """One file a clinic, readable by this user only: who works there and what visits there are, no patient.

    `place` names the clinic's database: another clinic's file is not read.
    """

    def __init__(self, folder: Path, place: str) -> None:
        self._folder = folder
        self._path = folder / f"directory-{clinic_mark(place)}.json"

    def read(self) -> DirectoryLists | None:
        """None where there is none, or none that this release can read."""
        try:
            return loaded(DirectoryLists, self._path.read_text("utf-8"), UTC)
        except (OSError, ValueError, KeyError, TypeError, StopIteration):
            return None

    def write(self, lists: DirectoryLists) -> None:
        """A disk that takes nothing is no reason to stop: the next start reads the database."""
        with suppress(OSError):
            write_whole(self._path, dumped(lists))
            for other in self._folder.glob("directory-*.json"):
                if time.time() - other.stat().st_mtime > FORGOTTEN_SECONDS:
                    other.unlink(missing_ok=True)


class DirectoryKeeper:
    """Begins with the copy, compares it with the database, and writes it when the lists have changed.

    A thread is there only while there is something to do. `announce` tells the screens that what they have shown
    is not so any more.
    """

    def __init__(
        self,
        directory: Directory,
        copy: DirectoryCopy,
        announce: Callable[[Sequence[Change]], None],
        *,
        verify_seconds: float = VERIFY_SECONDS,
        first_seconds: float = FIRST_SECONDS,
        settle_seconds: float = SETTLE_SECONDS,
        again_seconds: float = AGAIN_SECONDS,
    ) -> None:
        self._directory = directory
        self._copy = copy
        self._announce = announce
        self._verify_seconds = verify_seconds
        self._first_seconds = first_seconds
        self._settle_seconds = settle_seconds
        self._again_seconds = again_seconds
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._due = False
        self._thread: threading.Thread | None = None
        self._known: DirectoryLists | None = None
        self._is_verified = False

    def start(self) -> None:
        """Fills the directory's cache from the disk where there is a copy."""
        self._known = self._copy.read()
        if self._known is not None:
            self._directory.begin_with(self._known)
        self._work(self._verify_seconds if self._known is not None else self._first_seconds)

    def heard(self, changes: Iterable[Change]) -> None:
        if any(change.kind is ChangeKind.DOCTOR for change in changes):
            self._work(self._settle_seconds)

    def resynced(self) -> None:
        self._work(self._settle_seconds)

    def close(self) -> None:
        self._closed.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self, after: float) -> None:
        with self._lock:
            self._due = True
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._run, args=(after,), name="directory-copy")
                self._thread.start()

    def _run(self, wait: float) -> None:
        while True:
            if self._closed.wait(wait):
                return
            with self._lock:
                self._due = False
            answered = self._compared()
            wait = self._settle_seconds if answered else self._again_seconds
            with self._lock:
                self._due = self._due or not answered
                if not self._due:
                    self._thread = None
                    return

    def _compared(self) -> bool:
        """False when the database did not answer."""
        try:
            lists = self._directory.read_lists()
        except MediBookError as error:
            log.info("the copy of the directory waits: %s", error.code)
            return False
        except Exception:  # a mistake here must not be heard of in the window
            log.exception("the copy of the directory failed")
            return True
        if lists == self._known:
            self._is_verified = True
            return True
        began_with_another = self._known is not None and not self._is_verified
        self._known, self._is_verified = lists, True
        if began_with_another:
            self._directory.forget()
            self._announce([Change(ChangeKind.DOCTOR)])
        self._copy.write(lists)
        return True
