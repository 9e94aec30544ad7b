"""Draws the agenda grid: only what is exposed, all texts in one loop over prepared QStaticTexts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.statuses import QUIET, fill_token, sign
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_entries import Entry, EntryKind
from medibook_desktop.desktop.widgets.agenda_geometry import AgendaGeometry
from medibook_desktop.desktop.widgets.agenda_texts import CardCache, CardText, TextCache, outline
from medibook_desktop.domain.bookings import BookingStatus

_CLOSED, _FREE, _HELD, _BLOCKED, _VISIT, _BUFFER = EntryKind
_Band = tuple[int, int, int]
"""A column: its number, its x, its width."""
_Names = dict[tuple[bool, bool], list[tuple[int, int, CardText]]]
"""The texts of one pen and font each: (small, quiet) -> places."""

WIDE_CARD = 96
"""From so many pixels on a card carries the whole "+1"."""
VEIL = 0.45
"""How much of an old column its veil hides: names can still be read."""
NOTED_SIGN = "✎"
"""Before the name of what is only noted here."""


class Overlay(Protocol):
    """Draws below and above the selection while it is busy."""

    @property
    def is_busy(self) -> bool: ...

    def paint_under(self, painter: QPainter, look: Look) -> None: ...

    def paint_over(self, painter: QPainter, look: Look, drawer: AgendaPainter) -> None: ...


class AgendaPainter:
    def __init__(self, grid: AgendaGeometry, overlay: Overlay | None) -> None:
        self._grid = grid
        self._overlay = overlay
        self.texts = TextCache()
        self._cards = CardCache()
        look = current_look()
        self.texts.reset(look, grid.layoutDirection())
        self._hatch = QBrush(_hatch(look.colour("status-blocked-edge")))
        self._signs = {
            status: (fill_token(status), sign(status), status in QUIET) for status in BookingStatus
        }

    def paint(self, painter: QPainter, clips: Sequence[QRect]) -> None:
        """Draws the exposed rectangles, one after the other."""
        grid, look = self._grid, current_look()
        model = grid.agenda
        columns: list[_Band] = []
        if model.rowCount():
            numbers = range(model.columnCount())
            columns = [(n, grid.columnViewportPosition(n), grid.columnWidth(n)) for n in numbers]
        top, row_height = grid.rowViewportPosition(0), max(1, grid.rowHeight(0))
        now = grid.now_y()
        # Hatching starts at the grid's origin, so that a scrolled strip fits to what stays.
        painter.setBrushOrigin(QPoint(-grid.horizontalOffset(), top))
        for clip in clips:
            if len(clips) > 1:
                painter.setClipRect(clip)
            painter.fillRect(clip, look.colour("surface"))
            first = max(0, (clip.top() - top) // row_height)
            last = min(model.rowCount() - 1, (clip.bottom() - top) // row_height)
            left, right = clip.left(), clip.right() + 1
            shown = [band for band in columns if band[1] <= right and band[1] + band[2] >= left]
            if not shown or first > last:
                continue
            has_now = now is not None and clip.top() - 2 <= now <= clip.bottom() + 2
            self._ground(painter, look, shown, first, last)
            self._lines(painter, look, shown, first, last, clip)
            if has_now:
                self._now_line(painter, 1.0)
            names = self._entries(painter, look, shown, first, last)
            if has_now:
                # Over a card the line is only hinted at, and below its text: a name is never struck through.
                self._now_line(painter, 0.3)
            self._veil(painter, look, shown, clip)
            self._texts(painter, look, names)
            self._fading(painter, look, clip)
            self._overlays(painter, look, clip)

    # --- Ground ------------------------------------------------------------------------------

    def _ground(self, painter: QPainter, look: Look, columns: list[_Band], first: int, last: int) -> None:
        grid, model = self._grid, self._grid.agenda
        past, closed, ground = look.colour("past"), look.colour("closed"), look.colour("status-blocked")
        rows = model.layout_rows
        begins, ends = rows.minute_of(first), rows.minute_of(last + 1)
        for column, x, width in columns:
            now = model.now_minute(column)
            if now is not None and now > begins:
                y = grid.y_of(begins)
                painter.fillRect(x, y, width, grid.y_of(min(now, ends)) - y, past)
            for entry in _each(model.column_rows(column), first, last):
                if entry.kind == _CLOSED or entry.kind == _BLOCKED:
                    y = grid.y_of(entry.start)
                    height = grid.y_of(entry.end) - y
                    painter.fillRect(x, y, width, height, closed if entry.kind == _CLOSED else ground)
                    if entry.kind == _BLOCKED:
                        painter.fillRect(x, y, width, height, self._hatch)

    def _lines(
        self, painter: QPainter, look: Look, columns: list[_Band], first: int, last: int, clip: QRect
    ) -> None:
        """Filled rectangles, not lines: the raster engine fills a row of pixels three times faster."""
        grid, rows = self._grid, self._grid.agenda.layout_rows
        left = max(clip.left(), min(x for _, x, _ in columns))
        width = min(clip.right() + 1, max(x + w for _, x, w in columns)) - left
        quiet, hour = look.colour("line"), look.colour("line-strong")
        fill = painter.fillRect
        for row in range(first, last + 2):
            minute = rows.minute_of(row)
            if minute % 60 == 0:
                fill(left, grid.y_of(minute) - 1, width, 1, hour)
            elif minute % 15 == 0 or rows.step > 15:
                fill(left, grid.y_of(minute) - 1, width, 1, quiet)
        top = grid.y_of(rows.minute_of(first))
        height = grid.y_of(rows.minute_of(last + 1)) - top
        edge = look.colour("line-strong") if look.theme.is_dark else look.colour("surface-3")
        for _, x, w in columns:
            fill(x + w - 1, top, 1, height, edge)

    def _veil(self, painter: QPainter, look: Look, columns: list[_Band], clip: QRect) -> None:
        """Over a column whose shard does not answer: what it shows is old, and nothing can be done to it. Below the
        texts, as the line of now: old names are to be read too."""
        for column, x, width in columns:
            if not self._grid.agenda.is_away(column):
                continue
            area = QRect(x, clip.top(), width - 1, clip.height()).intersected(clip)
            painter.setOpacity(VEIL)
            painter.fillRect(area, look.colour("closed"))
            painter.setOpacity(1.0)
            painter.fillRect(area, self._hatch)

    # --- Entries -----------------------------------------------------------------------------

    def _entries(self, painter: QPainter, look: Look, columns: list[_Band], first: int, last: int) -> _Names:
        """Draws cards, holds and reasons; the visits' texts come back, to be drawn in one loop."""
        grid, rows = self._grid, self._grid.agenda.layout_rows
        mirrored, ratio, fading = grid.isRightToLeft(), grid.devicePixelRatioF(), grid.fading
        pad, edge, gap, top_pad = look.px(10), look.px(2), look.px(6), look.px(4)
        tall, badge_width = look.px(30), look.px(22)
        wide, narrow_badge = look.px(WIDE_CARD), look.px(13)
        scale = grid.rowHeight(0) / rows.step
        origin = grid.rowViewportPosition(0) - rows.first * scale
        names: _Names = {}
        card_text, card_picture, draw = self.texts.card, self._cards.card, painter.drawPixmap
        for column, x, width in columns:
            is_away = self._grid.agenda.is_away(column)
            for entry in _each(self._grid.agenda.column_rows(column), first, last):
                visit = entry.appointment
                if visit is None:
                    if entry.kind == _HELD:
                        self._held(painter, look, grid.entry_rect(column, entry), entry)
                    elif entry.kind == _BLOCKED:
                        y = int(origin + entry.start * scale) + top_pad
                        self._reason(painter, look, QRect(x + pad, y, width - pad - gap, 0), entry.texts.name)
                    elif entry.kind == _BUFFER:
                        rect = grid.entry_rect(column, entry)
                        self._buffer(painter, look, rect)
                        above = max(0, (rect.height() - self.texts.height("secondary")) // 2)
                        self._reason(painter, look, rect.adjusted(pad, above, -pad, 0), entry.texts.name)
                    continue
                if fading and id(entry) in fading:
                    continue
                token, mark, quiet = self._signs[visit.status]
                left, room = x + edge, width - gap
                if entry.lanes > 1:
                    left, room = grid.lane_span(left, room, entry)
                y = int(origin + entry.start * scale)
                height = int(origin + entry.end * scale) - y - 2
                if height < 4 or room < 8:
                    continue
                draw(left, y, card_picture(look, token, room, height, mirrored, ratio))
                if visit.is_noted:
                    mark = f"{NOTED_SIGN}{mark}"
                    self._noted(painter, look, QRect(left, y, room, height))
                elif visit.offer_until is not None:
                    self._noted(painter, look, QRect(left, y, room, height), "status-held-edge")
                badge = 0
                if visit.is_overbooked:
                    badge = badge_width if room >= wide else narrow_badge
                inset = top_pad if height > tall else 0
                texts = entry.texts
                text = card_text(mark, texts.name, texts.detail, room - pad - top_pad - badge, height - inset)
                start = left + (top_pad + badge if mirrored else pad)
                names.setdefault((text.small, quiet or is_away), []).append((start, y + inset, text))
                if visit.buffer_after:
                    # The rest of the row in which the visit ends, where the rows are longer than its minutes.
                    rest = int(origin + rows.minute_of(entry.last + 1) * scale) - y - height - 4
                    if rest > 4:
                        self._buffer(painter, look, QRect(left, y + height + 2, room, rest))
                if badge:
                    self._badge(painter, look, QRect(left, y, room, height), mirrored)
        return names

    def _buffer(self, painter: QPainter, look: Look, rect: QRect) -> None:
        """Kept for a visit beside it, and nobody's: hatched like blocked time, as wide as a card."""
        painter.fillRect(rect, look.colour("status-blocked"))
        painter.fillRect(rect, self._hatch)

    def _reason(self, painter: QPainter, look: Look, place: QRect, why: str) -> None:
        line = self.texts.line(why, "secondary", max(10, place.width()))
        painter.setPen(look.colour("ink-2"))
        painter.setFont(self.texts.font("secondary"))
        shift = place.width() - line.width if self._grid.isRightToLeft() else 0
        painter.drawStaticText(place.x() + shift, place.y() + line.rise, line.text)

    def _fading(self, painter: QPainter, look: Look, clip: QRect) -> None:
        for column, entry, opacity in list(self._grid.fading.values()):
            rect = self._grid.entry_rect(column, entry)
            if rect.intersects(clip):
                painter.setOpacity(opacity)
                self.card(painter, look, rect, entry)
                painter.setOpacity(1.0)

    def _texts(self, painter: QPainter, look: Look, names: _Names) -> None:
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
        if visit.is_noted:
            mark = f"{NOTED_SIGN}{mark}"
            self._noted(painter, look, rect)
        elif visit.offer_until is not None:
            self._noted(painter, look, rect, "status-held-edge")
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

    def _noted(self, painter: QPainter, look: Look, card: QRect, token: str = "accent") -> None:  # noqa: S107 - a colour
        """Not certain yet (not sent, or only offered): a dashed line round the card, beside its sign and its word."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline(painter, QRectF(card), look.colour(token), look.px(5), 1.5, dashed=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _badge(self, painter: QPainter, look: Look, card: QRect, mirrored: bool) -> None:
        """Squeezed in on purpose: a "+1" that colour alone does not carry; on a narrow card the name needs the room."""
        is_wide = card.width() >= look.px(WIDE_CARD)
        size = QRect(
            0, 0, look.px(20 if is_wide else 11), min(look.px(15 if is_wide else 11), card.height() - 2)
        )
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
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, "+1" if is_wide else "+")

    # --- On top ------------------------------------------------------------------------------

    def _overlays(self, painter: QPainter, look: Look, clip: QRect) -> None:
        grid, place = self._grid, self._grid.place
        overlay = self._overlay
        busy = overlay if overlay is not None and overlay.is_busy else None
        here = place.entry is not None and grid.entry_rect(place.column, place.entry).intersects(clip)
        if not here and busy is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if busy is not None:
            busy.paint_under(painter, look)
        if here:
            self._selection(painter, look)
        if busy is not None:
            busy.paint_over(painter, look, self)
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
            if found.kind == _FREE and found.is_bookable and focused and grid.typing_hint:
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
