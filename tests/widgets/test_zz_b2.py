import subprocess, os, time
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme
def xdo(qtbot,*a):
    p=subprocess.Popen(["xdotool",*map(str,a)])
    qtbot.waitUntil(lambda: p.poll() is not None, timeout=20000)
    qtbot.wait(120)
def test_x(qtbot, clinic_database):
    apply_theme(QApplication.instance(),"light")
    w=Window(qtbot, clinic_database,"ada","Desk A")
    out="/tmp/b_pics/x"; os.makedirs(out,exist_ok=True)
    try:
        win=w.terminal.window
        win.setGeometry(0,0,1440,900); win.show(); qtbot.wait(300); win.activateWindow()
        xdo(qtbot,"key","F10"); qtbot.wait(300)
        w.desk.carry_out("admin.schedules")
        topic=next(t for j in w.desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="SchedulesTopic")
        p=topic._presenter; s=topic._screen; g=s.edit.grid
        w.until(lambda: p.schedule is not None); qtbot.wait(300)
        def at(day, minute):
            l,wd=g.column_span(day); pt=g.viewport().mapToGlobal(QPoint(l+wd//2,g.y_of(minute))); return pt.x(),pt.y()
        # draw hours on Wednesday by mouse
        xdo(qtbot,"mousemove",*at(2,9*60),"mousedown",1); 
        for m in (600,660,700,742): xdo(qtbot,"mousemove",*at(2,m))
        win.grab().save(out+"/1_dragging.png")
        xdo(qtbot,"mouseup",1)
        print("drawn", [(b.starts,b.ends) for b in g.hours.of_day(2)])
        # stretch the end
        k=g.hours.of_day(2)[0]
        x,y=at(2,k.ends); xdo(qtbot,"mousemove",x,y-3,"mousedown",1)
        for m in (780,840): xdo(qtbot,"mousemove",*at(2,m))
        xdo(qtbot,"mouseup",1); print("stretched",[(b.starts,b.ends) for b in g.hours.of_day(2)])
        # break with shift
        xdo(qtbot,"keydown","shift","mousemove",*at(2,11*60),"mousedown",1)
        for m in (670,690): xdo(qtbot,"mousemove",*at(2,m))
        win.grab().save(out+"/2_break.png")
        xdo(qtbot,"mouseup",1,"keyup","shift"); print("break",[(b.starts,b.ends,b.breaks) for b in g.hours.of_day(2)])
        # move to Wednesday->Saturday? saturday has hours; keys now
        xdo(qtbot,"key","alt+Down"); xdo(qtbot,"key","shift+Down"); print("keys",[(b.starts,b.ends,b.breaks) for b in g.hours.of_day(2)], g.hasFocus())
        xdo(qtbot,"key","Return"); qtbot.wait(100); print("focus", QApplication.focusWidget(), s.edit.form.starts.hasFocus())
        xdo(qtbot,"type","--delay","30","8:30"); xdo(qtbot,"key","Tab"); xdo(qtbot,"type","--delay","30","11:00"); xdo(qtbot,"key","Tab")
        win.grab().save(out+"/3_typed.png"); print("form",[(b.starts,b.ends,b.breaks) for b in g.hours.of_day(2)], repr(s.edit.form.problem()))
        xdo(qtbot,"key","Escape"); print("esc focus", QApplication.focusWidget())
        xdo(qtbot,"key","ctrl+z"); print("undo step",[(b.starts,b.ends,b.breaks) for b in g.hours.of_day(2)])
        xdo(qtbot,"key","ctrl+s"); w.until(lambda: s.pages.currentWidget() is s.preview); qtbot.wait(200); win.grab().save(out+"/4_preview.png")
        xdo(qtbot,"key","Return"); w.until(lambda: s.pages.currentWidget() is s.edit and not p.is_dirty); qtbot.wait(400)
        win.grab().save(out+"/5_saved.png")
        xdo(qtbot,"key","ctrl+z"); qtbot.wait(1200); print("undone",[(b.starts,b.ends,b.breaks) for b in g.hours.of_day(2)])
        xdo(qtbot,"key","F1"); qtbot.wait(300); win.grab().save(out+"/6_keys.png"); xdo(qtbot,"key","Escape")
        xdo(qtbot,"key","Escape"); qtbot.wait(300); print("place", w.view.places.current)
    finally: w.close()
