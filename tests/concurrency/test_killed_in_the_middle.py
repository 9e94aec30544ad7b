"""kill -9 in the middle of bookings, of a desk and of the server: nothing half done, nothing acknowledged lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import Database, connection_string
from medibook_desktop.database.failures import RetryNeeded
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import BookingRefused, DatabaseAway, OutcomeUnknown, TooBusy
from medibook_desktop.foundation.embedded_processes import read_postmaster
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, ZONE, BareClinic, fresh_bare_clinic
from tests.helpers.conditions import wait_until

# A desk that books and cancels for as long as it lives, and says what was acknowledged, one JSON line each.
_DESK = """
import json, sys, uuid, psycopg

first = int(sys.argv[1])
again = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)

def call(desk, sql, *params):
    while True:
        try:
            return desk.execute(sql, params).fetchone()[0]
        except again:
            pass
        except psycopg.DatabaseError as error:
            # Taken: by a desk at this place that was killed before it could cancel.
            if error.sqlstate not in ("MB001", "MB006"):
                raise
            return None

options = "-c default_transaction_isolation=serializable -c enable_seqscan=off"
with psycopg.connect(sys.stdin.readline().strip(), autocommit=True, options=options) as desk:
    for n in range(10**6):
        request_id, slot_id = str(uuid.uuid4()), first + n % 16
        answer = call(desk, "SELECT book_slot(%s, id, version, %s, 2) FROM appointment_slots WHERE id = %s",
                      request_id, first, slot_id)
        if answer:
            print(json.dumps([request_id, answer["booking"]["id"]]), flush=True)
            call(desk, "SELECT cancel_booking(%s, %s, 1, 'x')", str(uuid.uuid4()), answer["booking"]["id"])
"""


class _Desk:
    def __init__(self, clinic: BareClinic, first_slot: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _DESK, str(first_slot)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin is not None
        address = connection_string(clinic.database_url, username=RECEPTIONIST, password=PASSWORD)
        self._process.stdin.write(address + "\n")
        self._process.stdin.flush()
        self.acknowledged: list[Any] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):
                self.acknowledged.append(json.loads(line))

    def kill(self) -> None:
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def test_desks_that_are_killed_leave_nothing_half_done(bare_clinic: BareClinic) -> None:
    for _ in range(3):
        desks = [_Desk(bare_clinic, bare_clinic.slot(doctor)) for doctor in (1, 2, 3)]
        try:
            wait_until(
                lambda desks=desks: all(len(desk.acknowledged) > 5 for desk in desks),  # type: ignore[misc]
                what="bookings of each desk",
            )
        finally:
            for desk in desks:
                desk.kill()
        wait_until(
            lambda: (
                not bare_clinic.run(
                    "SELECT 1 FROM pg_stat_activity WHERE usename = %s AND datname = current_database()",
                    [RECEPTIONIST],
                )
            ),
            what="the server to notice",
        )
        assert bare_clinic.broken() == []
        made = [tuple(each) for desk in desks for each in desk.acknowledged]
        stored = dict(bare_clinic.run("SELECT id, request_id::text FROM bookings"))
        assert all(stored[booking_id] == request_id for request_id, booking_id in made)


def test_a_server_that_is_killed_keeps_every_acknowledged_booking(server_folder: Path) -> None:
    """Four desks book on while the server is killed and comes back; they repeat what they were not answered."""
    with EmbeddedServers(server_folder / "data").start() as servers, fresh_bare_clinic(servers) as clinic:
        acknowledged: dict[UUID, int] = {}
        repeats = 0
        stop = threading.Event()
        failures: list[BaseException] = []

        def desk(doctor: int, database: Database) -> None:
            nonlocal repeats
            places = iter([(place, day) for day in range(3) for place in range(16)])
            try:
                for place, day in places:
                    request = BookingRequest(clinic.slot(doctor, place, day), 1, doctor * 50 - place)
                    while not stop.is_set():
                        try:
                            booked = booking_calls.book(database, request, ZONE)
                        except (RetryNeeded, OutcomeUnknown, DatabaseAway, TooBusy):
                            repeats += 1
                            continue
                        except BookingRefused:
                            break
                        acknowledged[request.request_id] = booked.booking.id
                        break
            except BaseException as error:
                failures.append(error)

        databases = [clinic.database() for _ in range(4)]
        threads = [threading.Thread(target=desk, args=(n + 1, each)) for n, each in enumerate(databases)]
        for thread in threads:
            thread.start()
        wait_until(lambda: len(acknowledged) > 12, what="the first bookings")
        found = read_postmaster(servers.data_dir / "postgres")
        assert found is not None
        os.kill(found.pid, signal.SIGKILL)
        wait_until(lambda: repeats > 0 or failures, what="the desks to notice")
        wait_until(lambda: _is_back(servers), what="the server to come back")
        wait_until(
            lambda: not any(thread.is_alive() for thread in threads) or failures, what="the desks to finish"
        )
        stop.set()
        for thread in threads:
            thread.join()
        for database in databases:
            database.close()

        assert not failures
        assert clinic.broken() == []
        stored = dict(clinic.run("SELECT request_id, id FROM bookings"))
        assert {request: stored.get(request) for request in acknowledged} == acknowledged
        assert len(stored) == len(acknowledged) == 4 * 48


def _is_back(servers: RunningServers) -> bool:
    try:
        servers.ensure_running()
        with psycopg.connect(servers.owner_url, connect_timeout=2):
            return True
    except Exception:
        return False
