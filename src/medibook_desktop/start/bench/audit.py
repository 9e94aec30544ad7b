"""`bench audit`: the trail searched, sealed and checked, and what sealing costs the bookings beside it."""

from __future__ import annotations

import random
import tempfile
import threading
import time as clock
from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.audit import AuditQuery, Topic
from medibook_desktop.domain.audit_chain import check_lines
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.services.audit import SealWork
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.booking_work import BOOK
from medibook_desktop.start.bench.figures import Figure, Goal, median_ratio, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
DOCTORS, MOST_PATIENTS, PEOPLE, DESKS = 50, 20_000, 30, 12
SEED = 2026
YEARS = 3
ROUNDS = 6
"""Of bookings with a sealer beside them, and as many without."""
FLOOR_IS = "ms for the newest 100 rows of the visits' trail on a bare psycopg cursor, median"
SEARCH_GOAL_MS = 100

_VISIT = """jsonb_build_object('id', n, 'during', tstzrange(at, at + interval '15 minutes'), 'doctor_id', {doctor},
    'patient_id', {patient}, 'status', '{status}', 'reason', '', 'source', 'phone', 'room_id', NULL, 'slot_id', n,
    'version', 1, 'created_by', 'desk', 'buffer_before', 0, 'buffer_after', 0, 'visit_type_id', 1)"""
_DOCTOR = "%(doctor)s + n %% %(doctors)s"
_PATIENT = "%(patient)s + n::bigint * 7919 %% %(patients)s"
_AT = f"now() - interval '{YEARS} years' * (1 - n::float8 / %(events)s)"
_WHO = "'person_' || n * 31 %% %(people)s"
_DESK = "'Desk ' || n * 17 %% %(desks)s"
_FILL = (
    f"""
    INSERT INTO audit_events (doctor_id, booking_id, at, who, terminal, kind, version, before, after)
    SELECT {_DOCTOR}, n, at, {_WHO}, {_DESK}, (ARRAY['booked', 'moved', 'arrived', 'cancelled'])[1 + n %% 4], 1,
           CASE WHEN n %% 4 > 0 THEN {_VISIT.format(doctor=_DOCTOR, patient=_PATIENT, status="booked")} END,
           {_VISIT.format(doctor=_DOCTOR, patient=_PATIENT, status="arrived")}
    FROM generate_series(1, %(events)s) n, LATERAL (SELECT {_AT} AS at) t
    """,  # noqa: S608 - no input in it
    f"""
    INSERT INTO change_events (at, who, terminal, what, key, kind, before, after)
    SELECT {_AT}, {_WHO}, {_DESK}, (ARRAY['patients', 'wishes', 'walk_ins'])[1 + n %% 3], {_PATIENT}, 'saved',
           jsonb_build_object('id', n, 'name', 'Patient ' || n, 'phone', '+44' || n),
           jsonb_build_object('id', n, 'name', 'Patient ' || n, 'phone', '+45' || n)
    FROM generate_series(1, %(events)s, 4) n
    """,  # noqa: S608 - no input in it
    f"""
    INSERT INTO access_events (at, who, terminal, what, patient_id)
    SELECT {_AT}, {_WHO}, {_DESK}, (ARRAY['file', 'notes'])[1 + n %% 2], {_PATIENT}
    FROM generate_series(1, %(events)s, 4) n
    """,  # noqa: S608 - no input in it
    # One person who was here for a day, long ago: the hardest question for a trail without an index on persons.
    "UPDATE audit_events SET who = 'locum' WHERE id BETWEEN %(events)s / 5 AND %(events)s / 5 + 40",
    """
    INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, status, overbook_reason)
    SELECT gen_random_uuid(), %(doctor)s + n %% %(doctors)s, 1, %(patient)s + n %% %(patients)s,
           tstzrange(t, t + interval '15 minutes'), 'done', 'bench'
    FROM generate_series(1, 3 * %(patients)s) n,
         LATERAL (SELECT date_trunc('day', now()) - n %% 1000 * interval '1 day' AS t) x
    """,
)
_FLOOR = "SELECT id, at, who, kind, before, after FROM audit_events ORDER BY id DESC LIMIT 100"


