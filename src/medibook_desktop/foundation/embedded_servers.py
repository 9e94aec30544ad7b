"""A real PostgreSQL and a real Valkey out of wheels, shared by every MediBook process of one data folder."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.embedded_failures import as_start_failure
from medibook_desktop.foundation.embedded_places import ServerPlaces, settle_places
from medibook_desktop.foundation.embedded_postgres_cluster import PostgresCluster
from medibook_desktop.foundation.embedded_programs import pgbench_path
from medibook_desktop.foundation.embedded_users import ServerUser, any_user_left, start_lock
from medibook_desktop.foundation.embedded_valkey import ValkeyServer

__all__ = ["EmbeddedServers", "RunningServers", "pgbench_path"]


class EmbeddedServers:
    """The servers of one data folder, which need not run yet.

    `data_dir` is made when it is missing. The first start makes the cluster (0.7 s); later ones take 0.1 s.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = Path(data_dir)

    def start(self) -> RunningServers:
        """Start the servers, or join those that another process started. Use the answer as a context manager.

        Raises DiskFull, or ServerStartFailed with the server's own last line, its log and a next step.
        """
        with as_start_failure(self._data_dir):
            places = settle_places(self._data_dir)
            with start_lock(places):
                running = RunningServers(places)
                running._arrive()
                return running


class RunningServers:
    """Servers that run as long as this object, or any other user of the same data folder, has not stopped.

    A process that ends without `stop` is counted out all the same: its lock goes with it.
    """

    def __init__(self, places: ServerPlaces) -> None:
        """Internal: made by `EmbeddedServers.start`."""
        self._places = places
        self._process = os.getpid()
        self._mutex = threading.RLock()
        self._user: ServerUser | None = None
        self._owner_password = places.read_or_make_secret("postgres-owner")
        self._cluster = PostgresCluster(places)
        self._valkey: ValkeyServer | None = None
        if sys.platform != "win32":
            valkey = ValkeyServer(places, places.read_or_make_secret("valkey"))
            self._valkey = valkey if valkey.available else None
        self._leaving = threading.Event()
        self._watcher: threading.Thread | None = None
        self.first_time = False
        """Whether this very start made the cluster: an empty database is waiting for its migrations."""

    @property
    def data_dir(self) -> Path:
        """The data folder, resolved."""
        return self._places.data_dir

    @property
    def log_dir(self) -> Path:
        """Where the servers write what happened to them; never a statement, a parameter or a patient."""
        return self._places.logs

    @property
    def database_url(self) -> str:
        """The database's address without a user: each person adds their own name and password."""
        return self._cluster.url()

    @property
    def owner_url(self) -> str:
        """The address with the superuser's name and password: for migrations and roles. Never print it."""
        return self._cluster.url(self._owner_password)

    @property
    def redis_url(self) -> str | None:
        """Valkey's address with its password, as redis-py reads it; None where there is none (Windows)."""
        return self._valkey.url() if self._valkey else None

    def ensure_running(self) -> bool:
        """Start again what died; True when something had to be started.

        Cheap (0.3 ms) while all is well: call it when a connection fails. Several processes may call it at
        once. Raises DiskFull or ServerStartFailed.
        """
        with self._mutex:
            if self._user is None or self._all_serving():
                return False
            with as_start_failure(self._places.data_dir), start_lock(self._places):
                if self._all_serving():  # another process was faster
                    return False
                self._bring_up()
                return True

    def watch(self, every_seconds: float = 2.0) -> None:
        """Look after the servers from a thread of its own, until `stop`: what dies comes back by itself.

        A failure (a full disk) is logged and tried again at the next round.
        """
        with self._mutex:
            if self._watcher is None and self._user is not None:
                self._watcher = threading.Thread(
                    target=self._look_after, args=(every_seconds,), name="embedded-servers-watch", daemon=True
                )
                self._watcher.start()

    def stop(self) -> None:
        """Leave; the last one out stops the servers. Harmless the second time, and in a forked child."""
        if os.getpid() != self._process:
            return
        self._leaving.set()
        with self._mutex:
            user, self._user = self._user, None
            if user is None:
                return
            atexit.unregister(self.stop)
            with as_start_failure(self._places.data_dir), start_lock(self._places):
                if user.leave():
                    self._stop_servers()

    def __enter__(self) -> RunningServers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<RunningServers of {self._places.data_dir}>"  # no address: the owner's holds a password

    def _arrive(self) -> None:
        """Inside the start lock: bring the servers up and be counted."""
        try:
            self._bring_up()
        except BaseException:
            # Half a pair of servers is of use to nobody; but somebody else's half is not ours to stop.
            if not any_user_left(self._places):
                self._stop_servers()
            raise
        self._user = ServerUser(self._places)
        self._user.arrive()
        atexit.register(self.stop)

    def _bring_up(self) -> None:
        if self._valkey:
            self._valkey.begin()  # comes up while PostgreSQL does
        if not self._cluster.exists():
            self._cluster.create(self._owner_password)
            self.first_time = True
        self._cluster.start()
        if self._valkey:
            self._valkey.finish()

    def _look_after(self, every_seconds: float) -> None:
        log = logging.getLogger(__name__)
        while not self._leaving.wait(every_seconds):
            try:
                if self.ensure_running():
                    log.warning("a server had died and was started again")
            except MediBookError as error:
                log.error("a server died and does not start: %s", error.code)

    def _stop_servers(self) -> None:
        if self._valkey:
            self._valkey.stop()
        self._cluster.stop()

    def _all_serving(self) -> bool:
        return self._cluster.is_serving() and (self._valkey is None or self._valkey.is_serving())
