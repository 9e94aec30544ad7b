"""Makes the archive for any Linux from build/program/medibook, with a script that installs it without root.

build/medibook-VERSION-linux-MACHINE.tar.xz; no root, no network. `make tarball` runs it.
"""

from __future__ import annotations

import io
import lzma
import platform
import sys
import tarfile
from pathlib import Path

from debian_package import LINUX, PROGRAM, version_of
from set_up import ROOT, SetUpError, say
from signing import signed

PRESET = 4
"""A dictionary that a small computer has room for, and half the time of the best."""
FILES = ("install.sh", "medibook.desktop", "medibook.xml", "medibook.svg", "medibook.1")


def main() -> int:
    try:
        archive = make_tarball()
        print(archive)
        signed(archive)
    except SetUpError as error:
        say(str(error))
        return 1
    return 0


def make_tarball(program: Path = PROGRAM, out: Path = ROOT / "build", preset: int | None = PRESET) -> Path:
    """The path of the archive; `preset` as xz counts them, None for a .tar that is not compressed.

    Raises SetUpError when nothing was built for Linux.
    """
    if not (program / "medibook").is_file() or not sys.platform.startswith("linux"):
        raise SetUpError("there is no program to pack: run `make build` on Linux first")
    version = version_of(program)
    name = f"medibook-{version}-linux-{platform.machine()}"
    target = out / (f"{name}.tar" if preset is None else f"{name}.tar.xz")
    with (
        target.open("wb") if preset is None else lzma.open(target, "wb", preset=preset) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(program, f"{name}/program", filter=_as_anybodys)
        for file in FILES:
            archive.add(LINUX / file, f"{name}/{file}", filter=_as_anybodys)
        bill = program.parent / "medibook.cdx.json"
        if bill.exists():
            archive.add(bill, f"{name}/medibook.cdx.json", filter=_as_anybodys)
        _add_text(archive, f"{name}/VERSION", f"{version}\n")
    return target


def _as_anybodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever builds: readable by all, of nobody in particular."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _add_text(archive: tarfile.TarFile, name: str, text: str) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(text.encode())
    archive.addfile(_as_anybodys(entry), io.BytesIO(text.encode()))


if __name__ == "__main__":
    sys.exit(main())
