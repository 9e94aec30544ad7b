"""What can be taken out of the clinic, and in which forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class ExportKind(StrEnum):
    PATIENTS = "patients"
    APPOINTMENTS = "appointments"
    DOCTORS = "doctors"
    HOURS = "hours"
    WAITLIST = "waitlist"
    SERIES = "series"
    EVERYTHING = "everything"


class ExportForm(StrEnum):
    CSV = "csv"
    VCARD = "vcf"
    ICALENDAR = "ics"
    FHIR = "ndjson"
    ZIP = "zip"


EXPORT_FORMS: Mapping[ExportKind, tuple[ExportForm, ...]] = {
    ExportKind.PATIENTS: (ExportForm.CSV, ExportForm.VCARD, ExportForm.FHIR),
    ExportKind.APPOINTMENTS: (ExportForm.CSV, ExportForm.ICALENDAR, ExportForm.FHIR),
    ExportKind.DOCTORS: (ExportForm.CSV,),
    ExportKind.HOURS: (ExportForm.CSV,),
    ExportKind.WAITLIST: (ExportForm.CSV,),
    ExportKind.SERIES: (ExportForm.CSV,),
    ExportKind.EVERYTHING: (ExportForm.ZIP,),
}
"""The value of a form is the ending of its files."""


@dataclass(frozen=True, slots=True)
class ExportAsked:
    """`first` and `last` are days in the clinic's zone, both included, None is open; they count for appointments."""

    kind: ExportKind
    form: ExportForm
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """`rows` in all files together; `left_out` says by name what the account may not take out."""

    path: Path
    rows: int
    size: int
    seconds: float
    left_out: tuple[str, ...] = ()
