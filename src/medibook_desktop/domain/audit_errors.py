"""Errors of the audit."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class LookNotNoted(MediBookError):
    """The notes are only shown when the look at them has been recorded first."""

    code = "look_not_noted"
    default_next_step = "Open the file again; if it stays, install the newer MediBook on this computer."


class StaleRetention(MediBookError):
    """Somebody else changed this rule since you opened it. Details: `changed_by`, `changed_at`, `version`."""

    code = "stale_retention"
    default_next_step = "The page shows the rule as it is now; look and try again."


class ExportFailed(MediBookError):
    """The file could not be written. Details: `path`, `why`."""

    code = "export_failed"
    default_next_step = "Choose another folder, or free some space, then try again."
