"""What a terminal of the load does: a mixed day at the desk, much of it at the same few times as everybody else."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any
from uuid import UUID

from medibook_desktop.domain.agenda import AgendaDay
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest, BookingStatus
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, OutcomeUnknown, TooBusy
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from tests.helpers.chaos.history import Outcome, Recorder

if TYPE_CHECKING:
    from tests.helpers.chaos.terminal_process import Config

SHARED_PATIENTS = 5
"""Everybody books these, so that one patient is wanted at two doctors at once."""
ACTS = {"read": 24, "book": 32, "move": 12, "cancel": 14, "step": 8, "undo": 6, "hold": 4}
"""What is done how often, of a hundred."""
_HOT_DOCTORS = 2
_MOST_KNOWN = 60
_MOST_HOLDS = 2


@dataclass(frozen=True, slots=True)
class _Known:
    """A visit as this terminal saw it last."""

    id: int
    version: int
    status: str
    doctor_id: int
    slot_id: int
    made: Booked | None = None
    """What `undo` would take back; only of one's own changes."""


@dataclass(frozen=True, slots=True)
class _Write:
    """Something asked for, whole: asked again it goes out exactly so."""

    name: str
    request: UUID
    wish: str
    asked: dict[str, Any]
    call: Callable[[UUID], Booked]
    to_another_time: Callable[[], _Write | None] = lambda: None


