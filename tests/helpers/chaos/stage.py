"""Where chaos takes place: a clinic on servers of its own, a load for it, and the verdict over what happened."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.helpers.chaos.checker import Violation
from tests.helpers.chaos.history import Operation
from tests.helpers.chaos.load import BookingLoad, Login
from tests.helpers.chaos.verdict import all_is_well, judged, nothing_kept_for_ever
from tests.helpers.own_clinics import OwnClinic, new_own_clinic
from tests.helpers.valkey import OwnValkey, new_own_valkey

RECEPTIONISTS = ("anna", "ben", "ada")


class Stage:
    """One PostgreSQL and one Valkey that may be killed and frozen; `settings` lead straight to them."""

    def __init__(self, server: OwnClinic, valkey: OwnValkey) -> None:
        self.server = server
        self.valkey = valkey
        self.clinic = server.clinic
        self.settings: dict[str, Any] = {
            "database_url": self.clinic.database_url,
            "redis_url": valkey.url,
        }
        self.logins = [Login(name, self.clinic.users[name].password) for name in RECEPTIONISTS]

    def load(self, folder: Path, *, settings: Mapping[str, Any] | None = None, **options: Any) -> BookingLoad:
        """`settings` go over those that lead straight to the servers. Options as BookingLoad takes them."""
        return BookingLoad(
            {**self.settings, **(settings or {})},
            self.logins,
            list(self.clinic.patient_ids),
            folder,
            **options,
        )

    def judged(self, history: Sequence[Operation]) -> list[Violation]:
        """What is broken, when the load has stopped and the servers answer."""
        return judged(history, self.settings, self.logins[0], [self.clinic.owner_url])

    def is_sound(self, history: Sequence[Operation]) -> bool:
        """For `assert`: says what is broken, if anything is. No gate or hold is kept beyond its time either."""
        assert all_is_well(self.judged(history))
        assert nothing_kept_for_ever(self.valkey.url)
        return True


@contextlib.contextmanager
def new_stage(*, doctors: int = 3, days: int = 8, patients: int = 80) -> Iterator[Stage]:
    """The servers end with the block."""
    with (
        new_own_clinic(doctors=doctors, days=days, patients=patients) as server,
        new_own_valkey() as valkey,
    ):
        yield Stage(server, valkey)
