"""A list of choices that is searched by typing any part of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget


class ChoiceBox(QComboBox):
    """`choices` are (value, text). With `free` anything may be typed and is its own value."""

    def __init__(self, *, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free = free
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """What stands in the field stays."""
        if [(self.itemData(n), self.itemText(n)) for n in range(self.count())] == list(choices):
            return
        value = self.value()
        was_blocked = self.blockSignals(True)
        self.clear()
        for data, text in choices:
            self.addItem(text, data)
        self.set_value(value)
        self.blockSignals(was_blocked)

    def set_value(self, value: object) -> None:
        place = self.findData(value)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText("" if value is None else str(value))
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def value(self) -> object:
        """The value of the choice whose text stands here; else the text as it was typed."""
        typed = self.currentText().strip()
        wanted = typed.casefold()
        for place in range(self.count()):
            if self.itemText(place).casefold() == wanted:
                return self.itemData(place)
        return typed

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls the form does not mean to choose."""
        event.ignore()
