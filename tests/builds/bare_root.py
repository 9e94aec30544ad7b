"""A bare Debian 12 in a folder: made by debootstrap once, then copied for every test."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BASE = ROOT / "build" / "bare-root"
ACCOUNTS = ("desk", "night")
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class BareRoot:
    """`run` is in the root, with nothing of the caller's environment; it shares the network and the devices."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, *command: str, user: str = "root", seconds: float = 300, check: bool = True, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """`user`: root, or one of the accounts. Raises AssertionError with what was said, unless `check` is false."""
        ran = subprocess.run(
            self._command(command, user, environment),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=False,
        )  # fmt: skip
        assert ran.returncode == 0 or not check, f"{command}: {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
        return ran

    def start(
        self, *command: str, log: Path, user: str = "desk", **environment: str
    ) -> subprocess.Popen[bytes]:
        with log.open("wb") as out:
            return subprocess.Popen(
                self._command(command, user, environment), stdin=subprocess.DEVNULL, stdout=out, stderr=out
            )

    def put(self, source: Path, inside: str) -> str:
        """A copy of a file that everybody there may read; answers its path in the root."""
        target = self.folder / inside.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
        return inside

    def installed(self, package: Path) -> None:
        self.put(package, f"/root/{package.name}")
        self.run(
            "apt-get", "install", "--yes", "--no-install-recommends", f"/root/{package.name}",
            DEBIAN_FRONTEND="noninteractive",
        )  # fmt: skip

    def _command(self, command: Sequence[str], user: str, environment: dict[str, str]) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        given = {"HOME": home, "PATH": PATH, "LANG": "C.UTF-8", **environment}
        as_user = [] if user == "root" else [f"--userspec={user}:{user}"]
        settings = [f"{name}={value}" for name, value in given.items()]
        return ["chroot", *as_user, str(self.folder), "env", "-i", *settings, *command]


@contextmanager
def bare_root() -> Iterator[BareRoot]:
    """Needs root and debootstrap, which `make test-build` installs."""
    _make_base()
    with ExitStack() as undo:
        folder = Path(tempfile.mkdtemp(prefix="medibook-bare-", dir=BASE.parent))
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        _called("cp", "--archive", "--reflink=auto", f"{BASE}/.", str(folder))
        for kind, inside in (("proc", "proc"), ("tmpfs", "dev/shm")):
            if inside == "dev/shm":
                _called("mount", "--bind", "/dev", str(folder / "dev"))
                undo.callback(_called, "umount", "--lazy", str(folder / "dev"))
            _called("mount", "-t", kind, kind, str(folder / inside))
            undo.callback(_called, "umount", "--lazy", str(folder / inside))
        root = BareRoot(folder)
        for account in ACCOUNTS:
            root.run("useradd", "--create-home", account)
        yield root


def _make_base() -> None:
    if (BASE / "etc" / "debian_version").exists() and (BASE / "made").exists():
        return
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.parent.mkdir(exist_ok=True)
    _called("debootstrap", "--variant=minbase", "bookworm", str(BASE), seconds=900)
    for name in ("etc/resolv.conf", "etc/hosts"):
        if Path("/", name).exists():
            shutil.copyfile(Path("/", name), BASE / name)
    for settings in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
        shutil.copyfile(settings, BASE / "etc/apt/apt.conf.d" / settings.name)
    (BASE / "made").touch()


def _called(*command: str, seconds: float = 60) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        timeout=seconds,
        env=environment,
    )
