"""Repeating a visit: E on it, or from the booking box; the panel says which of its series it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.background.registered import remember_registered
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.booking.view import Typed
from medibook_desktop.desktop.screens.series.making import First
from medibook_desktop.desktop.screens.series.presenter import SeriesPresenter
from medibook_desktop.desktop.screens.series.screen import WIDTH, SeriesScreen
from medibook_desktop.domain.agenda import Appointment


class SeriesJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: SeriesScreen | None = None
        self._presenter: SeriesPresenter | None = None
        desk.view.booking.repeat_requested.connect(self._repeat_what_is_typed)
        desk.booking.on_registered = lambda patient: remember_registered(
            desk.changes, desk.session.clinic, patient
        )

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"visit.repeat": self._repeat_selected}

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def _repeat_selected(self) -> None:
        visit = self._desk.selected()
        if isinstance(visit, Appointment):
            screen, presenter = self._box()
            keys, verbs = self._desk.view.held_keys, self._desk.verbs
            keys.for_box(self, lambda: screen, lambda: verbs.drop(presenter))
            presenter.open_for(visit)
            screen.place_beside(
                self._desk.view.agenda.place_of_booking(visit.booking_id), current_look().px(WIDTH)
            )

    def _repeat_what_is_typed(self, typed: Typed) -> None:
        """From the booking box: the free time becomes the first visit of the series."""
        slot, patient = self._desk.booking.slot, self._desk.booking.patient
        if slot is None or patient is None:
            return
        self._desk.booking.close()
        screen, presenter = self._box()
        presenter.open_new(
            First(
                slot.starts_at,
                slot.doctor_id,
                patient.id,
                patient.name,
                typed.visit_type_id,
                typed.reason,
            )
        )
        screen.place_beside(self._desk.view.agenda.place_of_slot(slot.id), current_look().px(WIDTH))

    def _box(self) -> tuple[SeriesScreen, SeriesPresenter]:
        """Made when it is first asked for."""
        if self._screen is not None and self._presenter is not None:
            return self._screen, self._presenter
        desk = self._desk
        screen = SeriesScreen(desk.view.agenda)
        presenter = SeriesPresenter(
            desk.session.clinic,
            desk.verbs,
            screen,
            desk.changes,
            doctors=desk.session.by_id,
            now=desk.now,
            on_closed=desk.view.focus_agenda,
            on_not_opened=lambda: desk.view.held_keys.give_back(self),
            on_changed=lambda: desk.panel.look_again(desk.view.agenda.grid.selected()),
        )
        screen.new_typed.connect(presenter.new_typed)
        screen.change_typed.connect(presenter.change_typed)
        screen.leave_out_requested.connect(presenter.leave_out)
        screen.other_time_requested.connect(presenter.other_time)
        screen.confirmed.connect(presenter.confirm)
        screen.close_requested.connect(presenter.close)
        desk.view.agenda.resized.connect(screen.keep_inside)
        self._screen, self._presenter = screen, presenter
        return screen, presenter
