"""`medibook self-test`: whether this installation is whole, tried as its user would, on servers of its own."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from medibook_desktop import __version__
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.own_program import is_frozen

CONTENTS = "contents.sha256"
"""Beside the frozen program's own files: digest and path of each, written by the build."""
IMPORTS = "imports.txt"
"""Beside it: whatever the sources import anywhere, written by the build too: "module" or "module:name"."""
LANGUAGES = ("ar", "de", "es", "fr")


@dataclass(frozen=True)
class Result:
    what: str
    problem: str
    seconds: float


def self_test_command(*, as_json: bool = False, pictures: Path | None = None) -> int:
    """0: all is well; 1: something is wrong, and said. Nothing of the user's is read or changed."""
    results = list(_results(pictures))
    if as_json:
        print(json.dumps({"version": __version__, "results": [asdict(each) for each in results]}))
    else:
        for each in results:
            print(f"{'WRONG' if each.problem else 'ok':5}  {each.what}  ({each.seconds:.1f} s)")
            if each.problem:
                print(f"       {each.problem}")
        print(
            "This installation is whole."
            if _is_well(results)
            else "Install MediBook again, then try once more."
        )
    return 0 if _is_well(results) else 1


def _is_well(results: list[Result]) -> bool:
    return not any(each.problem for each in results)


def _results(pictures: Path | None) -> Iterator[Result]:
    yield _tried("the program's own files are as they were built", check_files)
    yield _tried("everything that the program may import later can be imported", check_imports)
    yield _tried("fonts, icons, themes and translations are there", check_resources)
    # Short: the servers' sockets lie in it, and a socket's path has 107 letters at most.
    with tempfile.TemporaryDirectory(prefix="mb-test-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o711)  # as root the servers run as another account
        shown = pictures or Path(folder) / "pictures"
        shown.mkdir(parents=True, exist_ok=True)
        yield _tried("every language speaks, Qt's own words too", lambda: check_languages(shown))
        yield _tried(
            "servers start; a visit is booked, moved, cancelled, and seen at a second desk",
            lambda: check_window(Path(folder) / "data", shown),
        )
        yield _tried(
            "every place, page and box of the window opens",
            lambda: check_screens(Path(folder) / "data", shown),
        )


def _tried(what: str, check: Callable[[], str]) -> Result:
    started = time.monotonic()
    try:
        problem = check()
    except MediBookError as error:
        problem = f"{error.message} {error.next_step}"
    except Exception as error:  # a test that is meant to find the unexpected
        problem = f"{type(error).__name__}: {error}"
    return Result(what, problem, round(time.monotonic() - started, 2))


def check_files() -> str:
    """Every file that the build listed, by its digest; "" when nothing is missing or changed."""
    if not is_frozen():
        return ""
    root = Path(getattr(sys, "_MEIPASS", ""))
    listed = root / CONTENTS
    if not listed.exists():
        return f"{CONTENTS} is missing: the build was not finished."
    for line in listed.read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        try:
            same = hashlib.sha256((root / name).read_bytes()).hexdigest() == digest
        except OSError as error:
            return f"{name} cannot be read: {error.strerror}."
        if not same:
            return f"{name} is not the file that was built."
    return ""


def check_imports() -> str:
    """Also what only a function imports, which else nobody would miss before it is called."""
    if not is_frozen():
        return ""
    listed = Path(getattr(sys, "_MEIPASS", "")) / IMPORTS
    if not listed.exists():
        return f"{IMPORTS} is missing: the build was not finished."
    missing = []
    for line in listed.read_text(encoding="utf-8").splitlines():
        module, _, name = line.partition(":")
        try:
            found = importlib.import_module(module)
            if name and not hasattr(found, name):
                importlib.import_module(f"{module}.{name}")
        except Exception as error:  # whatever a module says that lacks a part of it
            missing.append(f"{line} ({error})")
    return f"Cannot be imported: {', '.join(missing[:5])}." if missing else ""


def check_resources() -> str:
    from PySide6.QtCore import QLibraryInfo

    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = [resource_paths.resource("translations", f"medibook_{language}.qm") for language in LANGUAGES]
    wanted += [qt / f"qtbase_{language}.qm" for language in LANGUAGES]
    wanted += [
        resource_paths.resource("themes", f"{name}.toml") for name in ("light", "dark", "high_contrast")
    ]
    wanted += [
        resource_paths.resource("fonts", "Inter-Regular.ttf"),
        resource_paths.resource("icons", "book.svg"),
    ]
    missing = [path.name for path in wanted if not path.is_file()]
    return f"Missing: {', '.join(missing)}." if missing else ""


def check_window(data_dir: Path, pictures: Path) -> str:
    from contextlib import redirect_stdout
    from io import StringIO

    from medibook_desktop.start.demo_windows import show

    said = StringIO()
    with redirect_stdout(said):
        status = show(data_dir, tour=pictures)
    return "" if status == 0 else (said.getvalue().strip().splitlines() or ["The tour stopped."])[-1]


def check_languages(pictures: Path) -> str:
    from medibook_desktop.start.self_test_screens import speechless

    silent = [language for language in LANGUAGES if speechless(language, pictures)]
    return f"Not translated: {', '.join(silent)}." if silent else ""


def check_screens(data_dir: Path, pictures: Path) -> str:
    from medibook_desktop.start.self_test_screens import open_everything

    return open_everything(data_dir, pictures)
