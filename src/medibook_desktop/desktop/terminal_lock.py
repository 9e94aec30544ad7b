"""Locks a terminal by a key or when nobody touches it, and lets the same person or somebody else go on."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from medibook_desktop.desktop.background.idle_clock import IdleClock
from medibook_desktop.desktop.screens.locked.presenter import LockedPresenter

if TYPE_CHECKING:
    from medibook_desktop.desktop.background.verbs import Timers, Verbs
    from medibook_desktop.desktop.main_window import MainWindow
    from medibook_desktop.desktop.session import OpenClinic, Session

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class TerminalLock(QObject):
    """Watches one window. While it is locked the front desk lives on behind the lock page, hidden, with all that is
    typed in it; live changes go on reaching it, and nothing of it is shown, said or reached by a key.

    What the terminal holds for an open box is given back while it is locked: nobody sits there speaking with a
    patient. It is taken again afterwards, if nobody else has it by then.
    """

    def __init__(
        self,
        window: MainWindow,
        open_clinic: OpenClinic,
        verbs: Verbs,
        timers: Timers,
        *,
        minutes: Callable[[], int],
        on_switched: Callable[[Session, str], None],
        on_unlocked: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        """`minutes` of idle time after which it locks, 0 for never: asked whenever counting begins anew."""
        super().__init__(window)
        self._window = window
        self._open_clinic = open_clinic
        self._verbs = verbs
        self._timers = timers
        self._minutes = minutes
        self._on_switched = on_switched
        self._on_unlocked = on_unlocked
        self._idle = IdleClock(timers, self.lock, clock=clock, wall_clock=wall_clock)
        self._session: Session | None = None
        self._presenter: LockedPresenter | None = None
        self._focus_before: QWidget | None = None
        self._hidden: list[QWidget] = []
        self._watched: QObject | None = None

    @property
    def is_locked(self) -> bool:
        return self._presenter is not None

    @property
    def hides_dialogs(self) -> bool:
        """Boxes of their own window wait behind the lock page."""
        return bool(self._hidden)

    def watch(self, session: Session) -> None:
        """Somebody is signed in."""
        self._session = session
        handle = cast("QObject | None", self._window.windowHandle())
        if handle is not None and handle is not self._watched:
            # What comes from the keyboard and the mouse passes here once, before any widget: cheaper than to look at
            # every event of the program.
            handle.installEventFilter(self)
            self._watched = handle
        if self._presenter is not None:
            self._presenter.session = session
        else:
            self.count_anew()

    def count_anew(self) -> None:
        """From now on, by the setting as it is."""
        if self._session is not None and not self.is_locked:
            self._idle.start(self._minutes())

    def leave(self) -> None:
        """Nobody is signed in any more: there is nothing to cover."""
        self._idle.stop()
        self._session = None
        self._end()

    def lock(self, *, switching: bool = False) -> None:
        session = self._session
        if session is None or self.is_locked:
            return
        self._idle.stop()
        window = self._window
        self._focus_before = cast("QWidget | None", window.focusWidget())
        self._hide_others()
        screen = window.show_locked(switching=switching)
        presenter = self._presenter = LockedPresenter(
            session,
            self._open_clinic,
            self._verbs,
            self._timers,
            screen,
            since=datetime.now(session.info.tz),
            on_unlocked=self._unlocked,
            on_switched=self._switched,
        )
        screen.unlock_requested.connect(presenter.unlock)
        screen.sign_in_requested.connect(presenter.sign_in)
        holds = session.clinic.holds
        self._verbs.read(holds.pause, lambda _: None, lambda _error: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._idle.touched()
        return False

    # ----------------------------------------------------------------------------------------------------

    def _unlocked(self) -> None:
        session, focus = self._session, self._focus_before
        self._end()
        self._window.end_locked()
        self._on_unlocked()
        for widget in self._hidden:
            widget.show()
        self._hidden.clear()
        if focus is not None and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if session is not None:
            self._verbs.read(session.clinic.holds.resume, lambda _: None, lambda _error: None)
        self.count_anew()

    def _switched(self, session: Session, password: str) -> None:
        self._end()
        for widget in self._hidden:
            widget.deleteLater()
        self._hidden.clear()
        self._on_switched(session, password)

    def _end(self) -> None:
        if self._presenter is not None:
            self._presenter.close()
            self._presenter = None
        self._focus_before = None

    def _hide_others(self) -> None:
        """Menus and lists that are open close; boxes of their own window wait, hidden."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if QApplication.activePopupWidget() is popup:
                break
        self._hidden = [
            widget
            for widget in self._window.findChildren(QDialog)
            if widget.isWindow() and widget.isVisible()
        ]
        for widget in self._hidden:
            widget.hide()
