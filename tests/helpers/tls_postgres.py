"""Debian's PostgreSQL on loopback, which takes nothing but TLS: the wheel's own was built without it. Needs root."""

from __future__ import annotations

import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from medibook_desktop.foundation.embedded_processes import free_port
from tests.helpers.own_authority import OwnAuthority
from tests.helpers.servers import new_server_folder

OWNER = "clinic_owner"
_ACCOUNT = "postgres"
_HOST = "127.0.0.1"
_SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = {port}
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
ssl_min_protocol_version = 'TLSv1.2'
password_encryption = 'scram-sha-256'
fsync = off
"""
_RULES = f"hostssl all all {_HOST}/32 scram-sha-256\n"


@dataclass(frozen=True, slots=True)
class TlsPostgres:
    """An empty database `medibook`; both addresses are verified, `url` names no user."""

    owner_url: str
    url: str
    authority: OwnAuthority
    authority_file: Path


def debian_programs() -> Path | None:
    """Where the newest PostgreSQL of the system has its programs; None when it has none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def tls_postgres(*names: str) -> Iterator[TlsPostgres]:
    """Its certificate is for `names`, by default for how it is reached."""
    programs = debian_programs()
    assert programs is not None, "PostgreSQL is missing: apt-get install postgresql"
    folder = new_server_folder()
    authority = OwnAuthority()
    try:
        data, authority_file = folder / "server", authority.written(folder / "clinic authority.pem")
        authority_file.chmod(0o644)
        data.mkdir(mode=0o700)
        shutil.chown(data, _ACCOUNT, _ACCOUNT)
        password, port = secrets.token_hex(16), free_port(_HOST)
        secret = folder / "password"
        secret.write_text(password, encoding="ascii")
        shutil.chown(secret, _ACCOUNT, _ACCOUNT)
        _run(programs, "initdb", data, "--auth=scram-sha-256", f"--username={OWNER}", "--no-sync",
             "--encoding=UTF8", "--locale=C.UTF-8", f"--pwfile={secret}")  # fmt: skip
        papers = authority.papers(*(names or (_HOST, "localhost")))
        with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS.format(port=port))
        (data / "pg_hba.conf").write_text(_RULES, encoding="utf-8")
        for name, content in (("server.crt", papers.certificate), ("server.key", papers.key)):
            (data / name).write_bytes(content)
            (data / name).chmod(0o600)
            shutil.chown(data / name, _ACCOUNT, _ACCOUNT)
        _run(programs, "pg_ctl", data, "start", "--wait", "--silent", f"--log={data / 'server.log'}")
        try:
            tail = f"sslmode=verify-full&sslrootcert={str(authority_file).replace(' ', '%20')}"
            server = f"postgresql://{OWNER}:{password}@{_HOST}:{port}"
            with psycopg.connect(f"{server}/postgres?sslmode=require", autocommit=True) as owner:
                owner.execute("CREATE DATABASE medibook")
            yield TlsPostgres(
                f"{server}/medibook?{tail}",
                f"postgresql://{_HOST}:{port}/medibook?{tail}",
                authority,
                authority_file,
            )
        finally:
            _run(programs, "pg_ctl", data, "stop", "--mode=immediate", "--silent")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(programs: Path, name: str, data: Path, *words: str) -> None:
    subprocess.run(
        ["runuser", "-u", _ACCOUNT, "--", str(programs / name), "-D", str(data), *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True, timeout=120, cwd="/",
    )  # fmt: skip
