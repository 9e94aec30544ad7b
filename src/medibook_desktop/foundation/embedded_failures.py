"""Turns what a server or the file system said into ServerStartFailed or DiskFull, with a next step."""

from __future__ import annotations

import errno
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from medibook_desktop.domain.errors import DiskFull, MediBookError, ServerStartFailed

_DISK_FULL_WORDS = ("No space left on device", "Disk quota exceeded", "not enough space on the disk")
_DISK_FULL_ERRORS = (errno.ENOSPC, errno.EDQUOT)
_LEFT_FOR_ONE_START = 24 * 1024 * 1024
"""Bytes: one WAL segment of 16 MB and some room for the small files around it."""
_LOUD = ("PANIC:", "FATAL:", "ERROR:", "error:", "fatal:", "# ")


def read_tail(path: Path, from_byte: int = 0) -> str:
    """What `path` holds from `from_byte` on (its last 64 kB at most); empty when it cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(from_byte, size - 65_536) if size >= from_byte else 0)
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def start_failure(server: str, output: str, log: Path, folder: Path) -> MediBookError:
    """The error for a server that did not start: `output` is what it wrote, `folder` where its data lies."""
    if any(words in output for words in _DISK_FULL_WORDS) or is_too_full(folder):
        return disk_full(folder)
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    loud = [line for line in lines if any(word in line for word in _LOUD)]
    last = (loud or lines or ["it wrote nothing"])[-1]
    return ServerStartFailed(
        "{server} did not start: {last_line}",
        next_step="Look at {log}, or tell your administrator.",
        server=server,
        log=str(log),
        last_line=last,
    )


def disk_full(folder: Path) -> DiskFull:
    """The error for a full disk under `folder`."""
    return DiskFull(
        "The disk that holds {path} is full.",
        next_step="Nothing is lost. Free some space there (300 MB is enough to start), then try again.",
        path=str(folder),
    )


def is_too_full(folder: Path) -> bool:
    """Whether the disk of `folder` has no room for a server to start on."""
    return _free_bytes(folder) < _LEFT_FOR_ONE_START


def need_free(folder: Path, megabytes: int) -> None:
    """Raise DiskFull when the disk of `folder` has less than `megabytes` left."""
    if _free_bytes(folder) < megabytes * 1024 * 1024:
        raise disk_full(folder)


@contextmanager
def as_start_failure(folder: Path) -> Iterator[None]:
    """Within, an OSError of the file system becomes DiskFull or ServerStartFailed."""
    try:
        yield
    except OSError as error:
        if error.errno in _DISK_FULL_ERRORS:
            raise disk_full(folder) from error
        where = error.filename or folder
        raise ServerStartFailed(
            "The database of this computer did not start: {reason} ({path}).",
            next_step="Check that you may write to {folder}, or name another data folder: MEDIBOOK_DATA_DIR.",
            reason=error.strerror or str(error),
            path=str(where),
            folder=str(folder),
        ) from error
    except subprocess.SubprocessError as error:
        raise ServerStartFailed(
            "The database of this computer did not start: {reason}.",
            next_step="Look at the logs below {path}, or tell your administrator.",
            reason=type(error).__name__,
            path=str(folder),
        ) from error


def _free_bytes(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
