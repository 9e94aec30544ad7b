"""Keys that are typed between a command and what it shows: kept, and given to what is shown then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

SLOW_MS = 700
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_OTHER_WINDOW = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)

Kept = tuple[int, Qt.KeyboardModifier, str] | Callable[[], None]


class HeldKeys(QObject):
    """A command that must read before it can show anything holds the keys of the widget that has the focus.

    On a selected visit every letter is a command of its own: without this, whoever types faster than the database
    answers gets another command instead of a letter in the box. `on_slow` says that an answer takes its time.
    """

    def __init__(self, parent: QObject, on_slow: Callable[[], None] = lambda: None) -> None:
        super().__init__(parent)
        self._owner: object | None = None
        self._from: QWidget | None = None
        self._watched: list[QWidget] = []
        self._kept: list[Kept] = []
        self._opens: Callable[[], QWidget | None] | None = None
        self._on_left: Callable[[], None] = lambda: None
        self._on_escape: Callable[[], None] = lambda: None
        self._is_arriving = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(on_slow)

    @property
    def is_holding(self) -> bool:
        return self._owner is not None

    def for_box(
        self,
        owner: object,
        box: Callable[[], QWidget | None],
        on_left: Callable[[], None] = lambda: None,
        on_escape: Callable[[], None] = lambda: None,
    ) -> None:
        """Until the focus is in `box`, which then gets what was typed. Esc, or the focus going elsewhere, is
        leaving: what was typed is forgotten and `on_left` drops the answer; `on_escape` comes after it."""
        there, focused = box(), QApplication.focusWidget()
        if there is not None and focused is not None and (focused is there or there.isAncestorOf(focused)):
            return
        self._begin(owner)
        if self.is_holding:
            self._opens, self._on_left, self._on_escape = box, on_left, on_escape
            self._slow.start()

    def for_same(self, owner: object) -> None:
        """Until `release`: the widget that has the focus shows something else then, and gets what was typed."""
        self._begin(owner)

    def release(self, owner: object) -> None:
        if owner is self._owner and self._opens is None:
            self._hand_on()

    def give_back(self, owner: object) -> None:
        """Nothing was opened: a reason was said instead, and what was typed for the box is nobody's."""
        if owner is self._owner and not self._is_arriving:
            self._end()

    def later(self, act: Callable[[], None]) -> bool:
        """A command that concerns what is selected: in its turn among the keys. False when nothing is held."""
        if self.is_holding:
            self._kept.append(act)
        return self.is_holding

    # ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._keep(event)
        if kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent) and event.commitString():
            self._kept.append((0, Qt.KeyboardModifier.NoModifier, event.commitString()))
            return True
        if (
            kind is QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() not in _OTHER_WINDOW
        ):
            self._focus_moved()
        return False

    def _keep(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.key() == Qt.Key.Key_Escape and self._opens is not None and not self._is_arriving:
            on_escape = self._on_escape
            self._leave()
            on_escape()
        else:
            self._kept.append((event.key(), event.modifiers(), event.text()))
        return True

    def _focus_moved(self) -> None:
        focused = QApplication.focusWidget()
        box = self._opens() if self._opens is not None else None
        if box is not None and focused is not None and (focused is box or box.isAncestorOf(focused)):
            # It may still be opening: it gets the keys when that is done, and none overtakes another until then.
            self._watch(focused)
            if not self._is_arriving:
                self._is_arriving = True
                owner = self._owner
                QTimer.singleShot(0, self, lambda: self._hand_on() if self._owner is owner else None)
        elif not self._is_arriving:
            self._leave()

    def _begin(self, owner: object) -> None:
        if self.is_holding:
            self._leave()
        self._from = QApplication.focusWidget()
        if self._from is not None:
            self._owner = owner
            self._watch(self._from)

    def _watch(self, widget: QWidget) -> None:
        if widget not in self._watched:
            widget.installEventFilter(self)
            self._watched.append(widget)

    def _leave(self) -> None:
        on_left = self._on_left
        self._end()
        on_left()

    def _end(self) -> tuple[list[Kept], QWidget | None]:
        self._slow.stop()
        for widget in self._watched:
            with suppress(RuntimeError):  # the widget may be gone by now
                widget.removeEventFilter(self)
        kept, left = self._kept, self._from if self._opens is not None else None
        self._watched, self._kept, self._from = [], [], None
        self._owner, self._opens, self._on_left, self._is_arriving = None, None, lambda: None, False
        return kept, left

    def _hand_on(self) -> None:
        kept, left = self._end()
        for each in kept:
            focused = QApplication.focusWidget()
            if focused is None or focused is left:
                return  # the box has gone again: what follows was not meant for the visit behind it
            if not isinstance(each, tuple):
                if left is None:
                    each()
                continue
            key, modifiers, text = each
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget()
                if target is not None:
                    QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
