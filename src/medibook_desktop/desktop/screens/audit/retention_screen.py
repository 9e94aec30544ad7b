"""How long the audit is kept: a number of years for each part, saved as a rule; nothing is deleted by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.audit.retention_presenter import RuleRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.audit import Trail


class RetentionScreen(PageFrame):
    """Passive. Fields follow what is saved until a person changes them."""

    save_requested = Signal(dict)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Keeping of the audit"))
        self.title.setText(self.tr("Keeping of the audit"))
        self.sentence.setText(
            self.tr(
                "Records that are older than this are removed by themselves, once a day, as a whole; what was removed "
                "stays provable. Ask what the law of your country says: treatment records are often kept for ten years."
            )
        )
        self.notice = NoticeBar()
        self.form = LabelledForm()
        self._fields: dict[Trail, QSpinBox] = {}
        self._lines: dict[Trail, Text] = {}
        self._shown: tuple[RuleRow, ...] = ()
        self.save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        self.cancel = OutlineButton(self.tr("Cancel"), "Esc")
        self.hint = Text(
            self.tr(
                "A longer time counts at once, a shorter one after a week, so that others can notice it."
            ),
            "secondary",
            "ink-2",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.form)
        self.body.addWidget(self.hint)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._put_back)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)
        self._tell_unsaved()

    # --- RetentionView ----------------------------------------------------------------------------------

    def show_rules(self, rules: tuple[RuleRow, ...]) -> None:
        was_unsaved = {row.trail for row in self._shown if self._fields[row.trail].value() != row.years}
        for row in rules:
            if row.trail not in self._fields:
                self._add(row)
            if row.trail not in was_unsaved:
                self._fields[row.trail].setValue(row.years)
            self._lines[row.trail].setText(row.line)
            self._lines[row.trail].setVisible(bool(row.line))
        self._shown = rules
        self._tell_unsaved()

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        if sentence:
            self.notice.show_notice(kind, sentence, next_step)
        else:
            self.notice.clear()

    def focus_first(self) -> None:
        if self._fields:
            next(iter(self._fields.values())).setFocus()

    # --- Inside -----------------------------------------------------------------------------------------

    def _add(self, row: RuleRow) -> None:
        field = QSpinBox()
        field.setRange(1, 100)
        field.setSuffix(" " + self.tr("years"))
        field.setMaximumWidth(current_look().px(140))
        field.valueChanged.connect(lambda _: self._tell_unsaved())
        self.form.add(row.name, field)
        self._fields[row.trail] = field
        self._lines[row.trail] = self.form.add_row(Text("", "secondary", "ink-2", wrap=True))

    def _save(self) -> None:
        if self.save.isEnabled():
            self.save_requested.emit({trail: field.value() for trail, field in self._fields.items()})

    def _put_back(self) -> None:
        for row in self._shown:
            self._fields[row.trail].setValue(row.years)

    def _tell_unsaved(self) -> None:
        unsaved = any(self._fields[row.trail].value() != row.years for row in self._shown)
        self.save.setEnabled(unsaved)
        self.cancel.setEnabled(unsaved)
