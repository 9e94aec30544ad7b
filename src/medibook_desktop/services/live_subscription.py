"""What one screen shows, and how it is told that it changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Protocol

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.services.live_state import LiveState, merged

DoctorDayKey = tuple[int, date]


class Keeper(Protocol):
    """What a subscription needs of Live, which guards it with its lock."""

    def watch_for(
        self, subscription: Subscription, days: Iterable[date], doctor_ids: Iterable[int]
    ) -> None: ...

    def saw_by(self, subscription: Subscription, day: date, versions: Mapping[int, int]) -> None: ...

    def forget(self, subscription: Subscription) -> None: ...


class Subscription:
    """What one screen shows and how it is told; made by `Live.subscribe`."""

    def __init__(
        self,
        keeper: Keeper,
        on_changes: Callable[[list[Change]], None],
        on_state: Callable[[LiveState], None],
        on_resync: Callable[[], None] | None,
        *,
        checked: bool = True,
    ) -> None:
        self._keeper = keeper
        self.on_changes = on_changes
        self.on_state = on_state
        self.on_resync = on_resync
        self.checked = checked
        # All below is for Live, under its lock.
        self.watched: frozenset[DoctorDayKey] = frozenset()
        self.watched_at = 0.0
        self.seen: dict[DoctorDayKey, int] = {}
        self.inbox: list[Change] = []
        self.told: LiveState | None = None
        self.resync_due = False
        self.closed = False

    def watch(self, days: Iterable[date], doctor_ids: Iterable[int]) -> None:
        """Other doctor-days are shown from now on. Call it before reading them. Any thread."""
        self._keeper.watch_for(self, days, doctor_ids)

    def saw(self, day: date, versions: Mapping[int, int]) -> None:
        """`DoctorDay.version` by doctor, as read and shown: spares the next check one superfluous re-read."""
        self._keeper.saw_by(self, day, versions)

    def close(self) -> None:
        """No callback begins after this; one that runs at this moment may still end."""
        self._keeper.forget(self)

    def concerns(self, change: Change) -> bool:
        if change.doctor_id is None or change.day is None:
            return True
        return (change.doctor_id, change.day) in self.watched

    def take(self) -> tuple[list[Change], bool]:
        changes, resync = merged(self.inbox), self.resync_due
        self.inbox, self.resync_due = [], False
        if resync and self.on_resync is None:
            shown = (Change(ChangeKind.SLOTS, doctor, day) for doctor, day in sorted(self.watched))
            changes, resync = merged([*shown, *changes]), False
        return changes, resync


def bound(call: Callable[..., None], argument: object) -> Callable[[], None]:
    """The call with its argument, for the thread that carries it out."""
    return lambda: call(argument)
