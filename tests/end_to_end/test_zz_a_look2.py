import os
from PySide6.QtCore import Qt
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme

def test_look(qtbot, qapp, clinic_database):
    apply_theme(qapp, "light", int(os.environ.get("A_SIZE","100")), reduced_motion=True)
    c=clinic_database
    ((west,),)=c.rows("INSERT INTO clinics (name, zone, country) VALUES ('Quayside Practice', 'Europe/London', 'GB') RETURNING id")
    c.rows("INSERT INTO doctor_clinics (doctor_id, clinic_id) VALUES (1, %s), (4, %s)", west, west)
    c.rows("UPDATE appointment_slots SET clinic_id = %s WHERE doctor_id = 1 AND (slot_time AT TIME ZONE 'Europe/London')::time >= '13:00'", west)
    win=Window(qtbot, clinic_database, "ada", "Desk 1")
    try:
        w,h=map(int,os.environ.get("A_WH","1440x900").split("x")); win.terminal.window.resize(w,h); win.activate()
        def shot(name):
            qtbot.wait(350); win.terminal.window.grab().save(f"/tmp/a_look/two{os.environ.get('A_SIZE','100')}_{name}.png")
        shot("home"); win.desk.carry_out("view.clinic"); qtbot.wait(300); shot("west")
        win.desk.carry_out("admin.doctors"); shot("doctors")
    finally:
        win.close()
