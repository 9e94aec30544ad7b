"""What several shards answered, made one answer: lists in order, and the names of those that did not answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from heapq import merge
from typing import Any, TypeVar

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.shards import Gathered, Shards
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown, ShardAway
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard, ShardDown

T = TypeVar("T")

_FOLLOW = "SELECT follow_directory()"


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
        return shard.id != DIRECTORY_SHARD and shards.pull(database)

    if doctor_ids is None:
        return shards.ask_each(fetch).down
    return shards.gather(doctor_ids, lambda database, _ids: shards.pull(database)).down


def follow_directory(shards: Shards) -> Gathered[list[Change]]:
    """Every shard fetches what is new in the directory, and does what follows from it beside the slots.

    Times of doctors who left are closed, visits in a closure come onto the list of those to reach. Safe to repeat;
    answers what to tell.
    """

    def follow(shard: Shard, database: Database) -> list[Change]:
        if shard.id == DIRECTORY_SHARD:
            return []  # there it has happened with the change itself
        shards.pull(database)
        answer = database.call(_FOLLOW, isolation=READ_COMMITTED)
        return [change_from(each) for each in answer["changes"]]

    return Gathered(()) if shards.is_one else shards.ask_each(follow)


@contextmanager
def named(shard: Shard) -> Iterator[None]:
    """For who asks one shard after the other: whose database it is that does not answer. Raises ShardAway."""
    try:
        yield
    except DatabaseAway as error:
        if shard.id == DIRECTORY_SHARD or isinstance(error, OutcomeUnknown | ShardAway):
            raise
        raise ShardAway(shard=str(shard), time=f"{datetime.now(UTC).astimezone():%H:%M}") from error
