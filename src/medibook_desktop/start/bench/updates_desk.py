"""One simulated terminal of `bench updates`: it books, looks for a newer version, and starts again into it.

Its program is started through the launcher as a desk's is, without a window. Notes in its journal: started, signed in,
looked, ready (a newer version lies here), given up (it did not start here), ends (to start again), closed, in the
middle (without waiting), home.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from medibook_desktop import __version__
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import MediBookError, OutcomeUnknown
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.update_looks import Look, Outcome
from medibook_desktop.foundation.own_program import LAUNCHED, START_AGAIN
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import ready, say_it_works
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.update_watch import LookTimes, UpdateWatch
from medibook_desktop.start.bench.updates_journal import (
    OK,
    REFUSED,
    SUFFIX,
    UNKNOWN,
    Call,
    Journal,
    JournalFile,
)
from medibook_desktop.start.open_clinic import open_clinic

ORDERS = "MEDIBOOK_BENCH_DESK"
"""The file with this terminal's orders, in the environment: the launcher hands that on."""
_DAYS, _DOCTORS_READ = 5, 4
_SIGN_IN_PAUSE = 0.2
_WAIT_READING = 1
"""psycopg's `Wait.R`: the statement has left, the answer is being waited for."""


@dataclass(frozen=True, slots=True)
class Orders:
    """`folder` takes the journal. `pace` is calls a second, `look_seconds` about how often it looks for a release."""

    name: str
    number: int
    of: int
    username: str
    password: str
    folder: str
    patients: list[int]
    pace: float
    look_seconds: float
    hasty: bool = False
    """The negative control: starts again in the middle of a booking."""
    forgets: bool = False
    """And asks again after it as for something new, without the request id."""


def main(arguments: list[str] | None = None) -> int:
    """The exit status; START_AGAIN when the launcher is to start the newer version."""
    orders = Orders(**json.loads(Path(os.environ[ORDERS]).read_text(encoding="utf-8")))
    path = Path(orders.folder) / f"{orders.name}{SUFFIX}"
    before = JournalFile(path)
    before.read_on()
    journal = Journal(path, __version__)
    journal.notes("started", pid=os.getpid(), launcher=os.environ.get(LAUNCHED, ""))
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: over.set())
    with _signed_in(orders, journal, over) as clinic:
        journal.notes("signed in")
        desk = Desk(orders, clinic, journal)
        desk.goes_on_after(before.calls)
        say_it_works(__version__)
        status = desk.work(over)
    journal.notes("closed")
    return status


def _signed_in(orders: Orders, journal: Journal, over: threading.Event) -> Clinic:
    settings = Settings()
    while True:
        try:
            return open_clinic(settings, orders.username, orders.password)
        except MediBookError as error:  # as a person, try again
            journal.notes("cannot sign in", code=error.code)
            if over.wait(_SIGN_IN_PAUSE):
                raise


