"""F1: the keys of this screen, from the list of commands."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from medibook_desktop.desktop.commands.command_list import COMMANDS, allowed
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.key_list import KeyList

WIDTH = 860


def key_sections(rights: frozenset[str]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(section, [(key, text)]), commands first, then what the grid itself understands."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.shortcut and allowed(command, rights):
            sections.setdefault(command.group_label, []).append((command.shortcut, command.label))
    sections[translate("Commands", "Moving about")] = [
        ("← ↑ ↓ →", translate("Commands", "Go from time to time, doctor to doctor")),
        (translate("Commands", "A letter"), translate("Commands", "On a free time: begin a booking")),
        ("Ctrl+X  Ctrl+V", translate("Commands", "Take a visit to another time or date")),
        ("Esc", translate("Commands", "Close the box; stop moving")),
        ("Tab", translate("Commands", "To the side panel and back")),
    ]
    return list(sections.items())


class KeyOverlay(FloatingCard):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Keys of this screen"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._title = QLabel(self.tr("Keys of this screen"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self._title)
        layout.addWidget(self._scroll)

    def toggle(self, rights: frozenset[str]) -> None:
        if self.isVisible():
            self.dismiss()
            return
        look = current_look()
        self._title.setFont(look.font("title"))
        keys = KeyList(key_sections(rights))
        self._scroll.setWidget(keys)
        self._before = self.window().focusWidget()
        host = self._host.rect()
        width = min(look.px(WIDTH), host.width())
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
