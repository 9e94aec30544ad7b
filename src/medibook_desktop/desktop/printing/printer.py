"""A sheet on a printer of this computer. Qt's printing is loaded when something is printed, not before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from medibook_desktop.desktop.printing.painting import PrintingFailed, paint_sheet
from medibook_desktop.desktop.printing.paper import Paper, page_layout
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.domain.errors import CannotPrint

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def usual_printer() -> str:
    """The name of the computer's default printer; "" when it has none. May ask the print server: blocking."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return "" if QPrinterInfo.defaultPrinter().isNull() else QPrinterInfo.defaultPrinter().printerName()


def set_up(printer: QPrinter, sheet: Sheet, paper: Paper) -> None:
    printer.setPageLayout(page_layout(paper, is_landscape=sheet.is_landscape))
    printer.setDocName(sheet.title)
    printer.setCreator("MediBook")


def print_on(name: str, sheet: Sheet, paper: Paper, families: Sequence[str]) -> None:
    """Hands the sheet to the print server. Blocking. Raises CannotPrint (details: printer)."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise CannotPrint("The printer {printer} is no longer there.", printer=name)
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    set_up(printer, sheet, paper)
    try:
        paint_sheet(sheet, printer, families)
    except PrintingFailed as error:
        raise CannotPrint("The printer {printer} does not take the job.", printer=name) from error
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise CannotPrint("The printer {printer} reports an error.", printer=name)
