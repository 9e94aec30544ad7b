"""Ctrl+Z in a field takes back what was typed there; where nothing is left of that, the last change of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget


class FieldUndo(QObject):
    """For every line of a form that is there when it is made, also those inside of lists and numbers."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        for line in form.findChildren(QLineEdit):
            line.installEventFilter(self)
            around = line.parentWidget()
            if isinstance(around, QComboBox | QAbstractSpinBox):  # it hands the key to its line once more
                around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line claims the key always, and then does nothing with it."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            line = watched.findChild(QLineEdit) if not isinstance(watched, QLineEdit) else watched
            if line is not None and not line.isUndoAvailable():
                event.ignore()
                return True
        return super().eventFilter(watched, event)
