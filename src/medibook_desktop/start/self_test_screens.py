"""The self-test's walk through the whole window: whatever can be opened is opened once."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QWidget

from medibook_desktop.desktop import screens
from medibook_desktop.desktop.application import Terminal, install_exception_hook, make_application
from medibook_desktop.desktop.commands.command_list import COMMANDS
from medibook_desktop.desktop.language.languages import apply_language
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.screens.first_start.screen import FirstStartScreen
from medibook_desktop.desktop.screens.sign_in.screen import SignInScreen
from medibook_desktop.desktop.unexpected_dialog import UnexpectedDialog
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.start.bench.hands import Hands, NoAnswer
from medibook_desktop.start.demo import prepare_demo
from medibook_desktop.start.demo_settings import demo_settings
from medibook_desktop.start.start_desktop import choose_platform, opener, place_of

if TYPE_CHECKING:
    from medibook_desktop.desktop.front_desk import FrontDesk

WHO = "ada"
"""She may open everything."""
SIZE = (1440, 900)
PATIENCE = 60.0
FAR_ENOUGH = 14
"""Days ahead within which the demo clinic has visits on any day of the year."""
PLACES = ("go.waiting", "go.waitlist", "go.patients", "go.lists", "go.away_list", "go.noted", "go.settings")
BOXES = (
    "go.search",
    "find.next",
    "find.date",
    "desk.walk_in",
    "desk.away",
    "print.preview",
    "account.password",
)
BOXES_OF_A_VISIT = ("visit.cancel", "visit.room", "visit.repeat", "visit.squeeze")
BOXES_OF_A_FREE_TIME = ("visit.book", "time.block")


def speechless(language: str, pictures: Path) -> bool:
    """Whether the sign-in page or Qt's own buttons still speak English. Keeps a picture of the page."""
    choose_platform()
    app = make_application(Memory(None))
    try:
        apply_language(app, "en")
        english = _words(None)
        apply_language(app, language)
        spoken = _words(pictures / f"language-{language}.png")
        return not spoken.isdisjoint(english) or QLocale().name().split("_")[0] != language
    finally:
        apply_language(app, "en")


def _words(picture: Path | None) -> set[str]:
    """Sentences of ours and a word of Qt's: what has several letters in it, names apart."""
    page = SignInScreen()
    page.resize(*SIZE)
    texts = [label.text() for label in page.findChildren(QLabel)]
    texts += [button.text() for button in page.findChildren(QAbstractButton)]
    qt = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Discard)
    texts += [button.text() for button in qt.buttons()]
    if picture is not None:
        page.grab().save(str(picture))
    page.deleteLater()
    qt.deleteLater()
    return {text for text in texts if len(text) > 2 and text != "MediBook"}


