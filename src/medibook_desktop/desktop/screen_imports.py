"""The code of places and boxes that are opened later, imported in quiet: the first opening then only makes widgets."""

from __future__ import annotations

import importlib

LATER = (
    "medibook_desktop.desktop.screens.waiting_room.screen",
    "medibook_desktop.desktop.screens.waitlist.screen",
    "medibook_desktop.desktop.screens.waitlist.gap_box",
    "medibook_desktop.desktop.screens.waitlist.wish_box",
    "medibook_desktop.desktop.screens.patients.presenter",
    "medibook_desktop.desktop.screens.patients.screen",
    "medibook_desktop.desktop.screens.lists.screen",
    "medibook_desktop.desktop.screens.lists.away_box",
    "medibook_desktop.desktop.screens.settings.screen",
    "medibook_desktop.desktop.screens.walk_in.screen",
    "medibook_desktop.desktop.screens.rooms.room_box",
    "medibook_desktop.desktop.screens.printing.screen",
)


def import_screens() -> None:
    """On a thread, once the day is shown: nobody waits for it."""
    for name in LATER:
        importlib.import_module(name)
