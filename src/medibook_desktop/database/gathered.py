"""What several shards answered, and what is said of one that did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from medibook_desktop.domain.errors import ShardAway
from medibook_desktop.domain.shards import ShardDown

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Gathered(Generic[T]):
    """What the shards answered, in the order of their numbers, and which did not."""

    answers: tuple[T, ...]
    down: tuple[ShardDown, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.down


def shard_away(down: ShardDown) -> ShardAway:
    """What is said of a shard that does not answer."""
    return ShardAway(shard=str(down.shard), time=f"{down.since.astimezone():%H:%M}")
