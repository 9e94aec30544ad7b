"""The window: the sign-in screen, or the front desk with its rail, bars, agenda and boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.commands.command_list import COMMANDS
from medibook_desktop.desktop.commands.key_overlay import KeyOverlay
from medibook_desktop.desktop.commands.palette import Palette
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.agenda.screen import AgendaScreen
from medibook_desktop.desktop.screens.booking.screen import WIDTH as BOX_WIDTH
from medibook_desktop.desktop.screens.booking.screen import BookingScreen
from medibook_desktop.desktop.screens.locked.screen import LockedScreen
from medibook_desktop.desktop.screens.sign_in.screen import SignInScreen
from medibook_desktop.desktop.widgets.announcing import LOCKED
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import IconButton, OutlineButton, SegmentedControl
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.date_label import DateLabel
from medibook_desktop.desktop.widgets.floating_card import card_of, topmost_card
from medibook_desktop.desktop.widgets.held_keys import HeldKeys
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.places import Place, Places
from medibook_desktop.desktop.widgets.rail import Rail
from medibook_desktop.desktop.widgets.status_bar import LiveMark, StatusLine
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.desktop.widgets.toast import Toast
from medibook_desktop.desktop.widgets.top_bar import TopBar
from medibook_desktop.desktop.widgets.typing_ahead import begins_search

SMALLEST = QSize(880, 560)
USUAL = QSize(1440, 900)
ROOMY, TIGHT = 1200, 820


class FrontDeskView(QWidget):
    """Everything that is seen after signing in. Passive: `command_requested` carries a command's id."""

    command_requested = Signal(str)
    specialty_chosen = Signal(str)
    clinic_chosen = Signal(int)
    escaped = Signal()
    """Esc that nothing else wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self.toast = Toast(self)
        self.agenda = AgendaScreen(self.notice, self.toast)
        self.toast.set_host(self.agenda.middle)
        self.rail = Rail()
        self.places = Places(self.rail)
        self.places.add(Place("agenda", "agenda", self.tr("Agenda"), "F2", lambda: self.agenda))
        self.place_title = Text("", "title")
        self.previous = IconButton("previous", self.tr("Previous day or week"), "Ctrl+Left")
        self.today = OutlineButton(self.tr("Today"))
        self.next = IconButton("next", self.tr("Next day or week"), "Ctrl+Right")
        self.heading = DateLabel()
        self.palette_bar = Palette(self)
        self.mode = SegmentedControl(
            [("day", self.tr("Day")), ("week", self.tr("Week"))], self.tr("Day or week"), ("Ctrl+1", "Ctrl+2")
        )
        self.specialty = QComboBox()
        self.specialty.setAccessibleName(self.tr("Specialty"))
        name_choice(self.specialty)
        self.specialty.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clinic = QComboBox()
        self.clinic.setAccessibleName(self.tr("Clinic"))
        name_choice(self.clinic)
        self.clinic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clinic.hide()
        self.live = LiveMark()
        self.busy = BusyMark()
        self.status = StatusLine()
        self.status.set_right(self.tr("F1 keys of where you are"))
        self.booking = BookingScreen(self.agenda)
        self.keys = KeyOverlay(self)
        self.held_keys = HeldKeys(self, self._say_slow)
        self._is_escaping = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = TopBar()
        widget: QWidget
        for widget in (self.previous, self.today, self.next, self.heading, self.place_title):
            bar.add(widget)
        bar.add(self.palette_bar, 1)
        for widget in (self.busy, self.clinic, self.mode, self.specialty, self.live):
            bar.add(widget)
        self._of_agenda = (self.previous, self.today, self.next, self.heading, self.mode, self.specialty)
        self._place_changed("agenda")
        column = self.column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(bar)
        column.addWidget(self.notice)
        column.addWidget(self.places, 1)
        column.addWidget(self.status)
        whole = QHBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def _connect(self) -> None:
        self.previous.clicked.connect(self._asking("day.previous"))
        self.today.clicked.connect(self._asking("day.today"))
        self.next.clicked.connect(self._asking("day.next"))
        self.rail.chosen.connect(lambda name: self.command_requested.emit(f"go.{name}"))
        self.places.changed.connect(self._place_changed)
        self.mode.chosen.connect(lambda mode: self.command_requested.emit(f"view.{mode}"))
        self.specialty.activated.connect(self._specialty_activated)
        self.clinic.activated.connect(lambda _place: self.clinic_chosen.emit(self.clinic.currentData()))
        self.agenda.panel.command_requested.connect(self.command_requested)
        self.agenda.heading_changed.connect(self._show_heading)
        self.agenda.mode_changed.connect(self.mode.set_value)
        self.agenda.specialties_changed.connect(self._show_specialties)
        self.agenda.busy_changed.connect(self._show_busy)
        self.agenda.live_changed.connect(self.live.set_state)
        self.agenda.database_changed.connect(
            lambda text, tooltip: self.status.set_part("database", text, tooltip)
        )
        self.agenda.regions_changed.connect(self._show_regions)
        self.agenda.resized.connect(self.booking.keep_inside)
        self.palette_bar.focus_changed.connect(self._make_room)

    def _show_regions(self, text: str, tooltip: str) -> None:
        """Stands in the status line wherever one is; at its beginning and its end it is said."""
        before = self.status.part("regions")
        if text == before:
            return
        self.status.set_part("regions", text, tooltip)
        if text:
            self.notice.show_notice("warning", f"{text}.", tooltip)
            return
        if before and self.notice.text.startswith(before):
            self.notice.clear()
        self.agenda.announce(self.tr("All regions answer again; the agenda is up to date."))

    def _place_changed(self, name: str) -> None:
        """The agenda's own buttons stand in the bar only beside the agenda."""
        is_agenda = name == "agenda"
        for widget in self._of_agenda:
            widget.setVisible(is_agenda)
        self.place_title.setVisible(not is_agenda)
        self.place_title.setText("" if is_agenda else self.places.title(name))
        self.toast.set_host(self.agenda.middle if is_agenda else self.places.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "heading"):
            self._make_room()

    def _make_room(self) -> None:
        """Large text in a small window: the bar says the day in short, so that searching keeps its room."""
        px = current_look().px
        is_narrow = self.width() < px(ROOMY)
        self.heading.shorten((self.width() < px(ROOMY)) + (self.width() < px(TIGHT)))
        for choice in (self.specialty, self.clinic):
            choice.setMaximumWidth(px(120) if is_narrow else px(400))
        # Who searches needs to see what is typed more than which day it is.
        is_agenda = self.places.current == "agenda"
        for widget in (self.previous, self.today, self.next, self.heading, self.mode):
            widget.setVisible(is_agenda and not (self.palette_bar.hasFocus() and self.width() < px(TIGHT)))

    def focus_place(self) -> None:
        """Back to where the keys of the shown place work, unless somebody types elsewhere: an answer that comes
        late takes the keys from nobody."""
        focused, shown = cast("QWidget | None", self.window().focusWidget()), self.places.shown
        if focused is not None and focused.isVisible():
            bar = self.palette_bar
            if (focused is bar and (bar.text() or bar.card.isVisible())) or card_of(focused) is not None:
                return
            if shown is not self.agenda and shown.isAncestorOf(focused):
                return
        (self.agenda.grid if shown is self.agenda else shown).setFocus()

    def focus_agenda(self) -> None:
        """What belonged to the agenda is done: its keys, if it is what is shown."""
        if self.places.current == "agenda":
            self.focus_place()

    def _say_slow(self) -> None:
        self.toast.show_toast(self.tr("One moment, it is being read. Esc leaves it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that nobody wanted begins a search in the one bar."""
        if begins_search(event, self.agenda.grid if self.places.current == "agenda" else None):
            self.palette_bar.begin_with(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            card = topmost_card(self)
            if card is None or self._is_escaping:
                self.escaped.emit()
                return
            self._is_escaping = True  # a card that does not want it either passes it on to here
            QApplication.sendEvent(card, event)
            self._is_escaping = False
        else:
            super().keyPressEvent(event)

    def show_box_at(self, place: QRect) -> None:
        self.booking.place_beside(place, current_look().px(BOX_WIDTH))

    def show_who(self, text: str, initials: str, name: str) -> None:
        self.status.set_part("who", text)
        self.rail.avatar.set_person(initials, name)

    def _asking(self, command_id: str) -> Callable[[], None]:
        return lambda *_: self.command_requested.emit(command_id)

    def _show_heading(self, first: date, last: date, whose: str) -> None:
        if first == last:
            self.heading.set_day(first)
        else:
            self.heading.set_week(first, last, whose)

    def _show_specialties(self, specialties: Sequence[str], chosen: str) -> None:
        self.specialty.clear()
        self.specialty.addItem(self.tr("All specialties"), "")
        for name in specialties:
            self.specialty.addItem(name, name)
        self.specialty.setCurrentIndex(max(0, self.specialty.findData(chosen)))

    def show_clinics(self, clinics: Sequence[tuple[int, str]], chosen: int) -> None:
        """(id, name); nothing to choose where there is one only."""
        self.clinic.clear()
        for clinic_id, name in clinics:
            self.clinic.addItem(name, clinic_id)
        self.clinic.setCurrentIndex(max(0, self.clinic.findData(chosen)))
        self.clinic.setVisible(len(clinics) > 1)

    def _specialty_activated(self, _row: int) -> None:
        self.specialty_chosen.emit(self.specialty.currentData())
        self.agenda.grid.setFocus()

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.busy.start()
        else:
            self.busy.stop()


class MainWindow(QMainWindow):
    """Emits `first_painted` once, `closed` when the person closes it."""

    first_painted = Signal()
    closed = Signal()
    command_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("MediBook")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.sign_in: SignInScreen | None = None
        self.front_desk: FrontDeskView | None = None
        self.locked: LockedScreen | None = None
        self._was_painted = False
        self._actions: dict[str, QAction] = {}

    def show_sign_in(self) -> SignInScreen:
        self._drop_locked()
        self._leave_front_desk()
        self.sign_in = SignInScreen()
        self._pages.addWidget(self.sign_in)
        self._pages.setCurrentWidget(self.sign_in)
        return self.sign_in

    def show_front_desk(self) -> FrontDeskView:
        if self.front_desk is None:
            self.front_desk = FrontDeskView()
            self.front_desk.command_requested.connect(self.command_requested)
            self._pages.addWidget(self.front_desk)
            self._make_actions()
        if self.locked is None:
            self._pages.setCurrentWidget(self.front_desk)
        self.front_desk.agenda.grid.setFocus()
        if self.sign_in is not None:
            self._pages.removeWidget(self.sign_in)
            self.sign_in.deleteLater()
            self.sign_in = None
        return self.front_desk

    def renew_front_desk(self) -> FrontDeskView:
        """The same place with new widgets, which speak the language that was chosen."""
        self._leave_front_desk()
        return self.show_front_desk()

    def show_locked(self, *, switching: bool = False) -> LockedScreen:
        """Covers the front desk, which stays as it is and is reached by no key."""
        self.setProperty(LOCKED, True)
        self.locked = LockedScreen(switching=switching)
        self._pages.addWidget(self.locked)
        self._pages.setCurrentWidget(self.locked)
        self._enable_actions()
        self.setWindowTitle(self.tr("Locked · MediBook"))
        self.locked.focus_first()
        return self.locked

    def end_locked(self) -> None:
        """The front desk again."""
        if self.front_desk is not None:
            self._pages.setCurrentWidget(self.front_desk)
        self._drop_locked()

    def _drop_locked(self) -> None:
        if self.locked is not None:
            self._pages.removeWidget(self.locked)
            self.locked.deleteLater()
            self.locked = None
        self.setProperty(LOCKED, False)
        self._enable_actions()

    def _enable_actions(self) -> None:
        for action in self._actions.values():
            action.setEnabled(self.locked is None)

    def _leave_front_desk(self) -> None:
        if self.front_desk is None:
            return
        for action in self._actions.values():
            self.removeAction(action)
        self._actions.clear()
        self._pages.removeWidget(self.front_desk)
        self.front_desk.deleteLater()
        self.front_desk = None

    def _make_actions(self) -> None:
        """One action a command; keys of a selected visit belong to the grid, where the same letters type names."""
        for command in COMMANDS:
            if command.on_visit or not command.shortcut or command.shortcut == "Enter":
                continue
            action = QAction(command.label, self)
            keys = [QKeySequence(command.shortcut)]
            if command.shortcut == "Ctrl++":
                keys.append(QKeySequence("Ctrl+="))  # the same key without Shift on most keyboards
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(self._asking(command.id))
            action.setEnabled(self.locked is None)
            self.addAction(action)
            self._actions[command.id] = action

    def _asking(self, command_id: str) -> Callable[[], None]:
        return lambda *_: self.command_requested.emit(command_id)

    def geometry_text(self) -> str:
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, text: str) -> None:
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = cast("QObject | None", self.windowHandle())
        if handle is not None and not self._was_painted:
            # Not the window's own paintEvent: a page that fills it leaves nothing of it to be painted.
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and not self._was_painted:
            self._was_painted = True
            watched.removeEventFilter(self)
            # After this event every widget has been painted.
            QTimer.singleShot(0, self.first_painted.emit)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.locked is None:
            self.setWindowTitle("MediBook")
