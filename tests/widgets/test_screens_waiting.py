"""The waiting room, the walk-in box and the screen for those who wait, by keys and as widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.jobs.walk_in_box import WalkInBox
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.big_screen.presenter import BoardPage, CalledRow
from medibook_desktop.desktop.screens.big_screen.screen import BigScreen
from medibook_desktop.desktop.screens.waiting_room.presenter import WaitingRoomPresenter
from medibook_desktop.desktop.screens.waiting_room.screen import WaitingRoomScreen
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.waiting import (
    WaitingLimits,
    WaitingRoomDay,
    WaitingVisit,
    WalkedIn,
    WalkIn,
    WalkInStatus,
)
from tests.helpers.desk_doubles import (
    DAY,
    DOCTORS,
    MARIA,
    NOW,
    Answers,
    Recorder,
    booked,
    slot,
    stub_clinic,
    stub_session,
    visit,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
ADA = WalkIn(4, 1, 12, 9, "Ada Walker", WalkInStatus.WAITING, NOW - timedelta(minutes=31))
ROOM = WaitingRoomDay(
    DAY,
    (
        WaitingVisit(visit(500, BookingStatus.ARRIVED), 11, arrived_at=NOW - timedelta(minutes=4)),
        WaitingVisit(visit(501, BookingStatus.ARRIVED), 10, arrived_at=NOW - timedelta(minutes=9)),
    ),
    (ADA,),
)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


class Room:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.screen = WaitingRoomScreen()
        self.calls: list[tuple[str, Any]] = []
        self.presenter = WaitingRoomPresenter(
            stub_clinic(),  # type: ignore[arg-type]
            self.screen,
            ChangesMade(
                InlineRunner(), ManualTimers(), Recorder(), on_changes=lambda c: None, on_refused=lambda: None
            ),
            doctors=DOCTORS,
            now=lambda: NOW,
            limits=WaitingLimits,
            advance=lambda visit, status: None,
            on_show_visit=lambda visit: None,
            on_give_time=lambda walk_in: None,
        )
        for name in ("step_requested", "row_activated", "call_requested", "left_requested", "file_requested"):
            getattr(self.screen, name).connect(self._noting(name.split("_")[0]))
        self.screen.resize(1100, 600)
        shown(qtbot, self.screen)
        self.presenter.show(ROOM)
        self.screen.setFocus()

    def _noting(self, name: str) -> Any:
        return lambda *args: self.calls.append((name, (args[0].key, *args[1:])))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_the_model_keeps_qt_s_rules_while_people_come_and_go(room: Room, qtmodeltester: ModelTester) -> None:
    watched = QAbstractItemModelTester(
        room.screen.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    for there in (ROOM.visits[1:], (), tuple(reversed(ROOM.visits))):
        room.presenter.show(replace(ROOM, visits=there))
    qtmodeltester.check(room.screen.model)
    assert watched.model() is room.screen.model


def test_letters_act_on_the_chosen_line(room: Room) -> None:
    room.press(Qt.Key.Key_Down, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_P)
    second = ("visit", 501)
    assert room.calls == [
        ("step", (second, BookingStatus.IN_ROOM)),
        ("step", (second, BookingStatus.DONE)),
        ("left", (second,)),
        ("row", (second,)),
        ("file", (second,)),
    ]
    room.press(Qt.Key.Key_Up, Qt.Key.Key_C)
    assert room.calls[-1] == ("call", (("walk_in", 4),))


def test_the_chosen_line_stays_when_others_come_and_moves_on_when_it_goes(room: Room) -> None:
    room.press(Qt.Key.Key_Down)
    longer = WaitingVisit(visit(510, BookingStatus.ARRIVED), 2, arrived_at=NOW - timedelta(minutes=50))
    room.presenter.show(replace(ROOM, visits=(*ROOM.visits, longer)))
    chosen = room.screen.chosen()
    assert chosen is not None
    assert chosen.key == ("visit", 501)
    room.presenter.show(replace(ROOM, visits=ROOM.visits[:1]))
    chosen = room.screen.chosen()
    assert chosen is not None


def test_an_empty_room_offers_the_walk_in(room: Room, qtbot: QtBot) -> None:
    room.presenter.show(WaitingRoomDay(DAY))
    assert room.screen.nothing.isVisible()
    assert room.screen.chosen() is None


def test_nothing_without_a_name(room: Room) -> None:
    for child in room.screen.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            accessible = QAccessible.queryAccessibleInterface(child)
            assert accessible.text(QAccessible.Text.Name), child


# --- The box ---------------------------------------------------------------------------------------


class Box:
    """The real box over an empty window, with hands."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.clinic = stub_clinic()
        self.clinic.walk_ins.times = Answers([slot(100, 10, 6), slot(101, 10, 15, doctor_id=1)])
        self.clinic.walk_ins.walk_in = Answers(
            lambda request: WalkedIn(booked(request.request_id, request.slot_id), 23, False)
        )
        self.timers = ManualTimers()
        self.host = QWidget()
        self.host.focus_place = self.host.setFocus  # type: ignore[attr-defined]
        self.host.places = SimpleNamespace(current="waiting")  # type: ignore[attr-defined]
        self.host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.host.resize(1280, 720)
        shown(qtbot, self.host)
        runner = InlineRunner()
        self.desk = SimpleNamespace(
            session=stub_session(self.clinic),
            view=self.host,
            verbs=runner,
            timers=self.timers,
            agenda=SimpleNamespace(specialty=""),
            actions=SimpleNamespace(advance=lambda visit, status: None),
            now=lambda: NOW,
            changes=ChangesMade(
                runner, self.timers, Recorder(), on_changes=lambda c: None, on_refused=lambda: None
            ),
        )
        self.box = WalkInBox(self.desk)  # type: ignore[arg-type]
        self.box.open()

    @property
    def screen(self) -> Any:
        return self.box.screen

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.host, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        self.timers.fire()

    @property
    def requests(self) -> list[Any]:
        return [call[0] for call in self.clinic.walk_ins.walk_in.calls]


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[Box]:
    made = Box(qtbot)
    yield made
    made.box.close()


