"""What the file system refuses, as a sentence with a next step."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from medibook_desktop.domain.errors import DiskFull, MediBookError
from medibook_desktop.domain.place_errors import FileUnusable
from medibook_desktop.foundation.whole_files import DRAFT

DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM)


def told(error: OSError, path: Path | None = None) -> MediBookError:
    """DiskFull or FileUnusable; `path` goes before the one that the error names, which may be a draft's."""
    where = str(path or _named(error))
    if error.errno in DISK_FULL:
        if not where:
            return DiskFull()
        return DiskFull("The disk that holds {path} is full.", path=where)
    if error.errno == errno.EROFS:
        return FileUnusable(
            "{path} cannot be written: what it lies on is read-only.",
            next_step="Ask your administrator for a place that can be written, or name one: MEDIBOOK_DATA_DIR.",
            path=where,
        )
    if error.errno in _NOT_ALLOWED:
        return FileUnusable(
            "This account may not use {path}.",
            next_step="Ask your administrator for the right to, or name another place; then try again.",
            path=where,
        )
    return FileUnusable("{path} cannot be used: {reason}.", path=where, reason=error.strerror or str(error))


def _named(error: OSError) -> Path | str:
    found = Path(os.fsdecode(error.filename)) if error.filename else None
    if found is None:
        return ""
    return found.parent if found.name.startswith(DRAFT) else found


def is_of_a_file(error: OSError) -> bool:
    """Whether it says something about a file or a disk, as against a connection or a process."""
    return error.filename is not None or error.errno in (*DISK_FULL, errno.EROFS)
