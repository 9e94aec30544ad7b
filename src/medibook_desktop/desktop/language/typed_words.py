"""Days and times as they are typed into a field."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time

from PySide6.QtCore import QLocale

from medibook_desktop.desktop.language.wording import _date_order
from medibook_desktop.domain.when_words import understand_when

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


def day_from(text: str, *, today: date) -> date | None:
    """12.3.2027, 31 March, in 6 months; None while it is no day."""
    language = QLocale().name()[:2]
    return understand_when(text, today=today, language=language, order=_date_order()).day


def time_from(text: str) -> time | None:
    """9, 9:30, 9.30, 0930; None while it is no time."""
    plain = "".join(
        str(unicodedata.digit(c)) if c.isdigit() else c for c in unicodedata.normalize("NFKC", text)
    )
    found = _CLOCK.fullmatch(plain.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
