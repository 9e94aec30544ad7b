"""Several of many: a list to tick, found by typing a part of a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.buttons import QuietButton
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.people import search_key

_ID = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
SHOWN_ROWS, ROW = 6, 26


class Checklist(QWidget):
    """Space ticks. "All" and "None" mean the rows that are shown, so that one specialty is ticked at once."""

    changed = Signal()

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Name or specialty"), accessible_name=accessible_name)
        self.list = QListWidget()
        self.list.setAccessibleName(accessible_name)
        self.list.setTabKeyNavigation(False)
        self.all = QuietButton(self.tr("Tick all shown"))
        self.none = QuietButton(self.tr("None"))
        self.count = Text("", "secondary", "ink-2")
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.all)
        foot.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(4))
        for part in (self.search, self.list):
            column.addWidget(part)
        column.addLayout(foot)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._filter)
        self.search.step.connect(lambda _by: self.list.setFocus())
        self.list.itemChanged.connect(lambda _item: self._ticked())
        self.all.clicked.connect(lambda: self._tick_shown(True))
        self.none.clicked.connect(lambda: self._tick_shown(False))
        self._filling = False

    def set_choices(self, choices: Sequence[tuple[int, str, str]]) -> None:
        """(id, name, what else it is found by); ticks stay."""
        found = [(self._item_id(n), self.list.item(n).text()) for n in range(self.list.count())]
        wanted = [(each, f"{name} · {more}" if more else name) for each, name, more in choices]
        if found == wanted:
            return
        ticked = self.value()
        self._filling = True
        self.list.clear()
        for (each, text), (_, name, more) in zip(wanted, choices, strict=True):
            item = QListWidgetItem(text)
            item.setSizeHint(QSize(0, current_look().px(ROW)))
            item.setData(_ID, each)
            item.setData(_KEY, search_key(f"{name} {more}"))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if each in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        rows = min(SHOWN_ROWS, max(1, len(choices)))
        self.list.setFixedHeight(rows * current_look().px(ROW) + current_look().px(6))
        self.search.setVisible(len(choices) > SHOWN_ROWS)
        self._count()

    def value(self) -> tuple[int, ...]:
        return tuple(
            self._item_id(n)
            for n in range(self.list.count())
            if self.list.item(n).checkState() == Qt.CheckState.Checked
        )

    def set_value(self, ids: Sequence[int]) -> None:
        self._filling = True
        for n in range(self.list.count()):
            item = self.list.item(n)
            item.setCheckState(Qt.CheckState.Checked if item.data(_ID) in ids else Qt.CheckState.Unchecked)
        self._filling = False
        self._count()

    def _item_id(self, row: int) -> int:
        return int(self.list.item(row).data(_ID))

    def _filter(self, text: str) -> None:
        wanted = search_key(text)
        for n in range(self.list.count()):
            item = self.list.item(n)
            item.setHidden(wanted not in item.data(_KEY))

    def _tick_shown(self, on: bool) -> None:
        self._filling = True
        for n in range(self.list.count()):
            item = self.list.item(n)
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False
        self._ticked()

    def _ticked(self) -> None:
        if not self._filling:
            self._count()
            self.changed.emit()

    def _count(self) -> None:
        self.count.setText(self.tr("%n chosen", "", len(self.value())))
