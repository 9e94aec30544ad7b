"""Takes the address of a Redis apart: one server, Sentinel or Cluster, decided by its first word alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from medibook_desktop.domain.errors import SettingsInvalid

SENTINEL_PORT, SERVER_PORT = 26379, 6379
_OF_SENTINELS = ("sentinel_username", "sentinel_password")


class RedisKind(StrEnum):
    SERVER = "one server"
    SENTINEL = "Sentinel"
    CLUSTER = "Cluster"


@dataclass(frozen=True, slots=True)
class RedisAddress:
    """`server_url` is the address of one server (the first, where there are several), with user, password, database
    and options; `hosts` are the sentinels or the nodes to ask, none for one server."""

    kind: RedisKind
    server_url: str
    hosts: tuple[tuple[str, int], ...] = ()
    master: str = ""
    sentinel_options: tuple[tuple[str, str], ...] = ()

    @property
    def is_encrypted(self) -> bool:
        return self.server_url.startswith("rediss")

    def __repr__(self) -> str:
        return f"RedisAddress({self.kind})"  # it holds a password


def read_address(url: str) -> RedisAddress:
    """`unix://`, `redis://`, `rediss://` (TLS); `redis+sentinel://h1:26379,h2/mymaster[/db]`;
    `redis+cluster://h1:7000,h2`; the last two with `rediss+` too.

    `sentinel_username` and `sentinel_password` are options of a Sentinel's address: those of the sentinels
    themselves. Raises SettingsInvalid for what is no such address.
    """
    try:
        return _read(url)
    except ValueError as error:
        raise SettingsInvalid("This is no address of a Redis server.", key="redis_url") from error


def _read(url: str) -> RedisAddress:
    parts = urlsplit(url)
    scheme, plus, kind = parts.scheme.partition("+")
    if scheme not in ("unix", "redis", "rediss") or kind not in ("", "sentinel", "cluster"):
        raise SettingsInvalid(
            "“{scheme}” begins no address of a Redis server.", key="redis_url", scheme=parts.scheme
        )
    if not plus:
        return RedisAddress(RedisKind.SERVER, url)
    if scheme == "unix":
        raise ValueError(url)
    signing_in, at, hosts_text = parts.netloc.rpartition("@")
    options = parse_qsl(parts.query, keep_blank_values=True)
    path = [unquote(part) for part in parts.path.split("/") if part]
    if kind == "sentinel":
        hosts = _hosts(hosts_text, SENTINEL_PORT)
        if not path or len(path) > 2:
            raise SettingsInvalid(
                "The address of a Sentinel ends in the name of its master, as in …/mymaster.", key="redis_url"
            )
        master, database = path[0], path[1] if len(path) == 2 else "0"
    else:
        hosts = _hosts(hosts_text, SERVER_PORT)
        master, database = "", "0"
        if path not in ([], ["0"]):
            raise SettingsInvalid("A Redis Cluster has one database, number 0.", key="redis_url")
    query = urlencode([pair for pair in options if pair[0] not in _OF_SENTINELS])
    host, port = hosts[0]
    shown = f"[{host}]" if ":" in host else host
    server_url = f"{scheme}://{signing_in}{at}{shown}:{port}/{int(database)}{'?' if query else ''}{query}"
    return RedisAddress(
        RedisKind.SENTINEL if kind == "sentinel" else RedisKind.CLUSTER,
        server_url,
        hosts,
        master,
        tuple((name.removeprefix("sentinel_"), value) for name, value in options if name in _OF_SENTINELS),
    )


def _hosts(text: str, port: int) -> tuple[tuple[str, int], ...]:
    found = []
    for each in text.split(","):
        parts = urlsplit(f"//{each}")
        if not parts.hostname:
            raise ValueError(text)
        found.append((parts.hostname, parts.port or port))
    return tuple(found)
