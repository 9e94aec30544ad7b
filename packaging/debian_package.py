"""Makes the Debian package from build/program/medibook; no root, no network. `make deb` runs it.

build/medibook-desktop_VERSION_ARCH.deb
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_program import unpacked_size
from set_up import QT_LIBRARIES, ROOT, WINDOW_LIBRARIES, SetUpError, say
from signing import signed

PROGRAM = ROOT / "build" / "program" / "medibook"
LINUX = ROOT / "packaging" / "linux"
NAME = "medibook-desktop"
PACKING = "-Zxz -z2"
"""xz at its fastest loses a tenth and takes a third of the time."""


def main() -> int:
    try:
        package = make_package()
        print(package)
        signed(package)
    except (SetUpError, subprocess.CalledProcessError) as error:
        say(str(error))
        return 1
    return 0


def make_package(program: Path = PROGRAM, out: Path = ROOT / "build", packing: str = PACKING) -> Path:
    """The path of the package; `packing` as dpkg-deb takes it. Raises SetUpError when nothing was built, or this is
    not Debian."""
    if not (program / "medibook").exists():
        raise SetUpError("there is no program to pack: run `make build` first")
    if shutil.which("dpkg-deb") is None:
        raise SetUpError("dpkg-deb is missing: Debian packages are made on Debian or Ubuntu")
    tree = out / "debian-tree"
    shutil.rmtree(tree, ignore_errors=True)
    version, architecture = version_of(program), said(["dpkg", "--print-architecture"])
    shutil.copytree(program, tree / "usr/lib/medibook", symlinks=True)
    link = tree / "usr/bin/medibook"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/medibook/medibook")
    put(LINUX / "medibook.desktop", tree / "usr/share/applications/medibook.desktop")
    put(LINUX / "medibook.xml", tree / "usr/share/mime/packages/medibook.xml")
    put(LINUX / "medibook.svg", tree / "usr/share/icons/hicolor/scalable/apps/medibook.svg")
    documents = tree / "usr/share/doc" / NAME
    packed(LINUX / "medibook.1", tree / "usr/share/man/man1/medibook.1.gz")
    packed(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    put(program / "licences" / "NOTICES.txt", documents / "copyright")
    put(program.parent / "medibook.cdx.json", documents / "medibook.cdx.json")
    size = unpacked_size(tree) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(version, architecture, size), encoding="utf-8")
    readable_by_all(tree)
    target = out / f"{NAME}_{version}_{architecture}.deb"
    # As root's, whoever builds.
    command = ["dpkg-deb", "--root-owner-group", *packing.split(), "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return target


def readable_by_all(tree: Path) -> None:
    """Whatever the umask of whoever builds."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def control_text(version: str, architecture: str, size: int) -> str:
    """`size` in KiB. What Qt opens is the system's; a screen without X needs the first group only."""
    needed = ", ".join(sorted({*QT_LIBRARIES.values(), *WINDOW_LIBRARIES.values(), "libc6 (>= 2.31)"}))
    return f"""Package: {NAME}
Version: {version}
Architecture: {architecture}
Maintainer: MediBook developers <medibook@localhost>
Installed-Size: {size}
Depends: {needed}
Recommends: libcups2, gnome-keyring | kwalletmanager, xdg-utils
Section: misc
Priority: optional
Description: front desk of a clinic
 Appointments without double bookings: an agenda that every desk sees change
 within a blink, patients, waiting room, schedules, reports.
 .
 Brings its own database server for a clinic on one computer; joins a clinic's
 server by an enrolment file. Removing the package keeps the data.
"""


def version_of(program: Path) -> str:
    """As the program itself says it, and not a newer one that whoever builds has beside it."""
    own = os.environ | {"MEDIBOOK_LAUNCHED": "the packager"}
    return said([str(program / "medibook"), "--version"], own).rpartition(" ")[2]


def said(command: list[str], environment: dict[str, str] | None = None) -> str:
    ran = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return ran.stdout.strip()


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))
    target.chmod(0o644)


if __name__ == "__main__":
    sys.exit(main())
