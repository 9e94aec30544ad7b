"""How often the services ask the database: constant, whatever the number of doctors, and once for a booking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    """`with statements() as sent:` collects what psycopg sends, by any door; nothing goes past its cursors."""
    sent: list[str] = []

    def watch(kind: type[psycopg.Cursor[Any]], name: str) -> None:
        original = getattr(kind, name)

        def watched(self: psycopg.Cursor[Any], query: Any, *args: Any, **named: Any) -> Any:
            sent.append(str(query))
            return original(self, query, *args, **named)

        monkeypatch.setattr(kind, name, watched)

    watch(psycopg.Cursor, "execute")
    watch(psycopg.Cursor, "executemany")

    @contextmanager
    def collecting() -> Iterator[list[str]]:
        sent.clear()
        yield sent

    return collecting


@pytest.fixture
def desk(anna: Clinic) -> Clinic:
    """A desk that knows its doctors, rooms and zone already, and has its connections."""
    doctors = [doctor.id for doctor in anna.directory.doctors()]
    anna.agenda.day(anna.directory.today(), doctors)
    anna.directory.visit_types()
    anna.directory.rooms()
    free_slots(anna)
    return anna


def test_a_day_of_many_doctors_takes_as_many_queries_as_of_one(
    desk: Clinic, statements: Callable[[], Any]
) -> None:
    doctors = [doctor.id for doctor in desk.directory.doctors()]
    counts = []
    for wanted in (doctors[:1], doctors[:3], doctors, doctors * 5):
        with statements() as sent:
            desk.agenda.day(desk.directory.today(), wanted)
        counts.append(len(sent))
    assert len(set(counts)) == 1
    assert counts[0] <= 4
    with statements() as sent:
        desk.agenda.week(doctors[0], desk.directory.today())
    assert len(sent) == counts[0]
    with statements() as sent:
        desk.agenda.versions(desk.directory.today(), doctors)
    assert len(sent) == 1


def test_each_write_is_one_statement(
    clinic_database: ClinicDatabase, desk: Clinic, statements: Callable[[], Any]
) -> None:
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(desk, 2)
    made = book(desk, here, patient)
    desk.bookings.undo(made)
    (here,) = free_slots(desk, 1)

    with statements() as sent:
        made = book(desk, here, patient)
    assert [each.split("(")[0] for each in sent] == ["SELECT book_slot"]
    with statements() as sent:
        moved = desk.bookings.move(made.booking.id, 1, there.id, there.version)
    assert [each.split("(")[0] for each in sent] == ["SELECT move_booking"]
    with statements() as sent:
        arrived = desk.bookings.advance(made.booking.id, moved.booking.version, BookingStatus.ARRIVED)
    assert [each.split("(")[0] for each in sent] == ["SELECT advance_booking"]
    with statements() as sent:
        undone = desk.bookings.undo(arrived)
    assert [each.split("(")[0] for each in sent] == ["SELECT undo_change"]
    with statements() as sent:
        desk.bookings.cancel(made.booking.id, undone.booking.version, "Patient asked")
    assert [each.split("(")[0] for each in sent] == ["SELECT cancel_booking"]


def test_reads_while_typing_are_few(desk: Clinic, statements: Callable[[], Any]) -> None:
    desk.patients.search("a")
    with statements() as sent:
        hits = desk.patients.search("a")
    assert hits
    assert len(sent) <= 4
    with statements() as sent:
        desk.availability.next_free(limit=3)
    assert len(sent) == 1
    with statements() as sent:
        desk.availability.free_slots(desk.directory.doctors()[0].id, desk.directory.today())
    assert len(sent) == 1


def test_the_directory_is_read_once_until_it_is_told_to_forget(
    clinic_database: ClinicDatabase, desk: Clinic, statements: Callable[[], Any]
) -> None:
    with statements() as sent:
        desk.directory.doctors()
        desk.directory.clinics()
        desk.directory.me()
    assert sent == []
    clinic_database.rows("UPDATE doctors SET is_active = false WHERE id = 6")
    assert len(desk.directory.doctors()) == 6
    desk.directory.forget()
    assert len(desk.directory.doctors()) == 5
