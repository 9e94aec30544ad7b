"""An error as a person reads it, in the language of the program."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number, short_day, status_word
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import MediBookError, filled


def sentence(error: MediBookError) -> tuple[str, str]:
    """What happened, and what to do now."""
    said = {name: _said(name, value) for name, value in error.details.items()}
    return _in_words(error.template, said), _in_words(error.next_step_template, said)


def _in_words(template: str, details: Mapping[str, str]) -> str:
    # What the desktop itself said is translated already, and comes back as it is.
    return filled(translate("Errors", template), details)


def _said(name: str, value: Any) -> str:
    if name == "field":
        return translate("Fields", str(value))
    if isinstance(value, BookingStatus) or (name == "status" and value in list(BookingStatus)):
        return status_word(BookingStatus(value))
    if isinstance(value, datetime):
        return f"{short_day(value.date())} {clock(value)}"
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, tuple):
        return ", ".join(_said(name.removesuffix("s"), each) for each in value)
    return in_sentence(str(value))
