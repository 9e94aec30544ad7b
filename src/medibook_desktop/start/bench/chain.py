"""`bench terminals`: a chain's terminals against one server: real service layers, no windows, a receptionist's mix."""

from __future__ import annotations

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from medibook_desktop.start.bench import chain_crowd
from medibook_desktop.start.bench.chain_clinics import Chain, make_chain
from medibook_desktop.start.bench.chain_crowd import Part
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.server_counters import Counters, ServerCounters
from medibook_desktop.start.bench.terminals import Terminals

ACCOUNTS = 40
CONNECTIONS_A_TERMINAL, OTHER_CONNECTIONS = 6, 60
BOOKING_GOAL_MS, LIVE_GOAL_MS = 100.0, 250.0
WARM_SHARES = (0.25, 1.0)
"""Of the rate, for a quarter of the time each: pools fill, plans are made. A morning does not begin at once either."""
SETTLE_SECONDS = 30.0
QUIET_SECONDS = 60.0
FLOOR_IS = "ms for a booking by one of the terminals while all others only watch, p50"
RAMP_STEPS = 8


@dataclass(frozen=True, slots=True)
class Crowd:
    """`bookings` a second over all terminals, for `seconds`; before that they idle for `idle_seconds`."""

    count: int
    processes: int
    bookings: float
    seconds: float
    idle_seconds: float
    days: int
    ramp: bool
    keeps_copy: bool


def run(place: Place, crowd: Crowd, note: Callable[[str], None]) -> Figure:
    chain = make_chain(place, crowd.count, crowd.days, note)
    counters = ServerCounters(place)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="medibook-bench-chain-"))
        terminals = stack.enter_context(Terminals(place, crowd.processes))
        note(f"{crowd.count} terminals sign in")
        opened = _open(terminals, crowd, chain, Path(folder))
        found = _Found(place, crowd, chain, terminals, counters, note)
        found.opened = opened
        note(f"{crowd.idle_seconds:g} s in which nobody does anything")
        # What signing in has begun (the first looks of everybody, copies for downtime) ends before anything is counted.
        found.round(chain_crowd.idle, min(crowd.idle_seconds, QUIET_SECONDS))
        idle = found.round(chain_crowd.idle, crowd.idle_seconds)
        note("each terminal's first booking")
        firsts: list[Part] = terminals.run(chain_crowd.first_bookings)
        note("one terminal alone")
        alone: Part = terminals.run_one(chain_crowd.work_alone, seconds=max(1.0, crowd.seconds / 6))
        note(f"{crowd.bookings:g} bookings a second")
        for share in WARM_SHARES:
            found.round(chain_crowd.work, crowd.seconds / 4, share * crowd.bookings / crowd.count)
        main = found.round(chain_crowd.work, crowd.seconds, crowd.bookings / crowd.count)
        memory_mb, redis_mb = counters.server_memory_mb(), counters.redis_memory_mb()
        ramp = _ramp(found, main) if crowd.ramp else []
        missed = sum(terminals.run(chain_crowd.compare, settle_seconds=SETTLE_SECONDS))
    return _figure(place, crowd, chain, opened, idle, firsts, alone, main, ramp, memory_mb, redis_mb, missed)


def _open(terminals: Terminals, crowd: Crowd, chain: Chain, folder: Path) -> list[Part]:
    each = [
        {"numbers": list(range(crowd.count))[number :: crowd.processes]} for number in range(crowd.processes)
    ]
    parts: list[Part] = terminals.run(
        chain_crowd.open_terminals, each, chain=chain, folder=str(folder), keeps_copy=crowd.keeps_copy
    )
    return parts


