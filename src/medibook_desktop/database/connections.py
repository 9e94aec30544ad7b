"""A psycopg connection whose waits end, and that knows when a commit's answer is not to be believed."""

from __future__ import annotations

import contextlib
import os
import select
import socket
from collections.abc import Mapping
from time import monotonic
from typing import Any

import psycopg
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import Diagnostic

from medibook_desktop.database.connecting import Address, address_of, addresses_of, connected, only
from medibook_desktop.database.liveness import SILENCE_AGAIN_SECONDS, SILENCE_SECONDS, Servers

CONNECT_SECONDS = 2
"""For all addresses of a list of servers together."""

ANSWER_SECONDS = 15.0
"""No call waits longer for its answer, even if the server lives. Longer than statement_timeout, so that it says so
itself. A server that is frozen blocks libpq beyond every setting of its own; it is found out sooner (liveness.py)."""


class Connection(psycopg.Connection[Any]):
    """Drops itself when its server does not answer and does not live, and remembers `commit_in_doubt`."""

    answer_seconds: float = ANSWER_SECONDS
    commit_in_doubt: bool = False
    servers: Servers | None = None
    address: Address = ("", "")
    its_conninfo: str = ""
    """Leads to this very server."""
    made_at: float = 0.0
    session_pid: int = 0
    """Known also when the connection is closed."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        until = monotonic() + (self.answer_seconds if timeout is None else timeout)
        silence = SILENCE_SECONDS
        while True:
            try:
                return super().wait(gen, interval, min(silence, max(until - monotonic(), 0.0)))
            except psycopg.errors._WaitTimeout:
                if monotonic() < until and self._server_lives():
                    silence = SILENCE_AGAIN_SECONDS
                    continue
            # Only the socket is closed: a commit that is under way is never cancelled.
            self.pgconn.finish()
            if self.servers is not None:
                self.servers.give_up(self.address)
            raise psycopg.OperationalError("no answer from the server in time") from None

    def _server_lives(self) -> bool:
        return self.servers is None or self.servers.lives(self.address, self.its_conninfo)

    def looks_alive(self) -> bool:
        """Whether an idle connection may be used; asks the socket, not the server, so it costs microseconds.

        A server that is gone has closed the socket, which makes it readable; so does anything unexpected
        that it sent, and then a fresh connection is the safer one.
        """
        if self.closed or self.broken or self.pgconn.transaction_status != pq.TransactionStatus.IDLE:
            return False
        if self.servers is not None and self.servers.is_given_up(self.address, self.made_at):
            return False
        try:
            return not _is_readable(self.pgconn.socket)
        except (OSError, psycopg.Error):
            return False

    def cut(self) -> None:
        """From another thread: whoever waits for an answer here is told at once that the connection is lost."""
        with contextlib.suppress(OSError, psycopg.Error):
            end = socket.socket(fileno=self.pgconn.socket)
            try:
                end.shutdown(socket.SHUT_RDWR)
            finally:
                end.detach()  # it is libpq's to close


def is_local(host: str) -> bool:
    """A socket's folder, or this computer by name or address: nothing goes over a network."""
    return not host or host.startswith(("/", "@", "127.")) or host in ("localhost", "::1")


_UNSAID = {"host": "PGHOST", "hostaddr": "PGHOSTADDR", "service": "PGSERVICE"}
"""What libpq takes where the address does not say it."""


def stays_here(parts: Mapping[str, Any]) -> bool:
    """Whether nothing goes over a network at any of the servers that these words of libpq name."""
    if parts.get("service") and not (parts.get("host") or parts.get("hostaddr")):
        return False  # its file may name any
    return all(is_local(address_of(one)[0]) for one in addresses_of(parts))


def encryption_of(conninfo: str, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What libpq is told beyond the address: whatever leaves this computer goes through TLS 1.3, or not at all.

    libpq's own default takes an unencrypted connection when somebody in between asks for it. An address that says
    something else (sslmode=disable on a network of its own) is obeyed. `environment` is that of whoever connects.
    """
    parts = conninfo_to_dict(conninfo)
    if stays_here({key: environment[name] for key, name in _UNSAID.items() if name in environment} | parts):
        return {}
    wanted = {} if "sslmode" in parts or "PGSSLMODE" in environment else {"sslmode": "require"}
    if "ssl_min_protocol_version" not in parts:
        wanted["ssl_min_protocol_version"] = "TLSv1.3"
    return wanted


def _is_readable(descriptor: int) -> bool:
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])


def connect(
    conninfo: str, session: str = "", *, servers: Servers | None = None, **settings: Any
) -> Connection:
    """A new connection, in autocommit, within CONNECT_SECONDS however many servers the address names.

    `session` is carried out first: what `session_settings` makes. Not in libpq's `options`: pgbouncer refuses them, or
    is told to ignore them, and then a session that ought to be SERIALIZABLE would not be. It costs one round trip
    beside the three and more of signing in.
    """
    servers = servers or Servers()
    whole = make_conninfo(conninfo, **(encryption_of(conninfo) | settings))
    pgconn, address = connected(
        whole, CONNECT_SECONDS, in_order=servers.in_order, is_hopeless=servers.were_just_given_up
    )
    connection = Connection(pgconn)
    connection.autocommit = True
    connection.servers, connection.address, connection.made_at = servers, address, monotonic()
    connection.its_conninfo, connection.session_pid = only(whole, address), pgconn.backend_pid
    servers.connected_to(address)
    connection.prepare_threshold = 2
    connection.add_notice_handler(_notice_handler(connection))
    if session:
        try:
            # The process's own word: pgbouncer says another number at the start-up.
            made = connection.execute(f"{session};SELECT pg_backend_pid()".encode())
            while made.nextset():
                pass
            found = made.fetchone()
            connection.session_pid = found[0] if found else connection.session_pid
        except BaseException:
            connection.close()
            raise
    return connection


def _notice_handler(connection: Connection) -> Any:
    def handle(diagnostic: Diagnostic) -> None:
        # "canceling wait for synchronous replication": committed here, not known whether anywhere else.
        if diagnostic.sqlstate == "01000" and "synchronous replication" in (diagnostic.message_primary or ""):
            connection.commit_in_doubt = True

    return handle


def session_settings(isolation: str, *, statement_seconds: float, lock_seconds: float) -> str:
    """What a session starts with, as SQL in one message."""
    settings = {
        "default_transaction_isolation": isolation,
        "statement_timeout": str(int(statement_seconds * 1000)),
        "lock_timeout": str(int(lock_seconds * 1000)),
        "idle_in_transaction_session_timeout": "60000",
        # Of a process that does nothing at all (a computer asleep); the pools close theirs after ten minutes.
        "idle_session_timeout": "900000",
        "timezone": "UTC",
        "client_encoding": "UTF8",
        "jit": "off",
        "pg_trgm.similarity_threshold": "0.25",  # what a mistyped word of a name may share with the right one
    }
    return ";".join(f"SET {name} TO '{value}'" for name, value in settings.items())
