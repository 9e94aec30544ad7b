"""Moving visits: cut and put down anywhere, dropped where they cannot go, made longer or shorter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.commands.command_list import BY_ID, allowed
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, when
from medibook_desktop.desktop.widgets import agenda_keys
from medibook_desktop.desktop.widgets.agenda_lengths import longer, shorter
from medibook_desktop.domain.agenda import Appointment, BlockedTime
from medibook_desktop.domain.slots import Slot


class MovingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._grid = desk.view.agenda.grid
        self._has_notice = False
        self._grid.move_started.connect(self._started)
        self._grid.move_ended.connect(self._ended)
        self._grid.move_requested.connect(lambda visit, slot: self._forget_notice())
        self._grid.move_refused.connect(self._refused)
        self._grid.length_requested.connect(self._resize)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "visit.cut": self._cut,
            "visit.put": self._put,
            "visit.leave": self._leave,
            "visit.longer": lambda: self._change_length(by=1),
            "visit.shorter": lambda: self._change_length(by=-1),
        }

    def close(self) -> None:
        """Nothing of its own goes on."""

    # --- In hand ----------------------------------------------------------------------------------------

    def _cut(self) -> None:
        visit = self._desk.selected()
        if isinstance(visit, Appointment):
            self._grid.start_move(visit)

    def _put(self) -> None:
        if self._grid.moving() is not None and self._desk.view.places.current == "agenda":
            agenda_keys.activate(self._grid)
            self._grid.setFocus()

    def _leave(self) -> None:
        self._grid.end_move()
        self._grid.setFocus()

    def _started(self, visit: Appointment) -> None:
        self._desk.panel.set_moving(visit, self._grid.selected())

    def _ended(self) -> None:
        self._forget_notice()
        self._desk.panel.set_moving(None, self._grid.selected())

    def _refused(self, visit: Appointment, item: Appointment | BlockedTime | Slot | None) -> None:
        """Dropped or put down where it cannot go: why, and what to do."""
        if isinstance(item, Appointment) and item.booking_id == visit.booking_id:
            self._grid.end_move()
            return
        if isinstance(item, Appointment):
            why = translate("Agenda", "{name} has this time, until {time}.").format(
                name=in_sentence(item.patient_name), time=clock(item.ends_at)
            )
        elif isinstance(item, BlockedTime) and item.why:
            why = translate("Agenda", "This time cannot be booked: {why}.").format(
                why=in_sentence(translate("BlockReasons", item.why))
            )
        elif isinstance(item, Slot) and item.starts_at <= self._desk.now():
            why = translate("Agenda", "This time is over.")
        elif isinstance(item, Slot) and (away := self._desk.panel.why_away(item)):
            why = f"{away}."
        else:
            why = translate("Agenda", "Nobody can be seen at this time.")
        step = translate(
            "Agenda", "{name} stays at {time}. Choose a free time; Ctrl+F finds the next one."
        ).format(name=in_sentence(visit.patient_name), time=when(visit.starts_at, self._desk.now().date()))
        self._has_notice = True
        self._desk.view.agenda.show_notice("warning", why, step)
        self._desk.view.agenda.announce(f"{why} {step}")

    def _forget_notice(self) -> None:
        if self._has_notice:
            self._has_notice = False
            self._desk.view.agenda.clear_notice()

    # --- Longer and shorter -----------------------------------------------------------------------------

    def _change_length(self, by: int) -> None:
        """From the command list and the panel; the key itself comes from the grid."""
        visit, place = self._desk.selected(), self._grid.place
        if not isinstance(visit, Appointment) or self._grid.is_read_only:
            return
        column, step = self._grid.agenda.columns[place.column], self._grid.agenda.layout_rows.step
        minutes = (longer if by > 0 else shorter)(column, visit, step)
        if minutes is not None:
            self._resize(visit, minutes)

    def _resize(self, visit: Appointment, minutes: int) -> None:
        command = BY_ID["visit.longer"]
        if not allowed(command, self._desk.session.me.rights):
            self._desk.carry_out(command.id)
            return
        self._desk.actions.resize(visit, minutes)
