import os
from PySide6.QtCore import Qt
from tests.helpers.windows import Window
from medibook_desktop.desktop.look.theme import apply_theme

def test_look(qtbot, qapp, clinic_database):
    theme=os.environ.get("A_THEME","light"); size=float(os.environ.get("A_SIZE","1.0")); w,h=map(int,os.environ.get("A_WH","1440x900").split("x"))
    apply_theme(qapp, theme, size, reduced_motion=True)
    if os.environ.get("A_RTL"): qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    win=Window(qtbot, clinic_database, "ada", "Desk 1")
    tag=os.environ.get("A_TAG","a")
    try:
        win.terminal.window.resize(w,h)
        win.activate()
        import time
        def shot(name):
            qtbot.wait(350)
            win.terminal.window.grab().save(f"/tmp/a_look/{tag}_{name}.png")
        shot("agenda")
        for page in os.environ.get("A_PAGES","doctors,rooms,visit_types,clinics").split(","):
            t=time.perf_counter(); win.desk.carry_out(f"admin.{page}"); print(page, round((time.perf_counter()-t)*1000))
            shot(page)
        topic=next(t for j in win.desk.jobs if type(j).__name__=="AdministrationJob" for t in j._topics if type(t).__name__=="DirectoryTopic")
        from medibook_desktop.domain.directory import Kind
        win.desk.carry_out("admin.doctors"); qtbot.wait(300)
        topic._screens[Kind.DOCTOR].retire.click(); shot("retire")
        topic._screens[Kind.DOCTOR].decision.hide()
        topic._screens[Kind.DOCTOR].list.new_button.click(); shot("new")
    finally:
        win.close(); qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
