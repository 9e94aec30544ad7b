"""Decides what the waitlist's list shows, and what a key on a row does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language import waitlist_words as words
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.wording import phone, when
from medibook_desktop.desktop.screens.waitlist.offer_actions import OfferActions
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.waitlist import (
    OfferOutcome,
    Urgency,
    Wish,
    WishFilter,
    WishGroup,
    WishStatus,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

COUNT_DOWN_EVERY = 10.0


@dataclass(frozen=True, slots=True)
class WishRow:
    """A line of the list: every text ready. `is_late` is an offer with less than three minutes left."""

    wish: Wish
    name: str
    phone: str
    doctor: str
    when: str
    visit: str
    urgency: str
    waiting: str
    status: str
    is_late: bool

    @property
    def wish_id(self) -> int:
        return self.wish.id


class WaitlistView(Protocol):
    def show_rows(self, rows: tuple[WishRow, ...], group: WishGroup) -> None: ...

    def show_busy(self, busy: bool) -> None: ...

    def select_wish(self, wish_id: int) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class WaitlistPresenter:
    """Reads when it is looked at; what changes while another place is shown only marks it as old."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: WaitlistView,
        actions: OfferActions,
        *,
        is_shown: Callable[[], bool],
        on_edit: Callable[[Wish], None],
        on_go_to: Callable[[Wish], None],
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._view = view
        self._actions = actions
        self._is_shown = is_shown
        self._on_edit = on_edit
        self._on_go_to = on_go_to
        self._doctors = session.by_id
        self.filter = WishFilter()
        self._wishes: list[Wish] = []
        self._is_old = True
        self._select: int | None = None
        self._count_down = timers.every(COUNT_DOWN_EVERY, self._show_time)

    def opened(self) -> None:
        if self._is_old:
            self.load()

    def close(self) -> None:
        self._count_down.cancel()
        self._verbs.drop(self)

    def changed(self) -> None:
        """Somewhere a wish or an offer changed."""
        self._is_old = True
        if self._is_shown():
            self.load()

    def load(self) -> None:
        wanted = self.filter
        self._view.show_busy(True)
        self._verbs.read(
            lambda: self._session.clinic.waitlist.wishes(wanted),
            self._loaded,
            self._failed,
            latest_only="waitlist",
            owner=self,
        )

    def _loaded(self, wishes: list[Wish]) -> None:
        self._is_old = False
        self._wishes = wishes
        self._view.show_busy(False)
        self._show()
        if self._select is not None and any(wish.id == self._select for wish in wishes):
            self._view.select_wish(self._select)
            self._select = None

    def _failed(self, error: MediBookError) -> None:
        """What was read last stays; the next message or the next look tries again."""
        self._view.show_busy(False)
        self._view.show_notice("error", *sentence(error))

    # --- Which ones -------------------------------------------------------------------------------------

    def show_group(self, group: WishGroup) -> None:
        self.filter = replace(self.filter, group=group)
        self.load()

    def show_doctor(self, doctor_id: int | None, specialty: str) -> None:
        self.filter = replace(self.filter, doctor_id=doctor_id, specialty=specialty)
        self.load()

    def show_urgency(self, urgency: Urgency | None) -> None:
        self.filter = replace(self.filter, urgency=urgency)
        self.load()

    def select_soon(self, wish_id: int) -> None:
        self._select = wish_id

    # --- What a key does --------------------------------------------------------------------------------

    def choose(self, row: WishRow) -> None:
        """Enter: an offer is looked at in the agenda, a wish is changed."""
        if row.wish.offer is not None:
            self._on_go_to(row.wish)
        else:
            self._on_edit(row.wish)

    def withdraw(self, row: WishRow) -> None:
        if row.wish.status.may_be_withdrawn:
            self._actions.withdraw(row.wish, self.load)

    def offer_next(self, row: WishRow) -> None:
        if row.wish.status is WishStatus.OPEN:
            self._select = row.wish.id
            self._actions.offer_next(row.wish, self._offered)
        elif row.wish.status.may_be_put_back:
            self._actions.put_back(row.wish, self.load)

    def settle(self, row: WishRow, outcome: OfferOutcome) -> None:
        if row.wish.offer is not None:
            self._actions.settle(row.wish.offer.booking_id, row.wish.patient_name, outcome, self.load)

    def _offered(self, _booked: Booked) -> None:
        self.load()

    # --- Rows -------------------------------------------------------------------------------------------

    def _show_time(self) -> None:
        if self._is_shown():
            self._show()

    def _show(self) -> None:
        self._view.show_rows(tuple(self._row(wish) for wish in self._wishes), self.filter.group)

    def _row(self, wish: Wish) -> WishRow:
        now = self._session.now()
        wanted, offer = wish.wanted, wish.offer
        if offer is not None:
            doctor = self._doctors.get(offer.doctor_id)
            who = doctor.name if doctor is not None else ""
            time = when(offer.starts_at, now.date())
        else:
            who, time = words.doctor_words(wanted, self._doctors), words.when_words(wanted, now.date())
        return WishRow(
            wish,
            wish.patient_name,
            phone(wish.phone, self._session.info.country),
            who,
            time,
            " · ".join(
                part for part in (words.visit_words(wanted, self._session.visit_types), wanted.note) if part
            ),
            words.urgency_word(wanted.urgency),
            words.waiting_words(wish.created_at, now),
            words.status_words(wish, now),
            offer is not None and words.minutes_left(offer.expires_at, now) < 3,
        )
