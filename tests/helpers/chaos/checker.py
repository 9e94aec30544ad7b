"""Compares what terminals were told with what the databases hold: every rule that is broken, in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.helpers.chaos.final_state import FinalState, TrailRow, VisitState
from tests.helpers.chaos.history import PROMISED_NOTHING, Operation, Outcome
from tests.helpers.chaos.moves_across import arrival_of, arrived_step_of, taken_back_of
from tests.helpers.chaos.reading_rules import wrong_reads
from tests.helpers.chaos.time_rules import shared_times

WRITES = frozenset({"book", "move", "cancel", "advance", "undo"})
NO_RULE_OF_BOOKING = frozenset(
    {"sign_in_failed", "not_allowed", "schema_too_old", "schema_too_new", "invalid_input", "disk_full"}
)
"""Refusals that nothing the load does can deserve: an error was mistaken for another."""


@dataclass(frozen=True, slots=True)
class Violation:
    """`rule` is short and the same for all of its kind; `what` names ids and terminals."""

    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.what}"


def violations(history: Sequence[Operation], final: FinalState) -> list[Violation]:
    """[] when all is well. Pure: nothing is asked for."""
    story = Story(history, final)
    rules: tuple[Callable[[Story], Iterable[Violation]], ...] = (
        _crashes,
        _twice,
        _acknowledged,
        _promised_nothing,
        _asked_again,
        _halves,
        _wishes,
        _versions,
        _final_rows,
        _outbox,
    )
    found = [each for rule in rules for each in rule(story)]
    began = min((rows[0].at for request in story.attempts if (rows := story.made[request])), default=0.0)
    found += [
        Violation("two share a time", each)
        for each in shared_times(final.trail, since=began, home_at=final.home_at)
    ]
    found += [Violation(rule, what) for rule, what in wrong_reads(history, final.trail)]
    found += [Violation("broken rule of the database", each) for each in final.broken]
    return found


def by_kind(found: Iterable[Violation]) -> Counter[str]:
    """rule -> how often it was broken."""
    return Counter(each.rule for each in found)


class Story:
    """The history by request, and the trail by request and by booking."""

    def __init__(self, history: Sequence[Operation], final: FinalState) -> None:
        self.history = history
        self.final = final
        self.attempts: dict[str, list[Operation]] = defaultdict(list)
        for each in history:
            if each.name in WRITES:
                self.attempts[each.request].append(each)
        self.made: dict[str, list[TrailRow]] = defaultdict(list)
        self.of_booking: dict[int, list[TrailRow]] = defaultdict(list)
        for row in final.trail:
            if row.request:
                self.made[row.request].append(row)
            self.of_booking[row.after.booking].append(row)
        for rows in self.of_booking.values():
            rows.sort(key=lambda row: (row.after.version, row.id))

    def arrived(self, request: str) -> TrailRow | None:
        """Where a visit went to another shard by this request: how it came there."""
        rows = self.made.get(arrival_of(request))
        return rows[0] if rows else None

    def main(self, request: str) -> TrailRow | None:
        """What a terminal is told of when it asks for this request: None while it is not done, or only half."""
        rows = self.made.get(request)
        return (self.arrived(request) or rows[0]) if rows else None


def _crashes(story: Story) -> Iterator[Violation]:
    for each in story.history:
        if each.outcome is Outcome.CRASHED:
            yield Violation("a bug", f"{_name(each)}: {each.why}")
        elif (
            each.outcome is Outcome.REFUSED
            and each.why in NO_RULE_OF_BOOKING
            and not _squeezes_in_again(story, each)
        ):
            yield Violation("refused for a reason that is none", f"{_name(each)}: {each.why}")


def _squeezes_in_again(story: Story, each: Operation) -> bool:
    """The one right that no receptionist of the load has: taking back a move would squeeze a visit in again."""
    if each.name != "undo" or each.why != "not_allowed":
        return False
    rows = story.of_booking.get(each.asked["booking"], ())
    return any(row.id == each.asked["event"] and row.before and row.before.is_overbooked for row in rows)


def _twice(story: Story) -> Iterator[Violation]:
    for request in story.attempts:
        if len(story.made[request]) > 1:
            yield Violation("carried out twice", f"request {request}: {story.made[request]}")
        bookings = story.final.first_requests.get(request, [])
        if len(bookings) > 1:
            yield Violation("two rows for one request", f"request {request}: bookings {bookings}")


def _acknowledged(story: Story) -> Iterator[Violation]:
    """What a terminal was told is done has been done, as it was asked for and as it was told."""
    for request, attempts in story.attempts.items():
        for each in attempts:
            if each.outcome is not Outcome.OK:
                continue
            main = story.main(request)
            if main is None:
                yield Violation("an acknowledged change is lost", f"{_name(each)}, request {request}")
                continue
            made = main.after
            if made.booking != each.answer["booking"]:
                yield Violation("told of another visit", f"{_name(each)} made {made.booking}")
            elif not each.answer["repeated"] and not _is_as_told(story, main, each):
                yield Violation("made otherwise than told", f"{_name(each)}: {main} {each.answer}")
            elif each.answer["repeated"] and each.answer["version"] < made.version:
                yield Violation("told an older state", f"{_name(each)} made version {made.version}")
            # A request that is sent to another time after its answer was lost may have got the first one.
            elif not any(_is_as_asked(story, one, main) for one in attempts):
                yield Violation("made otherwise than asked", f"{_name(each)}: {main}")


def _promised_nothing(story: Story) -> Iterator[Violation]:
    """Whoever was told that nothing was changed, with no doubt left from before, finds nothing changed."""
    for request, attempts in story.attempts.items():
        rows = story.made[request]
        if not rows:
            continue
        last = max(attempts, key=lambda each: each.started)
        in_doubt = [each for each in attempts if each.outcome not in PROMISED_NOTHING]
        if not in_doubt:
            yield Violation("nothing was changed, it was said", f"{_name(last)} {last.outcome}: {rows[0]}")
        elif last.outcome is Outcome.REFUSED and not any(each.outcome is Outcome.OK for each in attempts):
            yield Violation("refused, and yet carried out", f"{_name(last)} {last.why}: {rows[0]}")


def _asked_again(story: Story) -> Iterator[Violation]:
    for request, booking in story.final.found_by_request.items():
        main = story.main(request)
        made = main.after.booking if main else None
        if made != booking:
            yield Violation("asked again, told wrong", f"request {request}: told {booking}, made {made}")


def _halves(story: Story) -> Iterator[Violation]:
    """A visit that has arrived at another shard has left the first, or is taken back, or was changed there since."""
    for request in story.attempts:
        arrived = story.arrived(request)
        if arrived is None or story.made[request] or story.made.get(taken_back_of(request)):
            continue
        own = {arrival_of(request), arrived_step_of(request)}
        if all(row.request in own for row in story.of_booking[arrived.after.booking] if row.id >= arrived.id):
            yield Violation("a move stopped halfway", f"request {request}: {arrived}")


def _wishes(story: Story) -> Iterator[Violation]:
    """One person's wish to see a doctor, however often and with whatever request ids it was asked for: one visit."""
    made: dict[str, set[int]] = defaultdict(set)
    for request, attempts in story.attempts.items():
        for each in attempts:
            if each.name == "book":
                made[each.wish] |= {row.after.booking for row in story.made[request] if row.before is None}
    for wish, bookings in made.items():
        if len(bookings) > 1:
            yield Violation("two visits for one wish", f"wish {wish}: bookings {sorted(bookings)}")


