"""`medibook update`: looks for a newer version and puts it beside this one; for the publisher: key and publish."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from medibook_desktop import __version__
from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.updates import (
    Updates,
    make_key,
    private_key,
    public_key_of,
    publish,
    source_of,
)


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
    parser.set_defaults(run=_update)
    commands = parser.add_subparsers(title="for whoever publishes", metavar="COMMAND")
    key = commands.add_parser("key", help="make the key that signs releases; prints its public half")
    key.add_argument("file", metavar="FILE", type=Path)
    key.set_defaults(run=_key)
    publishing = commands.add_parser("publish", help="pack, describe and sign a build")
    publishing.add_argument("program", metavar="FOLDER", type=Path, help="what `make build` made")
    publishing.add_argument("--key", metavar="FILE", type=Path, required=True)
    publishing.add_argument("--out", metavar="DIR", type=Path, required=True)
    publishing.add_argument("--version", default=__version__, help=f"of that build ({__version__})")
    publishing.add_argument("--days", metavar="N", type=int, default=90, help="how long it is offered (90)")
    publishing.set_defaults(run=_publish)
    return parser


def _update(options: argparse.Namespace) -> int:
    settings = Settings()
    place = options.place or settings.update_url
    if not place or not settings.update_key:
        raise SettingsInvalid(
            "This computer does not know where updates come from.",
            next_step="Set update_url and update_key, which whoever publishes the updates tells you.",
        )
    updates = Updates(source_of(place), settings.update_key)
    release = updates.newest()
    if release is None:
        print(f"{__version__} is the newest version, or the newer one waits for the next start already.")
        return 0
    if options.check:
        print(f"{release.version} is there; this is {__version__}.")
        return 0
    program = updates.stage(release, _tell if sys.stderr.isatty() else lambda _done, _all: None)
    print(f"{program}: {release.version} is used from the next start on.")
    return 0


def _tell(done: int, whole: int) -> None:
    print(f"\r{done / 1e6:.0f} of {whole / 1e6:.0f} MB", end="" if done < whole else "\n", file=sys.stderr)


def _key(options: argparse.Namespace) -> int:
    print(public_key_of(private_key(options.file)) if options.file.exists() else make_key(options.file))
    return 0


def _publish(options: argparse.Namespace) -> int:
    release = publish(
        options.program, options.version, options.key, options.out, good_for=timedelta(days=options.days)
    )
    print(
        f"{options.out / release.archive}: {release.size / 1e6:.0f} MB, until {release.expires_at:%Y-%m-%d}"
    )
    return 0
