"""The waitlist in the real window by keys alone: two keys from a gap to an offer, and its answer at another desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import NewWish, Urgency, WishFilter, WishGroup, WishStatus
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import new_patients, nothing_broken
from tests.helpers.windows import Window, free_names

_Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
URGENT = NewWish(patient_id=0, urgency=Urgency.URGENT)


def empty_list(clinic: ClinicDatabase) -> None:
    clinic.rows("UPDATE wishes SET status = 'withdrawn', version = version + 1 WHERE status = 'open'")


def wish_of(window: Window, patient_id: int, wanted: NewWish = URGENT) -> int:
    changed = window.desk.session.clinic.waitlist.add(replace(wanted, patient_id=patient_id))
    wish_id: int = changed.id
    return wish_id


def status(window: Window, wish_id: int) -> WishStatus:
    found: WishStatus = window.desk.session.clinic.waitlist.wish(wish_id).status
    return found


def job(window: Window) -> object:
    return next(job for job in window.desk.jobs if type(job).__name__ == "WaitlistJob")


def box(window: Window) -> object:
    found = job(window).box  # type: ignore[attr-defined]
    return found if found is not None and found.isVisible() else None


def slot_of(window: Window, slot_id: int) -> Slot | None:
    return next((s for c in window.columns for s in c.slots if s.id == slot_id), None)


def lone_visit(window: Window) -> Appointment:
    """Nobody is squeezed in beside it."""
    for column in window.columns:
        for visit in column.appointments:
            others = [
                v
                for v in column.appointments
                if v is not visit and v.starts_at < visit.ends_at and v.ends_at > visit.starts_at
            ]
            if visit.status is BookingStatus.BOOKED and not visit.is_overbooked and not others:
                return visit
    raise AssertionError("the sample clinic has no such visit")


def test_two_keys_from_a_gap_to_an_offer_and_the_answer_at_another_desk(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    empty_list(clinic_database)
    wish = wish_of(anna, new_patients(clinic_database)[0])
    slot = anna.free()[3]
    anna.activate()
    assert anna.view.agenda.grid.select_slot(slot.id)
    anna.press(_Key.Key_L, CTRL)
    anna.until(lambda: box(anna))
    anna.press(_Key.Key_Return)
    ben.until(lambda: ben.visit_on(slot.id))
    held = ben.visit_on(slot.id)
    assert held is not None
    assert held.status is BookingStatus.HELD
    assert held.offer_until is not None
    assert status(anna, wish) is WishStatus.OFFERED

    ben.activate()
    assert ben.view.agenda.grid.select_booking(held.booking_id)
    ben.press(_Key.Key_T)
    ben.until(lambda: status(ben, wish) is WishStatus.BOOKED)
    anna.until(lambda: (v := anna.visit_on(slot.id)) is not None and v.status is BookingStatus.BOOKED)
    ben.press(_Key.Key_Z, CTRL)
    ben.until(lambda: status(ben, wish) is WishStatus.OFFERED)
    assert nothing_broken(clinic_database)


def test_a_cancellation_names_who_fits_and_enter_offers(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, _ben = windows
    empty_list(clinic_database)
    wish = wish_of(anna, new_patients(clinic_database)[0])
    visit = lone_visit(anna)
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    for key in (_Key.Key_Delete, _Key.Key_P, _Key.Key_Return):
        anna.press(key)
    anna.until(lambda: box(anna))
    # It took no focus: the keys are still the agenda's.
    assert anna.view.agenda.grid.hasFocus()
    anna.press(_Key.Key_Return)
    anna.until(lambda: status(anna, wish) is WishStatus.OFFERED)
    held = anna.desk.session.clinic.waitlist.wish(wish).offer
    assert (held.doctor_id, held.starts_at) == (visit.doctor_id, visit.starts_at)

    # No, thank you: the time is free, and the visit that was cancelled can come back.
    anna.until(lambda: anna.view.agenda.grid.selected().booking_id == held.booking_id)
    anna.press(_Key.Key_D)
    anna.until(lambda: "does not take" in anna.view.toast.text)
    for became in (WishStatus.OFFERED, WishStatus.OPEN):
        said = anna.view.toast.text
        anna.press(_Key.Key_Z, CTRL)
        anna.until(lambda said=said: anna.view.toast.text != said)
        assert status(anna, wish) is became
    anna.press(_Key.Key_Z, CTRL)
    anna.until(lambda: (v := anna.visit_on(visit.slot_id)) is not None and v.booking_id == visit.booking_id)


def test_the_box_that_came_by_itself_takes_no_key_from_who_goes_on(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, _ben = windows
    empty_list(clinic_database)
    wish = wish_of(anna, new_patients(clinic_database)[0])
    visit = lone_visit(anna)
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    for key in (_Key.Key_Delete, _Key.Key_P, _Key.Key_Return):
        anna.press(key)
    anna.until(lambda: box(anna))
    name = free_names(clinic_database, visit.starts_at)[0]
    anna.qtbot.keyClicks(anna.focused(), name[0])
    anna.until(lambda: anna.view.booking.isVisible())
    assert box(anna) is None
    assert anna.view.booking.search.text() == name[0]
    assert status(anna, wish) is WishStatus.OPEN


def test_a_wish_by_keys_and_the_list(windows: tuple[Window, Window], clinic_database: ClinicDatabase) -> None:
    anna, ben = windows
    empty_list(clinic_database)
    name = free_names(clinic_database, anna.free()[0].starts_at)[0]
    for window in (ben, anna):
        window.activate()
        window.press(_Key.Key_F4)
        window.until(lambda window=window: window.view.places.current == "waitlist")
    waitlist = anna.desk.session.clinic.waitlist
    print('FOC0', anna.focused(), anna.terminal.window.isActiveWindow())
    anna.press(_Key.Key_Insert)
    anna.qtbot.wait(500)
    print('FOC', anna.focused(), job(anna).wish_box, anna.terminal.window.isActiveWindow(), anna.view.places.current, anna.view.notice.text, anna.view.toast.text)
    assert 0
    anna.until(lambda: job(anna).wish_box is not None and job(anna).wish_box.isVisible())  # type: ignore[attr-defined]
    wish_box = job(anna).wish_box  # type: ignore[attr-defined]
    anna.qtbot.keyClicks(anna.focused(), name)
    anna.press(_Key.Key_Return)
    anna.until(lambda: wish_box.chooser.name.text() == name)
    while not wish_box.days.isAncestorOf(anna.focused()):
        anna.press(_Key.Key_Tab)
    anna.press(_Key.Key_Space)
    anna.press(_Key.Key_Tab)
    anna.press(_Key.Key_Space)
    anna.press(_Key.Key_Tab)
    anna.qtbot.keyClicks(anna.focused(), "14-15")
    anna.press(_Key.Key_Return)
    anna.until(lambda: not wish_box.isVisible())
    anna.until(lambda: waitlist.wishes(WishFilter()))
    [wish] = [w for w in waitlist.wishes(WishFilter()) if w.status is WishStatus.OPEN]
    assert wish.patient_name == name
    assert len(wish.wanted.weekdays) == 1
    assert [(r.first, r.end) for r in wish.wanted.times] == [(0, 720), (840, 900)]

    def row_at_bens() -> object:
        screen = job(ben).screen  # type: ignore[attr-defined]
        return next((row for row in screen.model.rows if row.wish_id == wish.id), None)

    ben.until(row_at_bens)
    anna.until(lambda: job(anna).screen.table.hasFocus())  # type: ignore[attr-defined]
    anna.press(_Key.Key_O)
    anna.until(lambda: status(anna, wish.id) is WishStatus.OFFERED)
    ben.until(lambda: (row := row_at_bens()) is not None and row.wish.offer is not None)  # type: ignore[attr-defined]
    anna.until(lambda: job(anna).screen.table.selected_row().wish.offer is not None)  # type: ignore[attr-defined]
    anna.press(_Key.Key_D)
    anna.until(lambda: status(anna, wish.id) is WishStatus.OPEN)
    anna.until(lambda: job(anna).screen.table.selected_row().wish.offer is None)  # type: ignore[attr-defined]
    anna.press(_Key.Key_Delete)
    anna.until(lambda: status(anna, wish.id) is WishStatus.WITHDRAWN)
    anna.press(_Key.Key_Z, CTRL)
    anna.until(lambda: status(anna, wish.id) is WishStatus.OPEN)
    assert wish.id not in {w.id for w in waitlist.wishes(WishFilter(WishGroup.DONE))}
