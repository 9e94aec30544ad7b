"""What this computer remembers for the next start; a broken file is only forgotten, never an error."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


@dataclass
class Remembered:
    """`theme` is "system", "light", "dark" or "high_contrast"; `text_size` a percentage of TEXT_SIZES."""

    geometry: str = ""
    username: str = ""
    theme: str = "system"
    text_size: int = 100
    view: str = "day"
    specialty: str = ""


class Memory:
    """One small JSON file in the data folder; `path` None remembers nothing (tests, the tour)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.values = _read(path) if path is not None else Remembered()

    def change(self, how: Callable[[Remembered], None]) -> None:
        how(self.values)
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(f".{os.getpid()}.new")
            beside.write_text(json.dumps(asdict(self.values), indent=1), "utf-8")
            beside.replace(self._path)
        except OSError as error:
            log.warning("could not remember the window: %s", error)


def _read(path: Path) -> Remembered:
    try:
        stored: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Remembered()
    if not isinstance(stored, dict):
        return Remembered()
    kept = Remembered()
    for field in fields(Remembered):
        value = stored.get(field.name)
        if type(value) is type(getattr(kept, field.name)):
            setattr(kept, field.name, value)
    if kept.text_size not in TEXT_SIZES:
        kept.text_size = 100
    return kept
