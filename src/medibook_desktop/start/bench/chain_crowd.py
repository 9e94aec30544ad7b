"""What each process of `bench terminals` does: holds some of the terminals, lets them idle, work, and be compared."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench.chain_clinics import DESKS_A_CLINIC, Chain
from medibook_desktop.start.bench.chain_terminal import ChainTerminal, Heard
from medibook_desktop.start.bench.server_counters import memory_mb
from medibook_desktop.start.bench.terminals import Desk
from medibook_desktop.start.open_clinic import open_clinic
from medibook_desktop.start.open_downtime import downtime_of

SIGN_IN_TRIES = 5
LIVE_SECONDS = 60.0


@dataclass(slots=True)
class Part:
    """One process's part: what its terminals heard put together, and the CPU time and memory that they took."""

    heard: list[Heard] = field(default_factory=list)
    cpu_seconds: float = 0.0
    memory_mb: float | None = None
    memory_before_mb: float | None = None
    failed: Counter[str] = field(default_factory=Counter)


def open_terminals(desk: Desk, numbers: list[int], chain: Chain, folder: str, *, keeps_copy: bool) -> Part:
    """Terminal `n` stands in clinic n / 10 and is signed in with account n, counted round."""
    os.nice(5)  # in a clinic the terminals' work is done on computers of their own
    part = Part(memory_before_mb=memory_mb())

    def opened(number: int) -> ChainTerminal:
        username, password = desk.place.staff[number % len(desk.place.staff)]
        settings = replace(
            desk.place.settings(number),
            clinic=chain.clinics[number // DESKS_A_CLINIC],
            data_dir=Path(folder) / str(number),
        )
        downtime = downtime_of(settings, settings.terminal_name) if keeps_copy else None
        for tries_left in reversed(range(SIGN_IN_TRIES)):
            try:
                clinic = open_clinic(settings, username, password, downtime=downtime)
                break
            except Unavailable:
                # A whole chain signs in within a minute here, on the server's own cores: a person tries again too.
                part.failed["sign-in tried again"] += 1
                if not tries_left:
                    raise
        desk.stack.callback(clinic.close)
        terminal = ChainTerminal(clinic, chain, seed=number)
        if clinic.downtime is not None:
            clinic.downtime.start()
        return terminal

    terminals = [opened(number) for number in numbers]
    desk.kept["terminals"] = terminals
    for terminal in terminals:
        if not terminal.live.wait(LIVE_SECONDS):
            part.failed["never live"] += 1
    part.memory_mb = memory_mb()
    return part


def idle(desk: Desk, seconds: float) -> Part:
    """Nobody touches anything."""
    before = time.process_time()
    threading.Event().wait(seconds)
    return Part(cpu_seconds=time.process_time() - before)


def first_bookings(desk: Desk) -> Part:
    """Of each terminal, one after the other."""
    terminals: list[ChainTerminal] = desk.kept["terminals"]
    return Part(heard=[terminal.first_booking() for terminal in terminals])


def work(desk: Desk, seconds: float, bookings_per_second: float) -> Part:
    """All of them act, each so often; `bookings_per_second` is one terminal's."""
    terminals: list[ChainTerminal] = desk.kept["terminals"]
    before = time.process_time()
    with ThreadPoolExecutor(max(1, len(terminals))) as threads:
        heard = list(
            threads.map(
                lambda each: each.work(seconds, bookings_per_second, lambda: desk.is_stopped), terminals
            )
        )
    return Part(heard=heard, cpu_seconds=time.process_time() - before, memory_mb=memory_mb())


def compare(desk: Desk, settle_seconds: float) -> int:
    """Columns that some window shows differently from a fresh read, after nobody has changed anything for so long.

    What was told last is merged and read within moments; what a message did not bring, the check finds.
    """
    terminals: list[ChainTerminal] = desk.kept["terminals"]
    until = time.monotonic() + settle_seconds
    while (missed := _missed(terminals)) and time.monotonic() < until:
        threading.Event().wait(0.5)
    return missed


def _missed(terminals: list[ChainTerminal]) -> int:
    """A column that cannot be compared now, on an overloaded machine, is none that is right."""
    missed = 0
    for terminal in terminals:
        try:
            missed += terminal.missed()
        except Unavailable:
            missed += 1
    return missed


def work_alone(desk: Desk, seconds: float) -> Part:
    """The first terminal alone, at a person's pace; all others watch."""
    terminal: ChainTerminal = desk.kept["terminals"][0]
    return Part(heard=[terminal.work(seconds, 5.0, lambda: False)])
