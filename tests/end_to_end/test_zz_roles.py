import pytest
from PySide6.QtCore import Qt
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.roles import make_staff
from tests.helpers.windows import Window
from tests.helpers.clinics import ClinicUser
@pytest.mark.parametrize('who',['drx','rex'])
def test_roles(qtbot,qapp,clinic_database,who):
    c=clinic_database
    with owner_connection(c.owner_url) as k:
        make_staff(k,'drx','Dr Amara Okafor','medibook_doctor','pw-12345678',doctor_id=c.doctor_ids[0])
        make_staff(k,'rex','Rex','medibook_reader','pw-12345678')
    c.users['drx']=ClinicUser('pw-12345678','doctor'); c.users['rex']=ClinicUser('pw-12345678','reader')
    apply_theme(qapp,'light',reduced_motion=True)
    w=Window(qtbot,c,who,'Desk 1')
    try:
        w.terminal.window.resize(1440,900)
        qtbot.wait(500)
        w.terminal.window.grab().save(f'/tmp/d/{who}_agenda.png')
        view=w.view
        print([ (b.text() if callable(getattr(b,'text',None)) else '') for b in view.rail.findChildren(type(view.rail.findChildren(__import__('PySide6.QtWidgets',fromlist=['QAbstractButton']).QAbstractButton)[0]))])
        w.activate()
        for key in (Qt.Key.Key_F3,Qt.Key.Key_F4,Qt.Key.Key_F5,Qt.Key.Key_F6,Qt.Key.Key_F10,Qt.Key.Key_F2):
            qtbot.keyClick(w.terminal.window,key); qtbot.wait(500)
            w.terminal.window.grab().save(f'/tmp/d/{who}_{key.name}.png')
        # first visit
        v=[v for col in w.columns for v in col.appointments if str(v.status)=='booked'][0]
    finally:
        w.close()
        from tests.helpers.role_logins import forget_people
        from tests.helpers.bare_clinics import BareClinic
        forget_people(BareClinic(c.owner_url,c.database_url),'drx','rex')
