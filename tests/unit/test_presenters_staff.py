"""The staff page decides: names proposed, rights in words, first passwords shown once, two administrators at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.staff import words
from medibook_desktop.desktop.screens.staff.presenter import StaffPresenter
from medibook_desktop.desktop.screens.staff.sessions_presenter import SessionsPresenter
from medibook_desktop.desktop.screens.staff.view import Origin, RightRow, Typed
from medibook_desktop.domain.accounts import AccountRow, NewAccount, OpenSession, SavedAccount
from medibook_desktop.domain.errors import InvalidInput, LastAdmin, StaleAccount, WeakPassword
from medibook_desktop.domain.roles import ADDABLE, RIGHTS_OF_ROLE, Right, Role, rights_of
from medibook_desktop.services.password_check import Judgement
from tests.helpers.desk_doubles import NOW, Answers, Recorder, stub_clinic, stub_session

PASSWORD = "taro-mebe-gosa-nalo-47"


def account(username: str, name: str, role: Role = Role.RECEPTIONIST, **more: Any) -> AccountRow:
    row = AccountRow(
        id=len(username) * 100 + ord(username[0]),
        version=3,
        account=NewAccount(username, name, role, **more),
        is_active=True,
        must_change_password=False,
        password_changed_at=NOW,
        created_at=NOW,
        created_by="ada",
        changed_at=NOW,
        changed_by="Ada Lindqvist",
        last_sign_in=NOW - timedelta(hours=1),
        last_terminal="Desk 1",
    )
    return row


ANNA = account("anna", "Anna Kovács", rights=frozenset({"overbook"}))
ADA = account("ada", "Ada Lindqvist", Role.ADMIN)


class View(Recorder):
    """A form in which somebody types."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Typed()

    def show_account(self, heading: str, typed: Typed, **more: Any) -> None:
        self.form = replace(typed, rights=frozenset())
        self.calls.append(("show_account", (heading, typed, *more.values())))

    def typed(self) -> Typed:
        return self.form

    def show_username(self, username: str) -> None:
        self.form = replace(self.form, username=username)

    def show_password(self, password: str) -> None:
        self.form = replace(self.form, password=password)


class Page:
    def __init__(self, *rows: AccountRow, me: str = "ada") -> None:
        self.view, self.timers, self.said = View(), ManualTimers(), Recorder()
        self.problems: list[tuple[str, str]] = []
        runner = InlineRunner()
        clinic = stub_clinic()
        self.accounts: Any = SimpleNamespace(
            all=Answers(rows or (ADA, ANNA)),
            who_is_signed_in=Answers(()),
            propose_password=Answers(PASSWORD),
            add=Answers(SavedAccount(9, 1)),
            change=Answers(SavedAccount(1, 4)),
            lock=Answers(None),
            reset_password=Answers(None),
            end_sessions=Answers(2),
            judge=Answers(Judgement(None, 4)),
        )
        clinic.accounts = self.accounts
        self.session = stub_session(clinic)
        self.session.me = SimpleNamespace(username=me, display_name=me.title())
        changes = ChangesMade(
            runner, self.timers, self.said, on_changes=lambda _c: None, on_refused=lambda: None
        )
        self.changes = changes
        self.presenter = StaffPresenter(
            self.session,
            runner,
            self.timers,
            self.view,
            changes,
            on_problem=lambda *said: self.problems.append(said),
        )
        self.presenter.load()

    def open(self, row: AccountRow | None) -> None:
        self.presenter.open(words.row_of(row, (), NOW) if row is not None else None)

    def type(self, **what: Any) -> None:
        self.view.form = replace(self.view.form, **what)
        self.presenter.edited()

    def right(self, right: Right) -> RightRow:
        (groups,) = self.view.shown("show_rights") or ((),)
        return next(row for group in groups for row in group.rows if row.right is right)


# --- Rights in words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", list(Role))
def test_what_is_stored_gives_back_what_was_ticked(role: Role) -> None:
    possible = RIGHTS_OF_ROLE[role] | ADDABLE[role]
    for right in possible:
        ticked = RIGHTS_OF_ROLE[role] ^ {right}
        found = rights_of(role, words.stored_rights(role, ticked))
        wanted = {str(each) for each in (RIGHTS_OF_ROLE[role] if role is Role.ADMIN else ticked)}
        assert found == wanted


@pytest.mark.parametrize("role", list(Role))
def test_every_right_is_said_in_words_once(role: Role) -> None:
    rows = [row for group in words.right_groups(role, RIGHTS_OF_ROLE[role]) for row in group.rows]
    assert sorted(row.right for row in rows) == sorted(Right)
    assert len({row.text for row in rows}) == len(rows)
    assert words.role_sentence(role).endswith(".")


