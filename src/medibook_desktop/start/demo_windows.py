"""`medibook demo`: the demo clinic's windows, or its tour."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from medibook_desktop.foundation.own_program import own_command
from medibook_desktop.start.demo import prepare_demo
from medibook_desktop.start.demo_settings import demo_settings

if TYPE_CHECKING:
    from medibook_desktop.start.demo import DemoClinic

SIGNED_IN = ("anna", "ben", "omar", "ada")
"""Who sits at desk 1, 2, 3 …; further desks begin with the sign-in screen."""
DESK = "MEDIBOOK_DEMO_DESK"


def show(data_dir: Path | None, *, terminals: int = 1, tour: Path | None = None) -> int:
    """Prepare the demo clinic, then show `terminals` windows, each a process of its own, or run the tour."""
    if tour is not None:
        from medibook_desktop.start.tour import run_tour

        with prepare_demo(data_dir, _tell) as demo:
            return run_tour(demo, tour)
    desk = int(os.environ.get(DESK, "1"))
    with prepare_demo(data_dir, _tell) as demo:
        others = [_start_process(data_dir, number) for number in range(2, terminals + 1)]
        try:
            return _show_desk(demo, desk)
        finally:
            for process in others:
                process.wait()


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _start_process(data_dir: Path | None, desk: int) -> subprocess.Popen[bytes]:
    command = [*own_command(), "demo"]
    if data_dir is not None:
        command += ["--data-dir", str(data_dir)]
    return subprocess.Popen(command, env={**os.environ, DESK: str(desk)})


def _show_desk(demo: DemoClinic, desk: int) -> int:
    from medibook_desktop.start.start_desktop import run

    terminal = f"Desk {desk}"
    username = SIGNED_IN[desk - 1] if desk <= len(SIGNED_IN) and SIGNED_IN[desk - 1] in demo.users else None
    return run(
        demo_settings(demo, terminal),
        username=username,
        password=demo.users[username].password if username is not None else None,
        demo_users={name: (user.password, user.role) for name, user in demo.users.items()},
        terminal=terminal,
    )
