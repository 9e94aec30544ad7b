"""The audit's pages as widgets: chosen, read aloud, shown side by side, never with a change that was typed lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.audit.retention_presenter import RuleRow
from medibook_desktop.desktop.screens.audit.retention_screen import RetentionScreen
from medibook_desktop.desktop.screens.audit.screen import AuditScreen
from medibook_desktop.desktop.screens.audit.view import Details, EventRow, FieldRow
from medibook_desktop.domain.audit import AuditEntry, Topic, Trail
from tests.helpers.accessible import choices_without_a_purpose, same_named, unnamed, unseen_focus
from tests.helpers.desk_doubles import NOW

MANY = 60


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> AuditScreen:
    apply_theme(qapp, "light", reduced_motion=True)
    made = AuditScreen()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show_choices(
        [(Topic.EVERYTHING, "Everything"), (Topic.LOOKS, "Looks")],
        [(None, "Anybody"), ("anna", "Anna")],
        [(None, "Any doctor"), (2, "Dr Chen")],
        [(None, "Any desk"), ("Desk 2", "Desk 2")],
    )
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def event(number: int) -> EventRow:
    entry = AuditEntry(Trail.LOOKS, number, NOW, "anna", "Desk 2", "file", "access", 7)
    return EventRow(entry, "Today 09:54", f"Anna opened the file of {number}", "Desk 2")


def rows(count: int) -> tuple[EventRow, ...]:
    return tuple(event(number) for number in range(count, 0, -1))


DETAILS = Details(
    "Anna moved Maria's visit",
    "Thu 26 November 2026",
    (
        FieldRow("during", "Time", "10:15", "11:00", True),
        FieldRow("doctor_id", "Doctor", "Dr Chen", "Dr Chen", False),
    ),
    1,
    can_show_visit=True,
    can_show_patient=True,
)


def test_every_choice_is_a_signal_and_every_field_has_a_name(screen: AuditScreen, qtbot: QtBot) -> None:
    screen.show_rows(rows(3), has_more=False, is_narrowed=False)
    screen.show_details(DETAILS)
    for combo, signal, value in (
        (screen.topic, screen.topic_chosen, Topic.LOOKS),
        (screen.who, screen.who_chosen, "anna"),
        (screen.doctor, screen.doctor_chosen, 2),
        (screen.desk, screen.desk_chosen, "Desk 2"),
    ):
        combo.setCurrentIndex(1)
        with qtbot.waitSignal(signal) as heard:
            combo.activated.emit(1)
        assert heard.args == [value]
    assert not screen.first.isVisible()
    screen.time.setCurrentIndex(screen.time.findData("own"))
    with qtbot.waitSignal(screen.time_chosen) as heard:
        screen.time.activated.emit(screen.time.currentIndex())
    assert heard.args is not None
    assert heard.args[0] == "own"
    assert screen.first.isVisible()
    assert unnamed(screen) == []
    assert same_named(screen) == []
    assert choices_without_a_purpose(screen) == []
    assert unseen_focus(screen) == []


def test_only_changed_fields_until_all_are_asked_for(screen: AuditScreen, qtbot: QtBot) -> None:
    screen.show_rows(rows(1), has_more=False, is_narrowed=False)
    screen.show_details(DETAILS)
    QAbstractItemModelTester(screen.details.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = screen.details.model
    assert [row.label for row in model.rows] == ["Time"]
    screen.details.all_fields.click()
    assert [row.label for row in model.rows] == ["Time", "Doctor"]
    said = [model.data(model.index(n, 0), Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert said == ["changed", "unchanged"]
    with qtbot.waitSignal(screen.visit_requested):
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.file_requested):
        QTest.keyClick(screen.table, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    screen.show_details(replace(DETAILS, fields=(), can_show_visit=False, can_show_patient=False))
    assert not screen.details.show_visit.isVisible()
    assert not screen.details.table.isVisible()


def test_the_end_of_the_list_asks_for_more_and_the_place_stays(screen: AuditScreen, qtbot: QtBot) -> None:
    screen.show_rows(rows(MANY), has_more=True, is_narrowed=False)
    screen.table.selectRow(30)
    with qtbot.waitSignal(screen.more_requested):
        screen.table.verticalScrollBar().setValue(screen.table.verticalScrollBar().maximum())
    older = tuple(replace(event(number), desk="older") for number in range(0, -20, -1))
    screen.show_rows((*rows(MANY), *older), has_more=False, is_narrowed=False)
    assert screen.table.currentIndex().row() == 30
    screen.show_rows((), has_more=False, is_narrowed=True)
    assert screen.empty.isVisible()
    assert not screen.details.isVisible()


def test_a_patient_is_chosen_in_a_card_and_given_up_again(screen: AuditScreen, qtbot: QtBot) -> None:
    screen.show_rows(rows(1), has_more=False, is_narrowed=False)
    QTest.keyClick(screen.table, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    box = screen.patient_box
    assert box.isVisible()
    screen.show_hits((PatientRow(7, "Maria Silva", None, ""),))
    with qtbot.waitSignal(box.submitted) as heard:
        QTest.keyClick(box.chooser.search, Qt.Key.Key_Return)
    assert heard.args is not None
    assert heard.args[1].patient_id == 7
    screen.show_patient("Maria & Silva")
    assert not box.isVisible()
    assert screen.patient.text() == "Maria && Silva"
    with qtbot.waitSignal(box.chosen) as heard:
        screen.any_patient.click()
    assert heard.args == [None]
    QTest.keyClick(screen.table, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box.chooser.search, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_work_can_be_stopped_and_is_not_begun_twice(screen: AuditScreen, qtbot: QtBot) -> None:
    screen.show_working("Checking: 20,000 records so far")
    assert not screen.check.isEnabled()
    with qtbot.waitSignal(screen.stop_requested):
        screen.stop.click()
    screen.show_working("")
    assert screen.check.isEnabled()
    assert not screen.stop.isVisible()


def test_a_rule_that_is_being_typed_is_not_overwritten(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    page = RetentionScreen()
    qtbot.addWidget(page)
    shown = (
        RuleRow(Trail.VISITS, "Visits", 10, ""),
        RuleRow(Trail.LOOKS, "Looks", 6, "The oldest is of today."),
    )
    page.show_rules(shown)
    with qtbot.waitExposed(page):
        page.show()
    page.focus_first()
    assert not page.save.isEnabled()
    page._fields[Trail.VISITS].setValue(12)
    page.show_rules((replace(shown[0], years=11), replace(shown[1], years=7)))
    with qtbot.waitSignal(page.save_requested) as heard:
        page.save.click()
    assert heard.args == [{Trail.VISITS: 12, Trail.LOOKS: 7}]
    page.cancel.click()
    assert page._fields[Trail.VISITS].value() == 11
    assert unnamed(page) == []
