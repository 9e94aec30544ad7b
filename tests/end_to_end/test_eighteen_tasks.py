"""The receptionist's eighteen tasks in the real window, by keys, counted: none takes more than its table allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.walk_in.screen import WalkInScreen
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import NewWish
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.counted_hands import Count, Hands, TaskRow, record
from tests.helpers.open_now import open_now
from tests.helpers.windows import Window, free_names

Key = Qt.Key
ACTIVE = "('held', 'booked', 'arrived', 'in_room', 'done')"


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Hands]:
    apply_theme(qapp, "light", reduced_motion=True)
    window = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        window.activate()
        yield Hands(window)
    finally:
        window.close()


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Callable[[int, str, str, int, Count], None]:
    """Writes the row of the table, and fails when the task took more actions than it may."""

    def tell(number: int, task: str, best_known: str, limit: int, count: Count) -> None:
        record(request, TaskRow(number, task, best_known, limit, str(count), count.actions))
        assert count.actions <= limit, f"{task}: {count}, {limit} allowed"

    return tell


Told = Callable[[int, str, str, int, Count], None]


def stand_on(hands: Hands, item: Slot | Appointment) -> None:
    """Looking, not acting: the cursor is brought there before the task begins."""
    grid = hands.window.view.agenda.grid
    if isinstance(item, Slot):
        assert grid.select_slot(item.id)
    else:
        assert grid.select_booking(item.booking_id)
    grid.setFocus()


def a_visit(hands: Hands, status: BookingStatus = BookingStatus.BOOKED) -> Appointment:
    """One that stands alone: none was squeezed in beside it."""
    return next(
        v
        for c in hands.window.columns
        for v in c.appointments
        if v.status is status
        and not any(
            o is not v and o.starts_at < v.ends_at and v.starts_at < o.ends_at for o in c.appointments
        )
    )


def status_of(clinic: ClinicDatabase, visit: Appointment) -> str:
    [(status,)] = clinic.rows("SELECT status FROM bookings WHERE id = %s", visit.booking_id)
    return str(status)


def test_01_a_phone_booking_of_a_known_patient(
    hands: Hands, clinic_database: ClinicDatabase, told: Told
) -> None:
    window = hands.window
    slot = window.free()[3]
    name = free_names(clinic_database, slot.starts_at)[0]
    stand_on(hands, slot)
    with hands.counting() as count:
        hands.type(name)
        hands.key(Key.Key_Return)
        window.until(lambda: window.view.booking.patient_name.text() == name)
        hands.key(Key.Key_Return)
        window.until(lambda: window.visit_on(slot.id))
    visit = window.visit_on(slot.id)
    assert visit is not None
    assert visit.patient_name == name
    told(1, "phone booking, known patient", "3-5 (Open Dental)", 2, count)


def test_02_a_new_patient_and_a_booking(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    slot = window.free()[3]
    stand_on(hands, slot)
    with hands.counting() as count:
        hands.type("Zebulon Quistgaard")
        hands.key(Key.Key_Return)
        window.until(window.view.booking.new_birth_date.hasFocus)
        hands.type("12.3.1984")
        hands.key(Key.Key_Tab)
        hands.type("020 7946 0018")
        hands.key(Key.Key_Return)
        window.until(lambda: window.visit_on(slot.id))
    rows = clinic_database.rows("SELECT birth_date::text FROM patients WHERE name = 'Zebulon Quistgaard'")
    assert rows == [("1984-03-12",)]
    told(2, "new patient and booking", "about 6 (Open Dental)", 6, count)


def test_03_a_walk_in(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase, told: Told) -> None:
    """Whatever the hour: doctors are made who work now."""
    open_now(clinic_database)
    apply_theme(qapp, "light", reduced_motion=True)
    window = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        window.activate()
        hands = Hands(window)
        name = free_names(clinic_database, datetime.now(UTC))[0]
        with hands.counting() as count:
            hands.key(Key.Key_F8)
            hands.type(name)
            window.until(lambda: name in [row.name for row in walk_in_box(window).chooser.model.rows])
            hands.key(Key.Key_Return)
            window.until(lambda: arrived_today(clinic_database, name))
    finally:
        window.close()
    told(3, "walk-in, now", "3 c (athenahealth)", 3, count)


def walk_in_box(window: Window) -> Any:
    return window.view.findChild(WalkInScreen)


def arrived_today(clinic: ClinicDatabase, name: str) -> list[object]:
    return clinic.rows(
        "SELECT b.id FROM bookings b JOIN patients p ON p.id = b.patient_id WHERE p.name = %s AND b.status = 'arrived'"
        " AND b.source = 'walk_in'",
        name,
    )  # type: ignore[return-value]


def test_04_the_next_available_time_is_held_while_one_talks(
    hands: Hands, clinic_database: ClinicDatabase, told: Told
) -> None:
    window = hands.window
    with hands.counting() as count:
        hands.ctrl(Key.Key_F)
        window.until(lambda: window.desk.session.clinic.holds.on_day(held_day(window)))
        hands.key(Key.Key_Return)
        window.until(window.view.booking.isVisible)
    told(4, "next available time", "3 (Open Dental: 2 c + 1 drag)", 2, count)


def held_day(window: Window) -> object:
    rows = window.desk.session.clinic.availability.next_free(limit=1)
    return rows[0].starts_at.date()


def test_05_a_move_within_the_week(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    visit = a_visit(hands)
    target = next(s for s in window.free() if fits(window, visit, s))
    stand_on(hands, visit)
    with hands.counting() as count:
        hands.key(Key.Key_M)
        stand_on(hands, target)  # walking there with the arrows is looking
        hands.key(Key.Key_Return)
        window.until(lambda: moved(clinic_database, visit, target))
    told(5, "move within the week", "1 drag, then prompts", 2, count)


def fits(window: Window, visit: Appointment, slot: Slot) -> bool:
    """Free for as long as the visit lasts with its buffers, and the patient is nowhere else."""
    wish = NextAvailable(
        (slot.doctor_id,),
        visit_type_id=next(
            (t.id for t in window.desk.session.visit_types if t.name == visit.visit_type_name), None
        ),
        first=slot.starts_at.date(),
        last=slot.starts_at.date(),
    )
    clinic = window.desk.session.clinic
    elsewhere = [
        v
        for v in clinic.patients.visits(visit.patient_id)
        if v.status in ACTIVE and v.booking_id != visit.booking_id
    ]
    is_near = any(abs(v.starts_at - slot.starts_at) < timedelta(hours=2) for v in elsewhere)
    return (
        not is_near
        and slot.id != visit.slot_id
        and slot.id in {time.slot.id for time in clinic.availability.search(wish)}
    )


def moved(clinic: ClinicDatabase, visit: Appointment, slot: Slot) -> bool:
    [(slot_id,)] = clinic.rows("SELECT slot_id FROM bookings WHERE id = %s", visit.booking_id)
    return bool(slot_id == slot.id)


def test_06_a_move_to_another_week(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    """The sample reaches three weeks ahead: the way is the same for any date."""
    window = hands.window
    visit = a_visit(hands)
    stand_on(hands, visit)
    goal = window.columns[0].day + timedelta(days=7)
    with hands.counting() as count:
        hands.ctrl(Key.Key_X)
        hands.ctrl(Key.Key_G)
        hands.type(f"{goal.day}.{goal.month}.{goal.year}")
        hands.key(Key.Key_Return)
        window.until(lambda: window.columns and window.columns[0].day == goal)
        target = next(s for s in window.free() if fits(window, visit, s))
        stand_on(hands, target)
        hands.ctrl(Key.Key_V)
        window.until(lambda: moved(clinic_database, visit, target))
    told(6, "move to another month", "3 (2 drags + 1 c)", 4, count)


def test_07_cancelled_with_a_reason(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    visit = a_visit(hands)
    stand_on(hands, visit)
    with hands.counting() as count:
        hands.key(Key.Key_Delete)
        hands.key(Key.Key_P)
        hands.key(Key.Key_Return)
        hands.window.until(lambda: status_of(clinic_database, visit) == "cancelled")
    told(7, "cancel with a reason", "3-4", 3, count)


def test_08_arrived(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    visit = a_visit(hands)
    stand_on(hands, visit)
    with hands.counting() as count:
        hands.key(Key.Key_A)
        hands.window.until(lambda: status_of(clinic_database, visit) == "arrived")
    told(8, "arrived", "2 c (Open Dental)", 1, count)


def test_09_a_wrong_click_is_undone(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    visit = a_visit(hands)
    stand_on(hands, visit)
    hands.key(Key.Key_A)
    hands.window.until(lambda: status_of(clinic_database, visit) == "arrived")
    with hands.counting() as count:
        hands.ctrl(Key.Key_Z)
        hands.window.until(lambda: status_of(clinic_database, visit) == "booked")
    told(9, "undo a wrong click", "Bahmni only", 1, count)


def test_10_a_gap_is_filled_from_the_waitlist(
    hands: Hands, clinic_database: ClinicDatabase, told: Told
) -> None:
    window = hands.window
    slot = window.free()[3]
    [(patient_id,)] = clinic_database.rows(
        "SELECT id FROM patients WHERE name = %s", free_names(clinic_database, slot.starts_at)[0]
    )
    window.desk.session.clinic.waitlist.add(NewWish(patient_id, slot.doctor_id))
    stand_on(hands, slot)
    with hands.counting() as count:
        hands.ctrl(Key.Key_L)
        window.until(lambda: window.focused() is not window.view.agenda.grid)
        hands.key(Key.Key_Return)
        window.until(
            lambda: clinic_database.rows(
                "SELECT id FROM offers WHERE outcome = 'open' AND starts_at = %s", slot.starts_at
            )
        )
    told(10, "fill a gap from the waitlist", "4 c (Open Dental)", 2, count)


def test_11_the_day_is_printed(
    hands: Hands, told: Told, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no printer on the test's computer: the PDF that stands in for it is written and opened."""
    from medibook_desktop.desktop.jobs.printing_job import PrintingJob

    folder = tmp_path_factory.mktemp("papers")
    window = hands.window
    job = next(job for job in window.desk.jobs if isinstance(job, PrintingJob))
    opened: list[object] = []
    outlet = job.presenter._outlet
    monkeypatch.setattr(
        job.presenter,
        "_outlet",
        type(outlet)(
            lambda: "",
            outlet.print_on,
            outlet.write_pdf,
            lambda path: bool(opened.append(path)) or True,
            folder,
        ),
    )
    with hands.counting() as count:
        hands.ctrl(Key.Key_P)
        window.until(lambda: opened)
    assert next(folder.iterdir()).read_bytes().startswith(b"%PDF")
    told(11, "print the day", "2-3", 1, count)


