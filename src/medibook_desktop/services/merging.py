"""What several shards answered, made one answer: lists in order, and the names of those that did not answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from heapq import merge
from typing import Any, TypeVar

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.shards import Shard, ShardDown

T = TypeVar("T")


def in_order(answers: Sequence[Iterable[T]], key: Callable[[T], Any]) -> list[T]:
    """Lists that are in the order of `key` each. One list stays as it is."""
    if len(answers) == 1:
        return list(answers[0])
    return list(merge(*answers, key=key))


def once_each(found: Iterable[T], key: Callable[[T], Any]) -> list[T]:
    """The first of each key: what is copied to every shard, or stands on two while a bucket moves."""
    return list({key(each): each for each in reversed(list(found))}.values())[::-1]


def names_of(down: Iterable[ShardDown]) -> tuple[str, ...]:
    """How the shards that are missing are called where a person reads of it."""
    return tuple(str(each.shard) for each in down)


def bring_news(shards: Shards, doctor_ids: Sequence[int] | None = None) -> tuple[ShardDown, ...]:
    """Every shard (or those of these doctors) fetches what is new in the directory, side by side; answers who is away.

    Nothing is asked in a clinic of one database.
    """
    if shards.is_one:
        return ()

    def fetch(shard: Shard, database: Database) -> bool:
        return shard.id != 0 and shards.pull(database)

    if doctor_ids is None:
        return shards.ask_each(fetch).down
    return shards.gather(doctor_ids, lambda database, _ids: shards.pull(database)).down
