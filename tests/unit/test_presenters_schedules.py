"""The schedules page decides: steps and the way back, versions, bad input, the preview, two who saved, copying."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.schedules.copying_presenter import CopyingPresenter
from medibook_desktop.desktop.screens.schedules.presenter import SchedulesPresenter
from medibook_desktop.desktop.screens.schedules.view import TypedHours
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import CannotUndo, StaleSchedule
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedule_editing import (
    ClashingVisit,
    ClashKind,
    DayChange,
    DoctorSchedule,
    SchedulePreview,
    ScheduleSaved,
)
from medibook_desktop.domain.schedule_periods import period_on, same_hours
from medibook_desktop.domain.schedules import (
    END_OF_DAY,
    Regenerated,
    WeeklyHours,
    check_hours,
    check_slot_fits,
)
from medibook_desktop.domain.slot_generation import GenerationProgress
from tests.helpers.desk_doubles import Recorder

NOW = datetime(2026, 11, 26, 9, 54, tzinfo=UTC)
TODAY = NOW.date()
HOUSE = Clinic(1, "Harbour Clinic", "Europe/London", "GB")
DOCTORS = (Doctor(1, "Dr Amara Okafor", "Cardiology", 1), Doctor(2, "Dr Wei Chen", "General", 1))
MORNINGS = tuple(WeeklyHours(1, 1, day, time(8), time(12), 15) for day in range(5))


class Editing:
    """Schedules kept in memory, with the answers of the real service."""

    def __init__(self) -> None:
        self.stored: dict[int, tuple[WeeklyHours, ...]] = {
            1: MORNINGS,
            2: tuple(replace(rule, doctor_id=2) for rule in MORNINGS),
        }
        self.saved: list[tuple[int, tuple[WeeklyHours, ...], UUID]] = []
        self.clashes: tuple[ClashingVisit, ...] = ()
        self.counts = [0, 0]
        self.generated: list[list[int]] = []
        self.is_stopped = False

    def open(self, doctor_id: int) -> DoctorSchedule:
        self.counts[0] += 1
        return DoctorSchedule(doctor_id, HOUSE, self.stored[doctor_id], self.digest(doctor_id), "Ada", NOW)

    def digest(self, doctor_id: int) -> str:
        return str(hash(self.stored[doctor_id]))

    def check(self, doctor_id: int, rules: Iterable[WeeklyHours]) -> tuple[WeeklyHours, ...]:
        own = tuple(replace(rule, doctor_id=doctor_id) for rule in rules)
        check_hours(own)
        for rule in own:
            check_slot_fits(rule)
        return own

    def preview(self, doctor_id: int, rules: Iterable[WeeklyHours]) -> SchedulePreview:
        self.counts[1] += 1
        own = self.check(doctor_id, rules)
        days = (DayChange(date(2026, 11, 30), 4, 2, 0), DayChange(date(2026, 12, 1), 1, 0, 3))
        return SchedulePreview(doctor_id, own, TODAY, date(2027, 6, 13), days, self.clashes)

    def without_time(self, doctor_id: int) -> tuple[ClashingVisit, ...]:
        return self.clashes

    def save(
        self,
        began_with: DoctorSchedule,
        rules: Iterable[WeeklyHours],
        request_id: UUID,
        *,
        is_generating: bool = True,
    ) -> ScheduleSaved:
        doctor_id = began_with.doctor_id
        if began_with.digest != self.digest(doctor_id):
            raise StaleSchedule(changed_by="Ben", changed_at=NOW, digest=self.digest(doctor_id))
        before, self.stored[doctor_id] = self.stored[doctor_id], tuple(rules)
        self.saved.append((doctor_id, self.stored[doctor_id], request_id))
        done = Regenerated(5, 2, 3, 0, ())
        return ScheduleSaved(doctor_id, before, self.digest(doctor_id), done, ())

    def generate(
        self,
        doctor_ids: list[int],
        report: Callable[[GenerationProgress], None],
        cancelled: Callable[[], bool],
    ) -> Regenerated:
        self.generated.append(list(doctor_ids))
        report(GenerationProgress(1, len(doctor_ids), "Dr Wei Chen", 5, 2, 0, 0))
        return Regenerated(5, 2, 0, 0, (), 1, is_cancelled=self.is_stopped)

    def take_back(
        self, saved: ScheduleSaved, request_id: UUID, *, is_generating: bool = True
    ) -> ScheduleSaved:
        if self.digest(saved.doctor_id) != saved.digest:
            raise CannotUndo
        return self.save(self.open(saved.doctor_id), saved.before, request_id)


class Page:
    def __init__(self) -> None:
        self.editing = Editing()
        self.view = Recorder()
        self.window = Recorder()
        runner = InlineRunner()
        clinic: Any = SimpleNamespace(
            schedule_editing=self.editing,
            directory=SimpleNamespace(clinics=lambda: (HOUSE,)),
            schedules=SimpleNamespace(weekly_hours=lambda doctor_id: self.editing.stored[doctor_id]),
        )
        self.changes = ChangesMade(
            runner, ManualTimers(), self.window, on_changes=lambda _c: None, on_refused=lambda: None
        )
        self.presenter = SchedulesPresenter(
            clinic,
            runner,
            self.view,
            self.changes,
            doctors=lambda: DOCTORS,
            now=lambda: NOW,
        )
        self.copying = CopyingPresenter(
            clinic,
            runner,
            self.view,
            self.changes,
            self.presenter,
            doctors=lambda: DOCTORS,
            now=lambda: NOW,
            long_work=LongWork(runner.post, launch=lambda run: run()),
        )
        self.presenter.show()

    def shown(self, name: str) -> Any:
        found = self.view.shown(name)
        assert found is not None, name
        return found[0] if len(found) == 1 else found

    def type(self, **changed: Any) -> TypedHours:
        """The form as it is shown, with something typed over it."""
        form = self.shown("show_form")
        typed = TypedHours(
            form.weekdays,
            form.starts,
            form.ends,
            form.slot_minutes,
            form.breaks,
            form.every_weeks,
            form.anchor if form.every_weeks > 1 else "",
            form.clinic_id,
        )
        typed = replace(typed, **changed)
        self.presenter.fields_typed(typed)
        return typed

    @property
    def week(self) -> list[tuple[int, time, time]]:
        rules = period_on(self.presenter.rules, max(TODAY, self.presenter.shown_day)).rules
        return [(rule.weekday, rule.starts, rule.ends) for rule in rules]


@pytest.fixture
def page() -> Page:
    return Page()


# --- Drawing --------------------------------------------------------------------------------------------------------


def test_the_first_doctor_is_shown_and_nothing_is_unsaved(page: Page) -> None:
    assert page.shown("show_doctors") == ([(1, "Dr Amara Okafor"), (2, "Dr Wei Chen")], 1)
    blocks, key, _ = page.shown("show_week")
    assert len(blocks) == 5
    assert key == -1
    assert blocks[0].spoken == "Monday 08:00 to 12:00, slots of 15 minutes"
    assert page.shown("show_state").is_changed is False
    assert "Ada" in page.shown("show_changed_by")


def test_each_step_of_drawing_can_be_taken_back(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    page.presenter.break_drawn(page.shown("show_week")[1], -1, 600, 615)
    page.presenter.changed(page.shown("show_week")[1], 6, 600, 780)
    assert (6, time(10), time(13)) in page.week
    moved = period_on(page.presenter.rules, TODAY).rules[-1]
    assert moved.breaks == ((time(11), time(11, 15)),)  # a break goes along with its hours
    assert page.shown("show_state").is_changed

    assert page.presenter.step_back()
    assert page.presenter.step_back()
    assert page.presenter.step_back()
    assert not page.presenter.step_back()
    assert not page.presenter.is_dirty


def test_what_is_over_stays_as_it_was(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    yesterday = period_on(page.presenter.rules, date(2026, 11, 25))
    assert same_hours(yesterday.rules, [replace(r, valid_to=yesterday.valid_to) for r in MORNINGS])
    assert [v.dates for v in page.shown("show_versions")[0]] == ["Until 25 Nov 2026", "From 26 Nov 2026"]


def test_the_form_changes_the_same_hours_on_all_their_days(page: Page) -> None:
    page.presenter.chosen(0)
    assert page.shown("show_form").weekdays == frozenset(range(5))
    page.type(ends="13:30", breaks="10:00-10:15; 11.30–11:45".replace(";", ","))
    assert page.week == [(day, time(8), time(13, 30)) for day in range(5)]
    page.type(weekdays=frozenset({0, 2, 5}))
    assert [day for day, *_ in page.week] == [0, 2, 5]
    rules = period_on(page.presenter.rules, TODAY).rules
    assert {rule.breaks for rule in rules} == {((time(10), time(10, 15)), (time(11, 30), time(11, 45)))}


def test_every_second_week_is_said_with_its_week_and_what_53_weeks_do(page: Page) -> None:
    page.presenter.chosen(0)
    page.type(every_weeks=2, anchor=page.presenter.anchor_for(2))
    said = page.shown("show_form").weeks_said
    assert "in the week of 23 Nov 2026 and every second week after it" in said
    assert "even weeks of 2026 and the odd ones of 2027: 2026 has 53 weeks" in said
    page.presenter.drawn(0, 8 * 60, 12 * 60)
    assert page.view.shown("show_problem") is not None  # every week meets every second week
    page.type(every_weeks=2, anchor="2026-11-30")
    assert page.view.calls[-1][0] != "show_problem"


# --- Bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"starts": "late"}, "starts", "“late” is no time"),
        ({"starts": "12:00"}, "ends", "end when they begin"),
        ({"ends": "7:00"}, "ends", "past midnight"),
        ({"breaks": "7:00-7:30"}, "breaks", "outside"),
        ({"breaks": "10:00"}, "breaks", "typed like"),
        ({"breaks": "11:00-10:00"}, "breaks", "ends before it starts"),
        ({"weekdays": frozenset()}, "weekdays", "need a day"),
    ],
)
def test_each_wrong_field_has_its_own_sentence(
    page: Page, typed: dict[str, Any], field: str, words: str
) -> None:
    page.presenter.chosen(0)
    page.type(**typed)
    said = page.shown("show_form_problem")
    assert said[0] == field
    assert words in said[1]
    assert not page.presenter.is_dirty


def test_a_slot_longer_than_the_hours_is_said_at_once_and_not_saved(page: Page) -> None:
    page.presenter.chosen(0)
    page.type(slot_minutes=240, ends="11:00")
    assert "does not fit" in page.shown("show_problem")[1]
    page.presenter.saving.look()
    assert page.view.count("show_preview") == 0


def test_a_night_is_offered_as_two_days(page: Page) -> None:
    page.presenter.drawn(5, 22 * 60, 24 * 60)
    typed = page.type(ends="6:00")
    assert page.shown("show_form_problem")[2] == "Split at midnight"
    page.presenter.split_at_midnight(typed)
    assert page.week[-2:] == [(5, time(22), END_OF_DAY), (6, time(0), time(6))]
    assert any("28 Mar 2027" in note for note in page.shown("show_state").notes)


# --- Versions -------------------------------------------------------------------------------------------------------


def test_new_hours_from_a_date_on_end_the_earlier_ones_the_day_before(page: Page) -> None:
    page.presenter.new_version()
    assert page.shown("show_dates")[0] == "1 Jan 2027"
    page.presenter.dates_typed("4.1.2027", "")
    page.presenter.removed(page.shown("show_week")[0][0].key, -1)
    versions, current = page.shown("show_versions")
    assert [v.dates for v in versions] == ["Until 3 Jan 2027", "From 4 Jan 2027"]
    assert (versions[current].state, versions[0].state) == ("Coming", "Now")
    page.presenter.choose_version(0)
    assert len(page.shown("show_week")[0]) == 5


def test_hours_for_some_weeks_let_the_earlier_ones_come_back(page: Page) -> None:
    page.presenter.new_version()
    page.presenter.dates_typed("4.1.2027", "17.1.2027")
    page.presenter.removed(page.shown("show_week")[0][0].key, -1)
    rules = page.presenter.rules
    assert [len(period_on(rules, day).rules) for day in (date(2027, 1, 3), date(2027, 1, 10))] == [5, 4]


@pytest.mark.parametrize(
    ("first", "last", "field", "words"),
    [
        ("1.1.2026", "", "valid_from", "over"),
        ("soon", "", "valid_from", "no day"),
        ("4.1.2027", "1.1.2027", "valid_to", "before they begin"),
        ("4.1.2027", "later", "valid_to", "no day"),
    ],
)
def test_dates_that_cannot_be_are_said_at_their_field(
    page: Page, first: str, last: str, field: str, words: str
) -> None:
    page.presenter.dates_typed(first, last)
    said = page.shown("show_dates_problem")
    assert said[0] == field
    assert words in said[1]


# --- Looking, saving, taking back -----------------------------------------------------------------------------------


def clash(kind: ClashKind = ClashKind.AWAY, *, is_new: bool = True) -> ClashingVisit:
    starts = datetime(2026, 12, 1, 11, 30, tzinfo=UTC)
    return ClashingVisit(
        77, 1, starts, starts.replace(hour=12), 9, "Maria Silva", "Follow-up", kind, "", is_new
    )


def test_nothing_is_saved_before_it_was_looked_at(page: Page) -> None:
    page.editing.clashes = (clash(), clash(ClashKind.RHYTHM), clash(is_new=False))
    page.presenter.saving.save()
    assert page.editing.saved == []
    page.presenter.saving.look()
    assert page.shown("show_problem")[1] == "Nothing is changed."

    page.presenter.drawn(5, 540, 720)
    page.presenter.saving.look()
    shown = page.shown("show_preview")
    assert [count for count, _ in shown.counts] == ["5", "2", "3", "1"]
    assert [(w.created, w.removed, w.changed, w.to_move) for w in shown.weeks] == [(5, 2, 3, 1)]
    assert [line.has_to_move for line in shown.clashes] == [True, False]

    page.presenter.saving.save()
    assert len(page.editing.saved) == 1
    assert not page.presenter.is_dirty
    assert "5 free times more" in str(page.window.shown("show_toast"))
    assert "stay booked" in page.shown("show_problem")[2]

    page.changes.undo()
    assert same_hours(page.editing.stored[1], MORNINGS)


def test_what_somebody_changed_since_is_not_taken_back(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    page.presenter.saving.look()
    page.presenter.saving.save()
    page.editing.stored[1] = MORNINGS[:2]
    page.changes.undo()
    assert "Not undone" in str(page.window.shown("show_notice"))
    assert page.editing.stored[1] == MORNINGS[:2]


def test_the_second_of_two_admins_sees_both_and_loses_nothing(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    page.presenter.saving.look()
    page.editing.stored[1] = MORNINGS[:3]
    page.presenter.saving.save()
    two = page.shown("show_two")
    assert "Ben" in two.title
    assert (len(two.theirs), len(two.mine)) == (3, 6)

    page.presenter.saving.keep_mine()
    assert page.view.count("show_preview") == 2  # looked at anew, over what the other one saved
    page.presenter.saving.save()
    assert (5, time(9), time(12)) in [(r.weekday, r.starts, r.ends) for r in page.editing.stored[1]]


def test_the_others_hours_can_be_taken(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    page.presenter.saving.look()
    page.editing.stored[1] = MORNINGS[:3]
    page.presenter.saving.save()
    page.presenter.saving.take_theirs()
    assert not page.presenter.is_dirty
    assert len(page.shown("show_week")[0]) == 3


def test_another_doctor_waits_until_it_is_said_what_becomes_of_the_draft(page: Page) -> None:
    page.presenter.drawn(5, 540, 720)
    page.presenter.choose_doctor(2)
    assert page.view.count("ask_about_changes") == 1
    assert page.shown("show_doctors")[1] == 1
    page.presenter.stay()
    assert page.presenter.is_dirty

    page.presenter.choose_doctor(2)
    page.presenter.saving.look()
    page.presenter.saving.save()
    assert page.presenter.schedule is not None
    assert page.presenter.schedule.doctor_id == 2  # on to what was asked for

    page.presenter.drawn(5, 540, 720)
    page.presenter.choose_doctor(1)
    page.presenter.throw_away()
    assert page.presenter.schedule.doctor_id == 1
    assert not page.presenter.is_dirty


def test_another_language_keeps_what_is_drawn(page: Page) -> None:
    assert page.presenter.keep() is None
    page.presenter.drawn(5, 540, 720)
    kept = page.presenter.keep()
    assert kept is not None
    anew = Page()
    anew.presenter.restore(kept)
    assert (5, time(9), time(12)) in anew.week
    assert anew.presenter.is_dirty


def test_a_change_elsewhere_is_shown_or_announced(page: Page) -> None:
    page.editing.stored[1] = MORNINGS[:3]
    page.presenter.heard_of()
    assert len(page.shown("show_week")[0]) == 3
    page.presenter.drawn(5, 540, 720)
    page.editing.stored[1] = MORNINGS[:2]
    page.presenter.heard_of()
    assert len(page.shown("show_week")[0]) == 4
    assert "Somebody else saved" in page.shown("show_problem")[1]


# --- Copying --------------------------------------------------------------------------------------------------------


def test_hours_are_copied_after_it_is_known_what_each_doctor_loses(page: Page) -> None:
    page.editing.clashes = (clash(),)
    page.presenter.drawn(5, 540, 720)
    page.copying.open(TODAY)
    title, lines, day, _summary, ready = page.shown("show_copy")
    assert "Dr Amara Okafor" in title
    assert ([line.doctor_id for line in lines], day, ready) == ([2], "26 Nov 2026", False)

    page.copying.toggle(2)
    _, lines, _, summary, ready = page.shown("show_copy")
    assert (lines[0].makes, lines[0].loses, lines[0].to_move, ready) == ("+5", "−2", "1", True)
    assert "visits to move: 1" in summary

    page.copying.day_typed("4.1.2027")
    page.copying.save()
    (doctor_id, rules, _request) = page.editing.saved[-1]
    assert doctor_id == 2
    assert len(period_on(rules, date(2027, 1, 4)).rules) == 6
    assert len(period_on(rules, date(2027, 1, 3)).rules) == 5
    assert page.editing.generated == [[2]]
    assert page.shown("show_made") == "Free times made: 5 more, 2 less."
    page.changes.undo()
    assert len(page.editing.stored[2]) == 5
    assert page.editing.generated == [[2], [2]]


def test_making_free_times_can_be_stopped_and_gone_on_with(page: Page) -> None:
    page.editing.is_stopped = True
    page.presenter.drawn(5, 540, 720)
    page.copying.open(TODAY)
    page.copying.toggle(2)
    page.copying.save()
    assert page.shown("show_made")[1] == "Go on"
    page.editing.is_stopped = False
    page.copying.go_on()
    assert page.editing.generated == [[2], [2]]
    page.copying.go_on()
    assert len(page.editing.generated) == 2


def test_a_day_that_cannot_be_copied_from_is_said(page: Page) -> None:
    page.copying.open(TODAY)
    page.copying.day_typed("1.1.2020")
    assert "over" in page.shown("show_copy_problem")
