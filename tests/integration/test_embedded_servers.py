"""The embedded servers: made, found again, closed to strangers, and readable in what they log."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis
import sqlalchemy
from psycopg.conninfo import make_conninfo

from medibook_desktop.foundation import embedded_places, embedded_programs
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers, pgbench_path
from tests.helpers.server_process import ServerProcess

AS_ROOT = os.geteuid() == 0


def ask(url: str, question: str) -> object:
    """The first column of the first row."""
    with psycopg.connect(url, connect_timeout=5) as connection:
        row = connection.execute(question).fetchone()  # type: ignore[call-overload]
        return row[0] if row else None


def mode_of(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


@pytest.fixture
def stranger(server_folder: Path) -> Iterator[ServerProcess]:
    """A process of another account of this computer; of our own where we may not change accounts."""
    with ServerProcess(server_folder / "none", account="nobody" if AS_ROOT else "") as process:
        yield process


def test_postgresql_18_and_valkey_serve_at_the_addresses_given(servers: RunningServers) -> None:
    assert str(ask(servers.owner_url, "SHOW server_version")).startswith("18.")
    assert ask(servers.owner_url, "SELECT current_user") == "medibook_super"
    assert ask(servers.owner_url, "SELECT current_database()") == "medibook"
    assert servers.redis_url is not None
    with redis.Redis.from_url(servers.redis_url) as client:
        assert client.ping()


def test_sqlalchemy_reads_the_address_too(servers: RunningServers) -> None:
    engine = sqlalchemy.create_engine(servers.owner_url.replace("postgresql:", "postgresql+psycopg:", 1))
    try:
        with engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    finally:
        engine.dispose()


def test_a_member_of_staff_comes_in_by_the_address_without_a_user(servers: RunningServers) -> None:
    with psycopg.connect(servers.owner_url, autocommit=True) as owner:
        owner.execute("CREATE ROLE anna_of_the_test LOGIN PASSWORD 'a b/c%d:@'")
        try:
            url = make_conninfo(servers.database_url, user="anna_of_the_test", password="a b/c%d:@")
            assert ask(url, "SELECT session_user") == "anna_of_the_test"
            verifier = "SELECT rolpassword FROM pg_authid WHERE rolname = 'anna_of_the_test'"
            assert str(ask(servers.owner_url, verifier)).startswith("SCRAM-SHA-256$")
        finally:
            owner.execute("DROP ROLE anna_of_the_test")


def test_guessing_passwords_is_slow(servers: RunningServers) -> None:
    """What the server's own file says; for the tests' sake it is overruled (tests/helpers/servers.py)."""
    with psycopg.connect(servers.owner_url) as owner:
        said = dict(
            owner.execute(
                "SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%postgresql.conf'"
                " AND (name LIKE 'auth_delay%' OR name IN ('scram_iterations', 'shared_preload_libraries'))"
            ).fetchall()
        )
        assert said == {
            "shared_preload_libraries": "auth_delay",
            "auth_delay.milliseconds": "500",
            "scram_iterations": "32768",
        }
        assert owner.execute("SHOW shared_preload_libraries").fetchone() == ("auth_delay",)


def test_the_extensions_that_the_schema_needs_are_there(servers: RunningServers) -> None:
    question = "SELECT count(*) FROM pg_available_extensions WHERE name IN ('btree_gist', 'pg_trgm')"
    assert ask(servers.owner_url, question) == 2
    assert pgbench_path().exists()


@pytest.mark.parametrize("name", ["fsync", "synchronous_commit", "full_page_writes", "data_checksums"])
def test_what_is_acknowledged_is_on_the_disk(servers: RunningServers, name: str) -> None:
    assert ask(servers.owner_url, f"SHOW {name}") == "on"


def test_nothing_listens_on_the_network(servers: RunningServers) -> None:
    assert ask(servers.owner_url, "SHOW listen_addresses") == ""
    assert servers.redis_url is not None
    with redis.Redis.from_url(servers.redis_url, decode_responses=True) as client:
        assert client.config_get("port") == {"port": "0"}


@pytest.mark.parametrize("user", ["medibook_super", "postgres", "root", "nobody"])
def test_nobody_comes_in_without_a_password(servers: RunningServers, user: str) -> None:
    with pytest.raises(psycopg.OperationalError, match=r"password|authentication"):
        psycopg.connect(servers.database_url, user=user, connect_timeout=5)


def test_a_wrong_password_is_refused(servers: RunningServers) -> None:
    url = make_conninfo(servers.database_url, user="medibook_super", password="wrong")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(url, connect_timeout=5)


def test_every_rule_of_pg_hba_asks_for_a_scram_password(servers: RunningServers) -> None:
    with psycopg.connect(servers.owner_url) as connection:
        rules = connection.execute("SELECT DISTINCT auth_method, error FROM pg_hba_file_rules").fetchall()
    assert rules == [("scram-sha-256", None)]


def test_valkey_asks_for_its_password_and_forgets_on_purpose(servers: RunningServers) -> None:
    assert servers.redis_url is not None
    path = re.sub(r"unix://:[^@]*@", "unix://", servers.redis_url)
    with redis.Redis.from_url(path) as client, pytest.raises(redis.AuthenticationError):
        client.ping()
    with redis.Redis.from_url(servers.redis_url, decode_responses=True) as client:
        assert client.config_get("save", "appendonly") == {"save": "", "appendonly": "no"}


def test_another_account_reaches_neither_sockets_nor_secrets_nor_data(
    servers: RunningServers, stranger: ServerProcess
) -> None:
    data = servers.data_dir
    for folder in ("sockets", "secrets", "postgres", "server_logs", "users"):
        assert mode_of(data / folder) == "0o700"
    for secret in (data / "secrets").iterdir():
        assert mode_of(secret) == "0o600"
    if AS_ROOT:
        # Even with the right password: the folder of the socket is closed.
        assert "Permission denied" in stranger.ask(f"connect {servers.owner_url}")["refused"]
        for path in (
            "secrets/postgres-owner",
            "secrets/valkey",
            "postgres/PG_VERSION",
            "server_logs/valkey.conf",
        ):
            assert stranger.ask(f"read {data / path}") == {"refused": "PermissionError"}


def test_the_servers_own_account_needs_the_password_as_well(servers: RunningServers) -> None:
    owner = (servers.data_dir / "postgres").owner()
    address = make_conninfo(servers.database_url, user="medibook_super")
    with ServerProcess(servers.data_dir, account=owner if AS_ROOT else "") as peer:
        assert "no password supplied" in peer.ask(f"connect {address}")["refused"]
        if AS_ROOT:  # it serves the data, and still may not read the password
            secret = servers.data_dir / "secrets" / "postgres-owner"
            assert peer.ask(f"read {secret}") == {"refused": "PermissionError"}


def test_the_representation_shows_no_password(servers: RunningServers) -> None:
    assert "://" not in repr(servers)


def test_what_a_person_typed_is_in_no_log(servers: RunningServers) -> None:
    typed = "Annegret Geheimrat"
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute("CREATE TEMP TABLE people (name text UNIQUE, born date)")
        connection.execute("INSERT INTO people VALUES (%s)", (typed,))
        for question in (
            "INSERT INTO people VALUES (%s)",
            "SELECT %s::text::date",
            "SELECT 1 FROM people, %s",
        ):
            with pytest.raises(psycopg.Error):
                connection.execute(question, (typed,))  # type: ignore[arg-type]
        with pytest.raises(psycopg.Error):
            connection.execute(f"DO $$ BEGIN RAISE WARNING '{typed}'; RAISE EXCEPTION '{typed}'; END $$")
        with pytest.raises(psycopg.Error):
            connection.execute(f"SELECT '{typed}'::integer")
    logs = [path.read_text(encoding="utf-8") for path in servers.log_dir.glob("*.log")]
    assert "ready to accept connections" in "".join(logs)  # the log does work
    assert "Geheimrat" not in "".join(logs)


def test_a_second_start_finds_everything_again(server_folder: Path) -> None:
    with EmbeddedServers(server_folder / "data").start() as first:
        assert first.first_time
        with psycopg.connect(first.owner_url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
    assert not (first.data_dir / "postgres" / "postmaster.pid").exists()
    with EmbeddedServers(server_folder / "data").start() as second:
        assert not second.first_time
        assert (second.owner_url, second.redis_url) == (first.owner_url, first.redis_url)
        assert ask(second.owner_url, "SELECT n FROM kept") == 7


@pytest.mark.parametrize(
    "deep",
    ["Praxis Dr. Müller, 東京 'Süd' 100% $HOME \"x\"", "/".join(["a-folder-with-a-long-name"] * 8)],
    ids=["spaces, commas, quotes, other letters", "deeper than a socket's name may be"],
)
def test_any_folder_will_do(server_folder: Path, deep: str) -> None:
    folder = server_folder / deep
    folder.mkdir(parents=True)
    if AS_ROOT:
        for part in (folder, *folder.parents):
            if server_folder in part.parents:
                part.chmod(0o711)
    with EmbeddedServers(folder).start() as running:
        assert ask(running.owner_url, "SELECT 1") == 1
        assert running.redis_url is not None
        with redis.Redis.from_url(running.redis_url) as client:
            assert client.ping()
        socket_dir = Path(str(ask(running.owner_url, "SHOW unix_socket_directories")).strip('"'))
        assert mode_of(socket_dir) == "0o700"


def test_root_s_servers_find_a_place_when_their_account_cannot_reach_the_folder(
    server_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For an ordinary user the same folder simply serves as it is."""
    closed = server_folder / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(embedded_places, "ROOT_HOME", server_folder / "home")
    with EmbeddedServers(closed / "data").start() as running:
        where = Path(str(ask(running.owner_url, "SHOW data_directory")))
        home = server_folder / "home" if AS_ROOT else closed
        assert home in where.parents
    with EmbeddedServers(closed / "data").start() as again:
        assert not again.first_time
    assert mode_of(closed) == "0o700"  # nothing was opened up to make it work


