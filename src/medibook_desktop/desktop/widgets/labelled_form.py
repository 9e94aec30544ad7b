"""Forms: label, buddy and accessible name in one call, hints and problems where the field is."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.texts import Text

W = TypeVar("W", bound=QWidget)


def labelled(label: str, field: QWidget) -> QLabel:
    """A label whose mnemonic ("&Name") goes to the field, and by which the field is known when read aloud."""
    made = Text(label, "secondary-strong", "ink-2")
    made.setBuddy(field)
    field.setAccessibleName(label.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    return made


class LabelledForm(QWidget):
    """Fields from top to bottom; a problem is said below its field and aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._problems: dict[QWidget, Text] = {}
        self._headings: dict[QWidget, QLabel] = {}
        self._hints: dict[QWidget, QLabel] = {}
        self._space()

    def add(self, label: str, field: W, hint: str = "") -> W:
        px = current_look().px
        if self._problems:
            self._box.addSpacing(px(8))
        heading = labelled(label, field)
        self._headings[field] = heading
        self._box.addWidget(heading)
        self._box.addWidget(field)
        if hint:
            self._hints[field] = Text(hint, "secondary", "ink-3", wrap=True)
            self._box.addWidget(self._hints[field])
            field.setAccessibleDescription(hint)
        problem = Text("", "secondary", "danger", wrap=True)
        problem.hide()
        self._problems[field] = problem
        self._box.addWidget(problem)
        return field

    def add_row(self, widget: W) -> W:
        """A widget without a label: a row of buttons, a notice."""
        self._box.addSpacing(current_look().px(8))
        self._box.addWidget(widget)
        return widget

    def set_problem(self, field: QWidget, sentence: str) -> None:
        """Says what is wrong below the field and puts the cursor there; "" takes it back."""
        problem = self._problems[field]
        problem.setText(f"✕ {sentence}" if sentence else "")
        problem.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)
        if sentence:
            field.setFocus()
            announce(field, sentence, assertive=True)

    def set_quiet(self, field: QWidget) -> None:
        """The field is being mended: what was wrong with it is no longer said."""
        if self._problems[field].text():
            self.set_problem(field, "")

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """A field that counts only together with another one comes and goes with its label."""
        field.setVisible(shown)
        self._headings[field].setVisible(shown)
        if field in self._hints:
            self._hints[field].setVisible(shown)
        self._problems[field].setVisible(shown and bool(self._problems[field].text()))

    def problem(self, field: QWidget) -> str:
        return self._problems[field].text().removeprefix("✕ ")

    def clear_problems(self) -> None:
        for field in self._problems:
            self.set_problem(field, "")

    def _space(self) -> None:
        self._box.setSpacing(current_look().px(4))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()
