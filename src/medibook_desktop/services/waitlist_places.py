"""Where a wish stands: with its doctor; where no doctor in particular is meant, with the time that is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

from medibook_desktop.database.across_calls import give_row
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waitlist as queries
from medibook_desktop.database.shards import Shards, shard_away
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.domain.waitlist import Match, Wish, WishFilter, WishGroup

T = TypeVar("T")


class WishPlaces:
    """A wish that goes from one shard to another may stand on both for a moment: the higher version counts."""

    def __init__(self, shards: Shards, terminal: str) -> None:
        self._shards = shards
        self._terminal = terminal

    def on_shard_of(self, doctor_id: int | None, use: Callable[[Database], T]) -> T:
        """Without a doctor in the directory's database. Raises ShardAway."""
        if doctor_id is None:
            return use(self._shards.of_shard(DIRECTORY_SHARD))
        return self._shards.on_shard_of(doctor_id, use)

    def of(self, wish_id: int) -> Database:
        """The database that has it; the directory's, which says so, when none has. Raises ShardAway."""
        return self._found(wish_id)[0]

    def brought(self, wish_id: int, target: Database, version: int | None = None) -> int:
        """The wish goes to the shard of the time; its version there. `version` is as the caller saw it."""
        if self._shards.is_one:
            return version or 0
        place, now = self._found(wish_id)
        if place is target:
            return version or now
        return give_row(place, target, "wishes", wish_id, version or now, self._terminal)

    def listed(self, ask: Callable[[Database], list[Wish]], wanted: WishFilter) -> list[Wish]:
        """What all shards answer to the same question, in the order of each of them."""
        if self._shards.is_one:
            return self._shards.fan_out(ask, lambda answers: answers[0])[0]
        found, _down = self._shards.fan_out(ask, _newest)
        if wanted.group is WishGroup.DONE:
            # A copy that was left behind says withdrawn.
            known = self._versions([wish.id for wish in found])
            found = [wish for wish in found if wish.version >= known.get(wish.id, 0)]
        found.sort(key=_latest if wanted.group is WishGroup.DONE else _as_served)
        return found[: queries.LIST_LIMIT]

    def matches(
        self, of_doctor: list[Match], ask: Callable[[Database], list[Match]], doctor_id: int, zone: tzinfo,
        starts_at: datetime, limit: int,
    ) -> list[Match]:  # fmt: skip
        """`of_doctor` found on the doctor's shard; with those who wish for no doctor in particular on the others."""
        own = self._shards.of_doctor(doctor_id)
        others, _down = self._shards.fan_out(
            lambda database: [] if database is own else ask(database),
            lambda answers: [each for answer in answers for each in answer],
        )
        by_wish: dict[int, Match] = {}
        for match in (*of_doctor, *others):
            known = by_wish.get(match.wish.id)
            if known is None or known.wish.version < match.wish.version:
                by_wish[match.wish.id] = match
        return sorted(by_wish.values(), key=lambda each: queries.rank(each, zone, starts_at))[:limit]

    def _found(self, wish_id: int) -> tuple[Database, int]:
        if self._shards.is_one:
            return self._shards.of_shard(DIRECTORY_SHARD), 0

        def ask(database: Database) -> tuple[Database, int] | None:
            with database.read() as connection:
                version = queries.versions(connection, [wish_id]).get(wish_id)
            return None if version is None else (database, version)

        gathered = self._shards.ask_all(ask)
        found = [each for each in gathered.answers if each is not None]
        if not found and gathered.down:
            raise shard_away(gathered.down[0])
        return max(found, key=lambda each: each[1], default=(self._shards.of_shard(DIRECTORY_SHARD), 0))

    def _versions(self, wish_ids: Sequence[int]) -> dict[int, int]:
        def ask(database: Database) -> dict[int, int]:
            with database.read() as connection:
                return queries.versions(connection, wish_ids)

        def highest(answers: Sequence[dict[int, int]]) -> dict[int, int]:
            known: dict[int, int] = {}
            for answer in answers:
                for wish_id, version in answer.items():
                    known[wish_id] = max(version, known.get(wish_id, 0))
            return known

        return self._shards.fan_out(ask, highest)[0]


def _newest(answers: Iterable[list[Wish]]) -> list[Wish]:
    by_id: dict[int, Wish] = {}
    for wish in (each for answer in answers for each in answer):
        known = by_id.get(wish.id)
        if known is None or known.version < wish.version:
            by_id[wish.id] = wish
    return list(by_id.values())


def _as_served(wish: Wish) -> tuple[float, int, float, int]:
    """Held times first, by when they run out."""
    expires = wish.offer.expires_at.timestamp() if wish.offer is not None else float("inf")
    return (expires, int(wish.wanted.urgency), wish.created_at.timestamp(), wish.id)


def _latest(wish: Wish) -> tuple[float, int]:
    return (-wish.updated_at.timestamp(), -wish.id)
