"""A password that a file holds, because command lines and environments are read by others."""

from __future__ import annotations

from pathlib import Path

from medibook_desktop.domain.errors import SettingsInvalid


def read_secret(path: Path) -> str:
    """Without the line's end. Raises SettingsInvalid, OSError."""
    try:
        return path.read_text("utf-8-sig").strip()
    except UnicodeError:
        raise SettingsInvalid("{path} holds no text.", path=str(path)) from None
