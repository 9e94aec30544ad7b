"""Files that are there whole or as they were: written beside, then put in place in one step."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

DRAFT = ".draft-"
"""What the name of an unfinished file begins with: a crash may leave one behind."""


def write_whole(path: Path, content: bytes | str, *, sync: bool = False) -> Path:
    """Readable by this user only; makes the folder. A text is written as UTF-8, its lines as they are.

    `sync`: the content is on the disk, and not only on its way there, when this returns. Raises OSError; then what was
    there before is untouched.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=DRAFT)  # mkstemp gives 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink(missing_ok=True)
        raise
    return path
