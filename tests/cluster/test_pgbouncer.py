"""The clinic through Debian's pgbouncer in session mode, with the very files of packaging/deploy."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from medibook_desktop.database.engine import READ_COMMITTED, SERIALIZABLE, Database
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import DatabaseAway, SignInFailed, TooBusy
from medibook_desktop.foundation.embedded_places import choose_account
from medibook_desktop.foundation.embedded_processes import free_port, listens
from medibook_desktop.foundation.embedded_programs import postgres_bin, program
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.conditions import wait_until
from tests.helpers.replicated_servers import ReplicatedClinic, ServerNode, replicated_clinic
from tests.helpers.servers import new_server_folder

DEPLOY = Path(__file__).resolve().parents[2] / "packaging" / "deploy"
PASSWORD = "pgbouncer's own"


@dataclass(frozen=True, slots=True)
class Bouncer:
    url: str
    """Without a user."""
    process: subprocess.Popen[bytes]
    log: Path


@pytest.fixture(scope="module")
def behind() -> Iterator[ReplicatedClinic]:
    """One server; pgbouncer is let in by the file that IT would run."""
    with replicated_clinic(standbys=0) as made:
        primary = made.group.primary
        done = subprocess.run(
            [program(postgres_bin(), "psql"), "-X", "-v", "ON_ERROR_STOP=1", "-v", f"password={_quoted(PASSWORD)}",
             "-f", DEPLOY / "pgbouncer.sql", primary.owner_url],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        yield made


@contextmanager
def bouncer(node: ServerNode, **changed: str) -> Iterator[Bouncer]:
    """The deployed configuration with addresses and paths of the test, and what else is `changed`."""
    found = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    assert found, "pgbouncer is missing: `make test-cluster` installs it"
    folder = new_server_folder()
    port = free_port("127.0.0.1")
    users = folder / "userlist.txt"
    users.write_text(f'"pgbouncer" "{PASSWORD}"\n', encoding="utf-8")
    text = (DEPLOY / "pgbouncer.ini").read_text(encoding="utf-8")
    settings = {
        "medibook": f"host=127.0.0.1 port={node.port} dbname=medibook auth_user=pgbouncer",
        "listen_port": str(port),
        "pidfile": str(folder / "pgbouncer.pid"),
        "logfile": str(folder / "pgbouncer.log"),
        "auth_file": str(users),
        **changed,
    }
    for name, value in settings.items():
        text, count = re.subn(rf"(?m)^{name} = .*$", lambda _found, n=name, v=value: f"{n} = {v}", text)
        assert count == 1, name
    config = folder / "pgbouncer.ini"
    config.write_text(text, encoding="utf-8")
    how: dict[str, Any] = {}
    if os.geteuid() == 0:  # it refuses to run as root
        account = choose_account(folder)
        how = account.popen_arguments()
        for path in (folder, *folder.iterdir()):
            os.chown(path, account.uid, account.gid)
    process = subprocess.Popen(
        [found, "-q", str(config)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **how,
    )
    try:
        wait_until(lambda: listens(("127.0.0.1", port)), what="pgbouncer to listen")
        yield Bouncer(f"postgresql://127.0.0.1:{port}/medibook", process, folder / "pgbouncer.log")
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def desk(behind: ReplicatedClinic, through: Bouncer, username: str = "anna", **settings: Any) -> Database:
    return behind.database(username, url=through.url, **settings)


def test_a_terminal_works_through_it(behind: ReplicatedClinic) -> None:
    clinic = behind.clinic
    with bouncer(behind.group.primary) as through:
        settings = Settings(database_url=through.url, redis_url=None, terminal_name="Desk 1")
        password = clinic.users["anna"].password
        with open_clinic(settings, "anna", password, background=False) as opened:
            slot = opened.availability.next_free(list(clinic.doctor_ids), limit=1)[0]
            booked = opened.bookings.book(
                BookingRequest(slot.id, slot.version, clinic.patient_ids[0], source="phone")
            )
            assert booked.booking.created_by == "anna", "the person, not pgbouncer"
            opened.bookings.undo(booked)
            assert opened.patients.search("a")
        [(who,)] = clinic.rows("SELECT count(*) FROM pg_stat_activity WHERE usename = 'anna'")
        assert who >= 1, "kept by pgbouncer for anna's next session"


def test_each_session_has_its_own_settings_whoever_had_the_connection_before(
    behind: ReplicatedClinic,
) -> None:
    """Two pools over one connection of the server: each time it is handed over, it is set up anew."""
    with bouncer(behind.group.primary, default_pool_size="1") as through:
        pids = set()
        for isolation, seconds in ((SERIALIZABLE, 7), (READ_COMMITTED, 9), (SERIALIZABLE, 11)):
            with closing(desk(behind, through, statement_seconds=seconds)) as database:
                assert database.call("SHOW transaction_isolation", isolation=isolation) == isolation
                assert database.call("SHOW statement_timeout", isolation=isolation) == f"{seconds}s"
                assert database.call("SHOW timezone", isolation=isolation) == "UTC"
                pids.add(database.call("SELECT pg_backend_pid()", isolation=isolation))
                pooled = database._pools[isolation].connect()
                assert pooled.driver_connection.session_pid in pids, (
                    "the server's process, not pgbouncer's number"
                )
                pooled.close()
        assert len(pids) == 1


def test_settings_in_the_start_up_packet_are_refused(behind: ReplicatedClinic) -> None:
    """Why ours are SET after connecting: the negative control of the test above."""
    password = behind.clinic.users["anna"].password
    with (
        bouncer(behind.group.primary) as through,
        pytest.raises(psycopg.OperationalError, match="unsupported startup parameter: options"),
    ):
        psycopg.connect(through.url, user="anna", password=password, options="-c statement_timeout=7000")


def test_who_may_not_come_in(behind: ReplicatedClinic) -> None:
    with bouncer(behind.group.primary) as through:
        for username, password in (("anna", "wrong"), ("nobody", "x"), ("medibook_super", "x")):
            stranger = Database(through.url, username=username, password=password)
            with closing(stranger), pytest.raises(SignInFailed):
                stranger.ping()
        told = "SELECT passwd FROM pgbouncer.look_up(%s)"
        [(verifier,)] = behind.group.primary.sql(told, "anna")
        assert verifier.startswith("SCRAM-SHA-256$")
        for other in ("medibook_super", "pgbouncer", "medibook_owner"):
            assert behind.group.primary.sql(told, other) == [], "nobody's who is more than a user of MediBook"


def test_when_the_server_has_no_connection_left_the_wait_ends(behind: ReplicatedClinic) -> None:
    with (
        bouncer(behind.group.primary, default_pool_size="1", query_wait_timeout="1") as through,
        closing(desk(behind, through)) as first,
        closing(desk(behind, through)) as second,
    ):
        with first.read(), pytest.raises(TooBusy, match="no free connection"):
            second.ping()
        first.close()
        second.ping()


def test_too_many_clients(behind: ReplicatedClinic) -> None:
    with (
        bouncer(behind.group.primary, max_client_conn="1") as through,
        closing(desk(behind, through)) as first,
        closing(desk(behind, through)) as second,
    ):
        first.ping()
        with pytest.raises(TooBusy, match="no free connection"):
            second.ping()


def test_the_server_dies_behind_it_and_comes_back(behind: ReplicatedClinic) -> None:
    node = behind.group.primary
    with bouncer(node) as through, closing(desk(behind, through)) as database:
        database.ping()
        node.kill()
        with pytest.raises(DatabaseAway):
            database.ping()
        node.start()

        def answers() -> bool:
            try:
                return database.call("SELECT 1") == 1
            except DatabaseAway:
                return False

        wait_until(answers)


def test_it_dies_itself(behind: ReplicatedClinic) -> None:
    with bouncer(behind.group.primary) as through, closing(desk(behind, through)) as database:
        database.ping()
        through.process.kill()
        through.process.wait(10)
        with pytest.raises(DatabaseAway):
            database.ping()


def test_many_desks_over_few_connections(behind: ReplicatedClinic) -> None:
    """Twelve desks of one person, each idle most of the time, over four connections of the server."""
    with bouncer(behind.group.primary, default_pool_size="4") as through:
        done: list[int] = []

        def work(number: int) -> None:
            for _ in range(3):
                with closing(desk(behind, through)) as database:
                    done.append(database.call("SELECT %s::int4", (number,)))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(done) == sorted([*range(12)] * 3)
        [(used,)] = behind.clinic.rows("SELECT count(*) FROM pg_stat_activity WHERE usename = 'anna'")
        assert used <= 4


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
