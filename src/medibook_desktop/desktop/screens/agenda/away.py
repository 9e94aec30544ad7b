"""What the agenda says while the database is away, and when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.noting import AgendaDowntime
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock
from medibook_desktop.desktop.screens.agenda.view import AgendaView
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.services.downtime import CopiedColumns


Wanted = tuple[str, tuple[date, ...], tuple[int, ...]]
"""What is to be shown: the mode, the days, the doctors."""


def reading(downtime: AgendaDowntime, wanted: Wanted) -> Callable[[], CopiedColumns]:
    _, days, doctor_ids = wanted
    return lambda: downtime.read(days, doctor_ids)


class AwayNotice:
    """Stands as long as the database is away; it is repeated when it changed or was taken off, not at every try."""

    def __init__(self, view: AgendaView) -> None:
        self._view = view
        self._said: tuple[str, str] | None = None
        self.sentence = ""
        """That the database is away, as the error says it."""

    def tell(self, read_at: datetime | None, downtime: AgendaDowntime | None) -> None:
        if downtime is not None:
            seen = downtime.away_words(read_at)
        elif read_at is None:
            seen = translate("Agenda", "MediBook goes on trying.")
        else:
            seen = translate(
                "Agenda", "You see the agenda as it was at {time}; MediBook goes on trying."
            ).format(time=clock(read_at))
        if self._said != (self.sentence, seen) or not self._view.has_notice():
            self._said = (self.sentence, seen)
            self._view.show_notice("error", self.sentence, seen)

    def tell_unusable(self, error: MediBookError) -> None:
        """The copy cannot be shown: why, and what comes of it."""
        self._view.show_notice("error", self.sentence, " ".join(sentence(error)))

    def end(self) -> None:
        self._said = None
        self._view.clear_notice()


def show_whether_empty(view: AgendaView, columns: Sequence[DoctorDay], *, is_away: bool) -> None:
    if not columns and is_away:
        view.show_nothing_here(
            translate("Agenda", "This day is not in the downtime copy"),
            translate("Agenda", "It has today and the next 7 days. Ctrl+T goes back to today."),
        )
    elif any(_is_shown(column) for column in columns):
        view.show_nothing_here("", "")
    else:
        view.show_nothing_here(
            translate("Agenda", "Nobody works on this day"),
            translate("Agenda", "Go on with Ctrl+Right, or back to today with Ctrl+T."),
        )


def week_of(day: date) -> tuple[date, ...]:
    first = day - timedelta(days=day.weekday())
    return tuple(first + timedelta(days=n) for n in range(7))


def is_wanted(wanted: Wanted, doctor_id: int, day: date) -> bool:
    _mode, days, doctor_ids = wanted
    return day in days and doctor_id in doctor_ids


def working_first(columns: Sequence[DoctorDay], here: int) -> tuple[DoctorDay, ...]:
    """Who is here stands before who is not, each in the order of the directory. Who has left is shown with visits only,
    and who comes here from another clinic (`here` is this one's id, 0 for any) on the days when that is so."""
    shown = (
        column
        for column in columns
        if column.appointments
        or column.away is not None
        or (column.doctor.is_active and (column.slots or here in (0, column.doctor.clinic_id)))
    )
    return tuple(sorted(shown, key=lambda column: not _is_shown(column)))


def _is_shown(column: DoctorDay) -> bool:
    """Whose region does not answer is not known to be off."""
    return bool(column.slots or column.appointments or column.away is not None)
