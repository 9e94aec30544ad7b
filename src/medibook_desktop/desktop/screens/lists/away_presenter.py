"""Decides about a doctor's absence: each visit with a time to go to, approved row by row, and who is told how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, day_near, in_sentence, phone, when
from medibook_desktop.desktop.screens.lists.call_words import call_sign, call_words
from medibook_desktop.desktop.screens.lists.noting import back_to, note_call
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow, ListsView
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.calls import Away, Call, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import Doctor

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

DOCTOR_IS_AWAY = "Doctor is away"


@dataclass(frozen=True, slots=True)
class Settled:
    """What one approval did: the visit as it is now, and its call, if a message was queued."""

    booked: Booked
    call: Call
    changes: tuple[Change, ...]


class AwayPresenter:
    """Each row is settled in a transaction of its own, so the list can be left at any time and gone on with."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: ListsView,
        changes: ChangesMade,
        *,
        doctors: dict[int, Doctor],
        now: Callable[[], datetime],
        on_show_visit: Callable[[int, datetime], None],
        on_days: Callable[[set[date]], None] = lambda days: None,
    ) -> None:
        """`on_days` is told which days are shown, so that their changes are listened to."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._doctors = doctors
        self._now = now
        self._on_show_visit = on_show_visit
        self._on_days = on_days
        self.aways: tuple[Away, ...] = ()
        self._place = 0
        self._proposals: dict[int, list[FreeTime]] = {}
        self._chosen: dict[int, int] = {}
        self._wanted_absence: int | None = None

    # --- Making an absence --------------------------------------------------------------------------------

    def doctor_is_away(self, doctor: Doctor, starts_at: datetime, ends_at: datetime, why: str) -> None:
        """Blocks the time; its visits come on the list."""
        text = translate("Lists", "{doctor} is away until {when}").format(
            doctor=doctor.name, when=self._until(ends_at)
        )

        def done(absence_id: int) -> None:
            self._wanted_absence = absence_id
            self.load()

        self._changes.make(
            lambda request_id: self._clinic.blocks.away(doctor.id, starts_at, ends_at, why, request_id),
            text,
            changes_of=lambda blocked: blocked.changes,
            take_back=lambda blocked: (
                lambda request_id: self._clinic.blocks.unblock(blocked.absence_id, request_id).changes
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
        """Blocking. No time is proposed to two patients."""
        found: dict[int, list[FreeTime]] = {}
        given: set[int] = set()
        for call in away.calls if away is not None else ():
            if call.is_settled or away is None:
                continue
            times = self._clinic.calls.proposals(call, away, limit=4 + len(given))
            times = [found_time for found_time in times if found_time.slot.id not in given][:4]
            if times:
                given.add(times[0].slot.id)
            found[call.booking_id] = times
        return found

    def _loaded(self, answer: tuple[tuple[Away, ...], dict[int, list[FreeTime]]]) -> None:
        before = self._chosen_slots()
        self.aways, self._proposals = answer
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
                translate(
                    "Lists", "C cancels the visit; V shows it in the agenda, where M moves it anywhere."
                ),
            )
            return
        goal = times[self._chosen.get(key, 0)]
        text = translate("Lists", "Moved {name} to {when} with {doctor}").format(
            name=in_sentence(call.patient_name),
            when=when(goal.starts_at, self._now().date()),
            doctor=goal.doctor.name,
        )
        self._settle(
            call,
            lambda request_id: self._clinic.bookings.move(
                call.booking_id, call.booking_version, goal.slot.id, goal.slot.version, request_id
            ),
            text,
        )

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
        self._verbs.drop(self)

    def _settle(self, call: Call, change: Callable[[UUID], Booked], text: str) -> None:
        def settled(request_id: UUID) -> Settled:
            booked = change(request_id)
            changes = list(booked.changes)
            told = call
            if call.has_email and call.state is CallState.OPEN:
                try:
                    answer = self._clinic.calls.set(call, CallState.QUEUED)
                    told = replace(call, version=answer.version)
                    changes += answer.changes
                except MediBookError:
                    # The visit is moved; whom nobody has told stays on the list as "to call".
                    told = call
            return Settled(booked, told, tuple(changes))

        def take_back(done: Settled) -> TakeBack:
            def back(request_id: UUID) -> Sequence[Change]:
                changes = list(self._clinic.bookings.undo(done.booked, request_id).changes)
                if done.call.version != call.version:
                    changes += back_to(self._clinic, done.call, call.state)(new_request_id())
                return changes

            return back

        self._changes.make(
            settled,
            text,
            changes_of=lambda done: done.changes,
            take_back=take_back,
            on_done=lambda _done: self._go_on(call.booking_id),
            on_error=self._refused,
        )

    def _refused(self, _error: MediBookError) -> bool:
        """The usual notice says what happened; the list is read again, with another time to propose."""
        self.load()
        return False

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
        heading = translate("Lists", "{doctor} is away: {from_when} – {until}").format(
            doctor=away.doctor_name,
            from_when=when(away.starts_at, self._now().date()),
            until=self._until(away.ends_at),
        )
        summary = translate("Lists", "%n visit(s) left to settle", "", away.open_count)
        if len(self.aways) > 1:
            place = translate("Lists", "Absence {number} of {all}").format(
                number=self._place + 1, all=len(self.aways)
            )
            summary = f"{summary} · {place}"
        self._view.show_list(ListName.AWAY, heading, [self._row(call) for call in away.calls], summary)

    def _row(self, call: Call) -> ListRow:
        return ListRow(
            call.booking_id,
            (
                self._was(call.starts_at),
                call.patient_name,
                phone(call.phone),
                call.visit_type_name,
                self._goes_to(call),
            ),
            "" if call.is_begun else call_sign(call.state),
            "" if call.is_begun else call_words(call.state),
            is_settled=call.is_settled,
            warns=not call.is_settled and not self._proposals.get(call.booking_id),
        )

    def _until(self, moment: datetime) -> str:
        """The end of a day is that day's, and not the next one's first minute."""
        today = self._now().date()
        if moment.time() == time.min:
            return day_near(moment.date() - timedelta(days=1), today)
        return when(moment, today)

    def _was(self, moment: datetime) -> str:
        today = self._now().date()
        return clock(moment) if moment.date() == today else when(moment, today)

    def _goes_to(self, call: Call) -> str:
        today = self._now().date()
        if call.is_cancelled:
            return translate("Lists", "✕ cancelled")
        if call.is_moved:
            doctor = self._doctors.get(call.now_doctor_id)
            return translate("Lists", "✓ moved to {when}, {doctor}").format(
                when=when(call.now_at, today), doctor=doctor.name if doctor is not None else ""
            )
        if call.is_settled:
            return translate("Lists", "• was seen")
        times = self._proposals.get(call.booking_id)
        if not times:
            return translate("Lists", "no free time found")
        goal = times[self._chosen.get(call.booking_id, 0)]
        return translate("Lists", "→ {when}, {doctor} ({number} of {all})").format(
            when=when(goal.starts_at, today),
            doctor=goal.doctor.name,
            number=self._chosen.get(call.booking_id, 0) + 1,
            all=len(times),
        )
