"""Two desks and one waiting room: who walks in at one is called at the other, on the screen without a name."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from medibook_desktop.domain.bookings import BookingStatus
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.open_now import open_now
from tests.helpers.windows import Window

Key = Qt.Key
Windows = tuple[Window, Window]


@pytest.fixture
def doctors(clinic_database: ClinicDatabase) -> list[int]:
    """Comes before the windows, which read the doctors once."""
    return open_now(clinic_database, 2)


@pytest.fixture
def names(clinic_database: ClinicDatabase) -> list[str]:
    made = ["Quirin Zabel", "Wanda Xylander", "Yorick Quast"]
    for name in made:
        clinic_database.rows("INSERT INTO patients (name, name_key) VALUES (%s, %s)", name, name.lower())
    return made


def job(window: Window) -> Any:
    return next(job for job in window.desk.jobs if type(job).__name__ == "WaitingJob")


def open_box(window: Window, name: str) -> Any:
    """F8 and a name, up to the last Enter."""
    window.activate()
    window.press(Key.Key_F8)
    box = job(window).box.screen
    window.until(lambda: box.model.rowCount() > 1)
    window.qtbot.keyClicks(box.chooser.search, name)
    window.until(lambda: [row.name for row in box.chooser.model.rows][:1] == [name])
    return box


def walk_in(window: Window, name: str) -> None:
    box = open_box(window, name)
    window.press(Key.Key_Return)
    window.until(lambda: not box.isVisible())


def open_room(window: Window) -> Any:
    window.activate()
    window.press(Key.Key_F3)
    window.until(lambda: job(window).feed.room is not None)
    return job(window).screen


def test_who_walks_in_at_one_desk_is_called_at_the_other(
    doctors: list[int], names: list[str], windows: Windows
) -> None:
    anna, ben = windows
    room = open_room(ben)
    anna.desk.carry_out("desk.big_screen")
    board = job(anna).big_screen

    walk_in(anna, names[0])
    ben.until(lambda: [row.name for row in room.model.rows] == [names[0]])
    anna.until(lambda: board.page.waiting == ("1",))

    ben.activate()
    room.setFocus()
    ben.press(Key.Key_R)
    anna.until(lambda: [(row.number, row.is_fresh) for row in board.page.called] == [("1", True)])
    assert board.page.called[0].place == "Dr Open 1"
    for name in names:
        assert not any(part in repr(board.page) + board.accessibleDescription() for part in name.split())

    # Ben has changed it since: Anna's Ctrl+Z says so, and changes nothing.
    anna.activate()
    anna.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    anna.until(lambda: "Ben" in anna.view.notice.text)
    ben.activate()
    ben.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    anna.until(lambda: board.page.waiting == ("1",))
    anna.desk.carry_out("edit.undo")
    job(anna).big_screen.close()


def test_two_desks_press_enter_on_one_time_and_both_get_one(
    doctors: list[int], names: list[str], windows: Windows, clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    first = open_box(anna, names[0])
    proposal = first.proposal.text()
    second = open_box(ben, names[1])
    assert second.proposal.text() == proposal

    # Both before either has heard of the other.
    first.chooser.submit()
    second.chooser.submit()

    anna.until(lambda: not first.isVisible())
    ben.until(lambda: not second.isVisible())
    rows = clinic_database.rows(
        "SELECT slot_id, status FROM bookings WHERE source = 'walk_in' AND created_by IN ('anna', 'ben')"
    )
    assert len({slot_id for slot_id, _ in rows}) == 2
    assert {status for _, status in rows} == {"arrived"}
    toasts = [anna.view.toast.text, ben.view.toast.text]
    assert sum("was just taken" in text for text in toasts) == 1


def test_without_a_time_onto_the_list_and_in_when_one_is_free(
    names: list[str], doctors: list[int], windows: Windows, clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    clinic_database.rows(
        "UPDATE appointment_slots SET is_blocked = true, version = version + 1 WHERE doctor_id = ANY (%s)",
        doctors,
    )
    anna.activate()
    anna.press(Key.Key_F8)
    box = job(anna).box.screen
    anna.until(lambda: "No time is free" in box.proposal.text())
    anna.qtbot.keyClicks(box.chooser.search, names[2])
    anna.until(lambda: box.chooser.model.rowCount() > 0)
    anna.press(Key.Key_Return)
    anna.until(lambda: not box.isVisible())

    room = open_room(ben)
    ben.until(lambda: [row.name for row in room.model.rows] == [names[2]])
    clinic_database.rows(
        "UPDATE appointment_slots SET is_blocked = false, version = version + 1 WHERE doctor_id = ANY (%s)",
        doctors,
    )
    ben.activate()
    room.setFocus()
    ben.press(Key.Key_Return)
    ben.until(lambda: job(ben).box.is_open and job(ben).box.screen.model.rowCount() > 0)
    ben.press(Key.Key_Return)
    ben.until(lambda: not job(ben).box.is_open)
    ben.until(
        lambda: (
            [row.line.visit.visit.status for row in room.model.rows if row.line.visit]
            == [BookingStatus.ARRIVED]
        )
    )
    assert [row.ticket for row in room.model.rows] == ["1"], "the number of the list stays"