class Receptionist:
    """One person, one call after the other. Everything that comes back is written down by `recorder`."""

    def __init__(
        self,
        clinic: Clinic,
        recorder: Recorder,
        config: Config,
        rng: random.Random,
        writing: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._clinic = clinic
        self._recorder = recorder
        self._config = config
        self._rng = rng
        self._writing = writing
        self._zone: tzinfo = UTC
        self._doctors: list[int] = []
        self._days: list[date] = []
        self._patients: list[int] = []
        self._free: dict[int, Slot] = {}
        self._known: dict[int, _Known] = {}
        self._open: list[_Write] = []
        self._holds: list[int] = []
        self._slot_days: dict[int, date] = {}

    def look_around(self) -> None:
        """Who works here, and which patients this terminal books."""
        doctors = [doctor.id for doctor in self._clinic.directory.doctors()]
        self._doctors = [each for each in doctors if not self._config.doctors or each in self._config.doctors]
        self._zone = self._clinic.directory.here().tz
        tomorrow = self._clinic.directory.today() + timedelta(days=1)
        self._days = [tomorrow + timedelta(days=n) for n in range(self._config.days)]
        found = self._config.patients
        shared, rest = found[:SHARED_PATIENTS], found[SHARED_PATIENTS:]
        self._patients = [*shared, *rest[self._config.place :: self._config.terminals]]

    def does_something(self) -> None:
        """One call."""
        if self._open and self._rng.random() < 0.5:
            self._asks_again()
            return
        names = self._config.acts or list(ACTS)
        (name,) = self._rng.choices(names, [ACTS[each] for each in names])
        acts: dict[str, Callable[[], None]] = {
            "read": self._reads,
            "book": self._books,
            "move": self._moves,
            "cancel": self._cancels,
            "step": self._steps,
            "undo": self._undoes,
            "hold": self._holds_a_time,
        }
        acts[name]()

    def goes_home(self) -> None:
        """Holds are given back; what is still unknown is left to whoever checks."""
        for slot_id in self._holds:
            self._clinic.holds.release(slot_id)

    # --- Reading ----------------------------------------------------------------------------

    def _reads(self) -> None:
        day = self._rng.choice(self._days)
        doctors = self._rng.sample(self._doctors, min(len(self._doctors), self._rng.randint(1, 3)))
        self._reads_day(doctors, day)

    def _reads_day(self, doctor_ids: list[int], day: date) -> None:
        starts = datetime.combine(day, time(), self._zone)
        number = self._recorder.asks(
            "agenda",
            doctors=doctor_ids,
            starts=starts.timestamp(),
            ends=datetime.combine(day + timedelta(days=1), time(), self._zone).timestamp(),
        )
        answer = self._answered(number, lambda: self._clinic.agenda.day(day, doctor_ids))
        if answer is not None:
            self._learns(answer)

    def _learns(self, answer: AgendaDay) -> None:
        now = datetime.now(UTC)
        for column in answer.columns:
            for slot in column.slots:
                self._free.pop(slot.id, None)
                if not slot.is_booked and not slot.is_blocked and slot.starts_at > now:
                    self._free[slot.id] = slot
                    self._slot_days[slot.id] = column.day
            for visit in column.appointments:
                made = self._known[visit.booking_id].made if visit.booking_id in self._known else None
                known = _Known(
                    visit.booking_id, visit.version, visit.status, visit.doctor_id, visit.slot_id, made
                )
                self._known[visit.booking_id] = known
        while len(self._known) > _MOST_KNOWN:
            del self._known[next(iter(self._known))]

    # --- Writing ----------------------------------------------------------------------------

    def _books(self) -> None:
        slot = self._free_slot()
        if slot is None:
            self._reads()
            return
        # A third of all bookings are for people that every terminal books.
        pool = self._patients[:SHARED_PATIENTS] if self._rng.random() < 0.3 else self._patients
        self._writes(self._booking_of(slot, self._rng.choice(pool), new_request_id()))

    def _booking_of(self, slot: Slot, patient_id: int, request_id: UUID, wish: str = "") -> _Write:
        def call(request: UUID) -> Booked:
            return self._clinic.bookings.book(
                BookingRequest(slot.id, slot.version, patient_id, reason="chaos", request_id=request)
            )

        def to_another_time() -> _Write | None:
            other = self._free_slot(not_of=slot.doctor_id)
            if other is None:
                return None
            return self._booking_of(other, patient_id, request_id, wish or str(request_id))

        return _Write(
            "book",
            request_id,
            wish or str(request_id),
            {"slot": slot.id, "version": slot.version, "doctor": slot.doctor_id, "patient": patient_id},
            call,
            to_another_time,
        )

    def _moves(self) -> None:
        known, slot = self._visit(BookingStatus.BOOKED, BookingStatus.ARRIVED), self._free_slot()
        if known is None or slot is None:
            self._books()
            return
        target = slot

        def call(request: UUID) -> Booked:
            return self._clinic.bookings.move(known.id, known.version, target.id, target.version, request)

        self._writes(self._write("move", call, known, slot=slot.id, doctor=slot.doctor_id))

    def _cancels(self) -> None:
        known = self._visit(BookingStatus.BOOKED, BookingStatus.ARRIVED)
        if known is None:
            self._books()
            return

        def call(request: UUID) -> Booked:
            return self._clinic.bookings.cancel(known.id, known.version, "Patient asked", request)

        self._writes(self._write("cancel", call, known, status="cancelled"))

    def _steps(self) -> None:
        known = self._visit(BookingStatus.BOOKED, BookingStatus.ARRIVED)
        if known is None:
            self._books()
            return
        step = BookingStatus.ARRIVED if known.status == BookingStatus.BOOKED else BookingStatus.BOOKED

        def call(request: UUID) -> Booked:
            return self._clinic.bookings.advance(known.id, known.version, step, request)

        self._writes(self._write("advance", call, known, status=str(step)))

    def _undoes(self) -> None:
        undoable = [each for each in self._known.values() if each.made is not None]
        if not undoable:
            self._books()
            return
        known = self._rng.choice(undoable)
        made = known.made
        assert made is not None

        def call(request: UUID) -> Booked:
            return self._clinic.bookings.undo(made, request)

        self._writes(self._write("undo", call, known, event=made.undo_token))

    def _write(self, name: str, call: Callable[[UUID], Booked], known: _Known, **asked: Any) -> _Write:
        request = new_request_id()
        asked = {"booking": known.id, "version": known.version, **asked}
        return _Write(name, request, str(request), asked, call)

    def _asks_again(self) -> None:
        """The same request, mostly for the same time; or the person has chosen another time meanwhile."""
        write = self._open.pop(0)
        if self._config.forgets_requests and write.name == "book":
            other = write.to_another_time()
            if other is None:
                self._open.append(write)
                self._reads()
                return
            write = replace(other, request=new_request_id())
        elif self._rng.random() < 0.4:
            write = write.to_another_time() or write
        self._writes(write)

    def _writes(self, write: _Write) -> None:
        number = self._recorder.asks(write.name, request=str(write.request), wish=write.wish, **write.asked)
        self._writing(True)
        try:
            booked = write.call(write.request)
        except MediBookError as error:
            outcome = _outcome_of(error)
            self._recorder.told(number, outcome, error.code)
            if outcome is Outcome.UNKNOWN:
                self._open.append(write)
            else:
                # What was seen of it is old.
                self._free.pop(write.asked.get("slot", 0), None)
                self._known.pop(write.asked.get("booking", 0), None)
        except Exception as error:
            self._recorder.told(number, Outcome.CRASHED, repr(error))
        else:
            self._recorder.told(number, Outcome.OK, **told_of(booked))
            self._free.pop(write.asked.get("slot", 0), None)
            now = booked.booking
            self._known[now.id] = _Known(now.id, now.version, now.status, now.doctor_id, now.slot_id, booked)
        finally:
            self._writing(False)

    # --- Holds ------------------------------------------------------------------------------

    def _holds_a_time(self) -> None:
        if len(self._holds) >= _MOST_HOLDS:
            slot_id = self._holds.pop(0)
            number = self._recorder.asks("release", slot=slot_id)
            self._answered(number, lambda: self._clinic.holds.release(slot_id))
            return
        slot = self._free_slot()
        if slot is None:
            self._reads()
            return
        number = self._recorder.asks("hold", slot=slot.id)
        day = self._slot_days[slot.id]
        hold = self._answered(number, lambda: self._clinic.holds.take(slot.id, slot.doctor_id, day))
        if hold is not None and hold.is_mine and slot.id not in self._holds:
            self._holds.append(slot.id)

    # --- Choosing ---------------------------------------------------------------------------

    def _free_slot(self, not_of: int = 0) -> Slot | None:
        """Often one of the first free times of the first doctors, which everybody wants."""
        free = [slot for slot in self._free.values() if slot.doctor_id != not_of]
        hot = [slot for slot in free if slot.doctor_id in self._doctors[:_HOT_DOCTORS]]
        if hot and self._rng.random() < 0.4:
            return min(hot, key=lambda slot: (slot.starts_at, slot.id))
        return self._rng.choice(free) if free else None

    def _visit(self, *statuses: BookingStatus) -> _Known | None:
        fitting = [each for each in self._known.values() if each.status in statuses]
        mine = [each for each in fitting if each.made is not None]
        pool = mine if mine and self._rng.random() < 0.7 else fitting
        return self._rng.choice(pool) if pool else None

    def _answered(self, number: int, call: Callable[[], Any]) -> Any:
        """The answer of a read, written down; None when there was none."""
        try:
            answer = call()
        except MediBookError as error:
            self._recorder.told(number, _outcome_of(error), error.code)
            return None
        except Exception as error:
            self._recorder.told(number, Outcome.CRASHED, repr(error))
            return None
        self._recorder.told(number, Outcome.OK, **_shown(answer))
        return answer


def _outcome_of(error: MediBookError) -> Outcome:
    if isinstance(error, OutcomeUnknown):
        return Outcome.UNKNOWN
    if isinstance(error, DatabaseAway):
        return Outcome.AWAY
    return Outcome.BUSY if isinstance(error, TooBusy) else Outcome.REFUSED


def told_of(booked: Booked) -> dict[str, Any]:
    """What an answer to a write says, as numbers and texts."""
    return {**_state(booked.booking), "repeated": booked.repeated, "event": booked.undo_token}


def _state(booking: Booking) -> dict[str, Any]:
    return {
        "booking": booking.id,
        "version": booking.version,
        "status": str(booking.status),
        "doctor": booking.doctor_id,
        "slot": booking.slot_id,
        "patient": booking.patient_id,
    }


def _shown(answer: Any) -> dict[str, Any]:
    """A column of a shard that does not answer shows what it showed last, and says so: that is no reading."""
    if not isinstance(answer, AgendaDay):
        return {}
    columns = [column for column in answer.columns if column.away is None]
    return {
        "doctors": [column.doctor.id for column in columns],
        "shown": [
            [
                visit.booking_id,
                visit.version,
                str(visit.status),
                visit.doctor_id,
                visit.slot_id,
                visit.patient_id,
            ]
            for column in columns
            for visit in column.appointments
        ],
    }
