"""Two fields for a new password, with a line that says how hard it is to guess while one types."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.texts import Text

STEPS = 4


class StrengthBar(QWidget):
    """Four pieces, as many of them filled as the password is strong; the words stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strength = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_strength(self, strength: int) -> None:
        self.strength = strength
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(120), current_look().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        gap = look.px(4)
        width = (self.width() - gap * (STEPS - 1)) // STEPS
        token = "danger" if self.strength < 2 else "accent"
        for step in range(STEPS):
            place = step if not self.isRightToLeft() else STEPS - 1 - step
            area = self.rect()
            area.setLeft(place * (width + gap))
            area.setWidth(width)
            is_filled = step < self.strength or (step == 0 and self.strength == 0)
            rounded(painter, area, look.colour(token if is_filled else "surface-3"), None, 3)
        painter.end()


class NewPassword(QWidget):
    """`typed` follows the first field; `submitted` is Enter in the last one. `asks_old`: the password of now too."""

    typed = Signal(str)
    submitted = Signal()

    def __init__(self, *, asks_old: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old = QLineEdit()
        self.new = QLineEdit()
        self.again = QLineEdit()
        self.shown = QCheckBox(self.tr("Show &what is typed"))
        self.bar = StrengthBar()
        self.words = Text("", "secondary", "ink-2", wrap=True)
        self.form = LabelledForm()
        if asks_old:
            self.form.add(self.tr("Password of &now"), self.old)
        self.form.add(
            self.tr("&New password"),
            self.new,
            self.tr("At least 10 characters, any you like. A short sentence is easy to remember."),
        )
        strength = QWidget()
        column = QVBoxLayout(strength)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(3))
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self.form.add_row(strength)
        self.form.add(self.tr("The new password &once more"), self.again)
        self.form.add_row(self.shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.form)
        self._fields = (self.old, self.new, self.again) if asks_old else (self.new, self.again)
        self.shown.toggled.connect(self._show)
        self._show(False)
        self.new.textEdited.connect(self.typed)
        for field in self._fields:
            field.returnPressed.connect(self._entered)
            field.textEdited.connect(lambda _text, edited=field: self.form.set_quiet(edited))
        self.setFocusProxy(self._fields[0])
        self.show_strength(-1, "", "")

    def values(self) -> tuple[str, str, str]:
        """The old one, the new one, and once more."""
        return self.old.text(), self.new.text(), self.again.text()

    def clear(self) -> None:
        for field in self._fields:
            field.clear()
        self.form.clear_problems()
        self.shown.setChecked(False)
        self.show_strength(-1, "", "")

    def show_strength(self, strength: int, said: str, next_step: str) -> None:
        """-1: nothing to say yet; its room stays, so that nothing jumps."""
        self.bar.set_strength(strength)
        text = f"{said} {next_step}".strip()
        if text != self.words.text():
            self.words.setText(text)
            self.words.set_ink("danger" if next_step else "ink-2")
            announce(self.new, text)

    def show_problem(self, field: str, said: str) -> None:
        """`field` is "old", "password" or "again"."""
        self.form.clear_problems()
        target = {"old": self.old, "again": self.again}.get(field, self.new)
        self.form.set_problem(target if target in self._fields else self.new, said)
        target.selectAll()

    def _entered(self) -> None:
        """Enter goes on to the next empty field; after the last one it is done."""
        empty = next((field for field in self._fields if not field.text()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.old, self.new, self.again):
            field.setEchoMode(mode)
