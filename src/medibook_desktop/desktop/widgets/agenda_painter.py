"""Draws the agenda grid: only what is exposed, all texts in one loop over prepared QStaticTexts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLine, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.statuses import QUIET, fill_token, sign
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Entry, EntryKind
from medibook_desktop.desktop.widgets.agenda_texts import CardCache, CardText, TextCache, outline
from medibook_desktop.domain.bookings import BookingStatus

if TYPE_CHECKING:
    from medibook_desktop.desktop.widgets.agenda_surface import AgendaSurface

_CLOSED, _FREE, _HELD, _BLOCKED, _VISIT = EntryKind


class Overlay(Protocol):
    """Draws below and above the selection."""

    def paint_under(self, painter: QPainter, look: Look) -> None: ...

    def paint_over(self, painter: QPainter, look: Look, drawer: AgendaPainter) -> None: ...


class AgendaPainter:
    def __init__(self, grid: AgendaSurface) -> None:
        self._grid = grid
        self.texts = TextCache()
        self._cards = CardCache()
        look = current_look()
        self.texts.reset(look, grid.layoutDirection())
        self._hatch = QBrush(_hatch(look.colour("status-blocked-edge")))
        self._signs = {
            status: (fill_token(status), sign(status), status in QUIET) for status in BookingStatus
        }

    def paint(self, painter: QPainter, clip: QRect) -> None:
        grid = self._grid
        look = current_look()
        painter.fillRect(clip, look.colour("surface"))
        model = grid.agenda
        if not model.columnCount() or not model.rowCount():
            return
        top, row_height = grid.rowViewportPosition(0), grid.rowHeight(0)
        first = max(0, (clip.top() - top) // row_height)
        last = min(model.rowCount() - 1, (clip.bottom() - top) // row_height)
        columns = [
            (column, grid.columnViewportPosition(column), grid.columnWidth(column))
            for column in range(model.columnCount())
        ]
        columns = [(c, x, w) for c, x, w in columns if x <= clip.right() + 1 and x + w >= clip.left()]
        if first > last or not columns:
            return
        # Hatching starts at the grid's origin, so that a scrolled strip fits to what stays.
        painter.setBrushOrigin(QPoint(-grid.horizontalOffset(), top))
        self._ground(painter, look, columns, first, last)
        self._lines(painter, look, columns, first, last, clip)
        self._now_line(painter, 1.0)
        self._entries(painter, look, columns, first, last, clip)
        self._overlays(painter, look)

    # --- Ground ------------------------------------------------------------------------------

    def _ground(
        self, painter: QPainter, look: Look, columns: list[tuple[int, int, int]], first: int, last: int
    ) -> None:
        grid, model = self._grid, self._grid.agenda
        past, closed, ground = look.colour("past"), look.colour("closed"), look.colour("status-blocked")
        for column, x, width in columns:
            now = model.now_minute(column)
            if now is not None and now > model.layout_rows.first:
                y = grid.y_of(min(now, model.layout_rows.last))
                painter.fillRect(
                    x, grid.y_of(model.layout_rows.first), width, y - grid.y_of(model.layout_rows.first), past
                )
            for entry in _each(model.column_rows(column), first, last):
                if entry.kind == _CLOSED:
                    y = grid.y_of(entry.start)
                    painter.fillRect(x, y, width, grid.y_of(entry.end) - y, closed)
                elif entry.kind == _BLOCKED:
                    y = grid.y_of(entry.start)
                    height = grid.y_of(entry.end) - y
                    painter.fillRect(x, y, width, height, ground)
                    painter.fillRect(x, y, width, height, self._hatch)

    def _lines(
        self,
        painter: QPainter,
        look: Look,
        columns: list[tuple[int, int, int]],
        first: int,
        last: int,
        clip: QRect,
    ) -> None:
        grid, model = self._grid, self._grid.agenda
        left = max(clip.left(), min(x for _, x, _ in columns))
        right = min(clip.right(), max(x + w for _, x, w in columns))
        hours, steps = [], []
        for row in range(first, last + 2):
            minute = model.layout_rows.minute_of(row)
            y = grid.y_of(minute) - 1
            if minute % 60 == 0:
                hours.append(QLine(left, y, right, y))
            elif minute % 15 == 0 or model.layout_rows.step > 15:
                steps.append(QLine(left, y, right, y))
        top, bottom = (
            grid.y_of(model.layout_rows.minute_of(first)),
            grid.y_of(model.layout_rows.minute_of(last + 1)),
        )
        edges = [QLine(x + w - 1, top, x + w - 1, bottom - 1) for _, x, w in columns]
        painter.setPen(look.colour("line"))
        painter.drawLines(steps)
        painter.setPen(look.colour("line-strong"))
        painter.drawLines(hours)
        painter.setPen(look.colour("line-strong") if look.theme.is_dark else look.colour("surface-3"))
        painter.drawLines(edges)

    # --- Entries -----------------------------------------------------------------------------

    def _entries(
        self,
        painter: QPainter,
        look: Look,
        columns: list[tuple[int, int, int]],
        first: int,
        last: int,
        clip: QRect,
    ) -> None:
        grid, model = self._grid, self._grid.agenda
        mirrored = grid.isRightToLeft()
        ratio = grid.devicePixelRatioF()
        pad, edge, gap = look.px(10), look.px(2), look.px(6)
        top_pad = look.px(4)
        names: dict[tuple[bool, bool], list[tuple[int, int, CardText]]] = {}
        fading = grid.fading
        layout = model.layout_rows
        scale, origin = (
            grid.rowHeight(0) / layout.step,
            grid.rowViewportPosition(0) - layout.first * grid.rowHeight(0) / layout.step,
        )
        for column, x, width in columns:
            for entry in _each(model.column_rows(column), first, last):
                kind = entry.kind
                visit = entry.appointment
                if visit is not None:
                    if fading and id(entry) in fading:
                        continue
                    token, mark, quiet = self._signs[visit.status]
                    if entry.lanes == 1:
                        left, room = x + edge, width - gap
                    else:
                        left, room = grid.lane_span(x + edge, width - gap, entry)
                    y = int(origin + entry.start * scale)
                    height = int(origin + entry.end * scale) - y - 2
                    if height < 4 or room < 8:
                        continue
                    painter.drawPixmap(left, y, self._cards.card(look, token, room, height, mirrored, ratio))
                    badge = look.px(22) if visit.is_overbooked else 0
                    text_width = room - pad - top_pad - badge
                    inset = top_pad if height > look.px(30) else 0
                    text = self.texts.card(
                        mark, entry.texts.name, entry.texts.detail, text_width, height - inset
                    )
                    start = left + (top_pad + badge if mirrored else pad)
                    names.setdefault((text.small, quiet), []).append((start, y + inset, text))
                    if badge:
                        self._badge(painter, look, QRect(left, y, room, height), mirrored)
                elif kind == _HELD:
                    self._held(painter, look, grid.entry_rect(column, entry), entry)
                elif kind == _BLOCKED:
                    line = self.texts.line(entry.texts.name, "secondary", max(10, width - pad - gap))
                    painter.setPen(look.colour("ink-2"))
                    painter.setFont(self.texts.font("secondary"))
                    shift = width - pad - line.width if mirrored else pad
                    at = int(origin + entry.start * scale) + top_pad + line.rise
                    painter.drawStaticText(x + shift, at, line.text)
        # Over a card the line is only hinted at, and below its text: a name is never struck through.
        self._now_line(painter, 0.3)
        self._texts(painter, look, names)
        for column, entry, opacity in list(fading.values()) if fading else ():
            rect = grid.entry_rect(column, entry)
            if rect.intersects(clip):
                painter.setOpacity(opacity)
                self.card(painter, look, rect, entry)
                painter.setOpacity(1.0)

    def _texts(
        self, painter: QPainter, look: Look, names: dict[tuple[bool, bool], list[tuple[int, int, CardText]]]
    ) -> None:
        """The one loop: pen and font change only between the groups."""
        draw = painter.drawStaticText
        for (small, quiet), found in names.items():
            painter.setPen(look.colour("ink-2" if quiet else "ink"))
            painter.setFont(self.texts.font("secondary-strong" if small else "strong"))
            for x, y, text in found:
                draw(x + text.name_x, y + text.name_y, text.name)
        painter.setPen(look.colour("ink-2"))
        painter.setFont(self.texts.font("secondary"))
        for found in names.values():
            for x, y, text in found:
                if text.detail is not None:
                    draw(x + text.detail_x, y + text.detail_y, text.detail)

    def card(self, painter: QPainter, look: Look, rect: QRect, entry: Entry) -> None:
        """One visit's card alone: while it fades in, and under the pointer that drags it."""
        visit = entry.appointment
        if visit is None or rect.width() < 8 or rect.height() < 4:
            return
        token, mark, quiet = self._signs[visit.status]
        mirrored = self._grid.isRightToLeft()
        ratio = self._grid.devicePixelRatioF()
        painter.drawPixmap(
            rect.topLeft(), self._cards.card(look, token, rect.width(), rect.height(), mirrored, ratio)
        )
        pad, top_pad = look.px(10), look.px(4)
        inset = top_pad if rect.height() > look.px(30) else 0
        width = rect.width() - pad - top_pad
        text = self.texts.card(mark, entry.texts.name, entry.texts.detail, width, rect.height() - inset)
        start = rect.x() + (top_pad if mirrored else pad)
        self._texts(painter, look, {(text.small, quiet): [(start, rect.y() + inset, text)]})

    def _held(self, painter: QPainter, look: Look, rect: QRect, entry: Entry) -> None:
        mine = entry.hold is not None and entry.hold.is_mine
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("accent-soft" if mine else "status-held"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), look.px(5), look.px(5))
        outline(
            painter,
            QRectF(rect),
            look.colour("accent" if mine else "status-held-edge"),
            look.px(5),
            1.3,
            dashed=True,
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        pad = look.px(9)
        line = self.texts.line(entry.texts.name, "secondary", max(10, rect.width() - 2 * pad))
        painter.setPen(look.colour("ink-2"))
        painter.setFont(self.texts.font("secondary"))
        shift = rect.width() - pad - line.width if self._grid.isRightToLeft() else pad
        top = rect.y() + max(0, (rect.height() - self.texts.height("secondary")) // 2) + line.rise
        painter.drawStaticText(rect.x() + shift, top, line.text)

    def _badge(self, painter: QPainter, look: Look, card: QRect, mirrored: bool) -> None:
        """Squeezed in on purpose: a "+1" that colour alone does not carry."""
        size = QRect(0, 0, look.px(20), min(look.px(15), card.height() - 2))
        if mirrored:
            size.moveTopLeft(card.topLeft() + QPoint(look.px(3), look.px(3)))
        else:
            size.moveTopRight(card.topRight() + QPoint(-look.px(3), look.px(3)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("warning"))
        painter.drawRoundedRect(QRectF(size), size.height() / 2, size.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(look.colour("surface"))
        painter.setFont(self.texts.font("secondary-strong"))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, "+1")

    # --- On top ------------------------------------------------------------------------------

    def _overlays(self, painter: QPainter, look: Look) -> None:
        grid = self._grid
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        overlay = grid.overlay()
        if overlay is not None:
            overlay.paint_under(painter, look)
        self._selection(painter, look)
        if overlay is not None:
            overlay.paint_over(painter, look, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _selection(self, painter: QPainter, look: Look) -> None:
        grid = self._grid
        found = grid.place.entry
        if found is None:
            return
        rect = QRectF(grid.entry_rect(grid.place.column, found))
        focused = grid.hasFocus()
        colour = look.colour("focus" if focused else "ink-3")
        if found.kind in (_FREE, _CLOSED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent-soft"))
            painter.drawRoundedRect(rect, look.px(5), look.px(5))
            if found.kind == _FREE and focused and grid.typing_hint:
                line = self.texts.line(
                    grid.typing_hint, "secondary", max(10, int(rect.width()) - look.px(16))
                )
                painter.setPen(look.colour("ink-2"))
                painter.setFont(self.texts.font("secondary"))
                shift = rect.width() - look.px(9) - line.width if grid.isRightToLeft() else look.px(9)
                top = rect.y() + (rect.height() - self.texts.height("secondary")) / 2 + line.rise
                painter.drawStaticText(round(rect.x() + shift), round(top), line.text)
        outline(painter, rect, colour, look.px(5), 2.0 if focused else 1.5)

    def _now_line(self, painter: QPainter, strength: float) -> None:
        grid, model = self._grid, self._grid.agenda
        y = grid.now_y()
        if y is None:
            return
        colour = QColor(current_look().colour("now"))
        colour.setAlphaF(strength)
        if not model.is_week:
            painter.fillRect(0, y - 1, grid.viewport().width(), 2, colour)
            return
        for column in range(model.columnCount()):
            minute = model.now_minute(column)
            if minute is not None and 0 < minute < 24 * 60:
                painter.fillRect(
                    grid.columnViewportPosition(column), y - 1, grid.columnWidth(column), 2, colour
                )


def _each(rows: tuple[tuple[Entry, ...], ...], first: int, last: int) -> Iterator[Entry]:
    """Each entry that touches rows first..last, once."""
    for entry in rows[first]:
        yield entry
    for row in range(first + 1, last + 1):
        for entry in rows[row]:
            if entry.first == row:
                yield entry


def _hatch(colour: QColor) -> QPixmap:
    """Lines from bottom left to top right, 8 px apart, that meet at the tile's edges."""
    made = QPixmap(8, 8)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.0))
    for shift in (-8, 0, 8):
        painter.drawLine(shift, 8, shift + 8, 0)
    painter.end()
    return made
