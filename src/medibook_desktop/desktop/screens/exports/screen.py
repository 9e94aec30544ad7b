"""The page "Export": choose what, in which form, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.exports.presenter import KINDS, WHICH
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.progress_line import ProgressLine
from medibook_desktop.desktop.widgets.texts import Text


class ExportScreen(PageFrame):
    """Passive."""

    kind_chosen = Signal(str)
    form_chosen = Signal(str)
    which_chosen = Signal(str)
    write_requested = Signal()
    cancel_requested = Signal()
    folder_requested = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Export"),
            self.tr(
                "All data are the clinic's: everything can be taken out, in forms that other programs read. "
                "Who exported what, and when, is recorded."
            ),
            parent,
        )
        self.notice = NoticeBar()
        self.kinds = SegmentedControl(
            [(str(kind), translate("Exports", text)) for kind, text in KINDS.items()],
            self.tr("What is exported"),
        )
        self.about = Text("", "body", "ink-2", wrap=True)
        self._forms_row = QHBoxLayout()
        self.forms: SegmentedControl | None = None
        self._form_values: tuple[tuple[str, str], ...] = ()
        words = (self.tr("All of them"), self.tr("From today on"), self.tr("Until yesterday"))
        self.which = SegmentedControl(list(zip(WHICH, words, strict=True)), self.tr("Which appointments"))
        self.write_button = PrimaryButton(self.tr("Save as…"))
        self.line = ProgressLine()
        self._path = Path()
        self._lay_out()
        self.kinds.chosen.connect(self.kind_chosen)
        self.which.chosen.connect(self.which_chosen)
        self.write_button.clicked.connect(lambda: self.write_requested.emit())
        self.line.cancel_requested.connect(self.cancel_requested)
        self.line.action_requested.connect(lambda: self.folder_requested.emit(self._path))

    def _lay_out(self) -> None:
        px = current_look().px
        self.body.addWidget(self.notice)
        self._form_heading = Text(self.tr("In which form"), "secondary-strong", "ink-2")
        self._which_heading = Text(self.tr("Which appointments"), "secondary-strong", "ink-2")
        self._forms_row.addStretch(1)
        for heading, row in (
            (Text(self.tr("What"), "secondary-strong", "ink-2"), _row(self.kinds)),
            (self.about, None),
            (self._form_heading, self._forms_row),
            (self._which_heading, _row(self.which)),
        ):
            column = QVBoxLayout()
            column.setSpacing(px(4))
            column.addWidget(heading)
            if row is not None:
                column.addLayout(row)
            self.body.addLayout(column)
        self.body.addSpacing(px(4))
        self.body.addLayout(_row(self.write_button))
        self.body.addWidget(self.line)
        self.body.addStretch(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to the page by the keyboard begins with what is exported."""
        super().focusInEvent(event)
        self.kinds.button(self.kinds.value()).setFocus(Qt.FocusReason.TabFocusReason)

    # --- ExportView -------------------------------------------------------------------------------------

    def show_choice(
        self, kind: str, about: str, forms: Sequence[tuple[str, str]], form: str, has_range: bool
    ) -> None:
        self.kinds.set_value(kind)
        self.about.setText(about)
        if self._form_values != tuple(forms):
            if self.forms is not None:
                self._forms_row.removeWidget(self.forms)
                self.forms.hide()
                self.forms.deleteLater()
            self._form_values = tuple(forms)
            self.forms = SegmentedControl(list(forms), self.tr("In which form"))
            self.forms.chosen.connect(self.form_chosen)
            self._forms_row.insertWidget(0, self.forms)
        if self.forms is not None:
            self.forms.set_value(form)
        self._which_heading.setVisible(has_range)
        self.which.setVisible(has_range)

    def show_progress(self, text: str) -> None:
        self.write_button.setEnabled(False)
        self.line.show_progress(text, 0, 0)

    def show_done(self, text: str, path: Path) -> None:
        self.write_button.setEnabled(True)
        self._path = path
        self.line.show_sentence(text, self.tr("Show the folder"))

    def show_idle(self) -> None:
        self.write_button.setEnabled(True)
        self.line.show_sentence("")

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self.notice.show_notice(kind, sentence, next_step)

    def clear_notice(self) -> None:
        self.notice.clear()


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
