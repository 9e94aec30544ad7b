"""The waiting room: its place (F3), walk-ins (F8), numbers in the visit panel, and the screen for those who wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.jobs.waiting_feed import WaitingFeed
from medibook_desktop.desktop.jobs.walk_in_box import WalkInBox
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.screens.waiting_room.presenter import WaitingRoomPresenter
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.waiting import (
    WaitingLimits,
    WaitingRoomDay,
    WalkIn,
    board_of,
    counts_of,
    lines_of,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.big_screen.presenter import BigScreenPresenter
    from medibook_desktop.desktop.screens.big_screen.screen import BigScreen
    from medibook_desktop.desktop.screens.waiting_room.rows import WaitingRow
    from medibook_desktop.desktop.screens.waiting_room.screen import WaitingRoomScreen


def _keys() -> list[tuple[str, str]]:
    """What the waiting room itself understands, for F1."""
    return [
        ("A", translate("Waiting", "Arrived")),
        ("R", translate("Waiting", "In the room: the number is called")),
        ("D", translate("Waiting", "Done")),
        ("X", translate("Waiting", "Did not come, or has left")),
        ("B", translate("Waiting", "Back to booked")),
        ("C", translate("Waiting", "Call who has no time to the desk, and back")),
        ("P", translate("Waiting", "The patient's file")),
        ("Enter", translate("Waiting", "Show the visit; give a time to who has none")),
    ]


class WaitingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.feed = WaitingFeed(desk.session, desk.verbs, desk.timers)
        self.box = WalkInBox(desk)
        self.screen: WaitingRoomScreen | None = None
        self.presenter: WaitingRoomPresenter | None = None
        self.big_screen: BigScreen | None = None
        self._big_presenter: BigScreenPresenter | None = None
        self._tickets: dict[int, int] = {}
        desk.view.places.add(
            Place("waiting", "waiting", translate("Waiting", "Waiting"), "F3", self._make_screen, keys=_keys)
        )
        desk.panel.ticket_of = self._tickets.get
        self.feed.is_seen = self._is_seen
        self.feed.listen(self._count)
        self.feed.listen(lambda _room: self.box.times_may_have_changed())
        desk.directory_changed.append(self._directory_changed)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "go.waiting": self._go,
            "desk.walk_in": self._walk_in,
            "desk.big_screen": self.show_big_screen,
        }

    def close(self) -> None:
        self.feed.close()
        self.box.close()
        self._close_big_screen()

    def _directory_changed(self) -> None:
        self.feed.watch_anew()
        if self.presenter is not None:
            self.presenter.set_doctors(self._desk.session.doctors)

    def _walk_in(self) -> None:
        self.feed.start()
        self.box.open()

    # --- F3 ---------------------------------------------------------------------------------------------

    def _go(self) -> None:
        self.feed.start()
        self._desk.view.places.open("waiting").setFocus()

    def _make_screen(self) -> WaitingRoomScreen:
        from medibook_desktop.desktop.screens.waiting_room.screen import WaitingRoomScreen

        desk = self._desk
        screen = self.screen = WaitingRoomScreen()
        presenter = self.presenter = WaitingRoomPresenter(
            desk.session.clinic,
            screen,
            desk.changes,
            doctors=desk.session.doctors,
            now=desk.now,
            limits=self._limits,
            advance=desk.actions.advance,
            on_show_visit=lambda visit: desk.go_to_visit(visit.booking_id, visit.starts_at),
            on_give_time=self._give_time,
        )
        screen.step_requested.connect(presenter.step)
        screen.row_activated.connect(presenter.activate)
        screen.call_requested.connect(presenter.call)
        screen.left_requested.connect(presenter.left)
        screen.file_requested.connect(self._show_file)
        screen.doctor_chosen.connect(presenter.set_doctor)
        screen.whole_day_chosen.connect(presenter.set_whole_day)
        screen.walk_in_requested.connect(lambda: desk.carry_out("desk.walk_in"))
        screen.big_screen_requested.connect(lambda: desk.carry_out("desk.big_screen"))
        screen.seen.connect(self._seen)
        self.feed.listen(presenter.show)
        return screen

    def _limits(self) -> WaitingLimits:
        return WaitingLimits(alert_minutes=self._desk.memory.values.waiting_alert_minutes)

    def _is_seen(self) -> bool:
        is_open = self.screen is not None and self.screen.isVisible()
        return is_open or self.big_screen is not None or self.box.is_open

    def _seen(self, is_seen: bool) -> None:
        if is_seen:
            self.feed.read()

    def _give_time(self, walk_in: WalkIn) -> None:
        desk = self._desk

        def failed(error: MediBookError) -> None:
            desk.view.held_keys.give_back(self)
            desk.view.notice.show_notice("error", *sentence(error))

        def found(patient: Patient) -> None:
            self.box.open_for(patient, walk_in)

        desk.view.held_keys.for_box(self, lambda: self.box.screen, lambda: desk.verbs.drop(self))
        desk.verbs.read(
            lambda: desk.session.clinic.patients.get(walk_in.patient_id), found, failed, owner=self
        )

    def _show_file(self, row: WaitingRow) -> None:
        show = getattr(self._desk, "show_patient", None)
        visit: Appointment | WalkIn | None = row.line.walk_in
        if row.line.visit is not None:
            visit = row.line.visit.visit
        if show is not None and visit is not None:
            show(visit.patient_id)

    # --- Beside the waiting room ------------------------------------------------------------------------

    def _count(self, room: WaitingRoomDay) -> None:
        """The status line says it wherever one is; the visit panel shows the number."""
        tickets = {visit.visit.booking_id: visit.ticket for visit in room.visits if visit.ticket is not None}
        if tickets != self._tickets:
            self._tickets.clear()
            self._tickets.update(tickets)
            self._desk.panel.redraw()
        counts = counts_of(lines_of(room, self._desk.now(), self._limits()))
        if counts.long:
            text = translate("Waiting", "Waiting: {count}, ▲ {long} too long")
        else:
            text = translate("Waiting", "Waiting: {count}")
        self._desk.view.status.set_part(
            "waiting", text.format(count=number(counts.waiting), long=number(counts.long))
        )
        self._show_board(room)

    # --- The screen for those who wait ------------------------------------------------------------------

    def show_big_screen(self) -> None:
        from medibook_desktop.desktop.screens.big_screen.presenter import BigScreenPresenter
        from medibook_desktop.desktop.screens.big_screen.screen import BigScreen

        desk = self._desk
        if self.big_screen is None:
            self.big_screen = BigScreen(desk.session.info.name)
            self._big_presenter = BigScreenPresenter(self.big_screen, desk.timers, now=desk.now)
            self.big_screen.closed.connect(self._close_big_screen)
            self.feed.start()
            if self.feed.room is not None:
                self._show_board(self.feed.room)
        self.big_screen.place_beside(desk.view.window())

    def _show_board(self, room: WaitingRoomDay) -> None:
        """Only numbers, rooms and doctors go on from here."""
        if self._big_presenter is not None:
            names = {doctor.id: doctor.name for doctor in self._desk.session.doctors}
            self._big_presenter.show(board_of(room, names, self._desk.now()))

    def _close_big_screen(self) -> None:
        screen, self.big_screen = self.big_screen, None
        if self._big_presenter is not None:
            self._big_presenter.close()
            self._big_presenter = None
        if screen is not None:
            screen.close()
            screen.deleteLater()
