"""What `medibook check` finds: one finding a question, with a sentence and a next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    OK = "ok"
    WARNING = "warning"
    """It works today; somebody should look at it."""
    WRONG = "wrong"
    SKIPPED = "skipped"
    """It cannot be asked here, and `message` says why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`name` is stable, for scripts; `figures` are plain numbers and words, units in their names."""

    name: str
    verdict: Verdict
    message: str = ""
    next_step: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)


def ok(name: str, message: str = "", /, **figures: Any) -> Finding:
    return Finding(name, Verdict.OK, message, figures=figures)


def warning(name: str, message: str, next_step: str = "", /, **figures: Any) -> Finding:
    return Finding(name, Verdict.WARNING, message, next_step, figures)


def wrong(name: str, message: str, next_step: str = "", /, **figures: Any) -> Finding:
    return Finding(name, Verdict.WRONG, message, next_step, figures)


def skipped(name: str, message: str) -> Finding:
    return Finding(name, Verdict.SKIPPED, message)
