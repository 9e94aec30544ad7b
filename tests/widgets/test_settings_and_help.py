"""F7 applies at once and remembers; F1 lists the keys of where one is; the first look round is five steps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.commands.keys_here import keys_here
from medibook_desktop.desktop.language.languages import apply_language
from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.memory.remembered import Memory, Remembered
from medibook_desktop.desktop.screens.settings.presenter import Setting, SettingsPresenter
from medibook_desktop.desktop.widgets.guide_card import GuideCard, Ring
from medibook_desktop.domain.people import StaffMember
from tests.helpers.desk_doubles import Answers, Recorder, slot, stub_clinic, stub_session, visit

pytestmark = pytest.mark.usefixtures("languages_end_in_english")

RIGHTS = frozenset({"book", "move", "cancel"})


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    made = Memory(tmp_path / "window.json")
    made.values.language = "en"
    made.values.first_tour_done = True
    return made


@pytest.fixture
def terminal(qtbot: QtBot, qapp: QApplication, memory: Memory) -> Iterator[Terminal]:
    apply_theme(qapp, "light", reduced_motion=True)
    apply_language(qapp, "en")
    yield from opened(qtbot, memory)
    apply_theme(qapp, "light", 100, reduced_motion=True)


def opened(qtbot: QtBot, memory: Memory) -> Iterator[Terminal]:
    session = stub_session(stub_clinic())
    session.clinic.close = Answers(None)
    session.me = StaffMember("anna", "Anna Kovács", "medibook_receptionist", RIGHTS)
    made = Terminal(Answers(session), memory, place="Harbour Clinic")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.day_shown):
        made.start("anna", "secret")
    yield made
    made.wait_closed()


def settings_of(terminal: Terminal) -> Any:
    terminal.desk.carry_out("go.settings")
    return terminal.desk.view.places.shown


def choose(screen: Any, setting: Setting, value: object) -> None:
    field = screen.fields[setting]
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


# --- Settings ---------------------------------------------------------------------------------------------


def test_every_setting_is_shown_as_it_is(terminal: Terminal) -> None:
    screen = settings_of(terminal)
    assert set(screen.fields) == set(Setting)
    for setting, field in screen.fields.items():
        assert field.currentData() == getattr(terminal._memory.values, setting)
        assert field.accessibleName()


def test_theme_and_text_size_apply_at_once_and_are_remembered(
    terminal: Terminal, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = settings_of(terminal)
    choose(screen, Setting.THEME, "high_contrast")
    choose(screen, Setting.TEXT_SIZE, 200)
    assert current_look().theme.name == "high_contrast"
    assert current_look().text_scale == 200
    kept = Memory(tmp_path / "window.json").values
    assert (kept.theme, kept.text_size) == ("high_contrast", 200)


def test_the_language_changes_and_the_cursor_stays_on_its_field(terminal: Terminal, qtbot: QtBot) -> None:
    before = terminal.desk
    screen = settings_of(terminal)
    terminal.window.activateWindow()
    screen.fields[Setting.LANGUAGE].setFocus()
    choose(screen, Setting.LANGUAGE, "de")
    qtbot.waitUntil(lambda: terminal.desk is not before)
    again = terminal.desk.view.places.shown
    assert again.accessibleName() == "Einstellungen"
    assert again.fields[Setting.LANGUAGE].currentData() == "de"
    assert again.focused_setting() is Setting.LANGUAGE


def test_a_choice_of_the_desk_is_remembered(memory: Memory, tmp_path: Path) -> None:
    applied: list[Setting] = []
    presenter = SettingsPresenter(memory, Recorder(), apply=applied.append)
    presenter.choose(Setting.WAITING_ALERT, 45)
    presenter.choose(Setting.WAITING_ALERT, 45)
    presenter.choose(Setting.PAPER, "Letter")
    assert applied == [Setting.WAITING_ALERT, Setting.PAPER]
    kept = Memory(tmp_path / "window.json").values
    assert (kept.waiting_alert_minutes, kept.paper) == (45, "Letter")


def test_what_is_no_choice_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text('{"waiting_alert_minutes": 7, "offer_minutes": -1, "text_size": 300}', "utf-8")
    assert Memory(path).values == Remembered()


# --- F1 ---------------------------------------------------------------------------------------------------


def keys_of(place: str, selected: object = None, rights: frozenset[str] = RIGHTS) -> dict[str, str]:
    sections = keys_here(
        rights, place=place, title=place, place_keys=[("Enter", "of place")], selected=selected
    )
    return {key: text for _, keys in sections for key, text in keys}


def test_on_a_visit_its_letters_come_first() -> None:
    sections = keys_here(RIGHTS, place="agenda", title="Agenda", selected=visit())
    assert sections[0][0] == "The selected visit"
    assert {"A", "R", "D", "M", "Del"} <= {key for key, _ in sections[0][1]}


def test_on_a_free_time_there_is_no_key_of_a_visit() -> None:
    keys = keys_of("agenda", slot())
    assert "A letter" in keys
    assert "Del" not in keys
    assert keys["Ctrl+T"] == "Today"


def test_elsewhere_only_the_keys_of_that_place_and_of_everywhere() -> None:
    keys = keys_of("waiting")
    assert keys["Enter"] == "of place"
    assert {"F1", "F2", "F7", "Ctrl+K", "Ctrl+Z"} <= set(keys)
    assert not {"A", "Del", "Ctrl+T", "Ctrl+Left"} & set(keys)


def test_what_one_may_not_do_is_not_listed() -> None:
    assert "Del" not in keys_of("agenda", visit(), frozenset())


def test_f1_in_the_window_says_where_one_is(terminal: Terminal, qtbot: QtBot) -> None:
    settings_of(terminal)
    terminal.desk.carry_out("window.keys")
    keys = terminal.desk.view.keys
    assert keys.isVisible()
    shown = {label.text() for label in keys.findChildren(QWidget) if hasattr(label, "text")}
    assert "SETTINGS" in shown or "Agenda" in shown
    assert "Arrived" not in shown


# --- The first look round -----------------------------------------------------------------------------------


def card_of(terminal: Terminal) -> GuideCard:
    return terminal.desk.view.findChild(GuideCard)


@pytest.fixture
def newcomer(qtbot: QtBot, qapp: QApplication, memory: Memory) -> Iterator[Terminal]:
    apply_theme(qapp, "light", reduced_motion=True)
    memory.values.first_tour_done = False
    yield from opened(qtbot, memory)


def test_a_new_computer_shows_five_steps_by_enter(newcomer: Terminal, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: card_of(newcomer) is not None)
    card = card_of(newcomer)
    titles = []
    while card.isVisible():
        titles.append(card.title.text())
        view = newcomer.desk.view
        assert view.rect().contains(card.geometry())
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(titles) == len(set(titles)) == 5
    assert Memory(tmp_path / "window.json").values.first_tour_done
    assert newcomer.desk.view.agenda.grid is not None


def test_escape_skips_it_for_good(newcomer: Terminal, qtbot: QtBot, memory: Memory) -> None:
    qtbot.waitUntil(lambda: card_of(newcomer) is not None)
    qtbot.keyClick(card_of(newcomer), Qt.Key.Key_Escape)
    assert not card_of(newcomer).isVisible()
    assert memory.values.first_tour_done


def test_who_begins_to_work_is_not_held_up(newcomer: Terminal, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card_of(newcomer) is not None)
    newcomer.window.activateWindow()
    grid = newcomer.desk.view.agenda.grid
    card = card_of(newcomer)
    card._before = grid
    grid.select_slot(101)
    qtbot.keyClick(card, Qt.Key.Key_M)
    assert not card.isVisible()
    assert newcomer.desk.view.booking.search.text().lower() == "m"


def test_it_is_shown_again_when_asked_for(terminal: Terminal) -> None:
    assert card_of(terminal) is None
    terminal.desk.carry_out("help.tour")
    assert card_of(terminal).isVisible()


def test_it_goes_on_in_the_other_language(newcomer: Terminal, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card_of(newcomer) is not None)
    qtbot.keyClick(card_of(newcomer), Qt.Key.Key_Return)
    before = newcomer.desk
    newcomer.change_language("fr")
    qtbot.waitUntil(lambda: newcomer.desk is not before)
    assert card_of(newcomer).title.text() == "Tapez un nom sur un créneau libre"


def rings(terminal: Terminal) -> list[Ring]:
    return [ring for ring in terminal.window.findChildren(Ring) if ring.isVisible()]


def test_escape_ends_it_wherever_the_keys_are(newcomer: Terminal, qtbot: QtBot) -> None:
    view = newcomer.desk.view
    newcomer.window.activateWindow()
    qtbot.waitUntil(newcomer.window.isActiveWindow)
    for focused in (view.agenda.grid, view.palette_bar, view.rail.findChildren(QWidget)[0]):
        newcomer.desk.carry_out("help.tour")
        assert rings(newcomer)
        focused.setFocus()
        qtbot.keyClick(QApplication.focusWidget() or newcomer.window, Qt.Key.Key_Escape)
        assert not card_of(newcomer).isVisible()
        assert rings(newcomer) == []


def test_another_place_ends_it(newcomer: Terminal, qtbot: QtBot) -> None:
    newcomer.window.activateWindow()
    qtbot.waitUntil(newcomer.window.isActiveWindow)
    for key, place in ((Qt.Key.Key_F6, "lists"), (Qt.Key.Key_F7, "settings"), (Qt.Key.Key_F4, "waitlist")):
        newcomer.desk.carry_out("help.tour")
        assert card_of(newcomer).isVisible()
        qtbot.keyClick(QApplication.focusWidget() or newcomer.window, key)
        assert newcomer.desk.view.places.current == place
        assert not card_of(newcomer).isVisible()
        assert rings(newcomer) == []
        focused = QApplication.focusWidget()
        assert focused is not None
        assert (
            newcomer.desk.view.places.shown.isAncestorOf(focused)
            or focused is newcomer.desk.view.places.shown
        )


def test_an_arrow_is_for_the_agenda_at_once(newcomer: Terminal, qtbot: QtBot) -> None:
    newcomer.window.activateWindow()
    qtbot.waitUntil(newcomer.window.isActiveWindow)
    grid = newcomer.desk.view.agenda.grid
    grid.setFocus()
    newcomer.desk.carry_out("help.tour")
    before = grid.selected()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert not card_of(newcomer).isVisible()
    assert grid.selected() != before
