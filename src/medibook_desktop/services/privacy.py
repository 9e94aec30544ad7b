"""Data protection: a person's data handed out, erased on request; the rule of how long visits are kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import privacy as queries
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.privacy import LONGEST_YEARS, Erasure, PersonOverview
from medibook_desktop.foundation.whole_files import write_whole
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.patient_files import PatientFiles
from medibook_desktop.services.trying import tried

_ERASE = "SELECT erase_patient(%s, %s::int8, %s::int4, %s)"
_YEARS = "SELECT set_keep_years(%s, %s::int4, %s::int4, %s)"


class Privacy:
    """Needs the right `privacy`: administrators only, so says the database."""

    def __init__(
        self,
        database: Database,
        directory: Directory,
        files: PatientFiles,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._database = database
        self._directory = directory
        self._files = files
        self._tell = tell
        self._terminal = terminal

    def overview(self, patient_id: int) -> PersonOverview:
        """Raises UnknownPatient, NotAllowed."""
        with self._database.read() as connection:
            return queries.overview(connection, patient_id)

    def data_of(self, patient_id: int) -> dict[str, Any]:
        """All that is stored about the person, notes opened where this terminal has their key (else null). Recorded."""
        with self._database.read() as connection:
            # In a transaction of its own, so that the record stands before anything is handed out.
            audit_queries.note_access(connection, patient_id, "exported", self._terminal)
            found = queries.data(connection, patient_id)
            closed = queries.secrets(connection, patient_id)
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

    def export(self, patient_id: int, path: Path) -> Path:
        """Into a JSON file that only this user can read; written in one step. Raises OSError."""
        text = json.dumps(self.data_of(patient_id), indent=2, ensure_ascii=False) + "\n"
        return write_whole(path, text)

    def erase(self, patient_id: int, version: int, request_id: UUID | None = None) -> Erasure:
        """What nothing obliges to keep goes now, the rest on the day that is answered. There is no way back.

        Raises PatientHasVisits, StalePatient, MergedPatient, UnknownPatient, NotAllowed.
        """
        request = request_id or new_request_id()
        answer = tried(
            lambda: self._database.call(
                _ERASE, (request, patient_id, version, self._terminal), isolation=READ_COMMITTED
            )
        )
        self._tell([Change(ChangeKind.PATIENT)])
        return queries.erasure_from(answer)

    def erasures(self) -> tuple[Erasure, ...]:
        """The newest first, 500 at most."""
        with self._database.read() as connection:
            return queries.erasures(connection)

    def erase_due(self) -> int:
        """Erases whose day has come; how many. Anybody's terminal may do it."""
        done: int = self._database.call("SELECT erase_due()", isolation=READ_COMMITTED)
        if done:
            self._tell([Change(ChangeKind.PATIENT)])
        return done

    def keep_years(self) -> tuple[int, int]:
        """(years, version) of the rule."""
        with self._database.read() as connection:
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
            lambda: self._database.call(
                _YEARS, (request, years, version, self._terminal), isolation=READ_COMMITTED
            )
        )
        return made
