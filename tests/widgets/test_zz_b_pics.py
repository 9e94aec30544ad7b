import os, time
from dataclasses import replace
from datetime import date
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.helpers.windows import Window
from tests.helpers.desks import open_desk
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.schedules import WeeklyHours

def test_pics(qtbot, clinic_database):
    app=QApplication.instance()
    apply_theme(app,"light", reduced_motion=True)
    out="/tmp/b_pics"; os.makedirs(out,exist_ok=True)
    clinic_database.rows("INSERT INTO clinics (id, name, zone) VALUES (77, 'Riverside', 'Europe/London') RETURNING 1")
    clinic_database.rows("INSERT INTO doctor_clinics (doctor_id, clinic_id) VALUES (1, 77) RETURNING 1")
    w=Window(qtbot, clinic_database,"ada","Desk A")
    try:
        win=w.terminal.window
        win.resize(1440,900); 
        w.desk.carry_out("go.clinic"); qtbot.wait(200)
        w.desk.carry_out("admin.schedules")
        topic=next(t for j in w.desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="SchedulesTopic")
        s=topic._screen; p=topic._presenter
        w.until(lambda: p.schedule is not None)
        qtbot.wait(200)
        g=s.edit.grid; f=s.edit.form
        p.removed(g.hours.blocks[0].key,-1)
        p.drawn(0,480,720); p.fields_typed(replace(f.typed(),every_weeks=2,anchor=p.anchor_for(2),slot_minutes=20))
        k=g.key
        p.choose_clinic(77)
        p.drawn(0,800,1000)
        p.fields_typed(replace(f.typed(),every_weeks=2,anchor="2026-11-30", starts="8:30", ends="12:00"))
        p.drawn(6,22*60,24*60)
        typed=replace(f.typed(), ends="6:00"); p.fields_typed(typed); qtbot.wait(50)
        win.grab().save(out+"/7_midnight.png")
        p.split_at_midnight(typed)
        p.drawn(5,90,240)
        p.chosen(k); qtbot.wait(100)
        g.show_from(0); qtbot.wait(50)
        win.grab().save(out+"/8_alternating.png")
        p.removed(g.hours.blocks[-1].key,-1)
        p.saving.look()
        w.until(lambda: s.pages.currentWidget() is s.preview)
        with open_desk(clinic_database, "ada") as other:
            e=other.schedule_editing; sc=e.open(1)
            e.save(sc,[WeeklyHours(1,1,d,__import__("datetime").time(9),__import__("datetime").time(15),20) for d in range(5)])
        p.saving.save()
        w.until(lambda: s.pages.currentWidget() is s.two)
        qtbot.wait(100)
        win.grab().save(out+"/9_two.png")
        p.saving.keep_mine(); 
        w.until(lambda: s.pages.currentWidget() is s.preview)
        p.saving.save(); w.until(lambda: not p.is_dirty and s.pages.currentWidget() is s.edit); qtbot.wait(800)
        win.grab().save(out+"/10_saved.png")
        p.saving.show_to_move(); qtbot.wait(400)
        win.grab().save(out+"/11_tomove.png")
        p.saving.back(); p.choose_version(0); qtbot.wait(100)
        win.grab().save(out+"/12_past.png")
        topic._copying.open(date.today()); qtbot.wait(200)
        for d in (2,3,4): topic._copying.toggle(d)
        w.until(lambda: topic._copying._looked.keys() >= {2,3,4})
        topic._copying.save(); qtbot.wait(300)
        win.grab().save(out+"/13_copying.png"); w.until(lambda: not topic._copying._work.is_running); qtbot.wait(100)
        win.grab().save(out+"/14_copied.png")
    finally:
        w.close()
