"""The form of a patient's file: two columns of labelled fields; what was typed is never cleared by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.patients.file_words import (
    LANGUAGES,
    SEXES,
    field_label,
    flag_word,
    sex_word,
    spoken,
    status_word,
)
from medibook_desktop.desktop.screens.patients.view import Typed
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.patient_files import FLAGS, FileStatus, NotesState

LINES = ("name", "birth_date", "phone", "other_phone", "email")


class LinesField(QPlainTextEdit):
    """Several lines; Tab leaves it."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        if self.isRightToLeft():  # Qt begins the lines at the left here, also in a window from right to left
            option = self.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)
        self._fit()
        current_look().changed.connect(self._fit)

    def put(self, text: str) -> None:
        """The cursor stays where it is in a text that is the same; what was typed before is no undo."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.document().clearUndoRedoStacks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the screen's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of a line edit, which the style draws for one line only."""
        super().paintEvent(event)
        look = current_look()
        painter = QPainter(self.viewport())
        edge, width = ("focus", 2.0) if self.hasFocus() else ("line-strong", 1.0)
        rounded(painter, self.viewport().rect(), None, look.colour(edge), RADIUS, width)
        painter.end()

    def _fit(self) -> None:
        self.document().setDocumentMargin(current_look().px(8))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + current_look().px(22))


