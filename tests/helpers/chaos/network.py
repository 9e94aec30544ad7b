"""A network that can be slow, silent in one direction or both, or cut: in front of PostgreSQL or Redis, on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Coroutine, Iterator
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from psycopg.conninfo import conninfo_to_dict

Address = str | tuple[str, int]
"""The path of a socket, or a host and a port."""


class Way(Enum):
    """Which way bytes go."""

    REQUESTS = "to the server"
    ANSWERS = "to the client"


class _Link:
    """One connection through the network."""

    def __init__(self, client: asyncio.StreamWriter) -> None:
        self.client = client
        self.server: asyncio.StreamWriter | None = None

    def reset(self) -> None:
        """Both ends learn at once that it is over; what was under way is lost."""
        for end in (self.client, self.server):
            if end is not None:
                found = end.get_extra_info("socket")
                if found is not None and found.family != socket.AF_UNIX:
                    with contextlib.suppress(OSError):
                        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.transport.abort()


class Network:
    """Passes bytes on between any number of clients and one server. All methods may be called from any thread.

    While a way is held, bytes stay under way and arrive when it is open again, as TCP sends them again after a
    partition: also what was sent by a client that has given up and closed its connection since.
    """

    def __init__(self, server: Address, host: str = "127.0.0.1") -> None:
        self._server = server
        self._host = host
        self.port = 0
        self._delay = 0.0
        self._links: set[_Link] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._open = {way: asyncio.Event() for way in Way}
        for event in self._open.values():
            event.set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="chaos-network")
        self._thread.start()
        self._run(self._listen())

    def delay(self, seconds: float) -> None:
        """Each way takes so long, for each piece that is sent."""
        self._delay = seconds

    def hold(self, *ways: Way) -> None:
        """Nothing arrives any more: on these ways, or (without any) on both. No connection can be made."""
        self._run(self._hold(ways or tuple(Way)))

    def reset(self) -> None:
        """Every connection ends with a reset, and new ones are refused, until `heal`."""
        self._run(self._reset(refuse=True))

    def heal(self, *, forget: bool = False) -> None:
        """As good as new. With `forget` the connections of before are reset, and what was under way is lost."""
        self._run(self._heal(forget))

    def close(self) -> None:
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # --- In the loop ----------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    async def _listen(self) -> None:
        self._listener = await asyncio.start_server(
            self._accept, self._host, self.port, reuse_address=True, backlog=200
        )
        self.port = self._listener.sockets[0].getsockname()[1]

    async def _hold(self, ways: tuple[Way, ...]) -> None:
        for way in ways:
            self._open[way].clear()

    async def _heal(self, forget: bool) -> None:
        if forget:
            await self._reset(refuse=False)
        self._delay = 0.0
        for event in self._open.values():
            event.set()
        if self._listener is None:
            await self._listen()

    async def _reset(self, *, refuse: bool) -> None:
        if refuse and self._listener is not None:
            await self._refuse(self._listener)
            self._listener = None
        for link in list(self._links):
            link.reset()
        self._links.clear()

    async def _refuse(self, listener: asyncio.Server) -> None:
        """asyncio needs some turns to hand over whom it has let in, and leaves them open if it is closed meanwhile."""
        for each in listener.sockets:
            self._loop.remove_reader(each.fileno())
        for _ in range(10):
            await asyncio.sleep(0)
        listener.close()

    async def _close(self) -> None:
        await self._reset(refuse=True)
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        """No coroutine: one that is cancelled before its first step could not close its client."""
        link = _Link(client)
        self._links.add(link)
        self._start(self._serve(link, reader))

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _serve(self, link: _Link, reader: asyncio.StreamReader) -> None:
        try:
            # OSError: an end is gone; the other one is told by the closing below.
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await self._open[Way.REQUESTS].wait()
                answers, server = await self._connect()
                link.server = server
                if link not in self._links:  # reset meanwhile
                    return
                requests = self._start(self._pass(reader, server, Way.REQUESTS))
                try:
                    await self._pass(answers, link.client, Way.ANSWERS)
                finally:
                    requests.cancel()
                    await asyncio.gather(requests, return_exceptions=True)
        finally:
            self._links.discard(link)
            for end in (link.client, link.server):
                if end is not None:
                    end.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self._server, str):
            return await asyncio.open_unix_connection(self._server)
        return await asyncio.open_connection(*self._server)

    async def _pass(self, source: asyncio.StreamReader, to: asyncio.StreamWriter, way: Way) -> None:
        with contextlib.suppress(OSError):
            while True:
                data = await source.read(65536)
                if self._delay:
                    await asyncio.sleep(self._delay)
                await self._open[way].wait()
                if not data:
                    break
                to.write(data)
                await to.drain()
        with contextlib.suppress(OSError):
            if to.can_write_eof():
                to.write_eof()


@contextlib.contextmanager
def network_to_postgres(database_url: str) -> Iterator[tuple[Network, str]]:
    """The network, and the address of the same database behind it."""
    parts = conninfo_to_dict(database_url)
    host, port = str(parts.get("host") or ""), int(parts.get("port") or 5432)
    server: Address = str(Path(host) / f".s.PGSQL.{port}") if host.startswith("/") else (host, port)
    with contextlib.closing(Network(server)) as network:
        yield network, f"postgresql://127.0.0.1:{network.port}/{parts['dbname']}"


@contextlib.contextmanager
def network_to_redis(redis_url: str) -> Iterator[tuple[Network, str]]:
    """The same for Redis."""
    parts = urlsplit(redis_url)
    server: Address = parts.path if parts.scheme == "unix" else (parts.hostname or "", parts.port or 6379)
    with contextlib.closing(Network(server)) as network:
        password = f":{quote(parts.password, safe='')}@" if parts.password else ""
        yield network, f"redis://{password}127.0.0.1:{network.port}/0"