def test_added_and_taken_look_different_from_what_the_role_gives() -> None:
    page = Page()
    page.open(ANNA)
    assert page.right(Right.OVERBOOK).origin is Origin.ADDED
    assert page.right(Right.MOVE).origin is Origin.ROLE
    page.presenter.tick(Right.MOVE, False)
    assert page.right(Right.MOVE).origin is Origin.TAKEN
    assert page.right(Right.MOVE).origin_text
    assert page.right(Right.ACCOUNTS).origin is Origin.NEVER
    assert page.right(Right.STEPS).origin is Origin.WITH
    page.presenter.tick(Right.BOOK, False)
    assert page.right(Right.STEPS).origin is Origin.NONE


# --- A new account -------------------------------------------------------------------------------------------


def test_the_user_name_follows_the_name_until_somebody_types_an_own_one() -> None:
    page = Page(ADA, ANNA, account("zoe.muller", "Zoë Müller"))
    page.open(None)
    page.type(display_name="Zoë Müller")
    assert page.view.form.username == "zoe.muller2"
    page.type(display_name="Zoë Maria Maier")
    assert page.view.form.username == "zoe.maier"
    page.type(username="zoe")
    page.type(display_name="Zoë Schmidt")
    assert page.view.form.username == "zoe"


def test_a_new_account_comes_with_a_password_to_hand_over_once() -> None:
    page = Page()
    page.open(None)
    page.type(display_name="Zoë Müller")
    page.presenter.tick(Right.OVERBOOK, True)
    page.presenter.tick(Right.NOTES, False)
    page.presenter.save()
    new, password, _request = page.accounts.add.calls[0]
    assert new.username == "zoe.muller"
    assert new.rights == {"overbook", "no-notes"}
    assert password == PASSWORD
    title, username, shown, note = page.view.shown("show_slip")  # type: ignore[misc]
    assert (username, shown) == ("zoe.muller", PASSWORD)
    assert "Zoë Müller" in title
    assert "7 days" in note
    assert page.view.count("show_slip") == 1


def test_a_doctors_account_needs_to_know_whose_agenda() -> None:
    page = Page()
    page.open(None)
    page.type(display_name="Dr Okafor", role=Role.DOCTOR)
    page.presenter.save()
    assert page.view.shown("show_problem")[0] == "doctor_id"  # type: ignore[index]
    assert page.accounts.add.calls == []
    page.type(doctor_id=1)
    page.presenter.save()
    assert page.accounts.add.calls[0][0].doctor_id == 1


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (InvalidInput("This user name is taken.", field="user name"), "username"),
        (InvalidInput("The name is missing.", field="name"), "display_name"),
        (WeakPassword(), "password"),
    ],
)
def test_a_refusal_stands_at_its_field_and_nothing_typed_is_lost(error: Exception, field: str) -> None:
    page = Page()
    page.accounts.add = Answers(error)
    page.open(None)
    page.type(display_name="Anna Again", username="anna")
    page.presenter.save()
    assert page.view.shown("show_problem")[0] == field  # type: ignore[index]
    assert page.view.form.display_name == "Anna Again"
    assert page.view.count("show_slip") == 0


def test_another_role_begins_with_its_own_rights() -> None:
    page = Page()
    page.open(ANNA)
    page.type(role=Role.READER)
    assert page.right(Right.OVERBOOK).origin is Origin.NEVER
    assert page.right(Right.REPORTS).origin is Origin.NONE
    page.presenter.save()
    assert page.accounts.change.calls[0][1].rights == frozenset()


# --- Changing -------------------------------------------------------------------------------------------------


def test_the_account_ends_after_the_day_that_is_shown() -> None:
    page = Page()
    page.open(ANNA)
    page.type(ends=date(2026, 12, 31))
    page.presenter.save()
    changed = page.accounts.change.calls[0][1]
    assert changed.expires_at == datetime(2027, 1, 1, tzinfo=UTC)
    assert words.last_day(changed.expires_at, NOW) == date(2026, 12, 31)
    # What the form does not show stays as it was.
    assert changed.rights == ANNA.account.rights


def test_changing_the_own_rights_is_warned_of() -> None:
    page = Page()
    page.open(ADA)
    page.type(display_name="Ada L.")
    assert page.view.shown("show_warning") == ("",)
    page.type(role=Role.RECEPTIONIST)
    assert "your own account" in page.view.shown("show_warning")[0]  # type: ignore[index]
    page.open(ANNA)
    page.type(role=Role.READER)
    assert page.view.shown("show_warning") == ("",)


def test_the_last_administrator_is_refused_with_a_sentence() -> None:
    page = Page()
    page.accounts.change = Answers(LastAdmin())
    page.open(ADA)
    page.type(role=Role.RECEPTIONIST)
    page.presenter.save()
    assert page.said.shown("show_notice")[1] == LastAdmin().message  # type: ignore[index]


