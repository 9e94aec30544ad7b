"""The words of a patient's file: statuses, what to look out for, sexes, and a field's value as text."""

from __future__ import annotations

from datetime import date

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.desktop.language.wording import birth_date_from, language_name, phone, short_day
from medibook_desktop.desktop.screens.patients.view import Typed
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.patient_files import FileStatus, PatientDetails

LANGUAGES = ("", "ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh")
SEXES = ("", "F", "M", "X")

FIELD_LABELS = {
    "name": QT_TRANSLATE_NOOP("Patients", "Name"),
    "birth_date": QT_TRANSLATE_NOOP("Patients", "Birth date"),
    "phone": QT_TRANSLATE_NOOP("Patients", "Phone"),
    "other_phone": QT_TRANSLATE_NOOP("Patients", "Other phone"),
    "email": QT_TRANSLATE_NOOP("Patients", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Patients", "Address"),
    "language": QT_TRANSLATE_NOOP("Patients", "Language"),
    "sex": QT_TRANSLATE_NOOP("Patients", "Sex"),
    "flags": QT_TRANSLATE_NOOP("Patients", "Look out for"),
    "status": QT_TRANSLATE_NOOP("Patients", "Status"),
    "closed_on": QT_TRANSLATE_NOOP("Patients", "Since"),
    "notes": QT_TRANSLATE_NOOP("Patients", "Notes"),
}
FLAG_WORDS = {
    "interpreter": QT_TRANSLATE_NOOP("Patients", "Needs an interpreter"),
    "wheelchair": QT_TRANSLATE_NOOP("Patients", "Comes in a wheelchair"),
    "hearing": QT_TRANSLATE_NOOP("Patients", "Hard of hearing"),
    "sight": QT_TRANSLATE_NOOP("Patients", "Sees badly"),
    "companion": QT_TRANSLATE_NOOP("Patients", "Comes with a companion"),
}
STATUS_WORDS = {
    FileStatus.ACTIVE: QT_TRANSLATE_NOOP("Patients", "Comes here"),
    FileStatus.INACTIVE: QT_TRANSLATE_NOOP("Patients", "No longer comes here"),
    FileStatus.DECEASED: QT_TRANSLATE_NOOP("Patients", "Deceased"),
}
_SEX_WORDS = {
    "": QT_TRANSLATE_NOOP("Patients", "Not said"),
    "F": QT_TRANSLATE_NOOP("Patients", "Female (F)"),
    "M": QT_TRANSLATE_NOOP("Patients", "Male (M)"),
    "X": QT_TRANSLATE_NOOP("Patients", "Other (X)"),
}


def flag_word(flag: str) -> str:
    return translate("Patients", FLAG_WORDS[flag])


def status_word(status: FileStatus) -> str:
    return translate("Patients", STATUS_WORDS[status])


def field_label(name: str) -> str:
    return translate("Patients", FIELD_LABELS[name])


def sex_word(sex: str) -> str:
    return translate("Patients", _SEX_WORDS[sex]) if sex in _SEX_WORDS else sex


def spoken(code: str) -> str:
    return language_name(code) or code or translate("Patients", "Not said")


def value_text(details: PatientDetails, name: str) -> str:
    """A field's value as it is compared with another one."""
    value = getattr(details, name)
    if name in ("birth_date", "closed_on"):
        return short_day(value) if value is not None else ""
    if name in ("phone", "other_phone"):
        return phone(value)
    if name == "language":
        return spoken(value) if value else ""
    if name == "sex":
        return sex_word(value) if value else ""
    if name == "status":
        return status_word(value)
    if name == "flags":
        return " · ".join(flag_word(flag) for flag in value)
    return str(value)


def typed_from(details: PatientDetails, notes: str) -> Typed:
    return Typed(
        name=details.name,
        birth_date=short_day(details.birth_date) if details.birth_date else "",
        phone=details.phone,
        other_phone=details.other_phone,
        email=details.email,
        address=details.address,
        language=details.language,
        sex=details.sex,
        flags=details.flags,
        status=str(details.status),
        closed_on=short_day(details.closed_on) if details.closed_on else "",
        notes=notes,
    )


def details_from(typed: Typed, before: PatientDetails, *, today: date) -> PatientDetails:
    """What was typed as values. Raises InvalidInput naming the field.

    A date that stands as it was shown is the date that was shown: "3 Feb 1926" typed anew could mean 2026.
    """
    shown = typed_from(before, "")
    status = FileStatus(typed.status)
    closed_on = None
    if status is not FileStatus.ACTIVE:
        closed_on = (
            before.closed_on
            if typed.closed_on == shown.closed_on
            else _day(typed.closed_on, "closed on", today)
        )
    return PatientDetails(
        name=typed.name,
        birth_date=(
            before.birth_date
            if typed.birth_date == shown.birth_date
            else _day(typed.birth_date, "birth date", today)
        ),
        phone=typed.phone,
        other_phone=typed.other_phone,
        email=typed.email,
        address=typed.address,
        language=typed.language,
        sex=typed.sex,
        flags=typed.flags,
        status=status,
        closed_on=closed_on,
    )


def _day(text: str, field: str, today: date) -> date | None:
    try:
        return birth_date_from(text, today=today)
    except InvalidInput:
        raise InvalidInput(
            translate("Patients", "“{text}” is no date.").format(text=text.strip()),
            next_step=translate("Patients", "Type day, month and year, for example 12.3.1984."),
            field=field,
        ) from None
