"""One terminal: its window, its runner, its session; and the QApplication around the terminals."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.background.qt_timers import QtTimers
from medibook_desktop.desktop.background.runner import Runner
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.languages import LANGUAGES, SYSTEM, apply_language
from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.main_window import MainWindow
from medibook_desktop.desktop.memory.remembered import TEXT_SIZES, Memory
from medibook_desktop.desktop.qt_start import new_application
from medibook_desktop.desktop.screen_imports import import_screens
from medibook_desktop.desktop.screens.sign_in.presenter import SignInPresenter
from medibook_desktop.desktop.screens.sign_in.view import DemoUser
from medibook_desktop.desktop.session import OpenClinic, Session
from medibook_desktop.desktop.terminal_lock import TerminalLock
from medibook_desktop.desktop.unexpected_dialog import UnexpectedDialog
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.desktop.front_desk import FrontDesk
    from medibook_desktop.desktop.kept_desk import KeptDesk
    from medibook_desktop.desktop.main_window import FrontDeskView
    from medibook_desktop.desktop.update_offer import UpdateOffer


def make_application(memory: Memory, arguments: Sequence[str] = ("medibook",)) -> QApplication:
    app = cast("QApplication", QApplication.instance() or new_application(arguments))
    app.setApplicationName("medibook")
    app.setApplicationDisplayName("MediBook")
    apply_language(app, memory.values.language)
    apply_theme(app, memory.values.theme, memory.values.text_size)
    return app


class Terminal(QObject):
    """A window and what is behind it. Nothing heavy is imported before the first paint: `open_clinic` runs,
    and imports what it needs, on a thread of the runner.
    """

    day_shown = Signal()
    columns_painted = Signal(object)
    """The DoctorDays whose changes were painted just now."""

    def __init__(
        self,
        open_clinic: OpenClinic,
        memory: Memory,
        *,
        place: str,
        demo_users: tuple[DemoUser, ...] = (),
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        """`prepare` is run on a thread after the first paint: imports that signing in will need."""
        super().__init__()
        self._open_clinic = open_clinic
        self._memory = memory
        self._place = place
        self._demo_users = demo_users
        self._prepare = prepare
        self.session: Session | None = None
        self.desk: FrontDesk | None = None
        self.sign_in: SignInPresenter | None = None
        self._closed = False
        self.updates: UpdateOffer | None = None
        """Set after the first paint, where a newer version can be started."""
        self.starts_again = False
        """This window was closed to be opened again by the newest version."""
        self.window = MainWindow()
        self.window.restore_geometry(memory.values.geometry)
        self.window.command_requested.connect(self._carry_out)
        self.window.closed.connect(self.close)
        self.runner = Runner(self.show_unexpected, self._show_known, self)
        self.timers = QtTimers(self)
        self.lock = TerminalLock(
            self.window,
            open_clinic,
            self.runner,
            self.timers,
            minutes=lambda: memory.values.lock_minutes,
            on_switched=self._switch_to,
            on_unlocked=self._show_title,
        )

    def start(self, username: str | None = None, password: str | None = None) -> None:
        """Show the window; with a user name and a password sign in at once, behind an empty agenda."""
        if username is not None and password is not None:
            view = self.window.show_front_desk()
            view.agenda.panel.show_nothing()
            view.live.set_state("catching_up", self.tr("Opening the clinic"))
            self.window.first_painted.connect(lambda: self._sign_in_directly(username, password))
        else:
            self._show_sign_in(username or self._memory.values.username)
            self.window.first_painted.connect(lambda: self.runner.read(self._prepare, lambda _: None))
        self.window.show()

    def close(self) -> None:
        """The window is gone; what was clicked is still carried out, then the connections are closed."""
        if self._closed:
            return
        self._closed = True
        geometry = self.window.geometry_text()
        self._memory.change(lambda values: setattr(values, "geometry", geometry))
        self.lock.leave()
        self._end_session()
        self.runner.close()

    def start_again(self) -> None:
        """Closes the window; whoever started the program starts it again, and it shows what is shown now."""
        from medibook_desktop.desktop.kept_across import keep_across

        keep_across(self.desk.desk if self.desk is not None else None, self._memory)
        self.starts_again = True
        self.window.close()

    def wait_closed(self) -> None:
        """Until the connections are closed: Qt must not be torn down under a running call."""
        self.close()
        self.runner.wait()

    # --- Signing in and out -----------------------------------------------------------------------------

    def _sign_in_directly(self, username: str, password: str) -> None:
        def failed(error: MediBookError) -> None:
            """The sign-in screen says why, and goes on trying where that helps."""
            presenter = self._show_sign_in(username)
            if self.window.sign_in is not None:
                self.window.sign_in.password.setText(password)
            presenter.failed_before(username, password, error)

        def opened(session: Session) -> None:
            if session.sign_in is not None and session.sign_in.must_change_password and not self._closed:
                self._show_sign_in(username).signed_in_before(username, password, session)
            else:
                self._signed_in(session)

        self.runner.read(lambda: self._open_clinic(username, password), opened, failed)

    def _show_sign_in(self, username: str) -> SignInPresenter:
        screen = self.window.show_sign_in()
        presenter = SignInPresenter(
            self._open_clinic,
            self.runner,
            self.timers,
            screen,
            place=self._place,
            username=username,
            demo_users=self._demo_users,
            on_signed_in=self._signed_in,
        )
        screen.sign_in_requested.connect(presenter.sign_in)
        screen.try_again_requested.connect(presenter.try_again)
        screen.typing.connect(presenter.typing)
        screen.new_password_typed.connect(presenter.new_password_typed)
        screen.new_password_submitted.connect(presenter.save_new_password)
        screen.new_password_left.connect(presenter.leave_new_password)
        screen.language_chosen.connect(self.change_language)
        self.sign_in = presenter
        return presenter

    def _signed_in(self, session: Session) -> None:
        if self._closed:
            session.clinic.close()
            return
        if self.sign_in is not None:
            self.sign_in.close()
            self.sign_in = None
        self.session = session
        self._memory.change(lambda values: setattr(values, "username", session.me.username))
        self._show_desk(session, self.window.show_front_desk(), self._first_shown)

    def _show_desk(
        self,
        session: Session,
        view: FrontDeskView,
        on_first_shown: Callable[[], None],
        kept: KeptDesk | None = None,
    ) -> None:
        # Not needed before the first paint; the thread that signed in has imported it meanwhile.
        from medibook_desktop.desktop.front_desk import FrontDesk

        languages = {f"language.{each.code}": self._changing_language(each.code) for each in LANGUAGES}
        languages["language.system"] = self._changing_language(SYSTEM)
        self.desk = FrontDesk(
            session,
            view,
            self.runner,
            self.timers,
            self._memory,
            window_commands={
                "window.theme": self._toggle_theme,
                "window.larger": lambda: self._change_text_size(1),
                "window.smaller": lambda: self._change_text_size(-1),
                "window.sign_out": self._sign_out,
                "window.lock": self.lock.lock,
                "window.switch_user": lambda: self.lock.lock(switching=True),
                "window.start_again": self._start_newer,
            }
            | languages,
            on_first_shown=on_first_shown,
            kept=kept,
        )
        view.agenda.columns_painted.connect(self.columns_painted)
        self.lock.watch(session)
        self._show_title()
        self.desk.desk.count_idle_anew = self.lock.count_anew
        self.desk.desk.replace_session = self._replace_session
        self.desk.desk.leave_session = self._leave_session
        self.desk.desk.updates = lambda: self.updates
        self.desk.start()

    def _show_title(self) -> None:
        """While it is locked not even the clinic's name is said."""
        if self.session is not None and not self.lock.is_locked:
            self.window.setWindowTitle(f"{self.session.info.name} · {self.session.terminal} · MediBook")

    def _switch_to(self, session: Session, password: str) -> None:
        """Somebody else at this terminal: what the one before had begun is not carried over."""
        self.window.setUpdatesEnabled(False)
        try:
            self._end_session()
            # Takes the other's front desk down, lock page and all; who must choose a password does it there.
            self._show_sign_in(session.me.username).signed_in_before(session.me.username, password, session)
        finally:
            self.window.setUpdatesEnabled(True)

    def _replace_session(self, session: Session) -> None:
        """Begun without the database, gone on with it: the same window, day and place."""
        from medibook_desktop.desktop.kept_desk import keep

        kept = keep(self.desk.desk, self.desk.jobs) if self.desk is not None else None
        self.window.setUpdatesEnabled(False)
        try:
            self._end_session()
            self.session = session
            self._show_desk(session, self.window.renew_front_desk(), lambda: None, kept)
        finally:
            self.window.setUpdatesEnabled(True)

    def _leave_session(self, error: MediBookError) -> None:
        """The database is back and does not take this sign-in any more; what was noted stays on the terminal."""
        username = self.session.me.username if self.session is not None else ""
        self.lock.leave()
        self._end_session()
        self.window.setWindowTitle("MediBook")
        self._show_sign_in(username).failed_before(username, "", error)

    def _first_shown(self) -> None:
        front_desk = self.window.front_desk
        if front_desk is None:
            return
        view = front_desk.agenda
        view.grid.go_to_now()
        # The next paint shows the day: told by columns_painted, once.

        def painted(_columns: object) -> None:
            view.columns_painted.disconnect(painted)
            self.day_shown.emit()
            if not self._closed:
                self._show_what_was_shown()
                self.runner.read(import_screens, lambda _: None)

        view.columns_painted.connect(painted)

    def _show_what_was_shown(self) -> None:
        """Before the program started itself again."""
        if self.desk is not None and self._memory.values.again_at:
            from medibook_desktop.desktop.kept_across import show_again

            show_again(self.desk.desk, self._memory)

    def _sign_out(self) -> None:
        username = self.session.me.username if self.session is not None else ""
        self.lock.leave()
        self._end_session()
        self.window.setWindowTitle("MediBook")
        self._show_sign_in(username)

    def _end_session(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self.session is not None:
            clinic, self.session = self.session.clinic, None
            # On the write lane: after every change that was clicked before.
            self.runner.write(clinic.close, lambda _: None)

    # --- Another language -------------------------------------------------------------------------------

    def change_language(self, code: str) -> None:
        """A code of languages.py, or "" for the system's; remembered, and spoken at once by all that is shown."""
        self._memory.change(lambda values: setattr(values, "language", code))
        # On the write lane: the answers to what was clicked before still reach the view that asked.
        self.runner.write(lambda: None, lambda _: self._speak(code))

    def _changing_language(self, code: str) -> Callable[[], None]:
        return lambda: self.change_language(code)

    def _speak(self, code: str) -> None:
        from medibook_desktop.desktop.kept_desk import keep

        app = cast("QApplication", QApplication.instance())
        if self.desk is None or self.session is None:
            apply_language(app, code)
            if self.window.sign_in is not None:
                username = self.window.sign_in.username.text()
                if self.sign_in is not None:
                    self.sign_in.close()
                self._show_sign_in(username)
            return
        self.window.setUpdatesEnabled(False)
        try:
            kept = keep(self.desk.desk, self.desk.jobs)
            self.desk.close()
            apply_language(app, code)
            self._show_desk(self.session, self.window.renew_front_desk(), lambda: None, kept)
        finally:
            self.window.setUpdatesEnabled(True)

    # --- Commands of the window -------------------------------------------------------------------------

    def _carry_out(self, command_id: str) -> None:
        if self.desk is not None:
            self.desk.carry_out(command_id)

    def _start_newer(self) -> None:
        if self.updates is not None and self.updates.ready:
            self.updates.start_again()
        elif self.desk is not None:
            self.desk.view.toast.show_toast(self.tr("There is no newer version on this computer"))

    def _toggle_theme(self) -> None:
        name = "light" if current_look().theme.is_dark else "dark"
        self._memory.change(lambda values: setattr(values, "theme", name))
        self._apply_look()

    def _change_text_size(self, direction: int) -> None:
        place = TEXT_SIZES.index(self._memory.values.text_size) + direction
        size = TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))]
        self._memory.change(lambda values: setattr(values, "text_size", size))
        self._apply_look()

    def _apply_look(self) -> None:
        app = cast("QApplication", QApplication.instance())
        apply_theme(app, self._memory.values.theme, self._memory.values.text_size)

    # --- Errors that no screen asked for ----------------------------------------------------------------

    def show_unexpected(self, log_id: str, error: BaseException) -> None:
        UnexpectedDialog(log_id, error, self.window).show()

    def _show_known(self, error: MediBookError) -> None:
        if self.desk is not None:
            self.desk.view.agenda.show_notice("warning", *sentence(error))


def install_exception_hook(terminal: Terminal) -> None:
    """A bug in a slot shows the dialog instead of ending in a log that nobody reads."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from medibook_desktop.foundation.log_setup import get_logger, log_unexpected

        log_id = log_unexpected(get_logger(__name__), error, "a slot of the window")
        terminal.show_unexpected(log_id, error)

    sys.excepthook = hook
