"""The window that a benchmark starts: the real terminal, told on standard input whom to sign in."""

from __future__ import annotations

import json
import sys
import threading
import time
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal


def main() -> int:
    told: dict[str, Any] = json.loads(sys.stdin.readline())
    from medibook_desktop.foundation.settings import Settings
    from medibook_desktop.start.start_desktop import run

    place, number = told["place"], told["number"]
    username, password = place["staff"][number]
    if told.get("page"):
        username = password = None  # the sign-in page, as whoever comes first in the morning sees it
    settings = Settings(
        database_url=place["database_url"],
        redis_url=place["redis_url"],
        replica_urls=(),
        shard_urls=(),
        terminal_name=f"Bench desk {number + 1}",
        setup="clinic",
    )
    watcher = None if told.get("measure") else Watcher(date.fromisoformat(told["day"]))
    return run(
        settings,
        username=username,
        password=password,
        measure=bool(told.get("measure")),
        # A benchmark's account must not stand in the sign-in screen afterwards; the page has a folder of its own.
        remember=bool(told.get("page")),
        on_terminal=watcher.watch if watcher else None,
    )


class Watcher:
    """Says on standard output when the day is shown, how live it is, and which bookings were painted when."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._known: set[int] = set()

    def watch(self, terminal: Terminal) -> None:
        terminal.columns_painted.connect(self._painted)
        terminal.day_shown.connect(lambda: self._go_to_day(terminal))
        threading.Thread(target=_close_at_end_of_orders, daemon=True).start()

    def _go_to_day(self, terminal: Terminal) -> None:
        desk, session = terminal.desk, terminal.session
        if desk is None or session is None:
            return  # the window is closing
        desk.view.agenda.live_changed.connect(lambda kind, *_: _say(live=kind))
        _say(live=str(session.clinic.live.state.kind))
        desk.agenda.go_to(self._day)

    def _painted(self, columns: Any) -> None:
        at = time.monotonic()
        shown = {
            visit.booking_id for column in columns if column.day == self._day for visit in column.appointments
        }
        if new := shown - self._known:
            self._known |= new
            _say(painted=sorted(new), at=at)


def _close_at_end_of_orders() -> None:
    from PySide6.QtCore import QMetaObject, Qt
    from PySide6.QtWidgets import QApplication

    while sys.stdin.readline():
        pass
    app = QApplication.instance()
    if app is not None:
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


def _say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    sys.exit(main())
