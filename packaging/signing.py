"""Signs what is handed out, where the publisher has given a key: MEDIBOOK_SIGN_KEY names one of gpg's.

FILE.asc beside the file; whoever has the public key checks it with `gpg --verify FILE.asc FILE`. Windows and macOS
sign inside their files: MEDIBOOK_SIGNTOOL (below), windows/medibook.iss, macos/make_bundle.sh.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from set_up import SetUpError, say

KEY = "MEDIBOOK_SIGN_KEY"
SIGNTOOL = "MEDIBOOK_SIGNTOOL"
"""A command that signs one file on Windows, with {file} for its path: signtool sign /fd sha256 … {file}"""


def signed(path: Path) -> Path | None:
    """The signature; None where no key is given. Raises SetUpError when there is a key, and gpg cannot sign with it."""
    key = os.environ.get(KEY, "")
    if not key:
        return None
    if shutil.which("gpg") is None:
        raise SetUpError(f"{KEY} is set, but gpg is missing")
    signature = path.with_name(path.name + ".asc")
    signature.unlink(missing_ok=True)
    ran = subprocess.run(
        ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--output", str(signature), "--detach-sign",
         str(path)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if ran.returncode != 0:
        raise SetUpError(f"{path.name} could not be signed with {key}: {ran.stderr.strip()}")
    say(f"signed: {signature}")
    return signature


def sign_windows_programs(folder: Path) -> None:
    """Every .exe at the top of the folder, before their digests are listed. Raises SetUpError when that fails."""
    command = os.environ.get(SIGNTOOL, "")
    if not command:
        return
    for program in sorted(folder.glob("*.exe")):
        words = [word.replace("{file}", str(program)) for word in shlex.split(command, posix=False)]
        if subprocess.run([word.strip('"') for word in words], check=False).returncode != 0:
            raise SetUpError(f"{program.name} could not be signed: {SIGNTOOL} failed")
