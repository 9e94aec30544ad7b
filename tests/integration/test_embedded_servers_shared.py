"""Several MediBook processes on one set of embedded servers, and servers that die."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from medibook_desktop.domain.errors import DiskFull, ServerStartFailed
from medibook_desktop.foundation import embedded_failures, embedded_postgres_cluster
from medibook_desktop.foundation.embedded_processes import is_alive, read_postmaster
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers
from tests.helpers.conditions import wait_until
from tests.helpers.server_process import ServerProcess

AS_ROOT = os.geteuid() == 0


@pytest.fixture
def data(server_folder: Path) -> Path:
    return server_folder / "data"


def postmaster_pid(data: Path) -> int:
    found = read_postmaster(data / "postgres")
    assert found is not None
    return found.pid


def valkey_pid(data: Path) -> int:
    return int((data / "server_logs" / "valkey.pid").read_text(encoding="ascii"))


def is_stopped(data: Path) -> bool:
    sockets = list((data / "sockets").glob("*"))
    return not (data / "postgres" / "postmaster.pid").exists() and not any(
        path.is_socket() for path in sockets
    )


def test_two_starting_at_once_share_one_server_and_the_last_one_out_stops_it(data: Path) -> None:
    with ServerProcess(data) as one, ServerProcess(data) as two:
        one.tell("start")
        two.tell("start")
        answers = [one.hear(), two.hear()]
        assert sorted(answer["first_time"] for answer in answers) == [False, True]
        assert answers[0]["owner_url"] == answers[1]["owner_url"]
        pid = postmaster_pid(data)
        one.ask("stop")
        assert two.ask("query") == {"rows": [["medibook_super"]]}
        assert postmaster_pid(data) == pid
        two.ask("stop")
        assert is_stopped(data)


def test_the_servers_survive_their_starter_and_the_dead_are_not_counted(data: Path) -> None:
    with ServerProcess(data) as starter, ServerProcess(data) as other:
        starter.ask("start")
        other.ask("start")
        pid = postmaster_pid(data)
        starter.kill()
        assert other.ask("query") == {"rows": [["medibook_super"]]}
        assert postmaster_pid(data) == pid
        other.ask("stop")
        assert is_stopped(data)
        assert list((data / "users").iterdir()) == []


def test_servers_that_everybody_left_by_kill_9_are_taken_over_by_the_next(data: Path) -> None:
    with ServerProcess(data) as only:
        only.ask("start")
        pid, valkey = postmaster_pid(data), valkey_pid(data)
        only.kill()
    assert is_alive(pid)
    with EmbeddedServers(data).start() as running:
        assert (postmaster_pid(data), valkey_pid(data)) == (pid, valkey)
        assert not running.first_time
    assert is_stopped(data)


def test_a_process_that_forgets_to_stop_is_stopped_at_its_exit(data: Path) -> None:
    code = f"""
from pathlib import Path
from medibook_desktop.foundation.embedded_servers import EmbeddedServers
kept = EmbeddedServers(Path({str(data)!r})).start()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert is_stopped(data)


