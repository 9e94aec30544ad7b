"""PostgreSQL dies before, during and after bookings: each desk is told what is known, and the book stays sound."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
import pytest

from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, OutcomeUnknown
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.live_state import NotLiveWhy
from tests.helpers.conditions import wait_until
from tests.helpers.desks import free_slots, new_patients, nothing_broken, open_desk, request
from tests.helpers.own_clinics import OwnClinic


def test_away_before_anything_was_asked(own_clinic: OwnClinic) -> None:
    clinic = own_clinic.clinic
    (patient,) = new_patients(clinic)
    states = []
    with open_desk(clinic, background=True) as desk:
        slot = free_slots(desk)[0]
        asked = request(slot, patient)
        with closing(
            desk.live.subscribe([slot.starts_at.date()], [slot.doctor_id], lambda _: None, states.append)
        ):
            wait_until(lambda: desk.live.state.is_live, what="live updates")
            own_clinic.kill()
            with pytest.raises(DatabaseAway):
                open_desk(clinic)
            with pytest.raises(DatabaseAway) as away:
                desk.bookings.book(asked)
            assert type(away.value) is DatabaseAway
            with pytest.raises(DatabaseAway):
                desk.agenda.day(slot.starts_at.date())
            desk.live.database_seems_away()
            wait_until(lambda: states[-1].why == NotLiveWhy.DATABASE_AWAY, what="the status line to say so")

            own_clinic.restart()
            assert not desk.bookings.book(asked).repeated
            wait_until(lambda: states[-1].is_live, what="the status line to be live again")
    assert nothing_broken(clinic)


@pytest.mark.parametrize("what", ["server", "session"])
def test_killed_in_the_middle_of_a_booking(own_clinic: OwnClinic, what: str) -> None:
    """The call has the slot before it and waits for its row when the process that serves it dies."""
    clinic = own_clinic.clinic
    (patient,) = new_patients(clinic)
    with open_desk(clinic) as desk, ThreadPoolExecutor(1) as thread:
        slot = free_slots(desk)[0]
        asked = request(slot, patient)
        holder = psycopg.connect(clinic.owner_url)
        with closing(holder):
            holder.execute("SELECT FROM appointment_slots WHERE id = %s FOR UPDATE", (slot.id,))
            answer = thread.submit(desk.bookings.book, asked)
            pid = own_clinic.session_waiting_for_a_lock()
            if what == "server":
                own_clinic.kill()
            else:
                os.kill(pid, signal.SIGKILL)
            error = answer.exception(20)
        # With one session killed PostgreSQL starts anew by itself, maybe within the desk's own tries.
        assert error is None or type(error) is OutcomeUnknown
        if what == "server":
            assert error is not None
            own_clinic.restart()
        booked = once_it_answers(lambda: desk.bookings.book(asked))
        assert booked.booking.slot_id == slot.id
        assert clinic.rows("SELECT count(*) FROM bookings WHERE patient_id = %s", patient) == [(1,)]
    assert nothing_broken(clinic)


def once_it_answers(call: Callable[[], Booked]) -> Booked:
    """What the call answers as soon as the database is back, as a person who tries again would see it."""
    answers: list[Booked] = []

    def tried() -> bool:
        try:
            answers.append(call())
        except DatabaseAway:
            return False
        return True

    wait_until(tried, what="the database to be back")
    return answers[0]


def test_killed_in_the_middle_of_many_bookings(own_clinic: OwnClinic) -> None:
    """Whatever each desk was told: asked again by its request id, every visit is there once, and nothing else."""
    clinic = own_clinic.clinic
    patients = new_patients(clinic, 120)
    with open_desk(clinic) as anna, open_desk(clinic, "ben") as ben:
        slots = [slot for doctor in clinic.doctor_ids for slot in free_slots(anna, 60, doctor)]
        asked = [request(slot, patient) for slot, patient in zip(slots, patients, strict=True)]
        told: dict[BookingRequest, object] = {}
        some_are_done = threading.Semaphore(0)

        def work(desk: Clinic, requests: list[BookingRequest]) -> None:
            for each in requests:
                try:
                    told[each] = desk.bookings.book(each)
                except MediBookError as error:
                    told[each] = error
                some_are_done.release()

        threads = [
            threading.Thread(target=work, args=(desk, part))
            for desk, part in ((anna, asked[:60]), (ben, asked[60:]))
        ]
        for thread in threads:
            thread.start()
        for _ in range(10):
            assert some_are_done.acquire(timeout=20)
        own_clinic.kill()
        for thread in threads:
            thread.join()
        own_clinic.restart()

        errors = [each for each in told.values() if isinstance(each, MediBookError)]
        assert errors
        assert {type(each) for each in errors} <= {DatabaseAway, OutcomeUnknown}
        for each in asked:
            found = anna.bookings.by_request(each.request_id)
            if not isinstance(told[each], MediBookError):
                assert found is not None, "what a desk was told is booked stays booked"
            elif type(told[each]) is DatabaseAway:
                assert found is None, "what a desk was told is not changed was not changed"
            assert anna.bookings.book(each).booking.patient_id == each.patient_id
        counts = "SELECT count(*), count(DISTINCT patient_id) FROM bookings WHERE patient_id >= %s"
        assert clinic.rows(counts, patients[0]) == [(120, 120)]
    assert nothing_broken(clinic)
