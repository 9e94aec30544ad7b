"""The frozen program with small disks, closed folders, odd names and poor displays: it works, or says what to do."""

from __future__ import annotations

import json
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop import __version__
from medibook_desktop.services.updates import make_key, publish
from tests.builds.bad_places import (
    Desk,
    accounts,
    filled,
    free_bytes,
    read_only,
    sentence,
    share,
    small_disk,
)
from tests.builds.built import built
from tests.builds.front_desk import Hands
from tests.builds.other_builds import other_build
from tests.builds.screen import virtual_screen
from tests.helpers.conditions import wait_until
from tests.helpers.replicated_servers import replicated_clinic

pytestmark = pytest.mark.timeout(1800)
PATIENCE = 180.0
AWAY = "postgresql://127.0.0.1:9/medibook"
NEWER = "9.1.0"


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """Everybody may walk through it, as nobody may through pytest's own folders. On the disk of /tmp."""
    with tempfile.TemporaryDirectory(prefix="medibook-bad-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def desks(place: Path) -> Iterator[list[Desk]]:
    """Two accounts with the same program, which lies where both can reach it."""
    program = other_build(built(), __version__, place / "installed")
    with accounts(2, place) as names:
        yield [Desk(name, program) for name in names]


@pytest.fixture
def desk(desks: list[Desk]) -> Desk:
    return desks[0]


# --- Disks and folders --------------------------------------------------------------------------------------


def test_a_read_only_home_ends_in_sentences_and_a_joined_desk_books_there(desk: Desk, place: Path) -> None:
    with read_only(desk.home):
        assert desk.run("--version").stdout.split() == ["medibook", __version__]
        assert "Read-only file system" in sentence(desk.run("demo", "--serve"))
        assert "--out" in sentence(desk.run("support-bundle", "--out", str(desk.home / "bundle.zip")))
        assert desk.run("check").stdout.count("No clinic is set up") == 1
        _books(desk, place / "read-only")


def test_a_full_home_keeps_nobody_from_booking(desk: Desk, place: Path) -> None:
    with small_disk(place / "full-home", 1) as home:
        filled(home)
        _books(desk, place / "full", HOME=str(home))


def test_a_disk_that_is_too_small_for_a_clinic_is_said(desk: Desk, place: Path) -> None:
    for megabytes in (8, 140):
        with small_disk(place / f"small-{megabytes}", megabytes) as disk:
            said = sentence(desk.run("demo", "--serve", MEDIBOOK_DATA_DIR=str(disk)))
            assert "is full" in said
            assert str(disk) in said
            wait_until(lambda: not desk.processes(), what="the servers to be gone")


def test_a_share_is_refused_for_a_database_and_is_good_for_a_desk(desk: Desk, place: Path) -> None:
    with share(desk, place / "share") as home:
        said = sentence(desk.run("demo", "--serve", HOME=str(home)))
        assert "network share (fuse.sshfs)" in said
        assert "MEDIBOOK_DATA_DIR" in said
        _books(desk, place / "on-the-share", HOME=str(home))


def test_an_odd_path_in_an_old_locale_is_as_good_as_any(desk: Desk, place: Path) -> None:
    home = place / "x y" / "Empfang – Ärztin 日本"
    home.mkdir(parents=True)
    desk.give(home)
    with _served(desk, place / "odd.log", HOME=str(home), LANG="C"):
        assert (home / ".local" / "share" / "medibook" / "demo").is_dir()


def test_two_users_of_one_computer_have_a_clinic_each(desks: list[Desk], place: Path) -> None:
    one, other = desks
    with _served(other, place / "other.log"), _served(one, place / "again.log") as again:
        with _served(one, place / "one.log"):
            foreign = str(one.home / ".local" / "share" / "medibook")
            assert "may not use" in sentence(other.run("demo", "--serve", MEDIBOOK_DATA_DIR=foreign))
        assert again.poll() is None, "the first of one account goes on when the second has left their servers"
    for each in desks:
        wait_until(lambda each=each: not each.processes(), what="the last one out to stop the servers")  # type: ignore[misc]


# --- Displays -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "DISPLAY"),
        ({"DISPLAY": ":4242"}, "the display :4242"),
        ({"DISPLAY": ":4242", "QT_QPA_PLATFORM": "eglfs"}, "QT_QPA_PLATFORM"),
        ({"WAYLAND_DISPLAY": "wayland-7"}, "wayland-7"),
    ],
)
def test_a_display_that_cannot_be_used_is_said(desk: Desk, environment: dict[str, str], said: str) -> None:
    assert said in sentence(desk.run(MEDIBOOK_DATABASE_URL=AWAY, **environment))


def test_a_start_that_fails_is_said_in_a_window(desk: Desk, place: Path) -> None:
    settings = desk.home / ".config" / "medibook" / "medibook.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("database_url = \n")
    pictures = place / "said"
    pictures.mkdir()
    try:
        with virtual_screen(pictures) as screen:
            started = desk.start(pictures / "window.log", DISPLAY=screen.display)
            screen.wait_for_window("MediBook")
            screen.wait_until_at_rest()
            screen.press("Return")
            assert started.wait(timeout=60) == 2
    finally:
        settings.unlink()
    assert str(settings) in (pictures / "window.log").read_text()


