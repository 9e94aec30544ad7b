"""A report as CSV: numbers with a point, days as 2026-11-22, and nothing that a spreadsheet would carry out."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date

BOM = b"\xef\xbb\xbf"
"""Tells Excel that the file is UTF-8."""
_CARRIED_OUT = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula (OWASP, CSV injection)."""
    return (
        f"'{text}"
        if text.lstrip(" ").startswith(_CARRIED_OUT) or text.startswith(("\t", "\r", "\n"))
        else text
    )


def csv_bytes(
    heading: Sequence[str], rows: Sequence[Sequence[int | float | date | str | None]], *, bom: bool = False
) -> bytes:
    """UTF-8 with commas and CRLF (RFC 4180). None is an empty cell; only texts are guarded, numbers stay numbers."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(title) for title in heading])
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return (BOM if bom else b"") + text.getvalue().encode("utf-8")


def _cell(value: int | float | date | str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return guarded(value) if isinstance(value, str) else repr(value)
