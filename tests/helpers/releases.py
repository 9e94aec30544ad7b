"""A publisher of releases: real keys, real archives, programs that are scripts."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.services.updates import (
    FolderSource,
    Updates,
    make_key,
    manifest_name,
    private_key,
    publish,
)

SYSTEM = "linux-x86_64"
"""What the releases of tests are for, wherever they run."""


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
        inside.mkdir(parents=True, exist_ok=True)
        (inside / "words.txt").write_text(f"of {version}\n")
        digest = hashlib.sha256((inside / "words.txt").read_bytes()).hexdigest()
        (inside / "contents.sha256").write_text(f"{digest}  words.txt\n")
        (program / "medibook").write_text(f"#!/bin/sh\n{script}\n")
        (program / "medibook").chmod(0o755)
        return program

    def publish(
        self,
        version: str,
        *,
        good_for: timedelta = timedelta(days=1),
        script: str = "exit 0",
        system: str = SYSTEM,
    ) -> None:
        publish(
            self.build(version, script), version, self.key_file, self.folder, good_for=good_for, system=system
        )

    def updates(self, running: str = "1.0.0") -> Updates:
        return Updates(FolderSource(self.folder), self.key, running=running, system=SYSTEM)

    def take(self, running: str = "1.0.0") -> None:
        """As a desk does that runs this version. Raises what `newest` and `stage` raise."""
        release = self.updates(running).newest()
        assert release is not None
        self.updates(running).stage(release)

    def take_new(self, version: str, script: str = "exit 0") -> None:
        """Published, and staged on this computer."""
        self.publish(version, script=script)
        self.take()

    @staticmethod
    def digest(path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

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
