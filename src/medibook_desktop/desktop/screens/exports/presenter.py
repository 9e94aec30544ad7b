"""Decides what exporting shows: what can be written in which form, how far it is, and where the file is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.imports.exporting import (
    EXPORT_FORMS,
    ExportAsked,
    Exported,
    ExportForm,
    ExportKind,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

KINDS = {
    ExportKind.PATIENTS: QT_TRANSLATE_NOOP("Exports", "Patients"),
    ExportKind.APPOINTMENTS: QT_TRANSLATE_NOOP("Exports", "Appointments"),
    ExportKind.DOCTORS: QT_TRANSLATE_NOOP("Exports", "Doctors"),
    ExportKind.HOURS: QT_TRANSLATE_NOOP("Exports", "Weekly hours"),
    ExportKind.WAITLIST: QT_TRANSLATE_NOOP("Exports", "Waitlist"),
    ExportKind.SERIES: QT_TRANSLATE_NOOP("Exports", "Series"),
    ExportKind.EVERYTHING: QT_TRANSLATE_NOOP("Exports", "The whole clinic"),
}
ABOUT = {
    ExportKind.PATIENTS: QT_TRANSLATE_NOOP(
        "Exports",
        "Name, birth date, contact data and status of every patient. Notes are in the whole clinic only.",
    ),
    ExportKind.APPOINTMENTS: QT_TRANSLATE_NOOP(
        "Exports", "Every visit with its patient, doctor, time, type and status, cancelled ones too."
    ),
    ExportKind.DOCTORS: QT_TRANSLATE_NOOP("Exports", "Every doctor, in the form that Import reads."),
    ExportKind.HOURS: QT_TRANSLATE_NOOP(
        "Exports", "The weekly hours of every doctor, in the form that Import reads."
    ),
    ExportKind.WAITLIST: QT_TRANSLATE_NOOP("Exports", "Who wished for which time, and what became of it."),
    ExportKind.SERIES: QT_TRANSLATE_NOOP("Exports", "Visits that come again, with their rules."),
    ExportKind.EVERYTHING: QT_TRANSLATE_NOOP(
        "Exports",
        "One file with everything: all of the above in every form, the notes opened, the other tables, the audit, a "
        "description and digests. Keep it as safely as the clinic itself.",
    ),
}
FORMS = {
    ExportForm.CSV: QT_TRANSLATE_NOOP("Exports", "Table (CSV)"),
    ExportForm.VCARD: QT_TRANSLATE_NOOP("Exports", "Contacts (vCard)"),
    ExportForm.ICALENDAR: QT_TRANSLATE_NOOP("Exports", "Calendar (iCalendar)"),
    ExportForm.FHIR: QT_TRANSLATE_NOOP("Exports", "FHIR (a resource a line)"),
    ExportForm.ZIP: QT_TRANSLATE_NOOP("Exports", "One archive (ZIP)"),
}
WHICH = ("all", "coming", "past")


class ExportView(Protocol):
    def show_choice(
        self, kind: str, about: str, forms: Sequence[tuple[str, str]], form: str, has_range: bool
    ) -> None: ...

    def show_progress(self, text: str) -> None: ...

    def show_done(self, text: str, path: Path) -> None: ...

    def show_idle(self) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...

    def clear_notice(self) -> None: ...


class ExportPresenter:
    def __init__(
        self, session: Session, verbs: Verbs, view: ExportView, *, say: Callable[[str], None]
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._view = view
        self._say = say
        self.kind = ExportKind.PATIENTS
        self.form = ExportForm.CSV
        self.which = WHICH[0]
        self.is_running = False
        self._cancelled = threading.Event()

    def close(self) -> None:
        self._cancelled.set()
        self._verbs.drop(self)

    def show(self) -> None:
        forms = EXPORT_FORMS[self.kind]
        if self.form not in forms:
            self.form = forms[0]
        self._view.show_choice(
            str(self.kind),
            translate("Exports", ABOUT[self.kind]),
            [(str(form), translate("Exports", FORMS[form])) for form in forms],
            str(self.form),
            self.kind is ExportKind.APPOINTMENTS,
        )

    def choose_kind(self, kind: str) -> None:
        self.kind = ExportKind(kind)
        self.show()

    def choose_form(self, form: str) -> None:
        self.form = ExportForm(form)

    def choose_which(self, which: str) -> None:
        self.which = which

    def proposed_name(self) -> str:
        """Of the file: what it is and from which day."""
        return f"medibook-{self.kind}-{self._session.now():%Y-%m-%d}.{self.form}"

    def write(self, path: Path) -> None:
        if self.is_running:
            return
        exports = self._session.clinic.exports
        asked = self._asked()
        cancelled = self._cancelled = threading.Event()
        self.is_running = True
        self._view.clear_notice()
        self._progressed(0)
        self._verbs.read(
            lambda: exports.write(
                asked,
                path,
                on_progress=lambda count: self._verbs.post(self._progressed, count),
                cancelled=cancelled.is_set,
            ),
            self._done,
            self._failed,
            owner=self,
        )

    def cancel(self) -> None:
        self._cancelled.set()

    def _asked(self) -> ExportAsked:
        today = self._session.now().date()
        is_part = self.kind is ExportKind.APPOINTMENTS
        return ExportAsked(
            self.kind,
            self.form,
            first=today if is_part and self.which == "coming" else None,
            last=today - timedelta(days=1) if is_part and self.which == "past" else None,
        )

    def _progressed(self, count: int) -> None:
        if self.is_running:
            self._view.show_progress(translate("Exports", "Writing: %n row(s) so far", "", count))

    def _done(self, made: Exported) -> None:
        self.is_running = False
        size = number(max(1, round(made.size / 1000)))
        text = translate("Exports", "%n row(s), {size} kB, are written to {name}.", "", made.rows)
        text = text.format(size=size, name=made.path.name)
        if made.left_out:
            missing = translate("Exports", "Left out, because your account may not read it: {files}.")
            text += " " + missing.format(files=", ".join(made.left_out))
        self._view.show_done(text, made.path)
        self._say(text)

    def _failed(self, error: MediBookError) -> None:
        self.is_running = False
        self._view.show_idle()
        self._view.show_notice("warning", *sentence(error))
