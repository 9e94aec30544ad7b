"""A terminal from its first paint to signing out: what is shown when, and what is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.screens.first_start.screen import FirstStartScreen
from medibook_desktop.desktop.unexpected_dialog import UnexpectedDialog
from medibook_desktop.domain.errors import SignInFailed
from medibook_desktop.domain.people import StaffMember
from tests.helpers.desk_doubles import Answers, stub_clinic, stub_session


def session() -> Any:
    clinic = stub_clinic()
    clinic.close = Answers(None)
    made = stub_session(clinic)
    made.me = StaffMember(
        "anna", "Anna Kovács", "medibook_receptionist", frozenset({"book", "move", "cancel"})
    )
    return made


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "window.json")


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication, memory: Memory) -> Iterator[SimpleNamespace]:
    apply_theme(qapp, "light", reduced_motion=True)
    terminals: list[Terminal] = []

    def make(*answers: Any) -> Terminal:
        terminal = Terminal(Answers(*answers), memory, place="Harbour Clinic")
        qtbot.addWidget(terminal.window)
        terminals.append(terminal)
        return terminal

    yield SimpleNamespace(make=make)
    for terminal in terminals:
        terminal.wait_closed()
    apply_theme(qapp, "light", reduced_motion=True)


def test_with_a_password_the_agenda_is_there_from_the_first_paint(
    made: SimpleNamespace, qtbot: QtBot
) -> None:
    terminal = made.make(session())
    with qtbot.waitSignal(terminal.day_shown):
        terminal.start("anna", "secret")
        assert terminal.window.front_desk is not None
    assert terminal.window.windowTitle() == "Harbour Clinic · Desk 1 · MediBook"


def test_what_follows_the_first_paint_follows_that_of_the_sign_in_page_too(
    made: SimpleNamespace, qtbot: QtBot
) -> None:
    """Its page fills the window: Qt then paints nothing of the window itself."""
    terminal = made.make()
    with qtbot.waitSignal(terminal.window.first_painted):
        terminal.start()
    assert terminal.window.sign_in is not None


def test_a_refused_password_leads_to_the_sign_in_screen_that_says_so(
    made: SimpleNamespace, qtbot: QtBot
) -> None:
    terminal = made.make(SignInFailed(), session())
    terminal.start("anna", "wrong")
    qtbot.waitUntil(lambda: terminal.window.sign_in is not None)
    screen = terminal.window.sign_in
    assert screen.username.text() == "anna"
    screen.password.setText("right")
    with qtbot.waitSignal(terminal.day_shown):
        screen.button.click()
    assert terminal.window.sign_in is None


def test_signing_out_closes_the_clinic_and_asks_again(
    made: SimpleNamespace, qtbot: QtBot, memory: Memory
) -> None:
    signed_in = session()
    terminal = made.make(signed_in)
    with qtbot.waitSignal(terminal.day_shown):
        terminal.start("anna", "secret")
    terminal.desk.carry_out("window.sign_out")
    assert terminal.window.sign_in.username.text() == "anna"
    assert terminal.window.front_desk is None
    qtbot.waitUntil(lambda: len(signed_in.clinic.close.calls) == 1)
    assert memory.values.username == "anna"


def test_theme_and_text_size_are_remembered(
    made: SimpleNamespace, qtbot: QtBot, memory: Memory, tmp_path: Path
) -> None:
    terminal = made.make(session())
    with qtbot.waitSignal(terminal.day_shown):
        terminal.start("anna", "secret")
    terminal.desk.carry_out("window.theme")
    terminal.desk.carry_out("window.larger")
    assert current_look().theme.is_dark
    assert current_look().text_scale == 110
    again = Memory(tmp_path / "window.json").values
    assert (again.theme, again.text_size) == ("dark", 110)


def test_a_broken_memory_is_only_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    for broken in ("{", "[]", '{"text_size": 17, "theme": 5, "geometry": null}'):
        path.write_text(broken, "utf-8")
        assert Memory(path).values == Memory(None).values


def test_a_bug_is_a_dialog_with_a_log_id_to_copy_and_no_patient_in_it(qtbot: QtBot) -> None:
    try:
        raise ValueError("Maria Silva")
    except ValueError as error:
        dialog = UnexpectedDialog("K7QD-2MXA", error)
    qtbot.addWidget(dialog)
    assert not dialog.isModal()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "K7QD-2MXA" in copied
    assert "ValueError" in copied
    assert "Maria" not in copied


def test_the_first_start_names_its_fields(qtbot: QtBot) -> None:
    screen = FirstStartScreen()
    qtbot.addWidget(screen)
    screen.show()
    assert screen.address.accessibleName()
    assert screen.redis_address.accessibleName()
    screen.show_address_problem("Type the address.")
    with qtbot.waitSignal(screen.join_requested) as asked:
        screen.address.setText("front")
        screen.join_button.click()
    assert asked.args == ["front", ""]
