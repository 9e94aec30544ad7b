"""The schedules page: the week, the preview, two versions side by side, and copying; passive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import HoursBlock
from medibook_desktop.desktop.screens.schedules.copy_page import CopyPage
from medibook_desktop.desktop.screens.schedules.edit_page import EditPage
from medibook_desktop.desktop.screens.schedules.preview_page import PreviewPage
from medibook_desktop.desktop.screens.schedules.two_page import TwoPage
from medibook_desktop.desktop.screens.schedules.view import (
    ClashLine,
    CopyLine,
    FormShown,
    PreviewShown,
    StateShown,
    TwoShown,
    VersionShown,
)
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.progress_line import ProgressLine

ROOMY = 760
"""Below this width, at 100 %, the page's sentence is left out."""


class SchedulesScreen(PageFrame):
    copy_requested = Signal()
    visit_requested = Signal(object)
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._title = translate("SchedulesScreen", "Schedules")
        self._sentence = translate(
            "SchedulesScreen",
            "When each doctor works. Draw the week; you see what changes before anything is saved.",
        )
        super().__init__(self._title, self._sentence, parent)
        self.edit, self.preview, self.two, self.copy = EditPage(), PreviewPage(), TwoPage(), CopyPage()
        self.copy_button = OutlineButton(self.tr("Copy to other doctors…"))
        self.busy = BusyMark(self)
        self.buttons.addWidget(self.busy)
        for widget in (self.edit.doctor_label, self.edit.doctor, self.copy_button):
            self.buttons.addWidget(widget)
        self.pages = QStackedWidget()
        for page in (self.edit, self.preview, self.two, self.copy):
            self.pages.addWidget(page)
        self.progress = ProgressLine()
        self.body.addWidget(self.progress)
        self.body.addWidget(self.pages, 1)
        self.copy_button.clicked.connect(self.copy_requested)
        self.preview.visit_requested.connect(self.visit_requested)
        self.preview.print_requested.connect(self.print_requested)
        self.setFocusProxy(self.edit.grid)

    def _go(self, page: QWidget, title: str = "", sentence: str = "") -> None:
        """The head says which of the four it is."""
        self.pages.setCurrentWidget(page)
        for widget in (self.edit.doctor_label, self.edit.doctor, self.copy_button):
            widget.setVisible(page is self.edit)
        self.title.setText(title or self._title)
        self.sentence.setText(sentence or self._sentence)
        self.fit_sentence()

    def fit_sentence(self) -> None:
        """In a small window with large letters the week needs the room of the sentence."""
        is_edit = self.pages.currentWidget() is self.edit
        self.sentence.setVisible(not is_edit or self.width() >= current_look().px(ROOMY))

    # --- SchedulesView ------------------------------------------------------------------------------------------

    def show_doctors(self, doctors: Sequence[tuple[int, str]], current: int) -> None:
        self.edit.show_doctors(doctors, current)

    def show_clinics(self, clinics: Sequence[tuple[int, str]], current: int) -> None:
        self.edit.show_clinics(clinics, current)

    def show_changed_by(self, text: str) -> None:
        self.edit.changed_by.setText(text)

    def show_versions(self, versions: Sequence[VersionShown], current: int) -> None:
        self.edit.versions.show_versions(versions, current)

    def show_dates(self, first: str, last: str, *, is_running: bool) -> None:
        self.edit.show_dates(first, last, is_running=is_running)

    def show_dates_problem(self, field: str, sentence: str) -> None:
        self.edit.show_dates_problem(field, sentence)
        announce(self.edit.first, sentence, assertive=True)

    def show_week(self, blocks: Sequence[HoursBlock], key: int, also: frozenset[int]) -> None:
        self.edit.show_week(blocks, key, also)

    def show_the_day(self) -> None:
        self.edit.grid.show_the_day()

    def show_form(self, form: FormShown | None) -> None:
        self.edit.form.show_form(form)

    def show_form_problem(self, field: str, sentence: str, action: str = "") -> None:
        self.edit.form.show_problem(field, sentence, action)
        announce(self.edit.form, sentence, assertive=True)

    def show_state(self, state: StateShown) -> None:
        self.edit.show_state(state)

    def show_to_move(self, count: int) -> None:
        self.edit.show_to_move(count)

    def show_editor(self) -> None:
        was_elsewhere = self.pages.currentWidget() is not self.edit
        self._go(self.edit)
        if was_elsewhere:
            self.edit.grid.setFocus()

    def show_preview(self, preview: PreviewShown) -> None:
        self._go(self.preview, preview.title, preview.sentence)
        self.preview.show_preview(preview)
        announce(self.preview, f"{preview.title}. {preview.clash_sentence}")

    def show_two(self, two: TwoShown) -> None:
        self._go(self.two, two.title, two.sentence)
        self.two.show_two(two)
        announce(self.two, f"{two.title}. {two.sentence}", assertive=True)

    def show_copy(
        self, title: str, lines: Sequence[CopyLine], day: str, summary: str, *, ready: bool
    ) -> None:
        is_new = self.pages.currentWidget() is not self.copy
        self._go(
            self.copy,
            title,
            self.tr(
                "Choose doctors with Space. Their hours become these from the day below; nothing is saved yet."
            ),
        )
        self.copy.show_copy(lines, day, summary, ready=ready)
        if is_new:
            self.copy.table.setFocus()

    def show_copy_problem(self, sentence: str) -> None:
        self.copy.show_problem(sentence)

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        self.progress.show_progress(sentence, done, total)

    def show_made(self, sentence: str, action: str = "") -> None:
        self.progress.show_sentence(sentence, action)

    def show_problem(self, kind: str, sentence: str, next_step: str) -> None:
        self.edit.notice.show_notice(kind, sentence, next_step)

    def clear_problem(self) -> None:
        self.edit.notice.clear()

    def ask_about_changes(self, sentence: str) -> None:
        self.edit.question.ask(sentence)

    def show_busy(self, busy: bool) -> None:
        (self.busy.start if busy else self.busy.stop)()
        self.preview.save.setEnabled(not busy)

    def announce(self, text: str) -> None:
        announce(self, text)

    def go_to_hours(self, key: int) -> None:
        self.edit.grid.go_to_block(key)

    def focus_form(self) -> None:
        self.edit.form.focus_first()

    # --- What is listed -----------------------------------------------------------------------------------------

    def listed(self) -> tuple[ClashLine, ...]:
        """The visits that the preview shows now; none while another page is shown."""
        is_shown = self.pages.currentWidget() is self.preview and self.isVisible()
        shown = self.preview.shown
        return shown.clashes if is_shown and shown is not None else ()
