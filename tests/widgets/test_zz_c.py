from datetime import timedelta
import os
import pytest
from PySide6.QtCore import Qt
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window
from tests.helpers.clinics import ClinicDatabase

def ZZ(qapp):
    if os.environ.get("ZZ_RTL"): qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return {"text_scale": int(os.environ["ZZ_SCALE"])} if os.environ.get("ZZ_SCALE") else {}

def test_page(qtbot, qapp, clinic_database):
    apply_theme(qapp, os.environ.get("ZZ_THEME","light"), reduced_motion=True, **ZZ(qapp))
    w = Window(qtbot, clinic_database, "ada", "Desk 1")
    try:
        w.terminal.window.resize(*map(int, os.environ.get("ZZ_SIZE","1440x900").split("x")))
        w.activate()
        w.desk.carry_out("admin.closures")
        from medibook_desktop.desktop.screens.closures.screen import ClosuresScreen
        s = w.terminal.window.findChild(ClosuresScreen)
        w.until(lambda: s.model.rowCount() > 0)
        w.qtbot.wait(400)
        w.terminal.window.grab().save("/tmp/c/pics/1.png")
        s.list.want(None)
        for field, text in ((s.form.why, "Water damage"), (s.form.first, "in 2 days"), (s.form.last, "in 4 days")):
            field.setFocus(); qtbot.keyClicks(field, text)
        w.until(lambda: s.effect.text())
        w.terminal.window.grab().save("/tmp/c/pics/2.png")
        s.list.save.click()
        w.until(lambda: s.progress.action.isVisible())
        w.qtbot.wait(400)
        w.terminal.window.grab().save("/tmp/c/pics/3.png")
        print([r.key for r in s.model.rows], s.progress.sentence.text())
        s.form.kind.button("absence").click()
        qtbot.wait(50)
        w.terminal.window.grab().save("/tmp/c/pics/4.png")
        s.list.set_unsaved(False)
        s.select_row(next(r.key for r in s.model.rows if r.is_holiday and not r.is_over))
        w.until(lambda: s.effect.text())
        w.terminal.window.grab().save("/tmp/c/pics/5.png")
        s.holiday.button.click()
        w.until(lambda: any(r.is_open for r in s.model.rows))
        s.progress.action_requested
        w.desk.carry_out("go.away_list")
        lists = w.desk
        qtbot.wait(1000)
        w.terminal.window.grab().save("/tmp/c/pics/6.png")
    finally:
        w.close()
