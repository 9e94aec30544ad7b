"""Keeps what is on screen true: messages, a resync after every gap, and a cheap check that trusts neither."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.shards import ShardDown
from medibook_desktop.messaging.channel_names import channels_of
from medibook_desktop.messaging.near_level import NearLevel
from medibook_desktop.messaging.subscriber import Subscriber
from medibook_desktop.services.live_state import KnownChanges, LiveKind, LiveState, NotLiveWhy
from medibook_desktop.services.live_subscription import DoctorDayKey, Subscription, bound

log = logging.getLogger(__name__)

MERGE_SECONDS = 0.05
CHECK_SECONDS_LIVE = 5.0
"""Also how long a dead database can go unnoticed by a terminal that nobody touches."""
CHECK_SECONDS_NOT_LIVE = 3.0
GRACE_SECONDS = 1.0
"""So long a screen has to say what it read before the check takes it for unread."""
TICK_SECONDS = 1.0
ASLEEP_SECONDS = 5.0
"""The wall clock ran this much further than this thread did: the computer slept, or the process was stopped."""

VersionsOf = Callable[[date, Sequence[int]], Mapping[int, int]]


class Live:
    """One per process. Callbacks come on its own thread: hand them over to the window by a queued signal.

    `versions_of(day, doctor_ids)` answers each doctor-day's version, from the primary; `beat` is called at every
    check (presence). Times are injected so that tests need not wait.
    """

    def __init__(
        self,
        versions_of: VersionsOf,
        redis_url: str | None,
        *,
        name: str = "",
        place: str = "",
        beat: Callable[[], object] | None = None,
        near: NearLevel[Any] | None = None,
        merge_seconds: float = MERGE_SECONDS,
        check_seconds_live: float = CHECK_SECONDS_LIVE,
        check_seconds_not_live: float = CHECK_SECONDS_NOT_LIVE,
        grace_seconds: float = GRACE_SECONDS,
        tick_seconds: float = TICK_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._versions_of = versions_of
        self._beat = beat
        self._place = place
        self._merge_seconds = merge_seconds
        self._check_seconds = {True: check_seconds_live, False: check_seconds_not_live}
        self._grace_seconds = grace_seconds
        self._tick_seconds = tick_seconds
        self._clock = clock
        self._wall_clock = wall_clock
        self._jitter = random.Random()  # noqa: S311 - spreads the checks of many terminals, guards nothing

        self._changed = threading.Condition()
        self._subscriptions: list[Subscription] = []
        self._known = KnownChanges()
        self._due: float | None = None
        self._redis_why: str = "" if redis_url else NotLiveWhy.NO_REDIS
        self._confirmed = redis_url is None
        self._wanted: frozenset[str] | None = None
        self._database_why = ""
        self._down: tuple[ShardDown, ...] = ()
        self._was_connected = False
        self._caught_up = False
        self._resync_wanted = False
        self._check_wanted = True
        self._check_by: float | None = None
        self._since: datetime | None = datetime.now(UTC)
        self._state = LiveState(LiveKind.CATCHING_UP, self._since)
        self._closed = False
        self._subscriber = (
            Subscriber(
                redis_url,
                name=name,
                place=place,
                on_change=self._heard,
                on_subscribed=self._on_subscribed,
                on_lost=self._on_redis_lost,
                listener=near,
            )
            if redis_url
            else None
        )
        if near is not None and self._subscriber is not None:
            near.listen = self._subscriber.listen_beside
        self._threads = [
            threading.Thread(target=self._deliver, name="live"),
            threading.Thread(target=self._check, name="live-check"),
        ]

    # --- For the services and the screens; any thread ----------------------------------------

    def start(self) -> None:
        if self._subscriber is not None:
            self._subscriber.start()
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Ends every thread; no callback comes after this."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._subscriber is not None:
            self._subscriber.close()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    @property
    def state(self) -> LiveState:
        with self._changed:
            return self._state

    def subscribe(
        self,
        days: Iterable[date],
        doctor_ids: Iterable[int],
        on_changes: Callable[[list[Change]], None],
        on_state: Callable[[LiveState], None],
        on_resync: Callable[[], None] | None = None,
        *,
        checked: bool = True,
    ) -> Subscription:
        """`on_state` comes at once and at each change; `on_changes` with what was merged over 50 ms: of the
        watched doctor-days and of the directory; a SLOTS change without slot ids means "read that column
        again". `on_resync` means "read everything again"; without it the same comes as SLOTS changes.
        With `checked=False` the doctor-days get messages, and the subscriber compares versions itself.
        """
        subscription = Subscription(self, on_changes, on_state, on_resync, checked=checked)
        with self._changed:
            self._subscriptions.append(subscription)
        subscription.watch(days, doctor_ids)
        return subscription

    def announce(self, changes: Sequence[Change]) -> None:
        """Changes to tell the screens of this process: the same last step for its own and for the others'."""
        with self._changed:
            self._known.add(changes)
            for subscription in self._subscriptions:
                subscription.inbox.extend(c for c in changes if subscription.concerns(c))
            if self._due is None and any(s.inbox for s in self._subscriptions):
                self._due = self._clock() + self._merge_seconds
                self._changed.notify_all()

    def _heard(self, change: Change) -> None:
        with self._changed:
            if change not in self._known:
                self.announce([change])

    def database_seems_away(self) -> None:
        """A service met DatabaseAway: say so now, and look for its return."""
        with self._changed:
            if not self._database_why:
                self._database_why = NotLiveWhy.DATABASE_AWAY
                self._settle()

    def database_answered(self) -> None:
        """A service got an answer: when it was away, catch up now and not at the next check."""
        with self._changed:
            if self._database_why:
                self._check_wanted = True
                self._changed.notify_all()

    def shards_changed(self, down: Sequence[ShardDown], *, resync: bool) -> None:
        """Which shards do not answer now. `resync`: one is back, or buckets have moved, so all is read again."""
        with self._changed:
            self._down = tuple(down)
            self._resync_wanted |= resync
            self._check_wanted = True
            self._settle()

    # --- Subscriptions ------------------------------------------------------------------------

    def watch_for(self, subscription: Subscription, days: Iterable[date], doctor_ids: Iterable[int]) -> None:
        doctors = tuple(doctor_ids)
        with self._changed:
            subscription.watched = frozenset((doctor, day) for day in days for doctor in doctors)
            subscription.seen = {
                key: version for key, version in subscription.seen.items() if key in subscription.watched
            }
            subscription.watched_at = self._clock()
            # The check follows when Redis has confirmed the channels; without Redis, after the grace.
            self._check_by = subscription.watched_at + self._grace_seconds
            self._listen()
            self._changed.notify_all()

    def saw_by(self, subscription: Subscription, day: date, versions: Mapping[int, int]) -> None:
        with self._changed:
            for doctor, version in versions.items():
                if (doctor, day) in subscription.watched:
                    subscription.seen[doctor, day] = version

    def forget(self, subscription: Subscription) -> None:
        with self._changed:
            subscription.closed = True
            if subscription in self._subscriptions:
                self._subscriptions.remove(subscription)
            self._listen()

    def _listen(self) -> None:
        if self._subscriber is not None:
            watched = {key for subscription in self._subscriptions for key in subscription.watched}
            channels = channels_of([], [], self._place).union(
                *(channels_of([day], [doctor], self._place) for doctor, day in watched)
            )
            if channels == self._wanted:
                return
            self._wanted = self._subscriber.listen_to(channels)
            self._confirmed = False
            self._settle()

    # --- Redis, on the subscriber's thread ----------------------------------------------------

    def _on_subscribed(self, is_new: bool, channels: frozenset[str]) -> None:
        with self._changed:
            self._confirmed = self._wanted is None or channels == self._wanted
            self._redis_why = ""
            # A new connection may have missed something. On the first one, and after `watch`, comparing
            # versions is enough: what is on screen has only just been read.
            self._resync_wanted |= is_new and self._was_connected
            self._was_connected = True
            self._caught_up = False
            self._check_wanted = True
            self._settle()

    def _on_redis_lost(self, why: str) -> None:
        log.info("live updates: Redis is away (%s)", why)
        with self._changed:
            self._confirmed = False
            self._redis_why = NotLiveWhy.REDIS_AWAY
            self._settle()

    # --- State --------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Works out the state from what is known; the caller holds the lock."""
        why = self._database_why or self._redis_why
        if why:
            kind = LiveKind.NOT_LIVE
        elif self._resync_wanted or not (self._confirmed and self._caught_up):
            kind = LiveKind.CATCHING_UP
        else:
            kind = LiveKind.LIVE
        if kind is LiveKind.LIVE:
            self._since = None
        elif self._since is None:
            self._since = datetime.now(UTC)
        self._state = LiveState(kind, self._since, why, self._down)
        self._changed.notify_all()

    # --- Delivering, on the thread "live" -----------------------------------------------------

    def _deliver(self) -> None:
        looked = self._wall_clock()
        while True:
            with self._changed:
                if not self._has_something_to_tell():
                    self._changed.wait(self._wait_seconds())
                if self._closed:
                    return
                now = self._wall_clock()
                if now - looked > self._tick_seconds + ASLEEP_SECONDS:
                    self._woke_up()
                looked = now
                calls = self._calls()
            for subscription, call in calls:
                if subscription.closed:
                    continue
                try:
                    call()
                except Exception:  # a screen's mistake must not silence all other screens
                    log.exception("a screen failed while it was told of a change")
            # Time spent in callbacks is no sleep of the computer's.
            looked = max(looked, self._wall_clock() if calls else looked)

    def _has_something_to_tell(self) -> bool:
        return (
            self._closed
            or (self._due is not None and self._clock() >= self._due)
            or any(s.told != self._state or s.resync_due for s in self._subscriptions)
        )

    def _wait_seconds(self) -> float:
        if self._due is None:
            return self._tick_seconds
        return min(self._tick_seconds, max(self._due - self._clock(), 0.0))

    def _woke_up(self) -> None:
        log.info("live updates: the computer slept; reading everything again")
        self._resync_wanted = self._check_wanted = True
        if self._subscriber is not None:
            self._confirmed = False
            self._subscriber.reconnect()
        self._settle()

    def _calls(self) -> list[tuple[Subscription, Callable[[], None]]]:
        calls: list[tuple[Subscription, Callable[[], None]]] = []
        changes_due = self._due is not None and self._clock() >= self._due
        if changes_due:
            self._due = None
        for subscription in self._subscriptions:
            if subscription.told != self._state:
                subscription.told = self._state
                calls.append((subscription, bound(subscription.on_state, self._state)))
            if not (changes_due or subscription.resync_due):
                continue
            changes, resync = subscription.take()
            if resync and subscription.on_resync is not None:
                calls.append((subscription, subscription.on_resync))
            if changes:
                calls.append((subscription, bound(subscription.on_changes, changes)))
        return calls

    # --- The check, on the thread "live-check" ------------------------------------------------

    def _check(self) -> None:
        checked, spread = self._clock(), 1.0
        while True:
            with self._changed:
                # The wait is counted from the last check: becoming not live shortens it, since no message comes.
                now = self._clock()
                wait = self._check_seconds[self._state.is_live] * spread - (now - checked)
                if self._check_by is not None:
                    wait = min(wait, self._check_by - now)
                if not (self._closed or self._check_wanted or wait <= 0):
                    self._changed.wait(wait)
                    continue
                if self._closed:
                    return
                self._check_wanted = False
                if self._check_by is not None and self._check_by <= now:
                    self._check_by = None
                resync, self._resync_wanted = self._resync_wanted, False
                watched = {key for each in self._subscriptions if each.checked for key in each.watched}
            self._look(watched, resync)
            # Terminals that lost one server together do not come back together.
            checked, spread = self._clock(), self._jitter.uniform(0.9 if self._state.is_live else 0.5, 1.1)
            if self._beat is not None:
                self._beat()  # raises nothing

    def _look(self, watched: set[DoctorDayKey], resync: bool) -> None:
        versions: dict[DoctorDayKey, int] = {}
        why = ""
        try:
            for day in sorted({day for _, day in watched}):
                doctors = sorted(doctor for doctor, watched_day in watched if watched_day == day)
                found = self._versions_of(day, doctors)
                versions.update({(doctor, day): found.get(doctor, 0) for doctor in doctors})
        except MediBookError as error:
            log.info("live updates: the check failed (%s)", error.code)
            why = NotLiveWhy.DATABASE_AWAY
        except Exception:  # a mistake here must not end the check for good
            log.exception("live updates: the check failed")
            why = NotLiveWhy.DATABASE_AWAY
        with self._changed:
            if why:
                self._database_why = why
                self._resync_wanted |= resync
            else:
                # The first answer after an outage is a resync too. The versions were read before the
                # screens read again, so that nothing can fall between the two.
                resync = resync or bool(self._database_why)
                self._database_why = ""
                self._compare(versions, resync)
                self._caught_up = not self._check_wanted
            self._settle()

    def _compare(self, versions: Mapping[DoctorDayKey, int], resync: bool) -> None:
        now = self._clock()
        for subscription in self._subscriptions:
            is_reading = now < subscription.watched_at + self._grace_seconds
            for key in subscription.watched & versions.keys():
                if is_reading and not resync and key not in subscription.seen:
                    continue  # it will say what it saw, or be told at the end of the grace
                if not resync and subscription.seen.get(key) != versions[key]:
                    subscription.inbox.append(Change(ChangeKind.SLOTS, *key))
                subscription.seen[key] = versions[key]
            subscription.resync_due |= resync
        if self._due is None and any(s.inbox for s in self._subscriptions):
            self._due = self._clock()
