"""The booking box decides rightly for every answer that the services can give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.booking.presenter import BookingPresenter
from medibook_desktop.desktop.screens.booking.view import Alternative, Typed
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.errors import (
    BookingRefused,
    DailyLimitReached,
    DatabaseAway,
    InactivePatient,
    InvalidInput,
    MediBookError,
    OutcomeUnknown,
    PatientElsewhere,
    RedisAway,
    RoomTaken,
    SlotBlocked,
    SlotInPast,
    SlotTaken,
    StaleSlot,
    TooBusy,
    UnknownPatient,
    UnknownSlot,
    VisitTooLong,
)
from medibook_desktop.domain.people import NewPatient, PatientHit
from tests.helpers.desk_doubles import DAY, DOCTORS, MARIA, NOW, Answers, Recorder, booked, slot, stub_clinic

MARIA_ROW = PatientRow(MARIA.id, MARIA.name, MARIA.birth_date, MARIA.phone)
NEW_ROW = PatientRow(0, "New patient", None, "", is_new=True)


class Box:
    """A presenter with everything around it."""

    def __init__(self, runner: InlineRunner | None = None) -> None:
        self.clinic = stub_clinic()
        self.runner = runner or InlineRunner()
        self.timers = ManualTimers()
        self.view = Recorder()
        self.booked: list[tuple[Any, str]] = []
        self.closed = 0
        self.refused: list[MediBookError] = []
        self.presenter = BookingPresenter(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,
            doctors={doctor.id: doctor for doctor in DOCTORS},
            visit_types=(),
            now=lambda: NOW,
            on_booked=lambda answer, name: self.booked.append((answer, name)),
            on_closed=self._count_closed,
            on_refused=lambda error, at_slot: self.refused.append(error),
        )

    def _count_closed(self) -> None:
        self.closed += 1

    def open_for_maria(self) -> None:
        self.presenter.open(slot(), typed="Maria")
        self.presenter.choose(MARIA_ROW)

    @property
    def requests(self) -> list[Any]:
        return [call[0] for call in self.clinic.bookings.book.calls]


@pytest.fixture
def box() -> Box:
    return Box()


def test_a_letter_opens_the_box_and_searches_at_once(box: Box) -> None:
    box.presenter.open(slot(), typed="M")

    assert box.view.shown("open_box") == ("M",)
    assert box.view.shown("show_place") == ("10:00 · Dr Wei Chen", "Thu 26 Nov")
    rows = box.view.shown("show_hits")[0]  # type: ignore[index]
    assert [row.name for row in rows] == ["Maria Silva", "New patient “M”"]


def test_typing_searches_once_when_the_fingers_rest(box: Box) -> None:
    box.presenter.open(slot(), typed="M")
    for text in ("Ma", "Mar", "Mari"):
        box.presenter.name_typed(text)
    box.timers.fire()

    assert [call[0] for call in box.clinic.patients.search.calls] == ["M", "Mari"]


def test_an_overtaken_search_is_never_shown() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open(slot(), typed="M")
    box.presenter.name_typed("Maria")
    box.timers.fire()
    box.runner.run_all()

    assert [call[0] for call in box.clinic.patients.search.calls] == ["Maria"]


def test_enter_enter_books_the_chosen_patient(box: Box) -> None:
    box.open_for_maria()
    box.presenter.book(Typed(visit_type_id=3, reason="cough"))

    request = box.requests[0]
    assert (request.slot_id, request.slot_version, request.patient_id) == (100, 1, MARIA.id)
    assert (request.visit_type_id, request.reason, request.source) == (3, "cough", "phone")
    assert [name for _, name in box.booked] == ["Maria Silva"]
    assert box.closed == 1
    assert not box.presenter.is_open


def test_a_new_patient_is_registered_and_booked_in_the_same_box(box: Box) -> None:
    box.presenter.open(slot(), typed="Maria Silva")
    box.presenter.choose(NEW_ROW)
    box.presenter.book(Typed(name="Maria  Silva", birth_date="12.3.1984", phone="+55 27 99812-4401"))

    new = box.clinic.patients.register.calls[0][0]
    assert new == NewPatient("Maria Silva", date(1984, 3, 12), "+55 27 99812-4401")
    assert box.view.shown("show_new_patient") == ("Maria Silva",)
    assert len(box.booked) == 1


def test_a_phone_number_in_the_search_is_no_name(box: Box) -> None:
    box.presenter.open(slot(), typed="+55 27")
    box.presenter.choose(NEW_ROW)

    assert box.view.shown("show_new_patient") == ("",)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Typed(name="  "), "name"),
        (Typed(name="x" * 300), "name"),
        (Typed(name="half \ud800 a letter"), "name"),
        (Typed(name="nul \x00"), "name"),
        (Typed(name="Maria", birth_date="yesterday"), "birth date"),
        (Typed(name="Maria", birth_date="12.3.2084"), "birth date"),
    ],
)
def test_what_cannot_be_used_is_marked_and_nothing_is_sent(box: Box, typed: Typed, field: str) -> None:
    box.presenter.open(slot(), typed="Maria")
    box.presenter.choose(NEW_ROW)
    box.presenter.book(typed)

    assert box.view.shown("show_field_problem")[0] == field  # type: ignore[index]
    assert box.clinic.patients.register.calls == []
    assert box.presenter.is_open


def test_a_phone_number_that_is_none_is_marked(box: Box) -> None:
    box.clinic.patients.register = Answers(InvalidInput("This is no phone number.", field="phone"))
    box.presenter.open(slot(), typed="Maria")
    box.presenter.choose(NEW_ROW)
    box.presenter.book(Typed(name="Maria", phone="12"))

    assert box.view.shown("show_field_problem") == ("phone", "This is no phone number.")
    assert box.requests == []


def test_the_loser_sees_who_took_it_and_books_the_next_time_with_one_key(box: Box) -> None:
    free = [slot(110, 10, 30), slot(111, 11), slot(112, 11, 15), slot(113, 11, 30)]
    taken = SlotTaken(find_next_free=lambda: free, taken_by="Ben Asante", taken_at=NOW)
    box.clinic.bookings.book = Answers(taken, lambda request: booked(request.request_id, request.slot_id))
    box.open_for_maria()
    box.presenter.book(Typed(reason="cough"))

    kind, sentence, next_step = box.view.shown("show_problem")  # type: ignore[misc]
    assert kind == "warning"
    assert sentence == "Ben Asante gave this time to somebody else at 09:54:00."
    assert next_step
    offered = box.view.shown("show_alternatives")[0]  # type: ignore[index]
    assert [a.text for a in offered] == [f"Today {t} · Dr Wei Chen" for t in ("10:30", "11:00", "11:15")]
    assert box.presenter.is_open
    assert box.view.count("open_box") == 1  # nothing that was typed was cleared

    box.presenter.book_at(offered[0])
    first, second = box.requests
    assert (second.slot_id, second.patient_id, second.reason) == (110, MARIA.id, "cough")
    assert second.request_id != first.request_id
    assert len(box.booked) == 1


@pytest.mark.parametrize(
    "error",
    [
        SlotBlocked, SlotInPast, UnknownSlot, VisitTooLong, PatientElsewhere, RoomTaken, DailyLimitReached,
        UnknownPatient, InactivePatient, BookingRefused,
    ],
)  # fmt: skip
def test_every_refusal_is_a_sentence_and_a_next_step_in_the_open_box(
    box: Box, error: type[MediBookError]
) -> None:
    box.clinic.bookings.book = Answers(error())
    box.open_for_maria()
    box.presenter.book(Typed())

    kind, sentence, next_step = box.view.shown("show_problem")  # type: ignore[misc]
    assert kind == "error"
    assert sentence
    assert next_step
    assert box.presenter.is_open
    assert len(box.refused) == 1
    assert box.view.shown("show_working") == (False,)


def test_a_stale_slot_that_is_free_is_offered_again_as_it_is_now(box: Box) -> None:
    box.clinic.bookings.book = Answers(StaleSlot(), lambda request: booked(request.request_id))
    box.clinic.availability.free_slots = Answers([slot(version=4)])
    box.open_for_maria()
    box.presenter.book(Typed())
    assert box.view.shown("show_problem")[0] == "info"  # type: ignore[index]

    box.presenter.book(Typed())
    assert [request.slot_version for request in box.requests] == [1, 4]
    assert len(box.booked) == 1


@pytest.mark.parametrize("error", [DatabaseAway(), TooBusy()])
def test_with_the_database_away_the_box_stays_and_tries_the_same_request_again(
    box: Box, error: MediBookError
) -> None:
    box.clinic.bookings.book = Answers(error, lambda request: booked(request.request_id))
    box.open_for_maria()
    box.presenter.book(Typed(reason="cough"))
    assert box.presenter.is_open
    assert box.view.shown("show_problem")[3] == "Try again"  # type: ignore[index]

    box.presenter.try_again()
    first, second = box.requests
    assert first == second
    assert len(box.booked) == 1


def test_an_unknown_outcome_is_asked_again_by_itself_with_the_same_request_id(box: Box) -> None:
    box.clinic.bookings.book = Answers(
        OutcomeUnknown(), DatabaseAway(), lambda request: booked(request.request_id)
    )
    box.open_for_maria()
    box.presenter.book(Typed())
    assert "by itself" in box.view.shown("show_problem")[2]  # type: ignore[index]

    box.timers.fire()
    box.presenter.try_again()
    assert len({request.request_id for request in box.requests}) == 1
    assert len(box.booked) == 1


def test_a_patient_registered_before_a_fault_is_not_registered_twice(box: Box) -> None:
    box.clinic.bookings.book = Answers(DatabaseAway(), lambda request: booked(request.request_id))
    box.presenter.open(slot(), typed="Maria Silva")
    box.presenter.choose(NEW_ROW)
    box.presenter.book(Typed(name="Maria Silva"))
    box.presenter.try_again()

    assert len(box.clinic.patients.register.calls) == 1
    assert len(box.booked) == 1


def test_registering_again_after_a_fault_is_the_same_request(box: Box) -> None:
    box.clinic.patients.register = Answers(DatabaseAway(), MARIA)
    box.presenter.open(slot(), typed="Maria Silva")
    box.presenter.choose(NEW_ROW)
    box.presenter.book(Typed(name="Maria Silva"))
    box.presenter.try_again()

    (_, first), (_, second) = box.clinic.patients.register.calls
    assert first == second
    assert len(box.booked) == 1


def test_a_bug_leaves_the_box_open_and_usable(box: Box) -> None:
    box.clinic.bookings.book = Answers(ZeroDivisionError(), lambda request: booked(request.request_id))
    box.open_for_maria()
    box.presenter.book(Typed())
    assert len(box.runner.unexpected) == 1
    assert box.view.shown("show_working") == (False,)

    box.presenter.book(Typed())
    assert len(box.booked) == 1


def test_enter_twice_books_once() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open(slot(), patient=MARIA)
    box.runner.run_all()
    box.presenter.book(Typed())
    box.presenter.book(Typed())
    box.runner.run_all()

    assert len(box.requests) == 1


def test_a_booking_that_is_answered_after_the_box_was_closed_still_counts() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open(slot(), patient=MARIA)
    box.runner.run_all()
    box.presenter.book(Typed())
    box.presenter.close()
    box.runner.run_all()

    assert len(box.booked) == 1
    assert box.closed == 1


def test_the_hold_is_taken_on_opening_and_released_on_closing(box: Box) -> None:
    box.clinic.holds.take = Answers(Hold(100, 2, DAY, "Anna", "Desk 1", is_mine=True))
    box.presenter.open(slot())
    box.presenter.close()

    assert box.clinic.holds.take.calls == [(100, 2, DAY)]
    assert box.clinic.holds.release.calls == [(100,)]


def test_a_hold_that_comes_after_closing_is_released() -> None:
    box = Box(InlineRunner(held=True))
    box.clinic.holds.take = Answers(Hold(100, 2, DAY, "Anna", "Desk 1", is_mine=True))
    box.presenter.open(slot())
    box.presenter.close()
    box.runner.run_all()

    assert box.clinic.holds.release.calls == [(100,)]


def test_another_desks_hold_is_told_and_stops_nobody(box: Box) -> None:
    box.clinic.holds.take = Answers(Hold(100, 2, DAY, "Ben", "Desk 2"))
    box.presenter.open(slot())

    assert box.view.shown("show_problem")[:2] == (  # type: ignore[index]
        "info", "Ben at Desk 2 is booking this time too.",
    )  # fmt: skip


def test_without_redis_the_box_works_the_same(box: Box) -> None:
    box.clinic.holds = SimpleNamespace(take=Answers(RedisAway()), release=Answers(RedisAway()))
    box.open_for_maria()
    box.presenter.book(Typed())

    assert len(box.booked) == 1
    assert box.view.count("show_problem") == 0


def test_another_time_chosen_in_the_agenda_keeps_everything_typed(box: Box) -> None:
    box.open_for_maria()
    before = box.presenter.request_id
    box.presenter.open(slot(120, 14, doctor_id=1))

    assert box.view.count("open_box") == 1
    assert box.presenter.patient == MARIA
    assert box.presenter.request_id != before
    assert box.view.shown("show_place") == ("14:00 · Dr Amara Okafor", "Thu 26 Nov")


def test_a_search_without_the_database_says_so_and_comes_back(box: Box) -> None:
    found = box.clinic.patients.search
    box.clinic.patients.search = Answers(DatabaseAway())
    box.presenter.open(slot(), typed="Maria")
    assert box.view.shown("show_problem")[0] == "error"  # type: ignore[index]

    box.clinic.patients.search = found
    box.timers.fire()
    assert box.view.shown("show_hits")[0][0].name == "Maria Silva"  # type: ignore[index]


def test_enter_before_the_answer_takes_the_answer_to_what_was_typed() -> None:
    """The rows of the letters before are on screen still: none of them was meant."""
    box = Box(InlineRunner(held=True))
    other = replace(MARIA, id=8, name="Marcel Other")
    box.clinic.patients.search = Answers([PatientHit(other, None)], [PatientHit(MARIA, None)])
    box.presenter.open(slot(), typed="M")
    box.runner.run_all()
    box.presenter.name_typed("Maria")
    box.presenter.submit("Maria", PatientRow(8, other.name, None, ""))
    assert box.view.count("show_patient") == 0

    box.runner.run_all()
    assert box.presenter.patient == MARIA


def test_a_letter_after_that_enter_takes_it_back() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open(slot(), typed="M")
    box.presenter.submit("M", None)
    box.presenter.name_typed("Mo")
    box.runner.run_all()
    assert box.presenter.patient is None


# --- Squeezing in ----------------------------------------------------------------------------------------------


def test_a_squeezed_in_visit_carries_its_reason_and_holds_nothing(box: Box) -> None:
    box.presenter.open(slot(), squeeze="Pain")
    assert box.view.shown("show_place") == ("10:00 · Dr Wei Chen", "Squeezed in: Pain")
    assert box.clinic.holds.take.calls == []
    box.presenter.close()
    box.presenter.open(slot(), patient=MARIA, squeeze="Pain")
    box.presenter.book(Typed())
    assert box.requests[-1].overbook_reason == "Pain"

    box.presenter.open(slot(120, 14), patient=MARIA)
    box.presenter.book(Typed())
    assert box.requests[-1].overbook_reason is None


def test_another_time_is_not_squeezed_in(box: Box) -> None:
    box.presenter.open(slot(), patient=MARIA, squeeze="Pain")
    box.presenter.go_to(slot(120, 14))
    box.presenter.book(Typed())
    assert (box.requests[-1].slot_id, box.requests[-1].overbook_reason) == (120, None)


def test_the_loser_who_may_is_offered_to_squeeze_in(box: Box) -> None:
    asked: list[Any] = []
    box.presenter.squeezing = asked.append
    box.clinic.bookings.book = Answers(
        SlotTaken(), lambda request: booked(request.request_id, request.slot_id)
    )
    box.open_for_maria()
    box.presenter.book(Typed(reason="cough"))
    assert box.view.shown("show_problem")[3] == "Squeeze in…"  # type: ignore[index]

    box.presenter.try_again()
    assert [one.id for one in asked] == [100]
    box.presenter.squeeze_in("Emergency")
    first, second = box.requests
    assert (first.overbook_reason, second.overbook_reason) == (None, "Emergency")
    assert (second.slot_id, second.reason) == (100, "cough")
    assert first.request_id != second.request_id
    assert not box.presenter.is_open


def test_another_time_in_doubt_is_the_same_wish(box: Box) -> None:
    """The service finds out what became of it; a request of its own could make a second visit."""
    box.clinic.bookings.book = Answers(OutcomeUnknown(), lambda request: booked(request.request_id))
    box.open_for_maria()
    box.presenter.book(Typed())
    box.presenter.choose_somebody_else()
    assert box.presenter.patient is not None, "whether this patient is booked must be known first"
    box.presenter.book_at(Alternative(slot(102, 11), "11:00"))
    first, second = box.requests
    assert (first.request_id, first.slot_id) != (second.request_id, second.slot_id)
    assert first.request_id == second.request_id
    assert len(box.booked) == 1


@pytest.mark.parametrize("was_booked", [True, False])
def test_a_box_that_is_closed_in_doubt_says_what_became_of_it(box: Box, was_booked: bool) -> None:
    said: list[str] = []
    box.presenter.in_doubt.say_not_booked = said.append
    box.clinic.bookings.book = Answers(OutcomeUnknown())
    box.open_for_maria()
    box.presenter.book(Typed())
    (request,) = box.requests
    found = booked(request.request_id) if was_booked else None
    box.clinic.bookings.by_request = Answers(DatabaseAway(), found)
    box.presenter.close()
    assert (box.booked, said) == ([], [])
    box.timers.fire()
    assert len(box.requests) == 1, "nothing is booked after the box was closed"
    assert (len(box.booked), len(said)) == ((1, 0) if was_booked else (0, 1))
