"""Hundreds of hostile strings through the text fields of the administration: stored as typed, or refused."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import psycopg
import pytest

from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.audit import AuditQuery
from medibook_desktop.domain.closures import ClosureDetails, ClosureKind
from medibook_desktop.domain.directory import (
    ClinicDetails,
    Details,
    DoctorDetails,
    EquipmentDetails,
    Kind,
    RoomDetails,
    VisitTypeDetails,
)
from medibook_desktop.domain.errors import ClinicExists, InvalidInput, MediBookError, SignInFailed
from medibook_desktop.domain.new_clinic import NewClinic, checked
from medibook_desktop.domain.roles import Role
from medibook_desktop.domain.schedules import Absence
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.new_clinic import make_clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import nothing_broken, open_desk
from tests.helpers.naughty_fields import Field, Untouched, as_stored, check_field, refused_with_a_sentence
from tests.helpers.naughty_strings import naughty_strings, some_naughty_strings

FIRST = "lemon-Tractor-19-orbit"
USER_NAME = re.compile(r"(?!public|none|postgres|pg_|medibook_)[a-z][a-z0-9_.-]{0,62}")
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def ada(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    with open_desk(module_clinic_database, "ada") as desk:
        yield desk
    assert nothing_broken(module_clinic_database)


# --- Directory ------------------------------------------------------------------------------------------

DIRECTORY: tuple[tuple[Kind, Details, str, int, bool], ...] = (
    (Kind.DOCTOR, DoctorDetails("Naughty", 1), "name", 200, True),
    (Kind.DOCTOR, DoctorDetails("Naughty", 1), "specialty", 200, False),
    (Kind.ROOM, RoomDetails("Naughty", 1), "name", 200, True),
    (Kind.ROOM, RoomDetails("Naughty", 1), "kind", 100, False),
    (Kind.EQUIPMENT, EquipmentDetails("Naughty", 1, "X"), "name", 200, True),
    (Kind.EQUIPMENT, EquipmentDetails("Naughty", 1, "X"), "kind", 100, True),
    (Kind.VISIT_TYPE, VisitTypeDetails("Naughty"), "name", 200, True),
    (Kind.VISIT_TYPE, VisitTypeDetails("Naughty"), "room_kind", 100, False),
    (Kind.VISIT_TYPE, VisitTypeDetails("Naughty"), "equipment_kind", 100, False),
    (Kind.CLINIC, ClinicDetails("Naughty", "Europe/London", "GB"), "name", 200, True),
)


@pytest.mark.parametrize(("kind", "details", "name", "limit", "required"), DIRECTORY)
def test_a_text_of_the_directory(
    ada: Clinic,
    module_clinic_database: ClinicDatabase,
    kind: Kind,
    details: Details,
    name: str,
    limit: int,
    required: bool,
) -> None:
    entry_id = ada.directory_admin.save(kind, details).id

    def save(text: str) -> str:
        entry = next(e for e in ada.directory_admin.entries(kind) if e.id == entry_id)
        changed: dict[str, Any] = {name: text}
        ada.directory_admin.save(kind, replace(details, **changed), entry)
        found = next(e for e in ada.directory_admin.entries(kind) if e.id == entry_id)
        return str(getattr(found.details, name))

    field = Field(f"{kind} {name}", save, limit, moves=(str(kind), "slots_due"), required=required)
    # The two that the whole clinic reads all day get every string.
    texts = naughty_strings() if name == "name" and kind in (Kind.DOCTOR, Kind.VISIT_TYPE) else None
    check_field(field, texts or some_naughty_strings(), module_clinic_database)
    entry = next(e for e in ada.directory_admin.entries(kind) if e.id == entry_id)
    ada.directory_admin.remove(entry)


@pytest.mark.parametrize(
    ("kind", "details", "name"),
    [
        (Kind.DOCTOR, DoctorDetails("Naughty", 1), "colour"),
        (Kind.VISIT_TYPE, VisitTypeDetails("Naughty"), "colour"),
        (Kind.CLINIC, ClinicDetails("Naughty", "Europe/London", "GB"), "zone"),
        (Kind.CLINIC, ClinicDetails("Naughty", "Europe/London", "GB"), "country"),
        (Kind.CLINIC, ClinicDetails("Naughty", "Europe/London", "GB"), "subdivision"),
        (Kind.CLINIC, ClinicDetails("Naughty", "Europe/London", "GB"), "currency"),
    ],
)
def test_what_is_chosen_from_a_list_takes_nothing_else(
    ada: Clinic, module_clinic_database: ClinicDatabase, kind: Kind, details: Any, name: str
) -> None:
    untouched = Untouched(module_clinic_database)
    for text in some_naughty_strings(240):
        # A colour, Namibia, and what has the form of a currency.
        if text.strip() in ("", "#0072b2", "NA") or (name == "currency" and len(text.strip().upper()) == 3):
            continue
        with pytest.raises(InvalidInput) as refused:
            ada.directory_admin.save(kind, replace(details, **{name: text}))
        assert str(refused.value), text
    untouched.check(Field(name, str))


# --- Times that are closed --------------------------------------------------------------------------------


def test_why_a_clinic_is_closed(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    day = module_clinic_database.today + timedelta(days=300)
    details = ClosureDetails(ClosureKind.CLOSURE, day, day, "Before", (1,))
    closure = ada.closures.close(details).closure

    def save(text: str) -> str:
        nonlocal closure
        assert closure is not None
        closure = ada.closures.change(closure, replace(details, why=text)).closure
        assert closure is not None
        assert ada.closures.preview(replace(details, why=text)) is not None
        return closure.details.why

    tables = ("closures", "absences", "slots_due", "appointment_slots", "absence_visits")
    field = Field("closure why", save, 200, moves=tables, required=True)
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_why_somebody_is_absent(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    starts = datetime.combine(
        module_clinic_database.today + timedelta(days=200), time(9), ada.directory.here().tz
    )

    def save(text: str) -> str:
        added = ada.schedules.add_absence(Absence(1, 1, starts, starts + timedelta(hours=1), text))
        assert added.id is not None
        removed = ada.schedules.remove_absence(added.id)
        assert removed is not None
        return removed.why

    field = Field("absence why", save, 500, moves=("absences", "slots_due"))
    check_field(field, some_naughty_strings(), module_clinic_database)


# --- Accounts -----------------------------------------------------------------------------------------------


def test_the_display_name_of_an_account(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    new = NewAccount(f"naughty.{next(_numbers)}", "Naughty", Role.READER)
    version = ada.accounts.add(new, FIRST).version

    def save(text: str) -> str:
        nonlocal version
        version = ada.accounts.change(version, replace(new, display_name=text)).version
        assert ada.directory.staff_names()
        return next(
            row.account.display_name for row in ada.accounts.all() if row.account.username == new.username
        )

    field = Field("display name", save, 200, moves=("staff",), required=True)
    check_field(field, naughty_strings(), module_clinic_database)


def test_a_user_name_is_letters_or_nothing(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    roles = "SELECT count(*), coalesce(sum(hashtext(rolname || rolsuper || rolcanlogin)), 0) FROM pg_roles"
    before = module_clinic_database.rows(roles)
    untouched = Untouched(module_clinic_database)
    good: set[str] = set()
    for text in naughty_strings():
        if USER_NAME.fullmatch(text.strip()):
            good.add(text)
            continue
        with pytest.raises(InvalidInput) as refused:
            ada.accounts.add(NewAccount(text, "Somebody", Role.ADMIN), FIRST)
        assert refused.value.details["field"] == "username"
    assert 0 < len(good) < 50
    untouched.check(Field("user name", str))
    assert module_clinic_database.rows(roles) == before


def test_a_user_name_reaches_nothing_past_the_services(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    """The functions that say CREATE ROLE, ALTER ROLE and GRANT, called as an attacker with a psql would."""
    roles = "SELECT count(*), coalesce(sum(hashtext(rolname || rolsuper || rolcanlogin)), 0) FROM pg_roles"
    before = module_clinic_database.rows(roles)
    untouched = Untouched(module_clinic_database)
    database = module_clinic_database.database("ada")
    nulls = ", ".join(["NULL"] * 4)
    verifier = "SCRAM-SHA-256$4096:YQ==$YQ==:YQ=="
    calls = (
        f"SELECT add_staff(gen_random_uuid(), %s, 'x', 'medibook_reader', '{verifier}', '{{}}'::text[], {nulls}, '')",
        "SELECT lock_staff(%s, true, gen_random_uuid(), '')",
        "SELECT set_staff_rights(%s, '{}'::text[])",
        f"SELECT set_staff_password(%s, '{verifier}', gen_random_uuid(), '')",
    )
    try:
        for text in some_naughty_strings(60):
            if USER_NAME.fullmatch(text):
                continue
            for call in calls:
                with pytest.raises(MediBookError), database.write() as connection:
                    connection.exec_driver_sql(call, (text,))
    finally:
        database.close()
    untouched.check(Field("user name in SQL", str))
    assert module_clinic_database.rows(roles) == before


def test_a_password_of_any_characters_signs_in_or_is_refused(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    new = NewAccount(f"naughty.{next(_numbers)}", "Naughty", Role.READER)
    ada.accounts.add(new, FIRST)
    settings = Settings(database_url=module_clinic_database.database_url, redis_url=None, terminal_name="x")
    taken: list[str] = []

    def take(text: str) -> bool:
        ada.accounts.reset_password(new.username, "N", text)
        return True

    for text in naughty_strings()[::8]:
        said = refused_with_a_sentence(lambda text=text: take(text))  # type: ignore[misc]
        if said is not None:
            taken.append(text)
    assert len(taken) > 10
    # Signing in takes 30 ms each: the strangest of them.
    for text in [t for t in taken if not t.isascii() or "'" in t or "\\" in t][::5]:
        ada.accounts.reset_password(new.username, "N", text)
        with open_clinic(settings, new.username, text, background=False):
            pass
    with pytest.raises(SignInFailed):
        open_clinic(settings, new.username, FIRST, background=False)


def test_signing_in_with_such_names_is_a_wrong_sign_in(module_clinic_database: ClinicDatabase) -> None:
    settings = Settings(database_url=module_clinic_database.database_url, redis_url=None, terminal_name="x")
    for text in some_naughty_strings(40):
        with pytest.raises(SignInFailed):
            open_clinic(settings, text, FIRST, background=False)
        with pytest.raises(SignInFailed):
            open_clinic(settings, "ada", text, background=False)


# --- Audit, new clinics, terminals ----------------------------------------------------------------------------


def test_searching_the_audit_for_such_words(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    untouched = Untouched(module_clinic_database)
    for text in some_naughty_strings():
        for query in (AuditQuery(who=text), AuditQuery(terminal=text)):
            found = refused_with_a_sentence(lambda query=query: ada.audit.search(query))  # type: ignore[misc]
            assert found is None or not found.entries or text == ""
    untouched.check(Field("audit search", str))


@pytest.mark.parametrize("name", ["name", "admin_name"])
def test_the_names_of_a_new_clinic(name: str) -> None:
    new = NewClinic("North", "Europe/Berlin", "DE", "BY", "Nora Neu", "nora.neu", FIRST)
    for text in naughty_strings():
        made = refused_with_a_sentence(lambda text=text: checked(replace(new, **{name: text})))  # type: ignore[misc]
        assert (made and getattr(made, name)) == as_stored(text, limit=200, required=True)


@pytest.mark.parametrize("name", ["zone", "username", "country", "subdivision"])
def test_the_places_of_a_new_clinic_are_real_ones(module_clinic_database: ClinicDatabase, name: str) -> None:
    """Asked of a server that has a clinic already: what gets past the checks ends there."""
    new = NewClinic("North", "Europe/Berlin", "DE", "BY", "Nora Neu", "nora.neu", FIRST)
    if name == "country":
        new = replace(new, subdivision="")
    texts = naughty_strings()
    if name == "username":
        texts = [text for text in texts if not USER_NAME.fullmatch(text.strip())]
    for text in texts:
        if text in ("", "NA"):  # none, and Namibia
            continue
        with pytest.raises(InvalidInput) as refused:
            make_clinic(module_clinic_database.owner_url, replace(new, **{name: text}))
        assert refused.value.details["field"] == name
    with pytest.raises(ClinicExists):
        make_clinic(module_clinic_database.owner_url, replace(new, country="NA", subdivision=""))


def test_the_name_of_a_terminal_stands_in_the_trail_as_it_is(module_clinic_database: ClinicDatabase) -> None:
    """It travels through application_name and the setting `medibook.doing`, which has separators of its own."""
    for text in ("Desk | 9", "|", "a|key_renewed|b", "O'Brien; --", "Empfang Süd 🦷", "%s {name} \\", '"x"'):
        settings = Settings(
            database_url=module_clinic_database.database_url, redis_url=None, terminal_name=text
        )
        password = module_clinic_database.users["ada"].password
        with open_clinic(settings, "ada", password, background=False) as desk:
            saved = desk.directory_admin.save(Kind.ROOM, RoomDetails(f"Room of {text}", 1))
            desk.accounts.record_sign_in()
            page = desk.audit.search(AuditQuery(since=datetime.now(UTC) - timedelta(minutes=5)), limit=20)
            mine = next(e for e in page.entries if e.what == "rooms" and e.key == saved.id)
            assert (mine.terminal, mine.kind) == (text, "added"), text
            assert any(session.username == "ada" for session in desk.accounts.who_is_signed_in())


def test_what_psycopg_is_given_is_never_a_statement(module_clinic_database: ClinicDatabase) -> None:
    """The negative control: the same texts put into a statement by hand are caught by the comparison above."""
    untouched = Untouched(module_clinic_database)
    with psycopg.connect(module_clinic_database.owner_url, autocommit=True) as connection:
        connection.execute("INSERT INTO rooms (clinic_id, name) VALUES (1, 'by hand')")
    with pytest.raises(AssertionError, match="rooms was changed"):
        untouched.check(Field("control", str))
