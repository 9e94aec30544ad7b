"""Whether a folder lies on another computer: a database's files must not."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

# Not 9p, virtiofs, vboxsf and their like: a virtual computer's view of a disk of its host, which it alone uses.
_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "webdav", "davfs", "coda", "ceph"}
    | {"glusterfs", "lustre", "gfs2", "ocfs2", "beegfs", "gpfs", "orangefs"}
)
_FUSE_KINDS = frozenset(
    {
        "sshfs",
        "nfs",
        "fuse-nfs",
        "rclone",
        "glusterfs",
        "ceph",
        "cephfs",
        "s3fs",
        "davfs2",
        "gvfsd-fuse",
        "smbnetfs",
    }
    | {"curlftpfs", "juicefs", "seaweedfs", "mfs", "lizardfs", "kio-fuse", "google-drive-ocamlfuse"}
)
_DRIVE_REMOTE = 4
_MOUNTS = Path("/proc/self/mountinfo")


def share_under(path: Path) -> str:
    """The kind of network file system that `path` lies on, such as "nfs4"; "" for this computer's own disks.

    `path` need not exist. A computer whose whole system lies on a share is taken as its only user.
    """
    if sys.platform == "win32":
        return _windows_share(path)
    real = os.path.realpath(path)
    if sys.platform == "darwin":
        return _kind_of(real, _darwin_mounts())
    return _kind_of(real, _linux_mounts())


def _kind_of(real: str, mounts: list[tuple[str, str]]) -> str:
    """Of the innermost mount; of several on one place, the one on top, which comes last."""
    innermost, kind = "", ""
    for place, found in mounts:
        inside = place == "/" or real == place or real.startswith(f"{place}/")
        if inside and len(place) >= len(innermost):
            innermost, kind = place, found
    if innermost in ("", "/"):
        return ""
    family, _, name = kind.partition(".")
    is_share = family in _KINDS or (family == "fuse" and name in _FUSE_KINDS)
    return kind if is_share else ""


def _linux_mounts() -> list[tuple[str, str]]:
    """Place and kind, in the order in which they were mounted; nothing where the kernel does not tell."""
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return []
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            found.append((_unescaped(fields[4]), after.split(" ")[0]))
    return found


def _unescaped(place: str) -> str:
    """The kernel writes spaces, tabs, line ends and backslashes as three octal digits."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), place)


def _darwin_mounts() -> list[tuple[str, str]]:
    """From lines such as `//anna@server/homes on /Volumes/homes (smbfs, nodev)`."""
    import subprocess

    try:
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=10, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    matches = (re.match(r".* on (/.*) \((\w+)", line) for line in said.splitlines())
    return [(match[1], match[2]) for match in matches if match]


def _windows_share(path: Path) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    drive = os.path.splitdrive(os.path.realpath(path))[0]
    if drive.startswith("\\\\") and not drive.startswith("\\\\?\\"):
        return "a shared folder"
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
    return "a network drive" if kind == _DRIVE_REMOTE else ""
