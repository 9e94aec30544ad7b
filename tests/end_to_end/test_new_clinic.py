"""From nothing to the first booking, in the window, by an administrator who reads only the screen; then a receptionist
of theirs at a second terminal, who can do no more than she may."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import psycopg
import pytest
from psycopg import sql
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.database.engine import connection_string
from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.background.runner import Runner
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.screens.first_start.screen import FirstStartScreen
from medibook_desktop.desktop.widgets.buttons import PrimaryButton
from medibook_desktop.domain.directory import Kind
from medibook_desktop.domain.roles import Role
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.start_desktop import opener
from medibook_desktop.start.start_terminal import connect_new_clinic
from tests.helpers.clinics import with_database
from tests.helpers.windows import PATIENCE

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
_Key, _Mod = Qt.Key, Qt.KeyboardModifier
ADMINS, RECEPTIONISTS = "correct horse battery", "seven small green boats"
_numbers = itertools.count(1)


class Desk:
    """A terminal of a clinic that may be empty; worked by keys."""

    def __init__(self, qtbot: QtBot, settings: Settings, name: str) -> None:
        self.qtbot = qtbot
        self.terminal = Terminal(opener(settings, name), Memory(None), place=name)

    @property
    def desk(self) -> Any:
        return self.terminal.desk

    @property
    def view(self) -> Any:
        return self.desk.view

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def activate(self) -> None:
        self.terminal.window.activateWindow()
        self.until(self.terminal.window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _Mod.NoModifier) -> None:
        self.qtbot.keyClick(self.focused(), key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focused(), letter)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.terminal.window

    def topic(self, name: str) -> Any:
        job = next(job for job in self.desk.jobs if type(job).__name__ == "AdministrationJob")
        return next(topic for topic in job._topics if type(topic).__name__ == name)

    def next_step(self, wanted: str) -> None:
        """Back to the guide, where this step is the next; its button."""
        self.desk.carry_out("admin.setting_up")
        guide = self.topic("SettingUpTopic")._screen

        def is_next() -> bool:
            button = guide.focusProxy()
            return isinstance(button, PrimaryButton) and button.text() == wanted

        self.until(is_next)
        self.until(lambda: guide.focusProxy().hasFocus())
        self.press(_Key.Key_Space)

    def close(self) -> None:
        self.terminal.window.close()
        self.terminal.wait_closed()


@pytest.fixture
def new_database(servers: RunningServers) -> Iterator[str]:
    name = f"new_{next(_numbers)}"
    yield name
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which MediBook was never started."""
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("medibook_desktop.foundation.resource_paths.config_dir", lambda: tmp_path / "config")
    for name in ("DATABASE_URL", "REDIS_URL", "SETUP"):
        monkeypatch.delenv(f"MEDIBOOK_{name}", raising=False)
    return tmp_path


def _first_start(qtbot: QtBot, servers: RunningServers, database: str) -> Any:
    """The page "A new clinic", filled in from top to bottom; answers when the clinic is there."""
    screen = FirstStartScreen()
    qtbot.addWidget(screen)
    runner = Runner(lambda log_id, error: pytest.fail(f"{log_id} {error}"), lambda error: None)
    made: list[Any] = []
    kept: list[object] = []
    screen.new_clinic_opened.connect(lambda: kept.append(connect_new_clinic(screen, runner, made.append)))
    screen.show()
    screen.new_button.click()
    page = screen.new_clinic
    assert page is not None
    owner = urlsplit(servers.owner_url)
    qtbot.keyClicks(page.name, "Praxis am Park")
    page.country.setCurrentIndex(page.country.findData("DE"))
    page.country.activated.emit(page.country.currentIndex())
    qtbot.keyClicks(page.admin_name, "Anna Muster")
    assert page.username.text() == "anna.muster"
    page.username.setText(f"anna.{database}")
    qtbot.keyClicks(page.password, ADMINS)
    qtbot.keyClicks(page.again, ADMINS)
    page.on_server.setChecked(True)
    page.address.setText(with_database(servers.database_url, database))
    page.owner.setText(unquote(owner.username or ""))
    page.owner_password.setText(unquote(owner.password or ""))
    page.redis_address.setText(servers.redis_url or "")
    qtbot.keyClick(page.redis_address, _Key.Key_Return)
    qtbot.waitUntil(lambda: bool(made) or bool(page.notice.isVisible()), timeout=PATIENCE)
    assert made, page.notice.accessibleName()
    screen.hide()
    runner.close()
    runner.wait()
    return made[0]


def _visit_type(office: Desk) -> None:
    office.next_step("Visit types")
    screen = office.topic("DirectoryTopic")._screens[Kind.VISIT_TYPE]
    office.until(lambda: screen.isVisible() and screen.form.fields["name"].isVisible())
    office.press(_Key.Key_N, _Mod.ControlModifier)
    office.until(lambda: screen.form.fields["name"].hasFocus())
    office.type("Consultation")
    office.press(_Key.Key_S, _Mod.ControlModifier)
    office.until(lambda: screen.model.rowCount() == 1)


def _doctor(office: Desk) -> None:
    office.next_step("Doctors")
    screen = office.topic("DirectoryTopic")._screens[Kind.DOCTOR]
    office.until(screen.isVisible)
    office.press(_Key.Key_N, _Mod.ControlModifier)
    office.until(lambda: screen.form.fields["name"].hasFocus())
    office.type("Dr Paul Park")
    office.press(_Key.Key_S, _Mod.ControlModifier)
    office.until(lambda: screen.model.rowCount() == 1 and len(office.desk.session.doctors) == 1)


