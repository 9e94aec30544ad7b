"""Chaos in rounds: one fault after the other, drawn by a seed that is printed, while the terminals book on."""

from __future__ import annotations

import os
import random
import secrets
import signal
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from tests.helpers.chaos.history import Outcome
from tests.helpers.chaos.load import BookingLoad
from tests.helpers.conditions import wait_until

PATIENCE = 60.0
"""Seconds for a terminal to book again after a fault: crash recovery and a promotion lie within it."""

Fault = Callable[[], None]
"""Breaks something, waits until it has been felt, and mends it."""


def is_long() -> bool:
    """Nightly: `LONG=1 make test-cluster`."""
    return os.environ.get("LONG") == "1"


def new_rng(name: str) -> random.Random:
    """By a seed that is printed; CHAOS_SEED=… does the same again."""
    seed = int(os.environ.get("CHAOS_SEED") or secrets.randbelow(10**6))
    print(f"{name}: CHAOS_SEED={seed}")
    return random.Random(f"{name}-{seed}")


def play(load: BookingLoad, faults: Mapping[str, Fault], rounds: int, rng: random.Random) -> None:
    """Each fault at least once if there are rounds enough; after each, every terminal must book again.

    CHAOS_ONLY=words plays only the faults whose names have these words.
    """
    only = os.environ.get("CHAOS_ONLY", "")
    faults = {name: fault for name, fault in faults.items() if only in name}
    names: list[str] = []
    while len(names) < rounds:
        names += rng.sample(sorted(faults), len(faults))
    felt: Counter[str] = Counter()
    slowest: dict[str, float] = {}
    for name in names[:rounds]:
        load.wait_for_each(rng.randint(2, 15), patience=PATIENCE)
        print(f"{time.monotonic():.2f} {name} …", flush=True)
        faults[name]()
        print(f"{time.monotonic():.2f} mended", flush=True)
        mended = time.monotonic()
        load.wait_for_each(2, patience=PATIENCE)
        felt[name] += 1
        slowest[name] = max(slowest.get(name, 0.0), time.monotonic() - mended)
    for name, count in sorted(felt.items()):
        print(f"{count:3} × {name}: all book again {slowest[name]:.2f} s after it at the latest")


def terminal_faults(load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    """What can happen to a terminal itself."""

    def place() -> int:
        return rng.randrange(len(load.terminals))

    def killed() -> None:
        which = place()
        load.terminals[which].kill()
        load.replace(which).tell("go")

    def killed_at_commit() -> None:
        which = place()
        victim = load.terminals[which]
        victim.tell("at_commit kill")
        wait_until(
            lambda: not victim.is_alive, what="a terminal to end in the middle of a commit", patience=PATIENCE
        )
        load.replace(which).tell("go")

    def frozen_at_commit() -> None:
        victim = load.terminals[place()]
        victim.tell("at_commit freeze")
        wait_until(victim.is_frozen, what="a terminal to freeze in the middle of a commit", patience=PATIENCE)
        load.wait_for_acknowledged(rng.randint(1, 60), patience=PATIENCE)
        victim.send(signal.SIGCONT)

    def frozen() -> None:
        victim = load.terminals[place()]
        victim.send(signal.SIGSTOP)
        load.wait_for_acknowledged(rng.randint(1, 60), patience=PATIENCE)
        victim.send(signal.SIGCONT)

    return {
        "a terminal is killed": killed,
        "a terminal is killed in the middle of a commit": killed_at_commit,
        "a terminal is frozen in the middle of a commit": frozen_at_commit,
        "a terminal is frozen": frozen,
    }


def until_told(load: BookingLoad, *, names: Sequence[str] = ()) -> None:
    """Until a terminal has been told that there is no database, or no answer."""
    load.wait_for(Outcome.AWAY, Outcome.UNKNOWN, patience=PATIENCE)
