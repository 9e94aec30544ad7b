"""Doctors, rooms, equipment, visit types and clinics: made, changed, retired, brought back, removed, undone."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, TypeVar
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.failures import refusal
from medibook_desktop.database.queries import directory_admin as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.directory import ComingVisits, Details, DirectorySaved, Entry, Kind, checked
from medibook_desktop.domain.directory_errors import EntryInUse
from medibook_desktop.domain.errors import InvalidInput, MediBookError
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import follow_directory
from medibook_desktop.services.public_holidays import public_holidays
from medibook_desktop.services.trying import tried

_SAVE = "SELECT save_directory_row(%s, %s, %s::int8, %s::int4, %s::jsonb, %s)"
_SET_ACTIVE = "SELECT set_directory_active(%s, %s, %s::int8, %s::int4, %s, %s::int4, %s)"
_REMOVE = "SELECT remove_directory_row(%s, %s, %s::int8, %s::int4, %s)"
_UNDO = "SELECT undo_directory_change(%s, %s, %s)"
_IS_USED = "SELECT entry_is_used(%s, %s::int8)"

log = logging.getLogger(__name__)

T = TypeVar("T")


class DirectoryAdmin:
    """Every write answers with what changed, and tells the other terminals after the commit.

    All need the right `directory`; without it the database refuses: NotAllowed. Every write raises StaleEntry when the
    entry's version is an old one, UnknownEntry when it is gone, and TooBusy, OutcomeUnknown, DatabaseAway.
    """

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._shards = shards
        self._directory = directory
        self._tell = tell
        self._terminal = terminal

    # --- Reading ------------------------------------------------------------------------------------------

    def entries(self, kind: Kind) -> tuple[Entry, ...]:
        """All of a kind as they are now, retired ones too; by name, what is retired last."""
        with self._shards.directory.read() as connection:
            return queries.entries(connection, kind)

    def coming(self, entry: Entry) -> ComingVisits:
        """The visits to come that name the entry: what retiring it would touch. Raises ShardAway."""
        zone = self._directory.here().tz

        def ask(database: Database) -> ComingVisits:
            with database.read() as connection:
                return queries.coming(connection, entry.kind, entry.id, zone)

        return self._everywhere(ask, _all_coming)

    def _everywhere(self, ask: Callable[[Database], T], merge: Callable[[Sequence[T]], T]) -> T:
        """Half an answer would be a wrong one. Raises ShardAway."""
        return merge(self._shards.ask_all_surely(ask))

    # --- Writing ------------------------------------------------------------------------------------------

    def save(
        self, kind: Kind, details: Details, entry: Entry | None = None, request_id: UUID | None = None
    ) -> DirectorySaved:
        """A new one, or `entry` changed. Raises InvalidInput naming the field, EntryInUse."""
        stored = self.checked(details)
        self._check_stays(kind, stored, entry)
        return self._call(
            _SAVE,
            request_id,
            str(kind),
            entry.id if entry else None,
            entry.version if entry else None,
            json.dumps(asdict(stored)),
        )

    def checked(self, details: Details) -> Details:
        """As it would be stored. Raises InvalidInput with details["field"]."""
        stored: Details = checked(details)  # type: ignore[type-var]  # any of the five
        country = getattr(stored, "country", "")
        if country:
            # Asked for one day: only whether there is such a calendar.
            today = self._directory.today()
            public_holidays(country, getattr(stored, "subdivision", ""), today, today)
        elif getattr(stored, "subdivision", ""):
            raise InvalidInput("A part of a country needs its country.", field="country")
        return stored

    def retire(self, entry: Entry, visits: int = 0, request_id: UUID | None = None) -> DirectorySaved:
        """Not to be chosen any more; its history stays. `visits`: how many coming visits the person has decided about.

        Raises EntryInUse: more visits than that name it (`why` "visits"), the last clinic, a clinic where doctors work.
        """
        if self._shards.is_one:
            return self._set_active(entry, False, visits, request_id)
        self._check_coming(entry, visits)
        saved = self._set_active(entry, False, visits, request_id)
        try:
            # Somebody may have booked while it was being written: then it is as if it had been seen before.
            self._check_coming(entry, visits)
        except EntryInUse:
            self.undo(saved)
            raise
        return saved

    def bring_back(self, entry: Entry, request_id: UUID | None = None) -> DirectorySaved:
        return self._set_active(entry, True, 0, request_id)

    def _set_active(self, entry: Entry, active: bool, visits: int, request_id: UUID | None) -> DirectorySaved:
        return self._call(_SET_ACTIVE, request_id, str(entry.kind), entry.id, entry.version, active, visits)

    def remove(self, entry: Entry, request_id: UUID | None = None) -> DirectorySaved:
        """Only what was never used. Raises EntryInUse for everything else."""
        if not self._shards.is_one and self._is_used(entry.kind, entry.id):
            raise _in_use("used")
        return self._call(_REMOVE, request_id, str(entry.kind), entry.id, entry.version)

    def undo(self, saved: DirectorySaved, request_id: UUID | None = None) -> DirectorySaved:
        """Take a change back, as a new one. Raises CannotUndo, saying who changed the entry since."""
        return self._call(_UNDO, request_id, saved.request_id)

    def _call(self, sql: str, request_id: UUID | None, *params: Any) -> DirectorySaved:
        request = request_id or new_request_id()
        answer = tried(
            lambda: self._shards.directory.call(
                sql, (request, *params, self._terminal), isolation=READ_COMMITTED
            )
        )
        saved = DirectorySaved(
            Kind(answer["what"]),
            answer["id"],
            answer["version"],
            UUID(answer["request_id"]),
            tuple(change_from(each) for each in answer["changes"]),
        )
        self._directory.forget()
        self._tell(saved.changes)
        self._follow()
        return saved

    # --- Several shards -----------------------------------------------------------------------------------

    def _check_coming(self, entry: Entry, visits: int) -> None:
        coming = self.coming(entry)
        if coming.visits > visits:
            raise _in_use("visits", coming)

    def _check_stays(self, kind: Kind, stored: Details, entry: Entry | None) -> None:
        """A room in use does not go to another clinic; of the visits of one database that one knows itself."""
        if self._shards.is_one or entry is None or kind not in (Kind.ROOM, Kind.EQUIPMENT):
            return
        if getattr(stored, "clinic_id", None) != getattr(entry.details, "clinic_id", None):
            coming = self.coming(entry)
            if coming.visits:
                raise _in_use("elsewhere", coming)

    def _is_used(self, kind: Kind, entry_id: int) -> bool:
        def ask(database: Database) -> bool:
            return bool(database.call(_IS_USED, (str(kind), entry_id), isolation=READ_COMMITTED))

        return self._everywhere(ask, any)

    def _follow(self) -> None:
        """The shards hear of it now, and close or open a doctor's times. Who is away does when it is back: catch_up."""
        try:
            followed = follow_directory(self._shards)
        except MediBookError as error:
            log.info("the shards follow later: %s", error.code)
            return
        changes = [change for answer in followed.answers for change in answer]
        if changes:
            self._tell(changes)


def _in_use(why: str, coming: ComingVisits | None = None) -> MediBookError:
    """As the directory's database would say it."""
    detail: dict[str, Any] = {"why": why}
    if coming is not None:
        detail["visits"] = coming.visits
        detail |= {
            name: time.isoformat() if time else None
            for name, time in (("first", coming.first), ("last", coming.last))
        }
    return refusal("MB042", json.dumps(detail)) or EntryInUse(**detail)


def _all_coming(found: Sequence[ComingVisits]) -> ComingVisits:
    return ComingVisits(
        sum(each.visits for each in found),
        min((each.first for each in found if each.first), default=None),
        max((each.last for each in found if each.last), default=None),
    )
