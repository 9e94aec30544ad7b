"""One run over a file: dry or for good, in batches; what is done stays, and the next run goes on where it ended."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

from medibook_desktop.database.queries import imports as queries
from medibook_desktop.database.queries.imports import Answer
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError, TooBusy, Unavailable
from medibook_desktop.domain.imports.csv_rows import guard
from medibook_desktop.domain.imports.kinds import (
    Clash,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    Progress,
    RawRow,
    RowVerdict,
)
from medibook_desktop.domain.imports.problems import FileUnusable, RowRefused
from medibook_desktop.services.imports_reading import OpenFile, private_file
from medibook_desktop.services.imports_routing import import_routed
from medibook_desktop.services.imports_rows import Prepared, Preparer
from medibook_desktop.services.imports_values import fields_of
from medibook_desktop.services.imports_verdicts import verdict_of
from medibook_desktop.services.trying import tried

BATCH = 1000
"""Rows a round trip. Slots are locked for as long as one takes, some 100 ms."""
SMALLEST = 20
SHOWN_OF_EACH = 400
"""Rows of each outcome that a report keeps; the file of refused rows has all of them."""
Batch = list[tuple[RawRow, Prepared]]
_NAMES = ("name", "first_name", "last_name", "patient", "doctor")
_TO_MEND = frozenset({Outcome.REFUSED, Outcome.CHANGED, Outcome.DOUBT})


class RefusedRows:
    """The rows that were not imported, as a CSV file: line, reason, then the columns as they stood.

    It has no name while it is written, and goes when it is closed: it holds what the file holds.
    """

    def __init__(self, columns: Sequence[str], say: Callable[[MediBookError], str]) -> None:
        self._say = say
        self._bytes = tempfile.TemporaryFile(prefix="medibook-refused-")  # noqa: SIM115 - lives as long as the report
        self._text = io.TextIOWrapper(self._bytes, "utf-8-sig", newline="", write_through=False)
        self._writer = csv.writer(self._text, delimiter=";")
        self.columns = len(columns)
        self.count = 0
        named = [column or f"column {place}" for place, column in enumerate(columns, 1)]
        self._writer.writerow(["medibook_line", "medibook_reason", *map(guard, named)])

    def add(self, row: RawRow, reason: MediBookError | None) -> None:
        self.count += 1
        said = self._say(reason) if reason is not None else ""
        cells = [cell.encode("utf-8", "replace").decode() for cell in row.cells]
        self._writer.writerow([row.line, guard(said), *map(guard, cells)])

    def save(self, path: Path) -> None:
        """Copies it to a file that only this person may read. Raises FileUnusable."""
        self._text.flush()
        self._bytes.seek(0)
        beside = path.with_name(f".{path.name}.part")
        try:
            beside.unlink(missing_ok=True)
            with open(private_file(beside), "wb") as file:  # noqa: PTH123 - a descriptor, made private at once
                shutil.copyfileobj(self._bytes, file)
            beside.replace(path)
        except OSError:
            raise FileUnusable(
                "The file cannot be written there.", next_step="Choose another folder."
            ) from None
        finally:
            self._bytes.seek(0, io.SEEK_END)

    def close(self) -> None:
        self._text.close()


class TimesOfFile:
    """Which line of the file has a doctor's or a patient's time: across the batches of a dry run."""

    def __init__(self) -> None:
        self._slots: dict[int, int] = {}
        self._patients: defaultdict[int, list[tuple[str, str, int]]] = defaultdict(list)

    def taken_by(self, answer: Answer, starts: str) -> tuple[int, bool] | None:
        """(line, whether it is the doctor's time); else notes that this row has it. Times compare as texts."""
        for slot in answer.slot_ids:
            if slot in self._slots:
                return self._slots[slot], True
        mine = self._patients[answer.patient_id or 0]
        for begin, end, line in mine:
            if begin < answer.until and starts < end:
                return line, False
        mine.append((starts, answer.until, answer.line))
        for slot in answer.slot_ids:
            self._slots[slot] = answer.line
        return None


class Run:
    """`rows` is called once. Everything that differs between kinds is in `preparer`."""

    def __init__(
        self,
        shards: Shards,
        plan: ImportPlan,
        preparer: Preparer,
        refused: RefusedRows,
        *,
        is_dry: bool,
        terminal: str,
        zone: Any,
        doctor_name: Callable[[int], str],
        tell: Callable[[Sequence[Change]], object] = lambda changes: None,
    ) -> None:
        """`tell` is called after each batch that took times of doctors; the outbox would tell of them later."""
        self._tell = tell
        self._shards = shards
        self._plan = plan
        self._preparer = preparer
        self._refused = refused
        self._is_dry = is_dry
        self._terminal = terminal
        self._zone = zone
        self._doctor_name = doctor_name
        self._counts: Counter[Outcome] = Counter()
        self._kept: Counter[tuple[Outcome, bool]] = Counter()
        self._shown: list[RowVerdict] = []
        self._keys: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._times = TimesOfFile()
        self._cleaned = 0
        self._under_way: tuple[Batch, Future[tuple[list[Answer], tuple[int, ...]]]] | None = None
        self._doctors: dict[int, None] = {}

    def over(
        self,
        rows: Iterator[RawRow],
        file: OpenFile,
        on_progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> ImportReport:
        """Raises what stops a run for good (NotAllowed, DatabaseAway …); what was done until then stays."""
        began = time.monotonic()
        count = blank = 0
        batch: Batch = []
        stopped = False
        # One batch is at the server while the next one is read: two computers' work, or two cores'.
        with ThreadPoolExecutor(1, thread_name_prefix="import") as server:
            for row in rows:
                if not row.cells and row.problem is None:
                    blank += 1
                    continue
                count += 1
                self._take(row, batch)
                if len(batch) >= BATCH:
                    self._send(batch, server)
                    batch = []
                if count % BATCH == 0:
                    on_progress(Progress(file.share, count))
                    if cancelled():
                        stopped = True
                        break
            if not stopped:
                self._send(batch, server)
            self._settle()
        if not stopped:
            on_progress(Progress(1.0, count))
        return ImportReport(
            kind=self._plan.kind,
            is_dry=self._is_dry,
            counts=dict(self._counts),
            shown=tuple(sorted(self._shown, key=lambda verdict: verdict.line)),
            rows=count,
            blank=blank,
            cleaned=self._cleaned,
            refused_rows=self._refused.count,
            is_cancelled=stopped,
            seconds=time.monotonic() - began,
            doctor_ids=tuple(self._doctors),
        )

    def _take(self, row: RawRow, batch: Batch) -> None:
        try:
            if row.problem is not None:
                raise row.problem
            prepared = self._preparer.prepare(row)
            first = self._keys.setdefault(prepared.key, row.line)
            if first != row.line:
                raise RowRefused("Line {line} has the same number or says the same.", line=first)
            first = self._people.setdefault(prepared.person, row.line) if prepared.person else row.line
            if first != row.line:
                raise RowRefused(
                    "Line {line} has the same name and birth date, and no number tells them apart.",
                    line=first,
                )
        except Unavailable:
            raise
        except MediBookError as error:
            self._note(row, RowVerdict(row.line, Outcome.REFUSED, self._label(row), error))
            return
        batch.append((row, prepared))

    def _label(self, row: RawRow) -> str:
        """What a row that cannot be read seems to be about."""
        cells = fields_of(row, self._plan.choices)
        named = " ".join(cells.get(field, "").strip() for field in _NAMES if cells.get(field, "").strip())
        return (named or next((cell for cell in row.cells if cell.strip()), ""))[:80]

    def _send(self, batch: Batch, server: ThreadPoolExecutor) -> None:
        """Hands a batch over once the one before is answered."""
        self._settle()
        if batch:
            self._under_way = batch, server.submit(self._at_the_server, batch)

    def _at_the_server(self, batch: Batch) -> tuple[list[Answer], tuple[int, ...]]:
        more = (self._plan.names_alone,) if self._plan.kind is ImportKind.APPOINTMENTS else ()
        sent = [prepared.sent for _, prepared in batch]
        try:
            if more and not self._shards.is_one:
                return import_routed(
                    self._shards,
                    sent,
                    self._plan.source,
                    self._terminal,
                    self._is_dry,
                    self._plan.names_alone,
                ), ()
            return tried(
                lambda: queries.import_batch(
                    self._shards.directory,
                    self._preparer.function,
                    sent,
                    self._plan.source,
                    self._terminal,
                    self._is_dry,
                    *more,
                )
            )
        except TooBusy:
            # The server took too long, or somebody at a desk had one of the times locked: smaller pieces get through.
            if len(batch) < SMALLEST:
                raise
            half = len(batch) // 2
            first, second = self._at_the_server(batch[:half]), self._at_the_server(batch[half:])
            return first[0] + second[0], first[1] + second[1]

    def _settle(self) -> None:
        """Waits for the batch that is at the server, and notes its answers. Raises what stopped it."""
        if self._under_way is None:
            return
        (batch, future), self._under_way = self._under_way, None
        answers, doctors = future.result()
        self._doctors.update(dict.fromkeys(doctors))
        self._tell_of(batch, answers)
        for (row, prepared), answer in zip(batch, answers, strict=True):
            verdict = verdict_of(answer, prepared, self._zone, self._doctor_name)
            if verdict.outcome is Outcome.ACCEPTED and answer.until:
                verdict = self._against_the_file(verdict, answer, prepared)
            self._note(row, verdict)

    def _tell_of(self, batch: Batch, answers: Sequence[Answer]) -> None:
        if self._is_dry or self._plan.kind is not ImportKind.APPOINTMENTS:
            return
        taken = {
            (prepared.sent["doctor_id"], datetime.fromisoformat(prepared.sent["starts_at"]).date())
            for (_, prepared), answer in zip(batch, answers, strict=True)
            if answer.verdict == "ok"
        }
        if taken:
            self._tell([Change(ChangeKind.SLOTS, doctor_id, day) for doctor_id, day in sorted(taken)])

    def _against_the_file(self, verdict: RowVerdict, answer: Answer, prepared: Prepared) -> RowVerdict:
        if not self._is_dry:
            return verdict
        taken = self._times.taken_by(answer, prepared.sent["starts_at"])
        if taken is None:
            return verdict
        line, is_doctors = taken
        reason = (
            RowRefused("Line {line} of this file has this time already.", line=line)
            if is_doctors
            else RowRefused("The patient is elsewhere at that time on line {line} of this file.", line=line)
        )
        return RowVerdict(
            verdict.line, Outcome.REFUSED, verdict.label, reason, (), (), Clash(line=line), verdict.key
        )

    def _note(self, row: RawRow, verdict: RowVerdict) -> None:
        self._counts[verdict.outcome] += 1
        is_cleaned = bool(verdict.cleaned) and verdict.outcome is Outcome.ACCEPTED
        self._cleaned += is_cleaned
        place = (verdict.outcome, is_cleaned)
        self._kept[place] += 1
        if self._kept[place] <= SHOWN_OF_EACH:
            self._shown.append(verdict)
        if verdict.outcome in _TO_MEND:
            self._refused.add(row, verdict.reason)
