"""The steps of a visit, and what a request must say before a server is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from medibook_desktop.domain.booking_rules import (
    BLOCK_REASONS,
    CANCEL_REASONS,
    REASON_LIMIT,
    SQUEEZE_REASONS,
    checked_request,
)
from medibook_desktop.domain.bookings import (
    ACTIVE_STATUSES,
    SOURCES,
    STEPS,
    BookingRequest,
    BookingStatus,
    allowed_steps,
)
from medibook_desktop.domain.errors import InvalidInput

REQUEST = BookingRequest(slot_id=1, slot_version=1, patient_id=1)


def test_every_status_has_its_steps_and_none_leads_to_itself() -> None:
    assert set(STEPS) == set(BookingStatus)
    assert all(status not in steps for status, steps in STEPS.items())


@pytest.mark.parametrize("status", BookingStatus)
def test_every_status_can_be_left(status: BookingStatus) -> None:
    assert allowed_steps(status)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (before, after)
        for before in BookingStatus
        for after in sorted(STEPS[before])
        if (before, after) != (BookingStatus.HELD, BookingStatus.BOOKED)
    ],
)
def test_every_step_has_its_way_back(before: BookingStatus, after: BookingStatus) -> None:
    """Directly, or by `undo` for a cancelled or missed visit that had arrived: over the booked one."""
    reached, seen = {after}, {after}
    while reached:
        reached = {step for status in reached for step in STEPS[status]} - seen
        seen |= reached
    assert before in seen or before is BookingStatus.HELD


def test_only_what_ended_gives_the_time_back() -> None:
    ended = {BookingStatus.CANCELLED, BookingStatus.NO_SHOW, BookingStatus.EXPIRED}
    assert set(BookingStatus) - ended == ACTIVE_STATUSES


class AVisit(RuleBasedStateMachine):
    """Any walk over allowed steps can be walked back to "booked", and never leads to a hold again."""

    def __init__(self) -> None:
        super().__init__()
        self.status = BookingStatus.BOOKED

    @rule(data=st.data())
    def step(self, data: st.DataObject) -> None:
        self.status = data.draw(st.sampled_from(sorted(allowed_steps(self.status))))

    @rule()
    @precondition(lambda self: self.status is not BookingStatus.BOOKED)
    def walk_back(self) -> None:
        steps = 0
        while self.status is not BookingStatus.BOOKED:
            towards = {
                BookingStatus.DONE: BookingStatus.IN_ROOM,
                BookingStatus.IN_ROOM: BookingStatus.ARRIVED,
            }.get(self.status, BookingStatus.BOOKED)
            assert towards in allowed_steps(self.status)
            self.status = towards
            steps += 1
        assert steps <= 3

    @invariant()
    def is_no_hold(self) -> None:
        assert self.status not in {BookingStatus.HELD, BookingStatus.EXPIRED}


TestAVisit = AVisit.TestCase


@pytest.mark.parametrize("source", SOURCES)
def test_a_good_request_is_handed_on_as_it_is(source: str) -> None:
    request = replace(REQUEST, source=source, reason="Follow-up")
    assert checked_request(request) is request


def test_texts_are_cleaned_and_all_else_is_kept() -> None:
    request = replace(REQUEST, reason="  so\nmuch   room ", room_id=3, visit_type_id=4)
    assert checked_request(request) == replace(request, reason="so much room")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"source": "telegram"}, "source"),
        ({"source": ""}, "source"),
        ({"reason": "x" * (REASON_LIMIT + 1)}, "reason"),
        ({"reason": "a\x00b"}, "reason"),
        ({"reason": "half \ud83d"}, "reason"),
        ({"overbook_reason": ""}, "overbooking reason"),
        ({"overbook_reason": " \n "}, "overbooking reason"),
        ({"overbook_reason": "x" * (REASON_LIMIT + 1)}, "overbooking reason"),
    ],
)
def test_what_cannot_be_stored_is_refused_by_its_field(changes: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked_request(replace(REQUEST, **changes))
    assert refused.value.details["field"] == field


@given(st.text(max_size=REASON_LIMIT))
def test_any_reason_is_cleaned_or_refused(reason: str) -> None:
    try:
        cleaned = checked_request(replace(REQUEST, reason=reason)).reason
    except InvalidInput:
        return
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert checked_request(replace(REQUEST, reason=cleaned)).reason == cleaned


@pytest.mark.parametrize("reasons", [CANCEL_REASONS, SQUEEZE_REASONS, BLOCK_REASONS])
def test_each_reason_has_a_letter_of_its_own_and_fits(reasons: tuple[tuple[str, str], ...]) -> None:
    letters = [letter for letter, _ in reasons]
    assert len(set(letters)) == len(letters)
    assert all(0 < len(reason) <= REASON_LIMIT for _, reason in reasons)


def test_a_visit_begins_booked_or_held_and_has_a_length() -> None:
    held = replace(REQUEST, status=BookingStatus.HELD, minutes=30)
    assert checked_request(held) is held
    for wrong in ({"status": BookingStatus.DONE}, {"minutes": 0}, {"minutes": 1441}):
        with pytest.raises(InvalidInput):
            checked_request(replace(REQUEST, **wrong))  # type: ignore[arg-type]
