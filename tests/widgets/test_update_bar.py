"""A newer version in the real window: offered above the page, held back by whatever is open, started again whole."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.desk_at_rest import busy_with
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.update_bar import UpdateBar
from medibook_desktop.desktop.update_offer import Busy, UpdateOffer
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.domain.update_looks import Look, Outcome, now, to_json
from medibook_desktop.foundation.own_program import LAUNCHED
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import (
    TRIES,
    Chosen,
    choose,
    chosen,
    given_up,
    programs_dir,
)
from medibook_desktop.services.update_watch import LookProgram, LookTimes
from medibook_desktop.start.update_window import WindowUpdates
from tests.helpers.desk_doubles import Answers, slot, stub_clinic, stub_session

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
    session = stub_session(stub_clinic())
    session.clinic.close = Answers(None)
    session.clinic.holds.is_holding = False
    session.me = StaffMember("anna", "Anna Kovács", "medibook_receptionist", RIGHTS)
    made = Terminal(Answers(session), memory, place="Harbour Clinic")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.day_shown):
        made.start("anna", "secret")
    yield made
    if made.updates is not None:
        made.updates.close()
    made.wait_closed()


@pytest.fixture
def bar(terminal: Terminal, qtbot: QtBot) -> UpdateBar:
    """0.2.0 lies beside this version."""
    made = UpdateBar(terminal)
    made.offer = terminal.updates = UpdateOffer(made, terminal.timers, running="0.1.0")
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    made.seconds_at_rest = lambda: 3600.0  # type: ignore[method-assign] # nobody waits in a test
    made.offer.found(Look(now(), Outcome.READY, "0.2.0"))
    return made


def shown(terminal: Terminal) -> str:
    page: Any = terminal.window.front_desk or terminal.window.sign_in
    bars = [each for each in page.findChildren(NoticeBar) if "0.2.0" in each.text]
    return bars[0].text if bars else ""


def test_it_is_offered_above_the_agenda_and_takes_no_keys(terminal: Terminal, bar: UpdateBar) -> None:
    assert bar.offer is not None
    before = terminal.window.focusWidget()
    bar.offer.look_round()
    assert shown(terminal) == "MediBook 0.2.0 is ready. It starts with the next start of the program."
    assert terminal.window.focusWidget() is before


def test_another_page_says_it_again(terminal: Terminal, bar: UpdateBar, qtbot: QtBot) -> None:
    assert bar.offer is not None
    bar.offer.look_round()
    terminal.change_language("de")
    qtbot.waitUntil(lambda: not bar.is_shown())
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    bar.offer.look_round()
    assert shown(terminal)
    terminal.change_language("en")
    qtbot.waitUntil(lambda: not bar.is_shown())
    terminal.desk.carry_out("window.sign_out")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    bar.offer.look_round()
    assert terminal.window.sign_in is not None
    assert shown(terminal)


def test_a_box_that_is_open_holds_it_back(terminal: Terminal, bar: UpdateBar, qtbot: QtBot) -> None:
    assert bar.offer is not None
    desk = terminal.desk
    assert desk is not None
    desk.open_booking(slot())
    assert busy_with(terminal) is Busy.OPEN
    bar.offer.look_round()
    assert not shown(terminal)
    desk.booking.close()
    qtbot.waitUntil(lambda: busy_with(terminal) is None)


def test_what_holds_it_back(terminal: Terminal, bar: UpdateBar, qtbot: QtBot) -> None:
    desk = terminal.desk
    assert desk is not None
    session: Any = terminal.session
    session.clinic.holds.is_holding = True
    assert busy_with(terminal) is Busy.OPEN
    session.clinic.holds.is_holding = False
    desk.waits.wait_for_new("Somebody")
    assert busy_with(terminal) is Busy.OPEN
    desk.waits.stop()
    bar_above = desk.view.palette_bar
    bar_above.setFocus()
    qtbot.keyClicks(bar_above, "sil")
    assert busy_with(terminal) is Busy.OPEN
    bar_above.clear()
    desk.view.agenda.grid.setFocus()
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    field = QLineEdit(desk.view)
    field.setText("as it was read")
    assert busy_with(terminal) is None
    field.show()
    qtbot.keyClicks(field, "typed")
    assert busy_with(terminal) is Busy.TYPED
    field.deleteLater()


def test_who_types_a_password_is_not_disturbed(terminal: Terminal, bar: UpdateBar, qtbot: QtBot) -> None:
    desk = terminal.desk
    assert desk is not None
    desk.carry_out("window.lock")
    assert bar.is_covered()
    assert terminal.window.locked is not None
    terminal.window.locked.password.setText("sec")
    assert busy_with(terminal) is Busy.OPEN
    terminal.window.locked.password.clear()
    qtbot.waitUntil(lambda: busy_with(terminal) is None)


def test_start_again_now_closes_the_window_and_keeps_the_day(
    terminal: Terminal, bar: UpdateBar, memory: Memory, qtbot: QtBot
) -> None:
    assert bar.offer is not None
    desk = terminal.desk
    assert desk is not None
    desk.agenda.go_to(desk.agenda.day + timedelta(days=3))
    wanted = desk.agenda.day
    desk.carry_out("go.settings")
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    bar.offer.look_round()
    page: Any = terminal.window.front_desk
    notice = next(each for each in page.findChildren(NoticeBar) if each.text.startswith("MediBook"))
    qtbot.mouseClick(notice._action, Qt.MouseButton.LeftButton)
    assert terminal.starts_again
    assert not terminal.window.isVisible()
    kept = Memory(memory._path).values
    assert (kept.again_day, kept.again_place) == (wanted.isoformat(), "settings")
    assert kept.geometry


def test_the_window_that_follows_shows_the_same_day_and_place(
    qtbot: QtBot, qapp: QApplication, memory: Memory
) -> None:
    session = stub_session(stub_clinic())
    session.clinic.close = Answers(None)
    day = session.now().date() + timedelta(days=3)
    memory.values.again_at = int(time.time())
    memory.values.again_day, memory.values.again_place = day.isoformat(), "settings"
    made = Terminal(Answers(session), memory, place="Harbour Clinic")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.day_shown):
        made.start("anna", "secret")
    desk = made.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.view.places.current == "settings")
    assert desk.agenda.day == day
    assert memory.values.again_at == 0, "once"
    made.wait_closed()


def test_the_settings_page_says_what_is_known(terminal: Terminal, bar: UpdateBar, qtbot: QtBot) -> None:
    desk = terminal.desk
    assert desk is not None
    desk.carry_out("go.settings")
    screen: Any = desk.view.places.shown
    assert screen.updates.text() == "MediBook 0.2.0 is ready."
    assert not screen.start_again_button.isHidden()
    qtbot.waitUntil(lambda: busy_with(terminal) is None)
    screen.start_again_button.click()
    assert terminal.starts_again


def test_without_updates_the_command_says_so_and_the_page_is_as_before(terminal: Terminal) -> None:
    desk = terminal.desk
    assert desk is not None
    desk.carry_out("window.start_again")
    assert "no newer version" in desk.view.toast.text
    desk.carry_out("go.settings")
    screen: Any = desk.view.places.shown
    assert screen.updates.isHidden()
    assert screen.start_again_button.isHidden()


# --- Behind the window -----------------------------------------------------------------------------------


@pytest.fixture
def staged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """0.2.0 lies beside this version, which a launcher has started."""
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv(LAUNCHED, "0.0.1")
    monkeypatch.setattr("medibook_desktop.desktop.update_bar.Hands.seconds_at_rest", lambda _self: 3600.0)
    monkeypatch.setattr("medibook_desktop.desktop.update_offer.LOOKED_EVERY", 0.05)
    folder = programs_dir() / "0.2.0"
    folder.mkdir(parents=True)
    (folder / "medibook").write_text("")
    choose(Chosen("0.2.0"))


def begun(terminal: Terminal, qtbot: QtBot, **more: Any) -> WindowUpdates:
    settings = Settings(update_url="http://updates.clinic.example", update_key="AAAA")
    updates = WindowUpdates(terminal, settings, prepare=more.pop("prepare", lambda: None), **more)
    updates.begin()
    return updates


@pytest.mark.usefixtures("staged")
def test_what_the_program_in_the_background_found_is_offered(terminal: Terminal, qtbot: QtBot) -> None:
    answer = to_json(Look(now(), Outcome.READY, "0.2.0"))
    updates = begun(
        terminal, qtbot, running="0.1.0", times=LookTimes(timedelta(seconds=0.1)),
        program=LookProgram([sys.executable, "-c", f"print({answer!r})"]),
    )  # fmt: skip
    qtbot.waitUntil(lambda: "0.2.0 is ready" in shown(terminal))
    updates.close()


@pytest.mark.usefixtures("staged")
def test_a_fall_back_is_said_once_whatever_the_address(terminal: Terminal, qtbot: QtBot) -> None:
    choose(Chosen("0.2.0", TRIES))
    updates = begun(terminal, qtbot, running="0.1.0", looks=False)
    qtbot.waitUntil(lambda: "0.2.0 did not start on this computer; 0.1.0 goes on." in shown(terminal))
    qtbot.waitUntil(lambda: chosen() == Chosen("0.2.0", TRIES, told=True))
    updates.close()
    again = begun(terminal, qtbot, running="0.1.0", looks=False)
    again.close()
    assert again._offer is None


@pytest.mark.usefixtures("staged")
def test_a_version_in_which_nobody_could_sign_in_gives_way(terminal: Terminal, qtbot: QtBot) -> None:
    def lacks_a_part() -> None:
        raise ImportError("No module named 'psycopg_binary'")

    choose(Chosen("0.2.0", tries=1))
    updates = begun(terminal, qtbot, running="0.2.0", prepare=lacks_a_part)
    qtbot.waitUntil(lambda: terminal.starts_again)
    updates.close()
    assert given_up("0.1.0") is not None


@pytest.mark.usefixtures("staged")
def test_a_version_whose_window_stands_works(terminal: Terminal, qtbot: QtBot) -> None:
    choose(Chosen("0.2.0", tries=1))
    updates = begun(terminal, qtbot, running="0.2.0", looks=False)
    updates.close()
    assert chosen() == Chosen("0.2.0", 1, works=True)
    assert terminal.updates is None, "nothing to look for: nothing more is imported"
