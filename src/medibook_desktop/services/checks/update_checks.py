"""Where newer versions come from: set up, reached, believed; what waits here and what did not start."""

from __future__ import annotations

from typing import Any

from medibook_desktop import __version__
from medibook_desktop.domain.checks import Finding, ok, skipped, warning, wrong
from medibook_desktop.domain.update_looks import Look, Outcome
from medibook_desktop.foundation.settings import Settings, hide_passwords
from medibook_desktop.foundation.staged_programs import chosen, given_up, ready, start_log
from medibook_desktop.services.update_looks import look, updates_of
from medibook_desktop.services.update_notes import last_look

NAME = "updates"


def updates(settings: Settings, *, running: str = __version__) -> Finding:
    """Asks the address now, and fetches nothing."""
    note = chosen()
    figures: dict[str, Any] = {"running": running, "staged": note.version if note is not None else ""}
    last = last_look()
    if last is not None:
        figures["last_look"] = f"{last.at:%Y-%m-%d %H:%M} UTC: {last.outcome}"
    if settings.update_url:
        figures["address"] = hide_passwords(settings.update_url)
        found = look(updates_of(settings, running=running), running=running, stage=False)
        figures["offered"] = found.version
        trouble = _trouble(found, figures)
        if trouble is not None:
            return trouble
    failed = given_up(running)
    if failed is not None:
        return warning(
            NAME,
            f"{failed.version} did not start on this computer, so {running} goes on.",
            f"What it said is in {start_log(failed.version)}; medibook update --again tries it once more.",
            given_up=failed.version,
            **figures,
        )
    # Trouble of the account that looks: whoever runs this check may well have the room and the right.
    if last is not None and last.outcome in (Outcome.NO_SPACE, Outcome.NO_RIGHT) and not ready(running):
        return warning(NAME, last.said, last.next_step, **figures)
    if not settings.update_url:
        return skipped(NAME, "Nobody looks for newer versions: update_url is not set.")
    waiting = ready(running)
    return ok(NAME, f"{waiting} waits for the next start." if waiting else "", **figures)


def _trouble(found: Look, figures: dict[str, Any]) -> Finding | None:
    error = found.error
    if error is None:
        return None
    if found.outcome is Outcome.NOT_REACHED:
        return warning(
            NAME, error.message, "This version goes on; windows ask again every half hour.", **figures
        )
    return wrong(NAME, error.message, error.next_step, **figures)
