import subprocess, os, time
from PySide6.QtCore import Qt
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.directory import Kind

def test_look(qtbot, qapp, clinic_database):
    apply_theme(qapp, "light", 100, reduced_motion=True)
    win=Window(qtbot, clinic_database, "ada", "Desk 1")
    try:
        win.terminal.window.setGeometry(0,0,1440,900); win.terminal.window.raise_()
        qtbot.wait(800)
        def key(*k):
            subprocess.run(["xdotool","key","--clearmodifiers",*k],check=True); qtbot.wait(250)
        def typ(t):
            subprocess.run(["xdotool","type","--delay","15",t],check=True); qtbot.wait(300)
        def shot(n):
            qtbot.wait(300); qapp.primaryScreen().grabWindow(0).save(f"/tmp/a_look/x_{n}.png")
        subprocess.run(["xdotool","mousemove","700","400","click","1"],check=True); qtbot.wait(300)
        key("F10"); shot("f10")
        win.desk.carry_out("admin.doctors"); qtbot.wait(500)
        key("ctrl+n"); typ("Dr Nora Berg"); key("Tab"); typ("derm"); shot("completer"); key("Return"); key("Tab"); shot("after")
        key("ctrl+s"); qtbot.wait(1200); shot("saved")
        key("ctrl+z"); qtbot.wait(1500); shot("undone")
    finally:
        win.close()
