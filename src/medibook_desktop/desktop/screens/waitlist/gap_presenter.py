"""Decides who is named at a free time: on Ctrl+L, in the side panel, and by itself when a time became free."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language import waitlist_words as words
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import phone, when
from medibook_desktop.desktop.screens.waitlist.offer_actions import OfferActions
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import Match

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

SOON_DAYS = 14
"""A time that a move frees is offered by itself when it is as near as that."""
PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class MatchRow:
    """Whom to call: `wish` is what was wished for, in few words."""

    match: Match
    name: str
    phone: str
    wish: str
    urgency: str
    waiting: str

    @property
    def wish_id(self) -> int:
        return self.match.wish.id


class GapView(Protocol):
    def show_gap(self, slot: Slot, title: str, rows: tuple[MatchRow, ...], *, by_itself: bool) -> None: ...

    def close_gap(self) -> None: ...

    def show_fitting(self, slot: Slot, rows: tuple[MatchRow, ...]) -> None: ...

    def is_untouched(self, doctor_id: int, starts_at: datetime, ends_at: datetime) -> bool: ...

    def say(self, text: str) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class GapPresenter:
    """`slot_at` finds the slot of the agenda that is shown now, fresh, at a doctor's time."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: GapView,
        actions: OfferActions,
        *,
        slot_at: Callable[[int, datetime], Slot | None],
        on_offered: Callable[[Booked], None],
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._actions = actions
        self._slot_at = slot_at
        self._on_offered = on_offered
        self._doctors = session.by_id
        self._pause: Timer | None = None
        self._panel: tuple[Slot, tuple[MatchRow, ...]] | None = None
        self._freed: tuple[Appointment, tuple[MatchRow, ...]] | None = None

    def close(self) -> None:
        self._stop()
        self._verbs.drop(self)
        self._view.close_gap()

    # --- On a key ---------------------------------------------------------------------------------------

    def open(self, item: object) -> None:
        """Ctrl+L: who fits into the selected free time."""
        if not isinstance(item, Slot) or not item.is_free or item.starts_at <= self._session.now():
            self._view.say(
                translate("Waitlist", "Select a free time first: Ctrl+L shows who waits for such a time.")
            )
            return
        slot = item

        def found(matches: list[Match]) -> None:
            if not matches:
                self._view.say(translate("Waitlist", "Nobody on the waitlist wishes for this time."))
            else:
                self._view.show_gap(slot, self._title(slot), self._rows(matches), by_itself=False)

        self._verbs.read(
            lambda: self._session.clinic.waitlist.matches(slot.doctor_id, slot.starts_at),
            found,
            lambda error: self._view.show_notice("error", *sentence(error)),
            latest_only="waitlist.gap",
            owner=self,
        )

    def offer(self, slot: Slot, row: MatchRow) -> None:
        self._view.close_gap()
        self._actions.offer(row.match.wish, slot, self._on_offered)

    # --- By itself --------------------------------------------------------------------------------------

    def freed(self, visit: Appointment, is_moved: bool = False) -> None:
        """A cancellation or a move left a gap: who waits for it is named at once, in nobody's way."""
        now = self._session.now()
        if visit.is_overbooked or visit.starts_at <= now:
            return
        if is_moved and visit.starts_at > now + timedelta(days=SOON_DAYS):
            return

        def found(matches: list[Match]) -> None:
            self._freed = (visit, self._rows(matches)) if matches else None
            self.agenda_changed()

        def failed(_error: MediBookError) -> None:
            """Nobody asked for it, so nothing is said."""

        self._verbs.read(
            lambda: self._session.clinic.waitlist.matches(visit.doctor_id, visit.starts_at),
            found,
            failed,
            latest_only="waitlist.gap",
            owner=self,
        )

    def agenda_changed(self) -> None:
        """The box comes when the gap is painted, and only while the person still looks at it."""
        if self._freed is None:
            return
        visit, rows = self._freed
        slot = self._slot_at(visit.doctor_id, visit.starts_at)
        if slot is None:
            return
        self._freed = None
        if self._view.is_untouched(visit.doctor_id, visit.starts_at, visit.ends_at):
            self._view.show_gap(slot, self._title(slot), rows, by_itself=True)

    # --- Beside the selected free time ------------------------------------------------------------------

    def selected(self, item: object) -> None:
        """The cursor of the agenda moved; the list is read when it rests."""
        self._stop()
        if not isinstance(item, Slot) or not item.is_free or item.starts_at <= self._session.now():
            self._panel = None
            return
        if self._panel is not None and self._panel[0] == item:
            self._view.show_fitting(*self._panel)
            return
        slot = item
        self._pause = self._timers.once(PAUSE, lambda: self._read_panel(slot))

    def changed(self) -> None:
        """The waitlist changed: what stands in the panel is read again."""
        if self._panel is not None:
            self._read_panel(self._panel[0])

    def _read_panel(self, slot: Slot) -> None:
        def found(matches: list[Match]) -> None:
            self._panel = (slot, self._rows(matches))
            self._view.show_fitting(*self._panel)

        def failed(_error: MediBookError) -> None:
            """The agenda's own notice says what is away."""

        self._verbs.read(
            lambda: self._session.clinic.waitlist.matches(slot.doctor_id, slot.starts_at, limit=5),
            found,
            failed,
            latest_only="waitlist.panel",
            owner=self,
        )

    # ----------------------------------------------------------------------------------------------------

    def _title(self, slot: Slot) -> str:
        doctor = self._doctors.get(slot.doctor_id)
        return translate("Waitlist", "{time} · {doctor}: who waits for it").format(
            time=when(slot.starts_at, self._today()), doctor=doctor.name if doctor is not None else ""
        )

    def _rows(self, matches: list[Match]) -> tuple[MatchRow, ...]:
        now, kinds = self._session.now(), self._session.visit_types
        rows = []
        for match in matches:
            wish = match.wish
            parts = (
                words.doctor_words(wish.wanted, self._doctors),
                words.visit_words(wish.wanted, kinds),
                wish.wanted.note,
            )
            rows.append(
                MatchRow(
                    match,
                    wish.patient_name,
                    phone(wish.phone, self._session.info.country),
                    " · ".join(part for part in parts if part),
                    words.urgency_word(wish.wanted.urgency),
                    words.waiting_words(wish.created_at, now),
                )
            )
        return tuple(rows)

    def _today(self) -> date:
        return self._session.now().date()

    def _stop(self) -> None:
        if self._pause is not None:
            self._pause.cancel()
            self._pause = None
