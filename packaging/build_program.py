"""Builds the program that IT installs: one folder with Python, Qt, both servers and everything else.

`make build` runs it with the checkout's own Python. The result is build/program/medibook, beside it the licences of
everything inside (in the folder, too) and the bill of materials. PyInstaller cannot build for another system than
the one it runs on.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

from set_up import SetUpError, run, say
from signing import sign_windows_programs

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "packaging.txt"
ENVIRONMENT = ROOT / "build" / "program-environment"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / "lock.sha256"
RESULT = ROOT / "build" / "program"
DRAFT = ROOT / "build" / "program-draft"
"""Becomes the result when it is whole: a build that fails leaves the last one."""
LARGEST = 230 * 10**6
"""Bytes, unpacked: what a clinic's slow line and small disk still bear."""


def main() -> int:
    try:
        make_environment()
        if not sys.platform.startswith("linux"):
            icons = str(ROOT / "build" / "icons")
            run(
                [str(PYTHON), "-I", str(ROOT / "packaging" / "program_icons.py"), icons],
                "no icons were drawn",
            )
        freeze()
        sign_windows_programs(DRAFT / "medibook")
        run(
            [str(PYTHON), "-I", str(ROOT / "packaging" / "inventory.py"), str(DRAFT)],
            "no inventory was made",
        )
        shutil.rmtree(RESULT, ignore_errors=True)
        DRAFT.rename(RESULT)
        size = unpacked_size(RESULT / "medibook")
        say(f"{RESULT / 'medibook'}: {size / 1e6:.0f} MB unpacked")
        if size > LARGEST:
            raise SetUpError(f"that is more than {LARGEST / 1e6:.0f} MB: see packaging/frozen_parts.py")
    except SetUpError as error:
        say(str(error))
        return 1
    return 0


def make_environment() -> None:
    """Exactly what is shipped, and PyInstaller; not the checkout's .venv, whose tests would creep in."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not (STAMP.exists() and STAMP.read_text() == wanted):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        say("making the environment of the build")
        run([sys.executable, "-I", "-m", "venv", str(ENVIRONMENT)], "the environment could not be made")
        pip("--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile", "-r", str(LOCK))
        STAMP.write_text(wanted)
    pip("--no-deps", "--no-build-isolation", "--no-index", "--force-reinstall", "--no-compile", str(ROOT))
    # What is frozen names the folder of whoever built it nowhere.
    for note in ENVIRONMENT.rglob("medibook_desktop-*.dist-info/direct_url.json"):
        note.unlink()


def freeze() -> None:
    say("freezing (about a minute)")
    shutil.rmtree(DRAFT, ignore_errors=True)
    work = ROOT / "build" / "program-work"
    run(
        [str(PYTHON), "-I", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(DRAFT),
         "--workpath", str(work), str(ROOT / "packaging" / "medibook.spec")],
        "PyInstaller failed",
    )  # fmt: skip


def pip(*arguments: str) -> None:
    command = [
        str(PYTHON),
        "-I",
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--quiet",
        "install",
        *arguments,
    ]
    run(command, "packages could not be installed")


def unpacked_size(folder: Path) -> int:
    """Bytes of all files, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


if __name__ == "__main__":
    sys.exit(main())
