"""The import functions of the server: batches of rows in, one verdict a row out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from medibook_desktop.database.engine import READ_COMMITTED, Database, dumped
from medibook_desktop.database.failures import refusal
from medibook_desktop.domain.errors import MediBookError, ShardAway

AWAY = "away"
"""In place of a code: the doctor's shard does not answer."""

FUNCTIONS = {
    "import_patients": "SELECT import_patients(%s::jsonb, %s, %s, %s)",
    "import_doctors": "SELECT import_doctors(%s::jsonb, %s, %s, %s)",
    "import_hours": "SELECT import_hours(%s::jsonb, %s, %s, %s)",
    "import_bookings": "SELECT import_bookings(%s::jsonb, %s, %s, %s, %s)",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Of one row: `verdict` is ok, there, changed, link, doubt or refused; `row_id` is what it became or is."""

    line: int
    verdict: str
    code: str
    detail: Mapping[str, Any]
    row_id: int | None
    patient_id: int | None
    slot_ids: Sequence[int]
    until: str


def import_batch(
    database: Database,
    function: str,
    rows: Sequence[Mapping[str, Any]],
    source: str,
    terminal: str,
    is_dry: bool,
    *more: Any,
) -> tuple[list[Answer], tuple[int, ...]]:
    """One round trip: (answers in the order of lines, doctors whose hours came).

    Safe to repeat: what was carried out answers "there" then. Raises NotAllowed, RetryNeeded, TooBusy …
    """
    answer = database.call(
        FUNCTIONS[function], (dumped(list(rows)), source, terminal, is_dry, *more), isolation=READ_COMMITTED
    )
    found = [
        Answer(
            row["n"],
            row["verdict"],
            row.get("code", ""),
            row.get("detail") or {},
            row.get("id"),
            row.get("patient_id"),
            row.get("slot_ids") or (),
            row.get("until", ""),
        )
        for row in answer["rows"] or ()
    ]
    return found, tuple(answer.get("doctors") or ())


def patients_of(
    database: Database, sent: Sequence[Mapping[str, Any]], source: str, names_alone: bool
) -> dict[int, dict[str, Any]]:
    """line -> {patient_id, name_key, birth_date, code, detail} of the directory, for rows of appointments."""
    columns = ("n", "patient_key", "patient_mb", "name_key", "birth_date")
    wanted = dumped([{name: row.get(name) for name in columns} for row in sent])
    found = database.call(
        "SELECT import_patients_of(%s::jsonb, %s, %s)",
        (wanted, source, names_alone),
        isolation=READ_COMMITTED,
    )
    return {row["n"]: row for row in found}


def error_of(answer: Answer) -> MediBookError | None:
    """The error that the same refusal would be at a desk; None for codes that only imports have."""
    if answer.code == AWAY:
        return ShardAway(**answer.detail)
    known = {key: value for key, value in answer.detail.items() if key != "patient"}
    return refusal(answer.code, dumped(known))


def imported_doctors(database: Database, source: str) -> dict[str, int]:
    """Number in the other program ("id:7") -> doctor id."""
    found: dict[str, int] = database.call("SELECT imported_doctors(%s)", (source,), isolation=READ_COMMITTED)
    return found


def mapping(database: Database, kind: str, headers: str) -> dict[str, Any] | None:
    found: dict[str, Any] | None = database.call(
        "SELECT import_mapping(%s, %s)", (kind, headers), isolation=READ_COMMITTED
    )
    return found


def remember_mapping(
    database: Database, kind: str, headers: str, choices: Mapping[str, Any], terminal: str
) -> None:
    database.call(
        "SELECT remember_import_mapping(%s, %s, %s::jsonb, %s)",
        (kind, headers, dumped(dict(choices)), terminal),
        isolation=READ_COMMITTED,
    )
