"""What the aggregates count, and how shares, means and percentiles come out of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

LEAD_EDGES: tuple[int, ...] = (60, 240, 1440, 2880, 4320, 10080, 20160, 40320, 80640, 131040)
"""Minutes: upper edges of the classes of lead times (1 h, 4 h, 1, 2, 3 days, 1, 2, 4, 8, 13 weeks); the last
class is open. functions/35_reports_counting.sql says the same."""
WAIT_EDGES: tuple[int, ...] = (300, 600, 900, 1200, 1800, 2700, 3600, 5400)
"""Seconds: upper edges of the classes of waiting times (5, 10, 15, 20, 30, 45, 60, 90 minutes)."""

SOURCES: tuple[str, ...] = (
    "s_phone",
    "s_desk",
    "s_walk_in",
    "s_waitlist",
    "s_series",
    "s_portal",
    "s_partner",
    "s_import",
)
REASONS: tuple[str, ...] = ("r_patient", "r_ill", "r_doctor", "r_earlier", "r_mistake", "r_other")
LEAD_CLASSES: tuple[str, ...] = tuple(f"lead_{place}" for place in range(len(LEAD_EDGES) + 1))
WAIT_CLASSES: tuple[str, ...] = tuple(f"wait_{place}" for place in range(len(WAIT_EDGES) + 1))
VISITS_BY_HOUR: tuple[str, ...] = tuple(f"n{hour}" for hour in range(24))
BOOKED_BY_HOUR: tuple[str, ...] = tuple(f"m{hour}" for hour in range(24))
BOOKABLE_BY_HOUR: tuple[str, ...] = tuple(f"b{hour}" for hour in range(24))

NO_VISIT_TYPE = 0
"""The key of visits without a type."""
BOOKABLE_TIME = -1
"""In place of a visit type: the row of the doctors' bookable time."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums by keys. `by` names the keys of a row, `measures` its numbers, in their order.

    Keys of days, weeks and months are ordinals of their first day (`date.toordinal`).
    """

    by: tuple[str, ...]
    measures: tuple[str, ...]
    rows: Mapping[tuple[int, ...], tuple[int, ...]]

    def total(self, measure: str) -> int:
        place = self.measures.index(measure)
        return sum(numbers[place] for numbers in self.rows.values())

    def of(self, key: tuple[int, ...], measure: str) -> int:
        """0 where nothing was counted."""
        numbers = self.rows.get(key)
        return numbers[self.measures.index(measure)] if numbers is not None else 0

    def classes(self, measures: Sequence[str], key: tuple[int, ...] | None = None) -> tuple[int, ...]:
        """These measures of one key, or of all together."""
        if key is not None:
            return tuple(self.of(key, measure) for measure in measures)
        return tuple(self.total(measure) for measure in measures)

    def keys(self, name: str) -> tuple[int, ...]:
        """The different values of one key, in their order."""
        place = self.by.index(name)
        return tuple(sorted({key[place] for key in self.rows}))


def added_up(tallies: Sequence[Tally]) -> Tally:
    """Of parts that have no visit in common, with the same keys and measures; at least one."""
    if len(tallies) == 1:
        return tallies[0]
    sums: dict[tuple[int, ...], list[int]] = {}
    for tally in tallies:
        for key, numbers in tally.rows.items():
            known = sums.setdefault(key, [0] * len(tally.measures))
            for place, number in enumerate(numbers):
                known[place] += number
    return Tally(tallies[0].by, tallies[0].measures, {key: tuple(found) for key, found in sums.items()})


def share(part: float, whole: float) -> float | None:
    """0.0 to 1.0; None of nothing."""
    return part / whole if whole else None


def change(now: float | None, before: float | None) -> float | None:
    """How much more than before, as a share of before; None where there is nothing to compare with."""
    return (now - before) / before if now is not None and before else None


def percentile_of(classes: Sequence[int], edges: Sequence[int], at: float) -> float | None:
    """The percentile `at` (0.0 to 1.0) of values known by their classes only: within a class they are taken
    as spread evenly. In the open class at the end the answer is its lower edge; None without values.
    """
    whole = sum(classes)
    if not whole:
        return None
    wanted, reached = at * whole, 0
    for place, count in enumerate(classes):
        if count and reached + count >= wanted:
            lower = float(edges[place - 1]) if place else 0.0
            if place >= len(edges):
                return lower
            return lower + (edges[place] - lower) * max(0.0, wanted - reached) / count
        reached += count
    return float(edges[-1])


@dataclass(frozen=True, slots=True)
class Revenue:
    """What done visits brought at today's fees, in the smallest unit of a currency."""

    minor: int
    done: int
    with_fee: int
    """Done visits whose type has a fee; the others bring nothing."""


def revenue(
    done: Iterable[tuple[int, int, int]], fees: Mapping[int, int], currencies: Mapping[int, str]
) -> dict[str, Revenue]:
    """Currency -> revenue of (clinic, visit type, done visits); a clinic without a currency stands under ""."""
    found: dict[str, Revenue] = {}
    for clinic_id, visit_type_id, count in done:
        currency = currencies.get(clinic_id, "")
        fee = fees.get(visit_type_id)
        so_far = found.get(currency, Revenue(0, 0, 0))
        found[currency] = Revenue(
            so_far.minor + count * (fee or 0),
            so_far.done + count,
            so_far.with_fee + (count if fee is not None else 0),
        )
    return found
