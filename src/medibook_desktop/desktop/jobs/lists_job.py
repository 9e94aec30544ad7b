"""F6: the lists to work through; Ctrl+Shift+D: a doctor is away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.background.verbs import Timer
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.printing.day_sheet import printed_note
from medibook_desktop.desktop.printing.sheets import RowKind, Sheet, SheetColumn, SheetGroup, SheetRow
from medibook_desktop.desktop.screens.lists.away_presenter import AwayPresenter
from medibook_desktop.desktop.screens.lists.confirm_presenter import ConfirmPresenter
from medibook_desktop.desktop.screens.lists.squeezed_presenter import SqueezedPresenter
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.calls import CallState
from medibook_desktop.domain.changes import Change, ChangeKind

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.lists.away_box import AwayBox
    from medibook_desktop.desktop.screens.lists.screen import ListsScreen
    from medibook_desktop.services.live_subscription import Subscription

STATES = {"K": CallState.REACHED, "O": CallState.NO_ANSWER, "U": CallState.OPEN}
_TOLD = frozenset({ChangeKind.BOOKING, ChangeKind.CALL, ChangeKind.SLOTS})


class ListsJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: ListsScreen | None = None
        self._box: AwayBox | None = None
        self._confirm: ConfirmPresenter | None = None
        self._away: AwayPresenter | None = None
        self._squeezed: SqueezedPresenter | None = None
        self._subscription: Subscription | None = None
        self._days: dict[ListName, set[date]] = {}
        self._soon: Timer | None = None
        self._closed = False
        desk.view.places.add(
            Place("lists", "phone", translate("Commands", "Lists"), "F6", self._make, self._keys)
        )
        desk.place_steps["lists"] = self._step
        desk.place_sheets["lists"] = self._sheet
        desk.ask_who_is_away = self._ask_who_is_away

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "go.lists": self._go,
            "go.away_list": lambda: self._go(ListName.AWAY),
            "desk.away": self._ask_who_is_away,
        }

    def close(self) -> None:
        self._closed = True
        if self._soon is not None:
            self._soon.cancel()
        self._desk.verbs.drop(self)
        for presenter in (self._confirm, self._away, self._squeezed):
            if presenter is not None:
                presenter.close()
        if self._subscription is not None:
            self._subscription.close()

    def keep(self) -> object:
        return self._screen.current if self._screen is not None else None

    def restore(self, kept: object) -> None:
        if isinstance(kept, ListName) and self._desk.view.places.current == "lists":
            self._go(kept)

    # --- The place ----------------------------------------------------------------------------------------

    def _go(self, name: ListName | None = None) -> None:
        self._desk.view.places.open("lists")
        if self._screen is not None:
            self._choose(name or self._screen.current)

    def _choose(self, name: ListName) -> None:
        screen = self._screen
        if screen is None:
            return
        screen.show_which(name)
        screen.focus_list()
        presenter = self._presenter(name)
        if presenter is not None:
            presenter.open()

    def _presenter(self, name: ListName) -> ConfirmPresenter | AwayPresenter | SqueezedPresenter | None:
        return {
            ListName.CONFIRM: self._confirm,
            ListName.AWAY: self._away,
            ListName.SQUEEZED_IN: self._squeezed,
        }[name]

    def _make(self) -> QWidget:
        from medibook_desktop.desktop.screens.lists.screen import ListsScreen

        desk, clinic = self._desk, self._desk.session.clinic
        screen = self._screen = ListsScreen()
        self._confirm = ConfirmPresenter(
            clinic,
            desk.verbs,
            self,
            desk.changes,
            now=desk.now,
            on_show_visit=desk.go_to_visit,
            on_day=lambda day: self._listen(ListName.CONFIRM, {day}),
        )
        self._away = AwayPresenter(
            clinic,
            desk.verbs,
            self,
            desk.changes,
            doctors=desk.session.by_id,
            now=desk.now,
            on_show_visit=desk.go_to_visit,
            on_days=lambda days: self._listen(ListName.AWAY, days),
            on_choose_freely=self._take_up,
        )
        self._squeezed = SqueezedPresenter(
            clinic, desk.verbs, self, now=desk.now, on_show_visit=desk.go_to_visit
        )
        screen.list_chosen.connect(lambda name: self._choose(ListName(name)))
        screen.day_stepped.connect(self._step)
        screen.key_pressed.connect(self._pressed)
        screen.all_requested.connect(self._away.approve_all)
        return screen

    # --- ListsView: the screen, and the window's notice ---------------------------------------------------

    def show_list(self, name: ListName, heading: str, rows: Sequence[ListRow], summary: str) -> None:
        if self._screen is not None:
            self._screen.show_list(name, heading, rows, summary)

    def show_empty(self, name: ListName, title: str, sentence: str) -> None:
        if self._screen is not None:
            self._screen.show_empty(name, title, sentence)

    def select_row(self, name: ListName, key: int) -> None:
        if self._screen is not None:
            self._screen.select_row(name, key)

    def show_moving(self, done: int, total: int) -> None:
        if self._screen is not None:
            self._screen.show_moving(done, total)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self._desk.view.notice.show_notice(kind, sentence, next_step)

    # --- Keys ---------------------------------------------------------------------------------------------

    def _pressed(self, key: str, row: int) -> None:
        screen = self._screen
        if screen is None or self._confirm is None or self._away is None or self._squeezed is None:
            return
        if screen.current is ListName.CONFIRM:
            if key in STATES:
                self._confirm.mark(row, STATES[key])
            elif key == "Enter":
                self._confirm.show_visit(row)
        elif screen.current is ListName.AWAY:
            self._pressed_away(self._away, key, row)
        elif key == "Enter":
            self._squeezed.show_visit(row)

    def _pressed_away(self, away: AwayPresenter, key: str, row: int) -> None:
        if key in STATES:
            away.mark(row, STATES[key])
        elif key == "Enter":
            away.approve(row)
        elif key in ("Left", "Right"):
            away.other_time(row, 1 if key == "Right" else -1)
        elif key == "C":
            away.cancel(row)
        elif key == "V":
            away.show_visit(row)
        elif key == "M":
            away.choose_freely(row)
        elif key == "E":
            away.queue_message(row)

    def _take_up(self, booking_id: int, starts_at: datetime) -> None:
        """To the agenda with the visit in hand: any doctor and any day, Enter puts it down."""
        desk = self._desk
        desk.go_to_visit(booking_id, starts_at)
        desk.verbs.read(
            lambda: desk.session.clinic.agenda.visit(booking_id),
            self._taken_up,
            latest_only="take up",
            owner=self,
        )

    def _taken_up(self, visit: Appointment | None) -> None:
        if visit is not None and self._desk.view.places.current == "agenda":
            self._desk.view.agenda.grid.start_move(visit)

    def _step(self, by: int) -> None:
        presenter = self._presenter(self._screen.current) if self._screen is not None else None
        if presenter is not None:
            presenter.step_day(by)

    def _keys(self) -> list[tuple[str, str]]:
        return self._screen.keys() if self._screen is not None else []

    # --- A doctor is away ---------------------------------------------------------------------------------

    def _ask_who_is_away(self, doctor_id: int | None = None) -> None:
        """Who stands under the cursor, if nobody is named."""
        if self._box is None:
            from medibook_desktop.desktop.screens.lists.away_box import AwayBox

            self._box = AwayBox(self._desk.view)
            self._box.chosen.connect(self._doctor_is_away)
            self._box.closed.connect(self._desk.view.focus_place)
        item = self._desk.selected()
        doctors = [(doctor.id, doctor.name) for doctor in self._desk.session.doctors]
        chosen = doctor_id or (item.doctor_id if item is not None else None)
        self._box.open_for(doctors, chosen, self._desk.now())

    def _doctor_is_away(self, doctor_id: int, starts_at: datetime, ends_at: datetime, why: str) -> None:
        doctor = self._desk.doctor(doctor_id)
        if doctor is None:
            return
        self._go(ListName.AWAY)
        if self._away is not None:
            self._away.doctor_is_away(doctor, starts_at, ends_at, why)

    # --- Live ---------------------------------------------------------------------------------------------

    def _listen(self, name: ListName, days: set[date]) -> None:
        self._days[name] = days
        watched = sorted(set().union(*self._days.values()))
        doctors = [doctor.id for doctor in self._desk.session.doctors]
        if self._subscription is not None:
            self._subscription.watch(watched, doctors)
            return
        post, live = self._desk.verbs.post, self._desk.session.clinic.live
        self._subscription = live.subscribe(
            watched,
            doctors,
            lambda changes: post(self._changed, tuple(changes)),
            lambda _state: None,
            lambda: post(self._read_again),
        )

    def _changed(self, changes: Iterable[Change]) -> None:
        if any(change.kind in _TOLD for change in changes):
            self._read_again()

    def _read_again(self) -> None:
        """Only what is shown; another list reads itself when it is opened."""
        if self._closed or self._screen is None or self._desk.view.places.current != "lists":
            return
        presenter = self._presenter(self._screen.current)
        if presenter is not None:
            presenter.load()

    # --- On paper -----------------------------------------------------------------------------------------

    def _sheet(self) -> Sheet | None:
        """The shown list as it stands; the calls that are done stay on it, quietly."""
        screen = self._screen
        if screen is None or not screen.models[screen.current].rows:
            return None
        model = screen.models[screen.current]
        from medibook_desktop.desktop.screens.lists.screen import WIDTHS

        columns = tuple(
            SheetColumn(column.title, share, is_strong=place == 1)
            for place, (column, share) in enumerate(zip(model.columns, WIDTHS[screen.current], strict=True))
        )
        rows = tuple(
            SheetRow(
                tuple(column.text(row) for column in model.columns),
                RowKind.QUIET if row.is_settled else RowKind.PLAIN,
            )
            for row in model.rows
        )
        now: datetime = self._desk.now()
        return Sheet(
            title=screen.heading.text(),
            subtitle=screen.summary.text(),
            columns=columns,
            groups=(SheetGroup("", rows=rows),),
            foot=printed_note(now, self._desk.session.me.display_name),
            is_landscape=True,
        )
