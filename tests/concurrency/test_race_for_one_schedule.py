"""Two admins save the hours of one doctor at one moment: one is saved, the other is told, and nothing is mixed."""

from __future__ import annotations

import threading
from datetime import time

import pytest

from medibook_desktop.domain.errors import MediBookError, StaleSchedule
from medibook_desktop.domain.schedule_editing import ScheduleSaved
from medibook_desktop.domain.schedule_periods import same_hours
from medibook_desktop.domain.schedules import WeeklyHours
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk

ROUNDS = 6


@pytest.fixture
def admins(desks: OpenDesk) -> tuple[Clinic, Clinic]:
    return desks("ada"), desks("ada")


def week(doctor_id: int, starts: int) -> list[WeeklyHours]:
    return [WeeklyHours(doctor_id, 1, day, time(starts), time(starts + 1), 30) for day in range(5)]


def race(admins: tuple[Clinic, Clinic], doctor_id: int) -> list[ScheduleSaved | MediBookError]:
    """Both have opened the same hours; each saves others, at the same time."""
    begun = [admin.schedule_editing.open(doctor_id) for admin in admins]
    start = threading.Barrier(2)
    answers: list[ScheduleSaved | MediBookError] = []

    def save(number: int) -> None:
        start.wait()
        try:
            wanted = week(doctor_id, 7 + 2 * number)
            answers.append(admins[number].schedule_editing.save(begun[number], wanted))
        except MediBookError as error:
            answers.append(error)

    threads = [threading.Thread(target=save, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.parametrize("is_guarded", [True, False])
def test_the_second_of_two_admins_is_told(
    admins: tuple[Clinic, Clinic], clinic_database: ClinicDatabase, is_guarded: bool
) -> None:
    """The negative control: without the digest both are told that they saved, and one of them is wrong."""
    if not is_guarded:
        clinic_database.rows(
            "CREATE OR REPLACE FUNCTION schedule_digest(p_doctor_id bigint) RETURNS text LANGUAGE sql AS"
            " $$SELECT 'always the same'$$; SELECT 1"
        )
    lost = 0
    for number in range(ROUNDS):
        doctor_id = clinic_database.doctor_ids[number % len(clinic_database.doctor_ids)]
        answers = race(admins, doctor_id)
        saved = [answer for answer in answers if isinstance(answer, ScheduleSaved)]
        refused = [answer for answer in answers if isinstance(answer, StaleSchedule)]
        assert len(saved) + len(refused) == 2, answers
        lost += len(saved) - 1
        stored = admins[0].schedule_editing.open(doctor_id).rules
        one, other = week(doctor_id, 7), week(doctor_id, 9)
        assert same_hours(stored, one) or same_hours(stored, other)
    assert lost == 0 if is_guarded else lost == ROUNDS


def test_slots_follow_whoever_was_saved_last(
    admins: tuple[Clinic, Clinic], clinic_database: ClinicDatabase
) -> None:
    """Each makes slots after its own save: in the end they are those of the hours that are stored."""
    doctor_id = clinic_database.doctor_ids[0]
    race(admins, doctor_id)
    editing = admins[0].schedule_editing
    assert editing.preview(doctor_id, editing.open(doctor_id).rules).days == ()
