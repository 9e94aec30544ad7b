"""Whether a letter that no widget wanted begins a search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.domain.agenda import Appointment

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def begins_search(event: QKeyEvent, grid: AgendaGrid | None) -> bool:
    """`grid` is the agenda where it is shown: on a visit letters are commands, the unknown ones too.

    In an open box a letter that means nothing means nothing.
    """
    text = event.text()
    if not text or not text[0].isalnum() or event.modifiers() & _COMMANDS:
        return False
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        if isinstance(widget, FloatingCard):
            return False
        widget = widget.parentWidget()
    if grid is None:
        return True
    return grid.moving() is None and not isinstance(grid.selected(), Appointment)
