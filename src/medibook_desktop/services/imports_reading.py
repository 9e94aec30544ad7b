"""Opening a file that somebody wants to import: what it is, in which characters, and its rows one at a time."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TextIO

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.imports import fhir, vcards
from medibook_desktop.domain.imports.csv_rows import csv_rows, fitted, guess_delimiter, unguard
from medibook_desktop.domain.imports.dates import date_order
from medibook_desktop.domain.imports.encodings import ENCODINGS, guess_encoding
from medibook_desktop.domain.imports.fields import DATE_FIELDS, guess_columns, is_own_export
from medibook_desktop.domain.imports.kinds import FORMS, FileForm, FileLook, ImportKind, RawRow, ReadOptions
from medibook_desktop.domain.imports.problems import FileUnusable, RowRefused

PREVIEW_ROWS = 20
DATES_LOOKED_AT = 5_000
"""Rows whose dates say in which order they are; a row after them that says otherwise is refused."""
_PART = 1 << 20


class OpenFile:
    """An open text file, and how far it has been read."""

    def __init__(self, text: TextIO, size: int) -> None:
        self.text = text
        self.size = size

    @property
    def share(self) -> float:
        """0 to 1."""
        buffer = self.text.buffer
        return min(1.0, buffer.tell() / self.size) if self.size else 1.0


def check_file(path: Path) -> int:
    """The size in bytes. Raises FileUnusable for what is no file that can be read."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise FileUnusable("This is a folder.", next_step="Open it and choose a file inside.")
        if not stat.S_ISREG(found.st_mode):
            raise FileUnusable("This is no ordinary file.")
        with path.open("rb"):
            pass
    except FileNotFoundError:
        raise FileUnusable("There is no such file.") from None
    except PermissionError:
        raise FileUnusable("You may not read this file.", next_step="Ask whom it belongs to.") from None
    except (OSError, ValueError):
        raise FileUnusable() from None
    if not found.st_size:
        raise FileUnusable("The file is empty.")
    return found.st_size


def guess_form(path: Path, sample: str) -> FileForm:
    """By what stands in it; the name's ending says nothing that the content does not."""
    begin = sample.lstrip("\ufeff \t\r\n")[:2000]
    upper = begin.upper()
    if upper.startswith("BEGIN:VCARD"):
        return FileForm.VCARD
    if upper.startswith(("BEGIN:VCALENDAR", "BEGIN:VEVENT")):
        return FileForm.ICALENDAR
    if begin.startswith(("{", "[")):
        return FileForm.FHIR
    return FileForm.CSV


def look_at(
    path: Path,
    kind: ImportKind,
    country: str,
    options: ReadOptions,
    event_rows: Callable[[TextIO], Iterator[RawRow]],
    event_columns: tuple[tuple[str, ...], tuple[str, ...]],
) -> FileLook:
    """What the file looks like. Raises FileUnusable."""
    size = check_file(path)
    encoding = options.encoding or guess_encoding(_parts(path), country)
    with opened(path, encoding) as file:
        sample = file.text.read(200_000)
    form = guess_form(path, sample)
    if form not in FORMS[kind]:
        raise FileUnusable(
            "This is a file of the form “{form}”, from which these cannot be imported.",
            next_step="Choose what you want to import first, then the file.",
            form=str(form),
        )
    if form is FileForm.CSV:
        return _look_at_csv(path, kind, size, encoding, sample, options)
    columns, choices = {
        FileForm.VCARD: (vcards.COLUMNS, vcards.CHOICES),
        FileForm.FHIR: (fhir.COLUMNS, fhir.CHOICES),
        FileForm.ICALENDAR: event_columns,
    }[form]
    with opened(path, encoding) as file:
        rows = tuple(islice(raw_rows(file, form, "", True, False, len(columns), event_rows), PREVIEW_ROWS))
    if not rows:
        raise FileUnusable("There is nothing in this file that could be imported.")
    return FileLook(form, size, encoding, "", columns, choices, rows)


