"""The waitlist's presenters without an event loop: the list, the box at a gap, the box of a wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.language import waitlist_words as words
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.waitlist.gap_presenter import GapPresenter
from medibook_desktop.desktop.screens.waitlist.offer_actions import OfferActions
from medibook_desktop.desktop.screens.waitlist.presenter import WaitlistPresenter
from medibook_desktop.desktop.screens.waitlist.wish_presenter import (
    NewPerson,
    WishFields,
    WishPresenter,
    fields_of,
    ranges_of,
)
from medibook_desktop.domain.errors import DatabaseAway, InvalidInput, SlotTaken, WishNotOpen
from medibook_desktop.domain.waitlist import (
    AFTERNOON,
    MORNING,
    ClockRange,
    Match,
    NewWish,
    Offer,
    OfferOutcome,
    Settled,
    Urgency,
    Wish,
    WishChanged,
    WishGroup,
    WishStatus,
)
from tests.helpers.desk_doubles import (
    MARIA,
    NOW,
    Answers,
    Recorder,
    at,
    booked,
    slot,
    stub_clinic,
    stub_session,
    visit,
)

WANTED = NewWish(MARIA.id, specialty="Cardiology", weekdays=frozenset({0, 3}), times=(MORNING,))
WISH = Wish(5, 2, WishStatus.OPEN, WANTED, MARIA.name, MARIA.phone, NOW - timedelta(days=8), "anna", NOW)
OFFERED = replace(
    WISH,
    id=6,
    status=WishStatus.OFFERED,
    offer=Offer(500, 1, 2, at(14), at(14, 15), "anna", NOW, NOW + timedelta(minutes=11, seconds=20)),
)
CHANGED = WishChanged(5, 3, WishStatus.OPEN, ())


class Desk:
    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.clinic.waitlist = SimpleNamespace(
            wishes=Answers([WISH, OFFERED]),
            matches=Answers([Match(WISH, 15)]),
            offer=Answers(lambda *args: booked(args[-1])),
            offer_next=Answers(lambda *args: booked(args[-1])),
            settle=Answers(lambda *args: Settled(booked(args[-1]))),
            take_back=Answers(()),
            add=Answers(CHANGED),
            change=Answers(CHANGED),
            set_status=Answers(CHANGED),
        )
        self.session = stub_session(self.clinic)
        self.session.info.country = "BR"
        self.runner, self.timers = InlineRunner(), ManualTimers()
        self.said = Recorder()
        self.refused: list[str] = []
        self.changes = ChangesMade(
            self.runner,
            self.timers,
            self.said,
            on_changes=lambda changes: None,
            on_refused=lambda: self.refused.append("refused"),
        )
        self.actions = OfferActions(
            self.session, self.changes, minutes=lambda: 15, doctor_name=lambda doctor_id: f"Dr {doctor_id}"
        )

    def toast(self) -> str:
        shown = self.said.shown("show_toast")
        assert shown is not None
        return str(shown[0])


@pytest.fixture
def desk() -> Desk:
    return Desk()


# --- The list --------------------------------------------------------------------------------------------


def listed(desk: Desk, *, shown: bool = True) -> tuple[WaitlistPresenter, Recorder, list[Any]]:
    view, asked = Recorder(), []
    presenter = WaitlistPresenter(
        desk.session,
        desk.runner,
        desk.timers,
        view,
        desk.actions,
        is_shown=lambda: shown,
        on_edit=lambda wish: asked.append(("edit", wish)),
        on_go_to=lambda wish: asked.append(("go", wish)),
    )
    return presenter, view, asked


def rows_of(view: Recorder) -> Any:
    shown = view.shown("show_rows")
    assert shown is not None
    return shown[0]


def test_every_text_of_a_row_is_ready(desk: Desk) -> None:
    presenter, view, _ = listed(desk)
    presenter.opened()
    open_row, offered = rows_of(view)
    assert (open_row.doctor, open_row.when) == ("Cardiology", "Mon, Thu · mornings")
    assert open_row.urgency == "Soon"
    assert "8" in open_row.waiting
    assert offered.doctor == "Dr Wei Chen"
    assert "14:00" in offered.when
    assert "12" in offered.status  # eleven minutes and some seconds: the twelfth still runs
    assert not offered.is_late


def test_enter_changes_a_wish_and_goes_to_an_offer(desk: Desk) -> None:
    presenter, view, asked = listed(desk)
    presenter.opened()
    for row in rows_of(view):
        presenter.choose(row)
    assert asked == [("edit", WISH), ("go", OFFERED)]


def test_an_answer_counts_where_there_is_an_offer(desk: Desk) -> None:
    presenter, view, _ = listed(desk)
    presenter.opened()
    open_row, offered = rows_of(view)
    presenter.settle(open_row, OfferOutcome.TAKEN)
    assert desk.clinic.waitlist.settle.calls == []
    presenter.settle(offered, OfferOutcome.TAKEN)
    assert desk.clinic.waitlist.settle.calls[0][:2] == (500, OfferOutcome.TAKEN)
    assert "Maria Silva takes" in desk.toast()
    desk.changes.undo()
    assert len(desk.clinic.waitlist.take_back.calls) == 1


def test_withdrawn_and_put_back_and_undone(desk: Desk) -> None:
    presenter, view, _ = listed(desk)
    presenter.opened()
    presenter.withdraw(rows_of(view)[0])
    assert desk.clinic.waitlist.set_status.calls[0][:3] == (5, 2, WishStatus.WITHDRAWN)
    desk.changes.undo()
    assert desk.clinic.waitlist.set_status.calls[1][:3] == (5, 3, WishStatus.OPEN)


def test_no_free_time_is_said_with_a_next_step(desk: Desk) -> None:
    desk.clinic.waitlist.offer_next = Answers(None)
    presenter, view, _ = listed(desk)
    presenter.opened()
    presenter.offer_next(rows_of(view)[0])
    notice = desk.said.shown("show_notice")
    assert notice is not None
    assert notice[1] == "No free time meets this wish."


def test_what_nobody_looks_at_is_not_read(desk: Desk) -> None:
    presenter, _, _ = listed(desk, shown=False)
    presenter.changed()
    desk.timers.fire()
    assert desk.clinic.waitlist.wishes.calls == []
    presenter.opened()
    presenter.opened()
    assert len(desk.clinic.waitlist.wishes.calls) == 1


def test_filters_are_asked_of_the_database(desk: Desk) -> None:
    presenter, _, _ = listed(desk)
    presenter.show_group(WishGroup.DONE)
    presenter.show_doctor(None, "Cardiology")
    presenter.show_urgency(Urgency.URGENT)
    wanted = desk.clinic.waitlist.wishes.calls[-1][0]
    assert (wanted.group, wanted.specialty, wanted.urgency) == (WishGroup.DONE, "Cardiology", Urgency.URGENT)


def test_with_the_database_away_the_rows_stay(desk: Desk) -> None:
    presenter, view, _ = listed(desk)
    presenter.opened()
    desk.clinic.waitlist.wishes = Answers(DatabaseAway())
    presenter.changed()
    assert view.count("show_rows") == 1
    assert view.shown("show_notice") is not None


# --- At a gap --------------------------------------------------------------------------------------------


def gap(desk: Desk, *, untouched: bool = True) -> tuple[GapPresenter, Recorder, list[Any]]:
    view, offered = Recorder(is_untouched=untouched), []
    presenter = GapPresenter(
        desk.session,
        desk.runner,
        desk.timers,
        view,
        desk.actions,
        slot_at=lambda doctor_id, starts_at: slot(101, 10, 15),
        on_offered=lambda made: offered.append(made.booking.id),
    )
    return presenter, view, offered


def test_ctrl_l_names_who_fits_and_enter_holds_the_time(desk: Desk) -> None:
    presenter, view, offered = gap(desk)
    presenter.open(slot())
    shown = view.shown("show_gap")
    assert shown is not None
    where, _title, rows, by_itself = shown
    assert (where, by_itself) == (slot(), False)
    assert (rows[0].name, rows[0].urgency) == ("Maria Silva", "Soon")
    presenter.offer(where, rows[0])
    assert desk.clinic.waitlist.offer.calls[0][:3] == (5, slot(), 15)
    assert offered == [500]
    assert "Held for Maria Silva" in desk.toast()


@pytest.mark.parametrize("item", [None, visit(), slot(hour=9), replace(slot(), is_booked=True)])
def test_without_a_free_time_ctrl_l_says_so(desk: Desk, item: object) -> None:
    presenter, view, _ = gap(desk)
    presenter.open(item)
    assert view.shown("say") is not None
    assert desk.clinic.waitlist.matches.calls == []


def test_a_lost_race_says_who_was_faster(desk: Desk) -> None:
    desk.clinic.waitlist.offer = Answers(
        SlotTaken("{taken_by} has just given this time away.", taken_by="Ben")
    )
    presenter, view, offered = gap(desk)
    presenter.open(slot())
    shown = view.shown("show_gap")
    assert shown is not None
    presenter.offer(slot(), shown[2][0])
    notice = desk.said.shown("show_notice")
    assert notice is not None
    assert "Ben" in notice[1]
    assert offered == []


def test_a_freed_time_names_who_waits_for_it(desk: Desk) -> None:
    presenter, view, _ = gap(desk)
    presenter.freed(visit(), False)
    shown = view.shown("show_gap")
    assert shown is not None
    assert shown[3] is True


def test_nobody_is_named_to_who_is_busy_with_something_else(desk: Desk) -> None:
    presenter, view, _ = gap(desk, untouched=False)
    presenter.freed(visit(), False)
    presenter.agenda_changed()
    assert view.shown("show_gap") is None


def test_a_move_frees_only_what_is_near(desk: Desk) -> None:
    presenter, _, _ = gap(desk)
    far = replace(visit(), starts_at=at(10) + timedelta(days=40), ends_at=at(11) + timedelta(days=40))
    presenter.freed(far, True)
    presenter.freed(replace(visit(), is_overbooked=True), False)
    assert desk.clinic.waitlist.matches.calls == []
    presenter.freed(far, False)
    assert len(desk.clinic.waitlist.matches.calls) == 1


def test_the_panel_is_read_when_the_cursor_rests(desk: Desk) -> None:
    presenter, view, _ = gap(desk)
    presenter.selected(slot())
    presenter.selected(slot(103, 11))
    assert desk.clinic.waitlist.matches.calls == []
    desk.timers.fire()
    assert len(desk.clinic.waitlist.matches.calls) == 1
    shown = view.shown("show_fitting")
    assert shown is not None
    assert shown[0].id == 103
    presenter.selected(slot(103, 11))  # painted again: nothing is read
    assert len(desk.clinic.waitlist.matches.calls) == 1


# --- The box of a wish -----------------------------------------------------------------------------------


def wishing(desk: Desk) -> tuple[WishPresenter, Recorder, list[int]]:
    view, saved = Recorder(show_field_problem=True), []
    presenter = WishPresenter(
        desk.session,
        desk.runner,
        desk.timers,
        view,
        desk.actions,
        on_saved=lambda changed: saved.append(changed.id),
    )
    return presenter, view, saved


FIELDS = WishFields((2, ""), None, frozenset({1}), frozenset({"morning"}), "14-15:30", "", "31.12.2026")


def test_a_wish_is_saved_for_whom_was_found(desk: Desk) -> None:
    presenter, view, saved = wishing(desk)
    presenter.open_new()
    presenter.submit("maria", None)
    assert view.count("show_person") == 1
    presenter.save(FIELDS, NewPerson(""))
    wanted = desk.clinic.waitlist.add.calls[0][0]
    assert wanted == NewWish(
        MARIA.id,
        doctor_id=2,
        weekdays=frozenset({1}),
        times=(MORNING, ClockRange(840, 930)),
        latest=date(2026, 12, 31),
    )
    assert saved == [5]
    desk.changes.undo()
    assert desk.clinic.waitlist.set_status.calls[0][:3] == (5, 3, WishStatus.WITHDRAWN)


def test_somebody_new_is_registered_with_the_wish(desk: Desk) -> None:
    presenter, view, saved = wishing(desk)
    presenter.open_new()
    presenter.typed("Noa")
    presenter.choose(PatientRow(0, "New patient", None, "", is_new=True))
    assert view.count("show_new") == 1
    presenter.save(FIELDS, NewPerson("Noa New", "12.3.1984", "07700 900123"))
    assert desk.clinic.patients.register.calls[0][0].name == "Noa New"
    assert saved == [5]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        (WishFields(between="after lunch"), "times"),
        (WishFields(between="15-14"), "times"),
        (WishFields(latest="someday"), "last day"),
        (WishFields(earliest="1.12.2026", latest="30.11.2026"), "last day"),
        (WishFields(latest="1.11.2026"), "last day"),
    ],
)
def test_what_was_typed_wrong_is_marked_and_kept(desk: Desk, fields: WishFields, field: str) -> None:
    presenter, view, saved = wishing(desk)
    presenter.open_new(MARIA)
    presenter.save(fields, NewPerson(""))
    problem = view.shown("show_field_problem")
    assert problem is not None
    assert problem[0] == field
    assert saved == []
    assert view.count("close_box") == 0


def test_without_a_patient_it_asks_who(desk: Desk) -> None:
    presenter, view, _ = wishing(desk)
    presenter.open_new()
    presenter.save(FIELDS, NewPerson(""))
    assert view.shown("show_problem") is not None
    assert desk.clinic.waitlist.add.calls == []


def test_a_wish_that_stands_comes_back_as_it_was_typed(desk: Desk) -> None:
    presenter, view, _ = wishing(desk)
    presenter.edit(WISH)
    opened = view.shown("open_box")
    assert opened is not None
    fields = opened[1]
    assert (fields.doctor, fields.parts) == ((None, "Cardiology"), frozenset({"morning"}))
    presenter.save(replace(fields, urgency=Urgency.URGENT), NewPerson(""))
    wish_id, version, wanted, _request = desk.clinic.waitlist.change.calls[0]
    assert (wish_id, version, wanted) == (5, 2, replace(WANTED, urgency=Urgency.URGENT))


def test_a_refusal_stands_in_the_box(desk: Desk) -> None:
    desk.clinic.waitlist.change = Answers(WishNotOpen("{changed_by} has booked it.", changed_by="Ben"))
    presenter, view, saved = wishing(desk)
    presenter.edit(WISH)
    presenter.save(fields_of(WANTED), NewPerson(""))
    problem = view.shown("show_problem")
    assert problem is not None
    assert "Ben" in problem[1]
    assert saved == []


def test_parts_and_times_of_the_day_and_back() -> None:
    everything = ranges_of(frozenset({"morning", "afternoon"}), "")
    assert everything == (MORNING, AFTERNOON)
    # The database joins neighbours; the box shows them apart again.
    joined = fields_of(replace(WANTED, times=(ClockRange(0, 17 * 60),)))
    assert (joined.parts, joined.between) == (frozenset({"morning", "afternoon"}), "")
    odd = fields_of(replace(WANTED, times=(ClockRange(0, 13 * 60), ClockRange(840, 900))))
    assert (odd.parts, odd.between) == (frozenset({"morning"}), "12:00-13:00, 14:00-15:00")
    assert ranges_of(odd.parts, odd.between) == (MORNING, ClockRange(720, 780), ClockRange(840, 900))
    with pytest.raises(InvalidInput):
        ranges_of(frozenset(), "25-26")


def test_a_countdown_counts_down() -> None:
    until = NOW + timedelta(minutes=2)
    assert [words.minutes_left(until, NOW + timedelta(seconds=s)) for s in (0, 1, 60, 119, 120, 500)] == [
        2, 2, 1, 1, 0, 0,
    ]  # fmt: skip
    assert "over" in words.offer_words(until, NOW + timedelta(minutes=3))
