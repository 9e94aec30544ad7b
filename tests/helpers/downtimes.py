"""Terminals that keep a copy for downtime: with a folder and a keyring of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring.errors
from keyring.backend import KeyringBackend

from medibook_desktop.foundation.secrets_store import SecretsStore
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.downtime import Downtime
from medibook_desktop.start.open_clinic import open_clinic
from medibook_desktop.start.open_downtime import address_of
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until


class OwnKeyring(KeyringBackend):
    """A keyring in memory; `is_locked` makes it refuse, as one does before the person has unlocked it."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def _check(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]


def terminal_settings(clinic: ClinicDatabase, folder: Path, desk: str = "Desk 1") -> Settings:
    return Settings(
        database_url=clinic.database_url,
        redis_url=clinic.redis_url,
        terminal_name=desk,
        data_dir=folder,
        setup="clinic",
    )


def copy_of(
    clinic: ClinicDatabase, folder: Path, ring: KeyringBackend, desk: str = "Desk 1", **options: object
) -> Downtime:
    settings = terminal_settings(clinic, folder, desk)
    return Downtime(
        folder,
        address=address_of(settings),
        terminal=desk,
        secrets=SecretsStore(folder, ring),
        **options,  # type: ignore[arg-type]
    )


@contextmanager
def desk_with_copy(
    clinic: ClinicDatabase,
    folder: Path,
    ring: KeyringBackend,
    username: str = "anna",
    desk: str = "Desk 1",
    *,
    started: bool = True,
) -> Iterator[Clinic]:
    """Signed in, live, and (unless told otherwise) with a copy that is complete."""
    downtime = copy_of(clinic, folder, ring, desk)
    settings = terminal_settings(clinic, folder, desk)
    with open_clinic(settings, username, clinic.users[username].password, downtime=downtime) as opened:
        if started:
            downtime.start(settle_seconds=0.01)
            wait_until(lambda: is_complete(downtime), what="the copy to be complete")
        yield opened


def is_complete(downtime: Downtime) -> bool:
    status = downtime.status()
    return status.as_of is not None and status.days == 8 and status.problem is None
