"""Whether a window could be closed now without taking anything from anybody: looked at, and never guessed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from medibook_desktop.desktop.terminal_lock import TOUCHES
from medibook_desktop.desktop.update_offer import Busy
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.search_field import SearchField

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal

_LANES = ("medibook-read", "medibook-write")


class Hands(QObject):
    """When somebody touched the window last."""

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._clock = clock
        self._touched = clock()
        handle = cast("QObject | None", window.windowHandle())
        if handle is not None:
            handle.installEventFilter(self)

    def seconds_at_rest(self) -> float:
        return self._clock() - self._touched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._clock()
        return False


def busy_with(terminal: Terminal) -> Busy | None:
    """The first reason there is; None: nobody would lose anything."""
    window = terminal.window
    if _has_something_open(terminal) or _is_signing_in(terminal):
        return Busy.OPEN
    if terminal.desk is not None and terminal.desk.agenda.is_read_only:
        return Busy.AWAY
    if not terminal.runner.is_idle or _works_long():
        return Busy.WORKING
    return Busy.TYPED if any(_has_unsaved(field) for field in _fields(window)) else None


def _has_something_open(terminal: Terminal) -> bool:
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    window = terminal.window
    # What the lock page covers is hidden with the page, and open all the same.
    if terminal.lock.hides_dialogs or any(dialog.isVisible() for dialog in window.findChildren(QDialog)):
        return True
    if any(not card.isHidden() and card.takes_keys for card in window.findChildren(FloatingCard)):
        return True
    focused = window.focusWidget()
    if isinstance(focused, SearchField) and focused.text():
        return True
    desk = terminal.desk
    if desk is None or terminal.session is None:
        return False
    return (
        desk.booking.is_open
        or desk.booking.in_doubt.is_open
        or desk.waits.patient is not None
        or bool(desk.waits.name)
        or desk.view.agenda.grid.moving() is not None
        or terminal.session.clinic.holds.is_holding
    )


def _is_signing_in(terminal: Terminal) -> bool:
    sign_in, locked = terminal.window.sign_in, terminal.window.locked
    return bool(
        (sign_in is not None and (sign_in.password.text() or not sign_in.new_password.isHidden()))
        or (locked is not None and locked.password.text())
    )


def _works_long() -> bool:
    """background/long_work.py: imports, the making of slots."""
    names = (thread.name for thread in threading.enumerate())
    return any(name.startswith("medibook-") and not name.startswith(_LANES) for name in names)


def _fields(window: QWidget) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    yield from window.findChildren(QLineEdit)
    yield from window.findChildren(QPlainTextEdit)
    yield from window.findChildren(QTextEdit)


def _has_unsaved(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    """A search is no work that anybody would miss."""
    if field.isReadOnly() or isinstance(field, SearchField):
        return False
    if isinstance(field, QLineEdit):
        return field.isModified() and bool(field.text())
    return field.document().isModified() and not field.document().isEmpty()
