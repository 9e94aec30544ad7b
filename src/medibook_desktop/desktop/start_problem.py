"""The small window of a program that has no other: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.buttons import PrimaryButton
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.errors import MediBookError

WIDTH = 460


class StartProblem(QDialog):
    def __init__(self, error: MediBookError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_look()
        self.setWindowTitle("MediBook")
        self.setAccessibleName(self.tr("MediBook cannot go on"))
        what, next_step = sentence(error)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(10))
        margin = look.px(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(Text(self.tr("MediBook cannot go on"), "title"))
        for text, ink in ((what, "ink"), (next_step, "ink-2")):
            line = Text(text, "body", ink, wrap=True)
            # A path or an address is to be copied, not typed off.
            line.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(line)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFixedWidth(look.px(WIDTH))
        close.setFocus()