def test_programs_that_the_account_cannot_read_are_copied_once(
    server_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = embedded_places.ServiceAccount("me", os.getuid(), os.getgid())
    monkeypatch.setattr(embedded_programs, "ROOT_HOME", server_folder)
    monkeypatch.setattr(embedded_programs, "can_reach", lambda path, account: False)
    found = embedded_programs.postgres_bin(account)
    assert server_folder in found.parents
    assert mode_of(found / "postgres") == "0o755"
    assert os.system(f"'{found / 'initdb'}' --version > {server_folder / 'said'}") == 0  # noqa: S605
    assert "18" in (server_folder / "said").read_text(encoding="ascii")
    stamp = found.stat().st_mtime_ns
    assert embedded_programs.postgres_bin(account).stat().st_mtime_ns == stamp


def test_an_ordinary_user_can_run_them(server_folder: Path) -> None:
    """As root the process becomes an ordinary user first; else it is one already."""
    folder = server_folder / "of-nobody"
    folder.mkdir(mode=0o700)
    if AS_ROOT:
        import pwd

        entry = pwd.getpwnam("nobody")
        os.chown(folder, entry.pw_uid, entry.pw_gid)
    with ServerProcess(folder, account="nobody" if AS_ROOT else "") as process:
        started = process.ask("start")
        assert started["first_time"]
        assert started["uid"] != 0
        assert process.ask("query") == {"rows": [["medibook_super"]]}
        assert (folder / "postgres").stat().st_uid == started["uid"]
        process.ask("stop")
    assert not (folder / "postgres" / "postmaster.pid").exists()
    # Root may help out in that folder, and leaves nothing behind that its owner could not use.
    with EmbeddedServers(folder).start() as helped:
        assert ask(helped.owner_url, "SELECT 1") == 1
    with ServerProcess(folder, account="nobody" if AS_ROOT else "") as process:
        assert not process.ask("start")["first_time"]
        process.ask("stop")
    strays = [path for path in folder.rglob("*") if path.stat().st_uid != folder.stat().st_uid]
    assert strays == []
