"""Reads a file of appointment requests: rows that can be asked for, and rows that cannot, each with its line."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from medibook_desktop.domain.errors import InvalidInput

COLUMNS = ("PatientId", "AppointmentID", "Gender", "ScheduledDay", "AppointmentDay", "Age", "Neighbourhood")
OLDEST = 130
"""Years; the same line that `check_birth_date` draws."""
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """Somebody asked at `asked_at` for a time on `day` in `area`; `line` counts the header as 1."""

    line: int
    request: str
    patient: str
    sex: str
    asked_at: datetime
    day: date
    age: int
    area: str


@dataclass(frozen=True, slots=True)
class ImpossibleRow:
    """A row that no clinic could carry out, and why."""

    line: int
    request: str
    why: str


def read_requests(path: Path) -> tuple[list[RequestRow], list[ImpossibleRow]]:
    """Every row of the file once, in the file's order. Raises InvalidInput when the file as a whole is unusable."""
    requests: list[RequestRow] = []
    impossible: list[ImpossibleRow] = []
    seen: dict[str, int] = {}
    for line, cells in _rows(path):
        found = _read_row(line, cells, seen)
        if isinstance(found, RequestRow):
            seen[found.request] = line
            requests.append(found)
        else:
            impossible.append(found)
    if not requests and not impossible:
        raise _unusable(path, "holds no request, only a header", "Give a file with at least one row.")
    return requests, impossible


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str | None, object]]]:
    text = io.StringIO(_text_of(path), newline="")
    reader = csv.DictReader(text, strict=True)
    names = [name.strip() for name in reader.fieldnames or ()]
    if not names:
        raise _unusable(path, "is empty", "Give a CSV file with a header line and one request a row.")
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise _unusable(
            path,
            f"has no column {', '.join(missing)} (its columns are: {', '.join(names)[:300]})",
            f"Give a comma-separated file with the columns {', '.join(COLUMNS)}.",
        )
    reader.fieldnames = names
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "end of data" in str(error):
                why = "ends inside a quotation: a quotation mark is never closed"
                raise _unusable(path, why, "Mend that line, or fetch the file again.") from None
            cells = {None: str(error)}
        yield reader.reader.line_num, cells  # the outer line_num does not count a line that failed


def _text_of(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _unusable(path, f"cannot be read: {error.strerror or error}", "Look at the path.") from None
    if raw.startswith(_GZIP_MAGIC):
        try:
            raw = gzip.decompress(raw)
        except (EOFError, OSError, zlib.error) as error:
            raise _unusable(path, f"is a damaged gzip file: {error}", "Fetch the file again.") from None
    elif path.suffix == ".gz" and raw:
        raise _unusable(path, "ends in .gz and is no gzip file", "Rename it to .csv if it is plain text.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"is not UTF-8 text (byte {error.start})"
        raise _unusable(path, place, "Save it as UTF-8 and try again.") from None


def _read_row(
    line: int, cells: Mapping[str | None, object], seen: Mapping[str, int]
) -> RequestRow | ImpossibleRow:
    texts = {name: _cell(cells.get(name)) for name in COLUMNS}
    request = texts["AppointmentID"] or ""

    def refuse(why: str) -> ImpossibleRow:
        return ImpossibleRow(line, request, why)

    if isinstance(cells.get(None), str):
        return refuse(f"malformed: {cells[None]}")
    if None in cells:
        return refuse("malformed: more fields than the header has")
    gaps = [name for name, text in texts.items() if text is None]
    if gaps:
        return refuse(f"malformed: fewer fields than the header has, no {gaps[0]}")
    empty = [name for name in COLUMNS if name != "Gender" and not texts[name]]
    if empty:
        return refuse(f"malformed: {empty[0]} is empty")
    if any(not _is_clean(text or "") for text in texts.values()):
        return refuse("malformed: a character that no name or number has")
    asked_at = _moment(texts["ScheduledDay"] or "")
    if asked_at is None:
        return refuse("malformed: ScheduledDay is no date")
    wanted = _moment(texts["AppointmentDay"] or "")
    if wanted is None:
        return refuse("malformed: AppointmentDay is no date")
    try:
        age = int(texts["Age"] or "")
    except ValueError:
        return refuse("malformed: Age is no whole number")
    if request in seen:
        return refuse(f"the request of line {seen[request]} again")
    if age < 0:
        return refuse("negative age")
    if age > OLDEST:
        return refuse(f"an age above {OLDEST}")
    if asked_at.date() > wanted.date():
        return refuse("asked for after the day of the visit")
    return RequestRow(
        line=line,
        request=request,
        patient=texts["PatientId"] or "",
        sex=texts["Gender"] or "",
        asked_at=asked_at,
        day=wanted.date(),
        age=age,
        area=texts["Neighbourhood"] or "",
    )


def _cell(value: object) -> str | None:
    return value.strip() if isinstance(value, str) else None


def _is_clean(text: str) -> bool:
    return len(text) <= 100 and text.isprintable()


def _moment(text: str) -> datetime | None:
    """ISO 8601; without a zone it is taken as UTC, which is what the published file uses."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _unusable(path: Path, why: str, next_step: str) -> InvalidInput:
    return InvalidInput(f"The file {path} {why}.", field="csv", next_step=next_step)
