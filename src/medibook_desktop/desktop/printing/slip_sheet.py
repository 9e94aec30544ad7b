"""The slip that a patient takes home: when, with whom, where."""

from __future__ import annotations

from datetime import datetime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, long_day
from medibook_desktop.desktop.printing.day_sheet import printed_note
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.domain.agenda import Appointment


def slip_sheet(
    visit: Appointment,
    *,
    doctor_name: str,
    specialty: str,
    clinic_name: str,
    printed_at: datetime,
) -> Sheet:
    doctor = f"{doctor_name} · {specialty}" if specialty else doctor_name
    facts = [
        (translate("Print", "Patient"), visit.patient_name),
        (translate("Print", "Day"), long_day(visit.starts_at.date())),
        (translate("Print", "Time"), clock(visit.starts_at)),
        (translate("Print", "With"), doctor),
    ]
    if visit.visit_type_name:
        facts.append((translate("Print", "Visit"), visit.visit_type_name))
    if visit.room_name:
        facts.append((translate("Print", "Room"), visit.room_name))
    return Sheet(
        title=clinic_name,
        subtitle=translate("Print", "Your appointment"),
        facts=tuple(facts),
        closing=translate(
            "Print", "If you cannot come, please tell us early: somebody else may need the time."
        ),
        foot=printed_note(printed_at, ""),
    )
