"""The window in which a shift is replayed: does one task after the other by keys, and says what came of it."""

from __future__ import annotations

import gc
import logging
import re
import sys
import threading
import time
import traceback
from collections import Counter, defaultdict
from contextlib import suppress
from datetime import date
from typing import Any

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.start.bench.child_window import Orders, opened_terminal, resident_mb, say
from medibook_desktop.start.bench.hands import NoAnswer, Refused
from medibook_desktop.start.bench.shift_floor import NothingToDo, ShiftFloor
from medibook_desktop.start.bench.shift_tasks import TASKS, Task

WARM_UP = 10
"""Per cent of the actions after which the memory is measured for the first time."""
_SETTLE_SECONDS = 6.0
_LONGEST = 3000
_TIMES = re.compile("\u2068[^\u2069]*\u2069|[0-9]+(?:[:.][0-9]+)*")


def main() -> int:
    orders = Orders()
    told = orders.first
    errors = _Errors()
    errors.listen()
    with opened_terminal(told["place"], told["number"]) as terminal:
        floor = ShiftFloor(terminal, date.fromisoformat(told["day"]), told["names"], told["seed"])
        floor.hands.listen()
        floor.hands.until(
            lambda: floor.columns and floor.desk.session.clinic.live.state.is_live, "the live day"
        )
        shift = Shift(floor, errors)
        say(ready=True, floor_ms=floor.cursor_ms())
        shift.work(told["actions"])
        say(worked=True)
        floor.hands.until(lambda: orders.more or orders.is_over, "the others to stop", seconds=60)
        say(**shift.result(), **_missed(floor))
        floor.hands.until(lambda: orders.is_over, "the end", seconds=60)
    return 0


class Shift:
    def __init__(self, floor: ShiftFloor, errors: _Errors) -> None:
        self._floor = floor
        self._errors = errors
        self._took: defaultdict[str, list[float]] = defaultdict(list)
        self._refused: Counter[tuple[str, str]] = Counter()
        self._unanswered: list[str] = []
        self._memory: list[float] = []

    def work(self, actions: int) -> None:
        marks = {max(1, actions * percent // 100) for percent in range(WARM_UP, 101, 10)}
        weights = [task.weight for task in TASKS]
        # Each kind once at first: what is opened for the first time belongs to the warm-up.
        first = list(TASKS)
        done = 0
        while done < actions:
            task = first.pop(0) if first else self._floor.draw.choices(TASKS, weights)[0]
            if not self._do(task):
                continue
            done += 1
            if done in marks:
                self._memory.append(self._resident())
                say(done=done)

    def _do(self, task: Task) -> bool:
        """False when there was nothing of the kind to do."""
        floor, hands = self._floor, self._floor.hands
        try:
            task.act(floor)
            self._took[task.name].append(hands.took_ms)
            floor.undoable += task.can_be_undone
        except NothingToDo:
            floor.go_home()
            return False
        except Refused as refused:
            self._refused[task.name, self._without_names(str(refused))] += 1
        except NoAnswer as missing:
            boxes = ", ".join(floor.open_cards()) or "nothing"
            self._unanswered.append(self._without_names(f"{task.name}: {missing}; open: {boxes}"))
        floor.go_home()
        return True

    def _without_names(self, text: str) -> str:
        """The same sentence about another patient, doctor or time is the same reason."""
        people = {visit.patient_name for visit in self._floor.visits()} | {
            doctor.name for doctor in self._floor.desk.session.doctors
        }
        for name in (*people, self._floor.last_name):
            text = text.replace(name, "…") if name else text
        return _TIMES.sub("…", text)

    def _resident(self) -> float:
        self._floor.go_home()
        self._floor.hands.settle()
        gc.collect()
        return resident_mb()

    def result(self) -> dict[str, Any]:
        return {
            "took": self._took,
            "refused": [[kind, why, count] for (kind, why), count in self._refused.most_common()],
            "unanswered": self._unanswered,
            "memory_mb": self._memory,
            "errors": self._errors.found,
        }


class _Errors(logging.Handler):
    """Whatever the program calls unexpected: in a slot, on a thread, or in its log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        event = record.msg if isinstance(record.msg, dict) else {"event": record.getMessage()}
        if event.get("event") != "unexpected error":  # that one comes with its traceback below
            self.found.append(str(event)[-_LONGEST:])

    def listen(self) -> None:
        """Before the terminal is made: instead of the dialog, which would take the keys."""
        found = self.found

        def note(_terminal: Terminal, log_id: str, error: BaseException) -> None:
            found.append(f"{log_id} " + "".join(traceback.format_exception(error))[-_LONGEST:])

        Terminal.show_unexpected = note  # type: ignore[method-assign,assignment]
        logging.getLogger().addHandler(self)


def _missed(floor: ShiftFloor) -> dict[str, Any]:
    """What is shown against a fresh read of the same day, cell by cell, when nobody changes anything any more."""
    floor.go_home()
    clinic = floor.desk.session.clinic
    doctors = [column.doctor.id for column in floor.columns]
    fresh: list[DoctorDay] = []
    reader = threading.Thread(
        target=lambda: fresh.extend(clinic.agenda.day(floor.home, doctors).columns), name="fresh-read"
    )
    reader.start()
    floor.hands.until(lambda: len(fresh) == len(doctors), "the fresh read")
    reader.join()
    wanted = cells(fresh)
    began = time.monotonic()
    with suppress(NoAnswer):  # counted below
        floor.hands.until(lambda: cells(floor.columns) == wanted, "the last changes", seconds=_SETTLE_SECONDS)
    shown = cells(floor.columns)
    differ = [key for key in shown.keys() | wanted.keys() if shown.get(key) != wanted.get(key)]
    return {
        "cells": len(wanted),
        "missed": [" ".join(map(str, key)) for key in differ],
        "settled_s": time.monotonic() - began,
        "visits": sum(len(column.appointments) for column in fresh),
    }


def cells(columns: Any) -> dict[tuple[Any, ...], Any]:
    """Every slot, visit and blocked time of the columns under a name of its own."""
    found: dict[tuple[Any, ...], Any] = {}
    for column in columns:
        found |= {("slot", slot.id): slot for slot in column.slots}
        found |= {("visit", visit.booking_id): visit for visit in column.appointments}
        found |= {("blocked", time.doctor_id, str(time.starts_at)): time for time in column.blocked}
        found["full", column.doctor.id] = column.fullness
    return found


if __name__ == "__main__":
    sys.exit(main())
