"""Downtime: an encrypted copy of the coming days on this terminal, and what is noted while the database is away."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.errors import DowntimeUnusable, MediBookError
from medibook_desktop.domain.intents import Intent
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.foundation.secrets_store import Place, SecretsStore
from medibook_desktop.services.downtime_copy import CopyIndex, DowntimeCopy
from medibook_desktop.services.downtime_intents import IntentQueue
from medibook_desktop.services.downtime_keeper import DowntimeKeeper
from medibook_desktop.services.downtime_sending import IntentSender
from medibook_desktop.services.downtime_sign_in import SignIns
from medibook_desktop.services.downtime_store import KEY_BYTES, DowntimeStore, clinic_mark

FOLDER = "downtime"


@dataclass(frozen=True, slots=True)
class DowntimeStatus:
    """`as_of` None: there is no copy (yet), `problem` says why. `in_file`: no keyring, the key lies in a file."""

    as_of: datetime | None
    days: int
    problem: MediBookError | None = None
    in_file: bool = False
    unreadable_notes: int = 0


@dataclass(frozen=True, slots=True)
class CopiedColumns:
    """Answer of `Downtime.read`: what of the wanted days is in the copy, and from when it is."""

    columns: tuple[DoctorDay, ...]
    as_of: datetime
    days: tuple[date, ...]


class TerminalKeys:
    """One key a terminal and clinic, in the keyring, or where there is none in a file only this user reads."""

    def __init__(self, secrets: SecretsStore, name: str) -> None:
        self._secrets = secrets
        self._name = name

    def known(self) -> bytes | None:
        found = self._secrets.get(self._name)
        return found if found is not None and len(found) == KEY_BYTES else None

    def made(self) -> bytes:
        found = self.known()
        if found is None:
            found = os.urandom(KEY_BYTES)
            self._secrets.put(self._name, found)
        return found

    def is_in_file(self) -> bool:
        return self._secrets.place_of(self._name) is Place.FILE


class Downtime:
    """Nothing is read or written before `start`, `open_offline` or a note. Every method blocks: use a lane."""

    def __init__(
        self,
        data_dir: Path,
        *,
        address: str,
        terminal: str,
        secrets: SecretsStore | None = None,
        database: str = "",
        keeps_pdf: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`address` is where the clinic's database is, without a user: with `terminal` it names the folder."""
        clinic, desk = clinic_mark(address), clinic_mark(terminal)
        self.folder = data_dir / FOLDER / clinic / desk
        self.database = database
        name = "".join(c if c.isalnum() or c in " -_" else "_" for c in terminal).strip() or "terminal"
        self.pdf_folder = data_dir / FOLDER / "PDF" / f"{name} {clinic[:6]}" if keeps_pdf else None
        """Where each day's PDF lies, found by a person without MediBook; None: none are kept."""
        self._keys = TerminalKeys(secrets or SecretsStore(data_dir), f"downtime:{clinic}:{desk}")
        store = DowntimeStore(self.folder, clinic, self._keys)
        self.copy = DowntimeCopy(store)
        self.intents = IntentQueue(store)
        self.sign_ins = SignIns(store)
        self._now = now
        self._signed_in: tuple[StaffMember, str] | None = None
        self._member: StaffMember | None = None
        self._make_keeper: Callable[..., DowntimeKeeper] | None = None
        self._keeper: DowntimeKeeper | None = None
        self._sender: IntentSender | None = None
        self._on_pass: Callable[[], None] = lambda: None
        self._on_day: Callable[[date], None] = lambda day: None
        self._problem: MediBookError | None = None
        self._in_file = False
        self._noted_by = ""

    # --- Put together by the composition root ---------------------------------------------------

    def connect(
        self,
        make_keeper: Callable[..., DowntimeKeeper],
        sender: IntentSender,
        member: StaffMember,
        password: str,
    ) -> None:
        """The database has accepted this sign-in; `start` will keep the proof of it."""
        self._make_keeper, self._sender = make_keeper, sender
        self._signed_in = (member, password)
        self._member = member
        self._noted_by = member.display_name

    def password_changed(self, password: str) -> None:
        """The person chose a new one: with the old one the copy is not shown any more."""
        if self._member is not None:
            self._signed_in = (self._member, password)
            self._remember_sign_in()

    def start(
        self,
        on_pass: Callable[[], None] = lambda: None,
        on_day: Callable[[date], None] = lambda day: None,
        **options: float,
    ) -> tuple[Intent, ...]:
        """What was noted before comes back, and the copy is kept from now on. `on_…`: on the copy's thread.

        A second call changes only who is told.
        """
        self._on_pass, self._on_day = on_pass, on_day
        if self._keeper is not None:
            return self.intents.all()
        self.load_intents()
        self._remember_sign_in()
        if self._make_keeper is not None:
            self._keeper = self._make_keeper(
                self.copy, on_pass=lambda: self._on_pass(), on_day=lambda day: self._on_day(day), **options
            )
            self._keeper.start()
        return self.intents.all()

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.close()

    def load_intents(self) -> tuple[Intent, ...]:
        try:
            index = self._index()
            return self.intents.load(index.clinic.tz if index is not None else UTC, self._now())
        except MediBookError as error:
            self._problem = error
            return ()

    def _remember_sign_in(self) -> None:
        if self._signed_in is None:
            return
        (member, password), self._signed_in = self._signed_in, None
        try:
            self.sign_ins.remember(member, password, self._now())
            self._in_file = self._keys.is_in_file()
            self._problem = None
        except MediBookError as error:
            self._problem = error

    # --- The copy -------------------------------------------------------------------------------

    def status(self) -> DowntimeStatus:
        keeper = self._keeper
        problem = (keeper.problem if keeper is not None else None) or self._problem
        try:
            index = self.copy.index()
        except MediBookError as error:
            index, problem = None, problem or error
        as_of = (keeper.as_of if keeper is not None else None) or (index.as_of if index is not None else None)
        days = len(index.days) if index is not None else 0
        return DowntimeStatus(as_of, days, problem, self._in_file, self.intents.unreadable)

    def read(self, days: Sequence[date], doctor_ids: Sequence[int]) -> CopiedColumns:
        """The columns of these days and doctors, as far as they are in the copy. Raises DowntimeUnusable."""
        index = self.copy.index()
        if index is None:
            raise DowntimeUnusable("There is no downtime copy on this terminal yet.")
        found = []
        for day in days:
            copied = self.copy.day(day) if day in index.days else None
            if copied is not None:
                by_doctor = {column.doctor.id: column for column in copied.columns}
                found += [by_doctor[doctor] for doctor in doctor_ids if doctor in by_doctor]
        return CopiedColumns(tuple(found), self._as_of(index), index.days)

    def last_known(self, doctor_id: int, day: date) -> tuple[DoctorDay, datetime] | None:
        """A column of the copy and from when it is; None when it has none that can be read."""
        try:
            found = self.read([day], [doctor_id])
        except MediBookError:
            return None
        return (found.columns[0], found.as_of) if found.columns else None

    def _as_of(self, index: CopyIndex) -> datetime:
        as_of = (self._keeper.as_of if self._keeper is not None else None) or index.as_of
        return as_of.astimezone(index.clinic.tz)

    def _index(self) -> CopyIndex | None:
        try:
            return self.copy.index()
        except MediBookError:
            return None  # `status` says why

    # --- What is noted --------------------------------------------------------------------------

    def note(self, intent: Intent) -> Intent:
        """Safe on the disk when this returns. Raises SecretsLocked, DiskFull."""
        zone = self._zone()
        database = self.database or self._database_of_copy()
        return self.intents.add(
            replace(
                intent,
                noted_at=self._now().astimezone(zone),
                noted_by=self._noted_by,
                database=database,
            )
        )

    def send_all(self, on_each: Callable[[Intent], None] = lambda intent: None) -> tuple[Intent, ...]:
        """Everything that waits, in order. Raises DatabaseAway: the rest waits on."""
        return self._sender.send_all(on_each) if self._sender is not None else ()

    @property
    def can_send(self) -> bool:
        return self._sender is not None

    def copy_now(self) -> datetime:
        return self._now()

    def signed_in_as(self, display_name: str) -> None:
        """Without the database: whose notes these are."""
        self._noted_by = display_name

    def _zone(self) -> tzinfo:
        index = self._index()
        return index.clinic.tz if index is not None else UTC

    def _database_of_copy(self) -> str:
        index = self._index()
        return index.database if index is not None else ""
