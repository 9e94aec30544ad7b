"""Draws a chart: axis, bars, rows, lines or fields, from whichever side the language begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.widgets.chart_data import ChartData, ChartKind, ticks
from medibook_desktop.desktop.widgets.chart_pen import ChartPen

_Align = Qt.AlignmentFlag
LEGEND, AXIS_GAP, ROW, NAME_SHARE = 22.0, 6.0, 26.0, 0.34


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a label of the chart was drawn, and what is said of it."""

    area: QRectF
    label: int
    text: str


def paint_chart(
    painter: QPainter, area: QRectF, data: ChartData, pen: ChartPen, selected: int = -1
) -> list[Hit]:
    """Draws into `area`; answers what stands where. `selected` is the place of a label to point out."""
    painter.save()
    painting = _Painting(painter, data, pen, selected)
    painting.run(area)
    painter.restore()
    return painting.hits


class _Painting:
    def __init__(self, painter: QPainter, data: ChartData, pen: ChartPen, selected: int) -> None:
        self._painter, self._data, self._pen, self._selected = painter, data, pen, selected
        self.hits: list[Hit] = []

    def run(self, area: QRectF) -> None:
        data = self._data
        if data.kind is not ChartKind.GRID and (len(data.series) > 1 or data.before):
            area = self._legend(area)
        draw: dict[ChartKind, Callable[[QRectF], None]] = {
            ChartKind.BARS: self._upright,
            ChartKind.LINE: self._upright,
            ChartKind.ROWS: self._rows,
            ChartKind.GRID: self._grid,
        }
        draw[data.kind](area)

    # --- Parts ------------------------------------------------------------------------------------------

    def _legend(self, area: QRectF) -> QRectF:
        pen, painter = self._pen, self._painter
        names = [(series.name, series.style) for series in self._data.series]
        if self._data.before:
            names.append((self._data.before_name, -1))
        side, y, used = pen.px(11), area.top(), 0.0
        for name, place in names:
            width = side + pen.px(6) + pen.width(name) + pen.px(16)
            if used and used + width > area.width():
                y, used = y + pen.px(LEGEND - 4), 0.0
            swatch = self._from_start(area, used, QRectF(0, y + pen.px(3), side, side))
            if place >= 0:
                pen.fill(painter, swatch, place)
            else:
                self._mark(swatch.left(), swatch.right(), swatch.center().y())
            words = self._from_start(
                area,
                used + side + pen.px(6),
                QRectF(0, y, min(pen.width(name) + 2, area.width()), pen.px(17)),
            )
            pen.text(painter, words, name, self._start(), pen.quiet)
            used += width
        return area.adjusted(0, y - area.top() + pen.px(LEGEND), 0, 0)

    def _upright(self, area: QRectF) -> None:
        """Bars or points over an axis from nought."""
        data, pen, painter = self._data, self._pen, self._painter
        marks = self._ticks(area.height())
        said = [(data.say_mark or data.say)(mark) for mark in marks]
        beside = max(pen.width(text) for text in said) + pen.px(AXIS_GAP)
        field = area.adjusted(0, pen.height() / 2, 0, -pen.height() - pen.px(6))
        field = (
            field.adjusted(pen.px(2), 0, -beside, 0)
            if pen.is_rtl
            else field.adjusted(beside, 0, -pen.px(2), 0)
        )
        top = marks[-1] or 1.0

        def height(value: float) -> float:
            return field.bottom() - field.height() * value / top

        for mark, text in zip(marks, said, strict=True):
            y = height(mark)
            painter.setPen(QPen(pen.quiet if mark == 0 else pen.line, pen.px(1)))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            left = field.right() + pen.px(AXIS_GAP) if pen.is_rtl else field.left() - beside
            words = QRectF(left, y - pen.height() / 2, beside - pen.px(AXIS_GAP), pen.height())
            pen.text(painter, words, text, _Align.AlignLeft if pen.is_rtl else _Align.AlignRight, pen.quiet)
        step = field.width() / max(1, len(data.labels))
        self._labels_below(field, step)
        if data.kind is ChartKind.LINE:
            self._points(field, step, height)
        else:
            self._bars(field, step, height)

    def _bars(self, field: QRectF, step: float, height: Callable[[float], float]) -> None:
        data, pen, painter = self._data, self._pen, self._painter
        width = max(1.0, min(step * 0.72, pen.px(46)))
        for label in range(len(data.labels)):
            centre = self._centre(field, step, label)
            column = QRectF(centre - step / 2, field.top(), step, field.height())
            self._point_out(column, label)
            reached = 0.0
            for series in data.series:
                value = series.values[label] or 0.0
                if value > 0:
                    y = height(reached + value)
                    bar = QRectF(centre - width / 2, y, width, height(reached) - y)
                    pen.fill(painter, bar, series.style)
                reached += value
            self._before(label, centre, width, height)
            self.hits.append(Hit(column, label, self._said(label)))

    def _points(self, field: QRectF, step: float, height: Callable[[float], float]) -> None:
        data, pen, painter = self._data, self._pen, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for label in range(len(data.labels)):
            column = QRectF(self._centre(field, step, label) - step / 2, field.top(), step, field.height())
            self._point_out(column, label)
            self._before(label, column.center().x(), min(step * 0.72, pen.px(30)), height)
            self.hits.append(Hit(column, label, self._said(label)))
        for series in data.series:
            colour, last = pen.colour(series.style), None
            for label, value in enumerate(series.values):
                point = (
                    QPointF(self._centre(field, step, label), height(value)) if value is not None else None
                )
                painter.setPen(QPen(colour, pen.px(2)))
                if last is not None and point is not None:
                    painter.drawLine(last, point)
                last = point
            radius = pen.px(3.5) if step > pen.px(9) else pen.px(1.5)
            painter.setPen(QPen(pen.ground, pen.px(1)))
            painter.setBrush(colour)
            for label, value in enumerate(series.values):
                if value is not None:
                    painter.drawEllipse(
                        QPointF(self._centre(field, step, label), height(value)), radius, radius
                    )

    def _rows(self, area: QRectF) -> None:
        data, pen, painter = self._data, self._pen, self._painter
        row = pen.px(ROW)
        room = max(1, int(area.height() // row))
        shown = len(data.labels) if len(data.labels) <= room else max(1, room - 1)
        sums = data.sums()
        said = [data.say(value) for value in sums]
        names = min(
            max((pen.width(name) for name in data.labels[:shown]), default=0.0) + pen.px(4),
            area.width() * NAME_SHARE,
        )
        values = max((pen.width(text) for text in said[:shown]), default=0.0) + pen.px(8)
        longest = max(1.0, area.width() - names - pen.px(8) - values)
        top = data.ceiling or data.highest() or 1.0
        for label in range(shown):
            line = QRectF(area.left(), area.top() + label * row, area.width(), row)
            self._point_out(line, label)
            name = self._from_start(area, 0, QRectF(0, line.top(), names, row))
            pen.text(painter, name, data.labels[label], self._start())
            used = names + pen.px(8)
            for series in data.series:
                width = longest * (series.values[label] or 0.0) / top
                bar = self._from_start(area, used, QRectF(0, line.top() + row * 0.18, width, row * 0.64))
                if width > 0:
                    pen.fill(painter, bar, series.style)
                used += width
            if data.before and data.before[label]:
                across = names + pen.px(8) + longest * min((data.before[label] or 0.0) / top, 1.0)
                x = area.right() - across if pen.is_rtl else area.left() + across
                painter.setPen(QPen(pen.ink, pen.px(2)))
                painter.drawLine(QPointF(x, line.top() + row * 0.1), QPointF(x, line.bottom() - row * 0.1))
                used = max(used, across)
            value = self._from_start(area, used + pen.px(6), QRectF(0, line.top(), values, row))
            pen.text(painter, value, said[label], self._start(), pen.quiet)
            self.hits.append(Hit(line, label, self._said(label)))
        if shown < len(data.labels):
            more = translate("Charts", "and %n more in the table", "", len(data.labels) - shown)
            words = QRectF(area.left(), area.top() + shown * row, area.width(), row)
            pen.text(painter, words, more, self._start(), pen.quiet)

    def _grid(self, area: QRectF) -> None:
        """Columns are the labels, lines the series."""
        data, pen, painter = self._data, self._pen, self._painter
        names = max((pen.width(series.name) for series in data.series), default=0.0) + pen.px(8)
        head = pen.height() + pen.px(6)
        field = area.adjusted(0, head, -names, 0) if pen.is_rtl else area.adjusted(names, head, 0, 0)
        step = field.width() / max(1, len(data.labels))
        row = min(field.height() / max(1, len(data.series)), pen.px(46))
        highest = data.highest() or 1.0
        for label, text in enumerate(data.labels):
            centre = self._centre(field, step, label)
            place = QRectF(centre - step / 2, area.top(), step, head)
            pen.text(painter, place, text, _Align.AlignHCenter, pen.quiet)
        for line, series in enumerate(data.series):
            y = field.top() + line * row
            name = self._from_start(area, 0, QRectF(0, y, names, row))
            pen.text(painter, name, series.name, self._start())
            for label, value in enumerate(series.values):
                cell = QRectF(self._centre(field, step, label) - step / 2, y, step, row).adjusted(
                    pen.px(1), pen.px(1), -pen.px(1), -pen.px(1)
                )
                share = (value or 0.0) / highest
                tint = _mixed(pen.accent, pen.ground, 0.06 + 0.94 * share if value else 0.03)
                painter.fillRect(cell, tint)
                if label == self._selected:
                    painter.setPen(QPen(pen.ink, pen.px(1)))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(cell)
                said = data.say(value or 0.0)
                if value and pen.width(said) < cell.width():
                    ink = pen.ground if _is_nearer(tint, pen.ink, pen.ground) else pen.ink
                    pen.text(painter, cell, said, _Align.AlignHCenter, ink)
                self.hits.append(Hit(cell, label, f"{series.name} {data.labels[label]}: {said}"))

    # --- Helpers ----------------------------------------------------------------------------------------

    def _ticks(self, room: float) -> tuple[float, ...]:
        data = self._data
        at_most = max(2, min(5, int(room / self._pen.px(34))))
        if data.ceiling is not None and data.highest() <= data.ceiling:
            parts = 4 if at_most >= 4 else 2
            return tuple(data.ceiling * place / parts for place in range(parts + 1))
        values = [value for series in data.series for value in series.values if value is not None]
        is_whole = data.unit == 1 and all(value == int(value) for value in values)
        marks = ticks(data.highest() / data.unit, whole=is_whole, at_most=at_most)
        return tuple(mark * data.unit for mark in marks)

    def _labels_below(self, field: QRectF, step: float) -> None:
        pen, labels = self._pen, self._data.labels
        widest = max((pen.width(label) for label in labels), default=0.0) + pen.px(10)
        every = max(1, int(-(-widest // step))) if step > 0 else 1
        for label in range(0, len(labels), every):
            width = step * every
            centre = self._centre(field, step, label)
            left = min(max(centre - width / 2, field.left() - pen.px(20)), field.right() + pen.px(2) - width)
            if every == 1:
                left = centre - width / 2
            place = QRectF(left, field.bottom() + pen.px(4), width, pen.height())
            pen.text(self._painter, place, labels[label], _Align.AlignHCenter, pen.quiet)

    def _before(self, label: int, centre: float, width: float, height: Callable[[float], float]) -> None:
        value = self._data.before[label] if label < len(self._data.before) else None
        if value:
            self._mark(
                centre - width / 2 - self._pen.px(2), centre + width / 2 + self._pen.px(2), height(value)
            )

    def _mark(self, left: float, right: float, y: float) -> None:
        """What was before: a line across, over a wider one of ground, so that it is seen on any bar."""
        self._painter.setPen(QPen(self._pen.ground, self._pen.px(4)))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))
        self._painter.setPen(QPen(self._pen.ink, self._pen.px(2)))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _point_out(self, area: QRectF, label: int) -> None:
        if label == self._selected:
            tint = QColor(self._pen.accent)
            tint.setAlphaF(0.14)
            self._painter.fillRect(area, tint)

    def _said(self, label: int) -> str:
        data = self._data
        lines = [data.labels[label]]
        several = len(data.series) > 1
        for series in data.series:
            value = series.values[label]
            said = data.say(value) if value is not None else "–"
            lines.append(f"{series.name}: {said}" if several or series.name else said)
        if label < len(data.before):
            earlier = data.before[label]
            lines.append(f"{data.before_name}: {data.say(earlier) if earlier is not None else '–'}")
        return "\n".join(lines)

    def _centre(self, field: QRectF, step: float, label: int) -> float:
        along = step * (label + 0.5)
        return field.right() - along if self._pen.is_rtl else field.left() + along

    def _from_start(self, area: QRectF, along: float, place: QRectF) -> QRectF:
        """`place`, `along` from the side where reading begins."""
        left = area.right() - along - place.width() if self._pen.is_rtl else area.left() + along
        return QRectF(left, place.top(), place.width(), place.height())

    def _start(self) -> Qt.AlignmentFlag:
        return _Align.AlignRight if self._pen.is_rtl else _Align.AlignLeft


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def _is_nearer(tint: QColor, ink: QColor, ground: QColor) -> bool:
    """Whether the tint is nearer to the ink than to the ground: then the ground's colour is what can be read."""
    return abs(tint.lightnessF() - ink.lightnessF()) < abs(tint.lightnessF() - ground.lightnessF())
