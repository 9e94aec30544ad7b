"""A pressed mouse that is moved: QTest's own moves carry no button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


def drag(qtbot: QtBot, view: QWidget, start: QPoint, *stops: QPoint, release: bool = True) -> None:
    """Press at `start`, over the stops one after the other in small steps, and let go at the last."""
    qtbot.mousePress(view, LEFT, pos=start)
    here = start
    for stop in stops:
        for share in (0.3, 0.7, 1.0):
            way = QPointF(stop - here) * share
            move(view, here + way.toPoint())
        here = stop
    if release:
        qtbot.mouseRelease(view, LEFT, pos=here)


def move(view: QWidget, position: QPoint, held: Qt.MouseButton = LEFT) -> None:
    spot = QPointF(position)
    event = QMouseEvent(
        QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), held, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def spot_of(grid: Any, slot_id: int) -> QPoint:
    """The middle of the upper row of what stands there, wherever it lies now."""
    index = grid.agenda.index_of_slot(slot_id)
    entry = grid.agenda.entries(index.row(), index.column())[0]
    rect = grid.entry_rect(index.column(), entry)
    return QPoint(rect.center().x(), rect.top() + max(2, grid.rowHeight(0) // 2))
