"""`bench import`: a file of appointments, checked and carried out by the real rules, against a bare COPY of it."""

from __future__ import annotations

import csv
import tempfile
import time as clock
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.imports.kinds import ImportKind, ImportPlan, ImportReport, Outcome
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, spread_of
from medibook_desktop.start.bench.place import Place, open_desk, what_is_broken
from medibook_desktop.start.bench.replay_rows import RequestRow

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
DOCTORS = 200
CLASH_EVERY = 100
"""Every so many rows want a time that another row of the file has."""
FLOOR_IS = "seconds for the same file through COPY into a table without a rule, on the same server"
Appointment = tuple[str, str, str, str, int]
"""Number, patient's number, doctor, beginning, minutes."""


def run(place: Place, rows: int, requests: list[RequestRow] | None, note: Callable[[str], None]) -> Figure:
    """`requests` are real ones, in their order; without them patients and times are made up."""
    count = len(requests) if requests is not None else rows
    days = _fill(place.owner_url, count)
    patients = (
        list(dict.fromkeys(request.patient for request in requests))
        if requests is not None
        else [str(n) for n in range(max(1, count // 3))]
    )
    appointments = list(_appointments(requests, patients, count, days))
    with tempfile.TemporaryDirectory(prefix="medibook-bench-") as folder, open_desk(place, 0) as clinic:
        people, visits = Path(folder) / "patients.csv", Path(folder) / "appointments.csv"
        _write(people, ("Patient number", "Name", "Date of birth"), (
            (number, f"Patient {number}", date(1940 + n % 70, 1 + n % 12, 1 + n % 28).isoformat())
            for n, number in enumerate(patients)
        ))  # fmt: skip
        _write(visits, ("Appointment ID", "Patient number", "Doctor", "Start", "Duration"), appointments)
        note(f"{len(patients)} patients")
        patients_seconds = _import(clinic, people, ImportKind.PATIENTS, dry=False).seconds
        bulk.settle(place.owner_url)
        note(f"{count} appointments: dry run")
        dry = _import(clinic, visits, ImportKind.APPOINTMENTS, dry=True)
        note(f"{dry.seconds:.1f} s; carrying out")
        done = _import(clinic, visits, ImportKind.APPOINTMENTS, dry=False)
        note(f"{done.seconds:.1f} s; the same file again")
        again = _import(clinic, visits, ImportKind.APPOINTMENTS, dry=False)
        floor = _copied(place.owner_url, visits)
    problems = list(what_is_broken(place))
    if dry.counts != done.counts:
        problems.append(f"the dry run promised {dict(dry.counts)}, and it became {dict(done.counts)}")
    if again.count(Outcome.ACCEPTED):
        problems.append(f"{again.count(Outcome.ACCEPTED)} rows were imported twice")
    value = dry.seconds + done.seconds
    return Figure(
        name="import",
        value=value,
        unit=f"seconds for {count} appointments, checked and then carried out",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([each.seconds * 1000 for each in (dry, done, again)]),
        goals=(
            Goal(
                "import, dry run and carrying out, s per 110,000 rows",
                60.0,
                value * 110_000 / count,
                at_most=True,
            ),
        ),
        problems=tuple(problems),
        details={
            "rows": count,
            "patients": len(patients),
            "patients_s": patients_seconds,
            "dry_run_s": dry.seconds,
            "carried_out_s": done.seconds,
            "again_s": again.seconds,
            "accepted": done.count(Outcome.ACCEPTED),
            "refused": done.count(Outcome.REFUSED),
        },
    )


def _import(clinic: Clinic, path: Path, kind: ImportKind, *, dry: bool) -> ImportReport:
    look = clinic.imports.look(path, kind)
    plan = ImportPlan(kind, look.form, look.choices, date_order="DMY")
    return (clinic.imports.dry_run if dry else clinic.imports.carry_out)(path, look, plan)


def _fill(owner_url: str, rows: int) -> list[date]:
    """Doctors with as many free times as rows; somebody may import. Answers the days."""
    today = datetime.now(HOURS.zone).date()
    days = [today + timedelta(days=n + 1) for n in range(rows // (DOCTORS * HOURS.slots) + 2)]
    with psycopg.connect(owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. Bench {n}" for n in range(DOCTORS)])
        bulk.make_slots(connection, doctors, days, HOURS)
        connection.execute("UPDATE staff SET rights = '{imports}'")
    bulk.settle(owner_url)
    return days


def _appointments(
    requests: list[RequestRow] | None, patients: list[str], count: int, days: list[date]
) -> Iterator[Appointment]:
    """Each row has the next free time of its doctor; a patient's visits never meet, but for those that are to clash."""
    areas: dict[str, int] = {}
    used = [0] * DOCTORS
    taken: set[tuple[str, datetime]] = set()
    before: Appointment | None = None
    starts = [moment.replace(tzinfo=None) for moment in HOURS.starts(days)]
    for n in range(count):
        patient = requests[n].patient if requests is not None else patients[n % len(patients)]
        doctor = n % DOCTORS
        if requests is not None:
            # The busiest areas have as many doctors as they need: the next one when one is full.
            doctor = (areas.setdefault(requests[n].area, len(areas)) * 7 + n) % DOCTORS
        if before is not None and n % CLASH_EVERY == 0:
            yield (str(n), patient, *before[2:])
            continue
        for _ in range(DOCTORS):
            if used[doctor] < len(starts) and (patient, starts[used[doctor]]) not in taken:
                break
            doctor = (doctor + 1) % DOCTORS
        start = starts[used[doctor]]
        used[doctor] += 1
        taken.add((patient, start))
        before = (str(n), patient, f"Dr. Bench {doctor}", f"{start:%Y-%m-%d %H:%M}", HOURS.minutes)
        yield before


def _write(path: Path, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(list(columns))
        writer.writerows(rows)


def _copied(owner_url: str, path: Path) -> float:
    """Seconds."""
    with psycopg.connect(owner_url) as connection:
        connection.execute(
            "CREATE TABLE floor_rows (id text, patient text, doctor text, start timestamp, minutes integer)"
        )
        began = clock.perf_counter()
        with (
            connection.cursor().copy("COPY floor_rows FROM STDIN (FORMAT csv, HEADER)") as copy,
            path.open("rb") as file,
        ):
            while part := file.read(1 << 16):
                copy.write(part)
        connection.commit()
        return clock.perf_counter() - began
