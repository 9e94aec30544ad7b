"""One evening of IT with one bare computer: the package is installed, joins a clinic, books, updates itself, goes.

Each test stands on the one before, as the steps of an evening do.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from medibook_desktop import __version__
from tests.builds.bare_root import BareRoot, bare_root
from tests.builds.evening import (
    PROGRAM,
    Publisher,
    TlsClinic,
    built_package,
    enrolment_file,
    join,
    package_of,
    publisher,
    tls_clinic,
)
from tests.builds.front_desk import INSTALLED, bookings_of, front_desk, staged
from tests.builds.other_builds import other_build
from tests.helpers.conditions import wait_until
from tests.helpers.own_authority import OwnAuthority

pytestmark = pytest.mark.timeout(1800)
"""debootstrap alone may take minutes."""

SECOND, LACKS, ABORTS, NEWER, NEWEST = "0.90.1", "0.90.2", "0.90.3", "0.90.4", "0.90.5"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("evening")


@pytest.fixture(scope="module")
def root() -> Iterator[BareRoot]:
    with bare_root() as made:
        yield made


@pytest.fixture(scope="module")
def clinic() -> Iterator[TlsClinic]:
    with tls_clinic() as made:
        yield made


@pytest.fixture(scope="module")
def updates(folder: Path) -> Iterator[Publisher]:
    with publisher(folder) as made:
        yield made


def test_installs_joins_and_books_without_a_question(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    people = clinic.people
    file = enrolment_file(clinic, "Desk 7", folder)
    began = time.monotonic()
    root.installed(built_package())
    installed = time.monotonic()
    join(root, "desk", file, clinic)
    joined = time.monotonic()
    with front_desk(root, folder / "first") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        assert clinic.sessions("Desk 7") == {"anna"}
        assert desk.programs() == {INSTALLED}
        desk.book_next_free(people, "anna")
    booked = time.monotonic()
    print(
        f"installed {installed - began:.1f} s, joined {joined - installed:.1f} s, booked {booked - joined:.1f} s:"
        f" {booked - began:.1f} s in all"
    )
    ((terminal,),) = people.rows("SELECT terminal FROM audit_events ORDER BY id DESC LIMIT 1")
    assert terminal == "Desk 7"


def test_tries_itself_as_its_user_would(root: BareRoot) -> None:
    tried = json.loads(root.run("medibook", "self-test", "--json", user="desk").stdout)
    print(*(f"{each['what']}: {each['seconds']} s" for each in tried["results"]), sep="\n")
    assert not [each for each in tried["results"] if each["problem"]]


def test_refuses_a_file_that_is_not_right(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    """Changed, expired, with another code, of another authority, none at all: nothing is written."""
    settings = root.folder / "home/night/.config/medibook/medibook.toml"
    good = enrolment_file(clinic, "Desk 8", folder)
    changed = folder / "changed.medibook"
    changed.write_text(good.read_text("utf-8").replace("127.0.0.1", "127.0.0.2"), encoding="utf-8")
    stranger = OwnAuthority("Somebody else").written(folder / "stranger.pem")
    cases = {
        "changed": (changed, ()),
        "expired": (enrolment_file(clinic, "Desk 9", folder, "--days", "-1"), ()),
        "another code": (good, ("--code", "AAAA-AAAA")),
        "another authority": (enrolment_file(clinic, "Desk 10", folder, ca_file=stranger), ()),
        "no such file": (stranger, ()),
    }
    for what, (file, words) in cases.items():
        inside = root.put(file, f"/home/night/{what}.medibook")
        ran = root.run("medibook", "enrol", "--accept", inside, *words, user="night", check=False)
        print(f"{what}: {ran.stderr.strip()}")
        assert ran.returncode == 2, (what, ran.stdout, ran.stderr)
        assert not settings.exists(), what


def test_two_people_on_one_computer(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    people = clinic.people
    join(root, "night", enrolment_file(clinic, "Desk 8", folder), clinic)
    with front_desk(root, folder / "day") as day, front_desk(root, folder / "night", "night") as night:
        day.sign_in(people, "anna", "Desk 7")
        night.sign_in(people, "ben", "Desk 8")
        day.book_next_free(people, "anna")
        night.book_next_free(people, "ben")
        wait_until(lambda: clinic.live_connections() >= 2, what="both desks to be live")
        assert clinic.sessions("Desk 7") == {"anna"}
        assert clinic.sessions("Desk 8") == {"ben"}


def test_updates_itself_to_a_second_build_and_books(
    root: BareRoot, clinic: TlsClinic, updates: Publisher, folder: Path
) -> None:
    people = clinic.people
    updates.publish(other_build(PROGRAM, SECOND, folder / SECOND), SECOND)
    began = time.monotonic()
    said = updates.update(root, "desk")
    print(f"updated in {time.monotonic() - began:.1f} s: {said}")
    assert f"{SECOND} is used from the next start on" in said
    with front_desk(root, folder / "second") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        assert desk.programs() == {INSTALLED, staged(SECOND)}
        desk.book_next_free(people, "anna")
    assert version_of(root) == SECOND
    assert version_of(root, "night") == __version__, "everybody's own"


@pytest.mark.parametrize(
    ("version", "without", "modules", "said"),
    [
        (LACKS, ["PySide6/Qt/lib/libQt6Widgets.so.6"], {}, "libQt6Widgets"),
        (ABORTS, [], {"medibook_desktop.start.start_terminal": "import os; os.abort()"}, "status 134"),
    ],
    ids=["a library is missing", "it aborts"],
)
def test_goes_back_when_a_third_build_does_not_start(
    root: BareRoot, clinic: TlsClinic, updates: Publisher, folder: Path,
    version: str, without: list[str], modules: dict[str, str], said: str,
) -> None:  # fmt: skip
    """Its own list of contents fits, and the publisher signed it: only its start shows what is wrong."""
    people = clinic.people
    updates.publish(
        other_build(PROGRAM, version, folder / version, without=without, modules=modules), version
    )
    updates.update(root, "desk")
    with front_desk(root, folder / f"broken {version}") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        assert desk.programs() == {INSTALLED, staged(SECOND)}
        desk.book_next_free(people, "anna")
    again = updates.update(root, "desk")
    print(again)
    assert f"{version} did not start" in again
    log = root.folder / f"home/desk/.local/state/medibook/log/start-{version}.log"
    before = log.read_text(encoding="utf-8")
    print(before)
    assert said in before
    note = (root.folder / staged(version).lstrip("/")).parent.parent / "chosen.json"
    with front_desk(root, folder / f"not again {version}") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        desk.screen.press("Escape")  # the guide; nobody is told anything while it is there
        wait_until(lambda: json.loads(note.read_bytes())["told"], what="the window to say it", patience=120)
        desk.screen.wait_until_at_rest()
        print(desk.screen.picture("said"))
    assert log.read_text(encoding="utf-8") == before, "it was tried again"


def test_a_newer_package_over_an_older_one(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    """What was staged before is older than the package now: the package's own runs."""
    people = clinic.people
    newer = package_of(other_build(PROGRAM, NEWER, folder / NEWER), folder)
    root.installed(newer)
    with front_desk(root, folder / "upgraded") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        assert desk.programs() == {INSTALLED}
        desk.book_next_free(people, "anna")
    assert version_of(root) == NEWER


