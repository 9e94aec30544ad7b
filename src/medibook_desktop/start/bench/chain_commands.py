"""Arguments of the benchmarks of a whole chain: its terminals, its outbox, its years of data."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from medibook_desktop.start.bench.figures import Figure

Note = Callable[[str], None]
Measure = Callable[[argparse.Namespace, Note], Figure]
AddKind = Callable[[str, str, Measure], argparse.ArgumentParser]


def add_chain_kinds(add: AddKind) -> None:
    crowd = add("terminals", "a chain's terminals against one server: no windows, all else", _terminals)
    crowd.add_argument("--count", type=_whole, default=200, metavar="N", help="terminals (200)")
    crowd.add_argument(
        "--processes", type=_whole, default=8, metavar="N", help="processes that hold them (8)"
    )
    crowd.add_argument("--bookings", type=_positive, default=20.0, metavar="N", help="bookings a second (20)")
    crowd.add_argument("--seconds", type=_positive, default=60.0, metavar="S", help="so long (60)")
    crowd.add_argument("--idle", type=_positive, default=60.0, metavar="S", help="and idle before it (60)")
    crowd.add_argument("--days", type=_whole, default=20, metavar="N", help="days of slots (20)")
    crowd.add_argument("--ramp", action="store_true", help="double the bookings until p99 passes 100 ms")
    crowd.add_argument("--no-copy", action="store_true", help="the terminals keep no copy for downtime")

    relay = add("outbox", "changes that their writers told nobody of: relayed, and taken over", _outbox)
    relay.add_argument("--changes", type=_positive, default=200.0, metavar="N", help="changes a second (200)")
    relay.add_argument("--seconds", type=_positive, default=20.0, metavar="S", help="so long (20)")
    relay.add_argument("--rows", type=_whole, default=50_000, metavar="N", help="rows told at once (50,000)")
    relay.add_argument("--takeovers", type=int, default=5, metavar="N", help="relays killed, and frozen (5)")

    growth = add("growth", "booking, agenda, next available and search at 1x, 10x, 100x the data", _growth)
    growth.add_argument("--asked", type=_whole, default=200, metavar="N", help="of each, at each scale (200)")
    growth.add_argument("--long", action="store_true", help="100x too: 38 million slots, takes hours to fill")
    growth.add_argument(
        "--doctors", type=_whole, default=200, metavar="N", help="of 1x and 10x (200); fewer to try it out"
    )

    roll_out = add(
        "updates", "a release while terminals book: how long each is out, and what is lost", _updates
    )
    roll_out.add_argument("--count", type=_whole, default=40, metavar="N", help="terminals (40)")
    roll_out.add_argument(
        "--spread", type=_positive, default=180.0, metavar="S", help="between two looks of a terminal (180)"
    )
    roll_out.add_argument(
        "--bookings", type=_positive, default=10.0, metavar="N", help="bookings a second (10)"
    )
    roll_out.add_argument(
        "--seconds", type=_positive, default=10.0, metavar="S", help="of booking before and after it (10)"
    )


def _whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("one or more")
    return number


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number <= 10_000:
        raise argparse.ArgumentTypeError("more than 0 and at most 10,000")
    return number


def _terminals(options: argparse.Namespace, note: Note) -> Figure:
    from medibook_desktop.start.bench import chain
    from medibook_desktop.start.bench.place import bench_place

    processes = min(options.processes, options.count)
    crowd = chain.Crowd(
        options.count,
        processes,
        options.bookings,
        options.seconds,
        options.idle,
        options.days,
        options.ramp,
        not options.no_copy,
    )
    accounts = max(min(options.count, chain.ACCOUNTS), processes)
    connections = chain.OTHER_CONNECTIONS + options.count * chain.CONNECTIONS_A_TERMINAL
    with bench_place(options.owner_url, options.redis_url, desks=accounts, connections=connections) as place:
        return chain.run(place, crowd, note)


def _outbox(options: argparse.Namespace, note: Note) -> Figure:
    from medibook_desktop.start.bench import outbox
    from medibook_desktop.start.bench.place import bench_place

    with bench_place(options.owner_url, options.redis_url, desks=outbox.DESKS) as place:
        return outbox.run(place, options.changes, options.seconds, options.rows, options.takeovers, note)


def _growth(options: argparse.Namespace, note: Note) -> Figure:
    from medibook_desktop.start.bench import growth
    from medibook_desktop.start.bench.place import bench_place

    scales = (1, 10, 100) if options.long else (1, 10)
    with bench_place(options.owner_url, options.redis_url, desks=1) as place:
        return growth.run(place, scales, options.doctors, options.asked, note)


def _updates(options: argparse.Namespace, note: Note) -> Figure:
    from medibook_desktop.start.bench import updates
    from medibook_desktop.start.bench.place import bench_place

    load = updates.Load(options.count, options.spread, options.bookings, options.seconds)
    connections = updates.OTHER_CONNECTIONS + options.count * updates.CONNECTIONS_A_TERMINAL
    with bench_place(
        options.owner_url, options.redis_url, desks=options.count, connections=connections
    ) as place:
        return updates.run(place, load, note)
