"""Where a benchmark runs: a database of its own, on servers of its own or on a server that is named."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.roles import make_staff
from medibook_desktop.domain.errors import NotAllowed, Unavailable
from medibook_desktop.domain.roles import Role
from medibook_desktop.foundation.embedded_servers import EmbeddedServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk


@dataclass(frozen=True, slots=True)
class Place:
    """Addresses, and the members of staff that sit at the terminals. Can be sent to another process."""

    owner_url: str
    database_url: str
    """Without a user."""
    redis_url: str | None
    staff: tuple[tuple[str, str], ...]
    """(user name, password) of terminal 0, 1, 2 …"""
    is_local: bool = True
    """Whether the server's processes are this computer's, so that their CPU time can be read."""
    replica_urls: tuple[str, ...] = ()

    def settings(self, number: int) -> Settings:
        # Said in full: what this computer is set up for must not reach into a benchmark.
        return Settings(
            database_url=self.database_url,
            redis_url=self.redis_url,
            replica_urls=self.replica_urls,
            shard_urls=(),
            terminal_name=f"Bench desk {number + 1}",
        )


def open_desk(place: Place, number: int, *, gate: Gate = Gate.REDIS, background: bool = False) -> Clinic:
    """Terminal `number`'s service layer, signed in as its own member of staff."""
    from medibook_desktop.start.open_clinic import open_clinic

    username, password = place.staff[number]
    return open_clinic(place.settings(number), username, password, gate=gate, background=background)


@contextmanager
def bench_place(
    owner_url: str | None = None,
    redis_url: str | None = None,
    *,
    desks: int = 8,
    connections: int | None = None,
) -> Iterator[Place]:
    """An empty, migrated database with `desks` members of staff; gone afterwards.

    `connections`: so many must the server allow; embedded ones are set up for it.

    Without `owner_url` embedded servers in a temporary folder. With it a scratch database on that
    server: the role needs CREATEDB and CREATEROLE, or to be a superuser. Redis is not shared with a
    clinic at work unless it is named.
    """
    with ExitStack() as stack:
        token = secrets.token_hex(4)
        servers = None
        if owner_url is None or redis_url is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="medibook-bench-"))
            if connections is not None and owner_url is None:
                _allow_connections(Path(folder), connections)
            servers = stack.enter_context(EmbeddedServers(Path(folder)).start())
            redis_url = redis_url or servers.redis_url
        # Roles belong to the whole server: the names must meet nobody's, and go with the benchmark.
        staff = tuple((f"bench_{token}_{number + 1}", secrets.token_urlsafe(12)) for number in range(desks))
        if owner_url is None:
            assert servers is not None  # noqa: S101 - started above
            address, users_url = servers.owner_url, servers.database_url
        else:
            stack.callback(_drop_roles, owner_url, [name for name, _ in staff])
            address = stack.enter_context(_scratch_database(owner_url, f"medibook_bench_{token}"))
            users_url = _without_user(address)
        migrate(address)
        _start_ids_apart(address)
        with owner_connection(address) as connection:
            for number, (name, password) in enumerate(staff):
                make_staff(connection, name, f"Desk {number + 1}", Role.RECEPTIONIST, password)
        yield Place(address, users_url, redis_url, staff, is_local=owner_url is None)


def _allow_connections(folder: Path, connections: int) -> None:
    """More than a front desk's own server allows: it is read at a start."""
    with (
        EmbeddedServers(folder).start() as servers,
        psycopg.connect(servers.owner_url, autocommit=True) as owner,
    ):
        owner.execute(sql.SQL("ALTER SYSTEM SET max_connections = {}").format(sql.Literal(connections)))


def what_is_broken(place: Place) -> tuple[str, ...]:
    """The invariants of the booking core that do not hold, in words; empty is good."""
    # Minutes of bookings have made every statistic stale, and the checks join whole tables.
    bulk.settle(place.owner_url)
    with owner_connection(place.owner_url) as connection:
        return tuple(broken_invariants(connection))


def _start_ids_apart(address: str) -> None:
    """Ids that no other database has: a Redis that is shared keeps gates, caches and channels by id.

    Below 2**31, so that nothing on the way meets a larger number than a clinic ever will.
    """
    first = 1_000_000_000 + secrets.randbelow(1000) * 1_000_000
    with psycopg.connect(_plain(address), autocommit=True) as connection:
        for table in ("clinics", "doctors", "patients", "appointment_slots", "bookings"):
            connection.execute(
                sql.SQL("ALTER TABLE {} ALTER COLUMN id RESTART WITH {}").format(sql.Identifier(table), first)
            )


@contextmanager
def _scratch_database(owner_url: str, name: str) -> Iterator[str]:
    made = sql.Identifier(name)
    try:
        with psycopg.connect(_plain(owner_url), autocommit=True, connect_timeout=5) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(made))
    except psycopg.errors.InsufficientPrivilege:
        raise NotAllowed(
            "The benchmark makes a database of its own, and this account may not.",
            next_step="Give --owner-url with an administrator's account, or no address: "
            "then the benchmark starts servers of its own.",
        ) from None
    except psycopg.OperationalError as error:
        raise Unavailable(
            f"The database server cannot be reached: {str(error).strip().splitlines()[-1]}",
            next_step="Mend the address, or give none: then the benchmark starts servers of its own.",
        ) from None
    try:
        yield make_url(_plain(owner_url)).set(database=name).render_as_string(hide_password=False)
    finally:
        with psycopg.connect(_plain(owner_url), autocommit=True, connect_timeout=5) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(made))


def _drop_roles(owner_url: str, names: list[str]) -> None:
    # Called when the scratch database is gone, and with it what let them in.
    with psycopg.connect(_plain(owner_url), autocommit=True, connect_timeout=5) as connection:
        found = connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolname = ANY (%s)", [names]
        ).fetchall()
        for (name,) in found:
            connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(name)))


def _without_user(url: str) -> str:
    found: URL = make_url(url)
    return URL.create(
        found.drivername, host=found.host, port=found.port, database=found.database, query=found.query
    ).render_as_string()


def _plain(url: str) -> str:
    """The address as libpq reads it, whichever driver SQLAlchemy would be told of."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)
