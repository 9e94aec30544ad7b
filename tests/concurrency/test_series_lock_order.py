"""Series lock what they want in the order of ids, whatever order their dates have: two cannot wait for each other."""

from __future__ import annotations

import json
import threading
from uuid import uuid4

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import connection_string
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until

BOOK = "SELECT book_series(%s, 'r', 5, 1, NULL, current_date, '09:00', '', %s, 'pessimistic')"
WAITS = "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND wait_event_type = 'Lock'"
LOW, HIGH = 3, 20


def test_the_lower_id_is_locked_before_the_higher(bare_clinic: BareClinic) -> None:
    dates = json.dumps(
        [
            {"planned_at": "2030-01-01T09:00Z", "slot_id": slot_id, "slot_version": 1}
            for slot_id in (HIGH, LOW)
        ]
    )
    address = connection_string(bare_clinic.database_url, username=RECEPTIONIST, password=PASSWORD)
    with (
        psycopg.connect(bare_clinic.owner_url) as holding,
        psycopg.connect(bare_clinic.owner_url, autocommit=True) as looking,
        psycopg.connect(address, autocommit=True) as desk,
    ):
        holding.execute("SELECT FROM appointment_slots WHERE id = %s FOR UPDATE", (HIGH,))
        booking = threading.Thread(target=desk.execute, args=(BOOK, (uuid4(), dates)))
        booking.start()
        wait_until(lambda: bool(bare_clinic.run(WAITS, [desk.info.backend_pid])), what="the series to wait")
        try:
            with pytest.raises(pg.LockNotAvailable):
                looking.execute("SELECT FROM appointment_slots WHERE id = %s FOR UPDATE NOWAIT", (LOW,))
        finally:
            holding.rollback()
            booking.join()
    assert bare_clinic.run("SELECT slot_id FROM bookings ORDER BY slot_id") == [(LOW,), (HIGH,)]
    assert bare_clinic.broken() == []
