"""The password policy: long enough and hard to guess, said with what would do; no rule about kinds of characters."""

from __future__ import annotations

import random
import unicodedata

import pytest

from medibook_desktop.domain.errors import WeakPassword
from medibook_desktop.domain.passwords import (
    LIMIT,
    MINIMUM,
    Guess,
    PasswordFault,
    check_password,
    first_password,
    normal_form,
)
from medibook_desktop.services.password_check import check, judge

ABOUT = ("Anna Kovács", "anna", "Harbour Clinic")


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", PasswordFault.MISSING),
        ("kurz", PasswordFault.SHORT),
        ("x" * (MINIMUM - 1), PasswordFault.SHORT),
        ("é" * (MINIMUM - 1), PasswordFault.SHORT),
        ("ab cd ef " * 40, PasswordFault.LONG),
        ("drei\x00Hunde bellen", PasswordFault.UNSENDABLE),
        ("drei Hunde \ud800 bellen", PasswordFault.UNSENDABLE),
        ("AnnaKovacs99", PasswordFault.OWN_NAME),
        ("Kovács-anna-1", PasswordFault.OWN_NAME),
        ("HarbourClinic!", PasswordFault.OWN_NAME),
        ("harbour  clinic", PasswordFault.OWN_NAME),
        ("1234567890", PasswordFault.COMMON),
        ("password123", PasswordFault.COMMON),
        ("P@ssw0rd12", PasswordFault.COMMON),
        ("qwertyuiop", PasswordFault.COMMON),
        ("aaaaaaaaaaaa", PasswordFault.PATTERN),
        ("20.11.1979", PasswordFault.PATTERN),
        ("😀" * 12, PasswordFault.PATTERN),
        ("medibook2026", PasswordFault.PATTERN),
    ],
)
def test_each_fault_is_told_with_what_would_do(password: str, fault: PasswordFault) -> None:
    with pytest.raises(WeakPassword) as refused:
        check(password, ABOUT)
    assert refused.value.details["fault"] is fault
    assert refused.value.message
    assert refused.value.next_step
    assert "{" not in str(refused.value)
    problem = judge(password, ABOUT).problem
    assert problem is not None
    assert problem.details["fault"] is fault
    assert judge(password, ABOUT).strength < 2


@pytest.mark.parametrize(
    "password",
    [
        "drei Hunde bellen laut",
        "correct horse battery staple",
        "trommelwirbel",
        "annas Hund heisst Willi",
        "中文密码很长的一个密码啊",
        "كلمة مرور طويلة جدا",
        "пароль для стойки",
        "🐢 schläft 🌙 nie",
        "x7#Qp!2vLm",
    ],
)
def test_what_is_long_and_not_listed_is_taken_in_any_script(password: str) -> None:
    assert check(password, ABOUT) >= 2
    assert judge(password, ABOUT).problem is None


def test_long_ones_are_judged_without_delay_up_to_the_limit() -> None:
    letters = random.Random(7)
    password = "".join(letters.choice("abcdefghijklmnop ") for _ in range(LIMIT))
    assert check(password.strip().ljust(LIMIT, "q"), ABOUT) == 4


def test_a_name_of_two_letters_forbids_nothing() -> None:
    assert check("lila Wolken ziehen", ("Li Wu", "li")) >= 2


def test_guessing_is_not_asked_for_what_is_too_short() -> None:
    def never(_password: str) -> Guess:
        raise AssertionError("the lists were loaded for nothing")

    with pytest.raises(WeakPassword):
        check_password("short", about=(), guess=never)


def test_one_password_typed_on_two_keyboards() -> None:
    composed = "Grüße über Málaga"
    assert normal_form(unicodedata.normalize("NFD", composed)) == normal_form(composed) == composed


def test_first_passwords_are_good_easy_to_read_out_and_never_the_same() -> None:
    made = {first_password() for _ in range(200)}
    assert len(made) == 200
    for password in made:
        assert check(password, ABOUT) == 4
        assert not set(password) & set("0O1lIiyjckqvuw5s".replace("l", "").replace("s", "").replace("5", ""))
        words = password.split("-")
        assert [len(word) for word in words] == [4, 4, 4, 4, 2]