class FileForm(QWidget):
    """`edited` comes with every key; `put` sets everything without it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit() for name in LINES}
        self.address = LinesField(2)
        self.language = QComboBox()
        self.sex = QComboBox()
        self.flags = {flag: QCheckBox(flag_word(flag)) for flag in FLAGS}
        self.status = QComboBox()
        self.closed_on = QLineEdit()
        self.notes = LinesField(6)
        self.notes_line = Text("", "secondary", "ink-2", wrap=True)
        self.other_notes = Text("", "secondary", "ink-2", wrap=True)
        self._first, self._second = LabelledForm(), LabelledForm()
        self._notes_text = ""
        self._can_write = False
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(spoken(code), code)
        for sex in SEXES:
            self.sex.addItem(sex_word(sex), sex)
        for status in FileStatus:
            self.status.addItem(status_word(status), str(status))
        hint = self.tr("day month year, for example 12.3.1984")
        self.lines["birth_date"].setPlaceholderText(hint)
        self.closed_on.setPlaceholderText(hint)

    def _lay_out(self) -> None:
        for name in LINES:
            self._first.add(field_label(name), self.lines[name])
        self._first.add(field_label("address"), self.address)
        self._second.add(field_label("language"), self.language)
        self._second.add(field_label("sex"), self.sex)
        self._second.add(field_label("status"), self.status)
        self._closed = self._second.add(field_label("closed_on"), self.closed_on)
        marks = QWidget()
        column = QVBoxLayout(marks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(2))
        column.addWidget(Text(field_label("flags"), "secondary-strong", "ink-2"))
        for box in self.flags.values():
            column.addWidget(box)
        self._second.add_row(marks)
        self.notes_part = QWidget()
        below = QVBoxLayout(self.notes_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(current_look().px(4))
        self._notes_form = LabelledForm()
        self._notes_form.add(field_label("notes"), self.notes)
        for widget in (self._notes_form, self.notes_line, self.other_notes):
            below.addWidget(widget)
        columns = self._columns = QHBoxLayout()
        columns.setSpacing(current_look().px(24))
        columns.addWidget(self._first, 3, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._second, 2, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(current_look().px(12))
        whole.addLayout(columns)
        whole.addWidget(self.notes_part)
        whole.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z in a field in which nothing was typed takes back the last change, as it does everywhere."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not _has_typing_to_undo(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for field in (*self.lines.values(), self.closed_on, self.address, self.notes):
            field.installEventFilter(self)
        for line in (*self.lines.values(), self.closed_on):
            line.textEdited.connect(lambda _text: self.edited.emit())
        for field in (self.address, self.notes):
            field.textChanged.connect(self.edited)
        for choice in (self.language, self.sex, self.status):
            choice.currentIndexChanged.connect(lambda _row: self.edited.emit())
        for box in self.flags.values():
            box.toggled.connect(lambda _on: self.edited.emit())
        self.status.currentIndexChanged.connect(lambda _row: self._show_since())

    def set_narrow(self, narrow: bool) -> None:
        """The two columns one below the other."""
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    # --- Values -----------------------------------------------------------------------------------------

    def put(self, typed: Typed) -> None:
        with QSignalBlocker(self):
            for name, line in self.lines.items():
                cursor = line.cursorPosition() if line.hasFocus() else 0
                line.setText(
                    getattr(typed, name)
                )  # also when it is the same: what was typed before is no undo
                line.setCursorPosition(cursor)
            self.address.put(typed.address)
            self.notes.put(typed.notes)
            for choice, value in (
                (self.language, typed.language),
                (self.sex, typed.sex),
                (self.status, typed.status),
            ):
                _choose(choice, value)
            for flag, box in self.flags.items():
                box.setChecked(flag in typed.flags)
            self.closed_on.setText(typed.closed_on)
        self._show_since()

    def typed(self) -> Typed:
        return Typed(
            **{name: line.text() for name, line in self.lines.items()},
            address=self.address.toPlainText(),
            language=self.language.currentData(),
            sex=self.sex.currentData(),
            flags=tuple(flag for flag, box in self.flags.items() if box.isChecked()),
            status=self.status.currentData(),
            closed_on=self.closed_on.text(),
            notes=self.notes.toPlainText() if self._can_write else "",
        )

    def await_notes(self) -> None:
        """Nothing is typed into notes that are still to be read: it would be lost when they come."""
        self._can_write = False
        self.notes.setEnabled(False)
        self.set_notes_line("")
        self.other_notes.hide()

    def show_notes(self, state: NotesState, text: str, others: tuple[tuple[str, str | None], ...]) -> None:
        self._can_write = state is NotesState.OPEN
        with QSignalBlocker(self):
            self.notes.put(text)
        self.notes.setEnabled(self._can_write)
        sentences = {
            NotesState.OPEN: "",
            NotesState.CLOSED: self.tr(
                "These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; "
                "everything else can be edited."
            ),
            NotesState.LOCKED: self.tr(
                "The keyring of this computer is locked. Unlock it, then open the file again; everything else can be "
                "edited."
            ),
            NotesState.NO_KEY: self.tr(
                "This terminal has no key for notes. An administrator brings it here; everything else can be edited."
            ),
            NotesState.NOT_ALLOWED: self.tr("Your account may not read notes."),
        }
        self.set_notes_line(sentences[state])
        unreadable = self.tr("cannot be opened on this terminal")
        self.other_notes.setText(
            "\n".join(
                self.tr("Notes of {name}: {notes}").format(name=name, notes=notes or unreadable)
                for name, notes in others
            )
        )
        self.other_notes.setVisible(bool(others))

    def set_notes_line(self, sentence: str) -> None:
        self.notes_line.setText(sentence)
        self.notes_line.setVisible(bool(sentence))
        self.notes.setAccessibleDescription(sentence)

    # --- Fields -----------------------------------------------------------------------------------------

    def show_problem(self, field: str, sentence: str) -> None:
        forms = (self._first, self._second, self._notes_form)
        widget = self._field(field)
        for form in forms:
            if widget is not None and form.isAncestorOf(widget):
                form.set_problem(widget, sentence)

    def clear_problems(self) -> None:
        for form in (self._first, self._second, self._notes_form):
            form.clear_problems()

    def focus(self, field: str) -> None:
        widget = self._field(field)
        if widget is not None:
            widget.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # nothing selected: a letter must not wipe a name

    def _field(self, field: str) -> QWidget | None:
        others: dict[str, QWidget] = {
            "address": self.address,
            "language": self.language,
            "sex": self.sex,
            "status": self.status,
            "closed_on": self.closed_on,
            "notes": self.notes,
        }
        name = field.replace(" ", "_")
        return self.lines.get(name) or others.get(name)

    def _show_since(self) -> None:
        """When: only of a file that is closed."""
        is_closed = self.status.currentData() != FileStatus.ACTIVE
        self._second.set_shown(self.closed_on, is_closed)


def _has_typing_to_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()


def _choose(choice: QComboBox, value: str) -> None:
    """A value that the list does not know (an import's) is kept as it is."""
    row = choice.findData(value)
    if row < 0:
        choice.addItem(value, value)
        row = choice.count() - 1
    choice.setCurrentIndex(row)
