from PySide6.QtWidgets import QApplication
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme
def test_x(qtbot, clinic_database):
    apply_theme(QApplication.instance(),"light", reduced_motion=True)
    clinic_database.rows("INSERT INTO clinics (id, name, zone) VALUES (77, 'Riverside', 'Europe/London') RETURNING 1")
    clinic_database.rows("INSERT INTO doctor_clinics (doctor_id, clinic_id) VALUES (1, 77) RETURNING 1")
    w=Window(qtbot, clinic_database,"ada","Desk A")
    try:
        w.desk.carry_out("admin.schedules")
        topic=next(t for j in w.desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="SchedulesTopic")
        p=topic._presenter
        w.until(lambda: p.schedule is not None)
        print(p.doctor, p.clinic_names(), p._clinic.directory.clinics())
        p.drawn(0,0,60)
        w.terminal.window.resize(1440,900); qtbot.wait(100)
        w.terminal.window.grab().save("/tmp/b_pics/15.png")
        print(topic._screen.edit.clinic.isVisible(), topic._screen.edit.clinic.count())
    finally: w.close()
