"""Where a newer version is spoken of: a notice of its own above the page that is shown; it takes no focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.desk_at_rest import Hands, busy_with
from medibook_desktop.desktop.update_offer import Busy, UpdateOffer
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.domain.roles import Right

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal

_BELOW_THE_BAR = 2
"""In the front desk's column: after the bar at the top and its own notice."""


class UpdateBar:
    """The OfferView of one window. A page that is left takes its notice along; the offer is made again on the next."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._hands = Hands(terminal.window)
        self._bar: NoticeBar | None = None
        self._page: QWidget | None = None
        """The page in which the notice stands, and with which it goes."""
        self.offer: UpdateOffer | None = None

    def busy(self) -> Busy | None:
        return busy_with(self._terminal)

    def seconds_at_rest(self) -> float:
        return self._hands.seconds_at_rest()

    def is_covered(self) -> bool:
        return self._terminal.lock.is_locked

    def is_administrator(self) -> bool:
        session = self._terminal.session
        return session is not None and Right.ACCOUNTS in session.me.rights

    def is_shown(self) -> bool:
        bar = self._bar_here()
        return bar is not None and not bar.isHidden()

    def show(self, kind: str, said: str, next_step: str, action: str = "") -> None:
        bar = self._bar_here() or self._make()
        if bar is not None:
            bar.show_notice(kind, said, next_step, action)

    def clear(self) -> None:
        bar = self._bar_here()
        if bar is not None:
            bar.clear()

    def start_again(self) -> None:
        self._terminal.start_again()

    def _bar_here(self) -> NoticeBar | None:
        window = self._terminal.window
        shown = window.front_desk or window.sign_in
        return self._bar if shown is not None and shown is self._page else None

    def _make(self) -> NoticeBar | None:
        window = self._terminal.window
        page = self._page = window.front_desk or window.sign_in
        if page is None:
            return None
        bar = self._bar = NoticeBar()
        bar.leave_keys()
        bar.action_requested.connect(self._acted)
        bar.closed.connect(self._closed_by_hand)
        page.column.insertWidget(_BELOW_THE_BAR if page is window.front_desk else 0, bar)
        return bar

    def _acted(self) -> None:
        if self.offer is not None:
            self.offer.acted()

    def _closed_by_hand(self) -> None:
        if self.offer is not None:
            self.offer.closed_by_hand()
