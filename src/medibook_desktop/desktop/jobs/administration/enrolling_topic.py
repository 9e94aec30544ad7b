"""The page "Another desk": the enrolment file of a new terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.administration.page import PEOPLE, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.enrolling.presenter import EnrollingPresenter


class EnrollingTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._presenter: EnrollingPresenter | None = None
        self.pages = (
            AdminPage(
                "enrolling",
                PEOPLE,
                "add",
                translate("Commands", "Another desk"),
                Right.ACCOUNTS,
                self._make,
            ),
        )

    def close(self) -> None:
        if self._presenter is not None:
            self._presenter.close()

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.enrolling.presenter import EnrollingPresenter
        from medibook_desktop.desktop.screens.enrolling.screen import EnrollingScreen

        screen = EnrollingScreen()
        presenter = self._presenter = EnrollingPresenter(
            self._desk.session.clinic.enrolling, self._desk.verbs, screen
        )
        screen.make_requested.connect(presenter.make)
        presenter.show()
        return screen