def test_a_forked_child_does_not_stop_its_parent_s_servers(data: Path) -> None:
    code = f"""
import os
from pathlib import Path
from medibook_desktop.foundation.embedded_servers import EmbeddedServers
running = EmbeddedServers(Path({str(data)!r})).start()
if os.fork() == 0:
    running.stop()
    raise SystemExit
os.wait()
assert not running.ensure_running(), "the child stopped them"
running.stop()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert is_stopped(data)


def test_ctrl_c_in_the_starter_s_terminal_does_not_reach_the_servers(data: Path) -> None:
    with EmbeddedServers(data).start():
        for pid in (postmaster_pid(data), valkey_pid(data)):
            assert os.getsid(pid) != os.getsid(0)
            assert os.getpgid(pid) != os.getpgid(0)


def test_the_watch_brings_a_dead_server_back_by_itself(data: Path) -> None:
    with EmbeddedServers(data).start() as running:
        running.watch(every_seconds=0.02)
        pid = postmaster_pid(data)
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: (found := read_postmaster(data / "postgres")) is not None and found.pid != pid)
        wait_until(lambda: not running.ensure_running())
        with psycopg.connect(running.owner_url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    assert is_stopped(data)


@pytest.mark.parametrize("name", ["postgres", "valkey"])
def test_a_server_killed_by_force_comes_back_with_all_that_was_committed(data: Path, name: str) -> None:
    with EmbeddedServers(data).start() as running, ServerProcess(data) as other:
        other.ask("start")
        assert not running.ensure_running()
        with psycopg.connect(running.owner_url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n")
        pid = postmaster_pid(data) if name == "postgres" else valkey_pid(data)
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not is_alive(pid))
        # Both notice at once; only one of them may do the work.
        other.tell("ensure")
        mine = running.ensure_running()
        assert sorted([mine, other.hear()["restarted"]]) == [False, True]
        with psycopg.connect(running.owner_url) as connection:
            assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1000,)
        assert running.redis_url is not None
        with redis.Redis.from_url(running.redis_url) as client:
            assert client.ping()
        other.ask("stop")
    assert is_stopped(data)


def test_a_start_after_the_whole_machine_went_down_recovers(data: Path) -> None:
    """Everything dies by kill -9, and postmaster.pid names a process that is somebody else now."""
    with ServerProcess(data) as only:
        url = only.ask("start")["owner_url"]
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
        pids = (postmaster_pid(data), valkey_pid(data))
        only.kill()
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not any(is_alive(pid) for pid in pids))
    owner = (data / "postgres").stat()
    stranger = subprocess.Popen(
        ["sleep", "60"], **({"user": owner.st_uid, "group": owner.st_gid} if AS_ROOT else {})
    )
    try:
        pid_file = data / "postgres" / "postmaster.pid"
        pid_file.write_text(pid_file.read_text(encoding="utf-8").replace(str(pids[0]), str(stranger.pid), 1))
        (data / "server_logs" / "valkey.pid").write_text(f"{stranger.pid}\n", encoding="ascii")
        with EmbeddedServers(data).start() as running, psycopg.connect(running.owner_url) as connection:
            assert connection.execute("SELECT n FROM kept").fetchone() == (7,)
        assert stranger.poll() is None  # nobody shot at the process that only has the number
    finally:
        stranger.kill()
        stranger.wait(10)


def test_a_socket_that_was_swept_away_is_put_back(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_postgres_cluster, "_LOST_SOCKET_SECONDS", 0.1)
    with EmbeddedServers(data).start() as running:
        for path in (data / "sockets").iterdir():
            path.unlink()
        assert running.ensure_running()
        with psycopg.connect(running.owner_url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    assert is_stopped(data)


def test_a_server_that_cannot_start_says_why_in_its_own_words(data: Path) -> None:
    with EmbeddedServers(data).start():
        pass
    control = data / "postgres" / "global" / "pg_control"
    kept = control.rename(control.with_name("away"))
    with pytest.raises(ServerStartFailed) as caught:
        EmbeddedServers(data).start()
    assert "pg_control" in str(caught.value) or "could not find" in str(caught.value)
    assert Path(caught.value.details["log"]).exists()
    assert "Look at" in caught.value.next_step
    kept.rename(control)
    with EmbeddedServers(data).start() as running:
        assert not running.first_time
    assert is_stopped(data)


def test_a_half_made_first_start_is_made_anew(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program ended between initdb and the rename that says it is complete."""

    def cut_off(self: Path, target: Path) -> Path:
        raise OSError(errno.EIO, "the plug was pulled", str(self))

    with monkeypatch.context() as pulled:
        pulled.setattr(Path, "rename", cut_off)
        with pytest.raises(ServerStartFailed, match="plug was pulled"):
            EmbeddedServers(data).start()
    with EmbeddedServers(data).start() as running:
        assert running.first_time
    assert is_stopped(data)


@pytest.fixture
def small_disk(server_folder: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a small disk of so many megabytes at a folder. Where this account may not mount, the size that the
    program sees is small instead: the same answer has to come, without the kernel's part in it."""
    folder = server_folder / "small"
    folder.mkdir(mode=0o711)
    mounted = False
    patch = pytest.MonkeyPatch()

    def make(megabytes: int) -> Path:
        nonlocal mounted
        options = f"size={megabytes}m,mode=711"
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True
        )
        mounted = done.returncode == 0
        if not mounted:
            usage = namedtuple("usage", "total used free")(megabytes << 20, megabytes << 20, 0)
            patch.setattr(embedded_failures.shutil, "disk_usage", lambda path: usage)
        return folder / "data"

    yield make
    patch.undo()
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_first_start_on_a_full_disk_is_a_sentence(small_disk: Callable[[int], Path]) -> None:
    data = small_disk(40)
    with pytest.raises(DiskFull) as caught:
        EmbeddedServers(data).start()
    assert str(data) in str(caught.value)
    assert "Free some space" in caught.value.next_step
    assert not (data / "postgres").exists()


def test_a_disk_that_filled_up_loses_nothing(small_disk: Callable[[int], Path]) -> None:
    data = small_disk(400)
    if not os.path.ismount(data.parent):
        with pytest.raises(DiskFull):
            EmbeddedServers(data).start()
        return
    with EmbeddedServers(data).start() as running, psycopg.connect(running.owner_url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
    filler = data.parent / "filler"
    with filler.open("wb", buffering=0) as file:
        # A full disk takes a part of the last piece, and then nothing.
        while shutil.disk_usage(data).free:
            file.write(bytes(min(1 << 20, shutil.disk_usage(data).free)))
    with pytest.raises(DiskFull):
        EmbeddedServers(data).start()
    assert is_stopped(data)  # no half of the pair is left running
    filler.unlink()
    with EmbeddedServers(data).start() as running, psycopg.connect(running.owner_url) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (7,)
    assert is_stopped(data)


def test_a_data_folder_that_is_a_file_is_a_sentence(server_folder: Path) -> None:
    (server_folder / "file").write_text("not a folder", encoding="ascii")
    with pytest.raises(ServerStartFailed, match="did not start"):
        EmbeddedServers(server_folder / "file").start()


def test_stopping_twice_is_harmless_and_two_users_of_one_process_count_as_two(data: Path) -> None:
    first = EmbeddedServers(data).start()
    second: RunningServers = EmbeddedServers(data).start()
    first.stop()
    first.stop()
    with psycopg.connect(second.owner_url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    second.stop()
    assert is_stopped(data)
    assert not second.ensure_running()  # who has left restarts nothing
    shutil.rmtree(data)
