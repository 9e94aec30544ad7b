"""Importing: look at a file, check every row, carry out, and keep the rows that were refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import imports as queries
from medibook_desktop.database.queries import schedules as schedule_queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.imports.fields import headers_digest, lacks_doctor, missing_fields
from medibook_desktop.domain.imports.kinds import (
    FileForm,
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    Progress,
    RawRow,
    ReadOptions,
)
from medibook_desktop.domain.imports.problems import ColumnsNotChosen, FileUnusable
from medibook_desktop.domain.people import Doctor
from medibook_desktop.services import imports_calendar
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.imports_directory import DoctorRows, HoursRows
from medibook_desktop.services.imports_reading import (
    DATES_LOOKED_AT,
    OpenFile,
    look_at,
    opened,
    order_of_dates,
    raw_rows,
)
from medibook_desktop.services.imports_rows import AppointmentRows, DoctorFinder, PatientRows, Preparer
from medibook_desktop.services.imports_run import RefusedRows, Run
from medibook_desktop.services.patient_files import PatientFiles


def _say(error: MediBookError) -> str:
    return error.message


def _nothing(progress: Progress) -> None:
    pass


def _never() -> bool:
    return False


class Imports:
    """Nothing is stored before `carry_out`, and that checks everything again: a dry run is a promise of nobody."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        files: PatientFiles,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._shards = shards
        self._directory = directory
        self._files = files
        self._tell = tell
        self._terminal = terminal
        self._refused: RefusedRows | None = None

    # --- Looking ------------------------------------------------------------------------------------------

    def look(self, path: Path, kind: ImportKind, options: ReadOptions | None = None) -> FileLook:
        """What the file is and which column is what, as far as it can be seen. Raises FileUnusable, NotAllowed."""
        look = look_at(
            path,
            kind,
            self._home().country,
            options or ReadOptions(),
            imports_calendar.event_rows,
            (imports_calendar.COLUMNS, imports_calendar.CHOICES),
        )
        if look.form is not FileForm.CSV or not look.has_header:
            return look
        known = queries.mapping(self._shards.directory, kind, headers_digest(look.columns))
        if known is None or len(known.get("columns", ())) != len(look.columns):
            return look
        look = replace(look, choices=tuple(known["columns"]), is_remembered=True)
        order, example = self._order(path, look)
        return replace(look, date_order=order, date_example=example)

    def order_of(self, path: Path, look: FileLook, choices: tuple[str, ...]) -> tuple[str, str]:
        """(order, example) of the dates when these columns are chosen. Raises FileUnusable."""
        return self._order(path, replace(look, choices=choices))

    def _order(self, path: Path, look: FileLook) -> tuple[str, str]:
        with self._rows(path, look) as (rows, _):
            return order_of_dates(islice(rows, DATES_LOOKED_AT), look.choices)

    # --- Checking and carrying out ------------------------------------------------------------------------

    def dry_run(
        self,
        path: Path,
        look: FileLook,
        plan: ImportPlan,
        *,
        on_progress: Callable[[Progress], None] = _nothing,
        cancelled: Callable[[], bool] = _never,
        say: Callable[[MediBookError], str] = _say,
    ) -> ImportReport:
        """Every row, accepted or refused and why; nothing is stored.

        Raises FileUnusable, ColumnsNotChosen, NotAllowed, DatabaseAway, TooBusy. `say` words the reasons of the
        file of refused rows.
        """
        return self._run(path, look, plan, True, on_progress, cancelled, say)

    def carry_out(
        self,
        path: Path,
        look: FileLook,
        plan: ImportPlan,
        *,
        on_progress: Callable[[Progress], None] = _nothing,
        cancelled: Callable[[], bool] = _never,
        say: Callable[[MediBookError], str] = _say,
    ) -> ImportReport:
        """The same checks again, and what passes them is stored, a thousand rows at a time.

        What is done stays, whatever ends it; a second run passes over it ("there") and goes on. Raises as dry_run.
        """
        if look.form is FileForm.CSV and look.has_header:
            queries.remember_mapping(
                self._shards.directory,
                plan.kind,
                headers_digest(look.columns),
                {"columns": list(plan.choices)},
                self._terminal,
            )
        report = self._run(path, look, plan, False, on_progress, cancelled, say)
        with self._shards.directory.write() as connection:
            audit_queries.note_access(
                connection,
                None,
                "imported",
                self._terminal,
                {"of": str(plan.kind), "format": str(look.form), "rows": report.count(Outcome.ACCEPTED)},
            )
        if plan.kind in (ImportKind.DOCTORS, ImportKind.HOURS):
            self._directory.forget()
            kind = ChangeKind.DOCTOR if plan.kind is ImportKind.DOCTORS else ChangeKind.SCHEDULE
            self._tell([Change(kind)])
        elif plan.kind is ImportKind.PATIENTS:
            self._tell([Change(ChangeKind.PATIENT)])
        return report

    def save_refused(self, path: Path) -> int:
        """Writes the rows that the last run did not import, with line and reason; answers how many.

        Raises FileUnusable.
        """
        if self._refused is None:
            raise FileUnusable("Nothing has been checked yet.")
        self._refused.save(path)
        return self._refused.count

    def close(self) -> None:
        if self._refused is not None:
            self._refused.close()
            self._refused = None

    def _run(
        self,
        path: Path,
        look: FileLook,
        plan: ImportPlan,
        is_dry: bool,
        on_progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        say: Callable[[MediBookError], str],
    ) -> ImportReport:
        self.check_plan(look, plan)
        doctors = self._directory.doctors()
        names = {doctor.id: doctor.name for doctor in doctors}
        preparer = self._preparer(plan, doctors)
        self.close()
        refused = self._refused = RefusedRows(look.columns, say)
        run = Run(
            self._shards,
            plan,
            preparer,
            refused,
            is_dry=is_dry,
            terminal=self._terminal,
            zone=self._home().tz,
            doctor_name=lambda doctor_id: names.get(doctor_id, ""),
            tell=self._tell,
        )
        with self._rows(path, look) as (rows, file):
            return run.over(rows, file, on_progress, cancelled)

    def check_plan(self, look: FileLook, plan: ImportPlan) -> None:
        """Raises ColumnsNotChosen for fields that no column is, and for dates that could be read both ways."""
        missing = missing_fields(plan.kind, plan.choices)
        if missing:
            raise ColumnsNotChosen(
                "No column is chosen for “{field}”.",
                field=missing[0][0],
                fields=tuple(group[0] for group in missing),
            )
        if lacks_doctor(plan.kind, plan.choices, plan.doctor_id):
            raise ColumnsNotChosen(
                "Nothing says whose visits these are.",
                next_step="Choose the column of the doctor, or one doctor for the whole file.",
                field="doctor",
            )
        if plan.date_order not in ("DMY", "MDY"):
            raise ColumnsNotChosen(
                "The dates could be read in two ways ({example}).",
                next_step="Say which way is right.",
                field="date_order",
                example=look.date_example,
            )

    def _preparer(self, plan: ImportPlan, doctors: Sequence[Doctor]) -> Preparer:
        if plan.kind is ImportKind.PATIENTS:
            return PatientRows(plan.choices, plan.date_order, self._files, plan.decisions)
        clinics = self._directory.clinics()
        home = self._home().id
        if plan.kind is ImportKind.DOCTORS:
            return DoctorRows(plan.choices, clinics, home)
        finder = DoctorFinder(doctors, queries.imported_doctors(self._shards.directory, plan.source))
        if plan.kind is ImportKind.HOURS:
            with self._shards.directory.read() as connection:
                rules = schedule_queries.weekly_hours(connection, [doctor.id for doctor in doctors])
            by_doctor = {
                doctor.id: [rule for rule in rules if rule.doctor_id == doctor.id] for doctor in doctors
            }
            return HoursRows(plan.choices, plan.date_order, clinics, finder, by_doctor)
        zones = {clinic.id: clinic.tz for clinic in clinics}
        home_zone = self._home().tz
        return AppointmentRows(
            plan.choices,
            plan.date_order,
            {doctor.id: zones.get(doctor.clinic_id, home_zone) for doctor in doctors},
            finder,
            self._directory.visit_types(),
            next((doctor for doctor in doctors if doctor.id == plan.doctor_id), None),
        )

    @contextmanager
    def _rows(self, path: Path, look: FileLook) -> Iterator[tuple[Iterator[RawRow], OpenFile]]:
        with opened(path, look.encoding) as file:
            yield (
                raw_rows(
                    file,
                    look.form,
                    look.delimiter,
                    look.has_header,
                    look.is_own,
                    len(look.columns),
                    imports_calendar.event_rows,
                ),
                file,
            )

    def _home(self) -> Clinic:
        return self._directory.clinics()[0]
