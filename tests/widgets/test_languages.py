"""Another language while the program runs: nothing of the one before is left, and nothing that was there is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.language.languages import (
    LANGUAGES,
    apply_language,
    chosen_language,
    language_in_use,
)
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import StaffMember
from tests.helpers.desk_doubles import Answers, doctor_day, slot, stub_clinic, stub_session, visit
from tests.helpers.translations import packaging_module, read_translations, texts_of_the_program

pytestmark = pytest.mark.usefixtures("languages_end_in_english")

NOT_ON_SCREEN = ("Errors", "Fields", "Keys", "DatePatterns", "Languages")
SAME_EVERYWHERE = ("English", "Letter")
OTHERS = tuple(language.code for language in LANGUAGES if language.code != "en")


def columns() -> tuple[DoctorDay, ...]:
    free = (slot(100, 10), slot(103, 11), slot(104, 11, 15))
    taken = (slot(101, 10, 15), slot(102, 10, 30))
    return (doctor_day(1), doctor_day(2, slots=(free[0], *taken, *free[1:]), visits=(visit(),)))


class Clinic(SimpleNamespace):
    """What this test is not about answers that the database is away."""

    def __getattr__(self, name: str) -> Any:
        return Away()


class Away:
    def __getattr__(self, name: str) -> Answers:
        return Answers(DatabaseAway())


def session() -> Any:
    clinic = Clinic(**vars(stub_clinic()))
    clinic.agenda.day = Answers(lambda day, ids: SimpleNamespace(columns=columns()))
    clinic.agenda.columns = Answers(lambda wanted: columns())
    clinic.close = Answers(None)
    made = stub_session(clinic)
    made.me = StaffMember(
        "anna", "Anna Kovács", "medibook_receptionist", frozenset({"book", "move", "cancel"})
    )
    return made


@pytest.fixture
def terminal(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Terminal]:
    apply_theme(qapp, "light", reduced_motion=True)
    memory = Memory(tmp_path / "window.json")
    memory.values.language = "en"
    apply_language(qapp, "en")
    made = Terminal(Answers(session()), memory, place="Harbour Clinic")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.day_shown):
        made.start("anna", "secret")
    yield made
    made.wait_closed()


def speak(terminal: Terminal, code: str, qtbot: QtBot) -> None:
    before = terminal.desk
    assert before is not None
    before.carry_out(f"language.{code}")
    qtbot.waitUntil(lambda: terminal.desk is not before and terminal.runner.is_idle)
    assert language_in_use() == code


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """(whose, text) of everything that can be seen, pointed at or read aloud."""
    for widget in (window, *window.findChildren(QWidget)):
        whose = type(widget).__name__
        yield whose, widget.accessibleName()
        yield whose, widget.accessibleDescription()
        yield whose, widget.toolTip()
        if isinstance(widget, QLineEdit):
            yield whose, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((whose, widget.itemText(row)) for row in range(widget.count()))
        text = getattr(widget, "text", None)
        if callable(text):
            yield whose, str(text())
        elif isinstance(text, str):
            yield whose, text


def sentences_of_the_sources(code: str) -> re.Pattern[str]:
    """What only somebody who reads English would understand: the texts whose translation is another."""
    patterns = set()
    renew = packaging_module("renew_translations")
    strings = texts_of_the_program().strings
    messages = renew.renewed(read_translations(code), strings, code).values()
    # test_strings.py asks for these; until they are there, English is what is shown.
    to_translate = {message.source.text for message in messages if not message.is_finished}
    for message in messages:
        text = message.source.text
        if text in to_translate:
            continue
        if message.source.context in NOT_ON_SCREEN or len(text) < 4 or text in SAME_EVERYWHERE:
            continue
        if message.is_finished and text not in message.forms and not message.vanished:
            pieces = re.split(r"\{[a-z_]*\}|%n|%[1-9]", text)
            # "%n found" would fit too much that is no sentence of ours.
            if len(pieces) == 1 or max(len(piece.strip(" ·,.:()")) for piece in pieces) > 8:
                patterns.add(".+".join(re.escape(piece) for piece in pieces))
    return re.compile("|".join(sorted(patterns)) or r"(?!)")


@pytest.mark.parametrize("code", OTHERS)
def test_after_switching_nothing_of_the_language_before_is_left(
    terminal: Terminal, qtbot: QtBot, code: str
) -> None:
    desk = terminal.desk
    assert desk is not None
    for name in desk.view.places.names():
        desk.carry_out(f"go.{name}")
    qtbot.waitUntil(lambda: terminal.runner.is_idle)
    speak(terminal, code, qtbot)
    desk = terminal.desk
    for name in desk.view.places.names():
        desk.carry_out(f"go.{name}")
    qtbot.waitUntil(lambda: terminal.runner.is_idle)
    desk.carry_out("go.agenda")
    desk.view.agenda.grid.select_booking(500)
    english = sentences_of_the_sources(code)
    left = [(whose, text) for whose, text in texts_of(terminal.window) if english.fullmatch(text)]
    assert left == []


def test_where_one_was_and_what_can_be_undone_stay(terminal: Terminal, qtbot: QtBot) -> None:
    desk = terminal.desk
    clinic = terminal.session.clinic
    desk.view.agenda.grid.select_booking(500)
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    qtbot.waitUntil(lambda: terminal.runner.is_idle)
    speak(terminal, "de", qtbot)

    desk = terminal.desk
    assert desk.view.agenda.grid.selected().booking_id == 500
    assert terminal.window.front_desk is desk.view
    desk.carry_out("edit.undo")
    qtbot.waitUntil(lambda: len(clinic.bookings.undo.calls) == 1)


def test_what_is_typed_in_the_box_stays(terminal: Terminal, qtbot: QtBot) -> None:
    desk = terminal.desk
    desk.open_booking(columns()[1].slots[-1], "mar")
    qtbot.waitUntil(lambda: terminal.runner.is_idle)
    box = desk.view.booking
    box.row_chosen.emit(box.model.rows[0])
    box.reason.setText("cough")
    speak(terminal, "fr", qtbot)

    box = terminal.desk.view.booking
    assert box.isVisible()
    assert box.patient_name.text() == "Maria Silva"
    assert box.reason.text() == "cough"


def test_the_window_is_mirrored_for_arabic_and_back(terminal: Terminal, qtbot: QtBot) -> None:
    speak(terminal, "ar", qtbot)
    assert terminal.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert terminal.desk.view.agenda.grid.isRightToLeft()
    speak(terminal, "en", qtbot)
    assert terminal.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_choice_is_remembered(terminal: Terminal, qtbot: QtBot, tmp_path: Path) -> None:
    speak(terminal, "es", qtbot)
    assert Memory(tmp_path / "window.json").values.language == "es"


def test_before_signing_in_the_screen_changes_too(
    qtbot: QtBot, qapp: QApplication, terminal: Terminal
) -> None:
    terminal.desk.carry_out("window.sign_out")
    assert terminal.window.sign_in is not None
    terminal.window.sign_in.username.setText("ben")
    before = terminal.window.sign_in
    terminal.change_language("de")
    qtbot.waitUntil(lambda: terminal.window.sign_in is not before)
    assert terminal.window.sign_in.username.text() == "ben"


def test_who_cannot_read_the_sign_in_screen_finds_their_language(
    qtbot: QtBot, qapp: QApplication, terminal: Terminal
) -> None:
    terminal.desk.carry_out("window.sign_out")
    before = terminal.window.sign_in
    box = before.language
    assert box.currentData() == "en"
    box.setCurrentIndex(box.findText("العربية"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: terminal.window.sign_in is not before)
    assert terminal.window.sign_in.language.currentData() == "ar"
    assert terminal.window.sign_in.button.text() == "تسجيل الدخول"


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("", "de_AT", "de"),
        ("", "pt_BR", "en"),
        ("fr", "de_DE", "fr"),
        ("xx", "ar_EG", "ar"),
        ("", "C", "en"),
    ],
)
def test_the_systems_language_until_another_is_chosen(wanted: str, system: str, code: str) -> None:
    assert chosen_language(wanted, QLocale(system)).code == code
