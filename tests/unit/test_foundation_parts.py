"""The small parts: clock, resource paths, file locks."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.clock import FixedClock, SystemClock
from medibook_desktop.foundation.file_locks import FileLock


def test_the_clocks_are_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)
    clock = FixedClock(datetime(2026, 3, 29, 9, 0, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    assert clock.advance(timedelta(minutes=5)) == clock.now() == datetime(2026, 3, 29, 7, 5, tzinfo=UTC)
    with pytest.raises(ValueError, match="aware"):
        FixedClock(datetime(2026, 3, 29))  # noqa: DTZ001


def test_resources_are_found_in_the_checkout() -> None:
    assert resource_paths.resources_dir().name == "resources"
    assert resource_paths.resource("themes", "dark.toml").parent.name == "themes"


def test_resources_are_found_in_a_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "medibook_desktop" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resource_paths._candidates.cache_clear()
    try:
        assert resource_paths.resources_dir() == tmp_path / "medibook_desktop" / "resources"
    finally:
        resource_paths._candidates.cache_clear()


def test_one_variable_moves_data_logs_and_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path))
    assert resource_paths.data_dir() == tmp_path
    assert resource_paths.log_dir() == tmp_path / "logs"
    assert resource_paths.cache_dir() == tmp_path / "cache"


def test_a_lock_excludes_another_holder_in_this_process_and_in_others(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first, second = FileLock(path), FileLock(path)
    assert first.try_acquire()
    assert not second.try_acquire()
    assert not second.acquire(0.02)
    code = (
        "import sys; from pathlib import Path; from medibook_desktop.foundation.file_locks import FileLock;"
        "print(FileLock(Path(sys.argv[1])).try_acquire())"
    )
    ask = [sys.executable, "-c", code, str(path)]
    assert subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip() == "False"
    first.release()
    assert second.try_acquire()
    assert second.held
    second.release()
    second.release()


def test_a_lock_ends_with_its_holder_however_that_dies(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = (
        "import sys; from pathlib import Path; from medibook_desktop.foundation.file_locks import FileLock;"
        "lock = FileLock(Path(sys.argv[1])); print(lock.try_acquire(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        assert not FileLock(path).try_acquire()
        holder.kill()
        holder.wait(10)
        ours = FileLock(path)
        assert ours.acquire(5)
        ours.release()
