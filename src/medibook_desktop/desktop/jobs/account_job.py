"""What concerns the person who is signed in: the menu of the avatar, the own password, what to know of the account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from medibook_desktop.desktop.commands.command_list import BY_ID
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import when

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.own_password.card import OwnPasswordCard
    from medibook_desktop.desktop.screens.own_password.presenter import OwnPasswordPresenter

SOON = timedelta(days=14)
MENU = ("window.lock", "window.switch_user", "account.password", "window.sign_out")


class AccountJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._card: OwnPasswordCard | None = None
        self._presenter: OwnPasswordPresenter | None = None
        desk.view.rail.avatar.clicked.connect(self._open_menu)
        self._say_what_ends()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"account.password": self._open_password}

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def _open_menu(self) -> None:
        avatar = self._desk.view.rail.avatar
        menu = QMenu(avatar)
        menu.setAccessibleName(translate("Account", "Account"))
        for command_id in MENU:
            command = BY_ID[command_id]
            text = command.label + (f"\t{command.shortcut}" if command.shortcut else "")
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, chosen=command_id: self._desk.carry_out(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(avatar.mapToGlobal(QPoint(avatar.width(), avatar.height() - menu.sizeHint().height())))

    # --- The own password -------------------------------------------------------------------------------

    def _open_password(self) -> None:
        desk = self._desk
        if self._card is None:
            # Only who changes a password waits for it.
            from medibook_desktop.desktop.screens.own_password.card import OwnPasswordCard
            from medibook_desktop.desktop.screens.own_password.presenter import OwnPasswordPresenter

            card = self._card = OwnPasswordCard(desk.view)
            presenter = self._presenter = OwnPasswordPresenter(
                desk.session.clinic.accounts, desk.verbs, desk.timers, card, on_changed=self._changed
            )
            card.typed.connect(presenter.typed)
            card.save_requested.connect(presenter.save)
            card.closed.connect(presenter.stop)
            card.closed.connect(desk.view.focus_place)
        self._card.open_card()

    def _changed(self) -> None:
        if self._card is not None:
            self._card.dismiss()
        self._desk.view.toast.show_toast(translate("Account", "Your password is changed, on every desk"))

    # --- What ends soon ---------------------------------------------------------------------------------

    def _say_what_ends(self) -> None:
        sign_in = self._desk.session.sign_in
        if sign_in is None:
            return
        now = self._desk.now()
        for moment, said, next_step in (
            (
                sign_in.expires_at,
                translate("Account", "Your account ends {when}."),
                translate("Account", "An administrator can make it last longer."),
            ),
            (
                sign_in.password_expires_at,
                translate("Account", "Your password has to be changed before {when}."),
                translate("Account", "Click your initials, or find “Change my password” in the bar above."),
            ),
        ):
            if moment is not None and moment - now < SOON:
                words = when(moment.astimezone(now.tzinfo), now.date())
                self._desk.view.notice.show_notice("info", said.format(when=words), next_step)
                return
