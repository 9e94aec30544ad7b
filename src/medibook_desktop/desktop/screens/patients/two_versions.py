"""A file that two desks saved: both versions side by side, and what comes out when fields are chosen."""

from __future__ import annotations

from datetime import datetime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock
from medibook_desktop.desktop.screens.patients.file_words import field_label, value_text
from medibook_desktop.desktop.screens.patients.view import ChoiceRow, Choices
from medibook_desktop.domain.errors import StalePatient
from medibook_desktop.domain.patient_files import FIELDS, Notes, PatientDetails, differences, rebased


def in_two_versions(
    before: PatientDetails,
    mine: PatientDetails,
    theirs: PatientDetails,
    notes_before: str,
    my_notes: str | None,
    their_notes: Notes,
    error: StalePatient,
    now: datetime,
) -> Choices:
    """At first each field has the value of whoever changed it; what both changed has mine."""
    together, _both = rebased(before, mine, theirs)
    rows = [
        ChoiceRow(
            name,
            field_label(name),
            value_text(theirs, name),
            value_text(mine, name),
            getattr(together, name) == getattr(mine, name),
        )
        for name in differences(mine, theirs)
    ]
    if my_notes is not None and their_notes.can_write and my_notes != their_notes.text:
        rows.append(
            ChoiceRow("notes", field_label("notes"), their_notes.text, my_notes, my_notes != notes_before)
        )
    who, at = str(error.details.get("changed_by") or ""), error.details.get("changed_at")
    if isinstance(at, datetime):
        theirs_title = translate("Patients", "{who}, saved at {time}").format(
            who=who, time=clock(at.astimezone(now.tzinfo))
        )
    else:
        theirs_title = who
    return Choices(
        title=translate("Patients", "Somebody else saved this file since you opened it"),
        sentence=translate("Patients", "Choose field by field; nothing is saved until you say so."),
        first_title=theirs_title,
        second_title=translate("Patients", "Yours"),
        rows=tuple(rows),
        action=translate("Patients", "Save what is chosen"),
    )


def chosen(mine: PatientDetails, theirs: PatientDetails, taken: frozenset[str]) -> PatientDetails:
    """Theirs, with the fields in which mine was chosen."""
    return PatientDetails(**{name: getattr(mine if name in taken else theirs, name) for name in FIELDS})
