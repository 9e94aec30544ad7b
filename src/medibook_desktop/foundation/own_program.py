"""How this program starts itself again: frozen it is one file, from source it is Python with a module."""

from __future__ import annotations

import sys


def own_command() -> list[str]:
    """What stands before the arguments."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "medibook_desktop"]


def is_frozen() -> bool:
    """Whether this is a build of PyInstaller."""
    return bool(getattr(sys, "frozen", False))
