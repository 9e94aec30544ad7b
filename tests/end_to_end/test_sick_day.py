"""A doctor is ill: one desk begins the list and quits, another goes on with it; nobody is moved twice or forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.lists.away_box import AwayBox
from medibook_desktop.desktop.screens.lists.screen import ListsScreen
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import nothing_broken
from tests.helpers.windows import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class AtTheList(Window):
    @property
    def lists(self) -> ListsScreen:
        screen: ListsScreen = self.terminal.window.findChild(ListsScreen)
        return screen

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self.lists.models[ListName.AWAY].rows

    def row(self, key: int) -> ListRow:
        return next(row for row in self.rows if row.key == key)

    def left(self) -> list[ListRow]:
        return [row for row in self.rows if row.cells[-1].startswith(("→", "no free"))]

    def have_moved(self, before: list[str]) -> bool:
        """All have been tried: what is left has its reason. While they move, one more Ctrl+Enter would stop it."""
        left = [row.cells[-1] for row in self.left()]
        is_over = not self.lists.progress.isVisible()
        return is_over and left != before and all("✕" in cell or not cell.startswith("→") for cell in left)

    def select(self, row: ListRow) -> None:
        self.lists.select_row(ListName.AWAY, row.key)
        self.lists.focus_list()


@pytest.fixture
def ill(clinic_database: ClinicDatabase) -> tuple[int, date, set[int]]:
    """The doctor with most visits on one of the next days: (doctor, day, bookings); the first has no phone."""
    [(doctor_id, day, bookings)] = clinic_database.rows(
        """SELECT doctor_id, (lower(during) AT TIME ZONE 'Europe/London')::date, array_agg(id ORDER BY lower(during))
           FROM bookings
           WHERE status = 'booked' AND lower(during) > now() + interval '1 day' AND overbook_reason IS NULL
           GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1"""
    )
    clinic_database.rows(
        "UPDATE patients SET phone = '', email = '' WHERE id = (SELECT patient_id FROM bookings WHERE id = %s)",
        bookings[0],
    )
    return doctor_id, day, set(bookings)


@pytest.fixture
def anna(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[AtTheList]:
    apply_theme(qapp, "light", reduced_motion=True)
    window = AtTheList(qtbot, clinic_database, "anna", "Desk 1")
    yield window
    window.close()


def say_who_is_ill(window: AtTheList, doctor_id: int, day: date) -> None:
    """Ctrl+Shift+D, 6, the day, Enter."""
    window.activate()
    window.press(Qt.Key.Key_D, CTRL | SHIFT)
    shown = window.terminal.window.findChild(AwayBox)
    shown.doctors.setCurrentIndex(shown.doctors.findData(doctor_id))
    window.press(Qt.Key.Key_6)
    window.qtbot.keyClicks(window.focused(), f"{day:%Y-%m-%d}")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: window.terminal.window.findChild(ListsScreen) is not None and window.rows)


def test_a_sick_day_from_the_first_call_to_the_last(
    anna: AtTheList,
    qtbot: QtBot,
    clinic_database: ClinicDatabase,
    ill: tuple[int, date, set[int]],
) -> None:
    doctor_id, day, bookings = ill
    say_who_is_ill(anna, doctor_id, day)
    assert bookings <= {row.key for row in anna.rows}
    first = anna.rows[0]
    assert first.cells[2] == "no phone: by letter"
    # Nobody gets that day meanwhile.
    assert clinic_database.rows(
        """SELECT count(*) FROM appointment_slots WHERE doctor_id = %s AND NOT is_blocked
           AND (slot_time AT TIME ZONE 'Europe/London')::date = %s""",
        doctor_id,
        day,
    ) == [(0,)]

    # One by one: the proposed time, another one, cancelled, told.
    anna.select(first)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.row(first.key).cells[-1].startswith("✓"))
    other = anna.left()[0]
    anna.select(other)
    proposed = other.cells[-1]
    anna.press(Qt.Key.Key_Right)
    anna.until(lambda: anna.row(other.key).cells[-1] != proposed)
    anna.press(Qt.Key.Key_C)
    anna.until(lambda: anna.row(other.key).cells[-1].startswith("✕"))
    anna.select(first)
    anna.press(Qt.Key.Key_K)
    anna.until(lambda: anna.row(first.key).is_settled)
    done = {first.key, other.key}
    anna.close()  # quits in the middle

    ben = AtTheList(qtbot, clinic_database, "ben", "Desk 2")
    try:
        go_on_with_it(ben, clinic_database, done)
    finally:
        ben.close()
    assert nothing_broken(clinic_database)


def go_on_with_it(ben: AtTheList, clinic_database: ClinicDatabase, done: set[int]) -> None:
    ben.activate()
    ben.press(Qt.Key.Key_F6)
    ben.until(lambda: ben.terminal.window.findChild(ListsScreen) is not None)
    ben.press(Qt.Key.Key_2)
    ben.until(lambda: ben.rows)
    assert not {row.key for row in ben.left()} & done
    assert len(ben.left()) >= 3

    # All that have a time, each in its own transaction; what did not fit has another time and goes there next.
    ben.lists.focus_list()
    for _ in range(6):
        before = [row.cells[-1] for row in ben.left()]
        if not any(cell.startswith("→") for cell in before):
            break
        ben.press(Qt.Key.Key_Return, CTRL)
        ben.until(lambda before=before: ben.have_moved(before))
    assert not [row for row in ben.left() if row.cells[-1].startswith("→")]
    moved = [row.key for row in ben.rows if row.cells[-1].startswith("✓")]
    transactions = clinic_database.rows(
        "SELECT count(DISTINCT xmin::text) FROM audit_events WHERE kind = 'moved' AND booking_id = ANY (%s)",
        moved,
    )
    assert transactions == [(len(moved),)]
    queued = clinic_database.rows(
        """SELECT count(*), count(*) FILTER (WHERE p.email <> '')
           FROM visit_calls c JOIN bookings b ON b.id = c.booking_id JOIN patients p ON p.id = b.patient_id
           WHERE c.state = 'queued' AND c.booking_id = ANY (%s)""",
        moved,
    )
    assert queued[0][0] == queued[0][1] > 0

    # The call list on paper has every line, also who was done at the other desk.
    sheet = ben.desk.desk.place_sheets["lists"]()
    assert len(sheet.groups[0].rows) == len(ben.rows)
    assert sheet.title == ben.lists.heading.text()


def test_a_visit_is_put_down_anywhere_in_the_agenda(
    anna: AtTheList, clinic_database: ClinicDatabase, ill: tuple[int, date, set[int]]
) -> None:
    doctor_id, day, _bookings = ill
    say_who_is_ill(anna, doctor_id, day)
    row = anna.rows[-1]
    anna.select(row)
    anna.press(Qt.Key.Key_M)
    grid = anna.view.agenda.grid
    anna.until(lambda: anna.view.places.current == "agenda" and grid.moving() is not None)
    assert grid.moving().booking_id == row.key
    anna.desk.agenda.go_to(day + timedelta(days=1))
    anna.until(lambda: anna.columns and anna.columns[0].day == day + timedelta(days=1) and anna.free())
    assert grid.moving() is not None
    slot = next(slot for slot in anna.free() if slot.doctor_id != doctor_id)
    assert grid.select_slot(slot.id)
    grid.setFocus()
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.visit_on(slot.id) or anna.view.notice.isVisible())
    anna.press(Qt.Key.Key_F6)
    anna.until(lambda: anna.row(row.key).cells[-1].startswith(("✓", "→")))
