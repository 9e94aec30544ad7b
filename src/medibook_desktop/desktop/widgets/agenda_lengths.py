"""How long a visit becomes when its end is taken one slot later or earlier."""

from __future__ import annotations

from datetime import UTC

from medibook_desktop.domain.agenda import Appointment, DoctorDay


def minutes_of(visit: Appointment) -> int:
    """The true length, across a change of the clocks too."""
    return int((visit.ends_at.astimezone(UTC) - visit.starts_at.astimezone(UTC)).total_seconds()) // 60


def longer(column: DoctorDay, visit: Appointment, step: int) -> int:
    """Up to the end of the slot that follows; by `step` minutes where none does, so that the refusal says why."""
    following = next((slot for slot in column.slots if slot.starts_at == visit.ends_at), None)
    return minutes_of(visit) + (following.minutes if following is not None else step)


def shorter(column: DoctorDay, visit: Appointment, step: int) -> int | None:
    """Without its last slot; None when it has only one."""
    covered = [slot for slot in column.slots if visit.starts_at <= slot.starts_at < visit.ends_at]
    minutes = minutes_of(visit) - (covered[-1].minutes if covered else step)
    return minutes if minutes > 0 else None
