"""The composition root of a terminal without its window: every connection is made here and handed down."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import schema_state
from medibook_desktop.database.queries import outbox as outbox_queries
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import SignInFailed
from medibook_desktop.foundation.clock import SystemClock
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.messaging.locks import SlotGate
from medibook_desktop.messaging.presence import Presence
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.bookings import Bookings, Gate
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.holds import Holds
from medibook_desktop.services.live import Live
from medibook_desktop.services.outbox import OutboxRelay
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.schedules import Schedules

if TYPE_CHECKING:
    from medibook_desktop.foundation.settings import Settings

TERMINAL_CONNECTIONS = 4


def open_clinic(
    settings: Settings,
    username: str,
    password: str,
    *,
    terminal: str | None = None,
    gate: Gate = Gate.REDIS,
    background: bool = True,
) -> Clinic:
    """Sign in and build the services; use the answer as a context manager.

    Without a database address the servers of this computer are started, and shared with other
    MediBook processes. `background=False` leaves out live updates and the outbox relay: for
    scripts and benchmarks that only call. Raises SignInFailed, DatabaseAway, SchemaTooOld,
    SchemaTooNew, ServerStartFailed, DiskFull.
    """
    terminal = terminal or settings.terminal_name
    _check_typed(username, password)
    with ExitStack() as undo:
        database_url, redis_url = settings.database_url, settings.redis_url
        if database_url is None:
            from medibook_desktop.start.embedded_clinic import start_embedded

            servers = undo.enter_context(start_embedded(settings.data_dir))
            database_url, redis_url = servers.database_url, redis_url or servers.redis_url

        database = Database(
            database_url,
            username=username,
            password=password,
            pool_size=TERMINAL_CONNECTIONS,
            application_name=f"medibook terminal={terminal}",
        )
        undo.callback(database.close)
        with database.read() as connection:
            schema_state(connection)
            place = database_name(connection)

        link = RedisLink(redis_url, name=terminal)
        undo.callback(link.close)
        directory = Directory(database)
        me = directory.me()
        agenda = Agenda(database, directory)
        availability = Availability(database, directory)

        presence = Presence(link, terminal, username)
        undo.callback(presence.leave)
        live = Live(agenda.versions, redis_url, name=terminal, beat=presence.beat)
        undo.callback(live.close)
        database.on_away = live.database_seems_away
        publisher = Publisher(link)

        def tell(changes: Sequence[Change]) -> None:
            publisher.publish(changes)
            live.announce(changes)

        holds = Holds(HoldBoard(link), live.announce, holder=me.display_name, terminal=terminal)
        undo.callback(holds.close)
        if background:
            relay = OutboxRelay(
                lambda seconds, limit: outbox_queries.claim(database, seconds, limit),
                lambda ids: outbox_queries.mark_sent(database, ids),
                publisher.publish,
            )
            undo.callback(relay.close)
            relay.start()
            live.start()
            # No days: only what changes in the directory comes here, and every resync.
            live.subscribe([], [], directory.heard_of, lambda _state: None, directory.forget)
            presence.beat()

        return Clinic(
            bookings=Bookings(
                database,
                SlotGate(link, place=place),
                strategy=settings.booking.strategy,
                terminal=terminal,
                announce=live.announce,
                find_next_free=availability.next_free_like,
                display_name=me.display_name,
                zone=lambda: directory.clinics()[0].tz,
                gate=gate,
            ),
            availability=availability,
            agenda=agenda,
            patients=Patients(database, SystemClock()),
            schedules=Schedules(database, tell),
            directory=directory,
            holds=holds,
            live=live,
            other_desks=presence.others_count,
            _closing=undo.pop_all(),
        )


def _check_typed(username: str, password: str) -> None:
    """What libpq cannot send is answered like any other wrong sign-in, before anything is connected."""
    for typed in (username, password):
        try:
            unsendable = not typed or "\x00" in typed or not typed.encode("utf-8")
        except UnicodeEncodeError:
            unsendable = True
        if unsendable:
            raise SignInFailed()
