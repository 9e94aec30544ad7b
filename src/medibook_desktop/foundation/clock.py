"""What time it is: asked of an object, so that a test can say so itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is told to move; for tests and for the sample clinic."""

    def __init__(self, moment: datetime) -> None:
        """`moment` must be aware. Raises ValueError when it is not."""
        if moment.tzinfo is None:
            raise ValueError("a clock needs an aware datetime")
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """The moment that was set, aware, in UTC."""
        return self._moment

    def advance(self, by: timedelta) -> datetime:
        """Move the clock by elapsed time and say what it shows now."""
        self._moment += by
        return self._moment
