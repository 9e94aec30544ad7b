"""A locked terminal in a real window: nothing is shown or reached, the same person goes on, another one begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.accessible import unnamed
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import open_desk
from tests.helpers.windows import Window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Window]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Window(qtbot, clinic_database, "anna", "Desk 1")
    yield made
    made.close()


def type_password(window: Window, field: QLineEdit, password: str) -> None:
    window.qtbot.keyClicks(field, password)
    window.qtbot.keyClick(field, Qt.Key.Key_Return)


def visible_texts(window: QWidget) -> str:
    """Everything that stands on the screen in words, the title too."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            said += [widget.accessibleName(), widget.toolTip()]
            if isinstance(widget, QLabel | QLineEdit):
                said.append(widget.text())
    return "\n".join(said)


def begin(window: Window, name: str) -> int:
    """The booking box is open on a free time, a name half typed in it; the slot's id."""
    slot = window.free()[0]
    window.activate()
    assert window.view.agenda.grid.select_slot(slot.id)
    for letter in name:
        window.qtbot.keyClicks(window.focused(), letter)
    window.until(lambda: window.view.booking.search.text() == name)
    return slot.id


def test_behind_the_lock_page_nothing_is_seen_and_nothing_is_lost(
    window: Window, clinic_database: ClinicDatabase
) -> None:
    slot_id = begin(window, "mar")
    day = window.columns[0].day
    with open_desk(clinic_database, "ben") as ben:
        window.until(lambda: [hold.slot_id for hold in ben.holds.on_day(day)] == [slot_id])
        window.press(Qt.Key.Key_F12)  # in the middle of a text field
        main = window.terminal.window
        assert window.terminal.lock.is_locked
        assert main.locked is not None
        assert main.windowTitle() == "Locked · MediBook"
        assert not window.view.isVisible()
        seen = visible_texts(main)
        assert "mar" not in seen.casefold().replace("marked", "")
        assert "Harbour Clinic" in seen
        assert window.focused() is main.locked.password
        assert unnamed(main) == []
        # What the desk held for the phone call is free for the others.
        window.until(lambda: ben.holds.on_day(day) == [])

        # Keys of the window do nothing now.
        for key, modifier in (
            (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        ):
            window.qtbot.keyClick(main.locked.password, key, modifier)
        assert window.view.places.current == "agenda"
        assert window.terminal.desk is not None

        main.locked.password.clear()
        type_password(window, main.locked.password, "not this one")
        window.until(lambda: main.locked.form.problem(main.locked.password))
        assert window.terminal.lock.is_locked
        main.locked.password.clear()
        type_password(window, main.locked.password, clinic_database.users["anna"].password)
        window.until(lambda: not window.terminal.lock.is_locked)
        assert main.locked is None
        assert window.view.isVisible()
        assert window.view.booking.isVisible()
        assert window.view.booking.search.text() == "mar"
        assert window.focused() is window.view.booking.search
        assert main.windowTitle().startswith("Harbour Clinic")
        window.until(lambda: [hold.slot_id for hold in ben.holds.on_day(day)] == [slot_id])
    # The keys are the window's again.
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_F12)
    assert window.terminal.lock.is_locked


def test_a_time_that_was_taken_meanwhile_is_told(window: Window, clinic_database: ClinicDatabase) -> None:
    slot_id = begin(window, "mar")
    day = window.columns[0].day
    doctor_id = next(s.doctor_id for c in window.columns for s in c.slots if s.id == slot_id)
    with open_desk(clinic_database, "ben") as ben:
        window.until(lambda: ben.holds.on_day(day))
        window.desk.carry_out("window.lock")
        window.until(lambda: ben.holds.on_day(day) == [])
        hold = ben.holds.take(slot_id, doctor_id, day)
        assert hold is not None
        assert hold.is_mine
        locked = window.terminal.window.locked
        assert locked is not None
        type_password(window, locked.password, clinic_database.users["anna"].password)
        window.until(lambda: not window.terminal.lock.is_locked)
        window.until(lambda: any(not h.is_mine for h in window.desk.session.clinic.holds.on_day(day)))
        (still,) = ben.holds.on_day(day)
        assert still.is_mine


