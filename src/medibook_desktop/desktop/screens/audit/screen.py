"""The audit: what to look for, what happened as sentences, and below it before and after side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.audit.details import DetailsPane
from medibook_desktop.desktop.screens.audit.patient_box import PatientBox
from medibook_desktop.desktop.screens.audit.view import Choice, Details, EventRow
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

ONE_ROW = 1020
"""Of the page's width, before the choices stand in two rows."""
NEAR_THE_END = 20
"""Rows before the end at which the next page is asked for."""


class AuditScreen(PageFrame):
    """Passive. Every choice is a signal; the list asks for more when its end comes into sight."""

    time_chosen = Signal(str, object, object)
    topic_chosen = Signal(object)
    who_chosen = Signal(object)
    doctor_chosen = Signal(object)
    desk_chosen = Signal(object)
    row_selected = Signal(object)
    more_requested = Signal()
    visit_requested = Signal()
    file_requested = Signal()
    check_requested = Signal()
    stop_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Audit"))
        self.title.setText(self.tr("Audit"))
        self.sentence.setText(
            self.tr(
                "Every change and every look at a patient's file: who, when, at which desk. "
                "Nobody can change or delete what is recorded here."
            )
        )
        self._columns_of_filters = 0
        self._make_actions()
        self._make_filters()
        self._make_list()
        self.details = DetailsPane()
        self.seal = Text("", "secondary", "ink-2", wrap=True)
        self.notice = NoticeBar()
        self._lay_out()
        self._connect()

    def _make_actions(self) -> None:
        self.check = OutlineButton(self.tr("Check whether it is whole"))
        self.export = OutlineButton(self.tr("Export …"))
        menu = QMenu(self.export)
        for kind, text in (
            ("csv", self.tr("What is listed, as a table (CSV)")),
            ("jsonl", self.tr("All of this time with its seals, for an auditor (JSON)")),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, k=kind: self.export_requested.emit(k))
        self.export_menu = menu
        self.working = Text("", "secondary", "ink-2")
        self.stop = QuietButton(self.tr("Stop"))
        for widget in (self.working, self.stop):
            widget.hide()
        self.busy = BusyMark()
        for part in (self.busy, self.working, self.stop, self.check, self.export):
            self.buttons.addWidget(part)

    def _make_filters(self) -> None:
        self.time = _combo(self.tr("When"))
        for value, text in (
            ("today", self.tr("Today")),
            ("yesterday", self.tr("Yesterday")),
            ("week", self.tr("Last 7 days")),
            ("month", self.tr("Last 30 days")),
            ("year", self.tr("Last 12 months")),
            ("all", self.tr("All the time")),
            ("own", self.tr("From … to …")),
        ):
            self.time.addItem(text, value)
        self.time.setCurrentIndex(2)
        self.first, self.last = (_day(self.tr("First day")), _day(self.tr("Last day")))
        self.topic = _combo(self.tr("What"))
        self.who = _combo(self.tr("Who"))
        self.patient = OutlineButton(self.tr("Any patient"))
        self.patient.setToolTip(self.tr("Choose a patient"))
        self.any_patient = QuietButton("✕")
        self.any_patient.setAccessibleName(self.tr("Any patient again"))
        self.any_patient.hide()
        self.doctor = _combo(self.tr("Doctor"))
        self.desk = _combo(self.tr("Desk"))
        self.patient_box = PatientBox(self)

    def _make_list(self) -> None:
        self.model: RowTableModel[EventRow] = RowTableModel(
            [
                Column(self.tr("When"), lambda row: row.when, token="ink-2"),  # noqa: S106 - a colour's name
                Column(self.tr("What happened"), lambda row: row.sentence),
                Column(self.tr("Desk"), lambda row: row.desk, token="ink-2"),  # noqa: S106
            ],
            lambda row: row.key,
            self,
        )
        self.table = RowTable(self.tr("What happened"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, mode in enumerate(
            (
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Interactive,
            )
        ):
            header.setSectionResizeMode(place, mode)
        self.empty = EmptyState("search", "", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self._filters = QGridLayout()
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for widget in (self.first, Text("–"), self.last):
            days.addWidget(widget)
        days.addStretch(1)
        self._days.hide()
        self._patient = QWidget()
        patient = QHBoxLayout(self._patient)
        patient.setContentsMargins(0, 0, 0, 0)
        patient.addWidget(self.patient, 1)
        patient.addWidget(self.any_patient)
        self._place_filters()
        self.body.addLayout(self._filters)
        self.body.addWidget(self._days)
        self.body.addWidget(self.notice)
        self._list = QWidget()
        self._stack = QStackedLayout(self._list)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._list.setMinimumHeight(current_look().px(66))
        self._split.addWidget(self._list)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self.body.addWidget(self._split, 1)
        self.body.addWidget(self.seal)
        self.setFocusProxy(self.table)
        self._fit_columns()
        current_look().changed.connect(self._fit_columns)

    def _place_filters(self) -> None:
        columns = 6 if self.width() >= current_look().px(ONE_ROW) else 3
        if columns == self._columns_of_filters:
            return
        self._columns_of_filters = columns
        fields = (self.time, self.topic, self.who, self._patient, self.doctor, self.desk)
        for place in range(6):
            self._filters.setColumnStretch(place, 1 if place < columns else 0)
        for place, field in enumerate(fields):
            self._filters.addWidget(field, place // columns, place % columns)

    def _connect(self) -> None:
        self.time.activated.connect(lambda _: self._time_activated())
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _: self._tell_time())
        for combo, signal in (
            (self.topic, self.topic_chosen),
            (self.who, self.who_chosen),
            (self.doctor, self.doctor_chosen),
            (self.desk, self.desk_chosen),
        ):
            combo.activated.connect(lambda _=0, c=combo, s=signal: s.emit(c.currentData()))
        self.patient.clicked.connect(self.open_patient_box)
        self.any_patient.clicked.connect(lambda: self.patient_box.chosen.emit(None))
        self.check.clicked.connect(self.check_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.export.clicked.connect(
            lambda: self.export_menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))
        )
        self.table.row_selected.connect(self.row_selected)
        self.table.row_chosen.connect(lambda _row: self.visit_requested.emit())
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self._maybe_more())
        self.details.visit_requested.connect(self.visit_requested)
        self.details.file_requested.connect(self.file_requested)
        for key, act in (("Alt+P", self.open_patient_box), ("Alt+F", self.file_requested.emit)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- AuditView --------------------------------------------------------------------------------------

    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool, is_narrowed: bool) -> None:
        self.model.set_rows(rows)
        if not rows:
            self.row_selected.emit(None)
            self.empty.set_texts(
                self.tr("Nothing was found"),
                self.tr("Choose a longer time, or look for anybody and everything.")
                if is_narrowed
                else self.tr("What people do from now on is listed here."),
            )
        elif not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.row_selected.emit(self.model.row(self.table.currentIndex()))
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self.details.setVisible(bool(rows))

    def show_busy(self, busy: bool) -> None:
        if busy:
            self.busy.start()
        else:
            self.busy.stop()

    def show_details(self, details: Details | None) -> None:
        self.details.show_details(details)

    def show_choices(
        self,
        topics: Sequence[Choice],
        people: Sequence[Choice],
        doctors: Sequence[Choice],
        desks: Sequence[Choice],
    ) -> None:
        for combo, choices in (
            (self.topic, topics),
            (self.who, people),
            (self.doctor, doctors),
            (self.desk, desks),
        ):
            chosen = combo.currentData()
            combo.clear()
            for value, text in choices:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def show_topic(self, topic: object) -> None:
        place = self.topic.findData(topic)
        if place < 0:  # the choices have not come yet: they keep what is chosen
            self.topic.addItem("", topic)
            place = self.topic.count() - 1
        self.topic.setCurrentIndex(place)
        for combo in (self.who, self.doctor, self.desk):
            combo.setCurrentIndex(0)

    def show_patient(self, name: str) -> None:
        self.patient.setText(name.replace("&", "&&") or self.tr("Any patient"))
        self.patient.setToolTip(name or self.tr("Choose a patient"))
        self.any_patient.setVisible(bool(name))
        self.patient_box.dismiss()

    def show_all_time(self) -> None:
        self.time.setCurrentIndex(self.time.findData("all"))
        self._days.hide()

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.patient_box.chooser.show_hits(rows)

    def show_seal(self, sentence: str) -> None:
        self.seal.setText(sentence)

    def show_working(self, sentence: str) -> None:
        self.working.setText(sentence)
        for widget in (self.working, self.stop):
            widget.setVisible(bool(sentence))
        for button in (self.check, self.export):
            button.setEnabled(not sentence)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        if sentence:
            self.notice.show_notice(kind, sentence, next_step)
        else:
            self.notice.clear()

    # --- Inside -----------------------------------------------------------------------------------------

    def open_patient_box(self) -> None:
        self.patient_box.open_below(self._patient)

    def _time_activated(self) -> None:
        is_own = self.time.currentData() == "own"
        self._days.setVisible(is_own)
        self._tell_time()
        if is_own:
            self.first.setFocus()

    def _tell_time(self) -> None:
        first, last = (cast(date, each.date().toPython()) for each in (self.first, self.last))
        self.time_chosen.emit(self.time.currentData(), first, last)

    def _maybe_more(self) -> None:
        bar = self.table.verticalScrollBar()
        if bar.maximum() - bar.value() <= NEAR_THE_END * current_look().px(32):
            self.more_requested.emit()

    def _fit_columns(self) -> None:
        px, header = current_look().px, self.table.horizontalHeader()
        header.setMinimumSectionSize(px(40))
        header.resizeSection(0, px(130))
        header.resizeSection(2, px(140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filters()


def _combo(accessible_name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(accessible_name)
    name_choice(combo)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo


def _day(accessible_name: str) -> QDateEdit:
    field = QDateEdit(QDate.currentDate())
    field.setCalendarPopup(True)
    field.setAccessibleName(accessible_name)
    return field
