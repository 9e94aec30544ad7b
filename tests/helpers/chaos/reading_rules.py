"""What readers saw: nothing that was never made, nothing older than what had been acknowledged, nothing going back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class _Visit:
    versions: list[_Version] = field(default_factory=list)

    def at_least(self, moment: float) -> int:
        """The version that everybody who begins to read at `moment` must see, or a later one; 0: none."""
        known = [each.state.version for each in self.versions if each.acknowledged < moment]
        return max(known, default=0)

    def at_most(self, moment: float) -> int:
        known = [each.state.version for each in self.versions if each.began < moment]
        return max(known, default=0)


def wrong_reads(history: Sequence[Operation], trail: Iterable[TrailRow]) -> Iterator[tuple[str, str]]:
    """(rule, what) for each. Reads of "agenda" come from the primary and show the active visits of their doctors
    from `starts` to `ends`."""
    visits = _visits(history, trail)
    by_doctor: dict[int, set[int]] = defaultdict(set)
    for booking, visit in visits.items():
        for each in visit.versions:
            by_doctor[each.state.doctor].add(booking)
    seen: dict[tuple[str, int], int] = {}
    for read in history:
        if read.name != "agenda" or read.outcome is not Outcome.OK:
            continue
        shown = {row[0]: row for row in read.answer["shown"]}
        if len(shown) != len(read.answer["shown"]):
            yield "one visit shown twice", _name(read)
        yield from _wrong_rows(read, shown.values(), visits, seen)
        for doctor in read.answer["doctors"]:
            for booking in by_doctor[doctor] - shown.keys():
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
        made = (
            next((each for each in visit.versions if each.state.version == version), None) if visit else None
        )
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
    least = visit.at_least(read.started)
    now = next(each.state for each in visit.versions if each.state.version == least)
    return "an acknowledged change was not shown" if now.is_active else "a cancelled visit came back"


def _must_be_shown(visit: _Visit, read: Operation) -> bool:
    """Whether at every version that it may have had during the read it was active, there and then."""
    least, most = visit.at_least(read.started), visit.at_most(read.ended)
    states = [each.state for each in visit.versions if least <= each.state.version <= most]
    return least > 0 and all(
        state.is_active
        and state.doctor in read.answer["doctors"]
        and read.asked["starts"] <= state.patient_starts < read.asked["ends"]
        for state in states
    )


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
    found: dict[int, _Visit] = defaultdict(_Visit)
    for row in trail:
        version = _Version(row.after)
        if row.request in began:
            version.began = began[row.request]
            version.acknowledged = acknowledged.get(row.request, _NEVER)
        found[row.after.booking].versions.append(version)
    for visit in found.values():
        visit.versions.sort(key=lambda each: each.state.version)
    return found


def _name(each: Operation) -> str:
    return f"{each.terminal}#{each.number} {each.name}"
