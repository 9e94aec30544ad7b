"""F1: the keys of where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from medibook_desktop.desktop.commands.keys_here import Keys
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.key_list import KeyList

WIDTH = 860


class KeyOverlay(FloatingCard):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Keys of where you are"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._title = QLabel(self.tr("Keys of where you are"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self._title)
        layout.addWidget(self._scroll)

    def toggle(self, sections: Sequence[tuple[str, Keys]]) -> None:
        if self.isVisible():
            self.dismiss()
            return
        look = current_look()
        self._title.setFont(look.font("title"))
        room = self._host.rect().width() - look.px(64)
        keys = KeyList(sections)
        needed = keys.sizeHint().width()
        if needed > room:
            keys = KeyList(sections, wrap=True)
        self._scroll.setWidget(keys)
        self._before = self.window().focusWidget()
        host = self._host.rect()
        width = min(max(look.px(WIDTH), needed + look.px(72)), host.width())
        wanted = keys.sizeHint().height() + look.px(90)
        height = min(wanted, host.height() - 20)
        self.setGeometry(QRect((host.width() - width) // 2, (host.height() - height) // 2, width, height))
        self.show()
        self.raise_()
        self.setFocus()

    def dismiss(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F1):
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            bar.setValue(bar.value() + bar.singleStep() * 3)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() - bar.singleStep() * 3)
        else:
            super().keyPressEvent(event)
