"""`bench sign-in`: from Enter on the sign-in screen to a session that is read, and what each step takes of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import schema_state
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.desktop.session import Session, read_session
from medibook_desktop.domain.errors import SignInFailed
from medibook_desktop.services.sign_in_throttle import SignInThrottle
from medibook_desktop.start.bench.agenda import DOCTORS, make_busy_days
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk
from medibook_desktop.start.start_desktop import opener

FLOOR_IS = "ms for a bare psycopg connection of the same person (SCRAM) and one SELECT 1, median"
LIMIT_MS = 300.0
WARM_UP = 3


def run(place: Place, runs: int, note: Callable[[str], None]) -> Figure:
    make_busy_days(place.owner_url)
    open_clinic = opener(place.settings(0), "Bench desk 1")
    username, password = place.staff[0]
    steps = _steps(place)
    whole: list[float] = []
    switched: list[float] = []
    floor: list[float] = []
    parts: dict[str, list[float]] = {name: [] for name in steps}
    note(f"{WARM_UP} sign-ins that do not count, then {runs}")
    for number in range(WARM_UP + runs):
        taken, session = _timed(lambda: open_clinic(username, password))
        # Somebody else at the same terminal: the first session is open while the second one comes.
        change, second = _timed(lambda: open_clinic(*place.staff[1]))
        session.clinic.close()
        second.clinic.close()
        if number < WARM_UP:
            continue
        whole.append(taken)
        switched.append(change)
        floor.append(_floor(place))
        for name, step in steps.items():
            parts[name].append(step())
    refused, _nothing = _timed(lambda: _refused(place))
    value, floor_value = percentile(whole, 0.95), percentile(floor, 0.5)
    return Figure(
        name="sign-in",
        value=value,
        unit="ms from Enter to a session that is read, p95",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(whole),
        goals=(
            Goal("sign-in, p95 ms", LIMIT_MS, value, at_most=True),
            Goal("change of user, p95 ms", LIMIT_MS, percentile(switched, 0.95), at_most=True),
        ),
        details={
            "runs": runs,
            "doctors": DOCTORS,
            "change_of_user_p50_ms": percentile(switched, 0.5),
            "refused_ms": refused,
            "steps": [
                {"step": name, "p50_ms": percentile(found, 0.5), "p95_ms": percentile(found, 0.95)}
                for name, found in parts.items()
            ],
        },
    )


def _timed(call: Callable[[], Session] | Callable[[], None]) -> tuple[float, Session]:
    """Milliseconds, and what came of it."""
    started = time.perf_counter()
    answer = call()
    return (time.perf_counter() - started) * 1000, answer  # type: ignore[return-value]


def _steps(place: Place) -> dict[str, Callable[[], float]]:
    """Each step alone; they add up to less than the whole, which also starts threads."""
    username, _password = place.staff[0]

    def throttle() -> float:
        made = SignInThrottle(None, place="bench", redis_url=place.redis_url)
        started = time.perf_counter()
        made.attempt(username, lambda: None)
        return (time.perf_counter() - started) * 1000

    def connect() -> float:
        started = time.perf_counter()
        with closing(_database(place)) as database:
            database.ping()
            return (time.perf_counter() - started) * 1000

    def schema() -> float:
        with closing(_database(place)) as database, database.read() as connection:
            started = time.perf_counter()
            schema_state(connection)
            database_name(connection)
            return (time.perf_counter() - started) * 1000

    def reads() -> float:
        with open_desk(place, 0) as clinic:
            clinic.directory.forget()
            started = time.perf_counter()
            read_session(clinic, "Bench desk 1")
            return (time.perf_counter() - started) * 1000

    def recording() -> float:
        with open_desk(place, 0) as clinic:
            started = time.perf_counter()
            clinic.accounts.record_sign_in()
            return (time.perf_counter() - started) * 1000

    return {
        "wrong tries counted, in Redis": throttle,
        "connection and SCRAM": connect,
        "schema and database": schema,
        "who, clinics, doctors, visit types": reads,
        "sign-in recorded": recording,
    }


def _database(place: Place) -> Database:
    username, password = place.staff[0]
    return Database(place.database_url, username=username, password=password)


def _floor(place: Place) -> float:
    username, password = place.staff[0]
    started = time.perf_counter()
    with psycopg.connect(place.database_url, user=username, password=password, autocommit=True) as bare:
        bare.execute("SELECT 1").fetchone()
        return (time.perf_counter() - started) * 1000


def _refused(place: Place) -> None:
    try:
        opener(place.settings(0), "Bench desk 1")(place.staff[0][0], "not this one")
    except SignInFailed:
        return
