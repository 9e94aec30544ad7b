"""An administrator closes days by keys in the window; another desk sees it at once; Ctrl+Z opens them again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.closures.screen import ClosuresScreen
from tests.helpers.accessible import unnamed
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import nothing_broken
from tests.helpers.windows import Window

CTRL = Qt.KeyboardModifier.ControlModifier


class Office(Window):
    @property
    def page(self) -> ClosuresScreen:
        found: ClosuresScreen = self.terminal.window.findChild(ClosuresScreen)
        return found

    def open_page(self) -> None:
        self.activate()
        self.desk.carry_out("admin.closures")
        self.until(lambda: self.page is not None and self.page.model.rowCount() > 0)
        self.until(lambda: not self.page.list.is_unsaved)

    def type(self, field: object, text: str) -> None:
        field.setFocus()  # type: ignore[attr-defined]
        for letter in text:
            self.qtbot.keyClicks(self.focused(), letter)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Office]:
    apply_theme(qapp, "light", reduced_motion=True)
    window = Office(qtbot, clinic_database, "ada", "Office")
    yield window
    window.close()


def test_a_day_is_closed_seen_elsewhere_and_opened_again(
    office: Office, qtbot: QtBot, clinic_database: ClinicDatabase
) -> None:
    anna = Window(qtbot, clinic_database, "anna", "Desk 1")  # she looks at tomorrow
    try:
        free_before = len(anna.free())
        assert free_before
        office.open_page()
        page = office.page
        assert unnamed(page) == []
        office.press(Qt.Key.Key_N, CTRL)
        office.type(page.form.why, "Water damage")
        office.type(page.form.first, "tomorrow")
        office.until(lambda: "free time" in page.effect.text())
        office.press(Qt.Key.Key_S, CTRL)
        office.until(lambda: any(row.what == "Water damage" for row in page.model.rows))
        office.until(lambda: page.progress.action.isVisible())
        assert not page.list.is_unsaved
        anna.until(lambda: not anna.free())
        assert all(slot.is_blocked for c in anna.columns for slot in c.slots if not slot.is_booked)

        # Typed and not saved: another line asks first, and nothing typed is lost.
        page.table.setFocus()
        office.type(page.form.why, " and mould")
        page.table.setFocus()
        office.press(Qt.Key.Key_Up)
        office.until(lambda: page.list.question.isVisible())
        assert page.form.why.text() == "Water damage and mould"
        office.press(Qt.Key.Key_D)
        office.until(lambda: not page.list.is_unsaved)

        # The list of visits to move, from the button.
        page.progress.action.click()
        office.until(lambda: office.view.places.current == "lists")
        office.press(Qt.Key.Key_Z, CTRL)
        anna.until(lambda: len(anna.free()) == free_before)
    finally:
        anna.close()
    assert nothing_broken(clinic_database)


def test_bad_input_stays_in_the_form_with_its_reason(office: Office, clinic_database: ClinicDatabase) -> None:
    office.open_page()
    page = office.page
    office.press(Qt.Key.Key_N, CTRL)
    for field, text, at in (
        (page.form.why, "Painters", page.form.first),
        (page.form.first, "blursday", page.form.first),
    ):
        office.type(field, text)
        office.press(Qt.Key.Key_S, CTRL)
        office.until(lambda at=at: page.form.problem(at))
    page.form.first.selectAll()
    office.type(page.form.first, "in 5 days")
    office.type(page.form.last, "in 2 days")
    office.press(Qt.Key.Key_S, CTRL)
    office.until(lambda: "before the first" in page.form.problem(page.form.last))
    page.form.last.clear()
    office.type(page.form.last, "in 10 years")
    office.press(Qt.Key.Key_S, CTRL)
    office.until(lambda: "days at most" in page.form.problem(page.form.last))
    assert page.form.why.text() == "Painters"
    assert clinic_database.rows("SELECT count(*) FROM closures WHERE why = 'Painters'") == [(0,)]


def test_a_click_in_the_picture_of_the_year_begins_a_closure_or_shows_what_is_there(office: Office) -> None:
    office.open_page()
    page = office.page
    christmas = next(row for row in page.model.rows if row.what == "Christmas Day")
    page.strip.day_chosen.emit(christmas.day)
    office.until(lambda: page.holiday.isVisible() and page.holiday.button.isVisible())
    plain = next(
        day
        for n in range(1, 9)
        if (day := christmas.day - timedelta(days=n)) not in {row.day for row in page.model.rows}
    )
    page.strip.day_chosen.emit(plain)
    office.until(lambda: page.form.isVisible() and page.form.first.text())
    assert str(plain.day) in page.form.first.text()


def test_the_picture_says_where_each_day_is(office: Office) -> None:
    """What is painted at a place is the day that a click there means, in both directions of reading."""
    office.open_page()
    strip = office.page.strip
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        strip.setLayoutDirection(direction)
        for row in office.page.model.rows:
            place = strip._day_rect(row.day).center()
            assert strip.day_at(place.x(), place.y()) == row.day
        assert strip.day_at(-5, -5) is None
