"""The pages of people: accounts and rights, and who is signed in where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.administration.page import PEOPLE, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.domain.errors import CannotPrint
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.staff.presenter import StaffPresenter
    from medibook_desktop.desktop.screens.staff.screen import StaffScreen
    from medibook_desktop.desktop.screens.staff.sessions_presenter import SessionsPresenter
    from medibook_desktop.desktop.screens.staff.sessions_screen import SessionsScreen


class StaffTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.screen: StaffScreen | None = None
        self.sessions: SessionsScreen | None = None
        self._presenter: StaffPresenter | None = None
        self._sessions_presenter: SessionsPresenter | None = None
        self.pages = (
            AdminPage(
                "staff",
                PEOPLE,
                "user",
                translate("Staff", "Staff and rights"),
                Right.ACCOUNTS,
                self._make,
                self._shown,
                _keys,
            ),
            AdminPage(
                "signed_in",
                PEOPLE,
                "lock",
                translate("Staff", "Signed in now"),
                Right.ACCOUNTS,
                self._make_sessions,
                self._sessions_shown,
            ),
        )

    def close(self) -> None:
        for presenter in (self._presenter, self._sessions_presenter):
            if presenter is not None:
                presenter.close()

    def _problem(self, said: str, next_step: str) -> None:
        self._desk.view.notice.show_notice("warning", said, next_step)

    # --- Staff ------------------------------------------------------------------------------------------

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.staff.presenter import StaffPresenter
        from medibook_desktop.desktop.screens.staff.screen import StaffScreen

        desk = self._desk
        screen = self.screen = StaffScreen()
        presenter = self._presenter = StaffPresenter(
            desk.session, desk.verbs, desk.timers, screen, desk.changes, on_problem=self._problem
        )
        screen.row_wanted.connect(presenter.open)
        screen.edited.connect(presenter.edited)
        screen.ticked.connect(presenter.tick)
        screen.password_typed.connect(presenter.password_typed)
        screen.another_password_requested.connect(presenter.another_password)
        screen.save_requested.connect(presenter.save)
        screen.cancel_requested.connect(presenter.cancel)
        screen.lock_requested.connect(presenter.lock)
        screen.unlock_requested.connect(presenter.unlock)
        screen.reset_requested.connect(presenter.reset)
        screen.mine_chosen.connect(presenter.take_mine)
        screen.theirs_chosen.connect(presenter.take_theirs)
        screen.answered.connect(presenter.answer)
        screen.slip_print_requested.connect(self._print_slip)
        screen.left.connect(presenter.rest)
        return screen

    def _shown(self) -> None:
        if self.screen is not None and self._presenter is not None:
            self._presenter.load()
            self.screen.setFocus()

    def _print_slip(self, title: str, username: str, password: str) -> None:
        """On paper only: a first password leaves no file behind."""
        from medibook_desktop.desktop.printing.paper import Paper, usual_paper
        from medibook_desktop.desktop.printing.printer import print_on, usual_printer
        from medibook_desktop.desktop.printing.sheets import Sheet

        desk = self._desk
        chosen = desk.memory.values.paper
        paper = Paper(chosen) if chosen in set(Paper) else usual_paper(desk.session.info.country)
        families = list(current_look().families)
        sheet = Sheet(
            title=desk.session.info.name,
            subtitle=title,
            facts=(
                (translate("Staff", "User name"), username),
                (translate("Staff", "Password"), password),
            ),
            closing=translate(
                "Staff", "Sign in with it within 7 days and choose a password of your own. Then tear this up."
            ),
        )

        def call() -> str:
            printer = usual_printer()
            if not printer:
                raise CannotPrint(
                    "No printer is set up on this computer.", next_step="Copy the password, or read it out."
                )
            print_on(printer, sheet, paper, families)
            return printer

        desk.verbs.write(
            call,
            lambda printer: desk.view.toast.show_toast(
                translate("Staff", "The slip is printed on {printer}").format(printer=printer)
            ),
            lambda error: desk.view.notice.show_error(error),
        )

    # --- Signed in now ----------------------------------------------------------------------------------

    def _make_sessions(self) -> QWidget:
        from medibook_desktop.desktop.screens.staff.sessions_presenter import SessionsPresenter
        from medibook_desktop.desktop.screens.staff.sessions_screen import SessionsScreen

        desk = self._desk
        screen = self.sessions = SessionsScreen()
        presenter = self._sessions_presenter = SessionsPresenter(
            desk.session, desk.verbs, desk.timers, screen, desk.changes, on_problem=self._problem
        )
        screen.row_selected.connect(presenter.selected)
        screen.end_requested.connect(presenter.end)
        screen.left.connect(presenter.rest)
        return screen

    def _sessions_shown(self) -> None:
        if self.sessions is not None and self._sessions_presenter is not None:
            self._sessions_presenter.load()
            self.sessions.setFocus()


def _keys() -> Sequence[tuple[str, str]]:
    return [
        ("Ctrl+N", translate("Staff", "A new account")),
        ("Ctrl+S", translate("Staff", "Save")),
        ("Enter", translate("Staff", "From the list into the form")),
        ("Space", translate("Staff", "Give or take the right under the cursor")),
        ("Esc", translate("Staff", "From the form to the list; what is not saved is asked about")),
    ]
