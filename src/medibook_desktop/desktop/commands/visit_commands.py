"""What is done to the selected visit or free time."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import FREE, VISIT, Command
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP
from medibook_desktop.domain.roles import Right

VISITS: tuple[Command, ...] = (
    Command(
        "visit.book",
        QT_TRANSLATE_NOOP("Commands", "Book this time"),
        "Enter",
        Right.BOOK,
        "book",
        FREE,
        in_palette=False,
    ),
    Command(
        "visit.arrived",
        QT_TRANSLATE_NOOP("Commands", "Arrived"),
        "A",
        Right.BOOK,
        "arrived",
        VISIT,
        on_visit=True,
    ),
    Command(
        "visit.in_room",
        QT_TRANSLATE_NOOP("Commands", "In room"),
        "R",
        Right.BOOK,
        "in_room",
        VISIT,
        on_visit=True,
    ),
    Command(
        "visit.done", QT_TRANSLATE_NOOP("Commands", "Done"), "D", Right.BOOK, "done", VISIT, on_visit=True
    ),
    Command(
        "visit.no_show",
        QT_TRANSLATE_NOOP("Commands", "Did not come"),
        "X",
        Right.BOOK,
        "no_show",
        VISIT,
        on_visit=True,
    ),
    Command(
        "visit.booked",
        QT_TRANSLATE_NOOP("Commands", "Back to booked"),
        "B",
        Right.BOOK,
        "booked",
        VISIT,
        on_visit=True,
    ),
    Command(
        "visit.move", QT_TRANSLATE_NOOP("Commands", "Move"), "M", Right.MOVE, "move", VISIT, on_visit=True
    ),
    Command(
        "visit.cancel",
        QT_TRANSLATE_NOOP("Commands", "Cancel with a reason"),
        "Del",
        Right.CANCEL,
        "cancel",
        VISIT,
        on_visit=True,
    ),
    Command(
        "visit.next",
        QT_TRANSLATE_NOOP("Commands", "Book the next visit"),
        "N",
        Right.BOOK,
        "next_visit",
        VISIT,
        on_visit=True,
    ),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "Undo my last change"),
        "Ctrl+Z",
        Right.BOOK,
        "undo",
        VISIT,
    ),
)
