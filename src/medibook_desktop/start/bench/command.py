"""Arguments of `medibook bench`, and which file measures what; each is imported only when asked for."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from medibook_desktop.start.bench.chain_commands import add_chain_kinds
from medibook_desktop.start.bench.figures import Figure, to_json, to_text


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and answer 0; 1 when something happened that never must; 2 for unusable arguments.

    Raises MediBookError (an unusable file, no server): the command line turns it into a sentence and 2.
    """
    options = _parser().parse_args(arguments)
    with _orderly_end():
        figure: Figure = options.measure(options, _note_to(options))
    print(to_json(figure) if options.json else to_text(figure))
    return 1 if figure.problems else 0


@contextmanager
def _orderly_end() -> Iterator[None]:
    """SIGTERM ends like Ctrl+C: servers are stopped, scratch databases dropped."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _note_to(options: argparse.Namespace) -> Callable[[str], None]:
    """Progress goes to stderr, and only where a person watches: stdout holds the figure and nothing else."""
    if options.json or not sys.stderr.isatty():
        return lambda text: None
    return lambda text: print(f"  … {text}", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="medibook bench",
        description="Measure MediBook on this computer. Every figure stands beside a floor measured in the same run.",
    )
    kinds = parser.add_subparsers(title="benchmarks", metavar="BENCHMARK", required=True)

    booking = _kind(kinds, "booking", "bookings a second of several terminals, against pgbench", _booking)
    _rounds(booking)

    race = _kind(
        kinds, "race", "many terminals for one slot: every strategy, every gate, and no guard at all", _race
    )
    race.add_argument("--slots", type=_positive, default=200, metavar="N", help="races of each kind (200)")
    race.add_argument("--terminals", type=_positive, default=64, metavar="N", help="terminals in a race (64)")
    race.add_argument(
        "--processes", type=_positive, default=2, metavar="N", help="processes that hold them (2)"
    )

    live = _kind(kinds, "live", "commit at one terminal until the cell is painted at another", _live)
    live.add_argument("--changes", type=_positive, default=200, metavar="N", help="changes watched (200)")
    live.add_argument(
        "--load", type=_positive, default=200, metavar="N", help="changes a second under load (200)"
    )

    agenda = _kind(kinds, "agenda", "a day of 30 doctors: read by the service, drawn by the grid", _agenda)
    agenda.add_argument("--reads", type=_positive, default=200, metavar="N", help="reads measured (200)")

    startup = _kind(
        kinds, "startup", "process start until the first paint, and until the day is shown", _startup
    )
    startup.add_argument("--runs", type=_positive, default=5, metavar="N", help="starts measured (5)")
    startup.add_argument(
        "--program", type=Path, metavar="FILE", help="a built program, measured beside this one: page and day"
    )
    startup.add_argument(
        "--cold-runs", type=int, default=1, metavar="N", help="with --program: starts from the disk (1)"
    )

    next_free = _kind(kinds, "next", "next available: 200 doctors over 60 days, as a front desk asks", _next)
    next_free.add_argument(
        "--searches", type=_positive, default=600, metavar="N", help="searches measured (600)"
    )
    next_free.add_argument("--doctors", type=_positive, default=200, metavar="N", help="doctors (200)")
    next_free.add_argument("--days", type=_positive, default=60, metavar="N", help="days of slots (60)")

    waitlist = _kind(kinds, "waitlist", "who of 5,000 wishes fits into a free time", _waitlist)
    waitlist.add_argument(
        "--questions", type=_positive, default=300, metavar="N", help="free times asked about (300)"
    )
    waitlist.add_argument("--wishes", type=_positive, default=5000, metavar="N", help="wishes (5,000)")
    waitlist.add_argument("--doctors", type=_positive, default=30, metavar="N", help="doctors (30)")

    audit = _kind(
        kinds, "audit", "the audit searched, sealed and checked, and bookings beside a sealer", _audit
    )
    audit.add_argument(
        "--events", type=_positive, default=1_000_000, metavar="N", help="changes of visits (1,000,000)"
    )
    audit.add_argument("--searches", type=_positive, default=270, metavar="N", help="searches measured (270)")
    audit.add_argument(
        "--bookings", type=_positive, default=1500, metavar="N", help="bookings in a round (1,500)"
    )

    reports = _kind(
        kinds, "reports", "every report over any range, and bringing the aggregates up to date", _reports
    )
    reports.add_argument(
        "--bookings", type=_positive, default=500_000, metavar="N", help="bookings (500,000)"
    )
    reports.add_argument("--long", action="store_true", help="five million bookings: takes a while to fill")
    reports.add_argument("--rounds", type=_positive, default=5, metavar="N", help="times each is read (5)")

    cache = _kind(
        kinds, "cache", "free times from the process, Redis and the database; stale answers", _cache
    )
    cache.add_argument("--questions", type=_positive, default=2000, metavar="N", help="questions (2,000)")
    cache.add_argument(
        "--interleavings", type=_positive, default=50_000, metavar="N", help="of the model check (50,000)"
    )

    shards = _kind(kinds, "shards", "a clinic over three databases beside the same in one", _shards)
    shards.add_argument("--rounds", type=_positive, default=5, metavar="N", help="rounds (5)")
    shards.add_argument("--seconds", type=float, default=3.0, metavar="S", help="of each round (3)")

    generate = _kind(kinds, "generate", "slots from weekly hours: 200 doctors, 120 days", _generate)
    generate.add_argument("--doctors", type=_positive, default=200, metavar="N", help="doctors (200)")
    generate.add_argument("--days", type=_positive, default=120, metavar="N", help="days (120)")

    search = _kind(kinds, "search", "finding a patient while typing, mistakes included", _search)
    search.add_argument("--patients", type=_positive, default=200_000, metavar="N", help="patients (200,000)")
    search.add_argument(
        "--searches", type=_positive, default=600, metavar="N", help="searches measured (600)"
    )

    sign_in = _kind(kinds, "sign-in", "signing in, and the change of user, step by step", _sign_in)
    sign_in.add_argument("--runs", type=_positive, default=40, metavar="N", help="sign-ins measured (40)")

    screens = _kind(kinds, "screens", "every place and box, from its key until it is painted", _screens)
    screens.add_argument("--runs", type=_positive, default=5, metavar="N", help="windows opened (5)")

    shift = _kind(kinds, "shift", "eight hours of a busy front desk in the window, by keys", _shift)
    shift.add_argument("--actions", type=_positive, default=2000, metavar="N", help="actions (2,000)")

    importing = _kind(kinds, "import", "a file of appointments: dry run, carried out, and once more", _import)
    importing.add_argument("--rows", type=_positive, default=110_000, metavar="N", help="rows (110,000)")
    importing.add_argument("--csv", type=Path, metavar="FILE", help="real requests, as for replay; .gz too")

    replay = _kind(kinds, "replay", "real requests from a CSV file, in their order", _replay)
    replay.add_argument("--csv", type=Path, required=True, metavar="FILE", help="the requests; .gz too")
    replay.add_argument("--clients", type=_positive, default=8, metavar="N", help="terminals (8)")
    replay.add_argument(
        "--seconds", type=_seconds, default=3.0, metavar="S", help="length of a floor round (3)"
    )
    replicas = _kind(
        kinds, "replicas", "a primary and two standbys: seen when, what routing costs", _replicas
    )
    replicas.add_argument("--writes", type=_positive, default=300, metavar="N", help="bookings watched (300)")
    replicas.add_argument("--reads", type=_positive, default=20_000, metavar="N", help="reads timed (20,000)")
    replicas.add_argument("--terminals", type=_positive, default=6, metavar="N", help="that search (6)")
    replicas.add_argument("--seconds", type=_seconds, default=5.0, metavar="S", help="of searching (5)")
    add_chain_kinds(lambda *kind: _kind(kinds, *kind))
    return parser


def _kind(
    kinds: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    text: str,
    measure: Callable[[argparse.Namespace, Callable[[str], None]], Figure],
) -> argparse.ArgumentParser:
    parser = kinds.add_parser(name, help=text, description=text)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--owner-url",
        "--database-url",
        metavar="URL",
        dest="owner_url",
        help="a server to measure, with an account that may make databases and roles; the benchmark works in a "
        "scratch database there. Without: embedded servers of its own",
    )
    parser.add_argument("--redis-url", metavar="URL", help="with --owner-url; without: an embedded Valkey")
    parser.set_defaults(measure=measure)
    return parser


def _rounds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--clients", type=_positive, default=8, metavar="N", help="terminal processes (8)")
    parser.add_argument("--seconds", type=_seconds, default=3.0, metavar="S", help="length of a round (3)")
    parser.add_argument("--rounds", type=_positive, default=3, metavar="N", help="rounds of each kind (3)")
    parser.add_argument("--doctors", type=_positive, default=200, metavar="N", help="doctors (200)")
    parser.add_argument("--days", type=_positive, default=60, metavar="N", help="days of slots (60)")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("one or more")
    return number


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number <= 600:
        raise argparse.ArgumentTypeError("more than 0 and at most 600")
    return number


def _booking(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import booking
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=options.clients) as place:
        return booking.run(
            place,
            booking.Load(options.clients, options.seconds, options.rounds, options.doctors, options.days),
            note,
        )


def _race(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import race
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=options.terminals) as place:
        return race.run(place, options.slots, options.terminals, options.processes, note)


def _live(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import live
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=2) as place:
        return live.run(place, options.changes, options.load, note)


def _agenda(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import agenda
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return agenda.run(place, options.reads, note)


def _startup(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import startup
    from medibook_desktop.start.bench.place import bench_place
    from medibook_desktop.start.bench.program_starts import built_program

    program = built_program(options.program) if options.program is not None else None
    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return startup.run(place, options.runs, note, program, options.cold_runs)


def _next(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import next as next_free
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return next_free.run(place, options.searches, options.doctors, options.days, note)


def _waitlist(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import waitlist
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return waitlist.run(place, options.questions, options.wishes, options.doctors, note)


def _audit(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import audit
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return audit.run(place, options.events, options.searches, options.bookings, note)


def _reports(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import reports
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return reports.run(place, reports.LONG if options.long else options.bookings, options.rounds, note)


def _cache(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import cache
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=2) as place:
        return cache.run(place, options.questions, options.interleavings, note)


def _shards(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import shards

    load = shards.Load(rounds=options.rounds, seconds=options.seconds)
    return shards.run(options.owner_url, options.redis_url, load, note)


def _generate(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import generate
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return generate.run(place, options.doctors, options.days, note)


def _search(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import search
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return search.run(place, options.patients, options.searches, note)


def _sign_in(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import sign_in
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=2) as place:
        return sign_in.run(place, options.runs, note)


def _replicas(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import replicas

    return replicas.run(options.writes, options.reads, options.terminals, options.seconds, note)


def _screens(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import screens
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return screens.run(place, options.runs, note)


def _shift(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import shift
    from medibook_desktop.start.bench.place import bench_place

    # Three desks beside the window.
    with bench_place(options.owner_url, options.redis_url, desks=shift.OTHER_DESKS + 1) as place:
        return shift.run(place, options.actions, note)


def _import(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import imports
    from medibook_desktop.start.bench.place import bench_place
    from medibook_desktop.start.bench.replay_rows import read_requests

    requests = read_requests(options.csv)[0] if options.csv is not None else None
    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return imports.run(place, options.rows, requests, note)


def _replay(options: argparse.Namespace, note: Callable[[str], None]) -> Figure:
    from medibook_desktop.start.bench import replay
    from medibook_desktop.start.bench.place import bench_place
    from medibook_desktop.start.bench.replay_rows import read_requests

    requests = read_requests(options.csv)  # before any server starts: an unusable file is said at once
    with bench_place(options.owner_url, options.redis_url, desks=options.clients) as place:
        return replay.run(place, requests, clients=options.clients, seconds=options.seconds, note=note)
