"""The page "Data protection"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.administration.page import DATA, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.privacy.presenter import PrivacyPresenter


class PrivacyTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._presenter: PrivacyPresenter | None = None
        self.pages = (
            AdminPage(
                "privacy",
                DATA,
                "lock",
                translate("Commands", "Data protection"),
                Right.PRIVACY,
                self._make,
                shown=self._show,
            ),
        )

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.privacy.presenter import PrivacyPresenter
        from medibook_desktop.desktop.screens.privacy.screen import PrivacyScreen

        desk = self._desk
        screen = PrivacyScreen()
        presenter = self._presenter = PrivacyPresenter(
            desk.session.clinic, desk.verbs, desk.timers, screen, desk.changes, now=desk.now
        )
        screen.typed.connect(presenter.finder.typed)
        screen.submitted.connect(presenter.submit)
        screen.chosen.connect(presenter.choose)
        screen.export_requested.connect(lambda: screen.ask_where(presenter.proposed_file()))
        screen.export_wanted.connect(presenter.export)
        screen.erase_requested.connect(presenter.erase)
        screen.person_left.connect(presenter.leave_person)
        screen.years_chosen.connect(presenter.set_years)
        return screen

    def _show(self) -> None:
        if self._presenter is not None:
            self._presenter.show()
