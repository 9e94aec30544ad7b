"""An administrator adds a receptionist in the window, who signs in on a second terminal and may do no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.start_desktop import opener
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import PATIENCE, Window

OWN = "drei Hunde bellen laut"


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Window]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Window(qtbot, clinic_database, "ada", "Office")
    yield made
    made.close()


@pytest.fixture
def second(qtbot: QtBot, clinic_database: ClinicDatabase) -> Iterator[Terminal]:
    """A terminal at which nobody has signed in yet."""
    settings = Settings(
        database_url=clinic_database.database_url, redis_url=clinic_database.redis_url, setup="clinic"
    )
    made = Terminal(opener(settings, "Desk 7"), Memory(None), place="Harbour Clinic")
    made.start()
    yield made
    made.window.close()
    made.wait_closed()


def staff_page(office: Window) -> Any:
    office.activate()
    office.desk.carry_out("admin.staff")
    job = next(job for job in office.desk.jobs if type(job).__name__ == "AdministrationJob")
    topic = next(topic for topic in job._topics if type(topic).__name__ == "StaffTopic")
    office.until(lambda: topic.screen.model.rowCount())
    return topic


def test_from_the_staff_page_to_the_second_terminal(
    qtbot: QtBot, office: Window, second: Terminal, clinic_database: ClinicDatabase
) -> None:
    topic = staff_page(office)
    page = topic.screen
    page.table.setFocus()
    office.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(office.focused(), "Nora Newman")
    assert page.form.username.text() == "nora.newman"
    office.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.until(page.slip.isVisible)
    first = page.slip.password.text()
    office.press(Qt.Key.Key_Return)

    sign_in = second.window.sign_in
    assert sign_in is not None
    qtbot.keyClicks(sign_in.username, "nora.newman")
    qtbot.keyClicks(sign_in.password, "not this one")
    qtbot.keyClick(sign_in.password, Qt.Key.Key_Return)
    office.until(lambda: sign_in.form.problem(sign_in.password))
    sign_in.password.clear()
    qtbot.keyClicks(sign_in.password, first)
    qtbot.keyClick(sign_in.password, Qt.Key.Key_Return)
    office.until(sign_in.new_password.isVisible)
    assert second.desk is None
    for field in (sign_in.new_password.new, sign_in.new_password.again):
        qtbot.keyClicks(field, OWN)
    with qtbot.waitSignal(second.day_shown, timeout=PATIENCE):
        qtbot.keyClick(sign_in.new_password.again, Qt.Key.Key_Return)
    desk: Any = second.desk
    assert desk.session.me.display_name == "Nora Newman"
    assert "clinic" not in desk.view.places.names()
    desk.carry_out("admin.staff")
    assert "may not" in desk.view.notice.text

    # The administrator sees where she is, and locks her out: she is out at once.
    office.desk.carry_out("admin.signed_in")
    office.until(
        lambda: (
            [r.session.terminal for r in topic.sessions.model.rows if r.session.username == "nora.newman"]
            == ["Desk 7"]
        )
    )
    office.desk.carry_out("admin.staff")
    page.select("nora.newman")
    office.until(lambda: page.list.heading.text() == "Nora Newman")
    page.lock.click()
    office.until(lambda: page.unlock.isVisible())
    office.until(
        lambda: (
            clinic_database.rows("SELECT count(*) FROM pg_stat_activity WHERE usename = 'nora.newman'")
            == [(0,)]
        )
    )
    # She works at the screen that is still there, and is told why nothing goes any more when she comes back to it.
    desk.carry_out("window.lock")
    locked = second.window.locked
    assert locked is not None
    qtbot.keyClicks(locked.password, OWN)
    qtbot.keyClick(locked.password, Qt.Key.Key_Return)
    office.until(lambda: "This account is locked." in locked.form.problem(locked.password))
