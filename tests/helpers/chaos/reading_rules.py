"""What readers saw: nothing that was never made, nothing older than what had been acknowledged, nothing going back."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from tests.helpers.chaos.final_state import TrailRow, VisitState
from tests.helpers.chaos.history import Operation, Outcome
from tests.helpers.chaos.moves_across import arrival_of, arrived_step_of, taken_back_of

_NEVER = float("inf")
_ALWAYS = float("-inf")


@dataclass(slots=True)
class _Version:
    """One version of a visit: it was made between `began` and `acknowledged` (by what the terminals know)."""

    state: VisitState
    began: float = _ALWAYS
    acknowledged: float = _ALWAYS


class _Visit:
    """The versions of one visit, and which of them stood at a moment."""

    def __init__(self, versions: Sequence[_Version]) -> None:
        self.versions = {each.state.version: each for each in versions}
        self._acknowledged = _highest([(each.acknowledged, each.state.version) for each in versions])
        self._began = _highest([(each.began, each.state.version) for each in versions])

    def at_least(self, moment: float) -> int:
        """The version that everybody who begins to read at `moment` must see, or a later one; 0: none."""
        return _before(self._acknowledged, moment)

    def at_most(self, moment: float) -> int:
        """No reader whose reading ends at `moment` can have seen a later one."""
        return _before(self._began, moment)

    def during(self, began: float, ended: float) -> list[VisitState]:
        """Each state that it may have had meanwhile."""
        least, most = self.at_least(began), self.at_most(ended)
        return [self.versions[n].state for n in range(least, most + 1) if n in self.versions]


_Moments = tuple[list[float], list[int]]
"""In order of time, and beside each the highest version until then."""


def _highest(moments: list[tuple[float, int]]) -> _Moments:
    moments.sort()
    return [at for at, _ in moments], list(accumulate((version for _, version in moments), max))


def _before(moments: _Moments, moment: float) -> int:
    place = bisect_left(moments[0], moment)
    return moments[1][place - 1] if place else 0


def wrong_reads(history: Sequence[Operation], trail: Iterable[TrailRow]) -> Iterator[tuple[str, str]]:
    """(rule, what) for each. Reads of "agenda" come from the primary and show the active visits of their doctors
    from `starts` to `ends`."""
    visits = _visits(history, trail)

    @cache
    def once_there(doctor: int, starts: float, ends: float) -> frozenset[int]:
        """Visits that were at this doctor in this time at any of their versions."""
        return frozenset(
            booking
            for booking, visit in visits.items()
            if any(_is_there(each.state, doctor, starts, ends) for each in visit.versions.values())
        )

    seen: dict[tuple[str, int], int] = {}
    for read in history:
        if read.name != "agenda" or read.outcome is not Outcome.OK:
            continue
        shown = {row[0]: row for row in read.answer["shown"]}
        if len(shown) != len(read.answer["shown"]):
            yield "one visit shown twice", _name(read)
        yield from _wrong_rows(read, shown.values(), visits, seen)
        for doctor in read.answer["doctors"]:
            for booking in once_there(doctor, read.asked["starts"], read.asked["ends"]) - shown.keys():
                if _must_be_shown(visits[booking], read):
                    yield "an acknowledged visit was not shown", f"{_name(read)}: booking {booking}"


def _wrong_rows(
    read: Operation, rows: Iterable[list[object]], visits: dict[int, _Visit], seen: dict[tuple[str, int], int]
) -> Iterator[tuple[str, str]]:
    for booking, version, status, doctor, slot, patient in rows:
        assert isinstance(booking, int)
        assert isinstance(version, int)
        what = f"{_name(read)}: booking {booking}, version {version}, {status}"
        visit = visits.get(booking)
        made = visit.versions.get(version) if visit else None
        if visit is None or made is None:
            yield "shown, and never made", what
            continue
        state = made.state
        if (state.status, state.doctor, state.slot, state.patient) != (status, doctor, slot, patient):
            yield "shown otherwise than made", f"{what}; made {state}"
        if version < visit.at_least(read.started):
            what += f"; version {visit.at_least(read.started)} had been acknowledged"
            yield _stale_rule(visit, read), what
        if version > visit.at_most(read.ended):
            yield "shown before it was asked for", what
        if version < seen.get((read.terminal, booking), 0):
            yield "went back at one reader", f"{what}; had seen {seen[read.terminal, booking]}"
        seen[read.terminal, booking] = max(version, seen.get((read.terminal, booking), 0))


def _stale_rule(visit: _Visit, read: Operation) -> str:
    now = visit.versions[visit.at_least(read.started)].state
    return "an acknowledged change was not shown" if now.is_active else "a cancelled visit came back"


def _must_be_shown(visit: _Visit, read: Operation) -> bool:
    """Whether at every version that it may have had during the read it was active, there and then."""
    if visit.at_least(read.started) == 0:
        return False
    doctors, starts, ends = read.answer["doctors"], read.asked["starts"], read.asked["ends"]
    return all(
        any(_is_there(state, doctor, starts, ends) for doctor in doctors)
        for state in visit.during(read.started, read.ended)
    )


def _is_there(state: VisitState, doctor: int, starts: float, ends: float) -> bool:
    return state.is_active and state.doctor == doctor and starts <= state.patient_starts < ends


def _visits(history: Sequence[Operation], trail: Iterable[TrailRow]) -> dict[int, _Visit]:
    began: dict[str, float] = {}
    acknowledged: dict[str, float] = {}
    for each in history:
        if each.request:
            began[each.request] = min(each.started, began.get(each.request, _NEVER))
            if each.outcome is Outcome.OK:
                acknowledged[each.request] = min(each.ended, acknowledged.get(each.request, _NEVER))
    for request, moment in list(began.items()):
        for follows in (arrival_of(request), arrived_step_of(request), taken_back_of(request)):
            began[follows] = moment
        for follows in (arrival_of(request), arrived_step_of(request)):
            acknowledged[follows] = acknowledged.get(request, _NEVER)
    found: dict[int, list[_Version]] = defaultdict(list)
    for row in trail:
        version = _Version(row.after)
        if row.request in began:
            version.began = began[row.request]
            version.acknowledged = acknowledged.get(row.request, _NEVER)
        found[row.after.booking].append(version)
    return {booking: _Visit(versions) for booking, versions in found.items()}


def _name(each: Operation) -> str:
    return f"{each.terminal}#{each.number} {each.name}"
