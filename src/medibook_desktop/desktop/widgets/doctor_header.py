"""The heads of the agenda's columns: name, specialty, and how full the day is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from medibook_desktop.desktop.language.shard_words import column_words
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_model import AgendaModel, AgendaRole
from medibook_desktop.desktop.widgets.agenda_geometry import AgendaGeometry
from medibook_desktop.desktop.widgets.texts import isolated
from medibook_desktop.domain.agenda import DoctorDay

_ELIDE = Qt.TextElideMode.ElideRight
_Align = Qt.AlignmentFlag


class DoctorHeader(QHeaderView):
    def __init__(self, grid: AgendaGeometry) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Doctors"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_look().px(58))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, model = current_look(), self._grid.agenda
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("surface"))
        painter.setPen(look.colour("line-strong"))
        bottom = self.viewport().height() - 1
        painter.drawLine(event.rect().left(), bottom, event.rect().right(), bottom)
        if model is not None:
            for section in range(self.count()):
                rect = QRect(
                    self.sectionViewportPosition(section),
                    0,
                    self.sectionSize(section),
                    self.viewport().height(),
                )
                if rect.intersects(event.rect()):
                    self._head(painter, rect, model, section)
        painter.end()

    def _head(self, painter: QPainter, rect: QRect, model: AgendaModel, section: int) -> None:
        look = current_look()
        source: DoctorDay = model.headerData(section, Qt.Orientation.Horizontal, AgendaRole.DOCTOR_DAY)
        title = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        pad = look.px(10)
        area = rect.adjusted(pad, look.px(8), -pad, -look.px(7))
        is_today = model.is_week and model.now is not None and _local_day(model) == source.day
        painter.setPen(look.colour("surface-3") if not look.theme.is_dark else look.colour("line-strong"))
        painter.drawLine(rect.right(), look.px(8), rect.right(), rect.bottom())
        line = QFontMetrics(look.font("strong")).height()
        small = QFontMetrics(look.font("secondary")).height()
        top = QRect(area.x(), area.y(), area.width(), line)
        if source.doctor.colour and not model.is_week:
            top = self._mark(painter, top, source.doctor.colour)
        self._text(painter, top, look.font("strong"), look.colour("accent" if is_today else "ink"), title)
        second = QRect(area.x(), top.bottom() + 1, area.width(), small)
        if source.away is not None:
            short = column_words(source.away, model.zone)[0]
            self._text(painter, second, look.font("secondary-strong"), look.colour("danger"), short)
            return
        percent = self.tr("{percent} %").format(percent=round(source.fullness * 100))
        share = QFontMetrics(look.font("secondary")).horizontalAdvance(percent) + look.px(4)
        self._text(painter, second, look.font("secondary"), look.colour("ink-2"), percent, end=True)
        left = second.adjusted(share, 0, 0, 0) if self.isRightToLeft() else second.adjusted(0, 0, -share, 0)
        below = source.doctor.specialty
        if not source.doctor.is_active:
            below = self.tr("No longer works here")
        if model.is_week:
            below = self.tr("Visits: {count}").format(count=len(source.appointments))
        self._text(painter, left, look.font("secondary"), look.colour("ink-2"), below)
        self._bar(
            painter, QRect(area.x(), area.bottom() - look.px(3), area.width(), look.px(4)), source.fullness
        )

    def _mark(self, painter: QPainter, line: QRect, colour: str) -> QRect:
        """The doctor's colour before the name; the rest of the line."""
        side, gap = current_look().px(10), current_look().px(6)
        left = line.right() - side if self.isRightToLeft() else line.x()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current_look().colour("line-strong"))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRect(left, line.y() + (line.height() - side) // 2, side, side))
        painter.restore()
        taken = side + gap
        return line.adjusted(0, 0, -taken, 0) if self.isRightToLeft() else line.adjusted(taken, 0, 0, 0)

    def _text(
        self, painter: QPainter, rect: QRect, font: QFont, colour: QColor, text: str, *, end: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        at_right = end != self.isRightToLeft()
        # Absolute: a Latin name in a right-to-left window must still stand at the reading side.
        side = (
            _Align.AlignAbsolute | (_Align.AlignRight if at_right else _Align.AlignLeft) | _Align.AlignVCenter
        )
        painter.drawText(rect, side, isolated(QFontMetrics(font).elidedText(text, _ELIDE, rect.width())))

    def _bar(self, painter: QPainter, rect: QRect, share: float) -> None:
        look = current_look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = rect.height() / 2
        painter.setBrush(look.colour("surface-3"))
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        width = rect.width() * min(max(share, 0.0), 1.0)
        if width >= 1:
            left = rect.right() + 1 - width if self.isRightToLeft() else rect.x()
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(
                QRectF(left, rect.y(), max(width, rect.height()), rect.height()), radius, radius
            )
        painter.restore()


def _local_day(model: AgendaModel) -> date | None:
    return model.now.astimezone(model.zone).date() if model.now is not None else None
