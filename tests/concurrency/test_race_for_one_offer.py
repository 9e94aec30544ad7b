"""One time that many terminals offer, one offer that many answer: exactly one wins; and the race is real."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from psycopg import errors

from medibook_desktop.database.engine import connection_string
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.crowds import crowd

SIZE = 12
WISH = (
    "SELECT save_wish(gen_random_uuid(), NULL, 0, 1, %s, NULL, '', NULL, NULL, 127, '{}'::int4multirange,"
    " NULL, NULL, 2, '', NULL)"
)
OFFER = "SELECT offer_slot(gen_random_uuid(), %s, %s, %s, 15)"
SETTLE = "SELECT settle_offer(gen_random_uuid(), %s, %s)"


def address(clinic: BareClinic) -> str:
    return connection_string(clinic.database_url, username=RECEPTIONIST, password=PASSWORD)


def wishes(clinic: BareClinic, count: int) -> list[int]:
    with psycopg.connect(address(clinic), autocommit=True) as connection:
        made = []
        for patient in range(1, count + 1):
            row = connection.execute(WISH, (patient,)).fetchone()
            assert row is not None
            made.append(row[0]["id"])
        return made


def asking(statement: str, *params: object) -> Callable[[psycopg.Connection[Any]], Any]:
    def ask(connection: psycopg.Connection[Any]) -> Any:
        row = connection.execute(statement, params).fetchone()
        return row[0] if row else None

    return ask


def outcomes(answers: list[Any]) -> Counter[str]:
    return Counter(str(a.sqlstate) if isinstance(a, psycopg.Error) else "won" for a in answers)


def offered(clinic: BareClinic, wish_id: int, slot_id: int) -> int:
    with psycopg.connect(address(clinic), autocommit=True) as connection:
        answer = asking(OFFER, wish_id, slot_id, 1)(connection)
    booking_id: int = answer["booking"]["id"]
    return booking_id


def test_one_time_is_offered_to_one_patient(bare_clinic: BareClinic) -> None:
    slot = bare_clinic.slot(1, 3)
    works = [asking(OFFER, wish, slot, 1) for wish in wishes(bare_clinic, SIZE)]
    answers = crowd(address(bare_clinic), works, isolation="read committed")
    assert outcomes(answers) == {"won": 1, "MB001": SIZE - 1}
    told = [answer for answer in answers if isinstance(answer, psycopg.Error)]
    assert all("Rita Reception" in (error.diag.message_detail or "") for error in told)
    assert bare_clinic.run("SELECT count(*) FROM offers WHERE outcome = 'open'") == [(1,)]
    assert bare_clinic.broken() == []


def test_one_wish_is_offered_one_time(bare_clinic: BareClinic) -> None:
    [wish] = wishes(bare_clinic, 1)
    works = [asking(OFFER, wish, bare_clinic.slot(1 + place % 4, place), 1) for place in range(SIZE)]
    answers = crowd(address(bare_clinic), works, isolation="read committed")
    found = outcomes(answers)
    assert found["won"] == 1
    # Late ones are told who was faster; two at one time of day meet in the patient's own calendar.
    assert set(found) <= {"won", "MB028", "MB007"}
    assert bare_clinic.broken() == []


@pytest.mark.parametrize("answers", [("taken",), ("declined",), ("taken", "declined")])
def test_one_answer_counts(bare_clinic: BareClinic, answers: tuple[str, ...]) -> None:
    [wish] = wishes(bare_clinic, 1)
    booking = offered(bare_clinic, wish, bare_clinic.slot(2, 5))
    works = [asking(SETTLE, booking, answers[place % len(answers)]) for place in range(SIZE)]
    found = crowd(address(bare_clinic), works, isolation="read committed")
    assert outcomes(found) == {"won": 1, "MB027": SIZE - 1}
    told = [answer for answer in found if isinstance(answer, psycopg.Error)]
    assert all("Rita Reception" in (error.diag.message_detail or "") for error in told)
    assert bare_clinic.broken() == []


def test_an_answer_and_the_end_of_the_time_limit_meet(bare_clinic: BareClinic) -> None:
    """Whichever comes first, the other sees it: a visit that was promised is never given away."""
    for place, wish in enumerate(wishes(bare_clinic, 6)):
        booking = offered(bare_clinic, wish, bare_clinic.slot(3, place))
        bare_clinic.run(
            "UPDATE offers SET made_at = made_at - interval '1 day', expires_at = expires_at - interval '1 day'"
            " WHERE outcome = 'open'"
        )
        works = [asking(SETTLE, booking, "taken"), *[asking("SELECT expire_offers('')") for _ in range(5)]]
        taken, *freed = crowd(address(bare_clinic), works, isolation="read committed")
        [(status,)] = bare_clinic.run("SELECT status FROM bookings WHERE id = %s", [booking])
        if isinstance(taken, psycopg.Error):
            assert (taken.sqlstate, status) == ("MB027", "expired")
        else:
            assert status == "booked"
        assert sum(len(changes) > 0 for changes in freed) == (1 if status == "expired" else 0)
        assert bare_clinic.broken() == []


def test_without_the_held_time_one_time_is_promised_to_many(bare_clinic: BareClinic) -> None:
    """The negative control: a waitlist that only notes whom it offered what promises one time twice."""
    bare_clinic.run("CREATE TABLE promises (slot_id bigint, wish_id bigint)")
    bare_clinic.run(
        "CREATE FUNCTION promise(p_wish bigint, p_slot bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$"
        " BEGIN IF EXISTS (SELECT FROM promises WHERE slot_id = p_slot) THEN RETURN false; END IF;"
        " PERFORM pg_advisory_xact_lock_shared(1);"
        " INSERT INTO promises VALUES (p_slot, p_wish); RETURN true; END $$"
    )
    bare_clinic.run("GRANT EXECUTE ON FUNCTION promise(bigint, bigint) TO medibook_receptionist")
    slot = bare_clinic.slot(1, 3)
    # The lock is held until all have looked: the moment between looking and writing, made long.
    with psycopg.connect(bare_clinic.owner_url) as holder:
        holder.execute("SELECT pg_advisory_xact_lock(1)")
        answers: list[list[Any]] = []
        works = [asking("SELECT promise(%s, %s)", wish, slot) for wish in range(SIZE)]
        racing = threading.Thread(
            target=lambda: answers.append(crowd(address(bare_clinic), works, isolation="read committed")),
            name="promises",
        )
        racing.start()
        while holder.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        ).fetchone() != (SIZE,):
            pass
        holder.rollback()
        racing.join()
    assert answers[0].count(True) > 1


def test_a_time_cannot_be_held_for_the_waitlist_without_an_offer(bare_clinic: BareClinic) -> None:
    with (
        psycopg.connect(address(bare_clinic), autocommit=True) as connection,
        pytest.raises(errors.CheckViolation, match="needs an offer"),
    ):
        connection.execute(
            "SELECT book_slot(p_request_id => gen_random_uuid(), p_slot_id => 1, p_slot_version => 1,"
            " p_patient_id => 1, p_source => 'waitlist', p_status => 'held')"
        )