def _hours(office: Desk) -> None:
    """Monday to Sunday from where the cursor stands: drawn by keys, looked at, saved."""
    office.next_step("Schedules")
    topic = office.topic("SchedulesTopic")
    office.until(lambda: topic._presenter is not None and topic._presenter.schedule is not None)
    screen, presenter = topic._screen, topic._presenter
    grid = screen.edit.grid
    office.until(grid.hasFocus)
    digest = presenter.schedule.digest
    for day in range(7):
        if day:
            office.press(_Key.Key_Right)
        for _ in range(15):
            office.press(_Key.Key_Down, _Mod.ShiftModifier)
        office.press(_Key.Key_Return)
        office.press(_Key.Key_Escape)
        office.until(grid.hasFocus)
    assert len(grid.hours.blocks) == 7
    office.press(_Key.Key_S, _Mod.ControlModifier)
    office.until(lambda: screen.pages.currentWidget() is screen.preview)
    office.press(_Key.Key_S, _Mod.ControlModifier)
    office.until(lambda: presenter.schedule.digest != digest)


def _receptionist(office: Desk, username: str) -> None:
    office.next_step("Staff")
    screen = office.topic("StaffTopic").screen
    office.until(lambda: screen.isVisible() and screen.table.model().rowCount() == 1)
    office.press(_Key.Key_N, _Mod.ControlModifier)
    office.until(screen.form.name.hasFocus)
    office.type("Rita Ruhig")
    screen.form.username.setText(username)
    screen.form.username.textEdited.emit(username)
    assert screen.form.role.currentData() == Role.RECEPTIONIST
    office.press(_Key.Key_S, _Mod.ControlModifier)
    office.until(screen.slip.isVisible)


def test_from_nothing_to_the_first_booking_and_a_second_desk(
    qtbot: QtBot, qapp: QApplication, servers: RunningServers, new_database: str, home: Path
) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    made = _first_start(qtbot, servers, new_database)
    settings = Settings(terminal_name="Office")
    assert settings.database_url is not None
    assert ADMINS not in repr(settings)
    office = Desk(qtbot, settings, "Office")
    try:
        office.terminal.start(made.username, made.password)
        office.until(lambda: office.desk is not None and office.view.places.current == "clinic")
        office.activate()
        _visit_type(office)
        _doctor(office)
        _hours(office)
        username = f"rita.{new_database}"
        _receptionist(office, username)
        slip = office.topic("StaffTopic").screen.slip
        first_password = slip.password.text()
        office.press(_Key.Key_Return)

        desk = Desk(qtbot, Settings(terminal_name="Desk 2"), "Desk 2")
        try:
            _receptionist_signs_in(desk, username, first_password)
            _books(desk)
            assert desk.desk.session.info.name == "Praxis am Park"
            assert "clinic" not in desk.view.places.names()  # no administration in her rail
        finally:
            desk.close()
        office.desk.carry_out("admin.setting_up")
        guide = office.topic("SettingUpTopic")
        office.until(lambda: "Everything" in guide._screen.summary.text())
    finally:
        office.close()
    _may_do_no_more(settings.database_url, username)


def _receptionist_signs_in(desk: Desk, username: str, first_password: str) -> None:
    """With the password of the slip, which she has to change at once."""
    desk.terminal.start(username)
    desk.until(lambda: desk.terminal.window.sign_in is not None)
    desk.activate()
    screen = desk.terminal.window.sign_in
    assert screen is not None
    desk.qtbot.keyClicks(screen.password, first_password)
    desk.qtbot.keyClick(screen.password, _Key.Key_Return)
    desk.until(screen.new_password.isVisible)
    assert desk.desk is None
    for field in (screen.new_password.new, screen.new_password.again):
        desk.qtbot.keyClicks(field, RECEPTIONISTS)
    desk.qtbot.keyClick(screen.new_password.again, _Key.Key_Return)
    desk.until(lambda: desk.desk is not None)


def _books(desk: Desk) -> None:
    """A patient who was never here, at the first free time, by keys."""
    desk.until(lambda: desk.view.agenda.model.columns)
    desk.desk.agenda.step(1)
    desk.until(lambda: desk.view.agenda.model.columns[0].day == desk.desk.agenda.day)
    desk.activate()
    free = [slot for column in desk.view.agenda.model.columns for slot in column.slots if slot.is_free]
    desk.view.agenda.grid.setFocus()
    assert desk.view.agenda.grid.select_slot(free[0].id)
    desk.type("Vera Erste")
    desk.until(lambda: desk.view.booking.isVisible())
    desk.press(_Key.Key_Return)
    desk.until(lambda: desk.view.booking.pages.currentIndex() > 0)
    desk.press(_Key.Key_Return)
    desk.until(
        lambda: any(v.slot_id == free[0].id for c in desk.view.agenda.model.columns for v in c.appointments)
    )


def _may_do_no_more(url: str, username: str) -> None:
    with psycopg.connect(
        connection_string(url, username=username, password=RECEPTIONISTS), autocommit=True
    ) as psql:
        for statement in (
            "UPDATE doctors SET name = 'x'",
            "SELECT * FROM staff",
            "SELECT create_staff('eve', 'Eve', 'medibook_admin', 'x')",
            "SELECT notes_cipher FROM patients",
            "DELETE FROM bookings",
            "SELECT person_data(1)",
            "SET ROLE medibook_admin",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                psql.execute(statement)
