"""A move that is taken back: the database where it should have gone knows of the patients what is true now."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.sharding.moving import Mover
from medibook_desktop.domain.errors import PatientElsewhere
from tests.helpers.dead_movers import Died
from tests.helpers.two_shards import NORTH, TwoShards, ask, book

DOCTOR, OTHER = 1, 2


def test_what_was_told_while_a_bucket_came_is_not_lost_when_it_stays(two_shards: TwoShards) -> None:
    """It is not kept there, because the copy has it; then the copy goes."""
    shards = two_shards
    shards.move(OTHER, to=NORTH)
    desk, north = shards.directory.database(pool_size=1), shards.north.database(pool_size=1)
    slot = shards.directory.slot

    def tell(*booking_ids: int) -> None:
        told = ask(desk, "SELECT times_to_tell(%s)", list(booking_ids))
        ask(north, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(told))

    try:
        first = book(desk, slot(DOCTOR, 3), 1, 7)["booking"]["id"]
        tell(first)

        def dies(step: str) -> None:
            if step == "caught_up":
                ask(desk, "SELECT cancel_booking(%s, %s, 1, 'Patient asked')", uuid4(), first)
                tell(first, book(desk, slot(DOCTOR, 5), 1, 9)["booking"]["id"])
                raise Died

        with pytest.raises(Died):
            shards.move(DOCTOR, to=NORTH, on_step=dies)
        with Mover(shards.directory.owner_url) as mover:
            [batch] = mover.unfinished()
            assert mover.give_up(batch)

        # Both doctors see patients at the same times.
        free = "SELECT version FROM appointment_slots WHERE id = %s"
        at_three, at_five = shards.north.slot(OTHER, 3), shards.north.slot(OTHER, 5)
        with pytest.raises(PatientElsewhere):
            book(north, at_five, ask(north, free, at_five), 9)
        book(north, at_three, ask(north, free, at_three), 7)
    finally:
        desk.close()
        north.close()
    assert shards.broken() == []
