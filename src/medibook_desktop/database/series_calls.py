"""The series functions of the server, as calls: one round trip each, whatever the series holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, SERIALIZABLE, Database, dumped, rows
from medibook_desktop.database.failures import RequestRepeated
from medibook_desktop.domain.errors import OutcomeUnknown
from medibook_desktop.domain.series import NewSeries, SeriesWritten, rule_text

_BOOK = (
    "SELECT book_series(%s, %s, %s::int8, %s::int8, %s::int8, %s::date, %s::time, %s, %s::jsonb,"
    " 'pessimistic', %s)"
)
_CHANGE = "SELECT change_series(%s, %s::int8, %s::int4, %s::jsonb, %s::jsonb, 'pessimistic', %s)"
_UNDO = "SELECT undo_series(%s, %s, %s)"
_BY_REQUEST = "SELECT series_by_request(%s)"

_DOCTOR_OF = "SELECT doctor_id FROM series WHERE id = %s"

# "Pessimistic" looks at whether a time is free and not at its version: a step of the series may itself have freed
# it. The transaction is SERIALIZABLE all the same.


def book(database: Database, request_id: UUID, new: NewSeries, *, terminal: str) -> SeriesWritten:
    """Raises SeriesClashes with every date that is in the way, AlreadyInSeries, RetryNeeded."""
    visits = [
        {"planned_at": each.planned_at.isoformat(), "booking_id": each.booking_id, "version": each.version}
        for each in new.kept
    ] + [
        {
            "planned_at": each.planned_at.isoformat(),
            "slot_id": each.slot.id,
            "slot_version": each.slot.version,
        }
        for each in new.visits
    ]
    params = (
        request_id,
        rule_text(new.rule, new.first_day),
        new.patient_id,
        new.doctor_id,
        new.visit_type_id,
        new.first_day,
        new.at,
        new.reason,
        dumped(visits),
        terminal,
    )
    return _written(database, _BOOK, params, request_id)


def change(
    database: Database,
    request_id: UUID,
    series_id: int,
    version: int,
    steps: Sequence[Mapping[str, Any]],
    series: Mapping[str, Any],
    *,
    terminal: str,
) -> SeriesWritten:
    """Raises SeriesClashes, SeriesChanged, RetryNeeded."""
    params = (request_id, series_id, version, dumped(list(steps)), dumped(dict(series)), terminal)
    return _written(database, _CHANGE, params, request_id)


def undo(database: Database, request_id: UUID, undone: UUID, *, terminal: str) -> SeriesWritten:
    """Raises CannotUndo and the refusals of a time that is taken now."""
    return _written(database, _UNDO, (request_id, undone, terminal), request_id)


def doctor_of_request(database: Database, request_id: UUID) -> int | None:
    """Whose series a request changed; None when it changed none here."""
    answer = database.call(_BY_REQUEST, (request_id,), isolation=READ_COMMITTED)
    if answer is None:
        return None
    with database.read() as connection:
        found = rows(connection, _DOCTOR_OF, (answer["series_id"],))
    return int(found[0][0]) if found else None


def _written(database: Database, sql: str, params: tuple[Any, ...], request_id: UUID) -> SeriesWritten:
    try:
        answer = database.call(sql, params, isolation=SERIALIZABLE)
    except RequestRepeated:
        answer = database.call(_BY_REQUEST, (request_id,), isolation=READ_COMMITTED)
        if answer is None:
            raise OutcomeUnknown from None
    return SeriesWritten(
        answer["series_id"],
        tuple(answer["booking_ids"]),
        tuple(change_from(each) for each in answer["changes"]),
        answer["repeated"],
    )
