"""Times to move visits to whose doctor is away: few searches for all of them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import calls as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.calls import Away, AwaySpan, Call
from medibook_desktop.domain.proposals import CHOICES, Proposing, back_from
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.directory import Directory

EARLIER = timedelta(hours=4)
"""A colleague may have time a little before."""
MOST_FOUND = 200

Expected = tuple[int, datetime, datetime]
"""A visit and its time."""

_Taken = dict[int, list[Expected]]

_Key = tuple[tuple[int, ...], int | None, int, datetime]
"""Doctors, visit type, minutes, not before."""


class Proposals:
    def __init__(self, shards: Shards, directory: Directory, availability: Availability) -> None:
        self._shards = shards
        self._directory = directory
        self._availability = availability

    def of(self, away: Away) -> dict[int, list[FreeTime]]:
        """See Calls.proposals. Visits of one type and day are asked about together."""
        calls = [call for call in away.calls if not call.is_settled]
        if not calls:
            return {}
        spans = away.spans or (AwaySpan(away.doctor_id, 0, away.starts_at, away.ends_at),)
        now = datetime.now(UTC)
        colleagues: defaultdict[_Key, list[Call]] = defaultdict(list)
        own: defaultdict[_Key, list[Call]] = defaultdict(list)
        for call in calls:
            others = self._colleagues(call.doctor_id)
            minutes = call.minutes
            if others:
                morning = call.starts_at.replace(hour=0, minute=0)
                colleagues[others, call.visit_type_id, minutes, morning].append(call)
            after = max(now, back_from(call, spans))
            own[(call.doctor_id,), call.visit_type_id, minutes, after].append(call)
        found: defaultdict[int, list[FreeTime]] = defaultdict(list)
        for key, of_key in colleagues.items():
            earliest = max(now, min(call.starts_at for call in of_key) - EARLIER)
            self._ask((key[0], key[1], key[2], earliest), of_key, found)
        for key, of_key in own.items():
            self._ask(key, of_key, found)
        rooms = {call.kept_room_id for call in calls if call.kept_room_id is not None}
        busy, rooms_taken = self._taken({call.patient_id for call in calls}, rooms)
        proposing = Proposing(
            spans,
            {doctor.id: doctor.clinic_id for doctor in self._directory.doctors()},
            {kind.id: (kind.buffer_before, kind.buffer_after) for kind in self._directory.visit_types()},
            rooms_taken,
        )
        return {
            call.booking_id: proposing.choose(call, found[call.booking_id], busy.get(call.patient_id, ()))
            for call in calls
        }

    def _taken(self, patient_ids: Iterable[int], room_ids: Iterable[int]) -> tuple[_Taken, _Taken]:
        """When these patients are expected, and when these rooms of this clinic are taken."""
        patients, rooms = sorted(patient_ids), sorted(room_ids)
        here = self._directory.here()

        def ask(database: Database) -> tuple[_Taken, _Taken]:
            with database.read() as connection:
                return (
                    queries.expected(connection, patients, here.tz),
                    queries.rooms_taken(connection, rooms, here.id, here.tz) if rooms else {},
                )

        answers = self._shards.fan_out(ask, list)[0]
        return _together(expected for expected, _ in answers), _together(taken for _, taken in answers)

    def _ask(self, key: _Key, calls: Sequence[Call], found: defaultdict[int, list[FreeTime]]) -> None:
        doctor_ids, visit_type_id, minutes, after = key
        # Twice what is proposed: some overlap, some are in closed time, at some the patient is elsewhere.
        limit = min(MOST_FOUND, 2 * CHOICES * (len(calls) + 1))
        if visit_type_id not in {kind.id for kind in self._directory.visit_types()}:
            visit_type_id = None  # retired since: its visits keep their length
        wanted = NextAvailable(
            doctor_ids, visit_type_id=visit_type_id, minutes=minutes or None, after=after, limit=limit
        )
        times = self._availability.search(wanted)
        for call in calls:
            found[call.booking_id] += times

    def _colleagues(self, doctor_id: int) -> tuple[int, ...]:
        doctors = self._directory.doctors()
        specialty = next((doctor.specialty for doctor in doctors if doctor.id == doctor_id), None)
        if specialty is None:
            return ()
        return tuple(d.id for d in doctors if d.specialty == specialty and d.id != doctor_id)


def _together(answers: Iterable[_Taken]) -> _Taken:
    every: _Taken = {}
    for answer in answers:
        for key, times in answer.items():
            every.setdefault(key, []).extend(times)
    return every
