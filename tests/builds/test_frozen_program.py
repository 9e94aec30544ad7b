"""The frozen program: what is in it, whether all of it works off-screen and on a screen, how fast and how big it is."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import PySide6
import pytest

from medibook_desktop.desktop.commands.command_list import COMMANDS
from medibook_desktop.desktop.language.languages import LANGUAGES
from tests.builds.built import (
    ROOT,
    as_nobody,
    built,
    given_to_nobody,
    nobodys_folder,
    packaging_on_path,
    said,
)
from tests.builds.screen import virtual_screen

pytestmark = pytest.mark.timeout(900)

SOURCES = ROOT / "src" / "medibook_desktop"
NOT_SHIPPED = (".ts", ".md", ".pyc")


@pytest.fixture(scope="module")
def program() -> Path:
    return built()


@pytest.fixture(scope="module")
def inside(program: Path) -> Path:
    return program / "_internal" / "medibook_desktop"


def digests(folder: Path) -> dict[str, str]:
    """Path below the folder -> SHA-256 of every file that is shipped."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in NOT_SHIPPED
    }


def test_every_resource_is_there_and_nothing_else(inside: Path) -> None:
    """Icons, fonts, themes, the sample clinic, and the .qm files that `make setup` makes of the .ts files."""
    shipped, source = digests(inside / "resources"), digests(ROOT / "resources")
    assert shipped == source
    assert {f"translations/medibook_{each.code}.qm" for each in LANGUAGES} <= set(shipped)
    copies = [path for path in inside.parent.rglob("light.toml") if path.parent.name == "themes"]
    assert len(copies) == 1, "the resources are in it twice"


def test_every_file_of_the_package_that_is_no_module_is_there(inside: Path) -> None:
    """SQL, templates, and Alembic's revisions, which are read as files."""
    source = {
        name: digest
        for name, digest in digests(SOURCES).items()
        if not name.endswith(".py") or (name.startswith("database/migrations/") and "__init__" not in name)
    }
    shipped = digests(inside)
    assert [name for name in source if shipped.get(name) != source[name]] == []
    assert len([name for name in source if "/versions/" in name]) >= 4


def test_qt_speaks_every_language_too(program: Path) -> None:
    qt = Path(PySide6.__file__).parent / "Qt" / "translations"
    shipped = program / "_internal" / "PySide6" / "Qt" / "translations"
    wanted = {f"qtbase_{each.code}.qm" for each in LANGUAGES if each.code != "en"}
    assert {path.name for path in shipped.iterdir()} == wanted
    assert all((shipped / name).read_bytes() == (qt / name).read_bytes() for name in wanted)


@pytest.mark.parametrize("where", ["off-screen", "on a screen"])
def test_everything_opens_and_a_visit_is_booked(program: Path, tmp_path: Path, where: str) -> None:
    """As an ordinary user; `self-test` imports all that may be imported later, speaks every language, drives the window
    through a booking on the embedded servers, and opens every place, page and box."""
    pages = {f"open-{each.id.replace('.', '-')}" for each in COMMANDS if each.id.startswith("admin.")}
    languages = {f"language-{each.code}" for each in LANGUAGES if each.code != "en"}
    with ExitStack() as undo:
        folder = undo.enter_context(nobodys_folder())
        home, pictures = folder / "Zoë Müller", folder / "pictures"
        home.mkdir()
        pictures.mkdir()
        given_to_nobody(folder)
        display = undo.enter_context(virtual_screen(tmp_path)).display if where == "on a screen" else ""
        command = [str(program / "medibook"), "self-test", "--json", "--pictures", str(pictures)]
        command += ["--on-screen"] if display else []
        found = said(as_nobody(*command, home=home, display=display, check=False).stdout)
        assert [each for each in found if each["problem"]] == []
        assert len(found) == 6
        assert pages | languages | {"open-sign-in", "open-first-start", "04-booked"} <= {
            path.stem for path in pictures.iterdir()
        }
        assert len({(pictures / f"{name}.png").read_bytes() for name in languages}) == len(languages)
        assert list(home.iterdir()) == [], "nothing of the user's is touched"


def test_only_its_own_benchmarks_can_be_called_as_children(program: Path) -> None:
    with nobodys_folder() as home:
        refused = as_nobody(str(program / "medibook"), "bench", "child", "os", home=home, check=False)
    assert refused.returncode == 2
    assert "no part of the benchmarks" in refused.stderr


def test_a_changed_file_and_a_changed_program_are_said(program: Path, tmp_path: Path) -> None:
    """The list of the build names the program itself as well, which holds all of our code."""
    copy = tmp_path / "program"
    subprocess.run(["cp", "--archive", "--link", str(program), str(copy)], check=True)
    for damaged in (
        copy / "medibook",
        copy / "_internal" / "medibook_desktop" / "resources" / "icons" / "book.svg",
    ):
        whole = damaged.read_bytes()
        damaged.unlink()  # a file of its own from here on: what lies there is a link to the build's
        damaged.write_bytes(whole + b" ")
        damaged.chmod(0o755)
        ran = subprocess.run(
            [sys.executable, "-c", _CHECK_FILES, str(copy / "_internal")],
            capture_output=True,
            text=True,
            check=True,
        )
        assert damaged.name in ran.stdout, ran.stdout
        damaged.write_bytes(whole)


_CHECK_FILES = """
import sys
sys.frozen, sys._MEIPASS = True, sys.argv[1]
from medibook_desktop.start.self_test import check_files
print(check_files())
"""


def test_how_fast_it_starts_beside_the_sources(program: Path) -> None:
    """Figures, not limits: the machine may be busy. The goals stand beside them."""
    ran = subprocess.run(
        [sys.executable, "-m", "medibook_desktop", "bench", "startup", "--runs", "3", "--json",
         "--program", str(program / "medibook")],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    for row in found["starts"]:
        print("  ", row)
    for goal in found["goals"]:
        print("  ", goal)
    assert {(row["program"], row["files"]) for row in found["starts"]} == {
        (name, files) for name in ("source", "built") for files in ("in memory", "from the disk")
    }


def test_how_big_it_is(program: Path) -> None:
    packaging_on_path()
    from build_program import LARGEST, unpacked_size

    sizes: Counter[str] = Counter()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts = path.relative_to(program).parts
            sizes["/".join(parts[:2]) if len(parts) > 1 else parts[0]] += path.stat().st_size
    for name, size in sizes.most_common(12):
        print(f"  {size / 1e6:7.1f} MB  {name}")
    assert unpacked_size(program) <= LARGEST
