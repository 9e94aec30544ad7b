"""What the last look found, in a small file beside the staged versions: read by the window, which imports no more."""

from __future__ import annotations

from pathlib import Path

from medibook_desktop.domain.update_looks import Look, from_json, to_json
from medibook_desktop.foundation.staged_programs import programs_dir
from medibook_desktop.foundation.whole_files import write_whole


def last_look() -> Look | None:
    """What was found last on this computer, by this account; None when nobody has looked."""
    try:
        return from_json(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def keep_look(look: Look) -> None:
    """Raises OSError."""
    write_whole(_file(), to_json(look))


def _file() -> Path:
    return programs_dir() / "last_look.json"
