"""The checker of the chaos tests finds each kind of violation in a hand-made history, and nothing in a sound one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.helpers.chaos.checker import by_kind, violations
from tests.helpers.chaos.final_state import FinalState, TrailRow, VisitState
from tests.helpers.chaos.history import HistoryFile, Operation, Outcome, Recorder, operations
from tests.helpers.chaos.homes import DoctorMove, homes_at
from tests.helpers.chaos.moves_across import arrival_of
from tests.helpers.chaos.time_rules import patients_in_two_places, shared_times

HOUR = 3600.0
DAY = (0.0, 24 * HOUR)


class Tale:
    """A history and its final state, made together: each call takes a second, one after the other."""

    def __init__(self) -> None:
        self.clock = 0.0
        self.history: list[Operation] = []
        self.final = FinalState()
        self._now: dict[int, VisitState] = {}

    def book(self, booking: int, slot: int, *, doctor: int = 1, patient: int = 0, **more: Any) -> Operation:
        """Slot n is the n-th hour of the day."""
        patient = patient or booking
        state = VisitState(booking, 1, "booked", doctor, slot, patient, slot * HOUR, (slot + 1) * HOUR)
        asked = {"slot": slot, "version": 1, "doctor": doctor, "patient": patient}
        request = str(more.pop("request", f"book {booking}"))
        self.final.first_requests.setdefault(request, []).append(booking)
        return self._write("book", request, asked, None, state, **more)

    def cancel(self, booking: int, **more: Any) -> Operation:
        now = self._now[booking]
        asked = {"booking": booking, "version": now.version, "status": "cancelled"}
        state = replace(now, status="cancelled", version=now.version + 1)
        return self._write("cancel", f"cancel {booking}", asked, now, state, **more)

    def move(self, booking: int, slot: int, **more: Any) -> Operation:
        now = self._now[booking]
        asked = {"booking": booking, "version": now.version, "slot": slot, "doctor": now.doctor}
        state = replace(now, slot=slot, starts=slot * HOUR, ends=(slot + 1) * HOUR, version=now.version + 1)
        return self._write("move", f"move {booking} {slot}", asked, now, state, **more)

    def undo_cancel(self, booking: int) -> Operation:
        now, event = self._now[booking], len(self.final.trail)
        asked = {"booking": booking, "version": now.version, "event": event}
        state = replace(now, status="booked", version=now.version + 1)
        return self._write("undo", f"undo {booking}", asked, now, state)

    def read(self, *shown: int, terminal: str = "reader", doctors: tuple[int, ...] = (1,)) -> Operation:
        """A read that shows these bookings as they are now."""
        rows = [_row(self._now[each]) for each in shown]
        asked = {"doctors": list(doctors), "starts": DAY[0], "ends": DAY[1]}
        return self._add("agenda", asked, {"doctors": list(doctors), "shown": rows}, terminal)

    def refused(self, request: str, outcome: Outcome = Outcome.REFUSED, why: str = "slot_taken") -> Operation:
        """An attempt that changed nothing."""
        asked = {"slot": 99, "version": 1, "doctor": 9, "patient": 99}
        return self._add("book", asked, {}, "t0.1", outcome, why, request)

    def _write(
        self,
        name: str,
        request: str,
        asked: dict[str, Any],
        before: VisitState | None,
        after: VisitState,
        *,
        outcome: Outcome = Outcome.OK,
        **more: str,
    ) -> Operation:
        self._now[after.booking] = after
        event = len(self.final.trail) + 1
        self.final.trail.append(TrailRow(event, self.clock + 0.5, request, before, after))
        self.final.told.add((after.booking, after.version))
        self.final.visits = list(self._now.values())
        answer = {
            "booking": after.booking,
            "version": after.version,
            "status": after.status,
            "doctor": after.doctor,
            "slot": after.slot,
            "patient": after.patient,
            "repeated": False,
            "event": event,
        }
        told = answer if outcome is Outcome.OK else {}
        return self._add(name, asked, told, "t0.1", outcome, "", request, more.get("wish", request))

    def _add(
        self,
        name: str,
        asked: dict[str, Any],
        answer: dict[str, Any],
        terminal: str,
        outcome: Outcome = Outcome.OK,
        why: str = "",
        request: str = "",
        wish: str = "",
    ) -> Operation:
        made = Operation(
            terminal,
            len(self.history) + 1,
            name,
            self.clock,
            self.clock + 1,
            outcome,
            why,
            request,
            wish or request,
            asked,
            answer,
        )
        self.history.append(made)
        self.clock += 2
        return made

    def retold(self, old: Operation, **changed: Any) -> Operation:
        """The same call with something else told, asked or shown."""
        new = replace(old, **changed)
        self.history[self.history.index(old)] = new
        return new

    def kinds(self) -> set[str]:
        return set(by_kind(violations(self.history, self.final)))


def _row(state: VisitState) -> list[object]:
    return [state.booking, state.version, state.status, state.doctor, state.slot, state.patient]


def sound_day() -> Tale:
    tale = Tale()
    tale.book(1, slot=9)
    tale.read(1)
    tale.book(2, slot=10)
    tale.cancel(1)
    tale.read(2)
    tale.book(3, slot=9)
    tale.move(2, slot=11)
    tale.cancel(3)
    tale.undo_cancel(3)
    tale.refused("in vain")
    tale.read(2, 3)
    return tale


def test_a_sound_day() -> None:
    assert sound_day().kinds() == set()


def test_what_is_in_doubt_may_be_there_or_not() -> None:
    tale = sound_day()
    tale.book(4, slot=12, outcome=Outcome.UNKNOWN)
    tale.book(5, slot=13, outcome=Outcome.LOST)
    tale.refused("never arrived", Outcome.UNKNOWN)
    tale.read(2, 3)
    tale.read(2, 3, 4, 5)
    tale.final.found_by_request = {"book 4": 4, "book 5": 5, "never arrived": None}
    assert tale.kinds() == set()


def test_what_was_in_doubt_and_is_acknowledged_later_counts_from_then_on() -> None:
    tale = Tale()
    first = tale.book(1, slot=9, outcome=Outcome.UNKNOWN)
    tale.read()
    again = tale.retold(
        tale.refused("book 1"),
        outcome=Outcome.OK,
        why="",
        answer={"booking": 1, "version": 1, "status": "booked", "doctor": 1, "slot": 9, "patient": 1}
        | {"repeated": True, "event": 1},
    )
    assert tale.kinds() == set()
    tale.read()
    assert tale.kinds() == {"an acknowledged visit was not shown"}
    assert first.request == again.request


# --- Each kind is found ------------------------------------------------------------------------

Spoiled = Callable[[Tale], None]


def _lost(tale: Tale) -> None:
    tale.book(4, slot=12)
    tale.final.trail.pop()
    tale.final.visits = [each for each in tale.final.visits if each.booking != 4]


def _back_at_an_older_version(tale: Tale) -> None:
    tale.move(2, slot=12)
    tale.final.trail.pop()
    tale.final.visits = [
        replace(each, version=2, slot=11, starts=11 * HOUR, ends=12 * HOUR) if each.booking == 2 else each
        for each in tale.final.visits
    ]


def _carried_out_twice(tale: Tale) -> None:
    tale.book(4, slot=12, request="one")
    tale.book(5, slot=13, request="one")


def _two_visits_for_one_wish(tale: Tale) -> None:
    tale.book(4, slot=12, wish="to see a doctor", outcome=Outcome.UNKNOWN)
    tale.book(5, slot=13, wish="to see a doctor")


def _told_otherwise(tale: Tale) -> None:
    made = tale.book(4, slot=12)
    tale.retold(made, answer={**made.answer, "slot": 13})


def _asked_otherwise(tale: Tale) -> None:
    made = tale.book(4, slot=12)
    tale.retold(made, asked={**made.asked, "slot": 13})


def _another_visit(tale: Tale) -> None:
    made = tale.book(4, slot=12)
    tale.retold(made, answer={**made.answer, "booking": 2})


def _overwritten(tale: Tale) -> None:
    tale.move(2, slot=12)
    last = tale.final.trail[-1]
    assert last.before is not None
    tale.final.trail[-1] = replace(last, before=replace(last.before, slot=9))


def _changed_past_the_trail(tale: Tale) -> None:
    tale.final.visits = [replace(each, status="no_show") for each in tale.final.visits]


def _a_gap(tale: Tale) -> None:
    tale.move(2, slot=12)
    last = tale.final.trail[-1]
    tale.final.trail[-1] = replace(last, after=replace(last.after, version=4))


def _shared_doctor(tale: Tale) -> None:
    tale.book(4, slot=9)


def _shared_for_a_moment(tale: Tale) -> None:
    tale.book(4, slot=9)
    tale.cancel(4)


def _shared_patient(tale: Tale) -> None:
    tale.book(4, slot=9, doctor=2, patient=3)


def _promised(outcome: Outcome) -> Spoiled:
    def spoil(tale: Tale) -> None:
        tale.retold(tale.book(4, slot=12), outcome=outcome, answer={})

    return spoil


def _refused_after_a_doubt(tale: Tale) -> None:
    tale.book(4, slot=12, outcome=Outcome.UNKNOWN)
    tale.refused("book 4")


def _wrong_when_asked_again(tale: Tale) -> None:
    tale.book(4, slot=12, outcome=Outcome.UNKNOWN)
    tale.final.found_by_request = {"book 4": None}


def _nobody_told(tale: Tale) -> None:
    tale.book(4, slot=12)
    tale.final.told.remove((4, 1))


def _crashed(tale: Tale) -> None:
    tale.refused("x", Outcome.CRASHED, "KeyError()")


def _mistaken(tale: Tale) -> None:
    tale.refused("x", why="sign_in_failed")


def _by_the_database(tale: Tale) -> None:
    tale.final.broken = ["1 booked slots without a booking"]


def _gone(tale: Tale) -> None:
    tale.final.visits.pop()


def _a_second_row(tale: Tale) -> None:
    tale.final.visits.append(tale.final.visits[0])


def _no_trail(tale: Tale) -> None:
    tale.final.visits.append(VisitState(7, 1, "booked", 3, 9, 7, 9 * HOUR, 10 * HOUR))


def _a_cancelled_one_came_back(tale: Tale) -> None:
    old = tale.read(2, 3)
    tale.cancel(2)
    tale.read(3)
    new = tale.read(3, terminal="another")
    tale.retold(new, answer=old.answer)


def _an_old_place(tale: Tale) -> None:
    old = tale.read(2, 3)
    tale.move(2, slot=12)
    tale.retold(tale.read(2, 3, terminal="another"), answer=old.answer)


def _back_at_one_reader(tale: Tale) -> None:
    """Moved by who was never answered: the reader may see it or not, but not see it and then not."""
    before = tale.read(2, 3)
    tale.move(2, slot=12, outcome=Outcome.UNKNOWN)
    tale.read(2, 3)
    tale.retold(tale.read(2, 3), answer=before.answer)


def _not_shown(tale: Tale) -> None:
    tale.book(4, slot=12)
    tale.read(2, 3)


def _never_made(tale: Tale) -> None:
    seen = tale.read(2, 3)
    ghost = VisitState(8, 1, "booked", 1, 12, 8, 12 * HOUR, 13 * HOUR)
    tale.retold(seen, answer={**seen.answer, "shown": [*seen.answer["shown"], _row(ghost)]})


def _shown_otherwise(tale: Tale) -> None:
    seen = tale.read(2, 3)
    (first, second) = seen.answer["shown"]
    tale.retold(seen, answer={**seen.answer, "shown": [first, [*second[:5], 77]]})


def _shown_twice(tale: Tale) -> None:
    seen = tale.read(2, 3)
    (first, second) = seen.answer["shown"]
    tale.retold(seen, answer={**seen.answer, "shown": [first, second, second]})


def _too_early(tale: Tale) -> None:
    seen = tale.read(2, 3)
    tale.cancel(2)
    (first, second) = seen.answer["shown"]
    tale.retold(
        seen, answer={**seen.answer, "shown": [[first[0], first[1] + 1, "cancelled", *first[3:]], second]}
    )


SPOILED: list[tuple[Spoiled, str]] = [
    (_lost, "an acknowledged change is lost"),
    (_back_at_an_older_version, "an acknowledged change is lost"),
    (_carried_out_twice, "carried out twice"),
    (_carried_out_twice, "two rows for one request"),
    (_two_visits_for_one_wish, "two visits for one wish"),
    (_told_otherwise, "made otherwise than told"),
    (_asked_otherwise, "made otherwise than asked"),
    (_another_visit, "told of another visit"),
    (_overwritten, "a change was overwritten"),
    (_changed_past_the_trail, "the row is not what was last made"),
    (_a_gap, "versions with a gap or twice"),
    (_shared_doctor, "two share a time"),
    (_shared_for_a_moment, "two share a time"),
    (_shared_patient, "two share a time"),
    (_promised(Outcome.REFUSED), "nothing was changed, it was said"),
    (_promised(Outcome.AWAY), "nothing was changed, it was said"),
    (_promised(Outcome.BUSY), "nothing was changed, it was said"),
    (_refused_after_a_doubt, "refused, and yet carried out"),
    (_wrong_when_asked_again, "asked again, told wrong"),
    (_nobody_told, "nobody is told of a change"),
    (_crashed, "a bug"),
    (_mistaken, "refused for a reason that is none"),
    (_by_the_database, "broken rule of the database"),
    (_gone, "a visit is gone"),
    (_a_second_row, "two rows for one visit"),
    (_no_trail, "a visit without a trail"),
    (_a_cancelled_one_came_back, "a cancelled visit came back"),
    (_an_old_place, "an acknowledged change was not shown"),
    (_back_at_one_reader, "went back at one reader"),
    (_not_shown, "an acknowledged visit was not shown"),
    (_never_made, "shown, and never made"),
    (_shown_otherwise, "shown otherwise than made"),
    (_shown_twice, "one visit shown twice"),
    (_too_early, "shown before it was asked for"),
]


@pytest.mark.parametrize(("spoil", "rule"), SPOILED, ids=lambda each: getattr(each, "__name__", each))
def test_each_kind_is_found(spoil: Spoiled, rule: str) -> None:
    tale = sound_day()
    spoil(tale)
    assert rule in tale.kinds()


def test_two_in_one_room_or_squeezed_in() -> None:
    def rows() -> Iterator[TrailRow]:
        for booking, doctor in ((1, 1), (2, 2)):
            state = VisitState(
                booking, 1, "booked", doctor, 9, booking, 9 * HOUR, 10 * HOUR, room=5, equipment=6
            )
            yield TrailRow(booking, float(booking), "", None, state)

    assert [each.split(":")[0] for each in shared_times(rows())] == ["room 5", "equipment 6"]
    assert shared_times(rows(), since=3.0) == []
    assert shared_times(rows(), kinds=frozenset({"doctor"})) == []
    assert shared_times(replace(row, after=replace(row.after, is_overbooked=True)) for row in rows()) == []


def moved_across(*, leaves: bool = True, outcome: Outcome = Outcome.OK) -> Tale:
    """Visit 1 goes to doctor 2 on another shard, where it is visit 4."""
    tale, request = sound_day(), str(uuid4())
    here = next(each for each in tale.final.visits if each.booking == 2)
    there = replace(here, booking=4, version=1, doctor=2, slot=12, starts=12 * HOUR, ends=13 * HOUR)
    asked = {"booking": 2, "version": here.version, "slot": 12, "doctor": 2}
    row = _row(there)
    answer = dict(zip(("booking", "version", "status", "doctor", "slot", "patient"), row, strict=True))
    arrival = arrival_of(request)
    tale.final.trail.append(TrailRow(100, tale.clock + 0.2, arrival, None, there, where="north"))
    tale.final.visits.append(there)
    tale.final.told.add((4, 1))
    if leaves:
        gone = replace(here, status="cancelled", version=here.version + 1)
        tale.final.trail.append(TrailRow(101, tale.clock + 0.4, request, here, gone))
        tale.final.visits[tale.final.visits.index(here)] = gone
        tale.final.told.add((2, gone.version))
    told = answer | {"repeated": False, "event": 100} if outcome is Outcome.OK else {}
    tale._add("move", asked, told, "t0.1", outcome, "", request)
    return tale


def test_a_visit_that_goes_to_another_shard_arrives_and_leaves() -> None:
    assert moved_across().kinds() == set()
    assert "an acknowledged change is lost" in moved_across(leaves=False).kinds()
    assert moved_across(leaves=False, outcome=Outcome.LOST).kinds() == {"a move stopped halfway"}


def test_a_patient_at_two_shards_at_once() -> None:
    one = VisitState(1, 1, "booked", 1, 9, 7, 9 * HOUR, 10 * HOUR)
    other = replace(one, booking=2, doctor=2)
    assert len(patients_in_two_places([one, other], str)) == 1
    assert patients_in_two_places([one, other], lambda _doctor: "one shard") == []
    assert patients_in_two_places([one, replace(other, status="cancelled")], str) == []


@pytest.mark.parametrize("was_squeezed_in", [True, False])
def test_taking_back_a_move_may_be_squeezing_in_again(was_squeezed_in: bool) -> None:
    tale = Tale()
    tale.book(1, 9)
    tale.move(1, 10)
    made = tale.final.trail[-1]
    before = replace(made.before, is_overbooked=was_squeezed_in) if made.before else None
    tale.final.trail[-1] = replace(made, before=before)
    asked = {"booking": 1, "version": 2, "event": made.id}
    tale._add("undo", asked, {}, "t0.1", Outcome.REFUSED, "not_allowed", "undo 1")
    assert ("refused for a reason that is none" in tale.kinds()) is not was_squeezed_in


def test_each_shard_guards_its_own_patients() -> None:
    """Two doctors of one patient: apart, on the way to each other, together, apart again."""
    one = VisitState(1, 1, "booked", 1, 9, 7, 9 * HOUR, 10 * HOUR)
    moves = [
        DoctorMove(2, 0, 1, 0, 10, True),
        DoctorMove(1, 0, 1, 20, 30, True),
        DoctorMove(1, 1, 0, 40, 50, False),
    ]
    home_at = homes_at(moves, [1, 2])
    assert [home_at(1, at) for at in (5, 25, 35, 45, 55)] == ["0", None, "1", None, "1"]

    def found(at: float) -> list[str]:
        rows = [TrailRow(1, 1, "", None, one), TrailRow(2, at, "", None, replace(one, booking=2, doctor=2))]
        return shared_times(rows, home_at=home_at)

    assert [len(found(at)) for at in (5, 15, 25, 35, 45, 55)] == [0, 0, 0, 1, 0, 1]
    # Apart they were given, and together one of them only goes on.
    other = replace(one, booking=2, doctor=2)
    rows = [TrailRow(1, 1, "", None, one), TrailRow(2, 5, "", None, other)]
    arrived = TrailRow(3, 35, "", other, replace(other, version=2, status="arrived"))
    assert shared_times([*rows, arrived], home_at=home_at) == []
    longer = TrailRow(4, 36, "", arrived.after, replace(arrived.after, version=3, ends=11 * HOUR))
    assert len(shared_times([*rows, arrived, longer], home_at=home_at)) == 1


def test_a_history_is_read_as_it_grows_and_up_to_the_moment_of_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "t0.1.jsonl"
    recorder, file = Recorder(path), HistoryFile(path)
    number = recorder.asks("book", request="r", wish="w", slot=1)
    file.read_on()
    assert [each.outcome for each in file.operations()] == [Outcome.LOST]
    recorder.told(number, Outcome.OK, booking=5)
    recorder.notes("ready")
    recorder.asks("agenda", doctors=[1])
    with path.open("ab") as half:
        half.write(b'{"n":2,"t":7,"to')
    file.read_on()
    assert file.notes == ["ready"]
    done, lost = file.operations()
    assert (done.terminal, done.outcome, done.answer, done.request) == (
        "t0.1",
        Outcome.OK,
        {"booking": 5},
        "r",
    )
    assert (lost.name, lost.outcome, lost.ended) == ("agenda", Outcome.LOST, float("inf"))
    assert operations([path]) == [done, lost]
