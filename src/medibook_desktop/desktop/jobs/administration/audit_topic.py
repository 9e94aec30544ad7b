"""The pages "Audit" and "Keeping of the audit"; also opened from a patient's file: who looked at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from medibook_desktop.desktop.jobs.administration.page import PEOPLE, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.audit.presenter import AuditPresenter
    from medibook_desktop.desktop.screens.audit.retention_presenter import RetentionPresenter
    from medibook_desktop.desktop.screens.audit.retention_screen import RetentionScreen
    from medibook_desktop.desktop.screens.audit.screen import AuditScreen
    from medibook_desktop.desktop.screens.audit.work_presenter import WorkPresenter


class AuditTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: AuditScreen | None = None
        self._presenter: AuditPresenter | None = None
        self._work: WorkPresenter | None = None
        self._rules_screen: RetentionScreen | None = None
        self._rules: RetentionPresenter | None = None
        self._patient: int | None = None
        self.pages = (
            AdminPage(
                "audit",
                PEOPLE,
                "search",
                translate("Commands", "Audit"),
                Right.AUDIT,
                self._make,
                shown=self._show,
                keys=_keys,
            ),
            AdminPage(
                "retention",
                PEOPLE,
                "lock",
                translate("Commands", "Keeping of the audit"),
                Right.AUDIT,
                self._make_rules,
                shown=self._show_rules,
            ),
        )
        desk.show_trail = self.show_looks_at

    def close(self) -> None:
        for presenter in (self._presenter, self._work, self._rules):
            if presenter is not None:
                presenter.close()

    def show_looks_at(self, patient_id: int) -> None:
        """Who looked at this patient's file, from wherever one is."""
        self._patient = patient_id
        self._desk.carry_out("admin.audit")

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.audit.presenter import AuditPresenter
        from medibook_desktop.desktop.screens.audit.screen import AuditScreen
        from medibook_desktop.desktop.screens.audit.work_presenter import WorkPresenter

        desk = self._desk
        screen = self._screen = AuditScreen()
        presenter = self._presenter = AuditPresenter(
            desk.session,
            desk.verbs,
            desk.timers,
            screen,
            on_show_visit=desk.go_to_visit,
            on_show_patient=desk.show_patient,
        )
        work = self._work = WorkPresenter(
            desk.session,
            desk.verbs,
            screen,
            query=lambda: presenter.query,
            on_said=desk.view.toast.show_toast,
            choose_file=self._choose_file,
        )
        screen.time_chosen.connect(presenter.set_time)
        screen.topic_chosen.connect(presenter.set_topic)
        screen.who_chosen.connect(presenter.set_who)
        screen.doctor_chosen.connect(presenter.set_doctor)
        screen.desk_chosen.connect(presenter.set_desk)
        screen.row_selected.connect(presenter.select)
        screen.more_requested.connect(presenter.more)
        screen.visit_requested.connect(presenter.show_visit)
        screen.file_requested.connect(presenter.show_file)
        screen.check_requested.connect(work.check)
        screen.stop_requested.connect(work.stop_work)
        screen.export_requested.connect(work.export)
        box = screen.patient_box
        box.chosen.connect(presenter.patient_chosen)
        box.submitted.connect(presenter.submit_patient)
        box.chooser.typed.connect(presenter.finder.typed)
        return screen

    def _show(self) -> None:
        if self._presenter is None or self._screen is None:
            return
        patient, self._patient = self._patient, None
        if patient is not None:
            self._presenter.show_looks_at(patient)
        else:
            self._presenter.opened()
        if self._work is not None:
            self._work.opened()
        self._screen.setFocus()

    def _make_rules(self) -> QWidget:
        from medibook_desktop.desktop.screens.audit.retention_presenter import RetentionPresenter
        from medibook_desktop.desktop.screens.audit.retention_screen import RetentionScreen

        desk = self._desk
        screen = self._rules_screen = RetentionScreen()
        presenter = self._rules = RetentionPresenter(
            desk.session, desk.verbs, screen, on_said=desk.view.toast.show_toast
        )
        screen.save_requested.connect(presenter.save)
        return screen

    def _show_rules(self) -> None:
        if self._rules is not None and self._rules_screen is not None:
            self._rules.opened()
            self._rules_screen.focus_first()

    def _choose_file(self, suggested: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._screen, translate("Audit", "Export the audit"), str(Path(folder) / suggested), kinds
        )
        return Path(name) if name else None


def _keys() -> Sequence[tuple[str, str]]:
    return [
        ("Enter", translate("Audit", "Show the visit in the agenda")),
        ("Alt+F", translate("Audit", "Open the patient's file")),
        ("Alt+P", translate("Audit", "Look for one patient")),
    ]
