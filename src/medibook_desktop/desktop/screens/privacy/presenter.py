"""Decides about a person's data: what there is, handing it out, erasing it, and how long visits are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.shard_words import later_at
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, short_day
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import InvalidInput, MediBookError
from medibook_desktop.domain.people import search_key
from medibook_desktop.domain.privacy import Erasure, PersonOverview

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class PersonShown:
    """`lines` say what is stored; `problem` why it cannot be erased now, "" when it can."""

    name: str
    lines: tuple[str, ...]
    consequence: str
    problem: str


@dataclass(frozen=True, slots=True)
class ErasureLine:
    id: int
    name: str
    asked: str
    state: str


class PrivacyView(Protocol):
    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_person(self, person: PersonShown | None) -> None: ...

    def show_erasures(self, lines: Sequence[ErasureLine]) -> None: ...

    def show_years(self, years: int) -> None: ...

    def show_saved(self, sentence: str) -> None: ...

    def show_wrong_name(self, sentence: str) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_problem(self) -> None: ...


class PrivacyPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: PrivacyView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._now = now
        self._name = ""
        self._overview: PersonOverview | None = None
        self._rule_version = 0
        self.finder = PatientSearch(clinic, verbs, timers, self, now)

    def show(self) -> None:
        """Each time that somebody comes to the page."""
        self._read_erasures()
        self._verbs.read(
            self._clinic.privacy.keep_years, self._show_rule, self._failed, latest_only="rule", owner=self
        )

    def close(self) -> None:
        self.finder.stop()
        self._verbs.drop(self)

    # --- Whose ------------------------------------------------------------------------------------------

    def choose(self, row: PatientRow) -> None:
        if row.patient_id:
            self.open(row.patient_id, row.name)

    def submit(self, text: str, row: PatientRow | None) -> None:
        """Enter in the search: maybe before its answer came."""
        if row is not None and self.finder.is_shown_for(text):
            self.choose(row)
        else:
            self.finder.choose_best(text, self.choose)

    def open(self, patient_id: int, name: str) -> None:
        self._name = name
        self._verbs.read(
            lambda: self._clinic.privacy.overview(patient_id),
            self._show_overview,
            self._failed,
            latest_only="overview",
            owner=self,
        )

    def leave_person(self) -> None:
        self._overview, self._name = None, ""
        self._view.show_person(None)

    def proposed_file(self) -> str:
        """A file name without the person's name: a number says nothing to who sees the folder."""
        return f"patient-{self._overview.patient_id}.json" if self._overview is not None else ""

    # --- What is done -----------------------------------------------------------------------------------

    def export(self, path: str) -> None:
        overview = self._overview
        if overview is None:
            return
        target = Path(path)
        self._verbs.write(
            lambda: self._written(overview.patient_id, target), self._exported, self._failed, owner=self
        )

    def erase(self, typed_name: str) -> None:
        """The name has to be typed: this cannot be undone."""
        overview = self._overview
        if overview is None:
            return
        if search_key(typed_name) != search_key(self._name):
            self._view.show_wrong_name(
                translate("Privacy", "This is not the name above. Nothing was erased.")
            )
            return
        name = self._name
        self._changes.make(
            lambda request_id: self._erased(overview.patient_id, request_id),
            lambda erasure: later_at(self._erased_words(name, erasure), erasure.not_yet),
            changes_of=lambda _erasure: [Change(ChangeKind.PATIENT)],
            on_done=lambda _erasure: self._done(),
        )

    def set_years(self, years: int) -> None:
        version = self._rule_version
        self._changes.make(
            lambda request_id: self._clinic.privacy.set_keep_years(years, version, request_id),
            translate("Privacy", "Visits are kept for %n year(s)", "", years),
            changes_of=lambda _version: [],
            on_done=lambda renewed: self._show_rule((years, renewed)),
        )

    def _written(self, patient_id: int, target: Path) -> Path:
        try:
            return self._clinic.privacy.export(patient_id, target)
        except OSError as error:
            raise InvalidInput(
                "The file {path} cannot be written: {reason}.",
                next_step="Choose another folder.",
                field="target",
                path=str(target),
                reason=error.strerror or "",
            ) from None

    def _erased(self, patient_id: int, request_id: object) -> Erasure:
        version = self._clinic.patient_files.version(patient_id)
        return self._clinic.privacy.erase(patient_id, version or 0, request_id)  # type: ignore[arg-type]

    def _erased_words(self, name: str, erasure: Erasure) -> str:
        if erasure.done_at is not None:
            return translate("Privacy", "The data of {name} are erased").format(name=in_sentence(name))
        text = translate("Privacy", "Contact data and notes of {name} are erased, the rest on {day}")
        return text.format(name=in_sentence(name), day=short_day(erasure.due_on))

    # --- What is shown ----------------------------------------------------------------------------------

    def _show_overview(self, overview: PersonOverview) -> None:
        self._overview = overview
        self._view.show_person(
            PersonShown(self._name, _lines(overview), self._consequence(overview), self._why_not(overview))
        )

    def _consequence(self, overview: PersonOverview) -> str:
        if overview.due_on <= self._now().date():
            return translate("Privacy", "Everything that says who this is goes at once. It cannot be undone.")
        text = translate(
            "Privacy",
            "Contact data, notes, numbers and wishes go at once. Name, birth date and reasons of visits are kept until "
            "{day}, as the law asks, and go then by themselves. It cannot be undone.",
        )
        return text.format(day=short_day(overview.due_on))

    def _why_not(self, overview: PersonOverview) -> str:
        if overview.erasure is not None:
            if overview.erasure.done_at is not None:
                return translate("Privacy", "These data are erased already.")
            return translate("Privacy", "This person has asked already; the rest goes on {day}.").format(
                day=short_day(overview.erasure.due_on)
            )
        if overview.coming:
            return translate("Privacy", "%n visit(s) to come: cancel them first.", "", overview.coming)
        return ""

    def _exported(self, path: Path) -> None:
        text = translate(
            "Privacy", "{file} holds everything. Only you can read it; hand it over and delete it."
        )
        self._view.show_saved(text.format(file=str(path)))
        if self._overview is not None:
            self.open(self._overview.patient_id, self._name)

    def _done(self) -> None:
        self.leave_person()
        self._read_erasures()

    def _read_erasures(self) -> None:
        self._verbs.read(
            self._clinic.privacy.erasures,
            self._show_erasures,
            self._failed,
            latest_only="erasures",
            owner=self,
        )

    def _show_erasures(self, erasures: Sequence[Erasure]) -> None:
        names = self._clinic.directory.staff_names()
        lines = []
        for each in erasures:
            asked = translate("Privacy", "{day}, by {name}").format(
                day=short_day(each.asked_at.date()), name=in_sentence(names.get(each.asked_by, each.asked_by))
            )
            state = (
                translate("Privacy", "Erased on {day}").format(day=short_day(each.done_at.date()))
                if each.done_at is not None
                else translate("Privacy", "The rest goes on {day}").format(day=short_day(each.due_on))
            )
            lines.append(ErasureLine(each.id, each.name, asked, later_at(state, each.not_yet)))
        self._view.show_erasures(lines)

    def _show_rule(self, rule: tuple[int, int]) -> None:
        years, self._rule_version = rule
        self._view.show_years(years)

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem("error", *sentence(error))

    # --- SearchView -------------------------------------------------------------------------------------

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self._view.show_hits(tuple(row for row in rows if not row.is_new))

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self._view.show_problem(kind, sentence, next_step, action)

    def clear_problem(self) -> None:
        self._view.clear_problem()


def _lines(overview: PersonOverview) -> tuple[str, ...]:
    said = [translate("Privacy", "%n file(s)", "", overview.files)]
    said.append(translate("Privacy", "%n past visit(s)", "", overview.past))
    if overview.last_visit is not None:
        said.append(
            translate("Privacy", "Last visit on {day}").format(day=short_day(overview.last_visit.date()))
        )
    if overview.notes:
        said.append(translate("Privacy", "Encrypted notes"))
    if overview.wishes:
        said.append(translate("Privacy", "%n wish(es) on the waitlist", "", overview.wishes))
    said.append(translate("Privacy", "%n recorded look(s) at the file", "", overview.looks))
    return tuple(said)
