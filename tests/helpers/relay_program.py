"""Run by tests as a process of its own: a terminal that does nothing but relay, to be killed or frozen."""

import sys
import threading

from medibook_desktop.database.engine import Database
from medibook_desktop.database.relaying import Outbox
from medibook_desktop.services.outbox import OutboxRelay


def main() -> None:
    url, username = sys.argv[1:]
    password = sys.stdin.readline().strip()
    database = Database(
        url,
        username=username,
        password=password,
        pool_size=1,
        application_name=f"medibook terminal={username}",
    )
    relay = OutboxRelay(
        Outbox(database, frozen_seconds=1.0),
        lambda changes: True,
        every_seconds=0.1,
        look_seconds=0.2,
    )
    relay.start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
