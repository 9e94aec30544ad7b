"""The keys of where somebody is: what is selected, the place that is shown, and what works everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from medibook_desktop.desktop.commands.command import FREE, VISIT, Command
from medibook_desktop.desktop.commands.command_list import COMMANDS, allowed
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.slots import Slot

Keys = list[tuple[str, str]]
"""(key, what it does)"""
AGENDA = "agenda"
_OF_AGENDA = ("day.", "view.")


def place_of(command: Command) -> str:
    """The place whose keys it belongs to; "" for what works everywhere."""
    if command.on_visit or command.group in (VISIT, FREE) or command.id.startswith(_OF_AGENDA):
        return AGENDA
    return ""


def keys_here(
    rights: frozenset[str],
    *,
    place: str,
    title: str,
    place_keys: Sequence[tuple[str, str]] = (),
    selected: object = None,
    commands: Iterable[Command] = COMMANDS,
) -> list[tuple[str, Keys]]:
    """Sections from the nearest to the widest; only what this person may do, and what has a key."""
    usable = [command for command in commands if command.shortcut and allowed(command, rights)]
    sections: list[tuple[str, Keys]] = []
    of_place = [command for command in usable if place_of(command) == place]
    if isinstance(selected, Appointment):
        title_here = translate("Commands", "The selected visit")
        sections.append((title_here, _listed(c for c in of_place if c.on_visit or c.group == VISIT)))
    elif isinstance(selected, Slot):
        letter = (translate("Commands", "A letter"), translate("Commands", "Begin a booking with this name"))
        keys = _listed(c for c in of_place if c.group == FREE)
        sections.append((translate("Commands", "The selected free time"), [*keys, letter]))
    own = _listed(c for c in of_place if not c.on_visit and c.group not in (VISIT, FREE))
    moving = _moving_about() if place == AGENDA else []
    sections.append((title, [*place_keys, *moving, *own]))
    for group in dict.fromkeys(command.group for command in usable if not place_of(command)):
        everywhere = [command for command in usable if command.group == group and not place_of(command)]
        sections.append((everywhere[0].group_label, _listed(everywhere)))
    return [(heading, keys) for heading, keys in sections if keys]


def _listed(commands: Iterable[Command]) -> Keys:
    return [(command.shortcut, command.label) for command in commands]


def _moving_about() -> Keys:
    return [
        ("← ↑ ↓ →", translate("Commands", "Go from time to time, doctor to doctor")),
        ("Alt+1 … Alt+9", translate("Commands", "The day of one specialty, in the order of its list")),
        ("Tab", translate("Commands", "To the side panel and back")),
        ("Esc", translate("Commands", "Close the box; stop moving")),
    ]
