"""The waitlist: who waits, for which times, and the offers that hold one; everything by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.language.sorting import specialties_of
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.waitlist.presenter import WishRow
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.side_panel import key_hints
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.waitlist import OfferOutcome, Urgency, WishGroup

_TOKENS = {Urgency.URGENT: "danger", Urgency.SOON: "ink", Urgency.CAN_WAIT: "ink-2"}

_WIDTHS = (170, 140, 150, 245, 160, 100, 95, 165)
_VISIT = 4


class WaitlistScreen(QWidget):
    """Passive. Every key of the list is a signal with the row under the cursor."""

    group_chosen = Signal(str)
    doctor_chosen = Signal(object, str)
    urgency_chosen = Signal(object)
    new_requested = Signal()
    row_chosen = Signal(object)
    withdraw_requested = Signal(object)
    offer_requested = Signal(object)
    settle_requested = Signal(object, object)

    def __init__(self, doctors: Sequence[Doctor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Waitlist"))
        self.groups = SegmentedControl(
            [
                (str(WishGroup.OPEN), self.tr("Waiting", "people of the waitlist")),
                (str(WishGroup.OFFERED), self.tr("Offered", "wishes with an offer")),
                (str(WishGroup.DONE), self.tr("Done", "wishes that are met or over")),
            ],
            self.tr("Which wishes"),
        )
        self.doctors = _combo(self.tr("Doctor or specialty"))
        self._fill_doctors(doctors)
        self.urgencies = _combo(self.tr("How urgent"))
        self.urgencies.addItem(self.tr("Every urgency"), None)
        for urgency, text in (
            (Urgency.URGENT, self.tr("Urgent")),
            (Urgency.SOON, self.tr("Soon")),
            (Urgency.CAN_WAIT, self.tr("Can wait")),
        ):
            self.urgencies.addItem(text, urgency)
        self.busy = BusyMark()
        self.new_button = PrimaryButton(self.tr("New wish"), "+")
        self.new_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.model = RowTableModel[WishRow](self._columns(), lambda row: row.wish_id, self)
        self.table = RowTable(self.tr("Waitlist"))
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.empty = EmptyState("waitlist", "", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty.installEventFilter(self)
        self.hints = key_hints(
            [
                ("Enter", self.tr("change", "a key of the waitlist")),
                ("O", self.tr("offer the next time", "a key of the waitlist")),
                ("T", self.tr("taken", "a key of the waitlist")),
                ("D", self.tr("declined", "a key of the waitlist")),
                ("Del", self.tr("off the list", "a key of the waitlist")),
            ]
        )
        self._lay_out()
        self.groups.chosen.connect(self.group_chosen)
        self.doctors.activated.connect(self._doctor_activated)
        self.urgencies.activated.connect(lambda _: self.urgency_chosen.emit(self.urgencies.currentData()))
        self.new_button.clicked.connect(lambda: self.new_requested.emit())
        self.empty.action_requested.connect(self.new_requested)
        self.table.row_chosen.connect(self.row_chosen)
        current_look().changed.connect(self._fit_columns)

    def _columns(self) -> list[Column[WishRow]]:
        return [
            Column(self.tr("Patient"), lambda row: row.name, strong=True),
            Column(self.tr("Phone"), lambda row: row.phone),
            Column(self.tr("Doctor"), lambda row: row.doctor),
            Column(self.tr("When"), lambda row: row.when),
            Column(self.tr("Visit"), lambda row: row.visit, token="ink-2"),  # noqa: S106 - a colour's name
            Column(
                self.tr("Urgency"),
                lambda row: row.urgency,
                token=lambda row: _TOKENS[row.wish.wanted.urgency],
            ),
            Column(self.tr("Waiting"), lambda row: row.waiting),
            Column(
                self.tr("Status"),
                lambda row: row.status,
                token=lambda row: "danger" if row.is_late else "accent" if row.wish.offer else "ink-2",
            ),
        ]

    def _lay_out(self) -> None:
        px = current_look().px
        bar = QHBoxLayout()
        for widget in (self.groups, self.doctors, self.urgencies, self.busy):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.new_button)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(8))
        column.setSpacing(px(8))
        column.addLayout(bar)
        column.addWidget(middle, 1)
        column.addWidget(self.hints)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """All of them at once, whatever the width: no offer may end where one has to scroll to it."""
        px, width = current_look().px, self.table.viewport().width()
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(px(40))
        # What is short of room goes first from the notes: they stand in the wish too.
        is_narrow = width < px(sum(_WIDTHS) - _WIDTHS[_VISIT] // 2)
        self.table.setColumnHidden(_VISIT, is_narrow)
        shown = {place: w for place, w in enumerate(_WIDTHS) if not (is_narrow and place == _VISIT)}
        for place, weight in shown.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, width * weight // sum(shown.values()))

    def show_doctors(self, doctors: Sequence[Doctor]) -> None:
        """The choice stays, if it is still there."""
        chosen = self.doctors.currentData()
        self.doctors.clear()
        self._fill_doctors(doctors)
        places = [n for n in range(self.doctors.count()) if self.doctors.itemData(n) == chosen]
        self.doctors.setCurrentIndex(places[0] if places else 0)
        self._doctor_activated(self.doctors.currentIndex())

    def _fill_doctors(self, doctors: Sequence[Doctor]) -> None:
        self.doctors.addItem(self.tr("All doctors"), (None, ""))
        for specialty in specialties_of(doctors):
            self.doctors.addItem(specialty, (None, specialty))
        self.doctors.insertSeparator(self.doctors.count())
        for doctor in doctors:
            self.doctors.addItem(doctor.name, (doctor.id, ""))

    # --- WaitlistView -----------------------------------------------------------------------------------

    def show_rows(self, rows: tuple[WishRow, ...], group: WishGroup) -> None:
        had = self.table.selected_row()
        self.model.set_rows(rows)
        if rows and (had is None or not self.table.currentIndex().isValid()):
            self.table.setCurrentIndex(self.model.index(0, 0))
        if not rows:
            if group is WishGroup.OPEN:
                self.empty.set_texts(
                    self.tr("Nobody is waiting"),
                    self.tr("Press + to note a wish, or W on a visit whose patient would come earlier."),
                )
            elif group is WishGroup.OFFERED:
                self.empty.set_texts(
                    self.tr("No time is being held"),
                    self.tr("Press O on a wish, or Ctrl+L on a free time of the agenda."),
                )
            else:
                self.empty.set_texts(
                    self.tr("Nothing is done yet"),
                    self.tr("Wishes that are met, withdrawn or over are listed here."),
                )
        had_focus = self.table.hasFocus() or self.empty.hasFocus()
        self._middle.setCurrentWidget(self.table if rows else self.empty)
        if had_focus:
            self._keys_widget().setFocus()

    def show_busy(self, busy: bool) -> None:
        if busy:
            self.busy.start()
        else:
            self.busy.stop()

    def select_wish(self, wish_id: int) -> None:
        row = self.model.row_of(wish_id)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))

    # --- Keys -------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of this place work in its list."""
        super().focusInEvent(event)
        self._keys_widget().setFocus()

    def _keys_widget(self) -> QWidget:
        return self._middle.currentWidget() or self.table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.table.viewport():
            # Once the viewport has its new width.
            if event.type() is QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._fit_columns)
            return False
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key = event.key()
        if key == Qt.Key.Key_Insert or event.text() == "+":
            self.new_requested.emit()
            return True
        if not self.model.rowCount():
            return False
        row = self.table.selected_row()
        if not isinstance(row, WishRow):
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.withdraw_requested.emit(row)
        elif key == Qt.Key.Key_O:
            self.offer_requested.emit(row)
        elif key == Qt.Key.Key_T:
            self.settle_requested.emit(row, OfferOutcome.TAKEN)
        elif key == Qt.Key.Key_D:
            self.settle_requested.emit(row, OfferOutcome.DECLINED)
        else:
            return False
        return True

    def _doctor_activated(self, _place: int) -> None:
        doctor_id, specialty = self.doctors.currentData() or (None, "")
        self.doctor_chosen.emit(doctor_id, specialty)


def _combo(accessible_name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(accessible_name)
    name_choice(combo)
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo
