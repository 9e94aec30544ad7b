"""Three nodes of PostgreSQL, Patroni and etcd on loopback, from the files that IT deploys; to be killed and frozen."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tomllib
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import psycopg
import pytest

from medibook_desktop.foundation.embedded_places import ServerPlaces, settle_places
from medibook_desktop.foundation.embedded_processes import is_alive, launch, read_postmaster
from medibook_desktop.foundation.embedded_programs import postgres_bin
from tests.helpers.conditions import wait_until
from tests.helpers.servers import new_server_folder

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "packaging" / "deploy"
PATRONI = ROOT / "build" / "patroni"
DATABASE = "medibook"
START_SECONDS = 90.0
"""The patience of a start; it takes about 15 s."""
_REAPER = """
import ctypes, os, sys
ctypes.CDLL(None).prctl(36, 1)
child = os.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
with open(sys.argv[1] + ".new", "w") as file:
    file.write(str(child))
os.rename(sys.argv[1] + ".new", sys.argv[1])
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
"""
"""What systemd is on a server: takes in orphans, and buries a dead PostgreSQL at once. The init of a container may
take two seconds, in which Patroni believes that it lives."""


class Node:
    """One server of the clinic: etcd, Patroni and its PostgreSQL, all of one account."""

    def __init__(self, folder: Path, entry: dict[str, Any], files: Path) -> None:
        self.name: str = entry["name"]
        self.address = f"{entry['address']}:{entry['postgres_port']}"
        self.port: int = entry["postgres_port"]
        self._api = f"http://{entry['address']}:{entry['api_port']}"
        self._etcd = f"http://{entry['address']}:{entry['etcd_port']}"
        self._data = Path(entry["data"])
        self._files = files
        self._places: ServerPlaces = settle_places(folder)
        self._started: dict[str, int] = {}

    # --- Up and down --------------------------------------------------------------------------

    def start_etcd(self) -> None:
        self._start("etcd", [str(_program("etcd")), "--config-file", str(self._files / "etcd.yml")])

    def start_patroni(self) -> None:
        self._start("patroni", [str(PATRONI / "bin" / "patroni"), str(self._files / "patroni.yml")])

    def start(self) -> None:
        """What was killed of it comes back."""
        if not self.etcd_pid:
            self.start_etcd()
        if not self.patroni_pid:
            self.start_patroni()

    def stop(self) -> None:
        """Whatever state it is in: everything of it is gone afterwards."""
        self.thaw()
        self.kill()

    @property
    def etcd_pid(self) -> int | None:
        return self._pid("etcd")

    @property
    def patroni_pid(self) -> int | None:
        return self._pid("patroni")

    @property
    def postgres_pid(self) -> int | None:
        found = read_postmaster(self._data)
        return found.pid if found is not None and is_alive(found.pid) else None

    def postgres_processes(self) -> list[int]:
        """The postmaster first."""
        head = self.postgres_pid
        if head is None:
            return []
        with contextlib.suppress(psutil.NoSuchProcess):
            return [head, *(each.pid for each in psutil.Process(head).children(recursive=True))]
        return [head]

    # --- Faults -------------------------------------------------------------------------------

    def kill_postgres(self) -> None:
        """kill -9 of PostgreSQL alone; Patroni finds out."""
        _kill(self.postgres_processes())

    def kill_patroni(self) -> None:
        """kill -9 of Patroni alone: its PostgreSQL goes on, and nobody looks after it."""
        _kill([pid for pid in (self.patroni_pid,) if pid])

    def kill_etcd(self) -> None:
        _kill([pid for pid in (self.etcd_pid,) if pid])

    def kill(self) -> None:
        """The power is gone: everything at once."""
        _kill([pid for pid in (self.patroni_pid, self.etcd_pid, *self.postgres_processes()) if pid])

    def freeze_postgres(self) -> None:
        """SIGSTOP of PostgreSQL: its sockets stay open, and nobody answers; Patroni and etcd go on."""
        known: set[int] = set()
        while fresh := set(self.postgres_processes()) - known:  # also those that were being born
            _signal(fresh, signal.SIGSTOP)
            known |= fresh

    def freeze(self) -> None:
        """The whole computer hangs: SIGSTOP of PostgreSQL, Patroni and etcd."""
        _signal([pid for pid in (self.patroni_pid, self.etcd_pid) if pid], signal.SIGSTOP)
        self.freeze_postgres()

    def thaw(self) -> None:
        pids = (self.etcd_pid, *self.postgres_processes()[::-1], self.patroni_pid)
        _signal([pid for pid in pids if pid], signal.SIGCONT)

    # --- What it is ---------------------------------------------------------------------------

    def role(self) -> str:
        """primary, replica, or "" while its Patroni does not answer; by Patroni's own word."""
        return str(self.status().get("role", ""))

    def status(self) -> dict[str, Any]:
        try:
            with urllib.request.urlopen(f"{self._api}/patroni", timeout=2) as answer:  # noqa: S310
                return dict(json.load(answer))
        except urllib.error.HTTPError as error:
            return dict(json.loads(error.read() or b"{}"))
        except (OSError, ValueError):
            return {}

    def cluster(self) -> dict[str, Any]:
        """What this node knows of all."""
        try:
            with urllib.request.urlopen(f"{self._api}/cluster", timeout=2) as answer:  # noqa: S310
                return dict(json.load(answer))
        except (OSError, ValueError):
            return {}

    def etcd_is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._etcd}/health", timeout=2) as answer:  # noqa: S310
                return bool(json.load(answer).get("health") == "true")
        except (OSError, ValueError):
            return False

    def log(self, part: str = "patroni") -> str:
        path = self._places.logs / f"{part}.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    def _start(self, part: str, arguments: list[str]) -> None:
        note = self._places.logs / f"{part}.pid"
        note.unlink(missing_ok=True)
        reaper = [_python(), "-I", "-c", _REAPER, str(note)]
        launch([*reaper, *arguments], self._places, self._places.logs / f"{part}.log")
        wait_until(note.exists, what=f"{part} of {self.name} to be started")
        self._started[part] = int(note.read_text())

    def _pid(self, part: str) -> int | None:
        pid = self._started.get(part)
        return pid if pid is not None and is_alive(pid) else None


