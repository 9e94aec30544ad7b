"""The clinic's administration: the place, and one command a page (`admin.<page name>`), found by the one bar."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import ADMINISTRATION, GO, Command
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP
from medibook_desktop.domain.roles import Right

ANY_OF_THEM = (
    Right.DIRECTORY,
    Right.SCHEDULES,
    Right.ACCOUNTS,
    Right.AUDIT,
    Right.REPORTS,
    Right.IMPORTS,
    Right.EXPORT,
    Right.PRIVACY,
)

ADMINISTRATING: tuple[Command, ...] = (
    Command(
        "go.clinic",
        QT_TRANSLATE_NOOP("Commands", "Clinic: administration"),
        "F10",
        right=ANY_OF_THEM,
        icon="clinic",
        group=GO,
    ),
    Command(
        "admin.setting_up",
        QT_TRANSLATE_NOOP("Commands", "Setting up"),
        right=Right.DIRECTORY,
        icon="check",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.doctors",
        QT_TRANSLATE_NOOP("Commands", "Doctors"),
        right=Right.DIRECTORY,
        icon="user",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.rooms",
        QT_TRANSLATE_NOOP("Commands", "Rooms and equipment"),
        right=Right.DIRECTORY,
        icon="room",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.visit_types",
        QT_TRANSLATE_NOOP("Commands", "Visit types"),
        right=Right.DIRECTORY,
        icon="calendar",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.clinics",
        QT_TRANSLATE_NOOP("Commands", "Clinics"),
        right=Right.DIRECTORY,
        icon="clinic",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.schedules",
        QT_TRANSLATE_NOOP("Commands", "Schedules"),
        right=Right.SCHEDULES,
        icon="week",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.closures",
        QT_TRANSLATE_NOOP("Commands", "Closures and holidays"),
        right=Right.SCHEDULES,
        icon="calendar",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.staff",
        QT_TRANSLATE_NOOP("Commands", "Staff and rights"),
        right=Right.ACCOUNTS,
        icon="user",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.signed_in",
        QT_TRANSLATE_NOOP("Commands", "Signed in now"),
        right=Right.ACCOUNTS,
        icon="lock",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.reports",
        QT_TRANSLATE_NOOP("Commands", "Reports"),
        right=Right.REPORTS,
        icon="reports",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.audit",
        QT_TRANSLATE_NOOP("Commands", "Audit"),
        right=Right.AUDIT,
        icon="search",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.retention",
        QT_TRANSLATE_NOOP("Commands", "Keeping of the audit"),
        right=Right.AUDIT,
        icon="lock",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.imports",
        QT_TRANSLATE_NOOP("Commands", "Import"),
        right=Right.IMPORTS,
        icon="import",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.exports",
        QT_TRANSLATE_NOOP("Commands", "Export"),
        right=Right.EXPORT,
        icon="export",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.enrolling",
        QT_TRANSLATE_NOOP("Commands", "Another desk"),
        right=Right.ACCOUNTS,
        icon="add",
        group=ADMINISTRATION,
    ),
    Command(
        "admin.privacy",
        QT_TRANSLATE_NOOP("Commands", "Data protection"),
        right=Right.PRIVACY,
        icon="lock",
        group=ADMINISTRATION,
    ),
)
