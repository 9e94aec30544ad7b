"""A person's data, as the server functions of data protection answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.privacy import Erasure, PersonOverview


def overview(connection: sa.Connection, patient_id: int) -> PersonOverview:
    found = rows(connection, "SELECT person_overview(%s::int8)", (patient_id,))[0][0]
    last = found["last_visit"]
    return PersonOverview(
        found["patient_id"],
        found["files"],
        found["past"],
        found["coming"],
        datetime.fromisoformat(last) if last else None,
        found["wishes"],
        found["notes"],
        found["looks"],
        date.fromisoformat(found["due_on"]),
        found["keep_years"],
        erasure_from(found["erasure"]) if found["erasure"] else None,
    )


def data(connection: sa.Connection, patient_id: int) -> dict[str, Any]:
    found: dict[str, Any] = rows(connection, "SELECT person_data(%s::int8)", (patient_id,))[0][0]
    return found


def secrets(connection: sa.Connection, patient_id: int) -> list[tuple[int, str, bytes]]:
    return [tuple(row) for row in rows(connection, "SELECT * FROM person_secrets(%s::int8)", (patient_id,))]


def erasures(connection: sa.Connection) -> tuple[Erasure, ...]:
    return tuple(erasure_from(row[0]) for row in rows(connection, "SELECT list_erasures()"))


def rule(connection: sa.Connection) -> tuple[int, int]:
    """(years, version)"""
    found = rows(connection, "SELECT keep_years, version FROM privacy_rules")[0]
    return int(found[0]), int(found[1])


def erasure_from(found: Mapping[str, Any]) -> Erasure:
    done = found["done_at"]
    return Erasure(
        found["id"],
        found["patient_id"],
        datetime.fromisoformat(found["asked_at"]),
        found["asked_by"],
        date.fromisoformat(found["due_on"]),
        datetime.fromisoformat(done) if done else None,
        found.get("name") or "",
    )
