"""`medibook update`: looks for a newer version and puts it beside this one; for the publisher: key and publish."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from medibook_desktop import __version__
from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.domain.update_looks import to_json
from medibook_desktop.foundation.own_program import LAUNCHED
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import given_up, programs_dir, ready, start_log
from medibook_desktop.services.update_looks import look, updates_of
from medibook_desktop.services.updates import make_key, private_key, public_key_of, publish


def main(words: Sequence[str]) -> int:
    options = _parser().parse_args(words[1:])
    result: int = options.run(options)
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="medibook update", description="Newer versions: signed, checked, put beside the running one."
    )
    parser.add_argument("--from", dest="place", metavar="PLACE", help="an address or a folder (update_url)")
    parser.add_argument("--check", action="store_true", help="only say whether there is one")
    parser.add_argument(
        "--again",
        action="store_true",
        help="fetch and try a version again that did not start on this computer",
    )
    parser.add_argument(
        "--quietly", action="store_true", help="as the window does it: at low priority, the answer in JSON"
    )
    parser.set_defaults(run=_update)
    commands = parser.add_subparsers(title="for whoever publishes", metavar="COMMAND")
    key = commands.add_parser("key", help="make the key that signs releases; prints its public half")
    key.add_argument("file", metavar="FILE", type=Path)
    key.set_defaults(run=_key)
    publishing = commands.add_parser("publish", help="pack, describe and sign a build")
    publishing.add_argument("program", metavar="FOLDER", type=Path, help="what `make build` made")
    publishing.add_argument("--key", metavar="FILE", type=Path, required=True)
    publishing.add_argument("--out", metavar="DIR", type=Path, required=True)
    publishing.add_argument("--version", default="", help="of that build (asks it)")
    publishing.add_argument("--days", metavar="N", type=int, default=90, help="how long it is offered (90)")
    publishing.set_defaults(run=_publish)
    return parser


def _update(options: argparse.Namespace) -> int:
    settings = Settings()
    place = options.place or settings.update_url
    if options.quietly:
        return _quietly(settings, place)
    if not place or not settings.update_key:
        raise SettingsInvalid(
            "This computer does not know where updates come from.",
            next_step="Set update_url and update_key, which whoever publishes the updates tells you.",
        )
    if options.again and not _forget_given_up():
        return 0
    updates = updates_of(settings, place=place)
    release = updates.newest()
    if release is None:
        print(_nothing_newer())
        return 0
    if options.check:
        print(f"{release.version} is there; this is {__version__}.")
        return 0
    program = updates.stage(release, _tell if sys.stderr.isatty() else lambda _done, _all: None)
    print(f"{program}: {release.version} is used from the next start on.")
    return 0


def _nothing_newer() -> str:
    note = given_up(__version__)
    if note is not None:
        return (
            f"{note.version} did not start on this computer, so {__version__} goes on. What it said is in "
            f"{start_log(note.version)}; medibook update --again tries it once more."
        )
    waiting = ready(__version__)
    return (
        f"{waiting} waits for the next start."
        if waiting
        else f"{__version__} is the newest version, or the newer one runs already."
    )


def _forget_given_up() -> bool:
    """Its files may be what is wrong: it is fetched anew. False when there is nothing to forget."""
    note = given_up(__version__)
    if note is None:
        print("No version was given up on this computer.")
        return False
    shutil.rmtree(programs_dir() / note.version, ignore_errors=True)
    return True


def _quietly(settings: Settings, place: str) -> int:
    """What the window runs. Where nobody says where updates come from, there is nothing to answer."""
    if not place:
        return 0
    _step_back()
    print(to_json(look(updates_of(settings, place=place))))
    return 0


def _step_back() -> None:
    """Unpacking must not be felt at the desk."""
    import psutil

    with suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(10)


def _tell(done: int, whole: int) -> None:
    print(f"\r{done / 1e6:.0f} of {whole / 1e6:.0f} MB", end="" if done < whole else "\n", file=sys.stderr)


def _key(options: argparse.Namespace) -> int:
    print(public_key_of(private_key(options.file)) if options.file.exists() else make_key(options.file))
    return 0


def _publish(options: argparse.Namespace) -> int:
    version = _version_of(options.program, options.version)
    release = publish(
        options.program, version, options.key, options.out, good_for=timedelta(days=options.days)
    )
    print(
        f"{options.out / release.archive}: {release.version}, {release.size / 1e6:.0f} MB, "
        f"until {release.expires_at:%Y-%m-%d}"
    )
    return 0


def _version_of(folder: Path, said: str) -> str:
    """What the build itself answers: a release under another number would be given up on every desk. One for another
    system cannot be asked, and is believed."""
    program = folder / ("medibook-cli.exe" if sys.platform == "win32" else "medibook")
    try:
        answer = subprocess.run(
            [program, "--version"], capture_output=True, text=True, timeout=60, check=False,
            env={**os.environ, LAUNCHED: __version__},
        ).stdout.split()  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        answer = []
    found = answer[-1] if answer else ""
    if found and said and found != said:
        raise SettingsInvalid(
            "The build in {folder} says that it is {found}, and not {said}.",
            next_step="Leave --version out, or publish the other folder.",
            folder=str(folder), found=found, said=said,
        )  # fmt: skip
    return found or said or __version__
