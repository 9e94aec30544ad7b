"""`medibook migrate` and `medibook check`, for IT."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.settings import Settings


@contextmanager
def owner_address(settings: Settings) -> Iterator[str]:
    """The address with rights to change the schema: the configured one, or the embedded servers'.

    A configured address names the owner's login; its password comes from libpq's own places
    (PGPASSWORD, PGPASSFILE), never from an argument.
    """
    if settings.database_url is not None:
        yield settings.database_url
        return
    from medibook_desktop.foundation.embedded_servers import EmbeddedServers

    with EmbeddedServers(settings.data_dir).start() as servers:
        yield servers.owner_url


def migrate_command() -> int:
    """Bring the schema to this release; older releases go on working meanwhile."""
    from medibook_desktop.database.migrating import migrate

    with owner_address(Settings()) as owner_url:
        changed = migrate(owner_url)
    print(
        "The clinic's database was brought to this release."
        if changed
        else "Nothing to do: it is at this release."
    )
    return 0


def check_command(*, as_json: bool) -> int:
    """Say what is as it should be. Exit status 0 when everything is, 1 when something is not."""
    results: dict[str, str] = {}
    settings = Settings()
    try:
        with owner_address(settings) as owner_url:
            results |= _check_database(owner_url)
    except MediBookError as error:
        results["database"] = str(error)
    results["redis"] = _check_redis(settings.redis_url)
    good = all(answer == "ok" for answer in results.values())
    if as_json:
        print(json.dumps({"ok": good, "checks": results}))
    else:
        for name, answer in results.items():
            print(
                f"{'ok ' if answer == 'ok' else '** '} {name:<10} {'' if answer == 'ok' else answer}".rstrip()
            )
    return 0 if good else 1


def _check_database(owner_url: str) -> dict[str, str]:
    from medibook_desktop.database.engine import Database
    from medibook_desktop.database.invariants import broken_invariants
    from medibook_desktop.database.migrating import schema_state

    results = {"database": "ok", "schema": "ok", "bookings": "ok"}
    database = Database(owner_url, pool_size=1, application_name="medibook check")
    with closing(database), database.read() as connection:
        try:
            schema_state(connection)
        except MediBookError as error:
            results["schema"] = str(error)
            return results
        broken = broken_invariants(connection)
        if broken:
            results["bookings"] = "; ".join(broken)
    return results


def _check_redis(redis_url: str | None) -> str:
    if redis_url is None:
        return "ok"
    from medibook_desktop.messaging.connection import RedisLink

    link = RedisLink(redis_url, name="check")
    try:
        return "ok" if link.ping() else link.why
    finally:
        link.close()
