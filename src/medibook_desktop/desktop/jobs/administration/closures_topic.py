"""The page "Closures and holidays", and the horizon that moves on once a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.jobs.administration.horizon_keeper import HorizonKeeper
from medibook_desktop.desktop.jobs.administration.page import TIME, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.closures.following import SlotsFollowing
    from medibook_desktop.desktop.screens.closures.presenter import ClosuresPresenter
    from medibook_desktop.desktop.screens.closures.screen import ClosuresScreen
    from medibook_desktop.services.live_subscription import Subscription


class ClosuresTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: ClosuresScreen | None = None
        self._presenter: ClosuresPresenter | None = None
        self._following: SlotsFollowing | None = None
        self._work = LongWork(desk.verbs.post, "medibook-slots")
        self._subscription: Subscription | None = None
        self._horizon = HorizonKeeper(desk)
        self.pages = (
            AdminPage(
                "closures",
                TIME,
                "calendar",
                translate("Commands", "Closures and holidays"),
                Right.SCHEDULES,
                self._make,
                shown=self._shown,
                keys=_keys,
            ),
        )

    def close(self) -> None:
        self._horizon.close()
        if self._subscription is not None:
            self._subscription.close()
        if self._presenter is not None:
            self._presenter.close()
        self._work.close()

    # --- The page -----------------------------------------------------------------------------------------

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from medibook_desktop.desktop.screens.closures.following import SlotsFollowing
        from medibook_desktop.desktop.screens.closures.presenter import ClosuresPresenter
        from medibook_desktop.desktop.screens.closures.screen import ClosuresScreen

        desk, clinic = self._desk, self._desk.session.clinic
        screen = self._screen = ClosuresScreen()
        following = self._following = SlotsFollowing(
            clinic, self._work, screen, on_show_list=lambda: desk.carry_out("go.away_list")
        )
        presenter = self._presenter = ClosuresPresenter(
            clinic,
            desk.verbs,
            desk.timers,
            screen,
            desk.changes,
            following,
            doctors=lambda: desk.session.doctors,
            now=desk.now,
        )
        screen.year_stepped.connect(presenter.step_year)
        screen.clinic_chosen.connect(presenter.choose_clinic)
        screen.row_wanted.connect(presenter.show_row)
        screen.edited.connect(presenter.edited)
        screen.save_requested.connect(presenter.save)
        screen.cancel_requested.connect(presenter.cancel)
        screen.open_again_requested.connect(presenter.open_again)
        screen.holiday_toggled.connect(presenter.toggle_holiday)
        screen.day_chosen.connect(presenter.new_on)
        screen.progress.cancel_requested.connect(following.stop)
        screen.progress.action_requested.connect(following.act)
        screen.notice_wanted.connect(desk.view.notice.show_notice)
        desk.verbs.read(self._subscribe, self._subscribed, lambda _error: None)
        return screen

    def _shown(self) -> None:
        if self._presenter is not None and self._screen is not None:
            self._presenter.open()
            self._screen.setFocus()

    # --- Live ---------------------------------------------------------------------------------------------

    def _subscribe(self) -> Subscription:
        post = self._desk.verbs.post
        return self._desk.session.clinic.live.subscribe(
            [],
            [],
            lambda changes: post(self._heard, tuple(changes)),
            lambda _state: None,
            lambda: post(self._read_again),
        )

    def _subscribed(self, subscription: Subscription) -> None:
        self._subscription = subscription

    def _heard(self, changes: Iterable[Change]) -> None:
        if any(change.kind in (ChangeKind.SCHEDULE, ChangeKind.DOCTOR) for change in changes):
            self._read_again()

    def _read_again(self) -> None:
        if self._screen is not None and self._screen.isVisible() and self._presenter is not None:
            self._presenter.load()


def _keys() -> Sequence[tuple[str, str]]:
    return [
        ("Ctrl+N", translate("Closures", "New closure")),
        ("Ctrl+S", translate("Closures", "Save what was typed")),
        ("Esc", translate("Closures", "From the form back to the list")),
    ]
