"""A bucket's rows from shard to shard: first all of them, then what was written meanwhile, as often as it takes."""

# ruff: noqa: S608 - names and numbers of moved_tables only

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.sharding.addresses import one
from medibook_desktop.database.sharding.elsewhere import Told
from medibook_desktop.database.sharding.moved_tables import (
    BY_NAME,
    TABLES,
    columns,
    copy_events,
    copy_rows,
    delete_keys,
    keys_of,
    replica,
)

PATIENTS_AT_ONCE = 100
"""Whose calendars are locked together on the shard that they come to: bookings of these patients wait for it."""

_COUNTED = ("bookings", "appointment_slots", "wishes", "series")


def copy_all(
    source: Connection, target: Connection, buckets: Sequence[int], count: Callable[[int], None]
) -> list[int]:
    """Everything of the buckets as one snapshot of the source has it; what a try before left is replaced. One
    transaction on the target. Answers the patients whose calendars have to be settled."""
    b = BY_NAME["bookings"].where(buckets)
    with source.transaction(), target.transaction():
        source.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        replica(target)
        left_there = {table.name: keys_of(target, table, buckets) for table in TABLES}
        copied_before = left_there["bookings"]
        patients = _patients(target, copied_before)
        delete_keys(target, left_there)
        for table in TABLES:
            names = columns(source, table.name)
            picked = ", ".join(f"t.{name}" for name in names.split(", "))
            query = f"SELECT {picked} FROM {table.name} t WHERE {table.where(buckets)}"
            copy_rows(source, target, query, table.name, names, count)
        copy_events(source, target, f"booking_id IN (SELECT t.id FROM bookings t WHERE {b})", count)
        _now_at_home(target, f"IN (SELECT t.id FROM bookings t WHERE {b})")
        patients |= _went_on(source, target, copied_before)
    found = target.execute(
        f"SELECT DISTINCT t.patient_id FROM bookings t WHERE {b} AND upper(t.during) > now() - interval '1 month'"
    )
    return sorted(patients.union(row[0] for row in found.fetchall()))


def catch_up(
    source: Connection,
    target: Connection,
    buckets: Sequence[int],
    *,
    compare: bool = False,
    at_last: bool = False,
) -> tuple[int, list[int], str]:
    """What was written since the last time. Answers how many rows, the patients to settle, and with `compare` in
    what the two differ as of the source's snapshot ("": in nothing). `at_last`: nobody writes any more, so also what
    needs no catching up comes along.

    One snapshot of the source decides both which rows changed and how they look. The target is committed first: done
    twice is as done once.
    """
    differ = ""
    with source.transaction():
        source.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        found = source.execute(
            "DELETE FROM bucket_changes WHERE bucket = ANY (%s) RETURNING what, key", (list(buckets),)
        ).fetchall()
        keys: dict[str, set[int]] = {}
        for what, key in found:
            keys.setdefault(what, set()).add(key)
        patients: set[int] = set()
        with target.transaction():
            replica(target)
            if keys:
                patients |= _apply(source, target, buckets, keys)
            if at_last:
                _take_due(source, target, buckets)
                _take_unfinished(source, target, buckets)
        if compare:
            differ = _difference(source, target, buckets)
    return sum(map(len, keys.values())), sorted(patients), differ


def _apply(
    source: Connection, target: Connection, buckets: Sequence[int], keys: dict[str, set[int]]
) -> set[int]:
    bookings = sorted(keys.get("bookings", ()))
    patients = _patients(target, bookings)
    delete_keys(target, {name: sorted(found) for name, found in keys.items()})
    for table in TABLES:
        if table.name in keys:
            names = columns(source, table.name)
            picked = ", ".join(f"t.{name}" for name in names.split(", "))
            wanted = ",".join(map(str, sorted(keys[table.name])))
            query = (
                f"SELECT {picked} FROM {table.name} t"
                f" WHERE t.{table.key} = ANY ('{{{wanted}}}'::bigint[]) AND {table.where(buckets)}"
            )
            copy_rows(source, target, query, table.name, names, _uncounted)
    if bookings:
        here = _there(target, bookings)
        copy_events(source, target, f"booking_id {_any_of(here)}", _uncounted)
        _now_at_home(target, _any_of(here))
        patients |= _patients(target, here)
        patients |= _went_on(source, target, bookings)
    return patients


def _there(connection: Connection, bookings: Sequence[int]) -> set[int]:
    found = connection.execute("SELECT id FROM bookings WHERE id = ANY (%s)", (list(bookings),)).fetchall()
    return {row[0] for row in found}


def _any_of(bookings: Iterable[int]) -> str:
    return f"= ANY ('{{{','.join(map(str, bookings))}}}'::bigint[])"