def run(place: Place, events: int, searches: int, each: int, note: Callable[[str], None]) -> Figure:
    """`each`: bookings of a round."""
    note(f"{events + events // 2} events of {YEARS} years")
    patients, doctors = fill(place.owner_url, events, each)
    problems: list[str] = []
    with open_desk(place, 0) as clinic:
        sealer = _sealer(place)
        try:
            note("sealing")
            sealed_per_second = seal_all(place, sealer, events + 2 * len(range(0, events, 4)))
            note("searching")
            waits, floor, worst = search(clinic, place, searches, patients, doctors)
            note("checking")
            started = clock.perf_counter()
            verified = clinic.audit.verify()
            checked_per_second = verified.rows / (clock.perf_counter() - started)
            problems += [f"{each.kind} in seal {each.seal}" for each in verified.problems[:5]]
            outside_per_second = check_outside(clinic)
            note("bookings with and without a sealer beside them")
            with_sealer, without = bookings(place, sealer, each)
        finally:
            sealer.close()
    spread = spread_of(waits)
    beside = median_ratio(with_sealer, without)
    return Figure(
        name="audit",
        value=spread.p95_ms,
        unit="ms, 95th percentile of a search's first page",
        floor=percentile(floor, 0.5),
        ratio=spread.p95_ms / max(percentile(floor, 0.5), 1e-9),
        spread=spread,
        floor_is=FLOOR_IS,
        goals=(
            Goal("a search, p95 in ms", SEARCH_GOAL_MS, spread.p95_ms, at_most=True),
            Goal("bookings beside a sealer, of those without", 0.95, beside, at_most=False),
        ),
        problems=tuple(problems),
        details={
            "events": verified.rows,
            "seals": verified.seals,
            "slowest_kind_of_search": worst[0],
            "slowest_kind_ms": worst[1],
            "sealed_per_second": sealed_per_second,
            "verified_per_second": checked_per_second,
            "verified_outside_per_second": outside_per_second,
            "seconds_to_verify_a_million": 1_000_000 / checked_per_second,
            "bookings_per_second": percentile(without, 0.5),
            "bookings_per_second_beside_a_sealer": percentile(with_sealer, 0.5),
        },
    )


