"""Files of the audit: a table for people, and the rows with their seals for an auditor."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.queries import audit as queries
from medibook_desktop.domain.audit import Anchor, AuditPage, field_changes
from medibook_desktop.domain.audit_chain import FORMAT, jsonb_text
from medibook_desktop.domain.audit_errors import ExportFailed
from medibook_desktop.domain.imports.csv_rows import guard

COLUMNS = (
    "when",
    "user name",
    "name",
    "desk",
    "what happened",
    "kind",
    "table",
    "row",
    "patient id",
    "changed",
    "trail",
    "number",
)


@dataclass(frozen=True, slots=True)
class Written:
    """`end` is the last seal of a sealed file: to be kept apart from it."""

    path: Path
    rows: int
    end: Anchor | None = None
    more: tuple[Path, ...] = ()
    """The other chains' files, in a clinic of several databases."""


@contextmanager
def _fresh_file(path: Path) -> Iterator[TextIO]:
    """Whole or not at all: written beside it, then put in its place. Raises ExportFailed."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with beside.open("w", encoding="utf-8", newline="") as file:
                yield file
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise ExportFailed(path=str(path), why=error.strerror or type(error).__name__) from error


class _Cancelled(Exception):
    pass


def write_csv(
    path: Path,
    page_after: Callable[[AuditPage | None], AuditPage],
    sentence: Callable[..., str],
    is_cancelled: Callable[[], bool],
) -> Written:
    """UTF-8 with a mark, so that spreadsheets read it right; no cell can be taken for a formula."""
    count = 0
    page: AuditPage | None = None
    try:
        with _fresh_file(path) as file:
            file.write("\ufeff")
            table = csv.writer(file)
            table.writerow(COLUMNS)
            while page is None or page.next is not None:
                if is_cancelled():
                    raise _Cancelled
                page = page_after(page)
                for entry in page.entries:
                    changed = "; ".join(
                        f"{each.name}: {_text(each.before)} -> {_text(each.after)}"
                        for each in field_changes(entry)
                        if each.is_changed
                    )
                    cells = (
                        entry.at.isoformat(timespec="seconds"),
                        entry.who,
                        page.names.staff.get(entry.who, entry.who),
                        entry.terminal,
                        sentence(entry, page.names),
                        entry.kind,
                        entry.what,
                        _text(entry.key),
                        _text(entry.patient_id),
                        changed,
                        str(entry.trail),
                        str(entry.id),
                    )
                    table.writerow([guard(cell) for cell in cells])
                count += len(page.entries)
    except _Cancelled:
        return Written(path, 0)
    return Written(path, count)


def _text(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else jsonb_text(value)


def write_sealed(
    database: Database,
    path: Path,
    since: datetime | None,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> Written:
    """JSON, one object a line: a head with the chain's name, then each seal and the rows that it covers."""
    count, end = 0, None
    try:
        with _fresh_file(path) as file:
            with database.read() as connection:
                after = (
                    0
                    if since is None
                    else int(rows(connection, "SELECT audit_seal_before(%s)", (since,))[0][0])
                )
            last, chain, _ = queries.anchor(database, None)
            head = {"format": FORMAT, "chain": chain, "after": after, "to": last.seal if last else 0}
            file.write(json.dumps(head) + "\n")
            while last is not None and after < last.seal:
                if is_cancelled():
                    raise _Cancelled
                with database.read() as connection:
                    lines = queries.export_lines(connection, after, 5)
                if not lines:
                    break
                for line in lines:
                    file.write(line + "\n")
                    if line.startswith('{"seal": '):
                        seal = json.loads(line)["seal"]
                        after, end = seal["id"], Anchor(chain, seal["id"], seal["hash"])
                    else:
                        count += 1
                progress(count)
    except _Cancelled:
        return Written(path, 0)
    return Written(path, count, end)
