"""What free time is asked for: doctors, specialties and visit types by how their names begin."""

from __future__ import annotations

from datetime import date, time

import pytest

from medibook_desktop.domain.asked_words import Asked, understand_asked
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.visit_types import VisitType

TODAY = date(2026, 11, 22)
GARCIA = Doctor(1, "Dr Lucía García", "Dermatology", 1)
WEBER = Doctor(2, "Dr Jonas Weber", "Paediatrics", 1)
HADDAD = Doctor(3, "Dr Layla Haddad", "Dermatology", 1)
CHECKUP = VisitType(5, "Check-up", 30)
FOLLOW = VisitType(6, "Follow-up", 15)


def asked(text: str) -> Asked:
    return understand_asked(text, today=TODAY, doctors=(GARCIA, WEBER, HADDAD), visit_types=(CHECKUP, FOLLOW))


def test_a_specialty_begun() -> None:
    found = asked("derm tuesday afternoon in 6 months")
    assert found.specialty == "Dermatology"
    assert found.who == (GARCIA, HADDAD)
    wish = found.wish(20)
    assert wish.doctor_ids == (1, 3)
    assert (wish.weekdays, wish.starts_from, wish.first) == (frozenset({1}), time(12), date(2027, 5, 22))
    assert found.is_understood


@pytest.mark.parametrize("text", ["dr garcia next tue", "GARCÍA next tue", "garc lucia next tue"])
def test_a_doctor_whatever_the_accents(text: str) -> None:
    found = asked(text)
    assert found.who == (GARCIA,)
    assert found.specialty == ""
    assert found.is_understood


def test_a_visit_type_of_two_words() -> None:
    found = asked("tomorrow morning check-up")
    assert found.visit_type is CHECKUP
    assert found.who == ()
    assert found.wish(5).visit_type_id == 5


def test_a_doctor_within_a_specialty() -> None:
    assert asked("derm haddad").who == (HADDAD,)


def test_what_does_not_fit_together_is_not_understood() -> None:
    found = asked("derm weber tomorrow")
    assert not found.is_understood
    assert found.rest == ("weber",)


def test_a_patients_name_is_no_wish_for_a_time() -> None:
    assert not asked("maria silva").is_understood
    assert not asked("").is_understood


def test_one_letter_stands_for_nobody() -> None:
    assert asked("g tomorrow").rest == ("g",)


@pytest.mark.parametrize(
    ("text", "patients", "is_time"),
    [
        ("gar", ["Garfield Cat"], False),
        ("garcia", ["Lucia Garcia"], False),
        ("dr gar", ["Garfield Cat"], True),
        ("gar tue", ["Garfield Cat"], True),
        ("derm", ["Demi Moor"], True),
        ("derm", ["Dermot Lee"], False),
        ("check", ["Chekov, Pavel"], True),
        ("derm gar", ["Garfield Cat"], True),
        ("derm", [], True),
        ("sat", ["Satoshi Mori"], False),
        ("sat", ["Maria Silva"], True),
        ("saturday", ["Satoshi Mori"], True),
        ("sat morning", ["Satoshi Mori"], True),
    ],
)
def test_a_time_is_meant_sooner_than_a_patient_only_where_the_words_say_so(
    text: str, patients: list[str], is_time: bool
) -> None:
    assert asked(text).is_sooner_than(patients) is is_time
