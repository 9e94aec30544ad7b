"""Settling visits of an absence: each in its own transaction, with a message queued where there is an address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.screens.lists.noting import back_to
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.calls import Call, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, MediBookError, Unavailable
from medibook_desktop.domain.identifiers import new_request_id

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class Settled:
    """What one approval did: the visit as it is now, and its call, if a message was queued."""

    booked: Booked
    call: Call
    was: Call
    changes: tuple[Change, ...]


def settle(clinic: Clinic, call: Call, change: Callable[[UUID], Booked], request_id: UUID) -> Settled:
    """Blocking. A message that cannot be queued does not hide the move: the patient stays "to call"."""
    booked = change(request_id)
    changes = list(booked.changes)
    told = call
    if call.has_email and call.state is CallState.OPEN:
        try:
            answer = clinic.calls.set(call, CallState.QUEUED)
            told = replace(call, version=answer.version)
            changes += answer.changes
        except MediBookError:
            told = call
    return Settled(booked, told, call, tuple(changes))


def move_to(clinic: Clinic, call: Call, goal: FreeTime) -> Callable[[UUID], Booked]:
    return lambda request_id: clinic.bookings.move(
        call.booking_id, call.booking_version, goal.slot.id, goal.slot.version, request_id
    )


def taking_back(clinic: Clinic, done: Settled) -> TakeBack:
    def back(request_id: UUID) -> Sequence[Change]:
        changes = list(clinic.bookings.undo(done.booked, request_id).changes)
        if done.call.version != done.was.version:
            changes += back_to(clinic, done.call, done.was.state)(new_request_id())
        return changes

    return back


def taking_all_back(clinic: Clinic, every: Sequence[Settled]) -> TakeBack:
    """The last one first. What others have changed since stays; the rest is taken back all the same."""

    def back(_request_id: UUID) -> Sequence[Change]:
        changes: list[Change] = []
        stayed: list[MediBookError] = []
        for done in reversed(every):
            try:
                changes += taking_back(clinic, done)(new_request_id())
            except Unavailable:
                raise
            except MediBookError as error:
                stayed.append(error)
        if len(stayed) == len(every):
            raise CannotUndo from stayed[0]
        return changes

    return back


@dataclass
class Batch:
    """Visits that are moved one after the other; other clicks come in between. Lives on the window's thread."""

    clinic: Clinic
    verbs: Verbs
    waiting: list[tuple[Call, FreeTime]]
    on_step: Callable[[Batch], None]
    on_end: Callable[[Batch], None]
    settled: list[Settled] = field(default_factory=list)
    refused: dict[int, tuple[str, FreeTime]] = field(default_factory=dict)
    """Booking id -> why it could not be moved, and whereto."""
    broke_off: MediBookError | None = None
    total: int = 0

    def start(self) -> None:
        self.total = len(self.waiting)
        self._next()

    def stop(self) -> None:
        """What is under way is finished."""
        self.waiting.clear()

    @property
    def done(self) -> int:
        return len(self.settled) + len(self.refused)

    def _next(self) -> None:
        if not self.waiting:
            self.on_end(self)
            return
        call, goal = self.waiting.pop(0)
        request_id = new_request_id()

        def done(settled: Settled) -> None:
            self.settled.append(settled)
            self.on_step(self)
            self._next()

        def failed(error: MediBookError) -> None:
            if isinstance(error, Unavailable):
                self.broke_off = error
                self.waiting.clear()
            else:
                self.refused[call.booking_id] = (sentence(error)[0], goal)
            self.on_step(self)
            self._next()

        self.verbs.write(
            lambda: settle(self.clinic, call, move_to(self.clinic, call, goal), request_id), done, failed
        )