def fill(owner_url: str, events: int, each: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The patients and the doctors; nobody pays for triggers here."""
    today = datetime.now(HOURS.zone).date()
    days = -(-2 * ROUNDS * each // (DOCTORS * HOURS.slots))
    with psycopg.connect(owner_url) as connection:
        made = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, made, [f"Dr. Bench {n + 1}" for n in range(DOCTORS)])
        connection.execute("INSERT INTO visit_types (name, minutes) VALUES ('15 minutes', 15)")
        patients = bulk.make_patients(connection, max(200, min(MOST_PATIENTS, events // 50)))
        bulk.make_slots(connection, doctors, [today + timedelta(days=n) for n in range(1, 2 + days)], HOURS)
        connection.execute("SET LOCAL session_replication_role = replica")
        params = {
            "events": events,
            "doctor": min(doctors),
            "doctors": DOCTORS,
            "patient": min(patients),
            "patients": len(patients),
            "people": PEOPLE,
            "desks": DESKS,
        }
        for statement in _FILL:
            connection.execute(statement, params)
        connection.execute("UPDATE staff SET rights = '{audit}'")
    bulk.settle(owner_url)
    return patients, doctors


def _sealer(place: Place) -> Database:
    username, password = place.staff[0]
    return Database(place.database_url, username=username, password=password, pool_size=1)


def seal_all(place: Place, sealer: Database, rows: int) -> float:
    """Rows a second, over everything that was filled in."""
    work = SealWork(sealer, "Bench")
    started = clock.perf_counter()
    with psycopg.connect(place.owner_url, autocommit=True) as owner:
        # What a keeper waits a minute for is there at once.
        while int(owner.execute("SELECT audit_state() ->> 'waiting'").fetchall()[0][0]):
            owner.execute("UPDATE audit_horizons SET at = '-infinity'")
            while work.seal():
                pass
    return rows / (clock.perf_counter() - started)


def questions(
    draw: random.Random, patients: tuple[int, ...], doctors: tuple[int, ...]
) -> Iterator[tuple[str, AuditQuery]]:
    """As an administrator asks, in turn."""
    now = datetime.now(HOURS.zone)
    while True:
        person = f"person_{draw.randrange(PEOPLE)}"
        then = now - timedelta(days=draw.randrange(30, 365 * YEARS))
        yield "everything", AuditQuery(since=now - timedelta(days=7))
        yield "a person", AuditQuery(who=person)
        yield "a patient", AuditQuery(patient_id=draw.choice(patients))
        yield "a doctor", AuditQuery(doctor_id=draw.choice(doctors))
        yield (
            "a desk, a day long ago",
            AuditQuery(terminal=f"Desk {draw.randrange(DESKS)}", since=then, until=then + timedelta(days=1)),
        )
        yield "looks at files by a person", AuditQuery(topic=Topic.LOOKS, who=person)
        yield (
            "cancellations of a month",
            AuditQuery(topic=Topic.CANCELLED, since=then, until=then + timedelta(days=30)),
        )
        yield "who was here for a day", AuditQuery(who="locum")
        yield "nobody", AuditQuery(who="somebody who never was")


def search(
    clinic: Clinic, place: Place, count: int, patients: tuple[int, ...], doctors: tuple[int, ...]
) -> tuple[list[float], list[float], tuple[str, float]]:
    """Milliseconds of each search and of each floor; the slowest kind with its median."""
    asked = questions(random.Random(SEED), patients, doctors)  # noqa: S311 - the same questions every time
    by_kind: dict[str, list[float]] = {}
    floor: list[float] = []
    for _ in range(9):  # plans are there from now on
        clinic.audit.search(next(asked)[1])
    with psycopg.connect(place.owner_url, autocommit=True) as bare:
        for _ in range(count):
            kind, query = next(asked)
            started = clock.perf_counter()
            clinic.audit.search(query)
            by_kind.setdefault(kind, []).append((clock.perf_counter() - started) * 1000)
            started = clock.perf_counter()
            bare.execute(_FLOOR).fetchall()
            floor.append((clock.perf_counter() - started) * 1000)
    slowest = max(by_kind, key=lambda kind: percentile(by_kind[kind], 0.5))
    every = [wait for waits in by_kind.values() for wait in waits]
    return every, floor, (slowest, percentile(by_kind[slowest], 0.5))


def check_outside(clinic: Clinic) -> float:
    """Rows a second that Python alone checks, of an export of the last month."""
    with tempfile.TemporaryDirectory(prefix="medibook-audit-") as folder:
        path = Path(folder) / "audit.jsonl"
        clinic.audit.export_sealed(path, datetime.now(HOURS.zone) - timedelta(days=31))
        with path.open(encoding="utf-8") as lines:
            started = clock.perf_counter()
            checker, _ = check_lines(lines)
            seconds = clock.perf_counter() - started
    if checker.problems:
        raise AssertionError(checker.problems[0])
    return checker.rows / seconds


def bookings(place: Place, sealer: Database, each: int) -> tuple[list[float], list[float]]:
    """Bookings a second on one connection: with a sealer that never rests beside it, and without; in turns."""
    username, password = place.staff[0]
    found: dict[bool, list[float]] = {True: [], False: []}
    with psycopg.connect(place.owner_url, autocommit=True) as owner:
        slots = owner.execute(
            "SELECT id, version FROM appointment_slots WHERE slot_time > now() ORDER BY slot_time, id"
        ).fetchall()
        patients = [row[0] for row in owner.execute("SELECT id FROM patients ORDER BY id").fetchall()]
    with psycopg.connect(
        place.database_url,
        user=username,
        password=password,
        autocommit=True,
        options="-c default_transaction_isolation=serializable",
    ) as desk:
        for turn in range(2 * ROUNDS):
            with_sealer = turn % 2 == 0
            part = slots[turn * each : turn * each + each]
            ended = threading.Event()
            beside = threading.Thread(target=_seal_until, args=(sealer, ended))
            if with_sealer:
                beside.start()
            started = clock.perf_counter()
            for number, (slot, version) in enumerate(part):
                patient = patients[(turn * each + number) % len(patients)]
                desk.execute(
                    BOOK,
                    (
                        new_request_id(),
                        slot,
                        version,
                        patient,
                        None,
                        None,
                        "phone",
                        "",
                        None,
                        "hybrid",
                        False,
                        "Desk 1",
                    ),
                )
            found[with_sealer].append(len(part) / (clock.perf_counter() - started))
            ended.set()
            if with_sealer:
                beside.join()
    return found[True], found[False]


def _seal_until(sealer: Database, ended: threading.Event) -> None:
    """Twenty times as often as a terminal does, and without waiting for company."""
    while not ended.wait(0.75):
        sealer.call("SELECT seal_audit(true)", isolation="read committed")
