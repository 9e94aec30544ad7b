"""An entry that two desks saved: both versions side by side, chosen field by field, before anything is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.directory.view import TwoVersions, Version
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.texts import Text, literal


class VersionsBox(QWidget):
    """`confirmed` carries the names of the fields in which mine is chosen."""

    confirmed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.title = Text("", "title", wrap=True)
        self.sentence = Text("", "body", "ink-2", wrap=True)
        self.rows: dict[str, tuple[OutlineButton, OutlineButton]] = {}
        self._grid_holder = QWidget()
        self.save = PrimaryButton(self.tr("Save what is chosen"))
        self.save.clicked.connect(lambda: self.confirmed.emit(self.mine()))
        self.leave = QuietButton(self.tr("Go on editing"))
        self.leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        for widget in (self.title, self.sentence, self._grid_holder):
            self._column.addWidget(widget)
        self._column.addLayout(foot)
        self._column.addStretch(1)

    def show_versions(self, versions: TwoVersions) -> None:
        self.title.setText(versions.title)
        self.sentence.setText(versions.sentence)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_look().px(10))
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(Text(versions.their_title, "strong", wrap=True), 0, 1)
        grid.addWidget(Text(versions.my_title, "strong", wrap=True), 0, 2)
        self.rows = {}
        for line, row in enumerate(versions.rows, 1):
            theirs, mine = self._pair(row, versions)
            grid.addWidget(Text(row.label, "secondary-strong", "ink-2"), line, 0)
            grid.addWidget(theirs, line, 1)
            grid.addWidget(mine, line, 2)
            self.rows[row.name] = (theirs, mine)
        self._column.replaceWidget(self._grid_holder, holder)
        self._grid_holder.deleteLater()
        self._grid_holder = holder
        first = next(iter(self.rows.values()), None)
        (self.save if first is None else first[1] if first[1].isChecked() else first[0]).setFocus()
        announce(self, f"{versions.title}. {versions.sentence}", assertive=True)

    def mine(self) -> frozenset[str]:
        return frozenset(name for name, (_, mine) in self.rows.items() if mine.isChecked())

    def _pair(self, row: Version, versions: TwoVersions) -> tuple[OutlineButton, OutlineButton]:
        group = QButtonGroup(self)
        made = []
        for title, value, is_chosen in (
            (versions.their_title, row.theirs, not row.takes_mine),
            (versions.my_title, row.mine, row.takes_mine),
        ):
            button = OutlineButton(literal(value) or "–")
            button.setToolTip(value)
            button.setCheckable(True)
            button.setChecked(is_chosen)
            button.setAccessibleName(
                self.tr("{label}: {value}, {version}").format(
                    label=row.label, value=value or "–", version=title
                )
            )
            group.addButton(button)
            made.append(button)
        return made[0], made[1]
