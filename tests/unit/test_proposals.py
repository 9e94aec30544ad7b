"""Times for patients whose doctor is away: near their own, open, and given to one of them only."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.calls import AwaySpan, Call, CallPurpose
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.proposals import CHOICES, Proposing, back_from
from medibook_desktop.domain.slots import Slot

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 23, tzinfo=LONDON)
ILL, COLLEAGUE = Doctor(1, "Dr Ill", "General", 1), Doctor(2, "Dr Well", "General", 1)
TODAY = AwaySpan(1, 1, MONDAY, MONDAY + timedelta(days=1))
CLINIC_OF = {1: 1, 2: 1}


def at(hour: float, day: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


def call(
    number: int = 1,
    hour: float = 9,
    minutes: int = 15,
    visit_type_id: int | None = None,
    room_id: int | None = None,
) -> Call:
    return Call(
        number,
        1,
        CallPurpose.AWAY,
        at(hour),
        ILL.id,
        ILL.name,
        number,
        f"Patient {number}",
        "",
        False,
        "",
        BookingStatus.BOOKED,
        at(hour),
        ILL.id,
        minutes=minutes,
        visit_type_id=visit_type_id,
        kept_room_id=room_id,
    )


def free(slot_id: int, hour: float, doctor: Doctor = COLLEAGUE, day: int = 0, minutes: int = 15) -> FreeTime:
    return FreeTime(Slot(slot_id, doctor.id, at(hour, day), 15, 1), doctor, minutes)


def ids(times: list[FreeTime]) -> list[int]:
    return [time.slot.id for time in times]


def test_a_colleague_on_the_same_day_comes_first_then_the_doctor_on_another() -> None:
    proposing = Proposing([TODAY], CLINIC_OF)
    found = [
        free(1, 8),
        free(2, 9.5),
        free(3, 16),
        free(4, 9, ILL, 1),
        free(5, 10, ILL, 1),
        free(6, 9, day=2),
    ]
    assert ids(proposing.choose(call(hour=9), found, ())) == [2, 1, 4, 5]


def test_nothing_in_the_absence_and_nothing_where_the_patient_is_expected() -> None:
    proposing = Proposing([TODAY], CLINIC_OF)
    found = [free(1, 10, ILL), free(2, 11), free(3, 12)]
    busy = [(99, at(11), at(11.25)), (1, at(12), at(13))]
    assert ids(proposing.choose(call(number=1), found, busy)) == [3], "its own visit is not in the way"


def test_a_closed_clinic_is_closed_for_all_of_its_doctors_and_for_no_others() -> None:
    span = AwaySpan(None, 1, MONDAY, MONDAY + timedelta(days=1))
    elsewhere = Doctor(3, "Dr South", "General", 2)
    proposing = Proposing([span], {1: 1, 2: 1, 3: 2})
    found = [free(1, 10), free(2, 10, elsewhere), free(3, 10, ILL, 1)]
    assert ids(proposing.choose(call(), found, ())) == [2, 3]


def test_who_comes_first_chooses_first_and_a_long_visit_takes_the_slots_after_it() -> None:
    proposing = Proposing([TODAY], CLINIC_OF)
    found = [free(n, 9 + n / 4) for n in range(4)]
    assert ids(proposing.choose(call(1, minutes=30), [free(0, 9, minutes=30)], ()))[0] == 0
    assert ids(proposing.choose(call(2), found, ()))[0] == 2


def test_what_is_prepared_and_cleaned_belongs_to_the_visit() -> None:
    proposing = Proposing([TODAY], CLINIC_OF, {5: (15, 15)})
    assert ids(proposing.choose(call(1, visit_type_id=5), [free(4, 10)], ())) == [4]
    found = [free(2, 9.5), free(3, 9.75), free(4, 10), free(5, 10.25), free(6, 10.5)]
    assert sorted(ids(proposing.choose(call(2, hour=10), found, ()))) == [2, 6]


def test_a_room_that_goes_along_must_be_free_and_is_given_once() -> None:
    proposing = Proposing(
        [TODAY], CLINIC_OF, {5: (0, 10)}, {7: [(99, at(9.5), at(9.75)), (1, at(11), at(11.25))]}
    )
    found = [free(1, 9.5), free(2, 9.25), free(3, 11), free(4, 13)]
    assert ids(proposing.choose(call(1, 9.5, visit_type_id=5, room_id=7), found, ())) == [3, 4], (
        "cleaning up counts, its own visit does not"
    )
    other = Doctor(4, "Dr Next Door", "General", 1)
    found = [free(1, 9.5), free(5, 11, other), free(6, 11.5, other)]
    assert ids(proposing.choose(call(2, 9.5, room_id=7), found, ())) == [6]
    assert ids(proposing.choose(call(3, 9.5), found, ())) == [1, 5], "without a room it may stand beside it"


def test_the_doctor_is_back_when_the_absence_of_that_visit_ends() -> None:
    mornings = [AwaySpan(1, 1, at(0, day), at(12, day)) for day in range(3)]
    assert back_from(call(hour=9), mornings) == at(12)
    assert back_from(call(hour=15), mornings) == at(15)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from([15, 20, 30, 45])), max_size=12),
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from([1, 2])), max_size=40, unique=True),
)
def test_no_two_first_choices_overlap(visits: list[tuple[int, int]], times: list[tuple[int, int]]) -> None:
    proposing = Proposing([TODAY], CLINIC_OF)
    firsts: list[FreeTime] = []
    for number, (quarter, minutes) in enumerate(visits):
        found = [
            free(n, place / 4, (ILL, COLLEAGUE)[doctor - 1], 1, minutes)
            for n, (place, doctor) in enumerate(times)
        ]
        chosen = proposing.choose(call(number, quarter / 4, minutes), found, ())
        assert len(chosen) <= CHOICES
        firsts += chosen[:1]
    for n, one in enumerate(firsts):
        for other in firsts[n + 1 :]:
            assert (
                one.doctor != other.doctor or one.ends_at <= other.starts_at or other.ends_at <= one.starts_at
            )