def test_reading_anew_leaves_alone_what_is_being_typed() -> None:
    page = Page()
    page.open(ANNA)
    page.type(display_name="Anna Ková")
    filled = page.view.count("show_account")
    page.timers.fire()
    assert page.view.count("show_account") == filled
    assert page.view.form.display_name == "Anna Ková"


def test_two_administrators_see_both_versions_and_what_was_typed_is_kept() -> None:
    page = Page()
    theirs = replace(
        ANNA, version=5, account=replace(ANNA.account, role=Role.READER, rights=frozenset()), changed_by="Bo"
    )
    page.accounts.change = Answers(StaleAccount(), SavedAccount(1, 6))
    page.open(ANNA)
    page.type(display_name="Anna Maier")
    page.accounts.all = Answers((ADA, theirs))
    page.presenter.save()
    title, rows = page.view.shown("show_versions")  # type: ignore[misc]
    assert "Bo" in title
    # Their role stays; only what I changed myself differs.
    assert [(row.theirs, row.mine) for row in rows] == [("Anna Kovács", "Anna Maier")]
    page.presenter.take_mine()
    version, saved, _request = page.accounts.change.calls[1]
    assert version == 5
    assert (saved.display_name, saved.role) == ("Anna Maier", Role.READER)


def test_keeping_theirs_shows_the_account_as_it_is_now() -> None:
    page = Page()
    theirs = replace(ANNA, version=5, account=replace(ANNA.account, display_name="Anna Theirs"))
    page.accounts.change = Answers(StaleAccount())
    page.open(ANNA)
    page.type(display_name="Anna Mine")
    page.accounts.all = Answers((ADA, theirs))
    page.presenter.save()
    page.presenter.take_theirs()
    assert page.view.form.display_name == "Anna Theirs"
    assert len(page.accounts.change.calls) == 1


# --- Lock, unlock, reset ---------------------------------------------------------------------------------------


def test_locking_can_be_taken_back() -> None:
    page = Page()
    page.open(ANNA)
    page.presenter.lock()
    page.changes.undo()
    assert [call[:2] for call in page.accounts.lock.calls] == [("anna", True), ("anna", False)]


def test_locking_oneself_is_asked_about_first() -> None:
    page = Page()
    page.open(ADA)
    page.presenter.lock()
    assert page.accounts.lock.calls == []
    (key, _text), *_ = page.view.shown("ask")[1]  # type: ignore[index]
    page.presenter.answer(key)
    assert page.accounts.lock.calls[0][:2] == ("ada", True)


def test_a_reset_shows_the_new_password_once() -> None:
    page = Page()
    page.open(ANNA)
    page.presenter.reset()
    assert page.accounts.reset_password.calls[0][:3] == ("anna", "Anna Kovács", PASSWORD)
    assert page.view.shown("show_slip")[1:3] == ("anna", PASSWORD)  # type: ignore[index]


def test_a_page_that_is_left_asks_nothing_any_more() -> None:
    page = Page()
    assert [timer.repeats for timer in page.timers.pending] == [True]
    page.presenter.rest()
    assert page.timers.pending == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"is_active": False}, "Locked"),
        ({"account": replace(ANNA.account, expires_at=NOW - timedelta(days=1))}, "Ended"),
        ({"last_sign_in": None}, "Never signed in"),
        ({"must_change_password": True}, "New password due"),
        (
            {"must_change_password": True, "password_changed_at": NOW - timedelta(days=8)},
            "First password over",
        ),
        ({"account": replace(ANNA.account, expires_at=NOW + timedelta(days=3))}, "Until"),
        ({}, "Active"),
    ],
)
def test_the_state_of_an_account_is_one_word(changed: dict[str, Any], said: str) -> None:
    assert words.row_of(replace(ANNA, **changed), (), NOW).state.startswith(said)


# --- Who is signed in where ------------------------------------------------------------------------------------


def test_somebody_else_is_signed_out_and_oneself_is_not() -> None:
    page = Page()
    view = Recorder()
    sessions = (
        OpenSession("anna", "Anna Kovács", "Desk 1", NOW, "10.0.0.7", 3),
        OpenSession("ada", "Ada Lindqvist", "Office", NOW, "", 2),
    )
    page.accounts.who_is_signed_in = Answers(sessions)
    presenter = SessionsPresenter(
        page.session, InlineRunner(), page.timers, view, page.changes, on_problem=lambda *_: None
    )
    presenter.load()
    anna, ada = view.shown("show_rows")[0]  # type: ignore[index]
    presenter.selected(ada)
    assert view.shown("show_can_end")[0] is False  # type: ignore[index]
    presenter.end(ada)
    assert page.accounts.end_sessions.calls == []
    presenter.selected(anna)
    assert view.shown("show_can_end")[0] is True  # type: ignore[index]
    presenter.end(anna)
    assert page.accounts.end_sessions.calls == [("anna",)]
    presenter.close()
    assert len(page.timers.pending) == 1  # the other page's own
