"""Finding a time by keys alone in real windows: what is held is seen at the other desk, and free again after Esc."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt

from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window, free_names

CTRL = Qt.KeyboardModifier.ControlModifier


def finding(window: Window) -> Any:
    """The box of the next free times, once it was opened."""
    return next(job for job in window.desk.jobs if type(job).__name__ == "FindingJob").screen


def rows(window: Window) -> Any:
    return finding(window).model.rows


def type_words(window: Window, text: str) -> None:
    for letter in text:
        window.qtbot.keyClicks(window.focused(), letter)


def held_at(window: Window, slot_id: int, day: date) -> bool:
    """Whether this window's desk hears of somebody else's hold."""
    holds = window.desk.session.clinic.holds.on_day(day)
    return any(hold.slot_id == slot_id and not hold.is_mine for hold in holds)


def test_next_available_holds_books_and_releases(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    anna.activate()
    anna.press(Qt.Key.Key_F, CTRL)
    anna.until(lambda: len(rows(anna)) > 3)
    assert finding(anna).words.hasFocus()
    first, second = rows(anna)[0].free, rows(anna)[1].free
    anna.until(lambda: held_at(ben, first.slot.id, first.starts_at.date()))

    # The arrow takes the hold along.
    anna.press(Qt.Key.Key_Down)
    anna.until(lambda: held_at(ben, second.slot.id, second.starts_at.date()))
    anna.until(lambda: not held_at(ben, first.slot.id, first.starts_at.date()))

    anna.press(Qt.Key.Key_Escape)
    assert not finding(anna).isVisible()
    assert anna.view.agenda.grid.hasFocus()
    anna.until(lambda: not held_at(ben, second.slot.id, second.starts_at.date()))

    # Task 4: one key, an arrow, Enter; then the patient.
    day = anna.desk.session.clinic.directory.today() + timedelta(days=3)
    name = free_names(clinic_database, second.starts_at)[0]
    anna.press(Qt.Key.Key_F, CTRL)
    type_words(anna, "in 3 days")
    anna.until(lambda: rows(anna) and rows(anna)[0].free.starts_at.date() >= day)
    anna.press(Qt.Key.Key_Down)
    chosen = rows(anna)[1].free
    anna.press(Qt.Key.Key_Return)
    anna.until(anna.view.booking.isVisible)
    assert not finding(anna).isVisible()
    anna.until(lambda: held_at(ben, chosen.slot.id, chosen.starts_at.date()))
    type_words(anna, name)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.view.booking.patient_name.text() == name)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.visit_on(chosen.slot.id))
    assert anna.columns[0].day == chosen.starts_at.date()
    visit = anna.visit_on(chosen.slot.id)
    assert visit is not None
    assert visit.patient_name == name


def test_recall_from_a_visit_is_n_words_enter_enter(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, _ = windows
    visit = next(v for c in anna.columns for v in c.appointments)
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_N)
    anna.until(lambda: finding(anna) is not None and finding(anna).isVisible() and rows(anna))
    assert visit.patient_name in finding(anna).for_whom.text()
    assert {row.free.doctor.id for row in rows(anna)} == {visit.doctor_id}

    earliest = anna.desk.session.clinic.directory.today() + timedelta(days=14)
    type_words(anna, "in 2 weeks")
    anna.press(Qt.Key.Key_Return)
    anna.until(anna.view.booking.isVisible)
    assert anna.view.booking.patient_name.text() == visit.patient_name
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: not anna.view.booking.isVisible())
    booked = clinic_database.rows(
        "SELECT doctor_id, lower(during)::date FROM bookings WHERE patient_id = %s AND created_by = 'anna'"
        " AND created_at > now() - interval '1 minute' AND status = 'booked' ORDER BY id DESC LIMIT 1",
        visit.patient_id,
    )
    assert booked[0][0] == visit.doctor_id
    assert booked[0][1] >= earliest


def test_the_bar_finds_times_and_days_in_words(windows: tuple[Window, Window]) -> None:
    anna, _ = windows
    anna.activate()
    anna.press(Qt.Key.Key_K, CTRL)
    type_words(anna, "tomorrow")
    bar = anna.view.palette_bar
    anna.until(lambda: bar.model.rowCount() > 1 and bar.model.rows[0].day is not None)
    times = [row.free for row in bar.model.rows if row.free is not None]
    tomorrow = anna.desk.session.clinic.directory.today() + timedelta(days=1)
    assert times
    assert all(free.starts_at.date() >= tomorrow for free in times)
    anna.press(Qt.Key.Key_Down)
    anna.press(Qt.Key.Key_Return)
    anna.until(anna.view.booking.isVisible)
    anna.press(Qt.Key.Key_Escape)

    anna.press(Qt.Key.Key_G, CTRL)
    type_words(anna, "in 1 week")
    anna.press(Qt.Key.Key_Return)
    week = anna.desk.session.clinic.directory.today() + timedelta(days=7)
    anna.until(lambda: anna.columns and anna.columns[0].day == week)
