"""Decides what stands in the side panel: who is this, which visit, what may I do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.series_words import place_words
from medibook_desktop.desktop.language.shard_words import column_words
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import (
    clock,
    in_sentence,
    language_name,
    number,
    person_line,
    phone,
    short_day,
    status_word,
    weekday_and_day,
    when,
)
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus, allowed_steps
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Doctor, Patient, PatientVisit
from medibook_desktop.domain.series import VisitSeries
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

VISITS_SHOWN = 7
MOVABLE = (BookingStatus.BOOKED, BookingStatus.ARRIVED)
STEPS_SHOWN = (
    (BookingStatus.BOOKED, "B"),
    (BookingStatus.ARRIVED, "A"),
    (BookingStatus.IN_ROOM, "R"),
    (BookingStatus.DONE, "D"),
)


@dataclass(frozen=True, slots=True)
class StepButton:
    status: BookingStatus
    text: str
    key: str
    is_current: bool
    is_allowed: bool


@dataclass(frozen=True, slots=True)
class VisitRow:
    booking_id: int
    starts_at: datetime
    when: str
    doctor: str
    status: str
    is_coming: bool
    is_no_show: bool
    is_this: bool


@dataclass(frozen=True, slots=True)
class VisitPanel:
    """All that the panel shows of a visit; `person_lines` and `visits` come a moment later."""

    visit: Appointment
    name: str
    person_lines: tuple[str, ...]
    headline: str
    details: str
    reason: str
    steps: tuple[StepButton, ...]
    can_move: bool
    can_cancel: bool
    can_be_no_show: bool
    visits: tuple[VisitRow, ...] | None


class PanelView(Protocol):
    def show_visit(self, panel: VisitPanel) -> None: ...

    def show_free(self, title: str, subtitle: str, can_book: bool, why: str = "") -> None: ...

    def show_target(
        self, title: str, subtitle: str, sentence: str, can_move: bool, why: str = ""
    ) -> None: ...

    def show_blocked(self, title: str, subtitle: str) -> None: ...

    def show_nothing(self) -> None: ...


class PanelPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: PanelView,
        *,
        doctors: dict[int, Doctor],
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._doctors = doctors
        self._now = now
        self._visit: Appointment | None = None
        self._series: VisitSeries | None = None
        self._moving: Appointment | None = None
        self._why_away = ""
        self._known: tuple[Patient, tuple[PatientVisit, ...]] | None = None
        self.ticket_of: Callable[[int], int | None] = lambda booking_id: None
        """Booking id -> the number in the waiting room, once the patient is here."""
        self.column_of: Callable[[int, date], DoctorDay | None] = lambda doctor_id, day: None
        """What the grid shows of a doctor's day."""

    def redraw(self) -> None:
        """The numbers have changed."""
        if self._visit is not None:
            self._draw(self._visit)

    def look_again(self, item: Appointment | Slot | BlockedTime | None) -> None:
        """What stands beside the visit may have changed while the visit itself did not."""
        self._visit = None
        self.show(item)

    def set_moving(self, visit: Appointment | None, item: Appointment | Slot | BlockedTime | None) -> None:
        """While a visit is in hand, a free time offers to take it; `item` is what is selected now."""
        self._moving = visit
        self.show(item)

    def show(self, item: Appointment | Slot | BlockedTime | None) -> None:
        if isinstance(item, Appointment):
            self._show_visit(item)
            return
        self._visit = None
        if isinstance(item, Slot):
            title = f"{clock(item.starts_at)} · {self._doctor(item.doctor_id)}"
            is_over = item.starts_at <= self._now()
            if self._moving is not None:
                self._show_target(self._moving, item, title)
                return
            why = self.why_away(item)
            can_book = item.is_free and not is_over and not why
            self._view.show_free(title, weekday_and_day(item.starts_at.date()), can_book, why)
        elif isinstance(item, BlockedTime):
            span = f"{clock(item.starts_at)} – {clock(item.ends_at)} · {self._doctor(item.doctor_id)}"
            why = translate("BlockReasons", item.why) if item.why else translate("Agenda", "Blocked")
            self._view.show_blocked(why, span)
        else:
            self._view.show_nothing()

    def _show_target(self, visit: Appointment, slot: Slot, title: str) -> None:
        sentence = translate("Agenda", "Moving {name}. Until now: {time} · {doctor}").format(
            name=in_sentence(visit.patient_name),
            time=when(visit.starts_at, self._now().date()),
            doctor=self._doctor(visit.doctor_id),
        )
        why = self.why_away(slot)
        can_move = slot.is_free and slot.starts_at > self._now() and not why
        self._view.show_target(title, weekday_and_day(slot.starts_at.date()), sentence, can_move, why)

    def why_away(self, item: Slot | Appointment) -> str:
        """A sentence when its region does not answer."""
        column = self.column_of(item.doctor_id, item.starts_at.date())
        if column is None or column.away is None:
            return ""
        return column_words(column.away, item.starts_at.tzinfo or UTC)[1]

    def _doctor(self, doctor_id: int) -> str:
        doctor = self._doctors.get(doctor_id)
        return doctor.name if doctor is not None else ""

    def _show_visit(self, visit: Appointment) -> None:
        """What the grid knows at once; the person and the other visits when they are read."""
        why = self.why_away(visit)
        if visit == self._visit and why == self._why_away:
            return
        self._why_away = why
        if self._known is not None and self._known[0].id != visit.patient_id:
            self._known = None
        if self._series is not None and not self._series.number_of(visit.booking_id):
            self._series = None
        self._visit = visit
        self._draw(visit)

        def read() -> tuple[Patient, tuple[PatientVisit, ...]]:
            return (
                self._clinic.patients.get(visit.patient_id),
                tuple(self._clinic.patients.visits(visit.patient_id)),
            )

        def done(known: tuple[Patient, tuple[PatientVisit, ...]]) -> None:
            if self._visit == visit:
                self._known = known
                self._draw(visit)

        def series_read(series: VisitSeries | None) -> None:
            if self._visit == visit and series != self._series:
                self._series = series
                self._draw(visit)

        def failed(_error: MediBookError) -> None:
            """The agenda's own notice says that the database is away; the panel keeps what it has."""

        self._verbs.read(read, done, failed, latest_only="panel", owner=self)
        # Apart: while the database is away the downtime copy knows the patient, and no series.
        self._verbs.read(
            lambda: self._clinic.series.of_visit(visit.booking_id),
            series_read,
            failed,
            latest_only="panel.series",
            owner=self,
        )

    def _draw(self, visit: Appointment) -> None:
        today = self._now().date()
        lines: tuple[str, ...] = ()
        visits: tuple[VisitRow, ...] | None = None
        if self._known is not None:
            patient, all_visits = self._known
            spoken = language_name(patient.language)
            lines = tuple(
                line
                for line in (
                    person_line(patient.birth_date, patient.sex, today),
                    phone(patient.phone),
                    translate("Agenda", "Speaks {language}").format(language=spoken) if spoken else "",
                )
                if line
            )
            visits = tuple(self._visit_row(other, visit) for other in all_visits)[:VISITS_SHOWN]
        allowed = () if self._why_away else tuple(allowed_steps(visit.status))
        details = [part for part in (visit.visit_type_name, visit.room_name, visit.equipment_name) if part]
        ticket = self.ticket_of(visit.booking_id)
        if ticket is not None:
            details.insert(0, translate("Agenda", "number {ticket}").format(ticket=number(ticket)))
        if self._series is not None:
            place, total = self._series.number_of(visit.booking_id), len(self._series.visits)
            details.append(place_words(place, total, self._series.rule))
        if visit.created_by:
            details.append(translate("Agenda", "booked by {who}").format(who=visit.created_by))
        if visit.buffer_before:
            details.append(translate("Agenda", "%n minute(s) to prepare", "", visit.buffer_before))
        if visit.buffer_after:
            details.append(translate("Agenda", "%n minute(s) to clean up", "", visit.buffer_after))
        if visit.overbook_reason:
            why = in_sentence(translate("SqueezeReasons", visit.overbook_reason))
            details.append(translate("Agenda", "squeezed in: {why}").format(why=why))
        elif visit.is_overbooked:
            details.append(translate("Agenda", "squeezed in"))
        if self._why_away:
            details.append(self._why_away)
        day = "" if visit.starts_at.date() == today else f"{weekday_and_day(visit.starts_at.date())} · "
        self._view.show_visit(
            VisitPanel(
                visit=visit,
                name=in_sentence(visit.patient_name),
                person_lines=lines,
                headline=(
                    f"{day}{clock(visit.starts_at)} – {clock(visit.ends_at)} · {self._doctor(visit.doctor_id)}"
                ),
                details=" · ".join(details),
                reason=visit.reason,
                steps=tuple(
                    StepButton(
                        status, _capital(status_word(status)), key, visit.status is status, status in allowed
                    )
                    for status, key in STEPS_SHOWN
                ),
                can_move=visit.status in MOVABLE and not self._why_away,
                can_cancel=BookingStatus.CANCELLED in allowed,
                can_be_no_show=BookingStatus.NO_SHOW in allowed,
                visits=visits,
            )
        )

    def _visit_row(self, other: PatientVisit, shown: Appointment) -> VisitRow:
        now = self._now()
        is_coming = other.starts_at > now
        today = now.date()
        day = other.starts_at.date()
        return VisitRow(
            booking_id=other.booking_id,
            starts_at=other.starts_at,
            when=when(other.starts_at, today) if is_coming or day == today else short_day(day),
            doctor=other.doctor_name,
            status=status_word(BookingStatus(other.status)),
            is_coming=is_coming,
            is_no_show=other.status == BookingStatus.NO_SHOW,
            is_this=other.booking_id == shown.booking_id,
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
