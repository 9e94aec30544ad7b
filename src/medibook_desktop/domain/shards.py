"""Which database a doctor's time lives on: fixed buckets over the doctor's id, and a map from buckets to shards."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

BUCKETS: Final = 256
"""Fixed for ever: a doctor never changes his bucket, a bucket changes its shard (seed: doctor_id % num_shards)."""

IDS_OF_A_SHARD: Final = 1 << 40
"""Rows made on shard k have ids from k * IDS_OF_A_SHARD + 1 on; they keep them when their bucket moves."""

DIRECTORY_SHARD: Final = 0


def bucket_of(doctor_id: int) -> int:
    """0 to 255; the functions of the database say `mod(doctor_id, 256)`."""
    return doctor_id % BUCKETS


@dataclass(frozen=True, slots=True)
class Shard:
    """One database of a clinic. Number 0 is the directory database itself."""

    id: int
    name: str
    region: str = ""
    url: str = ""
    """Without user name and password; empty for the directory."""

    def __str__(self) -> str:
        """As people say it: the region, and the name where it says more."""
        if self.name.lower() in self.region.lower():
            return self.region
        return f"{self.region} · {self.name}" if self.region else self.name


@dataclass(frozen=True, slots=True)
class ShardMap:
    """As it was read: `version` rises with every change; `buckets[b]` is the number of the shard of bucket b."""

    version: int = 0
    shards: tuple[Shard, ...] = (Shard(DIRECTORY_SHARD, ""),)
    buckets: tuple[int, ...] = (DIRECTORY_SHARD,) * BUCKETS

    @property
    def is_one(self) -> bool:
        return len(self.shards) == 1

    def shard_id_of(self, doctor_id: int) -> int:
        return self.buckets[doctor_id % BUCKETS]

    def shard(self, shard_id: int) -> Shard:
        """Raises KeyError for a shard that is not on the map."""
        for each in self.shards:
            if each.id == shard_id:
                return each
        raise KeyError(shard_id)


@dataclass(frozen=True, slots=True)
class ShardDown:
    """A shard that does not answer: what the person at the desk is told about its doctors."""

    shard: Shard
    since: datetime
    why: str = field(default="", compare=False)
