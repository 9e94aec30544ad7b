"""Decides which free times are looked for, which one is held, and what Enter does with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.slot_hold import SlotHold
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.asked import asked_from, days_said, hours_said
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.sorting import specialties_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, day_ahead, in_sentence, number, short_day
from medibook_desktop.desktop.screens.next_available.view import Choices, FreeRow, NextAvailableView
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.asked_words import Asked
from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.domain.people import Doctor, Patient
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.when_vocabulary import DAY_PARTS
from medibook_desktop.domain.when_words import When

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PAUSE = 0.15
REST_BEFORE_HOLD = 0.1
"""The arrow rests this long on a time before the other desks hear of it."""
RETRY = 2.0
ROWS = 30
Chosen = Callable[[FreeTime, VisitType | None, Patient | None], None]
Found = tuple[list[FreeTime], list[Hold], bool, str]


class NextAvailablePresenter:
    """One box, opened again and again. What is typed moves the lists and buttons; a click on those counts too."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: NextAvailableView,
        *,
        doctors: Sequence[Doctor],
        visit_types: Sequence[VisitType],
        now: Callable[[], datetime],
        on_chosen: Chosen,
        on_closed: Callable[[], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._doctors = doctors
        self._visit_types = visit_types
        self._now = now
        self._on_chosen = on_chosen
        self._on_closed = on_closed
        self._hold = SlotHold(clinic, verbs, self._somebody_else_holds)
        self._timer: Timer | None = None
        self._hold_timer: Timer | None = None
        self.is_open = False
        self.patient: Patient | None = None
        self._text = ""
        self._asked = Asked(When())
        self._base = self.choices = Choices()
        self._rows: tuple[FreeRow, ...] = ()
        self._shown_for: tuple[str, Choices] | None = None
        self._choose_when_shown = False
        self._selected: FreeTime | None = None
        self._people: tuple[object, ...] = ()
        self._show_lists()

    def _show_lists(self) -> None:
        """Who and what may be chosen, as it is now."""
        doctors = tuple((doctor.id, doctor.name) for doctor in self._doctors)
        specialties = tuple(specialties_of(self._doctors))
        kinds = tuple((kind.id, kind.name) for kind in self._visit_types if kind.is_active)
        if self._people != (specialties, doctors, kinds):
            self._people = (specialties, doctors, kinds)
            self._view.show_people(specialties, doctors)
            self._view.show_visit_types(kinds)

    # --- Opening and closing ------------------------------------------------------------------------------

    def open(
        self,
        *,
        patient: Patient | None = None,
        name: str = "",
        doctor_id: int | None = None,
        specialty: str = "",
        visit_type_id: int | None = None,
    ) -> None:
        """For a patient who waits (or the `name` of a new one), beginning with a doctor or a specialty."""
        self._show_lists()
        who = f"d:{doctor_id}" if doctor_id is not None else f"s:{specialty}" if specialty else ""
        self.is_open = True
        self.patient = patient
        self._text = ""
        self._asked = Asked(When())
        self._base = self.choices = Choices(who=who, visit_type_id=visit_type_id)
        self._shown_for = None
        self._choose_when_shown = False
        self._view.open_box(patient.name if patient is not None else name)
        self._view.show_rows(())
        self._search()

    def close(self) -> None:
        """Esc: the time that was held is free for the others again."""
        if self.is_open:
            self._hold.release()
            self._end()
            self._on_closed()

    def _end(self) -> None:
        self.is_open = False
        self._cancel_timers()
        self._verbs.drop(self)
        self._selected = None
        self._rows = ()
        self._view.show_busy(False)
        self._view.close_box()

    def _cancel_timers(self) -> None:
        for timer in (self._timer, self._hold_timer):
            if timer is not None:
                timer.cancel()
        self._timer = self._hold_timer = None

    # --- What is wanted -----------------------------------------------------------------------------------

    def typed(self, text: str) -> None:
        """A letter more: look when the fingers rest."""
        self._choose_when_shown = False
        self._understand(text)
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._timers.once(PAUSE, self._search)

    def choose_who(self, who: str) -> None:
        self._change(replace(self.choices, who=who))

    def choose_visit_type(self, visit_type_id: int | None) -> None:
        self._change(replace(self.choices, visit_type_id=visit_type_id))

    def toggle_weekday(self, weekday: int) -> None:
        self._change(replace(self.choices, weekdays=self.choices.weekdays ^ {weekday}))

    def choose_part(self, part: str) -> None:
        self._change(replace(self.choices, part=part))

    def _change(self, choices: Choices) -> None:
        self.choices = choices
        self._search()

    def _understand(self, text: str) -> None:
        """Words move what they name; what they no longer name goes back to where the box began."""
        before, self._text = self._named(), text.strip()
        self._asked = asked_from(
            self._text, today=self._now().date(), doctors=self._doctors, visit_types=self._visit_types
        )
        now = self._named()
        changed = {
            field: getattr(now, field) or getattr(self._base, field)
            for field in ("who", "visit_type_id", "weekdays", "part")
            if getattr(now, field) != getattr(before, field)
        }
        self.choices = replace(self.choices, **changed)

    def _named(self) -> Choices:
        asked = self._asked
        who = f"s:{asked.specialty}" if asked.specialty else ""
        if not who and len(asked.who) == 1:
            who = f"d:{asked.who[0].id}"
        hours = (asked.when.starts_from, asked.when.starts_before)
        part = next((name for name, bounds in DAY_PARTS.items() if bounds == hours), "")
        return Choices(
            who,
            asked.visit_type.id if asked.visit_type is not None else None,
            asked.when.weekdays,
            part if any(hours) else "",
        )

    def _wish(self) -> NextAvailable:
        choices, when = self.choices, self._asked.when
        kind, _, who = choices.who.partition(":")
        doctor_ids: tuple[int, ...] = (int(who),) if kind == "d" else ()
        if not kind and len(self._asked.who) > 1:
            doctor_ids = tuple(doctor.id for doctor in self._asked.who)
        starts_from, starts_before = when.starts_from, when.starts_before
        if choices.part != self._named().part:
            starts_from, starts_before = DAY_PARTS.get(choices.part, (None, None))
        return NextAvailable(
            doctor_ids=doctor_ids,
            specialty=who if kind == "s" else "",
            visit_type_id=choices.visit_type_id,
            first=when.first,
            last=when.last,
            weekdays=choices.weekdays,
            starts_from=starts_from,
            starts_before=starts_before,
            limit=ROWS,
        )

    # --- Looking ------------------------------------------------------------------------------------------

    def _search(self) -> None:
        if not self.is_open:
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        wish = self._wish()
        asked_for = (self._text, self.choices)
        self._view.show_choices(self.choices)
        self._view.show_meaning(self._meaning(wish))
        self._view.show_busy(True)

        def found(answer: Found) -> None:
            self._show(asked_for, wish, *answer)

        self._verbs.read(lambda: self._look(wish), found, self._failed, latest_only="next.search", owner=self)

    def _look(self, wish: NextAvailable) -> Found:
        """On the read lane: the times, who else is at them, whether they are later than asked for."""
        times = self._clinic.availability.search(wish)
        is_later = not times and wish.last is not None
        if is_later:
            times = self._clinic.availability.search(replace(wish, last=None))
        until = "" if times else self._until(wish)
        days = {free.starts_at.date() for free in times}
        holds = [hold for day in sorted(days) for hold in self._clinic.holds.on_day(day)]
        return times, holds, is_later, until

    def _until(self, wish: NextAvailable) -> str:
        last = self._clinic.availability.open_until(wish)
        return short_day(last) if last is not None else ""

    def _show(
        self,
        asked_for: tuple[str, Choices],
        wish: NextAvailable,
        times: list[FreeTime],
        holds: list[Hold],
        is_later: bool,
        until: str,
    ) -> None:
        self._view.show_busy(False)
        others = {hold.slot_id: hold for hold in holds if not hold.is_mine}
        self._rows = tuple(self._row(free, others.get(free.slot.id)) for free in times)
        self._shown_for = asked_for
        self._view.show_rows(self._rows)
        if is_later and times:
            self._view.show_meaning(
                translate("NextAvailable", "Nothing is free {when}; these are the next times.").format(
                    when=days_said(wish.first, wish.last)
                )
            )
        if not times:
            self.selected(None)
            self._say_nothing(until)
        elif self._choose_when_shown:
            # Enter came before the answer: the first time of the answer, which is now on the screen.
            self._choose_when_shown = False
            self.choose(self._rows[0])

    def _say_nothing(self, until: str) -> None:
        if until:
            said = translate(
                "NextAvailable", "No such time is free. The schedule is open until {day}."
            ).format(day=until)
        else:
            said = translate("NextAvailable", "There is no schedule for these doctors yet.")
        self._view.show_nothing(
            said,
            translate("NextAvailable", "Leave out a word, or choose another doctor, day or part of the day."),
        )

    def _failed(self, error: MediBookError) -> None:
        self._view.show_busy(False)
        self._view.show_problem(*sentence(error))
        if isinstance(error, DatabaseAway) and self.is_open:
            self._timer = self._timers.once(RETRY, self._search)

    def _row(self, free: FreeTime, hold: Hold | None) -> FreeRow:
        note = ""
        if hold is not None:
            note = translate("NextAvailable", "{who} at {desk} is at it").format(
                who=in_sentence(hold.holder), desk=in_sentence(hold.terminal)
            )
        span = translate("NextAvailable", "{first} – {last}", "from and to, times of day").format(
            first=clock(free.starts_at), last=clock(free.ends_at)
        )
        doctor = " · ".join(part for part in (free.doctor.name, free.doctor.specialty) if part)
        return FreeRow(free, day_ahead(free.starts_at.date(), self._now().date()), span, doctor, note)

    def _meaning(self, wish: NextAvailable) -> str:
        """What was understood of what is not shown by a list or a button; and what was not."""
        kind = next((k for k in self._visit_types if k.id == wish.visit_type_id), None)
        said = [
            translate("NextAvailable", "{minutes} min in one piece").format(minutes=number(kind.minutes))
            if kind is not None
            else "",
            days_said(wish.first, wish.last),
            hours_said(wish.starts_from, wish.starts_before),
        ]
        if len(wish.doctor_ids) > 1:
            said.append(translate("NextAvailable", "%n doctors fit the name", "", len(wish.doctor_ids)))
        if self._asked.rest:
            said.append(
                translate("NextAvailable", "not understood: {words}").format(
                    words=in_sentence(" ".join(self._asked.rest))
                )
            )
        return " · ".join(part for part in said if part)

    # --- The selected time --------------------------------------------------------------------------------

    def selected(self, row: FreeRow | None) -> None:
        """The arrow stands on it: it is held as soon as the arrow rests."""
        free = row.free if row is not None else None
        if free is not None and self._selected is not None and free.slot.id == self._selected.slot.id:
            self._selected = free
            return
        self._selected = free
        self._hold.release()
        if self._hold_timer is not None:
            self._hold_timer.cancel()
            self._hold_timer = None
        if free is not None:
            slot = free.slot
            self._hold_timer = self._timers.once(REST_BEFORE_HOLD, lambda: self._hold.take(slot))

    def _somebody_else_holds(self, hold: Hold) -> None:
        self._rows = tuple(
            self._row(row.free, hold) if row.free.slot.id == hold.slot_id else row for row in self._rows
        )
        self._view.show_rows(self._rows)

    def submit(self, text: str, row: FreeRow | None) -> None:
        """Enter: the selected time; or the first one for what is typed, if its answer is still to come."""
        if text.strip() != self._text:
            self._understand(text)
        if self._shown_for != (self._text, self.choices):
            self._choose_when_shown = True
            self._search()
        elif row is not None:
            self.choose(row)

    def choose(self, row: FreeRow) -> None:
        kind = next((k for k in self._visit_types if k.id == self.choices.visit_type_id), None)
        patient = self.patient
        # The booking box goes on with the hold: in between nobody sees the time as free.
        self._hold.hand_over()
        self._end()
        self._on_chosen(row.free, kind, patient)
