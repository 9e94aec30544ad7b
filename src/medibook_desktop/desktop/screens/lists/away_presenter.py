"""Decides about a doctor's absence: each visit with a time to go to, approved row by row, and who is told how."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.desktop.screens.lists.away_settling import (
    Batch,
    move_to,
    settle,
    taking_all_back,
    taking_back,
)
from medibook_desktop.desktop.screens.lists.away_words import (
    heading_words,
    row_of,
    summary_words,
    until_words,
)
from medibook_desktop.desktop.screens.lists.noting import note_call
from medibook_desktop.desktop.screens.lists.view import AwayView, ListName
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.calls import Away, Call, CallState
from medibook_desktop.domain.errors import MediBookError, Unavailable
from medibook_desktop.domain.people import Doctor

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

DOCTOR_IS_AWAY = "Doctor is away"


class AwayPresenter:
    """Each row is settled in a transaction of its own, so the list can be left at any time and gone on with."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: AwayView,
        changes: ChangesMade,
        *,
        doctors: Mapping[int, Doctor],
        now: Callable[[], datetime],
        on_show_visit: Callable[[int, datetime], None],
        on_days: Callable[[set[date]], None] = lambda days: None,
        on_choose_freely: Callable[[int, datetime], None] = lambda booking_id, at: None,
    ) -> None:
        """`on_days` is told which days are shown, so that their changes are listened to. `on_choose_freely`
        takes a visit up in the agenda, so that it can be put down anywhere."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._doctors = doctors
        self._now = now
        self._on_show_visit = on_show_visit
        self._on_days = on_days
        self._on_choose_freely = on_choose_freely
        self.aways: tuple[Away, ...] = ()
        self._place = 0
        self._proposals: dict[int, list[FreeTime]] = {}
        self._chosen: dict[int, int] = {}
        self._wanted_absence: int | None = None
        self._batch: Batch | None = None
        self._refusals: dict[int, str] = {}
        self._not_these: dict[int, set[int]] = {}
        """Booking id -> slots that were tried and did not fit (a room that is taken, a length): not again."""

    # --- Making an absence --------------------------------------------------------------------------------

    def doctor_is_away(self, doctor: Doctor, starts_at: datetime, ends_at: datetime, why: str) -> None:
        """Blocks the time; its visits come on the list."""
        text = translate("Lists", "{doctor} is away until {when}").format(
            doctor=doctor.name, when=until_words(ends_at, self._now().date())
        )

        def done(absence_id: int) -> None:
            self._wanted_absence = absence_id
            self.load()

        self._changes.make(
            lambda request_id: self._clinic.blocks.away(doctor.id, starts_at, ends_at, why, request_id),
            text,
            changes_of=lambda blocked: blocked.changes,
            take_back=lambda blocked: (
                lambda request_id: (
                    self._clinic.blocks.unblock(
                        blocked.absence_id, request_id, doctor_id=blocked.doctor_id
                    ).changes
                )
            ),
            on_done=lambda blocked: done(blocked.absence_id),
        )

    # --- The list -----------------------------------------------------------------------------------------

    def open(self) -> None:
        self.load()

    def load(self) -> None:
        def read() -> tuple[tuple[Away, ...], dict[int, list[FreeTime]]]:
            aways = self._clinic.calls.away()
            return aways, self._propose(self._shown_of(aways))

        self._verbs.read(read, self._loaded, self._failed, latest_only="away", owner=self)

    def step_day(self, by: int) -> None:
        """To the next or the previous absence."""
        if self.aways:
            self._place = (self._place + by) % len(self.aways)
            self._wanted_absence = self.aways[self._place].absence_id
            self.load()

    @property
    def shown(self) -> Away | None:
        return self.aways[self._place] if self.aways else None

    def _shown_of(self, aways: Sequence[Away]) -> Away | None:
        """The one that was asked for, else the first in which something is left to do."""
        for away in aways:
            if away.absence_id == self._wanted_absence:
                return away
        return next((away for away in aways if away.open_count), aways[0] if aways else None)

    def _propose(self, away: Away | None) -> dict[int, list[FreeTime]]:
        """Blocking."""
        return self._clinic.calls.proposals(away) if away is not None else {}

    def _loaded(self, answer: tuple[tuple[Away, ...], dict[int, list[FreeTime]]]) -> None:
        before = self._chosen_slots()
        self.aways, proposals = answer
        self._proposals = {
            key: [time for time in times if time.slot.id not in self._not_these.get(key, ())]
            for key, times in proposals.items()
        }
        away = self._shown_of(self.aways)
        self._place = self.aways.index(away) if away is not None else 0
        # A time that was chosen by hand stays chosen while it is free.
        self._chosen = {
            key: next((n for n, each in enumerate(times) if each.slot.id == before.get(key)), 0)
            for key, times in self._proposals.items()
        }
        days = {call.starts_at.date() for call in away.calls} if away is not None else set()
        self._on_days(days)
        self._show()

    def _chosen_slots(self) -> dict[int, int]:
        return {
            key: times[self._chosen.get(key, 0)].slot.id for key, times in self._proposals.items() if times
        }

    def other_time(self, key: int, by: int) -> None:
        times = self._proposals.get(key)
        if times:
            self._chosen[key] = (self._chosen.get(key, 0) + by) % len(times)
            self._show()

    # --- What is done to a row ----------------------------------------------------------------------------

    def approve(self, key: int) -> None:
        """Move the visit to the proposed time; a message is queued where there is an address for it."""
        call = self._call(key)
        times = self._proposals.get(key)
        if call is None or call.is_settled:
            return
        if not times:
            self._view.show_notice(
                "info",
                translate("Lists", "There is no free time to propose."),
                translate("Lists", "C cancels the visit; M takes it to the agenda, to be put down anywhere."),
            )
            return
        goal = times[self._chosen.get(key, 0)]
        text = translate("Lists", "Moved {name} to {when} with {doctor}").format(
            name=in_sentence(call.patient_name),
            when=when(goal.starts_at, self._now().date()),
            doctor=goal.doctor.name,
        )
        self._settle(call, move_to(self._clinic, call, goal), text, tried=goal)

    def approve_all(self) -> None:
        """Every visit that has a time proposed goes there, each in its own transaction; once more stops it."""
        away = self.shown
        if self._batch is not None:
            self._batch.stop()
            return
        todo = [
            (call, self._proposals[call.booking_id][self._chosen.get(call.booking_id, 0)])
            for call in (away.calls if away is not None else ())
            if not call.is_settled and self._proposals.get(call.booking_id)
        ]
        if not todo:
            self._view.show_notice(
                "info",
                translate("Lists", "There is no visit left with a time to move to."),
                translate("Lists", "C cancels a visit; M takes it to the agenda, to be put down anywhere."),
            )
            return
        self._batch = Batch(self._clinic, self._verbs, todo, self._stepped, self._moved_all)
        self._view.show_moving(0, len(todo))
        self._batch.start()

    def _stepped(self, batch: Batch) -> None:
        self._view.show_moving(batch.done, batch.total)

    def _moved_all(self, batch: Batch) -> None:
        self._batch = None
        self._view.show_moving(0, 0)
        self._refusals = {key: why for key, (why, _goal) in batch.refused.items()}
        for key, (_why, goal) in batch.refused.items():
            self._not_these.setdefault(key, set()).add(goal.slot.id)
        if batch.settled:
            self._changes.remember(
                translate("Lists", "Moved %n visit(s)", "", len(batch.settled)),
                [change for settled in batch.settled for change in settled.changes],
                taking_all_back(self._clinic, batch.settled),
            )
        if batch.broke_off is not None:
            self._failed(batch.broke_off)
        elif batch.refused:
            self._view.show_notice(
                "warning",
                translate("Lists", "%n visit(s) could not be moved.", "", len(batch.refused)),
                translate("Lists", "Their lines say why, with another time. Ctrl+Enter moves them there."),
            )
        self.load()

    def choose_freely(self, key: int) -> None:
        """The visit is taken up in the agenda: any doctor, any day."""
        call = self._call(key)
        if call is not None and not call.is_settled:
            self._on_choose_freely(call.booking_id, call.now_at)

    def queue_message(self, key: int) -> None:
        """For who was moved by hand: the message that approving queues by itself."""
        call = self._call(key)
        if call is None:
            return
        if not call.has_email:
            self._view.show_notice(
                "info",
                translate("Lists", "There is no e-mail address in this patient's file."),
                translate("Lists", "Call, and note it with K; or write the address into the file (F5)."),
            )
            return
        note_call(self._clinic, self._changes, call, CallState.QUEUED, self.load)

    def cancel(self, key: int) -> None:
        call = self._call(key)
        if call is None or call.is_settled:
            return
        text = translate("Lists", "Cancelled {name}: the doctor is away").format(
            name=in_sentence(call.patient_name)
        )
        self._settle(
            call,
            lambda request_id: self._clinic.bookings.cancel(
                call.booking_id, call.booking_version, DOCTOR_IS_AWAY, request_id
            ),
            text,
        )

    def mark(self, key: int, state: CallState) -> None:
        call = self._call(key)
        if call is not None:
            note_call(self._clinic, self._changes, call, state, self.load)

    def show_visit(self, key: int) -> None:
        call = self._call(key)
        if call is not None:
            self._on_show_visit(call.booking_id, call.now_at)

    def close(self) -> None:
        if self._batch is not None:
            self._batch.stop()
        self._verbs.drop(self)

    def _settle(
        self, call: Call, change: Callable[[UUID], Booked], text: str, tried: FreeTime | None = None
    ) -> None:
        self._refusals.pop(call.booking_id, None)

        def refused(error: MediBookError) -> bool:
            """The usual notice says what happened; the list is read again, with another time to propose."""
            if tried is not None and not isinstance(error, Unavailable):
                self._not_these.setdefault(call.booking_id, set()).add(tried.slot.id)
            self.load()
            return False

        self._changes.make(
            lambda request_id: settle(self._clinic, call, change, request_id),
            text,
            changes_of=lambda done: done.changes,
            take_back=lambda done: taking_back(self._clinic, done),
            on_done=lambda _done: self._go_on(call.booking_id),
            on_error=refused,
        )

    def _go_on(self, key: int) -> None:
        away = self.shown
        calls = away.calls if away is not None else ()
        keys = [call.booking_id for call in calls]
        here = keys.index(key) if key in keys else -1
        waiting = [c.booking_id for c in (*calls[here + 1 :], *calls[:here]) if not c.is_settled]
        if waiting:
            self._view.select_row(ListName.AWAY, waiting[0])
        self.load()

    def _call(self, key: int) -> Call | None:
        away = self.shown
        return next((c for c in away.calls if c.booking_id == key), None) if away is not None else None

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))

    # --- What is shown ------------------------------------------------------------------------------------

    def _show(self) -> None:
        away = self.shown
        if away is None:
            self._view.show_empty(
                ListName.AWAY,
                translate("Lists", "No doctor is away with visits to move"),
                translate(
                    "Lists", "When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected."
                ),
            )
            return
        today = self._now().date()
        doctors = self._doctors
        rows = [
            row_of(
                call,
                self._proposals.get(call.booking_id, ()),
                self._chosen.get(call.booking_id, 0),
                today=today,
                doctors=doctors,
                names_doctor=away.doctor_id is None,
                refused=self._refusals.get(call.booking_id, ""),
            )
            for call in away.calls
        ]
        summary = summary_words(away, self._place, len(self.aways))
        self._view.show_list(ListName.AWAY, heading_words(away, today), rows, summary)
