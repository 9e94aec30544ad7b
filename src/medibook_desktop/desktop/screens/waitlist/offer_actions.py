"""What is done to wishes and offers, from wherever: the list, the side panel, the box at a gap. Each can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.errors import MediBookError, NoFreeTime
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import (
    NewWish,
    OfferOutcome,
    Settled,
    Wish,
    WishChanged,
    WishStatus,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

Done = Callable[[], None]


def _nothing() -> None:
    pass


class OfferActions:
    """`minutes` says how long a time is held; `doctor_name` is asked for sentences."""

    def __init__(
        self,
        session: Session,
        changes: ChangesMade,
        *,
        minutes: Callable[[], int],
        doctor_name: Callable[[int], str],
    ) -> None:
        self._session = session
        self._clinic = session.clinic
        self._changes = changes
        self._minutes = minutes
        self._doctor_name = doctor_name

    # --- Offers -----------------------------------------------------------------------------------------

    def offer(self, wish: Wish, slot: Slot, on_done: Callable[[Booked], None] | None = None) -> None:
        minutes = self._minutes()

        def call(request_id: UUID) -> Booked:
            return self._clinic.waitlist.offer(wish.id, slot, minutes, request_id)

        self._changes.make(
            call,
            lambda booked: self._offered(wish, booked, minutes),
            changes_of=lambda booked: booked.changes,
            take_back=self._taking_back,
            on_done=on_done,
        )

    def offer_next(self, wish: Wish, on_done: Callable[[Booked], None] | None = None) -> None:
        minutes = self._minutes()

        def call(request_id: UUID) -> Booked:
            booked = self._clinic.waitlist.offer_next(wish, minutes, request_id)
            if booked is None:
                raise NoFreeTime(
                    "No free time meets this wish.",
                    next_step="Widen its days or times, or wait until somebody cancels.",
                )
            return booked

        self._changes.make(
            call,
            lambda booked: self._offered(wish, booked, minutes),
            changes_of=lambda booked: booked.changes,
            take_back=self._taking_back,
            on_done=on_done,
        )

    def settle(self, booking_id: int, name: str, outcome: OfferOutcome, on_done: Done = _nothing) -> None:
        def said(settled: Settled) -> str:
            if outcome is OfferOutcome.DECLINED:
                text = translate("Waitlist", "{name} does not take {time}: it is free again")
            elif settled.also is not None:
                text = translate("Waitlist", "{name} takes {time}; the later visit is cancelled")
            else:
                text = translate("Waitlist", "{name} takes {time}: booked")
            return text.format(name=in_sentence(name), time=self._when(settled.booked.booking.starts_at))

        self._changes.make(
            lambda request_id: self._clinic.waitlist.settle(booking_id, outcome, request_id),
            said,
            changes_of=lambda settled: settled.booked.changes,
            take_back=self._taking_back,
            on_done=lambda settled: on_done(),
        )

    # --- Wishes -----------------------------------------------------------------------------------------

    def withdraw(self, wish: Wish, on_done: Done = _nothing) -> None:
        def take_back(done: WishChanged) -> TakeBack:
            return lambda request_id: (
                self._clinic.waitlist.set_status(done.id, done.version, WishStatus.OPEN, request_id).changes
            )

        self._changes.make(
            lambda request_id: self._clinic.waitlist.set_status(
                wish.id, wish.version, WishStatus.WITHDRAWN, request_id
            ),
            translate("Waitlist", "{name} is off the waitlist").format(name=in_sentence(wish.patient_name)),
            changes_of=lambda changed: changed.changes,
            take_back=take_back,
            on_done=lambda changed: on_done(),
        )

    def put_back(self, wish: Wish, on_done: Done = _nothing) -> None:
        """A wish that was withdrawn or ran out waits again."""

        def take_back(done: WishChanged) -> TakeBack:
            return lambda request_id: (
                self._clinic.waitlist.set_status(
                    done.id, done.version, WishStatus.WITHDRAWN, request_id
                ).changes
            )

        self._changes.make(
            lambda request_id: self._clinic.waitlist.set_status(
                wish.id, wish.version, WishStatus.OPEN, request_id
            ),
            translate("Waitlist", "{name} is on the waitlist again").format(
                name=in_sentence(wish.patient_name)
            ),
            changes_of=lambda changed: changed.changes,
            take_back=take_back,
            on_done=lambda changed: on_done(),
        )

    def save(
        self,
        name: str,
        make_wish: Callable[[UUID], NewWish],
        old: Wish | None,
        *,
        on_done: Callable[[WishChanged], None],
        on_error: Callable[[MediBookError], bool],
    ) -> None:
        """`make_wish` runs on the write lane: it may have to register the patient first."""
        waitlist = self._clinic.waitlist

        def call(request_id: UUID) -> WishChanged:
            wanted = make_wish(request_id)
            if old is None:
                return waitlist.add(wanted, request_id)
            return waitlist.change(old.id, old.version, wanted, request_id)

        def take_back(done: WishChanged) -> TakeBack:
            if old is None:
                return lambda request_id: (
                    waitlist.set_status(done.id, done.version, WishStatus.WITHDRAWN, request_id).changes
                )
            before = old.wanted
            return lambda request_id: waitlist.change(done.id, done.version, before, request_id).changes

        if old is None:
            text = translate("Waitlist", "{name} is on the waitlist")
        else:
            text = translate("Waitlist", "Changed the wish of {name}")
        self._changes.make(
            call,
            text.format(name=in_sentence(name)),
            changes_of=lambda changed: changed.changes,
            take_back=take_back,
            on_done=on_done,
            on_error=on_error,
        )

    # ----------------------------------------------------------------------------------------------------

    def _taking_back(self, change: Booked | Settled) -> TakeBack:
        return lambda request_id: self._clinic.waitlist.take_back(change, request_id)

    def _offered(self, wish: Wish, booked: Booked, minutes: int) -> str:
        return translate("Waitlist", "Held for {name} for %n min: {time} with {doctor}", "", minutes).format(
            name=in_sentence(wish.patient_name),
            time=self._when(booked.booking.starts_at),
            doctor=self._doctor_name(booked.booking.doctor_id),
        )

    def _when(self, moment: datetime) -> str:
        return when(moment, self._session.now().date())
