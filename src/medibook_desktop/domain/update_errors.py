"""Errors about updates; nothing of them touches the clinic's data, and the running program goes on."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class UpdateRefused(MediBookError):
    """This update cannot be trusted."""

    code = "update_refused"
    default_next_step = "Nothing was installed, and this version goes on. Tell whoever publishes the updates."


class UpdateNotReached(MediBookError):
    """The place of the updates does not answer."""

    code = "update_not_reached"
    default_next_step = "This version goes on; MediBook asks again later."
