"""What is printed: the words of a sheet, real PDF files, the printer that fails, the preview by keys."""

from __future__ import annotations

import re
import stat
import zlib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.printing.day_sheet import day_sheet, free_times
from medibook_desktop.desktop.printing.painting import _has_bold
from medibook_desktop.desktop.printing.paper import Paper, usual_paper
from medibook_desktop.desktop.printing.pdf import pdf_bytes, write_pdf
from medibook_desktop.desktop.printing.printer import print_on
from medibook_desktop.desktop.printing.sheets import RowKind, Sheet, SheetColumn, SheetGroup, SheetRow
from medibook_desktop.desktop.printing.slip_sheet import slip_sheet
from medibook_desktop.desktop.printing.week_sheet import week_sheet
from medibook_desktop.desktop.screens.printing.presenter import What
from medibook_desktop.domain.agenda import AgendaDay, Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import CannotPrint
from medibook_desktop.domain.people import Doctor, Patient
from medibook_desktop.domain.slots import Slot

ZONE = ZoneInfo("Europe/London")
DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 22, 17, 5, tzinfo=ZONE)
NAMES = (
    "Jürgen Müller-Lüdenscheidt",
    "آمنة الزهراء",
    "欧阳丽",
    "श्रेया तिवारी",
    "Ольга Шевченко",
    "Bọ́láńlé Akíntọ́lá",
)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)


def at(minutes: int) -> datetime:
    return datetime.combine(DAY, time(9), tzinfo=ZONE) + timedelta(minutes=minutes)


def visit(number: int, name: str, status: BookingStatus = BookingStatus.BOOKED) -> Appointment:
    start = at(15 * number)
    return Appointment(
        number, 1, number, number, name, start, start + timedelta(minutes=15), status, "Check-up", "Room 2",
        is_overbooked=False, version=1, reason="Second opinion",
    )  # fmt: skip


def column(visits: int = len(NAMES)) -> DoctorDay:
    slots = tuple(
        Slot(n, 1, at(15 * n), 15, 1, is_booked=n < visits, booking_id=n if n < visits else None)
        for n in range(visits + 3)
    )
    return DoctorDay(
        Doctor(1, "Dr Amara Okafor", "Cardiology", 1),
        DAY,
        slots,
        tuple(visit(n, NAMES[n % len(NAMES)]) for n in range(visits)),
        (BlockedTime(1, at(600), at(660), "Lunch"),),
        0.5,
        1,
    )


def a_day(columns: int = 1, visits: int = len(NAMES)) -> AgendaDay:
    return AgendaDay(DAY, "Europe/London", (column(visits),) * columns)


def of(agenda: AgendaDay) -> Sheet:
    patients = {0: Patient(0, NAMES[0], date(1957, 6, 3), "+441134960038")}
    return day_sheet(agenda, patients, clinic_name="North", printed_at=NOW, printed_by="Anna")