def test_12_time_is_blocked(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    slot = window.free()[3]
    stand_on(hands, slot)
    with hands.counting() as count:
        hands.ctrl(Key.Key_B)
        hands.key(Key.Key_B)
        window.until(
            lambda: clinic_database.rows("SELECT is_blocked FROM appointment_slots WHERE id = %s", slot.id)[
                0
            ][0]
        )
    told(12, "block time", "3+", 2, count)


def test_13_a_doctor_is_sick(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    """Two actions for the list, then one a patient."""
    window = hands.window
    crowded = max(window.columns, key=lambda c: len(c.appointments))
    stand_on(hands, crowded.appointments[0])
    with hands.counting() as count:
        hands.key(Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        hands.key(Key.Key_3)  # today and tomorrow: the sample's visits of today may be over
        hands.key(Key.Key_Return)
        window.until(lambda: window.view.places.current == "lists" and list_rows(window))
        settled = 0
        while settled < 2:
            before, listed = len(still_there(clinic_database, crowded.doctor.id)), to_settle(window)
            hands.key(Key.Key_Return)
            window.until(lambda before=before: len(still_there(clinic_database, crowded.doctor.id)) < before)
            window.until(lambda listed=listed: to_settle(window) < listed)
            settled += 1
    told(
        13,
        "doctor is sick: list, and two patients settled",
        "4 + one by one (Communicare)",
        3 + settled,
        count,
    )


def list_rows(window: Window) -> tuple[Any, ...]:
    screen = window.view.places.shown
    return tuple(screen.models[screen.current].rows)


def to_settle(window: Window) -> int:
    """Rows of the list whose visit still waits for a time."""
    return sum(row.cells[-1].startswith(("→", "no free")) for row in list_rows(window))


def still_there(clinic: ClinicDatabase, doctor_id: int) -> list[object]:
    return clinic.rows(
        "SELECT c.id FROM visit_calls c JOIN bookings b ON b.id = c.booking_id JOIN absences a ON a.id = c.absence_id"
        f" WHERE b.doctor_id = %s AND b.status IN {ACTIVE} AND lower(b.during) < a.ends_at",
        doctor_id,
    )  # type: ignore[return-value]


def test_14_one_key_switches_the_view(hands: Hands, told: Told) -> None:
    window = hands.window
    stand_on(hands, a_visit(hands))
    with hands.counting() as count:
        hands.ctrl(Key.Key_2)
        window.until(
            lambda: window.desk.agenda.mode == "week" and len({c.doctor.id for c in window.columns}) == 1
        )
    told(14, "switch doctor or clinic view", "1 k (Open Dental)", 1, count)


def test_15_when_is_my_next_visit(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    visit = a_visit(hands)
    [(name,)] = clinic_database.rows("SELECT name FROM patients WHERE id = %s", visit.patient_id)
    with hands.counting() as count:
        hands.ctrl(Key.Key_K)
        hands.type(name)
        bar = window.view.palette_bar
        window.until(lambda: any(f.hit is not None and f.text == name and f.hint for f in bar.model.rows))
    told(15, "when is my next visit?", "3", 1, count)


def test_16_tomorrows_list_is_confirmed(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    """One key for the list, then one a patient."""
    window = hands.window
    with hands.counting() as count:
        hands.key(Key.Key_F6)
        window.until(lambda: window.view.places.current == "lists" and list_rows(window))
        for done in range(3):
            hands.key(Key.Key_K)
            window.until(
                lambda done=done: (
                    clinic_database.rows("SELECT count(*) FROM visit_calls WHERE state = 'reached'")
                    == [(done + 1,)]
                )
            )
            window.until(lambda done=done: sum(row.is_settled for row in list_rows(window)) == done + 1)
    told(16, "confirm tomorrow's list, three patients", "2 c + n", 5, count)


def test_17_a_recall_in_some_weeks(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    """The sample reaches three weeks ahead: "in 2 weeks" stands for "in 6 months"."""
    window = hands.window
    visit = a_visit(hands)
    stand_on(hands, visit)
    before = clinic_database.rows("SELECT max(id) FROM bookings")[0][0]
    with hands.counting() as count:
        hands.key(Key.Key_N)
        hands.type("in 2 weeks")
        hands.key(Key.Key_Return)
        window.until(window.view.booking.isVisible)
        hands.key(Key.Key_Return)
        window.until(lambda: clinic_database.rows("SELECT id FROM bookings WHERE id > %s", before))
    [(patient_id, ahead)] = clinic_database.rows(
        "SELECT patient_id, lower(during)::date - current_date FROM bookings WHERE id > %s", before
    )
    assert patient_id == visit.patient_id
    assert ahead >= 13
    told(17, "recall in some weeks or months", "1 c + drag (Open Dental)", 3, count)


# --- The same by mouse, where a mouse is what people reach for ------------------------------------------


def place_of(hands: Hands, item: Slot | Appointment) -> QPoint:
    """The middle of the card or the free time, scrolled into view by the cursor."""
    stand_on(hands, item)
    screen = hands.window.view.agenda
    place = (
        screen.place_of_slot(item.id) if isinstance(item, Slot) else screen.place_of_booking(item.booking_id)
    )
    return screen.grid.viewport().mapFrom(screen, place.center())


def button(hands: Hands, text: str) -> QPushButton:
    """The button of the side panel, or of an open box, that says this."""

    def found() -> list[QPushButton]:
        return [
            b
            for b in hands.window.view.findChildren(QPushButton)
            if b.isVisible() and b.isEnabled() and b.text().replace("&", "").rstrip("…") == text
        ]

    hands.window.until(found)
    return found()[0]


def test_05_a_move_by_one_drag(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    visit = a_visit(hands)
    target = next(s for s in window.free() if s.doctor_id == visit.doctor_id and fits(window, visit, s))
    viewport = window.view.agenda.grid.viewport()
    start = place_of(hands, visit)
    end = viewport_point(hands, target)
    with hands.counting() as count:
        hands.drag(viewport, start, end)
        window.until(lambda: status_of(clinic_database, visit) and moved(clinic_database, visit, target))
    told(5, "move within the week, by mouse", "1 drag, then prompts", 1, count)


def viewport_point(hands: Hands, slot: Slot) -> QPoint:
    """Where the slot is without moving the cursor or the scroll bars."""
    screen = hands.window.view.agenda
    return screen.grid.viewport().mapFrom(screen, screen.place_of_slot(slot.id).center())


def test_07_cancelled_by_mouse(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    visit = a_visit(hands)
    at = place_of(hands, visit)
    with hands.counting() as count:
        hands.click(window.view.agenda.grid.viewport(), at)
        hands.click(button(hands, "Cancel"))
        hands.click(button(hands, "Patient asked"))
        hands.click(button(hands, "Cancel the visit"))
        window.until(lambda: status_of(clinic_database, visit) == "cancelled")
    told(7, "cancel with a reason, by mouse", "3-4", 4, count)


def test_08_arrived_by_mouse(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    visit = a_visit(hands)
    at = place_of(hands, visit)
    with hands.counting() as count:
        hands.click(window.view.agenda.grid.viewport(), at)
        hands.click(button(hands, "Arrived"))
        window.until(lambda: status_of(clinic_database, visit) == "arrived")
    told(8, "arrived, by mouse", "2 c (Open Dental)", 2, count)


def test_12_time_is_blocked_by_mouse(hands: Hands, clinic_database: ClinicDatabase, told: Told) -> None:
    window = hands.window
    slots = {(s.doctor_id, s.starts_at): s for s in window.free()}
    first, second = next(
        (s, slots[s.doctor_id, s.ends_at]) for s in slots.values() if (s.doctor_id, s.ends_at) in slots
    )
    start = place_of(hands, first)
    end = viewport_point(hands, second)
    with hands.counting() as count:
        hands.drag(window.view.agenda.grid.viewport(), start, end)
        hands.key(Key.Key_M)
        window.until(
            lambda: (
                clinic_database.rows(
                    "SELECT count(*) FROM appointment_slots WHERE is_blocked AND id IN (%s, %s)",
                    first.id,
                    second.id,
                )
                == [(2,)]
            )
        )
    told(12, "block time, drag and a letter", "3+", 2, count)