def _versions(story: Story) -> Iterator[Violation]:
    """A visit's versions are 1, 2, 3 … and each begins where the one before ended."""
    for booking, rows in story.of_booking.items():
        seen = [row.after.version for row in rows]
        if seen != list(range(1, len(seen) + 1)):
            yield Violation("versions with a gap or twice", f"booking {booking}: {seen}")
            continue
        for earlier, later in pairwise(rows):
            if later.before != earlier.after:
                yield Violation(
                    "a change was overwritten", f"booking {booking}, version {later.after.version}"
                )
        if rows[0].before is not None:
            yield Violation("versions with a gap or twice", f"booking {booking} begins in the middle")


def _final_rows(story: Story) -> Iterator[Violation]:
    """What stands is what the last change made; and nothing stands twice, or without a trail."""
    seen: set[int] = set()
    for visit in story.final.visits:
        if visit.booking in seen:
            yield Violation("two rows for one visit", f"booking {visit.booking}")
        seen.add(visit.booking)
        rows = story.of_booking.get(visit.booking)
        if not rows:
            yield Violation("a visit without a trail", f"booking {visit.booking}")
        elif rows[-1].after != visit:
            yield Violation("the row is not what was last made", f"{visit}, trail {rows[-1].after}")
    for booking in story.of_booking:
        if booking not in seen:
            yield Violation("a visit is gone", f"booking {booking}")


def _outbox(story: Story) -> Iterator[Violation]:
    for request in story.attempts:
        for row in story.made[request]:
            if (row.after.booking, row.after.version) not in story.final.told:
                yield Violation(
                    "nobody is told of a change", f"booking {row.after.booking}, request {request}"
                )


def _is_as_asked(story: Story, one: Operation, main: TrailRow) -> bool:
    asked, made = one.asked, main.after
    if one.name == "book":
        return (made.slot, made.doctor, made.patient) == (asked["slot"], asked["doctor"], asked["patient"])
    left = story.made[one.request][0].after
    if asked["booking"] != left.booking:
        return False
    if one.name == "move":
        return (made.slot, made.doctor, made.patient) == (asked["slot"], asked["doctor"], left.patient) and (
            main.before is None or made.status == main.before.status
        )
    if one.name in ("cancel", "advance"):
        return bool(made.status == asked["status"])
    return _is_taken_back(story, asked["event"], left)


def _is_taken_back(story: Story, event: int, made: VisitState) -> bool:
    """Undone: as it was before that event, or cancelled if it was the first."""
    for row in story.of_booking[made.booking]:
        if row.id == event:
            if row.before is None:
                return made.status == "cancelled"
            return (made.status, made.slot, made.doctor) == (
                row.before.status,
                row.before.slot,
                row.before.doctor,
            )
    return False


def _is_as_told(story: Story, main: TrailRow, each: Operation) -> bool:
    told = tuple(each.answer[key] for key in ("booking", "version", "status", "doctor", "slot", "patient"))
    # Who waits already arrives in two steps, and both are told as one.
    steps = [main, *story.made.get(arrived_step_of(each.request), ())]
    return any(
        told == (made.booking, made.version, made.status, made.doctor, made.slot, made.patient)
        for made in (row.after for row in steps)
    )


def _name(each: Operation) -> str:
    return f"{each.terminal}#{each.number} {each.name}"
