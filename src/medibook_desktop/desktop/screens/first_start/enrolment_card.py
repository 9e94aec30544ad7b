"""What an enrolment file says, to be compared before this computer joins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.texts import Text, isolated


class EnrolmentCard(QWidget):
    """Hidden until a file is shown. `accepted` carries the password of the live server, if one was asked for."""

    accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.setAccessibleName(self.tr("The enrolment file"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self.hint = Text(
            self.tr("Compare the code with the one that the administrator sees. If it differs, do not join."),
            "secondary",
            "ink-2",
            wrap=True,
        )
        self.form = LabelledForm()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.add(
            self.tr("&Password of the live server"),
            self.password,
            self.tr("Your administrator has it. Without it you see other desks' changes a little later."),
        )
        self.button = PrimaryButton(self.tr("The code is the same: join"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._grid)
        column.addWidget(self.hint)
        column.addWidget(self.form)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(lambda: self.accepted.emit(self.password.text()))
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]], *, asks_password: bool) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for row, (label, value) in enumerate(lines):
            self._grid.addWidget(Text(label, "secondary", "ink-3"), row, 0)
            is_code = row == len(lines) - 1
            self._grid.addWidget(
                Text(isolated(value), "title" if is_code else "strong", wrap=not is_code), row, 1
            )
        self.form.setVisible(asks_password)
        self.show()
        self.button.setFocus()
        announce(self, ", ".join(f"{label} {value}" for label, value in lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("surface-2"), look.colour("line-strong"), RADIUS)
        painter.end()
