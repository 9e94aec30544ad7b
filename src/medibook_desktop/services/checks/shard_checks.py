"""Questions to all databases of a clinic at once: does each hold what the map says, and do the others know of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrating import HEAD
from medibook_desktop.database.sharding import looking
from medibook_desktop.database.sharding.adding import as_owner
from medibook_desktop.database.sharding.addresses import OwnerUrl, one, owner_connection_to, signed_in_like
from medibook_desktop.database.sharding.neighbours import groups
from medibook_desktop.domain.checks import Finding, ok, skipped, warning, wrong
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD

FEED_WARNS, FEED_WRONG = 60.0, 600.0
"""Seconds since a shard has fetched what is new in the directory, when there is something new."""
SHOWN = 8


def shard_findings(owner_url: str, owner_url_of: OwnerUrl | None = None) -> Iterator[Finding]:
    """Nothing for a clinic of one database. `owner_url_of` gives the owner's address of a shard; by default it is the
    shard's own with the sign-in of `owner_url`."""
    with ExitStack() as closing:
        with translated():
            directory = closing.enter_context(owner_connection_to(owner_url, name="medibook check"))
            as_owner(directory)
            rows = looking.shard_rows(directory)
        if not rows:
            return
        shards: dict[int, Connection] = {DIRECTORY_SHARD: directory}
        away: list[str] = []
        for row in rows:
            if row.id != DIRECTORY_SHARD and row.state == "ready":
                address = owner_url_of(row.id) if owner_url_of else signed_in_like(row.url, owner_url)
                try:
                    with translated():
                        shards[row.id] = closing.enter_context(
                            owner_connection_to(address, name="medibook check")
                        )
                        as_owner(shards[row.id])
                except MediBookError as error:
                    away.append(f"{row.name} ({error.message})")
        names = {row.id: row.name for row in rows}
        with translated():
            yield _answers(rows, away)
            older = _schema(shards, names)
            yield older
            if older.verdict == "wrong":
                yield skipped("shard_rows", "The schema comes first.")
                return
            yield _map(directory, shards, names, {row.id for row in rows if row.state == "ready"})
            yield _rows(directory, shards, names)
            yield _ids(shards, names)
            yield _feed(directory, shards, names)
            yield _staff(directory, shards, names)
            yield _patients(shards)
            yield _places(directory, shards, names)
            yield _moves(directory, rows)


def _answers(rows: list[looking.ShardRow], away: list[str]) -> Finding:
    if away:
        return wrong(
            "shards",
            f"These shards do not answer: {', '.join(away)}.",
            "Their doctors cannot be booked; the others can. Bring them back.",
            shards=len(rows),
            away=len(away),
        )
    return ok("shards", shards=len(rows))


