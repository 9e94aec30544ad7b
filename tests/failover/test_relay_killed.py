"""The terminal that relays is killed, or frozen: another one takes its place and tells what was not told."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Sequence
from contextlib import closing

import pytest

from medibook_desktop.database.relaying import Outbox
from medibook_desktop.domain.changes import Change
from medibook_desktop.services.outbox import OutboxRelay
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.relays import relay_process, relaying_terminal

UNSENT = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"


def waits_as_deputy(clinic: BareClinic) -> bool:
    return bool(
        clinic.run(
            "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted"
            " AND (classid::bigint << 32 | objid::bigint) = relay_key('live', 'deputy')"
        )
    )


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "frozen"])
def test_another_terminal_takes_over(bare_clinic: BareClinic, how: signal.Signals) -> None:
    told: list[Change] = []

    def tell(changes: Sequence[Change]) -> bool:
        told.extend(changes)
        return True

    with (
        closing(bare_clinic.database(ADMIN, application_name="medibook terminal=adam")) as database,
        relay_process(bare_clinic.database_url, RECEPTIONIST, PASSWORD) as leader,
    ):
        wait_until(lambda: relaying_terminal(bare_clinic.owner_url) == "medibook terminal=rita")
        relay = OutboxRelay(Outbox(database), tell, every_seconds=0.1, look_seconds=0.2)
        relay.start()
        try:
            wait_until(lambda: waits_as_deputy(bare_clinic), what="the other one to be the deputy")
            bare_clinic.run("INSERT INTO outbox (doctor_id) VALUES (1)")
            wait_until(lambda: bare_clinic.run(UNSENT) == [(0,)], what="the leader to tell it")
            assert not told  # one tells, and it was the leader
            end(leader, how)
            bare_clinic.run("INSERT INTO outbox (doctor_id) VALUES (2), (3)")
            wait_until(lambda: bare_clinic.run(UNSENT) == [(0,)], what="the other one to tell the rest")
            assert relaying_terminal(bare_clinic.owner_url) == "medibook terminal=adam"
            assert {change.doctor_id for change in told} == {2, 3}
        finally:
            relay.close()
    wait_until(lambda: relaying_terminal(bare_clinic.owner_url) is None, what="the place to be free")


def end(process: subprocess.Popen[str], how: signal.Signals) -> None:
    process.send_signal(how)
    if how is signal.SIGKILL:
        process.wait()
