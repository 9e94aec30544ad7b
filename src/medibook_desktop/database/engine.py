"""The way to one PostgreSQL: pooled connections, reads, transactions, and the hot path of one call."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeVar

import psycopg
import sqlalchemy as sa
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import event, exc

from medibook_desktop.database.connections import Connection, connect, session_settings
from medibook_desktop.database.failures import translated
from medibook_desktop.database.liveness import Servers
from medibook_desktop.database.lost_sessions import LOST_SESSIONS_RETRY, LostSessions
from medibook_desktop.database.pool import TERMINAL_CONNECTIONS, Allowance, SharedPool
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown
from medibook_desktop.foundation.retrying import retry

if TYPE_CHECKING:
    from medibook_desktop.domain.replicas import ReadPlaces, Use

T = TypeVar("T")

SERIALIZABLE: Final = "serializable"
READ_COMMITTED: Final = "read committed"

GUARD: Final = "medibook_guard"
"""Execution option of a connection: a function that refuses statements (database/guarded.py)."""


_REPLACED: Final = "medibook_replaced"
"""Mark of a pool's entry whose connection was found closed, and that is given another one just now."""


class ReadRoutes(Protocol):
    """Where `Database.read_for` reads when there are replicas: database/routing.py."""

    on_change: Callable[[ReadPlaces], None]

    def places(self) -> ReadPlaces: ...

    def read(self, use: Use, ask: Callable[[sa.Connection], T]) -> T: ...

    def wrote(self) -> None: ...

    def use_password(self, password: str) -> None: ...

    def close(self) -> None: ...


