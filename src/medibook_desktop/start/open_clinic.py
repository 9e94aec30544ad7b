"""The composition root of a terminal without its window: every connection is made here and handed down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import schema_state
from medibook_desktop.database.pool import TERMINAL_CONNECTIONS
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.database.queries.shards import read_map
from medibook_desktop.database.relaying import Outbox
from medibook_desktop.database.roles import end_stuck_sessions
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import DatabaseAway, NotAllowed, SignInFailed
from medibook_desktop.domain.passwords import normal_form
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.domain.roles import Role
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.domain.slots import Slot
from medibook_desktop.foundation.clock import SystemClock
from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.foundation.secrets_store import SecretsStore
from medibook_desktop.messaging.channel_names import warming_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.holds import HoldBoard
from medibook_desktop.messaging.locks import SlotGate
from medibook_desktop.messaging.presence import Presence
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.messaging.turns import take_turn
from medibook_desktop.services.accounts import Accounts
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.audit import Audit, SealWork
from medibook_desktop.services.audit_keeper import FILE_NAME as ANCHORS_FILE
from medibook_desktop.services.audit_keeper import Anchors, AuditKeeper
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.blocks import Blocks
from medibook_desktop.services.bookings import Bookings, Gate
from medibook_desktop.services.calls import Calls
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.closures import Closures
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.directory_admin import DirectoryAdmin
from medibook_desktop.services.directory_copy import DirectoryCopy, DirectoryKeeper
from medibook_desktop.services.enrolling import Enrolling
from medibook_desktop.services.exports import Exports
from medibook_desktop.services.free_slots import FreeSlots
from medibook_desktop.services.holds import Holds
from medibook_desktop.services.imports import Imports
from medibook_desktop.services.live import Live
from medibook_desktop.services.moving_across import MovesAcross
from medibook_desktop.services.new_clinic import SettingUp
from medibook_desktop.services.notes_cipher import key_finder
from medibook_desktop.services.outbox import OutboxRelay
from medibook_desktop.services.patient_files import PatientFiles
from medibook_desktop.services.patient_numbers import PatientNumbers
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.privacy import Privacy
from medibook_desktop.services.reading_places import ReadingPlaces
from medibook_desktop.services.report_keeper import ReportKeeper
from medibook_desktop.services.reports import Reports
from medibook_desktop.services.rooms import Rooms
from medibook_desktop.services.schedule_editing import ScheduleEditing
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.services.series import Series
from medibook_desktop.services.server_clock import ServerClock
from medibook_desktop.services.shard_keeper import OF_THE_DIRECTORY, ShardKeeper
from medibook_desktop.services.slot_warming import WARMING_TURN_MS, SlotWarming
from medibook_desktop.services.taking_turns import Crowd
from medibook_desktop.services.waiting_room import WaitingRoom
from medibook_desktop.services.waitlist import Waitlist
from medibook_desktop.services.walk_ins import WalkIns
from medibook_desktop.start.open_downtime import connect_downtime, with_copied_patients

if TYPE_CHECKING:
    from medibook_desktop.foundation.settings import Settings
    from medibook_desktop.services.downtime import Downtime


def _end_stuck(database: Database) -> None:
    with database.write() as connection:
        end_stuck_sessions(connection)


def open_clinic(
    settings: Settings,
    username: str,
    password: str,
    *,
    terminal: str | None = None,
    gate: Gate = Gate.REDIS,
    background: bool = True,
    downtime: Downtime | None = None,
) -> Clinic:
    """Sign in and build the services; use the answer as a context manager.

    Without a database address the servers of this computer are started, and shared with other
    MediBook processes. `background=False` leaves out live updates and the outbox relay: for
    scripts and benchmarks that only call. `downtime` is closed with the clinic. Raises SignInFailed,
    DatabaseAway, SchemaTooOld, SchemaTooNew, ServerStartFailed, DiskFull.
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
            password=normal_form(password),
            pool_size=TERMINAL_CONNECTIONS,
            application_name=f"medibook terminal={terminal}",
        )
        undo.callback(database.close)
        with database.read() as connection:
            schema_state(connection)
            place = database_name(connection)
        reading = ReadingPlaces()
        _route_reads(database, settings, DIRECTORY_SHARD, reading)
        shards = _open_shards(reading, database, settings, username, normal_form(password), terminal)
        undo.callback(shards.close)

        link = RedisLink(redis_url, name=terminal, place=place)
        undo.callback(link.close)
        directory = Directory(database, home=settings.clinic)
        me = directory.me()
        agenda = Agenda(shards, directory)
        free_slots = FreeSlots(shards, directory, link)
        availability = Availability(shards, directory, free_slots)

        presence = Presence(link, terminal, username)
        undo.callback(presence.leave)
        crowd = Crowd(presence.others_count)
        warming = SlotWarming(
            free_slots.popular,
            free_slots.warm,
            lambda: take_turn(link, warming_key(place), WARMING_TURN_MS),
            directory.today,
        )
        undo.callback(warming.close)

        def beat() -> None:
            presence.beat()
            warming.tick()

        live = Live(agenda.versions, redis_url, name=terminal, place=place, beat=beat, near=free_slots.near)
        undo.callback(live.close)
        database.on_away = live.database_seems_away
        shards.health.on_down = lambda _down: live.shards_changed(shards.down, resync=False)
        publisher = Publisher(link)

        def announce_own(changes: Sequence[Change]) -> None:
            free_slots.wrote(changes)
            live.announce(changes)

        shard_keeper: ShardKeeper | None = None

        def tell(changes: Sequence[Change]) -> None:
            publisher.tell(changes)
            announce_own(changes)
            if shard_keeper is not None and any(each.kind in OF_THE_DIRECTORY for each in changes):
                shard_keeper.wrote_directory()

        def get_ready(doctor_id: int) -> None:
            with suppress(DatabaseAway):
                booking_calls.get_ready(shards.of_doctor(doctor_id), settings.booking.strategy)

        holds = Holds(
            HoldBoard(link),
            live.announce,
            holder=me.display_name,
            terminal=terminal,
            on_take=get_ready,
        )
        undo.callback(holds.close)
        if background:
            shard_keeper = _keep_shards(shards, live, publisher, directory, me, terminal, tell)
            undo.callback(shard_keeper.close)
            shard_keeper.start()
            copy = DirectoryKeeper(directory, DirectoryCopy(settings.data_dir, place), live.announce)
            undo.callback(copy.close)
            copy.start()

            def heard(changes: list[Change]) -> None:
                directory.heard_of(changes)
                copy.heard(changes)
                shard_keeper.heard(changes)

            def resync() -> None:
                directory.forget()
                copy.resynced()

            live.start()
            # No days: only what changes in the directory comes here, and every resync.
            live.subscribe([], [], heard, lambda _state: None, resync)
            presence.beat()

        anchors = Anchors(settings.data_dir / ANCHORS_FILE, place)
        audit = Audit(shards, directory, anchors, terminal=terminal)
        if background:
            audit_keeper = AuditKeeper(
                SealWork(database, terminal), anchors, crowd=crowd, others=audit.other_chains
            )
            undo.callback(audit_keeper.close)
            audit_keeper.start()

        waitlist = Waitlist(shards, directory, availability, terminal=terminal, tell=tell)

        def find_next_free(slot_id: int) -> list[Slot]:
            # Held for an offer whose time is over: whoever asks for the time gets it.
            waitlist.release(slot_id)
            return availability.next_free_like(slot_id)

        reports = Reports(shards, directory)
        if background:
            keeper = ReportKeeper(lambda older_than: reports.refresh(older_than=older_than), crowd=crowd)
            undo.callback(keeper.close)
            keeper.start()

        patients = Patients(
            shards,
            SystemClock(),
            on_registered=shard_keeper.wrote_directory if shard_keeper is not None else lambda: None,
        )
        schedules = Schedules(shards, tell)
        if downtime is not None:
            undo.callback(downtime.close)
        files = PatientFiles(
            shards,
            patients,
            directory,
            key_finder(
                settings.notes_key_file, settings.data_dir / FILE_NAME, SecretsStore(settings.data_dir)
            ),
            tell=tell,
            terminal=terminal,
        )
        imports = Imports(shards, directory, files, tell=tell, terminal=terminal)
        undo.callback(imports.close)
        clinic = Clinic(
            bookings=Bookings(
                shards,
                SlotGate(link),
                strategy=settings.booking.strategy,
                terminal=terminal,
                announce=announce_own,
                find_next_free=find_next_free,
                display_name=me.display_name,
                zone=lambda: directory.here().tz,
                gate=gate,
            ),
            availability=availability,
            agenda=agenda,
            patients=with_copied_patients(patients, live, downtime),
            patient_files=files,
            patient_numbers=PatientNumbers(database, files.cipher, terminal=terminal),
            imports=imports,
            exports=Exports(shards, directory, files, terminal=terminal),
            schedules=schedules,
            schedule_editing=ScheduleEditing(shards, schedules, tell=tell, terminal=terminal),
            blocks=Blocks(shards, directory, tell=tell, terminal=terminal),
            closures=Closures(shards, directory, tell=tell, terminal=terminal),
            reports=reports,
            rooms=Rooms(shards, directory),
            calls=Calls(shards, directory, availability, tell=tell, terminal=terminal),
            waiting_room=WaitingRoom(shards, directory),
            walk_ins=WalkIns(shards, directory, terminal=terminal, tell=tell),
            waitlist=waitlist,
            series=Series(shards, directory, tell=tell, terminal=terminal),
            directory=directory,
            privacy=Privacy(shards, directory, files, tell=tell, terminal=terminal),
            setting_up=SettingUp(shards),
            enrolling=Enrolling(settings, me.display_name),
            directory_admin=DirectoryAdmin(shards, directory, tell=tell, terminal=terminal),
            accounts=Accounts(
                shards,
                me=me,
                terminal=terminal,
                clinic_names=lambda: [each.name for each in directory.clinics()],
                on_password=downtime.password_changed if downtime is not None else lambda _password: None,
            ),
            audit=audit,
            holds=holds,
            live=live,
            other_desks=presence.others_count,
            reading=reading,
            server_clock=ServerClock(database),
            downtime=downtime,
            _closing=undo.pop_all(),
        )
        if downtime is not None:
            connect_downtime(downtime, clinic, place, me, password)
        if shard_keeper is not None:
            shard_keeper.follow = lambda: _follow(clinic)
        return clinic


