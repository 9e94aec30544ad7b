"""When the patients of one shard are expected, told to the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from medibook_desktop.database.engine import READ_COMMITTED, Database, dumped, id_array

MOST_AT_ONCE: Final = 1000

_TIMES = "SELECT times_to_tell(%s::int8[])"
_NOTE = "SELECT note_patient_elsewhere(%s::jsonb)"

Told = dict[str, Any]
"""booking_id, doctor_id, patient_id, version, busy: the functions' own form (functions/40_shards_patients.sql)."""


def times_to_tell(database: Database, booking_ids: Collection[int]) -> list[Told]:
    """Of the doctors' shard, as they are now; what is not there any more is left out."""
    if not booking_ids:
        return []
    found: list[Told] = database.call(_TIMES, (id_array(sorted(booking_ids)),), isolation=READ_COMMITTED)
    return found


def note_elsewhere(database: Database, told: Sequence[Told]) -> int:
    """On another shard; how many were news. Older versions are ignored, so it may be told again."""
    return int(database.call(_NOTE, (dumped(list(told)),), isolation=READ_COMMITTED))
