"""What `make build` made, as the tests of this folder find it, and an account without rights to use it with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
"""An ordinary user, with no home and no rights but those that everybody has."""


def built() -> Path:
    """The folder of the program; MEDIBOOK_BUILT names another one than that of `make build`."""
    folder = Path(os.environ.get("MEDIBOOK_BUILT") or ROOT / "build" / "program" / "medibook")
    assert (folder / "medibook").is_file(), "no program: run `make build`, or `make test-build`"
    return folder


def packaging_on_path() -> None:
    """The build's own scripts import each other by their bare names."""
    folder = str(ROOT / "packaging")
    if folder not in sys.path:
        sys.path.insert(0, folder)


def as_nobody(
    *command: str, home: Path, seconds: float = 600, check: bool = True, display: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Runs as an ordinary user with nothing of the caller's environment; off-screen unless a display is named."""
    ran = subprocess.run(
        nobodys(command), env=nobodys_environment(home, display) | more, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=seconds, check=False,
    )  # fmt: skip
    assert ran.returncode == 0 or not check, f"{command}: {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran


def nobodys(command: Sequence[str]) -> list[str]:
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]


def nobodys_environment(home: Path, display: str = "") -> dict[str, str]:
    shown = {"DISPLAY": display, "XDG_SESSION_TYPE": "x11"} if display else {"QT_QPA_PLATFORM": "offscreen"}
    return {"HOME": str(home), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **shown}


@contextmanager
def nobodys_folder() -> Iterator[Path]:
    """One that an ordinary user may use and walk to: pytest's own ones let nobody through but who runs it."""
    with tempfile.TemporaryDirectory(prefix="medibook-try-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield given_to_nobody(folder)


def given_to_nobody(folder: Path) -> Path:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    return folder


def said(results: str) -> list[dict[str, Any]]:
    """What `self-test --json` found, printed for whoever reads the log."""
    found: list[dict[str, Any]] = json.loads(results.strip().splitlines()[-1])["results"]
    for each in found:
        print(
            f"  {each['seconds']:6.1f} s  {each['what']}{': ' + each['problem'] if each['problem'] else ''}"
        )
    return found
