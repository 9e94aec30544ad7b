"""A calm line while somebody is registered: who it may be, and the key that takes that patient instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.texts import Text


class DuplicateLine(QWidget):
    """Hidden while nobody looks like the person; Alt+1 and Alt+2 take one of those shown."""

    chosen = Signal(int)
    resized = Signal()
    """What is shown needs another height now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_look().px(4))
        self._shown: tuple[tuple[int, str], ...] = ()
        self.buttons: list[OutlineButton] = []
        self.hide()

    def show_found(self, found: tuple[tuple[int, str], ...]) -> None:
        """(patient id, sentence) of each."""
        if found == self._shown:
            return
        self._shown = found
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons.clear()
        for number, (patient_id, sentence) in enumerate(found, 1):
            self._column.addWidget(self._line(number, patient_id, sentence))
        self.setVisible(bool(found))
        self.resized.emit()
        if found:
            announce(self, " ".join(sentence for _, sentence in found))

    def texts(self) -> tuple[str, ...]:
        return tuple(sentence for _, sentence in self._shown)

    def _line(self, number: int, patient_id: int, sentence: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(sentence, "secondary", "ink-2", wrap=True), 1)
        button = OutlineButton(self.tr("Use this one"), f"Alt+{number}")
        button.setShortcut(f"Alt+{number}")
        button.setAccessibleName(self.tr("{sentence}: use this one").format(sentence=sentence))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._choosing(patient_id))
        self.buttons.append(button)
        row.addWidget(button)
        return line

    def _choosing(self, patient_id: int) -> Callable[[], None]:
        return lambda: self.chosen.emit(patient_id)
