"""A Redis Cluster by its address: each command to the master that has its key, and the topology from redis-py."""

from __future__ import annotations

import threading
from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import Any

from redis import ConnectionPool
from redis.cluster import ClusterNode, NodesManager
from redis.crc import key_slot
from redis.exceptions import RedisClusterException

from medibook_desktop.messaging.redis_addresses import RedisAddress
from medibook_desktop.messaging.redis_wire import Command, EarLine, Line, ReplyError

REDIRECTIONS = 5
Node = tuple[str, int]


class ClusterServers:
    """Messages go by sharded pub/sub: only the node that has a doctor-day's channel sends them on, on the connection on
    which the same node has dropped that day's cache before; plain PUBLISH would go to every node of the cluster, and
    would be lost in silence where two nodes do not hear each other."""

    subscribing = "S"

    def __init__(self, address: RedisAddress, options: dict[str, Any]) -> None:
        self._hosts = address.hosts
        self._options = {key: value for key, value in options.items() if key not in ("host", "port", "db")}
        self._lock = threading.Lock()
        self._topology: NodesManager | None = None
        self._pools: dict[Node, ConnectionPool] = {}
        self._terms: dict[Node, str] = {}

    def line(self) -> ClusterLine:
        """Connected to no node before it is needed."""
        return ClusterLine(self)

    def term_of(self, key: str) -> str:
        with self._lock:
            if self._topology is None:
                return ""
        return self._terms.get(self.node_of(key), "")

    def routes(self, channels: Collection[str]) -> dict[Hashable, set[str]]:
        routes: dict[Hashable, set[str]] = {}
        for channel in channels:
            routes.setdefault(self.node_of(channel), set()).add(channel)
        return routes

    def ear(self, place: Hashable) -> EarLine:
        try:
            return EarLine(self._pool(place).make_connection())  # type: ignore[arg-type]
        except Exception:
            self.forget()
            raise

    def moved(self, places: Collection[Hashable]) -> bool:
        return False  # a node that gives a slot away ends the subscriptions to its channels by itself

    def close(self) -> None:
        with self._lock:
            topology, self._topology = self._topology, None
        if topology is not None:
            topology.close()

    # --- For the lines ------------------------------------------------------------------------

    def node_of(self, key: str | bytes) -> Node:
        name = key if isinstance(key, bytes) else key.encode()
        found = self._known().slots_cache.get(key_slot(name))
        if not found:
            self.forget()
            raise RedisClusterException("no node has this key's slot")
        return _node(found[0])

    def masters(self) -> list[Node]:
        return [_node(each) for each in self._known().get_nodes_by_server_type("primary")]

    def connect(self, node: Node) -> Line:
        try:
            line = Line(self._pool(node).make_connection(), master_only=True)
        except Exception:
            self.forget()
            raise
        self._terms[node] = line.term
        return line

    def story(self) -> dict[str, Any]:
        replicas = 0
        for node in self.masters():
            line = self.connect(node)
            try:
                replicas += int(line.told("replication").get("connected_slaves", 0))
            finally:
                line.close()
        return {"masters": sorted(f"{host}:{port}" for host, port in self.masters()), "replicas": replicas}

    def forget(self) -> None:
        """Somebody was not where he should be: who asks next reads the topology again."""
        self.close()

    def _known(self) -> NodesManager:
        with self._lock:
            if self._topology is None:
                hosts = [*self._pools, *self._hosts]
                self._topology = NodesManager(
                    [ClusterNode(host, port) for host, port in dict.fromkeys(hosts)],
                    from_url=True,  # the options are a connection's own
                    **self._options,
                )
            return self._topology

    def _pool(self, node: Node) -> ConnectionPool:
        pool = self._pools.get(node)
        if pool is None:
            host, port = node
            pool = self._pools[node] = ConnectionPool(host=host, port=port, **self._options)
        return pool


def _node(node: ClusterNode) -> Node:
    return (str(node.host), int(node.port))


class ClusterLine:
    """To RedisLink a line like any other: one connection to each master, of one thread at a time.

    The order of commands is kept for each node, and so for each key and its channel. One master that does not answer
    is Redis away for all: a cluster without one of its masters serves nobody for long.
    """

    def __init__(self, servers: ClusterServers) -> None:
        self._servers = servers
        self._lines: dict[Node, Line] = {}

    def exchange(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> list[Any]:
        replies: list[Any] = [None] * len(commands)
        left = list(range(len(commands)))
        for _ in range(REDIRECTIONS):
            groups = self._grouped(commands, left)
            for at in left:
                replies[at] = None
            for node, places in groups.items():
                self._line(node).write([_sharded(commands[at]) for at in places])
            for node, places in groups.items():
                sent = [_sharded(commands[at]) for at in places]
                for at, reply in zip(places, self._line(node).replies_to(sent, scripts), strict=True):
                    if not isinstance(replies[at], ReplyError):  # of what all are asked, one refusal counts
                        replies[at] = reply
            for at in left:
                if _redirected(replies[at], "ASK"):
                    replies[at] = self._asked(str(replies[at]), _sharded(commands[at]), scripts)
            left = [at for at in left if _redirected(replies[at], "MOVED")]
            if not left:
                return replies
            self._servers.forget()
        return replies

    def send(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> None:
        for node, places in self._grouped(commands, range(len(commands))).items():
            self._line(node).send([_sharded(commands[at]) for at in places], scripts)

    def close(self) -> None:
        for line in self._lines.values():
            line.close()
        self._lines.clear()

    def _grouped(self, commands: Sequence[Command], places: Sequence[int]) -> dict[Node, list[int]]:
        groups: dict[Node, list[int]] = {}
        for at in places:
            key = key_of(commands[at])
            if key is not None:
                groups.setdefault(self._servers.node_of(key), []).append(at)
                continue
            for node in self._servers.masters():
                groups.setdefault(node, []).append(at)
        return groups

    def _line(self, node: Node) -> Line:
        line = self._lines.get(node)
        if line is None:
            line = self._lines[node] = self._servers.connect(node)
        return line

    def _asked(self, told: str, command: Command, scripts: Mapping[str, str]) -> Any:
        """A slot is being moved, and this key has gone already."""
        host, _, port = told.rsplit(" ", 1)[1].rpartition(":")
        return self._line((host, int(port))).exchange([("ASKING",), command], scripts)[1]


def key_of(command: Command) -> str | None:
    """The key by which a command finds its node; None for what every master is asked."""
    name = command[0]
    if name in ("PING", "INFO", "FLUSHALL", "SCRIPT"):
        return None
    if name in ("EVALSHA", "EVAL"):
        return str(command[3]) if command[2] else None
    if name == "XREAD":
        return str(command[list(command).index("STREAMS") + 1])
    return str(command[1])


def _sharded(command: Command) -> Command:
    return ("SPUBLISH", *command[1:]) if command[0] == "PUBLISH" else command


def _redirected(reply: Any, word: str) -> bool:
    return isinstance(reply, ReplyError) and str(reply).startswith(word)
