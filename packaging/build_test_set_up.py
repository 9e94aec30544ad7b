"""Installs what trying the build needs: a bare Debian, a screen without a display, hands on it, a server with TLS."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from set_up import SetUpError, apt_install, say

PROGRAMS = {  # program -> Debian's package
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "objcopy": "binutils",
    "gpg": "gpg",
    "osslsigncode": "osslsigncode",
    "sshfs": "sshfs",
}
SFTP_SERVER = Path("/usr/lib/openssh/sftp-server")


def main() -> int:
    try:
        if sys.platform != "linux" or os.geteuid() != 0:
            raise SetUpError("the build is tried in a root of its own: run this as root, on Debian or Ubuntu")
        missing = missing_programs()
        if missing and apt_install(list(missing.values())):
            missing = missing_programs()
        if missing:
            raise SetUpError(f"programs are missing: install {', '.join(sorted(missing.values()))}")
    except SetUpError as error:
        say(str(error))
        return 1
    return 0


def missing_programs() -> dict[str, str]:
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    missing = {name: package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None}
    # Its programs are on nobody's PATH. The wheel's PostgreSQL knows no TLS.
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        missing["postgres"] = "postgresql"
    if not SFTP_SERVER.exists():
        missing["sftp-server"] = "openssh-sftp-server"
    return missing


if __name__ == "__main__":
    sys.exit(main())
