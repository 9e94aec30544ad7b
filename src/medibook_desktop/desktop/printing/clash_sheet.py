"""The visits that new hours leave without a time, to telephone with: when, who, what, why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import long_day
from medibook_desktop.desktop.printing.day_sheet import printed_note
from medibook_desktop.desktop.printing.sheets import Sheet, SheetColumn, SheetGroup, SheetRow


def clash_sheet(
    visits: Sequence[tuple[datetime, tuple[str, ...]]], *, title: str, subtitle: str, printed_at: datetime
) -> Sheet:
    """`visits` are (begins, texts of the four columns) in order of time; a day is a group."""
    days: dict[str, list[SheetRow]] = {}
    for starts_at, cells in visits:
        days.setdefault(long_day(starts_at.date()), []).append(SheetRow((*cells, "☐")))
    return Sheet(
        title=title,
        subtitle=subtitle,
        columns=(
            SheetColumn(translate("Print", "Time"), 2.2, is_strong=True),
            SheetColumn(translate("Print", "Patient"), 3, is_strong=True),
            SheetColumn(translate("Print", "Visit"), 2.4),
            SheetColumn(translate("Print", "Why"), 2.6),
            SheetColumn(translate("Print", "Done"), 0.7),
        ),
        groups=tuple(SheetGroup(day, rows=tuple(rows)) for day, rows in days.items()),
        foot=printed_note(printed_at, ""),
    )
