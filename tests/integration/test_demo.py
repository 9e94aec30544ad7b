"""`medibook demo --serve` as other programs use it: one JSON line, people who can sign in, a clean end."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from redis import Redis

from medibook_desktop.start.demo import USERS_FILE, prepare_demo

SERVE = """
import sys
from pathlib import Path
from medibook_desktop.start.demo import serve
sys.exit(serve(Path(sys.argv[1])))
"""


def start_serving(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SERVE, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def announced(process: subprocess.Popen[str]) -> dict[str, object]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        pytest.fail(process.communicate()[1])
    found: dict[str, object] = json.loads(line)
    return found


def test_serve_prints_one_line_and_ends_cleanly_and_a_second_start_finds_the_same(
    server_folder: Path,
) -> None:
    folder = server_folder / "demo"
    lines = []
    for ending in (signal.SIGTERM, signal.SIGINT):
        process = start_serving(folder)
        try:
            line = announced(process)
            lines.append(line)
            assert set(line) == {"database_url", "owner_url", "redis_url", "users"}
            users = line["users"]
            assert {name: user["role"] for name, user in users.items()} == {  # type: ignore[attr-defined]
                "anna": "receptionist",
                "ben": "receptionist",
                "omar": "receptionist",
                "ada": "admin",
                "amara": "doctor",
                "iris": "reader",
            }
            for name, user in users.items():  # type: ignore[attr-defined]
                with psycopg.connect(line["database_url"], user=name, password=user["password"]) as staff:  # type: ignore[arg-type]
                    seen = staff.execute("SELECT count(*) FROM doctors").fetchone()
                    assert seen == ((1,) if user["role"] == "doctor" else (20,))
            with pytest.raises(psycopg.OperationalError):
                psycopg.connect(line["database_url"], user="anna", password="wrong")  # type: ignore[arg-type]
            with Redis.from_url(str(line["redis_url"])) as redis:
                assert redis.ping()
        finally:
            process.send_signal(ending)
            out, err = process.communicate(timeout=30)
        assert process.returncode == 0, err
        assert out == "", "one line and nothing after it"
    assert lines[0] == lines[1]
    assert stat.S_IMODE((folder / USERS_FILE).stat().st_mode) == 0o600


def test_two_demos_at_once_share_one_clinic_and_lost_passwords_are_made_anew(server_folder: Path) -> None:
    folder = server_folder / "demo"
    first, second = start_serving(folder), start_serving(folder)
    try:
        one, other = announced(first), announced(second)
        assert one == other
        with prepare_demo(folder) as joined:
            assert joined.database_url == one["database_url"]
            with psycopg.connect(joined.owner_url) as owner:
                assert owner.execute("SELECT count(*) FROM clinics").fetchone() == (1,)
        (folder / USERS_FILE).write_text("{")
        with prepare_demo(folder) as repaired:
            assert repaired.users["anna"].password != one["users"]["anna"]["password"]  # type: ignore[index]
            psycopg.connect(
                repaired.database_url, user="anna", password=repaired.users["anna"].password
            ).close()
    finally:
        for process in (first, second):
            process.send_signal(signal.SIGTERM)
        for process in (first, second):
            _, err = process.communicate(timeout=30)
            assert process.returncode == 0, err


def test_a_stop_while_it_starts_is_clean_too(server_folder: Path) -> None:
    process = start_serving(server_folder / "demo")
    assert process.stderr is not None
    process.stderr.readline()  # "Starting the database"
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert out == ""
    assert "Traceback" not in err
    pid_file = server_folder / "demo" / "postgres" / "postmaster.pid"
    if pid_file.exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid_file.read_text().split()[0]), 0)
