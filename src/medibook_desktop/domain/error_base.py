"""What every error has: a stable code, a sentence for a person, and a next step."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar


def filled(template: str, details: Mapping[str, Any]) -> str:
    """The template with each {name} of `details` put in; other braces stay as they are."""
    return _PLACE.sub(lambda m: str(details[m[1]]) if m[1] in details else m[0], template)


_PLACE = re.compile(r"\{([a-z_]+)\}")


class MediBookError(Exception):
    """Something went wrong.

    The docstring's first line is the message when none is given. `details` carries values for a
    program (ids, times), never a patient's data. Sentences are constant templates that name details in
    braces ("{limit} characters fit"): so they can be said in another language where they are shown.
    """

    code: ClassVar[str] = "error"
    default_next_step: ClassVar[str] = "Try again; if it stays, tell your administrator."
    """Read by people: what to do now."""

    def __init__(self, message: str | None = None, *, next_step: str | None = None, **details: Any) -> None:
        first_line = (type(self).__doc__ or "").strip().split("\n", 1)[0]
        self.template = message or first_line.split(" Details:")[0]
        self.next_step_template = next_step or self.default_next_step
        self.details = details
        self.message = filled(self.template, details)
        self.next_step = filled(self.next_step_template, details)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.next_step}"


class BookingRefused(MediBookError):
    """This booking is not possible."""

    code = "booking_refused"
    default_next_step = "Choose another time."


class Unavailable(MediBookError):
    """A server is away."""

    code = "unavailable"
    default_next_step = "MediBook goes on trying; nothing you typed is lost."
