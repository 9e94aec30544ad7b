"""The side panel's contents: the selected visit, free time or blocked time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.screens.agenda.panel_presenter import VisitPanel, VisitRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.side_panel import SidePanel, key_hints


class VisitPanelView(SidePanel):
    """Buttons report the id of a command of commands/command_list.py."""

    command_requested = Signal(str)
    visit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Selected visit"))
        self.shown: VisitPanel | None = None
        """What stands in the panel now; None when no visit is selected."""

    # --- PanelView ----------------------------------------------------------------------------------

    def show_visit(self, panel: VisitPanel) -> None:
        if panel == self.shown:
            return
        self.shown = panel
        self.clear()
        self.add_title(panel.name)
        for line in panel.person_lines:
            self.add_line(line)
        self.add_divider()
        self.add_section(self.tr("This visit"))
        self.add_line(panel.headline, quiet=False)
        if panel.details:
            self.add_line(panel.details)
        if panel.reason:
            self.add_line(self.tr("“{reason}”").format(reason=panel.reason))
        self.add_widget(self._steps(panel))
        self.add_widget(
            key_hints(
                [
                    ("A", self.tr("arrived")),
                    ("R", self.tr("in room")),
                    ("D", self.tr("done")),
                    ("Ctrl Z", self.tr("undo")),
                ]
            )
        )
        self.add_layout(self._actions(panel))
        self.add_divider()
        self.add_section(self.tr("Visits"))
        if panel.visits is not None:
            for row in panel.visits:
                self.add_row(
                    row.when,
                    row.doctor,
                    row.status,
                    right_token="danger" if row.is_no_show else "ink-3",
                    strong=row.is_this,
                    on_click=self._going_to(row),
                )
        self.add_stretch()

    def show_free(self, title: str, subtitle: str, can_book: bool) -> None:
        self.shown = None
        self.clear()
        self.add_title(title)
        self.add_line(subtitle)
        if can_book:
            self.add_line(self.tr("Free. Start typing a name to book it, or press Enter."))
            button = PrimaryButton(self.tr("Book this time"), "Enter")
            button.clicked.connect(self._asking("visit.book"))
            self.add_widget(button)
        else:
            self.add_line(self.tr("This time is over."))
        self.add_stretch()

    def show_blocked(self, title: str, subtitle: str) -> None:
        self.shown = None
        self.clear()
        self.add_title(title)
        self.add_line(subtitle)
        self.add_line(self.tr("This time cannot be booked."))
        self.add_stretch()

    def show_nothing(self) -> None:
        self.shown = None
        self.clear()
        self.add_title(self.tr("Nothing selected"))
        self.add_line(self.tr("Choose a visit to see the patient, or a free time to book it."))
        self.add_widget(
            key_hints([("←↑↓→", self.tr("go")), ("Enter", self.tr("book")), ("Ctrl K", self.tr("find"))])
        )
        self.add_stretch()

    # --- Parts ----------------------------------------------------------------------------------------

    def _steps(self, panel: VisitPanel) -> QWidget:
        control = SegmentedControl(
            [(str(step.status), step.text) for step in panel.steps], self.tr("Status of the visit")
        )
        control.set_enabled_values(
            {str(step.status) for step in panel.steps if step.is_allowed or step.is_current}
        )
        for step in panel.steps:
            if step.is_current:
                control.set_value(str(step.status))
        control.chosen.connect(self._step_chosen)
        return control

    def _step_chosen(self, status: str) -> None:
        self.command_requested.emit(f"visit.{status}")

    def _actions(self, panel: VisitPanel) -> QGridLayout:
        grid = QGridLayout()
        buttons = [
            (self.tr("Move"), "M", "visit.move", panel.can_move),
            (self.tr("Cancel…"), "Del", "visit.cancel", panel.can_cancel),
            (self.tr("Next visit"), "N", "visit.next", True),
            (self.tr("Did not come"), "X", "visit.no_show", panel.can_be_no_show),
        ]
        for place, (text, key, command, is_possible) in enumerate(buttons):
            button = OutlineButton(text, key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setEnabled(is_possible)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the agenda
            button.clicked.connect(self._asking(command))
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _asking(self, command: str) -> Callable[[], None]:
        return lambda: self.command_requested.emit(command)

    def _going_to(self, row: VisitRow) -> Callable[[], None]:
        return lambda: self.visit_requested.emit(row)
