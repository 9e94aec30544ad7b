"""Makes .venv/ ready to run and test MediBook; does nothing when it already is.

Standard library only, because it runs before anything is installed. `make` calls it through set_up.sh;
on Windows call it directly: `py -3.12 packaging\\set_up.py`.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements" / "development.txt"
STAMP = VENV / "set-up.json"

# What Qt opens: library -> Debian's package. Without the first group Qt cannot even be imported.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetUpError(Exception):
    """The set-up cannot go on; the message says what to do."""


def main(arguments: list[str]) -> int:
    if arguments == ["--is-current"]:
        return 0 if is_current() and translations_are_made() and not missing_libraries() else 1
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        say(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")
        return 1
    try:
        with only_one_at_a_time():
            check_libraries()
            if not is_current():
                make_environment()
            if not translations_are_made():
                make_translations()
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next run starts over.")
        return 130
    return 0


def say(text: str) -> None:
    print(f"set-up: {text}", file=sys.stderr, flush=True)


# --- the environment ---------------------------------------------------------------------------------------


def wanted_stamp() -> dict[str, str]:
    """What .venv/ depends on; also its folder, as an environment holds absolute paths and cannot move."""
    return {
        "python": sys.version.split()[0],
        "folder": str(ROOT),
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "project": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),
    }


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_current() -> bool:
    stamp = read_stamp()
    asked = stamp.pop("asked", "")
    return stamp == wanted_stamp() and (os.environ.get("PYTHON") or asked) == asked and VENV_PYTHON.exists()


def make_environment() -> None:
    wanted, had = wanted_stamp(), read_stamp()
    # Only an environment that was finished once, here and by this Python, is worth changing; any other may be
    # half of anything.
    usable = all(had.get(key) == wanted[key] for key in ("python", "folder")) and works(VENV_PYTHON)
    STAMP.unlink(missing_ok=True)
    if not usable:
        check_ensurepip()
        remove(VENV)
        say(f"making .venv/ with Python {wanted['python']}")
        run([sys.executable, "-I", "-m", "venv", str(VENV)], "the environment could not be made")
    if had.get("lock") != wanted["lock"] or not usable:
        names = locked_names()
        say(f"installing {len(names)} pinned packages (this needs the network, once)")
        pip(
            "install", "--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile", "-r", str(LOCK)
        )
        remove_leftovers(names)
    say("installing MediBook itself, as an editable checkout")
    pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--no-compile", "--editable", str(ROOT))
    compile_all()
    # Last, and in one step: a run that is cut short before this line is repaired by the next.
    draft = STAMP.with_suffix(".new")
    stamp = {**wanted, "asked": os.environ.get("PYTHON", "")}
    draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    draft.replace(STAMP)
    say("done")


def compile_all() -> None:
    """Compile on all cores at once, where pip uses one.

    What goes wrong is no matter, as Python compiles what it misses: some packages ship test files that cannot be
    compiled, and a container without shared memory cannot use several cores.
    """
    folders = [str(VENV), str(ROOT / "src")]
    command = [str(VENV_PYTHON), "-I", "-m", "compileall", "-qq", "-j", "0", *folders]
    subprocess.run(command, stderr=subprocess.DEVNULL, check=False)


def translations_are_made() -> bool:
    """Each .ts file has a .qm file that is not older."""
    folder = ROOT / "resources" / "translations"
    pairs = ((source.stat(), source.with_suffix(".qm")) for source in folder.glob("*.ts"))
    return all(made.exists() and made.stat().st_mtime_ns >= source.st_mtime_ns for source, made in pairs)


def make_translations() -> None:
    script = ROOT / "packaging" / "renew_translations.py"
    run([str(VENV_PYTHON), str(script), "--compile"], "the translations could not be made")


def works(python: Path) -> bool:
    return python.exists() and succeeds([str(python), "-I", "-m", "pip", "-V"])


def succeeds(command: list[str]) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0


def remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def plain_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked_names() -> set[str]:
    pins = re.findall(r"^([A-Za-z0-9][\w.-]*)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    return {plain_name(name) for name in pins}


def remove_leftovers(keep: set[str]) -> None:
    """Take out what an earlier lock brought, so that an old environment is like a new one."""
    listed = subprocess.run(
        [str(VENV_PYTHON), "-I", "-m", "pip", "list", "--format=json"],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    installed = {plain_name(entry["name"]) for entry in json.loads(listed.stdout)}
    leftovers = sorted(installed - keep - {"pip", "setuptools", "medibook-desktop"})
    if leftovers:
        pip("uninstall", "--yes", *leftovers)


def pip(*arguments: str) -> None:
    run(
        [str(VENV_PYTHON), "-I", "-m", "pip", "-qq", "--no-input", *arguments],
        "pip could not finish; mend what it says above, or try again when the network is back",
    )


def environment() -> dict[str, str]:
    """The caller's, so that pip finds its mirrors and proxies, less what would send packages elsewhere."""
    elsewhere = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_NO_BINARY"}
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def run(command: list[str], failure: str) -> None:
    # No standard input: a question that nobody can see would wait for ever.
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, env=environment()).returncode != 0:
        raise SetUpError(f"{failure}. Run it again; what was half done is thrown away first.")


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two `make` in one checkout: the second waits, and finds everything done."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "set-up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another set-up of this checkout")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


# --- what the system must have -----------------------------------------------------------------------------


def missing_libraries() -> dict[str, str]:
    """The libraries that cannot be loaded, by trying: no package manager's list is as sure."""
    if sys.platform != "linux":
        return {}
    return {name: package for name, package in (QT_LIBRARIES | WINDOW_LIBRARIES).items() if not loads(name)}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def check_libraries() -> None:
    missing = missing_libraries()
    if missing and apt_install(list(missing.values())):
        missing = missing_libraries()
    if not missing:
        return
    advice = how_to_install(missing)
    if missing.keys() & QT_LIBRARIES.keys():
        raise SetUpError(f"Qt needs libraries that this computer does not have.\n{advice}")
    say(f"tests and the off-screen tour will run, but no window can open here.\n{advice}")


def check_ensurepip() -> None:
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not apt_install([package]):
        raise SetUpError(
            f"this Python cannot make environments yet. On Debian and Ubuntu: apt-get install {package}"
        )


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages where that is possible and we may; say whether it was done."""
    if shutil.which("apt-get") is None:
        return False
    prefix = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() != 0:  # type: ignore[attr-defined,unused-ignore]  # no apt-get on Windows
        if shutil.which("sudo") is None or not succeeds(["sudo", "-n", "true"]):
            return False
        prefix = ["sudo", "-n", *prefix]
    say(f"installing system packages: {' '.join(packages)}")
    apt = [*prefix, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # A list that cannot be renewed (one of many sources away) is no reason to give up: the old one may do.
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    installed = subprocess.run(
        [*apt, "install", "--yes", "--no-install-recommends", *packages],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return installed.returncode == 0


def how_to_install(missing: dict[str, str]) -> str:
    if shutil.which("apt-get"):
        return f"  Install them:  sudo apt-get install {' '.join(missing.values())}"
    if shutil.which("dnf"):
        # Red Hat's packages can be asked for by the library that they bring.
        return "  Install them:  sudo dnf install " + " ".join(f"'{name}()(64bit)'" for name in missing)
    pairs = "\n".join(f"  {name:26} (Debian's package: {package})" for name, package in missing.items())
    return f"  Install what brings these:\n{pairs}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
