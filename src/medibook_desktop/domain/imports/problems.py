"""Why a file or a row cannot be imported; each a sentence and a next step."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class FileUnusable(MediBookError):
    """This file cannot be read."""

    code = "file_unusable"
    default_next_step = "Choose another file, or save it again in the other program."


class ColumnsNotChosen(MediBookError):
    """Nothing says which column is what."""

    code = "columns_not_chosen"
    default_next_step = "Choose the column for each field that is marked."


class RowRefused(MediBookError):
    """This row cannot be imported."""

    code = "row_refused"
    default_next_step = "Mend the row in the file of refused rows and import that file."


class AlreadyImported(MediBookError):
    """This row was imported before."""

    code = "already_imported"
    default_next_step = "Nothing needs to be done."


class ChangedSince(MediBookError):
    """This row was imported before and said something else then. An import changes nothing that is there."""

    code = "changed_since"
    default_next_step = "If the new one is right, change it by hand."


class PatientInDoubt(MediBookError):
    """This may be a patient who is registered already."""

    code = "patient_in_doubt"
    default_next_step = "Say for each row whether it is the same person."
