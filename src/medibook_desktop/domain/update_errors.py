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


class UpdateKeyMissing(MediBookError):
    """This computer knows where updates come from, but not whose they are: update_key is not set."""

    code = "update_key_missing"
    default_next_step = "Set update_key to the public key, which whoever publishes the updates tells you."


class UpdateUnderWay(MediBookError):
    """Another MediBook of this account is fetching the update."""

    code = "update_under_way"
    default_next_step = "Wait until it has finished."


class UpdateNotStaged(MediBookError):
    """The update cannot be put beside the running version."""

    code = "update_not_staged"
    default_next_step = "The account of this desk has to be able to write there."