@dataclass(frozen=True, slots=True)
class Round:
    """One stretch of time: all processes' parts, and what the servers did meanwhile."""

    seconds: float
    parts: list[Part]
    before: Counters
    after: Counters
    busiest: int

    def waits(self, kind: str) -> list[float]:
        return [ms for part in self.parts for heard in part.heard for ms in heard.waits.get(kind, ())]

    def live(self) -> list[float]:
        """Milliseconds from the start of a change's call until another terminal that shows it has it in its model."""
        made = {key: at for part in self.parts for heard in part.heard for key, at in heard.made.items()}
        return [
            (at - made[booking, version]) * 1000
            for part in self.parts
            for heard in part.heard
            for booking, version, at in heard.shown
            if (booking, version) in made and (booking, version) not in heard.made
        ]

    def counted(self, name: str) -> Counter[str]:
        return sum((getattr(heard, name) for part in self.parts for heard in part.heard), Counter[str]())

    @property
    def client_cpu_s(self) -> float:
        return sum(part.cpu_seconds for part in self.parts)

    @property
    def server_cpu_s(self) -> float | None:
        """PostgreSQL and Redis."""
        if self.before.server_cpu_ms is None or self.after.server_cpu_ms is None:
            return None
        redis = self.after.redis_cpu_ms - self.before.redis_cpu_ms
        return (self.after.server_cpu_ms - self.before.server_cpu_ms + redis) / 1000

    def a_second(self, name: str) -> float:
        return float(getattr(self.after, name) - getattr(self.before, name)) / self.seconds


class _Found:
    """Runs rounds and reads the servers' counters around them."""

    def __init__(
        self,
        place: Place,
        crowd: Crowd,
        chain: Chain,
        terminals: Terminals,
        counters: ServerCounters,
        note: Callable[[str], None],
    ) -> None:
        self.place, self.crowd, self.chain, self.note = place, crowd, chain, note
        self._terminals = terminals
        self._counters = counters
        self.opened: list[Part] = []

    def round(self, task: Callable[..., Part], seconds: float, per_terminal: float | None = None) -> Round:
        before = self._counters.read()
        started = time.monotonic()
        more: dict[str, Any] = {} if per_terminal is None else {"bookings_per_second": per_terminal}
        parts: list[Part] = self._terminals.run(task, seconds=seconds, **more)
        took = time.monotonic() - started
        after = self._counters.read()
        return Round(took, parts, before, after, after.connections)


def _ramp(found: _Found, first: Round) -> list[dict[str, Any]]:
    """The rate is doubled until the 99th percentile of a booking is too slow, or no more are carried out."""
    rows = [_ramp_row(found.crowd.bookings, first)]
    rate = found.crowd.bookings
    for _ in range(RAMP_STEPS):
        if rows[-1]["book_p99_ms"] > BOOKING_GOAL_MS or rows[-1]["bookings_a_second"] < rate * 0.7:
            break
        rate *= 2
        found.note(f"{rate:g} bookings a second")
        rows.append(
            _ramp_row(rate, found.round(chain_crowd.work, found.crowd.seconds / 2, rate / found.crowd.count))
        )
    return rows


def _ramp_row(rate: float, one: Round) -> dict[str, Any]:
    book, live = one.waits("book"), one.live()
    server = one.server_cpu_s
    return {
        "wanted_a_second": rate,
        "bookings_a_second": len(book) / one.seconds,
        "book_p50_ms": percentile(book, 0.5),
        "book_p99_ms": percentile(book, 0.99),
        "live_p50_ms": percentile(live, 0.5),
        "live_p99_ms": percentile(live, 0.99),
        "server_cores": None if server is None else server / one.seconds,
        "client_cores": one.client_cpu_s / one.seconds,
        "failed": sum(one.counted("failed").values()),
    }


