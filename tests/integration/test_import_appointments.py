"""Appointments of other programs: booked by the real rules, once, beside a desk that books meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import SlotTaken, StaleSlot
from medibook_desktop.domain.imports.kinds import ImportKind, Outcome, Progress
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services import imports_run
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk
from tests.helpers.imports import ADMIN, Importer, counts, number_of, on_line, reasons

PATIENTS, APPOINTMENTS = ImportKind.PATIENTS, ImportKind.APPOINTMENTS


@pytest.fixture
def admin(desks: OpenDesk, tmp_path: Path) -> Importer:
    return Importer(desks(ADMIN), tmp_path)


def every_free(desk: Clinic, doctor: int) -> list[Slot]:
    """All free times of one doctor in the two weeks from the day after tomorrow on."""
    chosen, first = desk.directory.doctors()[doctor], desk.directory.today() + timedelta(days=2)
    days = (first + timedelta(days=ahead) for ahead in range(14))
    return [slot for day in days for slot in desk.availability.free_slots(chosen.id, day)]


def free_slots(desk: Clinic, count: int, doctor: int = 0) -> list[Slot]:
    found = every_free(desk, doctor)[:count]
    assert len(found) == count, "the sample clinic has too few free times"
    return found


def appointments(desk: Clinic, rows: Sequence[tuple[object, object, Slot]], doctor: int = 0) -> str:
    """Rows of (number, patient's number, slot)."""
    name = desk.directory.doctors()[doctor].name
    lines = [
        f"{n},{patient},{name},{slot.starts_at:%Y-%m-%d %H:%M},{slot.minutes}" for n, patient, slot in rows
    ]
    return "\n".join(["Appointment ID,Patient number,Doctor,Start,Duration", *lines, ""])


# --- Appointments ----------------------------------------------------------------------------------


@pytest.fixture
def people(admin: Importer) -> Importer:
    """Patients with the numbers 1 to 60 of another program."""
    lines = [f"{n};Imported Person {n};{1950 + n}-01-01" for n in range(1, 61)]
    assert counts(admin.run(PATIENTS, "\n".join(["Patient number;Name;Date of birth", *lines]))) == {
        "accepted": 60
    }
    return admin


def test_appointments_are_booked_by_the_real_rules(people: Importer, clinic_database: ClinicDatabase) -> None:
    desk = people.clinic
    slots = free_slots(desk, 8)
    stranger = desk.patients.register(NewPatient("At The Desk"))
    desk.bookings.book(BookingRequest(slots[3].id, slots[3].version, stranger.id, source="phone"))
    others = every_free(desk, 1)
    meanwhile = next((slot for slot in others if slot.starts_at == slots[0].starts_at), None)
    text = appointments(
        desk,
        [("a", 1, slots[0]), ("b", 2, slots[0]), ("c", 2, slots[1]), ("d", 3, slots[3]), ("e", 99, slots[4])],
    )
    name = desk.directory.doctors()[0].name
    text += f"f,4,{name},{slots[5].starts_at + timedelta(minutes=1):%Y-%m-%d %H:%M},15\n"
    text += f"g,5,{name},2020-01-01 09:00,15\n"
    text += f"h,6,Dr Nobody,{slots[6].starts_at:%Y-%m-%d %H:%M},15\n"
    text += f"i,6,{name},{slots[6].starts_at:%Y-%m-%d},15\n"
    if meanwhile is not None:
        text += f"j,1,{desk.directory.doctors()[1].name},{meanwhile.starts_at:%Y-%m-%d %H:%M},15\n"
    path = people.file(text)

    dry, done = people.dry(APPOINTMENTS, path), people.run(APPOINTMENTS, path)
    for report in (dry, done):
        said = reasons(report)
        assert report.count(Outcome.ACCEPTED) == 2
        assert said[3] == "Line 2 of this file has this time already."
        assert on_line(report, 5).clash is not None
        assert on_line(report, 5).clash.patient == "At The Desk"  # type: ignore[union-attr]
        assert "not registered" in said[6]
        assert "no time that begins then; the nearest are" in said[7]
        assert said[8] == "This time is over."
        assert "no doctor “Dr Nobody”" in said[9]
        assert "whole day" in said[10]
        if meanwhile is not None:
            assert "elsewhere" in said[11] or "another visit" in said[11]
    assert [e[0] for e in clinic_database.rows("SELECT source FROM bookings WHERE source = 'import'")] == [
        "import"
    ] * 2
    assert counts(people.run(APPOINTMENTS, path))["there"] == 2


def test_longer_visits_take_the_slots_after_the_first(people: Importer) -> None:
    desk = people.clinic
    slots = free_slots(desk, 12)
    run = next(
        (a, b, c)
        for a, b, c in zip(slots, slots[1:], slots[2:], strict=False)
        if b.starts_at - a.starts_at == c.starts_at - b.starts_at == timedelta(minutes=a.minutes)
    )
    name = desk.directory.doctors()[0].name
    long = 2 * run[0].minutes
    text = (
        f"ID,Patient number,Doctor,Date,Time,End\n"
        f"1,1,{name},{run[0].starts_at:%Y-%m-%d},{run[0].starts_at:%H:%M},"
        f"{run[2].starts_at:%H:%M}\n"
        f"2,2,{name},{run[1].starts_at:%Y-%m-%d},{run[1].starts_at:%H:%M},{run[2].starts_at:%H:%M}\n"
        f"3,3,{name},{run[2].starts_at:%Y-%m-%d},{run[2].starts_at:%H:%M},{run[0].starts_at:%H:%M}\n"
    )
    for report in (people.dry(APPOINTMENTS, text), people.run(APPOINTMENTS, text)):
        assert report.count(Outcome.ACCEPTED) == 1
        assert reasons(report) == {
            3: "Line 2 of this file has this time already.",
            4: "It ends before it begins.",
        }
    [visit] = desk.patients.visits(desk.patients.search("imported person 1")[0].patient.id)
    assert visit.ends_at - visit.starts_at == timedelta(minutes=long)


def test_visit_types_with_rooms_buffers_and_limits_go_through_book_slot(
    people: Importer, clinic_database: ClinicDatabase
) -> None:
    desk = people.clinic
    clinic_database.rows("UPDATE doctors SET daily_limit = 1000")
    desk.directory.forget()
    [(kind,)] = clinic_database.rows(
        "UPDATE visit_types SET room_kind = 'Import room', buffer_after = 0, buffer_before = 0, equipment_kind = '',"
        " minutes = 15 WHERE id = (SELECT min(id) FROM visit_types WHERE is_active) RETURNING name"
    )
    clinic_database.rows(
        "INSERT INTO rooms (clinic_id, name, kind) SELECT min(id), 'Only one', 'Import room' FROM clinics"
    )
    slots, others = every_free(desk, 0), every_free(desk, 1)
    pair = next((a, b) for a in slots[1:] for b in others if a.starts_at == b.starts_at)
    first, second = (doctor.name for doctor in desk.directory.doctors()[:2])
    text = (
        "ID,Patient number,Doctor,Start,Visit type\n"
        f"1,1,{first},{pair[0].starts_at:%Y-%m-%d %H:%M},{kind}\n"
        f"2,2,{second},{pair[1].starts_at:%Y-%m-%d %H:%M},{kind}\n"
        f"3,3,{first},{slots[0].starts_at:%Y-%m-%d %H:%M},No such type\n"
    )
    bookings = number_of(clinic_database, "bookings"), number_of(clinic_database, "outbox")
    assert people.dry(APPOINTMENTS, text).count(Outcome.ACCEPTED) == 2  # each alone could be booked
    assert (number_of(clinic_database, "bookings"), number_of(clinic_database, "outbox")) == bookings
    report = people.run(APPOINTMENTS, text)
    assert report.count(Outcome.ACCEPTED) == 1
    assert "Import room" in reasons(report)[3]
    assert "no visit type" in reasons(report)[4]


def test_patients_of_appointments_by_name_and_birth_date_and_by_name_only_when_asked(
    people: Importer,
) -> None:
    slots = free_slots(people.clinic, 3)
    name = people.clinic.directory.doctors()[0].name
    path = people.file(
        "UID,Name,Born,Doctor,Start\n"
        f"1,imported PERSON 7,1957-01-01,{name},{slots[0].starts_at:%Y-%m-%dT%H:%M}\n"
        f"2,Imported Person 8,,{name},{slots[1].starts_at:%Y-%m-%dT%H:%M}\n"
        f"3,Imported Person 9,1999-01-01,{name},{slots[2].starts_at:%Y-%m-%dT%H:%M}\n"
    )
    report = people.dry(APPOINTMENTS, path)
    assert report.count(Outcome.ACCEPTED) == 1
    assert "the name only" in reasons(report)[3]
    assert "not registered" in reasons(report)[4]
    assert people.run(APPOINTMENTS, path, names_alone=True).count(Outcome.ACCEPTED) == 2


def test_a_calendar_of_one_doctor(people: Importer) -> None:
    doctor = people.clinic.directory.doctors()[0]
    slots = free_slots(people.clinic, 3)

    def event(uid: str, *lines: str) -> str:
        return "\n".join(
            [
                "BEGIN:VEVENT",
                f"UID:{uid}",
                "SUMMARY:Imported Person 3",
                "X-BIRTH-DATE:1953-01-01",
                *lines,
                "END:VEVENT",
                "",
            ]
        )

    zone = people.clinic.directory.clinics()[0].zone
    text = (
        "BEGIN:VCALENDAR\n"
        + event("a", f"DTSTART;TZID={zone}:{slots[0].starts_at:%Y%m%dT%H%M%S}", "DURATION:PT15M")
        + event("b", f"DTSTART:{slots[1].starts_at:%Y%m%dT%H%M%S}", "DURATION:PT15M", "STATUS:CANCELLED")
        + event("c", f"DTSTART;VALUE=DATE:{slots[1].starts_at:%Y%m%d}")
        + event("d", f"DTSTART:{slots[1].starts_at:%Y%m%dT%H%M%S}", "RRULE:FREQ=WEEKLY")
        + event(
            "e",
            "ORGANIZER;CN=Secretary:mailto:x@example.org",
            f"DTSTART:{slots[2].starts_at:%Y%m%dT%H%M%S}",
            "DURATION:PT15M",
        )
        + "END:VCALENDAR\n"
    )
    path = people.file(text, ".ics")
    report = people.run(APPOINTMENTS, path, doctor_id=doctor.id)
    said = list(reasons(report).values())
    assert report.count(Outcome.ACCEPTED) == 2
    assert "cancelled" in said[0]
    assert "whole day" in said[1]
    assert "repeats" in said[2]
    assert counts(people.run(APPOINTMENTS, path, doctor_id=doctor.id))["there"] == 2


def test_a_run_that_is_stopped_keeps_what_is_done_and_the_next_one_goes_on(
    people: Importer, clinic_database: ClinicDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports_run, "BATCH", 10)
    slots = free_slots(people.clinic, 40)
    path = people.file(appointments(people.clinic, [(n, 1 + n, slot) for n, slot in enumerate(slots)]))
    look, plan = people.look(APPOINTMENTS, path)
    seen: list[Progress] = []
    report = people.clinic.imports.carry_out(
        path, look, plan, on_progress=seen.append, cancelled=lambda: len(seen) == 2
    )
    assert report.is_cancelled
    assert counts(report) == {"accepted": 20}
    assert [progress.rows for progress in seen] == [10, 20]
    assert number_of(clinic_database, "bookings WHERE source = 'import'") == 20
    assert counts(people.run(APPOINTMENTS, path)) == {"there": 20, "accepted": 20}


def test_a_desk_that_books_meanwhile_is_first_or_is_told(
    people: Importer, desks: OpenDesk, clinic_database: ClinicDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The receptionist works through the same times from the other end, while the file is being carried out."""
    monkeypatch.setattr(imports_run, "BATCH", 5)
    anna = desks("anna")
    slots = free_slots(people.clinic, 50)
    path = people.file(appointments(people.clinic, [(n, 1 + n, slot) for n, slot in enumerate(slots)]))
    walk_ins = [anna.patients.register(NewPatient(f"Racer {n}")).id for n in range(50)]
    won: list[int] = []
    met = threading.Event()

    def book_backwards() -> None:
        met.wait(60)
        for slot, patient in zip(reversed(slots), walk_ins, strict=True):
            with suppress(SlotTaken, StaleSlot):
                won.append(anna.bookings.book(BookingRequest(slot.id, slot.version, patient)).booking.slot_id)

    thread = threading.Thread(target=book_backwards)
    thread.start()
    look, plan = people.look(APPOINTMENTS, path)
    report = people.clinic.imports.carry_out(path, look, plan, on_progress=lambda progress: met.set())
    thread.join()
    assert report.count(Outcome.ACCEPTED) + len(won) == 50
    assert report.count(Outcome.REFUSED) == len(won)
    assert number_of(clinic_database, "bookings WHERE source = 'import'") == report.count(Outcome.ACCEPTED)


def test_without_the_locks_and_the_constraints_the_same_race_doubles(
    people: Importer, clinic_database: ClinicDatabase
) -> None:
    """The negative control: what the import relies on is what refuses, not luck."""
    [slot] = free_slots(people.clinic, 1)
    people.run(APPOINTMENTS, appointments(people.clinic, [("x", 1, slot)]))
    clinic_database.rows("ALTER TABLE bookings DROP CONSTRAINT bookings_doctor_overlap")
    clinic_database.rows("DROP INDEX idx_bookings_slot")
    clinic_database.rows(
        "UPDATE appointment_slots SET is_booked = false, booking_id = NULL WHERE id = %s", slot.id
    )
    assert counts(people.run(APPOINTMENTS, appointments(people.clinic, [("y", 2, slot)]))) == {"accepted": 1}
    assert number_of(clinic_database, f"bookings WHERE slot_id = {slot.id}") == 2
    clinic_database.rows("ALTER TABLE bookings DISABLE TRIGGER ALL")
    clinic_database.rows("DELETE FROM bookings WHERE source = 'import'")
    clinic_database.rows("ALTER TABLE audit_events DISABLE TRIGGER ALL")
    clinic_database.rows("DELETE FROM audit_events WHERE booking_id NOT IN (SELECT id FROM bookings)")
    clinic_database.rows("DELETE FROM outbox WHERE booking_id NOT IN (SELECT id FROM bookings)")
    clinic_database.rows(
        "UPDATE patient_times SET busy = '{}'"
        " WHERE patient_id IN (SELECT row_id FROM import_keys WHERE kind = 'patients')"
    )
    clinic_database.rows(
        "UPDATE appointment_slots SET is_booked = false, booking_id = NULL WHERE id = %s", slot.id
    )


def test_two_administrators_who_import_one_file_at_once_import_it_once(
    people: Importer, desks: OpenDesk, tmp_path: Path, clinic_database: ClinicDatabase
) -> None:
    other = Importer(desks(ADMIN), tmp_path / "other")
    (tmp_path / "other").mkdir()
    slots = free_slots(people.clinic, 30)
    path = people.file(appointments(people.clinic, [(n, 1 + n, slot) for n, slot in enumerate(slots)]))
    reports: list[dict[str, int]] = []

    def run(importer: Importer) -> None:
        reports.append(counts(importer.run(APPOINTMENTS, path)))

    threads = [threading.Thread(target=run, args=(importer,)) for importer in (people, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome for report in reports for outcome in report) == ["accepted", "there"]
    assert number_of(clinic_database, "bookings WHERE source = 'import'") == 30
