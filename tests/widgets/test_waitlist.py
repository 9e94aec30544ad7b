"""The waitlist's widgets: the list and its keys, the box at a gap, the box of a wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.waitlist.gap_box import GapBox
from medibook_desktop.desktop.screens.waitlist.gap_presenter import MatchRow
from medibook_desktop.desktop.screens.waitlist.presenter import WishRow
from medibook_desktop.desktop.screens.waitlist.screen import WaitlistScreen
from medibook_desktop.desktop.screens.waitlist.wish_box import WishBox
from medibook_desktop.desktop.screens.waitlist.wish_presenter import WishFields
from medibook_desktop.desktop.widgets.toggle_row import ToggleRow
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.waitlist import (
    Match,
    NewWish,
    OfferOutcome,
    Urgency,
    Wish,
    WishGroup,
    WishStatus,
)
from tests.helpers.desk_doubles import DOCTORS, MARIA, NOW, slot

WISH = Wish(5, 1, WishStatus.OPEN, NewWish(MARIA.id), MARIA.name, MARIA.phone, NOW, "anna", NOW)
_Key = Qt.Key


def wish_row(wish_id: int, status: str = "Waiting") -> WishRow:
    wish = replace(WISH, id=wish_id, created_at=NOW - timedelta(days=wish_id))
    return WishRow(
        wish, f"Patient {wish_id}", "1", "Any doctor", "Any day", "", "Soon", "today", status, False
    )


def match_row(wish_id: int) -> MatchRow:
    return MatchRow(
        Match(replace(WISH, id=wish_id), 15),
        f"Patient {wish_id}",
        "07700 900123",
        "Any doctor",
        "Soon",
        "today",
    )


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication) -> QWidget:
    apply_theme(qapp, "light", reduced_motion=True)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def shown(qtbot: QtBot, host: QWidget) -> None:
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)


def test_the_list_keeps_its_row_while_others_come_and_go(
    qtbot: QtBot, host: QWidget, qtmodeltester: ModelTester
) -> None:
    screen = WaitlistScreen(DOCTORS, host)
    qtmodeltester.check(screen.model)
    shown(qtbot, host)
    screen.show_rows(tuple(wish_row(n) for n in range(1, 6)), WishGroup.OPEN)
    screen.select_wish(3)
    screen.show_rows((wish_row(9), wish_row(3, "Offered, 3 min left"), wish_row(5)), WishGroup.OPEN)
    row = screen.table.selected_row()
    assert isinstance(row, WishRow)
    assert (row.wish_id, row.status) == (3, "Offered, 3 min left")


def test_every_key_of_the_list_names_its_row(qtbot: QtBot, host: QWidget) -> None:
    screen = WaitlistScreen(DOCTORS, host)
    shown(qtbot, host)
    screen.show_rows((wish_row(1), wish_row(2)), WishGroup.OPEN)
    screen.setFocus()
    assert screen.table.hasFocus()
    qtbot.keyClick(screen.table, _Key.Key_Down)
    for key, signal in (
        (_Key.Key_Delete, screen.withdraw_requested),
        (_Key.Key_O, screen.offer_requested),
        (_Key.Key_Return, screen.row_chosen),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.keyClick(screen.table, key)
        assert asked.args is not None
        assert asked.args[0].wish_id == 2
    for key, outcome in ((_Key.Key_T, OfferOutcome.TAKEN), (_Key.Key_D, OfferOutcome.DECLINED)):
        with qtbot.waitSignal(screen.settle_requested) as answered:
            qtbot.keyClick(screen.table, key)
        assert answered.args is not None
        assert answered.args[1] is outcome


def test_an_empty_list_says_what_to_do_and_its_key_works(qtbot: QtBot, host: QWidget) -> None:
    screen = WaitlistScreen(DOCTORS, host)
    shown(qtbot, host)
    screen.setFocus()
    screen.show_rows((wish_row(1),), WishGroup.OPEN)
    screen.show_rows((), WishGroup.OPEN)
    assert screen.empty.hasFocus()
    assert "+" in screen.empty.accessibleDescription()
    for press in (
        lambda: qtbot.keyClick(screen.empty, _Key.Key_Insert),
        lambda: qtbot.keyClicks(screen.empty, "+"),
    ):
        with qtbot.waitSignal(screen.new_requested):
            press()


def gap_box(qtbot: QtBot, host: QWidget, *, by_itself: bool) -> tuple[GapBox, QPushButton]:
    keys_of = QPushButton("the agenda", host)
    keys_of.setAutoDefault(False)
    box = GapBox(host, keys_of)
    shown(qtbot, host)
    keys_of.setFocus()
    rows = (match_row(1), match_row(2), match_row(3))
    box.open_for(slot(), "10:00", rows, QRect(100, 100, 150, 30), by_itself=by_itself)
    return box, keys_of


def test_arrows_and_enter_choose_whom_to_offer_it(qtbot: QtBot, host: QWidget) -> None:
    box, _ = gap_box(qtbot, host, by_itself=False)
    assert box.table.hasFocus()
    qtbot.keyClick(box.table, _Key.Key_Down)
    with qtbot.waitSignal(box.offered) as offered:
        qtbot.keyClick(box.table, _Key.Key_Return)
    assert offered.args is not None
    assert (offered.args[0].id, offered.args[1].wish_id) == (100, 2)
    assert not box.isVisible()


def test_a_box_that_came_by_itself_leaves_the_focus_where_it_is(qtbot: QtBot, host: QWidget) -> None:
    box, keys_of = gap_box(qtbot, host, by_itself=True)
    assert keys_of.hasFocus()
    with qtbot.waitSignal(box.offered):
        qtbot.keyClick(keys_of, _Key.Key_Return)
    assert keys_of.hasFocus()


@pytest.mark.parametrize("key", [_Key.Key_Escape, _Key.Key_M, _Key.Key_Down])
def test_any_other_key_leaves_the_time_free(qtbot: QtBot, host: QWidget, key: Qt.Key) -> None:
    box, keys_of = gap_box(qtbot, host, by_itself=True)
    offered: list[object] = []
    box.offered.connect(lambda *args: offered.append(args))
    qtbot.keyClick(keys_of, key)
    assert not box.isVisible()
    assert offered == []


def test_ctrl_l_gives_the_keys_to_a_box_that_is_there(qtbot: QtBot, host: QWidget) -> None:
    box, _ = gap_box(qtbot, host, by_itself=True)
    assert box.take_keys()
    assert box.table.hasFocus()
    assert not box.take_keys()


def wish_box(qtbot: QtBot, host: QWidget) -> WishBox:
    box = WishBox(host, DOCTORS, (VisitType(3, "Follow-up", 30),))
    shown(qtbot, host)
    return box


def test_what_stands_in_the_box_comes_out_of_it(qtbot: QtBot, host: QWidget) -> None:
    box = wish_box(qtbot, host)
    fields = WishFields(
        (2, ""),
        3,
        frozenset({0, 4}),
        frozenset({"evening"}),
        "8-9",
        "1.12.2026",
        "31.12.2026",
        Urgency.CAN_WAIT,
        "note",
    )
    box.open_box("A wish", fields)
    assert box.fields() == fields
    box.open_box("A wish", WishFields((None, "Cardiology")))
    assert box.fields() == WishFields((None, "Cardiology"))


def test_enter_saves_from_every_field_and_escape_leaves(qtbot: QtBot, host: QWidget) -> None:
    box = wish_box(qtbot, host)
    box.open_box("A wish", WishFields())
    box.show_person("Maria Silva", "")
    for field in (box.doctor, box.kind, box.days.button("0"), box.between, box.latest, box.note):
        field.setFocus()
        with qtbot.waitSignal(box.save_requested):
            qtbot.keyClick(field, _Key.Key_Return)
        with qtbot.waitSignal(box.close_requested):
            qtbot.keyClick(field, _Key.Key_Escape)


def test_nothing_that_has_the_focus_is_without_a_name(qtbot: QtBot, host: QWidget) -> None:
    box = wish_box(qtbot, host)
    box.open_box("A wish", WishFields())
    screen = WaitlistScreen(DOCTORS, host)
    screen.show_rows((wish_row(1),), WishGroup.OPEN)
    screen.show()
    gap = GapBox(host, screen.table)
    gap.open_for(slot(), "10:00", (match_row(1),), QRect(0, 0, 10, 10), by_itself=False)
    nameless = []
    for child in (child for top in (box, screen, gap) for child in top.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(child)
        reached = child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and child.focusProxy() is None and not interface.text(QAccessible.Text.Name):
            nameless.append(child)
    assert nameless == []


@pytest.mark.parametrize("size", [(880, 560), (1280, 720)])
def test_the_box_stays_inside_the_window(qtbot: QtBot, host: QWidget, size: tuple[int, int]) -> None:
    host.resize(*size)
    box = wish_box(qtbot, host)
    box.open_box("A wish", WishFields())
    box.show_person("Maria Silva", "12 Mar 1984")
    assert host.rect().contains(box.geometry())


def test_space_toggles_and_arrows_go(qtbot: QtBot, host: QWidget) -> None:
    row = ToggleRow([("a", "A"), ("b", "B"), ("c", "C")], "Letters", host)
    shown(qtbot, host)
    row.setFocus()
    qtbot.keyClick(row.button("a"), _Key.Key_Space)
    qtbot.keyClick(row.button("a"), _Key.Key_Right)
    qtbot.keyClick(row.button("b"), _Key.Key_Right)
    qtbot.keyClick(row.button("c"), _Key.Key_Space)
    assert row.values() == {"a", "c"}
