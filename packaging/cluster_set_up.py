"""Installs what the cluster's drills need: etcd, pgbouncer and a PostgreSQL with TLS from Debian; Patroni beside them.

`make test-cluster` runs it. The last line that it prints is the folder of Patroni's programs.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from set_up import ROOT, SetUpError, apt_install, environment, say

LOCK = ROOT / "packaging" / "deploy" / "requirements.txt"
PROGRAMS = {  # program -> Debian's package
    "etcd": "etcd-server",
    "pgbouncer": "pgbouncer",
    "nft": "nftables",
    "ip": "iproute2",
}
PYTHON = Path("/usr/bin/python3")
WHERE = ROOT / "build" / "patroni"
"""A link to the environment."""
_ELSEWHERE = ("/usr/sbin", "/sbin", "/usr/local/sbin")


def main() -> int:
    try:
        check_programs()
        make_environment()
    except SetUpError as error:
        say(str(error))
        return 1
    return 0


def check_programs() -> None:
    missing = missing_programs()
    if missing and apt_install(list(missing.values())):
        missing = missing_programs()
    if missing:
        lines = "".join(f"\n  {name} (Debian's package: {package})" for name, package in missing.items())
        raise SetUpError(f"the cluster's drills need programs that this computer does not have.{lines}")
    if shutil.which("etcd") is None:
        raise SetUpError("etcd is installed, but is not on the PATH")


def missing_programs() -> dict[str, str]:
    path = os.pathsep.join([os.environ.get("PATH", ""), *_ELSEWHERE])
    missing = {name: package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None}
    # Its programs are on nobody's PATH. The wheel's PostgreSQL knows no TLS.
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        missing["postgres"] = "postgresql"
    return missing


def make_environment() -> None:
    """Made once for each lock, from the system's own Python: one that lies in root's home cannot be read by the
    account that runs PostgreSQL, and Patroni does not run as root."""
    lock = LOCK.read_bytes()
    home = (
        Path("/var/lib/medibook/programs") if os.geteuid() == 0 else ROOT / "build" / "patroni-environments"
    )
    target = home / f"patroni-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not (target / "complete").exists():
        say("making Patroni's environment (this needs the network, once)")
        shutil.rmtree(target, ignore_errors=True)
        make_readable(home)
        python = PYTHON if PYTHON.exists() else Path(sys.executable)
        if not run([str(python), "-I", "-m", "venv", str(target)]):
            version = f"python{sys.version_info.major}-venv"
            if not apt_install([version]) or not run([str(python), "-I", "-m", "venv", str(target)]):
                raise SetUpError(f"{python} cannot make environments: install {version}")
        pip = [str(target / "bin" / "python"), "-I", "-m", "pip", "-qq", "--no-input", "install"]
        exact = ["--require-hashes", "--no-deps", "-r"]
        # First what builds python-etcd, the only one that comes as source, then everything.
        builders = target / "builders.txt"
        builders.write_text(chosen(lock.decode(), ("setuptools", "wheel", "packaging")))
        if not run([*pip, *exact, str(builders)]) or not run(
            [*pip, "--no-build-isolation", *exact, str(LOCK)]
        ):
            raise SetUpError(
                "pip could not finish; mend what it says above, or try again when the network is back"
            )
        (target / "complete").touch()
    WHERE.parent.mkdir(exist_ok=True)
    draft = WHERE.with_name("patroni.new")
    draft.unlink(missing_ok=True)
    draft.symlink_to(target)
    draft.replace(WHERE)


def make_readable(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        folder.parent.chmod(0o711)
        folder.chmod(0o755)


def chosen(lock: str, names: tuple[str, ...]) -> str:
    """The lock's entries of these packages, with their hashes."""
    entries = [entry.strip() for entry in lock.replace(" \\\n", " ").splitlines()]
    return "\n".join(entry for entry in entries if entry.partition("==")[0] in names) + "\n"


def run(command: list[str]) -> bool:
    # The files must be readable by the servers' account, whatever this shell's umask is.
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, env=environment(), umask=0o022, cwd="/", check=False
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
