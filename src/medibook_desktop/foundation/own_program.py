"""How this program starts itself again: frozen it is one file, from source it is Python with a module."""

from __future__ import annotations

import sys

START_AGAIN = 85
"""The exit status of a program that asks its launcher to start the newest version (launcher.py)."""
LAUNCHED = "MEDIBOOK_LAUNCHED"
"""The launcher's version; set for a program that it started, and for whatever that starts: none looks for another."""
UNPROVEN = "MEDIBOOK_UNPROVEN"
"""Set for a version that has not yet shown a window on this computer: where it cannot, it ends without a word on the
screen, because the version before it follows at once and has the word."""


def own_command() -> list[str]:
    """What stands before the arguments."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "medibook_desktop"]


def module_command(module: str) -> list[str]:
    """Runs one of the benchmarks' modules in a process of its own (start/bench/children.py)."""
    return [sys.executable, "bench", "child", module] if is_frozen() else [sys.executable, "-m", module]


def is_frozen() -> bool:
    """Whether this is a build of PyInstaller."""
    return bool(getattr(sys, "frozen", False))
