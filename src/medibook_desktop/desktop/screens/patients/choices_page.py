"""Two versions side by side, chosen field by field: by Left and Right, or by a click."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.patients.view import ChoiceRow, Choices
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.side_panel import PanelRow
from medibook_desktop.desktop.widgets.texts import Text, literal


class ChoicesPage(QScrollArea):
    """`confirmed` carries the keys of the rows in which the second version is chosen."""

    confirmed = Signal(object)
    left = Signal()
    swap_requested = Signal()
    visit_requested = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: dict[str, tuple[OutlineButton, OutlineButton]] = {}
        self.action = PrimaryButton("", "Ctrl+S")
        self.clashes: list[PanelRow] = []

    def show_choices(self, choices: Choices) -> None:
        px = current_look().px
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        column.addWidget(Text(choices.title, "title", wrap=True))
        column.addWidget(Text(choices.sentence, "body", "danger" if choices.clashes else "ink-2", wrap=True))
        self.clashes = [self._clash(*clash) for clash in choices.clashes]
        for clash in self.clashes:
            column.addWidget(clash)
        column.addLayout(self._grid(choices))
        for fact in choices.facts:
            column.addWidget(Text(f"• {fact}", "body", "ink-2", wrap=True))
        column.addLayout(self._foot(choices))
        column.addStretch(1)
        self.setWidget(body)
        announce(self, f"{choices.title}. {choices.sentence}")
        first = next(iter(self.rows.values()), None)
        if self.clashes:
            self.clashes[0].setFocus()
        elif first is not None:
            (first[1] if first[1].isChecked() else first[0]).setFocus()
        else:
            self.action.setFocus()

    def taken(self) -> frozenset[str]:
        return frozenset(key for key, (_, second) in self.rows.items() if second.isChecked())

    def confirm(self) -> None:
        if self.action.isEnabled():
            self.confirmed.emit(self.taken())

    def _grid(self, choices: Choices) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_look().px(10))
        grid.setVerticalSpacing(current_look().px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Text(choices.first_title, "strong", wrap=True), 0, 1)
        grid.addWidget(Text(choices.second_title, "strong", wrap=True), 0, 2)
        self.rows.clear()
        for place, row in enumerate(choices.rows, 1):
            first, second = self._pair(row, choices)
            grid.addWidget(Text(row.label, "secondary-strong", "ink-2"), place, 0)
            grid.addWidget(first, place, 1)
            grid.addWidget(second, place, 2)
            self.rows[row.key] = (first, second)
        return grid

    def _pair(self, row: ChoiceRow, choices: Choices) -> tuple[OutlineButton, OutlineButton]:
        group = QButtonGroup(self)
        made = []
        for title, value, is_chosen in (
            (choices.first_title, row.first, not row.takes_second),
            (choices.second_title, row.second, row.takes_second),
        ):
            button = OutlineButton(literal(" ".join(value.split())) or "–")
            button.setToolTip(value)
            button.setCheckable(True)
            button.setChecked(is_chosen)
            button.setAccessibleName(
                self.tr("{label}: {value}, {version}").format(
                    label=row.label, value=value or "–", version=title
                )
            )
            button.installEventFilter(self)
            group.addButton(button)
            made.append(button)
        return made[0], made[1]

    def _clash(self, booking_id: int, starts_at: datetime, text: str) -> PanelRow:
        return PanelRow(
            text,
            "",
            self.tr("show"),
            "danger",
            on_click=lambda: self.visit_requested.emit(booking_id, starts_at),
        )

    def _foot(self, choices: Choices) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.action = PrimaryButton(choices.action, "Ctrl+S")
        self.action.setEnabled(not choices.clashes)
        self.action.clicked.connect(self.confirm)
        back = QuietButton(self.tr("Leave it"), "Esc")
        back.clicked.connect(self.left)
        foot.addWidget(self.action)
        if choices.can_swap:
            swap = OutlineButton(self.tr("Keep the other one"), "Alt+K")
            swap.setShortcut("Alt+K")
            swap.clicked.connect(self.swap_requested)
            foot.addWidget(swap)
        foot.addWidget(back)
        foot.addStretch(1)
        return foot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(event.key())
            place = self._place(watched)
            if step is not None and place is not None:
                self._go(place, *step)
                return True
        return super().eventFilter(watched, event)

    def _place(self, watched: QObject) -> tuple[int, int] | None:
        return next(
            (
                (number, side)
                for number, pair in enumerate(self.rows.values())
                for side in (0, 1)
                if pair[side] is watched
            ),
            None,
        )

    def _go(self, place: tuple[int, int], down: int, across: int) -> None:
        """Left and Right as they are seen: in a right-to-left window the second version stands at the left."""
        pairs = list(self.rows.values())
        number = min(max(place[0] + down, 0), len(pairs) - 1)
        if across:
            side = 1 if (across > 0) != self.isRightToLeft() else 0
            pairs[number][side].setChecked(True)
        else:
            side = 1 if pairs[number][1].isChecked() else 0
        pairs[number][side].setFocus()
        self.ensureWidgetVisible(pairs[number][side])


_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
