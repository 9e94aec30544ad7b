"""The page "Import": data from other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from medibook_desktop.desktop.jobs.administration.page import DATA, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.imports.presenter import ImportPresenter
    from medibook_desktop.desktop.screens.imports.screen import ImportScreen


class ImportsTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.presenter: ImportPresenter | None = None
        self.screen: ImportScreen | None = None
        self.pages = (
            AdminPage(
                "imports",
                DATA,
                "import",
                translate("Commands", "Import"),
                Right.IMPORTS,
                self._make,
                shown=self._show,
            ),
        )

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.imports.presenter import ImportPresenter
        from medibook_desktop.desktop.screens.imports.screen import ImportScreen

        desk = self._desk
        screen = self.screen = ImportScreen(desk.session.doctors)
        presenter = self.presenter = ImportPresenter(
            desk.session, desk.verbs, screen, say=desk.view.toast.show_toast
        )
        screen.kind_chosen.connect(presenter.choose_kind)
        screen.file_requested.connect(self._choose_file)
        screen.file_dropped.connect(presenter.open_file)
        screen.cancel_requested.connect(presenter.cancel)
        columns, report = screen.columns, screen.report
        columns.column_chosen.connect(presenter.choose_column)
        columns.reading_chosen.connect(presenter.read_as)
        columns.order_chosen.connect(presenter.choose_order)
        columns.doctor_chosen.connect(presenter.choose_doctor)
        columns.names_alone_chosen.connect(presenter.choose_names_alone)
        columns.source_chosen.connect(presenter.choose_source)
        columns.check_requested.connect(presenter.check)
        columns.back_requested.connect(presenter.start_anew)
        report.group_chosen.connect(presenter.show_group)
        report.carry_out_requested.connect(presenter.carry_out)
        report.save_requested.connect(self._save_refused)
        report.back_requested.connect(presenter.back_to_columns)
        report.anew_requested.connect(presenter.start_anew)
        report.slots_requested.connect(presenter.make_slots)
        report.decided.connect(presenter.decide)
        report.all_same_requested.connect(presenter.decide_all_same)
        return screen

    def _show(self) -> None:
        if self.presenter is not None and self.screen is not None:
            if self.presenter.look is None:
                self.screen.columns.set_doctors(self._desk.session.doctors)
            self.presenter.begin()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self.screen, translate("Imports", "Which file?"))
        if name and self.presenter is not None:
            self.presenter.open_file(Path(name))

    def _save_refused(self) -> None:
        if self.presenter is None or self.presenter.path is None:
            return
        proposed = self.presenter.path.with_name(f"{self.presenter.path.stem}-refused.csv")
        name, _ = QFileDialog.getSaveFileName(
            self.screen,
            translate("Imports", "Save the rows that are not imported"),
            str(proposed),
            "CSV (*.csv)",
        )
        if name:
            self.presenter.save_refused(Path(name))
