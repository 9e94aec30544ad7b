"""Errors of editing the directory: doctors, rooms, equipment, visit types, clinics."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class StaleEntry(MediBookError):
    """Somebody else saved this since you opened it. Details: `changed_by`, `changed_at`, `version`."""

    code = "stale_entry"
    default_next_step = "Look at both versions and choose, field by field."


class UnknownEntry(MediBookError):
    """This is not there any more: somebody has removed it."""

    code = "unknown_entry"
    default_next_step = "The list shows what there is now."


class EntryInUse(MediBookError):
    """This is still in use.

    Details: `why` (visits, elsewhere, doctors, last, hours, zones, used); for visits and elsewhere `visits`, `first`,
    `last` (aware datetimes); for doctors their number; for hours the `clinic`.
    """

    code = "entry_in_use"
    default_next_step = "Nothing was changed."
