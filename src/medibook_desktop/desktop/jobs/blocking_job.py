"""Blocking time: Ctrl+B or dragging an empty area, one letter for the reason; Del gives it free again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from medibook_desktop.desktop.commands.command_list import BY_ID, allowed
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.blocking.presenter import BlockPresenter
from medibook_desktop.desktop.widgets.reason_box import ReasonBox
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.booking_rules import BLOCK_REASONS
from medibook_desktop.domain.errors import SlotInPast

OTHER = "o"


class BlockingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box: ReasonBox | None = None
        self._presenter: BlockPresenter | None = None
        grid = desk.view.agenda.grid
        grid.span_dragged.connect(self._dragged)
        grid.unblock_requested.connect(self._unblock)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"time.block": self._block_selected, "time.unblock": self._unblock_selected}

    def close(self) -> None:
        if self._box is not None:
            self._box.hide()

    # --- Asking why -------------------------------------------------------------------------------------

    def _dragged(self, doctor_id: int, starts_at: datetime, ends_at: datetime) -> None:
        if not allowed(BY_ID["time.block"], self._desk.session.me.rights):
            self._desk.carry_out("time.block")
            return
        column = self._desk.agenda.column(doctor_id, starts_at.date())
        if column is not None:
            self._ask(column, starts_at, ends_at)

    def _block_selected(self) -> None:
        item = self._desk.selected()
        if item is None or self._desk.view.agenda.grid.is_read_only:
            return
        if isinstance(item, BlockedTime):
            self._desk.view.toast.show_toast(
                translate("Blocking", "This time is blocked already; Del gives it free again")
            )
            return
        column = self._desk.agenda.column(item.doctor_id, item.starts_at.date())
        if column is not None:
            self._ask(column, item.starts_at, item.ends_at)

    def _ask(self, column: DoctorDay, starts_at: datetime, ends_at: datetime) -> None:
        screen = self._desk.view.agenda
        if ends_at <= self._desk.now():
            screen.show_notice("warning", *sentence(SlotInPast()))
            return
        screen.clear_notice()
        box, presenter = self._made()
        presenter.ask(column, starts_at, ends_at)
        first = next((s for s in column.slots if s.starts_at <= starts_at < s.ends_at), None)
        if first is not None:
            box.place_beside(screen.place_of_slot(first.id), box.wanted_width())

    def _made(self) -> tuple[ReasonBox, BlockPresenter]:
        """Made when it is first needed: signing in does not wait for it."""
        if self._box is None or self._presenter is None:
            screen = self._desk.view.agenda
            box = ReasonBox(
                screen,
                translate("Blocking", "Block time"),
                BLOCK_REASONS,
                lambda reason: translate("BlockReasons", reason),
                OTHER,
            )
            presenter = BlockPresenter(
                self._desk.session.clinic,
                self._desk.changes,
                box,
                doctor_name=self._doctor_name,
                now=self._desk.now,
                on_visits=self._tell_visits,
            )
            box.chosen.connect(self._chosen)
            box.length_asked.connect(presenter.change_length)
            self._box, self._presenter = box, presenter
        return self._box, self._presenter

    def _chosen(self, why: str) -> None:
        self._desk.view.agenda.grid.setFocus()
        self._made()[1].block(why)

    def _doctor_name(self, doctor_id: int) -> str:
        doctor = self._desk.doctor(doctor_id)
        return doctor.name if doctor is not None else ""

    def _tell_visits(self, said: str, next_step: str, first: Appointment) -> None:
        screen = self._desk.view.agenda
        screen.show_notice("warning", said, next_step)
        screen.announce(said)
        screen.select_booking(first.booking_id)

    # --- Free again -------------------------------------------------------------------------------------

    def _unblock_selected(self) -> None:
        item = self._desk.selected()
        if isinstance(item, BlockedTime):
            self._made()[1].unblock(item)
            self._desk.view.agenda.grid.setFocus()

    def _unblock(self, _time: BlockedTime) -> None:
        self._desk.carry_out("time.unblock")