# --- Updates ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def releases(place: Path) -> tuple[Path, str]:
    """A folder with a newer version, and the publisher's key."""
    key = make_key(place / "release.pem")
    program = other_build(built(), NEWER, place / "newer")
    publish(program, NEWER, place / "release.pem", place / "releases", good_for=timedelta(days=1))
    return place / "releases", key


def test_killed_at_any_step_of_an_update_the_old_version_goes_on(
    desk: Desk, place: Path, releases: tuple[Path, str]
) -> None:
    folder, key = releases
    programs = desk.home / ".local" / "share" / "medibook" / "programs"
    steps: dict[str, Callable[[], bool]] = {
        "the archive comes": lambda: any(path.stat().st_size for path in programs.glob(".part-*")),
        "it is unpacked": lambda: any(programs.glob(".new-*/program/medibook/_internal/*")),
        "it is whole": lambda: any(programs.glob(".new-*/program/medibook/medibook")),
        "it is put in place": lambda: (programs / NEWER).exists(),
    }
    for step, reached in steps.items():
        update = desk.start(place / "update.log", "update", "--from", str(folder), MEDIBOOK_UPDATE_KEY=key)
        wait_until(reached, what=f"{step}: {(place / 'update.log').read_text()}", patience=PATIENCE)
        update.send_signal(signal.SIGKILL)
        update.wait()
        assert desk.run("--version").stdout.split() == ["medibook", __version__], step
        if step == "it is put in place":
            break
    done = desk.run("update", "--from", str(folder), MEDIBOOK_UPDATE_KEY=key, seconds=PATIENCE * 2)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in programs.iterdir() if not path.name.startswith(".")].count(NEWER) == 1
    assert not [*programs.glob(".new-*"), *programs.glob(".part-*")], "nothing half is left"
    ran = subprocess.run(
        [programs / NEWER / "medibook", "--version"], env={"MEDIBOOK_LAUNCHED": __version__, "PATH": ""},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.stdout.split() == ["medibook", NEWER]


def test_a_disk_that_fills_up_during_an_update_is_said(
    desk: Desk, place: Path, releases: tuple[Path, str]
) -> None:
    folder, key = releases
    size = sum(path.stat().st_size for path in folder.glob("*.tar.xz")) // 1_000_000
    with small_disk(place / "update-disk", size * 5 + 60) as disk:
        programs = disk / "data" / "programs"
        update = desk.start(
            place / "full-update.log", "update", "--from", str(folder),
            MEDIBOOK_UPDATE_KEY=key, MEDIBOOK_DATA_DIR=str(disk / "data"),
        )  # fmt: skip
        wait_until(lambda: any(programs.glob(".new-*/program")), what="the unpacking", patience=PATIENCE)
        filler = filled(disk)
        assert update.wait(timeout=PATIENCE) == 2
        said = (place / "full-update.log").read_text()
        assert "disk is full" in said
        assert "Traceback" not in said
        assert not (programs / NEWER).exists()
        assert desk.run("--version", MEDIBOOK_DATA_DIR=str(disk / "data")).stdout.split()[1] == __version__
        filler.unlink()
        print(f"  {free_bytes(disk) / 1e6:.0f} MB free again")
        done = desk.run(
            "update", "--from", str(folder), MEDIBOOK_UPDATE_KEY=key, MEDIBOOK_DATA_DIR=str(disk / "data")
        )
        assert done.returncode == 0, done.stderr


# --- Parts --------------------------------------------------------------------------------------------------


def _books(desk: Desk, pictures: Path, **environment: str) -> None:
    """A desk joined by its environment, on a display without OpenGL, without a keyring and without D-Bus."""
    pictures.mkdir()
    with ExitStack() as undo:
        clinic = undo.enter_context(replicated_clinic(standbys=0)).clinic
        screen = undo.enter_context(virtual_screen(pictures, "-extension", "GLX"))
        window = desk.start(
            pictures / "window.log", DISPLAY=screen.display, XDG_SESSION_TYPE="x11",
            MEDIBOOK_DATABASE_URL=clinic.database_url, MEDIBOOK_TERMINAL_NAME="Desk 7", **environment,
        )  # fmt: skip
        undo.callback(window.wait, timeout=60)
        undo.callback(window.terminate)
        hands = Hands(screen)
        try:
            hands.sign_in(clinic, "anna", "Desk 7")
            hands.book_next_free(clinic, "anna")
        except BaseException:
            print(screen.picture("where it stopped"), (pictures / "window.log").read_text(), sep="\n")
            raise
    assert "Traceback" not in (pictures / "window.log").read_text()


@contextmanager
def _served(desk: Desk, log: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A demo clinic of this account that is ready; ended at the end, as a service is."""
    demo = desk.start(log, "demo", "--serve", **environment)

    def is_ready() -> bool:
        assert demo.poll() is None, log.read_text()
        return any(line.startswith("{") and json.loads(line) for line in log.read_text().splitlines())

    try:
        wait_until(is_ready, what="the demo clinic", patience=PATIENCE)
        yield demo
    finally:
        demo.terminate()
        status = demo.wait(timeout=60)
    assert status == 0, log.read_text()
