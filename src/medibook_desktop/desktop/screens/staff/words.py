"""Roles, rights and states of accounts in words, and what is stored for what is ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, short_day, when
from medibook_desktop.desktop.screens.staff.view import (
    Difference,
    Origin,
    RightGroup,
    RightRow,
    StaffRow,
    Typed,
)
from medibook_desktop.domain.accounts import AccountRow, NewAccount, OpenSession
from medibook_desktop.domain.passwords import FIRST_LASTS
from medibook_desktop.domain.roles import ADDABLE, RIGHTS_OF_ROLE, TAKEN, Right, Role, rights_of

ROLES = (Role.RECEPTIONIST, Role.ADMIN, Role.DOCTOR, Role.READER)


def role_name(role: Role) -> str:
    return {
        Role.RECEPTIONIST: translate("Staff", "Receptionist"),
        Role.ADMIN: translate("Staff", "Administrator"),
        Role.DOCTOR: translate("Staff", "Doctor"),
        Role.READER: translate("Staff", "Reads only"),
    }[role]


def role_sentence(role: Role) -> str:
    return {
        Role.RECEPTIONIST: translate(
            "Staff",
            "Works at the front desk: books, moves and cancels visits of every doctor, and looks after patients.",
        ),
        Role.ADMIN: translate(
            "Staff",
            "May do everything, also change the clinic, its hours and these accounts. Keep two of them, not ten.",
        ),
        Role.DOCTOR: translate(
            "Staff",
            "Sees only the own agenda and the own patients, blocks own time and sets own breaks. Books nobody.",
        ),
        Role.READER: translate(
            "Staff", "Sees what the front desk sees and changes nothing: for a screen, or an auditor."
        ),
    }[role]


def right_text(right: Right) -> str:
    return {
        Right.BOOK: translate("Staff", "Book visits and register patients"),
        Right.MOVE: translate("Staff", "Move visits"),
        Right.CANCEL: translate("Staff", "Cancel visits"),
        Right.STEPS: translate("Staff", "Set visits to arrived, in room and done"),
        Right.OVERBOOK: translate("Staff", "Squeeze visits in where the time is taken"),
        Right.BLOCK: translate("Staff", "Block a doctor's time"),
        Right.NOTES: translate("Staff", "Read and write notes on patients"),
        Right.PRIVACY: translate("Staff", "Hand out or erase a patient's data on request"),
        Right.DIRECTORY: translate("Staff", "Change doctors, rooms, visit types and clinics"),
        Right.SCHEDULES: translate("Staff", "Change weekly hours, closures and holidays"),
        Right.ACCOUNTS: translate("Staff", "Manage accounts: this page"),
        Right.REPORTS: translate("Staff", "See reports"),
        Right.AUDIT: translate("Staff", "See who changed and who looked at what"),
        Right.EXPORT: translate("Staff", "Export patients and visits as files"),
        Right.IMPORTS: translate("Staff", "Import patients, doctors and visits from files"),
    }[right]


_GROUPS = (
    ("visits", (Right.BOOK, Right.MOVE, Right.CANCEL, Right.STEPS, Right.OVERBOOK, Right.BLOCK)),
    ("patients", (Right.NOTES, Right.PRIVACY)),
    ("clinic", (Right.DIRECTORY, Right.SCHEDULES, Right.ACCOUNTS)),
    ("insight", (Right.REPORTS, Right.AUDIT, Right.EXPORT, Right.IMPORTS)),
)


def _group_title(name: str) -> str:
    return {
        "visits": translate("Staff", "Visits"),
        "patients": translate("Staff", "Patients"),
        "clinic": translate("Staff", "The clinic"),
        "insight": translate("Staff", "Insight and data"),
    }[name]


def right_groups(role: Role, ticked: frozenset[Right]) -> tuple[RightGroup, ...]:
    """Every right, with where it comes from: the role, or this account alone."""
    return tuple(
        RightGroup(_group_title(name), tuple(_right_row(role, right, ticked) for right in rights))
        for name, rights in _GROUPS
    )


def _right_row(role: Role, right: Right, ticked: frozenset[Right]) -> RightRow:
    is_of_role, is_ticked = right in RIGHTS_OF_ROLE[role], right in ticked
    if role is Role.ADMIN:
        origin = Origin.ROLE
    elif right is Right.STEPS and Right.BOOK in ticked:
        origin = Origin.WITH
    elif is_of_role:
        origin = Origin.ROLE if is_ticked else Origin.TAKEN
    elif right not in ADDABLE[role]:
        origin = Origin.NEVER
    else:
        origin = Origin.ADDED if is_ticked else Origin.NONE
    said = {
        Origin.ROLE: translate("Staff", "from the role"),
        Origin.ADDED: translate("Staff", "added"),
        Origin.TAKEN: translate("Staff", "taken away"),
        Origin.NONE: "",
        Origin.WITH: translate("Staff", "comes with booking"),
        Origin.NEVER: translate("Staff", "not for this role"),
    }[origin]
    return RightRow(right, right_text(right), origin, said)


def stored_rights(role: Role, ticked: frozenset[Right]) -> frozenset[str]:
    """What is added to the role's rights, and "no-…" for what is taken; nothing for an administrator."""
    if role is Role.ADMIN:
        return frozenset()
    usual = RIGHTS_OF_ROLE[role]
    added = {str(right) for right in ticked - usual if right in ADDABLE[role]}
    return frozenset(added | {TAKEN + right for right in usual - ticked})


def ticked_rights(account: NewAccount) -> frozenset[Right]:
    return frozenset(Right(each) for each in rights_of(account.role, account.rights))


