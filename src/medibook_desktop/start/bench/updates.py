"""`bench updates`: forty terminals book while a release is published; each finds it and starts again into it."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.updates_builds import Builds, make_builds, offer_newer, served
from medibook_desktop.start.bench.updates_crowd import Crowd
from medibook_desktop.start.bench.updates_desk import Orders
from medibook_desktop.start.bench.updates_journal import LEFT, OK, REFUSED, UNKNOWN, Call, JournalFile
from medibook_desktop.start.bench.updates_verdict import Stored, problems, stored, visits_of_wishes

OUT_GOAL_S = 10.0
CONNECTIONS_A_TERMINAL, OTHER_CONNECTIONS = 6, 60
CONTROL_DESKS = 4
"""Half of them remember their request's id, half of them do not."""
CONTROL_LOOK_SECONDS = 2.0
DOCTORS, DAYS, PATIENTS = 30, 10, 2000
CALLS_A_BOOKING = 1 / 0.45
FLOOR_IS = "s from the start of a terminal's program until its first answer, at the beginning, p50"


@dataclass(frozen=True, slots=True)
class Load:
    """`spread`: about so many seconds lie between two looks of a terminal. `seconds` of booking come before the release
    and after the last terminal's change."""

    count: int = 40
    spread: float = 180.0
    bookings: float = 10.0
    seconds: float = 10.0
    control: bool = True


@dataclass(frozen=True, slots=True)
class Out:
    """One terminal's time between two versions; seconds, and moments of the monotonic clock."""

    desk: str
    from_: float
    to: float
    closing: float
    """Seconds: relays, keepers and connections of the older one; then launcher, process and imports; then …"""
    starting: float
    signing_in: float
    first_answer: float

    @property
    def seconds(self) -> float:
        return self.to - self.from_


def run(
    place: Place, load: Load, note: Callable[[str], None], builds_in: Callable[[Path], Builds] = make_builds
) -> Figure:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="medibook-bench-updates-")))
        note("two versions of the program, and a clinic")
        builds = builds_in(folder)
        patients = _make_clinic(place)
        url = stack.enter_context(served(builds.releases))
        crowd = stack.enter_context(Crowd(place, builds, url, folder / "desks"))
        note(f"{load.count} terminals sign in")
        crowd.start(_orders(place, load, patients))
        time.sleep(load.seconds)
        if builds.migrates:
            note(
                f"{builds.newer_version} brings the database to its schema while {builds.older_version} books"
            )
            _migrate(builds, place)
        published = time.monotonic()
        size = offer_newer(builds)
        note(f"a release of {size / 1e6:.0f} MB is offered")
        crowd.wait(crowd.are_new, "every terminal to run the newer version", seconds=300 + 5 * load.spread)
        time.sleep(load.seconds)
        memory_mb = _memory_mb(crowd)
        crowd.stop()
        journals = list(crowd.journals.values())
        starts = [_first_start(journal, crowd.began[journal.desk]) for journal in journals]
        control = _control(place, builds, url, folder / "control", patients, note) if load.control else None
    found = stored(place.owner_url)
    return _figure(place, load, builds, journals, found, control, starts, published, size, memory_mb)


def _make_clinic(place: Place) -> tuple[int, ...]:
    first = datetime.now(UTC).date() + timedelta(days=1)
    hours = bulk.Hours(opens=clock_time(8), minutes=10, slots=54, zone=ZoneInfo("UTC"))
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", hours.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. {n + 1}" for n in range(DOCTORS)])
        bulk.make_slots(connection, doctors, [first + timedelta(days=n) for n in range(DAYS)], hours)
        patients = bulk.make_patients(connection, PATIENTS)
    bulk.settle(place.owner_url)
    return patients


def _orders(place: Place, load: Load, patients: Sequence[int]) -> list[Orders]:
    every = []
    for number in range(load.count):
        username, password = place.staff[number % len(place.staff)]
        every.append(
            Orders(
                name=f"desk-{number + 1:02d}",
                number=number,
                of=load.count,
                username=username,
                password=password,
                folder="",
                patients=list(patients),
                pace=load.bookings * CALLS_A_BOOKING / load.count,
                look_seconds=load.spread,
            )
        )
    return every