def test_the_package_changes_under_an_open_window(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    """IT upgrades while people work: a window that was opened before goes on."""
    people = clinic.people
    newer = package_of(other_build(PROGRAM, NEWEST, folder / NEWEST), folder)
    with front_desk(root, folder / "open") as desk:
        desk.screen.wait_for_window("MediBook")
        root.installed(newer)
        desk.sign_in(people, "anna", "Desk 7")
        desk.book_next_free(people, "anna")
    assert version_of(root) == NEWEST


def test_removed_it_leaves_the_data_and_comes_back(root: BareRoot, clinic: TlsClinic, folder: Path) -> None:
    people = clinic.people
    home = root.folder / "home/desk"
    kept = {
        path: path.read_bytes() for path in sorted((home / ".config/medibook").rglob("*")) if path.is_file()
    }
    assert kept
    root.run("apt-get", "remove", "--yes", "medibook-desktop", DEBIAN_FRONTEND="noninteractive")
    assert not left_of_the_package(root)
    assert {path: path.read_bytes() for path in kept} == kept, "the desk's settings are kept"
    assert (home / ".local/share/medibook").is_dir()
    root.installed(built_package())
    before = bookings_of(people, "anna")
    with front_desk(root, folder / "again") as desk:
        desk.sign_in(people, "anna", "Desk 7")
        desk.book_next_free(people, "anna")
    assert bookings_of(people, "anna") == before + 1
    root.run("apt-get", "purge", "--yes", "medibook-desktop", DEBIAN_FRONTEND="noninteractive")
    assert not left_of_the_package(root)
    assert {path: path.read_bytes() for path in kept} == kept
    assert (home / ".local/share/medibook").is_dir(), "not even purging touches it"


def version_of(root: BareRoot, account: str = "desk") -> str:
    return root.run("medibook", "--version", user=account).stdout.strip().rpartition(" ")[2]


def left_of_the_package(root: BareRoot) -> list[Path]:
    """Outside of people's homes."""
    return [
        path
        for place in ("usr", "etc", "var/lib", "opt")
        for path in (root.folder / place).rglob("*medibook*")
        if "var/lib/dpkg/info" not in str(path)
    ]
