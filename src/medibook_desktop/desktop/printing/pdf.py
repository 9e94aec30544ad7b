"""A sheet as a PDF file: the old file stays until the new one is whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from medibook_desktop.desktop.printing.painting import PrintingFailed, paint_sheet
from medibook_desktop.desktop.printing.paper import Paper, page_layout
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.domain.errors import CannotPrint
from medibook_desktop.foundation.whole_files import write_whole

RESOLUTION = 300


def pdf_bytes(sheet: Sheet, paper: Paper, families: Sequence[str]) -> bytes:
    """The file's contents. Any thread. Raises CannotPrint."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(paper, is_landscape=sheet.is_landscape))
    writer.setTitle(sheet.title)
    writer.setCreator("MediBook")
    try:
        paint_sheet(sheet, writer, families)
    except PrintingFailed as error:
        raise CannotPrint from error
    return bytes(buffer.data().data())


def write_pdf(sheet: Sheet, path: Path, paper: Paper, families: Sequence[str]) -> None:
    """Blocking; makes the folder, readable by this person only. Raises CannotPrint (details: path)."""
    contents = pdf_bytes(sheet, paper, families)
    try:
        write_whole(path, contents)
    except OSError as error:
        raise CannotPrint(
            "The PDF could not be saved as {path}: {why}.",
            next_step="Choose another folder, or make room on the disk, and try again.",
            path=str(path),
            why=error.strerror or "error",
        ) from error
