"""A front desk joined as the downtime job joins it, without a window, over a copy that answers what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.agenda.presenter import AgendaPresenter
from medibook_desktop.desktop.screens.agenda.visit_actions import VisitActions
from medibook_desktop.desktop.screens.booking.presenter import BookingPresenter
from medibook_desktop.desktop.screens.noted.presenter import NotedPresenter
from medibook_desktop.domain.errors import (
    DatabaseAway,
)
from medibook_desktop.domain.intents import Intent, IntentKind, IntentState
from medibook_desktop.services.downtime import CopiedColumns, DowntimeStatus
from tests.helpers.desk_doubles import (
    DAY,
    DOCTORS,
    NOW,
    Answers,
    Recorder,
    doctor_day,
    stub_clinic,
    stub_session,
)

TOMORROW = DAY + timedelta(days=1)


class Queue:
    def __init__(self) -> None:
        self.kept: dict[int, Intent] = {}

    def all(self) -> tuple[Intent, ...]:
        return tuple(self.kept.values())

    def get(self, number: int) -> Intent | None:
        return self.kept.get(number)

    def replace(self, intent: Intent) -> Intent:
        self.kept[intent.number] = intent
        return intent

    def remove(self, number: int) -> None:
        self.kept.pop(number, None)


class Copy:
    """Stands for services.downtime.Downtime."""

    can_send = True

    def __init__(self) -> None:
        self.intents = Queue()
        self.send_all = Answers(self._all_done)
        self.note = Answers(self._noted)
        self.read = Answers(self._read)

    def _noted(self, intent: Intent) -> Intent:
        return self.intents.replace(replace(intent, number=len(self.intents.kept) + 1, noted_at=NOW))

    def _all_done(self) -> tuple[Intent, ...]:
        waiting = [
            i for i in self.intents.all() if i.state is IntentState.WAITING and i.kind is not IntentKind.NOTE
        ]
        return tuple(self.intents.replace(replace(i, state=IntentState.DONE, undo_token=9)) for i in waiting)

    def _read(self, days: Sequence[date], doctor_ids: Sequence[int]) -> CopiedColumns:
        columns = tuple(replace(doctor_day(d), day=day) for day in days for d in doctor_ids)
        return CopiedColumns(columns, NOW - timedelta(minutes=24), (DAY, TOMORROW))


class Desk:
    """Agenda, visit actions, booking box and the list, as the downtime job joins them."""

    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.session = stub_session(self.clinic)
        self.runner = InlineRunner()
        self.timers = ManualTimers()
        self.view = Recorder(select_booking=True, has_notice=True)
        self.box = Recorder()
        self.list = Recorder()
        self.copy = Copy()
        doctors = {doctor.id: doctor for doctor in DOCTORS}
        self.agenda = AgendaPresenter(self.session, self.runner, self.timers, self.view)
        self.actions = VisitActions(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,
            doctors=doctors,
            now=lambda: NOW,
            on_changes=self.agenda.changes_arrived,
            on_refused=self.agenda.everything_is_stale,
        )
        self.booking = BookingPresenter(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.box,
            doctors=doctors,
            visit_types=(),
            now=lambda: NOW,
            on_booked=lambda answer, name: None,
            on_closed=lambda: None,
            on_refused=lambda error, at_slot: None,
        )
        self.noted = NotedPresenter(
            self.session,
            self.copy,  # type: ignore[arg-type]
            self.runner,
            self.changes,
            is_away=lambda: self.agenda.is_read_only,
            say=self.view.show_notice,
            on_noted=self.agenda.show_noted,
        )
        self.noted.status = DowntimeStatus(NOW - timedelta(minutes=24), 8)
        self.agenda.downtime = self.noted
        self.actions.noting = self.noted
        self.booking.noting = self.noted
        self.noted.show_in(self.list)
        self.agenda.start()

    @property
    def changes(self) -> ChangesMade:
        return self.actions.changes

    def go_away(self) -> None:
        self.agenda_answers = {name: getattr(self.clinic.agenda, name) for name in ("day", "week", "columns")}
        for name in self.agenda_answers:
            setattr(self.clinic.agenda, name, Answers(DatabaseAway()))
        self.agenda.load()
        assert self.agenda.is_read_only

    def come_back(self) -> None:
        for name, answer in self.agenda_answers.items():
            setattr(self.clinic.agenda, name, answer)
        self.agenda.load()
        assert not self.agenda.is_read_only

    @property
    def notice(self) -> str:
        shown = self.view.shown("show_notice")
        assert shown is not None
        return f"{shown[1]} {shown[2]}"

    @property
    def intents(self) -> list[Intent]:
        return list(self.copy.intents.all())

    def visits_shown(self) -> list[Any]:
        name = max(("show_day", "replace_columns"), key=lambda n: self._last(n))
        shown = self.view.shown(name)
        assert shown is not None
        columns = shown[0].columns if name == "show_day" else shown[0]
        return [v for column in columns for v in column.appointments]

    def _last(self, name: str) -> int:
        return max((i for i, (called, _) in enumerate(self.view.calls) if called == name), default=-1)
