"""Who waits for a free time: a small box beside it. Enter offers it to the first, or to whom the arrows choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.waitlist.gap_presenter import MatchRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import Urgency

WIDTH = 560
ROWS_SHOWN = 6
_PASSING = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class GapBox(FloatingCard):
    """`keys_of` is whose keys count while the box came by itself: Enter accepts there, Esc leaves, and any other
    key means that the person is busy with something else, so the box goes and the key does what it always does.
    """

    offered = Signal(object, object)
    closed = Signal()

    def __init__(self, host: QWidget, keys_of: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Who waits for this time"))
        self._keys_of = keys_of
        self._slot: Slot | None = None
        self._by_itself = False
        self.title = Text("", "strong", wrap=True)
        self.model = RowTableModel[MatchRow](
            [
                Column(self.tr("Patient"), lambda row: row.name, strong=True),
                Column(self.tr("Phone"), lambda row: row.phone),
                Column(self.tr("Wish"), lambda row: row.wish, token="ink-2"),  # noqa: S106 - a colour's name
                Column(
                    self.tr("Urgency"),
                    lambda row: row.urgency,
                    tooltip=lambda row: row.waiting,
                    token=lambda row: (
                        "danger" if row.match.wish.wanted.urgency is Urgency.URGENT else "ink-2"
                    ),
                ),
            ],
            lambda row: row.wish_id,
            self,
        )
        self.table = RowTable(self.tr("Who waits for this time"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self.table.installEventFilter(self)
        self.offer_button = PrimaryButton(self.tr("Hold it and offer it"), "Enter")
        self.leave_button = QuietButton(self.tr("Leave it free"), "Esc")
        for button in (self.offer_button, self.leave_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look = current_look()
        column = QVBoxLayout(self)
        margin = look.px(14)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(6))
        column.addWidget(self.title)
        column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.offer_button)
        column.addLayout(foot)
        self.offer_button.clicked.connect(lambda: self._offer())
        self.leave_button.clicked.connect(lambda: self.dismiss())
        self.table.row_chosen.connect(lambda _row: self._offer())

    def open_for(
        self, slot: Slot, title: str, rows: tuple[MatchRow, ...], place: QRect, *, by_itself: bool
    ) -> None:
        self._slot, self._by_itself = slot, by_itself
        self.title.setText(title)
        self.model.set_rows(())
        self.model.set_rows(rows)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._fit()
        self.place_beside(place, current_look().px(WIDTH))
        self.show()
        self.raise_()
        self._keys_of.removeEventFilter(self)
        if by_itself:
            self._keys_of.installEventFilter(self)
            first = rows[0]
            announce(
                self._keys_of,
                self.tr("{title}. {name}, {phone}. Enter offers it, Escape leaves it.").format(
                    title=title, name=first.name, phone=first.phone
                ),
            )
        else:
            self.table.setFocus()
            announce(self.table, title)

    def dismiss(self) -> None:
        if not self.isVisible():
            return
        self._keys_of.removeEventFilter(self)
        had_keys = not self._by_itself
        self.hide()
        if had_keys:
            self.closed.emit()

    def take_keys(self) -> bool:
        """Ctrl+L while it is there by itself: the arrows choose somebody else. False when it is not there."""
        if not self.isVisible() or not self._by_itself:
            return False
        self._by_itself = False
        self._keys_of.removeEventFilter(self)
        self.table.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._keys_of:
                return self._key_elsewhere(event)
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        elif (
            watched is self._keys_of and event.type() is QEvent.Type.FocusOut and not self.underMouse()
        ):  # a click into the box itself is no leaving
            self.dismiss()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._offer()
        else:
            super().keyPressEvent(event)

    def _key_elsewhere(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _PASSING or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that is held down was meant for what was there before the box.
            if not event.isAutoRepeat():
                self._offer()
            return True
        self.dismiss()
        return key == Qt.Key.Key_Escape

    def _offer(self) -> None:
        row = self.table.selected_row()
        slot = self._slot
        if not isinstance(row, MatchRow) or slot is None or not self.isVisible():
            return
        self.dismiss()
        self.offered.emit(slot, row)

    def _fit(self) -> None:
        px = current_look().px
        self.table.setFixedHeight(px(32) * min(ROWS_SHOWN, max(1, self.model.rowCount())) + 4)
        header = self.table.horizontalHeader()
        for place, width in enumerate((150, 140, 0, 80)):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, px(width))
