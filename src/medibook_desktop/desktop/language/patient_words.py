"""What a list says of a patient beside the name: that the file is closed, or under which name it was found."""

from __future__ import annotations

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.domain.people import Patient, PatientHit


def closed_word(patient: Patient) -> str:
    """Nothing for an open file."""
    if patient.is_active:
        return ""
    if patient.is_deceased:
        return translate("Patients", "deceased")
    return translate("Patients", "no longer comes here")


def note_of(hit: PatientHit) -> str:
    found_as = ""
    if hit.found_as:
        found_as = translate("Patients", "merged with {name}").format(name=in_sentence(hit.found_as))
    return " · ".join(part for part in (closed_word(hit.patient), found_as) if part)
