"""What an export reads: one moment of the clinic's database, or one of each of its databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.doctor_time import DOCTOR_TABLES
from medibook_desktop.database.queries import exports as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.services.merging import named

Row = tuple[Any, ...]

_TWO_KEYS = frozenset({"series_visits"})
"""A row of these is named by two columns."""
_OF_ALL = DOCTOR_TABLES | {"absences"}
"""What a desk blocks is an absence on the doctor's shard; the others have copies everywhere."""


@dataclass(frozen=True, slots=True)
class Snapshots:
    """`parts` in the order of the shards, the directory's first."""

    parts: tuple[tuple[Shard, sa.Connection], ...]
    lives_on: Callable[[Shard, int], bool]

    @property
    def directory(self) -> sa.Connection:
        return self.parts[0][1]

    def of_all(
        self, sql: str, params: Mapping[str, Any] | Sequence[Any] = (), *, doctor_at: int | None = None
    ) -> Iterator[Row]:
        """Rows of all databases by the first column, which each of them sorts by; none twice.

        While a bucket moves its rows stand on two shards: with the column of the doctor those where he lives are
        taken, else the first.
        """
        if len(self.parts) == 1:
            return queries.stream(self.directory, sql, params)

        def of_part(shard: Shard, connection: sa.Connection) -> Iterator[Row]:
            for row in queries.stream(connection, sql, params):
                if doctor_at is None or self.lives_on(shard, row[doctor_at]):
                    yield row

        return _once(merge(*(of_part(*part) for part in self.parts), key=_first), 1)

    def table(self, table: str, sql: str) -> Iterator[Row]:
        """A table as it is stored; of a clinic of several databases in the order of its key."""
        if len(self.parts) == 1 or table not in _OF_ALL:
            return queries.stream(self.directory, sql)
        keys = 2 if table in _TWO_KEYS else 1
        ordered = f"{sql} ORDER BY {', '.join(str(place + 1) for place in range(keys))}"
        streams = (queries.stream(connection, ordered) for _, connection in self.parts)
        return _once(merge(*streams, key=lambda row: row[:keys]), keys)


@contextmanager
def snapshots(shards: Shards) -> Iterator[Snapshots]:
    """Opened one after the other, some milliseconds apart. Raises ShardAway: an export is whole, or is not."""
    with ExitStack() as closing:
        parts: list[tuple[Shard, sa.Connection]] = []
        for shard in sorted(shards.map.shards, key=lambda each: each.id != DIRECTORY_SHARD):
            with named(shard):
                parts.append((shard, closing.enter_context(queries.snapshot(shards.of_shard(shard.id)))))
        yield Snapshots(tuple(parts), shards.lives_on)


def _first(row: Row) -> Any:
    return row[0]


def _once(found: Iterator[Row], keys: int) -> Iterator[Row]:
    for _, of_key in groupby(found, key=lambda row: row[:keys]):
        yield next(of_key)
