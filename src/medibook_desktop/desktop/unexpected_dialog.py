"""What a person sees of a bug: that it happened, a log id, and a button that copies what to send."""

from __future__ import annotations

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class UnexpectedDialog(QDialog):
    """Not modal: the program goes on behind it."""

    def __init__(self, log_id: str, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setModal(False)
        self.log_id = log_id
        # Only the kind of error and the places in the program: messages could name a patient.
        frames = traceback.extract_tb(error.__traceback__)
        places = "\n".join(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:])
        self.report = f"MediBook {log_id}\n{type(error).__name__}\n{places}"
        sentence = QLabel(
            self.tr(
                "MediBook made a mistake and wrote it down as {log_id}. What you typed is kept, "
                "and you can go on. Please send the report to your administrator."
            ).format(log_id=log_id)
        )
        sentence.setWordWrap(True)
        details = QPlainTextEdit(self.report)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(
            self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy_button.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(sentence)
        layout.addWidget(details)
        layout.addWidget(buttons)
        self.resize(560, 320)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
