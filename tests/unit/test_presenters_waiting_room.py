"""The waiting room's list in words, its keys with their undo, the feed behind it, and the screen without names."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.jobs.waiting_feed import WaitingFeed
from medibook_desktop.desktop.screens.agenda.panel_presenter import PanelPresenter
from medibook_desktop.desktop.screens.big_screen.presenter import BigScreenPresenter
from medibook_desktop.desktop.screens.waiting_room.presenter import WaitingRoomPresenter
from medibook_desktop.desktop.screens.waiting_room.rows import WaitingRow
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.waiting import (
    Board,
    CalledNumber,
    WaitingLimits,
    WaitingRoomDay,
    WaitingVisit,
    WalkIn,
    WalkInChanged,
    WalkInStatus,
    board_of,
)
from tests.helpers.desk_doubles import (
    DAY,
    DOCTORS,
    MARIA,
    NOW,
    Answers,
    Recorder,
    at,
    stub_clinic,
    stub_session,
    visit,
)

TOLD = (Change(ChangeKind.WALK_IN, version=2),)
ADA = WalkIn(
    4, 1, 12, 9, "Ada Walker", WalkInStatus.WAITING, NOW - timedelta(minutes=31), specialty="General"
)
ROOM = WaitingRoomDay(
    DAY,
    (
        WaitingVisit(visit(500, BookingStatus.ARRIVED), 11, arrived_at=NOW - timedelta(minutes=4)),
        WaitingVisit(replace(visit(501), starts_at=at(9, 30))),
        WaitingVisit(visit(502, BookingStatus.DONE), 3, at(8), at(8, 10), at(8, 40)),
        WaitingVisit(
            replace(visit(503, BookingStatus.IN_ROOM), doctor_id=1, room_name=""), 10, at(9), at(9, 50)
        ),
    ),
    (ADA,),
)


class Room:
    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.clinic.walk_ins.set_status = Answers(WalkInChanged(4, 2, 12, WalkInStatus.CALLED, TOLD))
        self.view = Recorder()
        self.desk = Recorder()
        self.runner = InlineRunner()
        self.calls: list[tuple[Any, ...]] = []
        self.changes = ChangesMade(
            self.runner, ManualTimers(), self.desk, on_changes=lambda changes: None, on_refused=lambda: None
        )
        self.now = NOW
        self.presenter = WaitingRoomPresenter(
            self.clinic,  # type: ignore[arg-type]
            self.view,
            self.changes,
            doctors=DOCTORS,
            now=lambda: self.now,
            limits=lambda: WaitingLimits(alert_minutes=20),
            advance=lambda visit, status: self.calls.append((visit.booking_id, status)),
            on_show_visit=lambda visit: self.calls.append(("show", visit.booking_id)),
            on_give_time=lambda walk_in: self.calls.append(("give", walk_in.id)),
        )
        self.presenter.show(ROOM)

    @property
    def rows(self) -> tuple[WaitingRow, ...]:
        shown = self.view.shown("show_rows")
        return shown[0] if shown else ()

    def row(self, key: tuple[str, int]) -> WaitingRow:
        return next(row for row in self.rows if row.key == key)


@pytest.fixture
def room() -> Room:
    return Room()


def test_the_list_says_who_with_sign_text_and_colour(room: Room) -> None:
    assert [row.key for row in room.rows] == [
        ("walk_in", 4),
        ("visit", 500),
        ("visit", 501),
        ("visit", 503),
    ]
    long, fresh, late, inside = room.rows
    assert (long.wait, long.token, long.ticket) == ("▲ 31 min, long", "danger", "12")
    assert (fresh.state, fresh.wait, fresh.token) == ("✓ waiting", "4 min", "good")
    assert (late.state, late.wait, late.time) == ("◷ not here yet", "▲ 24 min late", "09:30")
    assert (inside.state, inside.doctor) == ("▸ in the room", "Dr Amara Okafor")
    assert long.doctor == "General"
    for row in room.rows:
        assert row.name in row.spoken


def test_figures_above_the_list_follow_the_doctor(room: Room) -> None:
    counts = room.view.shown("show_counts")[0]  # type: ignore[index]
    assert [counted.count for counted in counts] == ["2", "1", "1", "1"]
    assert counts[1].token == "danger"
    room.presenter.set_doctor(1)
    assert [row.key for row in room.rows] == [("walk_in", 4), ("visit", 503)], (
        "who has no doctor yet may be anybody's"
    )


def test_the_whole_day_adds_who_is_done(room: Room) -> None:
    room.presenter.set_whole_day(True)
    assert room.rows[-1].key == ("visit", 502)
    assert room.rows[-1].wait == ""


def test_minutes_pass_and_only_then_rows_change(room: Room) -> None:
    before = room.rows
    room.presenter.show(ROOM)
    assert room.rows == before
    room.now += timedelta(minutes=1)
    room.presenter.show(ROOM)
    assert room.row(("visit", 500)).wait == "5 min"


def test_the_limit_is_read_at_the_moment_of_use(room: Room) -> None:
    room.presenter._limits = lambda: WaitingLimits(alert_minutes=45)
    room.presenter.show(ROOM)
    assert not room.row(("walk_in", 4)).line.is_long


def test_keys_act_on_visits_as_in_the_agenda(room: Room) -> None:
    row = room.row(("visit", 500))
    room.presenter.step(row, BookingStatus.IN_ROOM)
    room.presenter.left(row)
    room.presenter.activate(row)
    room.presenter.call(row)
    assert room.calls == [(500, BookingStatus.IN_ROOM), (500, BookingStatus.NO_SHOW), ("show", 500)]


def test_who_has_no_time_is_given_one_called_or_has_left_with_undo(room: Room) -> None:
    row = room.row(("walk_in", 4))
    room.presenter.activate(row)
    room.presenter.step(row, BookingStatus.DONE)
    assert room.calls == [("give", 4)]

    room.presenter.call(row)
    room.presenter.left(row)
    calls = room.clinic.walk_ins.set_status.calls
    assert [call[:3] for call in calls] == [(4, 1, WalkInStatus.CALLED), (4, 1, WalkInStatus.LEFT)]
    assert "Number 12" in room.desk.calls[0][1][0]
    room.changes.undo()
    assert room.clinic.walk_ins.put_back.calls[0][1] is WalkInStatus.WAITING


def test_calling_twice_takes_the_call_back(room: Room) -> None:
    room.presenter.show(replace(ROOM, walk_ins=(replace(ADA, status=WalkInStatus.CALLED),)))
    row = room.row(("walk_in", 4))
    assert row.state == "✓ called to the desk"
    room.presenter.call(row)
    assert room.clinic.walk_ins.set_status.calls[0][2] is WalkInStatus.WAITING


def test_an_empty_room_says_what_to_do(room: Room) -> None:
    room.presenter.show(WaitingRoomDay(DAY))
    assert "F8" in room.view.shown("show_nothing")[1]  # type: ignore[index]


# --- The feed --------------------------------------------------------------------------------------


class Feed:
    def __init__(self, *, held: bool = False) -> None:
        self.clinic = stub_clinic()
        self.clinic.waiting_room.today = Answers(ROOM)
        self.session = stub_session(self.clinic)
        self.runner = InlineRunner(held=held)
        self.timers = ManualTimers()
        self.heard: list[WaitingRoomDay] = []
        self.feed = WaitingFeed(self.session, self.runner, self.timers)
        self.feed.listen(self.heard.append)

    @property
    def reads(self) -> int:
        return len(self.clinic.waiting_room.today.calls)


def change(kind: ChangeKind = ChangeKind.BOOKING) -> Change:
    return Change(kind, 2, DAY, 500, (101,), 2)


def test_it_listens_before_it_reads_and_reads_after_the_agenda() -> None:
    feed = Feed()
    assert feed.reads == 0
    feed.timers.fire()
    assert feed.clinic.live.subscribe.calls[0][:2] == ([DAY], [1, 2])
    assert feed.reads == 1
    assert feed.heard[0] == ROOM


def test_many_changes_are_one_reading_and_others_none() -> None:
    feed = Feed()
    feed.feed.start()
    feed.feed.changes_arrived([change(ChangeKind.HOLD)])
    feed.feed.changes_arrived([change(), change()])
    feed.feed.changes_arrived([change(ChangeKind.WALK_IN)])
    assert feed.reads == 1
    soon = [timer for timer in feed.timers.pending if not timer.repeats]
    assert len(soon) == 1
    soon[0].function()
    assert feed.reads == 2


def test_what_changes_during_a_reading_is_read_by_the_next() -> None:
    feed = Feed(held=True)
    feed.feed.start()
    feed.feed.read()
    feed.feed.read()
    feed.runner.run_all()
    assert feed.reads == 2


def test_midnight_watches_another_day() -> None:
    feed = Feed()
    feed.feed.start()
    subscription = feed.clinic.live.subscribe.answers[-1]
    feed.session.now = lambda: NOW + timedelta(days=1)
    feed.timers.fire()
    assert subscription.watch.calls[-1][0] == [DAY + timedelta(days=1)]


def test_the_database_away_keeps_the_lines_and_tries_again() -> None:
    feed = Feed()
    feed.clinic.waiting_room.today = Answers(ROOM, DatabaseAway(), ROOM)
    feed.feed.start()
    feed.feed.read()
    assert feed.heard == [ROOM]
    feed.timers.fire()
    assert feed.reads == 3
    assert len(feed.heard) == 2


def test_a_closed_feed_says_nothing_more() -> None:
    feed = Feed(held=True)
    feed.feed.start()
    feed.feed.close()
    feed.runner.run_all()
    assert feed.heard == []
    assert feed.timers.pending == []


# --- The screen for those who wait -----------------------------------------------------------------


def test_the_screen_says_numbers_and_where_they_go() -> None:
    view, timers, now = Recorder(), ManualTimers(), [NOW]
    presenter = BigScreenPresenter(view, timers, now=lambda: now[0])
    presenter.show(
        Board(
            (
                CalledNumber(7, "Room 4", "Dr Wei Chen", True),
                CalledNumber(6, "", "Dr Wei Chen"),
                CalledNumber(5),
            ),
            (8, 9),
        )
    )
    page = view.shown("show_page")[0]  # type: ignore[index]
    assert [(row.number, row.place) for row in page.called] == [
        ("7", "Room 4"),
        ("6", "Dr Wei Chen"),
        ("5", "Front desk"),
    ]
    assert (page.waiting, page.clock) == (("8", "9"), "09:54")

    shown = view.count("show_page")
    timers.fire()
    assert view.count("show_page") == shown, "nothing changed, nothing is painted"
    now[0] = datetime(2026, 11, 26, 9, 55, tzinfo=NOW.tzinfo)
    timers.fire()
    assert view.count("show_page") == shown + 1


def test_no_name_of_a_patient_reaches_the_screen() -> None:
    view = Recorder()
    presenter = BigScreenPresenter(view, ManualTimers(), now=lambda: NOW)
    presenter.show(board_of(ROOM, {doctor.id: doctor.name for doctor in DOCTORS}, NOW))
    everything = repr(view.calls)
    assert "'10'" in everything
    for name in (MARIA.name, ADA.patient_name):
        assert not any(part in everything for part in name.split())


def test_the_visit_panel_shows_the_number_as_soon_as_there_is_one() -> None:
    view, tickets = Recorder(), dict[int, int]()
    panel = PanelPresenter(
        stub_clinic(),  # type: ignore[arg-type]
        InlineRunner(),
        view,
        doctors={doctor.id: doctor for doctor in DOCTORS},
        now=lambda: NOW,
    )
    panel.ticket_of = tickets.get
    panel.show(visit(500, BookingStatus.ARRIVED))
    assert "number" not in view.shown("show_visit")[0].details  # type: ignore[index]
    tickets[500] = 11
    panel.redraw()
    assert view.shown("show_visit")[0].details.startswith("number 11")  # type: ignore[index]
