"""Every command of the terminal as data; one file a topic."""

from __future__ import annotations

from medibook_desktop.desktop.commands.administration_commands import ADMINISTRATING
from medibook_desktop.desktop.commands.command import Command, allowed
from medibook_desktop.desktop.commands.desk_commands import DESK
from medibook_desktop.desktop.commands.going_commands import GOING
from medibook_desktop.desktop.commands.visit_commands import VISITS
from medibook_desktop.desktop.commands.window_commands import WINDOW_COMMANDS

COMMANDS: tuple[Command, ...] = (*GOING, *VISITS, *DESK, *ADMINISTRATING, *WINDOW_COMMANDS)

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
ON_VISIT: dict[str, Command] = {command.shortcut: command for command in COMMANDS if command.on_visit}
"""Key of a selected visit -> command; on a free time the same letters begin a name."""

__all__ = ["BY_ID", "COMMANDS", "ON_VISIT", "Command", "allowed"]