def _follow(clinic: Clinic) -> None:
    """What a shard that was away has missed, as far as this account may do it; others do the rest."""
    for missed in (clinic.schedules.follow_directory, clinic.privacy.erase_due):
        with suppress(NotAllowed):
            missed()


def _keep_shards(
    shards: Shards,
    live: Live,
    publisher: Publisher,
    directory: Directory,
    me: StaffMember,
    terminal: str,
    tell: Callable[[Sequence[Change]], None],
) -> ShardKeeper:
    """A shard that comes back, and a bucket that has moved, change what is on the screens and who relays."""

    def make_relay(database: Database, publish: Callable[[Sequence[Change]], bool], name: str) -> OutboxRelay:
        return OutboxRelay(Outbox(database), publish, name=name, end_stuck=lambda: _end_stuck(database))

    across = MovesAcross(shards, terminal, lambda: directory.here().tz)
    keeper = ShardKeeper(
        shards,
        # Desks send for each other; a doctor or a reader is told nothing of others' changes.
        make_relay if me.role in (Role.RECEPTIONIST, Role.ADMIN) else None,
        publisher.publish,
        finish=across.finish_all,
        tell=tell,
    )

    def changed(*_: object) -> None:
        live.shards_changed(shards.down, resync=True)
        keeper.shards_changed()

    shards.health.on_back = changed
    shards.when_moved(changed)
    return keeper


