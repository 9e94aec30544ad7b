"""Small questions about server processes: alive, whose, listening."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from medibook_desktop.foundation.embedded_places import ServerPlaces

_ANSWER_SECONDS = 1.0
_POSIX_LAUNCHER = 'exec 3>&1; "$@" </dev/null >>"$MEDIBOOK_OUTPUT" 2>&1 3>&- & echo $! >&3'


@dataclass(frozen=True, slots=True)
class Postmaster:
    """What postmaster.pid says about a server."""

    pid: int
    port: int
    socket_dir: str
    """Empty where the server listens on the loopback address instead."""
    status: str
    """`starting`, `ready`, `stopping` or `standby`."""


def read_postmaster(cluster: Path) -> Postmaster | None:
    """The content of postmaster.pid; None when there is none, or it is only half written."""
    try:
        text = (cluster / "postmaster.pid").read_text(encoding="utf-8", errors="surrogateescape")
        lines = text.splitlines()
        return Postmaster(abs(int(lines[0])), int(lines[3]), lines[4], lines[7].strip())
    except (OSError, IndexError, ValueError):
        return None


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that is dead and only waits for its parent does not."""
    if sys.platform == "linux":
        try:
            status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return status.rpartition(")")[2].split()[0] not in "ZX"
    import psutil  # late: 29 ms

    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True


def works_in(pid: int, folder: Path) -> bool:
    """Whether the process's working folder is `folder`; True as well when the system does not tell.

    A postmaster works in its cluster, which tells it from a stranger that got its number after a restart.
    """
    if not is_alive(pid):
        return False
    try:
        if sys.platform == "linux":
            return Path(f"/proc/{pid}/cwd").resolve() == folder.resolve()
        import psutil

        return os.path.realpath(psutil.Process(pid).cwd()) == os.path.realpath(folder)
    except PermissionError:
        return True
    except FileNotFoundError:
        return False
    except Exception as error:  # psutil's own errors, named without importing it above
        return type(error).__name__ == "AccessDenied"


def listens(address: str | tuple[str, int]) -> bool:
    """Whether somebody accepts connections at a socket's path, or at a host and port."""
    family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_ANSWER_SECONDS)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def launch(arguments: list[str], places: ServerPlaces, output: Path) -> int:
    """Start a server that outlives this process, and return its process id (POSIX).

    The shell between us and the server ends at once, so that the server belongs to init: a dead one is reaped
    even when the MediBook that started it is busy or gone. Paths travel as arguments, never through the
    shell's grammar.
    """
    settings = places.popen_arguments()
    settings["env"] = {**settings["env"], "MEDIBOOK_OUTPUT": str(output)}
    done = subprocess.run(
        ["/bin/sh", "-c", _POSIX_LAUNCHER, "sh", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=30,
        check=True,
        cwd=places.logs,
        **settings,
    )
    return int(done.stdout)


def run_tool(
    arguments: list[str], places: ServerPlaces, feed: str = "", *, listen: bool = True
) -> tuple[int, str]:
    """Run a program of the wheel to its end as the servers' account; its exit code and all that it wrote.

    `listen` is off for one that leaves a server behind: that would keep the pipe open for ever.
    """
    done = subprocess.run(
        arguments,
        input=feed.encode(),
        stdout=subprocess.PIPE if listen else subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
        timeout=120,
        check=False,
        cwd=places.logs,
        **places.popen_arguments(),
    )
    return done.returncode, (done.stdout or b"").decode("utf-8", "replace")


def free_port(host: str) -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