def _went_on(source: Connection, target: Connection, copied: Sequence[int]) -> set[int]:
    """Visits of these that the target has no more, because another doctor has them by now. Where they were once, of
    which their trail tells, they stay known. Answers the patients to settle."""
    gone = sorted(set(copied) - _there(target, copied))
    if not gone:
        return set()
    target.execute("DELETE FROM audit_moved WHERE booking_id = ANY (%s)", (gone,))
    # Or they have left the source too.
    found = source.execute(
        "SELECT id, doctor_id, patient_id FROM bookings WHERE id = ANY (%(gone)s)"
        " UNION SELECT booking_id, doctor_id, patient_id FROM moved_bookings m WHERE booking_id = ANY (%(gone)s)"
        " AND NOT EXISTS (SELECT FROM bookings b WHERE b.id = m.booking_id) ORDER BY 1",
        {"gone": gone},
    ).fetchall()
    with target.cursor() as writing:
        writing.executemany(
            "INSERT INTO moved_bookings AS m (booking_id, doctor_id, patient_id)"
            " SELECT v.* FROM (VALUES (%s::bigint, %s::bigint, %s::bigint)) v (id, doctor, patient)"
            " WHERE EXISTS (SELECT FROM audit_events e WHERE e.booking_id = v.id)"
            " ON CONFLICT (booking_id) DO UPDATE SET doctor_id = excluded.doctor_id",
            found,
        )
    return set(_tell(source, target, f"t.id {_any_of(gone)}"))


def _uncounted(_size: int) -> None:
    pass


def _patients(connection: Connection, bookings: Iterable[int]) -> set[int]:
    found = connection.execute("SELECT patient_id FROM bookings WHERE id = ANY (%s)", (list(bookings),))
    return {row[0] for row in found.fetchall()}


def _now_at_home(target: Connection, which: str) -> None:
    for name in ("patient_elsewhere", "moved_bookings"):
        target.execute(f"DELETE FROM {name} WHERE booking_id {which}")


def expected_here(target: Connection, buckets: Sequence[int]) -> list[int]:
    """Drops what the target was told of visits that it has itself by now, and took in beside the copying. Answers the
    patients to settle."""
    found = target.execute(
        "DELETE FROM patient_elsewhere e USING bookings t"
        f" WHERE e.booking_id = t.id AND {BY_NAME['bookings'].where(buckets)} RETURNING e.patient_id"
    )
    return sorted({row[0] for row in found.fetchall()})


def expected_there(source: Connection, target: Connection, buckets: Sequence[int]) -> list[int]:
    """The target is told anew of the source's visits of these buckets, cancelled ones too. Answers the patients to
    settle."""
    with target.transaction():
        return _tell(source, target, BY_NAME["bookings"].where(buckets))


def _tell(source: Connection, target: Connection, which: str) -> list[int]:
    told: list[Told] = one(
        source,
        "SELECT times_to_tell(ARRAY(SELECT t.id FROM bookings t"
        f" WHERE {which} AND upper(t.during) > now() - interval '1 month'))",
    )
    with target.cursor() as writing:
        writing.executemany(
            "INSERT INTO patient_elsewhere AS e (booking_id, doctor_id, patient_id, version, busy)"
            " VALUES (%(booking_id)s, %(doctor_id)s, %(patient_id)s, %(version)s, %(busy)s::tstzrange)"
            " ON CONFLICT (booking_id) DO UPDATE SET doctor_id = excluded.doctor_id, version = excluded.version,"
            " busy = excluded.busy, noted_at = clock_timestamp() WHERE e.version <= excluded.version",
            told,
        )
    return sorted({each["patient_id"] for each in told})


def _take_due(source: Connection, target: Connection, buckets: Sequence[int]) -> None:
    """Doctors whose slots have to be made anew: what is due on either side stays due."""
    due = source.execute(
        "SELECT doctor_id, first_day::text, last_day::text, version FROM slots_due"
        " WHERE mod(doctor_id, 256) = ANY (%s)",
        (list(buckets),),
    ).fetchall()
    for row in due:
        target.execute(
            "INSERT INTO slots_due AS d (doctor_id, first_day, last_day, version) VALUES (%s, %s::date, %s::date, %s)"
            " ON CONFLICT (doctor_id) DO UPDATE SET first_day = least(d.first_day, excluded.first_day),"
            " last_day = greatest(d.last_day, excluded.last_day),"
            " version = greatest(d.version, excluded.version) + 1",
            row,
        )


def _take_unfinished(source: Connection, target: Connection, buckets: Sequence[int]) -> None:
    """Visits that came from another shard and are not known to have left there: whoever finishes that asks here."""
    rows = source.execute(
        "SELECT to_jsonb(m)::text FROM moves_across m WHERE m.ended_at IS NULL AND mod(m.doctor_id, 256) = ANY (%s)",
        (list(buckets),),
    ).fetchall()
    for row in rows:
        target.execute(
            "INSERT INTO moves_across SELECT * FROM jsonb_populate_record(NULL::moves_across, %s::jsonb)"
            " ON CONFLICT (arrived_by) DO NOTHING",
            row,
        )


def _difference(source: Connection, target: Connection, buckets: Sequence[int]) -> str:
    for name in _COUNTED:
        table = BY_NAME[name]
        query = (
            "SELECT count(*), coalesce(sum(('x' || substr(md5(t::text), 1, 8))::bit(32)::bigint), 0)"
            f" FROM {name} t WHERE {table.where(buckets)}"
        )
        here, there = (each.execute(query).fetchone() for each in (source, target))
        if here != there:
            return f"{name}: {here} and {there}"
    return ""


def settle_patients(target: Connection, patients: Sequence[int]) -> None:
    """Their calendars on this shard are the sum of what is known of them, a few at a time."""
    for start in range(0, len(patients), PATIENTS_AT_ONCE):
        one(
            target,
            "SELECT settle_calendars(%s::bigint[])",
            (list(patients[start : start + PATIENTS_AT_ONCE]),),
        )
