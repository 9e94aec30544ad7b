"""Somebody who was registered on the way to a visit: one more step for Ctrl+Z, after the visit's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, StalePatient
from medibook_desktop.domain.patient_files import FileStatus, PatientDetails
from medibook_desktop.domain.people import Patient

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


def remember_registered(changes: ChangesMade, clinic: Clinic, patient: Patient) -> None:
    """Taken back by closing the file, because nobody is ever deleted. Said before the visit itself is."""

    def close_file(request_id: UUID) -> Sequence[Change]:
        closed = PatientDetails(
            patient.name,
            patient.birth_date,
            patient.phone,
            email=patient.email,
            language=patient.language,
            sex=patient.sex,
            status=FileStatus.INACTIVE,
        )
        try:
            return clinic.patient_files.save(patient.id, patient.version, closed, None, request_id).changes
        except StalePatient as error:
            raise CannotUndo(**error.details) from error

    text = translate("Patients", "Registered {name}").format(name=in_sentence(patient.name))
    changes.remember(text, (), close_file)
