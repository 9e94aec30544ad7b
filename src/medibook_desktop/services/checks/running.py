"""Asks every question in turn; one that fails in its own way becomes a finding and stops no other."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import health
from medibook_desktop.database.queries.shards import read_map
from medibook_desktop.domain.checks import Finding, Verdict, skipped, wrong
from medibook_desktop.domain.errors import MediBookError, ServerNotTrusted
from medibook_desktop.domain.replicas import LAG_SECONDS, replica_address
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.services.checks import computer_checks, network_checks, server_checks


@dataclass(frozen=True, slots=True)
class Installation:
    """`owner_url` signs in the owner or an administrator of the server. `has_key` tells whether this
    computer has a key of the notes, by its id."""

    owner_url: str
    redis_url: str | None
    replica_urls: tuple[str, ...]
    data_dir: Path
    embedded: bool
    has_key: Callable[[str], bool]
    replica_lag: float = LAG_SECONDS
    """Seconds; a replica further behind is not read."""

    def __repr__(self) -> str:
        return "Installation(…)"  # its address holds a password


def run_checks(place: Installation) -> Iterator[Finding]:
    """The findings, each as soon as it is known."""
    database = _open(place.owner_url)
    with closing(database):
        is_sound = True
        for finding in _of_database(database, place):
            yield finding
            if finding.verdict is Verdict.WRONG and finding.name in ("database", "schema"):
                is_sound = False
        if is_sound:
            yield from _of_shards(database, place)
        yield from _of_replicas(database, place)
    yield computer_checks.redis(place.redis_url)
    yield network_checks.redis_tls(place.redis_url)
    yield computer_checks.space(place.data_dir, holds_database=place.embedded)


def _of_database(database: Database, place: Installation) -> Iterator[Finding]:
    started = time.perf_counter()
    try:
        database.ping()
    except ServerNotTrusted as error:
        yield wrong("database", error.message)
        yield network_checks.why_not_trusted(place.owner_url)
        return
    except MediBookError as error:
        yield wrong("database", error.message, error.next_step)
        return
    seconds = time.perf_counter() - started
    yield Finding("database", Verdict.OK, figures={"connect_ms": round(seconds * 1000, 1)})
    with database.read() as connection:
        yield server_checks.server(connection, seconds)
        yield network_checks.database_tls(connection, place.owner_url)
        schema = server_checks.schema(connection)
    yield schema
    if schema.verdict is Verdict.WRONG:
        yield skipped("bookings", "The schema comes first.")
        return
    for ask in (
        server_checks.roles,
        server_checks.grant_lines,
        server_checks.hardening,
        server_checks.bookings,
        server_checks.replication,
        server_checks.time_zones,
    ):
        yield _asked(ask.__name__, partial(_reading, database, ask))
    has_redis = place.redis_url is not None
    yield _asked("outbox", partial(_reading, database, partial(server_checks.outbox, has_redis=has_redis)))
    yield _asked("audit", lambda: server_checks.audit(database))
    yield _asked("clock", lambda: server_checks.clock(database))
    yield _asked("notes_key", lambda: _notes_key(database, place))


def _of_shards(database: Database, place: Installation) -> Iterator[Finding]:
    """The same questions to each shard beside the directory's database, and what concerns all of them together."""
    shards = read_map(database)
    if shards.is_one:
        return
    from medibook_desktop.database.sharding.addresses import signed_in_like
    from medibook_desktop.services.checks.shard_checks import shard_findings

    for shard in shards.shards:
        if shard.id != DIRECTORY_SHARD:
            there = replace(place, owner_url=signed_in_like(shard.url, place.owner_url))
            with closing(_open(there.owner_url)) as one:
                for finding in _of_database(one, there):
                    yield replace(finding, name=f"{finding.name}@{shard.name}")
    try:
        yield from shard_findings(place.owner_url)
    except MediBookError as error:
        yield wrong("shards", error.message, error.next_step)


def _of_replicas(database: Database, place: Installation) -> Iterator[Finding]:
    if not place.replica_urls:
        return
    from medibook_desktop.services.checks import replica_checks

    try:
        main = replica_checks.main_server(database)
    except MediBookError:
        main = None  # said already; the replicas may answer
    for number, url in enumerate(place.replica_urls, 1):
        of_main = not replica_address(url).shard
        yield replica_checks.replica(
            url, number, main if of_main else None, database.elsewhere, place.replica_lag
        )


def _reading(database: Database, ask: Callable[..., Finding]) -> Finding:
    with database.read() as connection:
        return ask(connection)


def _asked(name: str, ask: Callable[[], Finding]) -> Finding:
    try:
        return ask()
    except MediBookError as error:
        return wrong(name.removesuffix("_lines"), error.message, error.next_step)


def _notes_key(database: Database, place: Installation) -> Finding:
    with database.read() as connection:
        needed = health.note_key_ids(connection)
    return computer_checks.notes_key(needed, [each for each in needed if place.has_key(each)])


def _open(url: str) -> Database:
    # The invariants read every booking: the wait for their answer is as long as the statement may take.
    return Database(
        url, pool_size=1, application_name="medibook check", statement_seconds=600, answer_seconds=660
    )