class PatroniCluster:
    """`url` names all nodes and finds the leader; users and passwords are the caller's."""

    def __init__(self, folder: Path) -> None:
        self._passwords = folder / "passwords"
        files = deploy_script()
        files.make_passwords(self._passwords)
        self._description = _description(folder)
        files.fill_in(self._description, folder / "files")
        self.nodes = [
            Node(Path(entry["home"]), entry, folder / "files" / entry["name"])
            for entry in self._description["nodes"]
        ]
        account = self.nodes[0]._places.account
        if account is not None:  # the servers' account reads its own files and nobody else does
            for path in (folder / "files").rglob("*"):
                os.chown(path, account.uid, account.gid)
            (folder / "files").chmod(0o711)

    @property
    def url(self) -> str:
        return f"postgresql://{self._hosts}/{DATABASE}?target_session_attrs=read-write"

    @property
    def owner_url(self) -> str:
        """Of the superuser, at whoever leads."""
        return f"postgresql://postgres:{self._superuser}@{self._hosts}/{DATABASE}?target_session_attrs=read-write"

    def node_url(self, node: Node, *, owner: bool = False) -> str:
        user = f"postgres:{self._superuser}@" if owner else ""
        return f"postgresql://{user}{node.address}/{DATABASE}"

    @property
    def leader(self) -> Node:
        """Who holds the lock, by the word of whoever answers. Fails the test when nobody does."""
        found: list[Node] = []

        def look() -> bool:
            found[:] = [node for node in self.nodes if node.role() in ("primary", "master")]
            return len(found) == 1

        wait_until(look, what="a leader", patience=START_SECONDS)
        return found[0]

    @property
    def standbys(self) -> list[Node]:
        leader = self.leader
        return [node for node in self.nodes if node is not leader and node.postgres_pid is not None]

    @property
    def synchronous(self) -> Node:
        """The standby that confirms each commit."""
        [(name,)] = self.sql("SELECT application_name FROM pg_stat_replication WHERE sync_state = 'sync'")
        return next(node for node in self.nodes if node.name == name)

    def start(self) -> None:
        """Returns when a leader takes writes, and a standby confirms them."""
        for node in self.nodes:
            node.start_etcd()
        wait_until(
            lambda: all(node.etcd_is_healthy() for node in self.nodes), what="etcd", patience=START_SECONDS
        )
        for node in self.nodes:
            node.start_patroni()
        self.wait_until_whole()

    def stop(self) -> None:
        for node in self.nodes:
            node.stop()

    def heal(self) -> None:
        """Whatever is frozen or dead comes back; returns when the cluster is whole."""
        for node in self.nodes:
            node.thaw()
            node.start()
        self.wait_until_whole()

    def wait_until_whole(self) -> None:
        """Until all nodes live, both standbys stream, and one of them is synchronous."""

        def whole() -> bool:
            fallen = [node.name for node in self.nodes if not node.patroni_pid]
            assert not fallen, f"Patroni of {fallen} has ended"
            members = next(filter(None, (node.cluster() for node in self.nodes)), {}).get("members", [])
            found = sorted((member["role"], member["state"]) for member in members)
            others = ["replica"] * (len(self.nodes) - 2)
            # The standby is synchronous for PostgreSQL seconds before it is so for Patroni, which until then
            # would not let it take over.
            return [role for role, _ in found] == ["leader", *others, "sync_standby"] and all(
                state == ("running" if role == "leader" else "streaming") for role, state in found
            )

        try:
            wait_until(whole, what="the cluster to be whole", patience=START_SECONDS)
        except AssertionError as error:
            logs = "\n".join(f"--- {node.name}\n{node.log()[-1500:]}" for node in self.nodes)
            raise AssertionError(f"{error}\n{logs}") from None

    def sql(self, statement: str, *params: object) -> list[tuple[Any, ...]]:
        """As the superuser at the leader, in the database `postgres`, committed at once."""
        url = self.owner_url.replace(f"/{DATABASE}?", "/postgres?")
        with psycopg.connect(url, autocommit=True, connect_timeout=2) as connection:
            cursor = connection.execute(statement, params or None)
            return cursor.fetchall() if cursor.description else []

    def switch_over(self) -> Node:
        """In an orderly way to the synchronous standby, as IT does it before an update; the new leader."""
        leader, candidate = self.leader, self.synchronous
        self.control("switchover", "--leader", leader.name, "--candidate", candidate.name, "--force")
        return candidate

    def control(self, command: str, *arguments: str) -> str:
        """patronictl, as IT calls it; what it prints. Fails the test with that when it cannot."""
        configuration = self.nodes[0]._files / "patroni.yml"
        done = subprocess.run(
            [str(PATRONI / "bin" / "patronictl"), "-c", str(configuration), command, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    @property
    def _hosts(self) -> str:
        return ",".join(node.address for node in self.nodes)

    @property
    def _superuser(self) -> str:
        return (self._passwords / "superuser").read_text().strip()


@contextmanager
def patroni_cluster() -> Iterator[PatroniCluster]:
    """Comes up in about 15 s, with an empty database "medibook"; everything is gone at the end, whatever happened."""
    if not (PATRONI / "bin" / "patroni").exists():
        pytest.fail("Patroni is not set up: `make test-cluster` does it", pytrace=False)
    folder = new_server_folder()
    with ExitStack() as undo:
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        cluster = PatroniCluster(folder)
        undo.callback(cluster.stop)
        cluster.start()
        cluster.sql(f"CREATE DATABASE {DATABASE}")
        yield cluster


def deploy_script() -> ModuleType:
    """packaging/deploy/fill_in.py, which is a script on IT's servers and no package."""
    spec = importlib.util.spec_from_file_location("medibook_deploy_fill_in", DEPLOY / "fill_in.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def _description(folder: Path) -> dict[str, Any]:
    """IT's example with the addresses and folders of this test."""
    cluster = tomllib.loads((DEPLOY / "cluster.example.toml").read_text(encoding="utf-8"))
    del cluster["tls"]  # the wheel's PostgreSQL has none, and nothing leaves this computer
    places = settle_places(folder / "account")
    cluster |= {
        "name": f"test-{secrets.token_hex(4)}",
        "programs": str(postgres_bin(places.account)),
        "passwords": str(folder / "passwords"),
        "clients": ["127.0.0.0/8"],
        "watchdog": "off",
        "max_connections": 100,
    }
    ports = iter(_free_ports(4 * len(cluster["nodes"])))
    for node in cluster["nodes"]:
        home = folder / node["name"]
        kept = settle_places(home)
        node |= {
            "home": str(home),
            "address": "127.0.0.1",
            "data": str(kept.logs / "data"),  # Patroni writes beside its data, too
            "etcd_data": str(kept.logs / "etcd"),
            "sockets": str(kept.socket_dir),
            **{name: next(ports) for name in ("postgres_port", "api_port", "etcd_port", "etcd_peer_port")},
        }
    return cluster


def _free_ports(count: int) -> list[int]:
    """All are held until the last is found, so that they differ."""
    with ExitStack() as held:
        found = []
        for _ in range(count):
            probe = held.enter_context(socket.socket())
            probe.bind(("127.0.0.1", 0))
            found.append(int(probe.getsockname()[1]))
        return found


def _program(name: str) -> Path:
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed: `make test-cluster` does it", pytrace=False)
    return Path(found)


def _python() -> str:
    """One that the servers' account may run, as Patroni's own environment is."""
    return str(PATRONI / "bin" / "python")


def _signal(pids: Any, sign: signal.Signals) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, sign)


def _kill(pids: list[int]) -> None:
    _signal(pids, signal.SIGKILL)
    wait_until(lambda: not any(is_alive(pid) for pid in pids), what="processes to be gone")
