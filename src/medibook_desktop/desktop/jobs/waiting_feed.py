"""The waiting room's day as it is now, read once for everything that shows a part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.waiting import WaitingRoomDay

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.services.live_subscription import Subscription

QUIET_START = 1.5
"""Seconds: the agenda is read first."""
MERGE = 0.05
MERGE_UNSEEN = 1.0
TICK = 15.0
TICKS_TO_READ = 4
"""Who becomes late makes no change that one could hear of: once a minute the room is read again."""

Listener = Callable[[WaitingRoomDay], None]


class WaitingFeed:
    """Listeners get the day after each reading, and every quarter of a minute for the minutes that have passed."""

    def __init__(self, session: Session, verbs: Verbs, timers: Timers) -> None:
        self._session = session
        self._verbs = verbs
        self._timers = timers
        self._listeners: list[Listener] = []
        self._subscription: Subscription | None = None
        self._day: date | None = None
        self._soon: Timer | None = timers.once(QUIET_START, self.start)
        self._ticks = 0
        self._tick_timer = timers.every(TICK, self._tick)
        self._is_started = self._closed = False
        self._reading = self._stale = False
        self.is_seen: Callable[[], bool] = lambda: False
        """Whether somebody looks at it: then a change is read at once."""
        self.room: WaitingRoomDay | None = None

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)
        if self.room is not None:
            listener(self.room)

    def start(self) -> None:
        """Subscribes first and reads then, so that nothing falls between the two."""
        if self._is_started or self._closed:
            return
        self._is_started = True
        self._day = self._session.now().date()
        self._verbs.read(self._subscribe, self._subscribed, lambda _error: None)
        self.read()

    def close(self) -> None:
        self._closed = True
        self._tick_timer.cancel()
        self._cancel_soon()
        self._verbs.drop(self)
        self._listeners.clear()
        if self._subscription is not None:
            self._subscription.close()

    def read(self) -> None:
        """One read at a time: what changes meanwhile is read by the next one."""
        self._cancel_soon()
        if self._closed or not self._is_started:
            return
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        # By the clinic's clock: this computer's own may be wrong.
        now = self._session.now()
        self._verbs.read(
            lambda: self._session.clinic.waiting_room.today(now), self._done, self._failed, owner=self
        )

    def _done(self, room: WaitingRoomDay) -> None:
        self._reading = False
        self.room = room
        self._tell()
        if self._stale:
            self.read()

    def _failed(self, _error: MediBookError) -> None:
        """The agenda's notice says why; the next tick tries again, and the old lines stay."""
        self._reading = False
        self._ticks = TICKS_TO_READ

    def _tell(self) -> None:
        if self.room is not None:
            for listener in list(self._listeners):
                listener(self.room)

    def _tick(self) -> None:
        if not self._is_started:
            return
        self._ticks += 1
        today = self._session.now().date()
        if today != self._day:
            self._day = today
            self._watch()
            self._ticks = TICKS_TO_READ
        if self._ticks >= TICKS_TO_READ:
            self._ticks = 0
            self.read()
        else:
            self._tell()

    # --- Live -------------------------------------------------------------------------------------------

    def _subscribe(self) -> Subscription:
        post = self._verbs.post
        return self._session.clinic.live.subscribe(
            [self._session.now().date()],
            [doctor.id for doctor in self._session.doctors],
            lambda changes: post(self.changes_arrived, tuple(changes)),
            lambda _state: None,
            lambda: post(self.read),
        )

    def _subscribed(self, subscription: Subscription) -> None:
        if self._closed:
            subscription.close()
        else:
            self._subscription = subscription

    def watch_anew(self) -> None:
        """Other doctors, or another clinic."""
        if self._is_started:
            self._watch()
            self.read()

    def _watch(self) -> None:
        if self._subscription is not None and self._day is not None:
            self._subscription.watch([self._day], [doctor.id for doctor in self._session.doctors])

    def changes_arrived(self, changes: Iterable[Change]) -> None:
        """From another desk or from this one: the same last step."""
        concerns = (ChangeKind.BOOKING, ChangeKind.SLOTS, ChangeKind.WALK_IN, ChangeKind.PATIENT)
        if self._closed or not any(change.kind in concerns for change in changes):
            return
        if self._soon is None:
            self._soon = self._timers.once(MERGE if self.is_seen() else MERGE_UNSEEN, self._read_now)

    def _read_now(self) -> None:
        self._soon = None
        self.read()

    def _cancel_soon(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
