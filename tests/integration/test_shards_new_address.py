"""A shard's database goes to another place: the desks that are open follow when its new address is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.people import NewPatient
from tests.helpers.clinics import with_database
from tests.helpers.conditions import wait_until
from tests.helpers.desks import own_word
from tests.helpers.shard_clinics import NORTH, ShardClinic

OF_NORTH = 3


@contextmanager
def _elsewhere(clinic: ShardClinic) -> Iterator[str]:
    """North's database has another name, and nobody is in it."""
    old = str(conninfo_to_dict(clinic.owner_urls[NORTH])["dbname"])
    new = f"{old}_2"
    rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    with psycopg.connect(with_database(clinic.owner_urls[0], "postgres"), autocommit=True) as server:
        with clinic.away(NORTH):
            server.execute(rename.format(sql.Identifier(old), sql.Identifier(new)))
            server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(old)))
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(old)))
        server.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(sql.Identifier(new)))
        try:
            yield with_database(clinic.owner_urls[NORTH], new)
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(new)))


def test_an_open_desk_goes_to_the_new_address(shard_clinic: ShardClinic, tmp_path: Path) -> None:
    clinic = shard_clinic
    with clinic.opened(tmp_path, background=True) as anna:
        slot = anna.availability.next_free([OF_NORTH], limit=1)[0]
        patient = anna.patients.register(NewPatient(f"Shard Tester {own_word()}")).id
        heard: list[int] = []
        watched = anna.live.subscribe(
            [slot.starts_at.date()],
            [OF_NORTH],
            lambda changes: heard.extend(each.booking_id for each in changes if each.booking_id),
            lambda _state: None,
        )
        wait_until(lambda: anna.live.state.is_live, what="live updates")
        with _elsewhere(clinic) as there:
            wait_until(lambda: bool(anna.live.state.down), what="the desk to miss it")
            add_shard(clinic.clinic.owner_url, "North", there)
            wait_until(lambda: not anna.live.state.down, what="the desk to find it")
            booked = anna.bookings.book(BookingRequest(slot.id, slot.version, patient)).booking
            # It is told to others by whoever relays, who has gone there too.
            unsent = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
            with psycopg.connect(there, autocommit=True) as owner:
                wait_until(lambda: owner.execute(unsent).fetchone() == (0,), what="the change to be told")
                assert owner.execute(
                    "SELECT doctor_id FROM bookings WHERE id = %s", [booked.id]
                ).fetchone() == (OF_NORTH,)
            wait_until(lambda: booked.id in heard, what="the change to be heard")
        watched.close()
