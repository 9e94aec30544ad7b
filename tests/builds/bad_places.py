"""Places that a program must not break in, made for real: small disks, read-only folders, a share; and who is there."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.helpers.conditions import wait_until

SFTP_SERVER = "/usr/lib/openssh/sftp-server"


class Desk:
    """An account of this computer and the program that it runs, with nothing of the caller's environment."""

    def __init__(self, account: str, program: Path) -> None:
        entry = pwd.getpwnam(account)
        self.account, self.home = account, Path(entry.pw_dir)
        self._ids = (entry.pw_uid, entry.pw_gid)
        self.program = program

    def run(self, *words: str, seconds: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.program / "medibook", *words], env=self._environment(environment), cwd="/",
            user=self._ids[0], group=self._ids[1], extra_groups=[],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=False,
        )  # fmt: skip

    def start(self, log: Path, *words: str, **environment: str) -> subprocess.Popen[bytes]:
        """What it prints and what it complains of comes into `log`."""
        with log.open("wb") as out:
            return subprocess.Popen(
                [self.program / "medibook", *words], env=self._environment(environment), cwd="/",
                user=self._ids[0], group=self._ids[1], extra_groups=[],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out,
            )  # fmt: skip

    def give(self, path: Path) -> Path:
        """To this account, with all that is in it."""
        for each in (path, *path.rglob("*")):
            os.chown(each, *self._ids, follow_symlinks=False)
        return path

    def processes(self) -> list[str]:
        """The command lines of what this account runs."""
        ran = subprocess.run(["ps", "-u", self.account, "-o", "stat=,args="], capture_output=True, text=True)
        lines = [line.split(maxsplit=1) for line in ran.stdout.splitlines()]
        return [words[1] for words in lines if len(words) == 2 and not words[0].startswith("Z")]

    def _environment(self, more: dict[str, str]) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **more}


def sentence(ran: subprocess.CompletedProcess[str], status: int = 2) -> str:
    """What the program said in the end; it ended with that status, and without a traceback."""
    said = ran.stderr.strip()
    assert ran.returncode == status, f"{ran.returncode}\n{ran.stdout}\n{said}"
    assert "Traceback" not in said, said
    last = said.splitlines()[-1]
    assert last.startswith("medibook: "), said
    print(f"  {last}")
    return last


@contextmanager
def accounts(count: int, folder: Path) -> Iterator[list[str]]:
    """Ordinary users with a home below `folder`."""
    names = [f"mb-desk-{os.getpid()}-{number}" for number in range(count)]
    try:
        for name in names:
            _called("useradd", "--create-home", "--home-dir", str(folder / name), name)
        yield names
    finally:
        for name in names:
            with suppress(subprocess.CalledProcessError):
                _called("userdel", "--force", name)


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Everybody may write there, as below /tmp."""
    folder.mkdir(parents=True)
    _called("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=1777", "tmpfs", str(folder))
    with _unmounted(folder):
        yield folder


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    _called("mount", "--bind", str(folder), str(folder))
    with _unmounted(folder):
        _called("mount", "-o", "remount,bind,ro", str(folder))
        yield folder


@contextmanager
def share(desk: Desk, folder: Path) -> Iterator[Path]:
    """A folder over sshfs: its files are another program's, which the kernel asks by a wire. No network is needed."""
    behind = folder.with_name(f"{folder.name}-behind")
    for each in (folder, behind):
        each.mkdir(parents=True)
    desk.give(behind)
    far, near = socket.socketpair()
    with far, near:
        entry = pwd.getpwnam(desk.account)
        server = subprocess.Popen(
            [SFTP_SERVER], stdin=far, stdout=far, user=entry.pw_uid, group=entry.pw_gid, extra_groups=[]
        )
        client = subprocess.Popen(
            ["sshfs", "-f", "-o", "passive,allow_other,default_permissions", f":{behind}", str(folder)],
            stdin=near, stdout=near,
        )  # fmt: skip
    try:
        wait_until(lambda: os.path.ismount(folder), what="the share")
        with _unmounted(folder):
            yield folder
    finally:
        for process in (client, server):
            process.terminate()
            process.wait(timeout=20)


def filled(folder: Path) -> Path:
    """A file that takes what is free there; removed, the space is back."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"x" * 65_536) == 65_536:
            pass
    return filler


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@contextmanager
def _unmounted(folder: Path) -> Iterator[None]:
    try:
        yield
    finally:
        _called("umount", "--lazy", str(folder))


def _called(*command: str) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
