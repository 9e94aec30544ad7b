"""The pages of the directory as widgets: keys, names for a screen reader, questions in place, two versions."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.directory.screen import DirectoryScreen
from medibook_desktop.desktop.screens.directory.view import Actions, Decision, Row, TwoVersions, Version
from medibook_desktop.desktop.widgets.choice_box import ChoiceBox
from medibook_desktop.desktop.widgets.swatches import Swatches
from medibook_desktop.domain.directory import DoctorDetails, Entry, Kind
from medibook_desktop.domain.palette import PALETTE
from tests.helpers.accessible import choices_without_a_purpose, labels_without_a_field, same_named, unnamed

NOW = datetime(2026, 11, 26, 9, 54, tzinfo=UTC)
ROWS = tuple(
    Row(Entry(Kind.DOCTOR, n, 1, True, DoctorDetails(name, 1)), (name, "General", "Harbour"), "", PALETTE[n])
    for n, name in enumerate(("Dr A", "Dr B", "Dr C"))
)
VALUES = {"name": "Dr A", "specialty": "General", "clinic_id": 1, "other_clinics": (2,), "colour": PALETTE[0]}


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> DirectoryScreen:
    apply_theme(qapp, "light", reduced_motion=True)
    screen = DirectoryScreen(Kind.DOCTOR)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_choices(
        {
            "clinic_id": [(1, "Harbour"), (2, "West")],
            "other_clinics": [(2, "West")],
            "specialty": [("", ""), ("General", "General"), ("Cardiology", "Cardiology")],
        }
    )
    screen.show_rows(ROWS)
    screen.show_values("Dr A", VALUES, Actions(can_retire=True, can_remove=True))
    return screen


def test_what_is_put_in_comes_out_and_no_edit_is_told(qtbot: QtBot, screen: DirectoryScreen) -> None:
    edits: list[str] = []
    screen.edited.connect(edits.append)
    screen.show_values("Dr A", VALUES, Actions())
    assert screen.values() == {**VALUES, "daily_limit": None}
    assert edits == []
    qtbot.keyClicks(screen.form.fields["name"], "x")
    assert edits == ["name"]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_has_a_name_of_its_own(qtbot: QtBot, kind: Kind) -> None:
    screen = DirectoryScreen(kind)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.show_values("X", {}, Actions(True, True, True))
    assert unnamed(screen) == []
    assert same_named(screen) == []
    assert choices_without_a_purpose(screen) == []
    assert labels_without_a_field(screen) == []


def test_only_what_may_be_done_is_offered(screen: DirectoryScreen) -> None:
    assert screen.retire.isVisible()
    assert not screen.bring_back.isVisible()
    screen.show_values("Dr A", VALUES, Actions(can_bring_back=True))
    assert not screen.retire.isVisible()
    assert screen.bring_back.isVisible()


def test_what_is_not_saved_is_saved_before_it_is_retired(screen: DirectoryScreen) -> None:
    screen.set_unsaved(True)
    assert not screen.retire.isEnabled()
    assert not screen.remove.isEnabled()
    screen.set_unsaved(False)
    assert screen.retire.isEnabled()


def test_a_question_stands_above_the_form_and_esc_leaves_it(qtbot: QtBot, screen: DirectoryScreen) -> None:
    answers: list[str] = []
    screen.answered.connect(answers.append)
    before = screen.list.table.width()
    decision = Decision(
        "12 visits are still to come.", (("move", "First move the visits"), ("retire", "Retire"))
    )
    screen.ask(decision)
    assert screen.decision.buttons["move"].hasFocus()
    assert screen.list.table.width() == before
    qtbot.keyClick(screen.decision.buttons["move"], Qt.Key.Key_Escape)
    assert not screen.decision.isVisible()
    assert answers == []
    screen.ask(decision)
    qtbot.keyClick(screen.decision.buttons["retire"], Qt.Key.Key_Return)
    assert answers == ["retire"]
    assert not screen.decision.isVisible()


def test_a_problem_is_said_at_its_field(screen: DirectoryScreen) -> None:
    screen.show_problem("daily_limit", "A daily limit has 1 to 500 visits.")
    assert screen.form.problem(screen.form.fields["daily_limit"]) == "A daily limit has 1 to 500 visits."
    assert screen.form.fields["daily_limit"].hasFocus()
    screen.show_values("Dr A", VALUES, Actions())
    assert screen.form.problem(screen.form.fields["daily_limit"]) == ""


def test_with_one_clinic_there_is_nothing_to_tick(screen: DirectoryScreen) -> None:
    several = screen.form.fields["other_clinics"]
    assert several.isVisible()
    screen.show_choices({"other_clinics": []})
    assert not several.isVisible()
    shown = [
        label.text()
        for label in screen.form.findChildren(QWidget)
        if hasattr(label, "text") and label.isVisible()
    ]
    assert not any("on which days" in text for text in map(str, shown))


def test_two_versions_are_chosen_field_by_field(qtbot: QtBot, screen: DirectoryScreen) -> None:
    chosen: list[frozenset[str]] = []
    screen.versions_confirmed.connect(chosen.append)
    screen.show_versions(
        TwoVersions(
            "Somebody else saved this",
            "Choose.",
            "Omar, saved at 09:54",
            "Yours",
            (
                Version("name", "Name", "Dr A", "Dr Aa", True),
                Version("specialty", "Specialty", "Heart", "General", False),
            ),
        )
    )
    theirs, mine = screen.versions.rows["name"]
    assert mine.isChecked()
    assert mine.hasFocus()
    assert "Yours" in mine.accessibleName()
    screen.versions.rows["specialty"][1].click()
    theirs.click()
    screen.versions.save.click()
    assert chosen == [frozenset({"specialty"})]
    screen.show_form()
    assert screen.list.isVisible()


def test_the_list_filters_and_esc_shows_all_again(qtbot: QtBot, screen: DirectoryScreen) -> None:
    searched: list[str] = []
    screen.searched.connect(searched.append)
    screen.search.setFocus()
    qtbot.keyClicks(screen.search, "ch")
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    assert searched[-1] == "ch"
    qtbot.keyClick(screen.search, Qt.Key.Key_Escape)
    assert searched[-1] == ""
    assert screen.search.text() == ""


# --- Its widgets --------------------------------------------------------------------------------------


def test_swatches_are_chosen_by_arrows_and_by_mouse(qtbot: QtBot) -> None:
    box = Swatches([(colour, f"Colour {n}") for n, colour in enumerate(PALETTE)])
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    chosen: list[str] = []
    box.chosen.connect(chosen.append)
    box.set_value(PALETTE[2].upper())
    assert (box.value, box.accessibleDescription()) == (PALETTE[2], "Colour 2")
    qtbot.keyClick(box, Qt.Key.Key_Right)
    qtbot.keyClick(box, Qt.Key.Key_Left)
    qtbot.keyClick(box, Qt.Key.Key_Left)
    assert chosen == [PALETTE[3], PALETTE[2], PALETTE[1]]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box._place(5).center())
    assert box.value == PALETTE[5]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 1, box.height() - 1))
    assert box.value == PALETTE[5]


def test_an_own_colour_stays_until_another_is_chosen(qtbot: QtBot) -> None:
    box = Swatches([(colour, f"Colour {n}") for n, colour in enumerate(PALETTE)])
    qtbot.addWidget(box)
    box.set_value("#123456")
    assert (box.value, box.accessibleDescription()) == ("#123456", "Own colour")
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(box, Qt.Key.Key_Right)
    assert box.value == PALETTE[-1]


def test_a_choice_is_found_by_a_part_of_it_and_free_text_is_kept(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.set_choices([("Europe/Berlin", "Europe/Berlin"), ("America/New_York", "America/New York")])
    box.set_value("America/New_York")
    assert box.value() == "America/New_York"
    box.setEditText("america/new york ")
    assert box.value() == "America/New_York"
    box.setEditText("Moon/Base")
    assert box.value() == "Moon/Base"
    box.set_choices([("Europe/Berlin", "Europe/Berlin"), ("Moon/Base", "The moon")])
    assert box.currentText() == "The moon"
    box.set_value(None)
    assert box.value() == ""


def test_enter_and_tab_take_the_choice_that_was_meant(qtbot: QtBot) -> None:
    zones = [("Europe/Berlin", "Europe/Berlin"), ("America/New_York", "America/New York")]
    closed, free = ChoiceBox(), ChoiceBox(free=True)
    for box in (closed, free):
        qtbot.addWidget(box)
        box.set_choices(zones)
        box.setCurrentIndex(-1)
    for typed, chosen, kept in (
        ("berl", "Europe/Berlin", "berl"),
        ("Amer", "America/New_York", "America/New_York"),
    ):
        for box, value in ((closed, chosen), (free, kept)):
            box.setEditText(typed)
            qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
            assert box.value() == value
    closed.setEditText("no such")
    qtbot.keyClick(closed.lineEdit(), Qt.Key.Key_Return)
    assert closed.value() == "no such"  # said by whoever saves, and still there


def test_ctrl_z_in_a_field_without_anything_typed_is_the_windows(
    qtbot: QtBot, screen: DirectoryScreen
) -> None:
    undone: list[bool] = []
    action = QAction(screen)
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: undone.append(True))
    screen.addAction(action)
    name = screen.form.fields["name"]
    assert isinstance(name, QLineEdit)
    name.setFocus()
    qtbot.keyClicks(name, "x")
    qtbot.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (name.text(), undone) == ("Dr A", [])
    screen.show_values("Dr A", VALUES, Actions())
    for times, field in enumerate(("name", "specialty", "clinic_id", "daily_limit"), 1):
        line = screen.form.fields[field]
        line.setFocus()
        qtbot.keyClick(
            line if isinstance(line, QLineEdit) else line.findChild(QLineEdit),
            Qt.Key.Key_Z,
            Qt.KeyboardModifier.ControlModifier,
        )
        assert len(undone) == times, field
