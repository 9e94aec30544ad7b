"""Decides what importing shows: the file, its columns, the rows that were checked, and what is carried out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.screens.imports.report_words import report_shown
from medibook_desktop.desktop.screens.imports.view import ColumnRow, ImportView
from medibook_desktop.desktop.screens.imports.words import (
    ABOUT,
    field_word,
    form_word,
    order_examples,
    summary,
)
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.imports.fields import DATE_FIELDS, FIELDS, lacks_doctor, missing_fields
from medibook_desktop.domain.imports.kinds import (
    FileForm,
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    Outcome,
    Progress,
    ReadOptions,
    RowVerdict,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.domain.schedules import Regenerated
    from medibook_desktop.domain.slot_generation import GenerationProgress

SAMPLES = 3


class ImportPresenter:
    """Runs on the read lane although it writes: an import of a minute must not hold up what is booked meanwhile."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        view: ImportView,
        *,
        say: Callable[[str], None],
    ) -> None:
        """`say` is a toast."""
        self._session = session
        self._verbs = verbs
        self._view = view
        self._say = say
        self.kind = ImportKind.PATIENTS
        self.path: Path | None = None
        self.look: FileLook | None = None
        self.plan: ImportPlan | None = None
        self.report: ImportReport | None = None
        self.group = ""
        self.is_running = False
        self._decisions: dict[str, int | None] = {}
        self._cancelled = threading.Event()

    def close(self) -> None:
        """What is being carried out ends after its batch; what is done stays."""
        self._cancelled.set()
        self._verbs.drop(self)

    # --- The first step -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Where one was; at first the choice of a kind and a file."""
        if self.is_running:
            return
        if self.look is None:
            # A clinic that is being set up has nobody whom a visit or an hour could belong to.
            self.choose_kind(str(self.kind if self._session.doctors else ImportKind.DOCTORS))

    def choose_kind(self, kind: str) -> None:
        self.kind = ImportKind(kind)
        self._view.show_kind(self.kind, translate("Imports", ABOUT[self.kind]))

    def start_anew(self) -> None:
        self.path = self.look = self.plan = self.report = None
        self._decisions = {}
        self._view.clear_notice()
        self.choose_kind(str(self.kind))

    def open_file(self, path: Path) -> None:
        self.path = path
        self._decisions = {}
        self.plan = None
        self._look(ReadOptions())

    # --- The second step: what the columns are ------------------------------------------------------------

    def read_as(self, encoding: str, delimiter: str, has_header: bool | None) -> None:
        """Somebody knows better in which encoding the file is, or what divides its cells."""
        self._look(ReadOptions(encoding, delimiter, has_header))

    def _look(self, options: ReadOptions) -> None:
        path, kind = self.path, self.kind
        if path is None:
            return
        imports = self._session.clinic.imports

        def looked(look: FileLook) -> None:
            self.look = look
            self.report = None
            self.plan = ImportPlan(
                kind, look.form, look.choices, options, look.date_order, names_alone=False, doctor_id=None
            )
            self._view.clear_notice()
            self._show_file()

        self._verbs.read(
            lambda: imports.look(path, kind, options), looked, self._failed, latest_only="look", owner=self
        )

    def choose_column(self, place: int, field: str) -> None:
        """A field belongs to one column: another column that had it has none now."""
        if self.plan is None or self.look is None:
            return
        choices = [choice if choice != field else "" for choice in self.plan.choices]
        choices[place] = field
        self.plan = replace(self.plan, choices=tuple(choices))
        self._show_columns()
        if field in DATE_FIELDS and self.look.form is FileForm.CSV:
            self._look_at_dates()

    def _look_at_dates(self) -> None:
        path, look, plan = self.path, self.look, self.plan
        if path is None or look is None or plan is None:
            return
        imports = self._session.clinic.imports

        def found(answer: tuple[str, str]) -> None:
            if self.look is not None and self.plan is not None:
                self.look = replace(self.look, date_order=answer[0], date_example=answer[1])
                self.plan = replace(self.plan, date_order=answer[0])
                self._show_columns()

        self._verbs.read(
            lambda: imports.order_of(path, look, plan.choices),
            found,
            self._failed,
            latest_only="dates",
            owner=self,
        )

    def choose_order(self, order: str) -> None:
        if self.plan is not None:
            self.plan = replace(self.plan, date_order=order)
            self._show_columns()

    def choose_doctor(self, doctor_id: int | None) -> None:
        if self.plan is not None:
            self.plan = replace(self.plan, doctor_id=doctor_id)
            self._show_columns()

    def choose_names_alone(self, accepted: bool) -> None:
        if self.plan is not None:
            self.plan = replace(self.plan, names_alone=accepted)

    def choose_source(self, source: str) -> None:
        if self.plan is not None:
            self.plan = replace(self.plan, source=" ".join(source.split())[:100])

    def _show_file(self) -> None:
        if self.look is None or self.path is None:
            return
        fields = [("", translate("Imports", "Not imported"))]
        fields += [(field.name, field_word(field.name)) for field in FIELDS[self.kind]]
        about = form_word(self.look)
        if self.look.is_own:
            about += " · " + translate("Imports", "written by MediBook")
        if self.look.is_remembered:
            about += " · " + translate("Imports", "columns as they were chosen last time")
        self._view.show_file(self.path.name, about, self.look, self._columns(), fields)
        self._show_columns()

    def _columns(self) -> list[ColumnRow]:
        if self.look is None or self.plan is None:
            return []
        rows = []
        for place, header in enumerate(self.look.columns):
            values = (row.cells[place] for row in self.look.preview if place < len(row.cells))
            samples = [value.strip() for value in values if value.strip()][:SAMPLES]
            named = header or translate("Imports", "Column {number}").format(number=number(place + 1))
            rows.append(ColumnRow(place, named, " · ".join(samples), self.plan.choices[place]))
        return rows

    def _show_columns(self) -> None:
        if self.look is None or self.plan is None:
            return
        example = self.look.date_example
        if example:
            question = translate("Imports", "The file writes {example}. Which day is that?").format(
                example=example
            )
            self._view.show_order(question, order_examples(example), self.plan.date_order)
        else:
            self._view.show_order("", (), self.plan.date_order)
        self._view.show_missing(self._missing())

    def _missing(self) -> str:
        plan, look = self.plan, self.look
        if plan is None or look is None:
            return ""
        if missing := missing_fields(plan.kind, plan.choices):
            return translate("Imports", "Choose the column that is “{field}”.").format(
                field=field_word(missing[0][0])
            )
        if lacks_doctor(plan.kind, plan.choices, plan.doctor_id):
            return translate("Imports", "Choose the column of the doctor, or one doctor for the whole file.")
        if not plan.date_order:
            return translate("Imports", "Say how the dates of the file are written.")
        return ""

    # --- Checking and carrying out ------------------------------------------------------------------------

    def check(self) -> None:
        self._run(is_dry=True)

    def carry_out(self) -> None:
        if self.report is not None and self.report.is_dry and self.report.count(Outcome.ACCEPTED):
            self._run(is_dry=False)

    def cancel(self) -> None:
        """What is done stays; the run ends after the rows that are under way."""
        self._cancelled.set()

    def _run(self, *, is_dry: bool) -> None:
        path, look, plan = self.path, self.look, self.plan
        if path is None or look is None or plan is None or self.is_running or self._missing():
            return
        plan = self.plan = replace(plan, decisions=dict(self._decisions))
        imports = self._session.clinic.imports
        cancelled = self._cancelled = threading.Event()
        self.is_running = True
        self._view.clear_notice()
        self._progress(is_dry, Progress(0.0, 0))

        def progressed(progress: Progress) -> None:
            self._verbs.post(self._progress, is_dry, progress)

        run = imports.dry_run if is_dry else imports.carry_out
        self._verbs.read(
            lambda: run(
                path,
                look,
                plan,
                on_progress=progressed,
                cancelled=cancelled.is_set,
                say=lambda error: " ".join(sentence(error)),
            ),
            self._done,
            self._stopped,
            owner=self,
        )

    def _progress(self, is_dry: bool, progress: Progress) -> None:
        if not self.is_running:
            return
        text = (
            translate("Imports", "Checking: %n row(s) so far. Nothing is stored.", "", progress.rows)
            if is_dry
            else translate("Imports", "Importing: %n row(s) so far. What is done stays.", "", progress.rows)
        )
        self._view.show_running(text, progress.share)

    def _done(self, report: ImportReport) -> None:
        self.is_running = False
        self.report = report
        order = (Outcome.REFUSED, Outcome.DOUBT, Outcome.CHANGED, Outcome.ACCEPTED)
        self.group = str(next((each for each in order if report.count(each)), Outcome.THERE))
        self._show_report()
        if not report.is_dry:
            self._say(summary(report))

    def _stopped(self, error: MediBookError) -> None:
        was_running, self.is_running = self.is_running, False
        self._failed(error)
        if was_running and self.report is not None:
            self._show_report()
        elif was_running:
            self._show_file()

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("warning", *sentence(error))

    # --- The report ---------------------------------------------------------------------------------------

    def show_group(self, group: str) -> None:
        self.group = group
        self._show_report()

    def back_to_columns(self) -> None:
        self.report = None
        self._show_file()

    def decide(self, key: str, choice: str) -> None:
        """ "same": the patient whom the row resembles most; "new": somebody else; "": the row is left out."""
        verdict = next((each for each in self._in_doubt() if each.key == key), None)
        if verdict is None:
            return
        self._decide(verdict, choice)
        self._show_report()

    def decide_all_same(self) -> None:
        """Every row in doubt that has one patient of the same name and birth date is that patient."""
        for verdict in self._in_doubt():
            if len([each for each in verdict.alike if each.same]) == 1:
                self._decide(verdict, "same")
        self._show_report()

    def _decide(self, verdict: RowVerdict, choice: str) -> None:
        if choice == "new":
            self._decisions[verdict.key] = None
        elif choice == "same" and verdict.alike:
            best = next((each for each in verdict.alike if each.same), verdict.alike[0])
            self._decisions[verdict.key] = best.patient_id
        else:
            self._decisions.pop(verdict.key, None)

    def _in_doubt(self) -> list[RowVerdict]:
        shown = self.report.shown if self.report is not None else ()
        return [verdict for verdict in shown if verdict.outcome is Outcome.DOUBT]

    def _show_report(self) -> None:
        if self.report is not None:
            today = self._session.now().date()
            self._view.show_report(report_shown(self.report, self.group, self._decisions, today))

    def save_refused(self, path: Path) -> None:
        imports = self._session.clinic.imports

        def saved(count: int) -> None:
            self._say(translate("Imports", "%n row(s) saved: mend them and import that file.", "", count))

        self._verbs.read(lambda: imports.save_refused(path), saved, self._failed, owner=self)

    def make_slots(self) -> None:
        """The times that can be booked follow from the hours: as far ahead as they are made anyway."""
        if self.is_running:
            return
        schedules = self._session.clinic.schedules
        cancelled = self._cancelled = threading.Event()
        self.is_running = True

        def show(progress: GenerationProgress) -> None:
            if self.is_running:
                text = translate("Imports", "Making times: {doctor}").format(doctor=progress.doctor_name)
                self._view.show_running(text, progress.done / max(1, progress.total))

        def done(made: Regenerated) -> None:
            self.is_running = False
            self._say(translate("Imports", "%n time(s) made that can be booked.", "", made.created))
            self._show_report()

        self._view.show_running(translate("Imports", "Making times …"), 0.0)
        self._verbs.read(
            lambda: schedules.catch_up(
                on_progress=lambda progress: self._verbs.post(show, progress), cancelled=cancelled.is_set
            ),
            done,
            self._stopped,
            owner=self,
        )
