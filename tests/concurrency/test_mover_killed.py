"""kill -9 of whoever moves a bucket, at every step: bookable at once, nothing lost, the next move finishes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.sharding.moving import Mover
from tests.helpers.conditions import wait_until
from tests.helpers.mover_process import MoverProcess, mover_process
from tests.helpers.two_shards import TwoShards, ask, book

STEPS = (
    "begun",
    "capturing",
    "copied",
    "caught_up",
    "locked",
    "last_copied",
    "leaving",
    "switched",
    "gone",
    "arrived",
    "left",
    "noted",
    "cleaned",
)
DOCTOR = 1


@pytest.fixture(scope="module")
def mover() -> Iterator[MoverProcess]:
    with mover_process() as made:
        yield made


@pytest.fixture(scope="module")
def desks(shared_two_shards: TwoShards) -> Iterator[dict[int, Database]]:
    made = {number: shared_two_shards.of(number).database(pool_size=1) for number in (0, 1)}
    yield made
    for each in made.values():
        each.close()


def _book_anywhere(shards: TwoShards, desks: dict[int, Database], slot_id: int) -> int:
    """As a terminal does it: by the map; told that the bucket moved, it asks the shard to settle and tries again.
    Returns the booking."""
    made: list[int] = []

    def try_once() -> bool:
        desk = desks[shards.home(DOCTOR)]
        try:
            version = ask(desk, "SELECT version FROM appointment_slots WHERE id = %s", slot_id)
            made.append(book(desk, slot_id, version, slot_id % 200 + 1)["booking"]["id"])
        except BucketMoved:
            ask(desk, "SELECT settle_bucket(%s)", DOCTOR)
            return False
        return True

    wait_until(try_once, what="a booking in the bucket")
    return made[0]


@pytest.mark.parametrize("back", [False, True], ids=["away", "back"])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_step(
    shared_two_shards: TwoShards, mover: MoverProcess, desks: dict[int, Database], step: str, back: bool
) -> None:
    """Away from the directory's database and back to it: the two ends have different dangers."""
    shards = shared_two_shards
    target = 0 if back else 1
    if shards.home(DOCTOR) == target:
        shards.move(DOCTOR, to=1 - target)
    before = shards.of(1 - target).run("SELECT count(*) FROM bookings WHERE doctor_id = %s", [DOCTOR])[0][0]
    slots = shards.of(1 - target).run(
        "SELECT id FROM appointment_slots WHERE doctor_id = %s AND NOT is_booked AND slot_time > now()"
        " ORDER BY id LIMIT 1",
        [DOCTOR],
    )

    assert mover.move(shards.directory.owner_url, [DOCTOR], target, die_at=step) == {"signal": 9}
    booked = _book_anywhere(shards, desks, slots[0][0])
    where = shards.home(DOCTOR)
    assert shards.of(where).run("SELECT count(*) FROM bookings WHERE id = %s", [booked]) == [(1,)]

    assert mover.move(shards.directory.owner_url, [DOCTOR], target) == {"exit": 0}
    assert shards.home(DOCTOR) == target
    assert shards.of(target).run("SELECT count(*) FROM bookings WHERE doctor_id = %s", [DOCTOR]) == [
        (before + 1,)
    ]
    assert shards.of(target).run("SELECT count(*) FROM bookings WHERE id = %s", [booked]) == [(1,)]
    assert shards.of(1 - target).run("SELECT count(*) FROM bookings WHERE doctor_id = %s", [DOCTOR]) == [(0,)]
    assert shards.broken() == []


def test_given_up(shared_two_shards: TwoShards, mover: MoverProcess, desks: dict[int, Database]) -> None:
    """What was copied goes, and the bucket stays where it was."""
    shards = shared_two_shards
    shards.move(DOCTOR, to=0)
    assert mover.move(shards.directory.owner_url, [DOCTOR], 1, die_at="caught_up") == {"signal": 9}
    with Mover(shards.directory.owner_url) as again:
        [batch] = again.unfinished()
        assert again.give_up(batch)
        assert again.unfinished() == []
    assert shards.home(DOCTOR) == 0
    assert shards.north.run("SELECT count(*) FROM bookings WHERE doctor_id = %s", [DOCTOR]) == [(0,)]
    assert shards.north.run("SELECT bucket_state(%s)", [DOCTOR]) == [(4,)]
    assert shards.directory.run("SELECT bucket_state(%s)", [DOCTOR]) == [(1,)]
    assert shards.broken() == []
