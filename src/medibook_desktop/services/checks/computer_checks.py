"""This computer: Redis as seen from here, free space, the notes key, the time zone data."""

from __future__ import annotations

import shutil
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any

from medibook_desktop.domain.checks import Finding, ok, skipped, warning, wrong
from medibook_desktop.domain.errors import MediBookError, SettingsInvalid
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.redis_addresses import RedisKind, read_address

SPACE_WARNS, SPACE_WRONG = 5e9, 5e8
"""Bytes: below the second one PostgreSQL may stop in the middle of a day."""


def redis(url: str | None) -> Finding:
    """Which kind, who is master, reachable, how fast, and whether it may forget what it was told for lack of memory."""
    if not url:
        return skipped(
            "redis", "No Redis is set up: changes of other desks are seen by looking, every few seconds."
        )
    link = RedisLink(url, name="check")
    try:
        kind = read_address(url).kind
        if not link.ping():
            return wrong(
                "redis", f"Redis cannot be reached: {link.why}.", "Bookings go on; only live updates wait."
            )
        started = time.perf_counter()
        for _ in range(10):
            link.ping()
        figures: dict[str, Any] = {"ping_ms": round((time.perf_counter() - started) * 100, 3)}
        facts = _facts(link)
        figures |= {"kind": str(kind), **_story(link)}
    except SettingsInvalid as error:
        return wrong("redis", error.message, "Mend redis_url.")
    finally:
        link.close()
    figures |= {
        key: facts[key] for key in ("valkey_version", "redis_version", "maxmemory_policy") if key in facts
    }
    most, used = int(facts.get("maxmemory", 0)), int(facts.get("used_memory", 0))
    if most and used > 0.9 * most:
        return warning("redis", f"Redis uses {used / most:.0%} of its memory.", "Raise maxmemory.", **figures)
    return _who_takes_over(kind, figures)


def _who_takes_over(kind: RedisKind, figures: dict[str, Any]) -> Finding:
    if kind is RedisKind.SERVER:
        if figures.get("master") == "":
            return wrong(
                "redis", "This Redis is a replica and takes nothing.", "Give the master's address.", **figures
            )
        return ok("redis", **figures)
    answering, sentinels = figures.get("sentinels_answering"), figures.get("sentinels")
    if answering != sentinels:
        return warning(
            "redis", f"{answering} of {sentinels} sentinels answer.", "Start the others again.", **figures
        )
    if not figures.get("replicas"):
        return warning(
            "redis",
            "There is no replica that could take over.",
            "Start one, or mend its connection.",
            **figures,
        )
    return ok("redis", **figures)


def _story(link: RedisLink) -> dict[str, Any]:
    try:
        told = link.story()
    except MediBookError:
        return {}
    masters = told.pop("masters")
    return {"master": ", ".join(masters), **told}


def _facts(link: RedisLink) -> dict[str, str]:
    try:
        told = link.call("INFO")
    except MediBookError:
        return {}
    text = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def space(folder: Path, *, holds_database: bool) -> Finding:
    """Where this computer keeps its data: the embedded database, or copies and logs."""
    existing = next((each for each in (folder, *folder.parents) if each.exists()), Path.cwd())
    free = shutil.disk_usage(existing).free
    figures: dict[str, Any] = {"free_mb": round(free / 1e6), "folder": str(folder)}
    if free < (SPACE_WRONG if holds_database else SPACE_WRONG / 5):
        return wrong(
            "space", f"Only {free / 1e6:.0f} MB are free for {folder}.", "Make room on this disk.", **figures
        )
    if holds_database and free < SPACE_WARNS:
        return warning(
            "space", f"{free / 1e9:.1f} GB are free for {folder}.", "Make room on this disk.", **figures
        )
    return ok("space", **figures)


def notes_key(needed: Collection[str], here: Collection[str]) -> Finding:
    """The ids of the keys that the clinic's notes are written with, and of those that this computer has."""
    missing = sorted(set(needed) - set(here))
    if missing:
        return warning(
            "notes_key",
            "This computer cannot open the patients' notes: it has no key for them.",
            "Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.",
            missing=len(missing),
        )
    return ok("notes_key", keys=len(needed))
