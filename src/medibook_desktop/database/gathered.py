"""What several shards answered, whether it may be believed, and what is said of one that did not answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.queries import shards as queries
from medibook_desktop.domain.errors import ShardAway, TooBusy
from medibook_desktop.domain.shards import ShardDown
from medibook_desktop.foundation.retrying import RetryPlan, retry

T = TypeVar("T")

READ_AGAIN = RetryPlan(tries=10, deadline=1.0, first_wait=0.005, longest_wait=0.1)
"""By a map that is newer each time."""


@dataclass(frozen=True, slots=True)
class Gathered(Generic[T]):
    """What the shards answered, in the order of their numbers, and which did not."""

    answers: tuple[T, ...]
    down: tuple[ShardDown, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.down


@dataclass(frozen=True, slots=True)
class Looked(Generic[T]):
    """What a shard answered, and the doctors whose buckets did not rest there afterwards."""

    found: T
    database: Database
    restless: Sequence[int]


def looking(
    ask: Callable[[Database, list[int]], T], doctor_ids: list[int], map_version: int
) -> Callable[[Database], Looked[T]]:
    """`ask` of these doctors, by that map, and the look after it."""

    def looked(database: Database) -> Looked[T]:
        found = ask(database, doctor_ids)
        return Looked(found, database, queries.not_here(database, doctor_ids, map_version))

    return looked


def by_a_newer_map(once: Callable[[], T]) -> T:
    """Again as long as it raises BucketMoved. Raises TooBusy for a map that does not come to rest."""
    try:
        return retry(once, BucketMoved, READ_AGAIN)
    except BucketMoved as error:
        raise TooBusy from error


def shard_away(down: ShardDown) -> ShardAway:
    """What is said of a shard that does not answer."""
    return ShardAway(shard=str(down.shard), time=f"{down.since.astimezone():%H:%M}")