def _schema(shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    found = {
        names[number]: one(each, "SELECT version_num FROM alembic_version") for number, each in shards.items()
    }
    if any(revision != HEAD for revision in found.values()):
        said = ", ".join(f"{name}: {revision}" for name, revision in found.items())
        return wrong(
            "shard_schema",
            f"The databases are not at one release: {said}.",
            "Run medibook migrate: it brings all of them to this one.",
            program=HEAD,
        )
    return ok("shard_schema", revision=HEAD)


def _map(
    directory: Connection, shards: dict[int, Connection], names: dict[int, str], ready: set[int]
) -> Finding:
    homes = looking.homes(directory)
    missing = [bucket for bucket in range(BUCKETS) if bucket not in homes]
    strange = sorted({shard for shard in homes.values() if shard not in ready})
    if missing or strange:
        return wrong(
            "shard_map",
            f"The map is not whole: {len(missing)} buckets are nowhere, shards {strange} are not ready.",
            "Restore the tables shards and shard_buckets of the directory's database.",
        )
    version = int(one(directory, "SELECT (shard_map() ->> 'version')::bigint"))
    newer = [
        names[number] for number, each in shards.items() if one(each, "SELECT bucket_arrivals()") > version
    ]
    if newer:
        return warning(
            "shard_map",
            f"The map is older than what these shards know of it: {', '.join(newer)}.",
            "The directory's database was restored to an earlier moment. What is said below of rows tells which doctors"
            " had moved since; the next medibook shards move brings the versions together.",
            version=version,
        )
    return ok("shard_map", version=version)


def _rows(directory: Connection, shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    """Of a bucket that is on its way both have rows."""
    homes, moving = looking.homes(directory), looking.moving_buckets(directory)
    faults = []
    for number, each in shards.items():
        for bucket, table in looking.buckets_with_rows(each).items():
            if homes.get(bucket) != number and bucket not in moving:
                faults.append(f"{names[number]} has {table} of bucket {bucket}")
        for bucket, state in looking.states(each).items():
            if bucket not in moving and (state == 1) != (homes.get(bucket) == number):
                faults.append(f"{names[number]} takes bucket {bucket} for state {state}")
    if faults:
        return wrong(
            "shard_rows",
            f"Not as the map says: {_few(faults)}.",
            "Tell the makers, with the output of this command; write nothing there by hand.",
            faults=len(faults),
        )
    return ok("shard_rows")


def _ids(shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    faults = [
        f"{names[number]}: {name}"
        for number, each in shards.items()
        for name in looking.ids_out_of_place(each, number)
    ]
    if faults:
        return wrong(
            "shard_ids",
            f"Numbers of new rows may be given twice in the clinic: {_few(faults)}.",
            "Run medibook shards add again for this shard: it sets them.",
        )
    return ok("shard_ids")


def _feed(directory: Connection, shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    figures: dict[str, Any] = {}
    late, broken, other = [], [], []
    for number, each in shards.items():
        if number == DIRECTORY_SHARD:
            continue
        name = names[number]
        age, position = looking.feed_age(each)
        behind = looking.not_fetched(directory, position) if position else None
        figures[f"{name}_age_s"] = None if age is None else round(age, 1)
        figures[f"{name}_behind"] = behind
        if behind and (age or 0) > FEED_WARNS:
            late.append((f"{name} ({behind} things, {age or 0:.0f} s)", age or 0))
        try:
            with translated():
                one(each, "SELECT pull_directory()")
        except MediBookError as error:
            broken.append(f"{name} ({error.message})")
            continue
        here, there = looking.copies(each), looking.copies(directory)
        other += [f"{name}: {table}" for table in there if here.get(table) != there[table]]
    if broken:
        return wrong(
            "shard_feed",
            f"The directory's database is not reached from: {', '.join(broken)}.",
            "Look at the network, pg_hba.conf of the directory's server, and run medibook shards add again for it.",
            **figures,
        )
    if other:
        return warning(
            "shard_feed",
            f"Copies of the directory differ: {_few(other)}.",
            "Somebody may just have changed them: run this again. If it stays, run medibook shards add for this shard.",
            **figures,
        )
    if late:
        make = wrong if max(age for _, age in late) > FEED_WRONG else warning
        return make(
            "shard_feed",
            f"Had not fetched what was new until now: {', '.join(text for text, _ in late)}.",
            "Any terminal of that shard does it; is one running?",
            **figures,
        )
    return ok("shard_feed", **figures)


def _staff(directory: Connection, shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    wanted = looking.staff(directory)
    faults = []
    for number, each in shards.items():
        there = looking.who_may_enter(each)
        faults += [f"{name} at {names[number]}" for name in wanted if name not in there]
    if faults:
        return wrong(
            "shard_staff",
            f"Cannot sign in: {_few(faults)}.",
            "Give them a new password on the page of the accounts, or run medibook shards add again as a superuser.",
            faults=len(faults),
        )
    return ok("shard_staff", accounts=len(wanted))


def _patients(shards: dict[int, Connection]) -> Finding:
    """Each shard guards its own; between two of them there is a window of about a second."""
    by_patient: dict[int, list[looking.Visit]] = {}
    for each in shards.values():
        for visit in looking.coming_visits(each):
            by_patient.setdefault(visit.patient_id, []).append(visit)
    clashes = []
    for visits in by_patient.values():
        visits.sort(key=lambda visit: (visit.starts_at, visit.booking_id))
        latest = visits[0]
        for visit in visits[1:]:
            # Also two of one shard: there they can be since a doctor has moved.
            if visit.starts_at < latest.ends_at:
                clashes.append(f"visits {latest.booking_id} and {visit.booking_id}")
            if visit.ends_at > latest.ends_at:
                latest = visit
    if clashes:
        return warning(
            "shard_patients",
            f"Patients who are expected at two doctors at once: {_few(clashes)}.",
            "Ask the patient, and move one of the two.",
            clashes=len(clashes),
        )
    return ok("shard_patients")


def _places(directory: Connection, shards: dict[int, Connection], names: dict[int, str]) -> Finding:
    users: dict[tuple[str, int], list[int]] = {}
    for number, each in shards.items():
        for place in looking.places_in_use(each):
            users.setdefault(place, []).append(number)
    shared = [
        f"{what} {place} ({', '.join(names[n] for n in numbers)})"
        for (what, place), numbers in sorted(users.items())
        if len(numbers) > 1
    ]
    homes, doctors = looking.homes(directory), looking.doctors_by_bucket(directory)
    joined = groups(directory, list(shards.values()))
    split = {
        tuple(b for b in joined.members(bucket) if doctors.get(b))
        for bucket in doctors
        if len({homes.get(b) for b in joined.members(bucket) if doctors.get(b)}) > 1
    }
    if shared or split:
        said = [f"buckets {', '.join(map(str, group))}" for group in sorted(split)]
        return wrong(
            "shard_rooms",
            f"Rooms or equipment are shared over shards, so two visits could get the same: {_few(shared + said)}.",
            "Bring these doctors together: medibook shards move --bucket … --with-neighbours.",
        )
    return ok("shard_rooms")


def _moves(directory: Connection, rows: list[looking.ShardRow]) -> Finding:
    moving = looking.moving_buckets(directory)
    adding = [row.name for row in rows if row.state != "ready"]
    if adding:
        return warning(
            "shard_moves",
            f"Not added to the end: {', '.join(adding)}.",
            "Run medibook shards add again with the same name and address.",
        )
    if moving and not looking.somebody_moves(directory):
        return warning(
            "shard_moves",
            f"A move was interrupted: buckets {', '.join(map(str, sorted(moving)))}.",
            "Run medibook shards move --unfinished to go on, or --give-up. They are booked as always meanwhile.",
            buckets=len(moving),
        )
    return ok("shard_moves", moving=len(moving))


def _few(found: list[str]) -> str:
    rest = f" … and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return "; ".join(found[:SHOWN]) + rest
