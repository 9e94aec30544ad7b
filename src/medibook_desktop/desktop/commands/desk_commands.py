"""The front desk's jobs: what is begun by one key, wherever one is."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import Command

DESK: tuple[Command, ...] = ()
