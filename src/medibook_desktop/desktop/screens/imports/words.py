"""The words of importing: fields, forms of files, encodings, and what became of rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number, short_day
from medibook_desktop.domain.imports.dates import read_date
from medibook_desktop.domain.imports.kinds import (
    Alike,
    Clash,
    Cleaned,
    FileForm,
    FileLook,
    ImportKind,
    ImportReport,
    Outcome,
    RowVerdict,
)
from medibook_desktop.domain.imports.problems import RowRefused

KINDS = {
    ImportKind.PATIENTS: QT_TRANSLATE_NOOP("Imports", "Patients"),
    ImportKind.DOCTORS: QT_TRANSLATE_NOOP("Imports", "Doctors"),
    ImportKind.HOURS: QT_TRANSLATE_NOOP("Imports", "Weekly hours"),
    ImportKind.APPOINTMENTS: QT_TRANSLATE_NOOP("Imports", "Appointments"),
}
ABOUT = {
    ImportKind.PATIENTS: QT_TRANSLATE_NOOP(
        "Imports",
        "A table (CSV), contacts (vCard) or FHIR. Who may be registered already is shown to you, and nobody is "
        "registered twice.",
    ),
    ImportKind.DOCTORS: QT_TRANSLATE_NOOP(
        "Imports", "A table (CSV) with a row for each doctor: name, specialty, clinic."
    ),
    ImportKind.HOURS: QT_TRANSLATE_NOOP(
        "Imports",
        "A table (CSV) with a row for each stretch of hours: doctor, weekday, from, to, minutes of a slot. Import the "
        "doctors first.",
    ),
    ImportKind.APPOINTMENTS: QT_TRANSLATE_NOOP(
        "Imports",
        "A table (CSV) or a calendar (iCalendar) with visits that are to come. Import doctors, hours and patients "
        "first: each visit needs its patient and a free time of its doctor.",
    ),
}
FIELDS = {
    "external_id": QT_TRANSLATE_NOOP("ImportFields", "Number in the other program"),
    "medibook_id": QT_TRANSLATE_NOOP("ImportFields", "Number in MediBook"),
    "name": QT_TRANSLATE_NOOP("ImportFields", "Whole name"),
    "first_name": QT_TRANSLATE_NOOP("ImportFields", "First name"),
    "last_name": QT_TRANSLATE_NOOP("ImportFields", "Last name"),
    "birth_date": QT_TRANSLATE_NOOP("ImportFields", "Birth date"),
    "phone": QT_TRANSLATE_NOOP("ImportFields", "Phone"),
    "other_phone": QT_TRANSLATE_NOOP("ImportFields", "Second phone"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "address": QT_TRANSLATE_NOOP("ImportFields", "Whole address"),
    "street": QT_TRANSLATE_NOOP("ImportFields", "Street"),
    "postal_code": QT_TRANSLATE_NOOP("ImportFields", "Postal code"),
    "city": QT_TRANSLATE_NOOP("ImportFields", "Town"),
    "language": QT_TRANSLATE_NOOP("ImportFields", "Language"),
    "sex": QT_TRANSLATE_NOOP("ImportFields", "Sex"),
    "flags": QT_TRANSLATE_NOOP("ImportFields", "Marks"),
    "status": QT_TRANSLATE_NOOP("ImportFields", "Status"),
    "closed_on": QT_TRANSLATE_NOOP("ImportFields", "Closed since"),
    "specialty": QT_TRANSLATE_NOOP("ImportFields", "Specialty"),
    "clinic": QT_TRANSLATE_NOOP("ImportFields", "Clinic"),
    "colour": QT_TRANSLATE_NOOP("ImportFields", "Colour"),
    "daily_limit": QT_TRANSLATE_NOOP("ImportFields", "Most visits a day"),
    "doctor": QT_TRANSLATE_NOOP("ImportFields", "Doctor's name"),
    "doctor_id": QT_TRANSLATE_NOOP("ImportFields", "Doctor's number"),
    "weekday": QT_TRANSLATE_NOOP("ImportFields", "Weekday"),
    "starts": QT_TRANSLATE_NOOP("ImportFields", "From (time)"),
    "ends": QT_TRANSLATE_NOOP("ImportFields", "To (time)"),
    "slot_minutes": QT_TRANSLATE_NOOP("ImportFields", "Minutes of a slot"),
    "breaks": QT_TRANSLATE_NOOP("ImportFields", "Breaks"),
    "valid_from": QT_TRANSLATE_NOOP("ImportFields", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("ImportFields", "Valid to"),
    "every_weeks": QT_TRANSLATE_NOOP("ImportFields", "Every … weeks"),
    "anchor": QT_TRANSLATE_NOOP("ImportFields", "A week in which they hold"),
    "patient": QT_TRANSLATE_NOOP("ImportFields", "Patient's whole name"),
    "patient_id": QT_TRANSLATE_NOOP("ImportFields", "Patient's number"),
    "medibook_patient_id": QT_TRANSLATE_NOOP("ImportFields", "Patient's number in MediBook"),
    "start": QT_TRANSLATE_NOOP("ImportFields", "Beginning (date and time)"),
    "date": QT_TRANSLATE_NOOP("ImportFields", "Date"),
    "time": QT_TRANSLATE_NOOP("ImportFields", "Time"),
    "end": QT_TRANSLATE_NOOP("ImportFields", "End"),
    "minutes": QT_TRANSLATE_NOOP("ImportFields", "Minutes"),
    "visit_type": QT_TRANSLATE_NOOP("ImportFields", "Visit type"),
    "reason": QT_TRANSLATE_NOOP("ImportFields", "Reason"),
    "rrule": QT_TRANSLATE_NOOP("ImportFields", "Repeats"),
}
ENCODING_NAMES = {
    "utf-8": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-8)"),
    "utf-16-le": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-16)"),
    "utf-16-be": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-16, big-endian)"),
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Western (Windows-1252)"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (Windows-1251)"),
    "cp1253": QT_TRANSLATE_NOOP("Encodings", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("Encodings", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("Encodings", "Hebrew (Windows-1255)"),
    "cp1256": QT_TRANSLATE_NOOP("Encodings", "Arabic (Windows-1256)"),
    "cp1257": QT_TRANSLATE_NOOP("Encodings", "Baltic (Windows-1257)"),
    "iso-8859-1": QT_TRANSLATE_NOOP("Encodings", "Western (Latin-1)"),
    "iso-8859-2": QT_TRANSLATE_NOOP("Encodings", "Central European (Latin-2)"),
    "iso-8859-15": QT_TRANSLATE_NOOP("Encodings", "Western with the euro (Latin-9)"),
    "mac-roman": QT_TRANSLATE_NOOP("Encodings", "Western (old Macintosh)"),
    "shift_jis": QT_TRANSLATE_NOOP("Encodings", "Japanese (Shift JIS)"),
    "gb18030": QT_TRANSLATE_NOOP("Encodings", "Chinese (GB 18030)"),
    "big5": QT_TRANSLATE_NOOP("Encodings", "Chinese (Big5)"),
    "euc-kr": QT_TRANSLATE_NOOP("Encodings", "Korean (EUC-KR)"),
}


def kind_word(kind: ImportKind) -> str:
    return translate("Imports", KINDS[kind])


def field_word(field: str) -> str:
    return translate("ImportFields", FIELDS[field])


def encoding_word(encoding: str) -> str:
    return translate("Encodings", ENCODING_NAMES[encoding])


def form_word(look: FileLook) -> str:
    """What kind of file it is, and its size."""
    names = {
        FileForm.CSV: translate("Imports", "Table (CSV)"),
        FileForm.VCARD: translate("Imports", "Contacts (vCard)"),
        FileForm.FHIR: translate("Imports", "Patients (FHIR)"),
        FileForm.ICALENDAR: translate("Imports", "Calendar (iCalendar)"),
    }
    kilobytes = max(1, round(look.size / 1000))
    size = (
        translate("Imports", "{size} kB").format(size=number(kilobytes))
        if kilobytes < 10_000
        else translate("Imports", "{size} MB").format(size=number(round(kilobytes / 1000)))
    )
    return f"{names[look.form]} · {size}"


def order_examples(example: str) -> list[tuple[str, str]]:
    """(order, the date in words) for both ways in which an example can be read."""
    found = []
    for order in ("DMY", "MDY"):
        try:
            found.append((order, short_day(read_date(example.split()[0], order))))
        except RowRefused:
            words = {
                "DMY": translate("Imports", "Day, month, year"),
                "MDY": translate("Imports", "Month, day, year"),
            }
            found.append((order, words[order]))
    return found


def outcome_word(outcome: str, is_dry: bool) -> str:
    words = {
        Outcome.ACCEPTED: translate("Imports", "Accepted") if is_dry else translate("Imports", "Imported"),
        "cleaned": translate("Imports", "Cleaned", "rows whose values are tidied when they are imported"),
        Outcome.THERE: translate("Imports", "Already there"),
        Outcome.CHANGED: translate("Imports", "Changed since"),
        Outcome.DOUBT: translate("Imports", "In doubt"),
        Outcome.REFUSED: translate("Imports", "Refused"),
    }
    return words[Outcome(outcome) if outcome != "cleaned" else outcome]


def cleaned_words(cleaned: Sequence[Cleaned]) -> str:
    return "; ".join(
        translate("Imports", "{field}: “{before}” becomes “{after}”").format(
            field=field_word(each.field), before=each.before, after=each.after
        )
        for each in cleaned
    )


def clash_words(clash: Clash | None, today: date) -> str:
    """What stands in the way: with whom, when, and who booked it."""
    if clash is None or clash.starts_at is None:
        return ""
    at = f"{short_day(clash.starts_at.date())} {clock(clash.starts_at)}"
    if clash.by and clash.patient:
        return translate("Imports", "{patient} has {time} with {doctor}, booked by {who}.").format(
            patient=in_sentence(clash.patient),
            time=at,
            doctor=in_sentence(clash.doctor),
            who=in_sentence(clash.by),
        )
    if clash.patient:
        return translate("Imports", "{patient} is with {doctor} then ({time}).").format(
            patient=in_sentence(clash.patient), time=at, doctor=in_sentence(clash.doctor)
        )
    return translate("Imports", "{doctor}, {time}.").format(doctor=in_sentence(clash.doctor), time=at)


def alike_words(alike: Sequence[Alike]) -> str:
    """Whom the row resembles."""
    people = "; ".join(
        ", ".join(
            part
            for part in (in_sentence(each.name), short_day(each.birth_date) if each.birth_date else "")
            if part
        )
        for each in alike
    )
    return translate("Imports", "Registered already: {people}").format(people=people)


def summary(report: ImportReport) -> str:
    """One sentence: how it went, and what happens next."""
    accepted = report.count(Outcome.ACCEPTED)
    if report.is_dry:
        if report.is_cancelled:
            return translate(
                "Imports", "Stopped after %n row(s). Check again to see all of them.", "", report.rows
            )
        if not accepted:
            return translate("Imports", "Of %n row(s) none can be imported as it is.", "", report.rows)
        return translate("Imports", "Checked, %n row(s). Nothing is stored yet.", "", report.rows)
    if report.is_cancelled:
        return translate(
            "Imports",
            "Stopped: %n row(s) are imported and stay. Import the file again to go on.",
            "",
            accepted,
        )
    return translate("Imports", "%n row(s) imported.", "", accepted)


def label_of(verdict: RowVerdict) -> str:
    return in_sentence(verdict.label)
