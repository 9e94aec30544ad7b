"""Nobody shares a time, at any moment: the trail is played from its beginning, change by change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from tests.helpers.chaos.final_state import TrailRow, VisitState
from tests.helpers.chaos.homes import HomeAt, one_home

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
    trail: Iterable[TrailRow],
    *,
    since: float = float("-inf"),
    kinds: frozenset[str] | None = None,
    home_at: HomeAt = one_home,
) -> list[str]:
    """Each moment from `since` on at which a visit was given a time that another one had, of `kinds` (all without).

    The order is that of the rows' times: whoever takes a time writes his row after the one who gave it back has
    committed, because he waited for that row's lock, so their times (one clock) never go backwards. What stood
    before `since` (the invented past of a sample clinic) is taken as it was then, and a step that leaves the time as
    it was gives none. A doctor is one person over all databases; patients, rooms and equipment are guarded within
    each: two doctors' visits count if both lived in the same one by then.
    """
    taken: dict[_Key, dict[int, tuple[float, float, int]]] = defaultdict(dict)
    takes: dict[int, list[_Key]] = defaultdict(list)
    found = []

    def is_guarded(kind: str, one: int, other: int, at: float) -> bool:
        if kind == "doctor" or one == other:
            return True
        home = home_at(one, at)
        return home is not None and home == home_at(other, at)

    for row in sorted(trail, key=lambda row: (row.at, row.id)):
        visit = row.after
        for key in takes.pop(visit.booking, ()):
            del taken[key][visit.booking]
        had = set(_parts(row.before)) if row.before is not None else set()
        for key, starts, ends in _parts(visit):
            if row.at >= since and (kinds is None or key[0] in kinds) and (key, starts, ends) not in had:
                found += [
                    f"{key[0]} {key[1]}: bookings {other} and {visit.booking}, event {row.id}"
                    for other, (other_starts, other_ends, doctor) in taken[key].items()
                    if starts < other_ends
                    and other_starts < ends
                    and is_guarded(key[0], visit.doctor, doctor, row.at)
                ]
            taken[key][visit.booking] = (starts, ends, visit.doctor)
            takes[visit.booking].append(key)
    return found


def patients_in_two_places(visits: Sequence[VisitState], doctors_home: Callable[[int], str]) -> list[str]:
    """Patients who are expected at two doctors of two databases at once, now: each database guards its own."""
    found = []
    of_patient: dict[int, list[VisitState]] = defaultdict(list)
    for visit in visits:
        if visit.is_active:
            of_patient[visit.patient].append(visit)
    for patient, his in of_patient.items():
        for one, other in combinations(his, 2):
            if (
                doctors_home(one.doctor) != doctors_home(other.doctor)
                and one.patient_starts < other.patient_ends
                and other.patient_starts < one.patient_ends
            ):
                found.append(f"patient {patient}: bookings {one.booking} and {other.booking}")
    return found
