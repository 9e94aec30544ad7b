"""`medibook migrate` and `medibook check`, for IT."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.settings import Settings, settings_file

if TYPE_CHECKING:
    from medibook_desktop.domain.checks import Finding


@dataclass(frozen=True, slots=True, repr=False)
class Addresses:
    """With rights to change the schema: of the configured server, or of this computer's own."""

    owner_url: str
    redis_url: str | None


@contextmanager
def addresses(settings: Settings) -> Iterator[Addresses]:
    """A configured address names the owner's login; its password comes from libpq's own places
    (PGPASSWORD, PGPASSFILE), never from an argument.
    """
    if settings.database_url is not None:
        yield Addresses(settings.database_url, settings.redis_url)
        return
    from medibook_desktop.foundation.embedded_servers import EmbeddedServers

    with EmbeddedServers(settings.data_dir).start() as servers:
        yield Addresses(servers.owner_url, settings.redis_url or servers.redis_url)


@contextmanager
def owner_address(settings: Settings) -> Iterator[str]:
    with addresses(settings) as found:
        yield found.owner_url


def migrate_command() -> int:
    """Bring the schema to this release; older releases go on working meanwhile."""
    from medibook_desktop.database.migrating import migrate
    from medibook_desktop.database.sharding.migrating_all import migrate_shards

    with owner_address(Settings()) as owner_url:
        changed = migrate(owner_url)
        if migrate_shards(owner_url):
            changed = True
    print(
        "The clinic's database was brought to this release."
        if changed
        else "Nothing to do: it is at this release."
    )
    return 0


def check_command(*, as_json: bool) -> int:
    """Say what is as it should be. Exit status 0 when everything is (warnings too), 1 when something is wrong."""

    def say(finding: Finding) -> None:
        if not as_json:
            print(line_of(finding), flush=True)

    told = as_told(check_findings(Settings(), say))
    if as_json:
        print(json.dumps(told, ensure_ascii=False, default=str))
    return 0 if told["ok"] else 1


def check_findings(settings: Settings, say: Callable[[Finding], None]) -> list[Finding]:
    """Everything that is looked at, each `say`n as soon as it is known; an error of ours is a finding too."""
    from medibook_desktop.domain.checks import warning, wrong
    from medibook_desktop.services.checks.running import Installation, run_checks

    found: list[Finding] = []

    def note(finding: Finding) -> None:
        found.append(finding)
        say(finding)

    if _has_no_clinic(settings):
        # Nothing is made by looking.
        note(
            warning(
                "database",
                f"No clinic is set up for this user: there is nothing in {settings_file()}.",
                "Settings are each user's: run this as whoever works here (root has others). Or start medibook and"
                " choose a clinic, or join one with: medibook enrol --accept FILE",
            )
        )
        return found
    try:
        with addresses(settings) as servers:
            place = Installation(
                servers.owner_url,
                servers.redis_url,
                settings.replica_urls,
                settings.data_dir,
                settings.embedded,
                _key_finder(settings),
                settings.replica_lag_ms / 1000,
            )
            for finding in run_checks(place):
                note(finding)
    except MediBookError as error:
        note(wrong("database", error.message, error.next_step))
    from medibook_desktop.services.checks.update_checks import updates

    note(updates(settings))
    return found


def _has_no_clinic(settings: Settings) -> bool:
    return settings.embedded and not settings.is_set_up and not (settings.data_dir / "users").exists()


def as_told(found: Sequence[Finding]) -> dict[str, Any]:
    """What `--json` prints: by the finding's name."""
    checks = {
        each.name: {key: value for key, value in asdict(each).items() if key != "name"} for each in found
    }
    return {"ok": not any(each.verdict == "wrong" for each in found), "checks": checks}


def line_of(finding: Finding) -> str:
    """How a finding is printed."""
    sign = {"ok": "ok ", "warning": "!  ", "wrong": "** ", "skipped": "-  "}[finding.verdict]
    figures = ", ".join(
        f"{name} {value}" for name, value in finding.figures.items() if value not in (None, [], "")
    )
    said = " ".join(part for part in (finding.message, finding.next_step) if part)
    tail = f" ({figures})" if figures and finding.verdict == "ok" else ""
    return f"{sign} {finding.name:<13} {said}{tail}".rstrip()


def _key_finder(settings: Settings) -> Callable[[str], bool]:
    from medibook_desktop.foundation.notes_keys import FILE_NAME
    from medibook_desktop.foundation.secrets_store import SecretsStore
    from medibook_desktop.services.notes_cipher import key_finder

    find = key_finder(settings.notes_key_file, settings.data_dir / FILE_NAME, SecretsStore(settings.data_dir))

    def has_key(wanted: str) -> bool:
        keys = find(wanted)
        return keys is not None and keys.by_id(wanted) is not None

    return has_key
