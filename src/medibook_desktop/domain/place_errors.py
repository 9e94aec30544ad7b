"""Errors of the places that MediBook is given: files, folders, disks, a display."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class FileUnusable(MediBookError):
    """A file or a folder cannot be used. Details: `path`, and often `reason`."""

    code = "file_unusable"
    default_next_step = "Look at its name and at who may use it, or name another place; then try again."


class NoDisplay(MediBookError):
    """There is no screen here to show the window on."""

    code = "no_display"
    default_next_step = (
        "Start MediBook in a desktop session. Without one, medibook --help names what can be done."
    )


class PartMissing(MediBookError):
    """A part of this computer's system that the window needs is missing. Details: `reason`."""

    code = "part_missing"
    default_next_step = "Install it (docs/it.md says which parts there are), then start MediBook again."
