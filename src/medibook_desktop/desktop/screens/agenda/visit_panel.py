"""The side panel's contents: the selected visit, free time or blocked time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.wording import clock
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.agenda.panel_presenter import VisitPanel, VisitRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.side_panel import PanelRow, SidePanel, key_hints
from medibook_desktop.desktop.widgets.texts import Divider, SectionHeading


class VisitPanelView(SidePanel):
    """Buttons report the id of a command of commands/command_list.py."""

    command_requested = Signal(str)
    visit_requested = Signal(object)
    free_shown = Signal()
    """A free time stands in the panel: who waits for such a time may stand below it (`show_fitting`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Selected visit"))
        self._fitting: QWidget | None = None
        self.shown: VisitPanel | None = None
        """What stands in the panel now; None when no visit is selected."""

    def clear(self) -> None:
        self._fitting = None
        super().clear()

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
        if panel.visit.offer_until is not None:
            self._add_offer(panel.visit.offer_until)
        else:
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

    def show_free(self, title: str, subtitle: str, can_book: bool, why: str = "") -> None:
        self.shown = None
        self.clear()
        self.add_title(title)
        self.add_line(subtitle)
        if can_book:
            self.add_line(self.tr("Free. Start typing a name to book it, or press Enter."))
            button = PrimaryButton(self.tr("Book this time"), "Enter")
            button.clicked.connect(self._asking("visit.book"))
            self.add_widget(button)
            self._add_button(self.tr("Block…"), "Ctrl B", "time.block")
            self._fitting = self.add_widget(QWidget())
            self.free_shown.emit()
        else:
            self.add_line(why or self.tr("This time is over."))
        self.add_stretch()

    def show_fitting(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Whom of the waitlist the free time fits that stands in the panel: name, urgency, phone."""
        old = self._fitting
        if old is None:
            return
        self._fitting = QWidget()
        box = QVBoxLayout(self._fitting)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_look().px(4))
        if rows:
            box.addWidget(Divider())
            box.addWidget(SectionHeading(self.tr("On the waitlist for such a time")))
            for name, urgency, phone in rows:
                box.addWidget(PanelRow(name, urgency, phone, on_click=self._asking("gap.waitlist")))
            box.addWidget(key_hints([("Ctrl L", self.tr("offer it", "a key at a free time"))]))
        self.replace_widget(old, self._fitting)
        self._fitting.setVisible(bool(rows))
        old.deleteLater()

    def _add_offer(self, until: datetime) -> None:
        """A time that is only held: the patient's answer is what counts."""
        self.add_line(
            self.tr("Held for this patient of the waitlist until {time}.").format(time=clock(until))
        )
        grid = QGridLayout()
        for place, (text, key, command) in enumerate(
            (
                (self.tr("Taken", "an offer"), "T", "offer.taken"),
                (self.tr("Declined", "an offer"), "D", "offer.declined"),
            )
        ):
            button = (OutlineButton if place else PrimaryButton)(text, key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the agenda
            button.clicked.connect(self._asking(command))
            grid.addWidget(button, 0, place)
        self.add_layout(grid)

    def show_target(self, title: str, subtitle: str, sentence: str, can_move: bool, why: str = "") -> None:
        self.shown = None
        self.clear()
        self.add_title(title)
        self.add_line(subtitle)
        self.add_line(sentence)
        if can_move:
            button = PrimaryButton(self.tr("Move here"), "Enter")
            button.clicked.connect(self._asking("visit.put"))
            self.add_widget(button)
        else:
            self.add_line(why or self.tr("This time is over."))
        leave = OutlineButton(self.tr("Leave it where it is"), "Esc")
        leave.clicked.connect(self._asking("visit.leave"))
        self.add_widget(leave)
        self.add_stretch()

    def show_blocked(self, title: str, subtitle: str) -> None:
        self.shown = None
        self.clear()
        self.add_title(title)
        self.add_line(subtitle)
        self.add_line(self.tr("This time cannot be booked."))
        self._add_button(self.tr("Give it free again"), "Del", "time.unblock")
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
        control.let_shrink()
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
            (self.tr("Room…"), "O", "visit.room", panel.can_move),
            (self.tr("Squeeze in"), "S", "visit.squeeze", panel.can_cancel),
            (self.tr("Repeat…"), "E", "visit.repeat", panel.can_move),
        ]
        for place, (text, key, command, is_possible) in enumerate(buttons):
            button = OutlineButton(text, key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.let_shrink()
            button.setEnabled(is_possible)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the agenda
            button.clicked.connect(self._asking(command))
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _add_button(self, text: str, key: str, command: str) -> None:
        button = OutlineButton(text, key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._asking(command))
        self.add_widget(button)

    def _asking(self, command: str) -> Callable[[], None]:
        return lambda: self.command_requested.emit(command)

    def _going_to(self, row: VisitRow) -> Callable[[], None]:
        return lambda: self.visit_requested.emit(row)