def _migrate(builds: Builds, place: Place) -> None:
    """As IT does it, by the newer program, before the first desk has it."""
    done = subprocess.run(
        [builds.newer, "migrate"],
        env={
            **os.environ,
            "MEDIBOOK_DATABASE_URL": place.owner_url,
            "MEDIBOOK_LAUNCHED": builds.newer_version,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Unavailable(
            f"The database was not brought to the newer schema: {(done.stderr or done.stdout)[-500:]}"
        )


def _memory_mb(crowd: Crowd) -> float:
    """Of all terminals with their launchers, what they share counted once for each."""
    import psutil

    total = 0
    for process in crowd.processes():
        try:
            own = psutil.Process(process.pid)
            total += sum(each.memory_info().rss for each in (own, *own.children(recursive=True)))
        except psutil.Error:
            continue
    return total / 1e6


# --- The negative control ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Control:
    in_the_middle: int
    doubled: int
    """Wishes with two visits, of terminals that forgot their request's id."""
    remembered_doubled: int
    said: tuple[str, ...]
    """What the checker finds in it."""


def _control(
    place: Place,
    builds: Builds,
    url: str,
    folder: Path,
    patients: Sequence[int],
    note: Callable[[str], None],
) -> _Control:
    """The same with terminals that do not wait for the booking that is under way."""
    note("the control: terminals that start again in the middle of a booking")
    load = Load(count=CONTROL_DESKS, spread=CONTROL_LOOK_SECONDS, bookings=CONTROL_DESKS * 4)
    every = [
        replace(each, name=f"hasty-{each.number + 1}", hasty=True, forgets=each.number % 2 == 0)
        for each in _orders(place, load, patients)
    ]
    with Crowd(place, builds, url, folder) as crowd:
        crowd.start(every)
        crowd.wait(crowd.are_new, "every hasty terminal to run the newer version")
        crowd.stop()
        journals = crowd.journals
    calls = [call for journal in journals.values() for call in journal.calls]
    found = stored(place.owner_url)
    forgetful = {each.name for each in every if each.forgets}
    doubled = {
        wish: next(call.desk for call in calls if call.wish == wish)
        for wish, visits in visits_of_wishes(calls, found).items()
        if len(visits) > 1
    }
    return _Control(
        sum(journal.last_note("in the middle") is not None for journal in journals.values()),
        sum(desk in forgetful for desk in doubled.values()),
        sum(desk not in forgetful for desk in doubled.values()),
        tuple(problems(calls, found)),
    )


def _control_problems(control: _Control) -> list[str]:
    found = []
    if (
        not control.in_the_middle
        or not control.doubled
        or not any("two visits" in each for each in control.said)
    ):
        found.append("the control lost nothing: the checker proves nothing")
    if control.remembered_doubled:
        found.append(f"{control.remembered_doubled} bookings doubled although their request was named")
    return found


# --- What came of it --------------------------------------------------------------------------------------


def outs(journals: Sequence[JournalFile], older: str, newer: str) -> list[Out]:
    """From each terminal's last answer in the older version to its first in the newer one."""
    found = []
    for journal in journals:
        last = max(
            (call.ended for call in journal.calls if call.version == older and call.outcome != LEFT),
            default=None,
        )
        first = min((call.ended for call in journal.calls if call.version == newer), default=None)
        closed = journal.last_note("closed", older)
        started, signed_in = journal.last_note("started", newer), journal.last_note("signed in", newer)
        if last is None or first is None or started is None or signed_in is None or closed is None:
            continue
        moments = (last, closed.at, started.at, signed_in.at, first)
        found.append(Out(journal.desk, last, first, *(b - a for a, b in pairwise(moments))))
    return found


def _figure(
    place: Place,
    load: Load,
    builds: Builds,
    journals: Sequence[JournalFile],
    found: Stored,
    control: _Control | None,
    starts: Sequence[float],
    published: float,
    size: int,
    memory_mb: float,
) -> Figure:
    calls = [call for journal in journals for call in journal.calls]
    every = outs(journals, builds.older_version, builds.newer_version)
    seconds = [each.seconds for each in every]
    began, ended = min((o.from_ for o in every), default=0.0), max((o.to for o in every), default=0.0)
    beside = [
        call for call in calls if began <= call.ended <= ended and call.name == "book" and call.outcome == OK
    ]
    wrong = problems(calls, found)
    if len(every) < load.count:
        wrong.append(f"{load.count - len(every)} terminals never ran the newer version")
    if control is not None:
        wrong += _control_problems(control)
    floor = percentile(starts, 0.5)
    worst = max(seconds, default=0.0)
    return Figure(
        name="updates",
        value=worst,
        unit=f"s without an answer while a terminal starts into the newer version, the longest of {load.count}",
        floor=floor,
        ratio=worst / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([each * 1000 for each in seconds]),
        goals=(
            Goal(f"a terminal out, longest of {load.count}, s", OUT_GOAL_S, worst, at_most=True),
            Goal("bookings lost, doubled or in doubt", 0, len(wrong), at_most=True),
        ),
        problems=(*wrong, *what_is_broken(place)),
        details={
            "terminals": load.count,
            "out_p50_s": percentile(seconds, 0.5),
            "parts_p50_s": {
                "closing": percentile([each.closing for each in every], 0.5),
                "launcher, process, imports": percentile([each.starting for each in every], 0.5),
                "signing in": percentile([each.signing_in for each in every], 0.5),
                "first answer": percentile([each.first_answer for each in every], 0.5),
            },
            "most_out_at_once": _most_at_once(every),
            "roll_out_s": ended - published,
            "release_mb": size / 1e6,
            "bookings": sum(1 for call in calls if call.name == "book" and call.outcome == OK),
            "bookings_beside": dict(Counter(call.version for call in beside)),
            "book_ms": _book_ms(calls, builds, began, ended),
            "answers": dict(Counter(f"{call.name} {call.outcome}" for call in calls)),
            "refused": dict(Counter(call.why for call in calls if call.outcome in (REFUSED, UNKNOWN))),
            "looks": dict(_looks(journals)),
            "memory_a_terminal_mb": memory_mb / load.count,
            "control": None
            if control is None
            else {
                "left in the middle of a booking": control.in_the_middle,
                "doubled without the request's id": control.doubled,
                "doubled with it": control.remembered_doubled,
                "the checker says": "; ".join(control.said),
            },
        },
    )


def _first_start(journal: JournalFile, began: float) -> float:
    """Seconds, of the version that was there at first."""
    return next(call.ended for call in journal.calls if call.ended < float("inf")) - began


def _most_at_once(every: Sequence[Out]) -> int:
    """How many terminals were out at the same moment."""
    return max((sum(o.from_ <= each.from_ < o.to for o in every) for each in every), default=0)


def _book_ms(calls: Sequence[Call], builds: Builds, began: float, ended: float) -> dict[str, float]:
    """p99 of a booking: before the roll-out, and during it by version."""
    told = [call for call in calls if call.name == "book" and call.outcome == OK]
    parts = {"before, p99": [call for call in told if call.ended < began]}
    for version in (builds.older_version, builds.newer_version):
        parts[f"{version} during, p99"] = [
            call for call in told if call.version == version and began <= call.ended <= ended
        ]
    return {
        what: percentile([(call.ended - call.started) * 1000 for call in some], 0.99)
        for what, some in parts.items()
    }


def _looks(journals: Sequence[JournalFile]) -> Counter[str]:
    return Counter(
        f"{note.details['outcome']} {note.details.get('said', '')}".strip()
        for journal in journals
        for note in journal.notes
        if note.what == "looked"
    )
