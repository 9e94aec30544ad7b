"""Decides what the audit shows: searched a page at a time, told in sentences, checked, exported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, day_near, long_day
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.audit.values import label, value_text, visit_time
from medibook_desktop.desktop.screens.audit.view import AuditView, Details, EventRow, FieldRow
from medibook_desktop.desktop.screens.audit.words import sentence_of, topic_word
from medibook_desktop.domain.audit import (
    AuditChoices,
    AuditEntry,
    AuditPage,
    AuditQuery,
    Names,
    Topic,
    field_changes,
)
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

QUICK = ("today", "yesterday", "week", "month", "year", "all", "own")


class AuditPresenter:
    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: AuditView,
        *,
        on_show_visit: Callable[[int, datetime], None],
        on_show_patient: Callable[[int], None],
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._view = view
        self._on_show_visit = on_show_visit
        self._on_show_patient = on_show_patient
        self._audit = session.clinic.audit
        self._zone = session.info.tz
        self.finder = PatientSearch(session.clinic, verbs, timers, self, session.now)
        self.query = AuditQuery()
        self._page: AuditPage | None = None
        self._rows: tuple[EventRow, ...] = ()
        self._names: dict[tuple[str, int], Names] = {}
        self._selected: EventRow | None = None
        self._is_reading = False
        self.set_time("week", None, None, load=False)

    def opened(self) -> None:
        """Each time that a person comes here: what happened meanwhile is part of it."""
        self._verbs.read(self._audit.choices, self._choices_read, owner=self, latest_only="audit.choices")
        self.load()

    def close(self) -> None:
        self.finder.stop()
        self._verbs.drop(self)

    # --- What is searched for ---------------------------------------------------------------------------

    def set_time(self, quick: str, first: date | None, last: date | None, *, load: bool = True) -> None:
        """`first` and `last` count for "own"; both days are whole and belong to it."""
        today = self._session.now().date()
        days = {
            "today": (today, None),
            "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
            "week": (today - timedelta(days=6), None),
            "month": (today - timedelta(days=30), None),
            "year": (today - timedelta(days=365), None),
            "all": (None, None),
        }
        begins, ends = days.get(quick, (first, last))
        if begins and ends and begins > ends:
            begins, ends = ends, begins
        self.query = replace(
            self.query,
            since=self._midnight(begins) if begins else None,
            until=self._midnight(ends + timedelta(days=1)) if ends else None,
        )
        if load:
            self.load()

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)

    def set_topic(self, topic: Topic) -> None:
        self.query = replace(self.query, topic=topic)
        self.load()

    def set_who(self, who: str | None) -> None:
        self.query = replace(self.query, who=who)
        self.load()

    def set_doctor(self, doctor_id: int | None) -> None:
        self.query = replace(self.query, doctor_id=doctor_id)
        self.load()

    def set_desk(self, terminal: str | None) -> None:
        self.query = replace(self.query, terminal=terminal)
        self.load()

    def patient_chosen(self, row: PatientRow | None) -> None:
        """None: any patient again. Of one patient everything is shown, however long ago."""
        self.finder.stop()
        if row is None:
            self.query = replace(self.query, patient_id=None)
            self._view.show_patient("")
        else:
            self.query = replace(self.query, patient_id=row.patient_id, since=None, until=None)
            self._view.show_patient(row.name)
            self._view.show_all_time()
        self.load()

    def submit_patient(self, text: str, row: PatientRow | None) -> None:
        """Enter in the patient's search: maybe before its answer came."""
        if row is not None and self.finder.is_shown_for(text):
            self.patient_chosen(row)
        else:
            self.finder.choose_best(text, self.patient_chosen)

    def show_looks_at(self, patient_id: int) -> None:
        """Who looked at this file, and all else that happened to it."""
        self.query = AuditQuery(topic=Topic.LOOKS, patient_id=patient_id)
        self._view.show_topic(Topic.LOOKS)
        self._view.show_all_time()
        self._view.show_patient(translate("Audit", "no. {number}").format(number=patient_id))
        self._verbs.read(
            lambda: self._session.clinic.patients.get(patient_id),
            lambda patient: self._view.show_patient(patient.name),
            owner=self,
            latest_only="audit.patient",
        )
        self.opened()

    # --- Pages ------------------------------------------------------------------------------------------

    def load(self) -> None:
        wanted = self.query
        self._page = None
        self._is_reading = True
        self._view.show_busy(True)
        self._verbs.read(
            lambda: self._audit.search(wanted),
            self._first_page,
            self._failed,
            latest_only="audit.page",
            owner=self,
        )

    def more(self) -> None:
        """The end of the list came into sight."""
        page, wanted = self._page, self.query
        if page is None or page.next is None or self._is_reading:
            return
        self._is_reading = True
        self._view.show_busy(True)
        self._verbs.read(
            lambda: self._audit.search(wanted, page),
            self._next_page,
            self._failed,
            latest_only="audit.page",
            owner=self,
        )

    def _first_page(self, page: AuditPage) -> None:
        self._rows, self._names = (), {}
        self._next_page(page)

    def _next_page(self, page: AuditPage) -> None:
        self._is_reading = False
        self._page = page
        today = self._session.now().date()
        made = tuple(self._row(entry, page.names, today) for entry in page.entries)
        self._names |= {row.key: page.names for row in made}
        self._rows = (*self._rows, *made)
        self._view.show_busy(False)
        is_narrowed = (
            replace(self.query, since=None, until=None) != AuditQuery() or self.query.since is not None
        )
        self._view.show_rows(self._rows, has_more=page.next is not None, is_narrowed=is_narrowed)

    def _row(self, entry: AuditEntry, names: Names, today: date) -> EventRow:
        when = f"{day_near(entry.at.date(), today)} {clock(entry.at)}"
        return EventRow(entry, when, sentence_of(entry, names, self._zone), entry.terminal)

    def _failed(self, error: MediBookError) -> None:
        self._is_reading = False
        self._view.show_busy(False)
        self._view.show_notice("error", *sentence(error))

    def _choices_read(self, choices: AuditChoices) -> None:
        anybody = (None, translate("Audit", "Anybody"))
        doctors = [(doctor.id, doctor.name) for doctor in self._session.clinic.directory.doctors()]
        self._view.show_choices(
            [(topic, topic_word(topic)) for topic in Topic],
            [anybody, *choices.people],
            [(None, translate("Audit", "Any doctor")), *doctors],
            [(None, translate("Audit", "Any desk")), *((desk, desk) for desk in choices.terminals)],
        )

    # --- One event --------------------------------------------------------------------------------------

    def select(self, row: EventRow | None) -> None:
        self._selected = row
        if row is None:
            self._view.show_details(None)
            return
        entry, names = row.entry, self._names.get(row.key, Names())
        fields = tuple(
            FieldRow(
                each.name,
                label(each.name),
                value_text(each.name, each.before, names, self._zone) if entry.before is not None else "",
                value_text(each.name, each.after, names, self._zone) if entry.after is not None else "",
                each.is_changed,
            )
            for each in field_changes(entry)
        )
        line = translate("Audit", "{day}, {time} · {who} at {desk}").format(
            day=long_day(entry.at.date()),
            time=f"{clock(entry.at)}:{entry.at.second:02}",
            who=names.staff.get(entry.who, entry.who),
            desk=entry.terminal or translate("Audit", "an unnamed desk"),
        )
        self._view.show_details(
            Details(
                row.sentence,
                line,
                fields,
                sum(each.is_changed for each in fields),
                can_show_visit=entry.what == "bookings" and visit_time(entry.now, self._zone) is not None,
                can_show_patient=entry.patient_id is not None,
            )
        )

    def show_visit(self) -> None:
        entry = self._selected.entry if self._selected else None
        if entry is None or entry.booking_id is None:
            return
        span = visit_time(entry.now, self._zone)
        if span is not None:
            self._on_show_visit(entry.booking_id, span[0])

    def show_file(self) -> None:
        entry = self._selected.entry if self._selected else None
        if entry is not None and entry.patient_id is not None:
            self._on_show_patient(entry.patient_id)

    # --- SearchView (the patient's search) --------------------------------------------------------------

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self._view.show_hits(tuple(row for row in rows if not row.is_new))

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self._view.show_notice(kind, sentence, next_step)

    def clear_problem(self) -> None:
        self._view.show_notice("", "", "")
