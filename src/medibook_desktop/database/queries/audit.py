"""The audit as the database answers it: looks noted, pages found, seals made, checked and exported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import READ_COMMITTED, Database, dumped, rows
from medibook_desktop.domain.audit import Anchor, AuditEntry, AuditQuery, Names, RetentionRule, Trail

_NAMED = {
    "doctors": "SELECT id, name FROM doctors WHERE id = ANY (%s::int8[])",
    "patients": "SELECT id, name FROM patients WHERE id = ANY (%s::int8[])",
    "visit_types": "SELECT id, name FROM visit_types WHERE id = ANY (%s::int8[])",
    "rooms": "SELECT id, name FROM rooms WHERE id = ANY (%s::int8[])",
    "equipment": "SELECT id, name FROM equipment WHERE id = ANY (%s::int8[])",
    "clinics": "SELECT id, name FROM clinics WHERE id = ANY (%s::int8[])",
}
_COLUMNS = {
    "doctor_id": "doctors",
    "placed_doctor_id": "doctors",
    "patient_id": "patients",
    "merged_into": "patients",
    "visit_type_id": "visit_types",
    "room_id": "rooms",
    "equipment_id": "equipment",
    "clinic_id": "clinics",
}
"""A column that holds an id -> the table that has its name."""


def note_access(
    connection: sa.Connection,
    patient_id: int | None,
    what: str,
    terminal: str = "",
    detail: Mapping[str, Any] | None = None,
) -> bool:
    """False when the same look was noted within the last minute. Committed with the connection's transaction."""
    found = rows(
        connection,
        "SELECT note_access(%s::int8, %s, %s, %s::jsonb)",
        (patient_id, what, terminal, dumped(detail or {})),
    )
    return bool(found[0][0])


def note_export(
    connection: sa.Connection,
    of: str,
    form: str,
    count: int,
    terminal: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    rows(
        connection,
        "SELECT note_export(%s, %s, %s::int8, %s, %s::jsonb)",
        (of, form, count, terminal, dumped(detail or {})),
    )


def search(
    connection: sa.Connection, query: AuditQuery, cursor: Mapping[str, int] | None, limit: int
) -> tuple[tuple[AuditEntry, ...], Mapping[str, int] | None]:
    """The page after `cursor` (None: the newest), and where the one after it begins."""
    [(found,)] = rows(
        connection,
        "SELECT search_audit(%s::jsonb, %s::jsonb, %s::int4)",
        (dumped(query.as_filter()), dumped(cursor or {}), limit),
    )
    return tuple(_entry(each) for each in found["rows"]), found["next"]


def _entry(row: Mapping[str, Any]) -> AuditEntry:
    return AuditEntry(
        Trail(row["trail"]),
        row["id"],
        datetime.fromisoformat(row["at"]),
        row["who"],
        row["terminal"],
        row["kind"],
        row["what"],
        row["key"],
        row.get("before"),
        row.get("after"),
    )


def names_of(connection: sa.Connection, entries: Iterable[AuditEntry], staff: Mapping[str, str]) -> Names:
    """What the ids in these events are called today."""
    wanted: dict[str, set[int]] = {table: set() for table in _NAMED}
    for entry in entries:
        if entry.patient_id is not None:
            wanted["patients"].add(entry.patient_id)
        for row in (entry.before or {}, entry.after or {}):
            for column, table in _COLUMNS.items():
                if isinstance(row.get(column), int):
                    wanted[table].add(row[column])
    found = {
        table: dict(rows(connection, _NAMED[table], (sorted(ids),))) if ids else {}
        for table, ids in wanted.items()
    }
    return Names(staff=staff, **found)


def staff_names(connection: sa.Connection) -> dict[str, str]:
    return dict(rows(connection, "SELECT username, display_name FROM staff"))


def choices(connection: sa.Connection) -> Mapping[str, Sequence[str]]:
    found: Mapping[str, Sequence[str]] = rows(connection, "SELECT audit_choices()")[0][0]
    return found


# --- Seals ----------------------------------------------------------------------------------------


def seal(database: Database, *, at_once: bool = False) -> bool | None:
    """One round; whether there is more to seal just now, None when another terminal is at it."""
    answer = database.call("SELECT seal_audit(%s)", (at_once,), isolation=READ_COMMITTED)
    return None if answer is None else bool(answer["more"])


def apply_retention(database: Database) -> int:
    """How many rows were removed by the rules, if they were due."""
    return int(database.call("SELECT apply_retention_daily()", isolation=READ_COMMITTED))


def anchor(database: Database, known: int | None) -> tuple[Anchor | None, str, str | None]:
    """The end of the chain (None: nothing is sealed yet), the chain's name, and the hash of the seal `known`."""
    with database.read() as connection:
        [(found,)] = rows(connection, "SELECT audit_anchor(%s::int8)", (known,))
    return _anchor(found), found["chain"], found["known_hash"]


def _anchor(found: Mapping[str, Any]) -> Anchor | None:
    return None if found["seal"] is None else Anchor(found["chain"], found["seal"], found["hash"])


def verify(connection: sa.Connection, after: int, seals: int) -> Mapping[str, Any]:
    """{to, seals, rows, removed, problems: [{kind, seal, what, row}], done}."""
    found: Mapping[str, Any] = rows(connection, "SELECT verify_audit(%s::int8, %s::int4)", (after, seals))[0][
        0
    ]
    return found


def state(connection: sa.Connection) -> tuple[Anchor | None, Mapping[str, Any]]:
    """The end of the chain; {chain, at, waiting, oldest_waiting, rows, removed, problems}."""
    [(found,)] = rows(connection, "SELECT audit_state()")
    return _anchor(found), found


def export_lines(connection: sa.Connection, after: int, seals: int) -> list[str]:
    """Lines of JSON: each seal, followed by its rows."""
    return [row[0] for row in rows(connection, "SELECT audit_export(%s::int8, %s::int4)", (after, seals))]


# --- Retention ------------------------------------------------------------------------------------


def retention(connection: sa.Connection) -> tuple[RetentionRule, ...]:
    return tuple(
        RetentionRule(
            Trail(row["what"]),
            row["keep_days"],
            row["next_days"],
            _time(row["next_from"]),
            row["version"],
            row["updated_by"],
            datetime.fromisoformat(row["updated_at"]),
            _time(row["oldest"]),
            int(row["removed_rows"]),
            _time(row["removed_to"]),
        )
        for (row,) in rows(connection, "SELECT read_retention()")
    )


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
