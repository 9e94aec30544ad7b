"""The command line: `medibook` and its commands, each imported only when it is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from medibook_desktop import __version__
from medibook_desktop.domain.errors import MediBookError

TOUR_FOLDER = Path("build") / "tour"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit status: 0 done, 1 a mistake of this program, 2 a known error or unusable
    arguments."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:2] == ["bench", "child"] and len(words) == 3:
        from medibook_desktop.start.bench.children import run_child

        return _guarded(lambda: run_child(words[2]))
    if words[:1] == ["bench"]:
        # The benchmarks have their own arguments, and imports that no other command needs.
        from medibook_desktop.start.bench.command import main as bench

        return _guarded(lambda: bench(words[1:]), for_developers=True)
    if words[:1] == ["shards"]:
        from medibook_desktop.start.shards_command import main as shards

        return _guarded(lambda: shards(words[1:]))
    if words[:1] in (["import"], ["export"]):
        from medibook_desktop.start.import_command import main as data

        return _guarded(lambda: data(words))
    if words[:1] == ["update"]:
        from medibook_desktop.start.update_command import main as update

        return _guarded(lambda: update(words))
    if len(words) == 1 and words[0].endswith(".medibook"):
        # A double click on an enrolment file.
        return _guarded(lambda: _open_file(Path(words[0])), has_window=True)
    options = _parser().parse_args(words)
    return _guarded(lambda: options.run(options), has_window=_shows_a_window(options))


def _guarded(command: Callable[[], int], *, has_window: bool = False, for_developers: bool = False) -> int:
    try:
        return command()
    except KeyboardInterrupt:
        return 130
    except MediBookError as error:
        return _say(error, has_window)
    except Exception as error:
        if for_developers or sys.flags.dev_mode:  # python -X dev
            raise
        return _say(error, has_window)


def _say(error: Exception, has_window: bool) -> int:
    from medibook_desktop.start.said_at_start import say

    return say(error, in_a_window=has_window and _has_display())


def _shows_a_window(options: argparse.Namespace) -> bool:
    is_demo = options.run is _demo and not options.serve and options.tour is None
    return options.run is _terminal or is_demo


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="medibook", description="The front desk of a clinic.")
    parser.set_defaults(run=_terminal)
    parser.add_argument("--version", action="version", version=f"medibook {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    demo = commands.add_parser("demo", help="try the demo clinic on real servers of its own")
    demo.add_argument(
        "--tour", metavar="DIR", type=Path, help="drive the window and save a picture of each step"
    )
    demo.add_argument(
        "--terminals", metavar="N", type=_terminal_count, default=1, help="how many windows (1)"
    )
    demo.add_argument("--serve", action="store_true", help="servers and sample clinic only, until SIGTERM")
    demo.add_argument("--data-dir", metavar="DIR", type=Path, help="where the demo clinic lives")
    demo.set_defaults(run=_demo)

    migrate = commands.add_parser("migrate", help="bring the clinic's database to this release")
    migrate.set_defaults(run=_migrate)

    check = commands.add_parser("check", help="say whether the servers and the data are as they should be")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.set_defaults(run=_check)

    test = commands.add_parser("self-test", help="say whether this installation is whole, by using it")
    test.add_argument("--json", action="store_true", help="print one JSON object")
    test.add_argument("--pictures", metavar="DIR", type=Path, help="keep a picture of each step")
    test.add_argument("--on-screen", action="store_true", help="show its windows; else they stay invisible")
    test.set_defaults(run=_self_test)

    enrol = commands.add_parser("enrol", help="make the file by which another desk joins, or accept one")
    enrol.add_argument("--accept", metavar="FILE", type=Path, help="join the clinic of this enrolment file")
    enrol.add_argument(
        "--code", default="", help="with --accept: refuse the file unless its code is this one"
    )
    enrol.add_argument(
        "--replace", action="store_true", help="with --accept: also where a clinic is set up already"
    )
    enrol.add_argument(
        "--redis-password-file", metavar="FILE", type=Path, help="with --accept: the live server's password"
    )
    enrol.add_argument(
        "--terminal", metavar="NAME", default="", help="how the other desks will call the new one"
    )
    enrol.add_argument("--out", metavar="FILE", type=Path, help="where to write (the desk's name, here)")
    enrol.add_argument(
        "--ca-file", metavar="PEM", type=Path, help="the authority of the server's certificate"
    )
    enrol.add_argument("--days", metavar="N", type=int, default=30, help="how long the file is good (30)")
    enrol.set_defaults(run=_enrol)

    support = commands.add_parser(
        "support-bundle", help="collect logs, versions and check results, without people's data"
    )
    support.add_argument("--out", metavar="FILE", type=Path, help="where to write (here, with the time)")
    support.set_defaults(run=_support)

    move = commands.add_parser(
        "move-to-server",
        help="take the clinic of this computer to a PostgreSQL server, so that desks can join",
    )
    move.add_argument("url", metavar="URL", help="postgresql://owner@server/medibook")
    move.add_argument("--password-file", metavar="FILE", type=Path, help="the owner's password (asked for)")
    move.add_argument(
        "--redis", metavar="URL", default="", help="where the live server will be, if there is one"
    )
    move.add_argument("--json", action="store_true", help="print one JSON object")
    move.set_defaults(run=_move)

    notes_key = commands.add_parser("notes-key", help="make, carry or renew the key of the patients' notes")
    notes_key.add_argument("action", choices=("make", "export", "import", "rotate"))
    notes_key.add_argument("file", nargs="?", type=Path, metavar="FILE", help="for export and import")
    notes_key.set_defaults(run=_notes_key)

    audit = commands.add_parser(
        "audit-check", help="check an exported audit against its seals, without a database"
    )
    audit.add_argument("file", type=Path, metavar="FILE", help="exported with its seals (JSON)")
    audit.add_argument(
        "--seal",
        action="append",
        default=[],
        metavar="SEAL",
        help="a seal that was written down: number and digits",
    )
    audit.set_defaults(run=_audit_check)

    commands.add_parser(
        "import", help="bring patients, doctors, hours or appointments from a file", add_help=False
    )
    commands.add_parser(
        "export", help="write patients, appointments … or the whole clinic to a file", add_help=False
    )
    keys = commands.add_parser(
        "keys", help="renew the key of everything that is encrypted, or say how far that is"
    )
    keys.add_argument("action", choices=("rotate", "status"))
    keys.set_defaults(run=_keys)

    commands.add_parser(
        "update", help="put a newer version beside this one, from where IT says", add_help=False
    )
    commands.add_parser(
        "shards", help="a clinic on several databases: list, add, move, check, remove", add_help=False
    )
    commands.add_parser("bench", help="measure this installation: medibook bench --help", add_help=False)
    return parser


def _terminal_count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= 8:
        raise argparse.ArgumentTypeError("between 1 and 8 windows")
    return count


def _terminal(options: argparse.Namespace) -> int:
    from medibook_desktop.start.start_terminal import start_terminal

    return start_terminal(has_display=_has_display())


def _open_file(path: Path) -> int:
    from medibook_desktop.start.start_terminal import start_terminal

    return start_terminal(has_display=_has_display(), enrolment=path)


def _demo(options: argparse.Namespace) -> int:
    if options.serve:
        from medibook_desktop.start.demo import serve

        return serve(options.data_dir)
    from medibook_desktop.start.demo_windows import show

    tour = options.tour
    if tour is None and not _has_display():
        tour = TOUR_FOLDER
        print(f"No display here: the tour runs off-screen; its pictures are in {tour}{os.sep}")
    return show(options.data_dir, terminals=options.terminals, tour=tour)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _migrate(options: argparse.Namespace) -> int:
    from medibook_desktop.start.maintenance import migrate_command

    return migrate_command()


def _check(options: argparse.Namespace) -> int:
    from medibook_desktop.start.maintenance import check_command

    return check_command(as_json=options.json)


def _self_test(options: argparse.Namespace) -> int:
    from medibook_desktop.start.self_test import self_test_command

    if not options.on_screen or not _has_display():
        # Nobody's typing gets in between, and it gets into nobody's.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return self_test_command(as_json=options.json, pictures=options.pictures)


def _audit_check(options: argparse.Namespace) -> int:
    from medibook_desktop.start.audit_command import audit_check

    return audit_check(options.file, options.seal)


def _enrol(options: argparse.Namespace) -> int:
    from medibook_desktop.start.enrolling import enrol_command

    return enrol_command(
        accept=options.accept,
        terminal_name=options.terminal,
        target=options.out,
        certificate_file=options.ca_file,
        days=options.days,
        code=options.code,
        redis_password_file=options.redis_password_file,
        replace=options.replace,
    )


def _support(options: argparse.Namespace) -> int:
    from medibook_desktop.start.support_bundle import support_command

    return support_command(options.out)


def _move(options: argparse.Namespace) -> int:
    from medibook_desktop.start.move_to_server import move_command

    return move_command(
        options.url, password_file=options.password_file, redis_url=options.redis, as_json=options.json
    )


def _keys(options: argparse.Namespace) -> int:
    from medibook_desktop.start.rotate_keys import keys_command

    return keys_command(options.action)


def _notes_key(options: argparse.Namespace) -> int:
    from medibook_desktop.start.notes_key import notes_key_command

    return notes_key_command(options.action, options.file)


if __name__ == "__main__":
    raise SystemExit(main())
