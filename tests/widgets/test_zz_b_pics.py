import os, time
import pytest
from datetime import date
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme

def test_pics(qtbot, clinic_database):
    app=QApplication.instance()
    apply_theme(app,"light", reduced_motion=True)
    out="/tmp/b_pics"; os.makedirs(out,exist_ok=True)
    w=Window(qtbot, clinic_database,"ada","Desk A")
    try:
        win=w.terminal.window
        win.resize(1440,900); 
        w.desk.carry_out("go.clinic"); qtbot.wait(200)
        t=time.perf_counter()
        w.desk.carry_out("admin.schedules")
        print("open ms", (time.perf_counter()-t)*1000)
        topic=next(t for j in w.desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="SchedulesTopic")
        s=topic._screen; p=topic._presenter
        w.until(lambda: p.schedule is not None)
        print("shown ms", (time.perf_counter()-t)*1000)
        qtbot.wait(200)
        g=s.edit.grid
        key=g.hours.blocks[0].key
        g.setFocus(); g._choose(key)
        p.break_drawn(key,-1,600,615)
        p.drawn(2,480,720)
        from dataclasses import replace
        f=s.edit.form
        t_=f.typed(); p.fields_typed(replace(t_,every_weeks=2,anchor=p.anchor_for(2)))
        p.drawn(2,780,1000)
        k=g.key
        t_=f.typed(); p.fields_typed(replace(t_,every_weeks=2,anchor=__import__("datetime").date.fromisoformat(p.anchor_for(2)).__add__(__import__("datetime").timedelta(7)).isoformat()))
        g._cursor_to(2,840)
        qtbot.wait(100)
        t=time.perf_counter(); pix=win.grab(); print("grab ms",(time.perf_counter()-t)*1000)
        pix.save(out+"/2_sel.png")
        t=time.perf_counter(); [g.viewport().grab() for _ in range(10)]; print("grid paint ms",(time.perf_counter()-t)*100)
        p.new_version(); qtbot.wait(50)
        p.removed(g.hours.blocks[0].key,-1)
        win.grab().save(out+"/2b_version.png")
        p.saving.look()
        w.until(lambda: s.pages.currentWidget() is s.preview)
        qtbot.wait(200)
        win.grab().save(out+"/3_preview.png")
        p.saving.back()
        topic._copying.open(p.shown_day)
        qtbot.wait(300)
        topic._copying.toggle(3); qtbot.wait(600)
        win.grab().save(out+"/4_copy.png")
        p.saving.back()
        win.resize(1280,720); apply_theme(app,"dark",150, reduced_motion=True); qtbot.wait(200)
        win.grab().save(out+"/5_dark150.png")
        apply_theme(app,"light",100, reduced_motion=True); app.setLayoutDirection(Qt.LayoutDirection.RightToLeft); qtbot.wait(200)
        win.grab().save(out+"/6_rtl.png")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    finally:
        w.close()
