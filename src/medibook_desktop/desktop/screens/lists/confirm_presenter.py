"""Decides about the confirming list: which day, who has been reached, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, long_day, phone
from medibook_desktop.desktop.screens.lists.call_words import call_sign, call_words
from medibook_desktop.desktop.screens.lists.noting import note_call
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow, ListsView
from medibook_desktop.domain.calls import Call, CallState
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class ConfirmPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: ListsView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
        on_show_visit: Callable[[int, datetime], None],
        on_day: Callable[[date], None] = lambda day: None,
    ) -> None:
        """`on_day` is told which day is shown, so that its changes are listened to."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._now = now
        self._on_show_visit = on_show_visit
        self._on_day = on_day
        self.day: date | None = None
        self.calls: tuple[Call, ...] = ()

    def open(self) -> None:
        """The next day on which somebody is expected, unless another was chosen."""
        if self.day is not None and self.day >= self._now().date():
            self.load()
            return
        today = self._now().date()

        def found(day: date) -> None:
            self.day = day
            self.load()

        self._verbs.read(
            lambda: self._clinic.calls.next_day_to_confirm(today), found, self._failed, owner=self
        )

    def step_day(self, by: int) -> None:
        if self.day is not None:
            self.day += timedelta(days=by)
            self.load()

    def load(self) -> None:
        day = self.day
        if day is None:
            return
        self._on_day(day)

        def read(calls: tuple[Call, ...]) -> None:
            if day == self.day:
                self.calls = calls
                self._show()

        self._verbs.read(
            lambda: self._clinic.calls.to_confirm(day), read, self._failed, latest_only="confirm", owner=self
        )

    def mark(self, key: int, state: CallState) -> None:
        """Note the outcome and go on to the next who has not been reached."""
        call = self._call(key)
        if call is not None:
            note_call(self._clinic, self._changes, call, state, lambda: self._next_after(key))

    def show_visit(self, key: int) -> None:
        call = self._call(key)
        if call is not None:
            self._on_show_visit(call.booking_id, call.now_at)

    def close(self) -> None:
        self._verbs.drop(self)

    def _next_after(self, key: int) -> None:
        keys = [call.booking_id for call in self.calls]
        here = keys.index(key) if key in keys else -1
        later = [c for c in (*self.calls[here + 1 :], *self.calls[: max(here, 0)]) if c.booking_id != key]
        waiting = [call.booking_id for call in later if call.state in (CallState.OPEN, CallState.NO_ANSWER)]
        if waiting:
            self._view.select_row(ListName.CONFIRM, waiting[0])
        self.load()

    def _call(self, key: int) -> Call | None:
        return next((call for call in self.calls if call.booking_id == key), None)

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))

    def _show(self) -> None:
        day = self.day or self._now().date()
        heading = translate("Lists", "To confirm: {day}").format(day=long_day(day))
        if not self.calls:
            self._view.show_empty(
                ListName.CONFIRM,
                translate("Lists", "Nobody is expected on {day}").format(day=long_day(day)),
                translate("Lists", "Ctrl+Left and Ctrl+Right turn to other days."),
            )
            return
        rows = [
            ListRow(
                call.booking_id,
                (
                    clock(call.starts_at),
                    call.patient_name,
                    phone(call.phone),
                    call.doctor_name,
                    call.visit_type_name,
                ),
                call_sign(call.state),
                call_words(call.state),
                is_settled=call.state is CallState.REACHED,
                warns=call.state is CallState.NO_ANSWER,
            )
            for call in self.calls
        ]
        reached = sum(call.state is CallState.REACHED for call in self.calls)
        summary = translate("Lists", "{reached} of {all} confirmed").format(
            reached=reached, all=len(self.calls)
        )
        self._view.show_list(ListName.CONFIRM, heading, rows, summary)
