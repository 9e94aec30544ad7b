from __future__ import annotations
import os
from PySide6.QtWidgets import QApplication
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window

def test_zz(qtbot, qapp, clinic_database):
    apply_theme(qapp, os.environ.get("ZZ_THEME", "light"), reduced_motion=True, text_scale=int(os.environ.get("ZZ_SCALE", "100")))
    if os.environ.get("ZZ_RTL"):
        from medibook_desktop.desktop.language.languages import apply_language; apply_language(qapp, "ar")
        from PySide6.QtCore import Qt
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    admin = next(n for n, u in clinic_database.users.items() if u.role == "admin")
    c = clinic_database
    w = Window(qtbot, c, admin, "Office")
    try:
        size = os.environ.get("ZZ_SIZE", "1440x900").split("x")
        w.terminal.window.resize(int(size[0]), int(size[1]))
        db = c.database("anna")
        from medibook_desktop.database.queries import audit as q
        with db.read() as con:
            for pid in list(c.patient_ids)[:6]:
                q.note_access(con, pid, "file", "Desk 1"); q.note_access(con, pid, "notes", "Desk 1")
            q.note_export(con, "patients", "csv", 123, "Desk 1")
        db.close()
        cl = w.desk.session.clinic
        visits = [v for col in w.columns for v in col.appointments if v.status == "booked"]
        free = w.free()
        v = visits[0]
        s = next(f for f in free if f.doctor_id == v.doctor_id)
        from medibook_desktop.domain.identifiers import new_request_id
        try:
            cl.bookings.move(v.booking_id, v.version, s.id, s.version, new_request_id())
            cl.bookings.cancel(visits[1].booking_id, visits[1].version, "Patient is ill", new_request_id())
        except Exception as e: print(repr(e))
        f = cl.patient_files.open(visits[0].patient_id)
        from dataclasses import replace
        cl.patient_files.save(f.id, f.version, replace(f.details, address="New Street 5\nLondon", phone="+442079460018"))
        w.desk.carry_out("admin.audit")
        topic = [t for t in w.desk._jobs if type(t).__name__ == "AdministrationJob"][0] if hasattr(w.desk, "_jobs") else None
        from medibook_desktop.desktop.screens.audit.screen import AuditScreen
        scr = w.terminal.window.findChild(AuditScreen)
        w.until(lambda: scr.model.rowCount() > 3)
        for e in range(min(scr.model.rowCount(), 12)):
            print(scr.model.rows[e].when, "|", scr.model.rows[e].sentence, "|", scr.model.rows[e].desk)
        scr.table.setCurrentIndex(scr.model.index(2, 0))
        qtbot.wait(300)
        w.terminal.window.grab().save("/tmp/e_audit.png")
        scr.details.all_fields.setChecked(True)
        i = next(n for n, r in enumerate(scr.model.rows) if r.entry.kind == "moved")
        scr.table.setCurrentIndex(scr.model.index(i, 0))
        for n in range(3):
            c.rows("select seal_audit(true)")
        scr.check.click()
        w.until(lambda: scr.notice.text)
        print(scr.notice.text, scr.seal.text())
        qtbot.wait(200)
        w.terminal.window.grab().save("/tmp/e_audit2.png")
        w.desk.carry_out("admin.retention")
        qtbot.wait(300)
        w.terminal.window.grab().save("/tmp/e_audit3.png")
        w.desk.carry_out("go.patients")
        from medibook_desktop.desktop.screens.patients.screen import PatientsScreen
        ps = w.terminal.window.findChild(PatientsScreen)
        jobs = [j for j in w.desk.__dict__.values() if isinstance(j, (list, tuple))]
        scr.table.setCurrentIndex(scr.model.index(0, 0)); w.desk.carry_out("admin.audit"); qtbot.wait(300); scr.file_requested.emit(); qtbot.wait(1500); ps = w.terminal.window.findChild(PatientsScreen)
        w.until(lambda: ps.file.name.text() != "")
        qtbot.wait(400)
        w.terminal.window.grab().save("/tmp/e_file.png")
        ps.file.trail.click()
        w.until(lambda: scr.isVisible() and scr.model.rowCount() and True)
        qtbot.wait(300)
        w.terminal.window.grab().save("/tmp/e_audit4.png")
    finally:
        w.close()
