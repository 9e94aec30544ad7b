"""A patient's file: who it is, the form, the visits, and what may be done next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.patients.file_form import FileForm
from medibook_desktop.desktop.screens.patients.number_line import NumberLine
from medibook_desktop.desktop.screens.patients.view import Coming, FileHead, VisitLine
from medibook_desktop.desktop.widgets.buttons import DangerButton, OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.duplicate_line import DuplicateLine
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text, isolated


class VisitTable(RowTable):
    """Enter shows the visit in the agenda; N books the next one."""

    next_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)


class FilePage(QWidget):
    save_requested = Signal()
    visit_requested = Signal(object)
    next_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal(int, str)
    cancel_all_requested = Signal(str)
    duplicate_chosen = Signal(int)
    trail_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Text("", "title", wrap=True)
        self.line = Text("", "body", "ink-2", wrap=True)
        self.save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        self.next = OutlineButton(self.tr("Book next visit"), "Alt+N")
        self.merge = OutlineButton(self.tr("Same person as…"), "Alt+M")
        self.trail = QuietButton(self.tr("Who looked at this file?"), "Alt+L")
        self.form = FileForm()
        self.number = NumberLine()
        self.duplicates = DuplicateLine()
        self._merged = QWidget()
        self._merged_box = QVBoxLayout(self._merged)
        self._merged_box.setContentsMargins(0, 0, 0, 0)
        self.model: RowTableModel[VisitLine] = RowTableModel(_columns(), key=lambda line: line.booking_id)
        self.visits = VisitTable(self.tr("Visits"))
        self.visits.setModel(self.model)
        self.no_visits = Text(
            self.tr("No visits yet. Alt+N books the first one."), "body", "ink-2", wrap=True
        )
        self.coming = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = current_look().px
        head = self._head = QHBoxLayout()
        buttons = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.name)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        for button in (self.save, self.next, self.merge):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(buttons)
        form = QWidget()
        inside = self._inside = QVBoxLayout(form)
        at_end = (px(10), 0) if self.isRightToLeft() else (0, px(10))  # where the scroll bar stands
        inside.setContentsMargins(at_end[0], 0, at_end[1], 0)
        inside.setSpacing(px(8))
        inside.addWidget(self.duplicates)
        inside.addWidget(self.form)
        inside.addWidget(self.number)
        inside.addWidget(self._merged)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        self.scroll_area = scroll
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(6))
        side.addWidget(SectionHeading(self.tr("Visits")))
        self._lay_out_coming()
        side.addWidget(self.coming)
        side.addWidget(self.no_visits)
        side.addWidget(self.visits, 1)
        side.addStretch(0)
        side.addWidget(self.trail, 0, Qt.AlignmentFlag.AlignLeading)
        self.trail.hide()
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(px(20))
        middle.addWidget(scroll, 5)
        middle.addWidget(self.side, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(14), px(20), px(14))
        whole.setSpacing(px(12))
        whole.addLayout(head)
        whole.addLayout(middle, 1)

    def _lay_out_coming(self) -> None:
        self.coming_words = Text("", "strong", "danger", wrap=True)
        self.reason = QLineEdit()
        self.cancel_all = DangerButton("", "Alt+C")
        column = QVBoxLayout(self.coming)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.coming_words)
        column.addWidget(labelled(self.tr("Reason"), self.reason))
        column.addWidget(self.reason)
        column.addWidget(self.cancel_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.coming.hide()

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_requested)
        self.next.setShortcut("Alt+N")
        self.next.clicked.connect(self.next_requested)
        self.merge.setShortcut("Alt+M")
        self.merge.clicked.connect(self.merge_requested)
        self.trail.setShortcut("Alt+L")
        self.trail.clicked.connect(self.trail_requested)
        self.visits.row_chosen.connect(self.visit_requested)
        self.visits.next_requested.connect(self.next_requested)
        self.duplicates.chosen.connect(self.duplicate_chosen)
        self.cancel_all.clicked.connect(self._cancel_all)
        header = self.visits.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other while there is room, else one below the other."""
        super().resizeEvent(event)
        px, width = current_look().px, self.width()
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(down if width < px(720) else beside)
        self._head.setDirection(down if width < px(640) else beside)
        self.form.set_narrow(width < px(480))

    def _cancel_all(self) -> None:
        """The reason that was offered is stored in one language; what was typed as it was typed."""
        self.cancel_all_requested.emit(self.reason.text() if self.reason.isModified() else "")

    # --- What is shown ----------------------------------------------------------------------------------

    def bring_into_view(self, widget: QWidget) -> None:
        """With the height that it has now, which the layout may not have heard of yet."""
        self._inside.activate()
        self.scroll_area.ensureWidgetVisible(widget)

    def offer_trail(self) -> None:
        """For who may read the audit."""
        self.trail.show()

    def show_head(self, head: FileHead) -> None:
        if head.name != self.name.text():
            self.scroll_area.verticalScrollBar().setValue(0)
        self.name.setText(head.name)
        self.line.setText(head.line)
        self.line.set_ink("danger" if head.is_closed else "ink-2")
        self.next.setVisible(not head.is_new and not head.is_closed)
        # Somebody new has no visits yet, and notes belong to a file that exists.
        for widget in (self.merge, self.side, self.form.notes_part):
            widget.setVisible(not head.is_new)
        self.duplicates.show_found(())
        while (item := self._merged_box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for merged_id, text in head.merged:
            self._merged_box.addWidget(self._merged_line(merged_id, text))

    def _merged_line(self, merged_id: int, text: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(text, "secondary", "ink-2", wrap=True), 1)
        button = QuietButton(self.tr("Split again"))
        button.setAccessibleName(self.tr("{file}: split again").format(file=text))
        button.clicked.connect(self._splitting(merged_id, text))
        row.addWidget(button)
        return line

    def _splitting(self, merged_id: int, text: str) -> Callable[[], None]:
        return lambda: self.split_requested.emit(merged_id, text)

    def show_visits(self, lines: tuple[VisitLine, ...]) -> None:
        self.model.set_rows(lines)
        self.visits.setVisible(bool(lines))
        self.no_visits.setVisible(not lines)
        if lines and not self.visits.currentIndex().isValid():
            self.visits.setCurrentIndex(self.model.index(0, 0))

    def show_coming(self, coming: Coming | None) -> None:
        if coming is not None:
            self.coming_words.setText(coming.sentence)
            self.cancel_all.setText(coming.action)
            self.cancel_all.setShortcut("Alt+C")  # a new text takes the old one's shortcut away
            self.reason.setText(coming.reason)
        self.coming.setVisible(coming is not None)


def _columns() -> tuple[Column[VisitLine], ...]:
    def ink(line: VisitLine) -> str:
        return "ink" if line.is_coming else "ink-2"

    return (
        Column(translate("Patients", "When"), lambda line: isolated(line.when), strong=True, token=ink),
        Column(translate("Patients", "Doctor"), lambda line: isolated(line.doctor), token=ink),
        Column(translate("Patients", "Status"), lambda line: line.status, token=ink),
        Column(translate("Patients", "Booked by"), lambda line: isolated(line.booked_by), token="ink-2"),  # noqa: S106 - a colour
    )
