"""Importing as an administrator does it: a file, the look that is proposed, dry or for good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from medibook_desktop.domain.imports.kinds import (
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    RowVerdict,
)
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase

ADMIN = "ada"


class Importer:
    """`run` imports; `dry` says what would happen. Options of the plan by name."""

    def __init__(self, clinic: Clinic, folder: Path) -> None:
        self.clinic = clinic
        self._folder = folder
        self._number = 0

    def file(self, text: str | bytes, suffix: str = ".csv") -> Path:
        self._number += 1
        path = self._folder / f"file{self._number}{suffix}"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def look(self, kind: ImportKind, path: Path, **more: Any) -> tuple[FileLook, ImportPlan]:
        look = self.clinic.imports.look(path, kind)
        plan = ImportPlan(kind, look.form, look.choices, date_order=look.date_order)
        return look, replace(plan, **more)

    def dry(self, kind: ImportKind, text: str | bytes | Path, **more: Any) -> ImportReport:
        path = text if isinstance(text, Path) else self.file(text)
        look, plan = self.look(kind, path, **more)
        return self.clinic.imports.dry_run(path, look, plan)

    def run(self, kind: ImportKind, text: str | bytes | Path, **more: Any) -> ImportReport:
        path = text if isinstance(text, Path) else self.file(text)
        look, plan = self.look(kind, path, **more)
        return self.clinic.imports.carry_out(path, look, plan)


def counts(report: ImportReport) -> dict[str, int]:
    return {str(outcome): report.count(outcome) for outcome in Outcome if report.count(outcome)}


def reasons(report: ImportReport) -> dict[int, str]:
    """line -> why it was not imported."""
    return {
        verdict.line: verdict.reason.message
        for verdict in report.shown
        if verdict.outcome is not Outcome.ACCEPTED and verdict.reason is not None
    }


def on_line(report: ImportReport, line: int) -> RowVerdict:
    return next(verdict for verdict in report.shown if verdict.line == line)


def number_of(clinic: ClinicDatabase, what: str) -> int:
    [(count,)] = clinic.rows(f"SELECT count(*) FROM {what}")
    return int(count)
