"""Which buckets belong together: a room or a piece of equipment is kept exactly within one database only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from medibook_desktop.database.connections import Connection
from medibook_desktop.domain.cluster_errors import SharesRooms
from medibook_desktop.domain.shards import BUCKETS, bucket_of

# Doctors of a clinic whose rooms or equipment a type of visit chooses from by itself.
_BY_KIND = """
SELECT array_agg(DISTINCT d.doctor_id) FROM (
    SELECT id AS doctor_id, clinic_id FROM doctors WHERE is_active
    UNION
    SELECT o.doctor_id, o.clinic_id FROM doctor_clinics o JOIN doctors d ON d.id = o.doctor_id WHERE d.is_active) d
WHERE d.clinic_id IN (
    SELECT r.clinic_id FROM rooms r JOIN visit_types v ON v.room_kind = r.kind AND v.is_active
    WHERE r.is_active AND r.kind <> ''
    UNION
    SELECT e.clinic_id FROM equipment e JOIN visit_types v ON v.equipment_kind = e.kind AND v.is_active
    WHERE e.is_active)
GROUP BY d.clinic_id HAVING count(DISTINCT d.doctor_id) > 1
"""

# Doctors who have visits to come in one room, or with one piece of equipment.
_BY_VISITS = """
SELECT array_agg(DISTINCT doctor_id) FROM bookings
WHERE {what} IS NOT NULL AND overbook_reason IS NULL AND status IN ('held', 'booked', 'arrived', 'in_room')
  AND upper(during) > now() AND lives_here(doctor_id)
GROUP BY {what} HAVING count(DISTINCT doctor_id) > 1
"""


class _Groups:
    """Union-find over the buckets."""

    def __init__(self) -> None:
        self._head = list(range(BUCKETS))

    def of(self, bucket: int) -> int:
        while self._head[bucket] != bucket:
            bucket = self._head[bucket]
        return bucket

    def join(self, doctors: Iterable[int]) -> None:
        heads = [self.of(bucket_of(doctor)) for doctor in doctors]
        for head in heads[1:]:
            self._head[self.of(head)] = self.of(heads[0])

    def members(self, bucket: int) -> list[int]:
        head = self.of(bucket)
        return [each for each in range(BUCKETS) if self.of(each) == head]


def groups(directory: Connection, shards: Sequence[Connection]) -> _Groups:
    found = _Groups()
    for (doctors,) in directory.execute(_BY_KIND).fetchall():
        found.join(doctors)
    for shard in shards:
        for what in ("room_id", "equipment_id"):
            for (doctors,) in shard.execute(_BY_VISITS.format(what=what)).fetchall():
                found.join(doctors)
    return found


def with_their_neighbours(
    directory: Connection,
    shards: Sequence[Connection],
    homes: Sequence[int],
    wanted: Iterable[int],
    to_shard: int,
    with_neighbours: bool,
) -> list[list[int]]:
    """The wanted buckets in groups that go together, each with what is not on `to_shard` of its neighbours.

    Raises SharesRooms, with the names of doctors who would be parted, unless `with_neighbours`.
    """
    found = groups(directory, shards)
    asked = set(wanted)
    made: dict[int, list[int]] = {}
    for bucket in sorted(asked):
        made[found.of(bucket)] = [b for b in found.members(bucket) if homes[b] != to_shard]
    missing = {bucket for group in made.values() for bucket in group} - asked
    if missing and not with_neighbours:
        rows = directory.execute(
            "SELECT name FROM doctors WHERE is_active AND mod(id, 256) = ANY (%s) ORDER BY name LIMIT 8",
            (sorted(missing),),
        ).fetchall()
        raise SharesRooms(
            doctors=", ".join(row[0] for row in rows),
            buckets=", ".join(map(str, sorted(asked | missing))),
            more=tuple(sorted(missing)),
        )
    return list(made.values())
