"""Data protection: a person's data handed out, erased on request; the rule of how long visits are kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import privacy as queries
from medibook_desktop.database.shards import Shards, shard_away
from medibook_desktop.domain.admin_errors import PatientHasVisits
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import InvalidInput, NotAllowed
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.privacy import LONGEST_YEARS, Erasure, PersonOverview
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard, ShardDown
from medibook_desktop.foundation.whole_files import write_whole
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import bring_news, names_of, once_each
from medibook_desktop.services.patient_files import PatientFiles
from medibook_desktop.services.trying import tried

_ERASE = "SELECT erase_patient(%s, %s::int8, %s::int4, %s)"
_ERASE_OF_SEVERAL = "SELECT erase_patient(%s, %s::int8, %s::int4, %s, %s::date)"
_ERASE_ON_SHARD = "SELECT erase_on_shard(%s, %s::int8, %s::date, %s)"
_YEARS = "SELECT set_keep_years(%s, %s::int4, %s::int4, %s)"


class Privacy:
    """Needs the right `privacy`: administrators only, so says the database."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        files: PatientFiles,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._shards = shards
        self._directory = directory
        self._files = files
        self._tell = tell
        self._terminal = terminal

    def overview(self, patient_id: int) -> PersonOverview:
        """Of all shards together. Raises UnknownPatient, NotAllowed, ShardAway: half of it would be a wrong answer."""
        bring_news(self._shards)

        def ask(database: Database) -> PersonOverview:
            with database.read() as connection:
                return queries.overview(connection, patient_id)

        return _one_overview(self._shards.ask_all_surely(ask))

    def data_of(self, patient_id: int) -> dict[str, Any]:
        """All that is stored about the person, notes opened where this terminal has their key (else null). Recorded.

        Of all shards together. Raises ShardAway.
        """
        with self._shards.of_shard(DIRECTORY_SHARD).read() as connection:
            # In a transaction of its own, so that the record stands before anything is handed out.
            audit_queries.note_access(connection, patient_id, "exported", self._terminal)
            found = queries.data(connection, patient_id)
            closed = queries.secrets(connection, patient_id)
        if not self._shards.is_one:
            self._add_shards(found, patient_id)
        found["encrypted"] = [
            {"file": file_id, "what": what, "text": self._files.readable_notes(file_id, cipher, what)}
            for file_id, what, cipher in closed
        ]
        clinic = self._directory.here()
        return {
            "about": {
                "clinic": clinic.name,
                "time_zone": clinic.zone,
                "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
                "form": "medibook person 1",
            }
        } | found

    def _add_shards(self, found: dict[str, Any], patient_id: int) -> None:
        def ask(shard: Shard, database: Database) -> dict[str, Any]:
            if shard.id == DIRECTORY_SHARD:
                return {}
            self._shards.pull(database)
            with database.read() as connection:
                audit_queries.note_access(connection, patient_id, "exported", self._terminal)
                return queries.data(connection, patient_id)

        gathered = self._shards.ask_each(ask)
        if gathered.down:
            raise shard_away(gathered.down[0])
        for part in ("visits", "wishes", "series", "walk_ins", "calls"):
            rows = [row for answer in gathered.answers for row in answer.get(part, ())]
            # A wish that went along with a visit may stand on two shards for a moment: the higher version counts.
            rows = sorted((*found[part], *rows), key=lambda row: -int(row.get("version") or 0))
            found[part] = sorted(once_each(rows, _id_of), key=_id_of)
        looks = [row for answer in gathered.answers for row in answer.get("looks", ())]
        found["looks"] = sorted((*found["looks"], *looks), key=lambda row: datetime.fromisoformat(row["at"]))

    def export(self, patient_id: int, path: Path) -> Path:
        """Into a JSON file that only this user can read; written in one step. Raises OSError."""
        text = json.dumps(self.data_of(patient_id), indent=2, ensure_ascii=False) + "\n"
        return write_whole(path, text)

    def erase(self, patient_id: int, version: int, request_id: UUID | None = None) -> Erasure:
        """What nothing obliges to keep goes now, the rest on the day that is answered. There is no way back.

        Of several shards all are asked first; where one goes away in between, `not_yet` names it, and `erase_due` does
        it when it is back. Raises PatientHasVisits, StalePatient, MergedPatient, UnknownPatient, NotAllowed, ShardAway.
        """
        request = request_id or new_request_id()
        sql, params = _ERASE, (request, patient_id, version, self._terminal)
        if not self._shards.is_one:
            seen = self.overview(patient_id)
            if seen.coming and seen.erasure is None:
                raise PatientHasVisits(visits=seen.coming)
            sql, params = _ERASE_OF_SEVERAL, (*params, seen.due_on)  # type: ignore[assignment]
        answer = tried(lambda: self._shards.directory.call(sql, params, isolation=READ_COMMITTED))
        erasure = queries.erasure_from(answer)
        self._tell([Change(ChangeKind.PATIENT)])
        return replace(erasure, not_yet=self._erase_elsewhere([erasure]))

    def erasures(self) -> tuple[Erasure, ...]:
        """The newest first, 500 at most; `not_yet` says on which shards each has yet to be done."""
        with self._shards.directory.read() as connection:
            found = queries.erasures(connection)
        if self._shards.is_one:
            return found
        known, down = self._known_elsewhere()
        away = names_of(down)
        return tuple(
            replace(
                each,
                not_yet=(*(str(shard) for shard, done in known if each.patient_id not in done), *away),
            )
            for each in found
        )

    def _known_elsewhere(self) -> tuple[list[tuple[Shard, set[int]]], tuple[ShardDown, ...]]:
        """Of each shard but the directory's whose erasure it knows."""

        def ask(shard: Shard, database: Database) -> tuple[Shard, set[int]]:
            if shard.id == DIRECTORY_SHARD:
                return shard, set()
            with database.read() as connection:
                return shard, {each.patient_id for each in queries.erasures(connection)}

        gathered = self._shards.ask_each(ask)
        return [each for each in gathered.answers if each[0].id != DIRECTORY_SHARD], gathered.down

    def _erase_elsewhere(self, erasures: Iterable[Erasure]) -> tuple[str, ...]:
        """On every other shard, once; names of those that did not answer."""
        if self._shards.is_one:
            return ()
        wanted = list(erasures)

        def ask(shard: Shard, database: Database) -> None:
            if shard.id == DIRECTORY_SHARD:
                return
            self._shards.pull(database)
            for each in wanted:
                request = uuid5(NAMESPACE_OID, f"erasure {each.id} on shard {shard.id}")
                params = (request, each.patient_id, each.due_on, self._terminal)
                tried(lambda params=params: database.call(_ERASE_ON_SHARD, params, isolation=READ_COMMITTED))  # type: ignore[misc]

        return names_of(self._shards.ask_each(ask).down)

    def erase_due(self) -> int:
        """Erases whose day has come; how many. Anybody's terminal may do it.

        Each shard keeps its own list. What a shard missed because it was away is done too, where the account may.
        """
        if not self._shards.is_one:
            self._catch_up()
        answers = self._shards.ask_all(
            lambda database: int(database.call("SELECT erase_due()", isolation=READ_COMMITTED))
        ).answers
        done = sum(answers)
        if done:
            self._tell([Change(ChangeKind.PATIENT)])
        return done

    def _catch_up(self) -> None:
        try:
            open_ones = [each for each in self.erasures() if each.not_yet]
        except NotAllowed:
            return
        if open_ones:
            self._erase_elsewhere(open_ones)

    def keep_years(self) -> tuple[int, int]:
        """(years, version) of the rule."""
        with self._shards.directory.read() as connection:
            return queries.rule(connection)

    def set_keep_years(self, years: int, version: int, request_id: UUID | None = None) -> int:
        """The rule's new version. Raises InvalidInput, StalePrivacyRule. It counts for requests from now on."""
        if not 0 <= years <= LONGEST_YEARS:
            raise InvalidInput(
                "Between 0 and {most} years, not {found}.",
                field="keep_years",
                most=LONGEST_YEARS,
                found=years,
            )
        request = request_id or new_request_id()
        made: int = tried(
            lambda: self._shards.directory.call(
                _YEARS, (request, years, version, self._terminal), isolation=READ_COMMITTED
            )
        )
        return made


def _id_of(row: dict[str, Any]) -> int:
    return int(row["id"])


def _one_overview(found: Sequence[PersonOverview]) -> PersonOverview:
    """The file is the directory's; visits and wishes are anywhere. What must be kept longest decides the day."""
    return replace(
        found[0],
        past=sum(each.past for each in found),
        coming=sum(each.coming for each in found),
        last_visit=max((each.last_visit for each in found if each.last_visit), default=None),
        wishes=sum(each.wishes for each in found),
        looks=sum(each.looks for each in found),
        due_on=max(each.due_on for each in found),
    )
