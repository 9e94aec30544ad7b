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
WAITING_ALERTS = (5, 10, 15, 20, 30, 45, 60)
OFFER_TIMES = (5, 10, 15, 30, 60, 120)
LOCK_TIMES = (2, 5, 10, 15, 30, 0)
"""Minutes without a touch until the screen locks; 0 is never."""

_ALLOWED: dict[str, tuple[int, ...]] = {
    "text_size": TEXT_SIZES,
    "waiting_alert_minutes": WAITING_ALERTS,
    "offer_minutes": OFFER_TIMES,
    "lock_minutes": LOCK_TIMES,
}


@dataclass
class Remembered:
    """`theme` is "system", "light", "dark" or "high_contrast"; `text_size` a percentage of TEXT_SIZES.

    `paper` is "A4" or "Letter"; "" is what the clinic's country uses. `language` is a code of
    language/languages.py; "" is the system's. `waiting_alert_minutes`, `offer_minutes` (of the waitlist)
    and `lock_minutes` are one of WAITING_ALERTS, OFFER_TIMES and LOCK_TIMES. `again_…` is what was shown when the
    program closed itself to start again (kept_across.py): seconds of the epoch, an ISO day, a place's name.
    """

    geometry: str = ""
    username: str = ""
    theme: str = "system"
    text_size: int = 100
    view: str = "day"
    specialty: str = ""
    paper: str = ""
    language: str = ""
    waiting_alert_minutes: int = 20
    offer_minutes: int = 30
    lock_minutes: int = 10
    first_tour_done: bool = False
    again_at: int = 0
    again_day: str = ""
    again_place: str = ""


class Memory:
    """One small JSON file in the data folder; `path` None remembers nothing (tests, the tour)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.values = _read(path) if path is not None else Remembered()

    @property
    def is_kept(self) -> bool:
        """Whether the next start will know of it."""
        return self._path is not None

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
    usual = Remembered()
    for name, allowed in _ALLOWED.items():
        if getattr(kept, name) not in allowed:
            setattr(kept, name, getattr(usual, name))
    return kept
