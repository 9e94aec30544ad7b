"""Every command of the terminal as data: id, text, shortcut, right needed, icon."""

from __future__ import annotations

from dataclasses import dataclass

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.domain.roles import Right


@dataclass(frozen=True, slots=True)
class Command:
    """`on_visit` commands have a single letter that counts while a visit is selected in the agenda.

    `in_palette` is False for what makes no sense without a place on the screen.
    """

    id: str
    text: str
    shortcut: str = ""
    right: Right | None = None
    icon: str = ""
    group: str = "Window"
    on_visit: bool = False
    in_palette: bool = True

    @property
    def label(self) -> str:
        return translate("Commands", self.text)

    @property
    def group_label(self) -> str:
        return translate("Commands", self.group)


_GO = QT_TRANSLATE_NOOP("Commands", "Go to")
_VISIT = QT_TRANSLATE_NOOP("Commands", "Selected visit")
_FREE = QT_TRANSLATE_NOOP("Commands", "Selected free time")
_WINDOW = QT_TRANSLATE_NOOP("Commands", "Window")

COMMANDS: tuple[Command, ...] = (
    Command("go.agenda", QT_TRANSLATE_NOOP("Commands", "Agenda"), "F2", icon="agenda", group=_GO),
    Command(
        "go.search",
        QT_TRANSLATE_NOOP("Commands", "Find a patient or a command"),
        "Ctrl+K",
        icon="search",
        group=_GO,
        in_palette=False,
    ),
    Command(
        "day.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous day or week"),
        "Ctrl+Left",
        icon="previous",
        group=_GO,
    ),
    Command("day.today", QT_TRANSLATE_NOOP("Commands", "Today"), "Ctrl+T", icon="today", group=_GO),
    Command(
        "day.next", QT_TRANSLATE_NOOP("Commands", "Next day or week"), "Ctrl+Right", icon="next", group=_GO
    ),
    Command("view.day", QT_TRANSLATE_NOOP("Commands", "Day of all doctors"), "Ctrl+1", icon="day", group=_GO),
    Command(
        "view.week", QT_TRANSLATE_NOOP("Commands", "Week of one doctor"), "Ctrl+2", icon="week", group=_GO
    ),
    Command(
        "visit.book",
        QT_TRANSLATE_NOOP("Commands", "Book this time"),
        "Enter",
        Right.BOOK,
        "book",
        _FREE,
        in_palette=False,
    ),
    Command(
        "visit.arrived",
        QT_TRANSLATE_NOOP("Commands", "Arrived"),
        "A",
        Right.BOOK,
        "arrived",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "visit.in_room",
        QT_TRANSLATE_NOOP("Commands", "In room"),
        "R",
        Right.BOOK,
        "in_room",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "visit.done", QT_TRANSLATE_NOOP("Commands", "Done"), "D", Right.BOOK, "done", _VISIT, on_visit=True
    ),
    Command(
        "visit.no_show",
        QT_TRANSLATE_NOOP("Commands", "Did not come"),
        "X",
        Right.BOOK,
        "no_show",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "visit.booked",
        QT_TRANSLATE_NOOP("Commands", "Back to booked"),
        "B",
        Right.BOOK,
        "booked",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "visit.move", QT_TRANSLATE_NOOP("Commands", "Move"), "M", Right.MOVE, "move", _VISIT, on_visit=True
    ),
    Command(
        "visit.cancel",
        QT_TRANSLATE_NOOP("Commands", "Cancel with a reason"),
        "Del",
        Right.CANCEL,
        "cancel",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "visit.next",
        QT_TRANSLATE_NOOP("Commands", "Book the next visit"),
        "N",
        Right.BOOK,
        "next_visit",
        _VISIT,
        on_visit=True,
    ),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "Undo my last change"),
        "Ctrl+Z",
        Right.BOOK,
        "undo",
        _VISIT,
    ),
    Command(
        "window.refresh",
        QT_TRANSLATE_NOOP("Commands", "Read the agenda again"),
        "F9",
        icon="refresh",
        group=_WINDOW,
    ),
    Command(
        "window.keys", QT_TRANSLATE_NOOP("Commands", "Keys of this screen"), "F1", icon="keys", group=_WINDOW
    ),
    Command(
        "window.theme",
        QT_TRANSLATE_NOOP("Commands", "Light or dark"),
        "Ctrl+Shift+L",
        icon="theme",
        group=_WINDOW,
    ),
    Command(
        "window.larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "Ctrl++", icon="larger", group=_WINDOW
    ),
    Command(
        "window.smaller",
        QT_TRANSLATE_NOOP("Commands", "Smaller text"),
        "Ctrl+-",
        icon="smaller",
        group=_WINDOW,
    ),
    Command(
        "window.sign_out",
        QT_TRANSLATE_NOOP("Commands", "Sign out"),
        "Ctrl+Shift+Q",
        icon="sign_out",
        group=_WINDOW,
    ),
)

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
ON_VISIT: dict[str, Command] = {command.shortcut: command for command in COMMANDS if command.on_visit}
"""Key of a selected visit -> command; on a free time the same letters begin a name."""


def allowed(command: Command, rights: frozenset[str]) -> bool:
    return command.right is None or command.right in rights
