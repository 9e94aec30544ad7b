"""The archive for any Linux, as an ordinary user: unpacked, installed, tried, updated, removed; in odd places."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.builds.built import (
    as_nobody,
    built,
    given_to_nobody,
    nobodys,
    nobodys_environment,
    nobodys_folder,
    packaging_on_path,
)
from tests.builds.other_builds import other_build

pytestmark = pytest.mark.timeout(900)

NEWER = "0.90.1"


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with nobodys_folder() as made:
        (made / "Empfang und Zoë").mkdir()
        yield made / "Empfang und Zoë"


@pytest.fixture(scope="module")
def home(folder: Path) -> Path:
    made = folder / "Zoë Müller"
    made.mkdir()
    return made


@pytest.fixture(scope="module")
def unpacked(folder: Path, home: Path) -> Path:
    """As `make tarball` makes it, only not compressed."""
    packaging_on_path()
    from tarball import make_tarball

    archive = make_tarball(built(), folder, preset=None)
    return unpacked_by_nobody(archive, folder)


def unpacked_by_nobody(archive: Path, folder: Path) -> Path:
    given_to_nobody(folder)
    as_nobody("tar", "-xf", str(archive), "-C", str(folder), home=folder)
    made = folder / archive.name.removesuffix(".tar")
    archive.unlink()
    return made


def version_in(unpacked: Path) -> str:
    return (unpacked / "VERSION").read_text(encoding="utf-8").strip()


def test_installed_without_root_and_without_a_question(unpacked: Path, home: Path) -> None:
    ran = as_nobody(str(unpacked / "install.sh"), home=home)
    program = home / ".local" / "bin" / "medibook"
    assert str(program) in ran.stdout
    assert "lacks libraries" not in ran.stderr
    said = as_nobody(str(program), "--version", home=home).stdout
    assert said.strip() == f"medibook {version_in(unpacked)}"
    entry = (home / ".local/share/applications/medibook.desktop").read_text(encoding="utf-8")
    assert f'Exec="{program}" %f' in entry
    assert "MimeType=application/vnd.medibook.enrolment;" in entry
    assert (home / ".local/share/man/man1/medibook.1").is_file()
    assert (home / ".local/share/icons/hicolor/scalable/apps/medibook.svg").is_file()
    if shutil.which("update-mime-database"):
        assert "*.medibook" in (home / ".local/share/mime/globs2").read_text(encoding="utf-8")
    if shutil.which("desktop-file-validate"):
        subprocess.run(
            ["desktop-file-validate", str(home / ".local/share/applications/medibook.desktop")], check=True
        )


def test_it_works_from_there(unpacked: Path, home: Path) -> None:
    """Real servers, whose sockets and data lie below a home with a space and an umlaut."""
    program = str(home / ".local" / "bin" / "medibook")
    with serving(program, home) as process:
        assert process.poll() is None
    assert (home / ".local/share/medibook").is_dir()


@contextmanager
def serving(program: str, home: Path) -> Iterator[subprocess.Popen[str]]:
    """The demo clinic's servers, until the block ends; the announcement is their first line."""
    with (home.parent / "serving.log").open("w") as log:
        process = subprocess.Popen(
            nobodys([program, "demo", "--serve"]), env=nobodys_environment(home), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
    assert process.stdout is not None
    try:
        assert "database_url" in process.stdout.readline(), (home.parent / "serving.log").read_text()
        yield process
    finally:
        process.terminate()
        process.wait(60)
        process.stdout.close()


def test_a_newer_one_leaves_an_open_window_its_version(unpacked: Path, home: Path, folder: Path) -> None:
    packaging_on_path()
    from tarball import make_tarball

    made = other_build(built(), NEWER, folder / "newer")
    newer = unpacked_by_nobody(make_tarball(made, folder, preset=None), folder)
    program = home / ".local" / "bin" / "medibook"
    versions = home / ".local/lib/medibook/versions"
    with serving(str(program), home):
        refused = as_nobody(str(unpacked / "install.sh"), home=home, check=False)
        assert refused.returncode == 1
        assert "close MediBook" in refused.stderr
        as_nobody(str(newer / "install.sh"), home=home)
        assert as_nobody(str(program), "--version", home=home).stdout.strip() == f"medibook {NEWER}"
        assert {path.name for path in versions.iterdir()} == {version_in(unpacked), NEWER}
        refused = as_nobody(str(home / ".local/lib/medibook/install.sh"), "--remove", home=home, check=False)
        assert refused.returncode == 1
        assert "MediBook is open" in refused.stderr
    as_nobody(str(newer / "install.sh"), home=home)
    assert {path.name for path in versions.iterdir()} == {NEWER}, "nobody uses the old one any more"


def test_a_disk_that_is_too_small_and_a_folder_of_somebody_else(
    unpacked: Path, home: Path, folder: Path
) -> None:
    small = folder / "small disk"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m,mode=0777", "tmpfs", str(small)], check=True)
    try:
        refused = as_nobody(str(unpacked / "install.sh"), "--prefix", str(small), home=home, check=False)
        assert refused.returncode == 1
        assert "there is no room" in refused.stderr
        assert not [path for path in small.rglob("*") if path.is_file()], "nothing half installed is left"
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)
    refused = as_nobody(str(unpacked / "install.sh"), "--prefix", "/usr", home=home, check=False)
    assert refused.returncode == 1
    assert "cannot be written to" in refused.stderr


def test_removed_without_a_trace_but_the_data(home: Path) -> None:
    local = home / ".local"
    ran = as_nobody(str(local / "lib/medibook/install.sh"), "--remove", home=home)
    assert "are kept" in ran.stdout
    assert not (local / "lib/medibook").exists()
    assert not (local / "bin/medibook").is_symlink()
    left = {path.name for path in local.rglob("*") if path.is_file() and "medibook" in path.name.lower()}
    assert not {"medibook.desktop", "medibook.xml", "medibook.svg", "medibook.1"} & left
    assert (local / "share/medibook").is_dir(), "the clinic of this computer is kept"
