"""What the status says about live updates: live; catching up; not live since 14:32, and why."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock

if TYPE_CHECKING:
    from medibook_desktop.services.live_state import LiveState

DATABASE_AWAY = "database away"
"""NotLiveWhy.DATABASE_AWAY; a word, so that nothing heavy is imported before the first paint."""


def live_words(state: LiveState, zone: tzinfo) -> tuple[str, str, str]:
    """(kind, text, tooltip)"""
    kind = str(state.kind)
    if kind == "live":
        return kind, translate("Agenda", "Live"), ""
    if kind == "catching_up":
        return kind, translate("Agenda", "Catching up"), state.why
    since = clock(state.since.astimezone(zone)) if state.since else ""
    text = translate("Agenda", "Not live since {time} ({why})").format(time=since, why=_why_words(state.why))
    if state.why == DATABASE_AWAY:
        return (
            kind,
            text,
            translate("Agenda", "Nothing can be booked until it is back; MediBook goes on trying."),
        )
    return kind, text, translate("Agenda", "Booking goes on safely; MediBook goes on trying.")


def _why_words(why: str) -> str:
    words = {
        DATABASE_AWAY: translate("Agenda", "the database is away"),
        "Redis away": translate("Agenda", "Redis is away"),
        "no Redis set up": translate("Agenda", "no Redis is set up"),
    }
    return words.get(why, why)
