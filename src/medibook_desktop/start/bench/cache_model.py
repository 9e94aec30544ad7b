"""Explores interleavings of readers, writers and faults around the real cache on a real server, many at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from medibook_desktop.messaging.connection import Command, RedisLink, Script
from medibook_desktop.messaging.doctor_day_cache import STORE
from medibook_desktop.messaging.near_level import DoctorDay, NearLevel
from medibook_desktop.start.bench.cache_world import FIRST_TERM, Process, World

AT_ONCE = 1000
QUESTION = 7
"""Steps of a question that finds nothing anywhere."""

_STORE_ALWAYS = Script("""
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'value', ARGV[2], 'term', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
""")


class Without(StrEnum):
    """Negative controls: a guard that is left out, so that what it guards against must happen."""

    NOTHING = "nothing"
    GENERATION = "generation"
    TERM = "term"
    TICKET = "ticket"
    OWN_WRITES = "own writes"


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody who takes part: who acts, and how many steps it takes at most."""

    begin: Callable[[World], Process]
    steps: int


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    acts: tuple[Act, ...]

    @property
    def count(self) -> int:
        """Its different interleavings."""
        total = math.factorial(sum(act.steps for act in self.acts))
        for act in self.acts:
            total //= math.factorial(act.steps)
        return total


def _reads(who: int, questions: int = 1) -> Act:
    return Act(lambda world: world.reader(who, questions), QUESTION * questions)


def _writes(who: int) -> Act:
    return Act(lambda world: world.writer(who), 3)


def _dies(who: int) -> Act:
    return Act(lambda world: world.writer(who, tells=False), 1)


def _hears(who: int, count: int = 1) -> Act:
    return Act(lambda world: world.delivery(who, count), count)


_RELAY = Act(World.relay, 1)
_EXPIRY = Act(World.expiry, 1)
_SILENCE = Act(World.silence, 1)
_FAILOVER = Act(World.failover, 3)

SCENARIOS = (
    Scenario("a reader and another's change", (_reads(0), _writes(1), _hears(0), _EXPIRY)),
    Scenario("two readers and a change", (_reads(0), _reads(1), _writes(1), _hears(0), _hears(1), _EXPIRY)),
    Scenario("who writes reads", (_reads(0, 2), _reads(1), _writes(0), _hears(1))),
    Scenario("two writers", (_reads(0), _reads(1), _writes(0), _writes(1), _hears(0, 2))),
    Scenario("a writer dies", (_reads(0), _reads(1), _dies(1), _writes(0), _RELAY, _hears(0, 2))),
    Scenario(
        "a terminal hears nothing for a while",
        (_reads(0, 2), _writes(1), Act(lambda world: world.loss(0), 2), _hears(0, 2), _SILENCE),
    ),
    Scenario("another server takes over", (_reads(0), _reads(1), _writes(1), _FAILOVER, _hears(0, 2))),
)


@dataclass(slots=True)
class Explored:
    interleavings: int = 0
    answers_in_process: int = 0
    commands: int = 0
    scenarios: dict[str, str] = field(default_factory=dict)
    stale: list[str] = field(default_factory=list)


def explore(
    link: RedisLink,
    interleavings: int,
    *,
    without: Without = Without.NOTHING,
    note: Callable[[str], None] = lambda text: None,
) -> Explored:
    """So many different interleavings, shared out to the scenarios; a small one is gone through completely.

    `stale` names the first answers that break a promise, each with its interleaving. Raises RedisAway.
    """
    explored = Explored()
    smallest_first = sorted(SCENARIOS, key=lambda scenario: scenario.count)
    for place, scenario in enumerate(smallest_first):
        share = (interleavings - explored.interleavings) // (len(smallest_first) - place)
        count = min(share, scenario.count)
        explored.scenarios[scenario.name] = (
            f"all {count:,}" if count == scenario.count else f"{count:,} of {scenario.count:,}"
        )
        note(f"{scenario.name}: {explored.scenarios[scenario.name]}")
        orders = _spread(scenario, count)
        while batch := [order for order, _ in zip(orders, range(AT_ONCE), strict=False)]:
            _explore_batch(link, scenario, batch, without, explored)
    return explored