def test_one_key_a_name_and_enter(box: Box) -> None:
    assert box.screen.proposal.text().startswith("10:06 with Dr Wei Chen")
    box.type("maria")
    box.press(Qt.Key.Key_Return)
    assert [(r.patient_id, r.slot_id) for r in box.requests] == [(MARIA.id, 100)]
    assert not box.screen.isVisible()
    assert box.host.hasFocus()


def test_control_arrows_choose_another_time_while_typing(box: Box) -> None:
    box.type("maria")
    box.press(Qt.Key.Key_Down, CONTROL)
    assert box.screen.proposal.text().startswith("10:15 with Dr Amara Okafor")
    box.press(Qt.Key.Key_Return)
    assert box.requests[0].slot_id == 101


def test_a_click_shows_the_person_and_arrows_then_choose_the_time(box: Box) -> None:
    box.type("maria")
    row = box.screen.chooser.model.index(0, 0)
    box.qtbot.mouseClick(
        box.screen.chooser.hits.viewport(),
        Qt.MouseButton.LeftButton,
        pos=box.screen.chooser.hits.visualRect(row).center(),
    )
    assert box.requests == []
    assert box.screen.chooser.name.text() == "Maria Silva"
    box.press(Qt.Key.Key_Down)
    box.press(Qt.Key.Key_Return)
    assert box.requests[0].slot_id == 101


def test_somebody_new_by_keys_alone(box: Box) -> None:
    box.clinic.patients.search = Answers([])
    box.type("Zoe New")
    box.press(Qt.Key.Key_Return)
    assert box.screen.chooser.new_name.text() == "Zoe New"
    box.type("12.3.1984")
    box.press(Qt.Key.Key_Return)
    assert box.clinic.patients.register.calls[0][0].name == "Zoe New"
    assert len(box.requests) == 1


def test_a_visit_of_today_is_arrived_for_with_one_key(box: Box) -> None:
    came: list[Any] = []
    box.desk.actions.advance = lambda visit, status: came.append((visit.booking_id, status))
    box.clinic.waiting_room.visits_of_today = Answers([visit()])
    box.type("maria")
    box.press(Qt.Key.Key_Return)
    assert "10:15" in box.screen.notice.text
    box.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert came == [(500, BookingStatus.ARRIVED)]


def test_escape_closes_and_books_nothing(box: Box) -> None:
    box.type("maria")
    box.press(Qt.Key.Key_Escape)
    assert not box.screen.isVisible()
    assert box.requests == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [100, 150])
def test_the_box_stays_inside_a_low_window(
    box: Box, qapp: QApplication, direction: Qt.LayoutDirection, scale: int
) -> None:
    apply_theme(qapp, "light", scale, reduced_motion=True)
    box.host.setLayoutDirection(direction)
    box.box.open()
    box.clinic.patients.search = Answers([])
    box.type("Zoe")
    box.press(Qt.Key.Key_Return)
    assert box.host.rect().contains(box.screen.geometry())
    assert box.screen.book_button.geometry().bottom() <= box.screen.height()


def test_nothing_in_the_box_is_without_a_name(box: Box) -> None:
    for child in box.screen.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            accessible = QAccessible.queryAccessibleInterface(child)
            assert accessible.text(QAccessible.Text.Name), child


# --- The screen for those who wait -----------------------------------------------------------------


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_the_big_screen_paints_on_the_side_where_reading_begins(
    qtbot: QtBot, qapp: QApplication, theme: str, direction: Qt.LayoutDirection
) -> None:
    apply_theme(qapp, theme, reduced_motion=True)
    screen = BigScreen("Harbour Clinic")
    screen.setLayoutDirection(direction)
    screen.resize(1280, 720)
    shown(qtbot, screen)
    empty = screen.grab().toImage()
    screen.show_page(BoardPage((CalledRow("23", "Room 4", True),), ("24", "25"), "09:54"))
    image = screen.grab().toImage()

    height = int(image.height() * 0.25)
    changed = [x for x in range(image.width()) if image.pixel(x, height) != empty.pixel(x, height)]
    middle = image.width() / 2
    called = sum(x < middle for x in changed) - sum(x > middle for x in changed)
    assert (called > 0) is (direction == Qt.LayoutDirection.LeftToRight)
    assert "23" in screen.accessibleDescription()


def test_the_big_screen_closes_with_escape(qtbot: QtBot) -> None:
    screen = BigScreen("Harbour Clinic")
    shown(qtbot, screen)
    with qtbot.waitSignal(screen.closed):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()
