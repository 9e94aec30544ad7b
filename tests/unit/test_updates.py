"""Updates: believed by their signature only, unpacked whole or not at all, left again when they do not start."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.update_errors import UpdateNotReached, UpdateRefused
from medibook_desktop.foundation.staged_programs import (
    Chosen,
    choose,
    chosen,
    program_of,
    say_it_works,
    start_chosen,
)
from medibook_desktop.services.updates import (
    FolderSource,
    Updates,
    make_key,
    manifest_name,
    private_key,
    publish,
    source_of,
)
from tests.helpers.served_folders import served

SYSTEM = "linux-x86_64"


class Publisher:
    """A folder of releases, and the key that signs them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "releases"
        self.key_file = folder / "release key.pem"
        self.key = make_key(self.key_file)
        self._builds = folder / "builds"

    def build(self, version: str, script: str = "exit 0") -> Path:
        """A program as `make build` leaves it: a file to start, its inside, and the list of the inside."""
        program = self._builds / version / "medibook"
        inside = program / "_internal"
        inside.mkdir(parents=True)
        (inside / "words.txt").write_text(f"of {version}\n")
        digest = hashlib.sha256((inside / "words.txt").read_bytes()).hexdigest()
        (inside / "contents.sha256").write_text(f"{digest}  words.txt\n")
        (program / "medibook").write_text(f"#!/bin/sh\n{script}\n")
        (program / "medibook").chmod(0o755)
        return program

    def publish(
        self, version: str, *, good_for: timedelta = timedelta(days=1), script: str = "exit 0"
    ) -> None:
        publish(
            self.build(version, script), version, self.key_file, self.folder, good_for=good_for, system=SYSTEM
        )

    def updates(self, running: str = "1.0.0") -> Updates:
        return Updates(FolderSource(self.folder), self.key, running=running, system=SYSTEM)

    @property
    def manifest(self) -> Path:
        return self.folder / manifest_name(SYSTEM)

    def sign_again(self, change: Callable[[dict[str, object]], object]) -> None:
        """As a publisher who made a mistake would."""
        told = json.loads(self.manifest.read_bytes())
        change(told)
        content = json.dumps(told).encode()
        self.manifest.write_bytes(content)
        signature = base64.b64encode(private_key(self.key_file).sign(content))
        (self.folder / f"{manifest_name(SYSTEM)}.sig").write_bytes(signature)


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data of a desk – Tür"))
    return Publisher(tmp_path)


