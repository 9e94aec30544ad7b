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
        line = self.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._take_first)
            if not free:
                line.editingFinished.connect(self._take_first)

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

    def _take_first(self) -> None:
        """What is typed is a part of a choice: the first that has it. Where anything may be typed, Enter takes one that
        begins so, and Tab leaves it as it is."""
        wanted = self.currentText().strip().casefold()
        texts = [self.itemText(place) for place in range(self.count())]
        if not wanted or any(text.casefold() == wanted for text in texts):
            return
        begins = [text for text in texts if text.casefold().startswith(wanted)]
        found = begins or ([] if self._free else [text for text in texts if wanted in text.casefold()])
        if found:
            self.setEditText(found[0])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls the form does not mean to choose."""
        event.ignore()
