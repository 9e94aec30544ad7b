"""Exporting: all of the clinic's data in forms that others read; recorded, and readable for one person only."""

from __future__ import annotations

import hashlib
import io
import json
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, TextIO, cast

from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import exports as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.errors import DiskFull, InvalidInput, MediBookError, NotAllowed
from medibook_desktop.domain.imports.exporting import (
    EXPORT_FORMS,
    ExportAsked,
    Exported,
    ExportForm,
    ExportKind,
)
from medibook_desktop.domain.imports.problems import FileUnusable
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.services import exports_rows as rows
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.exports_snapshots import Snapshots, snapshots
from medibook_desktop.services.imports_reading import private_file
from medibook_desktop.services.patient_files import PatientFiles

SAID_EVERY = 2_000
"""Rows after which progress is said and a wish to stop is looked at."""

README = """MediBook: everything of one clinic, as it was at {at} (UTC).

patients.csv, doctors.csv, hours.csv and appointments.csv can be imported by MediBook again, in this order: doctors,
hours, patients, appointments. waitlist.csv and series.csv are for reading. patients.ndjson (FHIR R4), patients.vcf
(vCard 4) and appointments.ics (iCalendar) say the same for other programs. notes.csv and numbers.csv have the notes on
patients and their national numbers, opened.
audit.jsonl has the sealed audit trail, which "medibook audit-check FILE" checks. The folder "tables" has the other
tables as they are stored.

Tables are CSV: UTF-8, commas, CRLF. A cell that begins with = + - @ ' or a tabulator has an apostrophe in front, so
that no spreadsheet takes it for a formula; MediBook takes it away when it imports. manifest.json has the number of rows
and the SHA-256 digest of every file. {left_out}
"""


class ExportStopped(MediBookError):
    """The export was stopped, and nothing was written."""

    code = "export_stopped"
    default_next_step = "Start it again whenever you like."


