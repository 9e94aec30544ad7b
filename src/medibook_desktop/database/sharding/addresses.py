"""Addresses of a clinic's databases: as the owner signs in, as terminals are told, as one server reaches another."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from medibook_desktop.database.connections import Connection, connect, encryption_of, stays_here

OwnerUrl = Callable[[int], str]
"""The owner's address of a shard, by its number."""

_STRICT = ("require", "verify-ca", "verify-full")
_FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl", "sslcrldir")
"""Of the computer that connects."""
ADDRESS_OPTIONS = ("host", "hostaddr", "port", "dbname", "sslmode", "sslrootcert", "target_session_attrs")
"""What a foreign server takes of an address."""


def parts_of(url: str) -> dict[str, str]:
    """libpq's words of an address in any form."""
    parsed = conninfo_to_dict(url.replace("postgresql+psycopg://", "postgresql://", 1))
    return {key: str(value) for key, value in parsed.items() if value is not None}


def without_people(url: str) -> str:
    """The address as a URL without user name and password."""
    return _as_url({key: value for key, value in parts_of(url).items() if key not in ("user", "password")})


def for_everybody(url: str, *, is_owners: bool) -> str:
    """The address as a URL without what is one person's or one computer's: what a shard's row may hold.

    Of the owner's address `sslmode` stays where it says what the server cannot do; how strict each computer is about
    the others, it says for itself (`encrypted_like`).
    """
    own = {"user", "password", "passfile", *_FILES}
    parts = parts_of(url)
    if is_owners and parts.get("sslmode") in _STRICT:
        own.add("sslmode")
    return _as_url({key: value for key, value in parts.items() if key not in own})


def encrypted_like(url: str, like: str) -> str:
    """The address with the encryption of this computer's own one, where it says nothing of it itself; as a URL.

    Whoever believes the directory's server by its certificate only believes a shard's no sooner. An address that
    allows less (sslmode=disable on a network of its own) lends nothing: that network may be another one. Files of
    certificates are lent to be verified by, and not to an address that asks for less: for libpq they ask for more.
    """
    mine, other = parts_of(url), parts_of(like)
    if stays_here(mine) and not stays_here(other):
        return _as_url(mine)  # a tunnel's end: the name in a certificate is another one
    lent = set(_FILES)
    if "sslmode" in mine:
        lent = lent if mine["sslmode"] in ("verify-ca", "verify-full") else set()
    elif other.get("sslmode", "require") in _STRICT:
        lent.add("sslmode")
    else:
        lent = set()
    return _as_url({key: value for key, value in other.items() if key in lent} | mine)


def signed_in_like(url: str, like: str) -> str:
    """As `encrypted_like`, and with the user and password of the other address, where this one names none itself."""
    mine, other = parts_of(encrypted_like(url, like)), parts_of(like)
    if "user" not in mine and "user" in other:
        mine["user"] = other["user"]
        if "password" in other:
            mine["password"] = other["password"]
    return _as_url(mine)


def beside(url: str, name: str) -> str:
    """The address of another database on the same server, called after the shard `name`."""
    parts = parts_of(url)
    tail = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "shard"
    return _as_url(parts | {"dbname": f"{parts.get('dbname', 'medibook')}_{tail}"[:63]})


def _as_url(parts: dict[str, str]) -> str:
    left = dict(parts)
    user, password = left.pop("user", ""), left.pop("password", "")
    host, port = left.pop("host", ""), left.pop("port", "")
    hosts, ports = host.split(","), port.split(",")
    name = left.pop("dbname", "")
    people = (
        (quote(user, safe="") + (":" + quote(password, safe="") if password else "") + "@") if user else ""
    )
    if any(not each or each.startswith(("/", "@")) for each in hosts):
        # A socket's folder cannot stand where a host stands, nor can nothing (hostaddr alone says where).
        left |= {key: value for key, value in (("host", host), ("port", port)) if value}
        places = ""
    else:
        if len(ports) == 1:
            ports = ports * len(hosts)
        places = ",".join(
            (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
            for host, port in zip(hosts, ports, strict=True)
        )
    query = urlencode(left, quote_via=quote)
    return f"postgresql://{people}{places}/{quote(name, safe='')}" + (f"?{query}" if query else "")


def server_options(url: str) -> dict[str, str]:
    """How one PostgreSQL server reaches another: the options of a foreign server."""
    parts = parts_of(url)
    options = {key: parts[key] for key in ADDRESS_OPTIONS if key in parts}
    options |= {key: value for key, value in encryption_of(url, {}).items() if key not in options}
    if "," in options.get("host", ""):
        options.setdefault("target_session_attrs", "read-write")
    return options | {
        "connect_timeout": "3",
        "tcp_user_timeout": "10000",
        "keepalives_idle": "5",
        "fetch_size": "5000",
        # A terminal's session keeps none: it would be one more at the directory for each desk.
        "keep_connections": "off",
        "application_name": "medibook shard",
    }


def owner_connection_to(url: str, *, name: str = "medibook shards") -> Connection:
    """In autocommit, acting as the owner of the tables; a wait for an answer may take as long as copying does."""
    made = connect(
        make_conninfo(**parts_of(url)),
        application_name=name,
        connect_timeout=5,
        keepalives_idle=5,
        keepalives_interval=2,
        keepalives_count=3,
        # Its server notices too when this computer is gone: what it holds others wait for.
        options="-c timezone=UTC -c client_encoding=UTF8 -c jit=off -c search_path=public"
        " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3"
        " -c tcp_user_timeout=20000 -c client_connection_check_interval=1s",
    )
    made.answer_seconds = 3600
    return made


def one(connection: Connection, sql: Any, params: Any = ()) -> Any:
    """The first value of the first row; None when there is none."""
    row = connection.execute(sql, params).fetchone()
    return None if row is None else row[0]


def pull(shard: Connection) -> None:
    """What is new in the directory comes to this shard now, by this session or by another one that is at it."""
    while (said := one(shard, "SELECT pull_directory()"))["busy"] or said["more"]:
        if said["busy"]:
            shard.execute("SELECT pg_sleep(0.05)")
