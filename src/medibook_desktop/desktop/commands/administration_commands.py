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
)

__all__ = ["ADMINISTRATING", "ADMINISTRATION"]
