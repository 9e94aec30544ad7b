from __future__ import annotations
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.windows import Window
import os

def test_look(qtbot, qapp, clinic_database, tmp_path):
    apply_theme(qapp, os.environ.get("ZZ_THEME","light"), reduced_motion=True, **({"text_scale": int(os.environ["ZZ_SCALE"])} if "ZZ_SCALE" in os.environ else {}))
    if os.environ.get("ZZ_RTL"): qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    out = Path(os.environ.get("ZZ_OUT","/tmp/hpics")); out.mkdir(exist_ok=True)
    admin = next(n for n,u in clinic_database.users.items() if u.role=="admin")
    w = Window(qtbot, clinic_database, admin, "Desk 1")
    try:
        size = os.environ.get("ZZ_SIZE","1440x900").split("x")
        w.terminal.window.resize(int(size[0]), int(size[1]))
        desk = w.desk
        desk.carry_out("admin.imports")
        topic = next(t for j in desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="ImportsTopic")
        w.until(lambda: topic.screen is not None)
        def grab(n):
            qtbot.wait(80)
            w.terminal.window.grab().save(str(out/f"{n}.png")); print(n, QApplication.focusWidget())
        grab("1_choose")
        f = tmp_path/"kunden.csv"
        known = clinic_database.rows("SELECT name, birth_date FROM patients WHERE birth_date IS NOT NULL ORDER BY id LIMIT 3")
        lines = ["Nr;Nachname;Vorname;Geburtsdatum;Telefon;E-Mail;Straße;PLZ;Ort;Bemerkung"]
        for i in range(60):
            lines.append(f"{i};Müller{i} ;Jürgen;{1+i%12:02d}.{1+i%11:02d}.19{50+i%50};{'020 7946 09%02d'%i if i%9 else 'keins'};j{i}@x.org;Hauptstr. {i};1000{i%10};Berlin;x")
        for n,(name,born) in enumerate(known):
            lines.append(f"9{n};{name};;{born:%d.%m.%Y};;;;;;")
        lines.append('99;"Offen;kein Ende;;;;;;;')
        lines.append("100;Zu;viele;01.01.1980;;;;;;;;;;;;;17")
        f.write_bytes("\r\n".join(lines).encode("cp1252","replace"))
        topic.presenter.choose_kind("patients")
        topic.presenter.open_file(f)
        w.until(lambda: topic.presenter.look)
        grab("2_columns")
        topic.presenter.choose_order("DMY")
        topic.presenter.check()
        w.until(lambda: topic.presenter.report)
        grab("3_report")
        topic.presenter.show_group("doubt"); grab("4_doubt")
        topic.presenter.show_group("cleaned"); grab("5_cleaned")
        topic.presenter.decide_all_same()
        topic.presenter.carry_out()
        w.until(lambda: topic.presenter.report and not topic.presenter.report.is_dry)
        grab("6_done")
    finally:
        w.close()

def test_look_export(qtbot, qapp, clinic_database, tmp_path):
    apply_theme(qapp, os.environ.get("ZZ_THEME","light"), reduced_motion=True, **({"text_scale": int(os.environ["ZZ_SCALE"])} if "ZZ_SCALE" in os.environ else {}))
    if os.environ.get("ZZ_RTL"): qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    out = Path(os.environ.get("ZZ_OUT","/tmp/hpics")); out.mkdir(exist_ok=True)
    admin = next(n for n,u in clinic_database.users.items() if u.role=="admin")
    w = Window(qtbot, clinic_database, admin, "Desk 1")
    try:
        size = os.environ.get("ZZ_SIZE","1440x900").split("x")
        w.terminal.window.resize(int(size[0]), int(size[1]))
        desk = w.desk
        desk.carry_out("admin.exports")
        topic = next(t for j in desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="ExportsTopic")
        w.until(lambda: topic.screen is not None)
        topic.presenter.choose_kind("appointments")
        topic.presenter.write(tmp_path/topic.presenter.proposed_name())
        w.until(lambda: not topic.presenter.is_running)
        qtbot.wait(80)
        w.terminal.window.grab().save(str(out/"7_export.png"))
    finally:
        w.close()
