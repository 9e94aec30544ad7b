"""Nobody shares a time, at any moment: the trail is played from its beginning, change by change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tests.helpers.chaos.final_state import TrailRow, VisitState

_Key = tuple[str, int]
_Part = tuple[_Key, float, float]


def _parts(visit: VisitState) -> Iterator[_Part]:
    """Whose time a visit takes: its patient's always; the doctor's, room's and equipment's unless squeezed in."""
    if not visit.is_active:
        return
    yield ("patient", visit.patient), visit.patient_starts, visit.patient_ends
    if visit.is_overbooked:
        return
    yield ("doctor", visit.doctor), visit.starts, visit.ends
    if visit.room is not None:
        yield ("room", visit.room), visit.starts, visit.ends
    if visit.equipment is not None:
        yield ("equipment", visit.equipment), visit.starts, visit.ends


def shared_times(
    trail: Iterable[TrailRow], *, since: float = float("-inf"), kinds: frozenset[str] | None = None
) -> list[str]:
    """Each moment from `since` on at which a visit was given a time that another one had, of `kinds` (all without).

    The order is that of the rows' times: whoever takes a time writes his row after the one who gave it back has
    committed, because he waited for that row's lock, so their times (one clock) never go backwards. What stood
    before `since` (the invented past of a sample clinic) is taken as it was then.
    """
    taken: dict[_Key, dict[int, tuple[float, float]]] = defaultdict(dict)
    found = []
    for row in sorted(trail, key=lambda row: (row.at, row.id)):
        if row.before is not None:
            for key, _, _ in _parts(row.before):
                taken[key].pop(row.after.booking, None)
        for key, starts, ends in _parts(row.after):
            if row.at >= since and (kinds is None or key[0] in kinds):
                found += [
                    f"{key[0]} {key[1]}: bookings {other} and {row.after.booking}, event {row.id}"
                    for other, (other_starts, other_ends) in taken[key].items()
                    if starts < other_ends and other_starts < ends
                ]
            taken[key][row.after.booking] = (starts, ends)
    return found