def _spread(scenario: Scenario, count: int) -> Iterator[list[int]]:
    """Different interleavings, evenly over all of them: each an order of acts, as often as an act has steps."""
    total = scenario.count
    stride = max(int(total * 0.6180339887498949), 1)
    while math.gcd(stride, total) != 1:
        stride += 1
    for number in range(count):
        yield order_of_rank(number * stride % total, [act.steps for act in scenario.acts])


def order_of_rank(rank: int, steps: Sequence[int]) -> list[int]:
    """The interleaving of that number, of all in lexicographic order; `steps` is how many each act has."""
    left = list(steps)
    length = sum(left)
    ways = math.factorial(length)
    for count in left:
        ways //= math.factorial(count)
    order = []
    while length:
        act = 0
        # So many begin with this act.
        while rank >= (here := ways * left[act] // length):
            rank -= here
            act += 1
        order.append(act)
        ways, length = here, length - 1
        left[act] -= 1
    return order


class _Running:
    def __init__(self, world: World, scenario: Scenario, order: list[int]) -> None:
        self.world = world
        self.order = order
        self._processes: list[Process | None] = [None] * len(scenario.acts)
        self._begin = [act.begin for act in scenario.acts]
        self._replies: list[object] = [None] * len(scenario.acts)
        self._acted = 0

    def act(self, who: int) -> Sequence[Command]:
        self._acted = who
        process = self._processes[who]
        try:
            if process is None:
                process = self._processes[who] = self._begin[who](self.world)
                return next(process)
            return process.send(self._replies[who])
        except StopIteration:
            return ()

    def take(self, replies: object) -> None:
        self._replies[self._acted] = replies

    def ask_at_last(self) -> None:
        """When all is quiet, every terminal asks once more."""
        self._begin = [lambda world, who=who: world.reader(who) for who in range(2)]  # type: ignore[misc]
        self._processes, self._replies = [None, None], [None, None]


def _explore_batch(
    link: RedisLink, scenario: Scenario, orders: list[list[int]], without: Without, explored: Explored
) -> None:
    running = [
        _Running(
            World(number, lambda world: _near(world, without), notes_own=without is not Without.OWN_WRITES),
            scenario,
            order,
        )
        for number, order in enumerate(orders)
    ]
    _carry_out(link, [(each, [("UNLINK", each.world.key)]) for each in running], without, explored)
    for place in range(len(orders[0])):
        asked = [(each, each.act(each.order[place])) for each in running]
        _carry_out(link, asked, without, explored)
    for each in running:
        each.ask_at_last()
    for who in range(2):
        for _ in range(QUESTION):
            _carry_out(link, [(each, each.act(who)) for each in running], without, explored)
    explored.interleavings += len(running)
    for each in running:
        explored.answers_in_process += each.world.hits
        if each.world.broken and len(explored.stale) < 20:
            explored.stale.append(f"{scenario.name} {each.order}: {each.world.broken[0]}")


def _carry_out(
    link: RedisLink, asked: list[tuple[_Running, Sequence[Command]]], without: Without, explored: Explored
) -> None:
    commands = [_changed(command, without) for _, wanted in asked for command in wanted]
    if not commands:
        return
    replies = link.call_many(commands)
    explored.commands += len(commands)
    at = 0
    for each, wanted in asked:
        if wanted:
            each.take(replies[at : at + len(wanted)])
            at += len(wanted)


def _changed(command: Command, without: Without) -> Command:
    if command[0] != "EVALSHA":
        return command
    is_store = command[1] == STORE.digest
    if without is Without.GENERATION and is_store:
        return ("EVALSHA", _STORE_ALWAYS.digest, *command[2:], FIRST_TERM)
    if without is Without.TERM and not is_store:
        return (*command[:-1], FIRST_TERM)
    return command


def _near(world: World, without: Without) -> NearLevel[int]:
    if without is Without.TICKET:
        return _Careless(clock=world.clock, place="model")
    made: NearLevel[int] = NearLevel(clock=world.clock, place="model")
    return made


class _Careless(NearLevel[int]):
    """Keeps what was looked up before a message, or before anybody listened."""

    def keep(self, doctor_day: DoctorDay, ticket: int | None, value: int, ends: float) -> bool:
        self._kept[doctor_day] = (value, ends)
        return True
