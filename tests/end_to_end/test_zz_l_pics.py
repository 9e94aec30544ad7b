import os
from pathlib import Path
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window
K = Qt.Key
C = Qt.KeyboardModifier.ControlModifier
S = Qt.KeyboardModifier.ShiftModifier
OUT = Path(os.environ.get("L_OUT", "/tmp/l_pics"))

CASES = {"big": ("light", 200, False), "contrast": ("high_contrast", 100, False), "rtl": ("light", 100, True), "bigrtl": ("dark", 200, True)}

@pytest.mark.parametrize("case", os.environ.get("L_CASES", "big").split(","))
def test_pics(qtbot, qapp, clinic_database, case):
    theme, size, rtl = CASES[case]
    OUT.mkdir(exist_ok=True)
    clinic_database.rows("UPDATE staff SET rights = '{overbook}' WHERE username = 'anna'")
    apply_theme(qapp, theme, size, reduced_motion=True)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    w = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        w.terminal.window.resize(1280, 720)
        w.activate()
        def pic(name):
            w.until(lambda: w.terminal.runner.is_idle)
            qtbot.wait(150)
            w.until(lambda: w.terminal.runner.is_idle)
            w.terminal.window.grab().save(str(OUT / f"{case}_{name}.png"))
        visit = next(v for c in w.columns for v in c.appointments if v.status == "booked")
        slot = w.free()[3]
        def on_visit():
            w.desk.carry_out("go.agenda")
            w.view.agenda.grid.setFocus()
            assert w.view.agenda.grid.select_booking(visit.booking_id)
        def on_slot():
            w.desk.carry_out("go.agenda")
            w.view.agenda.grid.setFocus()
            assert w.view.agenda.grid.select_slot(slot.id)
        on_visit(); pic("00_agenda")
        w.press(K.Key_2, C); pic("01_week"); w.press(K.Key_1, C)
        w.until(lambda: w.terminal.runner.is_idle)
        for key, name in ((K.Key_F3, "waiting"), (K.Key_F4, "waitlist"), (K.Key_F5, "patients"), (K.Key_F6, "lists"), (K.Key_F7, "settings")):
            w.press(key); pic(f"02_{name}")
        w.press(K.Key_F4); w.press(K.Key_F1); pic("03_f1"); w.press(K.Key_Escape)
        on_visit()
        w.press(K.Key_P); pic("04_file"); 
        for key, name, mod in ((K.Key_E, "series", None), (K.Key_O, "room", None), (K.Key_W, "wish", None), (K.Key_N, "next", None), (K.Key_S, "squeeze", None), (K.Key_Delete, "cancel", None)):
            on_visit(); w.press(key); pic(f"05_{name}"); w.press(K.Key_Escape)
        on_slot(); w.press(K.Key_Return); pic("06_booking"); qtbot.keyClicks(w.focused(), "Zeb Q"); qtbot.wait(300); pic("06_booking_typed"); w.press(K.Key_Return); pic("06_booking_new"); w.press(K.Key_Escape)
        for key, mod, name in ((K.Key_K, C, "palette"), (K.Key_L, C, "gap"), (K.Key_F, C, "find"), (K.Key_G, C, "date"), (K.Key_B, C, "block"), (K.Key_D, C | S, "away"), (K.Key_P, C | S, "print"), (K.Key_F8, Qt.KeyboardModifier.NoModifier, "walkin")):
            on_slot(); w.press(key, mod); pic(f"07_{name}"); w.press(K.Key_Escape)
        w.desk.carry_out("week.doctor"); pic("08_doctor"); w.press(K.Key_Escape)
        w.desk.carry_out("help.tour"); pic("09_tour"); w.press(K.Key_Escape)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(qapp, "light", 100, reduced_motion=True)
        w.close()
