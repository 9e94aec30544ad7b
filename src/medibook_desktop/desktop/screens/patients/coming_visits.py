"""The visits of a file; those ahead of somebody whose file is closed are cancelled all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.desktop.language.wording import in_sentence, short_day, status_word, when
from medibook_desktop.desktop.screens.patients.view import Coming, FileView, VisitLine
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, MediBookError
from medibook_desktop.domain.patient_files import FileStatus, PatientFile
from medibook_desktop.domain.people import PatientVisit

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

DIED = QT_TRANSLATE_NOOP("CancelReasons", "Patient has died")
LEFT = QT_TRANSLATE_NOOP("CancelReasons", "Patient no longer comes here")
_AHEAD = (BookingStatus.HELD, BookingStatus.BOOKED)


class ComingVisits:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: FileView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._now = now
        self._file: PatientFile | None = None
        self._ahead: tuple[PatientVisit, ...] = ()

    def clear(self) -> None:
        self._file, self._ahead = None, ()
        self._verbs.drop(self)
        self._view.show_visits(())
        self._view.show_coming(None)

    def close(self) -> None:
        self._verbs.drop(self)

    def read(self, file: PatientFile) -> None:
        if self._file is None or self._file.id != file.id:
            self._view.show_visits(())
            self._view.show_coming(None)
        self._file = file

        def found(visits: tuple[PatientVisit, ...]) -> None:
            if self._file is file:
                self._show(file, visits)

        self._verbs.read(
            lambda: self._clinic.patient_files.visits(file.id),
            found,
            self._failed,
            latest_only="patients.visits",
            owner=self,
        )

    def _show(self, file: PatientFile, visits: Sequence[PatientVisit]) -> None:
        now = self._now()
        # What comes next stands first, then the latest of what was.
        coming = sorted((v for v in visits if v.ends_at > now), key=lambda v: v.starts_at.timestamp())
        past = [v for v in visits if v.ends_at <= now]
        self._view.show_visits(tuple(self._line(visit, now) for visit in (*coming, *past)))
        self._ahead = tuple(v for v in coming if v.starts_at > now and v.status in _AHEAD)
        status = file.details.status
        if status is FileStatus.ACTIVE or not self._ahead:
            self._view.show_coming(None)
            return
        count = len(self._ahead)
        self._view.show_coming(
            Coming(
                translate("Patients", "%n visit(s) ahead", "", count),
                translate("Patients", "Cancel all"),
                translate("CancelReasons", _known_reason(status)),
            )
        )

    def _line(self, visit: PatientVisit, now: datetime) -> VisitLine:
        today, day = now.date(), visit.starts_at.date()
        is_coming = visit.starts_at > now
        return VisitLine(
            visit.booking_id,
            visit.starts_at,
            when(visit.starts_at, today) if is_coming or day == today else short_day(day),
            visit.doctor_name,
            status_word(BookingStatus(visit.status)),
            visit.booked_by,
            is_coming,
        )

    def cancel_all(self, reason: str) -> None:
        """One change for the person: undone by one Ctrl+Z. What another desk changed meanwhile is left and listed."""
        file, visits = self._file, self._ahead
        if file is None or not visits:
            return
        stored = reason.strip() or _known_reason(file.details.status)

        def call(request_id: UUID) -> tuple[Booked, ...]:
            done: list[Booked] = []
            refused: MediBookError | None = None
            for visit in visits:
                try:
                    own = uuid5(request_id, str(visit.booking_id))
                    done.append(self._clinic.bookings.cancel(visit.booking_id, visit.version, stored, own))
                except MediBookError as error:
                    refused = error
            if refused is not None and not done:
                raise refused
            return tuple(done)

        def taking_back(done: tuple[Booked, ...]) -> TakeBack:
            def take_back(request_id: UUID) -> list[Change]:
                changes: list[Change] = []
                refused: CannotUndo | None = None
                for booked in reversed(done):
                    try:
                        own = uuid5(request_id, str(booked.booking.id))
                        changes += self._clinic.bookings.undo(booked, own).changes
                    except CannotUndo as error:
                        refused = error
                if refused is not None and not changes:
                    raise refused
                return changes

            return take_back

        name = in_sentence(file.details.name)
        self._changes.make(
            call,
            lambda done: translate("Patients", "Cancelled %n visit(s) of {name}", "", len(done)).format(
                name=name
            ),
            changes_of=lambda done: tuple(change for booked in done for change in booked.changes),
            take_back=taking_back,
            on_done=lambda _done: self.read(file),
        )

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem("error", *sentence(error))


def _known_reason(status: FileStatus) -> str:
    return DIED if status is FileStatus.DECEASED else LEFT
