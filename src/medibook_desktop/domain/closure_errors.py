"""Errors of closures and holidays."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class ClosureOverlaps(MediBookError):
    """This overlaps “{why}”, which closes the same time already.

    Details: `why`, `first_day`, `last_day` (ISO 8601), `closure_id`.
    """

    code = "closure_overlaps"
    default_next_step = "Change that one, or choose other days."


class StaleClosure(MediBookError):
    """{changed_by} has changed this closure since you opened it.

    Details: `changed_by`, `changed_at`, `is_gone`.
    """

    code = "stale_closure"
    default_next_step = "The list shows it as it is now; what you typed is kept."
