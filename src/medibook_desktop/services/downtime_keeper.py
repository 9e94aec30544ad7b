"""Keeps the downtime copy true on a thread of its own: the days that change are read and written again."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import DatabaseAway, DowntimeUnusable, MediBookError
from medibook_desktop.domain.people import Patient
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.downtime_copy import CopiedDay, CopyIndex, DowntimeCopy
from medibook_desktop.services.live import Live
from medibook_desktop.services.live_state import LiveState, NotLiveWhy
from medibook_desktop.services.live_subscription import Subscription
from medibook_desktop.services.taking_turns import Crowd

log = logging.getLogger(__name__)

DAYS = 8
SETTLE_SECONDS = 1.0
"""Changes of so long are written together; of ten seconds at most in a chain, where each desk keeps a copy."""
SETTLE_MOST_SECONDS = 10.0
EVERYTHING_SECONDS = 3600.0
CHECK_SECONDS = 180.0
"""Eight days are too much for the check of what is on screen, every few seconds: they have one of their own."""
TROUBLE_SECONDS = 60.0

PatientsOf = Callable[[Iterable[int]], Sequence[Patient]]


class DowntimeKeeper:
    """`on_pass` is called on its thread after every pass, `on_day` with each day that was written."""

    def __init__(
        self,
        copy: DowntimeCopy,
        *,
        database: str,
        agenda: Agenda,
        directory: Directory,
        patients_of: PatientsOf,
        live: Live,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        on_pass: Callable[[], None] = lambda: None,
        on_day: Callable[[date], None] = lambda day: None,
        settle_seconds: float = SETTLE_SECONDS,
        everything_seconds: float = EVERYTHING_SECONDS,
        crowd: Crowd | None = None,
    ) -> None:
        self._crowd = crowd or Crowd()
        self._copy = copy
        self._database = database
        self._agenda = agenda
        self._directory = directory
        self._patients_of = patients_of
        self._live = live
        self._now = now
        self._on_pass, self._on_day = on_pass, on_day
        self._settle_seconds = settle_seconds
        self._everything_seconds = everything_seconds
        self._changed = threading.Condition()
        self._columns: set[tuple[int, date]] = set()
        self._people_changed = False
        self._everything = True
        self._away = False
        self._closed = False
        self._index_due = False
        self._check_due = False
        self._as_of: datetime | None = None
        self.problem: MediBookError | None = None
        self._subscription: Subscription | None = None
        self._thread = threading.Thread(target=self._run, name="downtime")

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """What is being written is finished; then the thread ends."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._subscription is not None:
            self._subscription.close()
        if self._thread.ident is not None:
            self._thread.join()

    @property
    def as_of(self) -> datetime | None:
        """The moment up to which the copy tells all that happened; None before the first pass."""
        with self._changed:
            if self._as_of is None:
                return None
            up_to_date = not (self._away or self._columns or self._everything or self.problem)
            return self._now() if up_to_date and self._live.state.is_live else self._as_of

    # --- What changed; on the live thread -----------------------------------------------------

    def _heard(self, changes: list[Change]) -> None:
        with self._changed:
            for change in changes:
                if change.kind is ChangeKind.HOLD:
                    continue
                if change.doctor_id is not None and change.day is not None:
                    self._columns.add((change.doctor_id, change.day))
                elif change.kind is ChangeKind.PATIENT:
                    self._people_changed = True
                elif change.kind in (ChangeKind.DOCTOR, ChangeKind.SCHEDULE):
                    self._everything = True
            self._changed.notify_all()

    def _state(self, state: LiveState) -> None:
        with self._changed:
            was_away, self._away = self._away, state.why == NotLiveWhy.DATABASE_AWAY
            if self._away and not was_away and self._as_of is not None and not self._columns:
                # Live until just now; the file shall say so, for a start without the database.
                self._as_of = state.since or self._as_of
                self._index_due = True
            self._changed.notify_all()

    def _resync(self) -> None:
        with self._changed:
            self._everything = True
            self._changed.notify_all()

    # --- The thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        everything_at = check_at = time.monotonic()
        pause = 0.0
        while True:
            settle = min(self._crowd.stretched(self._settle_seconds), SETTLE_MOST_SECONDS)
            with self._changed:
                if pause:
                    self._changed.wait_for(lambda: self._closed, pause)
                due = min(everything_at, check_at) - time.monotonic()
                self._changed.wait_for(self._has_work, max(due, 0.0))
                if self._closed:
                    return
                if self._has_work() and not self._everything:
                    self._changed.wait_for(lambda: self._closed, settle)
                if self._closed:
                    return
                now = time.monotonic()
                if now >= everything_at:
                    self._everything = True
                if self._everything:
                    everything_at = now + self._everything_seconds
                if now >= check_at:
                    self._check_due = True
                    check_at = now + CHECK_SECONDS
            pause = self._pass_once()
            self._on_pass()

    def _has_work(self) -> bool:
        if self._closed or self._index_due:
            return True
        wanted = self._everything or self._columns or self._people_changed
        return bool(wanted) and not self._away

    def _pass_once(self) -> float:
        """One pass; the seconds to wait before the next one (0 when all went well)."""
        with self._changed:
            everything, columns, people = self._everything, self._columns, self._people_changed
            self._everything, self._columns, self._people_changed = False, set(), False
            check, self._check_due = self._check_due, False
            index_only, self._index_due = self._index_due and self._away, False
        try:
            if index_only:
                self._save_index(None)
            else:
                self._pass(everything, columns, people, check)
        except DatabaseAway:
            self._take_back(everything, columns, people)
            return TROUBLE_SECONDS / 20
        except MediBookError as error:
            self.problem = error
            self._take_back(True, columns, people)
            return TROUBLE_SECONDS
        except Exception:  # a mistake here must not end the copy for good
            log.exception("the downtime copy could not be refreshed")
            self.problem = DowntimeUnusable("The downtime copy could not be written.")
            self._take_back(True, columns, people)
            return TROUBLE_SECONDS
        self.problem = None
        return 0.0

    def _take_back(self, everything: bool, columns: set[tuple[int, date]], people: bool) -> None:
        with self._changed:
            self._everything |= everything
            self._columns |= columns
            self._people_changed |= people

    def _pass(self, everything: bool, columns: set[tuple[int, date]], people: bool, check: bool) -> None:
        started = self._now()
        clinic = self._directory.home()
        today = started.astimezone(clinic.tz).date()
        days = [today + timedelta(days=n) for n in range(DAYS)]
        doctors = self._doctors(clinic)
        index = self._usable_index()
        everything |= index is None or index.days != tuple(days)
        self._watch(days, doctors)
        if check and not everything:
            columns = columns | self._outdated(days, doctors)
        for day in days:
            wanted = doctors if everything else sorted({d for d, of_day in columns if of_day == day})
            if wanted or people:
                self._refresh(day, doctors, wanted, people or everything)
        self._copy.keep_only(days)
        if everything or check or self._live.state.is_live:
            with self._changed:
                self._as_of = started
        self._save_index(days)

    def _doctors(self, clinic: Clinic) -> list[int]:
        """Of this desk's own clinic, where there are several: a chain's desks cannot each copy the whole chain."""
        doctors = self._directory.doctors()
        if len(self._directory.clinics()) > 1:
            doctors = tuple(doctor for doctor in doctors if doctor.works_in(clinic.id))
        return [doctor.id for doctor in doctors]

    def _outdated(self, days: Sequence[date], doctors: Sequence[int]) -> set[tuple[int, date]]:
        """What changed without a message: Redis was away, or a writer died before it told."""
        found = set()
        for day in days:
            copied = self._readable_day(day)
            known = {c.doctor.id: c.version for c in copied.columns} if copied is not None else {}
            versions = self._agenda.versions(day, doctors)
            # Whose shard does not answer has none: the copy keeps what it has.
            asked = doctors if self._all_answer() else [doctor for doctor in doctors if doctor in versions]
            found |= {(doctor, day) for doctor in asked if versions.get(doctor, 0) != known.get(doctor)}
        return found

    def _usable_index(self) -> CopyIndex | None:
        """None when there is none, or none that can be used: then all is written afresh."""
        try:
            index = self._copy.index()
        except DowntimeUnusable:
            index = None
        if index is None or index.database != self._database:
            self._copy.forget()
            return None
        return index

    def _watch(self, days: list[date], doctors: list[int]) -> None:
        if self._subscription is None:
            self._subscription = self._live.subscribe(
                days, doctors, self._heard, self._state, self._resync, checked=False
            )
        else:
            self._subscription.watch(days, doctors)

    def _refresh(self, day: date, doctors: list[int], wanted: Sequence[int], people: bool) -> None:
        before = self._readable_day(day)
        if before is None:
            wanted = doctors
        read = self._agenda.columns([(doctor, day) for doctor in wanted])
        # Whose shard does not answer is read when it does: that is a resync.
        newer = {column.doctor.id: column for column in read if column.away is None}
        known: dict[int, DoctorDay] = {c.doctor.id: c for c in before.columns} if before is not None else {}
        merged = known | newer
        columns = tuple(merged[doctor] for doctor in doctors if doctor in merged)
        ids = {visit.patient_id for column in columns for visit in column.appointments}
        persons = {p.id: p for p in before.patients} if before is not None and not people else {}
        missing = ids - persons.keys()
        if missing:
            persons |= {patient.id: patient for patient in self._patients_of(missing)}
        copied = CopiedDay(day, columns, tuple(persons[i] for i in sorted(ids) if i in persons))
        if copied != before:
            if before is None:
                self._make_readable()
            self._copy.save_day(copied)
            self._on_day(day)

    def _all_answer(self) -> bool:
        return not self._live.state.down

    def _readable_day(self, day: date) -> CopiedDay | None:
        try:
            return self._copy.day(day)
        except DowntimeUnusable:
            return None

    def _make_readable(self) -> None:
        """A day's times are read in the zone of the index, so that stands first."""
        if self._copy.index() is None:
            with self._changed:
                self._as_of = self._as_of or self._now()
            self._save_index([])

    def _save_index(self, days: list[date] | None) -> None:
        """`days` None: as they were; the clinic as it was known, without asking the database."""
        before = self._copy.index()
        as_of = self._as_of
        if as_of is None:
            return
        if days is None:
            if before is not None:
                self._copy.save_index(replace(before, as_of=as_of))
            return
        directory = self._directory
        self._copy.save_index(
            CopyIndex(
                clinic=directory.home(),
                database=self._database,
                doctors=directory.doctors(),
                visit_types=directory.visit_types(),
                rooms=directory.rooms(),
                as_of=as_of,
                days=tuple(days),
            )
        )
