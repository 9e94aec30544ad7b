"""F8: somebody is here without a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.screens.walk_in.presenter import WalkInPresenter
from medibook_desktop.desktop.session import Living
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.waiting import WalkIn

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.walk_in.screen import WalkInScreen


class WalkInBox:
    """The box is made at the first F8."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.screen: WalkInScreen | None = None
        self._presenter: WalkInPresenter | None = None

    @property
    def is_open(self) -> bool:
        return self._presenter is not None and self._presenter.is_open

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def open(self) -> None:
        """For the patient of the visit under the cursor nothing is assumed: who walks in is somebody else."""
        self._made().open(specialty=self._desk.agenda.specialty)

    def open_for(self, patient: Patient, walk_in: WalkIn | None = None) -> None:
        """A time for somebody known: a line of the untimed list, or a file that is open."""
        self._made().open(specialty=self._desk.agenda.specialty, patient=patient, walk_in=walk_in)

    def _made(self) -> WalkInPresenter:
        if self._presenter is None:
            self._presenter = self._make()
        return self._presenter

    def _make(self) -> WalkInPresenter:
        from medibook_desktop.desktop.screens.walk_in.screen import WalkInScreen

        desk = self._desk
        screen = self.screen = WalkInScreen(desk.view)
        presenter = WalkInPresenter(
            desk.session.clinic,
            desk.verbs,
            desk.timers,
            screen,
            desk.changes,
            doctors=Living(lambda: desk.session.doctors),
            visit_types=Living(lambda: desk.session.visit_types),
            now=desk.now,
            on_arrived=lambda visit: desk.actions.advance(visit, BookingStatus.ARRIVED),
            on_done=self._done,
            on_closed=desk.view.focus_place,
        )
        screen.name_typed.connect(presenter.name_typed)
        screen.search_submitted.connect(presenter.submit)
        screen.row_chosen.connect(presenter.choose)
        screen.somebody_else_requested.connect(presenter.choose_somebody_else)
        screen.book_requested.connect(presenter.book)
        screen.time_stepped.connect(presenter.offer.step)
        screen.time_chosen.connect(presenter.offer.choose)
        screen.with_chosen.connect(presenter.choose_with)
        screen.visit_type_chosen.connect(presenter.choose_visit_type)
        screen.notice_action_requested.connect(presenter.arrived_for_visit)
        screen.close_requested.connect(presenter.close)
        return presenter

    def _done(self, booking_id: int | None) -> None:
        desk = self._desk
        if booking_id is not None and desk.view.places.current == "agenda":
            desk.agenda.select_soon(booking_id)

    def times_may_have_changed(self) -> None:
        """A time that another desk takes goes from the box."""
        if self._presenter is not None:
            self._presenter.read_times()
