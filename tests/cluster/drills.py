"""One fault under booking load on a Patroni cluster: when terminals book again, and whether the history is sound."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cluster.patroni_cluster import PatroniCluster
from tests.helpers.chaos.history import Operation, Outcome
from tests.helpers.chaos.load import BookingLoad, Login, summary
from tests.helpers.chaos.verdict import all_is_well, judged
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until

TERMINALS = 3
RATE = 25.0
"""Calls a second of each terminal: a busy clinic, and not a saturated computer."""


@dataclass(frozen=True, slots=True)
class PatroniClinic:
    cluster: PatroniCluster
    clinic: ClinicDatabase

    @property
    def settings(self) -> dict[str, Any]:
        """What a terminal has in its medibook.toml."""
        return {"database_url": self.cluster.url, "redis_url": self.clinic.redis_url}

    @property
    def logins(self) -> list[Login]:
        return [Login(name, self.clinic.users[name].password) for name in ("anna", "ben", "ada")]

    @contextmanager
    def load(self, folder: Path, **options: Any) -> Iterator[BookingLoad]:
        """Terminals that book, already under way."""
        given = {
            "count": TERMINALS,
            "rate": RATE,
            "days": 20,
            "seed": int.from_bytes(os.urandom(2), "big"),
            **options,
        }
        with BookingLoad(self.settings, self.logins, self.clinic.patient_ids, folder, **given) as load:
            load.go()
            load.wait_for_each(5)
            yield load

    def is_sound(self, history: Sequence[Operation]) -> bool:
        """Every acknowledged visit is there once, nobody shares a time, nothing is doubled: what D's checker says."""
        self.cluster.wait_until_whole()
        found = judged(history, self.settings, self.logins[0], [self.cluster.owner_url])
        return all_is_well(found)


@dataclass(frozen=True, slots=True)
class Outage:
    """Seconds from the fault on."""

    first: float
    """Until some terminal's booking, begun after the fault, was acknowledged."""
    each: float
    """Until every terminal had one."""
    longest_call: float
    """Of all calls that ended after the fault: how long a thread was not its own."""
    told: float
    """The longest time from a call's beginning to the word that the database is away or the outcome not known."""
    gap: float
    """The longest time without one acknowledged booking at any terminal."""

    @property
    def figures(self) -> dict[str, float]:
        return {
            "books_again_s": self.first,
            "each_terminal_books_again_s": self.each,
            "longest_call_s": self.longest_call,
            "told_after_s": self.told,
            "longest_gap_s": self.gap,
        }


def outage(history: Sequence[Operation], fault: float, struck: float, terminals: Sequence[str]) -> Outage:
    """`fault` is when the strike began, `struck` when it was complete."""
    after = [
        each for each in history if each.request and each.outcome is Outcome.OK and each.started > struck
    ]
    first = {
        name: min((each.ended for each in after if each.terminal == name), default=float("nan"))
        for name in terminals
    }
    calls = [each for each in history if each.ended > fault and each.outcome is not Outcome.LOST]
    bad = [each for each in calls if each.outcome in (Outcome.AWAY, Outcome.UNKNOWN)]
    return Outage(
        first=min(first.values()) - fault,
        each=max(first.values()) - fault,
        longest_call=max((each.ended - each.started for each in calls), default=0.0),
        told=max((each.ended - each.started for each in bad), default=0.0),
        gap=summary([each for each in history if each.ended > fault]).longest_gap,
    )


def drilled(
    here: PatroniClinic,
    folder: Path,
    strike: Callable[[], object],
    mend: Callable[[], object] = lambda: None,
    *,
    until: Callable[[], bool] = lambda: True,
    patience: float = 90.0,
) -> Outage:
    """Strikes under load, waits until every terminal books again (and `until` holds), mends, and judges."""
    with here.load(folder) as load:
        fault = time.monotonic()
        strike()
        struck = time.monotonic()
        load.wait_for_each(3, struck, patience=patience)
        wait_until(until, what="the fault to have its effect", patience=patience)
        load.wait_for_each(3, patience=patience)
        mend()
        here.cluster.wait_until_whole()
        load.wait_for_each(3)
        history = load.stop()
        names = [each.name for each in load.terminals]
    print(f"{folder.name}: {summary(history)}")
    found = outage(history, fault, struck, names)
    print(found)
    assert here.is_sound(history)
    return found
