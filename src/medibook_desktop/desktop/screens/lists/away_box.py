"""A doctor is away: from when until when, and why, in one small box."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.lists.away_span import AwayChoice, AwayFields, away_span, span_words
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton, SegmentedControl
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.booking_rules import AWAY_REASONS
from medibook_desktop.domain.errors import InvalidInput

WIDTH = 620
CHOICES = tuple(AwayChoice)


class AwayBox(FloatingCard):
    """Enter takes what is chosen; 1-6 choose how long, I E O why; the doctor is chosen by typing in his field."""

    chosen = Signal(int, object, object, str)
    """The doctor's id, from when, until when, and why."""
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Doctor is away"))
        self._now = datetime.now().astimezone()
        self.title = Text(self.tr("Doctor is away"), "title")
        self.doctors = QComboBox()
        self.doctors.setAccessibleName(self.tr("Doctor"))
        self.doctors.installEventFilter(self)
        self.doctor_label = QLabel(self.tr("Doctor"))
        self.doctor_label.setBuddy(self.doctors)
        self.confirm = PrimaryButton(self.tr("List the visits"), "Enter")
        self.days = SegmentedControl(
            [
                (AwayChoice.TODAY, self.tr("Rest of today")),
                (AwayChoice.NOON, self.tr("Until noon")),
                (AwayChoice.TOMORROW, self.tr("Tomorrow too")),
                (AwayChoice.THREE_DAYS, self.tr("3 days")),
                (AwayChoice.WEEK, self.tr("A week")),
                (AwayChoice.OTHER, self.tr("Other days…")),
            ],
            self.tr("How long"),
            ("1", "2", "3", "4", "5", "6"),
        )
        self.whys = SegmentedControl(
            [
                ("Ill", self.tr("Ill (I)")),
                ("Emergency", self.tr("Emergency (E)")),
                ("Away", self.tr("Other (O)")),
            ],
            self.tr("Why"),
            ("I", "E", "O"),
        )
        self.first, self.last = QLineEdit(), QLineEdit()
        self.first_part = SegmentedControl(
            [("day", self.tr("From the morning")), ("noon", self.tr("From noon"))],
            self.tr("From the morning or noon"),
        )
        self.last_part = SegmentedControl(
            [("day", self.tr("To the evening")), ("noon", self.tr("Until noon"))],
            self.tr("To the evening or noon"),
        )
        self.other = self._other_days()
        self.answer = Text("", "strong", wrap=True)
        self.note = Text(
            self.tr("The time is blocked; every visit in it comes on a list with a time to move it to."),
            "secondary",
            "ink-2",
            wrap=True,
        )
        self.leave = QuietButton(self.tr("Leave"), "Esc")
        self._lay_out()
        self._connect()

    def _other_days(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_look().px(8))
        lines = (
            (self.tr("First day"), self.first, self.tr("today"), self.first_part),
            (self.tr("Last day"), self.last, self.tr("the same day"), self.last_part),
        )
        for row, (label, field, placeholder, part) in enumerate(lines):
            field.setPlaceholderText(placeholder)
            field.installEventFilter(self)
            name = labelled(label, field)
            name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(part, row, 2)
        return holder

    def _lay_out(self) -> None:
        look = current_look()
        foot = QHBoxLayout()
        foot.addWidget(self.answer, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        margin = look.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(8))
        parts = (self.title, self.doctor_label, self.doctors, self.days, self.other, self.whys, self.note)
        for part in parts:
            column.addWidget(part)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.days.chosen.connect(lambda _value: self._choose_days())
        self.whys.chosen.connect(lambda _value: self.confirm.setFocus())
        for part in (self.first_part, self.last_part):
            part.chosen.connect(lambda _value: self._say())
        for field in (self.first, self.last):
            field.textEdited.connect(lambda _text: self._say())
        self.confirm.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.dismiss)

    def open_for(self, doctors: list[tuple[int, str]], chosen_id: int | None, now: datetime) -> None:
        """`now` is the clinic's clock."""
        self._now = now
        self.doctors.clear()
        for doctor_id, name in doctors:
            self.doctors.addItem(name, doctor_id)
        self.doctors.setCurrentIndex(max(0, self.doctors.findData(chosen_id)))
        self.days.set_value(AwayChoice.TODAY)
        self.whys.set_value("Ill")
        for field in (self.first, self.last):
            field.clear()
        for part in (self.first_part, self.last_part):
            part.set_value("day")
        self.other.hide()
        self._say()
        self._fit()
        self.show()
        self.raise_()
        self.keep_inside()
        # Without a selected doctor the first question is who.
        (self.confirm if chosen_id is not None else self.doctors).setFocus()
        announce(self, f"{self.title.text()}. {self.doctors.currentText()}")

    def fields(self) -> AwayFields:
        return AwayFields(
            self.doctors.currentData() or 0,
            AwayChoice(self.days.value() or AwayChoice.TODAY),
            self.first.text(),
            self.last.text(),
            self.first_part.value() == "noon",
            self.last_part.value() == "noon",
            self.whys.value() or "Ill",
        )

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _fit(self) -> None:
        look = current_look()
        width = min(look.px(WIDTH), self._host.width() - 2 * SHADOW)
        self.setFixedWidth(width + 2 * SHADOW)
        self._fit_height()
        self.move((self._host.width() - self.width()) // 2, self._host.height() // 6)

    def _choose_days(self) -> None:
        is_other = self.days.value() == AwayChoice.OTHER
        self.other.setVisible(is_other)
        self._say()
        self._fit()
        self.keep_inside()
        (self.first if is_other else self.confirm).setFocus()

    def _say(self) -> bool:
        """What was understood, or what is wrong; whether it can be taken."""
        try:
            self.answer.set_ink("ink")
            self.answer.setText(span_words(self.fields(), self._now))
        except InvalidInput as error:
            self.answer.set_ink("danger")
            self.answer.setText(error.message)
            return False
        return True

    def _confirm(self) -> None:
        fields = self.fields()
        if not fields.doctor_id:
            return
        if not self._say():
            announce(self, self.answer.text(), assertive=True)
            return
        starts, ends = away_span(fields, self._now)
        self.dismiss()
        self.chosen.emit(fields.doctor_id, starts, ends, fields.why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in the fields too; what else is typed there is for the field, but no doctor is named 3."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_number = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_6 and watched is self.doctors
            if event.key() in keys or is_number:
                return self._took(event)
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_6:
            self.days.set_value(CHOICES[key - Qt.Key.Key_1])
            self._choose_days()
        elif (why := dict(AWAY_REASONS).get(event.text().lower())) is not None:
            self.whys.set_value(why)
        else:
            return False
        return True
