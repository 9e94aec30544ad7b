import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme
import time

def test_it(qtbot, qapp, clinic_database: ClinicDatabase) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    w = Window(qtbot, clinic_database, "ada", "Desk 1")
    try:
        w.terminal.window.resize(1440, 900)
        w.desk.carry_out("admin.staff")
        pages = next(j for j in w.desk.jobs if type(j).__name__ == "AdministrationJob")
        topic = next(t for t in pages._topics if type(t).__name__ == "StaffTopic")
        w.until(lambda: topic.screen.model.rowCount())
        w.until(lambda: topic.screen.form.name.text())
        w.terminal.window.grab().save("/tmp/pics/staff.png")
        topic.screen.list.want(None)
        topic.screen.form.name.setText("Zoë Müller"); topic.screen.form.name.textEdited.emit("Zoë Müller")
        topic.screen.form.tick(list(topic.screen.form._ticks)[4]).click()
        topic.screen.form.tick(list(topic.screen.form._ticks)[0]).click()
        w.until(lambda: topic.screen.form.strength.text())
        w.terminal.window.grab().save("/tmp/pics/staff_new.png")
        topic.screen.save_requested.emit()
        w.until(lambda: topic.screen.slip.isVisible())
        pw = topic.screen.slip.password.text()
        w.until(lambda: topic.screen.model.rowCount() == 5)
        w.terminal.window.grab().save("/tmp/pics/staff_slip.png")
        topic.screen.slip.dismiss()
        w.desk.carry_out("admin.signed_in")
        w.until(lambda: topic.sessions.model.rowCount())
        w.terminal.window.grab().save("/tmp/pics/sessions.png")
        w.desk.carry_out("account.password")
        w.terminal.window.grab().save("/tmp/pics/ownpw.png")
        w.desk.carry_out("window.lock")
        assert w.terminal.lock.is_locked
        print(w.terminal.window.windowTitle())
        w.terminal.window.grab().save("/tmp/pics/locked_window.png")
        screen = w.terminal.window.locked
        qtbot.keyClicks(screen.password, clinic_database.users["ada"].password)
        qtbot.keyClick(screen.password, Qt.Key.Key_Return)
        w.until(lambda: not w.terminal.lock.is_locked)
        print(w.terminal.window.windowTitle(), QApplication.focusWidget())
        w.terminal.window.grab().save("/tmp/pics/unlocked.png")
        w.desk.carry_out("window.switch_user")
        screen = w.terminal.window.locked
        qtbot.keyClicks(screen.username, "zoe.muller")
        qtbot.keyClicks(screen.password, pw)
        t = time.perf_counter()
        qtbot.keyClick(screen.password, Qt.Key.Key_Return)
        w.until(lambda: w.terminal.window.sign_in is not None)
        print("switch", time.perf_counter() - t)
        s = w.terminal.window.sign_in
        w.terminal.window.grab().save("/tmp/pics/first.png")
        qtbot.keyClicks(s.new_password.new, "drei Hunde bellen")
        qtbot.keyClick(s.new_password.new, Qt.Key.Key_Return)
        qtbot.keyClicks(s.new_password.again, "drei Hunde bellen")
        w.until(lambda: s.new_password.words.text())
        qtbot.keyClick(s.new_password.again, Qt.Key.Key_Return)
        w.until(lambda: w.terminal.desk is not None)
        w.until(lambda: w.columns)
        w.terminal.window.grab().save("/tmp/pics/zoe.png")
    finally:
        w.close()
