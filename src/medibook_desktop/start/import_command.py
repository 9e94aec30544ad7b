"""`medibook import` and `medibook export`: for IT, as a member of staff, by the same rules as in the window."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.imports.exporting import EXPORT_FORMS, ExportAsked, ExportForm, ExportKind
from medibook_desktop.domain.imports.fields import FIELDS
from medibook_desktop.domain.imports.kinds import (
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    Progress,
    ReadOptions,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

SHOWN = 20
"""Refused rows that are printed; --refused FILE has all of them."""


def main(words: Sequence[str]) -> int:
    """`words` begin with import or export. Raises MediBookError."""
    parser = argparse.ArgumentParser(prog="medibook")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_commands(commands)
    options = parser.parse_args(words)
    status: int = options.run(options)
    return status


def _add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importing = commands.add_parser(
        "import",
        help="bring patients, doctors, hours or appointments from a file",
        description="Checks every row, then carries out what passes. Repeatable: nothing is imported twice. "
        "Exit status: 0 everything is in, 1 some rows were not imported, 2 it could not be begun.",
    )
    importing.add_argument("kind", choices=[str(kind) for kind in ImportKind])
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument("--dry-run", action="store_true", help="say what would happen; store nothing")
    importing.add_argument(
        "--encoding", default="", help="of the file; without: found by its bytes, and said"
    )
    importing.add_argument("--delimiter", default="", help="between the cells of a CSV file")
    importing.add_argument(
        "--date-order", choices=("DMY", "MDY"), default="", help="when the file's dates can be read both ways"
    )
    importing.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        help="what a column is; may be repeated",
    )
    importing.add_argument(
        "--doctor", default="", metavar="NAME", help="whose appointments they are, for the whole file"
    )
    importing.add_argument("--source", default="", metavar="NAME", help="the program that the numbers are of")
    importing.add_argument(
        "--names-alone", action="store_true", help="find patients by the name alone where only one has it"
    )
    importing.add_argument(
        "--same",
        action="store_true",
        help="a row with the name and birth date of one patient is that patient",
    )
    importing.add_argument(
        "--refused", type=Path, metavar="FILE", help="write the rows that were not imported"
    )
    _signing_in(importing)
    importing.set_defaults(run=import_command)

    exporting = commands.add_parser(
        "export", help="write patients, appointments … or the whole clinic to a file"
    )
    exporting.add_argument("kind", choices=[str(kind) for kind in ExportKind])
    exporting.add_argument(
        "file", type=Path, metavar="FILE", help="its ending says the form: .csv .vcf .ics .ndjson .zip"
    )
    _signing_in(exporting)
    exporting.set_defaults(run=export_command)


def _signing_in(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--user", required=True, help="your user name; the password is read from the standard input"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def import_command(options: argparse.Namespace) -> int:
    """Raises MediBookError."""
    kind = ImportKind(options.kind)
    with _clinic(options.user) as clinic:
        look = clinic.imports.look(options.file, kind, ReadOptions(options.encoding, options.delimiter))
        plan = _plan(options, kind, look, clinic)
        on_progress = _progress(options.json)
        report = clinic.imports.dry_run(options.file, look, plan, on_progress=on_progress)
        if options.same:
            plan = replace(plan, decisions=_same(report))
        if not options.dry_run:
            report = clinic.imports.carry_out(options.file, look, plan, on_progress=on_progress)
        if options.refused is not None:
            clinic.imports.save_refused(options.refused)
        made = 0
        if not options.dry_run and report.doctor_ids:
            made = clinic.schedules.catch_up().created
    _say(options.json, look, report, made)
    return 1 if report.refused_rows else 0


def export_command(options: argparse.Namespace) -> int:
    """Raises MediBookError."""
    kind = ExportKind(options.kind)
    try:
        form = ExportForm(options.file.suffix.lower().lstrip("."))
    except ValueError:
        form = EXPORT_FORMS[kind][0]
    if form not in EXPORT_FORMS[kind]:
        raise InvalidInput(
            "“{kind}” can be written as {forms}.",
            next_step="Give the file one of these endings.",
            kind=str(kind),
            forms=", ".join(f".{each}" for each in EXPORT_FORMS[kind]),
        )
    with _clinic(options.user) as clinic:
        made = clinic.exports.write(ExportAsked(kind, form), options.file)
    if options.json:
        print(
            json.dumps(
                {
                    "file": str(made.path),
                    "rows": made.rows,
                    "bytes": made.size,
                    "left_out": list(made.left_out),
                }
            )
        )
    else:
        print(f"{made.rows} rows, {made.size} bytes: {made.path}")
        for name in made.left_out:
            print(f"left out, because this account may not read it: {name}")
    return 0


def _plan(options: argparse.Namespace, kind: ImportKind, look: FileLook, clinic: Clinic) -> ImportPlan:
    choices = list(look.choices)
    fields = {field.name for field in FIELDS[kind]}
    for said in options.column:
        header, _, field = said.rpartition("=")
        if header not in look.columns or (field and field not in fields):
            raise InvalidInput(
                "“{said}” names no column of the file, or no field.",
                next_step="Columns: {columns}. Fields: {fields}.",
                said=said,
                columns=", ".join(look.columns),
                fields=", ".join(sorted(fields)),
                field="column",
            )
        choices = [choice if choice != field else "" for choice in choices]
        choices[look.columns.index(header)] = field
    order, example = look.date_order, look.date_example
    if options.column:
        order, example = clinic.imports.order_of(options.file, look, tuple(choices))
    if not (options.date_order or order):
        raise InvalidInput(
            "The dates could be read in two ways: {example}.",
            next_step="Say --date-order DMY or --date-order MDY.",
            example=example,
            field="date_order",
        )
    doctor = None
    if options.doctor:
        named = [each for each in clinic.directory.doctors() if each.name == options.doctor]
        if not named:
            raise InvalidInput("There is no doctor “{name}” here.", name=options.doctor, field="doctor")
        doctor = named[0].id
    return ImportPlan(
        kind,
        look.form,
        tuple(choices),
        date_order=options.date_order or order,
        source=options.source,
        doctor_id=doctor,
        names_alone=options.names_alone,
    )


def _same(report: ImportReport) -> dict[str, int | None]:
    decisions: dict[str, int | None] = {}
    for verdict in report.shown:
        same = [each.patient_id for each in verdict.alike if each.same]
        if len(same) == 1:
            decisions[verdict.key] = same[0]
    return decisions


def _say(as_json: bool, look: FileLook, report: ImportReport, slots: int) -> None:
    counts = {str(outcome): report.count(outcome) for outcome in Outcome}
    rows: list[dict[str, Any]] = [
        {
            "line": verdict.line,
            "outcome": str(verdict.outcome),
            "reason": verdict.reason.message if verdict.reason is not None else "",
        }
        for verdict in report.shown
        if verdict.outcome not in (Outcome.ACCEPTED, Outcome.THERE)
    ]
    if as_json:
        print(
            json.dumps(
                {
                    "kind": str(report.kind),
                    "form": str(look.form),
                    "encoding": look.encoding,
                    "dry_run": report.is_dry,
                    "rows": report.rows,
                    "counts": counts,
                    "cleaned": report.cleaned,
                    "slots_made": slots,
                    "seconds": round(report.seconds, 3),
                    "not_imported": rows,
                }
            )
        )
        return
    print(
        f"{look.form}, {look.encoding}: {report.rows} rows" + (", nothing is stored" if report.is_dry else "")
    )
    for outcome, count in counts.items():
        if count:
            print(f"  {outcome}: {count}")
    if slots:
        print(f"  times that can be booked: {slots}")
    for row in rows[:SHOWN]:
        print(f"line {row['line']}: {row['reason']}")
    if report.refused_rows > SHOWN:
        print(f"… and {report.refused_rows - SHOWN} more: --refused FILE writes all of them.")


def _progress(as_json: bool) -> Callable[[Progress], None]:
    if as_json or not sys.stderr.isatty():
        return lambda progress: None
    return lambda progress: print(
        f"\r{progress.share:4.0%} {progress.rows}", end="", file=sys.stderr, flush=True
    )


def _clinic(username: str) -> Clinic:
    from medibook_desktop.foundation.settings import Settings
    from medibook_desktop.start.open_clinic import open_clinic

    if sys.stdin is not None and sys.stdin.isatty():
        password = getpass.getpass(f"Password of {username}: ")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    return open_clinic(Settings(), username, password, background=False)
