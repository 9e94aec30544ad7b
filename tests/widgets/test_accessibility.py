"""Every place and every box for who does not see, sees little, or has no mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.accessible import (
    choices_without_a_purpose,
    labels_without_a_field,
    open_card,
    same_named,
    seen_part,
    tab_round,
    unnamed,
    unseen_focus,
)
from tests.helpers.front_desks import FullDesk

_NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOXES = {
    "cancel": (True, Qt.Key.Key_Delete, _NONE),
    "series": (True, Qt.Key.Key_E, _NONE),
    "room": (True, Qt.Key.Key_O, _NONE),
    "wish": (True, Qt.Key.Key_W, _NONE),
    "next visit": (True, Qt.Key.Key_N, _NONE),
    "squeeze": (True, Qt.Key.Key_S, _NONE),
    "booking": (False, Qt.Key.Key_Return, _NONE),
    "next available": (False, Qt.Key.Key_F, CONTROL),
    "date": (False, Qt.Key.Key_G, CONTROL),
    "doctor": (False, Qt.Key.Key_D, CONTROL),
    "block": (False, Qt.Key.Key_B, CONTROL),
    "away": (False, Qt.Key.Key_D, CONTROL | SHIFT),
    "print": (False, Qt.Key.Key_P, CONTROL | SHIFT),
    "walk-in": (False, Qt.Key.Key_F8, _NONE),
}
PLACES = ("agenda", "waiting", "waitlist", "patients", "lists", "settings")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[FullDesk]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = FullDesk(qtbot)
    yield made
    made.desk.close()
    apply_theme(qapp, "light", reduced_motion=True)


def opened(desk: FullDesk, box: str) -> QWidget:
    is_on_visit, key, modifier = BOXES[box]
    desk.select_visit() if is_on_visit else desk.select_slot(103)
    desk.press(key, modifier)
    desk.qtbot.waitUntil(lambda: open_card(desk.window) is not None and not desk.view.held_keys.is_holding)
    card = open_card(desk.window)
    assert card is not None
    return card


@pytest.mark.parametrize("box", BOXES)
def test_a_box_by_ear(desk: FullDesk, box: str) -> None:
    card = opened(desk, box)
    assert card.accessibleName()
    assert unnamed(card) == []
    assert same_named(card) == []
    assert labels_without_a_field(card) == []
    assert choices_without_a_purpose(card) == []


@pytest.mark.parametrize("box", BOXES)
def test_the_keys_are_in_the_box_go_round_in_it_and_come_back(desk: FullDesk, box: str) -> None:
    card = opened(desk, box)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert card is focused or card.isAncestorOf(focused)
    round_trip = tab_round(card)
    assert all(card is widget or card.isAncestorOf(widget) for widget in round_trip)
    desk.press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert desk.grid.hasFocus()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("box", BOXES)
def test_the_focus_is_seen_in_a_box(desk: FullDesk, qapp: QApplication, box: str, theme: str) -> None:
    apply_theme(qapp, theme, reduced_motion=True)
    assert unseen_focus(opened(desk, box)) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_place_by_ear(desk: FullDesk, place: str) -> None:
    desk.desk.carry_out(f"go.{place}")
    assert unnamed(desk.window) == []
    assert same_named(desk.view.places.shown) == []
    assert labels_without_a_field(desk.window) == []
    assert choices_without_a_purpose(desk.window) == []


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_is_seen_in_a_place(desk: FullDesk, place: str) -> None:
    desk.desk.carry_out(f"go.{place}")
    assert unseen_focus(desk.view) == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_comes_round_in_a_place(desk: FullDesk, place: str) -> None:
    """Whoever has no mouse reaches the place's own widgets, the bar and the rail, and gets out of each."""
    desk.desk.carry_out(f"go.{place}")
    shown = desk.view.places.shown
    seen = tab_round(desk.view)
    assert any(shown is widget or shown.isAncestorOf(widget) for widget in seen)
    assert desk.view.palette_bar in seen
    assert any(desk.view.rail.isAncestorOf(widget) for widget in seen)


@pytest.mark.parametrize("box", BOXES)
def test_large_text_in_a_small_window_leaves_nothing_unreachable(
    desk: FullDesk, qapp: QApplication, box: str
) -> None:
    """Whatever has the keys is on the screen, at 200 % in 1280 × 720."""
    apply_theme(qapp, "light", 200, reduced_motion=True)
    card = opened(desk, box)
    for widget in tab_round(card):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        shown = seen_part(widget)
        assert shown.height() >= min(widget.height(), 20), widget
        assert shown.width() >= min(widget.width(), 20), widget


def test_one_box_over_another_goes_first_and_the_keys_go_back(desk: FullDesk) -> None:
    below = opened(desk, "series")
    before = QApplication.focusWidget()
    desk.press(Qt.Key.Key_F8)
    above = open_card(desk.window)
    assert above is not None
    assert above is not below
    desk.press(Qt.Key.Key_Escape)
    assert not above.isVisible()
    assert below.isVisible()
    assert QApplication.focusWidget() is before
    desk.press(Qt.Key.Key_Escape)
    assert not below.isVisible()
    assert desk.grid.hasFocus()


def test_escape_in_the_agenda_closes_a_box_that_was_left_open(desk: FullDesk) -> None:
    box = opened(desk, "away")
    desk.press(Qt.Key.Key_F2)
    assert desk.grid.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not box.isVisible()