def test_somebody_else_goes_on_by_one_key_and_sees_nothing_of_it(
    window: Window, clinic_database: ClinicDatabase
) -> None:
    begin(window, "mar")
    first = window.desk.session
    window.press(Qt.Key.Key_F11)
    main = window.terminal.window
    locked = main.locked
    assert locked is not None
    assert window.focused() is locked.username
    window.qtbot.keyClicks(locked.username, "ben")
    window.qtbot.keyClick(locked.username, Qt.Key.Key_Return)
    with window.qtbot.waitSignal(window.terminal.day_shown, timeout=20_000):
        type_password(window, locked.password, clinic_database.users["ben"].password)
    assert window.desk.session is not first
    assert window.desk.session.me.username == "ben"
    assert not window.terminal.lock.is_locked
    assert main.locked is None
    assert not window.view.booking.isVisible()
    assert "mar" not in [field.text() for field in window.view.findChildren(QLineEdit)]
    assert window.desk.actions.changes._undo_stack == []
    # The first one's session is closed, down to the last connection.
    window.until(
        lambda: (
            clinic_database.rows(
                "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name = 'medibook terminal=Desk 1'"
            )
            == [("ben",)]
        )
    )


def test_esc_on_the_page_of_somebody_else_goes_back_to_the_own_password(window: Window) -> None:
    window.desk.carry_out("window.switch_user")
    locked = window.terminal.window.locked
    assert locked is not None
    assert locked.username.isVisible()
    window.press(Qt.Key.Key_Escape)
    assert not locked.username.isVisible()
    assert window.focused() is locked.password
    window.press(Qt.Key.Key_F11)
    assert locked.username.isVisible()
    assert window.terminal.lock.is_locked


def test_it_locks_by_itself_when_nobody_touches_it(
    qtbot: QtBot, window: Window, clinic_database: ClinicDatabase
) -> None:
    clock = [0.0]
    idle = window.terminal.lock._idle
    idle._clock = idle._wall_clock = lambda: clock[0]
    window.desk.carry_out("go.settings")
    window.terminal._memory.values.lock_minutes = 5
    window.desk.desk.count_idle_anew()
    handle = window.terminal.window.windowHandle()

    clock[0] = 299.0
    QApplication.sendEvent(
        handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    )
    clock[0] = 500.0
    QApplication.sendEvent(
        handle,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(5, 5),
            QPointF(5, 5),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    idle._look()
    clock[0] = 799.0
    idle._look()
    assert not window.terminal.lock.is_locked
    clock[0] = 800.0
    idle._look()
    assert window.terminal.lock.is_locked
    locked = window.terminal.window.locked
    assert locked is not None
    type_password(window, locked.password, clinic_database.users["anna"].password)
    window.until(lambda: not window.terminal.lock.is_locked)
    assert window.view.places.current == "settings"

    # Never is never.
    window.terminal._memory.values.lock_minutes = 0
    window.desk.desk.count_idle_anew()
    clock[0] = 1e9
    QApplication.sendEvent(
        handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    )
    assert not window.terminal.lock.is_locked


def test_a_first_password_is_changed_by_keys_alone(window: Window, clinic_database: ClinicDatabase) -> None:
    from medibook_desktop.domain.accounts import NewAccount
    from medibook_desktop.domain.roles import Role

    first, own = "taro-mebe-gosa-nalo-47", "drei Hunde bellen laut"
    with open_desk(clinic_database, "ada") as ada:
        ada.accounts.add(NewAccount("lock.newcomer", "Nadia New", Role.RECEPTIONIST), first)
    window.press(Qt.Key.Key_F11)
    locked = window.terminal.window.locked
    assert locked is not None
    window.qtbot.keyClicks(locked.username, "lock.newcomer")
    type_password(window, locked.password, first)
    window.until(lambda: window.terminal.window.sign_in is not None)
    screen = window.terminal.window.sign_in
    assert screen is not None
    window.until(screen.new_password.new.hasFocus)
    assert unnamed(window.terminal.window) == []
    window.qtbot.keyClicks(window.focused(), "password123")
    window.until(lambda: "everybody tries" in screen.new_password.words.text())
    screen.new_password.new.clear()
    window.qtbot.keyClicks(window.focused(), own)
    window.press(Qt.Key.Key_Return)
    assert screen.new_password.again.hasFocus()
    window.qtbot.keyClicks(window.focused(), own)
    with window.qtbot.waitSignal(window.terminal.day_shown, timeout=20_000):
        window.press(Qt.Key.Key_Return)
    assert window.desk.session.me.username == "lock.newcomer"
    assert not window.desk.session.clinic.accounts.mine().must_change_password
