"""The page "Setting up": the guide that a new clinic opens with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.commands.command_list import BY_ID, allowed
from medibook_desktop.desktop.jobs.administration.page import CLINIC, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.widgets.page_list import PageList
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.setting_up.presenter import SettingUpPresenter
    from medibook_desktop.desktop.screens.setting_up.screen import SettingUpScreen


class SettingUpTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._presenter: SettingUpPresenter | None = None
        self._screen: SettingUpScreen | None = None
        live = desk.session.clinic.live
        self._subscription = live.subscribe([], [], self._heard, lambda _state: None, self._read_again)
        self.pages = (
            AdminPage(
                "setting_up",
                CLINIC,
                "check",
                translate("Commands", "Setting up"),
                Right.DIRECTORY,
                self._make,
                shown=self._shown,
            ),
        )

    def close(self) -> None:
        self._subscription.close()
        if self._presenter is not None:
            self._presenter.close()

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.setting_up.presenter import SettingUpPresenter
        from medibook_desktop.desktop.screens.setting_up.screen import SettingUpScreen

        desk = self._desk
        screen = self._screen = SettingUpScreen()
        self._presenter = SettingUpPresenter(
            desk.session.clinic.setting_up.state, desk.verbs, screen, usable=self._usable
        )
        screen.command_requested.connect(desk.carry_out)
        return screen

    def _usable(self, command_id: str) -> bool:
        command = BY_ID.get(command_id)
        return command is not None and allowed(command, self._desk.session.me.rights)

    def _shown(self) -> None:
        """Somebody came here: Enter does the next step, unless the arrows are going through the list of pages."""
        pages = self._desk.view.places.shown
        if self._screen is not None and not (isinstance(pages, PageList) and pages.names.hasFocus()):
            self._screen.focus_next_step()
        self._show()

    def _show(self) -> None:
        if self._presenter is not None:
            self._presenter.show()

    def _heard(self, _changes: Iterable[Change]) -> None:
        self._read_again()

    def _read_again(self) -> None:
        """On the thread of the messages."""
        self._desk.verbs.post(self._show_anew)

    def _show_anew(self) -> None:
        if self._screen is not None and self._screen.isVisible():
            self._show()
