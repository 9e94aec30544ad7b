"""Rows of a CSV file, one at a time: each with the line on which it begins, however broken the file is."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TextIO

from medibook_desktop.domain.imports.kinds import RawRow
from medibook_desktop.domain.imports.problems import RowRefused

DELIMITERS = (";", ",", "\t", "|")
LONGEST_LINE = 1_000_000
"""Characters: what is longer is no line of a table."""
MOST_LINES = 100
"""A quoted cell has no more: what goes on longer is a quote that was never closed."""
GUARDED = ("=", "+", "-", "@", "\t", "\r", "'")


def guard(text: str) -> str:
    """A cell that a spreadsheet would take for a formula, as text. `unguard` gives back exactly what it was."""
    return "'" + text if text.startswith(GUARDED) else text


def unguard(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(GUARDED) else text


class _Lines:
    """Lines of a file that can be put back, and are never longer than LONGEST_LINE."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._back: deque[str] = deque()
        self.taken: list[str] = []
        self.most = MOST_LINES
        self.is_too_long = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= self.most:
            raise StopIteration
        line = self._back.popleft() if self._back else self._file.readline(LONGEST_LINE)
        if not line:
            raise StopIteration
        if len(line) >= LONGEST_LINE and not line.endswith("\n"):
            self.is_too_long = True
            while (rest := self._file.readline(LONGEST_LINE)) and not rest.endswith("\n"):
                pass
        self.taken.append(line)
        return line.replace("\x00", "\ufffd") if "\x00" in line else line

    def put_back(self, lines: Sequence[str]) -> None:
        self._back.extendleft(reversed(lines))


def csv_rows(file: TextIO, delimiter: str) -> Iterator[RawRow]:
    """Every row but blank ones, which have cells (). A row that cannot be read has a `problem`.

    After a quote that is never closed reading goes on with the next line, so that one mistake costs one row.
    """
    lines = _Lines(file)
    line = 1
    csv.field_size_limit(LONGEST_LINE)
    while True:
        lines.taken = []
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        problem: RowRefused | None = None
        cells: list[str] = []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problem = _broken(lines)
            lines.put_back(lines.taken[1:])
            del lines.taken[1:]
            cells = lines.taken[0].rstrip("\r\n").split(delimiter)
        if any("\x00" in taken for taken in lines.taken):
            problem = RowRefused("The row contains a character that cannot be stored (NUL).")
        if lines.is_too_long:
            problem = RowRefused("The line is longer than a million characters: this is no table.")
            lines.is_too_long = False
        if problem is None and not any(map(str.strip, cells)):
            yield RawRow(line, ())
        else:
            yield RawRow(line, tuple(cells), problem)
        line += len(lines.taken)


def _broken(lines: _Lines) -> RowRefused:
    first = lines.taken[0]
    if first.count('"') % 2 or len(lines.taken) > 1:
        return RowRefused("A quote is opened here and never closed.")
    return RowRefused("There is something after the quote that closes a cell.")


def fitted(row: RawRow, columns: int) -> RawRow:
    """The row with as many cells as there are columns; more or fewer are a problem, but for empty ones at the end."""
    found = len(row.cells)
    if row.problem is not None or found == columns or not row.cells:
        return row
    if found > columns and not any(row.cells[columns:]):
        return RawRow(row.line, row.cells[:columns])
    return RawRow(
        row.line,
        row.cells,
        RowRefused(
            "There are {found} cells in this row, but {columns} columns.", found=found, columns=columns
        ),
    )


def guess_delimiter(sample: str) -> str:
    """What divides most lines of the sample into the same number of cells; "," when nothing does."""
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            counts = [len(row) for row in csv.reader(sample.splitlines()[:50], delimiter=delimiter) if row]
        except csv.Error:
            continue
        if counts and counts[0] > 1:
            score = sum(count == counts[0] for count in counts) / len(counts) * min(counts[0], 50)
            if score > best_score:
                best, best_score = delimiter, score
    return best
