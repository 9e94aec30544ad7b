"""Somebody new with all that the form says; taken back by closing the file, because nobody is ever deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, MediBookError, StalePatient
from medibook_desktop.domain.patient_files import FileSaved, FileStatus, PatientDetails
from medibook_desktop.domain.people import NewPatient

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


def register(
    changes: ChangesMade,
    clinic: Clinic,
    details: PatientDetails,
    *,
    on_done: Callable[[FileSaved], None],
    on_error: Callable[[MediBookError], bool],
) -> None:
    new = NewPatient(
        details.name, details.birth_date, details.phone, details.email, details.language, details.sex
    )

    def call(request_id: UUID) -> FileSaved:
        # All of it is looked at before anybody is registered with half of it.
        clinic.patient_files.checked(details)
        patient = clinic.patients.register(new, request_id=request_id)
        if _file_of(new) == details:
            return FileSaved(patient.id, patient.version, request_id, ())
        # The first half may have been carried out by an earlier try: the second has an id of its own.
        return clinic.patient_files.save(patient.id, 1, details, None, uuid5(request_id, "details"))

    def take_back(saved: FileSaved) -> TakeBack:
        def close_file(request_id: UUID) -> Sequence[Change]:
            try:
                closed = replace(details, status=FileStatus.INACTIVE)
                return clinic.patient_files.save(
                    saved.patient_id, saved.version, closed, None, request_id
                ).changes
            except StalePatient as error:
                raise CannotUndo(
                    "This can no longer be undone: {changed_by} changed the file since.", **error.details
                ) from error

        return close_file

    changes.make(
        call,
        translate("Patients", "Registered {name}").format(name=in_sentence(details.name)),
        changes_of=lambda saved: saved.changes,
        take_back=take_back,
        on_done=on_done,
        on_error=on_error,
    )


def _file_of(new: NewPatient) -> PatientDetails:
    """The file of somebody of whom only this is known."""
    return PatientDetails(
        new.name, new.birth_date, new.phone, email=new.email, language=new.language, sex=new.sex
    )
