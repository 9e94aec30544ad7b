"""Two versions of a terminal's program, as builds are laid out, and the signed release of the newer one.

The program is this very package with another version in it, started as a frozen one is: by a file `medibook`, through
the launcher. The newer one brings a further revision of the schema, so that during the roll-out the older one works on
a database that is newer than itself.
"""

from __future__ import annotations

import compileall
import hashlib
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from medibook_desktop import __version__
from medibook_desktop.database.migrating import HEAD
from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.foundation.own_program import is_frozen
from medibook_desktop.foundation.resource_paths import resources_dir
from medibook_desktop.services.updates import make_key, publish

OLDER, NEWER = "7.0.0", "7.1.0"
PROGRAM = "medibook"
_PACKAGE = "medibook_desktop"

_START = '''"""Where the program begins, as a frozen one does; without arguments it is a terminal without a window."""

import os
import sys

program = sys.argv.pop(1)
inside = os.path.join(os.path.dirname(program), "_internal")
sys.path.insert(0, inside)
# What a frozen program finds there: itself.
sys.executable, sys.frozen = program, True

from medibook_desktop import __version__
from medibook_desktop.foundation.launcher import launch


def own_main(arguments):
    if arguments:
        from medibook_desktop.start.cli import main
    else:
        from medibook_desktop.start.bench.updates_desk import main
    return main(arguments)


sys.exit(launch(__version__, sys.argv[1:], own_main))
'''
_REVISION = '''"""What a next release might add: the programs of the release before neither know nor miss it."""

from alembic import op

revision, down_revision, branch_labels, depends_on = "{new}", "{old}", None, None


def upgrade() -> None:
    op.execute("ALTER TABLE bookings ADD COLUMN roll_out_note text NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE appointment_slots ADD COLUMN roll_out_note text")
    op.execute("ALTER TABLE patients ADD COLUMN roll_out_note text")
    op.execute("CREATE TABLE roll_out_notes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text)")
    op.execute("CREATE INDEX roll_out_by_patient ON bookings (patient_id, created_at)")
'''


@dataclass(frozen=True, slots=True)
class Builds:
    """`installed` is the program file that a desk starts; `releases` is what the web server serves, `key` its
    publisher's public key. `migrates`: the newer one needs a newer schema."""

    installed: Path
    newer: Path
    releases: Path
    key: str
    older_version: str = OLDER
    newer_version: str = NEWER
    migrates: bool = True


def make_builds(folder: Path) -> Builds:
    """Both programs below `folder`; nothing is published yet. Raises Unavailable where there is no source to copy."""
    if is_frozen() or sys.platform == "win32":
        raise Unavailable(
            "This benchmark makes programs of MediBook's source, which a built program has not.",
            next_step="Run it on Linux or macOS, in a checkout or with an installed wheel.",
        )
    older = folder / "installed" / PROGRAM
    _copy_package(older / "_internal")
    _say_version(older, OLDER)
    compileall.compile_dir(older / "_internal" / _PACKAGE, quiet=2)
    _finish(older)
    newer = folder / "newer" / PROGRAM
    shutil.copytree(older, newer)
    _say_version(newer, NEWER)
    _add_revision(newer)
    compileall.compile_dir(newer / "_internal" / _PACKAGE, quiet=2)
    _finish(newer)
    return with_key(folder, older / PROGRAM, newer / PROGRAM)


def with_key(
    folder: Path,
    installed: Path,
    newer: Path,
    versions: tuple[str, str] = (OLDER, NEWER),
    *,
    migrates: bool = True,
) -> Builds:
    """Two programs that lie there, with a publisher of their own; the release is packed and signed here."""
    key_file = folder / "release-key.pem"
    key = make_key(key_file)
    publish(newer.parent, versions[1], key_file, folder / "packed", good_for=timedelta(days=1))
    return Builds(installed, newer, folder / "releases", key, *versions, migrates=migrates)


def offer_newer(builds: Builds) -> int:
    """From now on the web server has it, whole. Its size in bytes."""
    builds.releases.with_name("packed").rename(builds.releases)
    return sum(path.stat().st_size for path in builds.releases.iterdir())


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name for it
        """Nobody reads it."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Its address on a web server of this computer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, name="releases")
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def _copy_package(inside: Path) -> None:
    import medibook_desktop

    source = Path(next(iter(medibook_desktop.__path__)))
    shutil.copytree(source, inside / _PACKAGE, ignore=shutil.ignore_patterns("resources"))
    shutil.copytree(resources_dir(), inside / _PACKAGE / "resources")


def _say_version(program: Path, version: str) -> None:
    path = program / "_internal" / _PACKAGE / "__init__.py"
    text = path.read_text(encoding="utf-8")
    for said in (__version__, OLDER):
        text = text.replace(f'"{said}"', f'"{version}"')
    _rewrite(path, text)


def _add_revision(program: Path) -> None:
    database = program / "_internal" / _PACKAGE / "database"
    new = f"{int(HEAD) + 1:04d}"
    path = database / "migrating.py"
    text = path.read_text(encoding="utf-8").replace(f'HEAD = "{HEAD}"', f'HEAD = "{new}"')
    _rewrite(path, text)
    revision = database / "migrations" / "versions" / f"{new}_roll_out.py"
    revision.write_text(_REVISION.format(new=new, old=HEAD), encoding="utf-8")


def _rewrite(path: Path, text: str) -> None:
    """What was compiled of it goes: the same length within the same second would pass for the same file."""
    path.write_text(text, encoding="utf-8")
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()


def _finish(program: Path) -> None:
    """The file that starts it, and the list of its inside."""
    (program / "start.py").write_text(_START, encoding="utf-8")
    starter = program / PROGRAM
    words = f"{shlex.quote(sys.executable)} -P"
    starter.write_text(
        '#!/bin/sh\nhere=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)\n'
        f'exec {words} "$here/start.py" "$here/{PROGRAM}" "$@"\n',
        encoding="utf-8",
    )
    starter.chmod(0o755)
    inside = program / "_internal"
    lines = []
    for path in sorted(inside.rglob("*")):
        if path.is_file() and path.name != "contents.sha256":
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            lines.append(f"{digest}  {path.relative_to(inside).as_posix()}\n")
    (inside / "contents.sha256").write_text("".join(lines), encoding="utf-8")
