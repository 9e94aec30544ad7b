"""A primary and its standbys out of the wheel, on loopback: for benchmarks and tests of replication."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from medibook_desktop.foundation.embedded_places import ServerPlaces, settle_places
from medibook_desktop.foundation.embedded_postgres_cluster import DATABASE, OWNER, PostgresCluster
from medibook_desktop.foundation.embedded_postgres_config import LOOPBACK, server_settings
from medibook_desktop.foundation.embedded_processes import (
    free_port,
    is_alive,
    launch,
    read_postmaster,
    run_tool,
)
from medibook_desktop.foundation.embedded_programs import postgres_bin, program

PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.01
_RULES = """local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
host replication all 127.0.0.1/32 scram-sha-256
"""


class ServerNode:
    """One PostgreSQL of the group, with a port of its own on 127.0.0.1."""

    def __init__(self, name: str, folder: Path, password: str, settings: Mapping[str, str]) -> None:
        self.name = name
        self.port = free_port(LOOPBACK)
        self._password = password
        self._settings = dict(settings)
        self._places: ServerPlaces = settle_places(folder)
        self._log = self._places.logs / "output.log"

    @property
    def data(self) -> Path:
        return self._places.cluster

    @property
    def owner_url(self) -> str:
        return f"postgresql://{OWNER}:{self._password}@{LOOPBACK}:{self.port}/{DATABASE}"

    @property
    def url(self) -> str:
        """Without a user."""
        return f"postgresql://{LOOPBACK}:{self.port}/{DATABASE}"

    def create(self) -> None:
        PostgresCluster(self._places).create(self._password)

    def copy_of(self, source: ServerNode) -> None:
        """The cluster becomes a standby of `source` (pg_basebackup -R); what was there before is gone."""
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(mode=0o700)
        self._give(self.data)
        self._tool(
            *("pg_basebackup", "--pgdata", str(self.data), "--dbname", self._source(source)),
            *("--checkpoint=fast", "--wal-method=stream", "--write-recovery-conf", "--no-sync"),
        )

    def follow(self, source: ServerNode) -> None:
        """Stream from another one from now on, without a restart."""
        self.sql("ALTER SYSTEM SET primary_conninfo = '{}'".format(self._source(source).replace("'", "''")))
        self.sql("SELECT pg_reload_conf()")

    def start(self) -> None:
        """Returns when it takes connections. Raises RuntimeError with its log."""
        self._configure()
        # Of one that was killed: its dead process may still be in the table of processes.
        for stale in (*self._places.socket_dir.glob(".s.PGSQL.*"), self.data / "postmaster.pid"):
            stale.unlink(missing_ok=True)
        pid = launch([str(self._program("postgres")), "-D", str(self.data)], self._places, self._log)

        def serves() -> bool:
            if not is_alive(pid):
                raise RuntimeError(f"{self.name} does not start: {self._log.read_text()[-2000:]}")
            found = read_postmaster(self.data)
            return found is not None and found.pid == pid and found.status == "ready"

        wait_for(serves, f"{self.name} to start")

    def stop(self) -> None:
        """Ends it, also when it is frozen; harmless when it does not run."""
        pid = self.pid
        if pid is None:
            return
        with contextlib.suppress(ProcessLookupError):
            self.unfreeze()
            os.kill(pid, signal.SIGQUIT)
        wait_for(lambda: not is_alive(pid), f"{self.name} to stop")

    def shut_down(self) -> None:
        """In an orderly way: everything is written, and its standbys have got it."""
        pid = self.pid
        if pid is not None:
            os.kill(pid, signal.SIGINT)
            wait_for(lambda: not is_alive(pid), f"{self.name} to shut down")

    @property
    def pid(self) -> int | None:
        """Of the postmaster; None when it does not run."""
        found = read_postmaster(self.data)
        return found.pid if found is not None and is_alive(found.pid) else None

    def processes(self) -> list[int]:
        """The postmaster and its children; those that appear meanwhile are missing in it."""
        import psutil

        if self.pid is None:
            return []
        head = psutil.Process(self.pid)
        return [self.pid, *(child.pid for child in head.children(recursive=True))]

    def kill(self) -> None:
        """kill -9 of everything: no farewell to anybody."""
        pids = self.processes()
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        wait_for(lambda: not any(is_alive(pid) for pid in pids), f"{self.name} to be gone")

    def freeze(self) -> None:
        """SIGSTOP: its sockets stay open, and nobody answers. Every process, also one that was just born."""
        known: set[int] = set()
        while fresh := set(self.processes()) - known:
            for pid in fresh:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGSTOP)
            known |= fresh

    def unfreeze(self) -> None:
        for pid in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def promote(self) -> None:
        """Returns when it takes writes."""
        self.sql("SELECT pg_promote(true, 60)")
        wait_for(lambda: not self.sql("SELECT pg_is_in_recovery()")[0][0], f"{self.name} to be promoted")

    def sql(self, statement: str, *params: object) -> list[tuple[Any, ...]]:
        """As the owner, committed at once; a connection of its own."""
        with psycopg.connect(self.owner_url, autocommit=True, connect_timeout=5) as connection:
            cursor = connection.execute(statement, params or None)
            return cursor.fetchall() if cursor.description else []

    def replayed(self) -> str:
        """The place in the log up to which a standby shows everything."""
        return str(self.sql("SELECT pg_last_wal_replay_lsn()")[0][0])

    def pause_replay(self) -> None:
        """From now on it falls behind: as much lag as the test likes, without a clock."""
        self.sql("SELECT pg_wal_replay_pause()")
        wait_for(
            lambda: self.sql("SELECT pg_get_wal_replay_pause_state()")[0][0] == "paused",
            "the replay to pause",
        )

    def resume_replay(self) -> None:
        self.sql("SELECT pg_wal_replay_resume()")

    def delay_replay(self, milliseconds: int) -> None:
        """Each commit is shown so much later; 0 ends it."""
        self.sql(f"ALTER SYSTEM SET recovery_min_apply_delay = {milliseconds}")
        self.sql("SELECT pg_reload_conf()")

    def _configure(self) -> None:
        text = server_settings(self._places.socket_dir, self._places.logs, self.port)
        own = {
            "listen_addresses": LOOPBACK,
            "shared_buffers": "64MB",
            "logging_collector": "off",
            "wal_level": "replica",
            "max_wal_senders": "10",
            "hot_standby": "on",
            "hot_standby_feedback": "on",
            "wal_retrieve_retry_interval": "200ms",
            "wal_log_hints": "on",
            "scram_iterations": "4096",
            "cluster_name": self.name,
            "max_wal_size": "512MB",
            "min_wal_size": "80MB",
            **self._settings,
        }
        more = "".join(f"{name} = '{value}'\n" for name, value in own.items())
        for name, content in (("postgresql.conf", text + more), ("pg_hba.conf", _RULES)):
            path = self.data / name
            path.write_text(content, encoding="utf-8")
            path.chmod(0o600)
            self._give(path)

    def _give(self, path: Path) -> None:
        if self._places.account:
            os.chown(path, self._places.account.uid, self._places.account.gid)

    def _source(self, source: ServerNode) -> str:
        return (
            f"host={LOOPBACK} port={source.port} user={OWNER} password={self._password}"
            f" application_name={self.name}"
        )

    def _program(self, name: str) -> Path:
        return program(postgres_bin(self._places.account), name)

    def _tool(self, name: str, *arguments: str) -> None:
        code, output = run_tool([str(self._program(name)), *arguments], self._places)
        if code != 0:
            raise RuntimeError(f"{name}: {output}")


class ServerGroup:
    """`nodes[0]` begins as the primary; the others stream from it."""

    def __init__(self, folder: Path, standbys: int = 2, settings: Mapping[str, str] | None = None) -> None:
        """`settings` of postgresql.conf, for every node; `synchronous_standby_names` may be among them."""
        password = secrets.token_urlsafe(16)
        self._folder = folder
        self.nodes = [
            ServerNode(f"north-{number}", folder / f"north-{number}", password, settings or {})
            for number in range(1, standbys + 2)
        ]

    def start(self) -> None:
        first, *others = self.nodes
        first.create()
        first.start()
        for node in others:
            node.copy_of(first)
            node.start()
        self.wait_for_streaming()

    def stop(self) -> None:
        for node in self.nodes:
            node.stop()

    @property
    def primary(self) -> ServerNode:
        """Whoever takes writes now. Raises RuntimeError when nobody does."""
        for node in self.nodes:
            if node.pid is not None and not self._is_standby(node):
                return node
        raise RuntimeError("no node takes writes")

    @property
    def standbys(self) -> list[ServerNode]:
        return [node for node in self.nodes if node.pid is not None and self._is_standby(node)]

    @property
    def url(self) -> str:
        """All nodes as libpq's list of hosts, without a user."""
        hosts = ",".join(f"{LOOPBACK}:{node.port}" for node in self.nodes)
        return f"postgresql://{hosts}/{DATABASE}"

    def wait_for_streaming(self) -> None:
        wait_for(
            lambda: (
                len(self.primary.sql("SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'"))
                == len(self.standbys)
            ),
            "every standby to stream",
        )

    def catch_up(self) -> None:
        """Returns when every standby shows what the primary shows now."""
        [(wanted,)] = self.primary.sql("SELECT pg_current_wal_flush_lsn()")
        for node in self.standbys:
            wait_for(
                lambda node=node: node.sql("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", wanted)[0][0],  # type: ignore[misc]
                f"{node.name} to catch up",
            )

    def fail_over(self, to: ServerNode, *, kill: bool = True) -> None:
        """The primary dies (or is shut down in order), `to` takes its place, and the other standbys follow it."""
        old = self.primary
        old.kill() if kill else old.shut_down()
        to.promote()
        for node in self.standbys:
            node.follow(to)

    def bring_back(self, node: ServerNode) -> None:
        """A node that is down comes back as a standby of whoever is the primary now, copied anew."""
        node.stop()
        node.copy_of(self.primary)
        node.start()

    @staticmethod
    def _is_standby(node: ServerNode) -> bool:
        return bool(node.sql("SELECT pg_is_in_recovery()")[0][0])


@contextmanager
def server_group(
    folder: Path, standbys: int = 2, settings: Mapping[str, str] | None = None
) -> Iterator[ServerGroup]:
    """Servers that run as long as the `with` block; an empty database "medibook" on them."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        folder.chmod(0o711)  # the servers' account has to walk through
    group = ServerGroup(folder, standbys, settings)
    try:
        group.start()
        yield group
    finally:
        group.stop()


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Raises RuntimeError after a minute."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > until:
            raise RuntimeError(f"waited {PATIENCE_SECONDS:.0f} s in vain for {what}")
        time.sleep(_LOOK_SECONDS)
