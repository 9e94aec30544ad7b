"""Decides about the report of squeezed-in visits: which month, and what stands in a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import month, when
from medibook_desktop.desktop.screens.lists.view import ListName, ListRow, ListsView
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.reports import SqueezedIn

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class SqueezedPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: ListsView,
        *,
        now: Callable[[], datetime],
        on_show_visit: Callable[[int, datetime], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._now = now
        self._on_show_visit = on_show_visit
        self.first: date | None = None
        self.found: tuple[SqueezedIn, ...] = ()

    def open(self) -> None:
        if self.first is None:
            self.first = self._now().date().replace(day=1)
        self.load()

    def step_day(self, by: int) -> None:
        """To the next or the previous month."""
        if self.first is not None:
            self.first = (self.first + timedelta(days=40 if by > 0 else -1)).replace(day=1)
            self.load()

    def load(self) -> None:
        first = self.first
        if first is None:
            return
        last = (first + timedelta(days=40)).replace(day=1) - timedelta(days=1)

        def read(found: tuple[SqueezedIn, ...]) -> None:
            if first == self.first:
                self.found = found
                self._show(first)

        self._verbs.read(
            lambda: self._clinic.reports.squeezed_in(first, last),
            read,
            lambda error: self._failed(error),
            latest_only="squeezed",
            owner=self,
        )

    def show_visit(self, key: int) -> None:
        visit = next((v for v in self.found if v.booking_id == key), None)
        if visit is not None:
            self._on_show_visit(visit.booking_id, visit.starts_at)

    def close(self) -> None:
        self._verbs.drop(self)

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))

    def _show(self, first: date) -> None:
        heading = translate("Lists", "Squeezed in: {month}").format(month=month(first))
        if not self.found:
            self._view.show_empty(
                ListName.SQUEEZED_IN,
                translate("Lists", "Nobody was squeezed in in {month}").format(month=month(first)),
                translate("Lists", "Ctrl+Left and Ctrl+Right turn to other months."),
            )
            return
        today = self._now().date()
        rows = [
            ListRow(
                visit.booking_id,
                (
                    when(visit.starts_at, today),
                    visit.patient_name,
                    visit.doctor_name,
                    translate("SqueezeReasons", visit.reason),
                    visit.by,
                ),
            )
            for visit in self.found
        ]
        summary = translate("Lists", "%n visit(s) squeezed in", "", len(rows))
        self._view.show_list(ListName.SQUEEZED_IN, heading, rows, summary)
