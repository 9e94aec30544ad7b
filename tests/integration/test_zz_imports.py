from __future__ import annotations
from datetime import timedelta
from pathlib import Path
from medibook_desktop.domain.imports.kinds import *
from tests.helpers.desks import OpenDesk

def plan_of(look, kind, **more):
    return ImportPlan(kind, look.form, look.choices, date_order=look.date_order, **more)

def test_slice(desks: OpenDesk, clinic_database, tmp_path: Path) -> None:
    desk = desks(next(n for n,u in clinic_database.users.items() if u.role == "admin"))
    f = tmp_path/"p.csv"
    f.write_bytes("Nr;Nachname;Vorname;Geburtsdatum;Telefon;E-Mail\n1;Müller ;Jürgen;31.12.1960;020 7946 0958;j@x.org\n2;Beta;Anna;1.2.1999;xx;\n3;Gamma;Q;3.4.1980;;\n".encode("cp1252"))
    look = desk.imports.look(f, ImportKind.PATIENTS)
    print(look)
    r = desk.imports.dry_run(f, look, plan_of(look, ImportKind.PATIENTS))
    for v in r.shown: print(v)
    print(r)
    for _ in range(2):
        r = desk.imports.carry_out(f, look, plan_of(look, ImportKind.PATIENTS))
        print(r.counts)
    d = desk.directory.doctors()[0]
    day = desk.directory.today()+timedelta(days=2)
    slots=[]
    while len(slots)<4:
        slots = desk.availability.free_slots(d.id, day); day += timedelta(days=1)
    a = tmp_path/"a.csv"
    rows=[f"{i},{p},{d.name},{s.starts_at:%d/%m/%Y %H:%M},15" for i,(p,s) in enumerate([(1,slots[0]),(1,slots[0]),(3,slots[1]),(9,slots[2])])]
    a.write_text("Appointment ID,Patient number,Doctor,Start,Duration\n"+"\n".join(rows)+"\n")
    look = desk.imports.look(a, ImportKind.APPOINTMENTS)
    print(look)
    pl=ImportPlan(ImportKind.APPOINTMENTS, look.form, look.choices, date_order="DMY")
    for r in (desk.imports.dry_run(a, look, pl), desk.imports.carry_out(a, look, pl), desk.imports.carry_out(a, look, pl)):
        print(r.counts)
        for v in r.shown: print("   ", v.line, v.outcome, v.label, v.reason and v.reason.message, v.clash)
    assert desk.imports.save_refused(tmp_path/"r.csv")
    print((tmp_path/"r.csv").read_text("utf-8-sig"))

def test_export(desks: OpenDesk, clinic_database, tmp_path: Path) -> None:
    from medibook_desktop.domain.imports.exporting import EXPORT_FORMS, ExportAsked, ExportForm
    desk = desks(next(n for n,u in clinic_database.users.items() if u.role == "admin"))
    for kind, forms in EXPORT_FORMS.items():
        for form in forms:
            p = tmp_path/f"{kind}.{form}"
            print(desk.exports.write(ExportAsked(kind, form), p), oct(p.stat().st_mode))
            if form is not ExportForm.ZIP: print(p.read_text()[:600])
    import zipfile
    z=zipfile.ZipFile(tmp_path/"everything.zip"); print(z.read("manifest.json").decode()[:1500]); print(z.read("README.txt").decode())
