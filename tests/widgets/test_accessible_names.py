"""Whatever Tab reaches in any place has a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import StaffMember
from tests.helpers.accessible import unnamed
from tests.helpers.desk_doubles import Answers, stub_clinic, stub_session


class Clinic(SimpleNamespace):
    """What has no stub answers that the database is away: its screen has to be named then, too."""

    def __getattr__(self, name: str) -> Any:
        return Away()


class Away:
    def __getattr__(self, name: str) -> Answers:
        return Answers(DatabaseAway())


@pytest.fixture
def terminal(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Terminal]:
    apply_theme(qapp, "light", reduced_motion=True)
    clinic = Clinic(**vars(stub_clinic()))
    clinic.close = Answers(None)
    session = stub_session(clinic)  # type: ignore[arg-type]
    session.me = StaffMember(
        "anna", "Anna Kovács", "medibook_admin", frozenset({"book", "move", "cancel", "overbook", "block"})
    )
    made = Terminal(Answers(session), Memory(None), place="Harbour Clinic")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.day_shown):
        made.start("anna", "secret")
    yield made
    made.wait_closed()


def test_in_every_place_of_the_rail(terminal: Terminal, qtbot: QtBot) -> None:
    desk = terminal.desk
    nameless = {}
    for name in desk.view.places.names():
        desk.carry_out(f"go.{name}")
        qtbot.waitUntil(lambda: terminal.runner.is_idle)
        assert desk.view.places.current == name
        if found := unnamed(terminal.window):
            nameless[name] = found
    assert nameless == {}


def test_every_place_has_its_key_on_the_rail_and_in_the_list(terminal: Terminal) -> None:
    from medibook_desktop.desktop.commands.command_list import BY_ID

    for name in terminal.desk.view.places.names():
        terminal.desk.carry_out("go.agenda")
        place = terminal.desk.view.places.open(name)
        assert place.accessibleName() or place.findChildren(QWidget)
        assert terminal.desk.view.places.place.key_hint == BY_ID[f"go.{name}"].shortcut
