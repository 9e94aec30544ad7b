"""Made-up doctor-days for the tests of the agenda: short, and every minute known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from medibook_desktop.domain.agenda import AgendaDay, Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot

ZONE = "Europe/London"
DAY = date(2026, 11, 26)
WEI, AMARA = Doctor(1, "Dr Wei Chen", "General", 1), Doctor(2, "Dr Amara Okafor", "Cardiology", 1)


def at(clock: str, day: date = DAY) -> datetime:
    hour, minute = clock.split(":")
    return datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=ZoneInfo(ZONE))


def visit(
    booking_id: int,
    clock: str,
    minutes: int = 15,
    *,
    doctor: Doctor = WEI,
    name: str = "Maria Silva",
    status: BookingStatus = BookingStatus.BOOKED,
    version: int = 1,
    squeezed: bool = False,
    day: date = DAY,
) -> Appointment:
    begins = at(clock, day)
    return Appointment(
        booking_id=booking_id,
        doctor_id=doctor.id,
        slot_id=slot_id(doctor, begins),
        patient_id=7,
        patient_name=name,
        starts_at=begins,
        ends_at=begins + timedelta(minutes=minutes),
        status=status,
        visit_type_name="Follow-up",
        room_name="2",
        is_overbooked=squeezed,
        version=version,
    )


def slot_id(doctor: Doctor, begins: datetime) -> int:
    return doctor.id * 10_000 + begins.hour * 60 + begins.minute


def column(
    *visits: Appointment,
    doctor: Doctor = WEI,
    first: str = "08:00",
    last: str = "12:00",
    minutes: int = 15,
    blocked: tuple[BlockedTime, ...] = (),
    closed: tuple[str, str] | None = None,
    day: date = DAY,
) -> DoctorDay:
    """Slots from first to last without the closed stretch; taken ones carry their booking."""
    slots, begins = [], at(first, day)
    while begins < at(last, day):
        is_closed = closed is not None and at(closed[0], day) <= begins < at(closed[1], day)
        if not is_closed and not any(b.starts_at <= begins < b.ends_at for b in blocked):
            taken = next((v for v in visits if v.starts_at <= begins < v.ends_at), None)
            slots.append(
                Slot(
                    slot_id(doctor, begins),
                    doctor.id,
                    begins,
                    minutes,
                    taken.version if taken else 1,
                    is_booked=taken is not None,
                    booking_id=taken.booking_id if taken else None,
                )
            )
        begins += timedelta(minutes=minutes)
    booked = sum(slot.is_booked for slot in slots)
    full = booked / len(slots) if slots else 0.0
    return DoctorDay(doctor, day, tuple(slots), tuple(visits), blocked, full, sum(s.version for s in slots))


def agenda(*columns: DoctorDay) -> AgendaDay:
    return AgendaDay(DAY, ZONE, columns)
