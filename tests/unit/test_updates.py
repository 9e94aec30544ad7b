"""Updates: believed by their signature only, unpacked whole or not at all, left again when they do not start."""

from __future__ import annotations

import errno
import shutil
import stat
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import DiskFull, MediBookError
from medibook_desktop.domain.update_errors import (
    UpdateKeyMissing,
    UpdateNotReached,
    UpdateRefused,
    UpdateUnderWay,
)
from medibook_desktop.foundation.file_locks import FileLock
from medibook_desktop.foundation.staged_programs import TRIES, Chosen, choose, chosen, programs_dir
from medibook_desktop.services.updates import FolderSource, Updates, make_key, publish, source_of
from tests.helpers.releases import SYSTEM, Publisher
from tests.helpers.served_folders import served, serving


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


def refused(publisher: Publisher, running: str = "1.0.0") -> str:
    """What was said; nothing was staged."""
    with pytest.raises(MediBookError) as caught:
        publisher.take(running)
    assert chosen() is None
    assert not list(programs_dir().glob("[!.]*")), "no program"
    assert not list(programs_dir().glob(".new-*")), "no draft"
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
    assert not list(programs_dir().glob(".part-*")), "nothing of it is gone on with"


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


def test_an_archive_without_the_program(publisher: Publisher) -> None:
    program = publisher.build("1.1.0")
    (program / "medibook").unlink()
    publish(program, "1.1.0", publisher.key_file, publisher.folder, good_for=timedelta(days=1), system=SYSTEM)
    assert "lacks medibook" in refused(publisher)


def test_an_archive_that_is_none(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    (archive,) = publisher.folder.glob("*.tar.xz")
    archive.write_bytes(b"words")
    publisher.sign_again(lambda told: told.update(size=5, sha256=publisher.digest(archive)))
    assert "unpacked" in refused(publisher)


@pytest.mark.parametrize("key", ["", "not base64 at all", "c2hvcnQ="])
def test_a_key_that_is_missing_or_none(publisher: Publisher, key: str) -> None:
    publisher.publish("1.1.0")
    with pytest.raises(UpdateKeyMissing) as caught:
        Updates(FolderSource(publisher.folder), key, running="1.0.0", system=SYSTEM).newest()
    assert "update_key" in caught.value.message


def test_a_full_disk_is_said_and_leaves_what_was_chosen(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.take_new("1.1.0")
    publisher.publish("1.2.0")
    free = shutil.disk_usage(publisher.folder)._replace(free=1000)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _folder: free)
        with pytest.raises(DiskFull):
            publisher.take()

    def no_room(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("tarfile.TarFile.extractall", no_room)
        with pytest.raises(DiskFull):
            publisher.take()
    assert chosen() == Chosen("1.1.0")
    publisher.take()
    assert chosen() == Chosen("1.2.0")


def test_one_of_two_windows_stages(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    programs_dir().mkdir(parents=True)
    other = FileLock(programs_dir() / ".stage-lock")
    assert other.try_acquire()
    with pytest.raises(UpdateUnderWay):
        publisher.take()
    other.release()
    publisher.take()


def test_what_works_until_now_is_kept_for_the_case_that_the_newer_one_does_not(publisher: Publisher) -> None:
    publisher.take_new("1.1.0")
    choose(Chosen("1.1.0", 1, works=True))
    publisher.take_new("1.2.0")
    assert chosen() == Chosen("1.2.0", before="1.1.0")
    publisher.take_new("1.3.0")
    assert chosen() == Chosen("1.3.0", before="1.1.0"), "1.2.0 has never worked"


def test_what_lies_here_already_is_not_taken_again_and_nothing_older_either(publisher: Publisher) -> None:
    publisher.take_new("1.2.0")
    publisher.publish("1.1.0")
    assert publisher.updates().newest() is None
    choose(Chosen("1.2.0", TRIES))
    assert publisher.updates().newest() is not None, "1.2.0 did not start here"
    publisher.publish("1.2.0")
    assert publisher.updates().newest() is None, "the same is not tried again"


def test_a_program_that_was_removed_by_hand_is_taken_again(publisher: Publisher) -> None:
    publisher.take_new("1.1.0")
    shutil.rmtree(programs_dir() / "1.1.0")
    assert publisher.updates().newest() is not None


class _Cutting(BaseHTTPRequestHandler):
    """A line that breaks after some bytes, and a server that can go on where it broke."""

    folder: Path
    most: int
    asked: list[str | None]

    def do_GET(self) -> None:
        content = (self.folder / self.path.lstrip("/")).read_bytes()
        wanted = self.headers.get("Range")
        is_archive = self.path.endswith(".tar.xz")
        if is_archive:
            self.asked.append(wanted)
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        if start >= len(content):
            self.send_error(416)
            return
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self.wfile.write(content[start : start + self.most] if is_archive else content[start:])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name for it
        """Nobody reads it."""


def test_a_line_that_breaks_is_gone_on_with_where_it_broke(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    (archive,) = publisher.folder.glob("*.tar.xz")
    _Cutting.folder, _Cutting.asked = publisher.folder, []
    _Cutting.most = archive.stat().st_size // 2 + 1
    with serving(_Cutting) as url:
        updates = Updates(source_of(url), publisher.key, running="1.0.0", system=SYSTEM)
        release = updates.newest()
        assert release is not None
        with pytest.raises(UpdateNotReached):
            updates.stage(release)
        assert chosen() is None
        updates.stage(release)
    assert _Cutting.asked == [None, f"bytes={_Cutting.most}-"]
    assert chosen() == Chosen("1.1.0")
    assert not list(programs_dir().glob(".part-*"))


def test_what_was_fetched_and_is_spoilt_is_fetched_anew(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    release = publisher.updates().newest()
    assert release is not None
    programs_dir().mkdir(parents=True)
    part = programs_dir() / f".part-{release.sha256[:16]}"
    part.write_bytes(b"spoilt")
    with pytest.raises(UpdateRefused):
        publisher.updates().stage(release)
    assert not part.exists()
    publisher.updates().stage(release)


def test_a_key_is_the_publishers_eyes_only_and_never_overwritten(publisher: Publisher) -> None:
    assert stat.S_IMODE(publisher.key_file.stat().st_mode) == 0o600
    with pytest.raises(UpdateRefused):
        make_key(publisher.key_file)
