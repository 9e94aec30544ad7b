"""Installs what trying the build needs: a bare Debian, a screen without a display, and hands on it."""

from __future__ import annotations

import os
import shutil
import sys

from set_up import SetUpError, apt_install, say

PROGRAMS = {  # program -> Debian's package
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}


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
    return {name: package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None}


if __name__ == "__main__":
    sys.exit(main())
