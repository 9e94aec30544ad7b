"""What the databases of a clinic on three shards answer together, for tests that compare."""

from __future__ import annotations

from datetime import date
from threading import Barrier

import psycopg

from medibook_desktop.domain.audit import AuditEntry, AuditPage, AuditQuery
from medibook_desktop.services.clinic import Clinic
from tests.helpers.report_oracle import Fact, facts
from tests.helpers.shard_clinics import ShardClinic

DAYS = frozenset({"day", "week", "month"})


def warm_up(clinic: Clinic) -> None:
    """The threads that ask the shards side by side live as long as the session."""
    all_at_once = Barrier(3)
    clinic.schedules._shards.ask_all(lambda _database: all_at_once.wait())


def every_fact(clinic: ShardClinic) -> list[Fact]:
    found: list[Fact] = []
    for shard, url in enumerate(clinic.owner_urls):
        with psycopg.connect(url) as connection:
            own = {2 * shard + 1, 2 * shard + 2}
            found += [fact for fact in facts(connection) if fact.doctor in own]
    return found


def rows_of(
    by: tuple[str, ...], found: dict[tuple[int, ...], tuple[int, ...]]
) -> dict[tuple[int, ...], tuple[int, ...]]:
    epoch = date(1970, 1, 1).toordinal()
    add = [epoch if name in DAYS else 0 for name in by]
    return {tuple(key + more for key, more in zip(keys, add, strict=True)): n for keys, n in found.items()}


def pages(ada: Clinic, query: AuditQuery, size: int) -> list[AuditPage]:
    found = [ada.audit.search(query, limit=size)]
    while found[-1].next is not None:
        found.append(ada.audit.search(query, found[-1], size))
    return found


def ids(entries: list[AuditEntry]) -> list[tuple[str, int]]:
    return [(str(entry.trail), entry.id) for entry in entries]
