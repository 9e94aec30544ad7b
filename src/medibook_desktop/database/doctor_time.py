"""What of the schema is a doctor's time, and so lives on the doctor's shard; the rest is the directory's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

DOCTOR_TABLES: Final = frozenset(
    {"appointment_slots", "bookings", "patient_times", "audit_events", "outbox", "offers"}
)
"""Tables whose rows belong to one doctor's bucket."""

DOCTOR_FUNCTIONS: Final = frozenset({"book_slot", "move_booking", "advance_booking", "undo_change"})
"""Functions that read or write them."""

_NAME = re.compile(r"[a-z_][a-z0-9_]*")


@lru_cache(maxsize=2048)
def touches_doctor_time(sql: str) -> bool:
    """Whether a statement names such a table or function. Statements are constants of the code, so this is
    worked out once each."""
    names = set(_NAME.findall(sql.lower()))
    return bool(names & DOCTOR_TABLES or names & DOCTOR_FUNCTIONS)
