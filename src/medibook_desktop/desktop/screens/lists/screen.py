"""The lists: a table of whom to reach or what happened, worked through by one key a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import (
    IconButton,
    OutlineButton,
    PrimaryButton,
    SegmentedControl,
)
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.progress_line import ProgressLine
from medibook_desktop.desktop.widgets.side_panel import KeyHints
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

_Key = Qt.Key
WIDTHS = {
    ListName.CONFIRM: (9, 25, 16, 20, 16, 14),
    ListName.AWAY: (12, 16, 12, 17, 27, 16),
    ListName.SQUEEZED_IN: (19, 21, 19, 25, 16),
}
"""The columns' shares of the width, on the screen and on paper."""
PHONE = 2


class ListsScreen(QWidget):
    """Passive. `key_pressed` carries a letter or "Enter", "Left", "Right" and the row's key."""

    list_chosen = Signal(str)
    day_stepped = Signal(int)
    key_pressed = Signal(str, int)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lists"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.current = ListName.CONFIRM
        self.which = SegmentedControl(
            [
                (str(ListName.CONFIRM), self.tr("To confirm")),
                (str(ListName.AWAY), self.tr("Doctor away")),
                (str(ListName.SQUEEZED_IN), self.tr("Squeezed in")),
            ],
            self.tr("Which list"),
            ("1", "2", "3"),
        )
        self.which.chosen.connect(self.list_chosen)
        self.previous = IconButton("previous", self.tr("Previous"), "Ctrl+Left")
        self.next = IconButton("next", self.tr("Next"), "Ctrl+Right")
        self.previous.clicked.connect(lambda: self.day_stepped.emit(-1))
        self.next.clicked.connect(lambda: self.day_stepped.emit(1))
        self.heading = Text("", "title")
        self.summary = Text("", "body", "ink-2")
        self.models = {name: self._model(name) for name in ListName}
        self.tables = {name: self._table(name) for name in ListName}
        self.empty = EmptyState("check", "", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hints = KeyHints([])
        self.progress = ProgressLine()
        self.progress.cancel_requested.connect(self.all_requested)
        self.buttons = self._away_buttons()
        self._lay_out()
        self.show_which(ListName.CONFIRM)

    # --- ListsView ------------------------------------------------------------------------------------

    def show_list(self, name: ListName, heading: str, rows: Sequence[ListRow], summary: str) -> None:
        had_rows = self.models[name].rowCount() > 0
        self.models[name].set_rows(rows)
        table = self.tables[name]
        table.share_width()
        if rows and not table.currentIndex().isValid():
            first = next((place for place, row in enumerate(rows) if not row.is_settled), 0)
            table.setCurrentIndex(self.models[name].index(first, 0))
        if name is not self.current:
            return
        self.heading.setText(heading)
        self.summary.setText(summary)
        self._middle.setCurrentWidget(table)
        if not had_rows:
            announce(self, f"{heading}. {summary}")
        if self.empty.hasFocus() or self.hasFocus():
            table.setFocus()

    def show_empty(self, name: ListName, title: str, sentence: str) -> None:
        self.models[name].set_rows(())
        if name is not self.current:
            return
        self.heading.setText("")
        self.summary.setText("")
        self.empty.set_texts(title, sentence)
        has_keys = self.hasFocus() or self.empty.hasFocus() or any(t.hasFocus() for t in self.tables.values())
        self._middle.setCurrentWidget(self.empty)
        announce(self, f"{title}. {sentence}")
        if has_keys:
            self.empty.setFocus()

    def show_moving(self, done: int, total: int) -> None:
        if not total:
            self.progress.show_sentence("")
            return
        text = self.tr("Moving the visits: {done} of {total}").format(done=done, total=total)
        self.progress.show_progress(text, done, total)

    def select_row(self, name: ListName, key: int) -> None:
        place = self.models[name].row_of(key)
        if place >= 0:
            self.tables[name].setCurrentIndex(self.models[name].index(place, 0))

    def show_which(self, name: ListName) -> None:
        self.current = name
        self.which.set_value(str(name))
        self._middle.setCurrentWidget(self.tables[name])
        # What the buttons say with their keys is not said twice.
        said = {"Enter", "Ctrl Enter", "← →", "M", "C", "K", "O"} if name is ListName.AWAY else set()
        self.hints.set_pairs([pair for pair in self.keys() if pair[0] not in said])
        self.buttons.setVisible(name is ListName.AWAY)

    def keys(self) -> list[tuple[str, str]]:
        """What the shown list understands, for the line above it and for F1."""
        if self.current is ListName.CONFIRM:
            return [
                ("K", self.tr("told, confirmed")),
                ("O", self.tr("no answer")),
                ("U", self.tr("to call again")),
                ("Enter", self.tr("show in the agenda")),
                ("Ctrl P", self.tr("print the list")),
            ]
        if self.current is ListName.AWAY:
            return [
                ("Enter", self.tr("move to the proposed time")),
                ("Ctrl Enter", self.tr("move all that have one")),
                ("← →", self.tr("another time")),
                ("M", self.tr("choose freely in the agenda")),
                ("C", self.tr("cancel the visit")),
                ("K", self.tr("told")),
                ("O", self.tr("no answer")),
                ("E", self.tr("queue a message")),
                ("V", self.tr("show in the agenda")),
                ("Ctrl P", self.tr("print the call list")),
            ]
        return [("Enter", self.tr("show in the agenda")), ("Ctrl P", self.tr("print the report"))]

    def focus_list(self) -> None:
        shown = self._middle.currentWidget()
        (shown if isinstance(shown, RowTable) else self.empty).setFocus()

    # --- Keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and arrows that the table leaves to the screen."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = key in (_Key.Key_Return, _Key.Key_Enter)
        if is_enter and modifiers == Qt.KeyboardModifier.ControlModifier and self.current is ListName.AWAY:
            self.all_requested.emit()
            return
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
            return
        if _Key.Key_1 <= key <= _Key.Key_3:
            self.list_chosen.emit(str(list(ListName)[key - _Key.Key_1]))
        elif _Key.Key_A <= key <= _Key.Key_Z:
            self._pressed(chr(key))
        elif key in (_Key.Key_Left, _Key.Key_Right):
            forward = (key == _Key.Key_Right) != self.isRightToLeft()
            self._pressed("Right" if forward else "Left")
        else:
            super().keyPressEvent(event)

    def _pressed(self, key: str) -> None:
        row = self.tables[self.current].selected_row()
        if isinstance(row, ListRow):
            self.key_pressed.emit(key, row.key)

    # --- Making -----------------------------------------------------------------------------------------

    def _away_buttons(self) -> QWidget:
        """What can be done to the visit under the cursor, for the hand on the mouse; the keys do the same."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().px(8))
        self.move_one = PrimaryButton(self.tr("Move there"), "Enter")
        self.move_all = OutlineButton(self.tr("Move all that have a time"), "Ctrl+Enter")
        others = (
            (OutlineButton(self.tr("Another time"), "→"), "Right"),
            (OutlineButton(self.tr("Choose freely"), "M"), "M"),
            (OutlineButton(self.tr("Cancel the visit"), "C"), "C"),
            (OutlineButton(self.tr("Told"), "K"), "K"),
            (OutlineButton(self.tr("No answer"), "O"), "O"),
        )
        for button, key in ((self.move_one, "Enter"), *others):
            button.clicked.connect(lambda *_, key=key: self._pressed(key))
            row.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.let_shrink()
        self.move_all.clicked.connect(self.all_requested)
        self.move_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.move_all.let_shrink()
        row.insertWidget(1, self.move_all)
        row.addStretch(1)
        return holder

    def _titles(self, name: ListName) -> tuple[str, ...]:
        return {
            ListName.CONFIRM: (
                self.tr("Time"),
                self.tr("Patient"),
                self.tr("Phone"),
                self.tr("Doctor"),
                self.tr("Visit"),
            ),
            ListName.AWAY: (
                self.tr("Was at"),
                self.tr("Patient"),
                self.tr("Phone"),
                self.tr("Visit"),
                self.tr("Goes to"),
            ),
            ListName.SQUEEZED_IN: (
                self.tr("When"),
                self.tr("Patient"),
                self.tr("Doctor"),
                self.tr("Reason"),
                self.tr("Squeezed in by"),
            ),
        }[name]

    def _model(self, name: ListName) -> RowTableModel[ListRow]:
        def cell(place: int, title: str) -> Column[ListRow]:
            return Column(
                title,
                lambda row: row.cells[place],
                lambda row: row.cells[place],
                strong=place == 1,
                token=_ink,
            )

        columns = [cell(place, title) for place, title in enumerate(self._titles(name))]
        if name is not ListName.SQUEEZED_IN:
            columns.append(
                Column(self.tr("Told"), lambda row: f"{row.sign} {row.state}".strip(), token=_state_ink)
            )
        return RowTableModel(columns, lambda row: row.key, self)

    def _table(self, name: ListName) -> _ListTable:
        table = _ListTable(WIDTHS[name], has_phone=name is not ListName.SQUEEZED_IN)
        table.setModel(self.models[name])
        table.setAccessibleName(self.which.button(str(name)).text())
        table.share_width()
        table.row_chosen.connect(lambda _row: self._pressed("Enter"))
        return table

    def _lay_out(self) -> None:
        px = current_look().px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.which)
        head.addSpacing(px(12))
        head.addWidget(self.hints, 1)
        # A row of its own: the day is long in some languages, and large text needs the width.
        shown = QHBoxLayout()
        shown.setSpacing(px(8))
        shown.addWidget(self.previous)
        shown.addWidget(self.next)
        shown.addWidget(self.heading, 1)
        shown.addWidget(self.summary)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        for table in self.tables.values():
            self._middle.addWidget(table)
        self._middle.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(10))
        whole.setSpacing(px(10))
        whole.addLayout(head)
        whole.addLayout(shown)
        whole.addWidget(self.progress)
        whole.addWidget(middle, 1)
        whole.addWidget(self.buttons)


class _ListTable(RowTable):
    """Columns share the width as they are told; left and right are the screen's: they turn through the times."""

    def __init__(self, shares: Sequence[int], has_phone: bool) -> None:
        super().__init__()
        self._shares = shares
        # Column -> the part of the width that it gets at most for what stands in it.
        self._kept = {0: 3, PHONE: 5} if has_phone else {0: 3}

    def share_width(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(current_look().px(40))
        whole, room = sum(self._shares), self.viewport().width()
        # With large text the time must not lose its hour, nor the phone its last digits.
        kept = {
            column: max(
                room * self._shares[column] // whole, min(self.sizeHintForColumn(column), room // most)
            )
            for column, most in self._kept.items()
        }
        left = max(0, room - sum(kept.values()))
        shares = sum(share for column, share in enumerate(self._shares) if column not in kept)
        for column, share in enumerate(self._shares):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, kept.get(column, left * share // shares))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Left, _Key.Key_Right):
            event.ignore()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # all of them, not the one under the cursor
        else:
            super().keyPressEvent(event)


def _ink(row: ListRow) -> str:
    return "ink-3" if row.is_settled else "ink"


def _state_ink(row: ListRow) -> str:
    if row.warns:
        return "danger"
    return "ink-3" if row.is_settled else "ink-2"
