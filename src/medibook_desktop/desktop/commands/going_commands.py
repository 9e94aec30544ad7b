"""Where to look: the places of the rail, the day, the view."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import GO, Command
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP

GOING: tuple[Command, ...] = (
    Command("go.agenda", QT_TRANSLATE_NOOP("Commands", "Agenda"), "F2", icon="agenda", group=GO),
    Command("go.patients", QT_TRANSLATE_NOOP("Commands", "Patients"), "F5", icon="patients", group=GO),
    Command("go.settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "F7", icon="settings", group=GO),
    Command("go.waiting", QT_TRANSLATE_NOOP("Commands", "Waiting room"), "F3", icon="waiting", group=GO),
    Command(
        "go.lists", QT_TRANSLATE_NOOP("Commands", "Lists: confirm, doctor away"), "F6", icon="phone", group=GO
    ),
    Command(
        "go.away_list",
        QT_TRANSLATE_NOOP("Commands", "Visits to move: a doctor is away, or closed time"),
        icon="doctor_away",
        group=GO,
    ),
    Command(
        "go.search",
        QT_TRANSLATE_NOOP("Commands", "Find a patient or a command"),
        "Ctrl+K",
        icon="search",
        group=GO,
        in_palette=False,
    ),
    Command(
        "day.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous day or week"),
        "Ctrl+Left",
        icon="previous",
        group=GO,
    ),
    Command("day.today", QT_TRANSLATE_NOOP("Commands", "Today"), "Ctrl+T", icon="today", group=GO),
    Command(
        "day.next", QT_TRANSLATE_NOOP("Commands", "Next day or week"), "Ctrl+Right", icon="next", group=GO
    ),
    Command("view.day", QT_TRANSLATE_NOOP("Commands", "Day of all doctors"), "Ctrl+1", icon="day", group=GO),
    Command(
        "view.week", QT_TRANSLATE_NOOP("Commands", "Week of one doctor"), "Ctrl+2", icon="week", group=GO
    ),
    Command(
        "week.doctor",
        QT_TRANSLATE_NOOP("Commands", "Week of a doctor, by name"),
        "Ctrl+D",
        icon="week",
        group=GO,
    ),
    Command(
        "week.previous",
        QT_TRANSLATE_NOOP("Commands", "Week of the previous doctor"),
        "Ctrl+PgUp",
        icon="previous",
        group=GO,
    ),
    Command(
        "week.next",
        QT_TRANSLATE_NOOP("Commands", "Week of the next doctor"),
        "Ctrl+PgDown",
        icon="next",
        group=GO,
    ),
    Command(
        "view.everybody",
        QT_TRANSLATE_NOOP("Commands", "All specialties"),
        "Alt+0",
        icon="day",
        group=GO,
    ),
    Command(
        "view.clinic",
        QT_TRANSLATE_NOOP("Commands", "Next clinic"),
        "Ctrl+E",
        icon="clinic",
        group=GO,
    ),
)
