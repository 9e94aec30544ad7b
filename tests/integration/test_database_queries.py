"""The reads: right, and in a number of queries that does not grow with the day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda, directory, patients, slots
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import search_key
from tests.helpers.bare_clinics import ADMIN, ZONE, BareClinic


@pytest.fixture
def desk(bare_clinic: BareClinic) -> Iterator[Database]:
    database = bare_clinic.database()
    yield database
    database.close()


@contextmanager
def counted(connection: sa.Connection) -> Iterator[list[str]]:
    """The statements that go to the server meanwhile."""
    driver: Any = connection.connection.driver_connection
    sent: list[str] = []

    class Counting(psycopg.Cursor[Any]):
        def execute(self, query: Any, *args: Any, **kwargs: Any) -> Any:
            sent.append(str(query))
            return super().execute(query, *args, **kwargs)

    kept = driver.cursor_factory
    driver.cursor_factory = Counting
    try:
        yield sent
    finally:
        driver.cursor_factory = kept


def _first_day(clinic: BareClinic) -> date:
    [(day,)] = clinic.run(
        "SELECT (slot_time AT TIME ZONE 'Europe/London')::date FROM appointment_slots WHERE id = 1"
    )
    found: date = day
    return found


def test_a_day_costs_four_queries_however_full_it_is(bare_clinic: BareClinic, desk: Database) -> None:
    day = _first_day(bare_clinic)
    with desk.read() as connection:
        doctors = directory.doctors(connection)
        for booked in (1, 30):
            for place in range(16 if booked > 1 else 1):
                for doctor in (1, 2) if booked > 1 else (3,):
                    slot_id = bare_clinic.slot(doctor, place)
                    booking_calls.book(desk, bare_clinic.request(slot_id, doctor * 20 + place), ZONE)
            with counted(connection) as sent:
                columns = agenda.doctor_days(connection, [(doctor, day) for doctor in doctors], ZONE)
            assert len(sent) == 3
            assert sum(len(column.appointments) for column in columns) == (1 if booked == 1 else 33)
        with counted(connection) as sent:
            week = agenda.doctor_days(
                connection, [(doctors[0], day + timedelta(days=n)) for n in range(7)], ZONE
            )
        assert len(sent) == 3
    assert [len(column.slots) for column in week] == [16, 16, 16, 0, 0, 0, 0]


def test_a_column_holds_all_that_a_screen_draws(bare_clinic: BareClinic, desk: Database) -> None:
    day = _first_day(bare_clinic)
    bare_clinic.run(
        "UPDATE appointment_slots SET is_blocked = true,"
        " block_reason = CASE WHEN id < 12 THEN 'Lunch' ELSE 'Congress' END"
        " WHERE id BETWEEN 9 AND 13"
    )
    long = booking_calls.book(
        desk, bare_clinic.request(1, 5, visit_type_id=3, room_id=2, reason="Cough"), ZONE
    )
    gone = booking_calls.book(desk, bare_clinic.request(5, 6), ZONE)
    booking_calls.cancel(desk, new_request_id(), gone.booking.id, 1, "x", ZONE)
    admin = bare_clinic.database(ADMIN)
    squeezed = booking_calls.book(admin, bare_clinic.request(2, 8, overbook_reason="Pain"), ZONE)
    admin.close()
    with desk.read() as connection:
        [column] = agenda.doctor_days(connection, [(directory.doctors(connection)[0], day)], ZONE)
        again = agenda.appointments(connection, [long.booking.id, gone.booking.id, 10**9], ZONE)
        found, is_shard = agenda.versions(connection, day, [1, 2], ZONE)
    first, second = column.appointments
    assert (first.patient_name, first.visit_type_name, first.room_name) == ("Patient 5", "Long", "Room 2")
    assert (first.reason, first.created_by, first.status) == ("Cough", "rita", BookingStatus.BOOKED)
    assert (first.starts_at.tzinfo, first.starts_at.hour, first.ends_at.minute) == (ZONE, 9, 45)
    assert (second.booking_id, second.is_overbooked) == (squeezed.booking.id, True)
    assert [(b.starts_at.strftime("%H:%M"), b.ends_at.strftime("%H:%M"), b.why) for b in column.blocked] == [
        ("11:00", "11:45", "Lunch"),
        ("11:45", "12:15", "Congress"),
    ]
    assert column.fullness == pytest.approx(3 / 11)
    assert [slot.booking_id for slot in column.slots[:4]] == [long.booking.id] * 3 + [None]
    assert {a.booking_id: a.status for a in again} == {
        long.booking.id: BookingStatus.BOOKED,
        gone.booking.id: BookingStatus.CANCELLED,
    }
    assert found[1] == column.version
    assert found[2] == 16_000
    assert not is_shard


def test_every_change_of_a_day_changes_its_version(bare_clinic: BareClinic, desk: Database) -> None:
    day = _first_day(bare_clinic)
    seen: list[int] = []

    def look() -> None:
        with desk.read() as connection:
            seen.append(agenda.versions(connection, day, [1], ZONE)[0][1])
            [column] = agenda.doctor_days(connection, [(directory.doctors(connection)[0], day)], ZONE)
        assert column.version == seen[-1]

    look()
    made = booking_calls.book(desk, bare_clinic.request(1, 1), ZONE)
    look()
    booking_calls.advance(desk, new_request_id(), made.booking.id, 1, BookingStatus.ARRIVED, ZONE)
    look()
    moved = booking_calls.move(desk, new_request_id(), made.booking.id, 2, 3, 1, ZONE)
    look()
    booking_calls.cancel(desk, new_request_id(), made.booking.id, moved.booking.version, "x", ZONE)
    look()
    bare_clinic.run("DELETE FROM appointment_slots WHERE id = 16")
    look()
    assert len(set(seen)) == len(seen)


def test_free_and_next_free(bare_clinic: BareClinic, desk: Database) -> None:
    day = _first_day(bare_clinic)
    for place in (0, 1, 3):
        booking_calls.book(desk, bare_clinic.request(bare_clinic.slot(1, place), 1 + place), ZONE)
    bare_clinic.run("UPDATE appointment_slots SET is_blocked = true WHERE id = 3")
    with desk.read() as connection:
        free = slots.free_slots(connection, 1, day, ZONE)
        assert [slot.id for slot in free] == list(range(5, 17))
        now = datetime.now(UTC)
        with counted(connection) as sent:
            assert [s.id for s in slots.next_free(connection, [1], now, 3, ZONE)] == [5, 6, 7]
        assert len(sent) == 1
        both = slots.next_free(connection, [1, 2], now, 3, ZONE)
        assert [slot.id for slot in both] == [49, 50, 51]
        assert both[0].starts_at.tzinfo is ZONE
        assert slots.next_free(connection, [], now, 3, ZONE) == []
        # A visit of 40 minutes needs three in a row.
        booking_calls.book(desk, bare_clinic.request(7, 9), ZONE)
        assert [s.id for s in slots.next_free(connection, [1], now, 1, ZONE, minutes=40)] == [8]
        late = slots.next_free(connection, [1], now, 9, ZONE, minutes=220)
        assert [slot.id for slot in late] == [17, 18, 33, 34]
        assert slots.slot(connection, 10**9) is None
        found = slots.slot(connection, 1, ZONE)
        assert found is not None
        assert found.is_booked
        assert slots.free_slots(connection, 1, day - timedelta(days=30), ZONE) == []


TODAY = date(2030, 1, 1)

_PEOPLE = [
    ("Zoltán Kovács", "1984-03-12", "+447700900123"),
    ("Anna Kovács", "1990-01-02", "+447700900456"),
    ("Jürgen Müller", "1955-06-07", "+441614960000"),
    ("John Smith", "1970-01-01", "+442079460001"),
    ("John Smith", "1970-01-01", "+442079460002"),
    ("李伟", "2001-09-09", "+442079460003"),
    ("محمد علي", "1999-09-09", ""),
    ("Siobhán O'Brien", "1988-08-08", ""),
    ("100% Percy_", "1977-07-07", ""),
]


@pytest.fixture
def people(bare_clinic: BareClinic, desk: Database) -> Iterator[sa.Connection]:
    for name, born, phone in _PEOPLE:
        bare_clinic.run(
            "INSERT INTO patients (name, name_key, birth_date, phone, phone_digits) VALUES (%s, %s, %s, %s, %s)",
            [name, search_key(name), born, phone, phone.lstrip("+")],
        )
    with desk.read() as connection:
        yield connection


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("kovacs", {"Zoltán Kovács", "Anna Kovács"}),
        ("KOVÁCS an", {"Anna Kovács"}),
        ("zol", {"Zoltán Kovács"}),
        ("Smtih", {"John Smith"}),
        ("smyth", {"John Smith"}),
        ("jhon smith", {"John Smith"}),
        ("Kovasc", {"Zoltán Kovács", "Anna Kovács"}),
        ("muler", {"Jürgen Müller"}),
        ("jurgen mueler", {"Jürgen Müller"}),
        ("李", {"李伟"}),
        ("محمد", {"محمد علي"}),
        ("o'brien", {"Siobhán O'Brien"}),
        ("brien", {"Siobhán O'Brien"}),
        ("07700 900123", {"Zoltán Kovács"}),
        ("+44 7700 900123", {"Zoltán Kovács"}),
        ("900456", {"Anna Kovács"}),
        ("12.3.1984", {"Zoltán Kovács"}),
        ("12/03/1984 kov", {"Zoltán Kovács"}),
        ("kovacs 1990", {"Anna Kovács"}),
        ("kovacs 900456", {"Anna Kovács"}),
        ("١٢/٣/١٩٨٤", {"Zoltán Kovács"}),
        ("kovacs 1.1.1920", set()),
        ("", set()),
        ("%", set()),
        ("\x00 \ud800", set()),
        ("\U0001f642", set()),
        ("x" * 400, set()),
    ],
)
def test_a_patient_is_found_by_what_is_known(people: sa.Connection, typed: str, expected: set[str]) -> None:
    with counted(people) as sent:
        found = patients.search_patients(people, typed, zone=ZONE, today=TODAY)
    assert {hit.patient.name for hit in found} == expected
    assert len(sent) <= 6


def test_a_hit_says_when_the_next_visit_is_and_who_looks_the_same(
    bare_clinic: BareClinic, desk: Database, people: sa.Connection
) -> None:
    hits = patients.search_patients(people, "smith", zone=ZONE, today=TODAY)
    first, second = (hit.patient.id for hit in hits)
    assert [hit.possible_duplicates for hit in hits] == [(second,), (first,)]
    for place in (9, 4):
        booking_calls.book(
            desk, bare_clinic.request(bare_clinic.slot(2, place), first, visit_type_id=1), ZONE
        )
    hits = patients.search_patients(people, "smith", zone=ZONE, today=TODAY)
    visit = next(hit for hit in hits if hit.patient.id == first).next_visit
    assert visit is not None
    assert (visit.doctor_name, visit.starts_at.hour, visit.visit_type_name, visit.status) == (
        "Dr 2",
        10,
        "Short",
        "booked",
    )
    visits = patients.patient_visits(people, first, ZONE)
    assert [each.starts_at.strftime("%H:%M") for each in visits] == ["11:15", "10:00"]
    assert patients.patient_visits(people, 10**9, ZONE) == []
    found = patients.get_patient(people, first)
    assert found is not None
    assert found.birth_date == date(1970, 1, 1)
    assert patients.get_patient(people, 10**9) is None


def test_registering_twice_is_one_patient_and_an_old_version_is_refused(
    bare_clinic: BareClinic, desk: Database
) -> None:
    from medibook_desktop.domain.errors import StaleBooking, UnknownPatient

    request_id = new_request_id()
    register = "SELECT register_patient(%s, 'Ana B', 'ana b', NULL, '', '', '', '', '')"
    update = "SELECT update_patient(%s, %s, 'Ana C', 'ana c', NULL, '', '', '', '', '', true)"
    with desk.write() as connection:
        ids = [connection.exec_driver_sql(register, (request_id,)).scalar() for _ in range(2)]
        assert ids[0] == ids[1]
        assert connection.exec_driver_sql(update, (ids[0], 1)).scalar() == 2
    with pytest.raises(StaleBooking), desk.write() as connection:
        connection.exec_driver_sql(update, (ids[0], 1))
    with pytest.raises(UnknownPatient), desk.write() as connection:
        connection.exec_driver_sql(update, (10**9, 1))
    with desk.read() as connection:
        assert [
            h.patient.id for h in patients.search_patients(connection, "ana c", zone=ZONE, today=TODAY)
        ] == [ids[0]]
    assert bare_clinic.broken() == []


def test_the_directory(bare_clinic: BareClinic, desk: Database) -> None:
    with desk.read() as connection:
        assert [doctor.name for doctor in directory.doctors(connection)] == ["Dr 1", "Dr 2", "Dr 3", "Dr 4"]
        assert [v.minutes for v in directory.visit_types(connection)] == [45, 20, 15]
        assert [room.name for room in directory.rooms(connection)] == ["Room 1", "Room 2"]
        assert directory.clinics(connection)[0].tz == ZONE
        me = directory.me(connection)
        assert (me.username, me.display_name, "overbook" in me.rights) == ("rita", "Rita Reception", False)
        assert [member.username for member in directory.staff(connection)] == ["adam", "rita"]
