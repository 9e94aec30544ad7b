"""What one look at the place of the updates found: kept for `medibook check` and for whoever asks in the window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from medibook_desktop.domain.error_base import MediBookError


class Outcome(StrEnum):
    NEWEST = "newest"
    READY = "ready"
    """A newer version lies here and waits for the next start."""
    OFFERED = "offered"
    """There is a newer version, which was not fetched: somebody only looked."""
    GIVEN_UP = "given_up"
    """What is offered was tried on this computer and did not start."""
    UNDER_WAY = "under_way"
    NOT_REACHED = "not_reached"
    REFUSED = "refused"
    NO_KEY = "no_key"
    NO_SPACE = "no_space"
    NO_RIGHT = "no_right"


TROUBLE = frozenset({Outcome.REFUSED, Outcome.NO_KEY, Outcome.NO_SPACE, Outcome.NO_RIGHT})
"""Somebody has to do something; that a network is away for a while is none."""


@dataclass(frozen=True, slots=True)
class Look:
    """`version` is what is offered or waits, if it is known; the templates are those of an error, in English, with
    `details` to be put in."""

    at: datetime
    outcome: Outcome
    version: str = ""
    template: str = ""
    next_step: str = ""
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_trouble(self) -> bool:
        return self.outcome in TROUBLE

    @property
    def error(self) -> MediBookError | None:
        """To be said in the language of the program."""
        if not self.template:
            return None
        return MediBookError(self.template, next_step=self.next_step, **self.details)

    @property
    def said(self) -> str:
        """In English, for a log and for `medibook check`."""
        error = self.error
        return error.message if error is not None else ""


def look_of(outcome: Outcome, error: MediBookError, version: str = "") -> Look:
    details = {name: str(value) for name, value in error.details.items()}
    return Look(now(), outcome, version, error.template, error.next_step_template, details)


def to_json(look: Look) -> str:
    told = {
        "at": look.at.astimezone(UTC).isoformat(timespec="seconds"),
        "outcome": str(look.outcome),
        "version": look.version,
        "template": look.template,
        "next_step": look.next_step,
        "details": dict(look.details),
    }
    return json.dumps(told, ensure_ascii=False)


def from_json(text: str) -> Look:
    """Raises ValueError for what is none."""
    try:
        found = json.loads(text)
        details = {str(name): str(value) for name, value in found["details"].items()}
        at = datetime.fromisoformat(found["at"])
        if at.tzinfo is None:
            raise ValueError
        outcome, version = Outcome(found["outcome"]), str(found["version"])
        return Look(at, outcome, version, str(found["template"]), str(found["next_step"]), details)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError("not the answer of a look") from error


def next_look(look: Look | None, every: timedelta) -> timedelta:
    """When to look again, before it is spread. None: the look itself failed."""
    sooner = {
        Outcome.NOT_REACHED: timedelta(minutes=30),
        Outcome.UNDER_WAY: timedelta(minutes=10),
        Outcome.NO_SPACE: timedelta(hours=1),
    }
    return min(every, sooner.get(look.outcome, every)) if look is not None else every


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
