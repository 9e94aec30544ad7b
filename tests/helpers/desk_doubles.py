"""Services that answer what a presenter test tells them to, and views that write down what they were shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest, BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.people import Doctor, Patient, PatientHit, StaffMember
from medibook_desktop.domain.replicas import ReadPlaces
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import WaitingRoomDay

DAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 9, 54, tzinfo=UTC)
DOCTORS = (
    Doctor(1, "Dr Amara Okafor", "Cardiology", 1),
    Doctor(2, "Dr Wei Chen", "General", 1),
)
MARIA = Patient(7, "Maria Silva", date(1984, 3, 12), "+5527998124401", language="pt", sex="F")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 26, hour, minute, tzinfo=UTC)


def slot(slot_id: int = 100, hour: int = 10, minute: int = 0, doctor_id: int = 2, version: int = 1) -> Slot:
    return Slot(slot_id, doctor_id, at(hour, minute), 15, version)


def visit(
    booking_id: int = 500, status: BookingStatus = BookingStatus.BOOKED, version: int = 1
) -> Appointment:
    return Appointment(
        booking_id,
        2,
        101,
        MARIA.id,
        MARIA.name,
        at(10, 15),
        at(10, 45),
        status,
        "Follow-up",
        "room 2",
        False,
        version,
    )


def doctor_day(
    doctor_id: int, *, slots: tuple[Slot, ...] = (), visits: tuple[Appointment, ...] = ()
) -> DoctorDay:
    doctor = next(d for d in DOCTORS if d.id == doctor_id)
    return DoctorDay(doctor, DAY, slots or (slot(100 + doctor_id, doctor_id=doctor_id),), visits, (), 0.5, 3)


def booked(request_id: UUID, slot_id: int = 100, doctor_id: int = 2, **changes: Any) -> Booked:
    booking = Booking(
        500,
        request_id,
        doctor_id,
        slot_id,
        MARIA.id,
        None,
        None,
        at(10),
        at(10, 15),
        BookingStatus.BOOKED,
        "phone",
        "",
        None,
        "anna",
        NOW,
        NOW,
        1,
    )
    change = Change(ChangeKind.BOOKING, doctor_id, DAY, 500, (slot_id,), 1)
    return Booked(replace(booking, **changes), (change,), undo_token=9)


class Answers:
    """A method that answers from a list (the last answer stays), raising what is an exception."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *args: Any, **named: Any) -> Any:
        self.calls.append((*args, *named.values()))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(*args, **named) if callable(answer) else answer


class Recorder:
    """Any view: keeps each call's name and arguments; `shown(name)` is the last one's."""

    def __init__(self, **answers: Any) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._answers = answers

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            self.calls.append((name, (*args, *named.values())))
            return self._answers.get(name)

        return call

    def shown(self, name: str) -> tuple[Any, ...] | None:
        return next((args for called, args in reversed(self.calls) if called == name), None)

    def count(self, name: str) -> int:
        return sum(1 for called, _ in self.calls if called == name)

    def forget(self) -> None:
        self.calls.clear()


def stub_clinic() -> SimpleNamespace:
    """All that presenters ask for, answering well; a test replaces what it is about."""

    def book(request: BookingRequest) -> Booked:
        return booked(request.request_id, request.slot_id)

    def done() -> Answers:
        return Answers(lambda *args: booked(args[-1]))

    return SimpleNamespace(
        bookings=SimpleNamespace(book=Answers(book), advance=done(), cancel=done(), move=done(), undo=done()),
        availability=SimpleNamespace(
            free_slots=Answers([]),
            next_free=Answers([]),
            search=Answers([]),
            open_until=Answers(DAY),
        ),
        agenda=SimpleNamespace(
            day=Answers(lambda day, ids: SimpleNamespace(columns=tuple(doctor_day(i) for i in ids))),
            week=Answers(
                lambda doctor_id, first: tuple(
                    replace(doctor_day(doctor_id), day=first + timedelta(days=n)) for n in range(7)
                )
            ),
            columns=Answers(lambda wanted: tuple(doctor_day(i) for i, _ in wanted)),
        ),
        patients=SimpleNamespace(
            search=Answers([PatientHit(MARIA, None)]),
            get=Answers(MARIA),
            visits=Answers([]),
            register=Answers(MARIA),
        ),
        series=SimpleNamespace(of_visit=Answers(None), plan=Answers(None)),
        waiting_room=SimpleNamespace(today=Answers(WaitingRoomDay(DAY)), visits_of_today=Answers([])),
        walk_ins=SimpleNamespace(
            times=Answers([]),
            walk_in=Answers(None),
            take_back=Answers(()),
            add=Answers(None),
            set_status=Answers(None),
            put_back=Answers(()),
        ),
        waitlist=SimpleNamespace(
            wishes=Answers([]), matches=Answers([]), expire=Answers(()), offered=Answers(None)
        ),
        holds=SimpleNamespace(
            take=Answers(None),
            release=Answers(None),
            on_day=Answers([]),
            pause=Answers(None),
            resume=Answers(None),
        ),
        live=SimpleNamespace(
            subscribe=Answers(SimpleNamespace(watch=Answers(None), saw=Answers(None), close=Answers(None)))
        ),
        other_desks=Answers(0),
        reading=SimpleNamespace(watch=Answers(lambda _told: lambda: None), now=Answers(ReadPlaces())),
        server_clock=SimpleNamespace(ahead=Answers(timedelta())),
        downtime=None,
    )


def stub_session(clinic: SimpleNamespace) -> Any:
    return SimpleNamespace(
        clinic=clinic,
        doctors=DOCTORS,
        retired=(),
        by_id={doctor.id: doctor for doctor in DOCTORS},
        visit_types=(),
        clinics=(),
        info=SimpleNamespace(id=1, zone="Etc/UTC", tz=UTC, name="Harbour Clinic", country="GB"),
        me=StaffMember("anna", "Anna Kovács", "medibook_receptionist"),
        now=lambda: NOW,
        terminal="Desk 1",
        clock=SimpleNamespace(ahead=timedelta()),
        reopen=None,
        sign_in=None,
        check_password=Answers(None),
    )
