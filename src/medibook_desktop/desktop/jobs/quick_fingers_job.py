"""Keys that are typed while the agenda turns to another day wait for that day."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.domain.agenda import Appointment


class QuickFingersJob:
    """The cursor stands on a visit of the day before until the new day is read: a letter would be meant for another."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._booking_id: int | None = None
        desk.view.agenda.busy_changed.connect(self._busy)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}

    def close(self) -> None:
        self._desk.view.agenda.busy_changed.disconnect(self._busy)
        self._desk.view.held_keys.give_back(self)

    def _busy(self, busy: bool) -> None:
        view = self._desk.view
        if not busy:
            # After the answer has been shown, which happens in this same event.
            QTimer.singleShot(0, view, self._shown)
        elif view.agenda.grid.hasFocus() and self._is_turning():
            self._booking_id = self._desk.agenda.select_when_shown
            view.held_keys.for_same(self)

    def _shown(self) -> None:
        item, keys = self._desk.selected(), self._desk.view.held_keys
        is_found = isinstance(item, Appointment) and item.booking_id == self._booking_id
        if self._booking_id is None or is_found:
            keys.release(self)
        else:
            keys.give_back(self)  # the visit that was asked for is not there: no other one is meant

    def _is_turning(self) -> bool:
        """Whether other columns are being read than those on the screen."""
        agenda, shown = self._desk.agenda, self._desk.view.agenda.model.columns
        days = {column.day for column in shown}
        doctors = {column.doctor.id for column in shown}
        return bool(shown) and (
            days != set(agenda.shown_days()) or doctors != {doctor.id for doctor in agenda.shown_doctors()}
        )
