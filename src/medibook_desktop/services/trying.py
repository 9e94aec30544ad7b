"""Calling until there is an answer: what passes by itself is tried again, a lost answer is asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from medibook_desktop.database.failures import RequestRepeated, RetryNeeded
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown, TooBusy
from medibook_desktop.foundation.retrying import BOOKING_RETRY, retry

T = TypeVar("T")


def tried(call: Callable[[], T]) -> T:
    """Five tries at most, inside the deadline; `call` must answer the same when it was carried out before.

    Serialization failures and deadlocks changed nothing. After a lost connection the first try may have been
    carried out: its request id makes the second one safe. Raises TooBusy, OutcomeUnknown, DatabaseAway.
    """
    unknown: OutcomeUnknown | None = None

    def is_passing(error: Exception) -> bool:
        nonlocal unknown
        if isinstance(error, OutcomeUnknown):
            unknown = error
        return isinstance(error, RetryNeeded | RequestRepeated | OutcomeUnknown)

    try:
        return retry(call, is_passing, BOOKING_RETRY)
    except (RetryNeeded, RequestRepeated) as error:
        raise (unknown or TooBusy()) from error
    except (DatabaseAway, TooBusy) as error:
        # "Nothing was changed" would be a lie when an earlier try may have been committed; busy is often that very try.
        raise (unknown or error) from None
