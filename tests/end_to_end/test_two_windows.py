"""Two windows on the real servers: what one books, the other paints; who loses a race is helped."""

from __future__ import annotations

from PySide6.QtCore import Qt

from medibook_desktop.domain.bookings import BookingStatus
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window, free_names


def test_a_booking_in_one_window_is_painted_in_the_other_and_the_loser_is_helped(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    slot = anna.free()[2]
    names = free_names(clinic_database, slot.starts_at)
    anna.begin_booking(slot, names[0])
    # Ben's screen says that Anna is at it.
    ben.until(
        lambda: any(
            hold.slot_id == slot.id for hold in ben.desk.session.clinic.holds.on_day(slot.starts_at.date())
        )
    )
    ben.begin_booking(slot, names[1])

    anna.activate()
    anna.view.booking.reason.setFocus()
    anna.press(Qt.Key.Key_Return)
    ben.until(lambda: ben.visit_on(slot.id))
    visit = ben.visit_on(slot.id)
    assert visit is not None
    assert visit.patient_name == names[0]
    ben.until(lambda: visit.booking_id in ben.painted)

    ben.activate()
    ben.view.booking.reason.setFocus()
    ben.press(Qt.Key.Key_Return)
    ben.until(ben.view.booking.alternative_buttons)
    assert "Anna" in ben.view.booking.notice.accessibleName() or ben.view.booking.notice.isVisible()
    ben.press(Qt.Key.Key_Return)
    ben.until(lambda: not ben.view.booking.isVisible())

    anna.until(lambda: any(v.patient_name == names[1] for c in anna.columns for v in c.appointments))
    taken = clinic_database.rows(
        "SELECT slot_id, count(*) FROM bookings WHERE status IN ('held','booked','arrived','in_room','done')"
        " AND overbook_reason IS NULL GROUP BY slot_id HAVING count(*) > 1"
    )
    assert taken == []


def test_arrived_moved_cancelled_and_undone_show_in_both_windows(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    visit = next(v for c in anna.columns for v in c.appointments if v.status is BookingStatus.BOOKED)
    anna.activate()
    grid = anna.view.agenda.grid
    assert grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_A)

    def status_at_bens() -> BookingStatus | None:
        found = [v for c in ben.columns for v in c.appointments if v.booking_id == visit.booking_id]
        return found[0].status if found else None

    ben.until(lambda: status_at_bens() is BookingStatus.ARRIVED)
    anna.until(lambda: grid.selected() is not None and grid.selected().version > visit.version)

    anna.press(Qt.Key.Key_Delete)
    anna.press(Qt.Key.Key_P)
    anna.press(Qt.Key.Key_Return)
    ben.until(lambda: status_at_bens() is None)
    anna.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ben.until(lambda: status_at_bens() is BookingStatus.ARRIVED)


def test_a_letter_for_a_time_that_another_desk_took_is_no_step_of_their_visit(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    """Anna looks at a free time and begins to type a name; Ben has booked it the moment before."""
    anna, ben = windows
    slot = anna.free()[2]
    name = free_names(clinic_database, slot.starts_at)[0]
    anna.activate()
    assert anna.view.agenda.grid.select_slot(slot.id)
    ben.begin_booking(slot, name)
    ben.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.visit_on(slot.id))
    anna.activate()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_W):
        anna.press(key)
    assert "Ben" in anna.view.toast.text
    visit = anna.visit_on(slot.id)
    assert visit is not None
    # Whoever goes there on purpose may act on it.
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_A)
    anna.until(lambda: anna.visit_on(slot.id).status is BookingStatus.ARRIVED)  # type: ignore[union-attr]
    rows = clinic_database.rows(
        "SELECT kind FROM audit_events WHERE booking_id = %s ORDER BY id", visit.booking_id
    )
    assert [kind for (kind,) in rows] == ["booked", "arrived"]
    assert clinic_database.rows("SELECT count(*) FROM wishes WHERE created_by = 'anna'") == [(0,)]


def test_ones_own_booking_may_be_acted_on_at_once(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, _ben = windows
    slot = anna.free()[2]
    anna.begin_booking(slot, free_names(clinic_database, slot.starts_at)[0])
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.visit_on(slot.id))
    anna.until(anna.view.agenda.grid.hasFocus)
    anna.press(Qt.Key.Key_A)
    anna.until(lambda: anna.visit_on(slot.id).status is BookingStatus.ARRIVED)  # type: ignore[union-attr]