class Exports:
    def __init__(self, shards: Shards, directory: Directory, files: PatientFiles, *, terminal: str) -> None:
        self._shards = shards
        self._directory = directory
        self._files = files
        self._terminal = terminal

    def write(
        self,
        asked: ExportAsked,
        path: Path,
        *,
        on_progress: Callable[[int], None] = lambda count: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Exported:
        """Writes the file whole or not at all, readable for this person only; recorded before it gets its name.

        `on_progress` gets the rows so far. Raises NotAllowed, InvalidInput, FileUnusable, DiskFull, ExportStopped.
        """
        if asked.form not in EXPORT_FORMS[asked.kind]:
            raise InvalidInput("These cannot be written in that form.", field="form")
        began = time.monotonic()
        counter = _Counter(on_progress, cancelled)
        beside = path.with_name(f".{path.name}.part")
        left_out: tuple[str, ...] = ()
        try:
            with _written(beside) as file, snapshots(self._shards) as source:
                queries.begin(source.directory)
                if asked.kind is ExportKind.EVERYTHING:
                    left_out = self._everything(source, file, counter)
                else:
                    with _text(file) as text:
                        counter.all_of(self._rows(source, text, asked))
            size = beside.stat().st_size
            with self._shards.directory.write() as connection:
                audit_queries.note_export(
                    connection, str(asked.kind), str(asked.form), counter.count, self._terminal
                )
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        return Exported(path, counter.count, size, time.monotonic() - began, left_out)

    def _rows(self, source: Snapshots, file: TextIO, asked: ExportAsked) -> Iterator[int]:
        connection, stream = source.directory, queries.stream
        match asked.kind, asked.form:
            case ExportKind.PATIENTS, ExportForm.CSV:
                return rows.write_table(file, rows.PATIENT_COLUMNS, stream(connection, queries.PATIENTS))
            case ExportKind.PATIENTS, ExportForm.VCARD:
                return rows.write_vcards(file, stream(connection, queries.PATIENTS))
            case ExportKind.PATIENTS, _:
                return rows.write_fhir_patients(file, stream(connection, queries.PATIENTS))
            case ExportKind.DOCTORS, _:
                return rows.write_table(file, rows.DOCTOR_COLUMNS, stream(connection, queries.DOCTORS))
            case ExportKind.HOURS, _:
                return rows.write_table(
                    file, rows.HOURS_COLUMNS, rows.hours_rows(stream(connection, queries.HOURS))
                )
            case ExportKind.WAITLIST, _:
                return rows.write_table(file, rows.WAITLIST_COLUMNS, source.of_all(queries.WAITLIST))
            case ExportKind.SERIES, _:
                return rows.write_table(file, rows.SERIES_COLUMNS, source.of_all(queries.SERIES))
        appointments = source.of_all(queries.APPOINTMENTS, self._span(asked), doctor_at=4)
        if asked.form is ExportForm.CSV:
            return rows.write_table(file, rows.APPOINTMENT_COLUMNS, rows.in_zone(appointments))
        if asked.form is ExportForm.ICALENDAR:
            return rows.write_calendar(
                file, appointments, self._directory.clinics()[0].name, datetime.now(UTC)
            )
        return rows.write_fhir_appointments(
            file,
            appointments,
            lambda: stream(connection, queries.DOCTORS),
            lambda: source.of_all(queries.SLOTS, doctor_at=1),
        )

    def _span(self, asked: ExportAsked) -> dict[str, datetime | None]:
        zone = self._directory.clinics()[0].tz
        midnight = datetime.min.time()
        last = asked.last + timedelta(days=1) if asked.last else None
        return {
            "first": datetime.combine(asked.first, midnight, zone) if asked.first else None,
            "last": datetime.combine(last, midnight, zone) if last else None,
        }

    # --- The whole clinic -----------------------------------------------------------------------------------

    def _everything(self, source: Snapshots, file: IO[bytes], counter: _Counter) -> tuple[str, ...]:
        connection = source.directory
        made: list[dict[str, Any]] = []
        left_out: list[str] = []
        at = datetime.now(UTC)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:

            def add(name: str, write: Callable[[TextIO], Iterator[int]]) -> None:
                before = counter.count
                with _member(archive, name) as (text, digest):
                    counter.all_of(write(text))
                made.append({"name": name, "rows": counter.count - before, "sha256": digest()})

            for kind, forms in EXPORT_FORMS.items():
                for form in forms:
                    if form is ExportForm.ZIP or (kind, form) == (ExportKind.APPOINTMENTS, ExportForm.FHIR):
                        continue
                    asked = ExportAsked(kind, form)
                    add(f"{kind}.{form}", lambda text, asked=asked: self._rows(source, text, asked))  # type: ignore[misc]
            try:
                queries.check_notes(connection)
                add("notes.csv", lambda text: self._opened(text, "notes", queries.notes(connection), "notes"))
                add(
                    "numbers.csv",
                    lambda text: self._opened(text, "number", queries.numbers(connection), "national"),
                )
            except NotAllowed:
                left_out += ["notes.csv", "numbers.csv"]
            try:
                queries.check_audit(connection)
                for shard, trail in source.parts:
                    # Each database has its own chain.
                    name = "audit.jsonl" if shard.id == DIRECTORY_SHARD else f"audit-{shard.id}.jsonl"
                    add(name, lambda text, trail=trail: _lines(text, queries.audit_lines(trail)))  # type: ignore[misc]
            except NotAllowed:
                left_out.append("audit.jsonl")
            for table in queries.TABLES:
                columns = queries.readable_columns(connection, table)
                if not columns:
                    left_out.append(f"tables/{table}.csv")
                    continue
                listed = ", ".join(f'"{column}"' for column in columns)
                sql = f'SELECT {listed} FROM "{table}"'  # noqa: S608 - names from the catalogue
                add(
                    f"tables/{table}.csv",
                    lambda text, columns=columns, sql=sql, table=table: rows.write_table(  # type: ignore[misc]
                        text, ["medibook_" + columns[0], *columns[1:]], source.table(table, sql)
                    ),
                )
            missing = (
                f"Not in it, because the account may not read it: {', '.join(left_out)}." if left_out else ""
            )
            archive.writestr("README.txt", README.format(at=f"{at:%Y-%m-%d %H:%M}", left_out=missing))
            archive.writestr(
                "manifest.json",
                json.dumps(
                    {
                        "format": "medibook-export-1",
                        "made_at": at.isoformat(),
                        "left_out": left_out,
                        "files": made,
                    },
                    indent=1,
                ),
            )
        return tuple(left_out)

    def _opened(
        self, text: TextIO, column: str, found: Iterator[tuple[int, int, bytes]], what: str
    ) -> Iterator[int]:
        """With the clinic's key; what cannot be opened here says so."""
        opened = (
            (kept_id, one if one is not None else "(cannot be opened on this terminal)")
            for file_id, kept_id, stored in found
            for one in [self._files.readable_notes(file_id, stored, what)]
        )
        return rows.write_table(text, ("medibook_patient_id", column), opened)


class _Counter:
    def __init__(self, on_progress: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled
        self.count = 0

    def all_of(self, written: Iterator[int]) -> None:
        for one in written:
            self.count += one
            if self.count % SAID_EVERY == 0:
                self._on_progress(self.count)
                if self._cancelled():
                    raise ExportStopped()


@contextmanager
def _written(beside: Path) -> Iterator[IO[bytes]]:
    try:
        beside.unlink(missing_ok=True)
        with open(private_file(beside), "wb") as file:  # noqa: PTH123 - a descriptor, made private at once
            yield file
    except OSError as error:
        if error.errno == 28:
            raise DiskFull() from None
        raise FileUnusable("The file cannot be written there.", next_step="Choose another folder.") from None


@contextmanager
def _text(file: IO[bytes]) -> Iterator[TextIO]:
    text = io.TextIOWrapper(cast(Any, file), "utf-8", newline="")
    try:
        yield text
    finally:
        text.flush()
        text.detach()


class _Digesting(io.RawIOBase):
    """Writes through, and digests what it writes."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.digest.update(data)
        return self._file.write(data)


def _lines(text: TextIO, lines: Iterator[str]) -> Iterator[int]:
    for line in lines:
        text.write(line + "\n")
        yield 1


@contextmanager
def _member(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[TextIO, Callable[[], str]]]:
    with archive.open(name, "w", force_zip64=True) as file:
        through = _Digesting(file)
        buffered = io.BufferedWriter(through, 1 << 16)
        text = io.TextIOWrapper(buffered, "utf-8", newline="")

        def digest() -> str:
            return through.digest.hexdigest()

        try:
            yield text, digest
        finally:
            text.flush()
            text.detach()
            buffered.flush()
            buffered.detach()
