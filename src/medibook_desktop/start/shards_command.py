"""`medibook shards`: a clinic on several databases, for IT. docs/shards.md says when and how."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import asdict
from typing import Any

from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.foundation.settings import Settings


def main(words: Sequence[str]) -> int:
    """`words` without the word shards. Returns the exit status: 0 done, 1 something is wrong, 2 a known error."""
    options = _parser().parse_args(list(words))
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="medibook shards",
        description="A clinic on several databases. The address of the directory's database is the configured one"
        " (database_url), with the owner's login; passwords come from PGPASSFILE or PGPASSWORD, never from arguments.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    shown = commands.add_parser("list", help="the shards, what lives on them and whether they answer")
    shown.add_argument("--json", action="store_true", help="print one JSON object")
    shown.set_defaults(run=_list)

    add = commands.add_parser("add", help="make a database one of the clinic's; again: go on, or renew it")
    add.add_argument("name", metavar="NAME", help="what people call it, such as North")
    add.add_argument(
        "url",
        metavar="URL",
        nargs="?",
        default="",
        help="of its database (by default a new one on the same server)",
    )
    add.add_argument("--region", default="", help="said at the desks when it does not answer")
    add.add_argument(
        "--terminal-url", metavar="URL", default="", help="how terminals reach it, where that differs"
    )
    add.add_argument(
        "--directory-url",
        metavar="URL",
        default="",
        help="how its server reaches the directory's, where that differs",
    )
    add.add_argument("--json", action="store_true", help="print one JSON object")
    add.set_defaults(run=_add)

    move = commands.add_parser("move", help="bring doctors to another shard while people go on booking")
    what = move.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--bucket", metavar="N", type=_bucket, action="append", help="doctor number modulo 256; repeatable"
    )
    what.add_argument("--clinic", metavar="NAME", help="all doctors of a clinic")
    what.add_argument("--doctor", metavar="NAME", help="a doctor, by name or number")
    what.add_argument("--count", metavar="N", type=int, help="so many buckets of the fullest shard")
    what.add_argument("--unfinished", action="store_true", help="go on with what was interrupted")
    what.add_argument(
        "--give-up", action="store_true", help="take back what was interrupted, where that still can be done"
    )
    move.add_argument(
        "--to", metavar="SHARD", default="", help="name or number; 0 is the directory's database"
    )
    move.add_argument(
        "--with-neighbours", action="store_true", help="also who shares rooms or equipment with them"
    )
    move.add_argument(
        "--grace",
        metavar="SECONDS",
        type=float,
        default=10,
        help="how long the old shard keeps its rows for readers (10)",
    )
    move.add_argument("--json", action="store_true", help="print one JSON object")
    move.set_defaults(run=_move)

    remove = commands.add_parser("remove", help="take a database off the map that has never held a doctor")
    remove.add_argument("name", metavar="SHARD", help="name or number")
    remove.add_argument("--json", action="store_true", help="print one JSON object")
    remove.set_defaults(run=_remove)

    check = commands.add_parser("check", help="whether all databases hold what they should")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.set_defaults(run=_check)
    return parser


def _bucket(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 255:
        raise argparse.ArgumentTypeError("a bucket has a number from 0 to 255")
    return number


def _list(options: argparse.Namespace) -> int:
    from medibook_desktop.database.failures import translated
    from medibook_desktop.database.sharding import looking
    from medibook_desktop.database.sharding.adding import as_owner
    from medibook_desktop.database.sharding.addresses import owner_connection_to, signed_in_like
    from medibook_desktop.start.maintenance import owner_address

    found: list[dict[str, Any]] = []
    with owner_address(Settings()) as url, translated(), closing(owner_connection_to(url)) as directory:
        as_owner(directory)
        homes, doctors = looking.homes(directory), looking.doctors_by_bucket(directory)
        moving = looking.moving_buckets(directory)
        for row in looking.shard_rows(directory):
            mine = [bucket for bucket, shard in homes.items() if shard == row.id]
            said: dict[str, Any] = asdict(row) | {
                "buckets": len(mine),
                "doctors": sum(doctors.get(bucket, 0) for bucket in mine),
                "answers": True,
            }
            if row.id != 0:
                try:
                    with translated(), closing(owner_connection_to(signed_in_like(row.url, url))) as shard:
                        as_owner(shard)
                        said["directory_age_s"] = looking.feed_age(shard)[0]
                except MediBookError as error:
                    said |= {"answers": False, "why": error.message}
            found.append(said)
    if options.json:
        print(json.dumps({"shards": found, "moving": moving}, ensure_ascii=False))
    elif not found:
        print("One database: the clinic has no shards.")
    for said in () if options.json else found:
        age = said.get("directory_age_s")
        notes = [] if said["answers"] else [f"does not answer: {said['why']}"]
        notes += [] if age is None else [f"knows the directory as of {age:.0f} s ago"]
        notes += ["not added to the end"] if said["state"] != "ready" else []
        place = said["url"] or "the directory's database"
        region = f" ({said['region']})" if said["region"] else ""
        print(
            f"{said['id']:>3}  {said['name']}{region}: {said['doctors']} doctors in {said['buckets']} buckets; {place}"
            + "".join(f"; {note}" for note in notes)
        )
    if moving and not options.json:
        print(f"On their way: buckets {', '.join(f'{b} ({step})' for b, step in sorted(moving.items()))}.")
    return 0 if all(said["answers"] for said in found) else 1


def _add(options: argparse.Namespace) -> int:
    from medibook_desktop.database.sharding.adding import add_shard
    from medibook_desktop.database.sharding.addresses import beside
    from medibook_desktop.start.maintenance import owner_address

    say = (lambda text: None) if options.json else (lambda text: print(f"… {text}", flush=True))
    with owner_address(Settings()) as url:
        number, missing = add_shard(
            url,
            options.name,
            options.url or beside(url, options.name),
            region=options.region,
            url=options.terminal_url,
            seen_from_shard=options.directory_url,
            on_progress=say,
        )
    if options.json:
        print(
            json.dumps({"id": number, "name": options.name, "without_sign_in": missing}, ensure_ascii=False)
        )
        return 0
    print(
        f"Shard {number} ({options.name}) is ready. Nothing lives there yet: medibook shards move brings doctors to it."
    )
    if missing:
        print(
            f"These people have no sign-in on its server yet: {', '.join(missing)}. Run this again as a superuser"
            " of the directory's server, or give each a new password on the page of the accounts."
        )
    return 0


def _move(options: argparse.Namespace) -> int:
    from medibook_desktop.database.failures import translated
    from medibook_desktop.database.sharding import choosing
    from medibook_desktop.database.sharding.moving import Mover
    from medibook_desktop.start.maintenance import owner_address

    finishing = options.unfinished or options.give_up
    if not options.to and not finishing:
        print("medibook shards move: --to says where.", file=sys.stderr)
        return 2
    progress = _Progress(quiet=options.json)
    given_up: list[int] = []
    with (
        owner_address(Settings()) as url,
        Mover(url, grace_seconds=options.grace, on_step=progress.step, on_bytes=progress.bytes) as mover,
    ):
        for batch in mover.unfinished():
            progress.begin(batch.buckets)
            if options.give_up and mover.give_up(batch):
                given_up += batch.buckets
            else:
                mover.carry_out(batch)
        if not finishing:
            with translated():
                target = choosing.shard_number(mover.directory, options.to)
                homes = mover.homes()
                shards = [mover.shard(number) for number in sorted(set(homes))]
                wanted = options.bucket or (
                    choosing.buckets_of_clinic(mover.directory, options.clinic)
                    if options.clinic
                    else choosing.buckets_of_doctor(mover.directory, options.doctor)
                    if options.doctor
                    else choosing.fullest(mover.directory, shards, homes, target, options.count)
                )
                wanted = [bucket for bucket in wanted if homes[bucket] != target]
                batches = (
                    mover.plan(wanted, target, with_neighbours=options.with_neighbours) if wanted else []
                )
            for batch in batches:
                progress.begin(batch.buckets)
                mover.carry_out(batch)
        report = mover.report
    if options.json:
        print(json.dumps(asdict(report) | {"given_up": given_up}, ensure_ascii=False))
        return 0
    if given_up:
        print(f"Taken back: buckets {_listed(given_up)} stay where they are.")
    if report.moved:
        print(
            f"Moved: buckets {_listed(report.moved)}, {report.bytes_copied / 1e6:.1f} MB in {report.seconds:.1f} s;"
            f" bookings of them were refused for {report.locked_seconds * 1000:.0f} ms at most."
        )
    elif not given_up:
        print("Nothing to do: everything is there already.")
    return 0


def _remove(options: argparse.Namespace) -> int:
    from medibook_desktop.database.sharding.removing import remove_shard
    from medibook_desktop.start.maintenance import owner_address

    with owner_address(Settings()) as url:
        number = remove_shard(url, options.name)
    if options.json:
        print(json.dumps({"removed": number}))
        return 0
    print(
        f"Shard {number} is off the map. Its database is still there: nothing of the clinic is in it, drop it."
    )
    return 0


class _Progress:
    """One line a step; the bytes that have been copied are said now and then."""

    _SAID = {  # noqa: RUF012 - never changed
        "begun": "copying",
        "copied": "copied; catching up with what was written meanwhile",
        "caught_up": "caught up; the switch",
        "left": "lives there now; the old rows go when nobody reads them any more",
        "done": "done",
    }

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._bytes = 0
        self._said = 0

    def begin(self, buckets: Sequence[int]) -> None:
        self._say(f"Buckets {_listed(buckets)}:")

    def step(self, name: str) -> None:
        if name in self._SAID:
            self._say(f"… {self._SAID[name]}")

    def bytes(self, size: int) -> None:
        self._bytes += size
        if self._bytes - self._said >= 20_000_000:
            self._said = self._bytes
            self._say(f"… {self._bytes / 1e6:.0f} MB")

    def _say(self, text: str) -> None:
        if not self._quiet:
            with suppress(BrokenPipeError):
                print(text, flush=True)


def _listed(buckets: Sequence[int]) -> str:
    return ", ".join(map(str, sorted(buckets)))


def _check(options: argparse.Namespace) -> int:
    from medibook_desktop.domain.checks import Finding, Verdict, wrong
    from medibook_desktop.services.checks.shard_checks import shard_findings
    from medibook_desktop.start.maintenance import line_of, owner_address

    found: list[Finding] = []
    try:
        with owner_address(Settings()) as url:
            for finding in shard_findings(url):
                found.append(finding)
                if not options.json:
                    print(line_of(finding), flush=True)
    except DatabaseAway as error:
        found.append(wrong("database", error.message, error.next_step))
        if not options.json:
            print(line_of(found[-1]))
    good = not any(each.verdict is Verdict.WRONG for each in found)
    if options.json:
        checks = {
            each.name: {key: value for key, value in asdict(each).items() if key != "name"} for each in found
        }
        print(json.dumps({"ok": good, "checks": checks}, ensure_ascii=False, default=str))
    elif not found:
        print("One database: the clinic has no shards.")
    return 0 if good else 1
