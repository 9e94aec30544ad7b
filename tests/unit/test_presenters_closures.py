"""The page of closures decides: a year, what a change would do, what follows, and what is refused where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.closures.following import SlotsFollowing
from medibook_desktop.desktop.screens.closures.presenter import ClosuresPresenter
from medibook_desktop.desktop.screens.closures.view import (
    ClosureFields,
    DayMark,
    Part,
    YearMarks,
    YearRow,
)
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.closures import (
    ClosedYear,
    Closure,
    ClosureDetails,
    ClosureEffect,
    ClosureKind,
    ClosureSaved,
    Holiday,
)
from medibook_desktop.domain.errors import ClosureOverlaps, StaleClosure, TooBusy
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedules import Regenerated
from medibook_desktop.domain.slot_generation import GenerationProgress

NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/London"))
CHRISTMAS = Holiday(1, date(2026, 12, 25), "Christmas Day")
NEW_YEAR = Holiday(1, date(2026, 1, 1), "New Year's Day")
PAINTERS = Closure(
    5, 2, ClosureDetails(ClosureKind.CLOSURE, date(2026, 12, 3), date(2026, 12, 4), "Painters", (1,))
)
DOCTORS = (Doctor(1, "Dr A", "General", 1), Doctor(2, "Dr B", "General", 1), Doctor(3, "Dr C", "Eyes", 1))
VISIT = Appointment(
    9, 1, 1, 1, "Ada Obi", NOW, NOW + timedelta(minutes=15), BookingStatus.BOOKED, "Check-up", "", False, 1
)


class Services:
    """Everything behind the page, and what it was asked."""

    def __init__(self) -> None:
        self.closures = self.directory = self.schedules = self
        self.read = ClosedYear(2026, (NEW_YEAR, CHRISTMAS), (PAINTERS,))
        self.places = (ClinicInfo(1, "North", "Europe/London", "GB"),)
        self.asked: list[tuple[Any, ...]] = []
        self.refuse: Exception | None = None
        self.visits: tuple[Appointment, ...] = ()
        self.made = Regenerated(0, 0, 3, 3, (), doctors=2)

    def clinics(self) -> tuple[ClinicInfo, ...]:
        return self.places

    def here(self) -> ClinicInfo:
        return self.places[0]

    def year(self, clinic: ClinicInfo, year: int) -> ClosedYear:
        self.asked.append(("year", clinic.id, year))
        return replace(self.read, year=year)

    def preview(self, details: ClosureDetails) -> ClosureEffect:
        self.asked.append(("preview", details))
        return ClosureEffect(12, 0, 2, self.visits)

    def preview_holiday(self, holiday: Holiday) -> ClosureEffect:
        return ClosureEffect(0, 40, 2, ())

    def close(self, details: ClosureDetails, request_id: Any = None) -> ClosureSaved:
        self._may_refuse()
        self.asked.append(("close", details))
        made = Closure(6, 1, details)
        self.read = replace(self.read, closures=(*self.read.closures, made))
        return ClosureSaved(made, len(self.visits))

    def change(self, closure: Closure, details: ClosureDetails, request_id: Any = None) -> ClosureSaved:
        self._may_refuse()
        self.asked.append(("change", closure.id, closure.version, details))
        return ClosureSaved(Closure(closure.id, closure.version + 1, details), 0, before=closure)

    def reopen(self, closure: Closure, request_id: Any = None) -> ClosureSaved:
        self.asked.append(("reopen", closure.id))
        return ClosureSaved(None, 0, before=closure)

    def take_back(self, saved: ClosureSaved, request_id: Any = None) -> ClosureSaved:
        self.asked.append(("take back", saved.closure.id if saved.closure else None))
        return ClosureSaved(None, 0, before=saved.closure)

    def work_on(self, holiday: Holiday, works: bool, request_id: Any = None) -> bool:
        self.asked.append(("work on", holiday.day, works))
        return True

    def catch_up(self, *, on_progress: Any, cancelled: Any) -> Regenerated:
        self._may_refuse()
        self.asked.append(("catch up",))
        on_progress(GenerationProgress(1, 2, "Dr A", 0, 0, 3, 0))
        return self.made

    def _may_refuse(self) -> None:
        if self.refuse is not None:
            error, self.refuse = self.refuse, None
            raise error


class View:
    def __init__(self) -> None:
        self.rows: tuple[YearRow, ...] = ()
        self.marks: YearMarks | None = None
        self.note = ""
        self.form: tuple[str, ClosureFields, bool, bool] | None = None
        self.holiday: tuple[str, str, str] | None = None
        self.effect: tuple[str, tuple[str, ...]] = ("", ())
        self.problems: list[tuple[str, str]] = []
        self.progress: list[tuple[str, int, int]] = []
        self.after: tuple[str, str] = ("", "")
        self.unsaved = False
        self.went_on = 0
        self.selected: list[str] = []
        self.notices: list[tuple[str, str, str]] = []
        self.toasts: list[str] = []

    def show_clinics(self, clinics: Sequence[tuple[int, str]], chosen: int) -> None: ...

    def show_doctors(self, doctors: Sequence[tuple[int, str, str]]) -> None: ...

    def show_year(self, heading: str, rows: Sequence[YearRow], marks: YearMarks, note: str) -> None:
        self.rows, self.marks, self.note = tuple(rows), marks, note

    def show_form(self, heading: str, fields: ClosureFields, *, is_new: bool, can_change: bool) -> None:
        self.form, self.holiday = (heading, fields, is_new, can_change), None

    def show_holiday(self, heading: str, sentence: str, button: str) -> None:
        self.holiday = (heading, sentence, button)

    def show_effect(self, sentence: str, visits: Sequence[str]) -> None:
        self.effect = (sentence, tuple(visits))

    def show_problem(self, field: str, sentence: str) -> None:
        self.problems.append((field, sentence))

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        self.progress.append((sentence, done, total))

    def show_after(self, sentence: str, action: str) -> None:
        self.after = (sentence, action)

    def set_unsaved(self, unsaved: bool) -> None:
        self.unsaved = unsaved

    def go_on(self) -> None:
        self.went_on += 1

    def select_row(self, key: str) -> None:
        self.selected.append(key)

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notices.append((kind, sentence, next_step))

    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None:
        self.toasts.append(text)

    def clear_notice(self) -> None: ...

    def announce(self, text: str) -> None: ...


class Page:
    def __init__(self) -> None:
        self.services, self.view, self.verbs, self.timers = Services(), View(), InlineRunner(), ManualTimers()
        self.lists_opened = 0
        self.changes = ChangesMade(
            self.verbs, self.timers, self.view, on_changes=lambda _: None, on_refused=lambda: None
        )
        clinic: Any = self.services
        self.following = SlotsFollowing(
            clinic,
            LongWork(self.verbs.post, launch=lambda run: run()),
            self.view,
            on_show_list=self._list_opened,
        )
        self.presenter = ClosuresPresenter(
            clinic,
            self.verbs,
            self.timers,
            self.view,
            self.changes,
            self.following,
            doctors=lambda: DOCTORS,
            now=lambda: NOW,
        )
        self.presenter.open()

    def _list_opened(self) -> None:
        self.lists_opened += 1

    def asked(self, what: str) -> list[tuple[Any, ...]]:
        return [each for each in self.services.asked if each[0] == what]


@pytest.fixture
def page() -> Page:
    return Page()


TYPED = ClosureFields(why="Water damage", first="7.12.2026", last="8.12.2026", clinic_ids=(1,))


def test_the_year_has_holidays_and_closures_in_order_of_time(page: Page) -> None:
    assert [row.key for row in page.view.rows] == ["h2026-01-01", "c5", "h2026-12-25"]
    assert [row.is_over for row in page.view.rows] == [True, False, False]
    assert page.view.rows[1].whom == "Everybody"
    assert page.view.marks is not None
    assert page.view.marks.marks[date(2026, 12, 4)] == (DayMark.CLOSED, "Painters")
    assert page.view.marks.marks[date(2026, 12, 25)][0] is DayMark.HOLIDAY
    page.presenter.step_year(1)
    assert page.asked("year")[-1] == ("year", 1, 2027)


def test_an_unknown_country_and_none_say_where_to_mend_it(page: Page) -> None:
    page.services.read = replace(page.services.read, holidays=(), unknown_region="XX")
    page.presenter.load()
    assert "“XX”" in page.view.note
    assert "page Clinics" in page.view.note
    page.services.read = replace(page.services.read, unknown_region="")
    page.presenter.load()
    assert "no country yet" in page.view.note


def test_what_would_happen_is_shown_while_one_types_and_nothing_is_asked_of_half_a_day(page: Page) -> None:
    page.services.visits = (VISIT,) * 10
    page.presenter.edited(replace(TYPED, first="7.1"))
    page.presenter.edited(replace(TYPED, last=""))
    page.timers.fire()
    assert len(page.asked("preview")) == 1
    sentence, lines = page.view.effect
    assert "12 free time(s)" in sentence
    assert "10 visit(s)" in sentence
    assert "Ada Obi, Dr A" in lines[0]
    assert "6 more" in lines[-1]
    assert page.view.unsaved
    page.presenter.edited(replace(TYPED, first="blursday"))
    page.timers.fire()
    assert page.view.effect == ("", ())
    assert not page.view.problems


def test_closing_says_so_makes_the_times_follow_and_offers_the_list(page: Page) -> None:
    page.services.visits = (VISIT,)
    page.presenter.save(TYPED)
    [(_, details)] = page.asked("close")
    assert details == ClosureDetails(
        ClosureKind.CLOSURE, date(2026, 12, 7), date(2026, 12, 8), "Water damage", (1,)
    )
    assert page.asked("catch up")
    assert page.view.progress == [("The free times follow: Dr A, 1 of 2", 1, 2)]
    assert "1 visit(s) stand" in page.view.after[0]
    assert page.view.went_on == 1
    assert page.view.selected[-1] == "c6"
    assert "Water damage" in page.view.toasts[0]
    page.following.act()
    assert page.lists_opened == 1
    page.changes.undo()
    assert page.asked("take back") == [("take back", 6)]
    assert len(page.asked("catch up")) == 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"first": ""}, "first_day"),
        ({"first": "blursday"}, "first_day"),
        ({"last": "6.12.2026"}, "last_day"),
        ({"first": "1.11.2026", "last": "2.11.2026"}, "first_day"),
        ({"last": "8.12.2036"}, "last_day"),
        ({"why": " "}, "why"),
        ({"kind": ClosureKind.ABSENCE}, "whom"),
        ({"part": Part.HOURS}, "hours"),
        ({"part": Part.HOURS, "starts": "12", "ends": "9"}, "hours"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_asked(
    page: Page, changes: dict[str, Any], field: str
) -> None:
    page.presenter.save(replace(TYPED, **changes))
    assert [name for name, _ in page.view.problems] == [field]
    assert not page.asked("close")


def test_another_closure_in_the_way_is_named_at_the_days(page: Page) -> None:
    page.services.refuse = ClosureOverlaps(why="Painters")
    page.presenter.save(TYPED)
    assert page.view.problems[0][0] == "first_day"
    assert "Painters" in page.view.problems[0][1]
    assert not page.view.notices


def test_hours_of_each_day_and_halves(page: Page) -> None:
    for part, starts, ends, hours in (
        (Part.MORNING, "", "", (time(0), time(12))),
        (Part.AFTERNOON, "", "", (time(12), time(23, 59))),
        (Part.HOURS, "9", "12:30", (time(9), time(12, 30))),
        (Part.HOURS, "18", "24:00", (time(18), time(23, 59))),
    ):
        page.presenter.new()
        page.presenter.save(replace(TYPED, part=part, starts=starts, ends=ends))
        details = page.asked("close")[-1][1]
        assert (details.from_time, details.to_time) == hours


def test_a_closure_is_changed_from_what_is_stored_and_opened_again(page: Page) -> None:
    page.presenter.show_row("c5")
    assert page.view.form is not None
    heading, fields, is_new, can_change = page.view.form
    assert "3 Dec 2026" in heading
    assert (fields.why, fields.last, is_new, can_change) == ("Painters", "4 Dec 2026", False, True)
    page.presenter.save(replace(fields, why="Painters and joiners"))
    assert page.asked("change")[0][1:3] == (5, 2)
    page.presenter.open_again()
    assert page.asked("reopen") == [("reopen", 5)]
    assert page.view.form[2], "an empty form"


def test_somebody_was_quicker_and_what_was_typed_stays(page: Page) -> None:
    page.presenter.show_row("c5")
    shown = page.view.form
    page.services.refuse = StaleClosure(changed_by="Ben")
    page.presenter.save(TYPED)
    assert "Ben" in page.view.notices[0][1]
    assert page.view.form == shown
    assert page.view.went_on == 0


def test_a_holiday_can_be_worked_on_and_kept_again(page: Page) -> None:
    page.presenter.show_row("h2026-12-25")
    assert page.view.holiday is not None
    assert page.view.holiday[2] == "We work on that day"
    assert "40 time(s)" in page.view.effect[0]
    page.presenter.toggle_holiday()
    assert page.asked("work on") == [("work on", date(2026, 12, 25), True)]
    assert page.view.selected[-1] == "h2026-12-25"
    page.changes.undo()
    assert page.asked("work on")[-1] == ("work on", date(2026, 12, 25), False)
    page.services.read = replace(page.services.read, holidays=(replace(CHRISTMAS, is_worked=True),))
    page.presenter.load()
    page.presenter.show_row("h2026-12-25")
    assert page.view.holiday[2] == "Keep this holiday after all"


def test_a_day_that_is_over_offers_nothing(page: Page) -> None:
    page.presenter.show_row("h2026-01-01")
    assert page.view.holiday is not None
    assert page.view.holiday[2] == ""


def test_what_another_desk_left_unfinished_is_said_and_can_be_gone_on_with(page: Page) -> None:
    page.services.read = replace(page.services.read, due=3)
    page.presenter.load()
    assert page.view.after == ("The free times of 3 doctor(s) are not up to date yet.", "Go on")
    page.services.read = replace(page.services.read, due=0)
    page.following.act()
    assert page.asked("catch up")
    assert "2 doctor(s)" in page.view.after[0]


def test_stopped_and_failed_are_said_with_the_way_on(page: Page) -> None:
    page.services.made = replace(page.services.made, is_cancelled=True)
    page.following.start(0)
    assert page.view.after[0].startswith("Stopped.")
    assert page.view.after[1] == "Go on"
    page.services.refuse = TooBusy()
    page.following.act()
    assert page.view.notices[-1][0] == "error"
    assert page.view.after[1] == "Go on"


def test_a_day_of_the_picture_begins_a_closure_on_it(page: Page) -> None:
    page.presenter.new_on(date(2026, 12, 31))
    assert page.view.form is not None
    assert page.view.form[1].first == "31 Dec 2026"


def test_days_off_of_several_doctors_are_named_shortly(page: Page) -> None:
    away = ClosureDetails(
        ClosureKind.ABSENCE,
        date(2026, 12, 10),
        date(2026, 12, 10),
        "Congress",
        (),
        (1, 2, 3),
        time(0),
        time(12),
    )
    page.services.read = replace(page.services.read, closures=(Closure(8, 1, away),))
    page.presenter.load()
    row = next(row for row in page.view.rows if row.key == "c8")
    assert row.whom == "Dr A and 2 other(s)"
    assert row.when.endswith("mornings")
    assert page.view.marks is not None
    assert date(2026, 12, 10) not in page.view.marks.marks, "the clinic is open"