def _look_at_csv(
    path: Path, kind: ImportKind, size: int, encoding: str, sample: str, options: ReadOptions
) -> FileLook:
    delimiter = options.delimiter or guess_delimiter(sample)
    with opened(path, encoding) as file:
        first = next((row for row in csv_rows(file.text, delimiter) if row.cells or row.problem), None)
    if first is None:
        raise FileUnusable("There is nothing in this file.")
    if first.problem is not None:
        raise FileUnusable(
            "The first row cannot be read: {why}",
            next_step="Look whether this is the right file, and the right encoding.",
            why=first.problem.message,
        )
    guessed = guess_columns(kind, first.cells)
    # A header has no digits to speak of: "4711;Anna;12.03.1984" is a patient.
    seems_data = not any(guessed) and any(any(c.isdigit() for c in cell) for cell in first.cells)
    has_header = options.has_header if options.has_header is not None else not seems_data
    columns = tuple(cell.strip() for cell in first.cells) if has_header else ("",) * len(first.cells)
    is_own = has_header and is_own_export(columns)
    choices = guessed if has_header else ("",) * len(columns)
    with opened(path, encoding) as file:
        looked = list(
            islice(
                raw_rows(file, FileForm.CSV, delimiter, has_header, is_own, len(columns), _no_events),
                DATES_LOOKED_AT,
            )
        )
    order, example = order_of_dates(looked, choices)
    return FileLook(
        FileForm.CSV,
        size,
        encoding,
        delimiter,
        columns,
        choices,
        tuple(looked[:PREVIEW_ROWS]),
        has_header,
        is_own,
        order,
        example,
    )


def order_of_dates(rows: Iterable[RawRow], choices: tuple[str, ...]) -> tuple[str, str]:
    """(order, example) as domain.imports.dates.date_order says it of the columns that are dates."""
    places = [place for place, choice in enumerate(choices) if choice in DATE_FIELDS]
    return date_order(row.cells[place] for row in rows for place in places if place < len(row.cells))


def raw_rows(
    file: OpenFile,
    form: FileForm,
    delimiter: str,
    has_header: bool,
    is_own: bool,
    columns: int,
    event_rows: Callable[[TextIO], Iterator[RawRow]],
) -> Iterator[RawRow]:
    """Every row after the header; blank ones have no cells. Raises FileUnusable where the rest cannot be decoded."""
    if form is FileForm.VCARD:
        rows = vcards.vcard_rows(file.text)
    elif form is FileForm.FHIR:
        rows = fhir.fhir_rows(file.text)
    elif form is FileForm.ICALENDAR:
        rows = event_rows(file.text)
    else:
        rows = (fitted(row, columns) for row in csv_rows(file.text, delimiter))
        if has_header:
            rows = _after_header(rows)
        if is_own:
            rows = (RawRow(row.line, tuple(map(unguard, row.cells)), row.problem) for row in rows)
    for row in rows:
        yield RawRow(row.line, row.cells, _UNDECODED) if _is_undecoded(row) else row


_UNDECODED = RowRefused(
    "The row has bytes that mean nothing in this encoding.",
    next_step="Choose another encoding for the file.",
)


def _is_undecoded(row: RawRow) -> bool:
    # Bytes that cannot be decoded came in as lone surrogates: the row is refused, the file goes on.
    return any(not cell.isascii() and any("\udc80" <= c <= "\udcff" for c in cell) for cell in row.cells)


def _after_header(rows: Iterator[RawRow]) -> Iterator[RawRow]:
    for row in rows:
        if row.cells or row.problem:
            break
    yield from rows


@contextmanager
def opened(path: Path, encoding: str) -> Iterator[OpenFile]:
    """Raises FileUnusable."""
    if encoding not in ENCODINGS:
        raise FileUnusable("“{encoding}” is no encoding that can be chosen.", encoding=encoding[:40])
    size = check_file(path)
    try:
        with path.open("r", encoding=encoding, errors="surrogateescape", newline="") as text:
            if text.read(1) != "\ufeff":
                text.seek(0)
            yield OpenFile(text, size)
    except MediBookError:
        raise
    except UnicodeError:
        raise FileUnusable(
            "The file is not in this encoding.", next_step="Choose another encoding for the file."
        ) from None
    except OSError:
        raise FileUnusable("The file could not be read to its end.") from None


def _parts(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while part := file.read(_PART):
                yield part
    except OSError:
        raise FileUnusable() from None


def _no_events(file: TextIO) -> Iterator[RawRow]:
    return iter(())


def private_file(path: Path) -> int:
    """A descriptor of a new file that only this person may read; there is none of that name yet."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
