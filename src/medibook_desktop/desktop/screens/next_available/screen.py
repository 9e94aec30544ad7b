"""The box of the next free times: words at the top, lists and buttons for the mouse, times below; keys do all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.next_available.view import Choices, FreeRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import IconButton, OutlineButton, SegmentedControl
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.side_panel import KeyHints
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 620
ROWS = 9
FEWEST_ROWS = 2
PARTS = ("", "morning", "afternoon")
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}
_MODE = QHeaderView.ResizeMode
_WIDTHS = (_MODE.ResizeToContents, _MODE.ResizeToContents, _MODE.Stretch, _MODE.ResizeToContents)


def _warning(_row: FreeRow) -> str:
    return "warning"


class NextAvailableScreen(FloatingCard):
    """Passive: shows what the presenter says and reports what the person does."""

    typed = Signal(str)
    who_chosen = Signal(str)
    visit_type_chosen = Signal(object)
    weekday_toggled = Signal(int)
    part_chosen = Signal(str)
    row_selected = Signal(object)
    submitted = Signal(str, object)
    close_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Next available"))
        self._host = host
        self.title = Text(self.tr("Next available"), "large")
        self.for_whom = Text("", "secondary", "ink-2")
        self.close_button = IconButton("close", self.tr("Close without booking"), "Esc")
        self.busy = BusyMark()
        self.words = SearchField(
            self.tr("Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”"),
            accessible_name=self.tr("What is looked for, in words"),
        )
        self.words.setObjectName("next_available_words")
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Doctor or specialty"))
        name_choice(self.who)
        self.visit_type = QComboBox()
        self.visit_type.setAccessibleName(self.tr("Visit type"))
        name_choice(self.visit_type)
        self.weekdays = {day: self._weekday_button(day) for day in self._days_of_week()}
        self.part = SegmentedControl(
            [
                ("", self.tr("Any time")),
                ("morning", self.tr("Morning")),
                ("afternoon", self.tr("Afternoon")),
            ],
            self.tr("Part of the day"),
        )
        self.meaning = Text("", "secondary", "ink-2", wrap=True)
        self.model: RowTableModel[FreeRow] = RowTableModel(
            [
                Column(self.tr("Day"), lambda row: row.day, strong=True),
                Column(self.tr("Time"), lambda row: row.time),
                Column(self.tr("Doctor"), lambda row: row.doctor),
                Column(self.tr("Note"), lambda row: row.note, token=_warning, align_end=True),
            ],
            lambda row: row.free.slot.id,
        )
        self.table = RowTable(self.tr("Free times"))
        self.table.setModel(self.model)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.table.horizontalHeader()
        header.hide()
        for column, mode in enumerate(_WIDTHS):
            header.setSectionResizeMode(column, mode)
        self.nothing = Text("", "body", wrap=True)
        self.next_step = Text("", "secondary", "ink-2", wrap=True)
        self.keys = KeyHints(
            [
                ("↑ ↓", self.tr("another time, held for you")),
                ("Enter", self.tr("book it")),
                ("Esc", self.tr("leave")),
            ]
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = current_look().px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(14), px(14), px(14), px(14))
        whole.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.for_whom, 1)
        head.addWidget(self.busy)
        head.addWidget(self.close_button)
        lists = QHBoxLayout()
        for box in (self.who, self.visit_type):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        lists.addWidget(self.who, 3)
        lists.addWidget(self.visit_type, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(4))
        for button in self.weekdays.values():
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (head, self.words, lists, buttons, self.part, self.meaning, self.table, self.nothing):
            if isinstance(part, QHBoxLayout):
                whole.addLayout(part)
            else:
                whole.addWidget(part)
        whole.addWidget(self.next_step)
        whole.addWidget(self.keys)

    def _connect(self) -> None:
        self.words.textEdited.connect(self.typed)
        self.words.step.connect(self._step)
        self.words.submitted.connect(self._submit)
        self.words.escaped.connect(self.close_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.who.activated.connect(lambda _row: self.who_chosen.emit(self.who.currentData()))
        self.visit_type.activated.connect(
            lambda _row: self.visit_type_chosen.emit(self.visit_type.currentData())
        )
        self.part.chosen.connect(self.part_chosen)
        for button in (*self.weekdays.values(), *map(self.part.button, PARTS)):
            button.installEventFilter(self)
        self.table.clicked.connect(lambda index: self._tell_selected())
        self.table.row_chosen.connect(lambda row: self.submitted.emit(self.words.text(), row))

    # --- NextAvailableView --------------------------------------------------------------------------------

    def open_box(self, for_whom: str) -> None:
        self.for_whom.setText(self.tr("for {name}").format(name=for_whom) if for_whom else "")
        self.words.set_quietly("")
        self.show()
        self.raise_()
        self.fit()
        self.words.setFocus()
        announce(self, self.tr("Next available"))

    def close_box(self) -> None:
        self.hide()

    def show_people(self, specialties: tuple[str, ...], doctors: tuple[tuple[int, str], ...]) -> None:
        self.who.clear()
        self.who.addItem(self.tr("All doctors"), "")
        for specialty in specialties:
            self.who.addItem(specialty, f"s:{specialty}")
        if specialties and doctors:
            self.who.insertSeparator(self.who.count())
        for doctor_id, name in doctors:
            self.who.addItem(name, f"d:{doctor_id}")

    def show_visit_types(self, types: tuple[tuple[int, str], ...]) -> None:
        self.visit_type.clear()
        self.visit_type.addItem(self.tr("Any visit, one slot"), None)
        for type_id, name in types:
            self.visit_type.addItem(name, type_id)

    def show_choices(self, choices: Choices) -> None:
        self.who.setCurrentIndex(max(0, self.who.findData(choices.who)))
        self.visit_type.setCurrentIndex(max(0, self.visit_type.findData(choices.visit_type_id)))
        for day, button in self.weekdays.items():
            button.setChecked(day in choices.weekdays)
        self.part.set_value(choices.part)

    def show_meaning(self, text: str) -> None:
        self.meaning.setText(text)
        self.meaning.setVisible(bool(text))
        self.fit()

    def show_rows(self, rows: tuple[FreeRow, ...]) -> None:
        """The first one is selected; a row that only got a note leaves the arrow where it stands."""
        same = [row.free.slot.id for row in rows] == [row.free.slot.id for row in self.model.rows]
        self.model.set_rows(rows)
        self.nothing.hide()
        self.next_step.hide()
        self.table.show()
        if rows and not (same and self.table.currentIndex().isValid()):
            self.table.selectRow(0)
            self.table.scrollToTop()
        self.fit()
        if rows:
            self._tell_selected()

    def show_nothing(self, sentence: str, next_step: str) -> None:
        self.nothing.set_ink("ink")
        self._say_instead(sentence, next_step)

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.nothing.set_ink("danger")
        self._say_instead(sentence, next_step)

    def show_busy(self, busy: bool) -> None:
        if busy:
            self.busy.start()
        else:
            self.busy.stop()

    # --- Keys and sizes -----------------------------------------------------------------------------------

    def selected_row(self) -> FreeRow | None:
        return self.model.row(self.table.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk through the times from the buttons too, where they would only go from button to button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self._step(_STEPS[event.key()])
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From a list or a button too: Enter books, Esc leaves, the arrows that are free walk through the times."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """As high as what it shows, at the upper edge of the host, in its middle."""
        if not self.isVisible():
            return
        self.setFixedWidth(min(current_look().px(WIDTH), self._host.width()))
        row = self.table.verticalHeader().defaultSectionSize()
        wanted = min(ROWS, self.model.rowCount())
        self.table.setFixedHeight(wanted * row + 2 * self.table.frameWidth())
        self.keep_inside()
        too_high = self.height() - self._host.height()
        if too_high > 0 and wanted:
            fitting = max(FEWEST_ROWS, wanted - -(-too_high // row))
            self.table.setFixedHeight(fitting * row + 2 * self.table.frameWidth())
        self.move((self._host.width() - self.width()) // 2, 0)
        self.keep_inside()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _say_instead(self, sentence: str, next_step: str) -> None:
        self.model.set_rows(())
        self.table.hide()
        self.nothing.setText(sentence)
        self.next_step.setText(next_step)
        self.nothing.show()
        self.next_step.show()
        self.fit()
        announce(self, f"{sentence} {next_step}")

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            self.table.selectRow(max(0, min(rows - 1, self.table.currentIndex().row() + by)))
            self._tell_selected()

    def _tell_selected(self) -> None:
        row = self.selected_row()
        if row is not None:
            self.row_selected.emit(row)
            said = (row.day, row.time, row.doctor, row.note)
            announce(self.words, ", ".join(part for part in said if part))

    def _submit(self, _text: str = "") -> None:
        self.submitted.emit(self.words.text(), self.selected_row())

    def _weekday_button(self, day: int) -> OutlineButton:
        names = QLocale()
        button = OutlineButton(names.dayName(day + 1, QLocale.FormatType.ShortFormat))
        button.setAccessibleName(names.dayName(day + 1, QLocale.FormatType.LongFormat))
        button.setCheckable(True)
        button.clicked.connect(self._toggling(day))
        return button

    def _toggling(self, day: int) -> Callable[[], None]:
        return lambda *_: self.weekday_toggled.emit(day)

    @staticmethod
    def _days_of_week() -> list[int]:
        """0 is Monday; in the order of the country."""
        first = QLocale().firstDayOfWeek().value - 1
        return [(first + n) % 7 for n in range(7)]
