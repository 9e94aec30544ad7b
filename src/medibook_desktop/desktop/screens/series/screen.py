"""The series box: how often, until when, and every date with what becomes of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.series.view import ChangeTyped, NewTyped, RuleChoice, SeriesRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import (
    OutlineButton,
    PrimaryButton,
    QuietButton,
    SegmentedControl,
)
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.booking_rules import CANCEL_REASONS
from medibook_desktop.domain.series import Scope

WIDTH = 560
ROWS_SHOWN, FEWEST_ROWS = 8, 2
_MOVE, _CANCEL = "move", "cancel"


class SeriesScreen(FloatingCard):
    """Passive: shows what the presenter says and reports what the person does."""

    new_typed = Signal(object)
    change_typed = Signal(object)
    leave_out_requested = Signal(int)
    other_time_requested = Signal(int, int)
    confirmed = Signal()
    close_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Repeat a visit"))
        self._opening = False
        self.title = Text("", "large", wrap=True)
        self.subtitle = Text("", "secondary", "ink-2", wrap=True)
        self.notice = NoticeBar()
        self.forms = QStackedWidget()
        self._new_page, self._change_page = self._make_new(), self._make_change()
        self.forms.addWidget(self._new_page)
        self.forms.addWidget(self._change_page)
        self.model: RowTableModel[SeriesRow] = RowTableModel(
            (
                Column(self.tr("Date"), lambda row: row.planned, strong=True),
                Column(
                    self.tr("What is there"),
                    lambda row: row.found,
                    token=lambda row: "danger" if row.is_clash else "ink-2",
                ),
                Column(self.tr("What it becomes"), lambda row: row.becomes, token=lambda row: row.token),
            ),
            lambda row: row.place,
            self,
        )
        self.table = RowTable(self.tr("Dates of the series"))
        self.table.setModel(self.model)
        self.summary = Text("", "secondary", "danger", wrap=True)
        self.other = OutlineButton(self.tr("Another time"), "→")
        self.leave = OutlineButton(self.tr("Leave out or take in"), "Space")
        self.confirm = PrimaryButton("", "Enter")
        self.dismiss_button = QuietButton(self.tr("Close"), "Esc")
        self._lay_out()
        order: list[QWidget] = [
            self.rule,
            self.ends,
            self.scope,
            self.what,
            self.weekday,
            self.time,
            self.doctor,
        ]
        order += [self.reason, self.table, self.other, self.leave, self.dismiss_button, self.confirm]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._connect()

    def _make_new(self) -> QWidget:
        page = QWidget()
        self.rule, self.ends = QComboBox(), QLineEdit()
        self.rule_form, self.ends_form = LabelledForm(), LabelledForm()
        self.rule_form.add(self.tr("&How often"), self.rule)
        self.ends_form.add(self.tr("&Visits in all, or the last day"), self.ends)
        self.ends.setPlaceholderText(self.tr("8, or 31.3."))
        _beside(page, (self.rule_form, 3), (self.ends_form, 2))
        return page

    def _make_change(self) -> QWidget:
        page = QWidget()
        self.scope = SegmentedControl(
            [
                (Scope.THIS, self.tr("This visit")),
                (Scope.LATER, self.tr("This and later ones")),
                (Scope.ALL, self.tr("All of the series")),
            ],
            self.tr("Which visits"),
        )
        self.what = SegmentedControl(
            [(_MOVE, self.tr("Move them")), (_CANCEL, self.tr("Cancel them"))], self.tr("What to do")
        )
        self.weekday, self.time, self.doctor = QComboBox(), QLineEdit(), QComboBox()
        for number in range(7):
            self.weekday.addItem(
                QLocale().standaloneDayName(number + 1, QLocale.FormatType.LongFormat), number
            )
        weekday_form, self.time_form, doctor_form = LabelledForm(), LabelledForm(), LabelledForm()
        weekday_form.add(self.tr("&Day of the week"), self.weekday)
        self.time_form.add(self.tr("&Time"), self.time)
        doctor_form.add(self.tr("Do&ctor"), self.doctor)
        self.change_form = QWidget()
        _beside(self.change_form, (weekday_form, 3), (self.time_form, 2), (doctor_form, 4))
        self.reason = QComboBox()
        for _letter, reason in CANCEL_REASONS[:-1]:
            self.reason.addItem(translate("CancelReasons", reason), reason)
        self.reason_form = LabelledForm()
        self.reason_form.add(self.tr("&Reason"), self.reason)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_look().px(8))
        layout.addWidget(self.scope)
        layout.addWidget(self.what)
        layout.addWidget(self.change_form)
        layout.addWidget(self.reason_form)
        return page

    def _lay_out(self) -> None:
        look = current_look()
        of_row = QHBoxLayout()
        of_row.addWidget(self.summary, 1)
        of_row.addWidget(self.other)
        of_row.addWidget(self.leave)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.dismiss_button)
        foot.addWidget(self.confirm)
        whole = QVBoxLayout(self)
        margin = look.px(14)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(look.px(8))
        for widget in (self.title, self.subtitle, self.notice, self.forms, self.table):
            whole.addWidget(widget)
        whole.addLayout(of_row)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.rule.currentIndexChanged.connect(self._new_changed)
        self.ends.textEdited.connect(self._new_changed)
        for control in (self.scope, self.what):
            control.chosen.connect(self._change_changed)
        for box in (self.weekday, self.doctor, self.reason):
            box.currentIndexChanged.connect(self._change_changed)
        self.time.textEdited.connect(self._change_changed)
        self.other.clicked.connect(lambda: self.other_time_requested.emit(self._place(), 1))
        self.leave.clicked.connect(lambda: self.leave_out_requested.emit(self._place()))
        self.confirm.clicked.connect(self.confirmed)
        self.dismiss_button.clicked.connect(self.close_requested)
        for button in (self.other, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        watched: QWidget
        for watched in (self.rule, self.ends, self.weekday, self.time, self.doctor, self.reason, self.table):
            watched.installEventFilter(self)

    # --- SeriesView -------------------------------------------------------------------------------------

    def open_new(self, title: str, subtitle: str, rules: tuple[RuleChoice, ...], ends: str) -> None:
        self._opening = True
        self.rule.clear()
        for each in rules:
            self.rule.addItem(each.text, each.rule)
        self.ends.setText(ends)
        self._opening = False
        self._open(self._new_page, title, subtitle)
        self.ends.setFocus()
        self.ends.selectAll()

    def open_change(
        self, title: str, subtitle: str, typed: ChangeTyped, doctors: tuple[tuple[int, str], ...]
    ) -> None:
        self._opening = True
        self.scope.set_value(typed.scope)
        self.what.set_value(_MOVE)
        self.weekday.setCurrentIndex(typed.weekday)
        self.time.setText(typed.time)
        self.doctor.clear()
        for doctor_id, name in doctors:
            self.doctor.addItem(name, doctor_id)
        self.doctor.setCurrentIndex(max(0, self.doctor.findData(typed.doctor_id)))
        self._opening = False
        self._open(self._change_page, title, subtitle)
        self.scope.button(typed.scope).setFocus()

    def _open(self, page: QWidget, title: str, subtitle: str) -> None:
        self.forms.setCurrentWidget(page)
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.model.set_rows(())
        self._show_what()
        self.other.set_key_hint("←" if self.isRightToLeft() else "→")
        self._fit()
        self.show()
        self.raise_()
        announce(self, title)

    def close_box(self) -> None:
        self.hide()

    def show_rows(self, rows: tuple[SeriesRow, ...], summary: str) -> None:
        self.model.set_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.summary.setText(summary)
        self._fit()

    def show_action(self, text: str, possible: bool) -> None:
        self.confirm.setText(text)
        self.confirm.setEnabled(possible)
        self.confirm.updateGeometry()

    def show_working(self, working: bool) -> None:
        self.confirm.setEnabled(not working)

    def show_problem(self, kind: str, sentence: str, next_step: str) -> None:
        self.notice.show_notice(kind, sentence, next_step)
        announce(self, f"{sentence} {next_step}", assertive=True)
        self._fit()

    def show_field_problem(self, field: str, sentence: str) -> None:
        if field == "ends":
            self.ends_form.set_problem(self.ends, sentence)
        elif field == "time":
            self.time_form.set_problem(self.time, sentence)
        self._fit()

    def clear_problem(self) -> None:
        self.notice.clear()
        self.ends_form.clear_problems()
        self.time_form.clear_problems()

    # --- What is typed ----------------------------------------------------------------------------------

    def _new_changed(self, *_: object) -> None:
        rule = self.rule.currentData()
        if not self._opening and rule is not None:
            self.new_typed.emit(NewTyped(rule, self.ends.text()))

    def _change_changed(self, *_: object) -> None:
        if self._opening:
            return
        self._show_what()
        self.change_typed.emit(
            ChangeTyped(
                Scope(self.scope.value()),
                self.weekday.currentIndex(),
                self.time.text(),
                int(self.doctor.currentData() or 0),
                str(self.reason.currentData()) if self.what.value() == _CANCEL else "",
            )
        )

    def _show_what(self) -> None:
        cancels = self.what.value() == _CANCEL
        self.change_form.setVisible(not cancels)
        self.reason_form.setVisible(cancels)
        self.other.setVisible(self.forms.currentWidget() is self._new_page or not cancels)

    def _place(self) -> int:
        row = self.table.selected_row()
        return row.place if isinstance(row, SeriesRow) else -1

    # --- Keys and sizes ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._confirm()
                return True
            if watched is self.table:
                return self._table_key(event.key())
            if isinstance(watched, QLineEdit) and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _table_key(self, key: int) -> bool:
        ways = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if key == Qt.Key.Key_Space:
            self.leave_out_requested.emit(self._place())
        elif key in ways:
            way = ways[Qt.Key(key)] * (-1 if self.isRightToLeft() else 1)
            self.other_time_requested.emit(self._place(), way)
        else:
            return False
        return True

    def _confirm(self) -> None:
        """The presenter knows whether there is anything to confirm, or will be."""
        self.confirmed.emit()

    def _fit(self) -> None:
        look = current_look()
        page = self.forms.currentWidget()
        if page is not None and page.layout() is not None:
            self.forms.setFixedHeight(page.sizeHint().height())
        row, head = look.px(32), look.px(32)
        wanted = row * min(ROWS_SHOWN, max(FEWEST_ROWS, self.model.rowCount())) + head
        layout = self.layout()
        if layout is not None:
            # The list gives way first when the window is low or the text large: it can scroll.
            self.table.setFixedHeight(row * FEWEST_ROWS + head)
            layout.activate()
            room = self._host.height() - layout.sizeHint().height() + self.table.height()
            self.table.setFixedHeight(max(self.table.height(), min(wanted, room)))
        if self.isVisible():
            self.keep_inside()


def _beside(page: QWidget, *parts: tuple[QWidget, int]) -> None:
    """Fields in one line, each with its share of the width."""
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(current_look().px(10))
    for widget, share in parts:
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
