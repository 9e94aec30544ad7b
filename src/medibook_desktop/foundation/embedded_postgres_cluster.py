"""One embedded PostgreSQL cluster: made once; started, watched and stopped by its files and its socket."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import time
from pathlib import Path
from urllib.parse import quote

from medibook_desktop.foundation.embedded_failures import need_free, read_tail, start_failure
from medibook_desktop.foundation.embedded_places import ServerPlaces
from medibook_desktop.foundation.embedded_postgres_config import LOOPBACK, access_rules, server_settings
from medibook_desktop.foundation.embedded_processes import (
    Postmaster,
    free_port,
    is_alive,
    launch,
    listens,
    read_postmaster,
    run_tool,
    works_in,
)
from medibook_desktop.foundation.embedded_programs import postgres_bin, program

OWNER = "medibook_super"
DATABASE = "medibook"

_SOCKET_PORT = 5432
"""Only a part of the socket's name: nothing listens on the network."""
_TRY_AGAIN_SECONDS = 20.0
_RECOVERY_SECONDS = 300.0
_STOP_SECONDS = 60.0
_LOST_SOCKET_SECONDS = 3.0
_POLL_SECONDS = 0.005
_NEEDED_MEGABYTES = 120


class PostgresCluster:
    """The cluster in `places.cluster`. What changes something is called inside the start lock."""

    def __init__(self, places: ServerPlaces) -> None:
        self._places = places
        self._start_log = places.logs / "postgres-start.log"
        self._found_bin: Path | None = None

    def exists(self) -> bool:
        """Whether the cluster, with its database, has been made."""
        return (self._places.cluster / "PG_VERSION").exists()

    def create(self, password: str) -> None:
        """Make the cluster and the database in it; `password` is the owner's.

        It is made under another name and renamed at the end, so that a half-made one is never started.
        Raises DiskFull or ServerStartFailed.
        """
        need_free(self._places.server_home, _NEEDED_MEGABYTES)
        draft = self._places.logs / "new-cluster"
        password_file = self._places.logs / "new-cluster.password"
        shutil.rmtree(draft, ignore_errors=True)
        try:
            self._write(password_file, password)
            initdb = str(program(self._bin, "initdb"))
            self._run(
                *(initdb, "--pgdata", str(draft), "--username", OWNER, "--pwfile", str(password_file)),
                *("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--data-checksums"),
                # The wheel has no ICU; the builtin provider folds and sorts the same on every system.
                *("--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                *("--no-sync", "--no-instructions"),
            )
            # The database too, before the first start: then a cluster that exists is a cluster that is
            # complete.
            postgres = str(program(self._bin, "postgres"))
            self._run(
                postgres, "--single", "-F", "-D", str(draft), "postgres", feed=f"CREATE DATABASE {DATABASE}\n"
            )
            self._run(initdb, "--pgdata", str(draft), "--sync-only")
            draft.rename(self._places.cluster)
        finally:
            password_file.unlink(missing_ok=True)
            shutil.rmtree(draft, ignore_errors=True)

    def start(self) -> None:
        """See to it that the server takes connections; crash recovery happens here by itself.

        Raises DiskFull, or ServerStartFailed with the server's own last line and the log's path.
        """
        until = time.monotonic() + _TRY_AGAIN_SECONDS
        while True:
            if self._wait_for_running():
                return
            self._clear_stale_pid_files()
            self._write_config()
            marks = self._log_sizes()
            if self._wait_while_alive(self._launch()):
                return
            output = self._written_since(marks)
            # After a kill -9 of the postmaster its children need a moment to notice; until then the memory is
            # theirs.
            if "shared memory block" not in output or time.monotonic() >= until:
                raise start_failure("PostgreSQL", output, self._places.logs, self._places.server_home)
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop the server: open transactions are rolled back, and everything committed is on the disk."""
        found = self._living()
        if found is None:
            return
        if sys.platform == "win32":  # pragma: no cover
            pg_ctl = str(program(self._bin, "pg_ctl"))
            run_tool([pg_ctl, "stop", "-m", "fast", "-D", str(self._places.cluster)], self._places)
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(found.pid, signal.SIGINT)
        until = time.monotonic() + _STOP_SECONDS
        while is_alive(found.pid):
            if time.monotonic() >= until:
                with contextlib.suppress(ProcessLookupError):
                    # The next start recovers; better than a hang at sign-out.
                    os.kill(found.pid, signal.SIGQUIT)
                return
            time.sleep(_POLL_SECONDS)

    def is_serving(self) -> bool:
        """Whether the server takes connections now; costs a tenth of a millisecond and never waits long."""
        found = read_postmaster(self._places.cluster)
        if found is None or found.status != "ready" or not is_alive(found.pid):
            return False
        if found.socket_dir:
            return listens(f"{found.socket_dir}/.s.PGSQL.{found.port}")
        return listens((LOOPBACK, found.port))

    def url(self, password: str | None = None) -> str:
        """The database's address: with the owner's name and `password`, or without anybody's."""
        found = read_postmaster(self._places.cluster)
        who = f"{OWNER}:{quote(password, safe='')}@" if password else ""
        if found is not None and not found.socket_dir:
            return f"postgresql://{who}{LOOPBACK}:{found.port}/{DATABASE}"
        folder = found.socket_dir if found else str(self._places.socket_dir)
        return f"postgresql://{who}/{DATABASE}?host={quote(folder, safe='')}&port={_SOCKET_PORT}"

    # --- inside -------------------------------------------------------------------------------

    @property
    def _bin(self) -> Path:
        if self._found_bin is None:
            self._found_bin = postgres_bin(self._places.account)
        return self._found_bin

    def _run(self, *arguments: str, feed: str = "") -> None:
        code, output = run_tool(list(arguments), self._places, feed)
        if code != 0:
            self._write(self._start_log, output)
            raise start_failure("PostgreSQL", output, self._start_log, self._places.server_home)

    def _write(self, path: Path, text: str) -> None:
        """Write a file that only the servers' account may read, in one step."""
        draft = path.with_name(path.name + ".new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
        if self._places.account:
            os.chown(draft, self._places.account.uid, self._places.account.gid)
        draft.replace(path)

    def _write_config(self) -> None:
        places = self._places
        port = free_port(LOOPBACK) if sys.platform == "win32" else _SOCKET_PORT
        has_auth_delay = any((self._bin.parent / "lib").glob("auth_delay.*"))
        settings = server_settings(places.socket_dir, places.logs, port, has_auth_delay=has_auth_delay)
        for name, text in (("postgresql.conf", settings), ("pg_hba.conf", access_rules())):
            path = places.cluster / name
            if not path.exists() or path.read_text(encoding="utf-8", errors="surrogateescape") != text:
                self._write(path, text)

    def _launch(self) -> int:
        cluster = str(self._places.cluster)
        if sys.platform == "win32":  # pragma: no cover - pg_ctl drops the rights of an administrator there
            pg_ctl = str(program(self._bin, "pg_ctl"))
            arguments = [pg_ctl, "start", "-w", "-D", cluster, "-l", str(self._start_log)]
            run_tool(arguments, self._places, listen=False)
            found = read_postmaster(self._places.cluster)
            return found.pid if found else 0
        return launch([str(program(self._bin, "postgres")), "-D", cluster], self._places, self._start_log)

    def _living(self) -> Postmaster | None:
        found = read_postmaster(self._places.cluster)
        if found is None or not works_in(found.pid, self._places.cluster):
            return None
        return found

    def _wait_for_running(self) -> bool:
        """Whether a server that runs already came to serve; one that lost its socket is stopped."""
        silent_since = time.monotonic()
        while not self.is_serving():
            found = self._living()
            if found is None:
                return False
            if found.status != "ready":
                silent_since = time.monotonic()
            elif time.monotonic() - silent_since > _LOST_SOCKET_SECONDS:
                self.stop()  # somebody swept the socket away: no one can get in any more
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def _wait_while_alive(self, pid: int) -> bool:
        until = time.monotonic() + _RECOVERY_SECONDS
        while time.monotonic() < until:
            if self.is_serving():
                return True
            if not is_alive(pid):
                return self.is_serving()
            time.sleep(_POLL_SECONDS)
        return False

    def _clear_stale_pid_files(self) -> None:
        """Remove the lock files whose number now belongs to a stranger, or to a dead child that nobody reaped.

        PostgreSQL clears the files of a process that is gone, but takes any living one of the same account for its
        postmaster. We hold the start lock; and it still refuses while old children hold the shared memory.
        """
        if self._living() is None:
            (self._places.cluster / "postmaster.pid").unlink(missing_ok=True)
            for path in self._places.socket_dir.glob(".s.PGSQL.*"):
                path.unlink(missing_ok=True)

    def _logs(self) -> list[Path]:
        return [self._start_log, *sorted(self._places.logs.glob("postgresql-*.log"))]

    def _log_sizes(self) -> dict[Path, int]:
        return {path: path.stat().st_size for path in self._logs() if path.exists()}

    def _written_since(self, marks: dict[Path, int]) -> str:
        return "".join(read_tail(path, marks.get(path, 0)) for path in self._logs())
