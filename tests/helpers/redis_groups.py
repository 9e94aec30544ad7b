"""Several Valkeys of a test's own: a master with a replica and three sentinels, or a cluster of masters."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from redis import Redis
from redis.crc import REDIS_CLUSTER_HASH_SLOTS
from redis.exceptions import RedisError

from medibook_desktop.foundation.embedded_programs import valkey_server
from tests.helpers.conditions import wait_until

MASTER = "frontdesk"
DOWN_AFTER_MS = 500


def free_ports(count: int) -> list[int]:
    """Nobody listens there now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Node:
    """One process on a port of this computer, to be killed, frozen and started again; what it held is forgotten."""

    def __init__(self, folder: Path, port: int, *options: str, sentinel_of: int | None = None) -> None:
        self._folder = folder / str(port)
        self._folder.mkdir()
        self.port = port
        self._options = options
        self._sentinel_of = sentinel_of
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        program = valkey_server()
        assert program is not None
        arguments = [
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--dir",
            str(self._folder),
        ]
        arguments += ["--repl-diskless-sync-delay", "0"]
        if self._sentinel_of is not None:
            arguments = [str(self._written_config(self._sentinel_of)), "--sentinel"]
        self._process = subprocess.Popen(
            [str(program), *arguments, *self._options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def client(self) -> Redis:
        return Redis(port=self.port, socket_timeout=5, socket_connect_timeout=5)

    def answers(self) -> bool:
        try:
            with self.client() as client:
                return bool(client.ping())
        except RedisError:
            return False

    def kill(self) -> None:
        """kill -9."""
        self.send(signal.SIGKILL)
        assert self._process is not None
        self._process.wait()

    def send(self, sign: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(sign)

    def stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def _written_config(self, master_port: int) -> Path:
        path = self._folder / "sentinel.conf"
        lines = (
            f"port {self.port}",
            "bind 127.0.0.1",
            f"dir {self._folder}",
            f"sentinel monitor {MASTER} 127.0.0.1 {master_port} 2",
            f"sentinel down-after-milliseconds {MASTER} {DOWN_AFTER_MS}",
            f"sentinel failover-timeout {MASTER} 3000",
        )
        path.write_text("\n".join(lines) + "\n")
        return path


class SentinelGroup:
    def __init__(self, folder: Path) -> None:
        ports = free_ports(5)
        self.first = Node(folder, ports[0])
        self.second = Node(folder, ports[1], "--replicaof", "127.0.0.1", str(ports[0]))
        self.sentinels = [Node(folder, port, sentinel_of=ports[0]) for port in ports[2:]]
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.sentinels)
        self.url = f"redis+sentinel://{hosts}/{MASTER}"

    @property
    def nodes(self) -> Sequence[Node]:
        return (self.first, self.second, *self.sentinels)

    def start(self) -> None:
        self.first.start()
        self.second.start()
        # A sentinel asks a master for its replicas at once, and then every ten seconds.
        wait_until(self._is_replicated, what="the replica")
        for node in self.sentinels:
            node.start()
        wait_until(self._is_watched, what="the sentinels to know each other and the replica")

    def _is_replicated(self) -> bool:
        if not (self.first.answers() and self.second.answers()):
            return False
        with self.first.client() as client:
            told = client.info("replication")
        return bool(told["connected_slaves"] == 1 and told["slave0"]["state"] == "online")

    def _is_watched(self) -> bool:
        if not all(node.answers() for node in self.sentinels):
            return False
        for node in self.sentinels:
            with node.client() as client:
                told = client.sentinel_master(MASTER)
            if (told["num-other-sentinels"], told["num-slaves"]) != (2, 1):
                return False
        return True


class ClusterGroup:
    """Three masters, or three with a replica each."""

    def __init__(self, folder: Path, *, replicas: bool = False) -> None:
        ports = free_ports(12 if replicas else 6)
        count = len(ports) // 2
        self.nodes = [
            Node(
                folder,
                ports[number],
                "--cluster-enabled",
                "yes",
                "--cluster-port",
                str(ports[count + number]),
                "--cluster-node-timeout",
                "1000",
                "--cluster-config-file",
                "nodes.conf",
            )
            for number in range(count)
        ]
        self._bus_ports = ports[count:]
        self.masters, self.replicas = self.nodes[:3], self.nodes[3:]
        self.url = f"redis+cluster://127.0.0.1:{ports[0]},127.0.0.1:{ports[1]}"

    def start(self) -> None:
        for node in self.nodes:
            node.start()
        wait_until(lambda: all(node.answers() for node in self.nodes), what="the nodes")
        share = REDIS_CLUSTER_HASH_SLOTS // 3
        for number, node in enumerate(self.nodes):
            with node.client() as client:
                client.execute_command("CLUSTER", "SET-CONFIG-EPOCH", number + 1)
        with self.nodes[0].client() as first:
            for node, bus_port in zip(self.nodes[1:], self._bus_ports[1:], strict=True):
                first.execute_command("CLUSTER", "MEET", "127.0.0.1", node.port, bus_port)
        for number, node in enumerate(self.masters):
            last = (number + 1) * share - 1 if number < 2 else REDIS_CLUSTER_HASH_SLOTS - 1
            with node.client() as client:
                client.execute_command("CLUSTER", "ADDSLOTSRANGE", number * share, last)
        wait_until(self._is_known, what="the nodes to know each other")
        for master, replica in zip(self.masters, self.replicas, strict=False):
            with master.client() as client:
                name = client.execute_command("CLUSTER", "MYID")
            with replica.client() as client:
                client.execute_command("CLUSTER", "REPLICATE", name)
        wait_until(self._is_ready, what="the cluster")

    def _is_known(self) -> bool:
        return all(self._told(node)["cluster_known_nodes"] == str(len(self.nodes)) for node in self.nodes)

    def _is_ready(self) -> bool:
        if any(self._told(node)["cluster_state"] != "ok" for node in self.nodes):
            return False
        for replica in self.replicas:
            with replica.client() as client:
                if client.info("replication").get("master_link_status") != "up":
                    return False
        return True

    def _told(self, node: Node) -> dict[str, str]:
        with node.client() as client:
            return dict(client.execute_command("CLUSTER INFO"))


@pytest.fixture(scope="module")
def sentinel_group() -> Iterator[SentinelGroup]:
    yield from _running(SentinelGroup)


@pytest.fixture(scope="module")
def cluster_group() -> Iterator[ClusterGroup]:
    yield from _running(ClusterGroup)


def _running(kind: type[SentinelGroup] | type[ClusterGroup]) -> Iterator[SentinelGroup | ClusterGroup]:
    folder = Path(tempfile.mkdtemp(prefix="medibook-redis-"))
    group = kind(folder)
    try:
        group.start()
        yield group
    finally:
        for node in group.nodes:
            node.stop()
        shutil.rmtree(folder, ignore_errors=True)
