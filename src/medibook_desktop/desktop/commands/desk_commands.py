"""The front desk's jobs: what is begun by one key, wherever one is."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import FREE, GO, VISIT, Command
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP
from medibook_desktop.domain.roles import Right

PAPERS = QT_TRANSLATE_NOOP("Commands", "Print")

DESK: tuple[Command, ...] = (
    Command(
        "find.next",
        QT_TRANSLATE_NOOP("Commands", "Next available: free times"),
        "Ctrl+F",
        Right.BOOK,
        "search",
        GO,
    ),
    Command("find.date", QT_TRANSLATE_NOOP("Commands", "Go to a date"), "Ctrl+G", icon="calendar", group=GO),
    Command(
        "desk.walk_in",
        QT_TRANSLATE_NOOP("Commands", "Walk-in: somebody is here without a time"),
        "F8",
        Right.BOOK,
        "arrived",
        GO,
    ),
    Command("go.waitlist", QT_TRANSLATE_NOOP("Commands", "Waitlist"), "F4", icon="waitlist", group=GO),
    Command(
        "wish.new", QT_TRANSLATE_NOOP("Commands", "New wish for the waitlist"), "", Right.BOOK, "waitlist", GO
    ),
    Command(
        "gap.waitlist",
        QT_TRANSLATE_NOOP("Commands", "Who on the waitlist fits here"),
        "Ctrl+L",
        Right.BOOK,
        "waitlist",
        FREE,
    ),
    Command(
        "offer.taken",
        QT_TRANSLATE_NOOP("Commands", "The patient takes the offered time"),
        "",
        Right.BOOK,
        "check",
        VISIT,
        in_palette=False,
    ),
    Command(
        "offer.declined",
        QT_TRANSLATE_NOOP("Commands", "The patient does not take the offered time"),
        "",
        Right.BOOK,
        "cancel",
        VISIT,
        in_palette=False,
    ),
    Command(
        "desk.big_screen",
        QT_TRANSLATE_NOOP("Commands", "Waiting room screen: numbers for those who wait"),
        icon="waiting",
        group=GO,
    ),
    Command(
        "desk.away",
        QT_TRANSLATE_NOOP("Commands", "A doctor is away: list and move the visits"),
        "Ctrl+Shift+D",
        Right.BLOCK,
        "doctor_away",
        GO,
    ),
    Command(
        "print.day",
        QT_TRANSLATE_NOOP("Commands", "Print what is shown"),
        "Ctrl+P",
        icon="print",
        group=PAPERS,
    ),
    Command(
        "print.preview",
        QT_TRANSLATE_NOOP("Commands", "Print preview, PDF, paper"),
        "Ctrl+Shift+P",
        icon="print",
        group=PAPERS,
    ),
    Command(
        "go.noted", QT_TRANSLATE_NOOP("Commands", "What was noted"), "Ctrl+Shift+N", icon="noted", group=GO
    ),
)
