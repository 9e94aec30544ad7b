"""The room of a visit: O opens the rooms that are free at its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.screens.rooms.presenter import RoomPresenter
from medibook_desktop.desktop.screens.rooms.room_box import RoomBox
from medibook_desktop.domain.agenda import Appointment


class RoomJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box: RoomBox | None = None
        self._presenter: RoomPresenter | None = None
        self._booking_id = 0

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"visit.room": self._ask}

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def _ask(self) -> None:
        visit = self._desk.selected()
        if isinstance(visit, Appointment) and not self._desk.view.agenda.grid.is_read_only:
            self._booking_id = visit.booking_id
            presenter, verbs = self._made(), self._desk.verbs
            self._desk.view.held_keys.for_box(self, lambda: self._box, lambda: verbs.drop(presenter))
            presenter.ask(visit)

    def _made(self) -> RoomPresenter:
        """Made when it is first needed: signing in does not wait for it."""
        if self._presenter is None:
            desk, screen = self._desk, self._desk.view.agenda
            box = RoomBox(screen)
            self._presenter = RoomPresenter(
                desk.session.clinic,
                desk.verbs,
                desk.changes,
                box,
                on_not_opened=lambda: desk.view.held_keys.give_back(self),
            )
            box.chosen.connect(self._presenter.choose)
            box.closed.connect(desk.view.focus_agenda)
            box.shown.connect(
                lambda: box.place_beside(screen.place_of_booking(self._booking_id), box.wanted_width())
            )
            self._box = box
        return self._presenter
