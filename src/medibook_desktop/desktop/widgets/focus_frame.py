"""Where no row shows where the keys are: a line around the whole."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look


def paint_focus(widget: QWidget) -> None:
    """At the end of a widget's paintEvent."""
    painter = QPainter(widget)
    rounded(painter, widget.rect().adjusted(1, 1, -1, -1), None, current_look().colour("focus"), RADIUS, 2.0)
    painter.end()


def paint_focus_of_list(view: QAbstractItemView) -> None:
    """A list or table whose cursor stands on no row."""
    if view.hasFocus() and not view.currentIndex().isValid():
        paint_focus(view.viewport())
