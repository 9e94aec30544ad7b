"""The waiting room: figures, one list sorted by how long, and the keys of the chosen line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.waiting_room.presenter import Counted
from medibook_desktop.desktop.screens.waiting_room.rows import WaitingRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, SegmentedControl
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.side_panel import key_hints
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.bookings import BookingStatus

_MODE = QHeaderView.ResizeMode
WIDTHS: tuple[float, ...] = (50, 0.42, 146, 138, 98, 0.32, 0.26)
"""Of the columns: pixels at 100 %, or a share of what is left."""
_STEPS = {
    Qt.Key.Key_A: BookingStatus.ARRIVED,
    Qt.Key.Key_B: BookingStatus.BOOKED,
    Qt.Key.Key_R: BookingStatus.IN_ROOM,
    Qt.Key.Key_D: BookingStatus.DONE,
}


class _Figure(QWidget):
    """A number and what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Text("", "title")
        self._words = Text("", "secondary", "ink-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def show_figure(self, counted: Counted) -> None:
        sign = "▲ " if counted.token == "danger" else ""  # noqa: S105 - a name of a colour
        self._number.setText(f"{sign}{counted.count}")
        self._number.set_ink(counted.token or "ink")
        self._words.setText(counted.text)
        self.setAccessibleName(f"{counted.text}: {counted.count}")


class WaitingRoomScreen(QWidget):
    """Passive: letters of the chosen line come as signals with its row."""

    step_requested = Signal(object, object)
    row_activated = Signal(object)
    call_requested = Signal(object)
    left_requested = Signal(object)
    file_requested = Signal(object)
    doctor_chosen = Signal(int)
    whole_day_chosen = Signal(bool)
    walk_in_requested = Signal()
    big_screen_requested = Signal()
    seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Waiting room"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # whoever sets it here gets the list
        self.figures: list[_Figure] = []
        self._figure_row = QHBoxLayout()
        self.doctors = QComboBox()
        self.doctors.setAccessibleName(self.tr("Doctor whose patients are shown"))
        name_choice(self.doctors)
        self.doctors.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which = SegmentedControl(
            [("now", self.tr("Now")), ("day", self.tr("Whole day"))], self.tr("Who is shown")
        )
        self.walk_in_button = OutlineButton(self.tr("Walk-in"), "F8")
        self.screen_button = OutlineButton(self.tr("Waiting room screen"))
        self.model: RowTableModel[WaitingRow] = RowTableModel(self._columns(), lambda row: row.key)
        self.table = RowTable(self.tr("Who is waiting"))
        self.table.setModel(self.model)
        self.table.viewport().installEventFilter(self)
        current_look().changed.connect(self._set_widths)
        self.nothing = EmptyState("waiting", "", "")
        self.nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column[WaitingRow]]:
        return [
            Column(self.tr("No.", "number in the waiting room"), lambda row: row.ticket, strong=True),
            Column(self.tr("Patient"), lambda row: row.name, accessible=lambda row: row.spoken, strong=True),
            Column(self.tr("State"), lambda row: row.state, token=lambda row: row.token),
            Column(self.tr("How long"), lambda row: row.wait, token=lambda row: row.token, strong=True),
            Column(self.tr("Time"), lambda row: row.time),
            Column(self.tr("Doctor"), lambda row: row.doctor),
            Column(self.tr("Visit"), lambda row: row.visit, token="ink-2"),  # noqa: S106 - a name of a colour
        ]

    def _lay_out(self) -> None:
        px = current_look().px
        top = QHBoxLayout()
        top.setSpacing(px(10))
        self._figure_row.setSpacing(px(28))
        top.addLayout(self._figure_row)
        top.addStretch(1)
        top.addWidget(self.walk_in_button)
        top.addWidget(self.screen_button)
        choices = QHBoxLayout()
        choices.setSpacing(px(10))
        choices.addWidget(self.which)
        choices.addWidget(self.doctors)
        choices.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(18), px(14), px(18), px(10))
        whole.setSpacing(px(10))
        whole.addLayout(top)
        whole.addLayout(choices)
        # Laid into the screen first: a stack without one shows its page as a window of its own, which takes the keys.
        self._middle = QStackedLayout()
        whole.addLayout(self._middle, 1)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        whole.addWidget(
            key_hints(
                [
                    ("A", self.tr("arrived")),
                    ("R", self.tr("in room")),
                    ("D", self.tr("done")),
                    ("X", self.tr("did not come, left")),
                    ("C", self.tr("call to the desk")),
                    ("Enter", self.tr("show the visit, give a time")),
                    ("Ctrl Z", self.tr("undo")),
                ]
            )
        )

    def _connect(self) -> None:
        self.doctors.activated.connect(lambda place: self.doctor_chosen.emit(self.doctors.itemData(place)))
        self.which.chosen.connect(lambda value: self.whole_day_chosen.emit(value == "day"))
        self.walk_in_button.clicked.connect(self.walk_in_requested)
        self.screen_button.clicked.connect(self.big_screen_requested)
        self.nothing.action_requested.connect(self.walk_in_requested)
        self.table.row_chosen.connect(self.row_activated)

    def _set_widths(self) -> None:
        """Fixed, so that no column moves when somebody comes or goes; names get most of what is left."""
        look = current_look()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_MODE.Fixed)
        fixed = sum(look.px(width) for width in WIDTHS if width > 1)
        left = max(look.px(220), self.table.viewport().width() - fixed)
        for place, width in enumerate(WIDTHS):
            header.resizeSection(place, look.px(width) if width > 1 else int(left * width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._set_widths()
        return super().eventFilter(watched, event)

    # --- WaitingRoomView ------------------------------------------------------------------------------

    def show_rows(self, rows: tuple[WaitingRow, ...]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(rows)
        # Who was chosen has gone: the one who stands there now, so that the next key is not lost.
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(0, min(place, len(rows) - 1)))

    def show_counts(self, counts: tuple[Counted, ...]) -> None:
        while len(self.figures) < len(counts):
            figure = _Figure()
            self.figures.append(figure)
            self._figure_row.addWidget(figure)
        for figure, counted in zip(self.figures, counts, strict=True):
            figure.show_figure(counted)

    def show_doctors(self, doctors: tuple[tuple[str, int], ...], chosen: int) -> None:
        self.doctors.clear()
        self.doctors.addItem(self.tr("All doctors"), 0)
        for name, doctor_id in doctors:
            self.doctors.addItem(name, doctor_id)
        self.doctors.setCurrentIndex(max(0, self.doctors.findData(chosen)))

    def show_nothing(self, title: str, sentence: str) -> None:
        has_keys = (
            self.hasFocus()
            or self.table.hasFocus()
            or self.nothing.hasFocus()
            or any(child.hasFocus() for child in self.nothing.findChildren(QWidget))
        )
        if title:
            self.nothing.set_texts(title, sentence)
        shown = self.nothing if title else self.table
        if shown is self._middle.currentWidget():
            return
        self._middle.setCurrentWidget(shown)
        # A widget that goes takes the focus with it.
        if has_keys:
            self._take_keys()

    # --- Keys -----------------------------------------------------------------------------------------

    def chosen(self) -> WaitingRow | None:
        row = self.table.selected_row()
        return row if isinstance(row, WaitingRow) and self._middle.currentWidget() is self.table else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen()
        key = Qt.Key(event.key())
        if row is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.step_requested.emit(row, _STEPS[key])
        elif key in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self.left_requested.emit(row)
        elif key == Qt.Key.Key_C:
            self.call_requested.emit(row)
        elif key == Qt.Key.Key_P:
            self.file_requested.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys belong to the list."""
        super().focusInEvent(event)
        self._take_keys()

    def _take_keys(self) -> None:
        if self._middle.currentWidget() is not self.table:
            self.nothing.setFocus()
            return
        self.table.setFocus()
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.seen.emit(event.type() == QEvent.Type.Show)
        return super().event(event)
