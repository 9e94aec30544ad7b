"""The booking core against a model of it, step by step, on real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from medibook_desktop.database import block_calls, booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.domain import errors
from medibook_desktop.domain.bookings import ACTIVE_STATUSES, STEPS, Booked, BookingRequest, BookingStatus
from tests.helpers.bare_clinics import ADMIN, ZONE, BareClinic, fresh_bare_clinic

PLACES = 6
"""Slots of each of the two doctors, at the same times; few, so that everything is in everything's way."""

BUFFERED, ROOMED = 4, 5
MINUTES = {None: 15, 1: 15, 2: 20, 3: 45, BUFFERED: 15, ROOMED: 15}
"""BUFFERED keeps a slot before and one after it, ROOMED needs the only room of its kind."""


def slots_of(minutes: int) -> int:
    return max(1, -(-minutes // 15))


@dataclass(frozen=True)
class Visit:
    """A booking as the model sees it: `places` are (doctor, place) pairs, none of its own when squeezed in.

    The patient's time begins at `first` and lasts `length` slots.
    """

    patient: int
    doctor: int
    first: int
    length: int
    status: BookingStatus
    version: int
    visit_type: int | None
    overbooked: bool = False
    own_minutes: int | None = None

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE_STATUSES

    @property
    def buffer(self) -> int:
        return 1 if self.visit_type == BUFFERED and not self.overbooked else 0

    @property
    def minutes(self) -> int:
        return self.own_minutes or MINUTES[self.visit_type]

    @property
    def places(self) -> set[tuple[int, int]]:
        return {(self.doctor, self.first + n) for n in range(-self.buffer, self.length + self.buffer)}

    @property
    def room_times(self) -> set[int]:
        return {place for _, place in self.held} if self.visit_type == ROOMED else set()

    @property
    def held(self) -> set[tuple[int, int]]:
        return self.places if self.is_active and not self.overbooked else set()

    @property
    def times(self) -> set[int]:
        return {self.first + n for n in range(self.length)} if self.is_active else set()


class Core(RuleBasedStateMachine):
    """Every rule says beforehand what the database must answer."""

    clinic: ClassVar[BareClinic]
    database: ClassVar[Database]
    tokens = Bundle("tokens")

    def __init__(self) -> None:
        super().__init__()
        [[self.doctors, self.patients, self.slots]] = self.clinic.run(
            """WITH d AS (INSERT INTO doctors (clinic_id, name)
                     SELECT 1, 'Model' FROM generate_series(1, 2) RETURNING id),
               p AS (INSERT INTO patients (name, name_key) SELECT 'M', 'm' FROM generate_series(1, 3) RETURNING id),
               s AS (INSERT INTO appointment_slots (doctor_id, slot_time, minutes)
                     SELECT d.id, date_trunc('day', now()) + interval '2 days 9 hours' + k * interval '15 minutes', 15
                     FROM d, generate_series(0, %s) k ORDER BY 1, 2 RETURNING id, doctor_id, slot_time)
               SELECT (SELECT array_agg(id ORDER BY id) FROM d), (SELECT array_agg(id ORDER BY id) FROM p),
                      (SELECT array_agg(id ORDER BY doctor_id, slot_time) FROM s)""",
            [PLACES - 1],
        )
        kind = f"Model {uuid4()}"
        [[self.roomed]] = self.clinic.run(
            """WITH r AS (INSERT INTO rooms (clinic_id, name, kind) VALUES (1, %s, %s))
               INSERT INTO visit_types (name, minutes, room_kind) VALUES (%s, 15, %s) RETURNING id""",
            [kind, kind, kind, kind],
        )
        self.visits: dict[int, Visit] = {}
        self.blocks: dict[int, tuple[str, int, int, int]] = {}
        self.blocked: dict[tuple[int, int], str] = {}
        self.versions = {(d, p): 1 for d in (0, 1) for p in range(PLACES)}
        self.done: dict[UUID, int] = {}
        self.history: dict[int, tuple[int, Visit | None, Visit]] = {}

    # --- What the model expects --------------------------------------------------------------

    def slot_id(self, doctor: int, place: int) -> int:
        found: int = self.slots[doctor * PLACES + place]
        return found

    def taken(self, apart_from: int | None = None) -> set[tuple[int, int]]:
        return {held for each, visit in self.visits.items() if each != apart_from for held in visit.held}

    def is_elsewhere(self, visit: Visit, own: int | None = None) -> bool:
        return any(
            other.patient == visit.patient and other.times & visit.times
            for each, other in self.visits.items()
            if each != own
        )

    def held_by(self, own: int | None) -> set[tuple[int, int]]:
        return self.visits[own].held if own is not None else set()

    def refusal(self, visit: Visit, own: int | None = None) -> type[errors.MediBookError] | None:
        """Why the visit cannot stand there; None when it can."""
        taken, blocked = self.taken(own), set(self.blocked) - self.held_by(own)
        here = (visit.doctor, visit.first)
        if not visit.overbooked and here in taken:
            return errors.SlotTaken
        if here in blocked:
            return errors.SlotBlocked
        outside = {place for _, place in visit.places} - set(range(PLACES))
        if not visit.overbooked and (outside or visit.places & (taken | blocked)):
            return errors.VisitTooLong
        return self.refusal_elsewhere(visit, own)

    def refusal_elsewhere(self, visit: Visit, own: int | None) -> type[errors.MediBookError] | None:
        """By what is not the doctor's: the room, the patient."""
        others = [other for each, other in self.visits.items() if each != own]
        if any(other.room_times & visit.room_times for other in others):
            return errors.NoRoomFree
        return errors.PatientElsewhere if self.is_elsewhere(visit, own) else None

    def type_id(self, visit_type: int | None) -> int | None:
        return self.roomed if visit_type == ROOMED else visit_type

    def settle(self, booked: Booked, visit: Visit) -> int:
        """Take the answer over into the model, after comparing the two. Returns the undo token."""
        before = self.visits.get(booked.booking.id)
        for place in (before.held if before else set()) ^ visit.held:
            self.versions[place] += 1
        self.visits[booked.booking.id] = visit
        assert booked.booking.status is visit.status
        assert booked.booking.version == visit.version
        assert booked.booking.slot_id == self.slot_id(visit.doctor, visit.first)
        assert not booked.repeated
        assert sorted(i for change in booked.changes for i in change.slot_ids) == sorted(
            self.slot_id(*place) for place in (before.held if before else set()) ^ visit.held
        )
        assert booked.undo_token is not None
        self.history[booked.undo_token] = (booked.booking.id, before, visit)
        return booked.undo_token

    def expect(self, refusal: type[errors.MediBookError] | None, call: Any) -> Booked | None:
        if refusal is None:
            answer: Booked = call()
            return answer
        with pytest.raises(refusal):
            call()
        return None

    # --- Steps --------------------------------------------------------------------------------

    @rule(
        target=tokens,
        doctor=st.integers(0, 1),
        place=st.integers(0, PLACES - 1),
        patient=st.integers(0, 2),
        visit_type=st.sampled_from([None, 1, 2, 3, BUFFERED, ROOMED]),
        overbook=st.booleans(),
        strategy=st.sampled_from(booking_calls.STRATEGIES),
        gate=st.booleans(),
    )
    def book(
        self,
        doctor: int,
        place: int,
        patient: int,
        visit_type: int | None,
        overbook: bool,
        strategy: str,
        gate: bool,
    ) -> Any:
        length = slots_of(MINUTES[visit_type])
        visit = Visit(patient, doctor, place, length, BookingStatus.BOOKED, 1, visit_type, overbook)
        request = BookingRequest(
            self.slot_id(doctor, place),
            self.versions[doctor, place],
            self.patients[patient],
            visit_type_id=self.type_id(visit_type),
            overbook_reason="urgent" if overbook else None,
            request_id=uuid4(),
        )
        booked = self.expect(
            self.refusal(visit),
            lambda: booking_calls.book(self.database, request, ZONE, strategy=strategy, gate=gate),
        )
        if booked is None:
            return multiple()
        self.done[request.request_id] = booked.booking.id
        again = booking_calls.book(self.database, request, ZONE, strategy=strategy)
        if not overbook:
            assert again.repeated
            assert again.booking == booked.booking
        return self.settle(booked, visit)

    @rule(patient=st.integers(0, 2), doctor=st.integers(0, 1), place=st.integers(0, PLACES - 1))
    def book_a_slot_seen_too_early(self, patient: int, doctor: int, place: int) -> None:
        if self.versions[doctor, place] == 1:
            return
        request = BookingRequest(
            self.slot_id(doctor, place), self.versions[doctor, place] - 1, self.patients[patient]
        )
        expected: type[errors.MediBookError] = errors.StaleSlot
        if (doctor, place) in self.taken():
            expected = errors.SlotTaken
        elif (doctor, place) in self.blocked:
            expected = errors.SlotBlocked
        self.expect(expected, lambda: booking_calls.book(self.database, request, ZONE))

    @rule(
        target=tokens,
        data=st.data(),
        doctor=st.integers(0, 1),
        place=st.integers(0, PLACES - 1),
        strategy=st.sampled_from(booking_calls.STRATEGIES),
    )
    def move(self, data: st.DataObject, doctor: int, place: int, strategy: str) -> Any:
        if not self.visits:
            return multiple()
        booking_id = data.draw(st.sampled_from(sorted(self.visits)))
        old = self.visits[booking_id]
        new = replace(
            old,
            doctor=doctor,
            first=place,
            length=slots_of(old.minutes),
            version=old.version + 1,
            overbooked=False,
        )
        refusal = self.refusal(new, booking_id)
        if old.status not in (BookingStatus.BOOKED, BookingStatus.ARRIVED):
            refusal = errors.StepNotAllowed
        arguments = (old.version, self.slot_id(doctor, place), self.versions[doctor, place], ZONE)
        moved = self.expect(
            refusal,
            lambda: booking_calls.move(self.database, uuid4(), booking_id, *arguments, strategy=strategy),
        )
        return multiple() if moved is None else self.settle(moved, new)

    @rule(target=tokens, data=st.data(), minutes=st.sampled_from([5, 15, 30, 40, 60]))
    def resize(self, data: st.DataObject, minutes: int) -> Any:
        if not self.visits:
            return multiple()
        booking_id = data.draw(st.sampled_from(sorted(self.visits)))
        old = self.visits[booking_id]
        new = replace(old, length=slots_of(minutes), own_minutes=minutes, version=old.version + 1)
        refusal = (
            self.refusal(new, booking_id) if not old.overbooked else self.refusal_elsewhere(new, booking_id)
        )
        if old.status not in (BookingStatus.BOOKED, BookingStatus.ARRIVED, BookingStatus.IN_ROOM):
            refusal = errors.StepNotAllowed
        resized = self.expect(
            refusal,
            lambda: booking_calls.resize(self.database, uuid4(), booking_id, old.version, minutes, ZONE),
        )
        return multiple() if resized is None else self.settle(resized, new)

    @rule(doctor=st.integers(0, 1), place=st.integers(0, PLACES - 1), length=st.integers(1, 3))
    def block(self, doctor: int, place: int, length: int) -> None:
        if len(self.blocks) > 2:
            return
        last = min(PLACES, place + length) - 1
        why = f"Block {len(self.history)}-{len(self.blocks)}-{uuid4()}"
        [[starts_at, ends_at]] = self.clinic.run(
            "SELECT min(slot_time), max(slot_time + minutes * interval '1 minute') FROM appointment_slots"
            " WHERE id = ANY (%s)",
            [[self.slot_id(doctor, place), self.slot_id(doctor, last)]],
        )
        answer = block_calls.block(self.database, uuid4(), self.doctors[doctor], starts_at, ends_at, why)
        self.blocks[answer["absence_id"]] = (why, doctor, place, last)
        span = {(doctor, n) for n in range(place, last + 1)}
        assert {visit["booking_id"] for visit in answer["visits"]} == {
            each
            for each, visit in self.visits.items()
            if (visit.places if visit.overbooked and visit.is_active else visit.held) & span
        }
        for each in span - set(self.blocked):
            self.blocked[each] = why
            self.versions[each] += 1

    @rule(data=st.data())
    def unblock(self, data: st.DataObject) -> None:
        if not self.blocks:
            return
        absence_id = data.draw(st.sampled_from(sorted(self.blocks)))
        why, doctor, place, last = self.blocks.pop(absence_id)
        block_calls.unblock(self.database, uuid4(), absence_id)
        for each in [(doctor, n) for n in range(place, last + 1) if self.blocked.get((doctor, n)) == why]:
            other = [
                reason
                for _, (reason, its_doctor, first, end) in sorted(self.blocks.items())
                if its_doctor == doctor and first <= each[1] <= end
            ]
            self.versions[each] += 1
            if other:
                self.blocked[each] = other[0]
            else:
                del self.blocked[each]

    @rule(target=tokens, data=st.data(), status=st.sampled_from(BookingStatus))
    def advance(self, data: st.DataObject, status: BookingStatus) -> Any:
        if not self.visits:
            return multiple()
        booking_id = data.draw(st.sampled_from(sorted(self.visits)))
        old = self.visits[booking_id]
        new = replace(old, status=status, version=old.version + 1)
        refusal = (
            self.standing_again(old, new, booking_id)
            if status in STEPS[old.status]
            else errors.StepNotAllowed
        )
        request_id = uuid4()
        done = self.expect(
            refusal,
            lambda: booking_calls.advance(self.database, request_id, booking_id, old.version, status, ZONE),
        )
        if done is None:
            return multiple()
        again = booking_calls.advance(self.database, request_id, booking_id, old.version, status, ZONE)
        assert again.repeated
        return self.settle(done, new)

    def standing_again(self, old: Visit, new: Visit, own: int) -> type[errors.MediBookError] | None:
        if not new.is_active:
            return None
        taken, blocked = self.taken(own), set(self.blocked) - old.held
        for place in sorted(new.held):
            if place in taken:
                return errors.SlotTaken
            if place in blocked:
                return errors.SlotBlocked
        return self.refusal_elsewhere(new, own)

    @rule(data=st.data(), behind=st.integers(1, 3))
    def change_a_visit_seen_too_early(self, data: st.DataObject, behind: int) -> None:
        if not self.visits:
            return
        booking_id = data.draw(st.sampled_from(sorted(self.visits)))
        version = self.visits[booking_id].version - behind
        self.expect(
            errors.StaleBooking,
            lambda: booking_calls.cancel(self.database, uuid4(), booking_id, version, "late", ZONE),
        )

    @rule(target=tokens, token=consumes(tokens))
    def undo(self, token: int) -> Any:
        booking_id, before, after = self.history[token]
        now = self.visits[booking_id]
        if before is None:
            new = replace(now, status=BookingStatus.CANCELLED, version=now.version + 1)
        else:
            new = replace(before, version=now.version + 1)
        refusal = self.standing_again(now, new, booking_id) if now == after else errors.CannotUndo
        undone = self.expect(refusal, lambda: booking_calls.undo(self.database, uuid4(), token, ZONE))
        return multiple() if undone is None else self.settle(undone, new)

    # --- What must hold after every step --------------------------------------------------------

    @invariant()
    def the_slots_are_as_the_model_says(self) -> None:
        found = self.clinic.run(
            "SELECT id, is_booked, version, booking_id, block_reason FROM appointment_slots WHERE id = ANY (%s)"
            " AND is_blocked = (block_reason <> '') ORDER BY id",
            [self.slots],
        )
        holders = {place: each for each, visit in self.visits.items() for place in visit.held}
        expected = [
            (self.slot_id(*place), place in holders, version, holders.get(place), self.blocked.get(place, ""))
            for place, version in self.versions.items()
        ]
        assert found == sorted(expected)

    def teardown(self) -> None:
        assert self.clinic.broken() == []


@pytest.fixture(scope="module")
def model_clinic(servers: Any) -> Iterator[BareClinic]:
    with fresh_bare_clinic(servers) as clinic:
        clinic.run(
            "INSERT INTO visit_types (name, minutes, buffer_before, buffer_after) VALUES ('Buffered', 15, 15, 15)"
        )
        yield clinic


def test_the_core_does_what_the_model_says(model_clinic: BareClinic) -> None:
    Core.clinic = model_clinic
    Core.database = model_clinic.database(ADMIN)
    try:
        run_state_machine_as_test(
            Core,
            settings=settings(
                max_examples=20,
                stateful_step_count=30,
                deadline=None,
                derandomize=True,
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        Core.database.close()