class Desk:
    """One person, one call after the other, at an even pace."""

    def __init__(self, orders: Orders, clinic: Clinic, journal: Journal) -> None:
        self._orders = orders
        self._clinic = clinic
        self._journal = journal
        # Which version it is decides too, so that the second does not begin like the first.
        self._draw = random.Random(f"{orders.name} {__version__}")  # noqa: S311 - a day's chance, no secret
        self._doctors = [doctor.id for doctor in clinic.directory.doctors()]
        tomorrow = clinic.directory.today() + timedelta(days=1)
        self._days: list[date] = [tomorrow + timedelta(days=n) for n in range(_DAYS)]
        self._patients = orders.patients[orders.number :: orders.of] or orders.patients
        self._free: dict[int, Slot] = {}
        self._mine: list[Booked] = []
        self._newer = threading.Event()

    def goes_on_after(self, calls: list[Call]) -> None:
        """What was asked for in the version before and not answered is asked for again: once, if the person still
        knows what the request was called; otherwise as something new."""
        answered = {call.wish for call in calls if call.outcome in (OK, REFUSED)}
        for call in calls:
            if call.wish and call.wish not in answered:
                self._reads()
                patient, slot = int(call.asked["patient"]), None
                if self._orders.forgets:
                    slot = self._a_free_one()
                    request = new_request_id()
                else:
                    request = UUID(call.request)
                slot_id, version = (
                    (slot.id, slot.version) if slot else (call.asked["slot"], call.asked["slot_version"])
                )
                self._books(slot_id, version, patient, request, call.wish)

    def work(self, over: threading.Event) -> int:
        watch = UpdateWatch(self._looked, times=LookTimes(timedelta(seconds=self._orders.look_seconds)))
        watch.start()
        if self._orders.hasty and not os.environ.get(LAUNCHED):
            _leave_in_the_middle(self._newer, self._journal)
        try:
            due = time.monotonic()
            while not over.is_set():
                self._does_something()
                if self._newer.is_set() and not self._orders.hasty:
                    self._journal.notes("ends")
                    return START_AGAIN
                due = max(due + 1 / self._orders.pace, time.monotonic() - 1)
                # A little unevenly, or forty desks go on in step.
                over.wait(
                    max(0.0, due - time.monotonic() + self._draw.uniform(-0.2, 0.2) / self._orders.pace)
                )
            self._journal.notes("home")
            return 0
        finally:
            watch.close()

    def _looked(self, look: Look | None) -> None:
        """On the watch's thread. The person sees the offer, and takes it after the call that is under way."""
        if look is None:
            self._journal.notes("looked", outcome="failed")
            return
        self._journal.notes("looked", outcome=str(look.outcome), said=look.said if look.is_trouble else "")
        if look.outcome is Outcome.GIVEN_UP:
            self._journal.notes("given up", release=look.version)
        if look.outcome is Outcome.READY and ready(__version__):
            self._journal.notes("ready", release=look.version)
            self._newer.set()

    # --- Calls ----------------------------------------------------------------------------------

    def _does_something(self) -> None:
        chance = self._draw.random()
        slot = self._a_free_one()
        if slot is None or chance < 0.4:
            self._reads()
        elif chance < 0.85 or not self._mine:
            request = new_request_id()
            self._books(slot.id, slot.version, self._draw.choice(self._patients), request, str(request))
        elif chance < 0.93:
            booked = self._mine.pop(0).booking
            target = slot
            self._writes(
                "move",
                lambda request: self._clinic.bookings.move(
                    booked.id, booked.version, target.id, target.version, request
                ),
                new_request_id(),
                slot=target.id,
            )
        else:
            booked = self._mine.pop(0).booking
            self._writes(
                "cancel",
                lambda request: self._clinic.bookings.cancel(
                    booked.id, booked.version, "Patient asked", request
                ),
                new_request_id(),
            )

    def _reads(self) -> None:
        doctors = self._draw.sample(self._doctors, min(_DOCTORS_READ, len(self._doctors)))
        day = self._draw.choice(self._days)
        number = self._journal.asks("agenda")
        try:
            answer = self._clinic.agenda.day(day, doctors)
        except MediBookError as error:
            self._journal.told(number, REFUSED, error.code)
            return
        self._journal.told(number, OK)
        soon = datetime.now(UTC) + timedelta(minutes=5)
        self._free = {
            slot.id: slot
            for column in answer.columns
            for slot in column.slots
            if slot.is_free and slot.starts_at > soon
        }

    def _a_free_one(self) -> Slot | None:
        return self._draw.choice(list(self._free.values())) if self._free else None

    def _books(self, slot_id: int, version: int, patient: int, request: UUID, wish: str) -> None:
        self._free.pop(slot_id, None)

        def call(request: UUID) -> Booked:
            return self._clinic.bookings.book(
                BookingRequest(slot_id, version, patient, reason="roll-out", request_id=request)
            )

        self._writes("book", call, request, wish=wish, slot=slot_id, slot_version=version, patient=patient)

    def _writes(
        self, name: str, call: Callable[[UUID], Booked], request: UUID, wish: str = "", **asked: Any
    ) -> None:
        """Until it is known whether it was done: the same request, asked again, is never carried out twice."""
        while True:
            number = self._journal.asks(name, request=str(request), wish=wish, **asked)
            _asking.is_booking = name == "book"
            try:
                booked = call(request)
            except OutcomeUnknown as error:
                self._journal.told(number, UNKNOWN, error.code)
                continue
            except MediBookError as error:
                self._journal.told(number, REFUSED, error.code)
                return
            finally:
                _asking.is_booking = False
            now = booked.booking
            self._journal.told(
                number,
                OK,
                booking=now.id,
                version=now.version,
                status=str(now.status),
                repeated=booked.repeated,
            )
            if name != "cancel":
                self._mine.append(booked)
            return


# --- The negative control ---------------------------------------------------------------------------------


class _Asking(threading.local):
    """Of the thread that books: others of the program talk to the database as well."""

    is_booking = False


_asking = _Asking()


def _leave_in_the_middle(newer: threading.Event, journal: Journal) -> None:
    """Once a newer version is there, the next booking's statement leaves, and the program starts again before the
    answer is read: nothing is waited for and nothing closed."""
    from medibook_desktop.database.connections import Connection

    wait = Connection.wait

    def until_sent(gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        answer = None
        try:
            while True:
                state = gen.send(answer)
                if state == _WAIT_READING and newer.is_set():
                    journal.notes("in the middle")
                    os.execv(sys.executable, [sys.executable])  # noqa: S606 - the launcher, as START_AGAIN would
                answer = yield state
        except StopIteration as end:
            return end.value

    def trapped(self: Connection, gen: Any, *arguments: Any, **more: Any) -> Any:
        return wait(self, until_sent(gen) if _asking.is_booking else gen, *arguments, **more)

    Connection.wait = trapped  # type: ignore[method-assign]


if __name__ == "__main__":
    raise SystemExit(main())
