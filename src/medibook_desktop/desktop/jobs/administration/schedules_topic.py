"""The page "Schedules": the week of each doctor, and what other desks change in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.jobs.administration.page import TIME, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.printing.sheets import Sheet
    from medibook_desktop.desktop.screens.schedules.copying_presenter import CopyingPresenter
    from medibook_desktop.desktop.screens.schedules.draft import Editing
    from medibook_desktop.desktop.screens.schedules.presenter import SchedulesPresenter
    from medibook_desktop.desktop.screens.schedules.screen import SchedulesScreen
    from medibook_desktop.domain.schedule_editing import DoctorSchedule


class SchedulesTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: SchedulesScreen | None = None
        self._presenter: SchedulesPresenter | None = None
        self._copying: CopyingPresenter | None = None
        self._is_closed = False
        desk.directory_changed.append(self._directory_changed)
        live = desk.session.clinic.live
        self._subscription = live.subscribe([], [], self._heard, lambda _state: None, self._resync)
        self.pages = (
            AdminPage(
                "schedules",
                TIME,
                "week",
                translate("Commands", "Schedules"),
                Right.SCHEDULES,
                self._make,
                shown=self._show,
                keys=_keys,
            ),
        )

    def close(self) -> None:
        self._is_closed = True
        self._subscription.close()
        for part in (self._presenter, self._copying):
            if part is not None:
                part.close()

    def keep(self) -> tuple[DoctorSchedule, Editing] | None:
        return self._presenter.keep() if self._presenter is not None else None

    def restore(self, kept: tuple[DoctorSchedule, Editing]) -> None:
        if self._presenter is not None:
            self._presenter.restore(kept)

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.schedules.copying_presenter import CopyingPresenter
        from medibook_desktop.desktop.screens.schedules.presenter import SchedulesPresenter
        from medibook_desktop.desktop.screens.schedules.screen import SchedulesScreen

        desk, clinic = self._desk, self._desk.session.clinic
        screen = self._screen = SchedulesScreen()
        presenter = self._presenter = SchedulesPresenter(
            clinic,
            desk.verbs,
            screen,
            desk.changes,
            doctors=lambda: desk.session.doctors,
            now=desk.now,
        )
        copying = self._copying = CopyingPresenter(
            clinic,
            desk.verbs,
            screen,
            desk.changes,
            presenter,
            doctors=lambda: desk.session.doctors,
            now=desk.now,
            long_work=LongWork(desk.verbs.post),
        )
        screen.progress.cancel_requested.connect(copying.stop)
        screen.progress.action_requested.connect(copying.go_on)
        edit, saving = screen.edit, presenter.saving
        edit.doctor_chosen.connect(presenter.choose_doctor)
        edit.clinic_chosen.connect(presenter.choose_clinic)
        edit.versions.chosen.connect(presenter.choose_version)
        edit.versions.new_requested.connect(presenter.new_version)
        edit.dates_typed.connect(presenter.dates_typed)
        edit.look_requested.connect(saving.look)
        edit.throw_away_requested.connect(presenter.throw_away)
        edit.to_move_requested.connect(saving.show_to_move)
        edit.step_back_requested.connect(presenter.step_back)
        edit.question.save_requested.connect(saving.look)
        edit.question.throw_away_requested.connect(presenter.throw_away)
        edit.question.stay_requested.connect(presenter.stay)
        grid, form = edit.grid, edit.form
        grid.drawn.connect(presenter.drawn)
        grid.changed.connect(presenter.changed)
        grid.break_drawn.connect(presenter.break_drawn)
        grid.removed.connect(presenter.removed)
        grid.chosen.connect(presenter.chosen)
        grid.edit_requested.connect(lambda _key: screen.focus_form())
        form.edited.connect(presenter.fields_typed)
        form.split_requested.connect(presenter.split_at_midnight)
        form.ask_for_anchor(presenter.anchor_for)
        screen.preview.save_requested.connect(saving.save)
        screen.preview.back_requested.connect(saving.back)
        screen.visit_requested.connect(lambda line: desk.go_to_visit(line.booking_id, line.starts_at))
        screen.print_requested.connect(lambda: desk.carry_out("print.day"))
        screen.two.theirs_chosen.connect(saving.take_theirs)
        screen.two.mine_chosen.connect(saving.keep_mine)
        screen.two.back_requested.connect(saving.back)
        screen.copy_requested.connect(lambda: copying.open(presenter.shown_day))
        screen.copy.toggled.connect(copying.toggle)
        screen.copy.day_typed.connect(copying.day_typed)
        screen.copy.save_requested.connect(copying.save)
        screen.copy.back_requested.connect(saving.back)
        return screen

    def _show(self) -> None:
        self._desk.place_sheets["clinic"] = self._sheet
        if self._presenter is not None and self._screen is not None:
            self._presenter.show()
            self._screen.edit.grid.setFocus()

    def _sheet(self) -> Sheet | None:
        """The list of visits without a time, while it is shown."""
        from medibook_desktop.desktop.printing.clash_sheet import clash_sheet

        screen = self._screen
        if screen is None or not screen.listed():
            return None
        return clash_sheet(
            [
                (line.starts_at, (line.when, line.patient, line.visit_type, line.why))
                for line in screen.listed()
            ],
            title=screen.title.text(),
            subtitle=screen.preview.clash_sentence.text(),
            printed_at=self._desk.now(),
        )

    def _directory_changed(self) -> None:
        """Doctors came or went, or another clinic is looked at."""
        screen, presenter = self._screen, self._presenter
        if screen is not None and presenter is not None and not self._is_closed and screen.isVisible():
            presenter.show()

    # --- Live -----------------------------------------------------------------------------------------------------

    def _heard(self, changes: Iterable[Change]) -> None:
        """On the thread of the messages."""
        if any(change.kind is ChangeKind.SCHEDULE for change in changes):
            self._resync()

    def _resync(self) -> None:
        self._desk.verbs.post(self._check)

    def _check(self) -> None:
        if self._presenter is not None and not self._is_closed:
            self._presenter.heard_of()


def _keys() -> list[tuple[str, str]]:
    return [
        ("← ↑ ↓ →", translate("Schedules", "Go over the week; with Ctrl by the hour")),
        ("Shift+↓  Shift+↑", translate("Schedules", "Mark time; on hours or a break: longer, shorter")),
        ("Ctrl+Shift+↓  Ctrl+Shift+↑", translate("Schedules", "The beginning of the hours later, earlier")),
        ("Alt+arrows", translate("Schedules", "On hours in the week: move them, or their break")),
        ("Enter", translate("Schedules", "New hours; on hours: edit them in the form")),
        ("B", translate("Schedules", "Break")),
        ("Space", translate("Schedules", "Where weeks take turns: the next of them")),
        ("Del", translate("Schedules", "Delete hours or a break")),
        ("Ctrl+Z", translate("Schedules", "Take the last step back; nothing left: what was saved last")),
        ("Ctrl+N", translate("Schedules", "New hours from a date on")),
        ("Ctrl+S", translate("Schedules", "See what changes; then save it")),
        ("Ctrl+P", translate("Schedules", "Print the visits without a time")),
    ]
