import os, subprocess, sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window, free_names
K = Qt.Key
def test_atspi(qtbot, qapp, clinic_database):
    print("PLATFORM", QGuiApplication.platformName())
    apply_theme(qapp, "light", reduced_motion=True)
    w = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        w.terminal.window.show(); w.activate()
        slot = w.free()[3]
        name = free_names(clinic_database, slot.starts_at)[0]
        if os.path.exists('/tmp/l_ready'): os.remove('/tmp/l_ready')
        client = subprocess.Popen([sys.executable, '/tmp/l_client.py', '40'])
        qtbot.waitUntil(lambda: os.path.exists('/tmp/l_ready') or client.poll() is not None, timeout=60000)
        def say(text): 
            qtbot.wait(400); open('/tmp/l_atspi.txt','a').write(f'--- {text}\n')
        say('down,down,right')
        w.view.agenda.grid.select_slot(slot.id)
        for k in (K.Key_Down, K.Key_Down, K.Key_Right): w.press(k); qtbot.wait(150)
        say('select slot and type '+name)
        w.view.agenda.grid.select_slot(slot.id); qtbot.wait(200)
        for l in name: qtbot.keyClicks(w.focused(), l)
        qtbot.wait(600)
        say('enter'); w.press(K.Key_Return); qtbot.wait(1500); print('BOX', w.view.booking.search.text(), w.view.booking.patient_name.text(), name, w.view.booking.pages.currentIndex(), QApplication.focusWidget()); qtbot.wait(300)
        say('enter'); w.press(K.Key_Return); w.until(lambda: w.visit_on(slot.id)); qtbot.wait(400)
        say('A'); w.press(K.Key_A); qtbot.wait(700)
        say('ctrl right'); w.press(K.Key_Right, Qt.KeyboardModifier.ControlModifier); qtbot.wait(700)
        say('F3'); w.press(K.Key_F3); qtbot.wait(500)
        say('F4'); w.press(K.Key_F4); qtbot.wait(500)
        say('F6'); w.press(K.Key_F6); qtbot.wait(500)
        say('ctrl K maria'); w.press(K.Key_K, Qt.KeyboardModifier.ControlModifier); qtbot.keyClicks(w.focused(), 'mar'); qtbot.wait(700); w.press(K.Key_Down); qtbot.wait(300)
        client.wait(30)
    finally:
        w.close()
