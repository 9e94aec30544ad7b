"""How long this process has been running, and what it holds: the figures of every measured start."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_IMPORTED_AT = time.monotonic()


def seconds_since_process_start() -> float:
    """From the kernel's own record of when this process was made: the interpreter's start counts too, and so does what
    a frozen program does before it. Its clock ticks every 10 ms.

    Where there is no such record (Windows, macOS), from the import of this module.
    """
    if not sys.platform.startswith("linux"):
        return time.monotonic() - _IMPORTED_AT
    fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started


def resident_mb() -> float:
    """The memory that the process holds now; 0 where the kernel does not tell."""
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