# --- Accounts ------------------------------------------------------------------------------------------------


def row_of(row: AccountRow, sessions: Sequence[OpenSession], now: datetime) -> StaffRow:
    account = row.account
    state, token = _state(row, now)
    last = "–"
    if row.last_sign_in is not None:
        last = when(row.last_sign_in.astimezone(now.tzinfo), now.date())
    here = ", ".join(
        translate("Staff", "{desk} since {time}").format(
            desk=each.terminal, time=clock(each.since.astimezone(now.tzinfo))
        )
        for each in sessions
        if each.username == account.username
    )
    return StaffRow(row, role_name(account.role), state, token, last, here)


def _state(row: AccountRow, now: datetime) -> tuple[str, str]:
    ends = row.account.expires_at
    if not row.is_active:
        return translate("Staff", "Locked"), "danger"
    if ends is not None and ends <= now:
        return translate("Staff", "Ended"), "danger"
    if row.must_change_password and row.password_changed_at + FIRST_LASTS <= now:
        return translate("Staff", "First password over"), "danger"
    if row.last_sign_in is None:
        return translate("Staff", "Never signed in"), "warning"
    if row.must_change_password:
        return translate("Staff", "New password due"), "warning"
    if ends is not None:
        return translate("Staff", "Until {day}").format(
            day=short_day(last_day(ends, now) or now.date())
        ), "ink-2"
    return translate("Staff", "Active"), "ink-2"


def password_note(row: AccountRow, now: datetime) -> str:
    """What is to know of a first password; "" when the person has an own one."""
    if not row.must_change_password:
        return ""
    until = row.password_changed_at + FIRST_LASTS
    said = when(until.astimezone(now.tzinfo), now.date())
    if until <= now:
        return translate(
            "Staff", "The first password was good until {time}. Press “New first password” for another one."
        ).format(time=said)
    return translate(
        "Staff", "Has a first password, good until {time}, and chooses an own one at the next sign-in."
    ).format(time=said)


def last_day(ends: datetime | None, now: datetime) -> date | None:
    """The last day on which the account works, by the clinic's clock."""
    return None if ends is None else (ends - timedelta(microseconds=1)).astimezone(now.tzinfo).date()


def end_of(day: date | None, now: datetime) -> datetime | None:
    """The midnight after the last day."""
    return None if day is None else datetime.combine(day + timedelta(days=1), time(), now.tzinfo)


def typed_of(account: NewAccount, now: datetime) -> Typed:
    return Typed(
        account.display_name,
        account.username,
        account.role,
        account.doctor_id,
        account.clinic_id,
        last_day(account.expires_at, now),
        ticked_rights(account),
    )


def account_of(typed: Typed, before: NewAccount | None, now: datetime) -> NewAccount:
    """What is to be stored; what the form does not show stays as it was."""
    ends = end_of(typed.ends, now)
    if before is not None and last_day(before.expires_at, now) == typed.ends:
        ends = before.expires_at
    made = before or NewAccount(typed.username, typed.display_name, typed.role)
    return replace(
        made,
        username=typed.username,
        display_name=typed.display_name,
        role=typed.role,
        rights=stored_rights(typed.role, typed.rights),
        doctor_id=typed.doctor_id if typed.role is Role.DOCTOR else None,
        clinic_id=typed.clinic_id,
        expires_at=ends,
    )


# --- Two administrators --------------------------------------------------------------------------------------

_FIELDS = ("display_name", "role", "doctor_id", "clinic_id", "expires_at", "rights")


def differences(
    theirs: NewAccount,
    mine: NewAccount,
    doctors: Mapping[int, str],
    clinics: Mapping[int, str],
    now: datetime,
) -> tuple[Difference, ...]:
    return tuple(
        Difference(
            _field_title(name),
            _value(theirs, name, doctors, clinics, now),
            _value(mine, name, doctors, clinics, now),
        )
        for name in _FIELDS
        if getattr(theirs, name) != getattr(mine, name)
    )


def together(before: NewAccount, mine: NewAccount, theirs: NewAccount) -> NewAccount:
    """Theirs, with every field that I changed."""
    changed = {n: getattr(mine, n) for n in _FIELDS if getattr(mine, n) != getattr(before, n)}
    return replace(theirs, **changed)


def _field_title(name: str) -> str:
    return {
        "display_name": translate("Staff", "Name"),
        "role": translate("Staff", "Role"),
        "doctor_id": translate("Staff", "Doctor"),
        "clinic_id": translate("Staff", "Works in"),
        "expires_at": translate("Staff", "Ends"),
        "rights": translate("Staff", "Rights"),
    }[name]


def _value(
    account: NewAccount, name: str, doctors: Mapping[int, str], clinics: Mapping[int, str], now: datetime
) -> str:
    if name == "role":
        return role_name(account.role)
    if name == "doctor_id":
        return doctors.get(account.doctor_id or 0, "–")
    if name == "clinic_id":
        return clinics.get(account.clinic_id or 0, translate("Staff", "Everywhere"))
    if name == "expires_at":
        day = last_day(account.expires_at, now)
        return short_day(day) if day is not None else translate("Staff", "Never")
    if name == "rights":
        return ", ".join(_rights_in_words(account)) or translate("Staff", "As the role has them")
    return account.display_name


def _rights_in_words(account: NewAccount) -> list[str]:
    said = []
    for group in right_groups(account.role, ticked_rights(account)):
        for row in group.rows:
            if row.origin in (Origin.ADDED, Origin.TAKEN):
                said.append(f"{row.text} ({row.origin_text})")
    return said
