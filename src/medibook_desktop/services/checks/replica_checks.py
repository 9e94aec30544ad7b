"""Questions to each replica that the settings name: is it there, is it one, how far behind, and read for what."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import health
from medibook_desktop.domain.checks import Finding, ok, warning, wrong
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.replicas import LAG_SECONDS, ReplicaAddress, replica_address

LAG_WRONG = 5.0
WAITED_SECONDS = 1.0
"""So long it is watched whether a replica shows what the main server had a moment ago."""
_LOOK_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class MainServer:
    """What a replica is compared with: its clinic's main server, as it was when it was asked."""

    identity: health.Identity
    written: Callable[[], int]
    """Its log's length now."""


def main_server(database: Database) -> MainServer:
    """Raises DatabaseAway …"""

    def written() -> int:
        with database.read() as connection:
            return health.written(connection)

    with database.read() as connection:
        return MainServer(health.identity(connection), written)


def replica(
    url: str,
    number: int,
    main: MainServer | None,
    open_database: Callable[[str], Database],
    limit: float = LAG_SECONDS,
) -> Finding:
    """One of MEDIBOOK_REPLICA_URLS. `main` is None for a shard's, or when the main server does not answer.

    `limit`: seconds behind from which on it is not read.
    """
    address = replica_address(url)
    name = f"replica_{number}"
    figures: dict[str, Any] = {"address": address.name, "used_for": ", ".join(sorted(address.uses))}
    if address.shard:
        figures["shard"] = address.shard
    database = open_database(address.url)
    try:
        started = time.perf_counter()
        with database.read() as connection:
            figures["connect_ms"] = round((time.perf_counter() - started) * 1000, 1)
            return _found(name, address, figures, connection, main, limit)
    except MediBookError as error:
        return wrong(name, error.message, "Reads go to the main server meanwhile.", **figures)
    finally:
        database.close()


def _found(
    name: str,
    address: ReplicaAddress,
    figures: dict[str, Any],
    connection: sa.Connection,
    main: MainServer | None,
    limit: float,
) -> Finding:
    here = health.identity(connection)
    figures["role"] = "standby" if here.is_standby else "primary"
    if main is not None and here.system != main.identity.system:
        return wrong(
            name,
            f"{address.name} is another clinic's server.",
            "Mend replica_urls: nobody may read there.",
            **figures,
        )
    if not here.is_standby:
        if main is None or here.started == main.identity.started:
            return ok(name, "It is the main server now, so it is not read as a replica.", **figures)
        return wrong(
            name,
            f"{address.name} takes writes, and so does another server of this clinic.",
            "Stop the one that was left behind by a failover before somebody books there.",
            **figures,
        )
    seconds, behind_bytes = _behind(connection, main)
    figures |= {"behind_s": seconds, "behind_bytes": behind_bytes}
    # Who shows within a second what was written is well, however busy the moment: routing looks more closely.
    if seconds is not None and seconds >= (limit if main is None else max(limit, WAITED_SECONDS)):
        make = wrong if seconds > LAG_WRONG else warning
        return make(
            name,
            f"{address.name} is {seconds:.1f} seconds behind.",
            "It is not read until it has caught up.",
            **figures,
        )
    return ok(name, **figures)


def _behind(connection: sa.Connection, main: MainServer | None) -> tuple[float | None, int | None]:
    """Seconds until it showed what the main server had when it was asked, and how many bytes were missing then."""
    if main is None:
        return health.replay_delay(connection), None
    wanted = main.written()
    asked = time.monotonic()
    missing = max(0, wanted - health.shown(connection))
    left = missing
    while left > 0 and time.monotonic() - asked < WAITED_SECONDS:
        time.sleep(_LOOK_SECONDS)
        left = wanted - health.shown(connection)
    seconds = round(time.monotonic() - asked, 3) if missing else 0.0
    if left > 0:
        seconds = max(seconds, health.replay_delay(connection) or 0.0)
    return seconds, missing
