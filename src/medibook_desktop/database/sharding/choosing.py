"""Which buckets somebody means: those of a clinic, of a doctor, or so many from the fullest shard."""

from __future__ import annotations

from collections.abc import Sequence

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.sharding.addresses import one
from medibook_desktop.database.sharding.neighbours import groups
from medibook_desktop.domain.cluster_errors import UnknownShard
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.shards import BUCKETS


def shard_number(directory: Connection, name: str) -> int:
    """By name, or by number. Raises UnknownShard."""
    found = one(
        directory,
        "SELECT id FROM shards WHERE state = 'ready' AND (lower(name) = lower(%s) OR id::text = %s)"
        " ORDER BY lower(name) = lower(%s) DESC LIMIT 1",
        (name, name, name),
    )
    if found is None:
        raise UnknownShard(shard=name)
    return int(found)


def buckets_of_clinic(directory: Connection, name: str) -> list[int]:
    """Of all doctors who work there, or did. Raises InvalidInput for an unknown clinic."""
    if not one(directory, "SELECT EXISTS (SELECT FROM clinics WHERE lower(name) = lower(%s))", (name,)):
        raise InvalidInput("There is no clinic of this name.", field="clinic")
    return _buckets(
        directory,
        "SELECT DISTINCT mod(d.id, 256)::integer FROM doctors d JOIN clinics c ON c.id = d.clinic_id"
        " OR c.id IN (SELECT o.clinic_id FROM doctor_clinics o WHERE o.doctor_id = d.id)"
        " WHERE lower(c.name) = lower(%s) ORDER BY 1",
        name,
    )


def buckets_of_doctor(directory: Connection, name: str) -> list[int]:
    """Raises InvalidInput for nobody of this name, or for several."""
    found = _buckets(
        directory,
        "SELECT mod(id, 256)::integer FROM doctors WHERE lower(name) = lower(%s) OR id::text = %s",
        name,
        name,
    )
    if len(found) != 1:
        raise InvalidInput("There is not one doctor of this name: give the number.", field="doctor")
    return found


def fullest(
    directory: Connection, shards: Sequence[Connection], homes: Sequence[int], to_shard: int, count: int
) -> list[int]:
    """At most `count` buckets of the shard that has the most doctors, in whole groups, those with doctors first."""
    doctors = dict(
        directory.execute(
            "SELECT mod(id, 256)::integer, count(*) FROM doctors WHERE is_active GROUP BY 1"
        ).fetchall()
    )
    load: dict[int, int] = {}
    for bucket in range(BUCKETS):
        if homes[bucket] != to_shard:
            load[homes[bucket]] = load.get(homes[bucket], 0) + 1 + 1000 * doctors.get(bucket, 0)
    if not load:
        return []
    source = max(load, key=lambda number: load[number])
    joined = groups(directory, shards)
    chosen: list[int] = []
    for bucket in sorted(range(BUCKETS), key=lambda b: (-doctors.get(b, 0), b)):
        if homes[bucket] == source and bucket not in chosen:
            group = [each for each in joined.members(bucket) if homes[each] != to_shard]
            if len(chosen) + len(group) <= count:
                chosen += group
    return chosen


def _buckets(directory: Connection, sql: str, *params: str) -> list[int]:
    return [row[0] for row in directory.execute(sql, params).fetchall()]
