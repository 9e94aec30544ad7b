"""Where the embedded servers keep their files, and which account of the operating system they run as."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from medibook_desktop.domain.errors import ServerStartFailed
from medibook_desktop.foundation.network_shares import share_under

ROOT_HOME = Path("/var/lib/medibook")
"""Where root's servers live when the data folder lies where their account may not go (such as /root)."""

_ACCOUNTS = ("medibook", "postgres", "nobody")
_LONGEST_SOCKET_PATH = 100
"""Bytes. The kernel takes 107 on Linux and 103 on macOS."""
_LONGEST_SOCKET_NAME = "/.s.PGSQL.5432.lock"


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """An unprivileged account that root hands the servers to: PostgreSQL refuses to run as root."""

    name: str
    uid: int
    gid: int

    def popen_arguments(self) -> dict[str, Any]:
        """What `subprocess` needs to run a program as this account and nothing more."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass(frozen=True, slots=True)
class ServerPlaces:
    """Every folder and file of one data folder's servers."""

    data_dir: Path
    """What the caller named: locks, the list of users and the secrets."""
    server_home: Path
    """What the servers own; the data folder itself wherever they may go there."""
    socket_dir: Path
    account: ServiceAccount | None
    """None: the servers run as the user who runs MediBook."""

    @property
    def start_lock(self) -> Path:
        return self.data_dir / "start.lock"

    @property
    def users_dir(self) -> Path:
        return self.data_dir / "users"

    @property
    def secrets_dir(self) -> Path:
        return self.data_dir / "secrets"

    @property
    def cluster(self) -> Path:
        return self.server_home / "postgres"

    @property
    def logs(self) -> Path:
        return self.server_home / "server_logs"

    @property
    def valkey_socket(self) -> Path:
        return self.socket_dir / "valkey.sock"

    def popen_arguments(self) -> dict[str, Any]:
        """`subprocess` arguments that start a server: its account, its own session, a bare environment."""
        account = self.account.popen_arguments() if self.account else {}
        # A session of its own: Ctrl+C in the terminal that started MediBook must not end the servers of the
        # others.
        apart: dict[str, Any] = {} if sys.platform == "win32" else {"start_new_session": True, "umask": 0o077}
        return {**account, **apart, "env": _bare_environment(os.environ)}

    def read_or_make_secret(self, name: str) -> str:
        """A generated password, kept in a file that only the user who runs MediBook can read."""
        path = self.secrets_dir / name
        if path.exists():
            return path.read_text(encoding="ascii").strip()
        made = secrets.token_urlsafe(32)
        draft = path.with_suffix(".new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(made + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        give_to_owner(path, self.data_dir)
        return made


def settle_places(data_dir: Path) -> ServerPlaces:
    """Make the folders of `data_dir` with the right owners and modes, and say where everything is.

    Raises ServerStartFailed when root finds no account to run the servers as, or a folder belongs to a
    stranger; OSError when a folder cannot be made.
    """
    data_dir = Path(os.path.realpath(data_dir.expanduser()))
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    server_home = data_dir
    account = None
    if as_root:
        if can_reach(data_dir.parent, None):
            # The servers' account has to walk through; it can list nothing, and every file below says no to
            # it.
            data_dir.chmod(0o711)
        else:
            server_home = ROOT_HOME / "clusters" / _cluster_token(data_dir)
            _make_walkable(server_home)
            _note_owner(server_home, data_dir)
        account = choose_account(server_home)
    _refuse_share(server_home)
    for private in (data_dir / "users", data_dir / "secrets"):
        private.mkdir(mode=0o700, exist_ok=True)
        give_to_owner(private, data_dir)
    socket_dir = _choose_socket_dir(server_home, account)
    places = ServerPlaces(data_dir, server_home, socket_dir, account)
    for folder in (places.logs, socket_dir):
        _make_private(folder, account)
    return places


def give_to_owner(path: Path, data_dir: Path) -> None:
    """When root helps out in somebody's data folder, that somebody must be able to use `path` later."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = data_dir.stat()
        os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def choose_account(server_home: Path) -> ServiceAccount:
    """The account for root's servers: who owns them already, else who owns the folder, else the first that exists.

    Raises ServerStartFailed when there is none.
    """
    import pwd

    for place in (server_home / "postgres", server_home):
        if place.exists() and (found := place.stat()).st_uid != 0:
            return ServiceAccount(str(found.st_uid), found.st_uid, found.st_gid)
    for name in _ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return ServiceAccount(entry.pw_name, entry.pw_uid, entry.pw_gid)
    raise ServerStartFailed(
        "PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.",
        next_step="Make one with `useradd --system medibook`, or run MediBook as an ordinary user.",
    )


def can_reach(path: Path, account: ServiceAccount | None) -> bool:
    """Whether `account` (None: any stranger) may walk through every folder down to and including `path`."""
    for folder in (path, *path.parents):
        found = folder.stat()
        mode = found.st_mode
        allowed = bool(mode & stat.S_IXOTH)
        if account is not None:
            if found.st_uid == account.uid:
                allowed = bool(mode & stat.S_IXUSR)
            elif found.st_gid == account.gid:
                allowed = bool(mode & stat.S_IXGRP)
        if not allowed:
            return False
    return True


def _refuse_share(server_home: Path) -> None:
    """Two computers with one profile would each start a server on the same files; neither sees that the other does."""
    kind = share_under(server_home)
    if kind:
        raise ServerStartFailed(
            "{path} lies on a network share ({kind}), where a database can be damaged: two computers may open it at"
            " once.",
            next_step="Set MEDIBOOK_DATA_DIR to a folder on this computer's own disk, or join a clinic on a server.",
            path=str(server_home),
            kind=kind,
        )


def _cluster_token(data_dir: Path) -> str:
    """A name for the servers' folder, kept in the data folder: one made anew never meets old data again."""
    path = data_dir / "cluster-id"
    if not path.exists():
        # Two first starts may race here, before the start lock: a link is made whole, and only by one of them.
        draft = data_dir / f".cluster-id-{secrets.token_hex(8)}"
        draft.write_text(secrets.token_hex(8) + "\n", encoding="ascii")
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text(encoding="ascii").strip()


def _note_owner(server_home: Path, data_dir: Path) -> None:
    note = server_home / "belongs-to.txt"
    if not note.exists():
        note.write_text(f"{data_dir}\n", encoding="utf-8")


def _make_walkable(folder: Path) -> None:
    for part in (ROOT_HOME, folder.parent, folder):
        if not part.exists():
            part.mkdir(parents=True, exist_ok=True)
            part.chmod(0o711)


def _make_private(folder: Path, account: ServiceAccount | None) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if sys.platform == "win32":
        return
    if account is not None and found.st_uid == os.geteuid():
        os.chown(folder, account.uid, account.gid, follow_symlinks=False)
        found = folder.lstat()
    owner = account.uid if account else os.geteuid()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner:
        raise ServerStartFailed(
            "The folder {path} belongs to another user.",
            next_step="Remove it, or choose another data folder.",
            path=str(folder),
        )
    if stat.S_IMODE(found.st_mode) != 0o700:
        folder.chmod(0o700)


def _choose_socket_dir(server_home: Path, account: ServiceAccount | None) -> Path:
    """`sockets` beside the data, or a short folder under /tmp when the path is too long for a socket's name.

    The choice depends on the path and the user alone, never on an environment variable: every process of one
    data folder has to come to the same answer.
    """
    beside = server_home / "sockets"
    text = str(beside)
    # libpq reads a comma as the next host; PostgreSQL as the next folder.
    plain = "," not in text and text.isprintable()
    if sys.platform == "win32" or (
        plain and len(os.fsencode(text + _LONGEST_SOCKET_NAME)) <= _LONGEST_SOCKET_PATH
    ):
        return beside
    base = Path(f"/tmp/medibook-{os.geteuid()}")  # noqa: S108 - owner and mode are verified below
    base.mkdir(mode=0o700, exist_ok=True)
    found = base.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        raise ServerStartFailed(
            "The folder {path} belongs to another user.",
            next_step="Ask your administrator to remove it, or choose a data folder with a shorter path.",
            path=str(base),
        )
    base.chmod(0o711 if account else 0o700)
    return base / hashlib.sha256(os.fsencode(server_home)).hexdigest()[:16]


def _bare_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """No PGDATA, PGPORT, LC_ALL or library path of the caller may change what a server does."""
    kept = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    return {name: environment[name] for name in kept if name in environment} | {"LC_ALL": "C", "TZ": "UTC"}
