"""Where reads may go: what a replica is for, how it stands, and what is used at this moment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

LAG_SECONDS = 0.1
"""A replica further behind is not read from (DESIGN section 8)."""


class Use(StrEnum):
    """What somebody reads for."""

    DESK = "desk"
    """A person waits for it: patient search, free times, a patient's history."""
    REPORTS = "reports"
    """What the clinic looks back on: reports, the audit."""
    ANALYTICS = "analytics"
    """Long reads of everything: exports."""


class Standing(StrEnum):
    """`UNKNOWN` until it was looked at. `PRIMARY`: it takes writes, so it is no replica (any more).

    `STRAY`: it has changes that the main server does not have; it was left behind by a failover.
    """

    UNKNOWN = "unknown"
    GOOD = "good"
    BEHIND = "behind"
    AWAY = "away"
    PRIMARY = "primary"
    STRAY = "stray"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReplicaAddress:
    """`url` as libpq takes it; `shard` is the number of the shard whose replica it is, 0 the clinic's main database."""

    url: str
    uses: frozenset[Use]
    shard: int = 0

    @property
    def name(self) -> str:
        """Host and port, as IT knows it; never a user or a password."""
        hosts = (
            re.split("[/?]", self.url.partition("://")[2], maxsplit=1)[0].rpartition("@")[2] or "localhost"
        )
        return ",".join(unquote(host).removesuffix(":5432") for host in hosts.split(","))

    def __repr__(self) -> str:
        return f"ReplicaAddress({self.name}, {sorted(self.uses)}, shard={self.shard})"


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """`behind_seconds`: at least so far, 0.0 when nothing is missing; None where nobody knows. `behind_bytes` of
    the log."""

    name: str
    uses: frozenset[Use]
    standing: Standing
    behind_seconds: float | None = None
    behind_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class ReadPlaces:
    """The replicas in the order of their addresses; empty where there is one server."""

    replicas: tuple[ReplicaState, ...] = ()

    def used_for(self, use: Use) -> tuple[ReplicaState, ...]:
        """Empty: the main server is read."""
        return tuple(each for each in self.replicas if use in each.uses and each.standing is Standing.GOOD)


_WORDS = re.compile(r"[a-z0-9, -]*")
_SHARD = re.compile(r"shard-([0-9]{1,4})")


def replica_address(text: str) -> ReplicaAddress:
    """`postgresql://north-2/medibook#reports,analytics`: what it is for stands behind the last `#`.

    Nothing said: for everything. `#shard-3` says whose replica it is. Raises ValueError for any other word, with a
    reason that reads after "cannot be used:".
    """
    url, mark, said = text.rpartition("#")
    if not mark or not _WORDS.fullmatch(said):
        url, said = text, ""  # a # inside a password
    uses: set[Use] = set()
    shard = 0
    for word in said.replace(",", " ").split():
        number = _SHARD.fullmatch(word)
        if number is not None:
            shard = int(number[1])
        elif word in tuple(Use):
            uses.add(Use(word))
        else:
            raise ValueError(f"a replica is for {', '.join(Use)} or of a shard-NUMBER, not for “{word}”")
    return ReplicaAddress(url, frozenset(uses or Use), shard)
