"""CPU time and memory of the database server's processes, read from /proc; None where there is no /proc."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg

_PROC = Path("/proc")


class ServerCpu:
    """Milliseconds of CPU that the postmaster and all its children have used."""

    def __init__(self, owner_url: str, *, is_local: bool) -> None:
        self._postmaster = _postmaster_pid(owner_url) if is_local and _PROC.is_dir() else None

    def milliseconds(self) -> float | None:
        """Since the server started; processes that ended are counted by their parent."""
        if self._postmaster is None:
            return None
        ticks = 0
        for entry in _PROC.iterdir():
            if not entry.name.isdigit():
                continue
            fields = _stat(entry)
            if fields is None:
                continue
            pid, parent = int(entry.name), int(fields[1])
            if pid == self._postmaster:
                ticks += sum(int(text) for text in fields[11:15])  # own, and of children that ended
            elif parent == self._postmaster:
                ticks += sum(int(text) for text in fields[11:13])
        return ticks * 1000 / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float | None:
        """Of the postmaster and its children, what they share counted once."""
        if self._postmaster is None:
            return None
        kilobytes = 0
        for entry in _PROC.iterdir():
            fields = _stat(entry) if entry.name.isdigit() else None
            if fields is None or self._postmaster not in (int(entry.name), int(fields[1])):
                continue
            try:
                lines = (entry / "smaps_rollup").read_text(encoding="ascii").splitlines()
            except OSError:
                continue
            kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return kilobytes / 1024


def _stat(entry: Path) -> list[str] | None:
    """The fields after the command's name, which may hold spaces and brackets: state, ppid …"""
    try:
        return (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:  # it ended meanwhile
        return None


def _postmaster_pid(owner_url: str) -> int | None:
    with psycopg.connect(owner_url) as connection:
        row = connection.execute("SELECT pg_backend_pid()").fetchone()
        fields = _stat(_PROC / str(row[0])) if row else None
    return int(fields[1]) if fields else None
