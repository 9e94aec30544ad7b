"""Search results in two lines each, with the next visit at the end."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import DETAIL_ROLE, END_ROLE, PATIENT_ROLE, PatientRow
from medibook_desktop.desktop.widgets.focus_frame import paint_focus_of_list
from medibook_desktop.desktop.widgets.texts import isolated

_ELIDE = Qt.TextElideMode.ElideRight
_Align = Qt.AlignmentFlag


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(current_look().px(80), current_look().px(46))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = current_look()
        rect: QRect = option.rect
        state = option.state
        row: PatientRow = index.data(PATIENT_ROLE)
        if state & QStyle.StateFlag.State_Selected:
            rounded(
                painter,
                rect.adjusted(2, 1, -2, -1),
                look.colour("accent-soft"),
                look.colour("accent"),
                RADIUS,
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, rect.adjusted(2, 1, -2, -1), look.colour("surface-2"), None, RADIUS)
        area = rect.adjusted(look.px(12), look.px(5), -look.px(12), -look.px(5))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if row.is_new:
            size = look.px(16)
            x = area.right() - size if mirrored else area.x()
            icon = QRect(x, area.center().y() - size // 2, size, size)
            paint_icon(painter, icon, "add", look.colour("accent"))
            area.adjust(0 if mirrored else size + look.px(8), 0, -(size + look.px(8)) if mirrored else 0, 0)
        end = index.data(END_ROLE)
        end_font = look.font("secondary")
        width = min(QFontMetrics(end_font).horizontalAdvance(end) + 2, area.width() // 2) if end else 0
        half = area.height() // 2
        top = QRect(area.x(), area.y(), area.width(), half)
        below = QRect(area.x(), area.y() + half, area.width(), area.height() - half)
        if not index.data(DETAIL_ROLE):
            top = area
        ink = look.colour("accent" if row.is_new else "ink-3" if row.is_closed else "ink")
        room = top.width() - width - look.px(8)
        _text(painter, top, room, look.font("strong"), ink, index.data(Qt.ItemDataRole.DisplayRole), mirrored)
        _text(
            painter, below, below.width(), end_font, look.colour("ink-2"), index.data(DETAIL_ROLE), mirrored
        )
        if end:
            _text(painter, top, width, end_font, look.colour("ink-2"), end, not mirrored)


def _text(
    painter: QPainter, rect: QRect, room: int, font: QFont, ink: QColor, text: str, at_right: bool
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    side = (_Align.AlignRight if at_right else _Align.AlignLeft) | _Align.AlignAbsolute | _Align.AlignVCenter
    painter.drawText(rect, side, isolated(QFontMetrics(font).elidedText(text, _ELIDE, room)))


class PatientList(QListView):
    patient_chosen = Signal(object)

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name or self.tr("Patients found"))
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._chosen)

    def step(self, by: int) -> None:
        """Moves the selection, for the keys of the search field above."""
        model = cast("QAbstractItemModel | None", self.model())
        if model is None or not model.rowCount():
            return
        here = self.currentIndex().row()
        row = (0 if by > 0 else model.rowCount() - 1) if here < 0 else here + by
        self.setCurrentIndex(model.index(min(max(row, 0), model.rowCount() - 1), 0))

    def choose_current(self) -> bool:
        """Enter in the search field: chooses the selected row, else the first."""
        model = cast("QAbstractItemModel | None", self.model())
        if model is None or not model.rowCount():
            return False
        index = self.currentIndex() if self.currentIndex().isValid() else model.index(0, 0)
        self._chosen(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_of_list(self)

    def _chosen(self, index: QModelIndex) -> None:
        self.patient_chosen.emit(index.data(PATIENT_ROLE))
