"""Once a day, by the first terminal of somebody who may: the times of the days that have come within the horizon."""

from __future__ import annotations

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.roles import Right
from medibook_desktop.domain.schedules import Regenerated

FIRST_AFTER = 20.0
"""Seconds: who has just signed in wants to see the day, not to wait for another one's slots."""
EVERY = 3600.0
"""A terminal that is never switched off finds the new day too. Asking costs one short call."""


class HorizonKeeper:
    """Receptionists' terminals do not: what times there are is decided by a plan that the program sends, and the
    database takes it only from somebody with the right to change schedules. The horizon is so far away that one
    such sign-in in half a year is enough; a worker does it every night."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._work = LongWork(desk.verbs.post, "medibook-horizon")
        self._timers = []
        if Right.SCHEDULES in desk.session.me.rights:
            self._timers = [
                desk.timers.once(FIRST_AFTER, self._look),
                desk.timers.every(EVERY, self._look),
            ]

    def close(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._work.close()

    def _look(self) -> None:
        schedules = self._desk.session.clinic.schedules
        self._work.start(
            lambda _report, cancelled: schedules.roll_once_a_day(cancelled=cancelled),
            on_progress=lambda _progress: None,
            on_done=_done,
            on_error=_failed,
        )


def _done(_made: Regenerated | None) -> None:
    """The terminals that show those days hear of it like of any other change."""


def _failed(error: MediBookError) -> None:
    # Nobody asked for it, so nobody is bothered: tomorrow, or at the next terminal, it is tried again.
    from medibook_desktop.foundation.log_setup import get_logger

    get_logger(__name__).warning("horizon not rolled", code=error.code)
