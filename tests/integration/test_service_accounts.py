"""Accounts by the service, on a real database: made, handed over, changed, locked, reset; and one's own password."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from medibook_desktop.domain.accounts import AccountRow, NewAccount
from medibook_desktop.domain.errors import (
    InvalidInput,
    LastAdmin,
    NotAllowed,
    PasswordMustChange,
    SignInFailed,
    StaleAccount,
    WeakPassword,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.roles import Right, Role
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import open_desk

FIRST = "taro-mebe-gosa-nalo-47"
OWN = "drei Hunde bellen laut"
_numbers = count(1)


@pytest.fixture(scope="module")
def ada(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    with open_desk(module_clinic_database, "ada") as desk:
        yield desk


def new_name(start: str = "service.newcomer") -> str:
    return f"{start}{next(_numbers)}"


def made(ada: Clinic, **more: object) -> NewAccount:
    new = NewAccount(new_name(), "Zoë Müller", Role.RECEPTIONIST)
    new = replace(new, **more)  # type: ignore[arg-type]
    ada.accounts.add(new, FIRST)
    return new


def row(ada: Clinic, username: str) -> AccountRow:
    return next(each for each in ada.accounts.all() if each.account.username == username)


@contextmanager
def signed_in(clinic: ClinicDatabase, username: str, password: str, desk: str = "Desk 9") -> Iterator[Clinic]:
    settings = Settings(database_url=clinic.database_url, redis_url=None, terminal_name=desk)
    with open_clinic(settings, username, password, background=False) as opened:
        yield opened


# --- A new account ---------------------------------------------------------------------------------------


def test_a_first_password_opens_nothing_but_the_choice_of_an_own_one(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    new = made(ada, rights=frozenset({"overbook", "no-notes"}))
    with signed_in(module_clinic_database, new.username, FIRST) as desk:
        told = desk.accounts.record_sign_in()
        assert told.must_change_password
        assert told.why_change == "reset"
        with pytest.raises(PasswordMustChange):
            desk.patients.register(NewPatient("Somebody New"))
        desk.accounts.change_my_password(FIRST, OWN)
        assert not desk.accounts.mine().must_change_password
        assert desk.patients.register(NewPatient("Somebody New")).name == "Somebody New"
        rights = desk.directory.me().rights
        assert Right.OVERBOOK in rights
        assert Right.NOTES not in rights
    with pytest.raises(SignInFailed), signed_in(module_clinic_database, new.username, FIRST):
        pass
    with signed_in(module_clinic_database, new.username, OWN) as desk:
        told = desk.accounts.record_sign_in()
        assert told.last_terminal == "Desk 9"
        assert not told.must_change_password
    assert row(ada, new.username).last_sign_in is not None


def test_the_same_request_makes_one_account(ada: Clinic) -> None:
    new, request = NewAccount(new_name(), "Lost Answer", Role.READER), new_request_id()
    first = ada.accounts.add(new, FIRST, request)
    assert ada.accounts.add(new, FIRST, request) == first


@pytest.mark.parametrize(
    ("username", "field"),
    [
        ("anna", "user name"),
        ("Anna", "username"),
        ("pg_monitor", "username"),
        ("müller", "username"),
        ("", "username"),
    ],
)
def test_a_user_name_that_cannot_be_is_told_at_the_field(ada: Clinic, username: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        ada.accounts.add(NewAccount(username, "Anna Again", Role.RECEPTIONIST), FIRST)
    assert refused.value.details["field"] == field


def test_a_weak_first_password_makes_no_account(ada: Clinic) -> None:
    name = new_name("weak")
    with pytest.raises(WeakPassword):
        ada.accounts.add(NewAccount(name, "Weak Start", Role.RECEPTIONIST), f"{name}{name}")
    assert name not in {each.account.username for each in ada.accounts.all()}


def test_a_password_typed_on_two_kinds_of_keyboard_is_one(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    password = "Grüße 🐢 über Málaga"  # emoji: libpq leaves it as it is, accents and all
    new = NewAccount(new_name(), "Two Keyboards", Role.RECEPTIONIST)
    ada.accounts.add(new, unicodedata.normalize("NFD", password))
    for form in ("NFC", "NFD"):
        typed = unicodedata.normalize(form, password)
        with signed_in(module_clinic_database, new.username, typed) as desk:
            desk.accounts.check_password(typed)


def test_only_an_administrator_sees_or_makes_accounts(module_clinic_database: ClinicDatabase) -> None:
    with open_desk(module_clinic_database, "ben") as ben:
        for ask in (
            ben.accounts.all,
            ben.accounts.who_is_signed_in,
            lambda: ben.accounts.end_sessions("anna"),
        ):
            with pytest.raises(NotAllowed):
                ask()
        with pytest.raises(NotAllowed):
            ben.accounts.add(NewAccount(new_name(), "Mine", Role.ADMIN), FIRST)
        with pytest.raises(NotAllowed):
            ben.accounts.reset_password("ada", "Ada Lindqvist", FIRST)


# --- Changing, and two administrators ----------------------------------------------------------------------


def test_a_change_is_saved_and_the_second_of_two_is_told(ada: Clinic) -> None:
    new = made(ada)
    before = row(ada, new.username)
    ends = datetime.now(UTC) + timedelta(days=30)
    saved = ada.accounts.change(before.version, replace(new, display_name="Zoë Maier", expires_at=ends))
    now = row(ada, new.username)
    assert (now.version, now.account.display_name) == (saved.version, "Zoë Maier")
    assert now.account.expires_at == ends
    with pytest.raises(StaleAccount):
        ada.accounts.change(before.version, replace(new, role=Role.READER))
    assert row(ada, new.username).account.role is Role.RECEPTIONIST


def test_the_last_administrator_stays_one(ada: Clinic) -> None:
    mine = row(ada, "ada")
    for changed in (
        replace(mine.account, role=Role.RECEPTIONIST),
        replace(mine.account, expires_at=datetime.now(UTC) + timedelta(days=1)),
    ):
        with pytest.raises(LastAdmin):
            ada.accounts.change(mine.version, changed)
    with pytest.raises(LastAdmin):
        ada.accounts.lock("ada")
    assert row(ada, "ada").is_active
    # A second one who never signed in could not help either.
    made(ada, role=Role.ADMIN)
    with pytest.raises(LastAdmin) as refused:
        ada.accounts.lock("ada")
    assert refused.value.next_step


# --- Locking and resetting ---------------------------------------------------------------------------------


def test_who_is_locked_is_out_at_once_and_cannot_come_back(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    new = made(ada)
    with signed_in(module_clinic_database, new.username, FIRST) as desk:
        assert new.username in {each.username for each in ada.accounts.who_is_signed_in()}
        ada.accounts.lock(new.username)
        wait_until(
            lambda: new.username not in {each.username for each in ada.accounts.who_is_signed_in()},
            what="the end of the sessions",
        )
        with pytest.raises(SignInFailed) as refused:
            desk.accounts.check_password(FIRST)
        # Only who knows the password learns that the account is locked.
        assert "locked" in refused.value.message
        with pytest.raises(SignInFailed) as wrong:
            desk.accounts.check_password("not this one")
        assert "locked" not in wrong.value.message
        ada.accounts.lock(new.username, locked=False)
        desk.accounts.check_password(FIRST)


def test_a_wrong_user_and_a_wrong_password_sound_the_same(module_clinic_database: ClinicDatabase) -> None:
    said = []
    for username in ("anna", "nobody-of-that-name"):
        with (
            pytest.raises(SignInFailed) as refused,
            signed_in(module_clinic_database, username, "not this one"),
        ):
            pass
        said.append(str(refused.value))
    assert said[0] == said[1]


def test_a_reset_ends_the_sessions_and_asks_for_an_own_password(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    new = made(ada)
    with signed_in(module_clinic_database, new.username, FIRST) as desk:
        desk.accounts.change_my_password(FIRST, OWN)
    again = "gosa-nalo-taro-mebe-82"
    ada.accounts.reset_password(new.username, new.display_name, again)
    with pytest.raises(SignInFailed), signed_in(module_clinic_database, new.username, OWN):
        pass
    with signed_in(module_clinic_database, new.username, again) as desk:
        assert desk.accounts.mine().why_change == "reset"


# --- One's own password ------------------------------------------------------------------------------------


def test_the_own_password_is_changed_under_open_connections(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    new = made(ada)
    told: list[str] = []
    with signed_in(module_clinic_database, new.username, FIRST) as desk:
        desk.accounts._on_password = told.append
        with pytest.raises(InvalidInput) as refused:
            desk.accounts.change_my_password("not this one", OWN)
        assert refused.value.details["field"] == "old"
        with pytest.raises(WeakPassword):
            desk.accounts.change_my_password(FIRST, FIRST)
        with pytest.raises(WeakPassword):
            desk.accounts.change_my_password(FIRST, "harbour clinic")
        assert told == []
        desk.accounts.change_my_password(FIRST, OWN)
        assert told == [OWN]
        # A connection that is made from now on is made with the new one.
        ada.accounts.end_sessions(new.username)
        wait_until(lambda: _answers(desk), what="the desk to connect anew")


def _answers(desk: Clinic) -> bool:
    from medibook_desktop.domain.errors import DatabaseAway

    try:
        desk.accounts.mine()
    except DatabaseAway:
        return False
    return True
