"""What a window shows again after it has started itself again: the day and the place. Nothing of a patient."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.memory.remembered import Memory, Remembered

_STALE_SECONDS = 15 * 60
"""Whoever signs in later begins a new day."""


def keep_across(desk: Desk | None, memory: Memory) -> None:
    """`desk` is None while nobody is signed in."""

    def keep(values: Remembered) -> None:
        values.again_at = int(time.time()) if desk is not None else 0
        values.again_day = desk.agenda.day.isoformat() if desk is not None else ""
        values.again_place = desk.view.places.current if desk is not None else ""

    memory.change(keep)


def show_again(desk: Desk, memory: Memory) -> None:
    """Once, and only soon after: the window's day when it closed itself, and where one was."""
    kept = memory.values
    at, day, place = kept.again_at, kept.again_day, kept.again_place

    def forget(values: Remembered) -> None:
        values.again_at, values.again_day, values.again_place = 0, "", ""

    memory.change(forget)
    if abs(time.time() - at) > _STALE_SECONDS:
        return
    with suppress(ValueError):  # the file was changed by hand
        wanted = date.fromisoformat(day)
        if wanted not in desk.agenda.shown_days():
            desk.agenda.go_to(wanted)
    if place != desk.view.places.current and place in desk.view.places.names():
        desk.carry_out(f"go.{place}")
