"""Redis is away for ten seconds under a live desk, while changes go on: then every visible cell is right, by resync."""

from __future__ import annotations

import time

import pytest

from tests.cluster.drill_report import note, runs
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.redis_away import stage
from tests.helpers.valkey import OwnValkey

pytestmark = pytest.mark.timeout(120)

AWAY_SECONDS = 10.0


@pytest.mark.parametrize("run", runs(2))
@pytest.mark.parametrize("how", ["killed", "frozen"])
def test_redis_is_away_for_ten_seconds(
    clinic_database: ClinicDatabase, own_valkey: OwnValkey, how: str, run: int
) -> None:
    with stage(clinic_database, own_valkey) as on:
        before = on.changes()
        gone = time.monotonic()
        if how == "killed":
            own_valkey.kill()
        else:
            own_valkey.freeze()
        wait_until(lambda: time.monotonic() - gone >= AWAY_SECONDS, what="ten seconds")
        meanwhile = on.changes() - before
        assert meanwhile > 0
        if how == "killed":
            own_valkey.start()
        else:
            own_valkey.thaw()
        seconds = on.seconds_until_right()
        wait_until(lambda: on.desk.live.state.is_live, what="live updates")
    note(
        f"Redis {how} for 10 s",
        goal="right again ≤ 1",
        right_again=seconds,
        changes_meanwhile=float(meanwhile),
    )
