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
