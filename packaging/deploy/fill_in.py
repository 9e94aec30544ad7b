"""Fills the templates of this folder in for one cluster: `fill_in.py cluster.toml OUT` writes OUT/<node>/.

Standard library of Python 3.11 only: it runs on the servers. `--make-passwords FOLDER` makes the passwords that are
missing there. An existing password is never changed.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

HERE = Path(__file__).resolve().parent
PASSWORDS = ("superuser", "replication", "api")
PORTS = {"postgres_port": 5432, "api_port": 8008, "etcd_port": 2379, "etcd_peer_port": 2380}
FILES = {
    "patroni.yml": 0o600,
    "etcd.yml": 0o644,
    "patroni.service": 0o644,
    "etcd.service": 0o644,
    "haproxy.cfg": 0o644,
}


class Mistake(Exception):
    """The description of the cluster cannot be used; the message says why."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--make-passwords", metavar="FOLDER", type=Path)
    parser.add_argument("cluster", nargs="?", type=Path)
    parser.add_argument("out", nargs="?", type=Path)
    given = parser.parse_args(arguments)
    try:
        if given.make_passwords is not None:
            make_passwords(given.make_passwords)
        elif given.out is None:
            parser.error("name the description of the cluster and a folder for the result")
        else:
            for path in fill_in(tomllib.loads(given.cluster.read_text(encoding="utf-8")), given.out):
                print(path)
    except (Mistake, OSError, tomllib.TOMLDecodeError) as error:
        print(f"fill_in.py: {error}", file=sys.stderr)
        return 1
    return 0


def make_passwords(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in PASSWORDS:
        path = folder / name
        if not path.exists():
            write(path, secrets.token_urlsafe(32) + "\n", 0o600)


def fill_in(cluster: Mapping[str, Any], out: Path) -> list[Path]:
    """Writes the files of every node; their paths. Raises Mistake, and OSError for a password that cannot be read."""
    nodes = [{**PORTS, **node} for node in cluster.get("nodes", [])]
    check(cluster, nodes)
    passwords = {name: password(Path(cluster["passwords"]) / name) for name in PASSWORDS}
    written = []
    for node in nodes:
        values = values_of(cluster, nodes, node, passwords)
        folder = out / node["name"]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, mode in FILES.items():
            text = Template((HERE / f"{name}.in").read_text(encoding="utf-8")).substitute(values)
            write(folder / name, text, mode)
            written.append(folder / name)
    return written


def check(cluster: Mapping[str, Any], nodes: Sequence[Mapping[str, Any]]) -> None:
    for key in ("name", "database", "programs", "passwords", "clients"):
        if not cluster.get(key):
            raise Mistake(f"“{key}” is missing")
    for node in nodes:
        for key in ("name", "address", "data", "etcd_data"):
            if not node.get(key):
                raise Mistake(f"“{key}” of a node is missing")
    if len(nodes) < 3:
        raise Mistake("three nodes at least: of two, neither can know whether the other is dead")
    if len({node["name"] for node in nodes}) < len(nodes):
        raise Mistake("two nodes have one name")
    places = [(node["address"], node[port]) for node in nodes for port in PORTS]
    if len(set(places)) < len(places):
        raise Mistake("two parts have one address and port")
    if "tls" not in cluster and not all(node["address"].startswith("127.") for node in nodes):
        raise Mistake(
            "without [tls] every address must be of this computer: passwords and patients would travel open"
        )


def values_of(
    cluster: Mapping[str, Any],
    nodes: Sequence[Mapping[str, Any]],
    node: Mapping[str, Any],
    passwords: Mapping[str, str],
) -> dict[str, Any]:
    tls = cluster.get("tls")
    scheme = "https" if tls else "http"
    return {
        **{key: node[key] for key in ("address", "data", "etcd_data", *PORTS)},
        **{f"{name}_password": json.dumps(text) for name, text in passwords.items()},
        **tls_lines(tls),
        "scope": cluster["name"],
        "node": node["name"],
        "account": cluster.get("account", "postgres"),
        "patroni": cluster.get("patroni", "patroni"),
        "programs": cluster["programs"],
        "sockets": node.get("sockets", "/var/run/postgresql"),
        "pgpass": f"{node['data']}.pgpass",
        "max_connections": cluster.get("max_connections", 300),
        "watchdog": cluster.get("watchdog", "automatic"),
        "scheme": scheme,
        "etcd_hosts": ", ".join(f'"{each["address"]}:{each["etcd_port"]}"' for each in nodes),
        "etcd_members": ",".join(
            f"{each['name']}={scheme}://{each['address']}:{each['etcd_peer_port']}" for each in nodes
        ),
        "rules": "".join(f"    - {rule}\n" for rule in rules(cluster, nodes)),
        "haproxy_servers": "\n".join(
            f"    server {each['name']} {each['address']}:{each['postgres_port']} check port {each['api_port']}"
            + (f" check-ssl verify required ca-file {tls['authority']}" if tls else "")
            for each in nodes
        ),
    }


def rules(cluster: Mapping[str, Any], nodes: Sequence[Mapping[str, Any]]) -> list[str]:
    """pg_hba.conf: who may come from where. The superuser and the replication come from the nodes only."""
    kind = "hostssl" if "tls" in cluster else "host"
    addresses = list(dict.fromkeys(f"{node['address']}/32" for node in nodes))
    return [
        *(f"{kind} replication replicator {address} scram-sha-256" for address in addresses),
        *(f"{kind} all postgres {address} scram-sha-256" for address in addresses),
        *(f"{kind} all postgres {network} reject" for network in cluster["clients"]),
        *(f"{kind} {cluster['database']} all {network} scram-sha-256" for network in cluster["clients"]),
    ]


def tls_lines(tls: Mapping[str, str] | None) -> dict[str, str]:
    """The lines of the templates that differ; empty without TLS."""
    if tls is None:
        return dict.fromkeys(("api_tls", "etcd_tls", "client_tls", "server_tls", "etcd_server_tls"), "")
    certificate, key, authority = (json.dumps(tls[each]) for each in ("certificate", "key", "authority"))
    sections = "".join(
        f"{section}:\n  cert-file: {certificate}\n  key-file: {key}\n  trusted-ca-file: {authority}\n"
        "  client-cert-auth: true\n"
        for section in ("client-transport-security", "peer-transport-security")
    )
    return {
        "api_tls": f"  certfile: {certificate}\n  keyfile: {key}\n  cafile: {authority}\n",
        "etcd_tls": f"  protocol: https\n  cacert: {authority}\n  cert: {certificate}\n  key: {key}\n",
        "client_tls": f"      sslmode: verify-ca\n      sslrootcert: {authority}\n",
        "server_tls": (
            '    ssl: "on"\n    ssl_min_protocol_version: TLSv1.3\n'
            f"    ssl_cert_file: {certificate}\n    ssl_key_file: {key}\n    ssl_ca_file: {authority}\n"
        ),
        "etcd_server_tls": sections,
    }


def password(path: Path) -> str:
    text = path.read_text(encoding="utf-8").strip()
    if not text:
        raise Mistake(f"{path} is empty")
    return text


def write(path: Path, text: str, mode: int) -> None:
    """In one step, and never readable by others in between."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    draft.chmod(mode)
    draft.replace(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
