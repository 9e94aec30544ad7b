"""Soft holds of this terminal, kept alive while the booking box is open, and those of the others."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.holds import HoldBoard

REFRESH_SECONDS = 5.0
LATE_SECONDS = 0.05
"""Looked at again this long after a foreign hold should have expired, so that the server has dropped it too."""


@dataclass(frozen=True, slots=True)
class _Own:
    slot_id: int
    doctor_id: int
    day: date
    token: str


class Holds:
    """A hint, never a condition: with Redis away nobody is held up, and nothing is shown.

    One thread, begun with the first hold that is taken or seen, refreshes our own and announces a HOLD change
    when a hold of another terminal should have expired (a crashed terminal tells nobody).
    """

    def __init__(
        self,
        board: HoldBoard,
        announce: Callable[[Sequence[Change]], None],
        *,
        holder: str,
        terminal: str,
        refresh_seconds: float = REFRESH_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        on_take: Callable[[int], None] = lambda _doctor_id: None,
    ) -> None:
        """`on_take(doctor id)`: somebody has begun to book, and will press Enter in some seconds."""
        self._on_take = on_take
        self._board = board
        self._announce = announce
        self._holder = holder
        self._terminal = terminal
        self._refresh_seconds = refresh_seconds
        self._clock = clock
        self._changed = threading.Condition()
        self._own: dict[int, _Own] = {}
        self._paused: dict[int, _Own] = {}
        self._expiring: dict[int, tuple[float, Change]] = {}
        self._refresh_at: float | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def is_holding(self) -> bool:
        """Something is held for an open box here, or was until the screen was locked."""
        return bool(self._own or self._paused)

    def take(self, slot_id: int, doctor_id: int, day: date) -> Hold | None:
        """Our hold, or (`is_mine` False) the one of whoever was first; None with Redis away.

        Booking stays possible in all three cases.
        """
        own = self._own.get(slot_id) or _Own(slot_id, doctor_id, day, secrets.token_hex(8))
        try:
            hold = self._board.take(slot_id, doctor_id, day, self._holder, self._terminal, own.token)
        except RedisAway:
            self._on_take(doctor_id)
            return None
        self._on_take(doctor_id)
        if hold.is_mine:
            with self._changed:
                self._own[slot_id] = own
                if self._refresh_at is None:
                    self._refresh_at = self._clock() + self._refresh_seconds
                self._work()
        else:
            self._expect_end_of([hold])
        return hold

    def refresh(self, slot_id: int) -> bool:
        """Whether the hold is ours now. One that expired (a sleeping laptop) is taken again if nobody else has."""
        own = self._own.get(slot_id)
        if own is None:
            return False
        try:
            if self._board.refresh(own.slot_id, own.doctor_id, own.day, own.token):
                return True
            hold = self._board.take(
                own.slot_id, own.doctor_id, own.day, self._holder, self._terminal, own.token
            )
        except RedisAway:
            return False  # kept in the list: when Redis is back, the next round takes it again
        if slot_id not in self._own:  # the box was closed meanwhile
            self._give_back(own)
            return False
        if not hold.is_mine:
            with self._changed:
                self._own.pop(slot_id, None)
            self._announce([Change(ChangeKind.HOLD, own.doctor_id, own.day, slot_ids=(slot_id,))])
        return hold.is_mine

    def release(self, slot_id: int) -> None:
        """The box was closed. Another's hold on the slot stays."""
        with self._changed:
            own = self._own.pop(slot_id, None)
            self._paused.pop(slot_id, None)
        if own is not None:
            self._give_back(own)

    def on_day(self, day: date) -> list[Hold]:
        """Every hold of that day in slot order, ours marked; [] with Redis away."""
        tokens = frozenset(own.token for own in tuple(self._own.values()))
        try:
            holds = self._board.on_day(day, tokens)
        except RedisAway:
            return []
        self._expect_end_of([hold for hold in holds if not hold.is_mine])
        return holds

    def pause(self) -> None:
        """Nobody sits at this terminal: what it holds is given back, until `resume`."""
        with self._changed:
            paused = tuple(self._own.values())
            self._own.clear()
            self._paused.update({own.slot_id: own for own in paused})
        for own in paused:
            self._give_back(own)

    def resume(self) -> None:
        """Takes again what no other terminal has taken meanwhile; who has it is announced, to be drawn."""
        with self._changed:
            paused = tuple(self._paused.values())
            self._paused.clear()
        for own in paused:
            hold = self.take(own.slot_id, own.doctor_id, own.day)
            if hold is not None and not hold.is_mine:
                self._announce([Change(ChangeKind.HOLD, own.doctor_id, own.day, slot_ids=(own.slot_id,))])

    def close(self) -> None:
        """Gives our holds back and ends the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()
        for slot_id in tuple(self._own):
            self.release(slot_id)

    def _give_back(self, own: _Own) -> None:
        try:
            self._board.release(own.slot_id, own.doctor_id, own.day, own.token)
        except RedisAway:
            return  # it expires by itself

    def _expect_end_of(self, holds: Sequence[Hold]) -> None:
        now = self._clock()
        with self._changed:
            for hold in holds:
                change = Change(ChangeKind.HOLD, hold.doctor_id, hold.day, slot_ids=(hold.slot_id,))
                self._expiring[hold.slot_id] = (now + hold.ms_left / 1000 + LATE_SECONDS, change)
            if holds:
                self._work()

    def _work(self) -> None:
        """Begins or wakes the thread; the caller holds the lock."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._run, name="holds")
            self._thread.start()
        self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                moments = [at for at, _ in self._expiring.values()]
                if self._refresh_at is not None:
                    moments.append(self._refresh_at)
                wait = max(min(moments) - self._clock(), 0.0) if moments else None
                if not self._closed and wait != 0.0:
                    self._changed.wait(wait)
                if self._closed:
                    return
                now = self._clock()
                ended = [slot_id for slot_id, (at, _) in self._expiring.items() if at <= now]
                changes = [self._expiring.pop(slot_id)[1] for slot_id in ended]
                due: list[int] = []
                if self._refresh_at is not None and self._refresh_at <= now:
                    due = list(self._own)
                    self._refresh_at = now + self._refresh_seconds if due else None
            if changes:
                self._announce(changes)  # whoever reads the day again finds it gone, or refreshed
            for slot_id in due:
                self.refresh(slot_id)
