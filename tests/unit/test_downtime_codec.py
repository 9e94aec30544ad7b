"""Values of the domain come back from the copy's JSON as they went in; releases bear each other's fields."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.intents import Clash, Intent, IntentKind, IntentState
from medibook_desktop.domain.people import Doctor, NewPatient, Patient, StaffMember
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.downtime_codec import dumped, loaded

LONDON = ZoneInfo("Europe/London")
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(  # noqa: DTZ001
    lambda naive: datetime.fromtimestamp(int(naive.replace(tzinfo=UTC).timestamp()), LONDON)
)
IDS = st.integers(0, 2**60)

VISITS = st.builds(
    Appointment,
    booking_id=IDS,
    doctor_id=IDS,
    slot_id=IDS,
    patient_id=IDS,
    patient_name=st.text(),
    starts_at=MOMENTS,
    ends_at=MOMENTS,
    status=st.sampled_from(BookingStatus),
    visit_type_name=st.text(max_size=5),
    room_name=st.text(max_size=5),
    is_overbooked=st.booleans(),
    version=IDS,
)
SLOTS = st.builds(
    Slot, IDS, IDS, MOMENTS, st.integers(5, 60), IDS, st.booleans(), st.booleans(), st.none() | IDS
)
BLOCKED = st.builds(BlockedTime, doctor_id=IDS, starts_at=MOMENTS, ends_at=MOMENTS, why=st.text(max_size=5))
DAYS = st.builds(
    DoctorDay,
    st.builds(Doctor, IDS, st.text(max_size=9), st.text(max_size=9), IDS),
    st.dates(),
    st.lists(SLOTS, max_size=3).map(tuple),
    st.lists(VISITS, max_size=3).map(tuple),
    st.lists(BLOCKED, max_size=2).map(tuple),
    st.floats(0, 1),
    IDS,
)


@given(DAYS)
def test_a_column_comes_back(column: DoctorDay) -> None:
    assert loaded(DoctorDay, dumped(column), LONDON) == column


@given(
    st.builds(Patient, IDS, st.text(), st.none() | st.dates(), st.text(max_size=9), is_active=st.booleans())
)
def test_a_patient_comes_back(patient: Patient) -> None:
    assert loaded(Patient, dumped(patient), LONDON) == patient


def test_an_intent_comes_back() -> None:
    intent = Intent(
        IntentKind.BOOK,
        UUID(int=7),
        "Zoe",
        starts_at=datetime(2026, 3, 29, 9, 0, tzinfo=LONDON),
        new_patient=NewPatient("Zoe", date(1990, 2, 3), "+44"),
        patient_request_id=UUID(int=8),
        status=BookingStatus.ARRIVED,
        state=IntentState.CLASH,
        clash=Clash("slot_taken", "{who} took it", "Choose", (("who", "Ben"),)),
    )
    again = loaded(Intent, dumped(intent), LONDON)
    assert again == intent
    assert again.clash is not None
    assert again.clash.error().message == "Ben took it"


def test_sets_come_back() -> None:
    member = StaffMember("anna", "Anna", "medibook_receptionist", frozenset({"book", "move"}))
    assert loaded(StaffMember, dumped(member), UTC) == member


def test_a_field_of_a_later_release_is_left_out_and_a_missing_one_gets_its_default() -> None:
    told = json.loads(dumped(Patient(1, "Zoe", None, "")))
    told["schema"]["Patient"].append("shoe_size")
    told["value"].append(39)
    assert loaded(Patient, json.dumps(told), UTC) == Patient(1, "Zoe", None, "")
    told["schema"]["Patient"] = ["id", "name", "birth_date", "phone"]
    told["value"] = [1, "Zoe", None, ""]
    assert loaded(Patient, json.dumps(told), UTC) == Patient(1, "Zoe", None, "")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"schema": {}, "value": [1]}', '{"schema": {"Patient": ["id"]}, "value": [1, 2]}'],
)
def test_something_else_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        loaded(Patient, text, UTC)


@dataclass(frozen=True)
class Odd:
    value: object


def test_what_cannot_be_kept_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError):
        dumped(Odd(object()))
