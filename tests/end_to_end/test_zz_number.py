from __future__ import annotations
from PySide6.QtCore import Qt
from tests.end_to_end.test_patients_by_keys import *
from tests.end_to_end.test_patients_by_keys import maria
import pytest
from medibook_desktop.desktop.look.theme import apply_theme

@pytest.mark.parametrize("tag", ["rtl", "big"])
def test_pic(window, ben, tag, qapp):
    w = window.terminal.window
    if tag == "rtl":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        apply_theme(qapp, "light", 1.5, reduced_motion=True)
    w.resize(1280, 720)
    file_id = maria(ben, phone="+447700900123")
    ben.patient_numbers.save(file_id, "65 180390 J 001", 0)
    window.open_file("Maria Quintana")
    n = window.screen.file.number
    window.press(Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    window.until(lambda: n.value.text().startswith("65"))
    window.until(lambda: window.focused() is n.value)
    window.qtbot.wait(100)
    w.grab().save(f"/tmp/notes/s3/n_{tag}_shown.png")
    n.change.click()
    window.until(lambda: window.focused() is n.field)
    window.type("65 99 J")
    ben.patient_numbers.save(file_id, "from Ben", ben.patient_numbers.read(file_id).row_id)
    window.press(Qt.Key.Key_Return)
    window.until(lambda: "from Ben" in n.problem.text())
    window.qtbot.wait(100)
    w.grab().save(f"/tmp/notes/s3/n_{tag}_stale.png")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
