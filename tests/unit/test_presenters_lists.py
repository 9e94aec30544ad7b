"""The lists: who is told, who is moved where, what Ctrl+Z takes back, and what a refusal does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.lists.away_presenter import AwayPresenter
from medibook_desktop.desktop.screens.lists.confirm_presenter import ConfirmPresenter
from medibook_desktop.desktop.screens.lists.squeezed_presenter import SqueezedPresenter
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.calls import (
    Away,
    AwaySpan,
    Call,
    CallPurpose,
    CallSet,
    CallState,
    away_until,
)
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway, SlotTaken, StaleCall
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.reports import SqueezedIn
from medibook_desktop.domain.slots import Slot

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TOMORROW = date(2026, 11, 24)
NO_TIME = 77
"""The visit for which nothing is free."""
ILL, COLLEAGUE = Doctor(1, "Dr Ill", "General", 1), Doctor(2, "Dr Well", "General", 1)


def a_call(number: int, *, email: bool = False, purpose: CallPurpose = CallPurpose.AWAY) -> Call:
    starts = NOW + timedelta(hours=number)
    return Call(
        booking_id=number,
        booking_version=1,
        purpose=purpose,
        starts_at=starts,
        doctor_id=ILL.id,
        doctor_name=ILL.name,
        patient_id=number,
        patient_name=f"Patient {number}",
        phone="",
        has_email=email,
        visit_type_name="Check-up",
        status=BookingStatus.BOOKED,
        now_at=starts,
        now_doctor_id=ILL.id,
        absence_id=9,
    )


class View:
    def __init__(self) -> None:
        self.lists: dict[ListName, tuple[str, tuple[ListRow, ...], str]] = {}
        self.empty: list[tuple[ListName, str, str]] = []
        self.selected: list[tuple[ListName, int]] = []
        self.notices: list[tuple[str, str, str]] = []
        self.toasts: list[str] = []
        self.moving: list[tuple[int, int]] = []

    def show_list(self, name: ListName, heading: str, rows: Sequence[ListRow], summary: str) -> None:
        self.lists[name] = (heading, tuple(rows), summary)

    def show_empty(self, name: ListName, title: str, sentence: str) -> None:
        self.empty.append((name, title, sentence))

    def select_row(self, name: ListName, key: int) -> None:
        self.selected.append((name, key))

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notices.append((kind, sentence, next_step))

    def show_moving(self, done: int, total: int) -> None:
        self.moving.append((done, total))

    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None:
        self.toasts.append(text)

    def clear_notice(self) -> None: ...

    def announce(self, text: str) -> None: ...

    def row(self, name: ListName, key: int) -> ListRow:
        return next(row for row in self.lists[name][1] if row.key == key)


class Clinic:
    """The services behind the lists, with everything that they were asked in plain sight."""

    def __init__(self) -> None:
        self.calls = self.bookings = self.blocks = self.reports = self
        self.confirming = tuple(a_call(n, purpose=CallPurpose.CONFIRM) for n in (1, 2, 3))
        self.aways: tuple[Away, ...] = (
            Away(
                9,
                ILL.id,
                ILL.name,
                "General",
                NOW,
                away_until(NOW, 1),
                "Ill",
                (a_call(1), a_call(2, email=True)),
            ),
        )
        self.asked: list[tuple[Any, ...]] = []
        self.refuse: Exception | None = None

    def _may_refuse(self) -> None:
        if self.refuse is not None:
            error, self.refuse = self.refuse, None
            raise error

    # calls
    def next_day_to_confirm(self, today: date) -> date:
        return today + timedelta(days=1)

    def to_confirm(self, day: date) -> tuple[Call, ...]:
        return self.confirming if day == TOMORROW else ()

    def away(self, *asked: Any) -> Any:
        if asked:
            self.asked.append(("away", *asked[:4]))
            return SimpleNamespace(absence_id=9, changes=(), doctor_id=asked[0])
        return self.aways

    def proposals(self, away: Away) -> dict[int, list[FreeTime]]:
        times = [
            FreeTime(Slot(100 + n, COLLEAGUE.id, NOW + timedelta(days=1, hours=n), 15, 1), COLLEAGUE, 15)
            for n in range(9)
        ]
        waiting = [call for call in away.calls if not call.is_settled]
        return {
            call.booking_id: times[n:][:4] for n, call in enumerate(waiting) if call.booking_id != NO_TIME
        }

    def set(self, call: Call, state: CallState, request_id: UUID | None = None) -> CallSet:
        self._may_refuse()
        self.asked.append(("set", call.booking_id, str(state), call.version))
        new = replace(call, state=state, version=call.version + 1)
        self.confirming = tuple(new if c.booking_id == call.booking_id else c for c in self.confirming)
        return CallSet(call.booking_id, state, new.version, (Change(ChangeKind.CALL),))

    # bookings, blocks, reports
    def move(self, booking_id: int, version: int, slot_id: int, slot_version: int, request_id: UUID) -> Any:
        self._may_refuse()
        self.asked.append(("move", booking_id, slot_id))
        return SimpleNamespace(changes=(Change(ChangeKind.BOOKING),), name=f"move {booking_id}")

    def cancel(self, booking_id: int, version: int, reason: str, request_id: UUID) -> Any:
        self.asked.append(("cancel", booking_id, reason))
        return SimpleNamespace(changes=(), name=f"cancel {booking_id}")

    def undo(self, booked: Any, request_id: UUID) -> Any:
        self.asked.append(("undo", booked.name))
        return SimpleNamespace(changes=())

    def unblock(self, absence_id: int, request_id: UUID, doctor_id: int | None = None) -> Any:
        self.asked.append(("unblock", absence_id))
        return SimpleNamespace(changes=())

    def squeezed_in(self, first: date, last: date) -> tuple[SqueezedIn, ...]:
        self.asked.append(("squeezed", first, last))
        if first.month != NOW.month:
            return ()
        return (
            SqueezedIn(5, NOW, NOW, 1, ILL.name, 5, "Ada Obi", "Emergency", "Anna", NOW, BookingStatus.DONE),
        )


class Desk:
    def __init__(self) -> None:
        self.clinic, self.view, self.verbs = Clinic(), View(), InlineRunner()
        self.shown: list[tuple[int, datetime]] = []
        self.days: list[Any] = []
        self.taken_up: list[tuple[int, datetime]] = []
        self.changes = ChangesMade(
            self.verbs, ManualTimers(), self.view, on_changes=lambda _: None, on_refused=lambda: None
        )
        common: dict[str, Any] = {
            "now": lambda: NOW,
            "on_show_visit": lambda b, at: self.shown.append((b, at)),
        }
        clinic: Any = self.clinic
        self.confirm = ConfirmPresenter(
            clinic, self.verbs, self.view, self.changes, on_day=self.days.append, **common
        )
        self.away = AwayPresenter(
            clinic,
            self.verbs,
            self.view,
            self.changes,
            doctors={d.id: d for d in (ILL, COLLEAGUE)},
            on_days=self.days.append,
            on_choose_freely=lambda b, at: self.taken_up.append((b, at)),
            **common,
        )
        self.squeezed = SqueezedPresenter(clinic, self.verbs, self.view, **common)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_confirming_list_opens_on_the_next_day_with_visits(desk: Desk) -> None:
    desk.confirm.open()
    heading, rows, summary = desk.view.lists[ListName.CONFIRM]
    assert "24 November 2026" in heading
    assert [row.key for row in rows] == [1, 2, 3]
    assert summary.startswith("0 of 3")
    assert desk.days == [TOMORROW]


def test_one_key_notes_a_call_and_goes_on_to_the_next(desk: Desk) -> None:
    desk.confirm.open()
    desk.confirm.mark(1, CallState.REACHED)
    assert desk.view.selected == [(ListName.CONFIRM, 2)]
    assert desk.view.row(ListName.CONFIRM, 1).is_settled
    desk.confirm.mark(2, CallState.NO_ANSWER)
    assert desk.view.row(ListName.CONFIRM, 2).warns
    assert desk.view.lists[ListName.CONFIRM][2].startswith("1 of 3")
    # The last one leads back to who did not answer.
    desk.confirm.mark(3, CallState.REACHED)
    assert desk.view.selected[-1] == (ListName.CONFIRM, 2)


def test_a_noted_call_is_taken_back_at_its_new_version(desk: Desk) -> None:
    desk.confirm.open()
    desk.confirm.mark(1, CallState.REACHED)
    desk.changes.undo()
    assert desk.clinic.asked[-1] == ("set", 1, "open", 1)


def test_a_call_that_somebody_else_noted_is_said(desk: Desk) -> None:
    desk.confirm.open()
    desk.clinic.refuse = StaleCall(changed_by="Ben")
    desk.confirm.mark(1, CallState.REACHED)
    assert "Ben" in desk.view.notices[0][1]


def test_a_day_without_visits_says_what_to_do(desk: Desk) -> None:
    desk.confirm.open()
    desk.confirm.step_day(1)
    assert desk.view.empty[0][0] is ListName.CONFIRM
    assert desk.view.empty[0][2]


def test_each_line_says_where_the_visit_may_go_and_how_to_reach_the_patient(desk: Desk) -> None:
    desk.away.open()
    heading, rows, summary = desk.view.lists[ListName.AWAY]
    goals = [row.cells[-1] for row in rows]
    assert len(set(goals)) == len(goals) == 2
    assert all("Dr Well" in goal for goal in goals)
    assert "Dr Ill is away" in heading
    assert summary.startswith("2 visit")
    assert [row.cells[2] for row in rows] == ["no phone: by letter", "no phone, by e-mail"]


def test_enter_moves_the_visit_and_queues_a_message_where_there_is_an_address(desk: Desk) -> None:
    desk.away.open()
    desk.away.approve(1)
    assert desk.clinic.asked == [("move", 1, 100)]
    assert desk.view.selected == [(ListName.AWAY, 2)]
    desk.away.approve(2)
    assert desk.clinic.asked[1:] == [("move", 2, 101), ("set", 2, "queued", 0)]


def test_one_ctrl_z_takes_back_the_move_and_the_message(desk: Desk) -> None:
    desk.away.open()
    desk.away.approve(2)
    desk.changes.undo()
    assert desk.clinic.asked[-2:] == [("undo", "move 2"), ("set", 2, "open", 1)]


def test_left_and_right_turn_through_the_times(desk: Desk) -> None:
    desk.away.open()
    first = desk.view.row(ListName.AWAY, 1).cells[-1]
    desk.away.other_time(1, 1)
    second = desk.view.row(ListName.AWAY, 1).cells[-1]
    assert first != second
    desk.away.other_time(1, -1)
    assert desk.view.row(ListName.AWAY, 1).cells[-1] == first
    desk.away.other_time(1, -1)
    desk.away.approve(1)
    assert desk.clinic.asked[0][:2] == ("move", 1)
    assert desk.clinic.asked[0][2] != 100


def test_a_time_that_was_just_taken_is_said_and_the_list_is_read_again(desk: Desk) -> None:
    desk.away.open()
    before = len(desk.days)
    desk.clinic.refuse = SlotTaken(taken_by="Ben")
    desk.away.approve(1)
    assert desk.view.notices
    assert len(desk.days) > before


def test_a_message_that_cannot_be_queued_does_not_hide_the_move(desk: Desk) -> None:
    desk.away.open()
    original = desk.clinic.move

    def move_then_away(*arguments: Any) -> Any:
        answer = original(*arguments)
        desk.clinic.refuse = DatabaseAway()
        return answer

    desk.clinic.move = move_then_away  # type: ignore[method-assign]
    desk.away.approve(2)
    assert desk.clinic.asked == [("move", 2, 101)]
    assert any("Patient 2" in toast for toast in desk.view.toasts)


def many(desk: Desk, *numbers: int) -> None:
    away = desk.clinic.aways[0]
    desk.clinic.aways = (replace(away, calls=tuple(a_call(n, email=n == 2) for n in numbers)),)


def test_all_with_a_time_are_moved_each_on_its_own(desk: Desk) -> None:
    many(desk, 1, 2, 3, NO_TIME)
    desk.away.open()
    desk.away.approve_all()
    assert [asked for asked in desk.clinic.asked if asked[0] == "move"] == [
        ("move", 1, 100),
        ("move", 2, 101),
        ("move", 3, 102),
    ]
    assert ("set", 2, "queued", 0) in desk.clinic.asked
    assert desk.view.moving == [(0, 3), (1, 3), (2, 3), (3, 3), (0, 0)]
    assert "3 visit" in desk.view.toasts[0]
    desk.changes.undo()
    assert [asked[1] for asked in desk.clinic.asked if asked[0] == "undo"] == ["move 3", "move 2", "move 1"]


def test_a_visit_that_cannot_be_moved_says_why_and_the_others_are_moved(desk: Desk) -> None:
    many(desk, 1, 2, 3)
    desk.away.open()
    original = desk.clinic.move

    def taken_for_the_second(booking_id: int, *rest: Any) -> Any:
        if booking_id == 2:
            raise SlotTaken(taken_by="Ben")
        return original(booking_id, *rest)

    desk.clinic.move = taken_for_the_second  # type: ignore[method-assign]
    desk.away.approve_all()
    assert [asked[1] for asked in desk.clinic.asked if asked[0] == "move"] == [1, 3]
    row = desk.view.row(ListName.AWAY, 2)
    assert row.warns
    assert "given to somebody else" in row.cells[-1]
    assert "→" in row.cells[-1]
    assert "1 visit" in desk.view.notices[-1][1]


def test_all_stop_when_the_database_goes_away(desk: Desk) -> None:
    many(desk, 1, 2, 3)
    desk.away.open()
    desk.clinic.refuse = DatabaseAway()
    desk.away.approve_all()
    assert not desk.clinic.asked
    assert desk.view.notices[-1][0] == "error"
    assert desk.view.moving[-1] == (0, 0)


def test_all_can_be_stopped_in_the_middle_by_asking_once_more(desk: Desk) -> None:
    many(desk, 1, 2, 3)
    desk.away.open()
    desk.verbs.held = True
    desk.away.approve_all()
    desk.verbs.run_next()
    desk.away.approve_all()
    desk.verbs.run_all()
    assert [asked[1] for asked in desk.clinic.asked if asked[0] == "move"] == [1, 2]


def test_nothing_to_move_is_said(desk: Desk) -> None:
    many(desk, NO_TIME)
    desk.away.open()
    desk.away.approve_all()
    assert not desk.clinic.asked
    assert "no visit left" in desk.view.notices[-1][1]


def test_a_visit_can_be_taken_to_the_agenda_and_a_message_queued_by_hand(desk: Desk) -> None:
    desk.away.open()
    desk.away.choose_freely(1)
    assert desk.taken_up == [(1, a_call(1).starts_at)]
    desk.away.queue_message(1)
    assert "e-mail" in desk.view.notices[-1][1]
    desk.away.queue_message(2)
    assert desk.clinic.asked == [("set", 2, "queued", 0)]


def test_a_moved_visit_stays_strong_until_its_patient_is_told(desk: Desk) -> None:
    away = desk.clinic.aways[0]
    moved = replace(a_call(1), now_at=NOW + timedelta(days=2))
    told = replace(a_call(2), now_at=NOW + timedelta(days=2), state=CallState.REACHED)
    desk.clinic.aways = (replace(away, calls=(moved, told)),)
    desk.away.open()
    _heading, rows, summary = desk.view.lists[ListName.AWAY]
    assert [row.is_settled for row in rows] == [False, True]
    assert "1 patient" in summary


def test_a_closure_of_the_clinic_is_one_list_that_names_the_doctors(desk: Desk) -> None:
    away = desk.clinic.aways[0]
    span = AwaySpan(None, 1, NOW, away_until(NOW, 1))
    desk.clinic.aways = (replace(away, doctor_id=None, doctor_name="", why="Water damage", spans=(span,)),)
    desk.away.open()
    heading, rows, _summary = desk.view.lists[ListName.AWAY]
    assert heading.startswith("Closed, Water damage")
    assert rows[0].cells[3] == "Check-up, Dr Ill"
    both = (replace(span, doctor_id=1), replace(span, doctor_id=2))
    desk.clinic.aways = (replace(away, doctor_id=None, doctor_name="", spans=both),)
    desk.away.load()
    assert "2 doctor(s) are away" in desk.view.lists[ListName.AWAY][0]


def test_cancelling_gives_the_doctors_absence_as_the_reason(desk: Desk) -> None:
    desk.away.open()
    desk.away.cancel(1)
    assert desk.clinic.asked == [("cancel", 1, "Doctor is away")]


def test_being_away_blocks_until_the_end_of_the_day_and_can_be_taken_back(desk: Desk) -> None:
    desk.away.doctor_is_away(ILL, NOW, away_until(NOW, 1), "Ill")
    assert desk.clinic.asked[0] == ("away", ILL.id, NOW, datetime(2026, 11, 24, tzinfo=UTC), "Ill")
    assert "Today" in desk.view.toasts[0]
    desk.changes.undo()
    assert desk.clinic.asked[-1] == ("unblock", 9)


def test_nobody_away_says_how_to_begin(desk: Desk) -> None:
    desk.clinic.aways = ()
    desk.away.open()
    assert "Ctrl+Shift+D" in desk.view.empty[0][2]


def test_the_report_shows_a_month_and_turns_to_others(desk: Desk) -> None:
    desk.squeezed.open()
    assert desk.clinic.asked == [("squeezed", date(2026, 11, 1), date(2026, 11, 30))]
    assert desk.view.row(ListName.SQUEEZED_IN, 5).cells[3] == "Emergency"
    desk.squeezed.show_visit(5)
    assert desk.shown == [(5, NOW)]
    desk.squeezed.step_day(1)
    assert desk.clinic.asked[-1] == ("squeezed", date(2026, 12, 1), date(2026, 12, 31))
    desk.squeezed.step_day(-1)
    assert desk.clinic.asked[-1][1] == date(2026, 11, 1)
