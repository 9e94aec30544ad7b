from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window, free_names
def test_focus(qtbot, qapp, clinic_database):
    apply_theme(qapp, "light", reduced_motion=True)
    w = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        w.terminal.window.show(); w.activate()
        slot = w.free()[3]
        def fc(old,new):
            import traceback
            print("FOCUS", type(new).__name__, new.accessibleName() if new else '', [f.name for f in traceback.extract_stack()][-7:-1])
        import os,subprocess,sys
        if os.path.exists('/tmp/l_ready'): os.remove('/tmp/l_ready')
        client = subprocess.Popen([sys.executable, '/tmp/l_client.py', '8'])
        qtbot.waitUntil(lambda: os.path.exists('/tmp/l_ready') or client.poll() is not None, timeout=60000)
        qapp.focusChanged.connect(fc)
        w.view.agenda.grid.select_slot(slot.id); qtbot.wait(200)
        for l in "Isla F":
            print("KEY", l, w.focused()); qtbot.keyClicks(w.focused(), l)
        print("TEXT", w.view.booking.search.text(), w.view.booking.isVisible())
        qtbot.wait(800); print("TEXT", w.view.booking.search.text(), w.view.booking.isVisible(), QApplication.focusWidget()); client.wait(30)
        qapp.focusChanged.disconnect(fc)
    finally:
        w.close()
