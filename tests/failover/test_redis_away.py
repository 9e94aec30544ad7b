"""Redis dies or freezes under a live desk while changes go on; ten seconds of it, timed: tests/cluster."""

from __future__ import annotations

import pytest

from medibook_desktop.services.live_state import LiveKind
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.redis_away import stage
from tests.helpers.valkey import OwnValkey


@pytest.mark.parametrize("how", ["killed", "frozen"])
def test_every_visible_cell_is_right_when_it_is_back(
    clinic_database: ClinicDatabase, own_valkey: OwnValkey, how: str
) -> None:
    with stage(clinic_database, own_valkey) as on:
        if how == "killed":
            own_valkey.kill()
        else:
            own_valkey.freeze()
        wait_until(lambda: on.desk.live.state.kind is LiveKind.NOT_LIVE, what="the desk to notice")
        before = on.changes()
        wait_until(lambda: on.changes() >= before + 10, what="changes without Redis")
        if how == "killed":
            own_valkey.start()
        else:
            own_valkey.thaw()
        assert on.seconds_until_right() >= 0
        assert on.screen.resyncs >= 1