def _figure(
    place: Place,
    crowd: Crowd,
    chain: Chain,
    opened: list[Part],
    idle: Round,
    firsts: list[Part],
    alone: Part,
    main: Round,
    ramp: list[dict[str, Any]],
    memory_mb: float | None,
    redis_mb: float,
    missed: int,
) -> Figure:
    book, live = main.waits("book"), main.live()
    floor = percentile([ms for heard in alone.heard for ms in heard.waits.get("book", ())], 0.5)
    value = percentile(book, 0.99)
    kinds = sorted({kind for part in main.parts for heard in part.heard for kind in heard.waits})
    reads = ("agenda day", "next available", "patient search")
    failed = main.counted("failed")
    never_live = sum((part.failed for part in opened), Counter[str]())
    problems = [f"{count} x {code}" for code, count in (failed + never_live).items()]
    if missed:
        problems.append(f"{missed} columns show something else than a fresh read")
    server_cpu = main.server_cpu_s
    cores = os.cpu_count() or 1
    return Figure(
        name="terminals",
        value=value,
        unit=f"ms for a booking, p99, {crowd.count} terminals, {crowd.bookings:g} bookings/s",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(book),
        goals=(
            Goal(f"booking at {crowd.count} terminals, p99 ms", BOOKING_GOAL_MS, value, at_most=True),
            Goal(
                f"live at {crowd.count} terminals, p99 ms", LIVE_GOAL_MS, percentile(live, 0.99), at_most=True
            ),
        ),
        problems=(*problems, *what_is_broken(place)),
        details={
            "terminals": crowd.count,
            "clinics": len(chain.clinics),
            "slots": chain.slots,
            "bookings_before": chain.bookings,
            "patients": len(chain.patients),
            "bookings_a_second": len(book) / main.seconds,
            "changes_a_second": sum(len(main.waits(k)) for k in ("book", "move", "cancel", "arrived"))
            / main.seconds,
            "reads_a_second": sum(len(main.waits(kind)) for kind in reads) / main.seconds,
            "live_messages_a_second": sum(h.messages for p in main.parts for h in p.heard) / main.seconds,
            "live_p50_ms": percentile(live, 0.5),
            "live_p95_ms": percentile(live, 0.95),
            "live_p99_ms": percentile(live, 0.99),
            "live_measured": len(live),
            "first_booking_p50_ms": percentile(
                [ms for part in firsts for heard in part.heard for ms in heard.waits.get("book", ())], 0.5
            ),
            "refused": dict(main.counted("refused")),
            "connections": main.busiest,
            "connections_idle": idle.busiest,
            "server_cores_of": cores,
            "server_cores": None if server_cpu is None else server_cpu / main.seconds,
            "redis_cores": (main.after.redis_cpu_ms - main.before.redis_cpu_ms) / 1000 / main.seconds,
            "client_cores": main.client_cpu_s / main.seconds,
            "commits_a_second": main.a_second("commits"),
            "wal_kb_a_booking": main.a_second("wal_bytes") * main.seconds / 1024 / max(1, len(book)),
            "server_memory_mb": memory_mb,
            "redis_memory_mb": redis_mb,
            "terminal_memory_mb": _terminal_memory(opened, crowd.count),
            "late_p99_ms": percentile([ms for p in main.parts for h in p.heard for ms in h.late_ms], 0.99),
            "idle": _idle(idle, crowd.count),
            "missed": missed,
            "kinds": [_kind_row(kind, main) for kind in kinds],
            "ramp": ramp,
        },
    )


def _idle(one: Round, count: int) -> dict[str, Any]:
    """What one terminal that nobody touches costs the servers in a minute."""
    each = 60 / count
    server = one.server_cpu_s
    return {
        "statements_a_minute": one.a_second("commits") * each,
        "transaction_ids_a_minute": one.a_second("transaction_ids") * each,
        "wal_kb_a_minute": one.a_second("wal_bytes") * each / 1024,
        "redis_commands_a_minute": one.a_second("redis_commands") * each,
        "redis_kb_out_a_minute": one.a_second("redis_bytes_out") * each / 1024,
        "server_cpu_ms_a_minute": None if server is None else server * 1000 / one.seconds * each,
        "server_cores_all": None if server is None else server / one.seconds,
        "client_cores_all": one.client_cpu_s / one.seconds,
    }


def _kind_row(kind: str, one: Round) -> dict[str, Any]:
    waits = one.waits(kind)
    return {
        "kind": kind,
        "a_second": len(waits) / one.seconds,
        "p50_ms": percentile(waits, 0.5),
        "p95_ms": percentile(waits, 0.95),
        "p99_ms": percentile(waits, 0.99),
        "worst_ms": max(waits, default=0.0),
    }


def _terminal_memory(opened: list[Part], count: int) -> float | None:
    """MB that one more terminal takes in a process that has all the modules: its service layer, without the window."""
    grown = [
        part.memory_mb - part.memory_before_mb
        for part in opened
        if part.memory_mb is not None and part.memory_before_mb is not None
    ]
    return sum(grown) / count if grown else None
