"""A doctor is away: until when and why, in one small box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton, SegmentedControl
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.booking_rules import AWAY_REASONS

WIDTH = 420


class AwayBox(FloatingCard):
    """Enter takes what is chosen; 1-4 choose how long, I E O why; the doctor is chosen by typing in his field."""

    chosen = Signal(int, int, str)
    """The doctor's id, the days from today on, and why."""
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Doctor is away"))
        look = current_look()
        self.title = Text(self.tr("Doctor is away"), "title")
        self.doctors = QComboBox()
        self.doctors.setAccessibleName(self.tr("Doctor"))
        self.doctors.installEventFilter(self)
        doctor_label = QLabel(self.tr("Doctor"))
        doctor_label.setBuddy(self.doctors)
        self.confirm = PrimaryButton(self.tr("List the visits"), "Enter")
        self.days = SegmentedControl(
            [
                ("1", self.tr("Rest of today")),
                ("2", self.tr("Tomorrow too")),
                ("3", self.tr("3 days")),
                ("7", self.tr("A week")),
            ],
            self.tr("How long"),
            ("1", "2", "3", "4"),
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
        self.days.chosen.connect(lambda _value: self.confirm.setFocus())
        self.whys.chosen.connect(lambda _value: self.confirm.setFocus())
        self.note = Text(
            self.tr("The time is blocked; every visit in it comes on a list with a time to move it to."),
            "secondary",
            "ink-2",
            wrap=True,
        )
        self.leave = QuietButton(self.tr("Leave"), "Esc")
        self.confirm.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.dismiss)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        margin = look.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(8))
        for part in (self.title, doctor_label, self.doctors, self.days, self.whys, self.note):
            column.addWidget(part)
        column.addLayout(foot)

    def open_for(self, doctors: list[tuple[int, str]], chosen_id: int | None) -> None:
        self.doctors.clear()
        for doctor_id, name in doctors:
            self.doctors.addItem(name, doctor_id)
        self.doctors.setCurrentIndex(max(0, self.doctors.findData(chosen_id)))
        self.days.set_value("1")
        self.whys.set_value("Ill")
        look = current_look()
        width = min(look.px(WIDTH), self._host.width() - 2 * SHADOW)
        self.setFixedWidth(width + 2 * SHADOW)
        self._fit_height()
        self.move((self._host.width() - self.width()) // 2, self._host.height() // 6)
        self.show()
        self.raise_()
        self.keep_inside()
        # Without a selected doctor the first question is who.
        (self.confirm if chosen_id is not None else self.doctors).setFocus()
        announce(self, f"{self.title.text()}. {self.doctors.currentText()}")

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _confirm(self) -> None:
        doctor_id = self.doctors.currentData()
        if doctor_id is None:
            return
        days, why = int(self.days.value() or 1), self.whys.value() or "Ill"
        self.dismiss()
        self.chosen.emit(doctor_id, days, why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in the doctor's field too; letters there find a doctor."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            return self._took(event)
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.days.set_value(("1", "2", "3", "7")[key - Qt.Key.Key_1])
        elif (why := dict(AWAY_REASONS).get(event.text().lower())) is not None:
            self.whys.set_value(why)
        else:
            return False
        return True