class Shown(QObject):
    """Which packages below desktop/screens have shown a widget of theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.packages: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            module = type(watched).__module__
            if module.startswith(screens.__name__):
                self.packages.add(module.split(".")[3])
        return False


def packages_with_widgets() -> set[str]:
    """Of desktop/screens: found by importing all of them."""
    found = set()
    for each in pkgutil.walk_packages(screens.__path__, f"{screens.__name__}."):
        module = importlib.import_module(each.name)
        own = [one for _, one in inspect.getmembers(module, inspect.isclass) if one.__module__ == each.name]
        if any(issubclass(one, QWidget) for one in own):
            found.add(each.name.split(".")[3])
    return found


def open_everything(data_dir: Path, pictures: Path) -> str:
    """What did not open, in a sentence; "" when everything did. Uses the demo clinic in `data_dir`."""
    choose_platform()
    memory = Memory(None)
    memory.values.lock_minutes = 0
    memory.values.theme = "light"
    app = make_application(memory)
    shown = Shown()
    app.installEventFilter(shown)
    hook = sys.excepthook
    try:
        with prepare_demo(data_dir) as demo:
            _see_first_start(pictures)
            settings = demo_settings(demo, "Self-test")
            terminal = Terminal(
                opener(settings, "Self-test", keeps_copy=True), memory, place=place_of(settings)
            )
            install_exception_hook(terminal)
            terminal.window.resize(*SIZE)
            try:
                _Walk(terminal, pictures).go_round(WHO, demo.users[WHO].password)
            except NoAnswer as missed:
                terminal.window.grab().save(str(pictures / "stopped-opening.png"))
                return f"Waited in vain for {missed}."
            finally:
                terminal.window.close()
                terminal.wait_closed()
    finally:
        app.removeEventFilter(shown)
        sys.excepthook = hook
    never = packages_with_widgets() - shown.packages
    return f"Never shown: {', '.join(sorted(never))}." if never else ""


def _see_first_start(pictures: Path) -> None:
    screen = FirstStartScreen()
    screen.resize(*SIZE)
    screen.show()
    screen.grab().save(str(pictures / "open-first-start.png"))
    screen.new_button.click()
    screen.grab().save(str(pictures / "open-new-clinic.png"))
    screen.deleteLater()


class _Walk:
    def __init__(self, terminal: Terminal, pictures: Path) -> None:
        self._terminal = terminal
        self._hands = Hands(terminal.window)
        self._pictures = pictures
        self._day_shown = False
        terminal.day_shown.connect(self._note_day_shown)

    def go_round(self, username: str, password: str) -> None:
        """Raises NoAnswer."""
        self._sign_in(username, password)
        for command in PLACES:
            self._open(command, self._is_read)
        for each in COMMANDS:
            if each.id.startswith("admin."):
                self._open(each.id, self._page_is_open(each.id.partition(".")[2]))
        self._open("go.agenda", lambda: self._view.places.current == "agenda")
        self._go_to_a_day_with_visits()
        self._open("view.week", self._is_read)
        self._open("view.day", self._is_read)
        for command in BOXES:
            self._open_box(command)
        for command in BOXES_OF_A_VISIT:
            self._stand_on_a_visit()
            self._open_box(command)
        for command in BOXES_OF_A_FREE_TIME:
            self._stand_on_a_free_time()
            self._open_box(command)
        self._open("desk.big_screen", lambda: self._window_called("BigScreen"))
        self._window_called("BigScreen").close()
        self._take_keys()
        self._lock(password)

    # --- Steps ------------------------------------------------------------------------------------------

    def _sign_in(self, username: str, password: str) -> None:
        self._terminal.start()
        screen = self._terminal.window.sign_in
        assert screen is not None  # noqa: S101 - nobody is signed in
        self._picture("sign-in")
        screen.username.setText(username)
        screen.password.setText(password)
        QTest.keyClick(screen.password, Qt.Key.Key_Return)
        self._until(lambda: self._day_shown, "the day")
        self._take_keys()

    def _lock(self, password: str) -> None:
        window = self._terminal.window
        self._open("window.lock", lambda: window.locked is not None and window.locked.isVisible())
        locked = window.locked
        assert locked is not None  # noqa: S101 - it was waited for
        locked.password.setText(password)
        QTest.keyClick(locked.password, Qt.Key.Key_Return)
        self._until(lambda: not self._terminal.lock.is_locked, "the front desk after the lock page")

    def _take_keys(self) -> None:
        """A screen without a window manager gives them to nobody; a desktop may keep them where somebody types."""
        window = self._terminal.window
        window.activateWindow()
        self._until(
            window.isActiveWindow, "the keys for the window: leave keyboard and mouse alone for a minute"
        )

    def _open(self, command: str, is_open: Callable[[], object]) -> None:
        self._desk.carry_out(command)
        self._until(is_open, command)
        self._picture(command)

    def _open_box(self, command: str) -> None:
        self._open(command, self._card)
        for _ in range(8):
            if not self._card():
                break
            self._hands.press("Esc")
            self._hands.settle()
        self._until(lambda: not self._card(), f"{command} to close")

    def _go_to_a_day_with_visits(self) -> None:
        agenda = self._desk.agenda
        for _ in range(FAR_ENOUGH):
            wanted = agenda.day + timedelta(days=1)
            self._desk.carry_out("day.next")
            self._until(self._shows(wanted), "the next day")
            if self._visits() and self._free_times():
                return
        raise NoAnswer("a day with visits and free times")

    def _stand_on_a_visit(self) -> None:
        visit = self._visits()[0]
        self._until(lambda: self._view.agenda.grid.select_booking(visit.booking_id), "a visit")
        self._view.agenda.grid.setFocus()
        self._hands.settle()

    def _stand_on_a_free_time(self) -> None:
        slot = self._free_times()[0]
        self._until(lambda: self._view.agenda.grid.select_slot(slot.id), "a free time")
        self._view.agenda.grid.setFocus()
        self._hands.settle()

    # --- Looking ----------------------------------------------------------------------------------------

    @property
    def _desk(self) -> FrontDesk:
        desk = self._terminal.desk
        if desk is None:
            raise NoAnswer("somebody who is signed in")
        return desk

    @property
    def _view(self) -> Any:
        return self._desk.view

    @property
    def _columns(self) -> Any:
        return self._view.agenda.model.columns

    def _shows(self, day: date) -> Callable[[], bool]:
        return lambda: bool(self._columns) and self._columns[0].day == day

    def _visits(self) -> list[Any]:
        return [
            each for one in self._columns for each in one.appointments if each.status is BookingStatus.BOOKED
        ]

    def _free_times(self) -> list[Any]:
        return [slot for one in self._columns for slot in one.slots if slot.is_free]

    def _is_read(self) -> bool:
        return not self._view.busy.isVisible()

    def _page_is_open(self, name: str) -> Callable[[], bool]:
        def is_open() -> bool:
            if self._view.places.current != "clinic":
                return False
            pages = self._view.places.shown
            page = pages.screen_of(name)
            return pages.current == name and page is not None and page.isVisible() and self._is_read()

        return is_open

    def _card(self) -> FloatingCard | None:
        cards = self._view.findChildren(FloatingCard)
        return next((card for card in cards if card.isVisible()), None)

    def _window_called(self, name: str) -> Any:
        windows = QApplication.topLevelWidgets()
        return next((each for each in windows if type(each).__name__ == name and each.isVisible()), None)

    def _until(self, condition: Callable[[], object], what: str) -> None:
        def holds() -> object:
            if self._window_called(UnexpectedDialog.__name__) is not None:
                raise NoAnswer(f"{what}: something unexpected happened; the log says what")
            return condition()

        self._hands.until(holds, what, seconds=PATIENCE)

    def _picture(self, name: str) -> None:
        self._hands.settle()
        self._terminal.window.grab().save(str(self._pictures / f"open-{name.replace('.', '-')}.png"))

    def _note_day_shown(self) -> None:
        self._day_shown = True