class Database:
    """One server as one member of staff. Nothing is connected before the first use; safe for threads.

    At most `pool_size` connections, in two pools: one for reads, transactions and calls at READ COMMITTED, one for
    calls at SERIALIZABLE. The isolation is a setting of the session, so no call pays a round trip for it. At most
    `active` of them are at work at once (all, unless said).
    """

    def __init__(
        self,
        url: str,
        *,
        username: str = "",
        password: str = "",
        pool_size: int = TERMINAL_CONNECTIONS,
        active: int | None = None,
        application_name: str = "medibook",
        statement_seconds: float = 10,
        lock_seconds: float = 3,
        answer_seconds: float | None = None,
        kind: Literal["read-write", "standby"] = "read-write",
    ) -> None:
        """`kind`: which server is looked for where the address names several."""
        self._conninfo = of_hosts(connection_string(url, username=username, password=password), kind)
        self._application_name = application_name
        self._servers = Servers()
        self._lost_sessions = LostSessions()
        self.on_away: Callable[[], None] | None = None
        """Called when a read, a write or a call finds that the server cannot be reached."""
        self.routes: ReadRoutes | None = None
        """Where `read_for` reads (database/routing.py); None: here."""
        self._times = {"statement_seconds": statement_seconds, "lock_seconds": lock_seconds}
        self._answer_seconds = answer_seconds
        allowance = Allowance(pool_size, active)
        self._pools = {
            isolation: self._new_pool(isolation, allowance) for isolation in (READ_COMMITTED, SERIALIZABLE)
        }
        # One dialect for both kinds of use; the creator hands over connections that are set up already.
        self._engine = sa.create_engine(
            "postgresql+psycopg://", pool=self._pools[READ_COMMITTED], isolation_level="AUTOCOMMIT"
        )
        self._writer = self._engine.execution_options(isolation_level="READ COMMITTED")

    def _new_pool(self, isolation: str, allowance: Allowance) -> SharedPool:
        settings = session_settings(isolation, **self._times)
        made = SharedPool(
            lambda: self._connected(settings),
            allowance,
            reset_on_return=None,  # connections are in autocommit: there is nothing to roll back
        )
        event.listen(made, "checkout", _on_checkout)
        return made

    def _connected(self, settings: str) -> Connection:
        connection = connect(
            self._conninfo,
            settings,
            servers=self._servers,
            application_name=self._application_name,
            keepalives_idle=5,
            keepalives_interval=2,
            keepalives_count=3,
            # What was sent and is not taken in by then goes nowhere: packets are lost on the way.
            tcp_user_timeout=2500,
        )
        if self._answer_seconds is not None:
            connection.answer_seconds = self._answer_seconds
        return connection

    @contextmanager
    def own_session(self, **settings: str) -> Iterator[Connection]:
        """A connection beside the pools, for a lock that lives as long as its session; closed at the end.

        `settings` hold for this session only.
        """
        with translated():
            connection = self._connected(session_settings(READ_COMMITTED, **self._times))
        try:
            with translated():
                for name, value in settings.items():
                    connection.execute("SELECT set_config(%s, %s, false)", (name, value))
            yield connection
        finally:
            connection.close()

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Statements that each see the latest commit; nothing to commit, nothing that can block a writer."""
        with translated(on_away=self.on_away), self._engine.connect() as connection:
            yield connection

    def read_for(self, use: Use, ask: Callable[[sa.Connection], T]) -> T:
        """`ask(connection)` on a replica that is for this use and shows what this process has written, else here.

        `ask` only reads, and bears repetition: a replica that dies in the middle is left for another place.
        Raises what `read` raises.
        """
        if self.routes is not None:
            return self.routes.read(use, ask)
        with self.read() as connection:
            return ask(connection)

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """One transaction at READ COMMITTED: committed at the end, rolled back by an exception."""
        try:
            with translated(on_away=self.on_away), self._writer.connect() as connection:
                with translated(writing=True, on_away=self.on_away), connection.begin():
                    yield connection
                _believe(connection.connection.driver_connection)
        finally:
            if self.routes is not None:
                self.routes.wrote()

    def call(
        self,
        sql: str,
        params: Sequence[Any] | Mapping[str, Any] = (),
        *,
        isolation: str = SERIALIZABLE,
        within: float | None = None,
    ) -> Any:
        """One statement, one round trip, one value: the hot path.

        Raises what `failures` makes of an error; RetryNeeded is the caller's to repeat. Losing the
        connection before the statement left raises DatabaseAway, afterwards OutcomeUnknown; so does a server that lives
        and does not answer `within` so many seconds.
        """
        with translated(on_away=self.on_away):
            checked_out = self._pools[isolation].connect()
        try:
            connection: Any = checked_out.driver_connection
            with translated(writing=True, on_away=self.on_away), _answering(connection, within):
                row = connection.execute(sql, params).fetchone()
                _believe(connection)
            return row[0] if row else None
        except OutcomeUnknown:
            if connection.closed:
                self._lost_sessions.add(connection)
            raise
        finally:
            if connection.closed or connection.broken:
                checked_out.invalidate()
            checked_out.close()
            if self.routes is not None:
                self.routes.wrote()

    def wait_for_no_lost_session(self) -> None:
        """Before "it was not carried out" is believed. Raises OutcomeUnknown while a session whose answer was lost may
        still carry its change out, or nobody answers; costs nothing when none was lost."""
        if not self._lost_sessions:
            return
        try:
            retry(self._look_for_lost_sessions, OutcomeUnknown, LOST_SESSIONS_RETRY)
        except OutcomeUnknown:
            raise
        except DatabaseAway as error:
            raise OutcomeUnknown from error

    def _look_for_lost_sessions(self) -> None:
        with self.read() as connection:
            driver: Any = connection.connection.driver_connection
            if self._lost_sessions.still_live(driver):
                raise OutcomeUnknown

    @property
    def is_warm(self) -> bool:
        """Whether a read needs not wait for a connection to be made."""
        return self._pools[READ_COMMITTED].is_warm

    def warm(self, isolation: str = READ_COMMITTED, count: int = 1) -> None:
        """So many idle connections, before somebody waits for them. Raises DatabaseAway, SignInFailed …"""
        with translated(on_away=self.on_away):
            self._pools[isolation].warm(count)

    def ping(self) -> None:
        """Raises DatabaseAway, SignInFailed … unless the server answers now."""
        with self.read() as connection:
            connection.exec_driver_sql("SELECT 1")

    def try_password(self, password: str) -> None:
        """A sign-in of the same person with this password, closed at once. Raises SignInFailed, DatabaseAway …"""
        with translated(on_away=self.on_away):
            connect(
                make_conninfo(self._conninfo, password=password),
                servers=self._servers,
                application_name=self._application_name,
            ).close()

    def use_password(self, password: str) -> None:
        """For connections from now on: the person has a new one. Those that are open stay open."""
        self._conninfo = make_conninfo(self._conninfo, password=password)
        if self.routes is not None:
            self.routes.use_password(password)

    def elsewhere(self, url: str) -> Database:
        """The same person with the same limits at a replica; where `url` names several hosts, whichever is one."""
        allowance = self._pools[READ_COMMITTED].allowance
        mine = conninfo_to_dict(self._conninfo)
        return Database(
            url,
            username=str(mine.get("user") or ""),
            password=str(mine.get("password") or ""),
            pool_size=allowance.most,
            active=allowance.active,
            application_name=self._application_name,
            answer_seconds=self._answer_seconds,
            kind="standby",
            **self._times,
        )

    def close(self) -> None:
        """Closes every idle connection; one that is in use is closed when it comes back."""
        if self.routes is not None:
            self.routes.close()
        for each in self._pools.values():
            each.dispose()


@contextmanager
def _answering(connection: Connection, within: float | None) -> Iterator[None]:
    usual = connection.answer_seconds
    if within is not None:
        connection.answer_seconds = min(within, usual)
    try:
        yield
    finally:
        connection.answer_seconds = usual


def _on_checkout(connection: Any, record: Any, proxy: Any) -> None:
    if connection.looks_alive():
        record.record_info.pop(_REPLACED, None)
    elif record.record_info.pop(_REPLACED, False):
        # SQLAlchemy would give up with an error of its own, which says nothing of a connection.
        raise psycopg.OperationalError("the server closes connections as soon as they are made")
    else:
        record.record_info[_REPLACED] = True
        raise exc.DisconnectionError("the server closed this connection")


def _believe(connection: Any) -> None:
    """A commit that was not replicated as asked for is not a success: ask again by request id."""
    if connection.commit_in_doubt:
        connection.commit_in_doubt = False
        raise OutcomeUnknown(
            "The standby did not confirm this in time, so it is not known yet whether it is safe."
        )


@contextmanager
def owner_connection(owner_url: str) -> Iterator[sa.Connection]:
    """One transaction as whoever set the clinic up, for set-up and checks; no pool, closed at the end."""
    # Checks read everything: the wait for their answer is as long as the statement may take.
    database = Database(
        owner_url, pool_size=1, application_name="medibook setup", statement_seconds=600, answer_seconds=660
    )
    try:
        with database.write() as connection:
            yield connection
    finally:
        database.close()


def connection_string(url: str, *, username: str = "", password: str = "") -> str:
    """libpq's form of an address, with the user and password put in; takes SQLAlchemy's form too."""
    parts: dict[str, Any] = conninfo_to_dict(url.replace("postgresql+psycopg://", "postgresql://", 1))
    if username:
        parts |= {"user": username, "password": password}
    return make_conninfo(**parts)


def of_hosts(conninfo: str, kind: str) -> str:
    """Where an address names several hosts, the one of this `kind` is meant, whichever it is now."""
    parts = conninfo_to_dict(conninfo)
    several = any("," in str(parts.get(key) or "") for key in ("host", "hostaddr"))
    if not several or "target_session_attrs" in parts:
        return conninfo
    return make_conninfo(conninfo, target_session_attrs=kind)


def rows(
    connection: sa.Connection,
    sql: str,
    params: Sequence[Any] | Mapping[str, Any] = (),
    *,
    prepare: bool = True,
) -> list[Any]:
    """Plain tuples, straight from psycopg and in binary: ten times as fast as through SQLAlchemy's results.

    Runs in whatever transaction the connection is in. Query-counting tests look at this door.
    """
    guard = connection.get_execution_options().get(GUARD)
    if guard is not None:
        guard(sql)
    driver: Any = connection.connection.driver_connection
    with driver.cursor(binary=True) as cursor:
        cursor.execute(sql, params, prepare=prepare)
        return list(cursor.fetchall())


def id_array(ids: Iterable[int]) -> str:
    """Ids as an array literal for `%s::int8[]`: psycopg writes long lists item by item, in Python."""
    return "{" + ",".join(map(str, ids)) + "}"


def dumped(value: Any) -> str:
    """JSON for a jsonb parameter."""
    return json.dumps(value, separators=(",", ":"))


__all__ = [
    "READ_COMMITTED",
    "SERIALIZABLE",
    "Database",
    "connection_string",
    "dumped",
    "id_array",
    "owner_connection",
    "rows",
]
