"""Appointments of an import on the shards of their doctors: who the patients are is asked of the directory."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any

from medibook_desktop.database.engine import READ_COMMITTED, Database, dumped
from medibook_desktop.database.queries import imports as queries
from medibook_desktop.database.queries.imports import Answer
from medibook_desktop.database.shards import MOVED_RETRY, Shards
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown, ShardAway
from medibook_desktop.domain.shards import bucket_of
from medibook_desktop.services.trying import tried

_FUNCTION = "import_bookings"
_MOVED = "MB070"
_SETTLE = "SELECT settle_bucket(%s::int4)"
_TIMES = "SELECT times_to_tell(%s::int8[])"
_NOTE = "SELECT note_patient_elsewhere(%s::jsonb)"
WAIT_SECONDS = 0.05

Row = Mapping[str, Any]


def import_routed(
    shards: Shards, rows: Sequence[Row], source: str, terminal: str, is_dry: bool, names_alone: bool
) -> list[Answer]:
    """One verdict a row, in their order; safe to repeat.

    A row whose doctor's shard does not answer is refused with that reason, and the others go on: the same file once
    more does the rest. Raises what `import_bookings` raises, TooBusy.
    """
    known = queries.patients_of(shards.directory, rows, source, names_alone)
    answers: dict[int, Answer] = {}
    waiting: list[Row] = []
    for row in rows:
        person = known[row["n"]]
        if person["code"]:
            detail = person["detail"] or {}
            answers[row["n"]] = Answer(row["n"], "refused", person["code"], detail, None, None, (), "")
        else:
            # The shard finds the patient by number, name and birth date of its copy.
            waiting.append(
                {
                    **row,
                    "patient_key": "",
                    "patient_mb": person["patient_id"],
                    "name_key": person["name_key"],
                    "birth_date": person["birth_date"],
                }
            )
    until = time.monotonic() + MOVED_RETRY.deadline
    while waiting:
        given = _one_round(shards, waiting, source, terminal, is_dry, names_alone)
        answers |= {answer.line: answer for answer in given}
        waiting = [row for row in waiting if answers[row["n"]].code == _MOVED]
        if waiting:
            if time.monotonic() > until:
                break
            _settle(shards, waiting)
    return [answers[row["n"]] for row in rows]


def _one_round(
    shards: Shards, rows: Sequence[Row], source: str, terminal: str, is_dry: bool, names_alone: bool
) -> list[Answer]:
    """Shard after shard: what one has taken of a patient's time, the next ones have to know."""
    answers: list[Answer] = []
    for shard, doctor_ids in shards.split(dict.fromkeys(row["doctor_id"] for row in rows)):
        own = [row for row in rows if row["doctor_id"] in doctor_ids]
        try:
            database = shards.of_doctor(doctor_ids[0])
            shards.pull(database)
            found, _ = tried(
                lambda database=database, own=own: queries.import_batch(  # type: ignore[misc]
                    database, _FUNCTION, own, source, terminal, is_dry, names_alone
                )
            )
        except OutcomeUnknown:
            raise
        except DatabaseAway as error:
            shown = error if isinstance(error, ShardAway) else ShardAway(shard=str(shard), time="")
            found = [
                Answer(row["n"], "refused", queries.AWAY, dict(shown.details), None, None, (), "")
                for row in own
            ]
        answers += found
        made = [answer.row_id for answer in found if answer.verdict == "ok" and answer.row_id]
        if made and not is_dry:
            _tell_others(shards, database, made)
    return answers


def _tell_others(shards: Shards, database: Database, booking_ids: Sequence[int]) -> None:
    """Where the patients are expected now, without waiting for the relay, which tells it too."""
    times = database.call(_TIMES, (list(booking_ids),), isolation=READ_COMMITTED)

    def tell(other: Database) -> None:
        if other is not database:
            other.call(_NOTE, (dumped(times),), isolation=READ_COMMITTED)

    shards.ask_all(tell)


def _settle(shards: Shards, rows: Sequence[Row]) -> None:
    """The buckets of these rows are on their way: where to, or until when."""
    shards.refresh()
    for doctor_id in {row["doctor_id"] for row in rows}:
        shards.of_doctor(doctor_id).call(_SETTLE, (bucket_of(doctor_id),), isolation=READ_COMMITTED)
    threading.Event().wait(WAIT_SECONDS)
