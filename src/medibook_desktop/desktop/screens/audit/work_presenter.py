"""What takes a while with the audit: checking whether it is whole, and writing it into a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.screens.audit.checking import found_words
from medibook_desktop.desktop.screens.audit.words import sentence_of
from medibook_desktop.domain.audit import Anchor, AuditQuery, AuditVerified
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session


class WorkView(Protocol):
    def show_seal(self, sentence: str) -> None: ...

    def show_working(self, sentence: str) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class WorkPresenter:
    """One piece of work at a time; `stop_work` ends it, and nothing half written is left."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        view: WorkView,
        *,
        query: Callable[[], AuditQuery],
        on_said: Callable[[str], None],
        choose_file: Callable[[str, str], Path | None],
    ) -> None:
        """`query` is what is listed now; `choose_file` asks for a name: (suggested, kinds) -> path, None when left."""
        self._session = session
        self._verbs = verbs
        self._view = view
        self._query = query
        self._on_said = on_said
        self._choose_file = choose_file
        self._audit = session.clinic.audit
        self._leave = threading.Event()

    def opened(self) -> None:
        """The chain's end, and whether it still holds what this desk saw of it last."""
        self._verbs.read(self._audit.end, self._show_seal, owner=self, latest_only="audit.seal")
        self._verbs.read(self._audit.end_is_kept, self._end_compared, owner=self, latest_only="audit.kept")

    def close(self) -> None:
        self._leave.set()
        self._verbs.drop(self)

    # --- Checking ---------------------------------------------------------------------------------------

    def check(self) -> None:
        """Every row against its seal; a second press ends it."""
        if self._leave.is_set():
            self._leave.clear()
        self._view.show_working(translate("Audit", "Checking …"))
        self._verbs.read(
            lambda: self._audit.verify(progress=self._checked_so_far, is_cancelled=self._leave.is_set),
            self._checked,
            self._work_failed,
            owner=self,
        )

    def stop_work(self) -> None:
        self._leave.set()

    def _checked_so_far(self, rows: int) -> None:
        text = translate("Audit", "Checking: {rows} records so far").format(rows=number(rows))
        self._verbs.post(self._show_progress, text)

    def _show_progress(self, text: str) -> None:
        if not self._leave.is_set():
            self._view.show_working(text)

    def _checked(self, found: AuditVerified) -> None:
        self._view.show_working("")
        if self._leave.is_set():
            self._leave.clear()
            return
        self._view.show_notice(*found_words(found))
        self.opened()

    def _work_failed(self, error: MediBookError) -> None:
        self._leave.clear()
        self._view.show_working("")
        self._view.show_notice("error", *sentence(error))

    def _show_seal(self, end: Anchor | None) -> None:
        if end is None:
            text = translate("Audit", "Nothing is sealed yet: the first seal is made within two minutes.")
        else:
            text = translate(
                "Audit",
                "Last seal {seal}. Who writes it down can prove later that nothing was cut off after it.",
            ).format(seal=end.words)
        self._view.show_seal(text)

    def _end_compared(self, is_kept: bool) -> None:
        if not is_kept:
            self._view.show_notice(
                "error",
                translate("Audit", "The end of the audit that this desk saw last is not there any more."),
                translate(
                    "Audit",
                    "Somebody cut it off, or the database was restored from a backup. Check whether it is whole, and "
                    "ask who looks after the server.",
                ),
            )

    # --- Files ------------------------------------------------------------------------------------------

    def export(self, kind: str) -> None:
        """`kind` "csv": what is listed, for a spreadsheet; "jsonl": everything with its seals, for an auditor."""
        day = self._session.now().date().isoformat()
        is_sealed = kind == "jsonl"
        kinds = (
            translate("Audit", "Sealed audit (*.jsonl)") if is_sealed else translate("Audit", "Table (*.csv)")
        )
        path = self._choose_file(f"audit-{day}.{kind}", kinds)
        if path is None:
            return
        wanted = self._query()
        self._leave.clear()
        self._view.show_working(translate("Audit", "Writing the file …"))
        zone = self._session.info.tz

        def write() -> object:
            if is_sealed:
                return self._audit.export_sealed(path, wanted.since, is_cancelled=self._leave.is_set)
            return self._audit.export_csv(
                path,
                wanted,
                lambda entry, names: sentence_of(entry, names, zone),
                is_cancelled=self._leave.is_set,
            )

        self._verbs.read(write, self._written, self._work_failed, owner=self)

    def _written(self, written: object) -> None:
        self._view.show_working("")
        if self._leave.is_set():
            self._leave.clear()
            return
        rows, path, end = (getattr(written, name) for name in ("rows", "path", "end"))
        self._on_said(
            translate("Audit", "{rows} records were written to {file}.").format(
                rows=number(rows), file=path.name
            )
        )
        if end is not None:
            self._view.show_notice(
                "info",
                translate("Audit", "The file ends with the seal {seal}.").format(seal=end.words),
                translate(
                    "Audit",
                    "Keep this seal apart from the file. An auditor checks the file with: medibook audit-check FILE",
                ),
            )
        self.opened()
