"""The audit: looks recorded, the trail searched, the seals checked, what leaves it as a file, how long it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import audit as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.audit import (
    LONGEST_DAYS,
    SHORTEST_DAYS,
    Anchor,
    AuditChoices,
    AuditEntry,
    AuditPage,
    AuditQuery,
    AuditVerified,
    Names,
    RetentionRule,
    Trail,
)
from medibook_desktop.domain.errors import DatabaseAway, InvalidInput
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.replicas import Use
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.services.audit_chains import Chains, Found, cursor_of, one_page
from medibook_desktop.services.audit_export import Written, write_csv, write_sealed
from medibook_desktop.services.audit_keeper import Anchors
from medibook_desktop.services.audit_verifying import verify_chain
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import named, names_of
from medibook_desktop.services.trying import tried

PAGE = 100


class Audit:
    """`note_access` is everybody's; everything else needs the right `audit` and raises NotAllowed without it."""

    def __init__(self, shards: Shards, directory: Directory, anchors: Anchors, *, terminal: str) -> None:
        """`anchors` are the directory's database's."""
        self._shards = shards
        self.chains = Chains(shards, anchors)
        self._directory = directory
        self._terminal = terminal

    # --- Recording --------------------------------------------------------------------------------------

    def note_access(self, patient_id: int | None, what: str, **detail: Any) -> None:
        """`what`: one of domain.audit.FILE_LOOKS, printed …; `detail`: ids and numbers, no patient's data."""
        with self._shards.directory.read() as connection:
            queries.note_access(connection, patient_id, what, self._terminal, detail)

    def note_export(self, of: str, form: str, count: int, **detail: Any) -> None:
        """What leaves the program: `of` patients, appointments, report …; `form` csv, pdf, jsonl …"""
        with self._shards.directory.read() as connection:
            queries.note_export(connection, of, form, count, self._terminal, detail)

    # --- Searching --------------------------------------------------------------------------------------

    def search(self, query: AuditQuery, after: AuditPage | None = None, limit: int = PAGE) -> AuditPage:
        """The newest first; `after` is the page before. Looking for one patient is a look at that file, and recorded.

        Times in the clinic's zone. Raises NotAllowed, DatabaseAway, TooBusy.
        """
        zone = self._directory.here().tz
        if query.patient_id is not None and after is None:
            self.note_access(query.patient_id, "trail")

        def read(
            connection: sa.Connection,
        ) -> tuple[tuple[AuditEntry, ...], Mapping[str, int] | None, Names]:
            found, following = queries.search(connection, query, after.next if after else None, limit)
            return found, following, queries.names_of(connection, found, queries.staff_names(connection))

        missing = after.missing if after else ()
        if self._shards.is_one:
            entries, following, names = self._shards.directory.read_for(Use.REPORTS, read)
        else:
            entries, following, names, down = self._search_all(query, after.next if after else None, limit)
            missing = tuple(dict.fromkeys((*missing, *down)))
        return AuditPage(
            tuple(replace(entry, at=entry.at.astimezone(zone)) for entry in entries),
            names,
            following,
            missing,
        )

    def _search_all(
        self, query: AuditQuery, cursor: Mapping[str, int] | None, limit: int
    ) -> tuple[tuple[AuditEntry, ...], Mapping[str, int] | None, Names, tuple[str, ...]]:
        trails = [str(trail) for trail in query.as_filter()["trails"]]

        def ask(shard: Shard, database: Database) -> Found | None:
            own = cursor_of(cursor, shard.id, trails)
            if own is None:
                return None
            entries, following = database.read_for(
                Use.REPORTS, lambda connection: queries.search(connection, query, own, limit)
            )
            return Found(shard.id, entries, following is not None)

        gathered = self._shards.ask_each(ask)
        found = [each for each in gathered.answers if each is not None]
        every = [shard.id for shard in self._shards.map.shards]
        entries, following = one_page(found, cursor, trails, limit, every)
        names = self._shards.directory.read_for(
            Use.REPORTS,
            lambda connection: queries.names_of(connection, entries, queries.staff_names(connection)),
        )
        return entries, following, names, names_of(gathered.down)

    def choices(self) -> AuditChoices:
        """Who and which desks a search can be narrowed to."""
        answers = self._shards.ask_all(
            lambda database: database.read_for(
                Use.REPORTS,
                lambda connection: (queries.choices(connection), queries.staff_names(connection)),
            )
        ).answers
        names = answers[0][1]
        who = {name for found, _ in answers for name in found["who"]}
        people = sorted(((name, names.get(name, name)) for name in who), key=lambda p: p[1].casefold())
        desks = dict.fromkeys(desk for found, _ in answers for desk in found["terminal"])
        return AuditChoices(tuple(people), tuple(desks if len(answers) == 1 else sorted(desks)))

    # --- Checking ---------------------------------------------------------------------------------------

    def verify(
        self,
        *,
        progress: Callable[[int], None] = lambda rows: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> AuditVerified:
        """Every row against its seal, the seals against each other and against what this terminal kept of them.

        Of several shards one chain after the other.
        """
        done: list[AuditVerified] = []
        missing: list[str] = []
        before = 0
        for shard in self._shards.map.shards:
            try:
                database = self._shards.of_shard(shard.id)
                found = verify_chain(
                    database,
                    anchors=self.chains.anchors_of(shard, database).kept,
                    progress=lambda rows, before=before: progress(before + rows),  # type: ignore[misc]
                    is_cancelled=is_cancelled,
                )
            except DatabaseAway:
                if shard.id == DIRECTORY_SHARD:
                    raise
                missing.append(str(shard))
                continue
            before += found.rows
            done.append(found if self._shards.is_one else _named(found, shard))
        verified = _together(done, tuple(missing))
        if not is_cancelled():
            self.note_access(None, "verified", seals=verified.seals, problems=len(verified.problems))
        return verified

    def end(self) -> Anchor | None:
        """The chain's end now, to be written down; None while nothing is sealed. Of several that of the directory."""
        return queries.anchor(self._shards.directory, None)[0]

    def ends(self) -> tuple[tuple[str, Anchor], ...]:
        """The end of each chain that answers, with the name of its shard ("" with one database)."""

        def ask(shard: Shard, database: Database) -> tuple[str, Anchor | None]:
            return str(shard), queries.anchor(database, None)[0]

        return tuple((name, end) for name, end in self._shards.ask_each(ask).answers if end is not None)

    def end_is_kept(self) -> bool:
        """Whether the end that this terminal saw last is still in the chain: the cheap part of `verify`."""

        def ask(shard: Shard, database: Database) -> bool:
            kept = self.chains.anchors_of(shard, database).latest
            if kept is None:
                return True
            _, chain, known_hash = queries.anchor(database, kept.seal)
            return kept.chain == chain and kept.hash == known_hash

        return all(self._shards.ask_each(ask).answers)

    def other_chains(self) -> Iterator[tuple[SealWork, Anchors]]:
        """What the keeper does for each shard beside the directory's database; those that are away are left out."""
        for shard in self._shards.map.shards:
            if shard.id == DIRECTORY_SHARD or any(each.shard.id == shard.id for each in self._shards.down):
                continue
            database = self._shards.of_shard(shard.id)
            try:
                anchors = self.chains.anchors_of(shard, database)
            except DatabaseAway:
                continue
            yield SealWork(database, self._terminal), anchors

    # --- Files ------------------------------------------------------------------------------------------

    def export_csv(
        self,
        path: Path,
        query: AuditQuery,
        sentence: Callable[..., str],
        *,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        """What a search finds, for a spreadsheet; `sentence(entry, names)` says what happened. Raises ExportFailed."""
        written = write_csv(path, lambda after: self.search(query, after, 500), sentence, is_cancelled)
        self.note_export("audit", "csv", written.rows, **_noted(query))
        return written

    def export_sealed(
        self,
        path: Path,
        since: datetime | None = None,
        *,
        progress: Callable[[int], None] = lambda rows: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        """Every row from `since` on with its seal: `medibook audit-check FILE` checks it without a database.

        Of several shards one file each, beside the first one: audit.jsonl, audit-1.jsonl … Raises ExportFailed,
        DatabaseAway.
        """
        parts: list[Written] = []
        for shard in self._shards.map.shards:
            name = path.stem if shard.id == DIRECTORY_SHARD else f"{path.stem}-{shard.id}"
            database, beside = self._shards.of_shard(shard.id), path.with_name(name + path.suffix)
            with named(shard):
                parts.append(write_sealed(database, beside, since, progress, is_cancelled))
        more = tuple(part.path for part in parts[1:])
        written = replace(parts[0], rows=sum(part.rows for part in parts), more=more)
        self.note_export("audit", "jsonl", written.rows)
        return written

    # --- Keeping ----------------------------------------------------------------------------------------

    def retention(self) -> tuple[RetentionRule, ...]:
        with self._shards.directory.read() as connection:
            return queries.retention(connection)

    def set_retention(
        self, trail: Trail, keep_days: int, version: int, request_id: UUID | None = None
    ) -> None:
        """Longer counts at once, shorter in a week. Raises InvalidInput, StaleRetention."""
        if not SHORTEST_DAYS <= keep_days <= LONGEST_DAYS:
            raise InvalidInput(
                "The trail is kept for one year at least and for a hundred at most.", field="years"
            )
        request = request_id or new_request_id()
        tried(
            lambda: self._shards.directory.call(
                "SELECT set_retention(%s, %s, %s::int4, %s::int4, %s)",
                (request, str(trail), keep_days, version, self._terminal),
                isolation=READ_COMMITTED,
            )
        )


def _named(found: AuditVerified, shard: Shard) -> AuditVerified:
    return replace(found, problems=tuple(replace(each, shard=str(shard)) for each in found.problems))


def _together(found: Sequence[AuditVerified], missing: tuple[str, ...]) -> AuditVerified:
    oldest = [each.oldest_waiting for each in found if each.oldest_waiting]
    return AuditVerified(
        sum(each.seals for each in found),
        sum(each.rows for each in found),
        sum(each.removed for each in found),
        sum(each.waiting for each in found),
        min(oldest, default=None),
        found[0].anchor if found else None,
        tuple(problem for each in found for problem in each.problems),
        missing,
    )


class SealWork:
    """What the keeper in the background asks of the database."""

    def __init__(self, database: Database, terminal: str) -> None:
        self._database = database
        self._terminal = terminal

    def seal(self) -> bool | None:
        return queries.seal(self._database)

    def apply_retention(self) -> int:
        return queries.apply_retention(self._database)

    def end(self, known: int | None) -> tuple[Anchor | None, str, str | None]:
        return queries.anchor(self._database, known)

    def note_broken(self, kept: Anchor) -> None:
        with self._database.read() as connection:
            queries.note_access(connection, None, "chain_broken", self._terminal, {"seal": kept.seal})


def _noted(query: AuditQuery) -> dict[str, Any]:
    """What was asked for, as far as it may stand in the trail itself."""
    asked = query.as_filter()
    asked.pop("trails")
    return {**asked, "topic": str(query.topic)}
