"""The map that a process goes by, when several of its threads read it at once."""

from __future__ import annotations

from medibook_desktop.database.engine import Database
from medibook_desktop.database.open_shards import OpenShards
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD, Shard, ShardMap


def _map(version: int) -> ShardMap:
    shards = (Shard(DIRECTORY_SHARD, "Directory", "", ""), Shard(1, "North", "", ""))
    return ShardMap(version=version, shards=shards, buckets=(DIRECTORY_SHARD,) * BUCKETS)


def test_who_began_to_read_earlier_does_not_put_an_older_map_in_place() -> None:
    heard: list[int] = []
    reading: list[int] = []
    directory = Database("postgresql:///nowhere")

    def read(_directory: Database) -> ShardMap:
        reading.append(1)
        if len(reading) == 1:
            # Somebody else begins later, and has the newer one sooner.
            assert shards.refresh().version == 2
            return _map(1)
        return _map(2)

    shards = OpenShards(directory, lambda _shard: directory, read)
    shards.on_map = lambda seen: heard.append(seen.version)
    try:
        assert shards.refresh().version == 2
        assert (shards.map.version, heard) == (2, [2])
        # A clinic that was restored from its backup: the map is older, and is the truth.
        reading.clear()
        shards._read_map = lambda _directory: _map(1)
        assert shards.refresh().version == shards.map.version == 1
    finally:
        directory.close()


def test_a_shard_with_a_new_address_is_opened_anew_and_the_others_stay() -> None:
    def with_urls(version: int, *urls: str) -> ShardMap:
        shards = [Shard(n, f"Shard {n}", "", url) for n, url in enumerate(urls)]
        return ShardMap(version=version, shards=tuple(shards), buckets=(DIRECTORY_SHARD,) * BUCKETS)

    directory = Database("postgresql:///nowhere")
    seen = with_urls(1, "", "postgresql:///one", "postgresql:///two")
    opened: list[str] = []

    def open_shard(shard: Shard) -> Database:
        opened.append(shard.url)
        return Database(shard.url)

    shards = OpenShards(directory, open_shard, lambda _directory: seen)
    try:
        shards.refresh()
        before = [shards.of_shard(n) for n in range(3)]
        seen = with_urls(2, "", "postgresql:///elsewhere", "postgresql:///two")
        shards.refresh()
        after = [shards.of_shard(n) for n in range(3)]
        assert [one is other for one, other in zip(before, after, strict=True)] == [True, False, True]
        assert opened == ["postgresql:///one", "postgresql:///two", "postgresql:///elsewhere"]
    finally:
        shards.close()
        directory.close()
