"""The page "Export": the clinic's data, for other programs and for keeping."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from medibook_desktop.desktop.jobs.administration.page import DATA, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.exports.presenter import ExportPresenter
    from medibook_desktop.desktop.screens.exports.screen import ExportScreen


class ExportsTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.presenter: ExportPresenter | None = None
        self.screen: ExportScreen | None = None
        self.pages = (
            AdminPage(
                "exports",
                DATA,
                "export",
                translate("Commands", "Export"),
                Right.EXPORT,
                self._make,
                shown=self._show,
            ),
        )

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.exports.presenter import ExportPresenter
        from medibook_desktop.desktop.screens.exports.screen import ExportScreen

        desk = self._desk
        screen = self.screen = ExportScreen()
        presenter = self.presenter = ExportPresenter(
            desk.session, desk.verbs, screen, say=desk.view.toast.show_toast
        )
        screen.kind_chosen.connect(presenter.choose_kind)
        screen.form_chosen.connect(presenter.choose_form)
        screen.which_chosen.connect(presenter.choose_which)
        screen.write_requested.connect(self._choose_file)
        screen.cancel_requested.connect(presenter.cancel)
        screen.folder_requested.connect(_show_folder)
        return screen

    def _show(self) -> None:
        if self.presenter is not None:
            self.presenter.show()

    def _choose_file(self) -> None:
        if self.presenter is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder or Path.home()) / self.presenter.proposed_name()
        name, _ = QFileDialog.getSaveFileName(
            self.screen, translate("Exports", "Where to?"), str(proposed), f"(*.{self.presenter.form})"
        )
        if name:
            self.presenter.write(Path(name))


def _show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
