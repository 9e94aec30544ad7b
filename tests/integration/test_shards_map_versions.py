"""One version for the map of buckets and the list of shards, as desks and movers count it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries.shards import not_here, read_map
from medibook_desktop.domain.checks import Verdict
from medibook_desktop.services.checks.shard_checks import shard_findings
from tests.helpers.dead_movers import Died
from tests.helpers.two_shards import NORTH, TwoShards, ask

DOCTOR = 1


@pytest.fixture
def desk(two_shards: TwoShards) -> Iterator[Database]:
    made = two_shards.directory.database(pool_size=1)
    yield made
    made.close()


def _verdict_on_map(shards: TwoShards) -> Verdict:
    return next(
        each for each in shard_findings(shards.directory.owner_url) if each.name == "shard_map"
    ).verdict


def test_a_shard_that_is_not_ready_yet_counts_for_everybody(two_shards: TwoShards, desk: Database) -> None:
    """Else a bucket that came while it was added would never rest, by the map of any desk."""

    def dies(step: str) -> None:
        if step == "gone":
            raise Died

    with pytest.raises(Died):
        two_shards.move(DOCTOR, to=NORTH, on_step=dies)
    two_shards.directory.run(
        "INSERT INTO shards (id, name, version) SELECT 2, 'East', (shard_map() ->> 'version')::bigint + 1"
    )
    north = two_shards.north.database(pool_size=1)
    try:
        assert ask(north, "SELECT settle_bucket(%s)", DOCTOR) == "here"
        assert not_here(north, [DOCTOR], read_map(desk).version) == []
    finally:
        north.close()
    assert _verdict_on_map(two_shards) is Verdict.OK


def test_a_directory_that_was_restored_is_told_and_catches_up(two_shards: TwoShards, desk: Database) -> None:
    two_shards.move(DOCTOR, to=NORTH)
    two_shards.move(DOCTOR, to=0)
    two_shards.move(2, to=NORTH)
    two_shards.directory.run("UPDATE shards SET version = 1")
    two_shards.directory.run("UPDATE shard_buckets SET version = 1")
    assert _verdict_on_map(two_shards) is Verdict.WARNING
    two_shards.move(DOCTOR, to=NORTH)
    assert _verdict_on_map(two_shards) is Verdict.OK
    north = two_shards.north.database(pool_size=1)
    try:
        assert not_here(north, [DOCTOR, 2], read_map(desk).version) == []
    finally:
        north.close()