def _open_shards(
    reading: ReadingPlaces,
    database: Database,
    settings: Settings,
    username: str,
    password: str,
    terminal: str,
) -> Shards:
    """The map is read here; a shard is connected when somebody asks for one of its doctors."""

    def open_shard(shard: Shard) -> Database:
        from medibook_desktop.database.sharding.addresses import encrypted_like

        others = settings.shard_urls
        made = Database(
            others[shard.id]
            if shard.id < len(others)
            else encrypted_like(shard.url, settings.database_url or ""),
            username=username,
            password=password,
            pool_size=TERMINAL_CONNECTIONS,
            application_name=f"medibook terminal={terminal}",
        )
        _route_reads(made, settings, shard.id, reading)
        return made

    return Shards(database, open_shard, read_map, seen=read_map(database))


def _route_reads(database: Database, settings: Settings, shard_id: int, reading: ReadingPlaces) -> None:
    """Nothing is imported, connected or started where there is no replica, nor before the first read from one."""
    if settings.replica_urls:
        from medibook_desktop.database.routing import route_reads
        from medibook_desktop.domain.replicas import replica_address

        every = [replica_address(url) for url in settings.replica_urls]
        mine = [each for each in every if each.shard == shard_id]
        route_reads(database, mine, lag_seconds=settings.replica_lag_ms / 1000)
        reading.add(database)


def _check_typed(username: str, password: str) -> None:
    """What libpq cannot send is answered like any other wrong sign-in, before anything is connected."""
    for typed in (username, password):
        try:
            unsendable = not typed or "\x00" in typed or not typed.encode("utf-8")
        except UnicodeEncodeError:
            unsendable = True
        if unsendable:
            raise SignInFailed()
