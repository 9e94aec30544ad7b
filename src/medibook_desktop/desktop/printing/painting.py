"""Draws a sheet on any paged device: PDF, printer or preview; right to left when the program is."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPaintDevice,
    QPainter,
    QPen,
)

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.printing.sheets import RowKind, Sheet, SheetDrawing, SheetGroup, SheetRow

_INK, _GREY, _LINE, _BAND = QColor("#101418"), QColor("#5b6570"), QColor("#c4ccd4"), QColor("#eef1f4")
_SIZES = {"title": 15.0, "subtitle": 10.5, "group": 11.0, "body": 9.0, "small": 7.5, "fact": 14.0}
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


class PrintingFailed(Exception):
    """The device could not be painted on."""


def paint_sheet(sheet: Sheet, device: QPagedPaintDevice, families: Sequence[str]) -> int:
    """Draws the whole sheet; answers the number of pages. Raises PrintingFailed when the device refuses.

    `families` are the fonts to ask for, in order. Any thread: it touches no widget.
    """
    counting = _Painting(sheet, device, families, None)
    pages = counting.run()
    return _Painting(sheet, device, families, pages, counting.heights).run()


class _Painting:
    """One run over the sheet. The first one, without `pages`, only counts them."""

    def __init__(
        self,
        sheet: Sheet,
        device: QPagedPaintDevice,
        families: Sequence[str],
        pages: int | None,
        heights: dict[tuple[str, str, float, bool], float] | None = None,
    ) -> None:
        """`heights` of the run before: measuring texts is most of the work, and many stand there twice."""
        self.heights = heights if heights is not None else {}
        self._styles: dict[tuple[str, bool, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetricsF] = {}
        self._sheet = sheet
        self._device = device
        self._pages = pages
        self._families = tuple(families)
        self._fonts = {use: _font(families, size) for use, size in _SIZES.items()}
        self._painter: QPainter | None = None
        paint_device = cast("QPaintDevice", device)
        self._mm = paint_device.logicalDpiX() / 25.4
        area = device.pageLayout().paintRectPixels(paint_device.logicalDpiX())
        self._width, self._height = float(area.width()), float(area.height())
        self._is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._y = 0.0
        self._page = 1
        shares = [column.share for column in sheet.columns]
        whole = sum(shares) or 1.0
        self._widths = [self._width * share / whole for share in shares]

    def run(self) -> int:
        if self._pages is not None:
            self._painter = QPainter()
            if not self._painter.begin(cast("QPaintDevice", self._device)):
                raise PrintingFailed(self._sheet.title)
        try:
            self._head()
            for group in self._sheet.groups:
                self._group(group)
            if self._sheet.closing:
                self._gap(4)
                self._text(self._sheet.closing, "subtitle", _GREY)
            self._foot()
        finally:
            if self._painter is not None:
                self._painter.end()
        return self._page

    # --- Parts ------------------------------------------------------------------------------------------

    def _head(self) -> None:
        self._text(self._sheet.title, "title", _INK, strong=True)
        if self._sheet.subtitle:
            self._text(self._sheet.subtitle, "subtitle", _GREY)
        self._gap(2)
        self._rule(_INK)
        self._gap(3)
        if self._sheet.has_small_facts:
            self._small_facts()
        else:
            self._large_facts()
        if self._sheet.drawing is not None:
            self._picture(self._sheet.drawing)

    def _small_facts(self) -> None:
        """Side by side, four in a line."""
        facts, width = self._sheet.facts, self._width / 4
        for place in range(0, len(facts), 4):
            line = facts[place : place + 4]
            small = max(self._height_of(label, "body", width) for label, _ in line)
            large = max(self._height_of(said, "group", width, strong=True) for _, said in line)
            self._keep((small + large) / self._mm)
            for column, (label, said) in enumerate(line):
                self._draw(label, "body", _GREY, QRectF(column * width, self._y, width, small))
                at = QRectF(column * width, self._y + small, width, large)
                self._draw(said, "group", _INK, at, strong=True)
            self._y += small + large
            self._gap(2.5)

    def _picture(self, drawing: SheetDrawing) -> None:
        self._keep(drawing.height)
        if self._painter is not None:
            area = QRectF(0, self._y, self._width, drawing.height * self._mm)
            device = cast("QPaintDevice", self._device)
            drawing.paint(self._painter, area, device, self._families, self._is_rtl)
        self._gap(drawing.height + 4)

    def _large_facts(self) -> None:
        for label, said in self._sheet.facts:
            self._keep(14)
            self._text(label, "body", _GREY)
            self._text(said, "fact", _INK, strong=True)
            self._gap(2.5)

    def _group(self, group: SheetGroup) -> None:
        # The heading, the columns and two rows stay together.
        self._keep(self._heading_height(group) / self._mm + 14)
        self._group_heading(group, goes_on=False)
        for number, row in enumerate(group.rows):
            height = self._row_height(row)
            if self._y + height > self._room():
                self._new_page()
                self._group_heading(group, goes_on=True)
            if number % 2:
                self._fill(height, _BAND)
            self._row(row, height)
        if group.note:
            self._gap(1)
            self._text(group.note, "body", _GREY)
        self._gap(5)

    def _group_heading(self, group: SheetGroup, *, goes_on: bool) -> None:
        heading = group.heading
        if goes_on:
            heading = translate("Print", "{heading} (continued)").format(heading=heading)
        if group.heading:
            detail = f"   {group.detail}" if group.detail else ""
            self._text(f"{heading}{detail}", "group", _INK, strong=True)
            self._gap(0.8)
        if group.rows:
            labels = SheetRow(tuple(column.text for column in self._sheet.columns))
            self._row(labels, self._row_height(labels, "small"), "small", _GREY)
        self._rule(_LINE)

    def _heading_height(self, group: SheetGroup) -> float:
        return self._height_of(group.heading, "group", self._width) + 5 * self._mm

    def _row(self, row: SheetRow, height: float, use: str = "body", ink: QColor | None = None) -> None:
        quiet = row.kind is RowKind.QUIET
        x = 0.0
        for cell, column, width in zip(row.cells, self._sheet.columns, self._widths, strict=True):
            place = QRectF(x, self._y, width - 1.5 * self._mm, height)
            strong = column.is_strong and not quiet and use == "body"
            self._draw(cell, use, ink or (_GREY if quiet else _INK), place, strong=strong, slanted=quiet)
            x += width
        self._y += height

    def _row_height(self, row: SheetRow, use: str = "body") -> float:
        heights = [
            self._height_of(cell, use, width - 1.5 * self._mm, strong=column.is_strong)
            for cell, column, width in zip(row.cells, self._sheet.columns, self._widths, strict=True)
        ]
        return max(heights, default=0.0) + 1.4 * self._mm

    def _foot(self) -> None:
        foot = QRectF(0, self._height - 4 * self._mm, self._width, 4 * self._mm)
        self._draw(self._sheet.foot, "small", _GREY, foot)
        if self._pages is not None:
            number = translate("Print", "Page {page} of {pages}").format(page=self._page, pages=self._pages)
            self._draw(number, "small", _GREY, foot, at_end=True)

    # --- The pen ----------------------------------------------------------------------------------------

    def _room(self) -> float:
        return self._height - 7 * self._mm

    def _gap(self, millimetres: float) -> None:
        self._y += millimetres * self._mm

    def _keep(self, millimetres: float) -> None:
        """A new page unless so much still fits; never on an empty page."""
        if self._y > 0 and self._y + millimetres * self._mm > self._room():
            self._new_page()

    def _new_page(self) -> None:
        self._foot()
        self._page += 1
        self._y = 0.0
        if self._painter is not None and not self._device.newPage():
            raise PrintingFailed(self._sheet.title)

    def _rule(self, colour: QColor) -> None:
        if self._painter is not None:
            self._painter.setPen(QPen(colour, 0.25 * self._mm))
            self._painter.drawLine(
                QRectF(0, self._y, self._width, 0).topLeft(), QRectF(0, self._y, self._width, 0).topRight()
            )
        self._gap(0.6)

    def _fill(self, height: float, colour: QColor) -> None:
        if self._painter is not None:
            self._painter.fillRect(QRectF(0, self._y, self._width, height), colour)

    def _text(self, text: str, use: str, ink: QColor, *, strong: bool = False) -> None:
        height = self._height_of(text, use, self._width, strong=strong)
        if self._y > 0 and self._y + height > self._room():
            self._new_page()
        self._draw(text, use, ink, QRectF(0, self._y, self._width, height), strong=strong)
        self._y += height

    def _draw(
        self,
        text: str,
        use: str,
        ink: QColor,
        place: QRectF,
        *,
        strong: bool = False,
        slanted: bool = False,
        at_end: bool = False,
    ) -> None:
        """`place` is measured from where reading begins."""
        if self._painter is None or not text:
            return
        at_right = self._is_rtl != at_end
        if self._is_rtl:
            place = QRectF(self._width - place.right(), place.top(), place.width(), place.height())
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(self._styled(use, strong=strong and _has_bold(text), slanted=slanted))
        self._painter.setPen(ink)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(place, _flags(side | middle | Qt.AlignmentFlag.AlignAbsolute), _whole(text))

    def _height_of(self, text: str, use: str, width: float, *, strong: bool = False) -> float:
        key = (text, use, width, strong)
        height = self.heights.get(key)
        if height is None:
            height = self.heights[key] = self._measured(text, use, width, strong=strong and _has_bold(text))
        return height

    def _measured(self, text: str, use: str, width: float, *, strong: bool) -> float:
        metrics = self._metrics.get((use, strong))
        if metrics is None:
            font = self._styled(use, strong=strong)
            metrics = self._metrics[use, strong] = QFontMetricsF(font, cast("QPaintDevice", self._device))
        room = QRectF(0, 0, width, 1e6)
        return max(
            metrics.height(),
            metrics.boundingRect(room, _flags(Qt.AlignmentFlag.AlignLeft), _whole(text)).height(),
        )

    def _styled(self, use: str, *, strong: bool = False, slanted: bool = False) -> QFont:
        font = self._styles.get((use, strong, slanted))
        if font is None:
            font = self._styles[use, strong, slanted] = QFont(self._fonts[use])
            font.setBold(strong)
            font.setItalic(slanted)
        return font


def _flags(alignment: Qt.AlignmentFlag) -> int:
    return int(alignment.value) | int(Qt.TextFlag.TextWordWrap.value)


def _has_bold(text: str) -> bool:
    """The font for Chinese, Japanese and Korean has one weight: an imitated one blots some signs and not others."""
    return not any(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def _whole(text: str) -> str:
    """The text as a unit of its own direction, whatever stands beside it."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text else ""


def _font(families: Sequence[str], points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    return font
