"""The passive blocks: named for those who do not see them, told by key, and quiet until they are needed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.models.patient_list_model import PatientListModel, PatientRow
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import (
    AccentButton,
    DangerButton,
    IconButton,
    OutlineButton,
    PrimaryButton,
    QuietButton,
    SegmentedControl,
)
from medibook_desktop.desktop.widgets.date_label import DateLabel
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.key_list import KeyList
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm, labelled
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.patient_list import PatientList
from medibook_desktop.desktop.widgets.rail import Rail
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.side_panel import SidePanel
from medibook_desktop.desktop.widgets.status_bar import LiveMark, StatusLine
from medibook_desktop.desktop.widgets.status_legend import StatusLegend
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.desktop.widgets.toast import Toast
from medibook_desktop.desktop.widgets.top_bar import TopBar
from medibook_desktop.domain.errors import SlotInPast

Key = Qt.Key


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A shown window to put things on."""
    current_look()
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(host: QWidget, widget: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def one_of_each(host: QWidget) -> None:
    form, panel, bar, rail = LabelledForm(), SidePanel(), TopBar(), Rail()
    form.add("&Name", QLineEdit(), "As in the passport")
    panel.add_title("Maria Silva")
    panel.add_row("Today 10:15", "Dr Wei Chen", "booked", on_click=lambda: None)
    panel.add_section("Visits")
    panel.add_divider()
    bar.add(SearchField("Find a patient", "Ctrl K"), 1)
    bar.add(IconButton("previous", "Previous day"))
    rail.add("agenda", "agenda", "Agenda", "F2")
    rail.avatar.set_person("AK", "Anna Kovács")
    notice = NoticeBar()
    for widget in (
        form, panel, bar, rail, notice, StatusLegend(), StatusLine(), LiveMark(), PatientList(), RowTable("Waiting"),
        SegmentedControl([("d", "Day"), ("w", "Week")], "View"), PrimaryButton("Book", "Enter"), OutlineButton("Move"),
        QuietButton("Close"), DangerButton("Cancel"), AccentButton("Offer"), BusyMark(), DateLabel(),
        EmptyState("waitlist", "Nobody waits", "Add somebody.", "Add", "W"), KeyList([("Go to", [("F2", "Agenda")])]),
    ):  # fmt: skip
        put(host, widget)
    notice.show_notice("warning", "The printer is away.", "Switch it on.", "Try again", "T")


def test_nothing_that_takes_the_focus_is_without_a_name(qtbot: QtBot, host: QWidget) -> None:
    one_of_each(host)
    takers = [w for w in host.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(takers) > 10
    nameless = [w for w in takers if not (w.accessibleName() or getattr(w, "text", lambda: "")())]
    assert nameless == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_everything_draws_in_every_theme_and_direction(
    qtbot: QtBot, host: QWidget, theme: str, direction: Qt.LayoutDirection
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    host.setLayoutDirection(direction)
    one_of_each(host)
    apply_theme(app, theme, 150)
    qtbot.waitUntil(lambda: host.palette().window().color() == current_look().colour("surface"))
    assert not host.grab().isNull()
    apply_theme(app, "light", 100)


def test_a_text_follows_theme_and_scale(qtbot: QtBot, host: QWidget) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    text = Text("quiet", "title", "ink-2")
    put(host, text)
    look = apply_theme(app, "dark", 200)
    qtbot.waitUntil(lambda: text.palette().windowText().color() == look.colour("ink-2"))
    assert text.font().pixelSize() == 36
    apply_theme(app, "light", 100)


def test_a_label_its_buddy_and_the_name_in_one_call(qtbot: QtBot) -> None:
    field = QLineEdit()
    label = labelled("&Birth date", field)
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    assert label.buddy() is field
    assert field.accessibleName() == "Birth date"


def test_a_problem_is_said_at_its_field_and_keeps_what_was_typed(qtbot: QtBot, host: QWidget) -> None:
    form = LabelledForm()
    name = form.add("Name", QLineEdit("Maria"))
    phone = form.add("Phone", QLineEdit("12"))
    put(host, form)
    form.set_problem(phone, "This is no phone number.")
    qtbot.waitUntil(phone.hasFocus)
    assert form.problem(phone) == phone.accessibleDescription() == "This is no phone number."
    assert any(label.isVisible() and "no phone" in label.text() for label in form.findChildren(QLabel))
    form.clear_problems()
    assert form.problem(phone) == ""
    assert (name.text(), phone.text()) == ("Maria", "12")


def test_a_notice_is_a_sentence_and_a_next_step(qtbot: QtBot, host: QWidget) -> None:
    notice = NoticeBar()
    put(host, notice)
    notice.clear()
    assert notice.text == ""
    notice.show_error(SlotInPast())
    assert notice.text == "This time is over. Choose a time that is still to come."
    notice.show_notice("info", "Moved.", action="Undo", key_hint="Ctrl Z")
    with qtbot.waitSignal(notice.action_requested):
        qtbot.mouseClick(notice.findChildren(OutlineButton)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(notice.findChildren(QuietButton)[0], Qt.MouseButton.LeftButton)
    assert notice.text == ""


def test_a_toast_takes_no_focus_and_goes_by_itself(qtbot: QtBot, host: QWidget) -> None:
    toast = Toast(host)
    field = QLineEdit()
    put(host, field)
    field.setFocus()
    toast.show_toast("Moved Maria Silva", "Undo", "Ctrl Z")
    assert host.rect().contains(toast.geometry())
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(toast.action_requested):
        qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    toast.show_toast("Saved", milliseconds=1)
    qtbot.waitUntil(lambda: toast.text == "")


def test_a_search_waits_for_the_fingers_to_rest(qtbot: QtBot, host: QWidget) -> None:
    field = SearchField("Find a patient")
    put(host, field)
    asked: list[str] = []
    field.search_requested.connect(asked.append)
    with qtbot.waitSignal(field.search_requested):
        qtbot.keyClicks(field, "mari")
    assert asked == ["mari"]
    field.set_quietly("other")
    with qtbot.waitSignal(field.submitted) as sent:
        qtbot.keyClicks(field, "s")
        qtbot.keyClick(field, Key.Key_Return)
    assert (asked, sent.args) == (["mari", "others"], ["others"])
    steps: list[int] = []
    field.step.connect(steps.append)
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_PageDown):
        qtbot.keyClick(field, key)
    assert steps == [1, -1, 5]
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Key.Key_Escape)


def test_one_of_a_few_is_chosen_by_arrows(qtbot: QtBot, host: QWidget) -> None:
    control = SegmentedControl([("booked", "Booked"), ("arrived", "Arrived"), ("done", "Done")], "Status")
    put(host, control)
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    qtbot.keyClick(control, Key.Key_Right)
    assert (control.value(), chosen) == ("arrived", ["arrived"])
    control.set_enabled_values({"booked"})
    qtbot.keyClick(control, Key.Key_Right)
    assert control.value() == "arrived"
    control.set_value("done")
    assert chosen == ["arrived"]
    qtbot.mouseClick(control.button("booked"), Qt.MouseButton.LeftButton)
    assert chosen == ["arrived", "booked"]


def test_the_rail_tells_where_to_go(qtbot: QtBot, host: QWidget) -> None:
    rail = Rail()
    put(host, rail)
    waiting = rail.add("waiting", "waiting", "Waiting", "F3")
    with qtbot.waitSignal(rail.chosen) as place:
        qtbot.mouseClick(waiting, Qt.MouseButton.LeftButton)
    assert place.args == ["waiting"]
    assert waiting.isChecked()


def test_a_table_tells_rows_not_cells(qtbot: QtBot, host: QWidget) -> None:
    table = RowTable("Waiting")
    model: RowTableModel[str] = RowTableModel(
        [Column("Name", str), Column("Length", lambda r: str(len(r)))], key=str
    )
    table.setModel(model)
    model.set_rows(["Maria", "Noah"])
    put(host, table)
    with qtbot.waitSignal(table.row_selected) as told:
        table.selectRow(1)
    assert told.args == ["Noah"]
    with qtbot.waitSignal(table.row_chosen) as opened:
        qtbot.keyClick(table, Key.Key_Return)
    assert opened.args == ["Noah"]
    assert not table.tabKeyNavigation()


def test_patients_are_chosen_from_the_search_field(qtbot: QtBot, host: QWidget) -> None:
    found, model = PatientList(), PatientListModel()
    found.setModel(model)
    put(host, found)
    assert not found.choose_current()
    rows = [PatientRow(1, "Maria Silva", date(1984, 3, 12), "+55"), PatientRow(2, "Mario Rossi", None, "")]
    model.set_rows(rows)
    found.step(1)
    found.step(1)
    with qtbot.waitSignal(found.patient_chosen) as chosen:
        assert found.choose_current()
    assert chosen.args == [rows[1]]


def test_a_busy_mark_shows_only_after_a_while(qtbot: QtBot, host: QWidget) -> None:
    mark = BusyMark()
    layout = host.layout()
    assert layout is not None
    layout.addWidget(mark)
    mark.start()
    assert mark.isHidden()
    qtbot.waitUntil(mark.isVisible)
    mark.stop()
    assert mark.isHidden()
    mark.start()
    mark.stop()
    assert mark.isHidden()


def test_the_live_mark_says_its_state_in_words(qtbot: QtBot, host: QWidget) -> None:
    mark, line = LiveMark(), StatusLine()
    put(host, mark)
    put(host, line)
    mark.set_state("not_live", "Not live since 14:32", "Redis is away")
    assert (mark.state, mark.accessibleName(), mark.toolTip()) == (
        "not_live",
        "Not live since 14:32",
        "Redis is away",
    )
    line.set_part("who", "Anna Kovács · Desk 1")
    line.set_part("who", "")
    assert line.part("who") == ""


def test_the_panel_empties_at_once(qtbot: QtBot, host: QWidget) -> None:
    panel = SidePanel()
    put(host, panel)
    panel.add_title("Maria Silva")
    panel.clear()
    panel.add_title("Noah Fischer")
    titles = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Maria Silva" not in titles


def test_a_week_s_label(qtbot: QtBot) -> None:
    label = DateLabel()
    qtbot.addWidget(label)
    label.set_day(date(2026, 11, 26))
    assert label.text() == "Thu 26 November 2026"
    label.set_week(date(2026, 11, 23), date(2026, 11, 29))
    assert label.text() == "23 – 29 Nov 2026"
    label.set_week(date(2026, 11, 23), date(2026, 11, 29), "Dr Wei Chen")
    assert label.text() == "Dr Wei Chen · 23 – 29 Nov 2026"
    label.set_week(date(2026, 11, 30), date(2026, 12, 6))
    assert label.text() == "30 Nov 2026 – 6 Dec 2026"
    QApplication.sendEvent(label, QEvent(QEvent.Type.ApplicationFontChange))


def test_a_list_that_was_hidden_while_the_theme_changed_wears_it_when_it_comes(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, "light")
    host = QWidget()
    qtbot.addWidget(host)
    table = RowTable(parent=host)
    host.show()
    table.hide()
    try:
        apply_theme(application, "dark")
        table.show()
        dark = current_look().colour("surface")
        qtbot.waitUntil(lambda: table.palette().color(QPalette.ColorRole.Base) == dark)
    finally:
        apply_theme(application, "light")
