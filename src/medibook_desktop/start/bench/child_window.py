"""A terminal in a process of its own that a benchmark works by keys: opened, told by lines, and closed again."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop

from medibook_desktop.desktop.application import Terminal, install_exception_hook, make_application
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.foundation.log_setup import set_up_logging
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.start_desktop import opener

SIZE = (1440, 900)


class Orders:
    """Lines of JSON on the standard input; its end is closing time."""

    def __init__(self) -> None:
        self.first: dict[str, Any] = json.loads(sys.stdin.readline())
        self.more: list[dict[str, Any]] = []
        self.is_over = False
        threading.Thread(target=self._read, name="orders", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.more.append(json.loads(line))
        self.is_over = True


@contextmanager
def opened_terminal(place: dict[str, Any], number: int) -> Iterator[Terminal]:
    """Signed in, its day shown; it remembers nothing. No event loop runs beneath, so that what is deleted goes."""
    username, password = place["staff"][number]
    name = f"Bench desk {number + 1}"
    settings = Settings(
        database_url=place["database_url"],
        redis_url=place["redis_url"],
        replica_urls=(),
        shard_urls=(),
        terminal_name=name,
    )
    logs = tempfile.TemporaryDirectory(prefix="medibook-bench-log-")
    set_up_logging(Path(logs.name))  # as every terminal does
    memory = Memory(None)
    memory.values.lock_minutes = 0  # its keys come from no keyboard
    memory.values.theme = "light"
    make_application(memory)
    terminal = Terminal(opener(settings, name), memory, place="")
    install_exception_hook(terminal)
    terminal.window.resize(*SIZE)
    shown = QEventLoop()
    terminal.day_shown.connect(shown.quit)
    try:
        terminal.start(username, password)
        shown.exec()
        terminal.window.activateWindow()
        yield terminal
    except Exception:
        # The terminal's own hook would show a dialog that nobody sees.
        traceback.print_exc()
        raise
    finally:
        terminal.window.close()
        terminal.wait_closed()
        logs.cleanup()


def resident_mb() -> float:
    """The memory that this process holds now; 0 where the kernel does not tell."""
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def say(**what: Any) -> None:
    print(json.dumps(what), flush=True)
