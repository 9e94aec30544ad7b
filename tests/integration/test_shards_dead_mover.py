"""Whoever moved a bucket died at the switch: the old place cannot know of it, and others write at the new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from medibook_desktop.database.sharding.elsewhere import times_to_tell
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.database.sharding.switching import ELSEWHERE, LEAVING
from medibook_desktop.domain.shards import ShardMap
from tests.helpers.conditions import wait_until
from tests.helpers.dead_movers import Died
from tests.helpers.old_map_desks import DOCTOR, READERS, Desk, busy_desk
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic


@dataclass
class LeftAlone:
    """`anna` goes by the map of before; `truth` is what who knows the new one reads."""

    anna: Desk
    old: ShardMap
    before: dict[str, Any]
    truth: dict[str, Any]


@pytest.fixture(scope="module")
def left_alone(
    module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LeftAlone]:
    def dies(step: str) -> None:
        if step == "switched":
            raise Died

    opened = module_shard_clinic.opened
    with (
        opened(tmp_path_factory.mktemp("anna")) as anna,
        opened(tmp_path_factory.mktemp("ben"), "ben") as ben,
    ):
        desk = busy_desk(anna)
        old = desk.shards.map
        before = {name: read(desk) for name, read in READERS.items()}
        with pytest.raises(Died):
            move_buckets(module_shard_clinic.clinic.owner_url, [DOCTOR], SOUTH, on_step=dies)
        assert _state_in_north(module_shard_clinic) == LEAVING
        other = replace(desk, clinic=ben)
        other.shards.refresh()
        ben.bookings.cancel(desk.visit.id, desk.visit.version, "Fell ill")
        yield LeftAlone(desk, old, before, {name: read(other) for name, read in READERS.items()})


def _state_in_north(clinic: ShardClinic) -> int:
    [(state,)] = clinic.rows(NORTH, f"SELECT bucket_state({DOCTOR})")
    return int(state)


@pytest.mark.parametrize("name", READERS)
def test_who_goes_by_the_old_map_reads_what_the_others_wrote(
    module_shard_clinic: ShardClinic, left_alone: LeftAlone, name: str
) -> None:
    module_shard_clinic.rows(NORTH, f"SELECT setval('bucket_{DOCTOR}', {LEAVING})")
    left_alone.anna.forget(left_alone.old)
    assert READERS[name](left_alone.anna) == left_alone.truth[name]


def test_something_had_been_written(left_alone: LeftAlone) -> None:
    """The control of the test above."""
    changed = {name for name, was in left_alone.before.items() if was != left_alone.truth[name]}
    assert changed >= {"day", "versions", "visit", "free slots", "to confirm", "by request"}


def test_who_relays_brings_it_to_rest(
    module_shard_clinic: ShardClinic, left_alone: LeftAlone, tmp_path: Path
) -> None:
    """Also where nobody has asked the old place for this doctor since."""
    module_shard_clinic.rows(NORTH, f"SELECT setval('bucket_{DOCTOR}', {LEAVING})")
    with module_shard_clinic.opened(tmp_path, "ben", background=True):
        wait_until(lambda: _state_in_north(module_shard_clinic) == ELSEWHERE, what="the bucket to have left")


def test_the_old_place_tells_of_what_was_booked_in_the_last_moment(left_alone: LeftAlone) -> None:
    """Its relay gets to it after the switch, and nobody else tells the other shards."""
    visit = left_alone.anna.visit
    [told] = times_to_tell(left_alone.anna.shards.of_shard(NORTH), [visit.id])
    assert (told["booking_id"], told["version"]) == (visit.id, visit.version)