def test_a_newer_release_is_staged_and_used_from_the_next_start_on(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    release = publisher.updates().newest()
    assert release is not None
    seen: list[tuple[int, int]] = []
    program = publisher.updates().stage(release, lambda done, whole: seen.append((done, whole)))
    assert program.read_text().startswith("#!/bin/sh")
    assert seen[-1] == (release.size, release.size)
    assert chosen() == Chosen("1.1.0")
    assert publisher.updates().newest() is None, "it waits for the next start already"


def test_over_the_web_it_is_the_same(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    with served(publisher.folder) as url:
        updates = Updates(source_of(url), publisher.key, running="1.0.0", system=SYSTEM)
        release = updates.newest()
        assert release is not None
        assert updates.stage(release).exists()
    with pytest.raises(UpdateNotReached):
        updates.newest()


def test_the_same_version_is_no_update(publisher: Publisher) -> None:
    publisher.publish("1.0.0")
    assert publisher.updates().newest() is None


def take(updates: Updates) -> None:
    release = updates.newest()
    assert release is not None
    updates.stage(release)


def refused(publisher: Publisher, running: str = "1.0.0") -> str:
    """What was said; nothing was staged."""
    with pytest.raises(MediBookError) as caught:
        take(publisher.updates(running))
    assert chosen() is None
    assert not list((Path(os.environ["MEDIBOOK_DATA_DIR"]) / "programs").glob("*"))
    return caught.value.message


@pytest.mark.parametrize("place", [0, 40, -2])
def test_one_changed_byte_of_the_description(publisher: Publisher, place: int) -> None:
    publisher.publish("1.1.0")
    content = bytearray(publisher.manifest.read_bytes())
    content[place] ^= 1
    publisher.manifest.write_bytes(content)
    assert "signature" in refused(publisher)


def test_one_changed_byte_of_the_archive(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    (archive,) = publisher.folder.glob("*.tar.xz")
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 1
    archive.write_bytes(content)
    assert "not the file" in refused(publisher)


def test_an_archive_that_was_cut_off_or_made_longer(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    (archive,) = publisher.folder.glob("*.tar.xz")
    whole = archive.read_bytes()
    archive.write_bytes(whole[:-10])
    assert "not the file" in refused(publisher)
    archive.write_bytes(whole + b"more")
    assert "larger" in refused(publisher)


def test_somebody_elses_signature(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish("1.1.0")
    other = make_key(tmp_path / "other.pem")
    updates = Updates(FolderSource(publisher.folder), other, running="1.0.0", system=SYSTEM)
    with pytest.raises(UpdateRefused, match="signature"):
        updates.newest()


def test_an_expired_description(publisher: Publisher) -> None:
    publisher.publish("1.1.0", good_for=timedelta(days=2))
    with pytest.raises(UpdateRefused, match="holding back"):
        publisher.updates().newest(datetime.now(UTC) + timedelta(days=2, seconds=1))


def test_an_older_version(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    assert "older" in refused(publisher, running="1.2.0")


def test_a_release_for_another_system(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    publisher.sign_again(lambda told: told.update(system="windows-x86_64"))
    assert "windows" in refused(publisher)


@pytest.mark.parametrize(
    "change",
    [
        {"archive": "../../etc/passwd"},
        {"version": "1.1"},
        {"size": -1},
        {"size": "many"},
        {"sha256": "0"},
        {"kind": "something else"},
        {"form": 2},
        {"expires_at": "soon"},
    ],
)
def test_a_description_that_says_nonsense(publisher: Publisher, change: dict[str, object]) -> None:
    publisher.publish("1.1.0")
    publisher.sign_again(lambda told: told.update(change))
    assert refused(publisher)


def test_an_archive_that_was_packed_from_a_broken_build(publisher: Publisher) -> None:
    program = publisher.build("1.1.0")
    (program / "_internal" / "words.txt").write_text("something else\n")
    publish(program, "1.1.0", publisher.key_file, publisher.folder, good_for=timedelta(days=1), system=SYSTEM)
    assert "words.txt" in refused(publisher)


def test_a_key_is_the_publishers_eyes_only_and_never_overwritten(publisher: Publisher) -> None:
    assert stat.S_IMODE(publisher.key_file.stat().st_mode) == 0o600
    with pytest.raises(UpdateRefused):
        make_key(publisher.key_file)


# --- Which version is started ----------------------------------------------------------------------------


def staged(publisher: Publisher, script: str) -> None:
    publisher.publish("1.1.0", script=script)
    take(publisher.updates())


def test_the_staged_version_is_started_with_the_same_arguments(publisher: Publisher, tmp_path: Path) -> None:
    staged(publisher, f'echo "$@" > "{tmp_path}/said"; exit 7')
    choose(Chosen("1.1.0", works=True))
    assert start_chosen("1.0.0", ["check", "--json"]) == 7
    assert (tmp_path / "said").read_text() == "check --json\n"


def test_what_does_not_start_is_left_at_once_and_not_tried_again(
    publisher: Publisher, tmp_path: Path
) -> None:
    staged(publisher, f'echo tried >> "{tmp_path}/said"; exit 1')
    assert start_chosen("1.0.0", []) is None, "the installed version goes on"
    assert start_chosen("1.0.0", []) is None
    assert (tmp_path / "said").read_text() == "tried\n"


def test_what_hangs_before_its_window_and_is_killed_gets_two_tries(publisher: Publisher) -> None:
    staged(publisher, "exit 0")
    choose(Chosen("1.1.0", tries=1))
    assert start_chosen("1.0.0", []) == 0
    assert start_chosen("1.0.0", []) is None


def test_a_version_that_painted_its_window_works_from_then_on(publisher: Publisher) -> None:
    staged(publisher, "exit 0")
    say_it_works("1.1.0")
    assert chosen() == Chosen("1.1.0", works=True)
    for _ in range(4):
        assert start_chosen("1.0.0", []) == 0


def test_an_installed_version_that_is_as_new_is_started_itself(publisher: Publisher) -> None:
    staged(publisher, "exit 9")
    assert start_chosen("1.1.0", []) is None
    assert start_chosen("2.0.0", []) is None


@pytest.mark.parametrize("note", ["", "{", '{"version": 3}', '{"version": "x.y", "tries": 0, "works": true}'])
def test_a_note_that_cannot_be_read_is_no_note(publisher: Publisher, note: str) -> None:
    staged(publisher, "exit 9")
    program_of("1.1.0").parent.parent.joinpath("chosen.json").write_text(note)
    assert start_chosen("1.0.0", []) is None
