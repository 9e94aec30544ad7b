"""Beside the week: the exact times of the hours that are selected, and how to draw when none are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import day_name
from medibook_desktop.desktop.screens.schedules.view import FormShown, TypedHours
from medibook_desktop.desktop.screens.schedules.words import every_words
from medibook_desktop.desktop.widgets.buttons import DangerButton, OutlineButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.key_list import KeyCap
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm, labelled
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.desktop.widgets.toggle_row import ToggleRow

LENGTHS = (5, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 150, 180, 240)
EVERY = (1, 2, 3, 4)


class HoursForm(QWidget):
    """Passive: `edited` after each field that a person changed, with everything as it is typed."""

    edited = Signal(object)
    split_requested = Signal(object)
    delete_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: FormShown | None = None
        self._anchor_for: Callable[[int], str] = lambda _every: ""
        order = [(QLocale().firstDayOfWeek().value - 1 + n) % 7 for n in range(7)]
        self.days = ToggleRow([(str(d), day_name(d, short=True)) for d in order], self.tr("Days"))
        for day in order:
            self.days.button(str(day)).setMinimumWidth(current_look().px(24))
        self.starts, self.ends, self.breaks = QLineEdit(), QLineEdit(), QLineEdit()
        self.length, self.weeks, self.anchor, self.clinic = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for minutes in LENGTHS:
            self.length.addItem(self.tr("%n minutes", "", minutes), minutes)
        for every in EVERY:
            self.weeks.addItem(every_words(every), every)
        self.breaks.setPlaceholderText(self.tr("10:00–10:15, 12:30–13:00"))
        self.weeks_said = Text("", "secondary", "ink-2", wrap=True)
        self.split = OutlineButton("")
        self.delete = DangerButton(self.tr("Delete these hours"), "Del")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_form(None)

    def _lay_out(self) -> None:
        px = current_look().px
        self.form = LabelledForm()
        self.form.add(self.tr("Days with these hours"), self.days)
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        for label, field in ((self.tr("&From"), self.starts), (self.tr("&To"), self.ends)):
            column = QVBoxLayout()
            column.setSpacing(px(4))
            column.addWidget(labelled(label, field))
            column.addWidget(field)
            row.addLayout(column)
        self.times_problem = Text("", "secondary", "danger", wrap=True)
        both = QWidget()
        below = QVBoxLayout(both)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(4))
        for part in (times, self.times_problem, self.split):
            below.addWidget(part)
        self.form.add_row(both)
        self.form.add(self.tr("&Length of a slot"), self.length)
        self.form.add(self.tr("&Breaks"), self.breaks)
        self.form.add(self.tr("&Weeks"), self.weeks)
        self.form.add(self.tr("Beginning in"), self.anchor)
        self.form.add_row(self.weeks_said)
        self.form.add(self.tr("Clinic"), self.clinic)
        self.form.add_row(self.delete)
        for box in (self.length, self.weeks, self.anchor, self.clinic):
            name_choice(box)
        guide = QWidget()
        column = QVBoxLayout(guide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("Draw the hours"), "large"))
        column.addWidget(
            Text(
                self.tr(
                    "Drag over an empty part of a day: that is when the doctor works. Drag an edge to make hours longer"
                    " or shorter, the middle to move them, and with Shift inside of them to draw a break."
                ),
                "body",
                "ink-2",
                wrap=True,
            )
        )
        keys = QGridLayout()
        keys.setHorizontalSpacing(px(10))
        keys.setVerticalSpacing(px(6))
        keys.setColumnStretch(1, 1)
        for place, (key, what) in enumerate(self._keys()):
            keys.addWidget(KeyCap(key), place, 0, Qt.AlignmentFlag.AlignLeading)
            keys.addWidget(Text(what, "body", "ink-2", wrap=True), place, 1)
        column.addLayout(keys)
        column.addStretch(1)
        filled = QWidget()
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        for page in (guide, filled):
            self._pages.addWidget(page)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(px(2), 0, px(10), 0)
        around.addWidget(self._pages)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("← ↑ ↓ →", self.tr("Go over the week")),
            ("Shift ↓ ↑", self.tr("Longer, shorter")),
            ("Enter", self.tr("New hours; or edit them here")),
            ("Alt ← ↑ ↓ →", self.tr("Move the hours")),
            ("B", self.tr("Break")),
            ("Del", self.tr("Delete the hours or the break")),
            ("Ctrl+Z", self.tr("Take a step back")),
        ]

    def _connect(self) -> None:
        self.days.changed.connect(self._say)
        for field in (self.starts, self.ends, self.breaks):
            field.editingFinished.connect(self._say)
        for box in (self.length, self.anchor, self.clinic):
            box.activated.connect(lambda _place: self._say())
        self.weeks.activated.connect(self._weeks_chosen)
        self.split.clicked.connect(lambda: self.split_requested.emit(self.typed()))
        self.delete.clicked.connect(self.delete_requested)

    def ask_for_anchor(self, anchor_for: Callable[[int], str]) -> None:
        """Which week "every n-th" begins with before one was chosen."""
        self._anchor_for = anchor_for

    # --- What is shown ----------------------------------------------------------------------------------------

    def show_clinics(self, clinics: Sequence[tuple[int, str]]) -> None:
        self.clinic.clear()
        for clinic_id, name in clinics:
            self.clinic.addItem(name, clinic_id)

    def show_form(self, form: FormShown | None) -> None:
        self._shown = form
        self._pages.setCurrentIndex(0 if form is None else 1)
        self.show_problem("", "")
        if form is None:
            return
        self.days.set_values(str(day) for day in form.weekdays)
        for field, text in ((self.starts, form.starts), (self.ends, form.ends), (self.breaks, form.breaks)):
            if field.text() != text:
                field.setText(text)
        if self.length.findData(form.slot_minutes) < 0:
            self.length.addItem(self.tr("%n minutes", "", form.slot_minutes), form.slot_minutes)
        if self.weeks.findData(form.every_weeks) < 0:
            self.weeks.addItem(every_words(form.every_weeks), form.every_weeks)
        self.anchor.clear()
        for day, text in form.anchors:
            self.anchor.addItem(text, day)
        for box, data in (
            (self.length, form.slot_minutes),
            (self.weeks, form.every_weeks),
            (self.anchor, form.anchor),
            (self.clinic, form.clinic_id),
        ):
            box.setCurrentIndex(box.findData(data))
        self.form.set_shown(self.anchor, form.every_weeks > 1)
        self.weeks_said.setText(form.weeks_said)
        self.weeks_said.setVisible(form.every_weeks > 1)
        self.form.set_shown(self.clinic, self.clinic.count() > 1)

    def show_problem(self, field: str, sentence: str, action: str = "") -> None:
        """At the field of TypedHours that is named; "" takes all back."""
        fields: dict[str, QWidget] = {
            "weekdays": self.days,
            "slot_minutes": self.length,
            "breaks": self.breaks,
            "every_weeks": self.weeks,
            "clinic_id": self.clinic,
        }
        at_times = bool(sentence) and field not in fields
        self.times_problem.setText(f"✕ {sentence}" if at_times else "")
        self.times_problem.setVisible(at_times)
        for each in (self.starts, self.ends):
            each.setAccessibleDescription(sentence if at_times else "")
        self.split.setText(action)
        self.split.setVisible(bool(action))
        for name, widget in fields.items():
            wanted = sentence if name == field else ""
            if self.form.problem(widget) != wanted:
                self.form.set_problem(widget, wanted)

    def problem(self) -> str:
        """What is said at the times, for tests."""
        return self.times_problem.text().removeprefix("✕ ") if self.times_problem.isVisibleTo(self) else ""

    def typed(self) -> TypedHours:
        every = int(self.weeks.currentData() or 1)
        anchor = str(self.anchor.currentData() or "") or self._anchor_for(every)
        return TypedHours(
            frozenset(int(day) for day in self.days.values()),
            self.starts.text(),
            self.ends.text(),
            int(self.length.currentData() or 15),
            self.breaks.text(),
            every,
            anchor if every > 1 else "",
            int(self.clinic.currentData() or (self._shown.clinic_id if self._shown is not None else 0)),
        )

    def focus_first(self) -> None:
        self.starts.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.starts.selectAll()

    def _weeks_chosen(self, _place: int) -> None:
        """The weeks to begin with are others for another n: the first of them, until one is chosen."""
        every = int(self.weeks.currentData() or 1)
        self.anchor.clear()
        if every > 1:
            first = self._anchor_for(every)
            self.anchor.addItem(first, first)
        self._say()

    def _say(self) -> None:
        if self._shown is not None and self.isVisible():
            self.edited.emit(self.typed())
