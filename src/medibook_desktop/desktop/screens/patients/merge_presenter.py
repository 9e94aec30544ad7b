"""Decides how two files of one person become one: preview, choices, what stands in the way, and splitting again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, short_day, when
from medibook_desktop.desktop.screens.patients.file_words import field_label, value_text
from medibook_desktop.desktop.screens.patients.view import ChoiceRow, Choices, FileView
from medibook_desktop.domain.errors import MediBookError, MergeClash, StalePatient
from medibook_desktop.domain.patient_files import (
    FileSaved,
    MergePreview,
    differences,
    merged_details,
    suggested_choices,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class MergePresenter:
    """`on_done` gets the id of the file that is to be shown now."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: FileView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
        on_done: Callable[[int], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._now = now
        self._on_done = on_done
        self.preview: MergePreview | None = None

    def show(self, kept_id: int, merged_id: int) -> None:
        def found(preview: MergePreview) -> None:
            self.preview = preview
            self._view.clear_problem()
            self._view.show_choices(self._choices(preview))

        self._verbs.read(
            lambda: self._clinic.patient_files.merge_preview(kept_id, merged_id),
            found,
            self._failed,
            latest_only="patients.merge",
            owner=self,
        )

    def swap(self) -> None:
        """Keep the other one."""
        if self.preview is not None:
            self.show(self.preview.merged.id, self.preview.kept.id)

    def leave(self) -> None:
        self.preview = None
        self._view.show_form()

    def close(self) -> None:
        self._verbs.drop(self)

    def carry_out(self, taken: frozenset[str]) -> None:
        """`taken` are the fields that the kept file gets from the other one."""
        preview = self.preview
        if preview is None or preview.clashes:
            return
        details = merged_details(preview.kept.details, preview.merged.details, tuple(taken))

        def done(saved: FileSaved) -> None:
            self.preview = None
            self._view.show_form()
            self._on_done(saved.patient_id)

        self._changes.make(
            lambda request_id: self._clinic.patient_files.merge(preview, details, request_id),
            translate("Patients", "Merged {merged} into {kept}").format(
                merged=in_sentence(preview.merged.details.name), kept=in_sentence(preview.kept.details.name)
            ),
            changes_of=lambda saved: saved.changes,
            take_back=lambda _saved: (
                lambda request_id: (
                    self._clinic.patient_files.undo_merge(preview.merged.id, request_id).changes
                )
            ),
            on_done=done,
            on_error=lambda error: self._refused(error, preview),
        )

    def split(self, merged_id: int, name: str) -> None:
        """A merged file becomes a file of its own again."""
        self._changes.make(
            lambda request_id: self._clinic.patient_files.undo_merge(merged_id, request_id),
            translate("Patients", "Split: {name}").format(name=name),
            changes_of=lambda saved: saved.changes,
            on_done=lambda saved: self._on_done(saved.patient_id),
        )

    def _refused(self, error: MediBookError, preview: MergePreview) -> bool:
        if isinstance(error, MergeClash | StalePatient):
            # Something came in between: look at it as it is now.
            self._view.show_problem("warning", *sentence(error))
            self.show(preview.kept.id, preview.merged.id)
            return True
        return False

    def _choices(self, preview: MergePreview) -> Choices:
        kept, merged = preview.kept.details, preview.merged.details
        suggested = suggested_choices(kept, merged)
        registered = translate("Patients", "{name}, registered {day}")
        facts = []
        if preview.visits_past:
            facts.append(
                translate(
                    "Patients", "%n past visit(s) of the other file shown here too", "", preview.visits_past
                )
            )
        if preview.visits_coming:
            facts.append(
                translate(
                    "Patients",
                    "%n visit(s) ahead of the other file shown here too",
                    "",
                    preview.visits_coming,
                )
            )
        if preview.wishes:
            facts.append(translate("Patients", "%n wish(es) on the waitlist come along", "", preview.wishes))
        facts.append(
            translate("Patients", "The notes of both files stay readable; it can be split again at any time.")
        )
        return Choices(
            title=translate("Patients", "Two files of one person"),
            sentence=(
                translate(
                    "Patients", "Both have a visit at the same time. Move or cancel one of them, then merge."
                )
                if preview.clashes
                else translate(
                    "Patients",
                    "Choose what the kept file says. The name of the other one goes on finding it.",
                )
            ),
            first_title=registered.format(
                name=in_sentence(kept.name), day=short_day(preview.kept.registered_on)
            ),
            second_title=registered.format(
                name=in_sentence(merged.name), day=short_day(preview.merged.registered_on)
            ),
            rows=tuple(
                ChoiceRow(
                    name,
                    field_label(name),
                    value_text(kept, name),
                    value_text(merged, name),
                    name in suggested,
                )
                for name in differences(kept, merged)
            ),
            action=translate("Patients", "Merge into the first"),
            facts=tuple(facts),
            clashes=tuple(
                (
                    clash.merged_booking,
                    clash.starts_at,
                    translate("Patients", "{when}: {doctor} and {other_doctor}").format(
                        when=when(clash.starts_at, self._now().date()),
                        doctor=clash.kept_doctor,
                        other_doctor=clash.merged_doctor,
                    ),
                )
                for clash in preview.clashes
            ),
            can_swap=True,
        )

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem("error", *sentence(error))