def pages_of(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ")


def test_a_day_says_who_comes_when_and_what_is_free() -> None:
    sheet = of(a_day())
    (group,) = sheet.groups
    assert group.heading == "Dr Amara Okafor"
    first, blocked = group.rows[0], group.rows[-1]
    assert [cell.replace("\u2060", "") for cell in first.cells] == [
        "09:00–09:15", NAMES[0], "3 Jun 1957", "+44 113 496 0038", "Check-up · Room 2 · Second opinion", "",
    ]  # fmt: skip
    assert (blocked.cells[1], blocked.kind) == ("Lunch", RowKind.QUIET)
    assert group.note.replace("\u2060", "") == "Free: 10:30–11:15"
    assert "Anna" in sheet.foot


def test_free_times_that_touch_are_one_stretch() -> None:
    slots = [Slot(n, 1, at(15 * n), 15, 1, is_booked=n == 2) for n in range(4)]
    assert free_times(slots).replace("\u2060", "") == "Free: 09:00–09:30, 09:45–10:00"
    assert free_times(slots[2:3]) == "No free time."


def test_a_doctor_without_hours_is_left_out_and_an_empty_day_says_so() -> None:
    nobody = DoctorDay(Doctor(2, "Dr No", "", 1), DAY, (), (), (), 0.0, 0)
    sheet = of(AgendaDay(DAY, "Europe/London", (nobody,)))
    assert sheet.groups == ()
    assert sheet.closing


def test_a_week_is_one_group_a_day() -> None:
    sheet = week_sheet([column()], {}, zone="Europe/London", clinic_name="North", printed_at=NOW)
    assert sheet.title.startswith("Dr Amara Okafor")
    assert sheet.groups[0].heading == "Mon 23 November 2026"


def test_a_slip_carries_what_the_patient_needs() -> None:
    sheet = slip_sheet(
        visit(1, NAMES[1]),
        doctor_name="Dr Okafor",
        specialty="Cardiology",
        clinic_name="North",
        printed_at=NOW,
    )
    said = dict(sheet.facts)
    assert said["Patient"] == NAMES[1]
    assert said["Time"] == "09:15"
    assert said["Day"] == "Mon 23 November 2026"


@pytest.mark.parametrize("paper", list(Paper))
def test_a_long_day_goes_on_over_pages_of_the_chosen_paper(paper: Paper) -> None:
    pdf = pdf_bytes(of(a_day(columns=8, visits=30)), paper, current_look().families)
    assert pdf.startswith(b"%PDF-")
    assert pages_of(pdf) > 3
    width, height = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[paper]
    assert f"[0 0 {width}".encode() in pdf
    assert str(height).encode() in pdf


def test_the_paper_is_the_countrys() -> None:
    assert usual_paper("us") is Paper.LETTER
    assert usual_paper("DE") is Paper.A4


@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_a_row_of_empty_boxes(name: str) -> None:
    font = QFont()
    font.setFamilies(current_look().families)
    font.setPointSizeF(9.0)
    font.setBold(_has_bold(name))
    layout = QTextLayout(name, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert glyphs
    assert 0 not in glyphs, "glyph 0 is the empty box"


def first_text_x(pdf: bytes) -> float:
    """How far from the left edge the first text of the file begins, in the file's own units."""
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            drawn = zlib.decompress(stream)
        except zlib.error:
            continue
        if found := re.search(rb"Tm\s+([-\d.]+) [-\d.]+ Td", drawn):
            return float(found[1])
    raise AssertionError("no text in the file")


def test_right_to_left_begins_at_the_right(qapp: QApplication) -> None:
    columns = (SheetColumn("", 1), SheetColumn("", 3))
    sheet = Sheet(title="", columns=columns, groups=(SheetGroup("", rows=(SheetRow(("7", "")),)),))
    before = qapp.layoutDirection()
    found = {}
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(direction)
            found[direction] = first_text_x(pdf_bytes(sheet, Paper.A4, current_look().families))
    finally:
        qapp.setLayoutDirection(before)
    assert found[Qt.LayoutDirection.RightToLeft] > found[Qt.LayoutDirection.LeftToRight] + 500


def test_a_pdf_is_for_this_person_only_and_an_old_one_outlives_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "papers" / "day.pdf"
    families = current_look().families
    write_pdf(of(a_day()), path, Paper.A4, families)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotPrint) as refused:
        write_pdf(of(a_day(columns=2)), path, Paper.A4, families)
    assert "No space left" in refused.value.message
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["day.pdf"]


def test_the_preview_is_worked_by_keys(qtbot: QtBot) -> None:
    from medibook_desktop.desktop.screens.printing.screen import PrintPreview

    host = QWidget()
    host.resize(1000, 700)
    qtbot.addWidget(host)
    preview = PrintPreview(host)
    host.show()
    qtbot.waitExposed(host)
    preview.show_preview(of(a_day()), Paper.A4, (What.ALL, What.SLIP), What.ALL)
    assert preview.isVisible()
    with qtbot.waitSignal(preview.what_chosen) as chosen:
        qtbot.keyClick(preview, Qt.Key.Key_2)
    assert chosen.args == [str(What.SLIP)]
    with qtbot.waitSignal(preview.paper_chosen) as paper:
        qtbot.keyClick(preview, Qt.Key.Key_P)
    assert paper.args == [str(Paper.LETTER)]
    with qtbot.waitSignal(preview.save_requested):
        qtbot.keyClick(preview, Qt.Key.Key_S)
    with qtbot.waitSignal(preview.print_requested):
        qtbot.keyClick(preview, Qt.Key.Key_Return)
    # Another sheet on another paper, in the same card.
    preview.show_preview(of(a_day(2)), Paper.LETTER, (What.ALL,), What.ALL)
    qtbot.waitUntil(lambda: preview.preview.pageCount() >= 1)
    with qtbot.waitSignal(preview.closed):
        qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_a_printer_that_is_gone_is_named(qapp: QApplication) -> None:
    with pytest.raises(CannotPrint) as refused:
        print_on("No such printer", of(a_day()), Paper.A4, current_look().families)
    assert "No such printer" in refused.value.message
