import os
from PySide6.QtCore import Qt
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window
C=Qt.KeyboardModifier.ControlModifier
S=Qt.KeyboardModifier.ShiftModifier

def ZZ(qapp):
    if os.environ.get("ZZ_RTL"): qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return {"text_scale": int(os.environ["ZZ_SCALE"])} if os.environ.get("ZZ_SCALE") else {}

def test_away(qtbot, qapp, clinic_database):
    apply_theme(qapp, os.environ.get("ZZ_THEME","light"), reduced_motion=True, **ZZ(qapp))
    w = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        w.terminal.window.resize(*map(int, os.environ.get("ZZ_SIZE","1440x900").split("x")))
        w.activate()
        def snap(n): qtbot.wait(500); w.terminal.window.grab().save(f"/tmp/c/pics/a{n}.png")
        w.press(Qt.Key.Key_D, C|S)
        snap(1)
        w.press(Qt.Key.Key_6)
        qtbot.keyClicks(w.focused(), "tomorrow")
        snap(2)
        w.press(Qt.Key.Key_Return)
        snap(25)
        from medibook_desktop.desktop.screens.lists.screen import ListsScreen
        s = w.terminal.window.findChild(ListsScreen)
        w.until(lambda: s.models["away"].rowCount() > 0)
        snap(3)
        w.press(Qt.Key.Key_Return, C)
        qtbot.wait(2500)
        snap(4)
        print(w.view.toast, len(s.models["away"].rows))
        row = s.models["away"].rows[0]
    finally:
        w.close()
