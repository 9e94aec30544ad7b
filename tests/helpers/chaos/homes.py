"""In which database of a clinic a doctor's time lived at a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

HomeAt = Callable[[int, float], str | None]
"""The database in which a doctor's time lives at a moment; None while it moves."""


def one_home(_doctor: int, _at: float) -> str | None:
    """Of a clinic of one database."""
    return ""


@dataclass(frozen=True, slots=True)
class DoctorMove:
    """A row of shard_moves: seconds since 1970."""

    doctor: int
    from_shard: int
    to_shard: int
    begun: float
    ended: float
    is_done: bool
    """Or it was given up."""


def homes_at(moves: Iterable[DoctorMove], doctors: Iterable[int], first: int = 0) -> HomeAt:
    """The homes as these moves, in their order, made them; before them everybody lived in `first`."""
    of_doctor: dict[int, list[DoctorMove]] = {doctor: [] for doctor in doctors}
    for move in moves:
        if move.doctor in of_doctor:
            of_doctor[move.doctor].append(move)

    def home_at(doctor: int, at: float) -> str | None:
        home = first
        for move in of_doctor[doctor]:
            if at < move.begun:
                break
            if at <= move.ended:
                return None
            home = move.to_shard if move.is_done else move.from_shard
        return str(home)

    return home_at
