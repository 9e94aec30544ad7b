"""Decides what happens in the box of a wish: who it is, what was typed, and when it is saved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from
from medibook_desktop.desktop.language.wording import birth_date_from, in_sentence, person_line, short_day
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.waitlist.offer_actions import OfferActions
from medibook_desktop.domain.errors import InvalidInput, MediBookError
from medibook_desktop.domain.people import NewPatient, Patient, clean_name
from medibook_desktop.domain.waitlist import (
    AFTERNOON,
    EVENINGS,
    MINUTES_OF_DAY,
    MORNING,
    ClockRange,
    NewWish,
    Urgency,
    Wish,
    WishChanged,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

PARTS = {"morning": MORNING, "afternoon": AFTERNOON, "evening": EVENINGS}
_BETWEEN = re.compile(
    r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:-|–|—|to|bis|a|à)\s*(\d{1,2})(?:[:.h]?(\d{2}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class WishFields:
    """What stands in the box. `doctor` is (doctor id, specialty); `parts` are keys of PARTS, `between` more times."""

    doctor: tuple[int | None, str] = (None, "")
    visit_type_id: int | None = None
    weekdays: frozenset[int] = frozenset()
    parts: frozenset[str] = frozenset()
    between: str = ""
    earliest: str = ""
    latest: str = ""
    urgency: Urgency = Urgency.SOON
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """The form of somebody who was never here before."""

    name: str
    birth_date: str = ""
    phone: str = ""


class WishView(Protocol):
    def open_box(self, title: str, fields: WishFields) -> None: ...

    def close_box(self) -> None: ...

    def show_search(self) -> None: ...

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_person(self, name: str, line: str) -> None: ...

    def show_new(self, name: str) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_problem(self) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> bool: ...

    def show_saving(self, saving: bool) -> None: ...


class WishPresenter:
    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: WishView,
        actions: OfferActions,
        *,
        on_saved: Callable[[WishChanged], None],
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._view = view
        self._actions = actions
        self._on_saved = on_saved
        self._search = PatientSearch(session.clinic, verbs, timers, view, session.now)
        self._patient: Patient | None = None
        self._is_new = False
        self._old: Wish | None = None
        self._instead_of: int | None = None
        self._minutes: int | None = None

    # --- Opening ----------------------------------------------------------------------------------------

    def open_new(
        self, patient: Patient | None = None, fields: WishFields | None = None, instead_of: int | None = None
    ) -> None:
        """`fields` are what is known already; `instead_of` the visit that an earlier one would replace."""
        self._begin(None, instead_of, None)
        if instead_of is not None:
            title = translate("Waitlist", "Earlier if possible")
        else:
            title = translate("Waitlist", "A wish for the waitlist")
        self._view.open_box(title, fields or WishFields())
        if patient is not None:
            self._choose(patient)
        else:
            self._view.show_search()

    def open_for(self, patient: Patient, fields: WishFields, instead_of: int | None) -> None:
        """For the patient of a visit, of whom the agenda knows the name: birth date and phone come a moment later."""
        self.open_new(patient, fields, instead_of)

        def found(whole: Patient) -> None:
            if self._patient is not None and self._patient.id == whole.id:
                self._choose(whole)

        self._verbs.read(
            lambda: self._session.clinic.patients.get(patient.id), found, self._failed, owner=self
        )

    def edit(self, wish: Wish) -> None:
        wanted = wish.wanted
        self._begin(wish, wanted.instead_of, wanted.minutes)
        self._view.open_box(translate("Waitlist", "Change a wish"), fields_of(wanted))
        self._view.show_person(in_sentence(wish.patient_name), wish.phone)

    def close(self) -> None:
        self._search.stop()
        self._verbs.drop(self)
        self._view.close_box()

    def _begin(self, old: Wish | None, instead_of: int | None, minutes: int | None) -> None:
        self._search.stop()
        self._verbs.drop(self)
        self._old, self._instead_of, self._minutes = old, instead_of, minutes
        self._patient, self._is_new = None, False

    # --- Who it is --------------------------------------------------------------------------------------

    def typed(self, text: str) -> None:
        self._search.typed(text)

    def submit(self, text: str, row: PatientRow | None) -> None:
        """Enter in the search; before the answer it means the best row of the answer."""
        if row is not None and self._search.is_shown_for(text):
            self.choose(row)
        elif text.strip():
            self._search.choose_best(text, self.choose)

    def choose(self, row: PatientRow) -> None:
        if row.is_new:
            self._is_new = True
            self._view.show_new(self._search.name_typed())
            return
        patient = self._search.patient_of(row)
        if patient is not None:
            self._choose(patient)

    def somebody_else(self) -> None:
        """A wish that stands keeps its patient: it would be another wish."""
        if self._old is None:
            self._patient, self._is_new = None, False
            self._view.show_search()

    def _choose(self, patient: Patient) -> None:
        self._patient, self._is_new = patient, False
        line = person_line(patient.birth_date, patient.sex, self._today())
        self._view.show_person(
            in_sentence(patient.name), " · ".join(part for part in (line, patient.phone) if part)
        )

    # --- Saving -----------------------------------------------------------------------------------------

    def save(self, fields: WishFields, person: NewPerson) -> None:
        self._view.clear_problem()
        patient, old = self._patient, self._old
        try:
            wanted = self._wanted(fields)
            new = self._new_patient(person) if self._is_new else None
        except InvalidInput as error:
            self._problem(error)
            return
        if old is None and patient is None and new is None:
            self._view.show_problem(
                "warning",
                translate("Waitlist", "Who is it for?"),
                translate("Waitlist", "Type a name, a phone number or a birth date, then Enter."),
            )
            self._view.show_search()
            return
        self._view.show_saving(True)

        def make_wish(request_id: UUID) -> NewWish:
            if old is not None:
                return wanted(old.wanted.patient_id)
            if patient is not None:
                return wanted(patient.id)
            if new is None:  # one of the three is there: see above
                raise InvalidInput("The {field} is missing.", field="name")
            # The same request id: a second try registers nobody twice.
            return wanted(self._session.clinic.patients.register(new, request_id=request_id).id)

        known = patient.name if patient is not None else person.name
        name = old.patient_name if old is not None else known
        self._actions.save(name, make_wish, old, on_done=self._saved, on_error=self._refused)

    def _saved(self, changed: WishChanged) -> None:
        self._view.show_saving(False)
        self.close()
        self._on_saved(changed)

    def _refused(self, error: MediBookError) -> bool:
        """What was typed is kept, and the reason stands in the box."""
        self._view.show_saving(False)
        self._problem(error)
        return True

    def _failed(self, error: MediBookError) -> None:
        self._problem(error)

    def _problem(self, error: MediBookError) -> None:
        said, next_step = sentence(error)
        field = str(error.details.get("field", ""))
        if not (field and self._view.show_field_problem(field, said)):
            self._view.show_problem("warning", said, next_step)

    def _wanted(self, fields: WishFields) -> Callable[[int], NewWish]:
        doctor_id, specialty = fields.doctor
        times = ranges_of(fields.parts, fields.between)
        earliest, latest = self._day(fields.earliest, "first day"), self._day(fields.latest, "last day")
        if earliest is not None and latest is not None and latest < earliest:
            raise InvalidInput("The last day lies before the first one.", field="last day")
        if latest is not None and latest < self._today():
            raise InvalidInput("The last day is over.", field="last day")

        def of(patient_id: int) -> NewWish:
            return NewWish(
                patient_id,
                doctor_id,
                specialty,
                fields.visit_type_id,
                self._minutes,
                fields.weekdays,
                times,
                earliest,
                latest,
                fields.urgency,
                fields.note,
                self._instead_of,
            )

        return of

    def _day(self, text: str, field: str) -> date | None:
        if not text.strip():
            return None
        found = day_from(text, today=self._today())
        if found is None:
            raise InvalidInput("“{text}” is no day.", field=field, text=text.strip())
        return found

    def _new_patient(self, person: NewPerson) -> NewPatient:
        return NewPatient(
            name=clean_name(person.name),
            birth_date=birth_date_from(person.birth_date, today=self._today()),
            phone=person.phone,
        )

    def _today(self) -> date:
        return self._session.now().date()


def ranges_of(parts: frozenset[str], between: str) -> tuple[ClockRange, ...]:
    """Parts of the day and "8-10:30, 14-15". Raises InvalidInput for what is no time of day."""
    found = [PARTS[part] for part in parts]
    for text in re.split(r"[,;]", between):
        if not text.strip():
            continue
        match = _BETWEEN.fullmatch(text.strip())
        if match is None:
            raise InvalidInput("“{text}” is no time of day.", field="times", text=text.strip())
        first = int(match[1]) * 60 + int(match[2] or 0)
        end = int(match[3]) * 60 + int(match[4] or 0)
        if not 0 <= first < end <= MINUTES_OF_DAY:
            raise InvalidInput("A time of day ends before it begins.", field="times")
        found.append(ClockRange(first, end))
    return tuple(_joined(sorted(found)))


def _joined(ranges: list[ClockRange]) -> list[ClockRange]:
    """Ranges that meet only where they overlap are one; morning and afternoon stay two, as they were said."""
    joined: list[ClockRange] = []
    for each in ranges:
        if joined and each.first < joined[-1].end:
            joined[-1] = ClockRange(joined[-1].first, max(joined[-1].end, each.end))
        else:
            joined.append(each)
    return joined


def fields_of(wanted: NewWish) -> WishFields:
    """A wish as it stands in the box again; the database joins neighbouring ranges, so parts are looked for in them."""
    parts = frozenset(
        name
        for name, part in PARTS.items()
        if any(each.first <= part.first and each.end >= part.end for each in wanted.times)
    )
    rest: list[ClockRange] = []
    for each in wanted.times:
        pieces = [each]
        for name in parts:
            pieces = [left for piece in pieces for left in _without(piece, PARTS[name])]
        rest += pieces
    return WishFields(
        (wanted.doctor_id, wanted.specialty),
        wanted.visit_type_id,
        wanted.weekdays,
        parts,
        ", ".join(
            f"{each.first // 60}:{each.first % 60:02}-{each.end // 60}:{each.end % 60:02}"
            for each in sorted(rest)
        ),
        short_day(wanted.earliest) if wanted.earliest is not None else "",
        short_day(wanted.latest) if wanted.latest is not None else "",
        wanted.urgency,
        wanted.note,
    )


def _without(whole: ClockRange, part: ClockRange) -> list[ClockRange]:
    pieces = (
        ClockRange(whole.first, min(whole.end, part.first)),
        ClockRange(max(whole.first, part.end), whole.end),
    )
    return [piece for piece in pieces if piece.first < piece.end]
