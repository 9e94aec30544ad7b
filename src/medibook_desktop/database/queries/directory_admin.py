"""The directory as administrators read it: with what is retired, and with versions."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.directory import DETAILS, ComingVisits, Entry, Kind, field_names

_OTHER_CLINICS = "ARRAY(SELECT o.clinic_id FROM doctor_clinics o WHERE o.doctor_id = t.id ORDER BY 1)"


def entries(connection: sa.Connection, kind: Kind) -> tuple[Entry, ...]:
    """By name; what is retired comes last."""
    names = field_names(kind)
    columns = ", ".join(_OTHER_CLINICS if name == "other_clinics" else f"t.{name}" for name in names)
    found = rows(
        connection,
        f"SELECT t.id, t.version, t.is_active, {columns} FROM {kind} t"  # noqa: S608 - names of this program's own
        " ORDER BY NOT t.is_active, lower(t.name), t.id",
    )
    return tuple(
        Entry(kind, row[0], row[1], row[2], _details(kind, dict(zip(names, row[3:], strict=True))))
        for row in found
    )


def _details(kind: Kind, values: dict[str, Any]) -> Any:
    return DETAILS[kind](**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


def coming(connection: sa.Connection, kind: Kind, entry_id: int, zone: tzinfo) -> ComingVisits:
    """Times in `zone`."""
    found: dict[str, Any] = rows(connection, "SELECT coming_visits(%s, %s::int8)", (str(kind), entry_id))[0][
        0
    ]
    first, last = (
        datetime.fromisoformat(found[key]).astimezone(zone) if found[key] else None
        for key in ("first", "last")
    )
    return ComingVisits(found["visits"], first, last)
