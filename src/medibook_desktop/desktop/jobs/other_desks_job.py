"""How many other desks are at work, in the status line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import MediBookError

COUNTED_EVERY = 10.0


class OtherDesksJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._timer = desk.timers.every(COUNTED_EVERY, self._count)
        self._count()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}

    def close(self) -> None:
        self._timer.cancel()
        self._desk.verbs.drop(self)

    def _count(self) -> None:
        others = self._desk.session.clinic.other_desks
        self._desk.verbs.read(others, self._counted, self._not_known, latest_only="desks", owner=self)

    def _counted(self, others: int) -> None:
        self._say(translate("Agenda", "Other desks: {count}").format(count=others))

    def _not_known(self, _error: MediBookError) -> None:
        self._say(translate("Agenda", "Other desks: not known"))

    def _say(self, text: str) -> None:
        self._desk.view.status.set_part("desks", text)
