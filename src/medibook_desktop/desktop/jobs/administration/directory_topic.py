"""The pages of what the clinic is made of: doctors, rooms and equipment, visit types, clinics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.jobs.administration.page import CLINIC, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.directory import Entry, Kind
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.directory.presenter import DirectoryPresenter
    from medibook_desktop.desktop.screens.directory.screen import DirectoryScreen
    from medibook_desktop.desktop.widgets.page_frame import PageFrame


class DirectoryTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._presenters: dict[Kind, DirectoryPresenter] = {}
        self._screens: dict[Kind, DirectoryScreen] = {}
        self._stack: QStackedWidget | None = None
        self._is_closed = False
        self._is_due = False  # something changed while the slots were being made
        self._slots = LongWork(desk.verbs.post, "medibook-directory-slots")
        live = desk.session.clinic.live
        self._subscription = live.subscribe([], [], self._heard, lambda _state: None, self._resync)
        self.pages = (
            self._page("doctors", "user", translate("Directory", "Doctors"), self._make_doctors, Kind.DOCTOR),
            AdminPage(
                "rooms",
                CLINIC,
                "room",
                translate("Directory", "Rooms and equipment"),
                Right.DIRECTORY,
                self._make_rooms,
                self._rooms_shown,
                keys,
            ),
            self._page(
                "visit_types",
                "calendar",
                translate("Directory", "Visit types"),
                self._make_visit_types,
                Kind.VISIT_TYPE,
            ),
            self._page(
                "clinics", "clinic", translate("Directory", "Clinics"), self._make_clinics, Kind.CLINIC
            ),
        )

    def close(self) -> None:
        self._is_closed = True
        self._subscription.close()
        self._slots.close()
        for presenter in self._presenters.values():
            presenter.close()

    def _page(self, name: str, icon: str, text: str, make: Callable[[], QWidget], kind: Kind) -> AdminPage:
        return AdminPage(name, CLINIC, icon, text, Right.DIRECTORY, make, lambda: self._shown(kind), keys)

    # --- Making the pages -------------------------------------------------------------------------------

    def _make_doctors(self) -> QWidget:
        return self._framed(
            translate("Directory", "Doctors"),
            translate(
                "Directory",
                "Who can be booked here. A new doctor has times as soon as there are weekly hours (page Schedules).",
            ),
            self._screen(Kind.DOCTOR),
        )

    def _make_visit_types(self) -> QWidget:
        return self._framed(
            translate("Directory", "Visit types"),
            translate(
                "Directory",
                "What a visit is for: how long it takes and what it needs. The desk chooses one with each booking.",
            ),
            self._screen(Kind.VISIT_TYPE),
        )

    def _make_clinics(self) -> QWidget:
        return self._framed(
            translate("Directory", "Clinics"),
            translate(
                "Directory",
                "Each place where patients come, with its clock and its holidays. Ctrl+E looks at the next one.",
            ),
            self._screen(Kind.CLINIC),
        )

    def _make_rooms(self) -> QWidget:
        from medibook_desktop.desktop.widgets.buttons import SegmentedControl

        stack = self._stack = QStackedWidget()
        for kind in (Kind.ROOM, Kind.EQUIPMENT):
            stack.addWidget(self._screen(kind))
        title = translate("Directory", "Rooms and equipment")
        frame = self._framed(
            title,
            translate(
                "Directory",
                "What a visit takes place in or with. Two visits never get the same one at the same time.",
            ),
            stack,
        )
        control = SegmentedControl(
            [
                (str(Kind.ROOM), translate("Directory", "Rooms")),
                (str(Kind.EQUIPMENT), translate("Directory", "Equipment")),
            ],
            title,
        )
        control.set_value(str(Kind.ROOM))
        control.chosen.connect(lambda kind: self._show_kind(Kind(kind)))
        frame.buttons.addWidget(control)
        return frame

    def _framed(self, title: str, sentence: str, screen: QWidget) -> PageFrame:
        from medibook_desktop.desktop.widgets.page_frame import PageFrame

        frame = PageFrame(title, sentence)
        frame.body.addWidget(screen, 1)
        frame.setFocusProxy(screen)
        return frame

    def _screen(self, kind: Kind) -> DirectoryScreen:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.directory.presenter import DirectoryPresenter
        from medibook_desktop.desktop.screens.directory.screen import DirectoryScreen

        desk = self._desk
        screen = self._screens[kind] = DirectoryScreen(kind)
        presenter = self._presenters[kind] = DirectoryPresenter(
            desk.session.clinic,
            desk.verbs,
            screen,
            desk.changes,
            kind=kind,
            now=desk.now,
            on_problem=lambda said, next_step: desk.view.notice.show_notice("warning", said, next_step),
            on_move_visits=self._move_visits,
        )
        screen.row_wanted.connect(presenter.open)
        screen.edited.connect(presenter.typed)
        screen.save_requested.connect(presenter.save)
        screen.cancel_requested.connect(presenter.cancel)
        screen.retire_requested.connect(presenter.retire)
        screen.bring_back_requested.connect(presenter.bring_back)
        screen.remove_requested.connect(presenter.remove)
        screen.answered.connect(presenter.answer)
        screen.versions_confirmed.connect(presenter.choose_versions)
        screen.versions_left.connect(presenter.leave_versions)
        screen.searched.connect(presenter.search)
        return screen

    # --- Coming to a page -------------------------------------------------------------------------------

    def _shown(self, kind: Kind) -> None:
        self._presenters[kind].load()
        self._screens[kind].setFocus()

    def _rooms_shown(self) -> None:
        is_equipment = self._stack is not None and self._stack.currentIndex() == 1
        self._shown(Kind.EQUIPMENT if is_equipment else Kind.ROOM)

    def _show_kind(self, kind: Kind) -> None:
        if self._stack is not None:
            self._stack.setCurrentWidget(self._screens[kind])
            self._shown(kind)

    def _move_visits(self, entry: Entry) -> None:
        self._desk.ask_who_is_away(entry.id)

    # --- Live -------------------------------------------------------------------------------------------

    def _heard(self, changes: Iterable[Change]) -> None:
        """On the thread of the messages."""
        if any(change.kind is ChangeKind.DOCTOR for change in changes):
            self._resync()

    def _resync(self) -> None:
        self._desk.verbs.post(self._read_again)

    def _read_again(self) -> None:
        if self._is_closed or not self._presenters:
            return
        for presenter in self._presenters.values():
            presenter.heard()
        if Right.SCHEDULES in self._desk.session.me.rights:
            self._catch_up()

    def _catch_up(self) -> None:
        """Who came back, or works in another clinic or time zone, gets the times of the schedule; mostly nothing is
        due. Whatever is not done now is done by the next terminal that looks."""
        schedules = self._desk.session.clinic.schedules
        self._is_due = not self._slots.start(
            lambda _report, cancelled: schedules.catch_up(cancelled=cancelled),
            on_progress=lambda _progress: None,
            on_done=lambda _made: self._caught_up(),
            on_error=lambda _error: self._caught_up(),
        )

    def _caught_up(self) -> None:
        if self._is_due and not self._is_closed:
            self._catch_up()


def keys() -> Sequence[tuple[str, str]]:
    return [
        ("Ctrl+N", translate("Directory", "A new one")),
        ("Ctrl+S", translate("Directory", "Save")),
        ("Enter", translate("Directory", "From the list into the form")),
        ("Esc", translate("Directory", "From the form to the list; what is not saved is asked about")),
        ("Ctrl+Z", translate("Directory", "Take the last change back")),
    ]
